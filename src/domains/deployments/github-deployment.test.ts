import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type {
  DeploymentService,
  DeploymentStatus,
  NewDeployment,
} from '../../providers/github/deployments.js';
import { GitHubDeployment, recordOnGitHub } from './github-deployment.js';
import type { DeploymentOutcome, RecordOptions } from './github-deployment.js';

const details: NewDeployment = {
  ref: 'abc1234',
  environment: 'dev',
  description: 'demo/web to dev',
  payload: {},
};
const refused = new PlatformError('GitHub would not: HTTP 403, no.', { hint: 'Give the permission.' });

class FakeDeployments implements DeploymentService {
  readonly created: NewDeployment[] = [];
  readonly statuses: (DeploymentStatus & { id: number })[] = [];
  failing: 'create' | 'report' | undefined;

  create(deployment: NewDeployment): Promise<number> {
    if (this.failing === 'create') return Promise.reject(refused);
    this.created.push(deployment);
    return Promise.resolve(42);
  }

  report(id: number, status: DeploymentStatus): Promise<void> {
    if (this.failing === 'report') return Promise.reject(refused);
    this.statuses.push({ id, ...status });
    return Promise.resolve();
  }
}

function setUp() {
  const deployments = new FakeDeployments();
  const logger = new MemoryLogger();
  const deployment = new GitHubDeployment({
    deployments,
    logger,
    environmentUrl: 'https://dev.demo.example',
    logUrl: 'https://github.com/uktrade/web/actions/runs/1',
  });
  return { deployments, logger, deployment };
}

const ended = (status: string, failure?: PlatformError): (() => Promise<DeploymentOutcome>) => {
  return () => Promise.resolve({ status, failure });
};
const failure = new PlatformError('It failed.');
const cancelled = new CancelledError('Cancelled by SIGINT.');

describe('a deployment on GitHub', () => {
  it('is in progress while the work goes on, and then a success', async () => {
    const { deployments, deployment } = setUp();
    const links = {
      environmentUrl: 'https://dev.demo.example',
      logUrl: 'https://github.com/uktrade/web/actions/runs/1',
    };
    const result = await deployment.during(details, () => {
      expect(deployments.statuses).toEqual([
        { id: 42, state: 'in_progress', description: 'demo/web to dev', ...links },
      ]);
      return Promise.resolve({ status: 'Succeeded', failure: undefined, more: 1 });
    });
    expect(result.more).toBe(1);
    expect(deployments.created).toEqual([details]);
    expect(deployments.statuses[1]).toEqual({ id: 42, state: 'success', description: 'Succeeded', ...links });
  });

  it.each([
    ['Failed', 'a failure', failure, 'failure'],
    ['RolledBack', 'a failure', failure, 'failure'],
    ['Stopped', 'a failure', failure, 'failure'],
    ['Superseded', 'a failure', failure, 'inactive'],
    ['Cancelled', 'a failure', failure, 'inactive'],
    ['InProgress', 'a cancellation', cancelled, 'error'],
    ['Stopping', 'a cancellation', cancelled, 'error'],
    ['InProgress', 'a deadline', new DeadlineError('Too long.'), 'error'],
    ['InProgress', 'a failure', failure, 'error'],
    ['InProgress', 'nothing wrong', undefined, 'in_progress'],
  ])('that ended as %s with %s is told so', async (status, _, why, state) => {
    const { deployments, deployment } = setUp();
    await deployment.during(details, ended(status, why));
    expect(deployments.statuses.map((report) => report.state)).toEqual(['in_progress', state]);
    if (why !== undefined) expect(deployments.statuses[1]?.description).toBe(why.message);
  });

  it.each([
    ['a failure', failure, 'failure'],
    ['a cancellation', cancelled, 'inactive'],
    ['a defect', new TypeError('a defect'), 'failure'],
  ])('that never began, for %s, is told so', async (_, error, state) => {
    const { deployments, deployment } = setUp();
    await expect(deployment.during(details, () => Promise.reject(error))).rejects.toBe(error);
    expect(deployments.statuses.map((report) => report.state)).toEqual(['in_progress', state]);
  });

  it.each(['create', 'report'] as const)('costs one warning where GitHub refuses to %s', async (failing) => {
    const { deployments, logger, deployment } = setUp();
    deployments.failing = failing;
    expect(await deployment.during(details, ended('Succeeded'))).toMatchObject({ status: 'Succeeded' });
    expect(logger.texts('warning')).toEqual([
      expect.stringMatching(/^GitHub does not .*: GitHub would not: HTTP 403, no\. Give the permission\.$/),
    ]);
  });
});

describe('the record of a deployment', () => {
  const image = { tag: 'commit-abc1234', commit: 'abc1234', digest: 'sha256:1' };
  const plan = {
    app: 'demo',
    env: 'dev',
    codebase: { name: 'web' },
    image,
    rollback: undefined,
    reference: { kind: 'branch', value: 'main' },
  } as unknown as Parameters<typeof recordOnGitHub>[1];

  function options(resolve: () => Promise<string | undefined>) {
    const { deployments, logger } = setUp();
    const repository = { commits: { resolve }, deployments };
    const given: RecordOptions = {
      repository,
      logger,
      actor: 'ada',
      environmentUrl: undefined,
      logUrl: undefined,
    };
    return { deployments, given };
  }

  it('names the whole commit, and the short one where GitHub can not look it up for now', async () => {
    const whole = 'abc1234'.padEnd(40, '0');
    for (const [resolve, ref] of [
      [() => Promise.resolve(whole), whole],
      [() => Promise.reject(new PlatformError('Not for now.', { transient: true })), 'abc1234'],
    ] as const) {
      const { deployments, given } = options(resolve);
      expect(await recordOnGitHub(given, plan, ended('Succeeded'))).toMatchObject({ status: 'Succeeded' });
      expect(deployments.created.map((created) => created.ref)).toEqual([ref]);
    }
  });

  it('is not made once the run is cancelled', async () => {
    const { deployments, given } = options(() => Promise.reject(cancelled));
    await expect(recordOnGitHub(given, plan, ended('Succeeded'))).rejects.toBe(cancelled);
    expect(deployments.created).toEqual([]);
  });

  it.each([
    ['a deployment', undefined, 'demo/web commit-abc1234 to dev'],
    ['a rollback', { from: 'commit-0000000' }, 'demo/web back from commit-0000000 to commit-abc1234 in dev'],
    ['a rollback from what is not known', { from: undefined }, 'demo/web back to commit-abc1234 in dev'],
  ])('says of %s what it is', async (_, rollback, description) => {
    const { deployments, given } = options(() => Promise.resolve(undefined));
    await recordOnGitHub(given, { ...plan, rollback } as typeof plan, ended('InProgress'));
    expect(deployments.created).toMatchObject([{ ref: 'abc1234', environment: 'dev', description }]);
    expect(deployments.statuses[1]).toMatchObject({
      state: 'in_progress',
      description: 'Started; its end is not awaited.',
    });
  });

  it('looks up no commit that is whole', async () => {
    const whole = 'abc1234'.padEnd(40, '0');
    const { deployments, given } = options(() => Promise.reject(new Error('asked')));
    const whom = { ...plan, image: { ...image, commit: whole } } as typeof plan;
    await recordOnGitHub(given, whom, ended('Succeeded'));
    expect(deployments.created).toMatchObject([{ ref: whole }]);
  });
});
