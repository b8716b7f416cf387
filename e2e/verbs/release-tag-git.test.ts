import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TagStore, GitTags } from '../../src/providers/git/repository.js';
import { FakeReleases, fakeRelease } from '../../src/testing/fake-releases.js';
import { ReleaseTagger } from '../../src/domains/releases/release-tagger.js';
import type { TaggerPlan } from '../../src/domains/releases/floating-tags.js';
import { COMMITS, tagCases } from '../../src/testing/tag-cases.js';
import type { Place, TagCase } from '../../src/testing/tag-cases.js';
import { parseVersionTag, ReleaseIndex } from '../../src/domains/releases/version-tag.js';
import { git } from '../harness/git.js';

/** A store with the tags of a case, and what can be seen of it from outside. */
interface World {
  tags: TagStore;
  commit: (place: Place) => string;
  /** What each tag stands for in the end. */
  standing: () => Promise<Record<string, string>>;
}

let root: string;
let commits: string[];
let elsewhere: string;
let worlds = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'release-tagger-'));
  mkdirSync(join(root, 'source'));
  const source = join(root, 'source');
  await git(source, 'init', '--quiet', '--initial-branch=main');
  commits = [];
  for (let index = 0; index < COMMITS; index += 1) {
    await git(source, 'commit', '--quiet', '--allow-empty', '-m', `Commit ${index}`);
    commits.push(await git(source, 'rev-parse', 'HEAD'));
  }
  await git(source, 'checkout', '--quiet', '--orphan', 'elsewhere');
  await git(source, 'commit', '--quiet', '--allow-empty', '-m', 'Elsewhere');
  elsewhere = await git(source, 'rev-parse', 'HEAD');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A bare repository, and a fresh clone of its first commit which knows none of the tags. */
async function gitWorld({ tags }: TagCase): Promise<World> {
  worlds += 1;
  const bare = join(root, `bare-${worlds}`);
  const checkout = join(root, `checkout-${worlds}`);
  await git(root, 'clone', '--quiet', '--bare', '--no-tags', join(root, 'source'), bare);
  await git(root, 'init', '--quiet', checkout);
  await git(checkout, 'remote', 'add', 'origin', bare);
  const commit = (place: Place): string => (place === 'elsewhere' ? elsewhere : (commits[place] ?? ''));
  for (const [name, place] of Object.entries(tags)) {
    if (typeof place === 'object') await git(bare, 'tag', '-a', '-m', name, name, commit(place.annotated));
    else await git(bare, 'tag', name, commit(place));
  }
  const standing = async (): Promise<Record<string, string>> => {
    const format = '%(refname:short) %(objectname) %(*objectname)';
    const lines = (await git(bare, 'for-each-ref', `--format=${format}`, 'refs/tags')).split('\n');
    // An annotated tag has an object of its own, and the commit comes second.
    return Object.fromEntries(
      lines.map((line) => {
        const [name = '', object = '', commit = ''] = line.split(' ');
        return [name, commit === '' ? object : commit];
      }),
    );
  };
  return { tags: new GitTags(checkout, 'origin'), commit, standing };
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

// The rules themselves, on a real repository: fetched, compared and pushed by git.
describe('floating tags of a bare git repository', () => {
  it.each(tagCases.map((given) => [given.title, given] as const))('%s', async (_title, given) => {
    const world = await gitWorld(given);
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
