import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fakeRelease } from '../../testing/fake-releases.js';
import {
  announcedSince,
  renderReleaseMessage,
  validateTemplate,
  defaultTemplate,
  fillTemplate,
  PLACEHOLDERS,
} from './announcement.js';
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

  it.each([
    ['v1.2.3', '', 'demo 1.2.3'],
    ['v1.2.3', ' 1.2.3 ', 'demo 1.2.3'],
    ['1.2.3', 'v1.2.3', 'demo 1.2.3'],
    ['web-v1.2.3', 'web-v1.2.3', 'demo 1.2.3'],
    ['v1.2.3', 'v1.2.3: a * b | c', 'v1.2.3: a ∗ b ¦ c'],
  ])('has for the tag %s and the name %j the headline %s', (tag, name, headline) => {
    const { text } = renderReleaseMessage(fakeRelease(tag, { name }), repository, defaultTemplate);
    expect(text).toBe(`${headline}: ${tag}`);
  });

  it.each([
    [false, []],
    [true, [':construction: Pre-release']],
  ])('links to the repository and to the notes below its text (pre-release: %s)', (prerelease, mark) => {
    const release = fakeRelease('v1.2.3', { prerelease, url: 'https://x.y/a?b=1&c=<d> e|f' });
    const context = [
      '*Repository*: <https://github.com/uktrade/demo|uktrade/demo>',
      ...mark,
      '<https://x.y/a?b=1&amp;c=%3Cd%3E%20e%7Cf|Release notes>',
    ];
    const text = (value: string) => ({ type: 'mrkdwn', text: value, verbatim: true });
    expect(renderReleaseMessage(release, repository, '<{url}|{tag}>{prerelease}').blocks).toEqual([
      {
        type: 'section',
        text: text(`<https://x.y/a?b=1&amp;c=%3Cd%3E%20e%7Cf|v1.2.3>${prerelease ? ' (pre-release)' : ''}`),
      },
      { type: 'context', elements: context.map(text) },
    ]);
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

  const more = '… <https://github.com/uktrade/demo/releases/tag/v1.2.3|read on>';
  const shown = (notes: string, template = '{notes}'): string =>
    textOf(fakeRelease('v1.2.3', { body: notes }), template);
  const words = 'abcd '.repeat(2_199);

  it.each([
    ['as long as a message', `${words}abcde`, false],
    ['longer by a character', `${words}abcdef`, true],
    ['as long as what is read', `abc\n\n<!--`.padEnd(11_997, 'x') + '-->', false],
    ['longer than what is read', `${'abc '.repeat(60)}\n\n<!--`.padEnd(11_998, 'x') + '-->', true],
  ])('is cut, or not, where the notes are %s', (_, notes, cut) => {
    expect(shown(notes)).toMatch(cut ? /^abc[^]*\n… <.*read on>$/ : /^abc[^…]*$/);
  });

  it.each([
    [99, `\n\n${more}`],
    [100, `\n\n${'abcd '.repeat(18).trim()}\n${more}`],
  ])('has no beginning of the notes that is short: with room for %d characters', (room, end) => {
    const template = `${'x'.padEnd(11_000 - room - more.length - 2, ' x')}.`;
    expect(shown(words, `${template}\n\n{notes}`).endsWith(`.${end}`)).toBe(true);
  });

  it('leaves room for what a template has after the notes, and for notes that it has twice', () => {
    expect(shown(words.repeat(2), `{notes}\n\n${'x '.repeat(1_400)}end`)).toMatch(/read on>\n\nx[^<]*end$/);
    expect(shown(words.repeat(2), '{notes}\n\n{notes}').split(more)).toHaveLength(3);
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
    expect(announcedSince(fakeRelease('v1', { publishedAt: '1970-01-02T00:00:00Z' }))).toBe(0);
  });
});

describe('a template', () => {
  const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, ''])) as Record<string, string>;
  const fill = (template: string, more: Record<string, string>): string =>
    fillTemplate(template, { ...values, ...more } as PlaceholderValues);

  const list =
    'Placeholders: {version}, {tag}, {headline}, {repository}, {url}, {prerelease}, {breaking}, {upgrade-path}, {notes}.';

  it('is filled once: what looks like a placeholder in a value stays', () => {
    expect(fill('{version}: {notes}', { version: '{notes}', notes: '{url} $& $1' })).toBe(
      '{notes}: {url} $& $1',
    );
  });

  it('leaves out paragraphs of which nothing is left, and no others', () => {
    expect(fill('A {breaking}\n\n{breaking} {upgrade-path}\n\nB\n\n\n{notes}', { notes: 'n\n\nm' })).toBe(
      'A \n\nB\n\nn\n\nm',
    );
    expect(fill('A\r\n\r\n{breaking}\r\n\r\n \r\n\r\nB', {})).toBe('A\n\n \n\nB');
  });

  it('keeps braces that hold no name', () => {
    expect(fill(validateTemplate('{ "a": {} } {1} {version}'), { version: '1' })).toBe('{ "a": {} } {1} 1');
  });

  it.each([
    ['{verson}', `unknown placeholder: {verson}`, `Did you mean {version}? ${list}`],
    ['{body}', `unknown placeholder: {body}`, list],
    ['{Version}', `unknown placeholder: {Version}`, `Did you mean {version}? ${list}`],
    ['{version} {constructor}', `unknown placeholder: {constructor}`, list],
  ])('with %j is refused', (template, problem, hint) => {
    expect(() => validateTemplate(template)).toThrow(
      expect.objectContaining({ message: `The input template has an ${problem}.`, hint }),
    );
  });

  it('is refused where it is empty or too long', () => {
    expect(() => validateTemplate(' ')).toThrow(
      expect.objectContaining({ message: 'The input template is empty.', hint: list }),
    );
    expect(validateTemplate('x'.repeat(3_000))).toHaveLength(3_000);
    expect(() => validateTemplate('x'.repeat(3_001))).toThrow(
      'The input template has 3001 characters. The most is 3000.',
    );
  });
});
