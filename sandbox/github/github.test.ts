import { afterEach, describe, expect, it } from '@jest/globals';
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils';
import type { ScenarioInput } from '../scenario/scenario.js';
import { startSandbox, type Sandbox } from '../server/start.js';

const sha = (digit: string): string => digit.repeat(40);
const at = { owner: 'uktrade', repo: 'demo-web' };
const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** 1 - 2 - 3 - 4 on main, and 5 - 6 beside them from 2 on. */
const repository = {
  commits: [
    { sha: sha('1'), message: 'One' },
    { sha: sha('2'), message: 'Two', author: 'ada' },
    { sha: sha('3'), message: 'Three', pulls: [7] },
    { sha: sha('4'), message: 'Four' },
    { sha: sha('5'), message: 'Five', parents: [sha('2')] },
    { sha: sha('6'), message: 'Six' },
  ],
  pulls: [{ number: 7, title: 'A change' }],
  refs: { main: sha('4'), 'v1.0': sha('2') },
};

let sandbox: Sandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(
  github: ScenarioInput['github'],
  token: string | null = 'a-token',
  faults: ScenarioInput['faults'] = [],
) {
  sandbox = await startSandbox({ scenario: { github, faults } });
  const options = { baseUrl: `${sandbox.url}/github`, log: quiet };
  const { rest } = new GitHub(token === null ? options : getOctokitOptions(token, options));
  return rest.repos;
}

async function statusOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => 'answered',
    (error: unknown) => (error as { status: number }).status,
  );
}

describe('commits', () => {
  it.each([
    [sha('3'), sha('3')],
    ['3333333', sha('3')],
    ['main', sha('4')],
    ['v1.0', sha('2')],
  ])('%s is found', async (ref, expected) => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } });
    const { data } = await repos.getCommit({ ...at, ref });
    expect(data.sha).toBe(expected);
    expect(sandbox?.requests().map(({ service, operation, status }) => [service, operation, status])).toEqual(
      [['github', 'repos/get-commit', 200]],
    );
  });

  it('that are not there are refused as GitHub does', async () => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } });
    expect(await statusOf(repos.getCommit({ ...at, ref: 'abcdef1' }))).toBe(422);
    expect(await statusOf(repos.getCommit({ ...at, repo: 'other', ref: 'main' }))).toBe(404);
  });

  it.each([
    ['1111111...4444444', 'ahead', 3, 0, ['Two', 'Three', 'Four']],
    ['4444444...1111111', 'behind', 0, 3, []],
    ['4444444...6666666', 'diverged', 2, 2, ['Five', 'Six']],
    ['main...main', 'identical', 0, 0, []],
  ])('%s is %s', async (basehead, status, ahead, behind, messages) => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } });
    const { data } = await repos.compareCommitsWithBasehead({ ...at, basehead });
    expect({ ...data, commits: data.commits.map(({ commit }) => commit.message) }).toMatchObject({
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: messages,
    });
  });

  it('are listed up to 250 from the newest, and with paging from the oldest', async () => {
    const commits = Array.from({ length: 300 }, (_, index) => ({
      sha: index.toString(16).padStart(40, '0'),
      message: `Commit ${index}`,
    }));
    const repos = await start({ repositories: { 'uktrade/demo-web': { commits } } });
    const basehead = `${commits[0]?.sha ?? ''}...main`;
    const whole = (await repos.compareCommitsWithBasehead({ ...at, basehead })).data.commits;
    expect([whole.length, whole[0]?.commit.message, whole.at(-1)?.commit.message]).toEqual([
      250,
      'Commit 50',
      'Commit 299',
    ]);
    const page = (await repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 2, page: 2 })).data;
    expect(page.commits.map(({ commit }) => commit.message)).toEqual(['Commit 3', 'Commit 4']);
  });

  it('name the pull requests that they came with', async () => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } });
    const pulls = await repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha('3') });
    expect(pulls.data.map(({ number, title }) => [number, title])).toEqual([[7, 'A change']]);
    const none = await repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha('4') });
    expect(none.data).toEqual([]);
  });
});

describe('deployments', () => {
  it('are created, reported, and made inactive by the next success', async () => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } });
    const ids: number[] = [];
    for (const ref of ['v1.0', sha('4')]) {
      const { data } = await repos.createDeployment({
        ...at,
        ref,
        environment: 'dev',
        required_contexts: [],
      });
      if (!('id' in data)) throw new Error('GitHub merged something instead.');
      ids.push(data.id);
      await repos.createDeploymentStatus({
        ...at,
        deployment_id: data.id,
        state: 'success',
        log_url: 'https://x',
      });
    }
    const states = async (id: number) =>
      (await repos.listDeploymentStatuses({ ...at, deployment_id: id })).data.map(({ state }) => state);
    expect(await states(ids[0] ?? 0)).toEqual(['inactive', 'success']);
    expect(await states(ids[1] ?? 0)).toEqual(['success']);
    const { data: listed } = await repos.listDeployments({ ...at, environment: 'dev' });
    expect(listed.map(({ id, sha: commit }) => [id, commit])).toEqual([
      [ids[1], sha('4')],
      [ids[0], sha('2')],
    ]);
  });

  it('are refused for what GitHub refuses', async () => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } });
    expect(await statusOf(repos.createDeployment({ ...at, ref: 'nowhere' }))).toBe(422);
    const { data } = await repos.createDeployment({ ...at, ref: 'main' });
    const id = 'id' in data ? data.id : 0;
    const long = { ...at, deployment_id: id, state: 'success' as const, description: 'x'.repeat(141) };
    expect(await statusOf(repos.createDeploymentStatus(long))).toBe(422);
    expect(await statusOf(repos.createDeploymentStatus({ ...at, deployment_id: 1, state: 'success' }))).toBe(
      404,
    );
  });
});

describe('access', () => {
  const secret = { ...repository, private: true };
  const read = (repos: Awaited<ReturnType<typeof start>>) =>
    statusOf(repos.getCommit({ ...at, ref: 'main' }));
  const write = (repos: Awaited<ReturnType<typeof start>>) =>
    statusOf(repos.createDeployment({ ...at, ref: 'main' }));

  it('to public repositories is open, but for changes', async () => {
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } }, null);
    expect([await read(repos), await write(repos)]).toEqual(['answered', 401]);
  });

  it('to private ones takes a token', async () => {
    const repositories = { 'uktrade/demo-web': secret };
    expect(await read(await start({ repositories }, null))).toBe(404);
    await sandbox?.close();
    expect(await read(await start({ repositories }))).toBe('answered');
  });

  it('is as wide as the permissions', async () => {
    const permissions = { deployments: 'read', 'pull-requests': 'none' } as const;
    const repos = await start({ permissions, repositories: { 'uktrade/demo-web': secret } });
    const pulls = statusOf(repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha('3') }));
    expect([await read(repos), await write(repos), await pulls]).toEqual(['answered', 403, 403]);
  });

  it('is refused to a token that is none', async () => {
    const repos = await start(
      { tokens: ['right'], repositories: { 'uktrade/demo-web': repository } },
      'wrong',
    );
    expect(await read(repos)).toBe(401);
  });

  it.each([
    ['throttle', 429],
    ['access-denied', 403],
    ['expired-token', 401],
    ['error-500', 500],
  ] as const)('fails with the fault %s as HTTP %d', async (kind, status) => {
    const faults = [{ service: 'github', operation: 'repos/get-commit', kind }];
    const repos = await start({ repositories: { 'uktrade/demo-web': repository } }, 'a-token', faults);
    expect(await read(repos)).toBe(status);
  });

  it('to anything else is not there', async () => {
    await start({});
    const answer = await fetch(`${sandbox?.url ?? ''}/github/user`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ message: 'Not Found' });
  });
});
