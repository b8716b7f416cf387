import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeBuilds } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeExecution, FakePipelines, fakeAction } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Execution, ActionExecution } from '../../providers/aws/codepipeline.js';
import type { ExecutionEnd } from '../pipelines/execution-end.js';
import {
  stopOutputs,
  stoppableBuild,
  stoppableExecution,
  stopSummary,
  stopText,
  stopWork,
} from './stoppable-work.js';
import type { StoppableWork, StoppedEnd } from './stoppable-work.js';

const options = { abandon: false, reason: 'because', deadline: 1e15, signal: new AbortController().signal };

function work(parts: Partial<StoppableWork> = {}, end?: StoppedEnd | Error) {
  const calls: string[] = [];
  const stoppable: StoppableWork = {
    kind: 'execution',
    id: 'e-1',
    url: 'https://console/e-1',
    name: 'p',
    status: 'InProgress',
    subject: 'execution e-1 of p',
    state: 'running',
    leaves: ['Finished, and not undone: a / b.'],
    stop: () => {
      calls.push('stop');
      return Promise.resolve();
    },
    follow: () => {
      calls.push('follow');
      if (end instanceof Error) return Promise.reject(end);
      return Promise.resolve(end ?? { status: 'Stopped', stopped: true, remains: ['It stays.'] });
    },
    ...parts,
  };
  const logger = new MemoryLogger();
  const confirm = (question: string, env: string): Promise<void> => {
    calls.push(`${question}${env}`);
    return Promise.resolve();
  };
  return { calls, logger, run: (dryRun = false) => stopWork(stoppable, { dryRun, confirm, logger }) };
}

describe('stopWork', () => {
  it('says what it leaves, asks, stops, and waits for the end', async () => {
    const { calls, run, logger } = work();
    const outcome = await run();
    expect(calls).toEqual(['Stop execution e-1 of p?', 'stop', 'follow']);
    expect(logger.texts('info')).toContain('  Finished, and not undone: a / b.');
    expect(stopOutputs(outcome).status).toBe('Stopped');
    expect(stopText(outcome)).toBe('Stopped execution e-1 of p.\nIt stays.\nhttps://console/e-1');
  });

  it('says with the question which environment that is about', async () => {
    const { calls, run } = work({ env: 'prod' });
    await run();
    expect(calls[0]).toBe('Stop execution e-1 of p?prod');
  });

  it('leaves what has ended as it is', async () => {
    const { calls, run } = work({ state: 'ended', status: 'Failed' });
    const outcome = await run();
    expect([calls, stopOutputs(outcome).status]).toEqual([[], 'Failed']);
    expect(stopText(outcome)).toContain('Nothing to stop: execution e-1 of p has ended already (Failed)');
  });

  it('only waits for what is being stopped already', async () => {
    const { calls, run } = work({ state: 'stopping' });
    await run();
    expect(calls).toEqual(['follow']);
  });

  it('says that it ended before it could be stopped', async () => {
    const { run } = work({}, { status: 'Succeeded', stopped: false, remains: [] });
    const outcome = await run();
    expect(stopSummary(outcome)).toContain(':warning: Execution e-1 of p ended before it could be stopped');
  });

  it('stops nothing in a dry run', async () => {
    const { calls, run } = work();
    const outcome = await run(true);
    expect([calls, stopOutputs(outcome).status]).toEqual([[], 'dry-run']);
    expect(stopText(outcome)).toContain('Dry run: would stop execution e-1 of p. Nothing was changed.');
  });

  it.each([
    [new CancelledError('Interrupted.'), CancelledError],
    [new DeadlineError('Too long.'), DeadlineError],
  ])('says that it is being stopped after %s', async (error, type) => {
    const thrown: unknown = await work({}, error)
      .run()
      .catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(type);
    expect(thrown).toMatchObject({ hint: 'It is being stopped: https://console/e-1' });
  });

  it('says that it is still running where it could not be stopped', async () => {
    const denied = new PlatformError('Denied.', { hint: 'Allow it.' });
    await expect(work({ stop: () => Promise.reject(denied) }).run()).rejects.toMatchObject({
      message: 'Could not stop execution e-1 of p, which is still running: Denied.',
      hint: 'Allow it.',
      links: [{ title: 'execution e-1 of p', url: 'https://console/e-1' }],
      saysCause: true,
      unchanged: true,
    });
  });

  it('does not say that it is running where no answer arrived', async () => {
    const lost = new PlatformError('No answer.', { transient: true });
    await expect(work({ stop: () => Promise.reject(lost) }).run()).rejects.toMatchObject({
      message: 'Execution e-1 of p may or may not be stopping: No answer.',
      hint: 'Run it again, which does no harm where it is stopping already.',
      links: [{ title: 'execution e-1 of p', url: 'https://console/e-1' }],
    });
  });

  it('keeps any other error', async () => {
    await expect(work({}, new PlatformError('Denied.')).run()).rejects.toThrow('Denied.');
  });
});

describe('stoppableExecution', () => {
  const end = (status: ExecutionEnd['status'], actions: ActionExecution[]): ExecutionEnd => ({
    pipeline: 'p',
    status,
    execution: fakeExecution('e-1'),
    actions,
    failed: [],
    supersededBy: undefined,
    rollback: undefined,
  });
  const stoppable = async (
    execution: Partial<Execution>,
    actions: ActionExecution[],
    { abandon = false, last = end('Stopped', []) } = {},
  ) => {
    const pipelines = new FakePipelines([{ actions }]);
    const follower = { follow: () => Promise.resolve(last) };
    const found = { pipeline: 'p', execution: fakeExecution('e-1', execution), alsoRunning: [] };
    const deps = { pipelines, follower, region: 'eu-west-2' };
    return { pipelines, work: await stoppableExecution(deps, found, { ...options, abandon }) };
  };
  const done = fakeAction('Deploy/api', { status: 'Succeeded' });
  const source = fakeAction('Source/Checkout', { status: 'Succeeded', category: 'Source' });
  const doing = fakeAction('Deploy/web', { externalId: 'b:1' });
  const approval = fakeAction('Deploy/Approve', { category: 'Approval' });

  it('lists what is done and what is finished first', async () => {
    const { work: found, pipelines } = await stoppable({}, [source, done, doing]);
    expect(found).toMatchObject({
      state: 'running',
      leaves: [
        'Finished, and not undone: Deploy / api.',
        'Under way, and will finish first: Deploy / web.',
        'Later actions will not run.',
      ],
    });
    await found.stop();
    expect(pipelines.stopped).toEqual([{ pipeline: 'p', id: 'e-1', reason: 'because', abandon: false }]);
  });

  it('abandons what is under way where that is wanted, and names the builds', async () => {
    const { work: found } = await stoppable({ status: 'Stopping' }, [doing, approval], { abandon: true });
    expect(found.state).toBe('running');
    expect(found.leaves).toEqual([
      'No action has finished yet.',
      'Waits for an approval, which is withdrawn: Deploy / Approve.',
      'Under way, and may keep running: Deploy / web. Stop their builds as well: b:1.',
      'Later actions will not run.',
    ]);
  });

  it('withdraws an approval by itself where nothing else is under way', async () => {
    const alone = await stoppable({}, [approval]);
    await alone.work.stop();
    expect(alone.pipelines.stopped).toMatchObject([{ abandon: true }]);
    const beside = await stoppable({}, [approval, doing]);
    expect(beside.work.leaves.join(' ')).toContain('stops once that is answered, or with abandon');
    await beside.work.stop();
    expect(beside.pipelines.stopped).toMatchObject([{ abandon: false }]);
  });

  it.each([
    ['Stopping', 'stopping'],
    ['Succeeded', 'ended'],
  ] as const)('knows the state of one that is %s', async (status, state) => {
    expect((await stoppable({ status }, [doing])).work.state).toBe(state);
  });

  it('says what remains once it is stopped, and nothing where it ended by itself', async () => {
    const abandoned = { ...doing, status: 'Abandoned' as const };
    const stopped = await stoppable({}, [], { last: end('Stopped', [done, abandoned]) });
    expect(await stopped.work.follow()).toEqual({
      status: 'Stopped',
      stopped: true,
      remains: ['Finished, and not undone: Deploy / api.', 'Abandoned, and may keep running: Deploy / web.'],
    });
    const none = await stoppable({}, [], { last: end('Stopped', [source]) });
    expect((await none.work.follow()).remains).toEqual(['No action that deploys or builds was finished.']);
    const ended = await stoppable({}, [], { last: end('Failed', [done]) });
    expect(await ended.work.follow()).toEqual({ status: 'Failed', stopped: false, remains: [] });
  });
});

describe('stoppableBuild', () => {
  it('names the build, its phase and what stays', async () => {
    const builds = new FakeBuilds(new FakeClock());
    const build = { ...builds.add('p:1'), sourceVersion: 'main' };
    const stopped = { ...build, status: 'STOPPED' as const };
    const follower = { follow: () => Promise.resolve({ build: stopped, lastLines: [] }) };
    const found = stoppableBuild({ builds, follower }, build, options);
    expect(found).toMatchObject({
      kind: 'build',
      name: 'p',
      state: 'running',
      subject: 'the build p:1 (main)',
    });
    expect(found.leaves.join(' ')).toContain('in its phase BUILD');
    expect(await found.follow()).toMatchObject({ status: 'STOPPED', stopped: true });
    expect(stoppableBuild({ builds, follower }, stopped, options).state).toBe('ended');
  });
});
