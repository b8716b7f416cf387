import { afterEach, describe, expect, it } from '@jest/globals';
import { at, refusalOf, sha, startGitHub, type StartedGitHub } from './start-github.js';

const repository = {
  commits: [
    { sha: sha('1'), message: 'One', pulls: [7] },
    { sha: sha('2'), message: 'Two' },
  ],
  pulls: [{ number: 7, title: 'One', labels: ['a'], files: ['x.ts'] }],
  tags: { v1: { sha: sha('1'), annotated: true } },
  releases: [
    { tag: 'v1.0.0', commit: sha('2') },
    { tag: 'v2.0.0', draft: true },
  ],
  workflows: { 'docs.yml': { runs: [{ 'unknown-seconds': 60, title: 'Docs' }] } },
};

let started: StartedGitHub;

afterEach(async () => {
  await started.sandbox.close();
});

describe('the page of GitHub', () => {
  it('shows how the repositories stand, without being logged', async () => {
    started = await startGitHub({ ...repository, private: true });
    const { actions, issues } = started.octokit.rest;
    await actions.createWorkflowDispatch({ ...at, workflow_id: 'docs.yml', ref: 'main' });
    await issues.createComment({ ...at, issue_number: 7, body: 'Done' });
    const before = started.sandbox.requests().length;
    const answer = await fetch(`${started.sandbox.url}/_sandbox/github`);
    expect(await answer.json()).toMatchObject({
      'uktrade/demo-web': {
        branches: { main: sha('2') },
        tags: {
          v1: { commit: sha('1'), annotated: true },
          'v1.0.0': { commit: sha('2'), annotated: false },
        },
        commits: [{ message: 'Two' }, { message: 'One' }],
        pulls: [{ number: 7, merged: true, labels: ['a'], files: ['x.ts'], comments: ['Done'] }],
        releases: [
          { tag: 'v2.0.0', draft: true },
          { tag: 'v1.0.0', draft: false },
        ],
        runs: [{ workflow: 'docs.yml', title: 'Docs', status: 'queued', known: false, cancelled: false }],
      },
    });
    expect(started.sandbox.requests()).toHaveLength(before);
  });
});

describe('the log of requests', () => {
  it('tells lookups from changes, and has no token in it', async () => {
    started = await startGitHub(repository, { token: 'ghs_of_the_tests' });
    const { repos, git, issues } = started.octokit.rest;
    await repos.get(at);
    await git.deleteRef({ ...at, ref: 'tags/v1' });
    await issues.addLabels({ ...at, issue_number: 7, labels: ['b'] });
    expect(await refusalOf(started.octokit.request('GET /nothing/at/all'))).toBe('404 Not Found');
    const log = started.sandbox.requests();
    expect(log.map(({ method, operation, status }) => [method, operation, status])).toEqual([
      ['GET', 'repos/get', 200],
      ['DELETE', 'git/delete-ref', 204],
      ['POST', 'issues/add-labels', 200],
      ['GET', 'GET /nothing/at/all', 404],
    ]);
    expect(log[2]?.parameters).toEqual({
      owner: 'uktrade',
      repo: 'demo-web',
      issue_number: '7',
      labels: ['b'],
    });
    expect(JSON.stringify(log)).not.toContain('ghs_');
  });

  it('has changes that were made though their answer was lost', async () => {
    const faults = [{ service: 'github', operation: 'git/create-ref', kind: 'lost-response' as const }];
    started = await startGitHub(repository, { faults });
    const { git } = started.octokit.rest;
    await expect(git.createRef({ ...at, ref: 'refs/tags/v9', sha: sha('2') })).rejects.toThrow();
    expect((await git.getRef({ ...at, ref: 'tags/v9' })).data.object.sha).toBe(sha('2'));
  });
});
