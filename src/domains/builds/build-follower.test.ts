import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, NotFoundError, PlatformError } from '../../core/errors.js';
import { Nudge } from '../../core/clock.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { BuildFollower } from './build-follower.js';
import type { BuildFollowOptions } from './build-follower.js';

const ID = 'demo:1';
const at = (phase: string): string => `[Container] 2026/11/22 10:00:00.123456 Entering phase ${phase}\n`;
const ended = (phase: string): string =>
  `[Container] 2026/11/22 10:00:00.123456 Phase complete: ${phase} State: SUCCEEDED\n`;
/** A line in each page, which says when it was printed. */
const pagesEvery = (ms: number): { messages: string[]; at: number }[] =>
  Array.from({ length: 1_200_000 / ms }, (_, page) => ({ messages: [`${page * ms}\n`], at: page * ms }));
const throttled = (): PlatformError => new PlatformError('Rate exceeded.', { transient: true });
const denied = (): PlatformError => new PlatformError('Not allowed to logs:GetLogEvents.');

type Pages = readonly { messages: string[]; at?: number }[];

/** `pages` appear, and the stream exists, so many milliseconds after the start. */
function setUp(script: FakeBuildScript = {}, pages: Pages = [], streamAt = 0) {
  const clock = new FakeClock();
  const start = clock.now();
  const builds = new FakeBuilds(clock, script);
  builds.add(ID);
  const logs = new FakeLogs(
    clock,
    pages.map((page) => ({ messages: page.messages, at: start + (page.at ?? 0) })),
    start + streamAt,
  );
  const logger = new MemoryLogger();
  const cancellation = new AbortController();
  const follower = new BuildFollower({ builds, logs, logger, clock });
  const follow = (options: Partial<BuildFollowOptions> = {}) =>
    follower.follow(ID, { deadline: start + 86_400_000, signal: cancellation.signal, ...options });
  return { clock, start, builds, logs, logger, cancellation, follow };
}

const printed = (logger: MemoryLogger): string => logger.texts('remote').join('');

describe('BuildFollower', () => {
  it('waits for the end and gives the build as it ended', async () => {
    const { follow, clock, start } = setUp({ outcome: 'FAILED' });
    const { build } = await follow();
    expect(build.status).toBe('FAILED');
    expect(clock.now() - start).toBeGreaterThanOrEqual(60_000);
  });

  it('waits on while the status is one that it does not know, and names that at the deadline', async () => {
    const { follow, clock, start } = setUp({ durationMs: 1_000, outcome: 'PONDERING' as 'FAILED' });
    const error = await follow({ deadline: start + 90_000 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect((error as DeadlineError).message).toBe(
      'Stopped waiting for build demo:1 after 1.5 minutes. Its status is "PONDERING", which platform-tools does not know.',
    );
    expect(clock.now() - start).toBe(90_000);
  });

  it('leaves within ten seconds after the end, whatever the log says', async () => {
    for (const durationMs of [0, 1, 999, 30_000, 61_234]) {
      const { follow, clock, start } = setUp({ durationMs }, [{ messages: ['hello\n'] }]);
      await follow();
      expect(clock.now() - start - durationMs).toBeLessThanOrEqual(10_000);
    }
  });

  it('leaves within five seconds after the end where the log says that it is near', async () => {
    for (const durationMs of [30_000, 61_234, 99_999]) {
      const { follow, clock, start } = setUp({ durationMs }, [
        ...pagesEvery(6_000).filter((page) => page.at < durationMs - 4_000),
        { messages: [ended('POST_BUILD')], at: durationMs - 4_000 },
      ]);
      await follow();
      expect(clock.now() - start - durationMs).toBeLessThanOrEqual(5_000);
    }
  });

  it('waits for no further line after the last one of CodeBuild', async () => {
    const context = '[Container] 2026/11/22 10:00:00.123456 Phase context status code:  Message: \n';
    const { follow, clock, logs, start } = setUp({ durationMs: 31_000 }, [
      ...pagesEvery(6_000).slice(0, 5),
      { messages: [ended('UPLOAD_ARTIFACTS'), context], at: 30_000 },
    ]);
    await follow();
    expect(clock.sleeps).not.toContain(500);
    expect(clock.now() - start).toBeLessThan(36_000);
    expect(logs.reads).toBeLessThan(10);
  });

  it.each<[string, Pages, number]>([
    ['prints all the time', pagesEvery(6_000), 11.6],
    ['prints nothing for most of its time', [{ messages: ['hello\n'] }], 12],
    ['has no log', [], 11.6],
  ])('asks for little while a build %s', async (what, pages, most) => {
    const { follow, builds, logs } = setUp({ durationMs: 1_200_000, log: what !== 'has no log' }, pages);
    await follow();
    const requests = builds.calls.filter((call) => call === 'get').length + logs.reads;
    expect(requests / 20).toBeLessThan(most);
  });

  it('asks for the status less often than phases begin', async () => {
    const phases = Array.from({ length: 80 }, (_, index) => ({
      messages: [at(index % 2 === 0 ? 'INSTALL' : 'BUILD')],
      at: index * 7_500,
    }));
    const { follow, builds } = setUp({ durationMs: 600_000 }, phases);
    await follow();
    expect(builds.calls.filter((call) => call === 'get').length).toBeLessThan(66);
  });

  it('prints lines within seconds', async () => {
    const { follow, logger, clock, start } = setUp({ durationMs: 300_000 }, pagesEvery(10_000));
    const late: number[] = [];
    const remote = logger.remote.bind(logger);
    logger.remote = (text, prefix) => {
      late.push(clock.now() - start - Number(text));
      remote(text, prefix);
    };
    await follow();
    expect(late.length).toBeGreaterThanOrEqual(30);
    expect(Math.max(...late)).toBeLessThanOrEqual(15_000);
    expect(late.sort((a, b) => a - b)[15]).toBeLessThanOrEqual(8_000);
  });

  it('asks for the status at once where it is nudged', async () => {
    const nudge = new Nudge();
    const { follow, clock, start } = setUp({ durationMs: 61_000 }, [{ messages: ['hello\n'] }]);
    const sleep = clock.sleep.bind(clock);
    clock.sleep = (ms, signal) => {
      const left = 61_100 - (clock.now() - start);
      if (ms <= left || left <= 0) return sleep(ms, signal);
      clock.advance(left);
      nudge.give();
      return Promise.reject(new Error('nudged'));
    };
    await follow({ nudge });
    expect(clock.now() - start).toBeLessThan(64_100);
  });

  it('does not wait for late lines of a build that ended long ago', async () => {
    const { follow, clock } = setUp({ durationMs: 1_000 }, [{ messages: ['hello\n'] }]);
    clock.advance(600_000);
    await follow();
    expect(clock.sleeps).toEqual([]);
  });

  it('prints 100,000 lines over 50 pages byte for byte, without sleeping between pages', async () => {
    const pages = Array.from({ length: 50 }, (_, page) => ({
      messages: Array.from(
        { length: 2_000 },
        (_line, line) => `${page}-${line} ${'ü☃'.repeat(line % 4)}\r\n`,
      ),
    }));
    const { follow, logger, clock, logs } = setUp({ durationMs: 0 }, pages);
    const { lastLines } = await follow();
    expect(printed(logger)).toBe(pages.flatMap((page) => page.messages).join(''));
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(3_000);
    expect(logs.reads).toBeLessThan(60);
    expect(lastLines).toHaveLength(50);
    expect(lastLines.at(-1)).toBe('49-1999 ü☃ü☃ü☃');
  });

  it('opens one group per phase at the border lines of CodeBuild, wherever the pages end', async () => {
    const border = at('BUILD');
    const { follow, logger } = setUp({}, [
      { messages: ['Waiting for agent\n', at('INSTALL'), 'pip\n', border.slice(0, 30)] },
      { messages: [border.slice(30), 'make\nEntering phase POST_BUILD of the moon\n'], at: 30_000 },
    ]);
    await follow();
    const said = logger.entries.filter(({ level }) => ['group', 'endGroup', 'remote'].includes(level));
    expect(said.map(({ level, text }) => [level, text])).toEqual([
      ['group', 'Starting'],
      ['remote', 'Waiting for agent\n'],
      ['group', 'INSTALL 0:00'],
      ['remote', 'pip\n'],
      ['group', 'BUILD 0:00'],
      ['remote', 'make\nEntering phase POST_BUILD of the moon\n'],
      ['endGroup', ''],
    ]);
  });

  it('prints a last line without a line feed, as the log has it', async () => {
    const { follow, logger } = setUp({}, [{ messages: ['one\ntw'] }, { messages: ['o'] }]);
    const { lastLines } = await follow();
    expect(printed(logger)).toBe('one\ntwo');
    expect(lastLines).toEqual(['one', 'two']);
  });

  it('hands text that looks like a command over as remote text only', async () => {
    const hostile = '::error::boom\n::add-mask::a\n##[group]x\n';
    const { follow, logger } = setUp({}, [{ messages: [hostile] }]);
    await follow();
    expect(printed(logger)).toBe(hostile);
    expect(logger.entries.filter(({ level, text }) => level !== 'remote' && text.includes('::'))).toEqual([]);
  });

  it('prefixes whole lines and opens no groups when a prefix is given', async () => {
    const { follow, logger } = setUp({}, [
      { messages: [at('BUILD'), 'mak'] },
      { messages: ['ing\n'], at: 30_000 },
    ]);
    await follow({ prefix: '[web] ' });
    expect(logger.texts('group', 'endGroup', 'status')).toEqual([]);
    expect(logger.entries.filter(({ level }) => level === 'remote')).toEqual([
      { level: 'remote', text: 'making\n', prefix: '[web] ' },
    ]);
  });

  it('survives an hour of throttling, and still tells the end', async () => {
    const { follow, builds, clock, start, logger } = setUp({ durationMs: 60_000 }, [
      { messages: ['hello\n'] },
    ]);
    builds.onCall = () => {
      if (clock.now() - start < 3_600_000) throw throttled();
    };
    const { build } = await follow();
    expect(build.status).toBe('SUCCEEDED');
    expect(printed(logger)).toBe('hello\n');
    // The back-off is capped: it is told soon after the throttling is over.
    expect(clock.now() - start).toBeLessThan(3_600_000 + 20_000);
  });

  it('asks for the status as ever while the log is throttled, and more rarely while the status is', async () => {
    const { follow, builds, logs, clock, start } = setUp({ durationMs: 301_000 }, [
      { messages: ['hello\n'] },
    ]);
    const calls: number[] = [];
    builds.onCall = () => void calls.push(clock.now());
    Object.assign(logs, { restMs: () => 60_000 });
    await follow();
    expect(clock.now() - start).toBeLessThan(311_000);
    expect(logs.reads).toBeLessThan(6);
    const often = calls.length;
    const rare = setUp({ durationMs: 301_000 });
    rare.builds.onCall = () => void calls.push(clock.now());
    Object.assign(rare.builds, { restMs: () => Math.max(0, 45_000 - (rare.clock.now() % 45_000)) % 45_000 });
    await rare.follow();
    expect([often, calls.length - often]).toEqual([33, 8]);
  });

  it('reads on where it was after the log was throttled', async () => {
    const { follow, logs, logger } = setUp({}, [
      { messages: ['one\n'] },
      { messages: ['two\n'] },
      { messages: ['three\n'] },
    ]);
    logs.onRead = () => {
      if (logs.reads % 2 === 0) throw throttled();
    };
    await follow();
    expect(printed(logger)).toBe('one\ntwo\nthree\n');
    expect(logger.texts('warning')).toEqual([]);
  });

  it('prints a stream that appears late, even after the end', async () => {
    const { follow, logger } = setUp({ durationMs: 10_000 }, [{ messages: ['late\n'] }], 11_500);
    await follow();
    expect(printed(logger)).toBe('late\n');
    expect(logger.texts('warning')).toEqual([]);
  });

  it('goes on past empty pages', async () => {
    const empty = Array.from({ length: 30 }, () => ({ messages: [] }));
    const { follow, logger } = setUp({ durationMs: 0 }, [...empty, { messages: ['there\n'] }]);
    await follow();
    expect(printed(logger)).toBe('there\n');
  });

  it.each([
    ['has no log', { log: false }, 0],
    ['has a stream that never appears', {}, Infinity],
  ])('warns once when the build %s, and succeeds', async (_, script, streamAt) => {
    const { follow, logger, clock, start } = setUp({ ...script, durationMs: 10_000 }, [], streamAt);
    expect((await follow()).build.status).toBe('SUCCEEDED');
    expect(logger.texts('warning')).toHaveLength(1);
    expect(logger.texts('warning')[0]).toContain('The log of build demo:1 is not in CloudWatch.');
    expect(clock.now() - start).toBeLessThanOrEqual(20_000);
  });

  it('warns once when the log may not be read, and waits no longer for it', async () => {
    const { follow, logs, logger, clock, start } = setUp({ durationMs: 10_000 });
    logs.onRead = () => {
      throw denied();
    };
    expect((await follow()).build.status).toBe('SUCCEEDED');
    expect(logs.reads).toBe(1);
    expect(logger.texts('warning')).toEqual([
      "The log of build demo:1 can't be read: Not allowed to logs:GetLogEvents. It may be found at https://logs.example/stream.",
    ]);
    expect(clock.now() - start).toBeLessThanOrEqual(12_000);
  });

  it('says that the log may be incomplete when it fails until the end', async () => {
    const { follow, logs, logger } = setUp({ durationMs: 10_000 });
    logs.onRead = () => {
      throw throttled();
    };
    expect((await follow()).build.status).toBe('SUCCEEDED');
    expect(logger.texts('warning')).toEqual([
      'The log of build demo:1 may be incomplete: Rate exceeded. It may be found at https://logs.example/stream.',
    ]);
  });

  it('gives a build that has just been started a moment to be known', async () => {
    const { follow, builds, clock, start } = setUp();
    builds.onCall = () => {
      if (clock.now() - start < 5_000) throw new NotFoundError('There is no build demo:1.');
    };
    expect((await follow()).build.status).toBe('SUCCEEDED');
  });

  it('ends at once when the build may not be looked at', async () => {
    const { follow, builds, clock } = setUp();
    builds.onCall = () => {
      throw new PlatformError('Not allowed to codebuild:BatchGetBuilds.');
    };
    await expect(follow()).rejects.toThrow('codebuild:BatchGetBuilds');
    expect(clock.sleeps).toEqual([]);
  });

  it('gives up at the deadline, also while the log never ends', async () => {
    const { follow, start, clock, logs } = setUp({ durationMs: 3_600_000 }, [
      ...Array.from({ length: 5_000 }, () => ({ messages: ['more\n'] })),
    ]);
    logs.onRead = () => {
      clock.advance(100);
    };
    await expect(follow({ deadline: start + 120_000 })).rejects.toThrow(DeadlineError);
    expect(clock.now() - start).toBeLessThan(125_000);
  });

  it('says the phase and the time with each look', async () => {
    const { follow, logger } = setUp({ durationMs: 150_000 });
    await follow();
    const status = logger.texts('status');
    expect(status[0]).toBe('BUILD 0:00');
    expect(status.at(-1)).toMatch(/^BUILD 2:\d\d$/);
  });

  it.each(['get', 'sleep', 'read'])('ends with the reason when it is cancelled in %s', async (moment) => {
    const { follow, builds, clock, logs, logger, cancellation } = setUp({}, [{ messages: [at('BUILD')] }]);
    const cancel = (): void => {
      cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    if (moment === 'get') builds.onAnswer = cancel;
    if (moment === 'sleep') clock.onSleep = cancel;
    if (moment === 'read') logs.onRead = cancel;
    await expect(follow()).rejects.toThrow('Cancelled by SIGINT.');
    expect(logger.texts('group').length).toBe(logger.texts('endGroup').length);
  });

  it('gives the ended build when it is cancelled while waiting for late lines', async () => {
    const { follow, clock, cancellation } = setUp({ durationMs: 10_000 });
    clock.onSleep = () => {
      // Looks for late lines are the only ones half a second apart.
      if (clock.sleeps.at(-1) === 500) cancellation.abort(new CancelledError('Cancelled.'));
    };
    await expect(follow()).resolves.toMatchObject({ build: { status: 'SUCCEEDED' } });
    expect(cancellation.signal.aborted).toBe(true);
  });

  it('follows several builds at once', async () => {
    const { follow, logger } = setUp({}, [{ messages: ['hello\n'] }]);
    await Promise.all([follow({ prefix: 'a ' }), follow({ prefix: 'b ' })]);
    const prefixes = logger.entries.filter(({ level }) => level === 'remote').map(({ prefix }) => prefix);
    expect(prefixes.sort()).toEqual(['a ', 'b ']);
  });

  it('bounds the length of the lines that it keeps', async () => {
    const { follow } = setUp({}, [{ messages: [`${'x'.repeat(100_000)}\n`] }]);
    const { lastLines } = await follow();
    expect(lastLines[0]?.length).toBeLessThan(600);
  });
});
