/** The beginning of a commit or of one within it, with a mark. */
const MARKED = /^\s*(?:[*-]\s+)?[A-Za-z][\w-]*(?:\([^()\n]*\))?\s*!\s*:/m;
const FOOTER = /^\s*BREAKING[ -]CHANGE(?:\([^()\n]*\))?\s*(?::|!:|\s#)/m;

/**
 * Whether a commit says that it breaks something. It is read generously: a message that release-please can't parse, and
 * therefore leaves out of the notes, breaks things all the same.
 */
export function isBreaking(message: string): boolean {
  const [header = ''] = message.split(/\r?\n/);
  return MARKED.test(header) || FOOTER.test(message) || nested(message).some((part) => MARKED.test(part));
}

/** Further commits that are written into one. Source: release-please, `splitMessages`. */
function nested(message: string): string[] {
  const blocks = [...message.matchAll(/BEGIN_NESTED_COMMIT\s*([^\n]*)/g)].map(([, header = '']) => header);
  return [...blocks, ...message.split(/\r?\n\r?\n/).map((paragraph) => paragraph.split(/\r?\n/)[0] ?? '')];
}
