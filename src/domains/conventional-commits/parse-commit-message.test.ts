import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseConventionalCommits } from 'release-please/build/src/commit.js';
import { parseCommitMessage } from './parse-commit-message.js';

// The library itself is a development dependency: here it is the judge.

const ignore = (): void => undefined;
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore, trace: ignore };

/** What release-please makes of a commit, in the shape of ours. */
function judged(message: string, pullRequestBody?: string) {
  const pullRequest = pullRequestBody === undefined ? {} : { pullRequest: { body: pullRequestBody } };
  const commit = { sha: 'a'.repeat(40), message, files: [], ...pullRequest };
  return parseConventionalCommits([commit as never], quiet as never).map((parsed) => ({
    type: parsed.type,
    scope: parsed.scope ?? undefined,
    subject: parsed.bareMessage,
    header: parsed.message,
    breaking: parsed.breaking,
    breakingNotes: parsed.notes.flatMap(({ title, text }) => (title === 'BREAKING CHANGE' ? [text] : [])),
    releaseAs: parsed.notes.find(({ title }) => title === 'RELEASE AS')?.text,
    references: parsed.references.map(({ action, issue }) => ({ action, issue })),
  }));
}

const HEAD = 'feat(api)!: Add thing (DBTP-1)';

describe('a message, as release-please reads it', () => {
  it.each([
    ['a header', 'feat: Add thing (DBTP-1)'],
    ['a scope and a bang', HEAD],
    ['no space after the colon', 'feat:Add thing'],
    ['no subject', 'feat:'],
    ['white space around', '  feat: Add thing  \n\n'],
    ['CRLF', 'feat: Add thing\r\n\r\nBREAKING CHANGE: gone\r\nfor good\r\n\r\nmore'],
    ['lone carriage returns', 'feat: Add thing\r\rfoo\rBREAKING CHANGE: gone'],
    ['no type', 'Add thing'],
    ['a space before the colon', 'feat : Add thing'],
    ['an empty scope', 'feat(): Add thing'],
    ['an open scope', 'feat(api: Add thing'],
    ['a nested scope', 'feat(a(b)): Add thing'],
    ['a bang before the scope', 'feat!(api): Add thing'],
    ['nothing', ''],
    ['a call with a call in it', 'feat: Add thing\n\nfoo(bar(baz))'],
    ['a call over two lines', 'feat: Add thing\n\nfoo(\n  bar)'],
    ['a call in a fence', 'feat: Add thing\n\n```js\nconsole.log(foo())\n```'],
    ['an indented call', 'feat: Add thing\n\n foo(bar(baz))'],
    ['a link with brackets', 'feat: Add thing\n\n[page](https://en.wikipedia.org/wiki/Lisp_(language))'],
    ['a plain call', 'feat: Add thing\n\nfoo(bar)'],
    ['a footer that breaks', 'feat: Add thing\n\nText\n\nBREAKING CHANGE: gone'],
    ['a footer over lines', 'feat: Add thing\n\nBREAKING CHANGE: gone\n  for good'],
    ['a breaking footer that starts on the next line', 'feat: Add thing\n\nBREAKING CHANGE:\n  gone'],
    ['a breaking text with an empty line', 'feat: Add thing\n\nBREAKING CHANGE: gone\n\nand more'],
    ['an empty breaking text', 'feat: Add thing\n\nBREAKING CHANGE:\n\nand more'],
    ['an empty breaking footer', 'feat!: Add thing\n\nBREAKING CHANGE:'],
    ['a list in the breaking text', 'feat: Add thing\n\nBREAKING CHANGE: gone\n- one\n- two\nthree\n\nfour'],
    ['a heading in the breaking text', 'feat: Add thing\n\nBREAKING CHANGE: gone\n#### What\none'],
    ['a hyphen', 'feat: Add thing\n\nBREAKING-CHANGE: gone\n\nmore'],
    ['a hyphen in the middle of a line', 'feat: Add thing\n\nsee BREAKING-CHANGE: gone\nmore'],
    ['a hyphen besides a bang', `${HEAD}\n\nsee BREAKING-CHANGE: gone\nmore`],
    ['a plural', 'feat: Add thing\n\nBREAKING CHANGES: gone'],
    ['two breaking texts', 'feat!: Add thing\n\nBREAKING CHANGE: one\nBREAKING CHANGE: two\n\nend of it'],
    ['references', 'fix: Mend\n\nRefs: #12\nCloses #13\nFixes: v8:1\nSee: 14'],
    ['signatures', 'fix: Mend\n\nText\n\nCo-authored-by: A <a@b.c>\nSigned-off-by: B <b@b.c>'],
    ['a commit in a footer', 'fix: Mend\n\nfeat(x)!: Add\nchore: Do'],
    ['a commit in a paragraph', 'fix: Mend\n\nfeat(x): Add\n\nmore text\n\ndocs: Tell'],
    ['a breaking commit in a paragraph', 'fix: Mend\n\nfeat(x)!: Add\n\nmore text'],
    ['a commit that is dropped in a paragraph', 'fix: Mend\n\nfeat: Add\n\nfoo(bar(baz))'],
    ['nested commits', 'fix: Mend\n\nBEGIN_NESTED_COMMIT\nfeat: Add\nEND_NESTED_COMMIT\nmore'],
    ['an end without a beginning', 'fix: Mend\nEND_NESTED_COMMIT'],
    ['a nested commit without an end', 'fix: Mend\nBEGIN_NESTED_COMMIT feat: Add\n\nfix: More'],
    ['two ends', 'fix: Mend\n\nBEGIN_NESTED_COMMITx(y(END_NESTED_COMMITa END_NESTED_COMMIT b'],
    ['a forced version', 'fix: Mend\n\nRelease-As: 2.0.0'],
    ['a forced version in text', 'fix: Mend\n\nRelease-As: 2.0.0\n\ntext of it'],
  ])('%s', (_, message) => {
    expect(parseCommitMessage(message).commits).toEqual(judged(message));
  });

  it.each([
    ['an override', 'x BEGIN_COMMIT_OVERRIDE\nfeat!: Other\n\nfix: More\nEND_COMMIT_OVERRIDE y'],
    ['an override without an end', 'BEGIN_COMMIT_OVERRIDE fix: Other'],
    ['an empty override', 'BEGIN_COMMIT_OVERRIDE  END_COMMIT_OVERRIDE'],
    ['an override that can not be read', 'about BEGIN_COMMIT_OVERRIDE and its use'],
    ['two overrides', 'BEGIN_COMMIT_OVERRIDE fix: A END_COMMIT_OVERRIDE BEGIN_COMMIT_OVERRIDE fix: B'],
  ])('%s', (_, body) => {
    const message = 'fix: Mend\n\nfeat: Add';
    expect(parseCommitMessage(message, body).commits).toEqual(judged(message, body));
    expect(parseCommitMessage(message, body).overridden).toBe(!body.includes('OVERRIDE  END'));
  });

  it('whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'feat',
        'fix',
        'deps',
        'Refs',
        'BREAKING CHANGE',
        'BREAKING-CHANGE',
        'Release-As',
        'foo',
      ),
      fc.constantFrom(
        ': ',
        ':',
        ' #12',
        '!',
        '(',
        ')',
        '(api)',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '\r\n\r\n',
        '- ',
        '#### ',
      ),
      fc.constantFrom(
        'BEGIN_NESTED_COMMIT',
        'END_NESTED_COMMIT',
        'BEGIN_COMMIT_OVERRIDE',
        'END_COMMIT_OVERRIDE',
      ),
      fc.string({ maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    const body = fc.option(text, { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom('', 'feat: ', HEAD), text, body, (head, rest, pullRequestBody) => {
        const message = `${head}${rest}`;
        expect(parseCommitMessage(message, pullRequestBody).commits).toEqual(
          judged(message, pullRequestBody),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what release-please drops', () => {
  it.each([
    ['feat : Add', 1, 5, ' ', ['(', '!', ':']],
    ['Add thing', 1, 4, ' ', ['(', '!', ':']],
    ['feat', 1, 5, undefined, ['(', '!', ':']],
    ['(api): Add', 1, 1, '(', ['<type>']],
    ['feat(): Add', 1, 6, ')', ['(', '!', ':']],
    ['feat(api: Add', 1, 14, undefined, [')']],
    ['feat: Add\n\nfoo(bar(baz))', 3, 8, '(', [')']],
    ['feat: Add\r\n\r\ntext\r\n\r\nfoo(\r\nbar)', 5, 5, '\r\n', [')']],
    ['feat: Add\n\nBEGIN_NESTED_COMMIT\nfix: A\nEND_NESTED_COMMIT\nfoo(bar(baz))', 6, 8, '(', [')']],
    ['feat: Add\n\nBEGIN_NESTED_COMMIT\nfix : A\nEND_NESTED_COMMIT', 4, 4, ' ', ['(', '!', ':']],
    ['feat: Add\n\nfix: Mend\n\nfoo(bar(', 5, 8, '(', [')']],
  ])('%j is dropped at %i:%i', (message, line, column, found, expected) => {
    const { dropped } = parseCommitMessage(message);
    expect(dropped).toMatchObject([{ reason: 'syntax', line, column, found, expected }]);
    const offset = dropped[0]?.offset ?? -1;
    expect(found === undefined ? message.slice(offset) : message.slice(offset, offset + found.length)).toBe(
      found ?? '',
    );
  });

  it('tells the place within an override', () => {
    const { dropped, text } = parseCommitMessage('fix: Mend', 'Hm.\nBEGIN_COMMIT_OVERRIDE\nfeat: A\n\na(b(c');
    expect(text).toBe('feat: A\n\na(b(c');
    expect(dropped).toMatchObject([{ line: 3, column: 4 }]);
  });

  it.each([
    ['6,000 lines', 'some words\n'.repeat(6_000)],
    ['3,000 lines like footers before a paragraph', `${'key: value\n'.repeat(3_000)}and so on`],
  ])('gives up at once on %s', (_, body) => {
    expect(parseCommitMessage(`feat: Add\n\n${body}`)).toMatchObject({
      commits: [],
      header: undefined,
      dropped: [{ reason: 'size' }],
    });
  });

  it('reads many footers where nothing follows them', () => {
    expect(parseCommitMessage(`feat: Add\n\n${'key: value\n'.repeat(1_000)}`).dropped).toEqual([]);
  });
});
