import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.js';
import { MemoryLogger } from '../testing/memory-logger.js';
import { CancelledError, DeadlineError, NotFoundError, PlatformError } from './errors.js';
import { RemoteRunner } from './remote-runner.js';
import type { RemoteWorkDependencies } from './remote-runner.js';
import { endSavedWork } from './remote-work.js';
import type { SavedWork, StartedWork, StartOptions, WorkKind } from './remote-work.js';

interface Job {
  id: number;
  startTime?: Date;
  outcome?: string;
}

const lost = new PlatformError('No answer.', { transient: true });

function setUp(
  parts: Partial<WorkKind<string, Job, string>> = {},
  deps: Pick<RemoteWorkDependencies<string, Job>, 'watching'> = {},
) {
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const cancellation = new AbortController();
  const saved: (SavedWork<string, Job> | undefined)[] = [];
  const known: string[] = [];
  const stopped: number[] = [];
  const kind: WorkKind<string, Job, string> = {
    name: ({ id }) => `job ${id}`,
    url: ({ id }) => `https://jobs.example/${id}`,
    subject: (request) => `a job for ${request}`,
    startTime: ({ startTime }) => startTime,
    outcome: ({ outcome }) => outcome,
    isGood: ({ outcome }) => outcome !== 'bad',
    start: () => Promise.resolve({ id: 1, startTime: new Date(clock.now()) }),
    recover: () => Promise.resolve([{ id: 1 }]),
    follow: () => Promise.resolve('the end'),
    stop: ({ id }) => Promise.resolve(void stopped.push(id)),
    stopHint: 'It takes a while.',
    ...parts,
  };
  const runner = new RemoteRunner(kind, {
    clock,
    logger,
    signal: cancellation.signal,
    save: (work) => saved.push(work),
    onWork: ({ id }, joined) => known.push(`${id} ${joined ? 'joined' : 'started'}`),
    ...deps,
  });
  const start = (options: Partial<StartOptions<string, Job>> = {}) =>
    runner.start({
      request: (after) => `demo after ${after?.id ?? 'none'}`,
      find: undefined,
      restartFailed: false,
      dryRun: false,
      stopOnCancel: true,
      confirm: () => Promise.resolve(),
      ...options,
    });
  const cancel = (): void => {
    cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
  };
  return { clock, logger, kind, runner, saved, known, stopped, start, cancel };
}

const own: StartedWork<Job> = { work: { id: 1 }, joined: false, own: true };
const waiting = { wait: true, stopOnCancel: true };

describe('a start', () => {
  it('saves the request first, then the work', async () => {
    const { start, saved, known, logger } = setUp();
    await expect(start()).resolves.toMatchObject({ work: { id: 1 }, joined: false, own: true });
    expect(saved).toMatchObject([
      { stop: true, request: 'demo after none' },
      { stop: true, work: { id: 1 } },
    ]);
    expect(known).toEqual(['1 started']);
    expect(logger.texts('info')).toEqual(['Started job 1: https://jobs.example/1']);
  });

  it('with a request that is too long for an environment variable saves only what is started', async () => {
    const { start, saved, logger, kind, stopped } = setUp({ subject: () => 'a job for demo' });
    await start({ request: () => 'é'.repeat(60 * 1024) });
    expect(saved[0]).toEqual({ stop: true, subject: 'a job for demo' });
    expect(logger.texts('info')[0]).toMatch(/^The request for a job for demo is too long/);
    if (saved[0] !== undefined) await endSavedWork(kind, saved[0], logger);
    expect(logger.texts('warning')).toEqual([
      'A job for demo may have been started, and its request was too long to be kept. Check whether it is running, and stop it by hand.',
    ]);
    expect(stopped).toEqual([]);
  });

  it('that was refused after an attempt without an answer is looked for, and is ours', async () => {
    const refused = new PlatformError('Denied.', { unanswered: true });
    const { start, saved, known, logger } = setUp({ start: () => Promise.reject(refused) });
    await expect(start()).resolves.toMatchObject({ work: { id: 1 }, joined: false, own: true });
    expect(known).toEqual(['1 started']);
    expect(saved.at(-1)).toEqual({ stop: true, work: { id: 1 } });
    expect(logger.texts('info')).toEqual(['Started job 1: https://jobs.example/1']);
  });

  it.each([
    ['nothing is found', () => Promise.resolve([])],
    ['it is not to be looked for', () => Promise.reject(new PlatformError('Denied again.'))],
  ])(
    'that was refused after an attempt without an answer says what to check where %s',
    async (_, recover) => {
      const refused = new PlatformError('Denied.', { unanswered: true });
      const { start, saved, known } = setUp({ start: () => Promise.reject(refused), recover });
      await expect(start()).rejects.toMatchObject({
        message: 'Could not start a job for demo after none: Denied.',
        hint: expect.stringContaining('Check whether there is a job'),
      });
      expect([saved.at(-1), known]).toEqual([undefined, []]);
    },
  );

  it('that was refused is not looked for: nothing was taken', async () => {
    const { start, known } = setUp({ start: () => Promise.reject(new PlatformError('Denied.')) });
    await expect(start()).rejects.toThrow(new PlatformError('Denied.'));
    expect(known).toEqual([]);
  });

  it('of what is not to be stopped saves the request to be named only', async () => {
    const { start, saved } = setUp();
    await start({ stopOnCancel: false });
    expect(saved).toEqual([{ stop: false, request: 'demo after none' }, undefined]);
  });

  it.each([
    [30_000, false],
    [30_001, true],
    [180_000, true],
  ])('whose work is %d ms older joins it: %s', async (age, joined) => {
    const { start, known, logger, clock, kind } = setUp();
    kind.start = () => Promise.resolve({ id: 1, startTime: new Date(clock.now() - age) });
    await expect(start()).resolves.toMatchObject({ joined, own: true });
    expect(known).toEqual([joined ? '1 joined' : '1 started']);
    if (age === 180_000)
      expect(logger.texts('info')).toEqual([
        'Joined job 1, started 3 minutes ago, which is still running: https://jobs.example/1',
      ]);
  });

  it('joins the work of the key, which is not ours to stop', async () => {
    const { start, saved, known, logger, clock } = setUp();
    const found = { id: 7, outcome: 'bad', startTime: new Date(clock.now() - 7_200_000) };
    const started = await start({ find: () => Promise.resolve(found) });
    expect(started).toEqual({ work: found, joined: true, own: false });
    expect([saved, known]).toEqual([[], ['7 joined']]);
    expect(logger.texts('info')).toEqual([
      'Joined job 7, started 2 hours ago, which ended as bad: https://jobs.example/7',
    ]);
  });

  it('starts another after a bad end where that is wanted, and joins a good one', async () => {
    const { start, saved, logger } = setUp();
    const bad = await start({ restartFailed: true, find: () => Promise.resolve({ id: 7, outcome: 'bad' }) });
    expect(bad).toMatchObject({ work: { id: 1 }, joined: false });
    expect(saved[0]).toMatchObject({ request: 'demo after 7' });
    expect(logger.texts('info')[0]).toBe('The last of the key, job 7, ended as bad. Starting another.');
    const good = await start({ restartFailed: true, find: () => Promise.resolve({ id: 8 }) });
    expect(good).toMatchObject({ work: { id: 8 }, joined: true });
  });

  it('changes nothing in a dry run, and asks nothing', async () => {
    const { start, saved, known, logger } = setUp();
    const confirm = (): Promise<void> => Promise.reject(new Error('asked'));
    expect(await start({ dryRun: true, confirm })).toEqual({
      dryRun: true,
      joined: undefined,
      after: undefined,
    });
    const find = () => Promise.resolve({ id: 7 });
    expect(await start({ dryRun: true, confirm, find })).toEqual({
      dryRun: true,
      joined: { id: 7 },
      after: undefined,
    });
    const bad = { id: 8, outcome: 'bad' };
    const again = { dryRun: true, confirm, restartFailed: true, find: () => Promise.resolve(bad) };
    expect(await start(again)).toEqual({ dryRun: true, joined: undefined, after: bad });
    expect([saved, known]).toEqual([[], []]);
    expect(logger.texts('info')).toEqual([
      'Would join job 7, which is still running: https://jobs.example/7',
    ]);
  });

  it.each([
    [60_000, 1],
    [60_001, 2],
  ])('that was confirmed after %d ms has looked %d times', async (ms, looks) => {
    const { start, clock } = setUp();
    let looked = 0;
    const find = () => Promise.resolve((looked += 1) === 2 ? { id: 7 } : undefined);
    const confirm = () => {
      clock.advance(ms);
      return Promise.resolve();
    };
    expect(await start({ find, confirm })).toMatchObject({ joined: looks === 2 });
    expect(looked).toBe(looks);
  });

  it('whose answer got lost joins what was started, where the key tells', async () => {
    const { start, saved } = setUp({ start: () => Promise.reject(lost) });
    let looks = 0;
    const find = () => Promise.resolve((looks += 1) === 2 ? { id: 7 } : undefined);
    expect(await start({ find })).toMatchObject({ work: { id: 7 }, joined: true, own: false });
    expect(saved.at(-1)).toBeUndefined();
  });

  it('that took long to be confirmed starts where there still is nothing', async () => {
    const { start, clock } = setUp();
    const confirm = () => {
      clock.advance(3_600_000);
      return Promise.resolve();
    };
    const started = start({ find: () => Promise.resolve(undefined), confirm });
    expect(await started).toMatchObject({ work: { id: 1 }, own: true });
  });

  it('of which nobody knows when it began is ours', async () => {
    const { start, known } = setUp({ startTime: () => undefined });
    await start();
    expect(known).toEqual(['1 started']);
  });

  it('whose answer got lost joins what is newer than the last one', async () => {
    const { start } = setUp({ start: () => Promise.reject(lost) });
    const found = [{ id: 7, outcome: 'bad' }, { id: 8 }];
    const find = () => Promise.resolve(found.shift());
    expect(await start({ restartFailed: true, find })).toMatchObject({ work: { id: 8 }, own: false });
  });

  it('whose answer got lost says so, where it can not be looked for either', async () => {
    const { start, logger } = setUp({ start: () => Promise.reject(lost) });
    const failing = (error: Error) => {
      let looks = 0;
      return () => ((looks += 1) === 1 ? Promise.resolve(undefined) : Promise.reject(error));
    };
    await expect(start({ find: failing(lost) })).rejects.toThrow('Could not start a job for demo after none');
    expect(logger.texts('debug')).toEqual(['Could not look for what was started: No answer.']);
    const denied = new PlatformError('Denied.');
    await expect(start({ find: failing(denied) })).rejects.toBe(denied);
  });

  it('whose answer got lost says so, where nothing or the last work is found', async () => {
    const { start, saved } = setUp({ start: () => Promise.reject(lost) });
    const last = { id: 7, outcome: 'bad' };
    for (const options of [{}, { restartFailed: true, find: () => Promise.resolve(last) }])
      await expect(start(options)).rejects.toMatchObject({
        message: expect.stringMatching(/^Could not start a job for demo after \w+: No answer\.$/) as unknown,
        hint: expect.stringContaining('An answer may have been lost.') as unknown,
      });
    expect(saved.at(-1)).toBeUndefined();
  });

  it('that is refused is told as it is, and is not looked for where the start does that itself', async () => {
    const refused = new PlatformError('Not allowed.');
    const { start } = setUp({ start: () => Promise.reject(refused), startFinds: true });
    let looks = 0;
    const find = () => Promise.resolve(void (looks += 1));
    await expect(start({ find })).rejects.toBe(refused);
    expect(looks).toBe(1);
  });

  it('during which the signal comes is kept for the post step where it may have worked', async () => {
    for (const [error, left] of [
      [lost, { stop: true, request: 'demo after none' }],
      [new PlatformError('Not allowed.'), undefined],
    ] as const) {
      const { start, saved, cancel } = setUp({
        start: () => {
          cancel();
          return Promise.reject(error);
        },
      });
      await expect(start()).rejects.toMatchObject({ name: 'CancelledError', cause: error });
      expect(saved.at(-1)).toEqual(left);
    }
  });

  it('during which the signal comes says what to check where it may have worked', async () => {
    const failing = async (error: Error) => {
      const { start, cancel } = setUp({
        start: () => {
          cancel();
          return Promise.reject(error);
        },
      });
      return start().catch((thrown: unknown) => thrown);
    };
    expect(await failing(lost)).toMatchObject({
      message: 'Cancelled while starting a job for demo after none: No answer.',
      hint: 'An answer may have been lost. Check whether there is a job for demo after none.',
    });
    expect(await failing(new PlatformError('Not allowed.'))).toMatchObject({
      message: 'Cancelled while starting a job for demo after none: Not allowed.',
      hint: undefined,
    });
    const defect = new TypeError('x');
    expect(await failing(defect)).toBe(defect);
  });

  it.each([
    ['is stopped at once', true, [{ id: 1 }], [1], undefined],
    [
      'is kept for the post step where nothing is found',
      true,
      [],
      [],
      { stop: true, request: 'demo after none' },
    ],
    [
      'is left where it is not to be stopped',
      false,
      [{ id: 1 }],
      [],
      { stop: false, request: 'demo after none' },
    ],
  ])('that the signal cuts short %s', async (_, stopOnCancel, found, stops, left) => {
    const reason = new CancelledError('Cancelled by SIGINT.');
    const { start, saved, stopped, cancel } = setUp({
      recover: () => Promise.resolve(found),
      start: () => {
        cancel();
        return Promise.reject(reason);
      },
    });
    await expect(start({ stopOnCancel })).rejects.toBe(reason);
    expect([stopped, saved.at(-1)]).toEqual([stops, left]);
  });

  it('after the signal starts nothing', async () => {
    const { start, saved, cancel } = setUp();
    cancel();
    await expect(start()).rejects.toThrow('Cancelled by SIGINT.');
    expect(saved).toEqual([]);
  });
});

describe('following', () => {
  it('gives the end, or returns at once', async () => {
    const { runner } = setUp();
    expect(await runner.follow(own, waiting)).toEqual({ state: 'ended', end: 'the end' });
    expect(await runner.follow(own, { ...waiting, wait: false })).toEqual({
      state: 'running',
      failure: undefined,
    });
  });

  it('leaves nothing to the post step once it is over, or nobody waits', async () => {
    for (const follow of [
      () => Promise.resolve('the end'),
      () => Promise.reject(new PlatformError('Not allowed.')),
    ]) {
      const { start, runner, saved } = setUp({ follow });
      const started = await start({ dryRun: false });
      if ('dryRun' in started) throw new Error('It was no dry run.');
      await runner.follow(started, waiting);
      expect(saved.slice(-2)).toEqual([{ stop: true, work: started.work }, undefined]);
    }
    for (const cancels of [true, false]) {
      const { start, runner, saved, cancel } = setUp();
      const started = await start({ dryRun: false });
      if ('dryRun' in started) throw new Error('It was no dry run.');
      if (cancels) cancel();
      await runner.follow(started, { wait: cancels, stopOnCancel: false });
      expect(saved.slice(-2)).toEqual([{ stop: true, work: started.work }, undefined]);
    }
  });

  it('that is cancelled says in the log that it stops the work, and forgets it then', async () => {
    const { start, runner, saved, cancel, logger } = setUp();
    const started = await start({ dryRun: false });
    if ('dryRun' in started) throw new Error('It was no dry run.');
    cancel();
    await runner.follow(started, waiting);
    expect(logger.texts('info').at(-1)).toBe('Stopping job 1');
    expect(saved.at(-1)).toBeUndefined();
  });

  it('that is cancelled says its reason once', async () => {
    const { runner, cancel } = setUp();
    cancel();
    const { failure } = await runner.follow(own, { wait: true, stopOnCancel: false });
    expect(failure).toMatchObject({ saysCause: true });
  });

  it.each([
    [new DeadlineError('Too late.'), 'Too late. It is still running.', 'Raise timeout-minutes'],
    [
      new PlatformError('Not allowed.'),
      "Job 1 was started, but can't be followed: Not allowed.",
      /^Job 1 may still be running: https:\/\/jobs\.example\/1$/,
    ],
    [
      new PlatformError('Not allowed.', { hint: 'Allow it.' }),
      "Job 1 was started, but can't be followed: Not allowed.",
      'Allow it. Job 1 may still be running: https://jobs.example/1',
    ],
  ])('that ends before the work does says so: %s', async (error, message, hint) => {
    const { runner } = setUp({ follow: () => Promise.reject(error) });
    const { state, failure } = await runner.follow(own, waiting);
    expect([state, failure?.name, failure?.message]).toEqual(['running', error.name, message]);
    expect(failure?.hint).toMatch(hint);
    const links = error instanceof DeadlineError ? [{ title: 'job 1', url: 'https://jobs.example/1' }] : [];
    expect(failure?.links).toEqual(links);
  });

  it('does not say of work that is gone that it is running, and throws what it does not know', async () => {
    const gone = new NotFoundError('Gone.');
    const { runner } = setUp({ follow: () => Promise.reject(gone) });
    expect((await runner.follow(own, waiting)).failure).toBe(gone);
    const broken = setUp({ follow: () => Promise.reject(new TypeError('x')) });
    await expect(broken.runner.follow(own, waiting)).rejects.toThrow(TypeError);
  });

  it.each([
    [true, true, 'stopping', 'Job 1 is being stopped', 'It takes a while.'],
    [true, false, 'running', 'Job 1 is still running', 'set stop-on-cancel'],
    [false, true, 'running', 'Job 1 is still running', 'Another run started it'],
  ])('that is cancelled: own %s, to be stopped %s: %s', async (mine, stop, state, message, hint) => {
    const { runner, stopped, cancel } = setUp();
    cancel();
    const result = await runner.follow({ ...own, own: mine }, { wait: true, stopOnCancel: stop });
    expect(result.state).toBe(state);
    expect(result.failure).toBeInstanceOf(CancelledError);
    expect(result.failure?.message).toContain('Cancelled by SIGINT.');
    expect(result.failure?.message).toContain(`${message}: https://jobs.example/1`);
    expect(result.failure?.hint).toContain(hint);
    expect(stopped).toEqual(state === 'stopping' ? [1] : []);
  });

  it('that is only watched is not said to be cancelled', async () => {
    const { runner, stopped, cancel } = setUp({}, { watching: true });
    cancel();
    const { failure } = await runner.follow({ ...own, own: false }, { wait: true, stopOnCancel: false });
    expect(failure).toBeInstanceOf(CancelledError);
    expect(failure?.message).toBe('Job 1 is still running: https://jobs.example/1');
    expect(failure?.hint).toBe('To stop it, use execution-stop.');
    expect(stopped).toEqual([]);
  });

  it('leaves to the post step what could not be stopped', async () => {
    const { start, runner, saved, cancel } = setUp({ stop: () => Promise.reject(new Error('no')) });
    const started = await start();
    cancel();
    if ('dryRun' in started) throw new Error('It was no dry run.');
    await expect(runner.follow(started, waiting)).rejects.toMatchObject({
      message: 'Cancelled by SIGINT. Job 1 could not be stopped and is still running: no',
      hint: 'Stop it by hand if it should not run: https://jobs.example/1',
    });
    expect(saved.at(-1)).toMatchObject({ stop: true, work: { id: 1 } });
  });
});

describe('the post step', () => {
  it('stops what was started, and what came of a start', async () => {
    const { kind, logger, stopped } = setUp();
    await endSavedWork(kind, { stop: true, work: { id: 3 } }, logger);
    await endSavedWork(kind, { stop: true, request: 'demo' }, logger);
    expect(stopped).toEqual([3, 1]);
    expect(logger.texts('notice')).toEqual([
      'Job 3 is being stopped: https://jobs.example/3',
      'Job 1 is being stopped: https://jobs.example/1',
    ]);
  });

  it('names what is not to be stopped', async () => {
    const { kind, logger, stopped } = setUp();
    await endSavedWork(kind, { stop: false, request: 'demo' }, logger);
    expect(logger.texts('notice')).toEqual(['Job 1 is still running: https://jobs.example/1']);
    expect(stopped).toEqual([]);
  });

  it('says where to find each that could not be stopped, and goes on with the others', async () => {
    const { kind, logger, stopped } = setUp({
      recover: () => Promise.resolve([{ id: 1 }, { id: 2 }]),
    });
    const stop = (job: Job): Promise<void> =>
      job.id === 1 ? Promise.reject(new PlatformError('It may not be.')) : kind.stop(job);
    await endSavedWork({ ...kind, stop }, { stop: true, request: 'demo' }, logger);
    expect(logger.texts('warning')).toEqual([
      'Job 1 could not be stopped: It may not be. It may still be running: https://jobs.example/1',
    ]);
    expect(stopped).toEqual([2]);
  });

  it('warns where it can not be known, and says where there is nothing', async () => {
    const { kind, logger } = setUp({ recover: () => Promise.reject(lost) });
    await endSavedWork(kind, { stop: true, request: 'demo' }, logger);
    await endSavedWork(kind, { stop: false, request: 'demo' }, logger);
    expect(logger.texts('warning')).toEqual([
      'What may have been started could not be stopped. No answer.',
      'What may have been started could not be looked up. No answer.',
    ]);
    await endSavedWork({ ...kind, recover: () => Promise.resolve([]) }, { stop: true, request: 'x' }, logger);
    expect(logger.texts('info')).toEqual(['Nothing was started, as far as can be seen by now.']);
  });
});
