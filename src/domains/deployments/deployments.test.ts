import { describe, expect, it } from '@jest/globals';
import type { DeploymentService, DeploymentStatus } from '../../providers/github/deployments.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { fakeSession } from '../../testing/fake-context.js';
import { fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { AccountSessions } from '../platform/account-sessions.js';
import { Deployments } from './deployments.js';

const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const SHA = '1234567'.padEnd(40, '0');

/** An application with the service web, whose roles are all `environment`, and what was assumed with which arguments. */
function setUp({
  region,
  error,
  github,
}: { region?: string; error?: Error; github?: DeploymentService } = {}) {
  const containers = new FakeContainers({ image: 'repo/web:commit-0000000' });
  const template = { family: containers.family, containerDefinitions: [{ name: 'web', image: IMAGE }] };
  const objects = { read: () => Promise.resolve(JSON.stringify(template)) };
  const environment = {
    ...fakeSession({ objects, logTails: { tail: () => Promise.resolve(undefined), url: () => '' } }),
    containers: () => (error === undefined ? Promise.resolve(containers) : Promise.reject(error)),
  };
  const images = new FakeRegistry({
    'demo/web': [{ digest: `sha256:${'a'.repeat(64)}`, tags: ['commit-1234567'] }],
  });
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      allEnvironments: [{ name: 'dev', accountID: '222222222222', region }],
    },
    '/copilot/applications/demo/codebases/web': {
      ...{ name: 'web', repository: 'uktrade/web', services: [{ all: ['web'] }] },
    },
  });
  const pipelines = new FakePipelines([], [fakePipeline('demo-web-manual-release')]);
  const assumed: unknown[] = [];
  const session: AwsSession = {
    ...fakeSession({ images, parameters, pipelines }),
    assume: (role) => {
      assumed.push(role);
      return environment;
    },
  };
  const logger = new MemoryLogger();
  const controller = new AbortController();
  const commits = { resolve: () => Promise.resolve(undefined), isComplete: () => Promise.resolve(true) };
  const deployments = new Deployments({
    ...{ logger, clock: new FakeClock(), signal: controller.signal, run: undefined, messages: undefined },
    accounts: new AccountSessions(session),
    localCommits: commits,
    publicImages: () => Promise.reject(new Error('There is no public repository.')),
    repository: (name) => ({
      ...{ url: `https://github.com/${name}`, commits, history: undefined, deployments: github },
    }),
    journal: { started: () => undefined, underWay: () => undefined },
  });
  const plan = (strategy: 'pipeline' | 'ecs') =>
    deployments.plan({
      ...{ app: 'demo', env: 'dev', codebase: 'web', strategy, wait: true },
      reference: { kind: 'commit', value: SHA },
      ...{ services: undefined, imageReference: 'tag', cacheInvalidation: undefined },
    });
  const deploy = async () =>
    deployments.deploy(await plan('ecs'), {
      ...{
        wait: true,
        stopOnCancel: false,
        force: false,
        rollbackOnFailure: false,
        deadline: Number.MAX_SAFE_INTEGER,
      },
      ...{ githubDeployment: true, environmentUrl: undefined },
    });
  return { assumed, controller, deploy, logger, plan };
}

describe('planning', () => {
  it.each([
    ["the environment's own region", 'eu-west-1', 'eu-west-1'],
    ["the session's region where the environment names none", undefined, 'eu-west-2'],
  ])('looks at what runs in %s', async (_, region, expected) => {
    const { assumed, plan } = setUp(region === undefined ? {} : { region });
    expect((await plan('pipeline')).changes?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    expect(assumed).toEqual([
      {
        ...{ arn: ROLE, session: 'dev-codebase-pipeline-deploy', region: expected },
        environment: { name: 'dev', trusted: ['demo-*-codebase-pipeline', 'demo-*-codebase-*'] },
      },
    ]);
  });

  it('straight to ECS assumes the role once, for the services and for what runs', async () => {
    const { assumed, plan } = setUp({ region: 'eu-west-1' });
    const planned = await plan('ecs');
    expect(planned.changes?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    expect(planned).toMatchObject({ role: { arn: ROLE, region: 'eu-west-1' } });
    expect(assumed).toHaveLength(1);
  });

  it('gives plain data', async () => {
    const planned = await setUp().plan('ecs');
    expect(JSON.parse(JSON.stringify(planned))).toMatchObject({
      ...{ strategy: 'ecs', services: ['web'], groups: [{ name: 'all' }] },
      image: { tag: 'commit-1234567' },
    });
  });

  it('through a pipeline does without what runs, where that is not known', async () => {
    const { logger, plan } = setUp({ error: new Error('no') });
    expect((await plan('pipeline')).changes?.services).toMatchObject([{ state: 'unknown', reason: 'no' }]);
    expect(logger.texts('error')).toEqual([]);
  });
});

describe('deploying', () => {
  it('is shown on GitHub from its beginning to its end', async () => {
    const created: unknown[] = [];
    const statuses: DeploymentStatus['state'][] = [];
    const github: DeploymentService = {
      create: (deployment) => Promise.resolve(created.push(deployment)),
      report: (_id, { state }) => Promise.resolve(void statuses.push(state)),
    };
    const { deploy, logger } = setUp({ github });
    expect(await deploy()).toMatchObject({ status: 'Succeeded', failure: undefined });
    expect(created).toMatchObject([
      {
        environment: 'dev',
        description: 'demo/web commit-1234567 to dev',
        payload: { image: 'commit-1234567' },
      },
    ]);
    expect(statuses).toEqual(['in_progress', 'success']);
    expect(logger.texts('warning')).toEqual([]);
  });

  it('is not shown on GitHub without a token, which is a warning', async () => {
    const { deploy, logger } = setUp();
    expect(await deploy()).toMatchObject({ status: 'Succeeded' });
    expect(logger.texts('warning')).toEqual([expect.stringContaining('needs a github-token')]);
  });
});
