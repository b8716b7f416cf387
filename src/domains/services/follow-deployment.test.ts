import { describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import type { FakeRollout } from '../../testing/fake-containers.js';
import { DeploymentFollower } from './follow-deployment.js';

const cancelled = new CancelledError('Cancelled by SIGINT.');
const crash = {
  lastStatus: 'STOPPED',
  stoppedReason: 'Essential container in task exited',
  containers: [
    {
      ...{ name: 'web', image: undefined, imageDigest: undefined, lastStatus: 'STOPPED' },
      ...{ exitCode: 1, reason: undefined, healthStatus: undefined },
    },
  ],
};

/** A deployment of `demo-dev-web` that goes as scripted; `point` is told of each request, before it is answered. */
function setUp(rollout: FakeRollout, point: (request: string, abort: () => void) => void) {
  const containers = new FakeContainers({}, []);
  const { arn: taskDefinition } = containers.addDefinition({
    family: 'demo-dev-web-task-def',
    containerDefinitions: [{ name: 'web', image: 'repo/web:commit-1234567' }],
  });
  const before = { taskSets: [], deployments: containers.list.map(({ arn }) => arn) };
  containers.addDeployment(taskDefinition, rollout);
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(cancelled);
  };
  containers.onRequest = (request) => {
    point(request, abort);
  };
  const tails: LogTail = {
    tail: (_group, _stream, _limit, signal) => {
      point('tail', abort);
      return signal?.aborted === true ? Promise.reject(cancelled) : Promise.resolve(undefined);
    },
    url: () => 'https://logs',
  };
  const clock = new FakeClock();
  const target = { app: 'demo', env: 'dev', service: 'web' };
  const plan = {
    target,
    image: { tag: 'commit-1234567', digest: 'sha256:1' },
    definition: { family: 'demo-dev-web-task-def', containerDefinitions: [] },
    before: containers.current,
    running: { taskDefinition: containers.current.taskDefinition, image: undefined, since: undefined },
  };
  const follower = new DeploymentFollower({ containers, tails, logger: new MemoryLogger(), clock }, plan, {
    name: { cluster: 'demo-dev-cluster', service: 'demo-dev-web' },
    ...{ region: 'eu-west-2', tag: 'commit-1234567', taskDefinition, previous: undefined, force: false },
    ...{ before, arn: undefined, taskSet: undefined, joinedSince: undefined, idle: false },
  });
  const follow = () =>
    follower.follow({
      deadline: clock.now() + 3_600_000,
      signal: controller.signal,
      found: () => undefined,
    });
  return { follow };
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
