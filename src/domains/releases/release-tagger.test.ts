import { describe, expect, it } from '@jest/globals';
import type { Tag, TagStore } from '../../providers/git/repository.js';
import { FakeReleases, fakeRelease } from '../../testing/fake-releases.js';
import { FakeTags } from '../../testing/fake-tags.js';
import { ReleaseTagger } from './release-tagger.js';
import type { TaggerPlan } from './floating-tags.js';
import { COMMITS, tagCases } from '../../testing/tag-cases.js';
import type { Place, TagCase } from '../../testing/tag-cases.js';
import { parseVersionTag, ReleaseIndex } from './version-tag.js';

/** A store with the tags of a case, and what can be seen of it from outside. */
interface World {
  tags: TagStore;
  commit: (place: Place) => string;
  /** What each tag stands for in the end. */
  standing: () => Promise<Record<string, string>>;
}

const sha = (place: Place): string => (place === 'elsewhere' ? 'e' : String(place)).repeat(40);

function memoryWorld({ tags }: TagCase): Promise<World> {
  const store = new FakeTags(
    new Map(
      Object.entries(tags).map(([name, place]) => {
        const annotated = typeof place === 'object';
        const commit = sha(annotated ? place.annotated : place);
        return [name, { name, annotated, commit, object: annotated ? 'a'.repeat(40) : commit }];
      }),
    ),
    Array.from({ length: COMMITS }, (_, index) => sha(index)),
  );
  const standing = () =>
    Promise.resolve(Object.fromEntries([...store.tags].map(([name, { commit = '' }]) => [name, commit])));
  return Promise.resolve({ tags: store, commit: sha, standing });
}

function releasesOf({ tags, releases = {} }: TagCase): ReleaseIndex {
  const names = [...new Set([...Object.keys(tags), ...Object.keys(releases)])];
  const found = names.flatMap((name) => {
    const kind = releases[name] ?? (parseVersionTag(name) === undefined ? 'none' : 'published');
    const release = fakeRelease(name, { draft: kind === 'draft', prerelease: kind === 'prerelease' });
    return kind === 'none' ? [] : [release];
  });
  return new ReleaseIndex(new FakeReleases(found));
}

async function run(given: TagCase, { tags }: World): Promise<TaggerPlan> {
  const tagger = new ReleaseTagger({ tags, releases: releasesOf(given) });
  const plan = await tagger.plan(given.release, given.levels ?? ['major', 'minor']);
  await tagger.move(plan);
  return plan;
}

describe('floating tags', () => {
  it.each(tagCases.map((given) => [given.title, given] as const))('%s', async (_title, given) => {
    const world = await memoryWorld(given);
    const before = await world.standing();
    const outcome = await run(given, world).catch((error: unknown) => String(error));
    const after = await world.standing();
    const moved = Object.entries(given.moved ?? {}).map(([name, place]) => [name, world.commit(place)]);
    expect(after).toEqual({ ...before, ...Object.fromEntries(moved) });
    if (given.refused !== undefined) {
      expect(outcome).toContain(given.refused);
      return;
    }
    const plan = outcome as TaggerPlan;
    expect(plan.skipped ?? '').toContain(given.skipped ?? '');
    expect(Object.fromEntries(plan.kept.map(({ name, reason }) => [name, reason]))).toEqual(
      Object.fromEntries(
        Object.entries(given.kept ?? {}).map(([name, reason]) => [name, expect.stringContaining(reason)]),
      ),
    );
    expect(plan.moved.map(({ name }) => name).sort()).toEqual(Object.keys(given.moved ?? {}).sort());
    for (const { name, from } of plan.moved) expect(from?.commit).toBe(before[name]);
  });
});

/** Tags at the commits of these digits; an empty one points to no commit. */
function storeOf(tags: Readonly<Record<string, string>>): FakeTags {
  const entries = Object.entries(tags).map(
    ([name, digit]): [string, Tag & { commit: string | undefined }] => [
      name,
      {
        name,
        annotated: false,
        object: digit.repeat(40),
        commit: digit === '' ? undefined : digit.repeat(40),
      },
    ],
  );
  return new FakeTags(
    new Map(entries),
    ['1', '2', '3'].map((digit) => digit.repeat(40)),
  );
}

describe('what is refused', () => {
  const published = [fakeRelease('v1.2.3')];
  it.each([
    [
      'v1.2',
      [],
      {},
      'The input tag is "v1.2", which is not the tag of a version.',
      'Set tag to that of a full version, such as v1.2.3: floating tags (v1 and v1.2) follow it.',
    ],
    [
      'v1.2.3',
      [],
      { 'v1.2.3': '1' },
      'No release found for tag v1.2.3.',
      'Floating tags follow published releases. Publish a release for that tag first, or correct the input tag.',
    ],
    [
      'v1.2.3',
      [fakeRelease('v1.2.3', { draft: true, url: 'https://x.y/1' })],
      { 'v1.2.3': '1' },
      'The release v1.2.3 is a draft, so no tag was moved: https://x.y/1',
      'Publish it first. A workflow on the event "release" with the type "published" runs at the right time.',
    ],
    [
      'v1.2.3',
      published,
      {},
      'No tag v1.2.3 found.',
      'Correct the input tag. If the tag was deleted, create it again: git tag v1.2.3 <commit> && git push origin v1.2.3',
    ],
    [
      'v1.2.3',
      published,
      { 'v1.2.3': '' },
      'The tag v1.2.3 does not point to a commit.',
      'See what it is: git show v1.2.3.',
    ],
  ])('is said with what to do: %s (%#)', async (tag, releases, tags, message, hint) => {
    const index = new ReleaseIndex(new FakeReleases(releases));
    const tagger = new ReleaseTagger({ tags: storeOf(tags), releases: index });
    await expect(tagger.plan(tag, ['major'])).rejects.toMatchObject({ message, hint });
  });

  it('is every tag of a plan, each with what to do', async () => {
    const store = storeOf({ 'v1.2.2': '', 'v1.2.3': '3', v1: '', 'v1.2': '' });
    const tagger = new ReleaseTagger({ tags: store, releases: undefined });
    const plan = await tagger.plan('v1.2.3', ['major', 'minor']);
    await expect(tagger.move(plan)).rejects.toMatchObject({
      message: 'No tag was moved. v1: it does not point to a commit. v1.2: it does not point to a commit.',
      hint: 'Look at it (git show v1), delete it if nobody needs it, and run this again. Look at it (git show v1.2), delete it if nobody needs it, and run this again.',
    });
    expect(store.asked).toEqual([]);
  });
});

describe('without releases', () => {
  it('every tag of a version counts as published', async () => {
    const store = storeOf({ 'v1.3.0': '2', 'v1.2.3': '3', 'v1.3.1-rc.1': '3' });
    const tagger = new ReleaseTagger({ tags: store, releases: undefined });
    const plan = await tagger.plan('v1.2.3', ['major', 'minor']);
    expect(plan.kept).toMatchObject([{ name: 'v1', reason: 'v1.3.0 is newer and published' }]);
    expect(plan.moves).toEqual([{ name: 'v1.2', from: undefined, to: '3'.repeat(40) }]);
  });
});
