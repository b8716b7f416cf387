/** Elements that begin a block wherever they stand. Source: CommonMark 0.31, "HTML blocks". */
const BLOCK_NAMES =
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul';

const UNQUOTED = '[^"\'/<=>` ]+';
const VALUE = ` *= *(?:${UNQUOTED} *= *)*(?:${UNQUOTED}|"[^"]*"|'[^']*'|(?=/))`;
/** One whole tag, and nothing behind it. */
const WHOLE_TAG = new RegExp(
  `^<(?:[a-z][a-z0-9-]*(?: +[a-z_:][\\w.:-]*(?:${VALUE})?)* */?|/[a-z][a-z0-9-]* *)> *$`,
  'i',
);

const KINDS: readonly [begin: RegExp, end: RegExp | 'blank line'][] = [
  [/^<(?:script|pre|style|textarea)(?=[ >]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${BLOCK_NAMES.replaceAll(' ', '|')})(?= |/?>|$)`, 'i'), 'blank line'],
];

/**
 * Returns how the block of HTML ends that begins with the line; undefined where none does.
 * @param interrupts - a paragraph, which a tag that is only formatting does not
 */
export function findHtmlEnd(line: string, interrupts: boolean): RegExp | 'blank line' | undefined {
  if (!line.startsWith('<')) return undefined;
  const known = KINDS.find(([begin]) => begin.test(line))?.[1];
  return known ?? (!interrupts && WHOLE_TAG.test(line) ? 'blank line' : undefined);
}
