import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { actionDuration, ExecutionProgress, failedActionsReport, stagesTable } from './execution-log.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';

function setUp() {
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  const progress = new ExecutionProgress({
    clock,
    logger,
    pipeline: 'release',
    url: 'https://aws.example/e-1',
  });
  const show = (...actions: ActionExecution[]) => {
    progress.show(fakeExecution('e-1'), actions);
  };
  const started = (path: string, secondsAgo: number) =>
    fakeAction(path, { startTime: new Date(clock.now() - secondsAgo * 1000) });
  return { clock, logger, progress, show, started };
}

describe('the progress of an execution', () => {
  it('tells what it waits for, and since when', () => {
    const { logger, show, started } = setUp();
    show();
    show(fakeAction('Source/Fetch', { status: 'Succeeded' }));
    show(started('Deploy/web', 59), fakeAction('Deploy/worker'));
    show(started('Deploy/web', 60), started('Deploy/worker', 185));
    show(started('Deploy/web', 60));
    show(fakeAction('Deploy/web'));
    expect(logger.texts('status')).toEqual([
      'Waiting for the execution to begin',
      'Deploy / web, Deploy / worker 0:59',
      'Deploy / web, Deploy / worker 3:05',
      'Deploy / web 1:00',
      'Deploy / web 0:00',
    ]);
  });

  it('announces an approval once, and only one that is open', () => {
    const { logger, show } = setUp();
    const open = fakeAction('Approval/Approve', { category: 'Approval' });
    show(fakeAction('Approval/Earlier', { category: 'Approval', status: 'Succeeded' }), fakeAction('Test/a'));
    expect(logger.texts('notice')).toEqual([]);
    show(open);
    show(open, fakeAction('Approval/Second', { category: 'Approval' }));
    expect(logger.texts('notice')).toEqual([
      'The action Approve in the stage Approval waits for an approval. Approve or reject it here: https://aws.example/e-1',
      'The action Second in the stage Approval waits for an approval. Approve or reject it here: https://aws.example/e-1',
    ]);
    expect(logger.texts('info')).toContain('  Approve: waits for an approval');
  });

  it('shows the error of an action that failed, and says once that the execution is being stopped', () => {
    const { logger, progress, show } = setUp();
    show(fakeAction('Test/a', { status: 'Failed' }), fakeAction('Test/b', { error: 'for now' }));
    expect(logger.texts('remote')).toEqual([]);
    show(fakeAction('Test/c', { status: 'Failed', error: 'no' }));
    expect(logger.texts('remote')).toEqual(['no\n']);
    progress.show(fakeExecution('e-1', { status: 'Stopping' }), []);
    progress.show(fakeExecution('e-1', { status: 'Stopping' }), []);
    expect(logger.texts('info').filter((text) => text.includes('being stopped'))).toEqual([
      'The execution is being stopped; actions under way are finished first.',
    ]);
  });
});

describe('the duration of an action', () => {
  it('is known once it has begun and changed', () => {
    const startTime = new Date(60_000);
    const lastUpdateTime = new Date(92_000);
    expect(actionDuration(fakeAction('a/b', { startTime, lastUpdateTime }))).toBe('32 s');
    expect(actionDuration(fakeAction('a/b', { startTime }))).toBeUndefined();
    expect(actionDuration(fakeAction('a/b', { lastUpdateTime }))).toBeUndefined();
  });
});

const failed = fakeAction('Test/run', {
  status: 'Failed',
  error: 'JobFailed: no',
  externalUrl: 'https://builds.example/1',
  startTime: new Date(0),
  lastUpdateTime: new Date(32_000),
});
const silent = fakeAction('Test/other', { status: 'Failed', summary: 'gave up' });
const mute = fakeAction('Test/mute', { status: 'Failed' });

describe('the actions of an execution', () => {
  it('are a table with links to what they ran, but not to what an approval is about', () => {
    const approval = fakeAction('Approve/ok', {
      status: 'Succeeded',
      category: 'Approval',
      externalUrl: 'https://review.example/1',
    });
    const actions = [approval, failed, fakeAction('Test/b', { status: 'Abandoned' }), fakeAction('Test/c')];
    expect(stagesTable(actions)).toBe(`| Stage | Action | Result | Duration |
| --- | --- | --- | --- |
| Approve | ok | :white_check_mark: Succeeded |  |
| Test | [run](https://builds.example/1) | :x: Failed | 32 s |
| Test | b | :no_entry_sign: Abandoned |  |
| Test | c | :hourglass_flowing_sand: InProgress |  |`);
    expect(stagesTable([])).toBe('');
  });

  it('that failed say why, as far as they know', () => {
    expect(
      failedActionsReport([
        { action: silent, lastLines: [] },
        { action: failed, lastLines: ['one', 'two'] },
        { action: mute, lastLines: ['one'] },
      ]),
    ).toBe(`#### Test / other

gave up

#### Test / run

JobFailed: no

[What it ran](https://builds.example/1)

The last lines of its log:

\`\`\`text
one
two
\`\`\`

#### Test / mute

CodePipeline gives no reason.

The last lines of its log:

\`\`\`text
one
\`\`\``);
  });
});
