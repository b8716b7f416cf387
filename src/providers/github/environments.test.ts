import { afterEach, describe, expect, it } from '@jest/globals';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import { GitHubSetup } from './environments.js';

let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]): Promise<GitHubSetup> {
  wire = await new GitHubWire(...answers).start();
  return new GitHubSetup(wire.client(), 'uktrade/demo');
}

const refused = (status: number): GitHubAnswer => json(status, { message: 'No.' });

describe('the environments of a repository', () => {
  it('come with their reviewers, people and teams, and their rule about branches', async () => {
    const reviewers = [
      { type: 'User', reviewer: { login: 'ada' } },
      { type: 'Team', reviewer: { slug: 'platform', name: 'Platform' } },
    ];
    const setup = await serve(
      json(200, {
        total_count: 3,
        environments: [
          { name: 'dev', protection_rules: [], deployment_branch_policy: null },
          {
            name: 'prod',
            protection_rules: [{ id: 1, type: 'branch_policy' }],
            deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
          },
          { name: 'prod-approval', protection_rules: [{ id: 2, type: 'required_reviewers', reviewers }] },
        ],
      }),
    );
    expect(await setup.environments()).toEqual([
      { name: 'dev', reviewers: undefined, restricted: false },
      { name: 'prod', reviewers: undefined, restricted: true },
      { name: 'prod-approval', reviewers: ['ada', 'platform'], restricted: false },
    ]);
    expect(wire?.lines).toEqual(['GET /api/v3/repos/uktrade/demo/environments?per_page=100']);
  });

  it.each([401, 403, 404])('are not known to a token that is answered with %d', async (status) => {
    const found = await (await serve(refused(status))).environments();
    expect(found).toMatchObject({
      unreadable: { message: expect.stringContaining(`HTTP ${status}`) as unknown },
    });
  });

  it('can not be had while GitHub is out of order', async () => {
    await expect((await serve(refused(422))).environments()).rejects.toThrow('HTTP 422');
  });
});

describe('the permissions of a token', () => {
  it('are tried one by one', async () => {
    const setup = await serve(json(200, []), refused(403), refused(404));
    expect(await setup.lackingPermissions()).toEqual(['pull-requests: read', 'deployments: read']);
    expect(wire?.lines).toEqual([
      'GET /api/v3/repos/uktrade/demo/commits?per_page=1',
      'GET /api/v3/repos/uktrade/demo/pulls?per_page=1',
      'GET /api/v3/repos/uktrade/demo/deployments?per_page=1',
    ]);
  });

  it('are enough in a repository without commits', async () => {
    expect(await (await serve(refused(409), json(200, []))).lackingPermissions()).toEqual([]);
  });

  it('are not known where GitHub answers something else', async () => {
    await expect((await serve(refused(422))).lackingPermissions()).rejects.toThrow('HTTP 422');
  });
});
