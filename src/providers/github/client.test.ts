import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import { GitHubDeployments } from './deployments.js';
import { GitHubHistory } from './history.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';

const SHA = 'abcdef1234567890abcdef1234567890abcdef12';
const wires: GitHubWire[] = [];

afterEach(async () => {
  await Promise.all(wires.splice(0).map((wire) => wire.close()));
});

async function serve(...answers: GitHubAnswer[]): Promise<GitHubWire> {
  const wire = await new GitHubWire(...answers).start();
  wires.push(wire);
  return wire;
}

function commit(sha: string, message: string, author: object | null) {
  return {
    sha,
    html_url: `https://github.com/uktrade/demo/commit/${sha}`,
    commit: { message, author: { name: 'Ada' } },
    author,
  };
}

describe('the history between two commits', () => {
  it('is one comparison without paging, so that it ends with the newest commit', async () => {
    const served = await serve(
      json(200, {
        status: 'diverged',
        ahead_by: 3,
        behind_by: 1,
        commits: [
          commit(SHA, 'First\n\nbody', { login: 'ada' }),
          commit(SHA, 'Second', {}),
          commit(SHA, 'Third', null),
        ],
      }),
    );
    const history = new GitHubHistory(served.client(), 'uktrade/demo');
    const url = `https://github.com/uktrade/demo/commit/${SHA}`;
    expect(await history.compare('1111111', '2222222')).toEqual({
      status: 'diverged',
      aheadBy: 3,
      behindBy: 1,
      commits: [
        { sha: SHA, message: 'First\n\nbody', author: 'ada', url },
        { sha: SHA, message: 'Second', author: 'Ada', url },
        { sha: SHA, message: 'Third', author: 'Ada', url },
      ],
    });
    expect(served.lines).toEqual(['GET /api/v3/repos/uktrade/demo/compare/1111111...2222222']);
  });
});

describe('a request to GitHub', () => {
  const compare = (served: GitHubWire, options: { token?: string } = {}) =>
    new GitHubHistory(served.client({ timeoutMs: 200, ...options }), 'uktrade/demo').compare(
      '1111111',
      '2222222',
    );
  const identical = { status: 'identical', ahead_by: 0, behind_by: 0, commits: [] };
  const success = json(200, identical);
  const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
  /** An answer that promises more than it sends before the connection breaks. */
  const cut =
    (body: string): GitHubAnswer =>
    (request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' });
      response.write(body, () => request.socket.destroy());
    };

  const page =
    (status: number): GitHubAnswer =>
    (_, response) =>
      response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Blocked</html>');

  it.each([
    ['an error of the server', json(502, {})],
    ['a broken connection', reset],
    ['silence', () => undefined],
    ['a body that breaks off', cut('{"status": "identical", "ahead_by"')],
    ['a body that breaks off where it could be read', cut(JSON.stringify(identical))],
    ['JSON that is not whole', (_, response) => response.writeHead(200, JSON_TYPE).end('{"status": "ident')],
    ['an answer of another shape', json(200, { ok: true })],
    ['a word that GitHub does not have', json(200, { ...identical, status: 'sideways' })],
    ['nothing', json(200, undefined)],
    ['HTTP 204', (_, response) => response.writeHead(204).end()],
    ['a 404 that is a page', page(404)],
    ['a 403 that is a page', page(403)],
    ['a 401 without a body', (_, response) => response.writeHead(401).end()],
  ] satisfies [string, GitHubAnswer][])('is made again after %s', async (_, answer) => {
    const served = await serve(answer, success);
    expect((await compare(served)).status).toBe('identical');
    expect(served.lines).toHaveLength(2);
    expect(served.clock.sleeps).toHaveLength(1);
  });

  it('follows GitHub to the new name of a repository, and nobody to another server', async () => {
    const elsewhere = await serve(success);
    const redirect =
      (location: string): GitHubAnswer =>
      (_, response) =>
        response.writeHead(301, { location }).end();
    const renamed = await serve(redirect('/api/v3/repositories/1/compare'), success);
    expect((await compare(renamed)).status).toBe('identical');
    const away = await serve(redirect(`${elsewhere.url}/api/v3/repositories/1/compare`), success);
    expect((await compare(away)).status).toBe('identical');
    expect([elsewhere.lines, away.lines.length]).toEqual([[], 2]);
  });

  it('is given up after 45 seconds, and the next one sooner while GitHub is away', async () => {
    const served = await serve(json(503, {}));
    const history = new GitHubHistory(served.client(), 'uktrade/demo');
    const look = () => history.compare('1111111', '2222222');
    const refused = {
      message: 'GitHub could not compare two commits of uktrade/demo for now: HTTP 503.',
      transient: true,
    };
    await expect(look()).rejects.toMatchObject(refused);
    const waited = served.clock.sleeps.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThanOrEqual(43_000);
    expect(waited).toBeLessThan(60_000);
    const before = served.lines.length;
    await expect(look()).rejects.toMatchObject(refused);
    expect(served.lines).toHaveLength(before + 3);
  });

  it.each([
    [
      'a token that is none',
      json(401, { message: 'Bad credentials' }),
      'HTTP 401, Bad credentials',
      'github-token',
    ],
    [
      'a permission that is missing',
      json(403, { message: 'Resource not accessible by integration' }),
      'HTTP 403, Resource not accessible by integration',
      'permissions',
    ],
    [
      'a used-up rate limit',
      json(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' }),
      'rate limit',
      '60 requests an hour',
    ],
    ['a secondary rate limit', json(429, {}, { 'retry-after': '60' }), 'rate limit', 'again later'],
    [
      'a commit that is not there',
      json(404, { message: 'Not Found' }),
      'HTTP 404, Not Found',
      'the token may not see it',
    ],
  ])('fails at once for %s, and says what to do', async (_, answer, message, hint) => {
    const served = await serve(answer);
    await expect(compare(served)).rejects.toMatchObject({
      message: expect.stringContaining(message) as unknown,
      hint: expect.stringContaining(hint) as unknown,
      transient: false,
    });
    expect(served.lines).toHaveLength(1);
  });

  it.each([
    ['what it asks for', 429, { 'retry-after': '90' }, 90_000],
    ['at least a minute where it says nothing', 429, {}, 60_000],
    [
      'by its own clock until there are requests again',
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.UTC(2026, 0, 1, 12, 30) / 1000),
        date: 'Thu, 01 Jan 2026 12:00:00 GMT',
      },
      1_801_000,
    ],
  ])('knows how long GitHub wants to be left alone: %s', async (_, status, headers, waitMs) => {
    const served = await serve(json(status, { message: 'slow down' }, headers));
    await expect(compare(served)).rejects.toMatchObject({ name: 'RateLimitError', waitMs });
  });

  it('waits out a rate limit of seconds, which is how long the secondary ones last', async () => {
    const limited = json(429, { message: 'slow down' }, { 'retry-after': '20' });
    const served = await serve(limited, json(404, { message: 'Not Found' }));
    await expect(compare(served)).rejects.toBeInstanceOf(NotFoundError);
    expect(served.clock.sleeps[0]).toBeGreaterThanOrEqual(20_000);
    const busy = await serve(limited, limited, limited, limited);
    await expect(compare(busy)).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(busy.lines).toHaveLength(3);
  });

  it('says of what is not found that it may be private, where there is no token', async () => {
    const served = await serve(json(404, { message: 'Not Found' }));
    await expect(compare(served, { token: '' })).rejects.toMatchObject({
      hint: 'It does not exist, or it is private. To see private repositories, set github-token.',
    });
  });

  it('tells a missing thing from other failures', async () => {
    const served = await serve(json(404, { message: 'Not Found' }));
    await expect(compare(served)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('keeps what GitHub says on one line', async () => {
    const served = await serve(json(422, { message: 'no\n::error::such\u2028thing' }));
    const error = await compare(served).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlatformError);
    expect((error as Error).message).toMatch(/HTTP 422, no ::error::such thing$/);
  });

  it('ends with the reason of a cancellation', async () => {
    const controller = new AbortController();
    const served = await serve(() => {
      controller.abort(new CancelledError('Stopped.'));
    });
    const history = new GitHubHistory(served.client({ signal: controller.signal }), 'uktrade/demo');
    await expect(history.compare('1111111', '2222222')).rejects.toThrow('Stopped.');
  });

  it('never says the token', async () => {
    const served = await serve(json(500, {}));
    const error = (await compare(served).catch((thrown: unknown) => thrown)) as PlatformError;
    expect(`${served.logger.texts().join()}${error.message}${error.hint ?? ''}`).not.toContain('s3cret');
  });
});

describe('a deployment on GitHub', () => {
  const deployment = {
    ref: 'abcdef1',
    environment: 'dev',
    description: 'demo/web\ncommit-abcdef1',
    payload: { app: 'demo' },
  };

  it('is created as it is, without merges and checks', async () => {
    const served = await serve(json(201, { id: 42 }));
    expect(await new GitHubDeployments(served.client(), 'uktrade/demo').create(deployment)).toBe(42);
    expect(served.requests).toEqual([
      {
        line: 'POST /api/v3/repos/uktrade/demo/deployments',
        authorization: 'token s3cret',
        body: {
          ref: 'abcdef1',
          environment: 'dev',
          description: 'demo/web commit-abcdef1',
          payload: { app: 'demo' },
          auto_merge: false,
          required_contexts: [],
        },
      },
    ]);
  });

  it('is never created twice for a lost answer', async () => {
    const served = await serve(reset, json(201, { id: 42 }));
    const deployments = new GitHubDeployments(served.client(), 'uktrade/demo');
    await expect(deployments.create(deployment)).rejects.toThrow('GitHub could not create a deployment');
    expect(served.lines).toHaveLength(1);
  });

  it('gets statuses, with descriptions as long as GitHub takes them', async () => {
    const served = await serve(json(502, {}), json(201, { state: 'success' }));
    await new GitHubDeployments(served.client(), 'uktrade/demo').report(42, {
      state: 'success',
      description: 'x'.repeat(200),
      environmentUrl: 'https://demo.example',
      logUrl: 'https://github.com/uktrade/demo/actions/runs/1',
    });
    expect(served.requests[1]).toMatchObject({
      line: 'POST /api/v3/repos/uktrade/demo/deployments/42/statuses',
      body: {
        state: 'success',
        description: `${'x'.repeat(139)}…`,
        environment_url: 'https://demo.example',
        log_url: 'https://github.com/uktrade/demo/actions/runs/1',
      },
    });
  });

  it.each([json(200, {}), json(201, null)])(
    "gets its status again where the answer is not GitHub's",
    async (answer) => {
      const served = await serve(answer, json(201, { state: 'success' }));
      const deployments = new GitHubDeployments(served.client(), 'uktrade/demo');
      await deployments.report(42, { state: 'success', description: '' });
      expect(served.lines).toHaveLength(2);
    },
  );

  it('can be reported although the command was cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new CancelledError('Stopped.'));
    const served = await serve(json(201, { state: 'error' }));
    const deployments = new GitHubDeployments(served.client({ signal: controller.signal }), 'uktrade/demo');
    await deployments.report(42, { state: 'error', description: '' });
    expect(served.lines).toHaveLength(1);
  });
});
