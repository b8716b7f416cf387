import { describe, expect, it } from '@jest/globals';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import {
  actionDuration,
  executionFailure,
  failedActionsReport,
  hasExecutionEnded,
  isUnknownStatus,
  stagesTable,
} from './execution-end.js';
import type { ExecutionEnd } from './execution-end.js';

const URL =
  'https://eu-west-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/release/executions/e-1';

const failureOf = (parts: Partial<ExecutionEnd>) =>
  executionFailure(
    {
      pipeline: 'release',
      status: 'Failed',
      execution: fakeExecution('e-1'),
      actions: [],
      failed: [],
      supersededBy: undefined,
      rollback: undefined,
      ...parts,
    },
    'eu-west-1',
  );

describe('the status of an execution', () => {
  it.each([
    ['InProgress', false],
    ['Stopping', false],
    ['Succeeded', true],
    ['Failed', true],
    ['Stopped', true],
    ['Superseded', true],
    ['Cancelled', true],
  ] as const)('%s is an end: %j', (status, ended) => {
    expect(hasExecutionEnded({ status })).toBe(ended);
    expect(isUnknownStatus(status)).toBe(false);
  });

  it('is no end where it is a new word', () => {
    expect(hasExecutionEnded({ status: 'Paused' as 'Failed' })).toBe(false);
    expect(isUnknownStatus('Paused')).toBe(true);
  });
});

describe('the failure of an execution', () => {
  it('names all actions that failed, and what each says', () => {
    const failure = failureOf({
      failed: [
        { action: fakeAction('Test/a', { error: 'no', externalUrl: 'https://a.example' }), lastLines: [] },
        { action: fakeAction('Test/b', { summary: 'gave up' }), lastLines: ['ERROR: it broke'] },
        { action: fakeAction('Test/c'), lastLines: ['another log'] },
      ],
    });
    expect(failure).toMatchObject({
      message:
        'Execution e-1 of release failed: a in the stage Test (no); b in the stage Test (gave up); c in the stage Test.',
      links: [
        { title: 'the log of a', url: 'https://a.example' },
        { title: 'the execution', url: URL },
      ],
      excerpt: ['ERROR: it broke'],
    });
    expect(failureOf({})).toMatchObject({
      message: 'Execution e-1 of release failed.',
      links: [{ title: 'the execution', url: URL }],
    });
  });

  it.each([
    ['Stopped', 'was stopped before its end.', 'What its finished actions did remains.'],
    ['Superseded', 'was superseded by a newer one', 'What the newer execution does counts now'],
    ['Cancelled', "the pipeline's definition was changed", 'Start it again.'],
  ] as const)('says of one that is %s what to do', (status, message, hint) => {
    const failure = failureOf({ status });
    expect(failure?.message).toContain(message);
    expect(failure?.hint).toContain(hint);
    expect(failure?.links).toEqual([{ title: 'the execution', url: URL }]);
  });

  it.each([
    [undefined, 'CodePipeline rolled it back automatically.'],
    [
      fakeExecution('e-2', { status: 'Succeeded' }),
      'CodePipeline rolled it back automatically, with the execution e-2 (Succeeded when last seen).',
    ],
    [
      fakeExecution('e-2', { status: 'Failed', rollbackTarget: 'e-0' }),
      'CodePipeline tried to roll it back automatically to the execution e-0, with the execution e-2 (Failed when last seen).',
    ],
  ])('tells how a rollback stands', (rollback, message) => {
    expect(failureOf({ status: 'RolledBack', rollback })?.message).toBe(
      `Execution e-1 of release failed. ${message}`,
    );
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
