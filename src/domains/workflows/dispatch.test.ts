import { beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError, NotFoundError, PlatformError, RateLimitError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { WorkflowDispatch } from './dispatch.js';
import type { DispatchOrder, DispatchOutcome } from './dispatch.js';
import { fakeJob, FakeWorkflows } from '../../testing/fake-workflows.js';
import { endSavedWork } from '../../core/remote-work.js';
import { runControl } from './own-run.js';
import type { SavedRun } from './own-run.js';

const KEY = 'v1.2.3';
const keyed = { correlationInput: 'key', key: KEY };
const lost = (): never => {
  throw new PlatformError('GitHub could not start it for now: socket hang up.', { transient: true });
};

let workflows: FakeWorkflows;
let clock: FakeClock;
let logger: MemoryLogger;
let cancellation: AbortController;
let questions: string[];
let runs: string[];
let saved: (SavedRun | undefined)[];

beforeEach(() => {
  workflows = new FakeWorkflows();
  clock = new FakeClock();
  logger = new MemoryLogger();
  cancellation = new AbortController();
  [questions, runs, saved] = [[], [], []];
});

function dispatch(order: Partial<DispatchOrder> = {}): Promise<DispatchOutcome> {
  return new WorkflowDispatch({
    workflows,
    clock,
    logger,
    signal: cancellation.signal,
    workflow: { runId: '1', runAttempt: '1', job: 'docs', step: 'a' },
    confirm: (question) => {
      questions.push(question);
      return Promise.resolve();
    },
    onRun: (run, found) => runs.push(`${run.id} ${found ? 'found' : 'started'}`),
    save: (work) => saved.push(work),
  }).run({
    repository: 'uktrade/docs',
    workflow: 'docs.yml',
    ref: undefined,
    inputs: { version: '1.2.3' },
    correlationInput: undefined,
    key: undefined,
    restartFailed: false,
    wait: true,
    stopOnCancel: true,
    dryRun: false,
    deadline: clock.now() + 3_600_000,
    ...order,
  });
}

const cancel = (): void => {
  cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
};

describe('a dispatch', () => {
  it('takes no conclusion for a success that it does not know', async () => {
    workflows.looks = [{ run: { status: 'completed', conclusion: 'splendid' } }];
    const { failure } = await dispatch();
    expect(failure?.message).toContain('ended as splendid');
  });

  it('follows a run with a status that it does not know, and names that at the deadline', async () => {
    workflows.looks = [{ run: { status: 'pondering' } }];
    const { failure } = await dispatch({ deadline: clock.now() + 60_000 });
    expect(failure?.message).toBe(
      'Stopped waiting for run 100 after 1 minute. Its status is "pondering", which platform-tools does not know. It is still running.',
    );
  });

  it('starts the workflow once for the default branch, and follows its run, not a newer one', async () => {
    workflows.onDispatch = () => {
      workflows.start(200, { title: 'of somebody else', status: 'completed', conclusion: 'failure' });
      return workflows.start(100);
    };
    const outcome = await dispatch();
    expect(workflows.dispatches).toEqual([
      { workflow: 'docs.yml', ref: 'main', inputs: { version: '1.2.3' } },
    ]);
    expect(outcome).toMatchObject({ joined: false, started: { id: 100 }, end: { run: { id: 100 } } });
    expect(outcome.failure).toBeUndefined();
    expect(questions).toEqual(['Start the workflow docs.yml of uktrade/docs for main?']);
    expect(runs).toEqual(['100 started']);
    expect(saved).toMatchObject([{ stop: true, request: {} }, { stop: true, work: { id: 100 } }, undefined]);
    expect(workflows.requests.filter((request) => request.includes('200'))).toEqual([]);
  });

  it('tells of the run before it waits', async () => {
    workflows.onRequest = (request) => {
      if (request.startsWith('run ')) expect(runs).toEqual(['100 started']);
    };
    await dispatch();
    expect(workflows.requests).toContain('run 100');
  });

  it('does not wait if it is not to', async () => {
    const outcome = await dispatch({ wait: false, ref: 'next' });
    expect(outcome.end).toBeUndefined();
    expect(workflows.dispatches[0]?.ref).toBe('next');
    expect(workflows.requests).toEqual(['file docs.yml', 'list 1 after 0', 'dispatch']);
    expect(saved).toMatchObject([{ stop: false, request: {} }, undefined]);
  });

  it('changes nothing and asks nothing in a dry run', async () => {
    const outcome = await dispatch({ dryRun: true });
    expect(outcome.started).toBeUndefined();
    expect(workflows.dispatches).toEqual([]);
    expect(questions).toEqual([]);
  });

  it('refuses a workflow that is disabled', async () => {
    workflows.workflowFile = { ...workflows.workflowFile, state: 'disabled_manually' };
    await expect(dispatch()).rejects.toThrow('it is disabled manually');
    expect(workflows.dispatches).toEqual([]);
  });
});

describe('the end of a run', () => {
  it.each([
    ['failure', 'failed'],
    ['cancelled', 'was cancelled'],
    ['timed_out', 'took longer than it may'],
    ['action_required', 'needs somebody to approve'],
    ['stale', 'was given up by GitHub'],
    ['skipped', 'was skipped'],
    ['neutral', 'ended as neutral'],
    ['startup_failure', 'could not be started'],
    ['brand_new', 'ended as brand_new'],
  ])('is a failure for the conclusion %s', async (conclusion, meaning) => {
    workflows.looks = [{ run: { status: 'completed', conclusion } }];
    const { failure, end } = await dispatch();
    expect(end?.run.conclusion).toBe(conclusion);
    expect(failure?.message).toContain(`Run 100 of docs.yml in uktrade/docs ${meaning}`);
    expect(failure?.links).toEqual([
      { title: 'the run', url: 'https://github.com/uktrade/docs/actions/runs/100' },
    ]);
    expect(saved.at(-1)).toBeUndefined();
  });

  it('names the jobs and steps that failed, with links, and not those that were well', async () => {
    const jobs = [
      fakeJob('lint', { status: 'completed', conclusion: 'success' }),
      fakeJob('deploy', { id: 2, status: 'completed', conclusion: 'cancelled' }),
      fakeJob('build', {
        id: 3,
        status: 'completed',
        conclusion: 'failure',
        steps: [
          { name: 'Set up', status: 'completed', conclusion: 'success' },
          { name: 'Install', status: 'completed', conclusion: 'failure' },
        ],
      }),
    ];
    workflows.looks = [{ run: { status: 'completed', conclusion: 'failure' }, jobs }];
    const { failure } = await dispatch();
    expect(failure?.message).toBe(
      'Run 100 of docs.yml in uktrade/docs failed. Jobs: "build" failed in "Install"; "deploy" was cancelled.',
    );
    expect(failure?.links[0]).toEqual({
      title: 'the job build',
      url: 'https://github.com/uktrade/docs/job/build',
    });
  });

  it('is told with jobs that were listed late', async () => {
    const failed = [fakeJob('build', { status: 'completed', conclusion: 'failure' })];
    const run = { status: 'completed', conclusion: 'failure' };
    workflows.looks = [
      { run, jobs: [fakeJob('build')] },
      { run, jobs: new PlatformError('500') },
      { run, jobs: failed },
    ];
    expect((await dispatch()).failure?.message).toContain('"build" failed');
  });
});

describe('the wait', () => {
  it('survives what passes, and a run that is not visible yet', async () => {
    workflows.looks = [
      { run: new NotFoundError('not yet') },
      { run: new PlatformError('HTTP 502', { transient: true }) },
      { run: { status: 'in_progress' }, jobs: new PlatformError('HTTP 500', { transient: true }) },
      { run: { status: 'completed', conclusion: 'success' } },
    ];
    expect((await dispatch()).end?.run.conclusion).toBe('success');
    expect(workflows.dispatches).toHaveLength(1);
  });

  it('waits out the rate limit of GitHub', async () => {
    const before = clock.now();
    workflows.looks = [
      { run: { status: 'in_progress' } },
      { run: new RateLimitError('The rate limit is used up.', {}, 1_800_000) },
      { run: { status: 'completed', conclusion: 'success' } },
    ];
    expect((await dispatch()).end?.run.conclusion).toBe('success');
    expect(clock.now() - before).toBeGreaterThan(1_800_000);
    expect(logger.texts('info').join('\n')).toContain('The next look is in 1800 s.');
  });

  it('ends at once where the run is gone', async () => {
    workflows.looks = [{ run: { status: 'in_progress' } }, { run: new NotFoundError('gone') }];
    expect((await dispatch()).failure?.message).toContain('gone');
  });

  it('says which jobs and steps are under way, and names an approval once', async () => {
    const step = (status: string, conclusion?: string) => ({ name: 'Install', status, conclusion });
    workflows.looks = [
      { run: { status: 'queued' } },
      { run: { status: 'in_progress' }, jobs: [fakeJob('build', { steps: [step('in_progress')] })] },
      { run: { status: 'waiting' }, jobs: [fakeJob('release', { id: 2, status: 'waiting' })] },
      { run: { status: 'waiting' }, jobs: [fakeJob('release', { id: 2, status: 'waiting' })] },
      { run: { status: 'completed', conclusion: 'success' } },
    ];
    await dispatch();
    expect(logger.texts('remote')).toEqual(['build: started\n', 'build / Install\n']);
    // A pause is five seconds, of which jitter takes up to a quarter.
    const install = expect.stringMatching(/^Run 100: build \/ Install 0:0[34]$/) as unknown;
    expect(logger.texts('status')).toContainEqual(install);
    expect(logger.texts('notice')).toEqual([
      'The job "release" waits for an approval: https://github.com/uktrade/docs/actions/runs/100',
    ]);
    expect(logger.texts('info')).toContain('Run 100 waits for an approval.');
  });

  it('ends at the deadline, with what the run was doing; the run goes on', async () => {
    workflows.looks = [{ run: { status: 'in_progress' }, jobs: [fakeJob('build')] }];
    expect((await dispatch({ deadline: clock.now() + 15 * 60_000 })).failure).toMatchObject({
      name: 'DeadlineError',
      message: 'Stopped waiting for run 100 after 15 minutes. It was at build. It is still running.',
      links: [{ title: 'run 100', url: expect.stringContaining('/runs/100') as unknown }],
    });
    expect(workflows.cancelled).toEqual([]);
  });
});

describe('a key', () => {
  it('goes to the workflow, and finds its run again, running or over', async () => {
    workflows.onDispatch = ({ inputs }) => workflows.start(100, { title: `Docs (${inputs['key'] ?? ''})` });
    await dispatch({ ...keyed, wait: false });
    expect(workflows.dispatches).toEqual([
      { workflow: 'docs.yml', ref: 'main', inputs: { version: '1.2.3', key: KEY } },
    ]);
    workflows.start(300, { title: 'Docs (v1.2.4)' });
    const again = await dispatch(keyed);
    expect(again).toMatchObject({ joined: true, end: { run: { id: 100 } } });
    expect(workflows.dispatches).toHaveLength(1);
    expect(runs).toEqual(['100 started', '100 found']);
    expect(logger.texts('warning')).toEqual([]);
  });

  it.each([
    ['Docs v1.2.3', true],
    ['v1.2.3', true],
    ['Docs: "v1.2.3", again', true],
    ['Docs (v1.2.3)', true],
    ['Docs v1.2.30', false],
    ['Docs xv1.2.3', false],
    ['Docs v1.2.3-rc', false],
    ['Docs v1.2.3.4', false],
    ['Docs feature/v1.2.3', false],
    ['Docs v1x2x3', false],
  ])('is in the title %j: %j', async (title, found) => {
    workflows.start(50, { title });
    expect((await dispatch(keyed)).joined).toBe(found);
  });

  it('tells how its run ended, and starts another only if it is to', async () => {
    workflows.runs = [];
    workflows.start(50, { title: KEY, status: 'completed', conclusion: 'failure' });
    workflows.looks = [{ run: {} }];
    const told = await dispatch(keyed);
    expect(told.failure?.hint).toContain('restart-failed');
    expect(workflows.dispatches).toEqual([]);
    workflows.onDispatch = () =>
      workflows.start(100, { title: KEY, status: 'completed', conclusion: 'success' });
    const restarted = await dispatch({ ...keyed, restartFailed: true });
    expect(restarted).toMatchObject({ joined: false, end: { run: { id: 100 } } });
    // Of a failed one and a good one, the good one is meant.
    expect(await dispatch(keyed)).toMatchObject({ joined: true, started: { id: 100 } });
    expect(workflows.dispatches).toHaveLength(1);
  });

  it('is not guessed at where several runs show it', async () => {
    workflows.start(50, { title: KEY });
    workflows.start(51, { title: KEY });
    await expect(dispatch(keyed)).rejects.toThrow('2 show the key "v1.2.3"');
    expect(workflows.dispatches).toEqual([]);
  });

  it('is refused for another ref', async () => {
    workflows.start(50, { title: KEY, ref: 'next' });
    await expect(dispatch(keyed)).rejects.toThrow('is for "next", not for "main"');
  });

  it.each([true, false])('that the title does not show is a warning (wait: %s)', async (wait) => {
    await dispatch({ ...keyed, wait });
    expect(logger.texts('warning')).toEqual([expect.stringContaining('run-name: … (${{ inputs.key }})')]);
  });

  it('needs no title of a run that can not be seen yet and is not waited for', async () => {
    workflows.looks = [{ run: new NotFoundError('not yet') }];
    expect((await dispatch({ ...keyed, wait: false })).started?.id).toBe(100);
    expect(logger.texts('warning')).toEqual([]);
  });

  it('changes nothing in a dry run, and tells of its run', async () => {
    workflows.start(50, { title: KEY });
    expect(await dispatch({ ...keyed, dryRun: true })).toMatchObject({ joined: true, started: { id: 50 } });
    expect(workflows.requests).toEqual(['file docs.yml', 'defaultBranch', 'list 1000 after 0']);
  });
});

describe('a run that GitHub does not name', () => {
  const unnamed = (parts = {}) => {
    workflows.onDispatch = ({ inputs }) => {
      workflows.start(100, { title: inputs['key'] ?? 'Docs', ...parts });
      return undefined;
    };
  };

  it.each([
    ['an answer without an id', () => undefined],
    ['a lost answer', lost],
  ])('is found by its key among those of others after %s, and never started again', async (_, answer) => {
    workflows.onDispatch = ({ inputs }) => {
      workflows.start(100, { title: `Docs ${inputs['key'] ?? ''}` });
      workflows.start(101, { title: 'Docs somebody-else' });
      answer();
    };
    for (const order of [keyed, { correlationInput: 'key' }]) {
      workflows.runs = [];
      workflows.dispatches.length = 0;
      expect((await dispatch(order)).started?.id).toBe(100);
      expect(workflows.dispatches).toHaveLength(1);
    }
    expect(logger.texts('warning')).toEqual([]);
  });

  it('is taken for the only one since by this owner and for this ref, with a warning', async () => {
    workflows.start(50);
    workflows.onDispatch = () => {
      workflows.start(100);
      workflows.start(101, { actor: 'somebody' });
      workflows.start(102, { ref: 'next' });
      return undefined;
    };
    expect((await dispatch()).started?.id).toBe(100);
    expect(logger.texts('warning')).toHaveLength(1);
    expect(workflows.dispatches).toHaveLength(1);
  });

  it('is not guessed at among several', async () => {
    unnamed();
    workflows.onRequest = (request) => {
      if (request === 'login') workflows.start(101);
    };
    await expect(dispatch()).rejects.toThrow('Which run is ours is not known.');
    expect(workflows.dispatches).toHaveLength(1);
  });

  it.each([
    ['another', 'somebody'],
    ['the same owner: all workflows of a repository share one login', undefined],
  ])('is not taken for a single one of %s where the answer got lost', async (_, actor) => {
    if (actor !== undefined) workflows.owner = undefined;
    workflows.onDispatch = () => {
      workflows.start(100, actor === undefined ? {} : { actor });
      lost();
      return undefined;
    };
    await expect(dispatch()).rejects.toThrow('nor whether there is one');
    expect(workflows.dispatches).toHaveLength(1);
  });

  it('is a single one where only the owner is not known', async () => {
    workflows.owner = undefined;
    unnamed();
    expect((await dispatch()).started?.id).toBe(100);
  });

  it.each<[string, Partial<DispatchOrder>, () => undefined, string]>([
    ['nothing', {}, lost, 'Whether the workflow was started is not known'],
    ['nothing', {}, () => undefined, 'GitHub has taken the dispatch, but lists no run'],
    ['no title with the key', keyed, () => undefined, 'but no run shows the key "v1.2.3"'],
    [
      'no title with the key',
      keyed,
      lost,
      "Whether the workflow was started is not known, GitHub's answer got lost",
    ],
  ])('and of which there is %s is not known, honestly', async (_, order, answer, message) => {
    workflows.onDispatch = answer;
    await expect(dispatch(order)).rejects.toMatchObject({
      message: expect.stringContaining(message) as unknown,
      hint: expect.stringContaining('before you start it again') as unknown,
    });
    expect(workflows.dispatches).toHaveLength(1);
  });

  it('is looked for until the rate limit is over', async () => {
    workflows.onDispatch = () => {
      workflows.start(100, { title: `Docs (${KEY})` });
      return lost();
    };
    let refused = 0;
    workflows.onRequest = (request) => {
      if (request !== 'list 1000 after 0' || workflows.dispatches.length === 0 || refused > 0) return;
      refused += 1;
      throw new RateLimitError('The rate limit is used up.', {}, 900_000);
    };
    const before = clock.now();
    expect((await dispatch({ ...keyed, wait: false })).started?.id).toBe(100);
    expect(refused).toBe(1);
    expect(clock.now() - before).toBeGreaterThanOrEqual(900_000);
  });

  it('may be listed late', async () => {
    workflows.onDispatch = () => undefined;
    let sleeps = 0;
    clock.onSleep = () => {
      if ((sleeps += 1) === 4) workflows.start(100, { title: KEY });
    };
    expect((await dispatch(keyed)).started?.id).toBe(100);
  });

  it('was refused for certain where GitHub says no', async () => {
    workflows.onDispatch = () => {
      throw new PlatformError('HTTP 422');
    };
    await expect(dispatch(keyed)).rejects.toThrow('HTTP 422');
    expect(workflows.requests.at(-1)).toBe('dispatch');
  });
});

describe('a cancellation', () => {
  it('cancels the run once', async () => {
    workflows.looks = [{ run: { status: 'in_progress' } }];
    clock.onSleep = cancel;
    await expect(dispatch()).rejects.toThrow('SIGINT');
    expect(workflows.cancelled).toEqual([100]);
    expect(saved).toMatchObject([{ stop: true, request: {} }, { stop: true, work: { id: 100 } }, undefined]);
  });

  it.each<[string, Partial<DispatchOrder>]>([
    ['stop-on-cancel is off', { stopOnCancel: false }],
    ['it was started before', keyed],
  ])('leaves the run where %s', async (_, order) => {
    if (order.key !== undefined) workflows.start(100, { title: KEY });
    workflows.looks = [{ run: { status: 'in_progress' } }];
    clock.onSleep = cancel;
    await expect(dispatch(order)).rejects.toThrow('SIGINT');
    expect(workflows.cancelled).toEqual([]);
    expect(saved.filter((work) => work?.stop === true)).toEqual([]);
    expect(saved.at(-1)).toBeUndefined();
  });

  it('while it is being started cancels the run that shows the key, or leaves that to the post step', async () => {
    workflows.start(50, { title: 'before' });
    workflows.onDispatch = ({ inputs }) => {
      cancel();
      workflows.start(100, { title: inputs['key'] ?? '' });
      throw new CancelledError('Cancelled by SIGINT.');
    };
    await expect(dispatch(keyed)).rejects.toThrow('SIGINT');
    expect(workflows.cancelled).toEqual([100]);
    const [starting, ...more] = saved;
    expect(more).toEqual([undefined]);
    expect(starting).toMatchObject({ request: { workflow: 'docs.yml', after: 50, shown: { key: KEY } } });
    const state = JSON.parse(JSON.stringify(starting)) as SavedRun;
    workflows.cancelled.length = 0;
    await endSavedWork(runControl({ workflows, clock }), state, logger);
    expect(workflows.cancelled).toEqual([100]);
  });

  it('without a key says that a run may be there', async () => {
    workflows.onDispatch = () => {
      cancel();
      throw new CancelledError('Cancelled by SIGINT.');
    };
    await expect(dispatch()).rejects.toThrow('SIGINT');
    expect(logger.texts('warning')).toEqual([expect.stringContaining('Which run was started is not known')]);
  });
});
