import { escapeMarkdown, withoutComments } from '../../core/markdown.js';
import { insertBlock, listBlocks } from '../../core/markdown-blocks.js';
import type { MarkdownBlock } from '../../core/markdown-blocks.js';

/** The section of a text that tells how to upgrade. Offsets count the characters of the whole text. */
export interface UpgradePath {
  /** The whole section as it was written, from its heading to the end of its last block. */
  text: string;
  /** The same without the heading. */
  content: string;
  start: number;
  end: number;
}

/** What stands where nothing has been written yet; compared without case, marks and punctuation. */
const PLACEHOLDERS = new Set(
  'todo,to do,tbc,tbd,fixme,wip,xxx,na,n a,not applicable,none,no,nothing,nil,pending,placeholder,to be confirmed,to be decided,to be done,to be added,to follow,add here,add upgrade path here,upgrade path,describe the upgrade path,describe the upgrade path here'.split(
    ',',
  ),
);

/** A note to oneself, however it continues: `TODO: say how`, `TBC by Ann`, `To be written later`. */
const NOTE_TO_ONESELF =
  /^[\W_]*(?:(?:tbc|tbd|fixme)\b|(?:todo|wip)[*_`\])]*(?:\s*[:.…–—(]|\s+-)|to be (?:written|added|confirmed|decided|done)\b|coming soon\b)/i;
/** `[Describe what to do]`, `<what to do>`, `{{ steps }}`: to be replaced. A link and a box to tick are not. */
const TO_BE_REPLACED = /^[*_\s]*(?:\[[^\][]{2,}\]|<[a-z]+ [a-z ]+>|\{\{[^{}]*\}\})[*_.\s]*$/i;

/**
 * The section under a heading "Upgrade path" of any level: up to the next heading of the same or a higher level, so
 * that headings below it belong to it. As Markdown sees it: a heading in a code block, a quotation, a list or a comment
 * does not count. Of several sections, the first one with content.
 */
export function findUpgradePath(markdown: string): UpgradePath | undefined {
  const blocks = listBlocks(markdown);
  let first: UpgradePath | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || !isUpgradeHeading(markdown.slice(block.start, block.end))) continue;
    const end = sectionEnd(blocks, index);
    const text = markdown.slice(block.start, end);
    // The indentation of what comes first can matter, and so can that of a list.
    const content = markdown.slice(block.end, end).replace(/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/, '');
    const path = { text, content, start: block.start, end };
    if (!isPlaceholder(content)) return path;
    first ??= path;
  }
  return first;
}

/** Returns the offset after the section under the heading. */
function sectionEnd(blocks: readonly MarkdownBlock[], index: number): number {
  const depth = blocks[index]?.depth ?? 1;
  let last = index;
  for (let next = blocks[last + 1]; next !== undefined; next = blocks[last + 1]) {
    if (next.type === 'heading' && (next.depth ?? 0) <= depth) break;
    last += 1;
  }
  return blocks[last]?.end ?? 0;
}

/**
 * True where a section tells nothing: it is empty, has headings and comments only, says TODO or the like, or says just
 * what the template for pull requests says there.
 * @param content a section without its heading: `UpgradePath.content`
 * @param template the whole template
 */
export function isPlaceholder(content: string, template?: string): boolean {
  const blocks = seenBlocks(content);
  const words = wordsIn(blocks);
  if (words === '' || PLACEHOLDERS.has(words) || blocks.every(saysNothing)) return true;
  const templateContent = template === undefined ? undefined : findUpgradePath(template)?.content;
  return templateContent !== undefined && wordsIn(seenBlocks(templateContent)) === words;
}

/** `## Upgrade path`, `**Upgrade Path:**` underlined, `### ⬆️ Upgrade path ###`. */
function isUpgradeHeading(heading: string): boolean {
  // A body can hold thousands of headings, and each would be read again.
  const words = withoutComments(heading).toLowerCase();
  const upgrade = words.indexOf('upgrade');
  if (upgrade < 0 || !words.includes('path', upgrade)) return false;
  return wordsIn(seenBlocks(heading.replace(/^#+/, '').replace(/[\r\n][^]*$/, ''))) === 'upgrade path';
}

/** The words of blocks, in lower case; a picture or a line of code is a word too. */
function wordsIn(blocks: readonly SeenBlock[]): string {
  return wordsOf(blocks.map(({ text }) => text).join('\n'));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface SeenBlock {
  type: string;
  /** Without the comments in it. */
  text: string;
}

/** The blocks that a reader would see, without the headings. */
function seenBlocks(markdown: string): SeenBlock[] {
  return listBlocks(markdown)
    .map(({ type, start, end }) => ({ type, text: markdown.slice(start, end) }))
    .filter(({ type, text }) => type !== 'definition' && type !== 'heading' && !isComment(type, text))
    .map(({ type, text }) => ({ type, text: withoutComments(text) }));
}

function saysNothing({ type, text }: SeenBlock): boolean {
  // Of a fence of code, what language it is says nothing.
  if (type === 'code') return wordsOf(text.replace(/^(?:`{3,}|~{3,}).*/, '')) === '';
  const parts = type === 'list' ? text.split(/[\r\n]+/) : [text];
  return parts
    .map((part) =>
      type === 'list' ? part.replace(/^\s*(?:[-+*]|\d+[.)])(?:\s+\[[ x]\])?(?=\s|$)/i, '') : part,
    )
    .every((part) => {
      const words = wordsOf(part);
      return (
        words === '' || PLACEHOLDERS.has(words) || NOTE_TO_ONESELF.test(part) || TO_BE_REPLACED.test(part)
      );
    });
}

function isComment(type: string, text: string): boolean {
  return type === 'html' && text.replace(/<!--[^]*?(?:-->|$)/g, '').trim() === '';
}

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
  if (last !== undefined) return insertBlock(result, last, added.join('\n\n'));
  const section = findUpgradePath(result);
  if (section !== undefined) return insertBlock(result, section.end, added.join('\n\n'));
  return insertBlock(result, result.length, [HEADING, ...added].join('\n\n'));
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
