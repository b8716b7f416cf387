import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import type { ExecutionEnd } from './execution-end.js';
import {
  failedActionsReport,
  pipelineOutputs,
  pipelineSummary,
  pipelineText,
  stagesTable,
} from './execution-report.js';
import type { ExecutionRun } from './execution-runner.js';
import type { PipelineOutcome } from './pipeline-run.js';

const REGION = 'eu-west-2';
const PAGES = 'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/tests';
const page = (id: string): string => `[${id}](${PAGES}/executions/${id})`;
const URL = `${PAGES}/executions/e-1`;

const failed = fakeAction('Test/run', {
  status: 'Failed',
  error: 'JobFailed: no',
  externalUrl: 'https://builds.example/1',
  startTime: new Date(0),
  lastUpdateTime: new Date(32_000),
});
const silent = fakeAction('Test/other', { status: 'Failed', summary: 'gave up' });
const mute = fakeAction('Test/mute', { status: 'Failed' });

function endOf(parts: Partial<ExecutionEnd> = {}): ExecutionEnd {
  return {
    pipeline: 'tests',
    status: 'Succeeded',
    execution: fakeExecution('e-1'),
    actions: [],
    failed: [],
    supersededBy: undefined,
    rollback: undefined,
    ...parts,
  };
}

function outcomeOf(
  run: Partial<ExecutionRun> | undefined,
  parts: Partial<PipelineOutcome> = {},
): PipelineOutcome {
  return {
    order: {
      intent: {
        pipeline: 'tests',
        variables: { TAG: 'v1' },
        revisions: [{ action: 'Checkout', type: 'COMMIT_ID', value: 'abc' }],
      },
      key: { text: 'k-1', session: false },
    },
    joined: false,
    earlier: undefined,
    failure: undefined,
    run: run && {
      execution: { id: 'e-1', url: URL, pipeline: 'tests' },
      status: 'Succeeded',
      durationSeconds: 90,
      joined: false,
      failure: undefined,
      end: endOf(),
      ...run,
    },
    ...parts,
  };
}

const headingOf = (outcome: PipelineOutcome): string =>
  pipelineSummary(outcome, REGION).split('\n')[0]?.replace('### ', '') ?? '';

describe('the summary of a pipeline', () => {
  it('tells a success in a heading and a table', () => {
    expect(pipelineSummary(outcomeOf({}), REGION)).toBe(
      `### :white_check_mark: tests succeeded after 1 min 30 s

| Execution | Details |
| --- | --- |
| Pipeline | [tests](${PAGES}/view) |
| TAG | <code>v1</code> |
| Source Checkout | <code>abc</code> |
| Idempotency key | <code>k-1</code> |
| Execution | ${page('e-1')} |
| Status | Succeeded |
| Duration | 1 min 30 s |
`,
    );
  });

  it('begins a failure with its cause, the log and the next step', () => {
    const end = endOf({
      status: 'RolledBack',
      actions: [silent, failed],
      failed: [
        { action: silent, lastLines: [] },
        { action: failed, lastLines: ['one', 'two'] },
      ],
      rollback: fakeExecution('e-2', { rollbackTarget: 'e-0' }),
    });
    const failure = new PlatformError('It failed.', { hint: 'See <x>' });
    const summary = pipelineSummary(outcomeOf({ status: 'RolledBack', end }, { failure }), REGION);
    expect(summary).toContain(`### :x: tests failed, with an automatic rollback after 1 min 30 s

**It failed.**

\`\`\`text
one
two
\`\`\`

**Next step:** See &lt;x&gt;

CodePipeline rolls back to the state of ${page('e-0')} with the execution ${page('e-2')} (InProgress when last seen).

| Execution | Details |
`);
    expect(summary).toContain(`#### Actions\n\n${stagesTable(end.actions)}`);
    expect(summary).toContain(
      `<details><summary>Failed actions</summary>\n\n${failedActionsReport(end.failed)}\n\n</details>`,
    );
  });

  it('does without what is not known', () => {
    const end = endOf({ status: 'RolledBack', rollback: fakeExecution('e-2') });
    const failure = new PlatformError('It failed.');
    const summary = pipelineSummary(outcomeOf({ status: 'RolledBack', end }, { failure }), REGION);
    expect(summary).toContain(`CodePipeline rolls back with the execution ${page('e-2')}`);
    expect(summary).not.toContain('Next step');
    expect(summary).not.toContain('Actions');
  });

  it.each([
    ['Failed', ':x: tests failed after 1 min 30 s'],
    ['Stopped', ':x: tests was stopped after 1 min 30 s'],
    ['Superseded', ':x: tests was superseded by a newer execution after 1 min 30 s'],
    ['Cancelled', ':x: tests was cancelled after 1 min 30 s'],
    ['Stopping', ':x: tests is being stopped after 1 min 30 s'],
    ['InProgress', ':x: tests has not ended yet: the execution is still running'],
  ] as const)('says of one that is %s: %s', (status, heading) => {
    const failure = new CancelledError('Cancelled by SIGINT.');
    expect(headingOf(outcomeOf({ status, end: undefined }, { failure }))).toBe(heading);
  });

  it('tells whether it was started or joined', () => {
    const running = { status: 'InProgress', end: undefined } as const;
    expect(headingOf(outcomeOf(running))).toBe(':rocket: Started tests');
    expect(headingOf(outcomeOf(running, { joined: true }))).toBe(':rocket: tests is still running (joined)');
    expect(headingOf(outcomeOf({}, { joined: true }))).toBe(
      ':white_check_mark: tests succeeded after 1 min 30 s (joined)',
    );
  });

  it('says of a dry run what it would do', () => {
    expect(headingOf(outcomeOf(undefined))).toBe(':mag: Dry run: would start tests');
    const summary = pipelineSummary(outcomeOf(undefined, { earlier: fakeExecution('e-9') }), REGION);
    expect(summary).toContain('### :mag: Dry run: would join the execution of tests (InProgress)');
    expect(summary).toContain(`| Execution | ${page('e-9')} |`);
    expect(pipelineSummary(outcomeOf(undefined), REGION)).not.toContain('| Execution | [');
  });
});

describe('what a terminal and outputs get', () => {
  it('is a line, with the link to the execution', () => {
    expect(pipelineText(outcomeOf({}))).toBe('tests succeeded after 1 min 30 s.');
    expect(pipelineText(outcomeOf(undefined))).toBe('Dry run: would start tests. Nothing was changed.');
  });

  it('has an execution only where there is one', () => {
    expect(pipelineOutputs(outcomeOf({}), REGION)).toEqual({
      'execution-id': 'e-1',
      'execution-url': URL,
      status: 'Succeeded',
      'duration-seconds': 90,
      found: false,
    });
    expect(pipelineOutputs(outcomeOf(undefined), REGION)).toEqual({
      'execution-id': undefined,
      'execution-url': undefined,
      status: 'dry-run',
      'duration-seconds': undefined,
      found: false,
    });
  });
});

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
