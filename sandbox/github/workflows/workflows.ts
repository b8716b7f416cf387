import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Answer } from '../answer.js';
import { asked } from '../asked.js';
import { includesTime } from '../created-filter.js';
import { githubFault, notFound } from '../fault.js';
import { paged } from '../paging.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import { isKnown, stateOf, type RunRecord } from './run-record.js';
import { jobShapes, runShape, workflowId, workflowShape } from './run-shape.js';
import type { WorkflowSeed } from './scenario-workflows.js';
import type { Success } from '../schema.js';

const read = { permission: 'actions', access: 'read' } as const;
const write = { permission: 'actions', access: 'write' } as const;

export function getWorkflow(call: Call, world: World): Success<'actions/get-workflow'> {
  const repository = repositoryOf(call, world, read);
  const { file, seed } = workflowOf(call, repository);
  return workflowShape(file, seed, repository);
}

export function listWorkflows(call: Call, world: World): Answer<Success<'actions/list-repo-workflows'>> {
  const repository = repositoryOf(call, world, read);
  const found = Object.entries(repository.seed.workflows);
  return paged(found, call, (page) => ({
    total_count: found.length,
    workflows: page.map(([file, seed]) => workflowShape(file, seed, repository)),
  }));
}

export function listWorkflowRuns(call: Call, world: World): Answer<Success<'actions/list-workflow-runs'>> {
  const repository = repositoryOf(call, world, read);
  const { file } = workflowOf(call, repository);
  return listed(call, world, repository, ({ workflow }) => workflow === file);
}

export function listRuns(call: Call, world: World): Answer<Success<'actions/list-workflow-runs-for-repo'>> {
  return listed(call, world, repositoryOf(call, world, read), () => true);
}

function listed(
  call: Call,
  world: World,
  repository: RepositoryRecord,
  isWanted: (run: RunRecord) => boolean,
): Answer<Success<'actions/list-workflow-runs-for-repo'>> {
  const now = world.now();
  const found = repository.runs
    .filter((run) => isKnown(run, now) && isWanted(run) && fits(run, call, now))
    .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  return paged(found, call, (page) => ({
    total_count: found.length,
    workflow_runs: page.map((run) => runShape(run, repository, now)),
  }));
}

function fits(run: RunRecord, call: Call, now: number): boolean {
  const { actor, branch, event, status, head_sha: sha } = call.parameters;
  const created = asked(call, 'created');
  const state = stateOf(run, now);
  if (actor !== undefined && actor !== run.actor) return false;
  if (branch !== undefined && branch !== run.branch) return false;
  if (event !== undefined && event !== run.event) return false;
  if (sha !== undefined && sha !== run.sha) return false;
  // What is asked for by its status may be a conclusion too.
  if (status !== undefined && status !== state.status && status !== state.conclusion) return false;
  return created === undefined || includesTime(created, run.createdAt);
}

export function getRun(call: Call, world: World): Success<'actions/get-workflow-run'> {
  const repository = repositoryOf(call, world, read);
  return runShape(runOf(call, repository, world), repository, world.now());
}

export function listJobs(call: Call, world: World): Answer<Success<'actions/list-jobs-for-workflow-run'>> {
  const repository = repositoryOf(call, world, read);
  const jobs = jobShapes(runOf(call, repository, world), repository, world.now());
  return paged(jobs, call, (page) => ({ total_count: jobs.length, jobs: page }));
}

/** It may go on for a while; what has ended cannot be cancelled. */
export function cancelRun(call: Call, world: World): Success<'actions/cancel-workflow-run'> {
  const repository = repositoryOf(call, world, write);
  const run = runOf(call, repository, world);
  const now = world.now();
  if (stateOf(run, now).status === 'completed')
    throw githubFault(409, 'Cannot cancel a workflow run that is completed.');
  run.cancelledAt ??= now;
  return {};
}

/** @throws AwsFault for one that is not there, or not known yet */
function runOf({ parameters }: Call, { runs }: RepositoryRecord, world: World): RunRecord {
  const found = runs.find(({ id }) => id === Number(parameters['run_id']));
  if (found === undefined || !isKnown(found, world.now())) throw notFound();
  return found;
}

/** A workflow by its file's name or its id. @throws AwsFault for one that is not there */
export function workflowOf(
  { parameters }: Call,
  repository: RepositoryRecord,
): { file: string; seed: WorkflowSeed } {
  const wanted = String(parameters['workflow_id']);
  const found = Object.entries(repository.seed.workflows).find(
    ([file]) => file === wanted || String(workflowId(file, repository)) === wanted,
  );
  if (found === undefined) throw notFound();
  return { file: found[0], seed: found[1] };
}
