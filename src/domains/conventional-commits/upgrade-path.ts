import { listBlocks } from '../../core/markdown-blocks.js';
import type { MarkdownBlock } from '../../core/markdown-blocks.js';
import { withoutComments } from '../../core/markdown.js';

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
  const words = wordsOf(textOf(blocks));
  if (words === '' || PLACEHOLDERS.has(words) || blocks.every(saysNothing)) return true;
  const templateContent = template === undefined ? undefined : findUpgradePath(template)?.content;
  return templateContent !== undefined && plainWords(templateContent) === words;
}

/** `## Upgrade path`, `**Upgrade Path:**` underlined, `### ⬆️ Upgrade path ###`. */
function isUpgradeHeading(heading: string): boolean {
  // A body can hold thousands of headings, and each would be read again.
  const words = withoutComments(heading).toLowerCase();
  const upgrade = words.indexOf('upgrade');
  if (upgrade < 0 || !words.includes('path', upgrade)) return false;
  return plainWords(heading.replace(/^#+/, '').replace(/[\r\n][^]*$/, '')) === 'upgrade path';
}

/** The words of a text that a reader would see, in lower case; a picture or a line of code is a word too. */
function plainWords(markdown: string): string {
  return wordsOf(textOf(seenBlocks(markdown)));
}

function textOf(blocks: readonly SeenBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
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
