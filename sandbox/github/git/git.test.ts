import { afterEach, describe, expect, it } from '@jest/globals';
import { at, refusalOf, sha, startGitHub, type StartedGitHub } from '../start-github.js';

/** 1 - 2 on main, and 3 beside 2. */
const repository = {
  commits: [
    { sha: sha('1'), message: 'One', author: 'ada' },
    { sha: sha('2'), message: 'Two' },
    { sha: sha('3'), message: 'Three', parents: [sha('1')] },
  ],
  refs: { main: sha('2'), 'feature/x': sha('3'), 'v1.0': sha('1'), 'heads/v2': sha('3') },
  tags: { v1: { sha: sha('1'), annotated: true }, 'v1.0.1': sha('2') },
  files: { 'README.md': '# Demo\n', 'src/a.ts': 'a', 'src/b/c.ts': 'c' },
};

let started: StartedGitHub;

async function start(...args: Parameters<typeof startGitHub>) {
  started = await startGitHub(...args);
  return started.octokit.rest;
}

afterEach(async () => {
  await started.sandbox.close();
});

describe('references', () => {
  it.each([
    ['heads/main', 'commit', sha('2')],
    ['heads/feature/x', 'commit', sha('3')],
    ['heads/v2', 'commit', sha('3')],
    ['tags/v1.0', 'commit', sha('1')],
    ['tags/v1.0.1', 'commit', sha('2')],
  ])('%s is a %s', async (ref, type, expected) => {
    const { git } = await start(repository);
    const { data } = await git.getRef({ ...at, ref });
    expect(data).toMatchObject({ ref: `refs/${ref}`, object: { type, sha: expected } });
  });

  it('to annotated tags lead to their object, and that to the commit', async () => {
    const { git, repos } = await start(repository);
    const { data } = await git.getRef({ ...at, ref: 'tags/v1' });
    expect(data.object.type).toBe('tag');
    expect(data.object.sha).not.toBe(sha('1'));
    const { data: tag } = await git.getTag({ ...at, tag_sha: data.object.sha });
    expect(tag).toMatchObject({ tag: 'v1', object: { type: 'commit', sha: sha('1') } });
    expect((await repos.getCommit({ ...at, ref: 'v1' })).data.sha).toBe(sha('1'));
    expect((await repos.listTags(at)).data.map(({ name, commit }) => [name, commit.sha])).toEqual([
      ['v1.0.1', sha('2')],
      ['v1.0', sha('1')],
      ['v1', sha('1')],
    ]);
    expect(await refusalOf(git.getTag({ ...at, tag_sha: sha('1') }))).toBe('404 Not Found');
  });

  it('are found by how they begin', async () => {
    const { git } = await start(repository);
    const matching = async (ref: string) =>
      (await git.listMatchingRefs({ ...at, ref })).data.map(({ ref: name }) => name);
    expect(await matching('tags/v1')).toEqual(['refs/tags/v1', 'refs/tags/v1.0', 'refs/tags/v1.0.1']);
    expect(await matching('heads/feature')).toEqual(['refs/heads/feature/x']);
    expect(await matching('tags/v9')).toEqual([]);
    expect(await refusalOf(git.getRef({ ...at, ref: 'tags/v' }))).toBe('404 Not Found');
  });

  it('are created once', async () => {
    const { git } = await start(repository);
    const create = (ref: string, commit: string) => refusalOf(git.createRef({ ...at, ref, sha: commit }));
    expect(await create('refs/tags/v3', sha('2'))).toBe('answered');
    expect(await create('refs/tags/v3', sha('1'))).toBe('422 Reference already exists');
    expect(await create('refs/tags/v4', sha('9'))).toBe('422 Object does not exist');
    expect(await create('v4', sha('1'))).toMatch(/^422 Reference name must start with/);
    expect((await git.getRef({ ...at, ref: 'tags/v3' })).data.object.sha).toBe(sha('2'));
  });

  it.each([
    ['heads/main', sha('2'), false, 'answered'],
    ['tags/v1.0', sha('2'), false, 'answered'],
    ['tags/v1', sha('2'), false, 'answered'],
    ['heads/main', sha('3'), false, '422 Update is not a fast forward'],
    ['tags/v1.0.1', sha('1'), false, '422 Update is not a fast forward'],
    ['heads/main', sha('3'), true, 'answered'],
    ['tags/v1.0.1', sha('1'), true, 'answered'],
    ['tags/v9', sha('1'), true, '422 Reference does not exist'],
    ['heads/main', sha('9'), true, '422 Object does not exist'],
  ])('%s, moved to %s (force: %s): %s', async (ref, to, force, expected) => {
    const { git } = await start(repository);
    const { object: before } = (await git.getRef({ ...at, ref }).catch(() => undefined))?.data ?? {};
    expect(await refusalOf(git.updateRef({ ...at, ref, sha: to, force }))).toBe(expected);
    const { object: after } = (await git.getRef({ ...at, ref }).catch(() => undefined))?.data ?? {};
    expect(after?.sha).toBe(expected === 'answered' ? to : before?.sha);
  });

  it('are deleted once', async () => {
    const { git } = await start(repository);
    expect((await git.deleteRef({ ...at, ref: 'tags/v1.0' })).status).toBe(204);
    expect(await refusalOf(git.getRef({ ...at, ref: 'tags/v1.0' }))).toBe('404 Not Found');
    expect(await refusalOf(git.deleteRef({ ...at, ref: 'tags/v1.0' }))).toBe('422 Reference does not exist');
  });

  it('that are branches name their newest commit', async () => {
    const { repos } = await start(repository);
    const { data } = await repos.getBranch({ ...at, branch: 'feature/x' });
    expect([data.name, data.commit.sha]).toEqual(['feature/x', sha('3')]);
    expect(await refusalOf(repos.getBranch({ ...at, branch: 'v1.0' }))).toBe('404 Branch not found');
  });

  it('take slashes as they are, not only encoded', async () => {
    await start(repository);
    const answer = await fetch(
      `${started.sandbox.url}/github/repos/uktrade/demo-web/git/ref/heads/feature/x`,
    );
    expect(await answer.json()).toMatchObject({ ref: 'refs/heads/feature/x' });
  });
});

describe('commits, trees and files', () => {
  it('are listed from a branch or a commit, by the page', async () => {
    const { repos } = await start(repository);
    const list = async (more: { sha?: string; author?: string; per_page?: number; page?: number }) =>
      (await repos.listCommits({ ...at, ...more })).data.map(({ commit }) => commit.message);
    expect(await list({})).toEqual(['Two', 'One']);
    expect(await list({ sha: 'feature/x' })).toEqual(['Three', 'One']);
    expect(await list({ author: 'ada' })).toEqual(['One']);
    expect(await list({ per_page: 1, page: 2 })).toEqual(['One']);
    const all = await started.octokit.paginate(repos.listCommits, { ...at, per_page: 1 });
    expect(all.map(({ commit }) => commit.message)).toEqual(['Two', 'One']);
    expect(await refusalOf(repos.listCommits({ ...at, sha: 'nope' }))).toBe('404 Not Found');
  });

  it('are compared page by page, each page with links to the others', async () => {
    const commits = Array.from({ length: 130 }, (_, index) => ({
      sha: index.toString(16).padStart(40, '0'),
      message: `Commit ${index}`,
    }));
    const { repos } = await start({ commits });
    const basehead = `${commits[0]?.sha ?? ''}...main`;
    const first = await repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 100 });
    expect(first.headers.link).toMatch(/page=2>; rel="next".*page=2>; rel="last"/);
    expect(first.data.total_commits).toBe(129);
    const second = await repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 100, page: 2 });
    expect(second.data.commits.map(({ commit }) => commit.message).at(-1)).toBe('Commit 129');
    expect(second.data.commits).toHaveLength(29);
    expect(second.headers.link).toMatch(/page=1>; rel="prev".*page=1>; rel="first"/);
    expect(second.headers.link).not.toContain('rel="next"');
  });

  it('hold the files that the scenario gives', async () => {
    const { repos, git } = await start(repository);
    const file = async (path: string, ref?: string) => {
      const { data } = await repos.getContent({ ...at, path, ...(ref === undefined ? {} : { ref }) });
      if (Array.isArray(data)) return data.map(({ path: each, type }) => `${type} ${each}`);
      return 'content' in data ? Buffer.from(data.content, 'base64').toString() : '';
    };
    expect(await file('README.md')).toBe('# Demo\n');
    expect(await file('src/b/c.ts', 'v1')).toBe('c');
    expect(await file('src')).toEqual(['file src/a.ts', 'dir src/b']);
    expect(await file('')).toEqual(['file README.md', 'dir src']);
    expect(await refusalOf(file('src/x.ts'))).toBe('404 Not Found');
    expect(await refusalOf(file('README.md', 'nope'))).toBe('404 No commit found for the ref nope');
    const { data: tree } = await git.getTree({ ...at, tree_sha: 'main', recursive: 'true' });
    expect(tree.tree.map(({ path, type }) => [path, type])).toEqual([
      ['README.md', 'blob'],
      ['src', 'tree'],
      ['src/a.ts', 'blob'],
      ['src/b', 'tree'],
      ['src/b/c.ts', 'blob'],
    ]);
  });

  /** Checked against `git hash-object`, `git mktree` and `git commit-tree`. */
  it('have the names that git gives them', async () => {
    const { git } = await start({ ...repository, files: {} });
    const blob = await git.createBlob({ ...at, content: 'hello\n' });
    expect(blob.data.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    const tree = await git.createTree({
      ...at,
      tree: [{ path: 'hello.txt', mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    expect(tree.data.sha).toBe('aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7');
    const { data } = await git.getTree({ ...at, tree_sha: 'main' });
    expect(data).toMatchObject({ sha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', tree: [] });
    const author = { name: 'Ada', email: 'ada@example.com', date: '2026-01-01T00:00:00Z' };
    const commit = await git.createCommit({
      ...at,
      message: 'Say hello\n',
      tree: tree.data.sha,
      parents: [],
      author,
    });
    expect(commit.data.sha).toBe('65ab16d1eb967ba78aa91b31c2877487704e0c2f');
  });

  it('can be made, and land on a branch', async () => {
    const { git, repos } = await start(repository);
    const { data: base } = await git.getCommit({ ...at, commit_sha: sha('2') });
    const { data: tree } = await git.createTree({
      ...at,
      base_tree: base.tree.sha,
      tree: [
        { path: 'src/b/new.ts', mode: '100755', type: 'blob', content: 'new' },
        { path: 'README.md', mode: '100644', type: 'blob', content: '# Other\n' },
        { path: 'src/a.ts', mode: '100644', type: 'blob', sha: null },
      ],
    });
    const { data: commit } = await git.createCommit({
      ...at,
      message: 'Change',
      tree: tree.sha,
      parents: [sha('2')],
    });
    await git.updateRef({ ...at, ref: 'heads/main', sha: commit.sha });
    const { data } = await repos.compareCommitsWithBasehead({ ...at, basehead: `${sha('2')}...main` });
    expect(data.files?.map(({ filename, status }) => [filename, status])).toEqual([
      ['README.md', 'modified'],
      ['src/a.ts', 'removed'],
      ['src/b/new.ts', 'added'],
    ]);
    const basehead = `${sha('2')}...HEAD`;
    expect((await repos.compareCommitsWithBasehead({ ...at, basehead })).data.ahead_by).toBe(1);
    const { data: shown } = await repos.getCommit({ ...at, ref: 'main' });
    expect(shown.files?.map(({ filename }) => filename)).toEqual(['README.md', 'src/a.ts', 'src/b/new.ts']);
    const touched = await repos.listCommits({ ...at, path: 'src' });
    expect(touched.data.map((each) => each.sha)).toEqual([commit.sha, sha('1')]);
  });

  it('are refused where something is missing', async () => {
    const { git } = await start(repository);
    const commit = { ...at, message: 'x', tree: sha('9'), parents: [] };
    expect(await refusalOf(git.createCommit(commit))).toBe('422 Tree SHA does not exist');
    const { data: tree } = await git.getTree({ ...at, tree_sha: 'main' });
    expect(await refusalOf(git.createCommit({ ...commit, tree: tree.sha, parents: [sha('9')] }))).toMatch(
      /^422 Parent SHA/,
    );
    expect(await refusalOf(git.getBlob({ ...at, file_sha: sha('9') }))).toBe('404 Not Found');
    const item = { path: '/x', mode: '100644', type: 'blob', content: '' } as const;
    expect(await refusalOf(git.createTree({ ...at, tree: [item] }))).toMatch(/^422 tree.path/);
  });

  it('are missing in an empty repository', async () => {
    const { git, repos } = await start({});
    expect(await refusalOf(git.getTree({ ...at, tree_sha: 'main' }))).toBe('409 Git Repository is empty.');
    expect(await refusalOf(repos.listCommits(at))).toBe('409 Git Repository is empty.');
    expect((await repos.get(at)).data.default_branch).toBe('main');
  });

  it('make annotated tags', async () => {
    const { git, repos } = await start(repository);
    const { data: tag } = await git.createTag({
      ...at,
      tag: 'v3',
      message: 'Three',
      object: sha('2'),
      type: 'commit',
    });
    expect(await refusalOf(git.getRef({ ...at, ref: 'tags/v3' }))).toBe('404 Not Found');
    await git.createRef({ ...at, ref: 'refs/tags/v3', sha: tag.sha });
    expect((await repos.getCommit({ ...at, ref: 'v3' })).data.sha).toBe(sha('2'));
  });
});
