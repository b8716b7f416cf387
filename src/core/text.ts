import { stripVTControlCharacters } from 'node:util';
import { UsageError } from './errors.js';

/** Formats a length of time in words: `8 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const total = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}

/** Formats the time since something began, as a clock shows it: `0:08`, `3:20`, `125:00` (minutes and seconds). */
export function formatElapsed(milliseconds: number): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}

/** Formats a number with its noun: `1 minute`, `2 minutes`, `0 tasks`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Formats how long ago something was, roughly: `just now`, `20 seconds ago`, `3 minutes ago`, `1 hour ago`, `2 days ago`. */
export function formatAgo(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (seconds < 1) return 'just now';
  if (minutes < 1) return `${formatCount(seconds, 'second')} ago`;
  if (hours < 1) return `${formatCount(minutes, 'minute')} ago`;
  return hours < 48
    ? `${formatCount(hours, 'hour')} ago`
    : `${formatCount(Math.floor(hours / 24), 'day')} ago`;
}

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Parses `45s`, `10m`, `2h` or `1d`. Returns milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * UNITS[unit as keyof typeof UNITS];
}

/** What a text is printed on. */
export interface Screen {
  /** How many characters fit on a line. */
  width: number;
  /** Where no person reads it: tables are lines of values with tabs between them, whole and without a header. */
  tsv: boolean;
  /** Prints rows as soon as they are known; undefined where a table is laid out as a whole, or only outputs are printed. */
  rows?: ((text: string) => void) | undefined;
  /** Shows a text in the place of the one before it; undefined where nothing can be taken back. */
  redraw?: ((text: string) => void) | undefined;
  /** Returns a text that leads to a page when it is clicked; undefined where nothing can be clicked. */
  link?: ((text: string, url: string) => string) | undefined;
}

/** Logs, files, and tests: nothing has to be made to fit. */
export const WIDE: Screen = { width: 10_000, tsv: false };

/** A value of a table, and the page that it leads to, if any. */
interface LinkedText {
  text: string;
  url: string | undefined;
}

export type Cell = string | LinkedText;

/** Between two columns. */
const GAP = '  ';

/**
 * Formats a table, without colours of its own. Where it is wider than the screen its cells are wrapped between words,
 * and where even that is too wide each row becomes a few lines: a value is never broken. A column without any value is left out.
 */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  screen: Screen = WIDE,
): string {
  const cells = rows.map((row) => row.map(linkedText));
  if (screen.tsv) return cells.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
  const isUsed = (_: unknown, column: number): boolean =>
    cells.length === 0 || cells.some((row) => row[column]?.text !== '');
  const titles = header.filter(isUsed);
  const shown = cells.map((row) => row.filter(isUsed));
  const texts = shown.map((row) => row.map(({ text }) => text));
  const widths = fitColumns([titles, ...texts], screen.width);
  if (widths === undefined) return formatRecords(titles, shown, screen);
  const heads = titles.map((title) => ({ text: title.toUpperCase(), url: undefined }));
  return [heads, ...shown].flatMap((row) => formatRow(row, widths, screen.link)).join('\n');
}

function linkedText(cell: Cell): LinkedText {
  const { text, url } = typeof cell === 'string' ? { text: cell, url: undefined } : cell;
  return { text: onOneLine(text), url };
}

/** Returns the lines of a row: as many as its highest cell takes. */
function formatRow(row: readonly LinkedText[], widths: readonly number[], link: Screen['link']): string[] {
  const columns = row.map(({ text }, column) => wrapText(text, widths[column] ?? text.length).split('\n'));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = row.map(({ url }, column) => {
      const text = columns[column]?.[line] ?? '';
      const shown = url === undefined || text === '' ? text : (link?.(text, url) ?? text);
      return `${shown}${' '.repeat(Math.max(0, (widths[column] ?? 0) - text.length))}`;
    });
    return parts.join(GAP).trimEnd();
  });
}

/** Returns the width of each column, the widest made narrower until all fit; undefined where a word would be broken. */
function fitColumns(rows: readonly (readonly string[])[], width: number): number[] | undefined {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const room = width - GAP.length * (widths.length - 1);
  const unbroken = widths.map((_, column) => longestWord(rows, column));
  if (sum(unbroken) > room) return undefined;
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const slack = widths.map((each, column) => (each > (unbroken[column] ?? 0) ? each : 0));
    const widest = slack.indexOf(Math.max(...slack));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function longestWord(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.flatMap((row) => (row[column] ?? '').split(' ').map((word) => word.length)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Returns a block of lines for each row: `name: value`, without the values that are empty. */
function formatRecords(
  header: readonly string[],
  rows: readonly (readonly LinkedText[])[],
  { width, link }: Screen,
): string {
  const lineOf = (title: string, { text, url }: LinkedText): string => {
    const line = `${title}: ${text}`;
    if (url === undefined || link === undefined || line.length > width) return wrapText(line, width);
    return `${title}: ${link(text, url)}`;
  };
  const records = rows.map((row) =>
    row.flatMap((cell, column) => (cell.text === '' ? [] : [lineOf(header[column] ?? '', cell)])).join('\n'),
  );
  return records.join('\n\n');
}

/** The text as the beginning of a sentence. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Returns text from somewhere else on one line, with nothing that a terminal or a reader's eye obeys. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** The same, cut to at most `longest` characters. */
export function shortLine(text: string, longest: number): string {
  const characters = Array.from(onOneLine(text));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/**
 * Breaks a text between words into lines of at most so many characters; a word that is longer stays where it is. What
 * follows stands below where its line began, after a bullet, a number, a mark of quoted lines or a first column.
 * Commands (after `$`, or with `&&` at the end of a line) stay whole, so that they can be copied.
 * Colours and links take no room.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  if (lengthOf(line) <= width || /^ *\$ /.test(stripVTControlCharacters(line))) return line;
  const [, said, command] = /^(.*:) ([^:]* && .*)$/.exec(line) ?? [];
  if (said !== undefined && command !== undefined) return `${wrapLine(said, width)}\n${command}`;
  const column = marginOf(line);
  const margin = column.length > width / 2 ? (/^ */.exec(line)?.[0] ?? '') : column;
  const below = margin.replace(/[^ |]/g, ' ');
  const words = line.slice(margin.length).matchAll(/( *)([^ ]+)/g);
  const lines: string[] = [];
  for (const [, gap = '', word = ''] of words) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(`${margin}${word}`);
    else if (lengthOf(last) + gap.length + lengthOf(word) <= width || lengthOf(word) > width)
      lines.splice(-1, 1, `${last}${gap}${word}`);
    else lines.push(`${below}${word}`);
  }
  return lines.join('\n');
}

/** Returns what stands before the text of a line: spaces, a bullet, a number, a mark of quoted lines, a name in brackets, or a first column. */
export function marginOf(line: string): string {
  const [margin = ''] = /^ *(?:(?:[-|]|\d+\.|\[\S+\]) +|\S+(?: \S+){0,2} {2,})?/.exec(line) ?? [];
  return margin;
}

function lengthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** Returns true where one of the texts has the wanted one in it, in upper or lower case; always without a wanted one. */
export function containsText(texts: readonly (string | undefined)[], wanted = ''): boolean {
  return texts.some((text) => text?.toLowerCase().includes(wanted.toLowerCase()));
}

/** Faults of a text with a structure, JSON or YAML, and where in it they are. */

/** How many maps and lists may stand within each other: what people write is far from it. */
export const DEEPEST = 100;

/** Something that would be taken for something else than its author wrote. */
export interface Fault {
  message: string;
  hint: string;
  /** Where it is in the text. */
  offset: number;
}

export function repeatedKey(offset: number, key: unknown): Fault {
  const name = typeof key === 'string' && /^\w[\w.-]{0,63}$/.test(key) ? `"${key}"` : 'the same name';
  return { offset, message: `${name} is there twice.`, hint: 'Keep one of the two.' };
}

const FLATTER = `Write it with at most ${DEEPEST} maps and lists within each other.`;

export function tooDeep(offset: number): Fault {
  return { offset, message: 'the value is nested too deeply.', hint: FLATTER };
}

export function faultError(name: string, text: string, { offset, message, hint }: Fault): UsageError {
  return new UsageError(`${name}, line ${lineAt(text, offset)}: ${message}`, { hint });
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
