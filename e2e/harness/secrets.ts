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
  const places = [
    ...secrets.map((secret) => visible.indexOf(secret)),
    ...ISSUED.map((pattern) => pattern.exec(visible)?.index ?? -1),
  ].filter((place) => place >= 0);
  if (places.length === 0) return undefined;
  const place = Math.min(...places);
  return `${visible.slice(Math.max(visible.lastIndexOf('\n', place) + 1, place - 60), place)}…`;
}

/** The runner never shows the lines that tell it what to mask; act repeats them as JSON. */
function withoutMasks(text: string): string {
  return text.replace(/^::add-mask::.*$/gm, '').replace(/^\{.*"command":"add-mask".*$/gm, '');
}
