import fromMarkdown from 'mdast-util-from-markdown';

/**
 * Whether something at the end stays open (a fence of code, a comment), so that what comes after would become part of
 * it, or not be seen.
 */
export function leavesOpen(markdown: string): boolean {
  const end = '<!-- end -->';
  const last = fromMarkdown(`${markdown}\n\n${end}`).children.at(-1);
  return last?.type !== 'html' || last.value !== end;
}
