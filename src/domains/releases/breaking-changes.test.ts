import { describe, expect, it } from '@jest/globals';
import { parseConventionalCommits } from 'release-please/build/src/commit.js';
import { FakePullRequests, FakeRange, fakePull } from '../../testing/fake-pull-requests.js';
import { fakeRelease } from '../../testing/fake-releases.js';
import type { PullRequestDetails } from '../../providers/github/pulls.js';
import { breakingChanges, checkUpgradePath, isBreaking, writingProblems } from './breaking-changes.js';
import type { BreakingChanges } from './breaking-changes.js';
import { LONGEST_NOTES, writeUpgradePath } from './release-notes.js';

const silent = (): void => undefined;
const quiet = { error: silent, warn: silent, info: silent, debug: silent, trace: silent };

/** What release-please says of the message; undefined where it can't parse it, and drops it. */
function libraryBreaking(message: string): boolean | undefined {
  const parsed = parseConventionalCommits([{ sha: 'a', message }], quiet);
  return parsed.length === 0 ? undefined : parsed.some(({ breaking }) => breaking);
}

describe('a breaking commit', () => {
  it.each([
    'feat!: Drop it (DBTP-1)',
    'feat(api)!: Drop it',
    'chore(deps)!: Bump',
    'fix: Thing\n\nBREAKING CHANGE: it went',
    'fix: Thing\n\nBREAKING-CHANGE: it went',
    'fix: Thing\n\nbody\n\nBREAKING CHANGE: it went\nfor good',
    'fix: Thing\n\nbody\n\nReviewed-by: x\nBREAKING CHANGE: it went',
    'fix: Thing\r\n\r\nBREAKING CHANGE: it went',
    'feat: One\n\nBEGIN_NESTED_COMMIT\nfeat!: Two\nEND_NESTED_COMMIT',
    // What it drops is breaking all the same.
    'feat!: Drop foo\n\nfoo(bar(baz))',
    'feat !: Drop it',
    'feat: x\n\nfoo(bar(baz))\n\nBREAKING CHANGE: it went',
    'feat: One\n\nfeat!: Two',
  ])('is %j', (message) => {
    expect(isBreaking(message)).toBe(true);
    expect(libraryBreaking(message) ?? true).toBe(true);
  });

  it.each([
    'feat: Thing (DBTP-1)',
    'feat: Not!: here',
    'Merge pull request #7 from uktrade/change!: x',
    'fix: Thing\n\nThis is no BREAKING CHANGE as such',
    'fix: Thing\n\nNot a breaking change: really',
    'chore(main): release 2.0.0\n\n### ⚠ BREAKING CHANGES\n\n* it went',
    '',
    'wow! nice: x',
  ])('is not %j', (message) => {
    expect(isBreaking(message)).toBe(false);
    expect(libraryBreaking(message) ?? false).toBe(false);
  });
});

const sha = (digit: string): string => digit.repeat(40);

describe('what breaks in a release', () => {
  /** Looks through two commits: one that breaks, and that of the release. */
  async function look(
    pulls: PullRequestDetails[],
    { known = [], of = {}, last = 'chore(main): release 2.0.0' }: LookOptions = {},
  ) {
    const store = new FakePullRequests(pulls, { [sha('2')]: of[2] ?? [] });
    const range = new FakeRange([
      { sha: sha('1'), message: 'chore(main): release 1.9.0' },
      { sha: sha('2'), message: 'feat!: Drop it' },
      { sha: sha('3'), message: last },
    ]);
    const found = await breakingChanges({ range, pulls: store }, sha('1'), sha('3'), known);
    return {
      pulls: found.pulls.map(({ number }) => number),
      commits: found.commits.map((commit) => commit.sha.slice(0, 1)),
      requests: store.requests,
    };
  }
  interface LookOptions {
    known?: PullRequestDetails[];
    of?: Readonly<Record<number, number[]>>;
    last?: string;
  }
  const own = fakePull(7, { mergeCommit: sha('2') });
  const around = fakePull(8, { mergeCommit: sha('a') });
  const asked = ['pulls of 2222222'];

  it.each([
    ['a pull request that is known', [own], { known: [own] }, [7], [], []],
    ['one that is not known', [own], {}, [7], [], asked],
    ['one within which the commit is', [around], { of: { 2: [8] } }, [8], [], asked],
    ['the one that made the commit, not those around it', [around, own], { of: { 2: [8] } }, [7], [], asked],
    [
      'one of several around it',
      [around, fakePull(9, { mergeCommit: sha('b') })],
      { of: { 2: [8, 9] } },
      [8],
      [],
      asked,
    ],
    ['a commit without a pull request', [], {}, [], ['2'], asked],
    ['a commit whose pull request was closed', [{ ...own, merged: false }], {}, [], ['2'], asked],
    [
      'a commit that a closed pull request had been tried with',
      [{ ...own, merged: false }],
      { known: [{ ...own, merged: false }] },
      [],
      ['2'],
      asked,
    ],
  ])('is %s', async (_, pulls, options, numbers, commits, requests) => {
    expect(await look(pulls, options)).toEqual({ pulls: numbers, commits, requests });
  });

  it('is not what the release pull request lists', async () => {
    const release = fakePull(10, { mergeCommit: sha('3'), head: 'release-please--branches--main' });
    const last = 'chore(main): release 2.0.0\n\nBREAKING CHANGE: it went';
    expect((await look([own], { known: [own, release], last })).pulls).toEqual([7]);
    expect(await look([own], { known: [own], last })).toMatchObject({ pulls: [7], commits: ['3'] });
  });
});

describe('the upgrade path in the notes', () => {
  const release = (body = '') => fakeRelease('v2.0.0', { body });
  const URL = 'https://github.com/uktrade/demo/releases/tag/v2.0.0';
  const PULL_URL = 'https://github.com/uktrade/demo/pull/7';
  const pull = (body = '') => fakePull(7, { title: 'feat!: Drop it', body });
  const changes = (...pulls: PullRequestDetails[]): BreakingChanges => ({ pulls, commits: [] });
  const commit: BreakingChanges = {
    pulls: [],
    commits: [{ sha: sha('2'), message: 'feat!: Drop it\n\nMore' }],
  };
  const edit =
    'Edit its body, although it is merged: say in a section "## Upgrade path" what users have to do. Then run release-check with write-upgrade-path: true.';
  const byHand = 'Write a section "## Upgrade path" into the notes of v2.0.0, and run this again.';

  it.each([
    [
      'it was not written into them',
      changes(pull('## Upgrade path\n\nDo')),
      {
        code: 'upgrade-path-missing',
        message:
          'The upgrade path of the breaking pull request #7 (feat!: Drop it) is not in the notes of v2.0.0.',
        fix: 'Run release-check with write-upgrade-path: true.',
        url: PULL_URL,
      },
    ],
    [
      'the pull request has none',
      changes(pull('Why')),
      {
        code: 'upgrade-path-missing',
        message: 'The breaking pull request #7 (feat!: Drop it) has no section "## Upgrade path".',
        fix: edit,
        url: PULL_URL,
      },
    ],
    [
      'that of the pull request says nothing',
      changes(pull('## Upgrade path\n\nTBD')),
      {
        code: 'upgrade-path-missing',
        message:
          'The breaking pull request #7 (feat!: Drop it) has a section "## Upgrade path" that says nothing.',
        fix: edit,
        url: PULL_URL,
      },
    ],
    [
      'no commit says what breaks',
      changes(),
      {
        code: 'upgrade-path-missing',
        message:
          'v2.0.0 is a new major version, no commit in it says what breaks, and its notes have no upgrade path.',
        fix: byHand,
        url: URL,
      },
    ],
    [
      'a commit came with no pull request',
      commit,
      {
        code: 'upgrade-path-missing',
        message:
          'The breaking commit 2222222 (feat!: Drop it) came with no pull request, and the notes of v2.0.0 have no upgrade path that was written by hand.',
        fix: byHand,
        url: URL,
      },
    ],
  ])('is missing where %s', (_, given, finding) => {
    expect(checkUpgradePath(release(), given, { write: false })).toEqual({
      state: 'missing',
      findings: [finding],
      entries: [],
    });
  });

  it.each([
    ['a pull request without one', changes(pull())],
    ['a commit without a pull request', commit],
    ['a new major version', changes()],
  ])('may be written by hand for %s', (_, given) => {
    const notes = release('## Upgrade path\n\nDo');
    for (const write of [false, true])
      expect(checkUpgradePath(notes, given, { write })).toEqual({
        state: 'present',
        findings: [],
        entries: [],
      });
  });

  it('is not written where the section does not end', () => {
    expect(
      checkUpgradePath(release(), changes(pull('## Upgrade path\n\n```\nDo')), { write: true }).findings,
    ).toEqual([
      {
        code: 'upgrade-path-open',
        message:
          'The upgrade path of pull request #7 (feat!: Drop it) ends within a block of code or a comment that is not closed.',
        fix: 'Close it in the body of the pull request, and run this again.',
        url: PULL_URL,
      },
    ]);
  });

  it('is not written into notes that do not end, or whose marker was deleted', () => {
    const entry = { number: 7, title: 'x', url: PULL_URL, text: 'Do' };
    expect(writingProblems(release('<!-- upgrade-path:8:0 -->\n\n```\nx'), [entry])).toEqual([
      {
        code: 'notes-markers',
        message:
          'In the notes of v2.0.0, the marker at the end of the upgrade path of #8 was deleted: where it ends is not known.',
        fix: 'Delete that upgrade path and its marker <!-- upgrade-path:8:… --> from the notes, and run this again.',
        url: URL,
      },
      {
        code: 'upgrade-path-open',
        message:
          'The notes of v2.0.0 end within a block of code or a comment that is not closed: whatever is added would become part of it.',
        fix: 'Close it in the notes, and run this again.',
        url: URL,
      },
    ]);
    expect(writingProblems(release('```\nx'), [])).toEqual([]);
  });

  it('is not written where the notes would get too long', () => {
    const entries = (first: number) =>
      [first, 30, 20].map((length, index) => ({
        number: 7 + index,
        title: 'x',
        url: PULL_URL,
        text: '🚀'.repeat(length),
      }));
    const frame = Array.from(writeUpgradePath('', entries(0))).length;
    expect(writingProblems(release(), entries(LONGEST_NOTES - frame))).toEqual([]);
    expect(writingProblems(release(), entries(LONGEST_NOTES - frame + 1).reverse())).toEqual([
      {
        code: 'notes-too-long',
        message: `With the upgrade path the notes of v2.0.0 would have 125001 characters, and GitHub takes 125000: #7 has ${LONGEST_NOTES - frame + 1}, #8 has 30, #9 has 20.`,
        fix: 'Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.',
        url: URL,
      },
    ]);
  });
});
