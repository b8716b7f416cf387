import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { GitRepository } from './repository.js';

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
