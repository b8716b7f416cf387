import { describe, expect, it } from '@jest/globals';
import { parseConventionalCommits } from 'release-please/build/src/commit.js';
import { isBreaking } from './breaking-changes.js';

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
