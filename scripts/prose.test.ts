import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { documentationFiles } from './documentation.js';
import {
  documentationTexts,
  habitsOf,
  headingSlugs,
  longSentences,
  paragraphsOf,
  sourceTexts,
  textsOf,
} from './prose.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const texts = documentationTexts(root);
const source = sourceTexts(root);

describe('what people read', () => {
  it('has none of the habits that make it hard to read', () => {
    expect([...texts, ...source].flatMap(habitsOf)).toEqual([]);
    expect(texts.length).toBeGreaterThan(500);
    expect(source.length).toBeGreaterThan(2000);
  });

  it('has no sentence of more than 40 words in the documentation', () => {
    expect(texts.flatMap(longSentences)).toEqual([]);
  });

  it('has no long text in a table', () => {
    const long = documentationFiles(root).flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .flatMap((line) => line.replaceAll('\\|', '/').split('|'))
        .filter((cell) => cell.trim().length > 160 && !/^ -+ $/.test(cell))
        .map((cell) => `${path}: ${cell.trim()}`),
    );
    expect(long).toEqual([]);
  });

  it('links to headings that are there', () => {
    const missing = documentationFiles(root).flatMap((path) =>
      [...read(path).matchAll(/\]\(((?!https?:)[^)#\s]*\.md)?#([^)\s]+)\)/g)]
        .filter(([, target, slug = '']) => {
          const file = target === undefined ? path : join(dirname(path), target);
          return !headingSlugs(read(file)).has(slug);
        })
        .map(([link]) => `${path}: ${link}`),
    );
    expect(missing).toEqual([]);
  });

  it('explains messages that the code still has', () => {
    const headings = [...read('docs/troubleshooting.md').matchAll(/^### (.*)$/gm)].map(
      ([, heading = '']) => heading,
    );
    const isMessage = (heading: string): boolean => {
      const parts = heading.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`^${parts.join('.*')}$`, 's');
      return source.some(({ text }) => pattern.test(text));
    };
    expect(headings.filter((heading) => !isMessage(heading))).toEqual([]);
    expect(headings.length).toBeGreaterThan(25);
  });
});

describe('the checks of prose', () => {
  it.each([
    ['It can not be told.', 2],
    ['v1 is no version.', 1],
    ['There is no application "x".', 0],
    ['where the answer is no', 0],
    ['It goes on.', 1],
    ["Can't find it.", 0],
  ])('%s', (text, count) => {
    expect(habitsOf({ where: 'x', text })).toHaveLength(count);
  });

  it('count the words of a sentence, not of a paragraph', () => {
    const twenty = 'word '.repeat(20).trim();
    expect(longSentences({ where: 'x', text: `${twenty}. ${twenty}. ${twenty}.` })).toEqual([]);
    expect(longSentences({ where: 'x', text: `${twenty} ${twenty} more.` })).toHaveLength(1);
  });

  it('leave out code, and join the lines of a paragraph', () => {
    const markdown = 'First\nline `is no`.\n\n```sh\nis no\n```\n\n- an item\n  of two lines\n';
    expect(paragraphsOf(markdown)).toEqual([
      { line: 1, text: 'First line code.' },
      { line: 8, text: '- an item of two lines' },
    ]);
  });

  it('read strings, templates and comments of the source', () => {
    const code =
      "/** Says so. */\nconst a = `No ${b} in ${c}.`; // why so\nconst d = 'two words', e = 'one';\n";
    expect(textsOf('a.ts', code).map(({ text }) => text)).toEqual([
      'No … in ….',
      'two words',
      'Says so.',
      'why so',
    ]);
  });
});
