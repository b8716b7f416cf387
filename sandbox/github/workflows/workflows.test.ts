import { afterEach, describe, expect, it } from '@jest/globals';
import { includesTime } from '../created-filter.js';
import { at, refusalOf, sha, startGitHub, type StartedGitHub } from '../start-github.js';

type Workflow = NonNullable<Parameters<typeof startGitHub>[0]['workflows']>[string];

let started: StartedGitHub;

/** The scenario starts at 2026-01-31T12:00:00Z. */
async function start(workflow: Workflow, settings: Parameters<typeof startGitHub>[1] = {}) {
  const repository = {
    commits: [{ sha: sha('1'), message: 'One' }],
    refs: { 'v1.0': sha('1') },
    workflows: { 'docs.yml': { name: 'Documentation', ...workflow } },
  };
  started = await startGitHub(repository, settings);
  return started.octokit.rest.actions;
}

const docs = { ...at, workflow_id: 'docs.yml', ref: 'main' };

async function dispatch(inputs: Record<string, unknown> = {}): Promise<number> {
  const { data } = await started.octokit.rest.actions.createWorkflowDispatch({
    ...docs,
    inputs,
    return_run_details: true,
  });
  return (data as { workflow_run_id: number }).workflow_run_id;
}

async function stateOf(id: number): Promise<[string | null, string | null]> {
  const { data } = await started.octokit.rest.actions.getWorkflowRun({ ...at, run_id: id });
  return [data.status, data.conclusion];
}

async function titles(filter: object = {}): Promise<string[]> {
  const { data } = await started.octokit.rest.actions.listWorkflowRuns({ ...docs, ...filter });
  expect(data.total_count).toBeGreaterThanOrEqual(data.workflow_runs.length);
  return data.workflow_runs.map(({ display_title: title }) => title);
}

afterEach(async () => {
  await started.sandbox.close();
});

describe('a dispatched workflow', () => {
  it('answers with nothing, or with its run where that is asked for', async () => {
    const actions = await start({});
    expect(await actions.createWorkflowDispatch(docs)).toMatchObject({ status: 204 });
    const { status, data } = await actions.createWorkflowDispatch({ ...docs, return_run_details: true });
    const id = (data as { workflow_run_id: number }).workflow_run_id;
    expect([status, data]).toEqual([
      200,
      {
        workflow_run_id: id,
        run_url: `https://api.github.com/repos/uktrade/demo-web/actions/runs/${id}`,
        html_url: `https://github.com/uktrade/demo-web/actions/runs/${id}`,
      },
    ]);
    expect((await actions.getWorkflowRun({ ...at, run_id: id })).data).toMatchObject({
      event: 'workflow_dispatch',
      head_branch: 'main',
      head_sha: sha('1'),
      run_number: 2,
      name: 'Documentation',
      display_title: 'Documentation',
      path: '.github/workflows/docs.yml',
      created_at: '2026-01-31T12:00:00Z',
    });
  });

  it('runs by the time', async () => {
    await start({ runs: [{ 'queue-seconds': 5, seconds: 60, conclusion: 'failure' }] });
    const id = await dispatch();
    expect(await stateOf(id)).toEqual(['queued', null]);
    started.pass(5);
    expect(await stateOf(id)).toEqual(['in_progress', null]);
    started.pass(59);
    expect(await stateOf(id)).toEqual(['in_progress', null]);
    started.pass(1);
    expect(await stateOf(id)).toEqual(['completed', 'failure']);
  });

  it.each(['success', 'failure', 'cancelled', 'timed_out', 'action_required', 'skipped'] as const)(
    'ends as %s',
    async (conclusion) => {
      await start({ runs: [{ 'queue-seconds': 0, seconds: 1, conclusion }] });
      const id = await dispatch();
      started.pass(1);
      expect(await stateOf(id)).toEqual(['completed', conclusion]);
    },
  );

  it('goes another way each time, the last one again and again', async () => {
    await start({
      runs: [
        { 'queue-seconds': 0, seconds: 1, conclusion: 'failure' },
        { 'queue-seconds': 0, seconds: 1 },
      ],
    });
    const ids = [await dispatch(), await dispatch(), await dispatch()];
    started.pass(1);
    expect(await Promise.all(ids.map(stateOf))).toEqual([
      ['completed', 'failure'],
      ['completed', 'success'],
      ['completed', 'success'],
    ]);
  });

  it('is not known at once, or never', async () => {
    const actions = await start({ runs: [{ 'unknown-seconds': 10 }, { 'unknown-seconds': 'none' }] });
    const id = await dispatch();
    expect(await refusalOf(actions.getWorkflowRun({ ...at, run_id: id }))).toBe('404 Not Found');
    expect(await titles()).toEqual([]);
    started.pass(10);
    expect(await stateOf(id)).toEqual(['in_progress', null]);
    expect(await titles()).toHaveLength(1);
    const lost = await dispatch();
    started.pass(100_000);
    expect(await refusalOf(actions.getWorkflowRun({ ...at, run_id: lost }))).toBe('404 Not Found');
  });

  it('may wait for ever', async () => {
    await start({ runs: [{ 'queue-seconds': 'none' }] });
    const id = await dispatch();
    started.pass(100_000);
    expect(await stateOf(id)).toEqual(['queued', null]);
  });

  it('has its inputs in its title, and others beside it that are newer', async () => {
    const actions = await start({
      inputs: ['version', { name: 'key', default: 'none' }],
      runs: [{ title: 'Docs of {{inputs.version}} ({{ inputs.key }})' }],
      others: [
        { 'after-seconds': 1, title: 'Somebody else' },
        { 'after-seconds': 2, event: 'push', branch: 'other', title: 'A push' },
      ],
    });
    await dispatch({ version: '1.2.3', key: 'abc' });
    expect(await titles()).toEqual(['Docs of 1.2.3 (abc)']);
    started.pass(2);
    const ours = 'Docs of 1.2.3 (abc)';
    expect(await titles()).toEqual(['A push', 'Somebody else', ours]);
    expect(await titles({ event: 'workflow_dispatch' })).toEqual(['Somebody else', ours]);
    expect(await titles({ branch: 'other' })).toEqual(['A push']);
    expect(await titles({ actor: 'github-actions[bot]' })).toEqual([ours]);
    expect(await titles({ created: '>=2026-01-31T12:00:01Z' })).toEqual(['A push', 'Somebody else']);
    expect(await titles({ head_sha: sha('2') })).toEqual([]);
    expect(await titles({ per_page: 1, page: 3 })).toEqual([ours]);
    expect(await titles({ status: 'queued' })).toHaveLength(3);
    const { data } = await actions.listWorkflowRunsForRepo({ ...at, event: 'push' });
    expect(data.workflow_runs.map(({ display_title: title }) => title)).toEqual(['A push']);
    await dispatch({ version: '2.0.0' });
    expect((await titles())[0]).toBe('Docs of 2.0.0 (none)');
  });

  it.each([
    [{}, { ref: 'nope' }, '422 No ref found for: nope'],
    [{}, { ref: sha('1') }, `422 No ref found for: ${sha('1')}`],
    [{}, { ref: 'v1.0' }, 'answered'],
    [{}, { ref: 'refs/heads/main' }, 'answered'],
    [{ inputs: ['a'] }, { inputs: { b: '1', c: '2' } }, '422 Unexpected inputs provided: ["b","c"]'],
    [{ inputs: [{ name: 'a', required: true }] }, {}, "422 Required input 'a' not provided"],
    [{ inputs: 'none' }, {}, "422 Workflow does not have 'workflow_dispatch' trigger"],
    [{ state: 'disabled_manually' }, {}, '422 Cannot trigger a workflow_dispatch on a disabled workflow'],
    [{}, { workflow_id: 'other.yml' }, '404 Not Found'],
  ] as const)('of %j, asked with %j: %s', async (workflow, request, expected) => {
    const actions = await start(workflow as Workflow);
    expect(await refusalOf(actions.createWorkflowDispatch({ ...docs, ...request }))).toBe(expected);
    expect(await titles()).toHaveLength(expected === 'answered' ? 1 : 0);
  });

  it('can be cancelled until it has ended', async () => {
    const actions = await start({ runs: [{ 'cancel-seconds': 10 }] });
    const id = await dispatch();
    const cancel = () => actions.cancelWorkflowRun({ ...at, run_id: id });
    started.pass(20);
    expect((await cancel()).status).toBe(202);
    expect(await stateOf(id)).toEqual(['in_progress', null]);
    started.pass(10);
    expect(await stateOf(id)).toEqual(['completed', 'cancelled']);
    expect(await refusalOf(cancel())).toBe('409 Cannot cancel a workflow run that is completed.');
    expect(await refusalOf(actions.cancelWorkflowRun({ ...at, run_id: 1 }))).toBe('404 Not Found');
  });

  it('has jobs with steps', async () => {
    const actions = await start({
      runs: [
        {
          'queue-seconds': 0,
          seconds: 20,
          conclusion: 'failure',
          jobs: [
            { name: 'build', conclusion: 'success', steps: [{ name: 'Make' }] },
            { name: 'publish', steps: [{ name: 'Log in' }, { name: 'Upload' }] },
          ],
        },
      ],
    });
    const id = await dispatch();
    const jobs = async () =>
      (await actions.listJobsForWorkflowRun({ ...at, run_id: id })).data.jobs.map((job) => [
        ...[job.name, job.status, job.conclusion],
        ...(job.steps ?? []).map((step) => `${step.name} ${String(step.conclusion)}`),
      ]);
    expect(await jobs()).toEqual([
      ['build', 'in_progress', null, 'Make null'],
      ['publish', 'queued', null, 'Log in null', 'Upload null'],
    ]);
    started.pass(20);
    expect(await jobs()).toEqual([
      ['build', 'completed', 'success', 'Make success'],
      ['publish', 'completed', 'failure', 'Log in success', 'Upload failure'],
    ]);
  });

  it('has one job where none is given, which is cancelled with it', async () => {
    const actions = await start({ runs: [{ 'queue-seconds': 'none' }] });
    const id = await dispatch();
    await actions.cancelWorkflowRun({ ...at, run_id: id });
    const { data } = await actions.listJobsForWorkflowRun({ ...at, run_id: id });
    expect(data.jobs.map(({ name, status, conclusion }) => [name, status, conclusion])).toEqual([
      ['run', 'completed', 'cancelled'],
    ]);
  });

  it('takes the permission to start it', async () => {
    const actions = await start({}, { permissions: { actions: 'read' } });
    expect((await actions.getWorkflow(docs)).data).toMatchObject({ name: 'Documentation', state: 'active' });
    expect((await actions.listRepoWorkflows(at)).data.total_count).toBe(1);
    expect(await refusalOf(actions.createWorkflowDispatch(docs))).toMatch(/^403/);
  });
});

describe('what a `created` filter says', () => {
  const noon = Date.parse('2026-01-31T12:00:00.700Z');

  it.each([
    ['2026-01-31', true],
    ['2026-01-30', false],
    ['>=2026-01-31T12:00:00Z', true],
    ['>2026-01-31T12:00:00Z', false],
    ['>2026-01-30', true],
    ['>2026-01-31', false],
    ['<=2026-01-31T12:00:00Z', true],
    ['<2026-01-31T12:00:00Z', false],
    ['<2026-02-01', true],
    ['2026-01-31T11:00:00Z..2026-01-31T13:00:00Z', true],
    ['2026-01-30..2026-01-31', true],
    ['2026-01-01..2026-01-30', false],
    ['2026-01-31..*', true],
    ['*..2026-01-30', false],
    ['>=2026-01-31T13:00:00+01:00', true],
  ])('%s: %s', (filter, expected) => {
    expect(includesTime(filter, noon)).toBe(expected);
  });
});
