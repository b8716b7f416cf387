import { afterEach, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import { GitHubWorkflows } from './workflows.js';

const BASE = '/api/v3/repos/uktrade/docs';
let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(
  ...answers: GitHubAnswer[]
): Promise<{ served: GitHubWire; workflows: GitHubWorkflows }> {
  const served = await new GitHubWire(...answers).start();
  wire = served;
  return { served, workflows: new GitHubWorkflows(served.client(), 'uktrade/docs') };
}

const request = { workflow: 'docs.yml', ref: 'main', inputs: { version: '1.10' } };
const started = json(200, {
  workflow_run_id: 7,
  run_url: 'https://api.github.com/repos/uktrade/docs/actions/runs/7',
  html_url: 'https://github.com/uktrade/docs/actions/runs/7',
});
const JSON_TYPE = { 'content-type': 'application/json' };
const noContent: GitHubAnswer = (_, response) => {
  response.writeHead(204).end();
};
const runAnswer = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  display_title: `Run ${id}`,
  status: 'completed',
  conclusion: 'success',
  head_branch: 'main',
  actor: { login: 'bot' },
  created_at: '2026-01-01T00:00:00Z',
  run_attempt: 2,
  html_url: `https://github.com/uktrade/docs/actions/runs/${id}`,
  ...more,
});

describe('a dispatch', () => {
  it('that comes when the rate limit is used up is not one without a permission', async () => {
    const { workflows } = await serve(
      json(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' }),
    );
    await expect(workflows.dispatch(request)).rejects.toMatchObject({
      name: 'RateLimitError',
      hint: expect.not.stringContaining('actions: write') as unknown,
    });
  });

  it('asks for the run, and gives its id and page', async () => {
    const { served, workflows } = await serve(started);
    await expect(workflows.dispatch(request)).resolves.toEqual({
      id: 7,
      url: 'https://github.com/uktrade/docs/actions/runs/7',
    });
    expect(served.requests).toEqual([
      {
        line: `POST ${BASE}/actions/workflows/docs.yml/dispatches`,
        authorization: 'token s3cret',
        body: { ref: 'main', inputs: { version: '1.10' }, return_run_details: true },
      },
    ]);
  });

  it('has no run to name after HTTP 204, as older servers give', async () => {
    const { workflows } = await serve(noContent);
    await expect(workflows.dispatch(request)).resolves.toBeUndefined();
  });

  it.each<[string, GitHubAnswer]>([
    ['a lost answer', reset],
    ['HTTP 502', json(502, {})],
    ['an empty object', json(200, {})],
    ['a run without a page', json(200, { workflow_run_id: 7 })],
    ['an id that is text', json(200, { workflow_run_id: '7', html_url: 'https://github.com' })],
    ['an empty answer', (_, response) => response.end()],
    ['something that is not JSON', (_, response) => response.end('<html>')],
    [
      'half of its answer',
      (_, response) => response.writeHead(200, JSON_TYPE).end('{"workflow_run_id": 7, "html'),
    ],
  ])('is never sent again after %s', async (_, answer) => {
    const { served, workflows } = await serve(answer);
    await expect(workflows.dispatch(request)).rejects.toMatchObject({ transient: true });
    expect(served.lines).toHaveLength(1);
  });

  it('is sent again where nobody was there to take it', async () => {
    const { served } = await serve(started);
    const closed = new GitHubWorkflows(served.client(), 'uktrade/docs');
    await served.close();
    wire = undefined;
    await expect(closed.dispatch(request)).rejects.toMatchObject({
      transient: true,
    });
    expect(served.clock.sleeps).toHaveLength(2);
  });

  it.each([403, 404])('that is answered with HTTP %i says which token it takes', async (status) => {
    const { workflows } = await serve(json(status, { message: 'No' }));
    await expect(workflows.dispatch(request)).rejects.toMatchObject({
      hint: expect.stringContaining('`actions: write` in uktrade/docs') as unknown,
    });
    if (status === 404) await expect(workflows.file('docs.yml')).rejects.toThrow(NotFoundError);
  });

  it('that is refused says what GitHub says', async () => {
    const { workflows } = await serve(json(422, { message: 'No ref found for: nope' }));
    await expect(workflows.dispatch(request)).rejects.toThrow('No ref found for: nope');
  });
});

describe('runs', () => {
  it('are listed page by page until the limit, or the one that was there before', async () => {
    const page = (from: number, count: number): GitHubAnswer =>
      json(200, {
        total_count: 999,
        workflow_runs: [...Array(count).keys()].map((n) => runAnswer(from - n)),
      });
    const { served, workflows } = await serve(page(1_000, 100), page(900, 100), page(800, 3));
    const all = await workflows.dispatched({ workflow: 'docs.yml', limit: 1_000 });
    expect(all.map(({ id }) => id).slice(-2)).toEqual([799, 798]);
    expect(served.lines).toEqual(
      [1, 2, 3].map(
        (n) => `GET ${BASE}/actions/workflows/docs.yml/runs?event=workflow_dispatch&per_page=100&page=${n}`,
      ),
    );
  });

  it('that are newer than another end where that one is', async () => {
    const { served, workflows } = await serve(
      json(200, { workflow_runs: [runAnswer(9), runAnswer(8), runAnswer(7)] }),
    );
    const newer = await workflows.dispatched({ workflow: 'docs.yml', limit: 1_000, after: 7 });
    expect(newer.map(({ id }) => id)).toEqual([9, 8]);
    expect(served.lines).toHaveLength(1);
  });

  it('tell what is known of them', async () => {
    const { workflows } = await serve(
      json(200, runAnswer(7, { conclusion: null, status: 'waiting', head_branch: null })),
    );
    await expect(workflows.run(7)).resolves.toEqual({
      id: 7,
      title: 'Run 7',
      status: 'waiting',
      conclusion: undefined,
      ref: '',
      actor: 'bot',
      createdAt: '2026-01-01T00:00:00Z',
      attempt: 2,
      url: 'https://github.com/uktrade/docs/actions/runs/7',
    });
  });

  it('have jobs with steps', async () => {
    const steps = [{ name: 'Install', status: 'completed', conclusion: 'failure', number: 1 }];
    const job = { id: 1, name: 'build', status: 'completed', conclusion: 'failure', html_url: null, steps };
    const { served, workflows } = await serve(
      json(200, { total_count: 1, jobs: [job, { ...job, steps: undefined }] }),
    );
    await expect(workflows.jobs(7)).resolves.toMatchObject([
      { name: 'build', url: undefined, steps: [{ name: 'Install', conclusion: 'failure' }] },
      { steps: [] },
    ]);
    expect(served.lines).toEqual([`GET ${BASE}/actions/runs/7/jobs?filter=latest&per_page=100&page=1`]);
  });

  it('are cancelled, unless they have ended', async () => {
    const { served, workflows } = await serve(
      json(202, {}),
      json(409, { message: 'Cannot cancel' }),
      json(403, {}),
    );
    await workflows.cancel(7);
    await workflows.cancel(7);
    await expect(workflows.cancel(7)).rejects.toThrow('HTTP 403');
    expect(served.lines[0]).toBe(`POST ${BASE}/actions/runs/7/cancel`);
  });
});

it('the name of the token’s owner comes from GraphQL', async () => {
  const { served, workflows } = await serve(json(200, { data: { viewer: { login: 'app[bot]' } } }));
  await expect(workflows.login()).resolves.toBe('app[bot]');
  expect(served.lines).toEqual(['POST /api/graphql']);
});

it('the name of an owner whom GitHub does not name is not known', async () => {
  const { workflows } = await serve(json(200, { data: { viewer: null } }));
  await expect(workflows.login()).resolves.toBeUndefined();
});

it.each<[string, GitHubAnswer]>([
  ['another shape', json(200, { data: { viewer: { login: 7 } } })],
  ['nothing in it', json(200, { data: {} })],
  ['no data', json(200, {})],
  ['a page', (_, response) => response.end('<html>')],
  ['half of its answer', (_, response) => response.writeHead(200, JSON_TYPE).end('{"data": {"viewer": {"lo')],
])('the name of the owner is asked for again after an answer with %s', async (_, answer) => {
  const { served, workflows } = await serve(answer, json(200, { data: { viewer: { login: 'bot' } } }));
  await expect(workflows.login()).resolves.toBe('bot');
  expect(served.lines).toHaveLength(2);
});
