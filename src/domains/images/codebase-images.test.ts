import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError, UsageError } from '../../core/errors.js';
import { hideCredentials } from '../../core/secrets.js';
import { formatImageTag } from './image-name.js';
import { describeReference, parseImageReference, parseRollbackTarget } from './codebase-images.js';

describe('parseImageReference', () => {
  it('takes any commit of 7 to 40 hexadecimal digits, in lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-fA-F]{7,40}$/), (commit) => {
        expect(parseImageReference({ commit })).toEqual({ kind: 'commit', value: commit.toLowerCase() });
      }),
    );
  });

  it('refuses everything else as a commit, naming the value', () => {
    fc.assert(
      fc.property(
        fc
          .string()
          .filter((text) => text.trim() !== '' && !/^[0-9a-fA-F]{7,40}$/.test(text.trim()))
          // Of "-:#@A" the message names "A" alone: it could be a user, a password and a host.
          .filter((text) => hideCredentials(`"${text.trim()}"`) === `"${text.trim()}"`),
        (commit) => {
          expect(() => parseImageReference({ commit })).toThrow(PlatformError);
          expect(() => parseImageReference({ commit })).toThrow(commit.trim());
        },
      ),
    );
  });

  it.each([
    ['abc123', 'The input commit is "abc123", which has 6 digits, not 7 to 40.'],
    ['0'.repeat(41), 'which has 41 digits, not 7 to 40.'],
    ['main', 'The input commit is "main", which is not made of hexadecimal digits (0-9, a-f).'],
    ['commit-abc1234', 'which is not made of hexadecimal digits'],
    ['me:hunter2@A', 'The input commit is "A", which is not made of hexadecimal digits (0-9, a-f).'],
    ['abc1234\nIMAGE', 'which is not made of hexadecimal digits'],
  ])('refuses the commit %j', (commit, message) => {
    expect(() => parseImageReference({ commit })).toThrow(message);
  });

  it('is undefined without any of the three', () => {
    expect(parseImageReference({})).toBeUndefined();
    expect(parseImageReference({ commit: '', tag: ' ', branch: undefined })).toBeUndefined();
  });

  it('wants only one of the three, naming those given', () => {
    expect(() => parseImageReference({ commit: 'abc1234', branch: 'main' })).toThrow(
      'there are 2: the input commit ("abc1234") and the input branch ("main").',
    );
  });

  it.each([
    [{ branch: 'refs/heads/main' }, 'a full ref', 'Give the name alone: main'],
    [{ tag: 'refs/tags/v1' }, 'a full ref', 'Give the name alone: v1'],
    [{ tag: 'release/1.0' }, 'no image can have the tag "tag-release/1.0"', 'by its commit instead'],
    [{ branch: 'fix/#12' }, 'no image can have the tag "branch-fix-#12"', 'by its commit instead'],
    [{ branch: 'b'.repeat(122) }, 'at most 128', 'by its commit instead'],
    [{ commit: 'main' }, 'which is not made of hexadecimal digits', 'branches into the input branch'],
    [
      { tag: 'v1', branch: 'main' },
      'Only one input can name the image',
      'Give exactly one of commit, tag and branch.',
    ],
  ])('refuses %j, and says what to give', (inputs, message, hint) => {
    expect(() => parseImageReference(inputs)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message) as unknown,
        hint: expect.stringContaining(hint) as unknown,
      }),
    );
  });

  it('takes any branch that git and the registry can both name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_.-]{0,20}(\/[a-z0-9_.-]{1,20}){0,4}$/), (branch) => {
        const tag = formatImageTag('branch', parseImageReference({ branch })?.value ?? '');
        expect(tag).toBe(`branch-${branch.split('/').join('-')}`);
      }),
    );
  });
});

describe('describeReference', () => {
  it('names kind and value', () => {
    expect(describeReference({ kind: 'branch', value: 'main' })).toBe('branch main');
  });
});

describe('the input to', () => {
  const digest = `sha256:${'a'.repeat(64)}`;

  it.each([
    ['abc1234', { kind: 'commit', value: 'abc1234' }],
    ['ABC1234', { kind: 'commit', value: 'abc1234' }],
    ['commit-abc1234', { kind: 'commit', value: 'abc1234' }],
    ['20260101', { kind: 'commit', value: '20260101' }],
    ['tag-20260101', { kind: 'tag', value: '20260101' }],
    [' v1.2.3 ', { kind: 'tag', value: 'v1.2.3' }],
    [digest, { kind: 'digest', value: digest }],
    ['', undefined],
    [undefined, undefined],
  ])('%s is taken', (text, expected) => {
    expect(parseRollbackTarget(text)).toEqual(expected);
  });

  it.each(['latest', 'tag-latest', 'branch-main', 'feature/x', 'sha256:abc', 'a b'])(
    '%s is refused',
    (text) => {
      expect(() => parseRollbackTarget(text)).toThrow(UsageError);
    },
  );

  it.each([
    [
      'latest',
      'The input to is "latest", which always names the newest image.',
      'Give the commit or git tag to go back to. To deploy the newest image, use codebase-deploy.',
    ],
    [
      'a b',
      'The input to is "a b", which can\'t name an image.',
      'Give a commit (7 to 40 hexadecimal digits), a git tag, or the tag or digest of an image.',
    ],
  ])('%s is refused with what to give instead', (text, message, hint) => {
    expect(() => parseRollbackTarget(text)).toThrow(expect.objectContaining({ message, hint }));
  });
});
