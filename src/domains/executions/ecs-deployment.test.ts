import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeCluster } from '../../testing/fake-cluster.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { fakeTaskSet } from '../../testing/fake-ecs.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Application, Codebase, Environment } from '../platform/applications.js';
import { findDeployment, findCurrentDeployment, stoppableDeployment } from './ecs-deployment.js';
import type { FindDeploymentDependencies } from './ecs-deployment.js';
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

describe('current deployment', () => {
  const target = { app: 'demo', env: 'dev', service: 'web' };
  const name = { cluster: 'demo-dev-cluster', service: 'demo-dev-web' };
  const OLD = 'repo/web:commit-0000000';
  const NEW = 'repo/web:commit-1111111@sha256:new';
  const arnOf = (number: number): string =>
    `arn:aws:ecs:eu-west-2:111122223333:service-deployment/demo-dev-cluster/demo-dev-web/d${number}`;

  const find = (containers: FakeContainers, arn?: string) =>
    findCurrentDeployment({ containers, region: 'eu-west-2' }, target, arn);

  /** A task definition whose container of the service has the image. */
  const define = (containers: FakeContainers, image: string, container = 'web'): string =>
    containers.addDefinition({
      family: 'demo-dev-web-task-def',
      containerDefinitions: [
        { name: 'proxy', image: 'repo/proxy:1' },
        { name: container, image },
      ],
    }).arn;

  /** A service that ran OLD (revision 1), and to which revision 2, with NEW, is being deployed. */
  function underWay({ oldRunning = 2 } = {}) {
    const containers = new FakeContainers({ image: OLD });
    const [first] = containers.current.taskSets;
    const taskDefinition = define(containers, NEW);
    containers.addDeployment(taskDefinition, { looks: [{ status: 'IN_PROGRESS' }] });
    const createdAt = new Date(2_000_000);
    containers.current.taskDefinition = taskDefinition;
    containers.current.taskSets = [
      {
        ...fakeTaskSet({ id: 'ecs-svc/1', taskDefinition, running: 0, createdAt }),
        rolloutState: 'IN_PROGRESS',
      },
      { ...(first ?? fakeTaskSet({ id: '', taskDefinition, running: 0, createdAt })), status: 'ACTIVE' },
    ].map((set) => (set.status === 'ACTIVE' ? { ...set, running: oldRunning } : set));
    return { containers, taskDefinition, old: containers.definitions[0]?.arn };
  }

  describe('findCurrentDeployment', () => {
    it('finds the one under way, with what following and stopping it takes', async () => {
      const { containers, taskDefinition, old } = underWay();
      const { deployment, plan, work } = await find(containers);
      expect(deployment.arn).toBe(arnOf(2));
      expect(work).toEqual({
        name,
        region: 'eu-west-2',
        tag: 'commit-1111111@sha256:new',
        taskDefinition,
        previous: old,
        force: false,
        before: { taskSets: [], deployments: [] },
        arn: arnOf(2),
        idle: false,
        joinedSince: '1970-01-01T00:33:20.000Z',
        taskSet: { id: 'ecs-svc/1', createdAt: '1970-01-01T00:33:20.000Z' },
      });
      expect(plan).toEqual({
        target,
        image: { tag: 'commit-1111111@sha256:new', digest: '' },
        definition: { family: '', containerDefinitions: [] },
        before: containers.current,
        running: { taskDefinition: old, image: OLD, since: undefined },
      });
      expect(containers.requests).toEqual([]);
    });

    it('prefers the one under way to a newer one that has ended', async () => {
      const { containers } = underWay();
      containers.addDeployment(define(containers, NEW), { looks: [{ status: 'STOPPED' }] });
      const { deployment, work } = await find(containers);
      expect(deployment.arn).toBe(arnOf(2));
      // The primary task set is that of the newest deployment.
      expect(work.taskSet).toBeUndefined();
      expect(work.taskDefinition).toBe(containers.definitions[1]?.arn);
    });

    it('finds the newest one where all have ended', async () => {
      const containers = new FakeContainers({ image: OLD });
      const second = define(containers, NEW);
      containers.addDeployment(second, { looks: [{ status: 'ROLLBACK_SUCCESSFUL' }] });
      const { deployment, work, plan } = await find(containers);
      expect(deployment.arn).toBe(arnOf(2));
      expect(work).toMatchObject({ taskDefinition: second, tag: 'commit-1111111@sha256:new' });
      expect(plan.running.image).toBe(OLD);
    });

    it('finds the one that is named, also one that has ended', async () => {
      const { containers, old } = underWay();
      const { deployment, work } = await find(containers, arnOf(1));
      expect(deployment).toMatchObject({ arn: arnOf(1), status: 'SUCCESSFUL' });
      expect(work).toMatchObject({ tag: 'commit-0000000', taskDefinition: old, taskSet: undefined });
    });

    it('takes the primary task set where service revisions may not be read', async () => {
      const { containers, taskDefinition } = underWay();
      containers.refused.add('ecs:DescribeServiceRevisions');
      containers.current.taskDefinition = 'another';
      expect((await find(containers)).work).toMatchObject({
        taskDefinition,
        tag: 'commit-1111111@sha256:new',
      });
      // Of an older one only the service says something.
      containers.current.taskDefinition = containers.definitions[0]?.arn ?? '';
      const older = await find(containers, arnOf(1));
      expect(older.work.taskDefinition).toBe(containers.definitions[0]?.arn);
    });

    it('has nothing before it where the service runs nothing else', async () => {
      const containers = new FakeContainers({ image: OLD });
      const { plan, work } = await find(containers);
      expect(work.previous).toBeUndefined();
      expect(plan.running).toEqual({
        taskDefinition: containers.current.taskDefinition,
        image: undefined,
        since: undefined,
      });
    });

    it('takes for what ran before what still has tasks', async () => {
      const { containers } = underWay({ oldRunning: 0 });
      const running = define(containers, 'repo/web:commit-2222222');
      containers.current.taskSets.push(
        fakeTaskSet({ id: 'ecs-svc/9', taskDefinition: running, running: 1, createdAt: undefined }),
      );
      expect((await find(containers)).plan.running).toMatchObject({
        taskDefinition: running,
        image: 'repo/web:commit-2222222',
      });
    });

    it('takes for what ran before what has lost its tasks, where nothing else is there', async () => {
      const { containers, old } = underWay({ oldRunning: 0 });
      expect((await find(containers)).work.previous).toBe(old);
    });

    it('takes for what ran before, where no task of it is left, what the deployment before was of', async () => {
      const { containers, old } = underWay();
      containers.current.taskSets = containers.current.taskSets.filter(({ status }) => status === 'PRIMARY');
      const { plan, work } = await find(containers);
      expect([work.previous, plan.running.image]).toEqual([old, OLD]);
      containers.refused.add('ecs:DescribeServiceRevisions');
      expect((await find(containers)).work.previous).toBeUndefined();
    });

    it("never takes Terraform's placeholder for what ran before, and says that an image is unknown", async () => {
      const { containers } = underWay();
      const placeholder = define(containers, 'repo/placeholder:1', 'placeholder');
      containers.current.taskSets = containers.current.taskSets.map((set) =>
        set.status === 'ACTIVE' ? { ...set, taskDefinition: placeholder } : set,
      );
      const { plan, work } = await find(containers);
      expect([work.previous, plan.running.image]).toEqual(['placeholder', undefined]);
      const deployed = new FakeContainers({ container: 'placeholder' });
      expect((await find(deployed)).work.tag).toBe('an unknown image');
    });

    it('says that there is no such deployment, or none yet', async () => {
      const containers = new FakeContainers({});
      const hint = 'ECS keeps the deployments of 90 days. codebase-status shows what runs.';
      await expect(find(containers, 'arn:other')).rejects.toMatchObject({
        name: 'NotFoundError',
        message: 'demo-dev-web has no deployment "arn:other".',
        hint,
      });
      containers.list.length = 0;
      await expect(find(containers)).rejects.toMatchObject({
        name: 'NotFoundError',
        message: 'demo-dev-web has had no deployment yet.',
        hint,
      });
    });
  });
});
