import { listSecretForms } from '../../src/core/secrets.js';

/** Names of variables and inputs whose values nobody may see. Ids, addresses and paths are no secrets. */
const SECRET_NAME = /token|secret|password|private[-_]key|credential/i;
const NO_SECRET = /(_|-)(url|file|path|id|name)$/i;
/** Shorter values would be found anywhere. */
const SHORTEST = 8;

/** What is issued on the way, by its looks: tokens of GitHub, of Slack, of PyPI, of STS, and OIDC tokens. */
const ISSUED = [
  /\bgh[pousr]_[A-Za-z0-9]{16,}/,
  /\bgithub_pat_\w{16,}/,
  /\bxox[abeprs]-[\w-]{6,}/,
  /\bpypi-[\w-]{16,}/,
  /\bFwoGZXIvYXdzE[\w-]{8,}/,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/,
];

/** The secrets among variables or inputs, by their names. */
export function secretsAmong(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values)
    .filter(([name]) => SECRET_NAME.test(name) && !NO_SECRET.test(name))
    .map(([, value]) => value)
    .filter((value) => value.length >= SHORTEST);
}

/** Where the text holds a secret: what comes before it on its line, or undefined where it holds none. */
export function leak(text: string, secrets: readonly string[]): string | undefined {
  const visible = withoutMasks(text);
  const forms = new Set(
    secrets.flatMap((secret) => [secret, ...listSecretForms(secret), ...inBase64(secret)]),
  );
  const places = [
    ...[...forms].filter((form) => form.length >= SHORTEST).map((form) => visible.indexOf(form)),
    ...ISSUED.map((pattern) => pattern.exec(visible)?.index ?? -1),
  ].filter((place) => place >= 0);
  if (places.length === 0) return undefined;
  const place = Math.min(...places);
  return `${visible.slice(Math.max(visible.lastIndexOf('\n', place) + 1, place - 60), place)}…`;
}

/** The parts of the secret's base64 that are the same wherever it stands in what was encoded. */
function inBase64(secret: string): string[] {
  const length = Buffer.byteLength(secret);
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64');
    const begin = [0, 2, 3][before] ?? 0;
    const part = text.slice(begin, Math.floor(((before + length) * 8) / 6));
    return [part, part.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** The runner never shows the lines that tell it what to mask; act repeats them as JSON. */
function withoutMasks(text: string): string {
  return text.replace(/^::add-mask::.*$/gm, '').replace(/^\{.*"command":"add-mask".*$/gm, '');
}
