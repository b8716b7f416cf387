/** Shorter pieces of base64 could be part of anything. */
const SHORTEST_PIECE = 10;

/**
 * Lists the texts that would give a secret away in a log, longest first: each of its lines, as it is and trimmed, and the
 * whole in base64 (also within a longer text, as in `user:secret`), URL-encoded, and escaped for JSON and XML. Each of
 * them is one line, since logs are masked line by line.
 */
export function listSecretForms(secret: string): string[] {
  const lines = secret.split(/\r\n|[\r\n]/);
  const texts = [secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())];
  const forms = texts.flatMap((text) => [
    ...[text, encodeUrl(text), encodeUrl(text).replaceAll('%20', '+')],
    ...[escapeJson(text), escapeXml(text)],
  ]);
  const encoded = [secret, secret.trim()].flatMap((text) => [
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
    ...listBase64Pieces(text),
  ]);
  return [...new Set([...forms, ...encoded])]
    .filter((form) => form.trim() !== '' && !/[\r\n]/.test(form))
    .sort((one, other) => other.length - one.length);
}

/** Lists what of a text is the same in base64 however many bytes stand before and after it. */
function listBase64Pieces(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2]
    .map((before) => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
      return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    })
    .filter((piece) => piece.length >= SHORTEST_PIECE);
}

function encodeUrl(text: string): string {
  // Half a surrogate pair would throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** Replaces the secrets that it has been given by asterisks. */
export class SecretMask {
  private forms: string[] = [];

  add(secret: string): void {
    const forms = new Set([...this.forms, ...listSecretForms(secret)]);
    this.forms = [...forms].sort((one, other) => other.length - one.length);
  }

  apply(text: string): string {
    return this.forms.reduce((masked, form) => masked.replaceAll(form, '***'), text);
  }
}

/**
 * Tokens and keys that can be recognised by their form. Sources: the documentation of their issuers. What looks back is tried at
 * each character, so that it may not look back over any number of them; nor may what can begin within itself look as far ahead.
 */
const TOKENS = [
  /(?<![a-z0-9])xox[a-z](?:-[a-z])?-[\w-]{4,}/gi,
  /(?<![a-z0-9])xapp-[\w-]{4,}/gi,
  /(?<![A-Za-z0-9])gh[a-z]_[\w.-]{6,}/g,
  /(?<![A-Za-z0-9])github_pat_\w{6,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/g,
  /(?<![A-Za-z0-9])(?:IQoJ|FwoG|FQoG)[\w/+=-]{40,}/g,
  /(?<![A-Za-z0-9])pypi-[\w-]{16,}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}/g,
  // Of GitLab, Docker Hub, Stripe, Google, Vault and the like.
  /(?<![A-Za-z0-9])(?:glpat-|dckr_[po]at_|[spr]k_(?:live|test)_|AIza|hv[bs]\.|sk-(?:ant|proj)-)[\w-]{16,}/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{6,4000}\.[\w-]+(?:\.[\w-]*)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /(?<=\bhooks\.slack\.com\/)[\w/-]+/g,
  /(?<=\b(?:Bearer|Basic) )[\w.~+/=-]{8,}/g,
  /(?<=\bauthorization["']?\s{0,9}[:=]\s{0,9}["']?(?:\w+ )?)[\w.~+/=-]{8,}/gi,
  /(?<=[?&#](?:access_token|auth|api[_-]?key|client_secret|key|password|secret|sig|signature|token|x-amz-credential|x-amz-security-token|x-amz-signature)=)[^&#\s"'<>]+/gi,
];
/** A secret access key of AWS. A commit is as long, but has no capitals. */
const AWS_SECRET =
  /(?<![\w/+.-])(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])(?=[A-Za-z/+]*\d)[A-Za-z0-9/+]{40}(?![\w/+=.-])/g;

/** What stands before the `@` of an address. */
const USER_INFO = [
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi,
  // As browsers read it, and Node: one slash, none, or the other way round will do for these.
  /(?<=\bhttps?:[\\/]{0,30})[^\s\\/?#"'<>]{0,2000}@/gi,
  /(?<=(?:^|[\s"'(=])\/\/)[^\s/?#"'<>]*@/g,
  // Within the parameter of another address.
  /(?<=\bhttps?%3A%2F%2F)[^\s/?#&"'<>]{0,2000}%40/gi,
  // With a slash in the password, which makes it no URL.
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]*:(?!\d+\/)[^\s@"'<>]{0,2000}@/gi,
  // Without a scheme. What follows the `@` of the image `web:tag@sha256:…`, or of `npm:name@1.2.3`, is not a host.
  /(?<![\w/.+-])(?!mailto:)[\w.+-]+:[^\s:/@"'<>]+@(?!sha\d+:|v?\d+(?:\.\d+){0,2}(?![\w.:-]))(?=[\w[])/gi,
];

/**
 * Takes credentials out of a text of ours: those in addresses, and whatever looks like a token or a key, such as one that
 * was put into the wrong input. For secrets that are known see SecretMask.
 */
export function hideCredentials(text: string): string {
  // Most lines of a log have neither.
  const addresses = /@|%40/.test(text)
    ? USER_INFO.reduce((hidden, pattern) => hidden.replace(pattern, ''), text)
    : text;
  return [...TOKENS, AWS_SECRET].reduce((hidden, pattern) => hidden.replace(pattern, '***'), addresses);
}

/** Returns what an OIDC token says, unchecked: for hints, not for decisions. Empty for what is not such a token. */
export function tokenClaims(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}
