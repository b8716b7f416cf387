import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import type { EcsService, TaskSet } from '../../providers/aws/ecs-answers.js';
import { fakeTaskSet } from '../../testing/fake-ecs.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { FakeRunningContainers } from '../../testing/fake-running-containers.js';
import type { FakeService } from '../../testing/fake-running-containers.js';
import { findRunningServices } from './running-services.js';
import type { RunningServicesOptions } from './running-services.js';

const digest = (number: number): string => `sha256:${String(number).repeat(64)}`;
const WEB: FakeService = { image: 'registry.example/demo/web:commit-1111111' };

/** Services of demo in dev; `parts` is what ECS says differently of each. */
function setUp(
  services: Record<string, FakeService>,
  parts: Partial<EcsService> = {},
  images: FakeImage[] = [{ digest: digest(1), tags: ['commit-1111111'] }],
) {
  const containers = new FakeRunningContainers('demo-dev-', services);
  const service = containers.service.bind(containers);
  containers.service = async (name) => {
    const found = await service(name);
    return found && { ...found, ...parts };
  };
  const registry = new FakeRegistry({ 'demo/web': images });
  const cancellation = new AbortController();
  const options: RunningServicesOptions = {
    app: 'demo',
    env: 'dev',
    repository: 'demo/web',
    containers: () => Promise.resolve(containers),
    images: registry,
    signal: cancellation.signal,
  };
  const find = (names = Object.keys(services)) => findRunningServices(names, options);
  return { containers, registry, cancellation, options, find };
}

const set = (image: string, parts: Partial<TaskSet> = {}): TaskSet =>
  fakeTaskSet({ id: image, taskDefinition: `web ${image}`, running: 1, createdAt: undefined, ...parts });

describe('what a service runs', () => {
  it('is nothing of no services, without a request', async () => {
    const { find, options } = setUp({});
    options.containers = () => Promise.reject(new Error('Nobody asks.'));
    expect(await find()).toEqual([]);
  });

  it('is known of the others where the first one has no container of its name', async () => {
    const { find } = setUp({ odd: { ...WEB, container: 'other' }, web: WEB });
    expect(await find()).toMatchObject([
      { service: 'odd', state: 'unknown', reason: expect.stringContaining('has no container "odd"') },
      { service: 'web', state: 'running' },
    ]);
  });

  it('is unknown of all where the first one may not be read, with the next step', async () => {
    const { find, containers } = setUp({ web: WEB, api: WEB });
    containers.failure = new PlatformError('Denied.', { hint: 'Allow it.' });
    const unknown = { state: 'unknown', reason: 'Denied.', hint: 'Allow it.' };
    expect(await find()).toEqual([
      { service: 'web', ...unknown },
      { service: 'api', ...unknown },
    ]);
    containers.failure = new TypeError('A defect.');
    expect(await find(['web'])).toEqual([
      { service: 'web', state: 'unknown', reason: 'A defect.', hint: undefined },
    ]);
  });

  it('is not said of a service that was deleted', async () => {
    const { find } = setUp({ web: WEB }, { status: 'INACTIVE' });
    expect(await find()).toMatchObject([{ state: 'unknown', missing: true }]);
  });

  it('is asked for no longer once the run is cancelled', async () => {
    const stopped = new CancelledError('Stopped.');
    const { find, options, cancellation, containers, registry } = setUp({ web: WEB, api: WEB });
    options.containers = () => {
      cancellation.abort(stopped);
      return Promise.reject(new Error('gone'));
    };
    await expect(find()).rejects.toBe(stopped);
    // The image alone is not found out, since the signal came meanwhile.
    options.containers = () => Promise.resolve(containers);
    registry.describe = () => Promise.reject(new Error('gone'));
    await expect(find(['web'])).rejects.toBe(stopped);
  });

  it('is what its task definition names where there are no tasks', async () => {
    const { find } = setUp({ web: WEB }, { taskSets: [], desiredCount: 0, runningCount: 0 });
    expect(await find()).toMatchObject([
      { image: { tag: 'commit-1111111' }, stopped: true, rolloutState: undefined, rollingOut: undefined },
    ]);
  });

  it('is said of a service that ends with its own word', async () => {
    const { find } = setUp({ web: WEB }, { status: 'DRAINING' });
    expect(await find()).toMatchObject([{ rolloutState: 'DRAINING' }]);
  });
});

describe('during a rollout, what a service runs', () => {
  const rolling = { running: 0, rolloutState: 'IN_PROGRESS' } as const;
  const NEW = 'demo/web:commit-2222222';
  const OLD = 'demo/web:commit-1111111';
  const seen = async (taskSets: TaskSet[]) => {
    const [found] = await setUp({ web: WEB }, { taskSets }).find();
    if (found?.state !== 'running') throw new Error('It runs.');
    return [found.image.tag, found.rollingOut, found.rolloutState];
  };

  it('is the old image, of which the most tasks are left', async () => {
    const older = set('demo/web:commit-0000000', { status: 'ACTIVE', running: 1 });
    const old = set(OLD, { status: 'ACTIVE', running: 3 });
    const expected = ['commit-1111111', 'commit-2222222', 'IN_PROGRESS'];
    expect(await seen([set(NEW, rolling), older, old])).toEqual(expected);
    expect(await seen([set(NEW, rolling), old, older])).toEqual(expected);
  });

  it('is the new one once no task of the old one is left, or the rollout is over', async () => {
    const gone = set(OLD, { status: 'ACTIVE', running: 0 });
    expect(await seen([set(NEW, rolling), gone])).toEqual(['commit-2222222', undefined, 'IN_PROGRESS']);
    const last = set(OLD, { status: 'ACTIVE', running: 1 });
    expect(await seen([set(NEW), last])).toEqual(['commit-2222222', undefined, 'COMPLETED']);
    expect(await seen([set(NEW, rolling), last])).toEqual([
      'commit-1111111',
      'commit-2222222',
      'IN_PROGRESS',
    ]);
  });

  it('is the old one where nothing else is there', async () => {
    expect(await seen([set(OLD, { status: 'ACTIVE' })])).toEqual(['commit-1111111', undefined, 'COMPLETED']);
  });

  it.each([
    [`demo/web@${digest(2)}`, digest(2)],
    ['demo/web', 'another image'],
  ])('names what is rolled out where it is %s', async (next, name) => {
    expect((await seen([set(next, rolling), set(OLD, { status: 'ACTIVE' })]))[1]).toBe(name);
  });
});

describe('the image that a service runs', () => {
  const images: FakeImage[] = [
    { digest: digest(1), tags: ['commit-1111111', 'branch-main'], pushedAt: new Date(5) },
    { digest: digest(2), tags: ['v2'], pushedAt: new Date(6) },
    { digest: digest(3), tags: [] },
  ];
  const image = async (name: string) => {
    const { find, registry } = setUp({ web: { image: name } }, {}, images);
    const [found] = await find();
    if (found?.state !== 'running') throw new Error('It runs.');
    return { image: found.image, asked: registry.requests.length };
  };
  const plain = { repository: 'demo/web', digest: undefined, commit: undefined, pushedAt: undefined };

  it('has its digest and the time of its push where its tag is that of a commit', async () => {
    expect((await image('demo/web:commit-1111111')).image).toEqual({
      ...plain,
      tag: 'commit-1111111',
      digest: digest(1),
      commit: '1111111',
      pushedAt: new Date(5),
    });
  });

  it('is not taken for what its tag points to now, where tags move', async () => {
    expect((await image('demo/web:branch-main')).image).toEqual({ ...plain, tag: 'branch-main' });
  });

  it.each([
    [`demo/web:v2@${digest(2)}`, 'v2', new Date(6)],
    [`demo/web@${digest(3)}`, undefined, new Date(0)],
  ])('keeps its tag where it has none of a commit: %s', async (name, tag, pushedAt) => {
    const found = await image(name);
    expect(found.image).toEqual({ ...plain, tag, digest: name.split('@')[1], pushedAt });
  });

  it.each([
    ['nginx:1', { ...plain, repository: 'nginx', tag: '1' }],
    ['demo/web', { ...plain, tag: undefined }],
  ])('is not looked up where it is %s', async (name, expected) => {
    expect(await image(name)).toEqual({ image: expected, asked: 0 });
  });

  it('tells its commit by its name alone where ECR does not answer', async () => {
    const { find, registry } = setUp({ web: WEB });
    registry.describe = () => Promise.reject(new PlatformError('Denied.'));
    expect(await find()).toMatchObject([
      { image: { ...plain, tag: 'commit-1111111', commit: '1111111' }, state: 'running' },
    ]);
  });
});
