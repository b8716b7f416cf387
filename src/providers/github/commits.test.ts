import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { GitHubCommits } from './commits.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';

const SHA = 'abcdef1234567890abcdef1234567890abcdef12';
let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]): Promise<GitHubWire> {
  wire = await new GitHubWire(...answers).start();
  return wire;
}

function commitsOf(served: GitHubWire, token: string | undefined, repository = 'uktrade/demo') {
  return new GitHubCommits({ github: served.client({ token }), repository, logger: served.logger });
}

describe('a commit on GitHub', () => {
  it('is asked for by its short SHA, with the token, below the API of the workflow', async () => {
    const served = await serve(json(200, { sha: SHA, commit: {} }));
    expect(await commitsOf(served, 's3cret').resolve('ABCDEF1')).toBe(SHA);
    expect(served.requests).toEqual([
      {
        line: 'GET /api/v3/repos/uktrade/demo/commits/ABCDEF1?per_page=1',
        authorization: 'token s3cret',
        body: undefined,
      },
    ]);
  });

  it.each([undefined, ''])('is asked for anonymously with the token %j', async (token) => {
    const served = await serve(json(200, { sha: SHA }));
    expect(await commitsOf(served, token).resolve('abcdef1')).toBe(SHA);
    expect(served.requests[0]?.authorization).toBeUndefined();
  });

  it.each([
    ['is not there', json(404, { message: 'Not Found' })],
    ['is not unique', json(422, { message: 'No commit found for SHA' })],
    ['may not be seen', json(403, { message: 'API rate limit exceeded' })],
    ['can not be looked up for now', json(500, {})],
    ['is that of a branch called so', json(200, { sha: '1'.repeat(40) })],
    ['comes without its SHA', json(200, { sha: null })],
    ['comes as something else', json(200, [])],
    ['comes as a web page', (_: unknown, response) => response.end('<html>')],
    ['is answered with a closed connection', reset],
  ] satisfies [string, GitHubAnswer][])('is not known where it %s', async (_, answer) => {
    const served = await serve(answer);
    expect(await commitsOf(served, 's3cret').resolve('abcdef1')).toBeUndefined();
    expect(served.lines).toHaveLength(1);
    expect(served.logger.texts().join()).not.toContain('s3cret');
    expect(served.logger.entries.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('is not asked for when it is none', async () => {
    const served = await serve(json(200, { sha: SHA }));
    expect(await commitsOf(served, undefined).resolve('main')).toBeUndefined();
    expect(await commitsOf(served, undefined).resolve('../../abcdef1')).toBeUndefined();
    expect(served.requests).toEqual([]);
  });

  it('is waited for until the command is cancelled', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const served = await serve(() => {
      controller.abort(new CancelledError('Stopped.'));
    });
    const github = served.client({ signal });
    const commits = new GitHubCommits({ github, repository: 'a/b', logger: served.logger, signal });
    await expect(commits.resolve('abcdef1')).rejects.toThrow('Stopped.');
  });
});
