import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction, startAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { startHeldAction } from '../harness/interrupt.js';
import { COMMIT, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

const TOKEN = 'ghs_dispatchTokenOfTheTests0001';
const DISPATCH = 'actions/create-workflow-dispatch';

let sandbox: RunningSandbox;
let env: Record<string, string>;

afterEach(() => sandbox.close());

type Extra = Readonly<Record<string, unknown>>;

const quick = { 'queue-seconds': 2, seconds: 20, title: 'Docs ({{inputs.key}})' };
const slow = { ...quick, seconds: 3_600 };
/** Somebody else's, newer than ours. */
const newer = { 'after-seconds': 1, seconds: 1, conclusion: 'failure', title: 'Docs (v9)' };

async function start(workflow: Extra = {}, more: Extra = {}): Promise<void> {
  sandbox = await sandboxWith({
    github: {
      permissions: {
        contents: 'none',
        deployments: 'none',
        'pull-requests': 'none',
        issues: 'none',
        actions: 'write',
      },
      repositories: {
        'uktrade/docs': {
          private: true,
          commits: [{ sha: COMMIT, message: 'docs: begin' }],
          workflows: { 'docs.yml': { inputs: ['version', 'key'], runs: [quick], ...workflow } },
        },
      },
    },
    ...more,
  });
  env = { ...sandbox.env, GITHUB_API_URL: `${sandbox.url}/github` };
}

const inputs = { repository: 'uktrade/docs', workflow: 'docs.yml', 'github-token': TOKEN };
const keyed = { ...inputs, 'correlation-input': 'key', 'idempotency-key': 'v1.2.3' };

const dispatch = (given: Readonly<Record<string, string>> = inputs): Promise<ActionRun> =>
  runAction({ command: 'workflow-dispatch', inputs: given, env });

const asked = (operation: string) => sandbox.requests().filter((request) => request.operation === operation);
const problems = ({ annotations }: ActionRun): string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

function expectGreen(run: ActionRun): void {
  expect({ exitCode: run.exitCode, problems: problems(run), stderr: run.stderr }).toEqual({
    exitCode: 0,
    problems: [],
    stderr: '',
  });
}

describe('workflow-dispatch', () => {
  it('starts the workflow with exactly what is asked for, and follows its run, not the newer one', async () => {
    await start({ others: [newer] });
    const run = await dispatch({ ...inputs, inputs: 'version: "1.10"' });
    expectGreen(run);
    expect(asked(DISPATCH).map(({ parameters }) => parameters)).toEqual([
      {
        owner: 'uktrade',
        repo: 'docs',
        workflow_id: 'docs.yml',
        ref: 'main',
        inputs: { version: '1.10' },
        return_run_details: true,
      },
    ]);
    const id = run.outputs['run-id'] ?? '';
    expect(run.outputs).toEqual({
      'run-id': expect.stringMatching(/^\d+$/) as unknown,
      'run-url': `https://github.com/uktrade/docs/actions/runs/${id}`,
      conclusion: 'success',
      status: 'completed',
      found: 'false',
    });
    expect(run.state['remote-work']).toBe('');
    expect(run.summary).toContain(`[${id}](https://github.com/uktrade/docs/actions/runs/${id})`);
  });

  it.each(['failure', 'cancelled', 'timed_out', 'skipped', 'neutral', 'action_required'])(
    'is red when its run ends as %s',
    async (conclusion) => {
      const jobs = [
        { name: 'lint', conclusion: 'success' },
        {
          name: 'build ::error::x',
          steps: [{ name: 'Set up', conclusion: 'success' }, { name: 'Install <b>' }],
        },
      ];
      await start({ runs: [{ ...quick, conclusion, jobs }], others: [{ ...newer, conclusion: 'success' }] });
      const run = await dispatch();
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ conclusion, status: 'completed' });
      expect(problems(run)).toHaveLength(1);
      if (conclusion !== 'failure') return;
      expect(problems(run)[0]).toMatch(
        /^Run \d+ of docs\.yml in uktrade\/docs failed\. Jobs: "build ::error::x" failed in "Install <b>"\./,
      );
      expect(run.summary).toContain('Install &lt;b&gt;');
      expect(run.summary.replace(/```text[^]*?```/, '')).not.toContain('<b>');
    },
  );

  it('waits out a rate limit, and goes on following', async () => {
    const limit = { kind: 'throttle', first: 2, 'retry-after': 1 };
    await start({}, { faults: [{ service: 'github', operation: 'actions/get-workflow-run', ...limit }] });
    const run = await dispatch();
    expectGreen(run);
    expect(run.stdout).toContain('the rate limit of its API is used up.');
    expect(run.outputs['conclusion']).toBe('success');
  });

  it('does not wait if it is not to', async () => {
    await start({ runs: [slow] });
    const run = await dispatch({ ...inputs, wait: 'false' });
    expectGreen(run);
    expect(run.outputs).toMatchObject({ conclusion: '', status: 'queued' });
    expect(asked('actions/get-workflow-run')).toEqual([]);
  });

  it('changes nothing in a dry run', async () => {
    await start();
    const run = await dispatch({ ...keyed, 'dry-run': 'true' });
    expectGreen(run);
    expect(asked(DISPATCH)).toEqual([]);
    expect(run.stdout).toContain('Dry run: would start docs.yml of uktrade/docs for main');
    expect(run.outputs['run-id']).toBe('');
  });

  it('finds the run of its key again, whoever asks, and starts no other', async () => {
    await start({ others: [newer] });
    const first = await dispatch(keyed);
    const again = await dispatch(keyed);
    expectGreen(first);
    expectGreen(again);
    expect(again.outputs).toEqual({ ...first.outputs, found: 'true' });
    const other = await dispatch({ ...keyed, 'idempotency-key': 'v1.2.4' });
    expect(other.outputs['run-id']).not.toBe(first.outputs['run-id']);
    expect(asked(DISPATCH)).toHaveLength(2);
  });

  it('tells how the run of its key ended, and starts another only if it is to', async () => {
    await start({ runs: [{ ...quick, conclusion: 'failure' }, quick] });
    expect((await dispatch(keyed)).exitCode).toBe(1);
    const again = await dispatch(keyed);
    expect(problems(again)[0]).toContain('restart-failed');
    expect(asked(DISPATCH)).toHaveLength(1);
    expectGreen(await dispatch({ ...keyed, 'restart-failed': 'true' }));
    expectGreen(await dispatch(keyed));
    expect(asked(DISPATCH)).toHaveLength(2);
  });
});

describe('a run that GitHub does not name', () => {
  const lost = { faults: [{ service: 'github', operation: DISPATCH, kind: 'lost-response', at: 1 }] };

  it('is found by its key after a lost answer, beside a newer one, and never started twice', async () => {
    await start({ others: [newer], runs: [{ ...quick, 'unknown-seconds': 5 }] }, lost);
    const run = await dispatch({ ...inputs, 'correlation-input': 'key' });
    expectGreen(run);
    expect(run.outputs['conclusion']).toBe('success');
    expect(asked(DISPATCH)).toHaveLength(1);
  });

  it('is not guessed at without a key: an honest failure that lists what it may be', async () => {
    await start({ others: [newer] }, lost);
    const run = await dispatch();
    expect(run.exitCode).toBe(1);
    expect(problems(run)[0]).toContain('Which run is ours is not known');
    expect(problems(run)[0]).toContain('Set correlation-input');
    expect(asked(DISPATCH)).toHaveLength(1);
    expect(run.outputs['run-id'] ?? '').toBe('');
  });

  it('that was never started is not started again blindly, but by the next run with the key', async () => {
    await start({}, { faults: [{ service: 'github', operation: DISPATCH, kind: 'reset', at: 1 }] });
    const run = await dispatch(keyed);
    expect(run.exitCode).toBe(1);
    expect(problems(run)[0]).toContain('Whether the workflow was started is not known');
    expect(asked(DISPATCH)).toHaveLength(1);
    expectGreen(await dispatch(keyed));
    expect(asked(DISPATCH)).toHaveLength(2);
  });

  it('that was started although nobody heard of it is found by the next run with the key', async () => {
    const deaf = {
      service: 'github',
      operation: 'actions/list-workflow-runs',
      kind: 'error-500',
      after: 1,
      first: 3,
    };
    await start({}, { faults: [...lost.faults, deaf] });
    const running = await startAction({ command: 'workflow-dispatch', inputs: keyed, env });
    await until(() => asked('actions/list-workflow-runs').length > 2, 'a second look');
    running.child.kill('SIGKILL');
    await running.done;
    const again = await dispatch(keyed);
    expectGreen(again);
    expect(again.outputs).toMatchObject({ found: 'true', conclusion: 'success' });
    expect(asked(DISPATCH)).toHaveLength(1);
  });
});

describe('an interruption', () => {
  it('after the start: the run is in the outputs, the post step cancels it, and the next run with the key says so', async () => {
    await start({ runs: [slow, quick] });
    const options = { command: 'workflow-dispatch', inputs: keyed, env };
    const running = await startHeldAction(sandbox, options, 'github:actions/get-workflow-run');
    expect((await running.outputs())['run-id']).toBeDefined();
    running.interrupt('SIGKILL');
    const killed = await running.done;
    expect(killed.state['remote-work']).toContain('"kind":"run"');
    await runAction({ command: 'workflow-dispatch', inputs: keyed, env, post: killed.state });
    expect(
      asked('actions/cancel-workflow-run').map(({ parameters }) => String(parameters['run_id'])),
    ).toEqual([killed.outputs['run-id']]);
    const again = await dispatch(keyed);
    expect(again.outputs).toMatchObject({ 'run-id': killed.outputs['run-id'], conclusion: 'cancelled' });
    expectGreen(await dispatch({ ...keyed, 'restart-failed': 'true' }));
    expect(asked(DISPATCH)).toHaveLength(2);
  });

  it('by SIGINT cancels the run once', async () => {
    await start({ runs: [slow] });
    const options = { command: 'workflow-dispatch', inputs, env };
    const running = await startHeldAction(sandbox, options, 'github:actions/get-workflow-run');
    running.interrupt('SIGINT');
    const run = await running.done;
    expect(run.exitCode).toBe(1);
    expect(asked('actions/cancel-workflow-run')).toHaveLength(1);
    expect(run.state['remote-work']).toBe('');
  });

  it('leaves the run alone with stop-on-cancel off, and one that was found', async () => {
    await start({ runs: [slow] });
    for (const given of [{ ...keyed, 'stop-on-cancel': 'false' }, keyed]) {
      const options = { command: 'workflow-dispatch', inputs: given, env };
      const running = await startHeldAction(sandbox, options, 'github:actions/get-workflow-run');
      running.interrupt('SIGINT');
      expect((await running.done).state['remote-work'] ?? '').toBe('');
    }
    expect(asked('actions/cancel-workflow-run')).toEqual([]);
    expect(asked(DISPATCH)).toHaveLength(1);
  });
});

describe('what can not be started', () => {
  it.each<[string, Extra, Readonly<Record<string, string>>, string]>([
    [
      'no such workflow',
      {},
      { workflow: 'nope.yml' },
      "A workflow's own token (GITHUB_TOKEN) has it in its own repository alone",
    ],
    ['no such repository', {}, { repository: 'uktrade/nope' }, 'give github-token the token of a GitHub App'],
    ['a disabled workflow', { state: 'disabled_manually' }, {}, 'it is disabled manually'],
    ['no such trigger', { inputs: 'none' }, {}, "Workflow does not have 'workflow_dispatch' trigger"],
    ['no such input', {}, { inputs: 'nope: "1"' }, 'Unexpected inputs provided'],
    ['no such ref', {}, { ref: 'nope' }, 'No ref found for: nope'],
    [
      'a number for a text',
      {},
      { inputs: '{"version": 1.1}' },
      'The value of version in the input inputs is not text',
    ],
    ['a key without its input', {}, { 'idempotency-key': 'v1' }, 'but not correlation-input'],
  ])('%s: nothing is started, and the error says why', async (_, workflow, given, message) => {
    await start(workflow);
    const run = await dispatch({ ...inputs, ...given });
    expect(run.exitCode).toBe(1);
    expect(problems(run).join()).toContain(message);
    expect(run.outputs['run-id'] ?? '').toBe('');
  });

  it('a token that may only read is told what it needs', async () => {
    await start({}, {});
    await sandbox.close();
    sandbox = await sandboxWith({
      github: {
        permissions: { actions: 'read' },
        repositories: {
          'uktrade/docs': {
            private: true,
            commits: [{ sha: COMMIT, message: 'docs: begin' }],
            workflows: { 'docs.yml': {} },
          },
        },
      },
    });
    env = { ...sandbox.env, GITHUB_API_URL: `${sandbox.url}/github` };
    const run = await dispatch();
    expect(problems(run)[0]).toContain('HTTP 403');
    expect(problems(run)[0]).toContain('needs `actions: write` in uktrade/docs');
  });

  it('a command line asks first', async () => {
    await start();
    const argv = ['workflow', 'dispatch', '--repository', 'uktrade/docs', '--workflow', 'docs.yml'];
    const refused = await runCli(argv, { ...env, PLATFORM_TOOLS_GITHUB_TOKEN: TOKEN });
    expect(refused.exitCode).toBe(2);
    expect(asked(DISPATCH)).toEqual([]);
    const started = await runCli([...argv, '--yes', '--json'], {
      ...env,
      PLATFORM_TOOLS_GITHUB_TOKEN: TOKEN,
    });
    expect(JSON.parse(started.stdout)).toMatchObject({ conclusion: 'success', found: false });
  });
});
