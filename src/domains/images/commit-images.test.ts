import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeCommits } from '../../testing/fake-commits.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { CommitImages } from './commit-images.js';

const SHA = '123456789abcdef0123456789abcdef012345678';
const TWIN = '1234567fffffffffffffffffffffffffffffffff';
const FIRST = `sha256:${'a'.repeat(64)}`;
const SECOND = `sha256:${'b'.repeat(64)}`;

function setUp(images: FakeImage[], ...finders: FakeCommits[]) {
  const registry = new FakeRegistry({ 'demo/web': images });
  const logger = new MemoryLogger();
  const found = new CommitImages({ images: registry, finders, logger });
  return { registry, logger, found, find: (commit: string) => found.find('demo/web', commit) };
}

const twoImages = (first = 0, second = 0): FakeImage[] => [
  { digest: FIRST, tags: ['commit-1234567', 'branch-main'], pushedAt: new Date(first) },
  { digest: SECOND, tags: ['commit-123456789'], pushedAt: new Date(second) },
];

describe('the image of a commit', () => {
  it('is found however far its tag is abbreviated, in one ECR request', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[0-9a-f]{40}$/),
        fc.integer({ min: 7, max: 40 }),
        async (sha, length) => {
          const tag = `commit-${sha.slice(0, length)}`;
          const { find, registry, logger } = setUp(
            [{ digest: FIRST, tags: [tag, 'tag-1'] }],
            new FakeCommits([sha]),
          );
          expect(await find(sha)).toEqual({ tag, digest: FIRST, commit: sha });
          expect(registry.requests).toEqual(['findTags']);
          expect(logger.texts('notice', 'info')).toEqual([]);
        },
      ),
    );
  });

  it('is missing where no tag is its own', async () => {
    const { find, registry, logger } = setUp([{ digest: FIRST, tags: ['commit-1234568', 'latest'] }]);
    expect(await find(SHA)).toBeUndefined();
    expect(registry.requests).toEqual(['findTags']);
    expect(logger.entries).toEqual([]);
  });

  it('goes by the longest of its tags, or by the one that was asked for', async () => {
    const images = [{ digest: FIRST, tags: ['commit-1234567', 'commit-12345678'] }];
    const git = new FakeCommits([SHA]);
    const { find } = setUp(images, git);
    expect(await find(SHA)).toEqual({ tag: 'commit-12345678', digest: FIRST, commit: SHA });
    // The same image under a second tag is no second question.
    expect(git.requests).toEqual(['12345678']);
    expect(await find('1234567')).toEqual({ tag: 'commit-1234567', digest: FIRST, commit: SHA });
  });

  it('is the newest where the commit was built twice', async () => {
    const older = setUp(twoImages(2000, 1000), new FakeCommits([SHA]));
    expect(await older.find(SHA)).toEqual({ tag: 'commit-1234567', digest: FIRST, commit: SHA });
    expect(older.logger.texts('info')).toEqual([
      `Commit ${SHA} has 2 images in demo/web: using the newest, ${FIRST}, pushed 1970-01-01T00:00:02.000Z.`,
    ]);
    const newer = setUp(twoImages(1000, 2000), new FakeCommits([SHA]));
    expect(await newer.find(SHA)).toMatchObject({ tag: 'commit-123456789', digest: SECOND });
    // Of the same age: the one with the longer tag.
    const equal = setUp(twoImages(), new FakeCommits([SHA]));
    expect(await equal.find(SHA)).toMatchObject({ digest: SECOND });
  });

  it('is the one with the longest tag where both are gone before their age is read', async () => {
    const { find, registry } = setUp(twoImages(2000, 1000), new FakeCommits([SHA]));
    registry.describe = () => Promise.resolve(undefined);
    expect(await find(SHA)).toMatchObject({ digest: SECOND });
  });

  it('has another tag than one that several commits share', async () => {
    const { find, logger } = setUp(twoImages(2000, 1000), new FakeCommits([SHA, TWIN]));
    expect(await find(SHA)).toEqual({ tag: 'commit-123456789', digest: SECOND, commit: SHA });
    expect(logger.entries).toContainEqual({
      level: 'info',
      text: `commit-1234567 in demo/web does not count as the image of commit ${SHA}: several commits start with 1234567.`,
    });
  });

  it('is not the one that git gives to another commit', async () => {
    const { find, logger } = setUp([{ digest: FIRST, tags: ['commit-1234567'] }], new FakeCommits([TWIN]));
    expect(await find(SHA)).toBeUndefined();
    expect(await find(SHA)).toBeUndefined();
    expect(logger.texts('info')).toEqual([
      `commit-1234567 in demo/web does not count as the image of commit ${SHA}: 1234567 is short for commit ${TWIN}.`,
    ]);
  });

  it('is assumed, and that is said, where neither git nor GitHub can be asked', async () => {
    const { find, logger } = setUp([{ digest: FIRST, tags: ['commit-1234567'] }], new FakeCommits());
    expect(await find(SHA)).toEqual({ tag: 'commit-1234567', digest: FIRST, commit: SHA });
    expect(logger.entries).toEqual([
      {
        level: 'info',
        text: `Assuming that commit-1234567 is the image of commit ${SHA}: neither git nor GitHub could confirm it.`,
      },
    ]);
  });

  it('is assumed to be the one with the longest tag, whatever the age', async () => {
    const { find, registry } = setUp(twoImages(2000, 1000));
    expect(await find(SHA)).toMatchObject({ tag: 'commit-123456789', digest: SECOND });
    expect(registry.requests).toEqual(['findTags']);
  });

  it('is confirmed rather than assumed', async () => {
    const onlyShort = new FakeCommits([SHA]);
    const resolve = onlyShort.resolve.bind(onlyShort);
    onlyShort.resolve = (digits) => (digits === '1234567' ? resolve(digits) : Promise.resolve(undefined));
    const { find } = setUp(twoImages(), onlyShort);
    expect(await find(SHA)).toMatchObject({ tag: 'commit-1234567', digest: FIRST });
  });

  it('leaves a missing repository to the caller', async () => {
    const { found } = setUp([]);
    await expect(found.find('demo/none', SHA)).rejects.toThrow(NotFoundError);
  });

  it('does not hide other errors', async () => {
    const { found, registry } = setUp([]);
    registry.findTags = () => Promise.reject(new PlatformError('Not allowed to ecr:BatchGetImage.'));
    await expect(found.find('demo/web', SHA)).rejects.toThrow('Not allowed');
  });
});

describe('the full SHA of a commit', () => {
  it('is what git or GitHub says', async () => {
    expect(await setUp([], new FakeCommits([SHA])).found.findFullSha('1234567')).toBe(SHA);
    expect(await setUp([], new FakeCommits()).found.findFullSha('1234567')).toBeUndefined();
  });
});

describe('a short commit that nobody knows', () => {
  it.each([
    ['1234567f', 'commit-1234567', '1234567f', 1],
    ['1234567', 'commit-1234567f', '1234567f', 1],
    ['1234567', 'commit-1234567', '1234567', 0],
  ])('%s matches %s', async (given, tag, commit, notices) => {
    const { find, logger, registry } = setUp([
      { digest: SECOND, tags: ['commit-abc1234', 'c', 'tag-1234567', 'commit-1234568'] },
      { digest: FIRST, tags: [tag] },
    ]);
    expect(await find(given)).toEqual({ tag, digest: FIRST, commit });
    expect(registry.requests).toEqual(['page']);
    expect(logger.texts('info')).toEqual([
      `Neither git nor GitHub knows commit ${given}: looking through all images of demo/web.`,
      ...Array.from(
        { length: notices },
        () =>
          `Assuming that ${tag} is the image of commit ${given}: neither git nor GitHub could confirm it.`,
      ),
    ]);
    expect(logger.texts('notice')).toEqual([]);
  });

  it('matches nothing', async () => {
    expect(await setUp([{ digest: FIRST, tags: ['commit-abc1234'] }]).find('1234567')).toBeUndefined();
  });

  it('is the image under its own tag where that has longer ones too', async () => {
    const { find } = setUp([{ digest: FIRST, tags: ['commit-1234567', 'commit-12345678'] }]);
    expect(await find('1234567')).toEqual({ tag: 'commit-1234567', digest: FIRST, commit: '1234567' });
  });

  it('is rather an image with its digits than one with fewer', async () => {
    const { find } = setUp(twoImages());
    expect(await find('12345678')).toMatchObject({ tag: 'commit-123456789', digest: SECOND });
    expect(await find('123456789a')).toMatchObject({ tag: 'commit-123456789', digest: SECOND });
  });

  it('needs more digits where it fits several images', async () => {
    const { find } = setUp(twoImages());
    await expect(find('1234567')).rejects.toMatchObject({
      message: `Commit 1234567 fits several images in demo/web: commit-1234567 (${FIRST}), commit-123456789 (${SECOND}).`,
      hint: 'Give more digits of the commit, or name the image by its git tag or branch.',
    });
  });
});

describe('the image after a build', () => {
  const same = <T>(image: T): Promise<T> => Promise.resolve(image);

  it('is waited for', async () => {
    const images: FakeImage[] = [];
    const { found } = setUp(images, new FakeCommits([SHA]));
    const clock = new FakeClock();
    const start = clock.now();
    clock.onSleep = (now) => {
      if (now - start > 10_000 && images.length === 0)
        images.push({ digest: FIRST, tags: [`commit-${SHA}`] });
    };
    const { signal } = new AbortController();
    const deadline = clock.now() + 3_600_000;
    expect(await found.awaitImage('demo/web', SHA, { clock, signal, deadline }, same)).toMatchObject({
      digest: FIRST,
    });
  });

  it('is missing after 20 seconds', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const { signal } = new AbortController();
    const options = { clock, signal, deadline: start };
    expect(await setUp([]).found.awaitImage('demo/web', SHA, options, same)).toBeUndefined();
    expect(clock.now() - start).toBeLessThanOrEqual(22_000);
    expect(clock.now() - start).toBeGreaterThan(15_000);
  });

  it('waits out that ECR, or what else is asked, has no answers for two minutes', async () => {
    const { found, registry } = setUp([{ tags: [`commit-${SHA}`], digest: FIRST }]);
    const clock = new FakeClock();
    const start = clock.now();
    const { signal } = new AbortController();
    const down = new PlatformError('No answer.', { transient: true });
    const findTags = registry.findTags.bind(registry);
    registry.findTags = (...given) =>
      clock.now() < start + 120_000 ? Promise.reject(down) : findTags(...given);
    const options = { clock, signal, deadline: start + 3_600_000 };
    const read = (): Promise<string> =>
      clock.now() < start + 180_000 ? Promise.reject(down) : Promise.resolve('read');
    expect(await found.awaitImage('demo/web', SHA, options, read)).toBe('read');
  });

  it('is unknown where ECR answers with nothing but errors', async () => {
    const { found, registry } = setUp([]);
    registry.findTags = () => Promise.reject(new PlatformError('Rate exceeded', { transient: true }));
    const options = { clock: new FakeClock(), signal: new AbortController().signal, deadline: 0 };
    await expect(found.awaitImage('demo/web', SHA, options, same)).rejects.toThrow(
      `the image of commit ${SHA} in demo/web`,
    );
  });

  it('is unknown where ECR can not be read', async () => {
    const { found, registry } = setUp([]);
    registry.findTags = () => Promise.reject(new PlatformError('Not allowed to ecr:BatchGetImage.'));
    const options = { clock: new FakeClock(), signal: new AbortController().signal, deadline: 0 };
    await expect(found.awaitImage('demo/web', SHA, options, same)).rejects.toThrow('Not allowed');
  });
});
