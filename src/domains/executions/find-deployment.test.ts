import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeCluster } from '../../testing/fake-cluster.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Application, Codebase, Environment } from '../platform/applications.js';
import { findDeployment } from './find-deployment.js';
import type { FindDeploymentDependencies } from './find-deployment.js';
import { stoppableDeployment } from './stop-deployment.js';
import type { DeploymentTarget } from './target.js';

const dev: Environment = {
  name: 'dev',
  accountId: '111111111111',
  region: undefined,
  deploymentMode: 'platform',
};
const target: DeploymentTarget = {
  kind: 'deployment',
  id: undefined,
  app: 'demo',
  env: 'dev',
  service: 'web',
  codebase: undefined,
  owner: undefined,
};
const options = { deadline: 1e15, signal: new AbortController().signal };

/** A service in ECS, of which a deployment of a newer image is as it is said. */
function service(name: string, status?: 'IN_PROGRESS' | 'SUCCESSFUL'): FakeContainers {
  const family = `demo-dev-${name}-task-def`;
  const containers = new FakeContainers({ image: 'repo/web:commit-1111111' }, [], family);
  if (status === undefined) return containers;
  const { arn } = containers.addDefinition({
    family,
    containerDefinitions: [{ name, image: 'repo/web:commit-2222222' }],
  });
  containers.addDeployment(arn, { looks: [{ status }] });
  return containers;
}

function deps(services: FakeContainers[], names = ['web', 'api']): FindDeploymentDependencies {
  const codebase: Codebase = {
    name: 'web',
    repository: 'uktrade/demo-web',
    pipelineMode: 'github_actions',
    pipelines: [],
    requiresImageBuild: true,
    services: [{ name: 'all', services: names }],
  };
  return {
    applications: {
      load: () => Promise.resolve<Application>({ name: 'demo', layout: 'platform', environments: [dev] }),
      environment: () => dev,
      codebase: () => Promise.resolve(codebase),
    },
    containers: () => Promise.resolve(new FakeCluster(services)),
    region: 'eu-west-2',
  };
}

describe('findDeployment', () => {
  it('takes the one under way, with its image and what was there before', async () => {
    const found = await findDeployment(deps([service('web', 'IN_PROGRESS')]), target);
    expect(found).toMatchObject({
      region: 'eu-west-2',
      deployment: { status: 'IN_PROGRESS' },
      plan: { image: { tag: 'commit-2222222' }, running: { image: 'repo/web:commit-1111111' } },
      work: { tag: 'commit-2222222', name: { cluster: 'demo-dev-cluster', service: 'demo-dev-web' } },
    });
    expect(found.work.previous).toBe(found.plan.running.taskDefinition);
  });

  it('takes the newest where none is under way, and the one with an ARN', async () => {
    const web = service('web', 'SUCCESSFUL');
    const newest = await findDeployment(deps([web]), target);
    expect(newest.work.tag).toBe('commit-2222222');
    const first = web.list.find(({ arn }) => arn !== newest.deployment.arn)?.arn ?? '';
    const named = await findDeployment(deps([web]), { ...target, id: first });
    expect([named.deployment.arn, named.work.tag]).toEqual([first, 'commit-1111111']);
    await expect(findDeployment(deps([web]), { ...target, id: 'arn:none' })).rejects.toThrow(NotFoundError);
  });

  it('goes by the task sets where it may not know the task definition of a deployment', async () => {
    const family = 'demo-dev-web-task-def';
    const web = new FakeContainers({}, [{ looks: [{ status: 'IN_PROGRESS' }] }], family);
    const containerDefinitions = [{ name: 'web', image: 'repo/web:commit-2222222' }];
    const { arn } = web.addDefinition({ family, containerDefinitions });
    await web.update({ cluster: 'demo-dev-cluster', service: 'demo-dev-web' }, arn);
    web.refused.add('ecs:DescribeServiceRevisions');
    expect((await findDeployment(deps([web]), target)).work.tag).toBe('commit-2222222');
  });

  it('never takes a placeholder for what was there before', async () => {
    const web = new FakeContainers({ container: 'placeholder' }, []);
    const { arn } = web.addDefinition({
      family: 'demo-dev-web-task-def',
      containerDefinitions: [{ name: 'web', image: 'repo/web:commit-2222222' }],
    });
    web.addDeployment(arn, { looks: [{ status: 'IN_PROGRESS' }] });
    expect((await findDeployment(deps([web]), target)).work.previous).toBe('placeholder');
  });

  it('finds the service of a codebase that is being deployed', async () => {
    const codebase = { ...target, service: undefined, codebase: 'web' };
    const both = [service('web'), service('api', 'IN_PROGRESS')];
    expect((await findDeployment(deps(both), codebase)).work.name.service).toBe('demo-dev-api');
    const none = [service('web', 'SUCCESSFUL'), service('api')];
    await expect(findDeployment(deps(none), codebase)).rejects.toThrow(
      'No deployment of web to dev is under way.',
    );
    expect((await findDeployment(deps(none, ['web']), codebase)).work.name.service).toBe('demo-dev-web');
    const two = [service('web', 'IN_PROGRESS'), service('api', 'IN_PROGRESS')];
    await expect(findDeployment(deps(two), codebase)).rejects.toMatchObject({
      message: '2 deployments of web to dev are under way: web, api.',
      hint: 'Give service, one of web, api.',
    });
    await expect(findDeployment(deps([], []), codebase)).rejects.toMatchObject({
      hint: 'The codebase names no services: give service.',
    });
  });

  it("refuses another account's", async () => {
    await expect(findDeployment(deps([]), { ...target, owner: '999999999999' })).rejects.toThrow(
      'in the account 999999999999, but dev of demo is in 111111111111',
    );
  });
});

describe('stoppableDeployment', () => {
  it.each([
    ['IN_PROGRESS', 'running'],
    ['ROLLBACK_IN_PROGRESS', 'stopping'],
    ['STOP_REQUESTED', 'stopping'],
    ['SUCCESSFUL', 'ended'],
  ] as const)('knows the state of one that is %s, and what it goes back to', async (status, state) => {
    const web = service('web', 'IN_PROGRESS');
    const found = await findDeployment(deps([web]), target);
    const stopDeps = {
      containers: web,
      logger: new MemoryLogger(),
      clock: new FakeClock(),
      tails: { tail: () => Promise.resolve(undefined), url: () => 'https://logs' },
    };
    const deployment = { ...found.deployment, status };
    const stoppable = stoppableDeployment(stopDeps, { ...found, deployment }, options);
    expect(stoppable).toMatchObject({
      kind: 'deployment',
      state,
      subject: 'the deployment of commit-2222222 to demo-dev-web',
    });
    expect(stoppable.leaves[0]).toMatch(
      /^demo-dev-web goes back to commit-1111111 \(demo-dev-web-task-def:\d+\)\.$/,
    );
    const unknown = { ...found, work: { ...found.work, previous: undefined } };
    expect(stoppableDeployment(stopDeps, unknown, options).leaves[0]).toContain('ecs:StopServiceDeployment');
  });
});
