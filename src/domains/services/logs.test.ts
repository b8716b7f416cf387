import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import type { LogEvent, LogStreams } from '../../providers/aws/logs.js';
import { FakeClock } from '../../testing/fake-clock.js';
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
  const logger = new MemoryLogger();
  const known =
    streams &&
    Object.fromEntries(
      Object.entries(streams).map(([name, events]) => [
        name,
        events.map(([time, message]) => ({ time: START + time, message })),
      ]),
    );
  const logs = new ServiceLogs(
    { streams: new MemoryStreams(clock, known), clock, logger, signal: new AbortController().signal },
    {
      ...{ target: { app: 'demo', env: 'dev', service: 'web' }, since: START - 100, follow: false },
      ...{ filter: undefined, limit: 100, deadline: START + 60_000 },
      ...request,
    },
  );
  return { logs, logger };
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
    expect(await logs.show()).toEqual({ lines: 4, streams: 2 });
    expect(printed(logger)).toEqual([
      'web/01234567 | first\n',
      'proxy/fedcba98 | ::error::second\n',
      'web/01234567 | third\n',
      'web/01234567 | last\n',
    ]);
  });

  it('shows the newest lines that contain the text, up to the limit', async () => {
    const events = Array.from(
      { length: 9 },
      (_, at) => [-90 + at, at % 2 === 0 ? `GET /${at}` : 'other'] as const,
    );
    const { logs, logger } = setUp({ [ONE]: events }, { filter: 'GET', limit: 2 });
    expect(await logs.show()).toEqual({ lines: 2, streams: 1 });
    expect(printed(logger)).toEqual(['web/01234567 | GET /6\n', 'web/01234567 | GET /8\n']);
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
    expect(await logs.show()).toEqual({ lines: 3, streams: 2 });
    expect(printed(logger)).toEqual([
      'web/01234567 | before\n',
      'web/01234567 | while\n',
      'proxy/fedcba98 | new task\n',
    ]);
  });

  it('says that there is no log group', async () => {
    await expect(setUp(undefined).logs.show()).rejects.toThrow(
      new NotFoundError('There is no log group /platform/ecs/service/demo/dev/web.'),
    );
  });
});
