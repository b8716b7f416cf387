import { describe, expect, it } from '@jest/globals';
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
function setUp({ region, error }: { region?: string; error?: Error } = {}) {
  const containers = new FakeContainers({ image: 'repo/web:commit-0000000' });
  const template = { family: containers.family, containerDefinitions: [{ name: 'web', image: IMAGE }] };
  const objects = { read: () => Promise.resolve(JSON.stringify(template)) };
  const environment = {
    ...fakeSession({ objects }),
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
    assume: (...asked) => {
      assumed.push(asked);
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
    repository: (name) => ({
      ...{ url: `https://github.com/${name}`, commits, history: undefined, deployments: undefined },
    }),
    journal: { started: () => undefined, underWay: () => undefined },
  });
  const plan = (strategy: 'pipeline' | 'ecs') =>
    deployments.plan({
      ...{ app: 'demo', env: 'dev', codebase: 'web', strategy, wait: true },
      reference: { kind: 'commit', value: SHA },
      ...{ services: undefined, imageReference: 'tag', cacheInvalidation: undefined },
    });
  return { assumed, controller, logger, plan };
}

describe('planning', () => {
  it.each([
    ["the environment's own region", 'eu-west-1', 'eu-west-1'],
    ["the session's region where the environment names none", undefined, 'eu-west-2'],
  ])('looks at what runs in %s', async (_, region, expected) => {
    const { assumed, plan } = setUp(region === undefined ? {} : { region });
    expect((await plan('pipeline')).changes?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    expect(assumed).toEqual([[ROLE, 'dev-codebase-pipeline-deploy', expected]]);
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
