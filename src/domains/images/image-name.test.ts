import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import { FakeCommits } from '../../testing/fake-commits.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import {
  chooseCommitTag,
  formatImageTag,
  formatPipelineTag,
  isImageTag,
  listCommitTags,
  parseCommitTag,
  parseEcrRepository,
  parseImageName,
  abbreviates,
  CommitLookup,
  isCommit,
  isFullSha,
  validateCommit,
} from './image-name.js';
import { codebaseRepositories, holdsImage, isReachable } from './codebase-images.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('parseImageName', () => {
  const registry = fc.constantFrom(
    undefined,
    'localhost',
    'localhost:5000',
    'public.ecr.aws',
    '111122223333.dkr.ecr.eu-west-2.amazonaws.com',
    'registry:443',
  );
  const repository = fc.stringMatching(/^[a-z0-9]+([._-][a-z0-9]+)?(\/[a-z0-9]+){1,2}$/).filter(
    // Its first part would be taken for a registry, as by every other reader of image names.
    (name) => !/^[^/]*[.]/.test(name) && !name.startsWith('localhost/'),
  );
  const tag = fc.option(fc.stringMatching(/^\w[\w.-]{0,30}$/), { nil: undefined });
  const digest = fc.constantFrom(undefined, DIGEST);

  it('takes any name apart into what it was put together from', () => {
    fc.assert(
      fc.property(registry, repository, tag, digest, (registry, repository, tag, digest) => {
        const text = [
          registry === undefined ? '' : `${registry}/`,
          repository,
          tag === undefined ? '' : `:${tag}`,
          digest === undefined ? '' : `@${digest}`,
        ].join('');
        expect(parseImageName(text)).toEqual({ registry, repository, tag, digest });
      }),
    );
  });

  it.each([
    ['web', { registry: undefined, repository: 'web', tag: undefined, digest: undefined }],
    ['web:1', { registry: undefined, repository: 'web', tag: '1', digest: undefined }],
    // Without a slash the colon is a tag's, and the name is no registry.
    ['localhost', { registry: undefined, repository: 'localhost', tag: undefined, digest: undefined }],
    ['a.b', { registry: undefined, repository: 'a.b', tag: undefined, digest: undefined }],
    ['host:80/web', { registry: 'host:80', repository: 'web', tag: undefined, digest: undefined }],
    ['', { registry: undefined, repository: '', tag: undefined, digest: undefined }],
  ])('%j', (text, parts) => {
    expect(parseImageName(text)).toEqual(parts);
  });
});

describe('isImageTag', () => {
  it.each(['a', '_', '9', 'v1.2-3_x', 'a'.repeat(128)])('takes %s', (tag) => {
    expect(isImageTag(tag)).toBe(true);
  });

  it.each(['', '.a', '-a', 'a b', 'a/b', 'a+b', 'a:b', 'a\n', 'a'.repeat(129)])('refuses %j', (tag) => {
    expect(isImageTag(tag)).toBe(false);
  });
});

describe('formatImageTag', () => {
  it('replaces every slash of a branch', () => {
    expect(formatImageTag('branch', 'feature/a/b')).toBe('branch-feature-a-b');
  });

  it('leaves a tag as it is', () => {
    expect(formatImageTag('tag', 'v1.2.3')).toBe('tag-v1.2.3');
    expect(formatImageTag('tag', 'a/b')).toBe('tag-a/b');
  });
});

describe('formatPipelineTag', () => {
  it.each([
    ['tag', '1.2.3', true, 'tag-latest'],
    ['branch', 'feature/x', true, 'branch-feature-x'],
    ['tag', '1.2.3', false, 'latest'],
    ['branch', 'main', false, 'latest'],
  ] as const)('of the %s %s, with an image build: %j', (kind, name, requiresImageBuild, tag) => {
    expect(formatPipelineTag(kind, name, requiresImageBuild)).toBe(tag);
  });
});

describe('parseEcrRepository', () => {
  it.each(['web:1', 'demo/web', 'public.ecr.aws/uktrade/web', '1.dkr.ecr.eu-west-2.amazonaws.com/web'])(
    'finds no private repository in %s',
    (image) => {
      expect(parseEcrRepository(image)).toBeUndefined();
    },
  );

  it.each(['amazonaws.com', 'amazonaws.com.cn'])('takes a registry at %s', (domain) => {
    expect(parseEcrRepository(`111122223333.dkr.ecr.eu-west-2.${domain}/demo/web:1@${DIGEST}`)).toEqual({
      account: '111122223333',
      region: 'eu-west-2',
      repository: 'demo/web',
    });
  });
});

describe('parseCommitTag', () => {
  it.each([
    ['commit-abc1234', 'abc1234'],
    [`commit-${SHA}`, SHA],
    ['commit-abc123', undefined],
    ['commit-xyz1234', undefined],
    ['commit-ABC1234', undefined],
    [`commit-${SHA}0`, undefined],
    ['tag-commit-abc1234', undefined],
    ['commit-abc1234\n', undefined],
  ])('%j -> %j', (tag, sha) => {
    expect(parseCommitTag(tag)).toBe(sha);
  });
});

describe('listCommitTags', () => {
  it('gives the 34 tags from 7 to 40 digits', () => {
    const tags = listCommitTags(SHA);
    expect(tags).toHaveLength(34);
    expect(tags[0]).toBe('commit-0123456');
    expect(tags[33]).toBe(`commit-${SHA}`);
  });

  it('lower-cases', () => {
    expect(listCommitTags(SHA.toUpperCase())).toEqual(listCommitTags(SHA));
  });

  it.each(['', '0123456', `${SHA}0`, `${SHA.slice(1)}g`])('refuses "%s", which is no full SHA', (sha) => {
    expect(() => listCommitTags(sha)).toThrow(
      expect.objectContaining({
        message: `The commit "${sha}" is not a full SHA of 40 hexadecimal digits.`,
        hint: 'Give all of it: git rev-parse <commit>.',
      }),
    );
  });
});

describe('chooseCommitTag', () => {
  const hexTag = fc
    .tuple(fc.stringMatching(/^[0-9a-f]{40}$/), fc.integer({ min: 7, max: 40 }))
    .map(([sha, length]) => `commit-${sha.slice(0, length)}`);
  const anyTag = fc.oneof(hexTag, fc.stringMatching(/^(tag|branch|commit)-[a-z0-9.-]{1,12}$/));

  it('does not depend on the order of the tags', () => {
    fc.assert(
      fc.property(fc.array(anyTag), (tags) => {
        expect(chooseCommitTag([...tags].reverse())).toBe(chooseCommitTag(tags));
      }),
    );
  });

  it('chooses a longest commit tag, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyTag), (tags) => {
        const commit = tags.filter((tag) => parseCommitTag(tag) !== undefined);
        const chosen = chooseCommitTag(tags);
        if (commit.length === 0) expect(chosen).toBeUndefined();
        else expect(chosen?.length).toBe(Math.max(...commit.map((tag) => tag.length)));
      }),
    );
  });

  it('chooses the first by the alphabet among those of one length', () => {
    expect(chooseCommitTag(['commit-bbbbbbb', 'commit-aaaaaaa'])).toBe('commit-aaaaaaa');
  });

  it('leaves the list as it was', () => {
    const tags = Object.freeze(['commit-abc1234', 'commit-abc12345']);
    expect(chooseCommitTag(tags)).toBe('commit-abc12345');
  });

  it('prefers the tag that was asked for, if it is there', () => {
    expect(chooseCommitTag(['commit-abc1234', 'commit-abc12345'], 'commit-abc1234')).toBe('commit-abc1234');
    expect(chooseCommitTag(['commit-abc12345'], 'commit-abc1234')).toBe('commit-abc12345');
    expect(chooseCommitTag(['commit-abc12345', 'latest'], 'latest')).toBe('commit-abc12345');
  });
});

const registry = { account: '111122223333', region: 'eu-west-2' };
const HERE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com';
const THERE = '999999999999.dkr.ecr.eu-west-2.amazonaws.com';
const of = (additionalEcrRepository?: string) =>
  codebaseRepositories('demo', { name: 'web', additionalEcrRepository });

describe('codebaseRepositories', () => {
  it.each([
    [undefined, undefined],
    ['other/web', { kind: 'private', name: 'other/web', registry: undefined }],
    [`${HERE}/other/web`, { kind: 'private', name: 'other/web', registry }],
    [
      `${THERE}/other/web`,
      { kind: 'private', name: 'other/web', registry: { ...registry, account: '999999999999' } },
    ],
    ['public.ecr.aws/uktrade/web', { kind: 'public', name: 'public.ecr.aws/uktrade/web' }],
  ])('reads the additional repository %s', (text, additional) => {
    expect(of(text)).toEqual({ own: 'demo/web', additional });
  });
});

describe('holdsImage', () => {
  it.each([
    [undefined, `${HERE}/demo/web`, true],
    [undefined, `${HERE}/demo/web:commit-1234567`, true],
    [undefined, `${HERE}/demo/api`, false],
    [undefined, `${HERE}/demo/web/more`, false],
    [undefined, `${THERE}/demo/web`, false],
    [undefined, '111122223333.dkr.ecr.eu-west-1.amazonaws.com/demo/web', false],
    [undefined, 'demo/web', false],
    [undefined, '', false],
    ['other/web', `${HERE}/other/web`, true],
    ['other/web', `${THERE}/other/web`, false],
    [`${HERE}/other/web`, `${HERE}/other/web`, true],
    [`${THERE}/other/web`, `${THERE}/other/web`, true],
    [`${THERE}/other/web`, `${HERE}/other/web`, false],
    [`${THERE}/other/web`, `${HERE}/demo/web`, true],
    ['public.ecr.aws/uktrade/web', 'public.ecr.aws/uktrade/web', true],
    ['public.ecr.aws/uktrade/web', 'public.ecr.aws/uktrade/web@sha256:1', true],
    ['public.ecr.aws/uktrade/web', 'public.ecr.aws/uktrade/nginx', false],
    ['public.ecr.aws/uktrade/web', 'uktrade/web', false],
  ])('with the additional repository %s and the image %s is %j', (additional, image, expected) => {
    expect(holdsImage(of(additional), registry, image)).toBe(expected);
  });
});

describe('isReachable', () => {
  it.each([
    ['other/web', true],
    [`${HERE}/other/web`, true],
    [`${THERE}/other/web`, false],
    ['111122223333.dkr.ecr.us-east-1.amazonaws.com/other/web', false],
    ['public.ecr.aws/uktrade/web', true],
  ])('of %s is %j', (text, expected) => {
    const { additional } = of(text);
    expect(additional && isReachable(additional, registry)).toBe(expected);
  });
});

describe('commit', () => {
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
      expect(logger.texts('info')).toEqual(['Could not look up commit 7777777a: GitHub said no.']);
      expect(logger.texts('debug')).toEqual([`Commit 7777777a is ${SHA}.`]);
    });

    it('is asked of somebody who refuses: said once, with the reason', async () => {
      const failing = new FakeCommits();
      failing.failure = new PlatformError('GitHub said no.');
      const logger = new MemoryLogger();
      const commits = new CommitLookup([failing], logger);
      await commits.findFullSha('7777777a');
      await commits.findFullSha('8888888b');
      expect(logger.texts('info')).toEqual(['Could not look up commit 7777777a: GitHub said no.']);
      expect(logger.texts('debug')).toEqual(['Could not look up commit 8888888b: GitHub said no.']);
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
});
