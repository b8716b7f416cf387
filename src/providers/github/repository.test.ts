import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';

import { GitHubCommits, GitHubSetup } from './repository.js';

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
    return new GitHubCommits(served.client({ token }), repository, { logger: served.logger });
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
      const commits = new GitHubCommits(github, 'a/b', { logger: served.logger, signal });
      await expect(commits.resolve('abcdef1')).rejects.toThrow('Stopped.');
    });
  });
});

describe('the setup of a repository', () => {
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
});
