import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fakeRelease } from '../../testing/fake-releases.js';
import { announcedSince, renderReleaseMessage } from './announcement.js';
import { splitNotes } from './release-notes.js';
import { validateTemplate, defaultTemplate, fillTemplate, PLACEHOLDERS } from './announcement.js';
import type { PlaceholderValues } from './announcement.js';

const repository = { name: 'uktrade/demo', url: 'https://github.com/uktrade/demo' };
const body = `## [1.2.3](https://github.com/uktrade/demo/compare/v1.2.2...v1.2.3) (2026-01-31)


### ⚠ BREAKING CHANGES

* gone is \`old\` ([#7](https://github.com/uktrade/demo/issues/7))

### Features

* **web:** Add thing (DBTP-1) ([#7](https://github.com/uktrade/demo/issues/7))

## Upgrade path

1. Run \`x\`

\`\`\`sh
x --now
\`\`\`

### And then

Rest.
`;

function textOf(release = fakeRelease('v1.2.3', { body }), template = defaultTemplate): string {
  const { blocks } = renderReleaseMessage(release, repository, template);
  return blocks.flatMap((block) => (block.type === 'section' ? [block.text.text] : [])).join('\n');
}

describe('the parts of release notes', () => {
  it('are what breaks, how to upgrade, and the rest without its version', () => {
    expect(splitNotes(body, '1.2.3')).toEqual({
      breaking: '* gone is `old` ([#7](https://github.com/uktrade/demo/issues/7))',
      upgradePath: '1. Run `x`\n\n```sh\nx --now\n```\n\n### And then\n\nRest.',
      rest: '### Features\n\n* **web:** Add thing (DBTP-1) ([#7](https://github.com/uktrade/demo/issues/7))',
    });
  });

  it.each([
    ['no sections', 'Hello', { breaking: '', upgradePath: '', rest: 'Hello' }],
    ['nothing', '', { breaking: '', upgradePath: '', rest: '' }],
    ['another heading first', '# News\n\nx', { breaking: '', upgradePath: '', rest: '# News\n\nx' }],
    [
      'an upgrade path within what breaks',
      '## Breaking changes\n\na\n\n### Upgrade path\n\nb\n\n## More\n\nc',
      { breaking: 'a', upgradePath: 'b', rest: '## More\n\nc' },
    ],
    [
      'headings with markup and a link',
      '## [v1.2.3](https://x.y/compare) (2026-01-31)\n\n### ⚠ **Breaking** [changes](https://x.y)\n\na\n\n#### b\n\nc\n\n### d',
      { breaking: 'a\n\n#### b\n\nc', upgradePath: '', rest: '### d' },
    ],
    [
      'a heading in code',
      '```\n## Breaking changes\n```',
      { breaking: '', upgradePath: '', rest: '```\n## Breaking changes\n```' },
    ],
  ])('of notes with %s', (_, notes, parts) => {
    expect(splitNotes(notes, '1.2.3')).toEqual(parts);
  });
});

describe('notes that keep a parser busy', () => {
  it.each(['1. ', '*a', '[', '> '])('are split at once: %j as often as notes can hold it', (piece) => {
    const notes = `## Breaking changes\n\na\n\n## More\n\n${piece.repeat(100_000 / piece.length)}`;
    expect(splitNotes(notes, '1.2.3').breaking).toBe('a');
  });
});

describe('the message about a release', () => {
  it('says what breaks and how to upgrade first', () => {
    expect(textOf()).toBe(
      `:package: *demo 1.2.3*: <https://github.com/uktrade/demo/releases/tag/v1.2.3|v1.2.3>

*:warning: Breaking changes*
• gone is \`old\` (<https://github.com/uktrade/demo/issues/7|#7>)

*:arrow_up: Upgrade path*
1. Run \`x\`

\`\`\`
x --now
\`\`\`

*And then*

Rest.

*Features*

• *web:* Add thing (DBTP-1) (<https://github.com/uktrade/demo/issues/7|#7>)`,
    );
  });

  it.each([299, 300])('has a headline that is cut between characters (%d)', (before) => {
    const { text } = renderReleaseMessage(
      fakeRelease('v1.2.3', { name: `${'a'.repeat(before)}🚀b` }),
      repository,
      defaultTemplate,
    );
    expect(text).toBe(`${'a'.repeat(before)}: v1.2.3`);
  });

  it('names a release that has a name, and marks a pre-release', () => {
    const release = fakeRelease('v2.0.0-rc.1', { name: 'Two *at* <!here> last', prerelease: true });
    expect(textOf(release)).toBe(
      ':package: *Two ∗at∗ &lt;!here&gt; last* (pre-release): <https://github.com/uktrade/demo/releases/tag/v2.0.0-rc.1|v2.0.0-rc.1>',
    );
    const { blocks, text } = renderReleaseMessage(release, repository, '{version}');
    expect(text).toContain('(pre-release)');
    expect(JSON.stringify(blocks)).toContain(':construction: Pre-release');
  });

  it('is found again by what it holds for programs, which tells one text from another', () => {
    const first = renderReleaseMessage(fakeRelease('v1.2.3', { body }), repository, defaultTemplate);
    expect(first.metadata).toEqual({
      event_type: 'platform_tools_release',
      event_payload: {
        repository: 'uktrade/demo',
        tag: 'v1.2.3',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    });
    const again = renderReleaseMessage(fakeRelease('v1.2.3', { body }), repository, defaultTemplate);
    const other = renderReleaseMessage(
      fakeRelease('v1.2.3', { body: `${body}.` }),
      repository,
      defaultTemplate,
    );
    expect(again.metadata).toEqual(first.metadata);
    expect(other.metadata).not.toEqual(first.metadata);
  });

  it.each([
    ['many changes', `${body}${'* Change of something (DBTP-1)\n'.repeat(700)}`],
    ['one long word', 'x'.repeat(30_000)],
    [
      'much that breaks',
      `## Breaking changes\n\n${'* a\n'.repeat(2_500)}\n## Upgrade path\n\n${'b '.repeat(5_000)}`,
    ],
    ['code', `\`\`\`\n${'line of code\n'.repeat(3_000)}\`\`\``],
  ])('is cut with a link where there are %s', (_, notes) => {
    const text = textOf(fakeRelease('v1.2.3', { body: notes }));
    expect(text).toContain('… <https://github.com/uktrade/demo/releases/tag/v1.2.3|read on>');
    expect(text.length).toBeLessThan(12_000);
    expect(text.split('```').length % 2).toBe(1);
  });

  it('is one message within Slack’s limits, whatever the notes and the template', () => {
    const chunk = fc.oneof(
      fc.constantFrom(
        '&',
        '<',
        '`',
        '\n',
        '```\n',
        '* x ',
        '\n## Upgrade path\n',
        '\n## Breaking changes\n',
        '@here ',
      ),
      fc.string(),
    );
    const arbitrary = fc.record({
      notes: fc
        .tuple(fc.array(chunk, { maxLength: 8 }), fc.integer({ min: 1, max: 400 }))
        .map(([parts, times]) => parts.join('').repeat(times)),
      template: fc
        .array(
          fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`), '\n\n', 'text', '{notes} {notes}'),
          { minLength: 1, maxLength: 6 },
        )
        .map((parts) => parts.join('')),
    });
    fc.assert(
      fc.property(arbitrary, ({ notes, template }) => {
        const { text, blocks } = renderReleaseMessage(
          fakeRelease('v1.2.3', { body: notes }),
          repository,
          template,
        );
        const texts = blocks.flatMap((block) =>
          block.type === 'section' ? [block.text] : [...block.elements],
        );
        expect(Math.max(...texts.map((one) => one.text.length))).toBeLessThanOrEqual(3_000);
        expect(texts.reduce((sum, one) => sum + one.text.length, 0)).toBeLessThanOrEqual(13_000);
        expect(text.length).toBeLessThanOrEqual(3_000);
        expect(texts.every(({ verbatim }) => verbatim === true)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('is looked for since a week before the release was published', () => {
    expect(announcedSince(fakeRelease('v1', { publishedAt: '2026-01-31T12:00:00Z' }))).toBe(
      Date.UTC(2026, 0, 24, 12),
    );
    expect(announcedSince(fakeRelease('v1', { publishedAt: undefined }))).toBe(0);
  });
});

describe('a template', () => {
  const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, ''])) as Record<string, string>;
  const fill = (template: string, more: Record<string, string>): string =>
    fillTemplate(template, { ...values, ...more } as PlaceholderValues);

  it('is filled once: what looks like a placeholder in a value stays', () => {
    expect(fill('{version}: {notes}', { version: '{notes}', notes: '{url} $& $1' })).toBe(
      '{notes}: {url} $& $1',
    );
  });

  it('leaves out paragraphs of which nothing is left, and no others', () => {
    expect(fill('A {breaking}\n\n{breaking} {upgrade-path}\n\nB\n\n\n{notes}', { notes: 'n\n\nm' })).toBe(
      'A \n\nB\n\nn\n\nm',
    );
  });

  it('keeps braces that hold no name', () => {
    expect(fill(validateTemplate('{ "a": {} } {1} {version}'), { version: '1' })).toBe('{ "a": {} } {1} 1');
  });

  it.each([
    ['{verson}', 'Did you mean {version}?'],
    ['{body}', 'Placeholders: {version}, {tag}, {headline}'],
    ['{Version}', 'Did you mean {version}?'],
    ['{constructor}', 'Placeholders:'],
    [' ', 'Placeholders:'],
  ])('with %j is refused: %s', (template, hint) => {
    expect(() => validateTemplate(template)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining(hint) as unknown }),
    );
  });
});
