import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import { GitHubCommitRange, GitHubCommits } from './repository.js';

describe('commits', () => {
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
      ['is that of a branch called so', json(200, { sha: '1'.repeat(40) })],
    ] satisfies [string, GitHubAnswer][])('is not known where it %s', async (_, answer) => {
      const served = await serve(answer);
      expect(await commitsOf(served, 's3cret').resolve('abcdef1')).toBeUndefined();
      expect(served.lines).toHaveLength(1);
      expect(served.logger.texts().join()).not.toContain('s3cret');
      expect(served.logger.entries.filter(({ level }) => level !== 'debug')).toEqual([]);
    });

    it.each([
      ['can not be looked up for now', json(500, {})],
      ['comes without its SHA', json(200, { sha: null })],
      ['comes as something else', json(200, [])],
      ['comes as a web page', (_: unknown, response) => response.end('<html>')],
      ['is answered with a closed connection', reset],
    ] satisfies [string, GitHubAnswer][])(
      'is asked for again where it %s, and then an error',
      async (_, answer) => {
        const served = await serve(answer, answer, json(200, { sha: SHA }), answer, answer, answer);
        const commits = commitsOf(served, 's3cret');
        expect(await commits.resolve('abcdef1')).toBe(SHA);
        await expect(commits.resolve('abcdef1')).rejects.toMatchObject({ transient: true });
        expect(served.lines).toHaveLength(6);
      },
    );

    it('is not asked for again where GitHub can not be reached', async () => {
      const served = await serve(json(200, { sha: SHA }));
      const commits = commitsOf(served, undefined);
      await served.close();
      wire = undefined;
      await expect(commits.resolve('abcdef1')).rejects.toMatchObject({ transient: true });
      expect(served.clock.sleeps).toEqual([]);
    });

    it('is an error where GitHub takes no more requests', async () => {
      const limited = json(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' });
      const served = await serve(limited);
      await expect(commitsOf(served, 's3cret').resolve('abcdef1')).rejects.toThrow('rate limit');
      expect(served.lines).toHaveLength(1);
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
});

describe('commit range', () => {
  let wire: GitHubWire | undefined;

  afterEach(async () => {
    await wire?.close();
    wire = undefined;
  });

  async function serve(...answers: GitHubAnswer[]) {
    wire = await new GitHubWire(...answers).start();
    return { wire, range: new GitHubCommitRange(wire.client(), 'uktrade/demo') };
  }

  const commits = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      sha: String(from + index).padStart(40, '0'),
      commit: { message: `Commit ${from + index}\n\nbody` },
    }));
  const base = 'a'.repeat(40);
  const head = 'b'.repeat(40);

  describe('the commits between two', () => {
    it('are all of them, page by page, oldest first', async () => {
      const { wire: served, range } = await serve(
        json(200, { total_commits: 130, commits: commits(0, 100) }),
        json(200, { total_commits: 130, commits: commits(100, 30) }),
      );
      const found = await range.between(base, head, 3000);
      expect(found).toHaveLength(130);
      expect(found[129]).toEqual({ sha: '129'.padStart(40, '0'), message: 'Commit 129\n\nbody' });
      expect(served.lines).toEqual([
        `GET /api/v3/repos/uktrade/demo/compare/${base}...${head}?per_page=100&page=1`,
        `GET /api/v3/repos/uktrade/demo/compare/${base}...${head}?per_page=100&page=2`,
      ]);
    });

    it('are one request where they are few, and none where there is nothing between', async () => {
      const { wire: served, range } = await serve(json(200, { total_commits: 0, commits: [] }));
      expect(await range.between(base, base, 3000)).toEqual([]);
      expect(served.lines).toHaveLength(1);
    });

    it('are refused where GitHub lists not all of them', async () => {
      const { range } = await serve(
        json(200, { total_commits: 130, commits: commits(0, 100) }),
        json(200, { total_commits: 130, commits: [] }),
      );
      await expect(range.between(base, head, 3000)).rejects.toThrow('GitHub lists 100 of 130 commits');
    });

    it('are refused where they are too many', async () => {
      const { range } = await serve(json(200, { total_commits: 3001, commits: commits(0, 100) }));
      await expect(range.between(base, head, 3000)).rejects.toThrow(
        'There are 3001 commits between aaaaaaa and bbbbbbb; at most 3000 are looked through.',
      );
    });
  });
});
