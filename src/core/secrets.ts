/**
 * Lists the texts that would give a secret away in a log, longest first: each of its lines, as it is and trimmed, and the
 * whole in base64, URL-encoded and JSON-escaped. Each of them is one line, since logs are masked line by line.
 */
export function listSecretForms(secret: string): string[] {
  const lines = secret.split(/\r\n|[\r\n]/);
  const texts = [secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())];
  const forms = texts.flatMap((text) => [text, encodeUrl(text), escapeJson(text)]);
  const encoded = [secret, secret.trim()].flatMap((text) => [
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
  ]);
  return [...new Set([...forms, ...encoded])]
    .filter((form) => form.trim() !== '' && !/[\r\n]/.test(form))
    .sort((one, other) => other.length - one.length);
}

function encodeUrl(text: string): string {
  // Half a surrogate pair would throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
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

/** Tokens and keys that can be recognised by their form. Sources: the documentation of their issuers. */
const TOKENS = [
  /\bxox[a-z](?:-[a-z])?-[\w-]{4,}/gi,
  /\bxapp-[\w-]{4,}/gi,
  /\bgh[a-z]_[A-Za-z0-9]{6,}/g,
  /\bgithub_pat_\w{6,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /\bpypi-[\w-]{16,}/g,
  /\bnpm_[A-Za-z0-9]{20,}/g,
  /\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<=\bhooks\.slack\.com\/)[\w/-]+/g,
  /(?<=\b(?:Bearer|Basic) )[\w.~+/=-]{8,}/g,
  /(?<=[?&](?:access_token|token|password|sig|signature|x-amz-credential|x-amz-security-token|x-amz-signature)=)[^&\s"'<>]+/gi,
];
/** A secret access key of AWS. A commit is as long, but has no capitals. */
const AWS_SECRET =
  /(?<![\w/+=.-])(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])(?=[A-Za-z/+]*\d)[A-Za-z0-9/+]{40}(?![\w/+=.-])/g;

/** What stands before the `@` of an address. */
const USER_INFO = [
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi,
  // With a slash in the password, which makes it no URL.
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]*:(?!\d+\/)[^\s@"'<>]*@/gi,
  // Without a scheme. The image `web:tag@sha256:…` has no host after its `@`.
  /(?<![\w/.+-])(?!mailto:)[\w.+-]+:[^\s:/@"'<>]+@(?=localhost\b|[\w.-]+\.[a-z]{2,}\b|[\w.-]+:\d)/gi,
];

/**
 * Takes credentials out of a text of ours: those in addresses, and whatever looks like a token or a key, such as one that
 * was put into the wrong input. For secrets that are known see SecretMask.
 */
export function hideCredentials(text: string): string {
  const addresses = USER_INFO.reduce((hidden, pattern) => hidden.replace(pattern, ''), text);
  return [...TOKENS, AWS_SECRET].reduce((hidden, pattern) => hidden.replace(pattern, '***'), addresses);
}
