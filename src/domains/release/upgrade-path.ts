import { sections } from './markdown-sections.js';
import type { Section } from './markdown-sections.js';

/** What people write where they have nothing to say, without punctuation around it. */
const PLACEHOLDERS = new Set(
  'todo,to do,tbd,tbc,tba,n/a,na,none,nothing,no response,fixme,xxx,placeholder,x,to be done,to be written,to be confirmed,to be decided,coming soon'.split(
    ',',
  ),
);

/** The section of that heading: the first that says something, else the first. */
export function upgradePathSection(markdown: string): Section | undefined {
  const found = sections(markdown).filter(({ title }) => /^upgrade path:?$/i.test(title.trim()));
  return found.find(({ content, end }) => !isPlaceholder(markdown.slice(content, end))) ?? found[0];
}

/**
 * The text below the heading `## Upgrade path`, byte for byte, up to the next heading of the same or a higher level.
 * Undefined where there is no such heading; `empty` where it holds nothing, or only a placeholder.
 */
export function upgradePathText(markdown: string): { text: string; empty: boolean } | undefined {
  const section = upgradePathSection(markdown);
  if (section === undefined) return undefined;
  const text = markdown.slice(section.content, section.end);
  return { text, empty: isPlaceholder(text) };
}

function isPlaceholder(text: string): boolean {
  const lines = text.replace(/<!--[\s\S]*?(-->|$)/g, '').split(/\r\n|\n|\r/);
  return lines.every((line) => {
    const words = line
      .replace(/^\s*[-*+] \[[ x]\]/i, '')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      .toLowerCase();
    return words === '' || PLACEHOLDERS.has(words);
  });
}
