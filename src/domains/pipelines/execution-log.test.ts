import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { ExecutionProgress } from './execution-log.js';
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
