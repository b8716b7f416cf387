import { afterEach, describe, expect, it } from '@jest/globals';
import { at, refusalOf, sha, startGitHub, type StartedGitHub } from '../start-github.js';

/** 1 - 2 on main; 3 (of pull request 8) and 4 beside 2. */
const repository = {
  'default-branch': 'main',
  commits: [
    { sha: sha('1'), message: 'feat: One (#7)', pulls: [7] },
    { sha: sha('2'), message: 'chore: Two' },
    { sha: sha('3'), message: 'fix: Three', parents: [sha('2')] },
    { sha: sha('4'), message: 'fix: Four', parents: [sha('2')] },
  ],
  pulls: [
    { number: 7, title: 'feat: One', body: 'Why', labels: ['area: web'], author: 'ada' },
    { number: 8, title: 'fix: Three', merged: false, files: ['src/three.ts'] },
    { number: 9, title: 'Never mind', merged: false, state: 'closed' as const, base: 'other' },
  ],
  refs: { main: sha('2'), 'change-8': sha('3'), free: sha('4'), other: sha('2') },
  files: { 'README.md': 'Hello\n' },
};

let started: StartedGitHub;

async function start(...args: Parameters<typeof startGitHub>) {
  started = await startGitHub(...args);
  return started.octokit.rest;
}

afterEach(async () => {
  await started.sandbox.close();
});

describe('pull requests', () => {
  it('are as the scenario has them', async () => {
    const { pulls } = await start(repository);
    expect((await pulls.get({ ...at, pull_number: 7 })).data).toMatchObject({
      title: 'feat: One',
      body: 'Why',
      state: 'closed',
      merged: true,
      merge_commit_sha: sha('1'),
      labels: [{ name: 'area: web' }],
      user: { login: 'ada' },
      head: { ref: 'change-7', label: 'uktrade:change-7' },
      base: { ref: 'main', sha: sha('2') },
    });
    expect((await pulls.get({ ...at, pull_number: 8 })).data).toMatchObject({
      body: null,
      state: 'open',
      merged: false,
      merged_at: null,
      merge_commit_sha: null,
      head: { ref: 'change-8', sha: sha('3') },
    });
    expect(await refusalOf(pulls.get({ ...at, pull_number: 99 }))).toBe('404 Not Found');
    const { data: files } = await pulls.listFiles({ ...at, pull_number: 8 });
    expect(files.map(({ filename }) => filename)).toEqual(['src/three.ts']);
    const { data: commits } = await pulls.listCommits({ ...at, pull_number: 8 });
    expect(commits.map(({ sha: commit }) => commit)).toEqual([sha('3')]);
  });

  it.each([
    [{}, [8]],
    [{ state: 'all' }, [9, 8, 7]],
    [{ state: 'closed' }, [9, 7]],
    [{ state: 'all', base: 'other' }, [9]],
    [{ state: 'all', head: 'uktrade:change-7' }, [7]],
    [{ state: 'all', sort: 'created', direction: 'asc' }, [7, 8, 9]],
    [{ state: 'all', per_page: 2, page: 2 }, [7]],
  ] as const)('listed with %j are %j', async (filter, expected) => {
    const { pulls } = await start(repository);
    const { data } = await pulls.list({ ...at, ...filter });
    const numbers = data.map(({ number }) => number);
    // Those of the same moment have no order.
    expect('page' in filter ? numbers : numbers.toSorted()).toEqual(
      'page' in filter ? expected : expected.toSorted(),
    );
  });

  it('are those of a commit, of a merge, and of a branch that is still open', async () => {
    const { repos } = await start(repository);
    const of = async (commit: string) =>
      (await repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit })).data.map(
        ({ number }) => number,
      );
    expect([await of(sha('1')), await of(sha('2')), await of(sha('3'))]).toEqual([[7], [], [8]]);
  });

  it('are opened once for a branch that has something new', async () => {
    const { pulls } = await start(repository);
    const create = (head: string, base = 'main') => pulls.create({ ...at, head, base, title: 'New' });
    const { data } = await create('uktrade:free');
    expect(data).toMatchObject({ number: 10, state: 'open', head: { ref: 'free', sha: sha('4') } });
    expect(await refusalOf(create('free'))).toMatch(/^422 Validation Failed/);
    expect(await refusalOf(create('nowhere'))).toBe('422 Validation Failed head invalid');
    expect(await refusalOf(create('free', 'nowhere'))).toBe('422 Validation Failed base invalid');
    expect(await refusalOf(create('main', 'other'))).toMatch(/^422 Validation Failed/);
  });

  it('are changed, closed and opened again, but not once they are merged', async () => {
    const { pulls } = await start(repository);
    const update = (number: number, change: object) =>
      pulls.update({ ...at, pull_number: number, ...change });
    expect((await update(8, { title: 'fix: Third', body: 'Because' })).data).toMatchObject({
      title: 'fix: Third',
      body: 'Because',
      state: 'open',
    });
    expect((await update(8, { state: 'closed' })).data).toMatchObject({ state: 'closed', merged: false });
    expect((await update(8, { state: 'open' })).data.closed_at).toBeNull();
    expect(await refusalOf(update(7, { state: 'open' }))).toBe('422 Validation Failed state invalid');
  });

  it('are squashed onto their target', async () => {
    const { pulls, repos, git } = await start({ ...repository, 'squash-message': 'pull-request-body' });
    const tree = [{ path: 'new.txt', mode: '100644', type: 'blob', content: 'new' } as const];
    const { data: base } = await git.getCommit({ ...at, commit_sha: sha('1') });
    const { data: changed } = await git.createTree({ ...at, base_tree: base.tree.sha, tree });
    const { data: commit } = await git.createCommit({
      ...at,
      message: 'wip',
      tree: changed.sha,
      parents: [sha('1')],
    });
    await git.createRef({ ...at, ref: 'refs/heads/topic', sha: commit.sha });
    const { data: pull } = await pulls.create({
      ...at,
      head: 'topic',
      base: 'main',
      title: 'feat: Topic',
      body: 'Text',
    });
    const merge = { ...at, pull_number: pull.number, merge_method: 'squash' } as const;
    expect(await refusalOf(pulls.merge({ ...merge, sha: sha('1') }))).toMatch(
      /^409 Head branch was modified/,
    );
    const { data } = await pulls.merge({ ...merge, sha: commit.sha });
    const { data: merged } = await repos.getCommit({ ...at, ref: 'main' });
    expect(merged).toMatchObject({
      sha: data.sha,
      parents: [{ sha: sha('2') }],
      commit: { message: `feat: Topic (#${pull.number})\n\nText` },
      files: [{ filename: 'new.txt', status: 'added' }],
    });
    expect((await pulls.get({ ...at, pull_number: pull.number })).data).toMatchObject({
      merged: true,
      state: 'closed',
      merge_commit_sha: data.sha,
    });
    const of = await repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: data.sha });
    expect(of.data.map(({ number }) => number)).toEqual([pull.number]);
    expect(await refusalOf(pulls.merge(merge))).toBe('405 Pull Request is not mergeable');
    expect((await pulls.checkIfMerged({ ...at, pull_number: pull.number })).status).toBe(204);
    expect(await refusalOf(pulls.checkIfMerged({ ...at, pull_number: 8 }))).toBe('404 Not Found');
  });

  it.each([
    ['merge', 'Merge pull request #8 from uktrade/change-8\n\nfix: Three', [sha('2'), sha('3')]],
    ['rebase', 'fix: Three', [sha('2')]],
  ] as const)('take the method %s', async (method, message, parents) => {
    const { pulls, repos } = await start(repository);
    await pulls.merge({ ...at, pull_number: 8, merge_method: method });
    const { data } = await repos.getCommit({ ...at, ref: 'main' });
    expect(data.commit.message).toBe(message);
    expect(data.parents.map((parent) => parent.sha)).toEqual(parents);
  });

  it('that change what main has changed too cannot be merged', async () => {
    const { pulls, git } = await start(repository);
    const commitOn = async (branch: string, parent: string, content: string) => {
      const tree = [{ path: 'README.md', mode: '100644', type: 'blob', content } as const];
      const { data } = await git.createTree({ ...at, tree });
      const commit = { ...at, message: content, tree: data.sha, parents: [parent] };
      const created = await git.createCommit(commit);
      await git.updateRef({ ...at, ref: `heads/${branch}`, sha: created.data.sha });
    };
    await commitOn('main', sha('2'), 'ours');
    await commitOn('change-8', sha('3'), 'theirs');
    expect(await refusalOf(pulls.merge({ ...at, pull_number: 8 }))).toBe('405 Pull Request is not mergeable');
  });

  it('show a private repository to those with the permission only', async () => {
    const permissions = { 'pull-requests': 'none', issues: 'read', contents: 'read' } as const;
    const { pulls, issues } = await start({ ...repository, private: true }, { permissions });
    expect(await refusalOf(pulls.get({ ...at, pull_number: 7 }))).toMatch(/^403/);
    expect(await refusalOf(issues.listLabelsOnIssue({ ...at, issue_number: 7 }))).toBe('answered');
    expect(await refusalOf(issues.addLabels({ ...at, issue_number: 7, labels: ['a'] }))).toMatch(/^403/);
    expect(await refusalOf(pulls.merge({ ...at, pull_number: 8 }))).toMatch(/^403/);
  });
});

describe('labels', () => {
  const issue = { ...at, issue_number: 7 };

  it('are added, replaced and taken away', async () => {
    const { issues } = await start(repository);
    const names = ({ data }: { data: { name: string }[] }) => data.map(({ name }) => name);
    expect(names(await issues.addLabels({ ...issue, labels: ['b', 'AREA: WEB'] }))).toEqual([
      'area: web',
      'b',
    ]);
    expect(names(await issues.removeLabel({ ...issue, name: 'area: web' }))).toEqual(['b']);
    expect(await refusalOf(issues.removeLabel({ ...issue, name: 'area: web' }))).toBe(
      '404 Label does not exist',
    );
    expect(names(await issues.setLabels({ ...issue, labels: ['c', 'd'] }))).toEqual(['c', 'd']);
    expect(names(await issues.listLabelsOnIssue(issue))).toEqual(['c', 'd']);
    expect((await issues.removeAllLabels(issue)).status).toBe(204);
    expect(names(await issues.listLabelsOnIssue(issue))).toEqual([]);
    expect(names(await issues.listLabelsForRepo(at))).toEqual(['area: web', 'b', 'c', 'd']);
    expect(await refusalOf(issues.addLabels({ ...at, issue_number: 99, labels: ['x'] }))).toBe(
      '404 Not Found',
    );
  });

  it('are created once for a repository', async () => {
    const { issues } = await start(repository);
    const { data } = await issues.createLabel({ ...at, name: 'b', color: 'ff0000' });
    expect(data.color).toBe('ff0000');
    expect(await refusalOf(issues.createLabel({ ...at, name: 'B' }))).toBe(
      '422 Validation Failed name already_exists',
    );
    expect((await issues.getLabel({ ...at, name: 'b' })).data.name).toBe('b');
    expect(await refusalOf(issues.getLabel({ ...at, name: 'nope' }))).toBe('404 Not Found');
  });
});

describe('comments', () => {
  it('are listed in the order of writing, and can be changed', async () => {
    const { issues } = await start(repository);
    const issue = { ...at, issue_number: 7 };
    const { data: first } = await issues.createComment({ ...issue, body: 'One' });
    await issues.createComment({ ...issue, body: 'Two' });
    await issues.updateComment({ ...at, comment_id: first.id, body: 'First' });
    const { data } = await issues.listComments(issue);
    expect(data.map(({ body }) => body)).toEqual(['First', 'Two']);
    expect((await issues.getComment({ ...at, comment_id: first.id })).data.body).toBe('First');
    expect(await refusalOf(issues.createComment({ ...issue, body: ' ' }))).toMatch(/^422 Validation Failed/);
    expect(await refusalOf(issues.createComment({ ...at, issue_number: 99, body: 'x' }))).toBe(
      '404 Not Found',
    );
  });
});
