import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import { imageTagOf, readReference } from './reference.js';

describe('readReference', () => {
  it('takes any commit of 7 to 40 hexadecimal digits, in lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-fA-F]{7,40}$/), (commit) => {
        expect(readReference({ commit })).toEqual({ kind: 'commit', value: commit.toLowerCase() });
      }),
    );
  });

  it('refuses everything else as a commit, naming the value', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() !== '' && !/^[0-9a-fA-F]{7,40}$/.test(text.trim())),
        (commit) => {
          expect(() => readReference({ commit })).toThrow(PlatformError);
          expect(() => readReference({ commit })).toThrow(commit.trim());
        },
      ),
    );
  });

  it.each([
    ['abc123', 'The input commit is "abc123", which has 6 digits, not 7 to 40.'],
    ['0'.repeat(41), 'which has 41 digits, not 7 to 40.'],
    ['main', 'The input commit is "main", which is not made of hexadecimal digits (0-9, a-f).'],
    ['commit-abc1234', 'which is not made of hexadecimal digits'],
    ['abc1234\nIMAGE', 'which is not made of hexadecimal digits'],
  ])('refuses the commit %j', (commit, message) => {
    expect(() => readReference({ commit })).toThrow(message);
  });

  it('wants one of the three', () => {
    expect(() => readReference({})).toThrow('None of the inputs commit, tag and branch');
    expect(() => readReference({ commit: '', tag: ' ', branch: undefined })).toThrow('None of the inputs');
  });

  it('wants only one of the three, naming those given', () => {
    expect(() => readReference({ commit: 'abc1234', branch: 'main' })).toThrow(
      'The inputs commit "abc1234" and branch "main" are both set',
    );
  });

  it.each([
    [{ branch: 'refs/heads/main' }, 'a full ref'],
    [{ tag: 'refs/tags/v1' }, 'a full ref'],
    [{ tag: 'release/1.0' }, 'no image can have the tag "tag-release/1.0"'],
    [{ branch: 'fix/#12' }, 'no image can have the tag "branch-fix-#12"'],
    [{ branch: 'b'.repeat(122) }, 'at most 128'],
  ])('refuses %j', (inputs, message) => {
    expect(() => readReference(inputs)).toThrow(message);
  });

  it('takes any branch that git and the registry can both name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_.-]{0,20}(\/[a-z0-9_.-]{1,20}){0,4}$/), (branch) => {
        const tag = imageTagOf(readReference({ branch }));
        expect(tag).toBe(`branch-${branch.split('/').join('-')}`);
      }),
    );
  });
});

describe('imageTagOf', () => {
  it('replaces every slash of a branch', () => {
    expect(imageTagOf({ kind: 'branch', value: 'feature/a/b' })).toBe('branch-feature-a-b');
  });

  it('leaves a tag as it is', () => {
    expect(imageTagOf({ kind: 'tag', value: 'v1.2.3' })).toBe('tag-v1.2.3');
  });
});
