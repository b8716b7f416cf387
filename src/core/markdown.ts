import type { Nodes } from 'mdast';

/**
 * Plain text to Markdown, and back. Pieces of a job summary in GitHub's Markdown: text from somewhere else always goes
 * through here, so that it stays text: no links, no HTML, no broken tables. Then what a reader sees of Markdown.
 */

/** One line of plain text: control characters become spaces, and nothing in it is markup. */
export function escapeMarkdown(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- they are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*[\]|~]/g, '\\$&')
      .replaceAll('](', ']\\(')
      // Within a word an underscore is only that.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      // Addresses would become links, and words between colons pictures.
      .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
      .replace(/www(?=\.)/gi, '$&\\')
      .trim()
      // At the beginning of a line these would open headings and lists, and underline headings.
      .replace(/^[-+=#]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // GitHub reads dollars as the borders of a formula, and has no escape but the entity.
      .replaceAll('$', '&#36;')
  );
}

/** The longest address that is shown as it is. */
const SHOWN_ADDRESS = 60;

/** One line of plain text of our own, in which addresses are links; long ones show their host only. */
export function escapeLinked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s/<>()]*[^\s/<>().,;:!?'"](?:\/[^\s<>()]*[^\s<>().,;:!?'"])?)/)
    .map((part, index) => {
      if (index % 2 === 0) return escapeInner(part);
      return link(part.length > SHOWN_ADDRESS ? part.replace(/^https?:\/\/([^/]*).*$/, '$1') : part, part);
    })
    .join('')
    .trim();
}

/** Text within a line: the white space around it stays. */
function escapeInner(text: string): string {
  const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  return text.trim() === '' ? text : `${before}${escapeMarkdown(text)}${after}`;
}

/** Text in the type of code, in a table too. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A link, or only its text where the address is not an http one. */
export function link(text: string, url: string | undefined): string {
  const label = escapeMarkdown(text);
  if (url === undefined || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}

/** A table. The cells are Markdown already; columns in which no row has anything are left out. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = header.map(
    (_, column) => rows.length === 0 || rows.some((row) => (row[column] ?? '') !== ''),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, column) => shown[column]).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as it is, in a block of code that nothing in it can close. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Formats the node as a reader sees it, without any markup. */
export function formatPlain(node: Nodes): string {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'html':
      return formatHtml(node.value);
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? node.children.map(formatPlain).join('') : '';
  }
}

/** Takes out the comments that are closed. */
export function withoutComments(html: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    if (end < 0) return text + html.slice(from);
    text += html.slice(from, start);
    from = end + 3;
  }
}

/** Elements that only format, as GitHub shows them in release notes: their content stays, the tags go. */
const FORMATTING = new Set(
  'a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);
/** After these a new line begins. */
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
 * Formats HTML within Markdown as a reader sees it. Comments and formatting tags go; anything else in angle brackets
 * (`<!here>`, `<app>`) is text. The result still needs escaping.
 */
export function formatHtml(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(
      /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/gi,
      (tag, close: string, name: string, rest: string) => {
        const element = name.toLowerCase();
        if (!FORMATTING.has(element)) return tag;
        if (element === 'img') return /\balt\s*=\s*(["'])(.*?)\1/is.exec(rest)?.[2] ?? '';
        if (CELLS.has(element) && close === '/') return ' ';
        return LINES.has(element) && (close === '/' || element === 'br') ? '\n' : '';
      },
    )
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
