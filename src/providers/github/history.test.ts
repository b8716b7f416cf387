import { afterEach, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { GitHubFiles } from './repository.js';
import { GitHubHistory, GitHubPullRequests } from './history.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';

let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]): Promise<GitHubWire> {
  wire = await new GitHubWire(...answers).start();
  return wire;
}

const REPOSITORY = 'uktrade/demo';
const commits = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    sha: String(from + index).padStart(40, '0'),
    commit: { message: `feat: Change ${from + index}`, author: { name: 'Ada' } },
    author: index === 0 ? { login: 'ada' } : null,
    html_url: 'https://github.com/c',
  }));
const page = (from: number, count: number, total: number) =>
  json(200, {
    status: 'ahead',
    ahead_by: total,
    behind_by: 0,
    total_commits: total,
    commits: commits(from, count),
  });

describe('all commits between two', () => {
  it('are read page by page', async () => {
    const served = await serve(page(0, 100, 251), page(100, 100, 251), page(200, 51, 251));
    const found = await new GitHubHistory(served.client(), REPOSITORY).between('v1.0.0', 'release/1');
    expect(found).toMatchObject({ status: 'ahead', aheadBy: 251, behindBy: 0 });
    expect(found.commits.map(({ sha }) => Number(sha))).toEqual(
      Array.from({ length: 251 }, (_, index) => index),
    );
    expect(found.commits.slice(0, 2).map(({ author }) => author)).toEqual(['ada', 'Ada']);
    const path = 'GET /api/v3/repos/uktrade/demo/compare/v1.0.0...release%2F1?per_page=100&page=';
    expect(served.lines).toEqual([`${path}1`, `${path}2`, `${path}3`]);
  });

  it('take one request where nothing lies between', async () => {
    const served = await serve(page(0, 0, 0));
    expect((await new GitHubHistory(served.client(), REPOSITORY).between('a', 'a')).commits).toEqual([]);
    expect(served.lines).toHaveLength(1);
  });

  it('are refused where GitHub lists not all of them', async () => {
    const served = await serve(page(0, 100, 130), page(100, 0, 130));
    await expect(
      new GitHubHistory(served.client(), REPOSITORY).between('v1.0.0', 'b'.repeat(40)),
    ).rejects.toThrow('GitHub lists 100 of 130 commits between v1.0.0 and bbbbbbb.');
  });

  it('are not read on where they are too many', async () => {
    const served = await serve(page(0, 100, 3_001));
    const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
    const found = await new GitHubHistory(served.client(), REPOSITORY).between(base, head, 3_000);
    expect([found.aheadBy, found.commits.length]).toEqual([3_001, 100]);
    expect(served.lines).toHaveLength(1);
  });

  it('are asked for again after a broken connection', async () => {
    const served = await serve(reset, page(0, 1, 1));
    expect((await new GitHubHistory(served.client(), REPOSITORY).between('a', 'b')).commits).toHaveLength(1);
  });

  it('are none of a tag that is not there', async () => {
    const served = await serve(json(404, { message: 'Not Found' }));
    await expect(new GitHubHistory(served.client(), REPOSITORY).between('a', 'b')).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });
});

describe('the distance of two commits', () => {
  it('comes without commits and files', async () => {
    const answer = { status: 'diverged', ahead_by: 3, behind_by: 1 };
    const served = await serve(json(200, answer));
    expect(await new GitHubHistory(served.client(), REPOSITORY).distance('abcdef1', 'main')).toEqual({
      status: 'diverged',
      aheadBy: 3,
      behindBy: 1,
    });
    expect(served.lines).toEqual(['GET /api/v3/repos/uktrade/demo/compare/abcdef1...main?per_page=1&page=2']);
  });
});

describe('the tags', () => {
  const refs = (from: number, count: number) =>
    json(
      200,
      Array.from({ length: count }, (_, index) => ({
        ref: `refs/tags/v1.${from + index}.0`,
        object: { sha: 'a'.repeat(40), type: 'commit' },
      })),
    );

  it('are read page by page', async () => {
    const served = await serve(refs(0, 100), refs(100, 3));
    expect(await new GitHubHistory(served.client(), REPOSITORY).tags()).toHaveLength(103);
    const path = 'GET /api/v3/repos/uktrade/demo/git/matching-refs/tags%2F?per_page=100&page=';
    expect(served.lines).toEqual([`${path}1`, `${path}2`]);
  });

  it('come once from a server without pages', async () => {
    const served = await serve(refs(0, 120));
    expect(await new GitHubHistory(served.client(), REPOSITORY).tags()).toHaveLength(120);
    expect(served.lines).toHaveLength(2);
  });
});

describe('pull requests', () => {
  const answer = (number: number, more: object = {}) => ({
    number,
    title: `Change ${number}`,
    body: null,
    labels: [{ name: 'dependencies' }, {}],
    state: 'open',
    merged_at: null,
    merge_commit_sha: 'c'.repeat(40),
    base: { ref: 'main' },
    head: { ref: 'change' },
    html_url: 'https://github.com/p',
    ...more,
  });
  const open = {
    title: 'Change 7',
    body: '',
    labels: ['dependencies'],
    state: 'open',
    merged: false,
    mergeCommit: undefined,
    base: 'main',
    head: 'change',
    url: 'https://github.com/p',
  };

  it('are found by number', async () => {
    const served = await serve(json(200, answer(7)));
    expect(await new GitHubPullRequests(served.client(), REPOSITORY).get(7)).toEqual({ number: 7, ...open });
    expect(served.lines).toEqual(['GET /api/v3/repos/uktrade/demo/pulls/7']);
  });

  it('are found by commit, with the commit of merged ones', async () => {
    const merged = { state: 'closed', merged_at: '2026-01-31T12:00:00Z', body: 'Text' };
    const served = await serve(json(200, [answer(7, merged)]));
    expect(await new GitHubPullRequests(served.client(), REPOSITORY).ofCommit('abc')).toEqual([
      { number: 7, ...open, state: 'closed', merged: true, body: 'Text', mergeCommit: 'c'.repeat(40) },
    ]);
    expect(served.lines).toEqual(['GET /api/v3/repos/uktrade/demo/commits/abc/pulls?per_page=100']);
  });

  it('are listed page by page, up to the limit', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => answer(index + 1));
    const served = await serve(json(200, hundred), json(200, [answer(101), answer(102)]));
    const pulls = new GitHubPullRequests(served.client(), REPOSITORY);
    expect(await pulls.list({ state: 'open', base: 'main', limit: 101 })).toHaveLength(101);
    const path = 'GET /api/v3/repos/uktrade/demo/pulls?state=open&base=main&per_page=100&page=';
    expect(served.lines).toEqual([`${path}1`, `${path}2`]);
  });

  it.each([
    [404, 'does not exist'],
    [403, 'lacks the permission'],
  ])('that may not be read say why: %i', async (status, hint) => {
    const served = await serve(json(status, { message: 'No' }));
    await expect(new GitHubPullRequests(served.client(), REPOSITORY).get(7)).rejects.toMatchObject({
      hint: expect.stringContaining(hint) as unknown,
    });
  });
});

describe('a file', () => {
  it('is read at a ref', async () => {
    const content = Buffer.from('Größe\n').toString('base64');
    const served = await serve(json(200, { type: 'file', encoding: 'base64', content }));
    expect(await new GitHubFiles(served.client(), REPOSITORY).read('.github/x.md', 'main')).toBe('Größe\n');
    expect(served.lines).toEqual(['GET /api/v3/repos/uktrade/demo/contents/.github%2Fx.md?ref=main']);
  });

  it.each([
    ['a missing one', json(404, { message: 'Not Found' })],
    ['a folder', json(200, [])],
  ])('is none: %s', async (_, answer) => {
    const served = await serve(answer);
    expect(await new GitHubFiles(served.client(), REPOSITORY).read('x')).toBeUndefined();
    expect(served.lines).toEqual(['GET /api/v3/repos/uktrade/demo/contents/x']);
  });
});
