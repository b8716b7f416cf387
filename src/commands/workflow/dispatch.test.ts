import { afterEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeContext } from '../../testing/fake-context.js';
import workflowDispatch, { parseDispatchInputs } from './dispatch.js';

const PAGE = 'https://github.com/uktrade/docs/actions/runs/7';
const file = json(200, { id: 1, name: 'Docs', state: 'active', html_url: 'https://github.com/uktrade/docs' });
const home = json(200, { default_branch: 'main' });
const noRuns = json(200, { total_count: 0, workflow_runs: [] });
const started = json(200, { workflow_run_id: 7, run_url: PAGE, html_url: PAGE });
const ended = json(200, {
  id: 7,
  display_title: 'Docs',
  status: 'completed',
  conclusion: 'success',
  head_branch: 'main',
  actor: { login: 'bot' },
  created_at: '2026-01-01T00:00:00Z',
  html_url: PAGE,
});
const noJobs = json(200, { total_count: 0, jobs: [] });

const KEY = 'v1.2.3';
const keyed = { 'correlation-input': 'key', 'idempotency-key': KEY };

let wire: GitHubWire;
afterEach(() => wire.close());

async function contextWith(answers: GitHubAnswer[], yes = true): Promise<FakeContext> {
  wire = await new GitHubWire(...answers).start();
  const workflow: Workflow = {
    runId: '1',
    runAttempt: '1',
    job: 'docs',
    step: 's',
    repository: 'uktrade/demo',
    sha: '',
    ref: '',
    actor: 'someone',
    runUrl: '',
    eventName: 'push',
    readEvent: () => undefined,
  };
  return new FakeContext({ answers: [yes], workflow, github: { apiUrl: wire.url } });
}

function inputsOf(raw: RawInputs) {
  const given = { repository: 'uktrade/docs', workflow: 'docs.yml', 'github-token': 's3cret', ...raw };
  return parseInputs(workflowDispatch.name, workflowDispatch.inputs, given);
}

describe('workflow-dispatch', () => {
  it('tells of the run and of what to stop before it waits, and gives how it ended', async () => {
    const context = await contextWith([file, home, noRuns, started, ended, noJobs]);
    const result = await workflowDispatch.run(inputsOf({ inputs: { version: '1' } }), context);
    expect(context.questions).toEqual(['Start the workflow docs.yml of uktrade/docs for main?']);
    expect(context.published).toEqual([{ 'run-id': 7, 'run-url': PAGE, found: false }]);
    expect(context.remoteWorks).toMatchObject([
      { kind: 'run', stop: true, request: { workflow: 'docs.yml' } },
      { kind: 'run', stop: true, work: { id: 7, url: PAGE } },
      undefined,
    ]);
    expect(result.outputs).toEqual({
      'run-id': 7,
      'run-url': PAGE,
      conclusion: 'success',
      status: 'completed',
      found: false,
    });
    expect(result.summary).toContain(`[7](${PAGE})`);
    expect(result.failure).toBeUndefined();
  });

  it.each<[string, RawInputs, string]>([
    ['a key that nothing shows', { 'idempotency-key': KEY }, 'but not correlation-input'],
    [
      'an input given twice',
      { inputs: { version: '1' }, 'correlation-input': 'version' },
      'which inputs sets as well',
    ],
    ['an odd correlation-input', { 'correlation-input': 'a b' }, 'no input of a workflow'],
    ['an odd key', { ...keyed, 'idempotency-key': 'ü' }, 'The input idempotency-key'],
    ['a path', { workflow: '../docs.yml' }, 'The input workflow'],
    ['a commit', { ref: 'c0ffee1234567890c0ffee1234567890c0ffee12' }, 'The input ref'],
    ['a ref of a pull request', { ref: 'refs/pull/7/merge' }, 'The input ref'],
    [
      'too many inputs',
      { ...keyed, inputs: Object.fromEntries([...Array(25).keys()].map((n) => [`i${n}`, ''])) },
      'There are 26 inputs',
    ],
    ['too long inputs', { inputs: { a: 'x'.repeat(65_536) } }, '65535'],
  ])('refuses %s before it asks GitHub', async (_, raw, message) => {
    const context = await contextWith([]);
    await expect(workflowDispatch.run(inputsOf(raw), context)).rejects.toThrow(message);
    expect(wire.lines).toEqual([]);
  });

  it('takes a branch also as git calls it, and a workflow by its path', async () => {
    const context = await contextWith([file, noRuns, started]);
    await workflowDispatch.run(
      inputsOf({ ref: 'refs/heads/next', workflow: '.github/workflows/docs.yml', wait: 'false' }),
      context,
    );
    expect(context.questions).toEqual(['Start the workflow docs.yml of uktrade/docs for next?']);
  });

  it('starts nothing where the answer is no', async () => {
    const context = await contextWith([file, home, noRuns], false);
    await expect(workflowDispatch.run(inputsOf({}), context)).rejects.toThrow('Nothing was changed');
    expect(wire.lines.filter((line) => line.startsWith('POST'))).toEqual([]);
  });

  it('asks for a token before it asks GitHub, which would not say that one is needed', async () => {
    const context = await contextWith([]);
    const run = workflowDispatch.run(inputsOf({ 'github-token': '' }), context);
    await expect(run).rejects.toMatchObject({
      name: 'UsageError',
      message: 'The input github-token is empty. Starting a workflow takes a token.',
      hint: 'Set github-token to a token that has `actions: write` in uktrade/docs.',
    });
    expect(wire.lines).toEqual([]);
  });

  it('stops what a killed run left behind', async () => {
    const context = await contextWith([json(202, {})]);
    const work = { id: 7, url: PAGE };
    await workflowDispatch.stop?.(inputsOf({}), { kind: 'run', stop: true, work }, context);
    expect(wire.lines).toEqual([
      expect.stringMatching(/^POST .*\/repos\/uktrade\/docs\/actions\/runs\/7\/cancel$/),
    ]);
  });
});

describe('the inputs of a workflow', () => {
  it('are text', () => {
    expect(parseDispatchInputs({ version: '1.10', 'dry-run': '' })).toEqual({
      version: '1.10',
      'dry-run': '',
    });
  });

  it.each([
    ['text', 'version', 'not a map'],
    ['a list', ['a'], 'not a map'],
    ['nothing', null, 'not a map'],
    ['a number', { version: 1.1 }, 'The value of version in the input inputs is not text.'],
    ['a boolean', { 'dry-run': true }, 'The value of dry-run'],
    ['an odd name', { 'a b': 'c' }, 'which no input of a workflow can be called'],
  ])('are refused as %s', (_, value, message) => {
    expect(() => parseDispatchInputs(value)).toThrow(message);
  });
});
