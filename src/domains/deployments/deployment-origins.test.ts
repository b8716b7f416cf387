import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, CancelledError, NotFoundError } from '../../core/errors.js';
import type { Execution } from '../../providers/aws/codepipeline.js';
import type { ListedDeployment } from '../../providers/github/deployments.js';
import type { CommitDistance } from '../../providers/github/history.js';
import { fakeExecution } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Codebase, ReleasePipeline } from '../platform/applications.js';
import { DeploymentOrigins, NO_ORIGIN } from './deployment-origins.js';

const NOON = Date.parse('2026-01-31T12:00:00Z');
const minutes = (after: number): Date => new Date(NOON + after * 60_000);
const SINCE = minutes(0).toISOString();
const JANE = { type: 'StartPipelineExecution', detail: 'arn:aws:iam::123456789012:user/jane' };
const MACHINE = { type: 'CloudWatchEvent', detail: 'arn:aws:events:eu-west-2:123456789012:rule/web' };
const RELEASE = 'demo-web-manual-release';

function pipeline(name: string, parts: Partial<ReleasePipeline>, environments: string[]): ReleasePipeline {
  const named = environments.map((one) => ({ name: one, requiresApproval: false }));
  return { name, branch: undefined, tag: false, ...parts, environments: named };
}

const web = (pipelines: ReleasePipeline[] = []): Codebase => ({
  name: 'web',
  repository: 'uktrade/web',
  pipelineMode: 'aws_codepipeline',
  requiresImageBuild: true,
  services: [],
  pipelines,
});

const record = (after: number, parts: Partial<ListedDeployment> = {}): ListedDeployment => ({
  id: after,
  sha: 'f'.repeat(40),
  environment: 'dev',
  payload: {},
  createdAt: minutes(after),
  creator: { login: 'ada', bot: false },
  ...parts,
});

const release = (from: number, to: number, parts: Partial<Execution> = {}): Execution =>
  fakeExecution(`e${from}`, {
    status: 'Succeeded',
    startTime: minutes(from),
    lastUpdateTime: minutes(to),
    trigger: JANE,
    variables: { ENVIRONMENT: 'dev', IMAGE_TAG: 'commit-1234567' },
    ...parts,
  });

interface World {
  records?: ListedDeployment[] | Error;
  executions?: Execution[] | Error;
  distance?: Awaited<ReturnType<CommitDistance['distance']>> | Error;
  signal?: AbortSignal;
}

function setUp({ records, executions = [], distance, signal = new AbortController().signal }: World) {
  const requests: string[] = [];
  const answer = <T>(request: string, value: T | Error): Promise<T> => {
    requests.push(request);
    return value instanceof Error ? Promise.reject(value) : Promise.resolve(value);
  };
  const origins = new DeploymentOrigins({
    app: 'demo',
    serverUrl: 'https://github.com',
    logger: new MemoryLogger(),
    signal,
    records:
      records &&
      (() => ({
        list: async (env) => {
          return { deployments: await answer(`records ${env ?? ''}`, records), more: false };
        },
        statuses: () => Promise.reject(new Error('Not asked for.')),
      })),
    distances: distance && (() => ({ distance: (base, head) => answer(`${base}...${head}`, distance) })),
    pipelines: () =>
      Promise.resolve({
        listExecutions: (name) =>
          answer<Execution[]>(
            name,
            name === RELEASE ? executions : new NotFoundError(`No pipeline ${name}.`),
          ),
        getExecution: (_, id) => {
          const known = executions instanceof Error ? [] : executions;
          return answer<Execution>(id, known.find((one) => one.id === id) ?? new NotFoundError(id));
        },
      }),
  });
  const find = (codebase = web(), env = 'dev', commit = '1234567') =>
    origins.find(codebase, env, { commit: commit === '' ? undefined : commit, since: SINCE });
  return { find, requests };
}

describe('DeploymentOrigins', () => {
  it('takes the newest GitHub Deployment that has brought the commit before it began to run', async () => {
    const { find, requests } = setUp({
      records: [
        record(30, { payload: { app: 'demo', codebase: 'web', image: 'commit-1234567' } }),
        record(1, { payload: { app: 'demo', codebase: 'api', image: 'commit-1234567' } }),
        record(0, { payload: { app: 'demo', codebase: 'web', image: 'commit-7654321' } }),
        record(-3, {
          creator: { login: 'github-actions[bot]', bot: true },
          payload: { app: 'demo', codebase: 'web', image: 'commit-12345678', actor: 'octocat' },
        }),
        record(-5),
      ],
    });
    expect(await find()).toEqual({
      deployedBy: 'octocat',
      deployedAt: minutes(-3).toISOString(),
      branch: undefined,
    });
    expect((await find(web(), 'dev', 'fffffff')).deployedBy).toBe('ada');
    // One list for all services of the environment.
    expect(requests).toEqual(['records dev']);
  });

  it('takes the person who started the execution under way then, where GitHub does not know', async () => {
    const { find } = setUp({ records: [], executions: [release(20, 25), release(-4, 1), release(-50, -40)] });
    expect(await find()).toMatchObject({ deployedBy: 'jane', deployedAt: minutes(-4).toISOString() });
  });

  it.each([
    ['of another environment', { variables: { ENVIRONMENT: 'prod', IMAGE_TAG: 'commit-1234567' } }],
    ['of another image', { variables: { ENVIRONMENT: 'dev', IMAGE_TAG: 'commit-7654321' } }],
    ['that a machine started', { trigger: MACHINE }],
  ])('does not take an execution %s', async (_, parts) => {
    expect(await setUp({ executions: [release(-4, 1, parts)] }).find()).toEqual(NO_ORIGIN);
  });

  it('asks once for what is refused, and never fails for it', async () => {
    const denied = new AccessDeniedError('No.');
    const { find, requests } = setUp({ records: denied, executions: denied, distance: denied });
    expect([await find(), await find(web(), 'prod')]).toEqual([NO_ORIGIN, NO_ORIGIN]);
    expect(requests).toEqual(['1234567...HEAD', 'records dev', RELEASE]);
  });

  it('ends when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new CancelledError('Stop.'));
    const { find } = setUp({ records: new AccessDeniedError('No.'), signal: controller.signal });
    await expect(find()).rejects.toThrow(CancelledError);
  });

  it.each([
    [
      'the branch of the environment',
      [pipeline('a', { branch: 'dev' }, ['test']), pipeline('b', { branch: 'main' }, ['dev'])],
      'main',
    ],
    [
      'another branch where the environment has tags',
      [pipeline('b', { branch: 'main' }, []), pipeline('a', { tag: true }, ['dev'])],
      'main',
    ],
    ['the default branch', [pipeline('a', { tag: true }, ['dev'])], 'HEAD'],
  ])('compares the commit with %s', async (_, pipelines, name) => {
    const { find } = setUp({ distance: { status: 'diverged', aheadBy: 3, behindBy: 1 } });
    expect((await find(web(pipelines))).branch).toEqual({
      name,
      behind: 3,
      ahead: 1,
      url: `https://github.com/uktrade/web/compare/1234567...${name}`,
    });
  });

  it('asks nobody about what is not known to run', async () => {
    const { find, requests } = setUp({
      records: [],
      distance: { status: 'identical', aheadBy: 0, behindBy: 0 },
    });
    await find(web(), 'dev', '');
    expect(requests.filter((request) => request.includes('...'))).toEqual([]);
  });
});
