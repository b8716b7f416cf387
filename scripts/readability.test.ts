import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FAILURES, measurePage, readPage, REASONS, SUCCESSES, terminalRows } from './readability.js';
import { renderReadability, writtenPixels } from './readability-pages.js';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pixels = writtenPixels(read('docs/readability.md'));
const pages = readdirSync(join(root, 'docs', 'pages')).map((name) => name.replace(/\.md$/, ''));

describe('docs/readability.md and its pages', () => {
  it.each([...renderReadability(root, pixels)])(
    '%s is as the recorded pages are; `npm run screenshots` writes it, and `npm run pages`',
    (path, text) => {
      expect(read(path)).toBe(text);
    },
  );

  it.each(FAILURES)('shows the cause of %s soon, and says it once', (name) => {
    const { rowsToCause, annotations, annotationLines } = measurePage(readPage(root, name));
    expect(pixels.get(name)?.cause).toBeLessThanOrEqual(600);
    expect(rowsToCause).toBeGreaterThan(0);
    expect(rowsToCause).toBeLessThanOrEqual(15);
    expect(annotations).toBe(1);
    expect(annotationLines).toBeLessThanOrEqual(5);
  });

  it.each(FAILURES)(
    'shows the reason of %s within 15 rows of the prompt, and not later than it was',
    (name) => {
      const [was, is] = (['before', 'now'] as const).map(
        (when) => measurePage(readPage(root, name, when), REASONS[name]).rowsToReason ?? Infinity,
      ) as [number, number];
      expect(is).toBeLessThanOrEqual(15);
      // Within a sentence, a row more or less is chance.
      expect(is).toBeLessThanOrEqual(was + 1);
      const { before = Infinity, now = Infinity } = pixels.get(name) ?? {};
      expect(now).toBeLessThanOrEqual(before);
    },
  );

  it.each(SUCCESSES)('annotates nothing in %s', (name) => {
    expect(measurePage(readPage(root, name)).annotations).toBe(0);
  });
});

describe('every page', () => {
  const successes = pages.filter((name) => readPage(root, name).includes('\nExit code 0.\n'));

  it.each(successes)('%s has a log free of noise', (name) => {
    const { logLines, noiseLines } = measurePage(readPage(root, name));
    expect(noiseLines).toBeLessThanOrEqual(logLines * 0.05);
  });

  it.each(pages)(
    '%s has a heading that says what is true, and nothing that CodeBuild says of itself',
    (name) => {
      const page = readPage(root, name);
      const headings = page.match(/^### :.*$/gm) ?? [];
      expect(headings.length).toBeGreaterThan(0);
      for (const heading of headings) {
        expect(heading).not.toMatch(/\.$/);
        expect(heading).not.toMatch(/^### :x: [a-z]+(?:-[a-z]+)+ failed$/);
      }
      expect(page).not.toMatch(/\[Container\]|\b1 (?:seconds|minutes|hours|days|tasks|lines|commits)\b/);
    },
  );
});

describe('measurePage', () => {
  const page = (log: string, terminal: string): string =>
    `## Summary\n\n## Annotations\n\n\`\`\`text\nerror: x failed\nIt failed.\n  line\n\`\`\`\n\n## Log\n\n\`\`\`text\n${log}\n\`\`\`\n\n## Terminal\n\n\`\`\`text\n${terminal}\n\`\`\`\n`;

  it('counts the rows that a long line takes, and lines that are for machines', () => {
    const log = '::stop-commands::a\n[Container] 2035/03/05 09:30:09 Waiting\n[web] [Container] x\n\nbuilt';
    const terminal = `$ x\nstarted\nerror: ${'a'.repeat(100)}\nlast\n[exit code 1]`;
    expect(measurePage(page(log, terminal))).toEqual({
      rowsToReason: undefined,
      rowsToCause: 3,
      annotations: 1,
      annotationLines: 2,
      annotationCharacters: 17,
      logLines: 4,
      noiseLines: 3,
    });
  });

  it('counts the rows from the words that tell the reason to the prompt', () => {
    const terminal = `$ x\nnpm ERR! no script\n${'b'.repeat(81)}\n[exit code 1]`;
    expect(measurePage(page('', terminal), /no script/).rowsToReason).toBe(3);
  });

  it('takes the row on which these words end, where a terminal breaks the line', () => {
    const terminal = `$ x\n${'a'.repeat(75)} no script ${'b'.repeat(80)}\n[exit code 1]`;
    expect(measurePage(page('', terminal), /no script/).rowsToReason).toBe(2);
    expect(terminalRows(page('', terminal), /no script/).map(({ tells }) => tells)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('docs/images', () => {
  const folder = join(root, 'docs', 'images');

  it('holds pictures of at most 40 kB', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => statSync(join(folder, name)).size > 40_000)).toEqual([]);
  });

  it.each(['.', 'before'])('shows each compared page in %s', (part) => {
    const names = new Set(readdirSync(join(folder, part)));
    expect([...FAILURES, ...SUCCESSES].filter((name) => !names.has(`${name}.png`))).toEqual([]);
  });
});
