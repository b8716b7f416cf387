import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, NotFoundError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { FakeCommits } from '../../testing/fake-commits.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { ImageResolver } from './resolve-image.js';
import type { ImageSource } from './resolve-image.js';
import { codebaseRepositories } from './codebase-images.js';
import type { ImageReference } from './codebase-images.js';

const SHA = 'abc1234f00112233445566778899aabbccddeeff';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

interface World {
  source?: ImageSource;
  /** What `other/web` has; undefined where there is no such repository. */
  additional?: FakeImage[];
  /** Digests by `<repository>:<tag>`. */
  published?: Record<string, string>;
}

const knows = (full: string | undefined) => new FakeCommits(full === undefined ? [] : [full]);

const ACCOUNT = { account: '111111111111', region: 'eu-west-2' };
const built: ImageSource = {
  app: 'demo',
  codebase: 'web',
  requiresImageBuild: true,
  repositories: codebaseRepositories('demo', { name: 'web' }),
};

const withAdditional = (additionalEcrRepository: string): ImageSource => ({
  ...built,
  repositories: codebaseRepositories('demo', { name: 'web', additionalEcrRepository }),
});

function setUp(images: FakeImage[] | undefined, finders: FakeCommits[] = [], more: World = {}) {
  const registry = new FakeRegistry({
    ...(images === undefined ? {} : { 'demo/web': images }),
    ...(more.additional === undefined ? {} : { 'other/web': more.additional }),
  });
  const logger = new MemoryLogger();
  const publicImages = {
    findDigest: (repository: string, tag: string) =>
      Promise.resolve(more.published?.[`${repository}:${tag}`]),
  };
  const resolver = new ImageResolver({
    images: registry,
    finders,
    logger,
    publicImages: () => Promise.resolve(publicImages),
    registry: () => Promise.resolve(ACCOUNT),
  });
  const resolve = (kind: ImageReference['kind'], value: string) =>
    resolver.resolve(more.source ?? built, { kind, value });
  return { registry, logger, resolve };
}

describe('an image by commit', () => {
  it('takes one request for a full SHA', async () => {
    const { registry, resolve } = setUp([{ digest: DIGEST, tags: ['commit-abc1234', 'branch-main'] }]);
    expect(await resolve('commit', SHA)).toMatchObject({
      tag: 'commit-abc1234',
      digest: DIGEST,
      commit: SHA,
    });
    expect(registry.requests).toEqual(['findTags']);
  });

  it('makes a short SHA a full one, and finds a tag longer than what was given', async () => {
    const { registry, resolve } = setUp([{ digest: DIGEST, tags: ['commit-abc1234f0'] }], [knows(SHA)]);
    expect(await resolve('commit', 'abc1234')).toMatchObject({ tag: 'commit-abc1234f0', commit: SHA });
    expect(registry.requests).toEqual(['findTags']);
  });

  it('passes the very tag that was asked for where the image has several', async () => {
    const { resolve } = setUp(
      [{ digest: DIGEST, tags: ['commit-abc1234', 'commit-abc1234f'] }],
      [knows(SHA)],
    );
    expect(await resolve('commit', 'abc1234')).toMatchObject({ tag: 'commit-abc1234' });
    expect(await resolve('commit', SHA)).toMatchObject({ tag: 'commit-abc1234f' });
  });

  it('asks the next finder where one does not know, fails, or answers with something else', async () => {
    const failing = knows(SHA);
    failing.failure = new PlatformError('GitHub said no.');
    const { registry, logger, resolve } = setUp(
      [{ digest: DIGEST, tags: ['commit-abc1234'] }],
      [knows(undefined), failing, knows('f'.repeat(40)), knows(SHA.toUpperCase())],
    );
    expect(await resolve('commit', 'abc1234')).toMatchObject({ commit: SHA });
    expect(registry.requests).toEqual(['findTags']);
    expect(logger.texts('info')[0]).toContain('GitHub said no.');
  });

  it.each([
    ['abc1234f', 'commit-abc1234', 'abc1234f'],
    ['abc1234', 'commit-abc1234f', 'abc1234f'],
    ['abc1234', 'commit-abc1234', 'abc1234'],
  ])('matches %s with %s where nobody knows the full SHA', async (given, tag, commit) => {
    const { resolve } = setUp([
      { digest: OTHER, tags: ['commit-1234567', 'c', 'tag-abc1234', 'commit-abc1235'] },
      { digest: DIGEST, tags: [tag] },
    ]);
    expect(await resolve('commit', given)).toEqual({ tag, digest: DIGEST, commit, otherTags: [] });
  });

  it('compares digests, not tags', async () => {
    const { resolve } = setUp([{ digest: DIGEST, tags: ['commit-abc1234', 'commit-abc12345'] }]);
    expect(await resolve('commit', 'abc1234')).toMatchObject({ tag: 'commit-abc1234' });
    const ambiguous = setUp([
      { digest: DIGEST, tags: ['commit-abc12345'] },
      { digest: OTHER, tags: ['commit-abc12346'] },
    ]);
    await expect(ambiguous.resolve('commit', 'abc1234')).rejects.toThrow(
      `Commit abc1234 fits several images in demo/web: commit-abc12345 (${DIGEST}), commit-abc12346 (${OTHER}).`,
    );
  });

  it('says what is missing and how to build it', async () => {
    for (const finders of [[], [knows(SHA)]]) {
      const { resolve } = setUp([{ digest: OTHER, tags: ['c', 'commit-', 'commit-abc123'] }], finders);
      const error = await resolve('commit', 'abc1234').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(NotFoundError);
      expect((error as PlatformError).message).toBe('No image found for commit abc1234 in demo/web.');
      expect((error as PlatformError).hint).toBe(
        'Build it first: platform-tools codebase build --app demo --codebase web --commit abc1234.',
      );
    }
  });
});

describe('an image by commit that only the additional repository has', () => {
  const PUBLIC = 'public.ecr.aws/uktrade/web';
  const addressed = `${ACCOUNT.account}.dkr.ecr.${ACCOUNT.region}.amazonaws.com/other/web`;

  it.each([
    ['without it in its own', [] as FakeImage[], 'other/web'],
    ['without it in its own', [{ digest: OTHER, tags: ['commit-1234567'] }], addressed],
    ['without its own', undefined, 'other/web'],
  ])('is found, %s', async (_, images, additional) => {
    for (const source of [
      withAdditional(additional),
      { ...withAdditional(additional), requiresImageBuild: false },
    ])
      for (const [commit, finders] of [
        [SHA, []],
        ['abc1234', [knows(SHA)]],
        ['abc1234', []],
      ] as const) {
        const more = { source, additional: [{ digest: DIGEST, tags: ['commit-abc1234', 'main'] }] };
        const { resolve } = setUp(images, [...finders], more);
        expect(await resolve('commit', commit)).toMatchObject({ tag: 'commit-abc1234', digest: DIGEST });
      }
  });

  it('is the one of its own where both have one', async () => {
    const more = {
      source: withAdditional('other/web'),
      additional: [{ digest: OTHER, tags: ['commit-abc1234'] }],
    };
    const { resolve } = setUp([{ digest: DIGEST, tags: ['commit-abc1234'] }], [], more);
    expect(await resolve('commit', SHA)).toMatchObject({ digest: DIGEST });
  });

  it.each([
    [SHA, 'commit-abc1234', []],
    [SHA, 'commit-abc1234f00', []],
    [SHA, `commit-${SHA}`, []],
    ['abc1234', 'commit-abc1234f', [knows(SHA)]],
    ['abc1234f00112', 'commit-abc1234f00112', []],
    ['abc1234f00112', 'commit-abc1234f00112', [knows(SHA)]],
  ])('is found in a public one: %s under %s', async (commit, tag, finders) => {
    const published = { [`${PUBLIC}:${tag}`]: OTHER };
    const { resolve } = setUp([], finders, { source: withAdditional(PUBLIC), published });
    expect(await resolve('commit', commit)).toMatchObject({ tag, digest: OTHER, otherTags: [] });
  });

  it("is not another commit's", async () => {
    const other = `abc1234e${SHA.slice(8)}`;
    const published = { [`${PUBLIC}:commit-abc1234`]: OTHER };
    const { resolve } = setUp([], [knows(other)], { source: withAdditional(PUBLIC), published });
    await expect(resolve('commit', SHA)).rejects.toMatchObject({
      message: `No image found for commit ${SHA} in demo/web or ${PUBLIC}.`,
      hint: `Build it first: platform-tools codebase build --app demo --codebase web --commit ${SHA}.`,
    });
  });

  it('is not there for a role that may not look, which is said once; unless it can be nowhere else', async () => {
    const denied = new AccessDeniedError('x may not call ecr:BatchGetImage.');
    for (const requiresImageBuild of [true, false]) {
      const source = { ...withAdditional('other/web'), requiresImageBuild };
      const { logger, registry, resolve } = setUp([], [], { source, additional: [] });
      const findTags = registry.findTags.bind(registry);
      registry.findTags = (repository, tags) =>
        repository === 'other/web' ? Promise.reject(denied) : findTags(repository, tags);
      const expected = requiresImageBuild
        ? `No image found for commit ${SHA} in demo/web or other/web.`
        : 'x may not call ecr:BatchGetImage.';
      await expect(resolve('commit', SHA)).rejects.toThrow(expected);
      expect(logger.texts('notice')).toEqual(
        requiresImageBuild ? ['Could not look into other/web: x may not call ecr:BatchGetImage.'] : [],
      );
    }
  });
});

describe('an image by tag or branch', () => {
  const main = { digest: DIGEST, tags: ['branch-feature-a-b', 'commit-abc1234', 'tag-v1.2.3', 'tag-latest'] };

  it.each([
    ['tag', 'v1.2.3'],
    ['tag', 'latest'],
    ['branch', 'feature/a/b'],
  ] as const)('%s %s takes one request', async (kind, value) => {
    const { registry, logger, resolve } = setUp([{ digest: OTHER, tags: ['commit-fffffff'] }, main]);
    expect(await resolve(kind, value)).toMatchObject({
      tag: 'commit-abc1234',
      digest: DIGEST,
      commit: 'abc1234',
    });
    expect(registry.requests).toEqual(['describe']);
    expect(logger.texts('warning')).toEqual([]);
  });

  it('chooses one of several commit tags, whatever their order', async () => {
    for (const tags of [
      ['commit-abc1234', 'commit-abc12345', 'branch-main'],
      ['branch-main', 'commit-abc12345', 'commit-abc1234'],
    ]) {
      const { resolve } = setUp([{ digest: DIGEST, tags }]);
      expect(await resolve('branch', 'main')).toMatchObject({ tag: 'commit-abc12345' });
    }
  });

  it.each([
    ['1.2.3', 'tag-1.2.3'],
    ['latest', 'tag-latest'],
  ])('tag %s of an image without a commit tag is deployed under %s, with a warning', async (value, tag) => {
    const { logger, resolve } = setUp([{ digest: DIGEST, tags: [tag, 'other'] }]);
    expect(await resolve('tag', value)).toEqual({
      tag,
      digest: DIGEST,
      commit: undefined,
      otherTags: ['other'],
    });
    expect(logger.entries.filter(({ level }) => level === 'warning')).toEqual([
      {
        level: 'warning',
        title: 'Image without a commit tag',
        text: `The image ${tag} in demo/web (${DIGEST}) has no commit tag, so the commit that it was built from is not known. It is deployed under the tag ${tag}.`,
      },
    ]);
  });

  it('a plain tag is no git tag where the platform builds the images', async () => {
    await expect(setUp([{ digest: DIGEST, tags: ['1.2.3'] }]).resolve('tag', '1.2.3')).rejects.toThrow(
      NotFoundError,
    );
  });

  it('branch refuses an image without a commit tag, naming the tags it has', async () => {
    const { resolve } = setUp([{ digest: DIGEST, tags: ['branch-main', 'commit-xyz'] }]);
    await expect(resolve('branch', 'main')).rejects.toMatchObject({
      message: `The image branch-main in demo/web (${DIGEST}) has no commit tag, only: branch-main, commit-xyz.`,
      hint: expect.stringContaining('Build the commit again') as unknown,
    });
  });

  it('is looked for in the additional repository too, from which the platform deploys', async () => {
    const { logger, resolve } = setUp([], [], { source: withAdditional('other/web'), additional: [main] });
    expect(await resolve('tag', 'latest')).toMatchObject({ digest: DIGEST });
    expect(logger.texts('info')).toContain(
      "The image is in other/web, the codebase's additional repository, not in demo/web.",
    );
  });

  it('says which tag it looked for', async () => {
    const { resolve } = setUp([]);
    await expect(resolve('branch', 'feature/x')).rejects.toMatchObject({
      message: 'No image found for branch feature/x in demo/web.',
      hint: 'Build it first: platform-tools codebase build --app demo --codebase web --commit <commit>. If it has been built, the image may not be tagged branch-feature-x: give the commit instead.',
    });
  });
});

describe('requests', () => {
  const count = async (
    images: number,
    kind: ImageReference['kind'],
    value: string,
    finders: FakeCommits[],
  ) => {
    const many = Array.from({ length: images - 1 }, (_, index) => ({
      digest: `sha256:${index.toString(16).padStart(64, '0')}`,
      tags: [`commit-${index.toString(16).padStart(7, '0')}`],
    }));
    const { registry, resolve } = setUp(
      [...many, { digest: DIGEST, tags: ['commit-abc1234', 'tag-v1', 'branch-main'] }],
      finders,
    );
    expect((await resolve(kind, value)).digest).toBe(DIGEST);
    return registry.requests.length;
  };

  it.each([
    ['commit', SHA],
    ['commit', 'abc1234f'],
    ['tag', 'v1'],
    ['branch', 'main'],
  ] as const)('%s %s: as many with 10,000 images as with 10', async (kind, value) => {
    expect(await count(10, kind, value, [knows(SHA)])).toBe(1);
    expect(await count(10_000, kind, value, [knows(SHA)])).toBe(1);
  });

  it('lists with pages of 1000 where nobody knows a short SHA', async () => {
    expect(await count(10_000, 'commit', 'abc1234f', [knows(undefined)])).toBe(10);
  });
});

describe('a codebase without an image build', () => {
  const source = (additionalEcrRepository?: string): ImageSource => ({
    app: 'demo',
    codebase: 'web',
    requiresImageBuild: false,
    repositories: codebaseRepositories('demo', { name: 'web', additionalEcrRepository }),
  });
  const LATEST = { digest: DIGEST, tags: ['latest', 'commit-abc1234'] };

  it('has its tags as they are, and keeps to the one that was given', async () => {
    const { logger, resolve } = setUp([LATEST], [], { source: source() });
    expect(await resolve('tag', 'latest')).toEqual({
      tag: 'latest',
      digest: DIGEST,
      commit: 'abc1234',
      otherTags: ['commit-abc1234'],
    });
    expect(logger.texts('warning')).toEqual([]);
  });

  it('may have the tags of the image builder all the same', async () => {
    const { resolve } = setUp([{ digest: DIGEST, tags: ['tag-1.2.3'] }], [], { source: source() });
    expect(await resolve('tag', '1.2.3')).toMatchObject({ tag: 'tag-1.2.3', commit: undefined });
  });

  it('by branch takes the commit tag, or refuses', async () => {
    const tags = ['branch-main', 'commit-abc1234'];
    const { resolve } = setUp([{ digest: DIGEST, tags }], [], { source: source() });
    expect(await resolve('branch', 'main')).toMatchObject({ tag: 'commit-abc1234' });
    const without = setUp([{ digest: DIGEST, tags: ['branch-main'] }], [], { source: source() });
    await expect(without.resolve('branch', 'main')).rejects.toThrow('has no commit tag');
    const plain = setUp([{ digest: DIGEST, tags: ['main', 'commit-abc1234'] }], [], { source: source() });
    await expect(plain.resolve('branch', 'main')).rejects.toThrow('No image found for branch main');
  });

  it.each([
    ['has no such image', [] as FakeImage[]],
    ['does not exist', undefined],
  ])('is looked for in the additional repository where its own %s', async (_, images) => {
    const named = setUp(images, [], { source: source('other/web'), additional: [LATEST] });
    expect(await named.resolve('tag', 'latest')).toMatchObject({ tag: 'latest', digest: DIGEST });
    const full = `${ACCOUNT.account}.dkr.ecr.${ACCOUNT.region}.amazonaws.com/other/web`;
    const addressed = setUp(images, [], { source: source(full), additional: [LATEST] });
    expect(await addressed.resolve('tag', 'latest')).toMatchObject({ tag: 'latest', digest: DIGEST });
    const published = setUp(images, [], {
      source: source('public.ecr.aws/uktrade/web'),
      published: { 'public.ecr.aws/uktrade/web:latest': OTHER },
    });
    expect(await published.resolve('tag', 'latest')).toEqual({
      tag: 'latest',
      digest: OTHER,
      commit: undefined,
      otherTags: [],
    });
  });

  it('has the commit of a public image by its tag', async () => {
    const { resolve } = setUp([], [], {
      source: source('public.ecr.aws/uktrade/web'),
      published: { 'public.ecr.aws/uktrade/web:commit-abc1234': OTHER },
    });
    expect(await resolve('tag', 'commit-abc1234')).toEqual({
      tag: 'commit-abc1234',
      digest: OTHER,
      commit: 'abc1234',
      otherTags: [],
    });
  });

  it('does not look into the repository of another account', async () => {
    const { registry, resolve } = setUp([], [], {
      source: source('999999999999.dkr.ecr.eu-west-2.amazonaws.com/other/web'),
      additional: [LATEST],
    });
    await expect(resolve('tag', 'latest')).rejects.toMatchObject({
      name: 'NotFoundError',
      message:
        'No image found for tag latest in demo/web. The additional repository other/web is in another account or region, which is not looked into.',
    });
    expect(registry.requests).toEqual(['describe', 'describe']);
  });

  it('says where it looked, and never to build it', async () => {
    const { resolve } = setUp([], [], { source: source('public.ecr.aws/uktrade/web') });
    await expect(resolve('tag', 'latest')).rejects.toMatchObject({
      message: 'No image found for tag latest in demo/web or public.ecr.aws/uktrade/web.',
      hint: expect.stringContaining('requires_image_build: false') as unknown,
    });
    await expect(resolve('commit', SHA)).rejects.toMatchObject({
      message: `No image found for commit ${SHA} in demo/web or public.ecr.aws/uktrade/web.`,
    });
  });
});

describe('a missing repository', () => {
  it.each([
    ['commit', SHA],
    ['commit', 'abc1234'],
    ['tag', 'v1'],
  ] as const)('is named for %s %s', async (kind, value) => {
    await expect(setUp(undefined).resolve(kind, value)).rejects.toMatchObject({
      message: 'The ECR repository demo/web does not exist in this account and region.',
      hint: expect.stringContaining('check that role and aws-region are those of the application') as unknown,
    });
  });
});
