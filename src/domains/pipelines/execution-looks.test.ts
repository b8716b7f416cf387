import { describe, expect, it } from '@jest/globals';
import { fakeAction, fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { BuildLogFollower } from './execution-log.js';
import { PipelineFollower } from './execution-follower.js';

/** One stage after another, each of them so many seconds long, with a build where `builds` follows it. */
function setUp(stages: readonly number[], follow?: BuildLogFollower['follow']) {
  const clock = new FakeClock();
  const began = clock.now();
  const pipelines = new FakePipelines();
  const requests: string[] = [];
  const seconds = (): number => (clock.now() - began) / 1_000;
  const ends = stages.map((_, index) => stages.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
  const all = ends.at(-1) ?? 0;
  pipelines.getExecution = () => {
    requests.push('get');
    return Promise.resolve(fakeExecution('e-1', { status: seconds() < all ? 'InProgress' : 'Succeeded' }));
  };
  pipelines.listActions = () => {
    requests.push('list');
    const begun = stages.filter((_, index) => index === 0 || seconds() >= (ends[index - 1] ?? 0));
    return Promise.resolve(
      begun.map((_, index) =>
        fakeAction(`s${index}/a`, {
          status: seconds() < (ends[index] ?? 0) ? 'InProgress' : 'Succeeded',
          provider: follow === undefined ? 'Manual' : 'CodeBuild',
          externalId: `demo:${index}`,
        }),
      ),
    );
  };
  pipelines.listExecutions = () => {
    requests.push('queue');
    return Promise.resolve([]);
  };
  const builds: BuildLogFollower = { follow: follow ?? (() => Promise.reject(new Error('no build'))) };
  const follower = new PipelineFollower({
    pipelines,
    builds,
    logger: new MemoryLogger(),
    clock,
    region: 'eu-west-1',
  });
  const wait = async (): Promise<number> => {
    const { signal } = new AbortController();
    await follower.follow('release', 'e-1', { deadline: began + 3_600_000, signal });
    return seconds() - all;
  };
  return { clock, requests, seconds, wait };
}

describe('looks at an execution', () => {
  it.each([[[61]], [[200.5]], [[90, 120.25, 61.5]], [[600.75]]])(
    'notice its end within six seconds, with twelve requests a minute: %j',
    async (stages) => {
      const { requests, seconds, wait } = setUp(stages);
      await expect(wait()).resolves.toBeLessThanOrEqual(6);
      // Besides those of the start.
      expect((requests.length - 4) / (seconds() / 60)).toBeLessThanOrEqual(12);
    },
  );

  it('ask for one thing at a time, in turns', async () => {
    const { clock, requests, wait } = setUp([60]);
    await wait();
    expect(requests.slice(0, 6)).toEqual(['get', 'list', 'list', 'get', 'list', 'get']);
    expect(clock.sleeps.slice(0, 3)).toEqual([5_500, 5_500, 5_500]);
  });

  it('come at once when a build has ended, and less often until then', async () => {
    let end: () => void = () => undefined;
    const { clock, wait } = setUp([100], () => {
      return new Promise((resolve) => {
        end = () => {
          resolve({ lastLines: [] });
        };
      });
    });
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (ms, signal) => {
      const left = 100_100 - clock.sleeps.reduce((sum, each) => sum + each, 0);
      if (left <= 0 || left > ms) return sleep(ms, signal);
      await sleep(left, signal);
      end();
      // The real clock would sleep on.
      await new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('nudged'));
        });
      });
    };
    await expect(wait()).resolves.toBeCloseTo(0.1);
    expect(clock.sleeps.slice(0, 3)).toEqual([8_500, 8_500, 8_500]);
  });

  it('make the follower of a build look at once when its action has ended', async () => {
    let nudged = 0;
    const { seconds, wait } = setUp([30, 300], (_id, { nudge }) => {
      return new Promise((resolve) => {
        if (nudge === undefined) return;
        nudge.give = () => {
          nudged ||= seconds();
          resolve({ lastLines: [] });
        };
      });
    });
    await wait();
    expect(nudged).toBeGreaterThanOrEqual(30);
    expect(nudged).toBeLessThan(48);
  });
});
