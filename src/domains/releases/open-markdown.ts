import { markdownBlocks } from '../conventional-commits/markdown-blocks.js';

/**
 * Whether something at the end stays open (a fence of code, a comment), so that what comes after would become part of
 * it, or not be seen.
 */
export function leavesOpen(markdown: string): boolean {
  const end = '<!-- end -->';
  const text = `${markdown}\n\n${end}`;
  const last = markdownBlocks(text).at(-1);
  return last?.type !== 'html' || text.slice(last.start, last.end) !== end;
}
