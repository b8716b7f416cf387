import { describe, expect, it } from '@jest/globals';
import { FakeContainers } from '../../testing/fake-containers.js';
import { fakeTaskSet } from '../../testing/fake-ecs.js';
import { findCurrentDeployment } from './current-deployment.js';

const target = { app: 'demo', env: 'dev', service: 'web' };
const environment = {
  name: 'dev',
  accountId: '111122223333',
  region: undefined,
  deploymentMode: 'platform',
};
const name = { cluster: 'demo-dev-cluster', service: 'demo-dev-web' };
const OLD = 'repo/web:commit-0000000';
const NEW = 'repo/web:commit-1111111@sha256:new';
const arnOf = (number: number): string =>
  `arn:aws:ecs:eu-west-2:111122223333:service-deployment/demo-dev-cluster/demo-dev-web/d${number}`;

const find = (containers: FakeContainers, arn?: string) =>
  findCurrentDeployment({ containers, environment, region: 'eu-west-2' }, target, arn);

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
    expect((await find(containers)).work).toMatchObject({ taskDefinition, tag: 'commit-1111111@sha256:new' });
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
