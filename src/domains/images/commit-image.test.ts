import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NotFoundError } from '../../core/errors.js';
import { chooseCommitTag, commitTags, findImageOfCommit, shaOfCommitTag } from './commit-image.js';
import { FakeRegistry } from '../../testing/fake-registry.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

describe('commitTags', () => {
  it('gives the 34 tags from 7 to 40 digits', () => {
    const tags = commitTags(SHA);
    expect(tags).toHaveLength(34);
    expect(tags[0]).toBe('commit-0123456');
    expect(tags[33]).toBe(`commit-${SHA}`);
  });

  it('lower-cases', () => {
    expect(commitTags(SHA.toUpperCase())).toEqual(commitTags(SHA));
  });

  it.each(['', '0123456', `${SHA}0`, `${SHA.slice(1)}g`])('refuses "%s", which is no full SHA', (sha) => {
    expect(() => commitTags(sha)).toThrow(`The commit "${sha}" is not a full SHA of 40 hexadecimal digits.`);
  });
});

describe('shaOfCommitTag', () => {
  it.each([
    ['commit-abc1234', 'abc1234'],
    ['commit-abc123', undefined],
    ['commit-xyz1234', undefined],
    ['commit-ABC1234', undefined],
    [`commit-${SHA}0`, undefined],
    ['tag-commit-abc1234', undefined],
    ['commit-abc1234\n', undefined],
  ])('%j -> %j', (tag, sha) => {
    expect(shaOfCommitTag(tag)).toBe(sha);
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
        const commit = tags.filter((tag) => shaOfCommitTag(tag) !== undefined);
        const chosen = chooseCommitTag(tags);
        if (commit.length === 0) expect(chosen).toBeUndefined();
        else expect(chosen?.length).toBe(Math.max(...commit.map((tag) => tag.length)));
      }),
    );
  });

  it('leaves the list as it was', () => {
    const tags = Object.freeze(['commit-abc1234', 'commit-abc12345']);
    expect(chooseCommitTag(tags)).toBe('commit-abc12345');
  });

  it('prefers the tag that was asked for, if it is there', () => {
    expect(chooseCommitTag(['commit-abc1234', 'commit-abc12345'], 'commit-abc1234')).toBe('commit-abc1234');
    expect(chooseCommitTag(['commit-abc12345'], 'commit-abc1234')).toBe('commit-abc12345');
  });
});

describe('findImageOfCommit', () => {
  it('finds the image however far its tag is abbreviated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[0-9a-f]{40}$/),
        fc.integer({ min: 7, max: 40 }),
        async (sha, length) => {
          const tag = `commit-${sha.slice(0, length)}`;
          const registry = new FakeRegistry({ 'demo/web': [{ digest: DIGEST, tags: [tag, 'tag-1'] }] });
          expect(await findImageOfCommit(registry, 'demo/web', sha)).toEqual({ tag, digest: DIGEST });
        },
      ),
    );
  });

  it('takes one request', async () => {
    const registry = new FakeRegistry({ 'demo/web': [] });
    expect(await findImageOfCommit(registry, 'demo/web', SHA)).toBeUndefined();
    expect(registry.requests).toEqual(['findTags']);
  });

  it('takes two tags on one image for what they are', async () => {
    const registry = new FakeRegistry({
      'demo/web': [{ digest: DIGEST, tags: ['commit-0123456', 'commit-01234567'] }],
    });
    expect(await findImageOfCommit(registry, 'demo/web', SHA)).toEqual({
      tag: 'commit-01234567',
      digest: DIGEST,
    });
  });

  it('names tags and digests where they disagree', async () => {
    const registry = new FakeRegistry({
      'demo/web': [
        { digest: DIGEST, tags: ['commit-0123456'] },
        { digest: OTHER, tags: ['commit-01234567'] },
      ],
    });
    await expect(findImageOfCommit(registry, 'demo/web', SHA)).rejects.toThrow(
      `more than one image in the repository demo/web: commit-0123456 (${DIGEST}), commit-01234567 (${OTHER}).`,
    );
  });

  it('leaves a missing repository to the caller', async () => {
    await expect(findImageOfCommit(new FakeRegistry({}), 'demo/web', SHA)).rejects.toThrow(NotFoundError);
  });
});
