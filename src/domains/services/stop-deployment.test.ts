import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout } from '../../testing/fake-containers.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { serviceControl, stopDeployment } from './stop-deployment.js';
import { toWork } from './service-work.js';
import type { ServiceUpdate, ServiceWork } from './service-work.js';

const name = { cluster: 'demo-dev-cluster', service: 'demo-dev-web' };
const URL =
  'https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters/demo-dev-cluster/services/demo-dev-web/deployments?region=eu-west-2';
const endless: FakeRollout = { looks: [{ status: 'IN_PROGRESS' }] };

/** A service that was updated from revision 1 to revision 2. */
async function setUp(rollout: FakeRollout = endless, parts: Partial<ServiceUpdate> = {}) {
  const containers = new FakeContainers({}, [rollout]);
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const [first] = containers.definitions;
  const second = containers.addDefinition({ family: containers.family, containerDefinitions: [] });
  const update: ServiceUpdate = {
    name,
    region: 'eu-west-2',
    tag: 'commit-1234567',
    taskDefinition: second.arn,
    force: false,
    previous: first?.arn,
    before: { taskSets: ['ecs-svc/0'], deployments: [containers.list[0]?.arn ?? ''] },
    ...parts,
  };
  const work = toWork(update, await containers.update(name, second.arn));
  const arn = containers.list.at(-1)?.arn ?? '';
  containers.requests.length = 0;
  const deps = { containers, clock, logger };
  const stop = (more: Partial<ServiceWork> = {}, looks?: number) =>
    stopDeployment(deps, { ...work, ...more }, looks);
  return { ...deps, update, work, arn, stop, control: serviceControl(deps) };
}

describe('stopping a deployment', () => {
  it('stops exactly this one', async () => {
    const { stop, arn, containers, clock, logger } = await setUp();
    await stop({ arn });
    expect([containers.requests, clock.sleeps, logger.entries]).toEqual([[`stop ${arn}`], [], []]);
  });

  it('finds the one whose ARN is not known', async () => {
    const { stop, arn, containers, clock } = await setUp();
    await stop();
    expect([containers.requests, clock.sleeps]).toEqual([[`stop ${arn}`], []]);
  });

  it('waits for one that ECS does not list yet', async () => {
    const { stop, arn, containers, clock } = await setUp({ ...endless, hidden: 4 });
    await stop();
    expect([containers.requests, clock.sleeps]).toEqual([[`stop ${arn}`], [500, 500, 500, 500]]);
  });

  it('sets the service back where ECS does not list it for long', async () => {
    const { stop, containers, clock, logger } = await setUp({ ...endless, hidden: 5 });
    await stop();
    expect([containers.requests, clock.sleeps]).toEqual([['update 1'], [500, 500, 500, 500]]);
    expect(logger.texts('info')).toEqual(['Set demo-dev-web back to demo-dev-web-task-def:1.']);
  });

  it('looks as often as it has the time for', async () => {
    const { stop, clock, containers } = await setUp({ ...endless, hidden: 2 });
    await stop({}, 2);
    expect([containers.requests, clock.sleeps]).toEqual([['update 1'], [500]]);
  });

  it('leaves one alone that has ended', async () => {
    const { stop, arn, containers } = await setUp({ looks: [{ status: 'STOPPED' }] });
    await stop({ arn });
    expect(containers.requests).toEqual([]);
  });

  it('is not misled by the end of another one', async () => {
    const { stop, arn, containers } = await setUp();
    containers.addDeployment('other', { looks: [{ status: 'SUCCESSFUL' }] });
    await stop({ arn });
    expect(containers.requests).toEqual([`stop ${arn}`]);
  });

  it('that ECS does not list any more is asked for all the same', async () => {
    const { stop, containers } = await setUp();
    await stop({ arn: 'gone' });
    expect(containers.requests).toEqual(['stop gone']);
  });
});

const arnOfSecond = ({ definitions }: FakeContainers): string | undefined =>
  definitions.find(({ revision }) => revision === 2)?.arn;

describe('setting a service back', () => {
  async function refused(parts: Partial<ServiceUpdate> = {}) {
    const world = await setUp(endless, parts);
    world.containers.refused.add('ecs:StopServiceDeployment');
    return world;
  }

  it('is how it is stopped where stopping is not allowed', async () => {
    const { stop, arn, containers } = await refused();
    await stop({ arn });
    expect(containers.requests).toEqual(['update 1']);
  });

  it.each<[string, (containers: FakeContainers) => void]>([
    [
      'has another task definition by now',
      (containers) => {
        void containers.update(name, containers.addDefinition({ family: 'x', containerDefinitions: [] }).arn);
      },
    ],
    ['has none any more', (containers) => void containers.current.taskSets.splice(0)],
    [
      'is being replaced in another way',
      (containers) => {
        for (const set of containers.current.taskSets) set.status = 'ACTIVE';
      },
    ],
  ])('is left out where the service %s', async (_, change) => {
    const { stop, arn, containers, logger } = await refused();
    change(containers);
    containers.requests.length = 0;
    await stop({ arn });
    expect(containers.requests).toEqual([]);
    expect(logger.texts('info')).toEqual(['demo-dev-web is not set to demo-dev-web-task-def:2 any more.']);
  });

  it('is left out where the service is gone', async () => {
    const { stop, arn, containers, logger } = await refused();
    containers.service = () => Promise.resolve(undefined);
    await stop({ arn });
    expect(containers.requests).toEqual([]);
    expect(logger.texts('info')).toHaveLength(1);
  });

  it.each([
    ['not known', () => undefined, 'what it ran before is not known, since no task of it is left'],
    ['only a placeholder', () => 'placeholder', "before, it ran only Terraform's placeholder"],
    ['the same', arnOfSecond, 'it had the same task definition before'],
  ])('is not possible where the former task definition is %s', async (_, former, reason) => {
    const { stop, arn, containers } = await refused();
    const previous = former(containers);
    const stopped = stop({ arn, previous });
    await expect(stopped).rejects.toThrow(new PlatformError(`demo-dev-web can't be set back: ${reason}.`));
    await expect(stopped).rejects.toMatchObject({
      hint: 'Stopping the deployment itself takes the permission ecs:StopServiceDeployment.',
    });
    expect(containers.requests).toEqual([]);
  });
});

describe('a later process', () => {
  it('names the deployment, with its ARN where that is known, and its page', async () => {
    const { control, work } = await setUp();
    expect(control.name(work)).toBe('the deployment of commit-1234567 to demo-dev-web');
    expect(control.name({ ...work, arn: 'd2' })).toBe(
      'the deployment of commit-1234567 to demo-dev-web (d2)',
    );
    expect(control.url(work)).toBe(URL);
  });

  it('has two minutes to stop what ECS does not list yet', async () => {
    const { control, work, containers, clock } = await setUp({ ...endless, hidden: 1000 });
    await control.stop(work);
    expect(clock.sleeps).toHaveLength(239);
    expect(containers.requests).toEqual(['update 1']);
  });

  it('finds what came of an update, with its ARN', async () => {
    const { control, update, work, arn, clock } = await setUp();
    await expect(control.recover(update)).resolves.toEqual([{ ...work, arn }]);
    expect(clock.sleeps).toEqual([]);
  });

  it('takes the ARN that ECS tells', async () => {
    const { control, update, containers } = await setUp();
    containers.current.currentDeployment = 'told';
    containers.deployments = () => Promise.reject(new Error('There is no need to list.'));
    await expect(control.recover(update)).resolves.toMatchObject([{ arn: 'told' }]);
  });

  it('waits a quarter of a minute for an update to show, and finds nothing where it was never made', async () => {
    const { control, update, clock } = await setUp();
    const before = { taskSets: ['ecs-svc/0', 'ecs-svc/1'], deployments: [] };
    await expect(control.recover({ ...update, before })).resolves.toEqual([]);
    expect(clock.sleeps).toEqual([5000, 5000, 5000]);
  });

  it('finds nothing where the service is gone', async () => {
    const { control, update, containers } = await setUp();
    containers.service = () => Promise.resolve(undefined);
    await expect(control.recover(update)).resolves.toEqual([]);
  });

  it('finds an update that shows late', async () => {
    const { control, update, containers, clock } = await setUp();
    const { taskSets } = containers.current;
    containers.current.taskSets = [];
    clock.onSleep = () => {
      if (clock.sleeps.length === 3) containers.current.taskSets = taskSets;
    };
    await expect(control.recover(update)).resolves.toHaveLength(1);
  });
});
