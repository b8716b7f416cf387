import { describe, expect, it } from '@jest/globals';
import { CancelledError, NotFoundError, RateLimitError } from '../../core/errors.js';
import type { Task } from '../../providers/aws/ecs-answers.js';
import type { LogEvent, LogStreams } from '../../providers/aws/logs.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeTask } from '../../testing/fake-ecs.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { ServiceLogs } from './logs.js';
import type { ServiceLogsRequest } from './logs.js';

/** Streams in memory; a page holds two events, and an event is there from its time on. */
class MemoryStreams implements LogStreams {
  constructor(
    private readonly clock: FakeClock,
    private readonly streams: Readonly<Record<string, readonly LogEvent[]>> | undefined,
  ) {}

  newest(): Promise<string[] | undefined> {
    if (this.streams === undefined) return Promise.resolve(undefined);
    const begun = Object.entries(this.streams).filter(
      ([, [first]]) => (first?.time ?? 0) <= this.clock.now(),
    );
    return Promise.resolve(begun.map(([name]) => name));
  }

  events(_group: string, stream: string, { since, token }: { since: number; token: string | undefined }) {
    const all = (this.streams?.[stream] ?? []).filter(
      ({ time }) => time >= since && time <= this.clock.now(),
    );
    const from = Number(token ?? 0);
    const events = all.slice(from, from + 2);
    return Promise.resolve({ events, nextToken: String(from + events.length) });
  }
}

const START = 1_000_000;
const [ONE, TWO] = ['platform/web/0123456789abcdef', 'platform/proxy/fedcba9876543210'];

function setUp(
  streams: Readonly<Record<string, readonly (readonly [number, string])[]>> | undefined,
  request: Partial<ServiceLogsRequest> = {},
) {
  const clock = new FakeClock(START);
  const cancellation = new AbortController();
  const logger = new MemoryLogger();
  const known =
    streams &&
    Object.fromEntries(
      Object.entries(streams).map(([name, events]) => [
        name,
        events.map(([time, message]) => ({ time: START + time, message })),
      ]),
    );
  const memory = new MemoryStreams(clock, known);
  const logs = new ServiceLogs(
    {
      streams: memory,
      clock,
      logger,
      signal: cancellation.signal,
      place: { account: '111111111111', region: 'eu-west-2' },
      containers: () => Promise.resolve({ tasks: (_cluster, arns) => Promise.resolve(tasksOf(arns)) }),
    },
    {
      target: { app: 'demo', env: 'dev', service: 'web' },
      since: START - 100,
      follow: false,
      filter: undefined,
      previous: false,
      limit: 100,
      deadline: START + 60_000,
      ...request,
    },
  );
  return { logs, logger, clock, cancellation, memory };
}

/** ECS knows the task of ONE, which runs; it has forgotten that of TWO. */
function tasksOf(arns: readonly string[]): Task[] {
  return arns
    .filter((arn) => arn === 'arn:aws:ecs:eu-west-2:111111111111:task/demo-dev-cluster/0123456789abcdef')
    .map((arn) => fakeTask({ arn, id: '0123456789abcdef' }));
}

function printed(logger: MemoryLogger): string[] {
  return logger.entries.map(({ prefix = '', text }) => `${prefix}${text}`);
}

describe('ServiceLogs', () => {
  it('merges the lines of all containers by time, each with its container and task', async () => {
    const { logs, logger } = setUp({
      [ONE]: [
        [-200, 'too old'],
        [-50, 'first\n'],
        [-30, 'third'],
        [-10, 'last'],
      ],
      [TWO]: [[-40, '::error::second']],
    });
    expect(await logs.show()).toEqual({ lines: 4, streams: 2, read: 2 });
    expect(printed(logger)).toEqual([
      'web/01234567 | first\n',
      'proxy/fedcba98 | ::error::second\n',
      'web/01234567 | third\nlast\n',
    ]);
  });

  it('shows the newest lines that contain the text, up to the limit', async () => {
    const events = Array.from(
      { length: 9 },
      (_, at) => [-90 + at, at % 2 === 0 ? `GET /${at}` : 'other'] as const,
    );
    const { logs, logger } = setUp({ [ONE]: events }, { filter: 'GET', limit: 2 });
    expect(await logs.show()).toEqual({ lines: 2, streams: 1, read: 1 });
    expect(printed(logger)).toEqual([
      'Showing the newest 2 of 5 lines. Raise limit for more.',
      'web/01234567 | GET /6\nGET /8\n',
    ]);
  });

  it('follows each line once, those of new tasks too, until the deadline', async () => {
    const { logs, logger } = setUp(
      {
        [ONE]: [
          [-10, 'before'],
          [3000, 'while'],
          [70_000, 'too late'],
        ],
        [TWO]: [[11_000, 'new task']],
      },
      { follow: true },
    );
    expect(await logs.show()).toMatchObject({ lines: 3, streams: 2 });
    expect(printed(logger)).toEqual([
      'web/01234567 | before\n',
      'web/01234567 | while\n',
      'proxy/fedcba98 | new task\n',
      'The time is up: the logs are no longer followed.',
    ]);
  });

  it('shows what has come since the look before the deadline', async () => {
    const { logs, logger } = setUp({ [ONE]: [[59_990, 'at the end']] }, { follow: true });
    expect(await logs.show()).toMatchObject({ lines: 1 });
    expect(printed(logger)).toEqual([
      'web/01234567 | at the end\n',
      'The time is up: the logs are no longer followed.',
    ]);
  });

  it.each([
    ['all looks from the second on', 1000],
    ['the last look', 60_000],
  ])('fails with the cause where %s failed', async (_, from) => {
    const { logs, logger, clock, memory } = setUp({ [ONE]: [[-10, 'before']] }, { follow: true });
    const cause = new RateLimitError('Too many requests.', {}, 0);
    const events = memory.events.bind(memory);
    memory.events = (...args) => (clock.now() < START + from ? events(...args) : Promise.reject(cause));
    await expect(logs.show()).rejects.toMatchObject({ name: 'DeadlineError', cause });
    expect(logger.texts('info')).not.toContain('The time is up: the logs are no longer followed.');
  });

  it('does not fail where only looks before the last one failed', async () => {
    const { logs, clock, memory } = setUp({ [ONE]: [[30_000, 'meanwhile']] }, { follow: true });
    const events = memory.events.bind(memory);
    memory.events = (...args) =>
      clock.now() > START && clock.now() < START + 60_000
        ? Promise.reject(new RateLimitError('Too many requests.', {}, 0))
        : events(...args);
    expect(await logs.show()).toMatchObject({ lines: 1 });
  });

  it('shows of tasks that have stopped only, if wanted', async () => {
    const streams = { [ONE]: [[-20, 'runs']], [TWO]: [[-10, 'crashed']] } as const;
    const { logs, logger } = setUp(streams, { previous: true });
    expect(await logs.show()).toEqual({ lines: 1, streams: 1, read: 1 });
    expect(printed(logger)).toEqual(['proxy/fedcba98 | crashed\n']);
  });

  it('ends when cancelled, with the reason', async () => {
    const { logs, clock, cancellation } = setUp({ [ONE]: [[-10, 'before']] }, { follow: true });
    const reason = new CancelledError('Cancelled by SIGINT.');
    clock.onSleep = () => {
      cancellation.abort(reason);
    };
    await expect(logs.show()).rejects.toBe(reason);
  });

  it('says that there is no log group', async () => {
    await expect(setUp(undefined).logs.show()).rejects.toThrow(
      new NotFoundError('There is no log group /platform/ecs/service/demo/dev/web.'),
    );
  });
});

describe('the time that reading takes', () => {
  it('is up at the deadline, which is said', async () => {
    const { logs, logger } = setUp({ [ONE]: [[-10, 'before']] }, { deadline: START });
    expect(await logs.show()).toEqual({ lines: 0, streams: 0, read: 1 });
    expect(logger.entries).toEqual([
      {
        level: 'warning',
        text: 'The time was up before all lines were read. Shorten since, or raise timeout-minutes, for the others.',
      },
    ]);
  });

  it('is longer between two looks the more streams there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`platform/web/${String(at).padStart(16, '0')}`, []]),
    );
    const { logs, clock } = setUp(many, { follow: true });
    await logs.show();
    for (const ms of clock.sleeps.slice(0, -1)) expect([ms >= 3000, ms <= 4000]).toEqual([true, true]);
  });

  it('is spent on listing the streams once in five looks', async () => {
    const { logs, memory } = setUp({ [ONE]: [] }, { follow: true });
    let calls = '';
    const [newest, events] = [memory.newest.bind(memory), memory.events.bind(memory)];
    memory.newest = () => {
      calls += 'L';
      return newest();
    };
    memory.events = (...given) => {
      calls += 'E';
      return events(...given);
    };
    await logs.show();
    // The first page of a stream is followed by another, which has the same token.
    expect(calls).toMatch(/^LEE(EEEELE){4}/);
  });
});

describe('streams', () => {
  it('of other names are shown by those, but are no tasks that could have stopped', async () => {
    const streams = { 'other/stream': [[-20, 'one']], 'platform/web': [[-10, 'two']] } as const;
    const { logs, logger } = setUp(streams);
    await logs.show();
    expect(printed(logger)).toEqual(['other/stream | one\n', 'platform/web | two\n']);
    const stopped = setUp(streams, { previous: true });
    expect(await stopped.logs.show()).toStrictEqual({ lines: 0, streams: 0, read: 0 });
  });

  it('beside tasks that have stopped are left out as well', async () => {
    const streams = { [TWO]: [[-20, 'crashed']], 'other/stream': [[-10, 'other']] } as const;
    const { logs, logger } = setUp(streams, { previous: true });
    await logs.show();
    expect(printed(logger)).toEqual(['proxy/fedcba98 | crashed\n']);
  });

  it('that are gone by now have no lines', async () => {
    const { logs, memory } = setUp({ [ONE]: [[-10, 'gone']] });
    memory.events = () => Promise.resolve(undefined as never);
    expect(await logs.show()).toEqual({ lines: 0, streams: 0, read: 1 });
  });

  it('without their group have a hint', async () => {
    await expect(setUp(undefined).logs.show()).rejects.toMatchObject({
      hint: 'Check the names of the environment and the service. A service has a log group once Terraform has made it.',
    });
  });
});
