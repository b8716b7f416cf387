import { afterEach, describe, expect, it } from '@jest/globals';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import { GitHubDeployments } from './deployments.js';

let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]): Promise<GitHubDeployments> {
  wire = await new GitHubWire(...answers).start();
  return new GitHubDeployments(wire.client(), 'uktrade/demo');
}

const at = '2026-01-31T12:00:00Z';

describe('the deployments of a repository', () => {
  const deployment = (parts: object) => ({
    id: 7,
    sha: 'a'.repeat(40),
    environment: 'dev',
    payload: {},
    creator: null,
    created_at: at,
    ...parts,
  });

  it('come page by page, with who made them and what was attached', async () => {
    const deployments = await serve(
      json(200, [
        deployment({ creator: { login: 'ada', type: 'User' }, payload: { app: 'demo' } }),
        deployment({ creator: { login: 'github-actions[bot]', type: 'Bot' }, payload: '{"app":"demo"}' }),
        deployment({ payload: 'whatever' }),
      ]),
    );
    const { deployments: found, more } = await deployments.list('dev', 2);
    expect(more).toBe(false);
    expect(found.map(({ creator, payload }) => [creator, payload])).toEqual([
      [{ login: 'ada', bot: false }, { app: 'demo' }],
      [{ login: 'github-actions[bot]', bot: true }, { app: 'demo' }],
      [undefined, 'whatever'],
    ]);
    expect(found[0]).toMatchObject({ id: 7, environment: 'dev', createdAt: new Date(at) });
    expect(wire?.lines).toEqual([
      'GET /api/v3/repos/uktrade/demo/deployments?environment=dev&per_page=100&page=2',
    ]);
  });

  it('are those to all environments where none is named', async () => {
    await (await serve(json(200, []))).list(undefined, 1);
    expect(wire?.lines).toEqual(['GET /api/v3/repos/uktrade/demo/deployments?per_page=100&page=1']);
  });

  it('have statuses, with a link where somebody gave one', async () => {
    const deployments = await serve(
      json(200, [
        { state: 'success', created_at: at, log_url: 'https://github.com/run' },
        { state: 'queued', created_at: at, log_url: '' },
      ]),
    );
    expect(await deployments.statuses(7)).toEqual([
      { state: 'success', createdAt: new Date(at), logUrl: 'https://github.com/run' },
      { state: 'queued', createdAt: new Date(at), logUrl: undefined },
    ]);
    expect(wire?.lines).toEqual(['GET /api/v3/repos/uktrade/demo/deployments/7/statuses?per_page=30']);
  });
});
