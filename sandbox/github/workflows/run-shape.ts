import { signatureOf } from '../git/commit-shape.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import { stateOf, type RunRecord } from './run-record.js';
import type { JobSeed, WorkflowSeed } from './scenario-workflows.js';
import type { Schema } from '../schema.js';
import { githubTime } from '../time.js';
import { idOf, nodeId, user } from '../user-shape.js';

export function workflowName(file: string, seed: WorkflowSeed | undefined): string {
  return seed?.name ?? file.replace(/\.ya?ml$/, '');
}

export function workflowId(file: string, { name }: RepositoryRecord): number {
  return idOf(`${name} ${file}`);
}

export function workflowShape(
  file: string,
  seed: WorkflowSeed,
  repository: RepositoryRecord,
): Schema<'workflow'> {
  const { url, page, branch, shape } = repository;
  const id = workflowId(file, repository);
  const at = shape.created_at ?? '';
  return {
    id,
    node_id: nodeId('Workflow', id),
    name: workflowName(file, seed),
    path: `.github/workflows/${file}`,
    state: seed.state,
    created_at: at,
    updated_at: at,
    url: `${url}/actions/workflows/${id}`,
    html_url: `${page}/blob/${branch}/.github/workflows/${file}`,
    badge_url: `${page}/workflows/${encodeURIComponent(workflowName(file, seed))}/badge.svg`,
  };
}

export function runShape(run: RunRecord, repository: RepositoryRecord, now: number): Schema<'workflow-run'> {
  const { id, workflow, createdAt } = run;
  const { url, page, shape, seed } = repository;
  const { status, conclusion, startedAt, endedAt } = stateOf(run, now);
  const own = `${url}/actions/runs/${id}`;
  const workflowNumber = workflowId(workflow, repository);
  return {
    id,
    node_id: nodeId('WorkflowRun', id),
    name: workflowName(workflow, seed.workflows[workflow]),
    display_title: run.title,
    path: `.github/workflows/${workflow}`,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    head_commit: headCommit(run, repository),
    run_number: run.number,
    run_attempt: 1,
    status,
    conclusion,
    workflow_id: workflowNumber,
    check_suite_id: id + 1,
    actor: user(run.actor, repository.api),
    triggering_actor: user(run.actor, repository.api),
    created_at: githubTime(createdAt),
    run_started_at: githubTime(createdAt),
    updated_at: githubTime(endedAt ?? startedAt ?? createdAt),
    pull_requests: [],
    url: own,
    html_url: `${page}/actions/runs/${id}`,
    jobs_url: `${own}/jobs`,
    logs_url: `${own}/logs`,
    artifacts_url: `${own}/artifacts`,
    cancel_url: `${own}/cancel`,
    rerun_url: `${own}/rerun`,
    check_suite_url: `${url}/check-suites/${id + 1}`,
    workflow_url: `${url}/actions/workflows/${workflowNumber}`,
    repository: { ...shape, license: null },
    head_repository: { ...shape, license: null },
  };
}

function headCommit({ sha }: RunRecord, { history }: RepositoryRecord): Schema<'nullable-simple-commit'> {
  const commit = history.get(sha);
  if (commit === undefined) return null;
  const { name, email, date } = signatureOf(commit);
  const who = { name, email };
  return {
    id: sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: date,
    author: who,
    committer: who,
  };
}

type Job = Schema<'job'>;

/** The jobs of a run: one after the other, each as long as the others. */
export function jobShapes(run: RunRecord, repository: RepositoryRecord, now: number): Job[] {
  const seeds: readonly JobSeed[] =
    run.script.jobs.length === 0 ? [{ name: 'run', steps: [] }] : run.script.jobs;
  const { startedAt, endedAt, conclusion } = stateOf(run, now);
  const length = (run.script.seconds * 1000) / seeds.length;
  return seeds.map((seed, index) => {
    const start = startedAt === undefined ? Infinity : startedAt + index * length;
    const end = Math.min(start + length, endedAt ?? Infinity);
    const status =
      now >= end || endedAt !== undefined ? 'completed' : now >= start ? 'in_progress' : 'queued';
    const stopped = conclusion === 'cancelled' && end < start + length;
    const ended = stopped ? 'cancelled' : (seed.conclusion ?? run.script.conclusion);
    return jobShape(
      { run, seed, index, status, start, end, conclusion: status === 'completed' ? ended : null },
      repository,
    );
  });
}

interface JobState {
  run: RunRecord;
  seed: JobSeed;
  index: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Job['conclusion'];
  start: number;
  end: number;
}

function jobShape(state: JobState, repository: RepositoryRecord): Job {
  const { run, seed, index, status, conclusion } = state;
  const { url, page } = repository;
  const id = run.id * 100 + index;
  const start = githubTime(Number.isFinite(state.start) ? state.start : run.createdAt);
  return {
    id,
    node_id: nodeId('CheckRun', id),
    run_id: run.id,
    run_attempt: 1,
    run_url: `${url}/actions/runs/${run.id}`,
    head_sha: run.sha,
    head_branch: run.branch,
    url: `${url}/actions/jobs/${id}`,
    html_url: `${page}/actions/runs/${run.id}/job/${id}`,
    check_run_url: `${url}/check-runs/${id}`,
    name: seed.name,
    workflow_name: workflowName(run.workflow, repository.seed.workflows[run.workflow]),
    status,
    conclusion,
    created_at: githubTime(run.createdAt),
    started_at: start,
    completed_at:
      status === 'completed' ? githubTime(Number.isFinite(state.end) ? state.end : run.createdAt) : null,
    steps: seed.steps.map((step, number) => ({
      name: step.name,
      number: number + 1,
      status,
      conclusion:
        status === 'completed'
          ? (step.conclusion ?? (number === seed.steps.length - 1 ? conclusion : 'success'))
          : null,
      started_at: status === 'queued' ? null : start,
      completed_at:
        status === 'completed' ? githubTime(Number.isFinite(state.end) ? state.end : run.createdAt) : null,
    })),
    labels: ['ubuntu-latest'],
    runner_id: status === 'queued' ? null : 1,
    runner_name: status === 'queued' ? null : 'GitHub Actions 1',
    runner_group_id: status === 'queued' ? null : 1,
    runner_group_name: status === 'queued' ? null : 'GitHub Actions',
  };
}
