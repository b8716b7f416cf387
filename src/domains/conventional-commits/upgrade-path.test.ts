import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findUpgradePath, isPlaceholder } from './upgrade-path.js';

describe('the upgrade path', () => {
  it.each([
    ['to the end', 'Intro\n\n## Upgrade path\n\nDo it.\n', '## Upgrade path\n\nDo it.'],
    ['to the next heading', '## Upgrade path\nDo it.\n\n## Next\nNo.', '## Upgrade path\nDo it.'],
    ['to a higher heading', '## Upgrade path\nDo it.\n# Next\nNo.', '## Upgrade path\nDo it.'],
    [
      'with the headings below it',
      '## Upgrade path\n\n### One\n\nDo.\n\n#### Two\n\nIt.\n\n## N\n',
      '## Upgrade path\n\n### One\n\nDo.\n\n#### Two\n\nIt.',
    ],
    [
      'with lists and code as they were',
      '## Upgrade path\n\n1. Do\n   - it\n\n   ```sh\n   # Upgrade path\n   x\n   ```\n2. Then\n\n```sh\n## Next\n\n\n```\n\n## N',
      '## Upgrade path\n\n1. Do\n   - it\n\n   ```sh\n   # Upgrade path\n   x\n   ```\n2. Then\n\n```sh\n## Next\n\n\n```',
    ],
    ['with CRLF', 'a\r\n\r\n## Upgrade path\r\n\r\n- x\r\n\r\n## N\r\n', '## Upgrade path\r\n\r\n- x'],
    ['at any level', '#### Upgrade path\nDo.\n#### N', '#### Upgrade path\nDo.'],
    ['underlined', 'Upgrade path\n---\nDo.\n\nNext\n---\nNo.', 'Upgrade path\n---\nDo.'],
    ['in any case, closed and decorated', '## **Upgrade Path:** ##\nDo.', '## **Upgrade Path:** ##\nDo.'],
    [
      'the first one that says something',
      '## Upgrade path\nTODO\n## Upgrade path\nDo.',
      '## Upgrade path\nDo.',
    ],
    ['with an emoji', '## :arrow_up: x\n\n## ⬆️ Upgrade path\nDo.', '## ⬆️ Upgrade path\nDo.'],
  ])('is found %s', (_, markdown, text) => {
    const found = findUpgradePath(markdown);
    expect(found?.text).toBe(text);
    expect(markdown.slice(found?.start, found?.end)).toBe(text);
    expect(isPlaceholder(found?.content ?? '')).toBe(false);
  });

  it.each([
    ['in a fence', '```md\n## Upgrade path\nDo.\n```'],
    ['in a fence of tildes within one of backticks', '````\n~~~\n```\n## Upgrade path\nDo.\n````'],
    ['in an open fence', '~~~\n## Upgrade path\nDo.'],
    ['in indented code', '    ## Upgrade path\n    Do.'],
    ['in a comment', '<!--\n\n## Upgrade path\n\nDo.\n-->'],
    ['in raw text', '<pre>\n\n## Upgrade path\n\n</pre>'],
    ['in a quotation', '> ## Upgrade path\n> Do.'],
    ['in a list', '- ## Upgrade path\n  Do.'],
    ['without a space', '##Upgrade path\nDo.'],
    ['as bold text', '**Upgrade path**\n\nDo.'],
    ['under another name', '## Upgrade paths considered\nDo.'],
    ['nowhere', ''],
  ])('is none %s', (_, markdown) => {
    expect(findUpgradePath(markdown)).toBeUndefined();
  });

  it('ends a fence where its list ends', () => {
    expect(findUpgradePath('- a\n  ```\n  x\n\n## Upgrade path\nDo.')?.text).toBe('## Upgrade path\nDo.');
  });

  it('gives the content without the heading, its indentation kept', () => {
    expect(findUpgradePath('## Upgrade path\n\n    code\n\ntext')?.content).toBe('    code\n\ntext');
    expect(findUpgradePath('## Upgrade path')?.content).toBe('');
  });

  it('is found whole between any two texts', () => {
    const line = fc.constantFrom(
      '- item',
      '  nested',
      '1. one',
      '### Below',
      'text',
      '',
      '> quoted',
      '    code',
    );
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, text, (before, section, after) => {
        const markdown = `${before}\n\n## Upgrade path\n\nDo:\n\n${section}\n\n## After\n\n${after}`;
        const found = findUpgradePath(markdown);
        expect(found?.text.trimEnd()).toBe(`## Upgrade path\n\nDo:\n\n${section}`.trimEnd());
      }),
    );
  });
});

describe('a placeholder', () => {
  it.each([
    '',
    '  \n',
    'TODO',
    'todo.',
    '_TBC_',
    'N/A',
    '- n/a',
    '**None.**',
    '...',
    '-',
    '---',
    '<!-- Tell users what to do. -->',
    '<!-- one --> <!-- two -->\n\n<!--\n\nthree\n-->',
    '<!-- not closed',
    '### Below\n\nTODO',
    '### Below',
    'To be confirmed',
    '[ ] TODO',
    'TODO: say how',
    '_TODO_ - fill this in\nbefore the release',
    '- [ ] TODO: say how\n- [x] TBC',
    'TBC by Ann',
    'TODO\n\nTODO',
    'To be written.',
    '**Coming soon!**',
    '[Describe what users have to do]',
    '<what to do>',
    '{{ steps }}',
    '1. \n2. ',
    '```sh\n```',
    '```sh\n\n```\n\nTBD',
  ])('is %j', (content) => {
    expect(isPlaceholder(content)).toBe(true);
  });

  it.each([
    'No steps are needed.',
    'Run `x`.',
    '```sh\nrun\n```',
    '<!-- a -->\nRun it.',
    'TODO lists are migrated: run x.',
    '<details>Run it.</details>',
    '[How to upgrade](https://example.com)',
    '[Guide][guide]\n\n[guide]: https://example.com',
    'To do: run x.',
    'TODO: the rest.\n\nRun `x` first.',
    '- TODO: the rest\n- Run x.',
    '- [ ] Run x.',
    '```\nTODO: x\n```',
    '    make upgrade',
    'To be upgraded, the table needs a key.',
    '![How](picture.png)',
  ])('is not %j', (content) => {
    expect(isPlaceholder(content)).toBe(false);
  });

  it('is what the template says', () => {
    const template =
      '## Context\n\n## Upgrade path\n\n<!-- hint -->\nSay what users have to do.\n\n## Checks';
    expect(isPlaceholder('Say what users have to do', template)).toBe(true);
    expect(isPlaceholder('Say what users have to do: nothing.', template)).toBe(false);
    expect(isPlaceholder('Run it.', '## Nothing here')).toBe(false);
  });
});
