import { findUpgradePath } from '../conventional-commits/upgrade-path.js';
import { parseOutline, plainText, rangeOf } from './markdown-tree.js';
import type { MarkdownNode } from './markdown-tree.js';

/** A release's notes in the parts that an announcement tells apart: Markdown, empty where there is none. */
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

/** Takes the notes apart. Nothing gets lost: what is in none of the sections is in the rest. */
export function partNotes(body: string, version: string): NoteParts {
  const path = findUpgradePath(body);
  const upgrade = path === undefined ? undefined : { start: path.start, end: path.end };
  const nodes = parseOutline(body).children ?? [];
  const breaking = sectionOf(nodes, (title) => /^\P{L}*breaking changes?\P{L}*$/iu.test(title), body);
  const content = breaking === undefined ? '' : without(body, breaking.content, [upgrade]);
  return {
    breaking: content.trim(),
    upgradePath: path?.content.trim() ?? '',
    rest: without(body, { start: 0, end: body.length }, [
      breaking?.whole,
      upgrade,
      versionHeading(nodes, version),
    ]).trim(),
  };
}

/** The section under the first heading whose text fits: up to the next heading of the same or a higher level. */
function sectionOf(
  nodes: readonly MarkdownNode[],
  fits: (title: string) => boolean,
  body: string,
): { whole: Range; content: Range } | undefined {
  const index = nodes.findIndex((node) => node.type === 'heading' && fits(plainText(node).trim()));
  const heading = nodes[index];
  if (heading === undefined) return undefined;
  const next = nodes
    .slice(index + 1)
    .find(({ type, depth = 1 }) => type === 'heading' && depth <= (heading.depth ?? 1));
  const end = next === undefined ? body.length : rangeOf(next).start;
  const { start, end: after } = rangeOf(heading);
  return { whole: { start, end }, content: { start: after, end } };
}

/** release-please begins with `## [1.2.3](…) (2026-01-31)`, which the announcement says already. */
function versionHeading(nodes: readonly MarkdownNode[], version: string): Range | undefined {
  const [first] = nodes;
  if (first?.type !== 'heading') return undefined;
  const title = plainText(first)
    .replace(/\(?\d{4}-\d\d-\d\d\)?/, '')
    .trim();
  return title.replace(/^v/, '') === version.replace(/^v/, '') ? rangeOf(first) : undefined;
}

function without(body: string, { start, end }: Range, gone: readonly (Range | undefined)[]): string {
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
