import { describe, expect, it } from '@jest/globals';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import {
  executionFailure,
  hasExecutionEnded,
  isUnknownStatus,
  findStageDeployments,
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

const at = (minute: number): Date => new Date(minute * 60_000);
const action = (path: string, status: ActionExecution['status'], from: number, to: number) =>
  fakeAction(path, { status, startTime: at(from), lastUpdateTime: at(to) });

describe('findStageDeployments', () => {
  it('takes the times of the actions of each stage', () => {
    const actions = [
      action('Deploy-dev/a', 'Succeeded', 1, 5),
      action('Deploy-dev/b', 'Succeeded', 2, 4),
      action('Deploy-prod/a', 'InProgress', 6, 7),
    ];
    expect(findStageDeployments(actions, ['dev', 'prod'], 'InProgress')).toEqual([
      { environment: 'dev', status: 'Succeeded', startedAt: at(1), endedAt: at(5) },
      { environment: 'prod', status: 'InProgress', startedAt: at(6), endedAt: undefined },
    ]);
  });

  it.each<[string, ActionExecution['status'], string, string]>([
    ['failed', 'Failed', 'Failed', 'Failed'],
    ['failed while others still run', 'Failed', 'InProgress', 'Failed'],
    ['was stopped', 'Abandoned', 'Stopped', 'Stopped'],
    ['has run its actions, with more to come', 'Succeeded', 'InProgress', 'InProgress'],
    ['succeeded', 'Succeeded', 'Succeeded', 'Succeeded'],
  ])('says that a stage %s', (_, own, status, expected) => {
    const found = findStageDeployments([action('Deploy-dev/web', own, 1, 2)], ['dev'], status);
    expect(found.map((stage) => stage.status)).toEqual([expected]);
  });

  it('leaves out what waits for an approval, and stages of something else', () => {
    const approval = fakeAction('Deploy-prod/Approve', { category: 'Approval', startTime: at(1) });
    const source = fakeAction('Source/GitCheckout', { category: 'Source', status: 'Failed' });
    expect(findStageDeployments([source, approval], ['dev', 'prod'], 'Failed')).toEqual([]);
  });

  it('knows the stage Deploy where there is one environment, and any spelling of a name', () => {
    const found = (stage: string, environments: string[]) =>
      findStageDeployments([action(`${stage}/web`, 'Succeeded', 1, 2)], environments, 'Succeeded').map(
        ({ environment }) => environment,
      );
    expect(found('Deploy', ['dev'])).toEqual(['dev']);
    expect(found('Deploy', ['dev', 'prod'])).toEqual([]);
    expect(found('Deploy-Prod', ['dev', 'prod'])).toEqual(['prod']);
    expect(found('Deploy-gone', ['dev', 'prod'])).toEqual(['gone']);
  });
});
