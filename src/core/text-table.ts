import Table from 'cli-table3';

/** What a text is printed on. */
export interface Screen {
  /** How many characters fit on a line. */
  width: number;
  /** Where no person reads it: tables are lines of values with tabs between them, whole and without a header. */
  tsv: boolean;
  /** Shows a text in the place of the one before it; undefined where nothing can be taken back. */
  redraw?: ((text: string) => void) | undefined;
}

/** Logs, files, and tests: nothing has to be made to fit. */
export const WIDE: Screen = { width: 10_000, tsv: false };

/** A column that is narrower can't be read. */
const LEAST_WIDTH = 7;
/** What borders take of each column, and of the whole. */
const BORDERS = { column: 3, table: 1 };

/**
 * Formats a table, without colours of its own. Where it is wider than the screen its cells are wrapped, and where even
 * that is too wide each row becomes a few lines.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  screen: Screen = WIDE,
): string {
  const cells = rows.map((row) => row.map(onOneLine));
  if (screen.tsv) return cells.map((row) => row.join('\t')).join('\n');
  const widths = fitColumns([header, ...cells], screen.width);
  if (widths === undefined) return formatRecords(header, cells, screen.width);
  const table = new Table({ head: fold(header, widths), style: { head: [], border: [], compact: true } });
  table.push(...cells.map((row) => fold(row, widths)));
  return table.toString();
}

/** Returns the width of each column, the widest made narrower until all fit; undefined where they can't. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] | undefined {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const room = width - BORDERS.table - widths.length * BORDERS.column;
  const least = widths.map((each) => Math.min(each, LEAST_WIDTH));
  if (sum(least) > room) return undefined;
  // Between words first; only where that is not enough, words are broken.
  for (const narrowest of [widths.map((_, column) => longestWord(rows, column)), least]) {
    for (let over = sum(widths) - room; over > 0; over -= 1) {
      const slack = widths.map((each, column) => (each > (narrowest[column] ?? 0) ? each : 0));
      const widest = slack.indexOf(Math.max(...slack));
      if ((slack[widest] ?? 0) === 0) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return widths;
}

function longestWord(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.flatMap((row) => (row[column] ?? '').split(' ').map((word) => word.length)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Breaks cells into lines that fit; a word that is too long anywhere. */
function fold(row: readonly string[], widths: readonly number[]): string[] {
  return row.map((cell, column) => {
    const width = widths[column] ?? cell.length;
    return cell.length <= width
      ? cell
      : wrapText(cell, width).replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'g'), '$&\n');
  });
}

function formatRecords(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const records = rows.map((row) =>
    row
      .flatMap((cell, column) => (cell === '' ? [] : [wrapText(`${header[column] ?? ''}: ${cell}`, width)]))
      .join('\n'),
  );
  return records.join('\n\n');
}

/** Returns text from somewhere else on one line, with nothing in it that a terminal would obey. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Breaks a text between words into lines of at most so many characters; a word that is longer has a line of its own. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((paragraph) =>
      paragraph.split(' ').reduce((lines, word) => {
        const last = lines.slice(lines.lastIndexOf('\n') + 1);
        if (lines === '') return word;
        return last.length + 1 + word.length <= width ? `${lines} ${word}` : `${lines}\n${word}`;
      }, ''),
    )
    .join('\n');
}
