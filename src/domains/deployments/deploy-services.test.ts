import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeCluster } from '../../testing/fake-cluster.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout, FakeServiceSeed } from '../../testing/fake-containers.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ServiceOutcome, ServiceStatus, ServicePlan } from '../services/service-deployment.js';
import { findRunningRevision } from '../services/service-image.js';
import type { SavedService } from '../services/service-work.js';
import { canRollBack, ServicesDeployment } from './deploy-services.js';
import type { DeployServicesOptions, GroupedOutcome } from './deploy-services.js';
import { imagesNow, servicesFailure, servicesStatus } from './deployment-outcome.js';
import type { EcsPlan } from './plan.js';
import { formatDeployment, renderDeployment } from './report.js';

const NEW = 'commit-1234567';
const fails: FakeRollout = {
  looks: [{ status: 'ROLLBACK_SUCCESSFUL', statusReason: 'tasks failed to start' }],
};
const stopped: FakeRollout = { looks: [{ status: 'STOPPED', statusReason: 'somebody stopped it' }] };

interface Service {
  group: string;
  seed?: FakeServiceSeed;
  rollouts?: FakeRollout[];
}

function keepUpdates(name: string, fake: FakeContainers, updates: string[]): void {
  fake.onRequest = (request) => {
    if (request.startsWith('update')) updates.push(`${name} ${request.slice('update '.length)}`);
  };
}

async function setUp(services: Readonly<Record<string, Service>>) {
  const fakes = new Map<string, FakeContainers>(
    Object.entries(services).map(([name, { seed = {}, rollouts }]): [string, FakeContainers] => [
      name,
      new FakeContainers(seed, rollouts, `demo-dev-${name}-task-def`),
    ]),
  );
  const updates: string[] = [];
  const groups: { name: string; services: ServicePlan[] }[] = [];
  for (const [name, fake] of fakes) {
    keepUpdates(name, fake, updates);
    const target = { app: 'demo', env: 'dev', service: name };
    const plan: ServicePlan = {
      target,
      image: { tag: NEW, digest: 'sha256:1' },
      definition: { family: fake.family, containerDefinitions: [{ name, image: `repo/web:${NEW}` }] },
      before: { ...fake.current },
      running: await findRunningRevision(fake, fake.current, target),
    };
    const group = services[name]?.group ?? '';
    const existing = groups.find((one) => one.name === group);
    if (existing === undefined) groups.push({ name: group, services: [plan] });
    else existing.services.push(plan);
  }
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const controller = new AbortController();
  const works: (readonly SavedService[])[] = [];
  const told: string[][] = [];
  const tails: LogTail = { tail: () => Promise.resolve(undefined), url: () => 'https://logs' };
  const containers = new FakeCluster([...fakes.values()]);
  const deployment = new ServicesDeployment({ containers, tails, logger, clock, region: 'eu-west-2' });
  const run = ({
    before = [],
    ...options
  }: Partial<DeployServicesOptions> & { before?: typeof groups } = {}) =>
    deployment.deploy(
      { groups: [...before, ...groups] },
      {
        wait: true,
        force: false,
        stopOnCancel: false,
        rollbackOnFailure: false,
        prepare: undefined,
        deadline: clock.now() + 3_600_000,
        signal: controller.signal,
        found: (deployments) => told.push([...deployments.keys()]),
        save: (saved) => works.push(saved),
        ...options,
      },
    );
  const fake = (name: string): FakeContainers => {
    const found = fakes.get(name);
    if (found === undefined) throw new Error(`No fake for ${name}.`);
    return found;
  };
  const planned = (group: string): ServicePlan[] => groups.find(({ name }) => name === group)?.services ?? [];
  return { clock, controller, fake, logger, planned, run, told, updates, works };
}

const results = (outcomes: readonly GroupedOutcome[]): string[] =>
  outcomes.map(
    ({ plan, group, status, rollback }) =>
      `${group}/${plan.target.service} ${status}${rollback === undefined ? '' : `, then ${rollback.status}`}`,
  );

const render = (outcomes: GroupedOutcome[]) => {
  const plan = {
    strategy: 'ecs',
    app: 'demo',
    env: 'dev',
    region: 'eu-west-2',
    changes: undefined,
    codebase: { name: 'web', repository: 'uktrade/web' },
    services: [],
    groups: [],
    leftToTerraform: [],
    image: { tag: NEW, digest: 'sha256:1', commit: '1234567' },
    reference: { kind: 'commit' },
  } as unknown as EcsPlan;
  const status = servicesStatus(outcomes);
  const deployment = {
    plan,
    outcomes,
    status,
    terraform: undefined,
    durationSeconds: 60,
    failure: servicesFailure('deployed to dev', outcomes),
  };
  return { summary: renderDeployment(deployment), text: formatDeployment(deployment) };
};

describe('deploying services', () => {
  it('goes group by group, with the services of each at once', async () => {
    const { logger, run, told, updates, works } = await setUp({
      api: { group: 'first' },
      worker: { group: 'second' },
      web: { group: 'first' },
    });
    expect(results(await run())).toEqual([
      'first/api SUCCESSFUL',
      'first/web SUCCESSFUL',
      'second/worker SUCCESSFUL',
    ]);
    expect(updates).toEqual(['api 2', 'web 2', 'worker 2']);
    // As soon as each is known: they have to outlive a process that is killed.
    expect(told[0]).toHaveLength(1);
    expect(told.at(-1)?.sort()).toEqual(['api', 'web', 'worker']);
    expect(logger.texts('info')).toEqual(
      expect.arrayContaining(['Run group first: api, web', 'Run group second: worker']),
    );
    expect(Math.max(...works.map((under) => under.length))).toBe(2);
    expect(works.at(-1)).toEqual([]);
  });

  it('finishes the group of a failure, and starts no later one', async () => {
    const { run, updates } = await setUp({
      api: { group: 'first', rollouts: [fails] },
      web: { group: 'first' },
      worker: { group: 'second' },
    });
    const outcomes = await run();
    expect(results(outcomes)).toEqual([
      'first/api ROLLBACK_SUCCESSFUL',
      'first/web SUCCESSFUL',
      'second/worker NOT_STARTED',
    ]);
    expect(updates).toEqual(['api 2', 'web 2']);
    expect(outcomes[2]?.failure).toBeUndefined();
    expect(servicesStatus(outcomes)).toBe('Failed');
    expect(render(outcomes).summary).toMatch(
      /^### :x: demo\/web was only partly deployed to dev: api still runs commit-0000000, web now runs/,
    );
    const failure = servicesFailure('deployed to dev', outcomes);
    expect(failure?.message).toMatch(
      /^1 of 3 services was not deployed to dev: api\. .*tasks failed to start.*Not started: worker\.$/,
    );
    expect(failure?.hint).toContain(`Images now: api: commit-0000000, web: ${NEW}, worker: commit-0000000.`);
  });

  it('says which service ECS refused, as a failure of that service alone', async () => {
    const { fake, run } = await setUp({ api: { group: 'all' }, web: { group: 'all' } });
    fake('api').register = () => Promise.reject(new TypeError('a defect'));
    const outcomes = await run();
    expect(results(outcomes)).toEqual(['all/api NOT_STARTED', 'all/web SUCCESSFUL']);
    expect(outcomes[0]).toMatchObject({
      deployment: undefined,
      failure: { message: 'Unexpected: a defect' },
    });
    expect(outcomes[0]?.failure).toBeInstanceOf(PlatformError);
  });

  it('that never started are not said to be rolled back', async () => {
    const { fake, run } = await setUp({ api: { group: 'first' }, web: { group: 'second' } });
    fake('api').register = () => Promise.reject(new PlatformError('Not allowed.'));
    const outcomes = await run({ rollbackOnFailure: true });
    expect(results(outcomes)).toEqual(['first/api NOT_STARTED', 'second/web NOT_STARTED']);
    expect(servicesStatus(outcomes)).toBe('Failed');
    expect(render(outcomes).text).toContain(
      'demo/web was not deployed to dev: dev still runs commit-0000000',
    );
  });

  it('whose end is not known are not said to be rolled back, even where the image before is not known either', async () => {
    const { fake, run } = await setUp({ api: { group: 'all', seed: { container: 'placeholder' } } });
    fake('api').deployment = () => Promise.reject(new PlatformError('Not allowed.'));
    const outcomes = await run();
    expect(results(outcomes)).toEqual(['all/api IN_PROGRESS']);
    expect(servicesStatus(outcomes)).toBe('Failed');
  });
});

describe('rolling back after a failure', () => {
  it('puts the previous image back where the new one was deployed, later groups first', async () => {
    const { logger, run, updates } = await setUp({
      api: { group: 'first' },
      web: { group: 'second' },
      worker: { group: 'third', rollouts: [fails] },
    });
    const outcomes = await run({ rollbackOnFailure: true });
    expect(results(outcomes)).toEqual([
      'first/api SUCCESSFUL, then SUCCESSFUL',
      'second/web SUCCESSFUL, then SUCCESSFUL',
      'third/worker ROLLBACK_SUCCESSFUL',
    ]);
    expect(updates).toEqual(['api 2', 'web 2', 'worker 2', 'web 1', 'api 1']);
    expect(servicesStatus(outcomes)).toBe('RolledBack');
    const { summary, text } = render(outcomes);
    expect(summary).toMatch(/^### :x: demo\/web was not deployed to dev: dev still runs commit-0000000\n/);
    // Nothing that was undone has a green mark.
    expect(summary).not.toContain(':white_check_mark:');
    expect(summary.match(/:leftwards_arrow_with_hook:/g)).toHaveLength(2);
    expect(text).toContain('demo/web was not deployed to dev: dev still runs');
    expect(imagesNow(outcomes)).toBe('api: commit-0000000, web: commit-0000000, worker: commit-0000000');
    expect(logger.texts('warning')).toEqual(
      expect.arrayContaining([
        'Rolling back web to the previous image.',
        'Rolling back api to the previous image.',
      ]),
    );
  });

  it('has at least 15 minutes, whatever the deadline, and is followed even without wait', async () => {
    const slow: FakeRollout = {
      looks: [
        ...Array.from({ length: 50 }, () => ({ status: 'IN_PROGRESS' as const })),
        { status: 'SUCCESSFUL' },
      ],
    };
    const { clock, run } = await setUp({
      api: { group: 'all', rollouts: [{ looks: [{ status: 'SUCCESSFUL' }] }, slow] },
      web: { group: 'all', rollouts: [fails] },
    });
    const outcomes = await run({ rollbackOnFailure: true, deadline: clock.now() + 60_000 });
    expect(results(outcomes)).toEqual(['all/api SUCCESSFUL, then SUCCESSFUL', 'all/web ROLLBACK_SUCCESSFUL']);
  });

  it('that fails too is said, and the image is not known then', async () => {
    const { fake, run } = await setUp({
      api: { group: 'first' },
      web: { group: 'second', rollouts: [fails] },
    });
    const update = fake('api').update.bind(fake('api'));
    fake('api').update = (name, definition, options) =>
      definition.endsWith(':1')
        ? Promise.reject(new PlatformError('Not allowed.'))
        : update(name, definition, options);
    const outcomes = await run({ rollbackOnFailure: true });
    expect(results(outcomes)).toEqual([
      'first/api SUCCESSFUL, then NOT_STARTED',
      'second/web ROLLBACK_SUCCESSFUL',
    ]);
    expect(outcomes[0]?.rollback?.failure?.message).toBe('Not allowed.');
    expect(servicesFailure('deployed to dev', outcomes)?.message).toContain(
      'Not set back to the previous image: api.',
    );
  });

  it.each([
    ['is not wanted', { rollbackOnFailure: false }],
    [
      'was cancelled meanwhile',
      { rollbackOnFailure: true, signal: AbortSignal.abort(new CancelledError('Stop.')) },
    ],
  ])('is left out where it %s', async (_, options) => {
    const { run, updates } = await setUp({
      api: { group: 'all' },
      web: { group: 'all', rollouts: [fails] },
    });
    expect((await run(options)).every(({ rollback }) => rollback === undefined)).toBe(true);
    expect(updates.filter((update) => update.endsWith(' 1'))).toEqual([]);
  });

  it('leaves alone what had no previous image, and what somebody else deployed since', async () => {
    const { run, updates } = await setUp({
      api: { group: 'all', seed: { container: 'placeholder' } },
      web: { group: 'all', rollouts: [fails] },
      worker: { group: 'all', rollouts: [stopped] },
    });
    const outcomes = await run({ rollbackOnFailure: true });
    // The placeholder of Terraform runs nothing of ours: the new image stays.
    expect(results(outcomes)).toEqual([
      'all/api SUCCESSFUL',
      'all/web ROLLBACK_SUCCESSFUL',
      'all/worker STOPPED, then SUCCESSFUL',
    ]);
    expect(updates).not.toContain('api 1');
  });
});

describe('preparing each group', () => {
  it('happens before the group is deployed, and may bring other plans', async () => {
    const { planned, run, updates } = await setUp({ web: { group: 'first' }, api: { group: 'second' } });
    const prepared: string[] = [];
    const outcomes = await run({
      prepare: (group) => {
        prepared.push(`${group} after ${updates.length} updates`);
        const image = { tag: `made-for-${group}`, digest: 'sha256:1' };
        return Promise.resolve(planned(group).map((plan) => ({ ...plan, image })));
      },
    });
    expect(prepared).toEqual(['first after 0 updates', 'second after 1 updates']);
    expect(outcomes.map(({ plan }) => plan.image.tag)).toEqual(['made-for-first', 'made-for-second']);
  });

  it('stops everything where it fails, also in a group without a service to deploy', async () => {
    const { run, updates } = await setUp({ web: { group: 'first' }, api: { group: 'second' } });
    const failure = new PlatformError('Terraform failed.');
    const outcomes = await run({ prepare: () => Promise.reject(failure) });
    expect(results(outcomes)).toEqual(['first/web NOT_STARTED', 'second/api NOT_STARTED']);
    expect(outcomes.map((outcome) => outcome.failure)).toEqual([failure, undefined]);
    const empty = await run({
      before: [{ name: 'jobs', services: [] }],
      prepare: (group) => (group === 'jobs' ? Promise.reject(failure) : Promise.resolve([])),
    });
    expect(results(empty)).toEqual(['first/web NOT_STARTED', 'second/api NOT_STARTED']);
    expect(updates).toEqual([]);
  });

  it('puts the groups before back where that is asked for', async () => {
    const { planned, run } = await setUp({ web: { group: 'first' }, api: { group: 'second' } });
    const outcomes = await run({
      rollbackOnFailure: true,
      prepare: (group) =>
        group === 'second'
          ? Promise.reject(new PlatformError('Terraform failed.'))
          : Promise.resolve(planned('first')),
    });
    expect(results(outcomes)).toEqual(['first/web SUCCESSFUL, then SUCCESSFUL', 'second/api NOT_STARTED']);
    expect(servicesStatus(outcomes)).toBe('RolledBack');
  });
});

describe('canRollBack', () => {
  const plan = {
    running: { taskDefinition: 'web:1', image: 'repo/web:commit-0000000', since: undefined },
  } as ServicePlan;
  const outcome = (status: ServiceStatus, parts: Partial<ServiceOutcome> = {}): ServiceOutcome => ({
    plan,
    status,
    taskDefinition: 'web:2',
    deployment: undefined,
    url: '',
    durationSeconds: 0,
    end: undefined,
    failure: undefined,
    ...parts,
  });
  const replaced = { replacedBy: { arn: 'd3', taskDefinition: 'web:3' } } as ServiceOutcome['end'];

  it.each<[ServiceStatus, boolean]>([
    ['NOT_STARTED', false],
    ['ALREADY_RUNNING', false],
    ['ROLLBACK_REQUESTED', false],
    ['ROLLBACK_IN_PROGRESS', false],
    ['ROLLBACK_SUCCESSFUL', false],
    ['ROLLBACK_FAILED', false],
    ['STOPPED', true],
    ['SUCCESSFUL', true],
    ['SCALED_TO_ZERO', true],
    ['PENDING', true],
    ['IN_PROGRESS', true],
    ['STOP_REQUESTED', true],
  ])('of a service that is %s is %j', (status, expected) => {
    expect(canRollBack(outcome(status))).toBe(expected);
    expect(canRollBack(outcome(status, { taskDefinition: undefined }))).toBe(false);
    expect(canRollBack(outcome(status, { taskDefinition: 'web:1' }))).toBe(false);
  });

  it('is false where another deployment replaced ours, and where there is no previous image', () => {
    expect(canRollBack(outcome('STOPPED', { end: replaced }))).toBe(false);
    const placeholder = { ...plan, running: { ...plan.running, image: undefined } };
    expect(canRollBack(outcome('SUCCESSFUL', { plan: placeholder }))).toBe(false);
  });
});
