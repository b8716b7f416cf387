import { escapeMarkdown } from '../../core/markdown.js';
import { listBlocks } from '../../core/markdown-blocks.js';
import type { MarkdownBlock } from '../../core/markdown-blocks.js';
import { formatPlain, parseMarkdown } from '../../core/markdown-tree.js';
import { findUpgradePath, isPlaceholder } from '../conventional-commits/upgrade-path.js';

/** The parts of a release's notes that an announcement shows apart: Markdown, empty where there is none. */
export interface NoteParts {
  /** What breaks, without its heading. */
  breaking: string;
  /** How to upgrade, without its heading. */
  upgradePath: string;
  /** All the rest, without a heading that only says the version. */
  rest: string;
}

interface Range {
  start: number;
  end: number;
}

/** In characters. A longer heading is never one that we look for, and may take the parser long. */
const LONGEST_HEADING = 1_000;

/** Takes the notes apart. Nothing gets lost: what is in none of the sections is in the rest. */
export function splitNotes(body: string, version: string): NoteParts {
  const path = findUpgradePath(body);
  const upgrade = path === undefined ? undefined : { start: path.start, end: path.end };
  const blocks = listBlocks(body);
  const breaking = findBreaking(body, blocks);
  const content = breaking === undefined ? '' : cut(body, breaking.content, [upgrade]);
  return {
    breaking: content.trim(),
    upgradePath: path?.content.trim() ?? '',
    rest: cut(body, { start: 0, end: body.length }, [
      breaking?.whole,
      upgrade,
      findVersionHeading(body, blocks, version),
    ]).trim(),
  };
}

/** Finds the section under the heading "Breaking changes": up to the next heading of the same or a higher level. */
function findBreaking(
  body: string,
  blocks: readonly MarkdownBlock[],
): { whole: Range; content: Range } | undefined {
  const index = blocks.findIndex(
    (block) =>
      // Notes can hold thousands of headings, and each would be parsed.
      block.type === 'heading' &&
      /breaking/i.test(body.slice(block.start, block.end)) &&
      /^\P{L}*breaking changes?\P{L}*$/iu.test(titleOf(body, block)),
  );
  const heading = blocks[index];
  if (heading === undefined) return undefined;
  const next = blocks.slice(index + 1).find(({ depth = Infinity }) => depth <= (heading.depth ?? 1));
  const end = next?.start ?? body.length;
  return { whole: { start: heading.start, end }, content: { start: heading.end, end } };
}

/** release-please begins with `## [1.2.3](…) (2026-01-31)`, which the announcement says already. */
function findVersionHeading(
  body: string,
  [first]: readonly MarkdownBlock[],
  version: string,
): Range | undefined {
  if (first === undefined) return undefined;
  const title = titleOf(body, first)
    .replace(/\(?\d{4}-\d\d-\d\d\)?/, '')
    .trim();
  return title.replace(/^v/, '') === version.replace(/^v/, '') ? first : undefined;
}

/** Returns the plain text of a heading; an empty one for any other block. */
function titleOf(body: string, { type, start, end }: MarkdownBlock): string {
  if (type !== 'heading' || end - start > LONGEST_HEADING) return '';
  return formatPlain(parseMarkdown(body.slice(start, end))).trim();
}

function cut(body: string, { start, end }: Range, gone: readonly (Range | undefined)[]): string {
  const ranges = gone
    .filter((range) => range !== undefined)
    .toSorted((one, other) => one.start - other.start);
  let text = '';
  let at = start;
  for (const range of ranges) {
    if (range.end <= at || range.start >= end) continue;
    text += body.slice(at, Math.max(at, range.start));
    at = range.end;
  }
  return text + body.slice(Math.min(at, end), end);
}

/** GitHub takes release notes of so many characters. */
export const LONGEST_NOTES = 125_000;

/** The upgrade path of one breaking pull request. */
export interface UpgradeEntry {
  /** Of the pull request. */
  number: number;
  title: string;
  url: string;
  /** What is below the heading in the pull request, byte for byte. */
  text: string;
}

/** What release notes say about upgrading. */
export interface NotedUpgradePath {
  /** Numbers of the pull requests whose upgrade path was written into them, and says something. */
  pulls: number[];
  /** Whether there is also one that somebody wrote by hand. */
  byHand: boolean;
  /** The numbers in markers that have lost their end. */
  broken: number[];
}

/** A part that was written by us: where it begins, and where it ends. */
interface Part {
  number: number;
  start: number;
  end: number;
  text: string;
}

const HEADING = '## Upgrade path';
/** `<!-- upgrade-path:12:0 -->`: the pull request, and a number that makes the end marker one that its text lacks. */
const BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
const END = /<!-- \/upgrade-path:\d+:\d+ -->/g;
const endMarker = (number: string | number, nonce: string | number): string =>
  `<!-- /upgrade-path:${number}:${nonce} -->`;

export function readUpgradePath(notes: string): NotedUpgradePath {
  const { parts, broken } = findParts(notes);
  const rest = findUpgradePath(withoutParts(notes, parts));
  return {
    pulls: parts.flatMap(({ number, text }) => (isPlaceholder(text) ? [] : [number])),
    byHand: rest !== undefined && !isPlaceholder(rest.content),
    broken,
  };
}

/**
 * The notes with the entries in them, each once: what was written for a pull request earlier is replaced, new ones come
 * behind it, below a heading of their own. All else stays as it is, byte for byte.
 */
export function writeUpgradePath(notes: string, entries: readonly UpgradeEntry[]): string {
  const { parts } = findParts(notes);
  const written = new Set<number>();
  let result = '';
  let from = 0;
  let last: number | undefined;
  for (const part of parts) {
    const entry = entries.find(({ number }) => number === part.number);
    result += notes.slice(from, part.start);
    if (entry === undefined) result += notes.slice(part.start, part.end);
    else if (!written.has(entry.number)) result += render(entry);
    if (entry !== undefined) written.add(entry.number);
    last = result.length;
    from = part.end;
  }
  result += notes.slice(from);
  const added = entries.filter(({ number }) => !written.has(number)).map(render);
  if (added.length === 0) return result;
  if (last !== undefined) return insert(result, last, added.join('\n\n'));
  const section = findUpgradePath(result);
  if (section !== undefined) return insert(result, section.end, added.join('\n\n'));
  return insert(result, result.length, [HEADING, ...added].join('\n\n'));
}

function render({ number, title, url, text }: UpgradeEntry): string {
  let nonce = 0;
  while (text.includes(endMarker(number, nonce))) nonce += 1;
  const heading = `### [${escapeMarkdown(title)}](${url})`;
  return [
    `<!-- upgrade-path:${number}:${nonce} -->\n${heading}\n\n`,
    text,
    text.endsWith('\n') ? '' : '\n',
    endMarker(number, nonce),
  ].join('');
}

/** Puts the text there, with a blank line before it and after it. */
function insert(notes: string, at: number, text: string): string {
  const before = notes.slice(0, at);
  const after = notes.slice(at);
  return (
    before +
    gap(lineEndsBefore(before), before) +
    text +
    gap(/^(?:\r?\n)*/.exec(after)?.[0].match(/\n/g)?.length ?? 0, after) +
    after
  );
}

function gap(lineEnds: number, neighbour: string): string {
  return neighbour === '' ? '' : '\n'.repeat(Math.max(0, 2 - lineEnds));
}

/** Not by a pattern, which would look for the end from each of thousands of blank lines. */
function lineEndsBefore(text: string): number {
  let count = 0;
  for (let at = text.length; text[at - 1] === '\n'; at -= text[at - 2] === '\r' ? 2 : 1) count += 1;
  return count;
}

function findParts(notes: string): { parts: Part[]; broken: number[] } {
  const parts: Part[] = [];
  const broken: number[] = [];
  // Where each end marker is: to look for it from each beginning would read the notes as often.
  const ends = new Map<string, number[]>();
  for (const { 0: marker, index } of notes.matchAll(END)) {
    const known = ends.get(marker);
    if (known === undefined) ends.set(marker, [index]);
    else known.push(index);
  }
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
    const [marker, number = '', nonce = ''] = match;
    const end = endMarker(number, nonce);
    const from = begin.lastIndex;
    const at = ends.get(end)?.find((offset) => offset >= from);
    if (at === undefined) {
      broken.push(Number(number));
      continue;
    }
    parts.push({
      number: Number(number),
      start: match.index,
      end: at + end.length,
      text: notes.slice(match.index + marker.length, at),
    });
    // What looks like a marker within somebody's text is part of that text.
    begin.lastIndex = at + end.length;
  }
  return { parts, broken };
}

function withoutParts(notes: string, parts: readonly Part[]): string {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts.map((start, index) => notes.slice(start, parts[index]?.start)).join('');
}
