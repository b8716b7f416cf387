import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { documentationFiles } from './documentation.js';

/** A text that people read, and where it is: `<file>:<line>`. */
export interface ReadText {
  where: string;
  text: string;
}

/** Habits that make texts hard to read, and what to write instead. */
const HABITS: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\bcan not\b/i, instead: "can't" },
  // "There is no application" is fine, "v1 is no version" is not.
  {
    pattern: /(?<!\bthere )(?<!\banswer )\b(?:is|are) (?:no|none)\b(?! (?:more|longer)\b)/i,
    instead: 'is not',
  },
  { pattern: /\b(?:is|are) said to be\b/i, instead: 'is' },
  { pattern: /\bwhich there is not\b/i, instead: 'say what is missing' },
  { pattern: /\btold\b/i, instead: 'name who does what' },
  { pattern: /\bgo(?:es)? on\b/i, instead: 'continues, keeps running' },
  { pattern: /\bby itself,/i, instead: 'alone, or leave it out' },
  { pattern: /\bstands? (?:for|in) (?:nothing|none)\b/i, instead: 'is missing' },
  { pattern: /\bthe way out\b/i, instead: 'the next step' },
  { pattern: /\bso often\b/i, instead: 'how many times' },
  { pattern: /\bin vain\b/i, instead: 'without success' },
  { pattern: /\b(?:utilise|leverage|in order to|please note)\b/i, instead: 'use, to, or nothing' },
];

/** The longest sentence of the documentation, in words. */
const MOST_WORDS = 40;

/** The habits that a text shows, each with what to write instead. */
export function habitsOf({ where, text }: ReadText): string[] {
  return HABITS.flatMap(({ pattern, instead }) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${where}: "${found}" (${instead}): ${around(text, pattern)}`];
  });
}

function around(text: string, pattern: RegExp): string {
  const index = text.search(pattern);
  return text
    .slice(Math.max(0, index - 40), index + 60)
    .replaceAll('\n', ' ')
    .trim();
}

/** The sentences of a text that are too long. */
export function longSentences({ where, text }: ReadText): string[] {
  return text
    .split(/(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)))
    .filter((words) => words.length > MOST_WORDS)
    .map((words) => `${where}: ${words.length} words: ${words.slice(0, 8).join(' ')} …`);
}

/** The paragraphs and list items of the documentation, without code, tables and pictures. */
export function documentationTexts(root: string): ReadText[] {
  return documentationFiles(root).flatMap((path) =>
    paragraphsOf(readFileSync(join(root, path), 'utf8')).map(({ line, text }) => ({
      where: `${path}:${line}`,
      text,
    })),
  );
}

/** The prose of a Markdown text by paragraph: code and links' targets are left out. */
export function paragraphsOf(markdown: string): { line: number; text: string }[] {
  const prose = markdown
    .replaceAll(/^```[\s\S]*?^```$/gm, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/`[^`\n]*`/g, 'code');
  const paragraphs: { line: number; text: string }[] = [];
  let open = false;
  for (const [index, line] of prose.split('\n').entries()) {
    const begins = /^\s*(?:[-*]|\d+\.|#+|\|)\s/.test(line);
    const last = paragraphs.at(-1);
    if (line.trim() === '') open = false;
    else if (open && !begins && last !== undefined) last.text += ` ${line.trim()}`;
    else {
      paragraphs.push({ line: index + 1, text: line.trim() });
      open = true;
    }
  }
  return paragraphs;
}

/** As many line ends, so that what follows keeps its line. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}

/** The texts in the source that people may read: strings with several words, `…` for what is put in, and comments. */
export function sourceTexts(root: string): ReadText[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|^testing\/|registry\.ts$/.test(name))
    .sort()
    .flatMap((name) => textsOf(join('src', name), readFileSync(join(root, 'src', name), 'utf8')));
}

/** The strings of several words and the comments of a file. */
export function textsOf(path: string, source: string): ReadText[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const texts: ReadText[] = [];
  const add = (node: ts.Node, text: string): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (/\s/.test(text.trim())) texts.push({ where: `${path}:${line}`, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node))
      add(node, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const comments = [...source.matchAll(/(?<=^|\s)\/\/ (.*)$|\/\*\*?([\s\S]*?)\*\//gm)].map((match) => ({
    where: `${path}:${source.slice(0, match.index).split('\n').length}`,
    text: (match[1] ?? match[2] ?? '').replaceAll(/\n\s*\*/g, '').trim(),
  }));
  return [...texts, ...comments];
}

/** The anchors of a Markdown text's headings, as GitHub makes them. */
export function headingSlugs(markdown: string): Set<string> {
  const headings = [...markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)];
  return new Set(headings.map(([, text = '']) => slugOf(text)));
}

/** The anchor of a heading. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
