import { describe, expect, it } from '@jest/globals';
import type { TagStore } from '../../providers/git/tag-store.js';
import { FakeReleases, fakeRelease } from '../../testing/fake-releases.js';
import { FakeTags } from '../../testing/fake-tags.js';
import { ReleaseIndex } from './release-index.js';
import { ReleaseTagger } from './release-tagger.js';
import type { TaggerPlan } from './floating-tags.js';
import { COMMITS, tagCases } from '../../testing/tag-cases.js';
import type { Place, TagCase } from '../../testing/tag-cases.js';
import { parseVersionTag } from './version-tag.js';

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
