import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, NotFoundError, PlatformError } from '../../core/errors.js';
import { RequestBudget } from '../../core/requests.js';
import { SharedClock } from '../../core/clock.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout } from '../../testing/fake-containers.js';
import type { ServiceDeployment } from '../../providers/aws/ecs-answers.js';
import { fakeServiceDeployment, fakeTaskContainer, revisionArn } from '../../testing/fake-ecs.js';
import { DeploymentFollower, SHARED_MS } from './follow-deployment.js';
import type { SharedLooks } from './follow-deployment.js';
import { describeRollout } from './deployment-observer.js';

const cancelled = new CancelledError('Cancelled by SIGINT.');
const counts = (requested: number, running: number, pending: number) => ({
  arn: 'revision',
  requested,
  running,
  pending,
});
const crash = {
  lastStatus: 'STOPPED',
  stoppedReason: 'Essential container in task exited',
  containers: [fakeTaskContainer({ lastStatus: 'STOPPED', exitCode: 1 })],
};

/** A deployment of `demo-dev-web` that goes as scripted; `point` is told of each request, before it is answered. */
function setUp(
  rollout: FakeRollout,
  point: (request: string, abort: () => void) => void = () => undefined,
  shared?: SharedLooks,
) {
  const containers = new FakeContainers({}, []);
  const { arn: taskDefinition } = containers.addDefinition({
    family: 'demo-dev-web-task-def',
    containerDefinitions: [{ name: 'web', image: 'repo/web:commit-1234567' }],
  });
  const before = { taskSets: [], deployments: containers.list.map(({ arn }) => arn) };
  const arn = containers.addDeployment(taskDefinition, rollout);
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(cancelled);
  };
  containers.onRequest = (request) => {
    point(request, abort);
  };
  let logs: string[] | undefined;
  const tails: LogTail = {
    tail: (_group, _stream, _limit, signal) => {
      point('tail', abort);
      return signal?.aborted === true ? Promise.reject(cancelled) : Promise.resolve(logs);
    },
    url: () => 'https://logs',
  };
  // ECS makes the deployment now.
  const clock = new FakeClock(2_000_000);
  const logger = new MemoryLogger();
  const found: string[] = [];
  const target = { app: 'demo', env: 'dev', service: 'web' };
  const plan = {
    target,
    image: { tag: 'commit-1234567', digest: 'sha256:1' },
    definition: { family: 'demo-dev-web-task-def', containerDefinitions: [] },
    before: containers.current,
    running: { taskDefinition: containers.current.taskDefinition, image: undefined, since: undefined },
  };
  const follower = new DeploymentFollower({ containers, tails, logger, clock, shared }, plan, {
    name: { cluster: 'demo-dev-cluster', service: 'demo-dev-web' },
    region: 'eu-west-2',
    tag: 'commit-1234567',
    taskDefinition,
    previous: undefined,
    force: false,
    before,
    arn: undefined,
    taskSet: undefined,
    joinedSince: undefined,
    idle: false,
  });
  const follow = () =>
    follower.follow({
      deadline: clock.now() + 3_600_000,
      signal: controller.signal,
      found: (known) => void found.push(known),
    });
  const write = (...lines: string[]): void => {
    logs = lines;
  };
  return { follow, follower, containers, clock, logger, found, arn, write };
}

describe('cancellation', () => {
  it.each<[string, FakeRollout]>([
    ['SUCCESSFUL', { looks: [{ status: 'IN_PROGRESS' }, { status: 'SUCCESSFUL' }] }],
    ['SUCCESSFUL', { looks: [{ status: 'SUCCESSFUL' }], tasks: [crash] }],
    ['ROLLBACK_SUCCESSFUL', { looks: [{ status: 'ROLLBACK_SUCCESSFUL' }], tasks: [crash] }],
    ['STOPPED', { looks: [{ status: 'IN_PROGRESS' }, { status: 'STOPPED' }] }],
  ])('ends the wait for %s at once, and never costs an end that ECS has told', async (status, rollout) => {
    let points = 0;
    let untilEnd = 0;
    const whole = setUp(rollout, (request) => {
      points += 1;
      if (request === 'deployment') untilEnd = points;
    });
    await whole.follow();
    expect(points).toBeGreaterThan(untilEnd);
    for (let at = 1; at <= points; at += 1) {
      let seen = 0;
      const { follow } = setUp(rollout, (_request, abort) => {
        seen += 1;
        if (seen === at) abort();
      });
      const result = await follow().catch((thrown: unknown) => thrown);
      // The fake has decided its answer by the time that it tells of a request for the deployment.
      if (at < untilEnd) expect(result).toBe(cancelled);
      else expect(result).toMatchObject({ deployment: { status } });
    }
  });
});

describe('following', () => {
  const far = { status: 'IN_PROGRESS' } as const;
  const near = { status: 'IN_PROGRESS', target: counts(2, 2, 0) } as const;
  const smooth: FakeRollout = { looks: [{ status: 'IN_PROGRESS' }, { status: 'SUCCESSFUL' }] };

  it('gives the end, says the ARN once, and looks rarely while the end is far', async () => {
    const { follow, follower, found, arn, clock, logger } = setUp({
      looks: [{ status: 'PENDING' }, ...smooth.looks],
    });
    await expect(follow()).resolves.toEqual({
      deployment: expect.objectContaining({ arn, status: 'SUCCESSFUL' }),
      failures: [],
      after: undefined,
      replacedBy: undefined,
    });
    expect([found, follower.work.arn, follower.last?.status]).toEqual([[arn], arn, 'SUCCESSFUL']);
    expect(clock.sleeps).toEqual([9_500, 9_500]);
    expect(logger.texts('info')).toEqual([
      '0:00 PENDING: 0 of 2 new tasks running, 2 pending',
      '0:09 IN_PROGRESS: 0 of 2 new tasks running, 2 pending',
      '0:19 SUCCESSFUL: 0 of 2 new tasks running, 2 pending',
    ]);
  });

  it('looks more rarely where ECS throttles, and at tasks only where something went wrong', async () => {
    const { follow, containers, clock } = setUp(smooth);
    let lists = 0;
    const taskArns = (): Promise<string[]> => {
      lists += 1;
      return Promise.resolve([]);
    };
    Object.assign(containers, { restMs: () => 40_000, taskArns });
    await follow();
    expect(clock.sleeps).toEqual([40_000, 40_000]);
    expect(lists).toBe(0);
    const failing = setUp({ looks: [far, { status: 'ROLLBACK_SUCCESSFUL' }], tasks: [crash] });
    Object.assign(failing.containers, { restMs: () => 40_000 });
    expect((await failing.follow()).failures).toHaveLength(1);
  });

  it('looks more often once all tasks run, as long as twelve requests a minute allow it', async () => {
    const { follow, clock } = setUp({
      looks: [...Array<typeof far>(15).fill(far), ...Array<typeof near>(20).fill(near), ...smooth.looks],
    });
    const began = clock.now();
    await follow();
    expect(clock.sleeps.slice(13, 17)).toEqual([9_500, 9_500, 2_500, 2_500]);
    expect(clock.sleeps.slice(-6)).toContain(5_500);
    expect(clock.sleeps.length).toBeLessThan(((clock.now() - began) / 60_000) * 12);
  });

  it('is looked at more often together with others, as long as that saves requests', async () => {
    const clock = new FakeClock(2_000_000);
    const shared = { clock: new SharedClock(clock, SHARED_MS), budget: new RequestBudget(clock) };
    for (let other = 1; other < 5; other += 1) void shared.budget.during(() => new Promise(() => undefined));
    const slept: number[] = [];
    const sleep = shared.clock.sleep.bind(shared.clock);
    shared.clock.sleep = (ms, signal) => {
      slept.push(ms);
      if (slept.length === 2) shared.budget.spend(1_000);
      return sleep(ms, signal);
    };
    clock.onSleep = () => {
      clock.onSleep = undefined;
      clock.advance(60_000);
    };
    const { follow } = setUp({ looks: [far, far, near, ...smooth.looks] }, undefined, shared);
    await follow();
    expect(slept.slice(0, 3)).toEqual([5_500, 1_500, 5_500]);
    expect(shared.budget.waits).toBe(4);
  });

  it('says what does not change once, and again after three minutes', async () => {
    const progress = { status: 'IN_PROGRESS' } as const;
    const { follow, logger, clock } = setUp({
      looks: [progress, progress, progress, progress, progress, { status: 'SUCCESSFUL' }],
    });
    clock.sleep = () => {
      clock.advance(60_000);
      return Promise.resolve();
    };
    await follow();
    expect(logger.texts('info').map((text) => text.split(':').slice(0, 2).join(':'))).toEqual([
      '0:00 IN_PROGRESS',
      '3:00 IN_PROGRESS',
      '5:00 SUCCESSFUL',
    ]);
  });

  it('shows the events of the service since the start, oldest first, each once', async () => {
    const { follow, containers, logger } = setUp(smooth);
    const event = (seconds: number) => ({
      id: `e${seconds}`,
      createdAt: new Date(2_000_000 + seconds * 1000),
      message: `(service demo-dev-web) after ${seconds} s`,
    });
    containers.current.events.push(event(61), event(0), event(-1));
    await follow();
    expect(logger.texts('info').filter((text) => text.includes('after'))).toEqual([
      '0:00 after 0 s',
      '1:01 after 61 s',
    ]);
  });

  it('says once that ECS rolls it back', async () => {
    const rollback = { reason: 'the threshold', revision: undefined };
    const { follow, logger } = setUp({
      looks: [
        { status: 'ROLLBACK_IN_PROGRESS', rollback },
        { status: 'ROLLBACK_SUCCESSFUL', rollback },
      ],
    });
    await follow();
    expect(logger.texts('info').filter((text) => text.includes('rolling'))).toEqual([
      '0:00 ECS is rolling back: the threshold',
    ]);
  });

  it.each<[string | undefined, string]>([
    ['it failed', 'it failed'],
    [undefined, 'no reason given'],
  ])(
    'gives a rollback without a reason of its own that of the deployment: %s',
    async (statusReason, reason) => {
      const rollback = { reason: undefined, revision: undefined };
      const { follow, logger } = setUp({ looks: [{ status: 'ROLLBACK_FAILED', rollback, statusReason }] });
      await follow();
      expect(logger.texts('info')).toContain(`0:00 ECS is rolling back: ${reason}`);
    },
  );

  it('says at the deadline how far it has come', async () => {
    const { follow } = setUp({ looks: [{ status: 'IN_PROGRESS' }] });
    await expect(follow()).rejects.toThrow(
      new DeadlineError(
        'Stopped waiting for the deployment of demo-dev-web after 60 minutes. IN_PROGRESS: 0 of 2 new tasks running, 2 pending.',
      ),
    );
  });

  it('survives transient errors', async () => {
    const { follow, containers, logger } = setUp(smooth);
    const deployment = containers.deployment.bind(containers);
    containers.deployment = () => {
      containers.deployment = deployment;
      return Promise.reject(new PlatformError('No answer.', { transient: true }));
    };
    await expect(follow()).resolves.toMatchObject({ deployment: { status: 'SUCCESSFUL' } });
    expect(logger.texts('debug')).toEqual([
      'Looking at the deployment of demo-dev-web failed for now: No answer.',
    ]);
  });

  it('ends with any other error', async () => {
    const { follow, containers } = setUp(smooth);
    const denied = new PlatformError('Denied.');
    containers.deployment = () => Promise.reject(denied);
    await expect(follow()).rejects.toBe(denied);
  });

  it('shows the tasks that fail', async () => {
    const { follow, logger } = setUp({ ...smooth, tasks: [crash] });
    expect((await follow()).failures).toMatchObject([{ container: 'web', exitCode: 1 }]);
    expect(logger.texts('info')).toContain('Task new-0: web exited with code 1');
  });
});

describe('a deployment that ECS does not show yet', () => {
  const hidden: FakeRollout = { looks: [{ status: 'SUCCESSFUL' }], hidden: 3 };
  const late = (seconds: number) => {
    const world = setUp({ looks: [{ status: 'SUCCESSFUL' }], hidden: 1000 });
    let looks = 0;
    world.containers.onRequest = (request) => {
      if (request !== 'deployments') return;
      looks += 1;
      if (looks === 1) world.clock.advance(seconds * 1000);
    };
    return { ...world, looks: () => looks };
  };

  it('is waited for, in silence', async () => {
    const { follow, found, arn, clock, logger } = setUp(hidden);
    await expect(follow()).resolves.toMatchObject({ deployment: { status: 'SUCCESSFUL' } });
    expect([found, clock.sleeps.length]).toEqual([[arn], 3]);
    expect(logger.texts('info')).toHaveLength(1);
  });

  it.each([
    [120, 2],
    [121, 1],
  ])('is given up after two minutes: %d seconds, %d look(s)', async (seconds, looks) => {
    const world = late(seconds);
    await expect(world.follow()).rejects.toMatchObject({
      message: `ECS accepted the update of demo-dev-web, but still lists no deployment of ${revisionArn(2)} after 2 minutes.`,
      hint: "Its outcome is not known. Look at the service's deployments in the AWS console.",
    });
    expect(world.looks()).toBe(looks);
    expect(world.found).toEqual([]);
  });

  it.each(['described', 'listed'])(
    'although its ARN is known, since it is not %s yet, is waited for',
    async (how) => {
      const { follow, follower, containers, clock, found, arn } = setUp({
        looks: [{ status: 'SUCCESSFUL' }],
        hidden: 2,
      });
      follower.work = { ...follower.work, arn };
      if (how === 'listed') containers.refused.add('ecs:DescribeServiceDeployments');
      const deployment = containers.deployment.bind(containers);
      let looks = 0;
      if (how === 'described')
        containers.deployment = (...given) =>
          (looks += 1) < 3 ? Promise.reject(new NotFoundError('None.')) : deployment(...given);
      await expect(follow()).resolves.toMatchObject({ deployment: { status: 'SUCCESSFUL' } });
      expect([clock.sleeps.length, found]).toEqual([2, [arn]]);
    },
  );

  it.each([
    ['described', 'None.'],
    ['listed', 'still lists no deployment'],
  ])('although its ARN is known, since it is not %s, is given up', async (how, message) => {
    const { follow, follower, containers, clock, arn } = setUp({
      looks: [{ status: 'SUCCESSFUL' }],
      hidden: 1000,
    });
    follower.work = { ...follower.work, arn };
    if (how === 'listed') containers.refused.add('ecs:DescribeServiceDeployments');
    else containers.deployment = () => Promise.reject(new NotFoundError('None.'));
    await expect(follow()).rejects.toThrow(message);
    const waited = clock.sleeps.reduce((sum, ms) => sum + ms, 0);
    expect([waited > 120_000, waited < 132_000]).toEqual([true, true]);
  });
});

describe('the end of a deployment', () => {
  const stopped: FakeRollout = { looks: [{ status: 'STOPPED' }] };

  it('without success has the service as it is then, and the logs that came late', async () => {
    const { follow, containers, write } = setUp(
      { looks: [{ status: 'ROLLBACK_SUCCESSFUL' }], tasks: [crash] },
      (request) => {
        if (request === 'tail')
          queueMicrotask(() => {
            write('last words');
          });
      },
    );
    const end = await follow();
    expect(end).toMatchObject({
      after: { running: { taskDefinition: revisionArn(1), image: 'repo/web:commit-0000000' } },
      failures: [{ log: { lines: ['last words'] } }],
    });
    expect(end.after?.service).toBe(containers.current);
  });

  it('is that of a success even if the service has changed since', async () => {
    const { follow, containers } = setUp({ looks: [{ status: 'SUCCESSFUL' }] });
    containers.addDeployment('arn:other', { looks: [{ status: 'IN_PROGRESS' }] });
    await expect(follow()).resolves.toMatchObject({ after: undefined, replacedBy: undefined });
  });

  it.each<[string, Error | undefined, string[]]>([
    ['is gone', undefined, []],
    ['can not be looked at', new Error('denied'), ['Could not look at the service after the end: denied']],
  ])('is told where the service %s', async (_, error, said) => {
    const { follow, containers, logger, arn } = setUp(stopped);
    let looks = 0;
    const { current } = containers;
    containers.service = () => {
      looks += 1;
      if (looks <= 2) return Promise.resolve(current);
      return error === undefined ? Promise.resolve(undefined) : Promise.reject(error);
    };
    await expect(follow()).resolves.toMatchObject({
      deployment: { arn, status: 'STOPPED' },
      failures: [],
      after: undefined,
      replacedBy: undefined,
    });
    expect(logger.texts('debug')).toEqual(said);
  });

  it('names the first deployment that came after it', async () => {
    const { follow, containers } = setUp(stopped);
    const next = containers.addDeployment('arn:next', stopped);
    containers.addDeployment('arn:last', stopped);
    expect((await follow()).replacedBy).toEqual({ arn: next, taskDefinition: 'arn:next' });
  });

  it('names one that was made in the same moment', async () => {
    const { follow, containers } = setUp(stopped);
    const next = containers.addDeployment('arn:next', stopped);
    const [, own, theirs] = containers.list;
    if (own !== undefined && theirs !== undefined) theirs.createdAt = own.createdAt;
    expect((await follow()).replacedBy?.arn).toBe(next);
  });

  it.each([
    [1, 'arn:next'],
    [2, undefined],
  ])('knows the task definition of %d later deployment(s) by the service: %s', async (count, expected) => {
    const { follow, follower, containers, arn } = setUp(stopped);
    containers.refused.add('ecs:DescribeServiceRevisions');
    follower.work = { ...follower.work, arn };
    for (let number = 0; number < count; number += 1) containers.addDeployment('arn:next', stopped);
    containers.current.taskDefinition = 'arn:next';
    expect((await follow()).replacedBy).toMatchObject({ taskDefinition: expected });
  });

  it('names none where none came after it, or where it was rolled back', async () => {
    const alone = await setUp(stopped).follow();
    expect([alone.replacedBy, alone.after?.service.name]).toEqual([undefined, 'demo-dev-web']);
    const { follow, containers } = setUp({ looks: [{ status: 'ROLLBACK_FAILED' }] });
    containers.addDeployment('arn:next', stopped);
    expect((await follow()).replacedBy).toBeUndefined();
  });
});

describe('a last look', () => {
  it('finds the deployment, and how it stands', async () => {
    const { follower, arn } = setUp({ looks: [{ status: 'IN_PROGRESS' }] });
    await follower.lookOnce();
    expect([follower.work.arn, follower.last?.status]).toEqual([arn, 'IN_PROGRESS']);
  });

  it('looks for a deployment once only', async () => {
    const { follower, containers, arn } = setUp({ looks: [{ status: 'IN_PROGRESS' }] });
    await follower.find();
    containers.deployments = () => Promise.reject(new Error('It is known.'));
    await expect(follower.find()).resolves.toBe(arn);
  });

  it('finds nothing where ECS does not list it', async () => {
    const { follower, containers, logger } = setUp({ looks: [{ status: 'IN_PROGRESS' }], hidden: 9 });
    containers.deployment = () => Promise.reject(new Error('There is none to ask for.'));
    await follower.lookOnce();
    expect([follower.work.arn, follower.last, logger.entries]).toEqual([undefined, undefined, []]);
  });

  it('keeps what was seen before where there is nothing to see', async () => {
    const { follower, containers, arn } = setUp({ looks: [{ status: 'IN_PROGRESS' }] });
    await follower.lookOnce();
    containers.refused.add('ecs:DescribeServiceDeployments');
    containers.list.length = 0;
    await follower.lookOnce();
    expect(follower.last).toMatchObject({ arn, status: 'IN_PROGRESS' });
  });

  it('never throws', async () => {
    const { follower, containers, logger } = setUp({ looks: [{ status: 'IN_PROGRESS' }] });
    containers.deployments = () => Promise.reject(new Error('throttled'));
    await follower.lookOnce();
    expect(logger.texts('debug')).toEqual(['Could not look at the deployment once more: throttled']);
  });
});

describe('describeRollout', () => {
  const rollback = { reason: undefined, revision: undefined };
  const deployment = fakeServiceDeployment({ target: counts(3, 2, 0) });

  it.each<[Partial<ServiceDeployment>, string]>([
    [{}, 'IN_PROGRESS: 2 of 3 new tasks running'],
    [{ target: counts(3, 2, 1) }, 'IN_PROGRESS: 2 of 3 new tasks running, 1 pending'],
    [
      { sources: [counts(2, 2, 0), counts(1, 1, 0)] },
      'IN_PROGRESS: 2 of 3 new tasks running, 3 of the previous version',
    ],
    [{ stage: 'BAKE_TIME' }, 'IN_PROGRESS (BAKE_TIME): 2 of 3 new tasks running'],
    [{ circuitBreaker: { failures: 0, threshold: 3 } }, 'IN_PROGRESS: 2 of 3 new tasks running'],
    [
      { circuitBreaker: { failures: 1, threshold: undefined } },
      'IN_PROGRESS: 2 of 3 new tasks running; 1 failed',
    ],
    [
      { circuitBreaker: { failures: 2, threshold: 3 } },
      'IN_PROGRESS: 2 of 3 new tasks running; 2 failed (ECS rolls back after 3)',
    ],
    [
      {
        status: 'ROLLBACK_IN_PROGRESS',
        rollback,
        target: counts(0, 1, 0),
        sources: [counts(2, 2, 0)],
        circuitBreaker: { failures: 2, threshold: undefined },
      },
      'ROLLBACK_IN_PROGRESS: 2 tasks of the previous version running; 2 failed',
    ],
    [{ status: 'ROLLBACK_IN_PROGRESS', rollback }, 'ROLLBACK_IN_PROGRESS: 2 of 3 new tasks running'],
    [{ target: counts(0, 0, 0) }, 'IN_PROGRESS: 0 of 0 new tasks running'],
  ])('of %j is %s', (parts, expected) => {
    expect(describeRollout({ ...deployment, ...parts })).toBe(expected);
  });
});
