import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, beforeEach } from '@jest/globals';
import { PlatformError, TagsChangedError } from '../../core/errors.js';
import { GitRepository, GitTags } from './repository.js';

let root: string;
let checkout: string;
let shas: string[];

function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'git-provider-'));
  checkout = join(root, 'checkout');
  mkdirSync(join(checkout, 'sub'), { recursive: true });
  git(checkout, 'init', '--quiet');
  shas = ['one', 'two'].map((message) => {
    writeFileSync(join(checkout, 'file'), message);
    git(checkout, 'add', 'file');
    git(checkout, 'commit', '--quiet', '-m', message);
    return git(checkout, 'rev-parse', 'HEAD');
  });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('resolving a short SHA', () => {
  it('gives the full one, from 7 digits to all 40, in either case and from a folder below', async () => {
    const [first = '', second = ''] = shas;
    expect(await new GitRepository(checkout).resolve(first.slice(0, 7))).toBe(first);
    expect(await new GitRepository(checkout).resolve(second.toUpperCase().slice(0, 12))).toBe(second);
    expect(await new GitRepository(join(checkout, 'sub')).resolve(second)).toBe(second);
  });

  it('gives nothing for an unknown one', async () => {
    expect(await new GitRepository(checkout).resolve('0000000')).toBeUndefined();
    expect(await new GitRepository(checkout).resolve('0'.repeat(40))).toBeUndefined();
  });

  it('gives nothing for a branch, a tag, a tree, an option, or a tag object of that id', async () => {
    git(checkout, 'branch', 'abcdef1');
    git(checkout, 'tag', '-a', '-m', 'annotated', 'v1');
    const repository = new GitRepository(checkout);
    expect(await repository.resolve('abcdef1')).toBeUndefined();
    expect(await repository.resolve('HEAD')).toBeUndefined();
    expect(await repository.resolve('--all')).toBeUndefined();
    expect(await repository.resolve(git(checkout, 'rev-parse', 'HEAD^{tree}'))).toBeUndefined();
    expect(await repository.resolve(git(checkout, 'rev-parse', 'v1'))).toBeUndefined();
  });

  it('knows all commits but those of a shallow clone, or of no repository', async () => {
    expect(await new GitRepository(checkout).isComplete()).toBe(true);
    const clone = join(root, 'shallow');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${checkout}`, clone);
    expect(await new GitRepository(clone).isComplete()).toBe(false);
    expect(await new GitRepository(root).isComplete()).toBe(false);
    expect(await new GitRepository(join(root, 'nowhere')).isComplete()).toBe(false);
  });

  it('gives nothing for one that several commits share', async () => {
    const repository = join(root, 'crowded');
    mkdirSync(repository);
    git(repository, 'init', '--quiet', '--bare');
    // Four digits leave 65,536 prefixes: among 1,200 commits some are surely shared (chance of none: 1 in 60,000).
    let stream = '';
    for (let n = 0; n < 1200; n += 1)
      stream += `commit refs/heads/c${n}\ncommitter T <t@example.com> ${n} +0000\ndata 0\n`;
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository, input: stream });
    const all = git(repository, 'rev-list', '--all').split('\n');
    const shared =
      all.find((sha) => all.some((other) => other !== sha && other.startsWith(sha.slice(0, 4)))) ?? '';
    expect(shared).toHaveLength(40);
    expect(await new GitRepository(repository).resolve(shared.slice(0, 4))).toBeUndefined();
    expect(await new GitRepository(repository).resolve(shared)).toBe(shared);
  });

  it('gives nothing outside of a repository, and in a folder that does not exist', async () => {
    expect(await new GitRepository(root).resolve('abcdef1')).toBeUndefined();
    expect(await new GitRepository(join(root, 'nowhere')).resolve('abcdef1')).toBeUndefined();
  });
});

describe('the URL of origin', () => {
  it('is what git says', async () => {
    git(checkout, 'remote', 'add', 'origin', 'git@github.com:uktrade/demo.git');
    expect(await new GitRepository(checkout).originUrl()).toBe('git@github.com:uktrade/demo.git');
    git(checkout, 'remote', 'remove', 'origin');
  });

  it('is missed clearly where there is no such remote', async () => {
    await expect(new GitRepository(checkout).originUrl()).rejects.toThrow(/has no remote "origin"/);
  });

  it('is missed clearly outside of a repository, with what git says', async () => {
    const error: unknown = await new GitRepository(root).originUrl().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlatformError);
    expect((error as PlatformError).message).toMatch(/^\/.* is not in a git repository\.$/);
    expect((error as PlatformError).hint).toContain('actions/checkout');
  });
});

describe('tags of a repository', () => {
  let root: string;
  let bare: string;
  let checkout: string;
  let commits: string[];

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
    root = mkdtempSync(join(tmpdir(), 'git-tags-'));
    bare = join(root, 'bare');
    checkout = join(root, 'checkout');
    git(root, 'init', '--quiet', '--bare', bare);
    git(root, 'init', '--quiet', checkout);
    git(checkout, 'remote', 'add', 'origin', bare);
    commits = ['one', 'two', 'three'].map((message) => {
      git(checkout, 'commit', '--quiet', '--allow-empty', '-m', message);
      return git(checkout, 'rev-parse', 'HEAD');
    });
    git(checkout, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  });

  beforeEach(() => {
    for (const name of git(bare, 'tag', '--list').split('\n').filter(Boolean)) git(bare, 'tag', '-d', name);
    rmSync(join(bare, 'hooks/update'), { force: true });
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const commit = (index: number): string => commits[index] ?? '';
  const standing = (): string[] =>
    git(bare, 'tag', '--list', '--format=%(refname:short) %(objectname)').split('\n');

  describe('the tags of a git repository', () => {
    it('are those that begin so, annotated ones with the id of their own object', async () => {
      git(bare, 'tag', 'v1', commit(0));
      git(bare, 'tag', '-a', '-m', 'x', 'v1.0.0', commit(0));
      git(bare, 'tag', 'other', commit(0));
      const tags = new GitTags(checkout, 'origin');
      expect(await tags.list('v')).toEqual([
        { name: 'v1', object: commit(0), annotated: false },
        { name: 'v1.0.0', object: git(bare, 'rev-parse', 'v1.0.0'), annotated: true },
      ]);
      expect(await tags.list('w')).toEqual([]);
    });

    it('stand for commits that the checkout has not seen, or for none', async () => {
      const elsewhere = join(root, 'elsewhere');
      git(root, 'clone', '--quiet', bare, elsewhere);
      git(elsewhere, 'checkout', '--quiet', '-B', 'main', commit(0));
      git(elsewhere, 'commit', '--quiet', '--allow-empty', '-m', 'new');
      git(elsewhere, 'tag', '-a', '-m', 'x', 'v2.0.0');
      git(elsewhere, 'tag', 'tree', 'HEAD^{tree}');
      git(elsewhere, 'push', '--quiet', 'origin', 'v2.0.0', 'tree');
      const tags = new GitTags(checkout, bare);
      const found = new Map((await tags.list('')).map((tag) => [tag.name, tag]));
      const [version, tree] = [found.get('v2.0.0'), found.get('tree')];
      if (version === undefined || tree === undefined) throw new Error('not listed');
      const sha = await tags.commitOf(version);
      expect(sha).toBe(git(elsewhere, 'rev-parse', 'HEAD'));
      expect(await tags.commitOf(tree)).toBeUndefined();
      expect(await tags.isAncestor(commit(0), sha ?? '')).toBe(true);
      expect(await tags.isAncestor(commit(2), sha ?? '')).toBe(false);
      // Nothing of it is left in the checkout but objects.
      expect(git(checkout, 'tag', '--list')).toBe('');
    });

    it.each([
      [
        'a remote that does not exist',
        () => new GitTags(checkout, 'nowhere'),
        'git could not list the tags of nowhere: ',
      ],
      ['no repository', () => new GitTags(root, 'origin'), 'git could not list the tags of origin: '],
      ['no folder', () => new GitTags(join(root, 'none'), 'origin'), 'The command git could not be started.'],
      [
        'an address with credentials',
        () => new GitTags(checkout, 'http://user:s3cret@127.0.0.1:9/x'),
        'git could not list the tags of http://127.0.0.1:9/x: ',
      ],
    ])('are missed clearly with %s', async (_, open, message) => {
      const error = (await open()
        .list('')
        .catch((thrown: unknown) => thrown)) as Error;
      expect(error.message).toContain(message);
      expect(error.message).not.toMatch(/s3cret|\n/);
    });
  });

  describe('moving tags with git', () => {
    it('moves backwards and forwards, and makes new ones', async () => {
      git(bare, 'tag', 'v1', commit(2));
      git(bare, 'tag', '-a', '-m', 'x', 'v1.0', commit(0));
      await new GitTags(checkout, 'origin').move([
        { name: 'v1', from: commit(2), to: commit(1) },
        { name: 'v1.0', from: git(bare, 'rev-parse', 'v1.0'), to: commit(1) },
        { name: 'v1.1', from: undefined, to: commit(1) },
      ]);
      expect(standing()).toEqual([`v1 ${commit(1)}`, `v1.0 ${commit(1)}`, `v1.1 ${commit(1)}`]);
    });

    it.each([
      ['was moved', () => git(bare, 'tag', '--force', 'v1', commit(1))],
      ['was deleted', () => git(bare, 'tag', '-d', 'v1')],
      ['was made', () => git(bare, 'tag', 'v1.0', commit(0))],
    ])('moves none where one %s meanwhile', async (_, meanwhile) => {
      git(bare, 'tag', 'v1', commit(0));
      meanwhile();
      const before = standing();
      const moves = [
        { name: 'v1', from: commit(0), to: commit(2) },
        { name: 'v1.0', from: undefined, to: commit(2) },
      ];
      const error: unknown = await new GitTags(checkout, 'origin')
        .move(moves)
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TagsChangedError);
      expect(standing()).toEqual(before);
    });

    it('moves none where the server refuses one', async () => {
      writeFileSync(join(bare, 'hooks/update'), '#!/bin/sh\ntest "$1" != refs/tags/v1.0 || exit 1\n', {
        mode: 0o755,
      });
      git(bare, 'tag', 'v1', commit(0));
      const moves = [
        { name: 'v1', from: commit(0), to: commit(2) },
        { name: 'v1.0', from: undefined, to: commit(2) },
      ];
      await expect(new GitTags(checkout, 'origin').move(moves)).rejects.toThrow(
        'git could not move v1 and v1.0 of origin',
      );
      expect(standing()).toEqual([`v1 ${commit(0)}`]);
    });

    it('pushes no other tag of the checkout, whatever git is set to', async () => {
      git(checkout, 'config', 'push.followTags', 'true');
      git(checkout, 'tag', '-a', '-m', 'x', 'private', commit(0));
      try {
        await new GitTags(checkout, 'origin').move([{ name: 'v1', from: undefined, to: commit(1) }]);
      } finally {
        git(checkout, 'tag', '-d', 'private');
        git(checkout, 'config', '--unset', 'push.followTags');
      }
      expect(standing()).toEqual([`v1 ${commit(1)}`]);
    });

    it('is done where it had happened already', async () => {
      git(bare, 'tag', 'v1', commit(2));
      await new GitTags(checkout, 'origin').move([{ name: 'v1', from: commit(0), to: commit(2) }]);
      await new GitTags(checkout, 'origin').move([]);
      expect(standing()).toEqual([`v1 ${commit(2)}`]);
    });
  });
});
