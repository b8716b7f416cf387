import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import { FakeCommits } from '../../testing/fake-commits.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import { abbreviates, CommitLookup, isCommit, isFullSha, validateCommit } from './commit.js';

const SHA = '7777777aaaabbbbccccddddeeeeffff000011112';
const TWIN = '7777777bbbbccccddddeeeeffff0000111122223';

const lookup = (...finders: CommitFinder[]) => new CommitLookup(finders, new MemoryLogger());

const shallow = (...shas: string[]): FakeCommits => {
  const commits = new FakeCommits(shas);
  commits.complete = false;
  return commits;
};

describe('the digits of a commit', () => {
  it.each([
    ['abc1234', true, false],
    [SHA, true, true],
    ['abc123', false, false],
    [`${SHA}0`, false, false],
    ['ABC1234', false, false],
    ['abc123g', false, false],
    ['abc1234\n', false, false],
    ['g'.repeat(40), false, false],
  ])('%j: commit %s, full %s', (text, commit, full) => {
    expect(isCommit(text)).toBe(commit);
    expect(isFullSha(text)).toBe(full);
  });

  it('abbreviate one another where one begins with the other, whichever is longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{40}$/), fc.integer({ min: 7, max: 40 }), (sha, length) => {
        expect(abbreviates(sha, sha.slice(0, length))).toBe(true);
        expect(abbreviates(sha.slice(0, length), sha)).toBe(true);
        const last = sha[length - 1] === '0' ? '1' : '0';
        expect(abbreviates(sha, `${sha.slice(0, length - 1)}${last}`)).toBe(false);
      }),
    );
  });

  it('are taken in either case', () => {
    expect(validateCommit('ABC1234', '')).toBe('abc1234');
  });

  it('are refused with what to give instead', () => {
    const hintOf = (given: string): string | undefined => {
      try {
        validateCommit(given, 'branches go elsewhere.');
      } catch (error) {
        return (error as PlatformError).hint;
      }
      return undefined;
    };
    expect(hintOf('main')).toBe('Give the SHA of a commit, as git log shows it; branches go elsewhere.');
    expect(hintOf('Commit-abc1234')).toMatch(/^Leave out "commit-"/);
  });
});

describe('the full SHA of a commit', () => {
  it('is asked for one after the other until somebody knows', async () => {
    const failing = new FakeCommits([SHA]);
    failing.failure = new PlatformError('GitHub said no.');
    const logger = new MemoryLogger();
    const last = new FakeCommits([TWIN]);
    const commits = new CommitLookup([new FakeCommits(), failing, new FakeCommits([SHA]), last], logger);
    expect(await commits.findFullSha('7777777a')).toBe(SHA);
    expect(last.requests).toEqual([]);
    expect(logger.texts('debug')).toEqual([
      'Could not look up commit 7777777a: GitHub said no.',
      `Commit 7777777a is ${SHA}.`,
    ]);
  });

  it('is not asked for where it is given', async () => {
    const commits = new FakeCommits([SHA]);
    expect(await lookup(commits).findFullSha(SHA)).toBe(SHA);
    expect(commits.requests).toEqual([]);
  });

  it('is lower case, has all digits, and starts with the given ones', async () => {
    const answers = (text: string): CommitFinder => ({
      resolve: () => Promise.resolve(text),
      isComplete: () => Promise.resolve(true),
    });
    expect(await lookup(answers(TWIN.replace(/^7/, '8'))).findFullSha('7777777')).toBeUndefined();
    expect(await lookup(answers('7777777a')).findFullSha('7777777')).toBeUndefined();
    expect(await lookup(answers(SHA.toUpperCase())).findFullSha('7777777')).toBe(SHA);
  });

  it('does not hide a fault of ours', async () => {
    const failing = new FakeCommits();
    failing.failure = new TypeError('a bug');
    await expect(lookup(failing).findFullSha('7777777')).rejects.toThrow('a bug');
  });
});

describe('an abbreviation', () => {
  it('that is the whole SHA needs nobody', async () => {
    expect(await lookup().check(SHA, SHA)).toEqual({ state: 'confirmed' });
  });

  it('is confirmed by one request where it is unique', async () => {
    const commits = new FakeCommits([SHA, 'f'.repeat(40)]);
    const asked = lookup(commits);
    expect(await asked.check('7777777', SHA)).toEqual({ state: 'confirmed' });
    expect(await asked.check('7777777', SHA)).toEqual({ state: 'confirmed' });
    expect(commits.requests).toEqual(['7777777']);
  });

  it('is rejected where several commits start so, and nobody else is asked', async () => {
    const gitHub = new FakeCommits([SHA]);
    expect(await lookup(new FakeCommits([SHA, TWIN]), gitHub).check('7777777', SHA)).toEqual({
      state: 'rejected',
      means: undefined,
    });
    expect(gitHub.requests).toEqual([]);
  });

  it('is rejected where it means another commit, unless somebody knows better', async () => {
    const other = { state: 'rejected', means: TWIN };
    expect(await lookup(new FakeCommits([TWIN])).check('7777777', SHA)).toEqual(other);
    // The checkout may be of another repository.
    expect(await lookup(new FakeCommits([TWIN]), new FakeCommits([SHA])).check('7777777', SHA)).toEqual({
      state: 'confirmed',
    });
    expect(await lookup(new FakeCommits([TWIN]), new FakeCommits()).check('7777777', SHA)).toEqual(other);
  });

  it('is not rejected by who could not be asked about it, though the commit is known there', async () => {
    const gitHub = new FakeCommits([SHA]);
    const resolve = gitHub.resolve.bind(gitHub);
    gitHub.resolve = (digits) =>
      digits === '7777777' ? Promise.reject(new PlatformError('GitHub is away.')) : resolve(digits);
    expect(await lookup(gitHub).check('7777777', SHA)).toEqual({ state: 'unknown' });
    expect(await lookup(gitHub, new FakeCommits([SHA])).check('7777777', SHA)).toEqual({
      state: 'confirmed',
    });
  });

  it('stays unknown where nobody knows either commit', async () => {
    expect(await lookup().check('7777777', SHA)).toEqual({ state: 'unknown' });
    expect(await lookup(new FakeCommits(['f'.repeat(40)])).check('7777777', SHA)).toEqual({
      state: 'unknown',
    });
  });

  it('is not confirmed by a shallow clone, which may lack the other commit', async () => {
    expect(await lookup(shallow(SHA)).check('7777777', SHA)).toEqual({ state: 'unknown' });
    expect(await lookup(shallow(SHA), new FakeCommits([SHA, TWIN])).check('7777777', SHA)).toEqual({
      state: 'rejected',
      means: undefined,
    });
    expect(await lookup(shallow(SHA), new FakeCommits([SHA])).check('7777777', SHA)).toEqual({
      state: 'confirmed',
    });
    expect(await lookup(shallow(SHA, TWIN)).check('7777777', SHA)).toMatchObject({ state: 'rejected' });
  });
});
