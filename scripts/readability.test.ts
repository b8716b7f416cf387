import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  FAILURES,
  measurePage,
  readPage,
  renderReadability,
  SUCCESSES,
  writtenPixels,
  writtenReasons,
} from './readability.js';

const root = process.cwd();
const written = readFileSync(join(root, 'docs', 'readability.md'), 'utf8');

describe('docs/readability.md', () => {
  it('has the numbers of the recorded pages; `npm run screenshots` writes them', () => {
    expect(renderReadability(root, writtenPixels(written), writtenReasons(written))).toBe(written);
  });

  it.each(FAILURES)('shows the cause of %s soon, and says it once', (name) => {
    const { rowsToCause, annotations, annotationLines } = measurePage(readPage(root, name));
    expect(writtenPixels(written).get(name)).toBeLessThanOrEqual(600);
    expect(rowsToCause).toBeGreaterThan(0);
    expect(rowsToCause).toBeLessThanOrEqual(15);
    expect(annotations).toBe(1);
    expect(annotationLines).toBeLessThanOrEqual(5);
  });

  it.each(SUCCESSES)('keeps the log of %s free of noise, and annotates nothing', (name) => {
    const { logLines, noiseLines, annotations } = measurePage(readPage(root, name));
    expect(noiseLines / logLines).toBeLessThan(0.05);
    expect(annotations).toBe(0);
  });
});

describe('every page', () => {
  const pages = readdirSync(join(root, 'docs', 'pages')).map((name) => name.replace(/\.md$/, ''));

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
});

describe('docs/images', () => {
  it('holds pictures of at most 40 kB', () => {
    const folder = join(root, 'docs', 'images');
    const large = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 40_000);
    expect(large).toEqual([]);
  });
});
