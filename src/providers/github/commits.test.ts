import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../kernel/errors.js';
import { MemoryLogger } from '../../kernel/memory-logger.js';
import { GitHubCommits } from './commits.js';

const SHA = 'abcdef1234567890abcdef1234567890abcdef12';
let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<void>((resolve) => {
    server?.close(() => {
      resolve();
    });
  });
  server = undefined;
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: { url: string; authorization: string | undefined }[] = [];
  server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`, requests };
}

function json(status: number, body: unknown) {
  return (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

describe('a commit on GitHub', () => {
  it('is asked for by its short SHA, with the token, below the API of the workflow', async () => {
    const { apiUrl, requests } = await serve(json(200, { sha: SHA, commit: {} }));
    const commits = new GitHubCommits({
      apiUrl,
      repository: 'uktrade/demo',
      token: 's3cret',
      logger: new MemoryLogger(),
    });
    expect(await commits.resolve('ABCDEF1')).toBe(SHA);
    expect(requests).toEqual([
      { url: '/api/v3/repos/uktrade/demo/commits/ABCDEF1', authorization: 'Bearer s3cret' },
    ]);
  });

  it.each([undefined, ''])('is asked for anonymously with the token %j', async (token) => {
    const { apiUrl, requests } = await serve(json(200, { sha: SHA }));
    const logger = new MemoryLogger();
    expect(await new GitHubCommits({ apiUrl, repository: 'a/b', token, logger }).resolve('abcdef1')).toBe(
      SHA,
    );
    expect(requests[0]?.authorization).toBeUndefined();
  });

  it.each([
    ['is not there', json(404, { message: 'Not Found' })],
    ['is not unique', json(422, { message: 'No commit found for SHA' })],
    ['may not be seen', json(403, { message: 'API rate limit exceeded' })],
    ['can not be looked up for now', json(500, {})],
    ['is that of a branch called so', json(200, { sha: '1'.repeat(40) })],
    ['comes without its SHA', json(200, { sha: null })],
    ['comes as something else', json(200, [])],
    ['comes as a web page', (_: unknown, response: ServerResponse) => response.end('<html>')],
    ['is answered with a closed connection', (_: unknown, response: ServerResponse) => response.destroy()],
  ])('is not known where it %s', async (_, answer) => {
    const { apiUrl } = await serve((request, response) => {
      answer(request, response);
    });
    const logger = new MemoryLogger();
    const commits = new GitHubCommits({ apiUrl, repository: 'uktrade/demo', token: 's3cret', logger });
    expect(await commits.resolve('abcdef1')).toBeUndefined();
    expect(logger.texts().join()).not.toContain('s3cret');
    expect(logger.entries.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('is not asked for when it is none', async () => {
    const { apiUrl, requests } = await serve(json(200, { sha: SHA }));
    const commits = new GitHubCommits({
      apiUrl,
      repository: 'a/b',
      token: undefined,
      logger: new MemoryLogger(),
    });
    expect(await commits.resolve('main')).toBeUndefined();
    expect(await commits.resolve('../../abcdef1')).toBeUndefined();
    expect(requests).toEqual([]);
  });

  it('is waited for until the command is cancelled', async () => {
    const controller = new AbortController();
    const { apiUrl } = await serve(() => {
      controller.abort(new CancelledError('Stopped.'));
    });
    const logger = new MemoryLogger();
    const { signal } = controller;
    const commits = new GitHubCommits({ apiUrl, repository: 'a/b', token: undefined, logger, signal });
    await expect(commits.resolve('abcdef1')).rejects.toThrow('Stopped.');
  });
});
