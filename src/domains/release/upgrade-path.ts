import { isBlank, sections } from './markdown-sections.js';
import type { Section } from './markdown-sections.js';

/** What people write where they have nothing to say. */
const PLACEHOLDERS =
  /^(?:[\s>*_~`#.…–—-]|to ?do|tbd|tbc|tba|n\/?a|none|nothing|no response|fixme|xxx|placeholder|to be (?:done|written|confirmed|added)|describe .*|fill (?:this )?in.*|\[[^\]]*\]|\.\.\.)*$/i;

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
  return isBlank(text) || PLACEHOLDERS.test(text.replace(/<!--[\s\S]*?(-->|$)/g, '').trim());
}
