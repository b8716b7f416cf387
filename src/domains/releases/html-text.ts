/** Elements that only give form, as GitHub shows them in release notes: their content stays, they go. */
const FORM = new Set(
  'a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);
/** After these begins a new line. */
const LINES = new Set('br p div li tr details summary h1 h2 h3 h4 h5 h6 blockquote'.split(' '));
const CELLS = new Set(['td', 'th']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/**
 * What a reader sees of HTML in Markdown. Comments and elements of form go; anything else in angle brackets
 * (`<!here>`, `<app>`) is text. The result is remote text still.
 */
export function htmlText(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(
      /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/gi,
      (tag, close: string, name: string, rest: string) => {
        const element = name.toLowerCase();
        if (!FORM.has(element)) return tag;
        if (element === 'img') return /\balt\s*=\s*(["'])(.*?)\1/is.exec(rest)?.[2] ?? '';
        if (CELLS.has(element) && close === '/') return ' ';
        return LINES.has(element) && (close === '/' || element === 'br') ? '\n' : '';
      },
    )
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
