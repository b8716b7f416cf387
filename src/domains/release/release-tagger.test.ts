import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GitTags } from '../../providers/git/git-tags.js';
import type { TagStore } from '../../providers/git/tag-store.js';
import { FakeReleases, fakeRelease } from './fake-releases.js';
import { FakeTags } from './fake-tags.js';
import { ReleaseIndex } from './release-index.js';
import { ReleaseTagger } from './release-tagger.js';
import type { TaggerPlan } from './release-tagger.js';
import { COMMITS, tagCases } from './tag-cases.js';
import type { Place, TagCase } from './tag-cases.js';
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

let root: string;
let commits: string[];
let elsewhere: string;
let worlds = 0;

function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'release-tagger-'));
  mkdirSync(join(root, 'source'));
  const source = join(root, 'source');
  git(source, 'init', '--quiet', '--initial-branch=main');
  commits = Array.from({ length: COMMITS }, (_, index) => {
    git(source, 'commit', '--quiet', '--allow-empty', '-m', `Commit ${index}`);
    return git(source, 'rev-parse', 'HEAD');
  });
  git(source, 'checkout', '--quiet', '--orphan', 'elsewhere');
  git(source, 'commit', '--quiet', '--allow-empty', '-m', 'Elsewhere');
  elsewhere = git(source, 'rev-parse', 'HEAD');
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A bare repository, and a fresh clone of its first commit which knows none of the tags. */
function gitWorld({ tags }: TagCase): Promise<World> {
  worlds += 1;
  const bare = join(root, `bare-${worlds}`);
  const checkout = join(root, `checkout-${worlds}`);
  git(root, 'clone', '--quiet', '--bare', '--no-tags', join(root, 'source'), bare);
  git(root, 'init', '--quiet', checkout);
  git(checkout, 'remote', 'add', 'origin', bare);
  const commit = (place: Place): string => (place === 'elsewhere' ? elsewhere : (commits[place] ?? ''));
  for (const [name, place] of Object.entries(tags)) {
    if (typeof place === 'object') git(bare, 'tag', '-a', '-m', name, name, commit(place.annotated));
    else git(bare, 'tag', name, commit(place));
  }
  const standing = () =>
    Promise.resolve(
      Object.fromEntries(
        git(bare, 'tag', '--list')
          .split('\n')
          .map((name) => [name, git(bare, 'rev-parse', `refs/tags/${name}^{commit}`)]),
      ),
    );
  return Promise.resolve({ tags: new GitTags(checkout, 'origin'), commit, standing });
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

describe.each([
  ['in memory', memoryWorld],
  ['of a bare git repository', gitWorld],
])('floating tags %s', (_, open) => {
  it.each(tagCases.map((given) => [given.title, given] as const))('%s', async (_title, given) => {
    const world = await open(given);
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
    expect(plan.passedOver ?? '').toContain(given.passedOver ?? '');
    expect(Object.fromEntries(plan.kept.map(({ name, reason }) => [name, reason]))).toEqual(
      Object.fromEntries(
        Object.entries(given.kept ?? {}).map(([name, reason]) => [name, expect.stringContaining(reason)]),
      ),
    );
    expect(plan.moved.map(({ name }) => name).sort()).toEqual(Object.keys(given.moved ?? {}).sort());
    for (const { name, from } of plan.moved) expect(from?.commit).toBe(before[name]);
  });
});
