import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leavesOpen, sections } from './markdown-sections.js';
import { upgradePathText } from './upgrade-path.js';

describe('the section "Upgrade path"', () => {
  it.each([
    ['to the end', '## Upgrade path\n\n1. Do\n', '\n1. Do\n'],
    ['without a line end', '## Upgrade path\n\n1. Do', '\n1. Do'],
    ['up to the next heading of its level', '## Upgrade path\nDo\n\n## Else\nx', 'Do\n\n'],
    ['up to a heading of a higher level', '## Upgrade path\nDo\n# Else\nx', 'Do\n'],
    [
      'with the headings below it',
      '## Upgrade path\n### One\nDo\n#### Two\nDo\n## Else',
      '### One\nDo\n#### Two\nDo\n',
    ],
    [
      'with Windows line ends',
      '## A\r\nx\r\n\r\n## Upgrade path\r\n\r\n- Do\r\n\r\n## B\r\n',
      '\r\n- Do\r\n\r\n',
    ],
    [
      'with a fence that looks like a heading',
      '## Upgrade path\n```sh\n## not one\n```\nDo\n## B',
      '```sh\n## not one\n```\nDo\n',
    ],
    [
      'with a fence in a list',
      '## Upgrade path\n- ```sh\n  ## not one\n  ```\n- x\n## B',
      '- ```sh\n  ## not one\n  ```\n- x\n',
    ],
    [
      'with a fence in a numbered list',
      '## Upgrade path\n10. x\n\n    ```\n    ## not one\n    ```\n## B',
      '10. x\n\n    ```\n    ## not one\n    ```\n',
    ],
    [
      'with a tilde fence around backticks',
      '## Upgrade path\n~~~\n```\n## no\n~~~\nDo\n## B',
      '~~~\n```\n## no\n~~~\nDo\n',
    ],
    [
      'with a heading in a list',
      '## Upgrade path\n- x\n\n  ## in the list\n\n## B',
      '- x\n\n  ## in the list\n\n',
    ],
    ['with indented code', '## Upgrade path\n\n    ## code\n\n## B', '\n    ## code\n\n'],
    ['with a comment', '## Upgrade path\nDo\n<!--\n## Note\n-->\n## B', 'Do\n<!--\n## Note\n-->\n'],
    ['with trailing blanks and tabs', '## Upgrade path\nDo  \n\tx\t\n\n\n', 'Do  \n\tx\t\n\n\n'],
    ['under an underlined heading', 'Upgrade path\n---\nDo\n\nElse\n---\nx', 'Do\n\n'],
    ['under a closed heading in other letters', '##  upgrade PATH  ##\nDo', 'Do'],
    ['after a byte order mark', '\uFEFF\n## Upgrade path\nDo', 'Do'],
    ['with characters of two units', '🎉\n## Upgrade path\nDo 🎉\n## B', 'Do 🎉\n'],
    ['that says something, after one that does not', '## Upgrade path\nTBD\n## Upgrade path\nDo', 'Do'],
  ])('is taken %s', (_, body, text) => {
    expect(upgradePathText(body)).toEqual({ text, empty: false });
  });

  it.each([
    '',
    'Upgrade path: do',
    '<!-- ## Upgrade path\nDo -->',
    '```\n## Upgrade path\nDo\n```',
    '- ## Upgrade path\n  Do',
    '> ## Upgrade path\n> Do',
    '##Upgrade path\nDo',
    '## Upgrade paths\nDo',
  ])('is not seen in %j', (body) => {
    expect(upgradePathText(body)).toBeUndefined();
  });

  it.each([
    '',
    '\n\n',
    '<!-- say what to do -->',
    'TBD',
    '- todo',
    '_No response_',
    'N/A',
    'n/a.',
    'None',
    '...',
    '- [ ] TBC',
    '<!-- open',
    '**TODO**',
    '- TBD\n- tbd',
    '_To be written._',
    '```\n```',
    '🎉',
  ])('is empty with %j', (text) => {
    expect(upgradePathText(`## Upgrade path\n${text}`)).toMatchObject({ empty: true });
  });

  it('is a slice of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, content, end } of sections(text)) {
          expect(start).toBeLessThan(content);
          expect(content).toBeLessThanOrEqual(end);
          expect(text.slice(start, content)).toMatch(/\S/);
        }
      }),
    );
  });
});

describe('a text that leaves something open', () => {
  it.each([
    ['```\nx', true],
    ['- ```\n  x', false],
    ['~~~~\nx\n~~~', true],
    ['```\nx\n```', false],
    ['<!-- x', true],
    ['<!-- x -->', false],
    ['<div>\nx', false],
    ['<pre>\nx', true],
    ['x', false],
    ['- x', false],
    ['', false],
  ])('%j: %s', (text, open) => {
    expect(leavesOpen(text)).toBe(open);
  });
});
