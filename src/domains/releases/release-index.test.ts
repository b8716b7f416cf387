import { describe, expect, it } from '@jest/globals';
import { FakeReleases, fakeRelease } from '../../testing/fake-releases.js';
import { FakeTags } from '../../testing/fake-tags.js';
import type { Release } from '../../providers/github/releases.js';
import { ReleaseIndex, ReleaseTags } from './release-index.js';

const newest = (count: number): Release[] =>
  Array.from({ length: count }, (_, index) => fakeRelease(`v2.0.${count - index}`));

describe('the releases of a tag', () => {
  it('are the published one, then the drafts', async () => {
    const store = new FakeReleases([
      fakeRelease('v1.0.0', { draft: true }),
      fakeRelease('v1.0.1'),
      fakeRelease('v1.0.0'),
      fakeRelease('v1.1.0', { draft: true }),
    ]);
    const index = new ReleaseIndex(store);
    expect((await index.of('v1.0.0')).map(({ draft }) => draft)).toEqual([false, true]);
    expect((await index.of('v1.1.0')).map(({ draft }) => draft)).toEqual([true]);
    expect(await index.published('v1.1.0')).toBeUndefined();
    expect(await index.tags()).toEqual(['v1.0.0', 'v1.0.1', 'v1.0.0', 'v1.1.0']);
    expect(store.requests).toEqual(['list']);
  });

  it.each([
    [300, ['list']],
    [301, ['list', 'published v1.0.0']],
  ])('are looked for one by one, where there are more than the newest: %d', async (count, requests) => {
    const store = new FakeReleases([...newest(count - 1), fakeRelease('v1.0.0')]);
    expect((await new ReleaseIndex(store).published('v1.0.0'))?.tag).toBe('v1.0.0');
    expect(store.requests).toEqual(requests);
  });
});

describe('the version before a release', () => {
  const names = ['v1.0.0', 'v1.1.0', 'v1.2.0-rc.1', 'v1.2.0', 'v2.0.0', '1.9.0', 'v1', 'v1.1.9'];
  async function before(tag: string, releases: Release[]) {
    const commits = names.map((name) => ({ name, annotated: false, object: 'a', commit: 'a' }));
    const tags = await ReleaseTags.read(new FakeTags(new Map(commits.map((one) => [one.name, one])), []));
    expect(tags.names).toEqual(names);
    const found = await tags.before(tag, new ReleaseIndex(new FakeReleases(releases)));
    return found && [found.version.tag, found.major];
  }
  const draft = fakeRelease('v1.1.9', { draft: true });

  it.each([
    ['the newest that was published', 'v1.2.0', [draft, fakeRelease('v1.1.0')], ['v1.1.0', false]],
    ['of another major version', 'v2.0.0', [fakeRelease('v1.1.0'), fakeRelease('v1.0.0')], ['v1.1.0', true]],
    ['the newest, where there are no releases', 'v2.0.0', [], ['v1.2.0', true]],
    ['the newest, where there is its own release only', 'v1.2.0', [fakeRelease('v1.2.0')], ['v1.1.9', false]],
    ['none, where none was published', 'v1.2.0', [draft], undefined],
    ['none, where it is the first', 'v1.0.0', [], undefined],
    ['none, for a tag that is not a version', 'v2', [], undefined],
  ])('is %s', async (_, tag, releases, expected) => {
    expect(await before(tag, releases)).toEqual(expected);
  });
});
