import * as v from 'valibot';
import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { Answer } from '../answer.js';
import { githubFault } from '../fault.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import { titleOf, type RunRecord } from './run-record.js';
import { workflowName } from './run-shape.js';
import { Run, type RunSeed, type WorkflowSeed } from './scenario-workflows.js';
import type { RequestBody, Success } from '../schema.js';
import { botLogin } from '../user-shape.js';
import { workflowOf } from './workflows.js';

type Answered = Answer<Success<'actions/create-workflow-dispatch'> | undefined>;

/** Starts a run, and what somebody else starts at the same time. */
export function dispatchWorkflow(call: Call, world: World): Answered {
  const repository = repositoryOf(call, world, { permission: 'actions', access: 'write' });
  const { file, seed } = workflowOf(call, repository);
  const body = call.parameters as unknown as RequestBody<'actions/create-workflow-dispatch'>;
  if (seed.state !== 'active')
    throw githubFault(422, 'Cannot trigger a workflow_dispatch on a disabled workflow');
  const { name, sha } = refOf(body.ref, repository);
  if (seed.inputs === 'none') throw githubFault(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = inputsOf(body.inputs ?? {}, seed);
  const ours = repository.runs.filter((run) => run.workflow === file && run.actor === botLogin).length;
  const script = seed.runs[ours] ?? seed.runs.at(-1) ?? v.parse(Run, {});
  const now = world.now();
  const start = (
    what: RunSeed,
    given: Readonly<Record<string, string>>,
    more: Pick<RunRecord, 'event' | 'actor' | 'branch' | 'createdAt'>,
  ): number => {
    const id = world.github.nextId();
    const number = repository.runs.filter((run) => run.workflow === file).length + 1;
    const title = titleOf(what, workflowName(file, seed), given);
    repository.runs.push({ ...more, id, number, title, workflow: file, sha, script: what });
    return id;
  };
  const id = start(script, inputs, {
    event: 'workflow_dispatch',
    actor: botLogin,
    branch: name,
    createdAt: now,
  });
  for (const other of seed.others) {
    const { event, actor, branch = name } = other;
    // Somebody else's run has inputs of its own, and never our key.
    start(other, {}, { event, actor, branch, createdAt: now + other['after-seconds'] * 1000 });
  }
  if (body.return_run_details !== true) return new Answer(undefined, { status: 204 });
  return new Answer({
    workflow_run_id: id,
    run_url: `${repository.url}/actions/runs/${id}`,
    html_url: `${repository.page}/actions/runs/${id}`,
  });
}

/** @throws AwsFault for what is neither a branch nor a tag */
function refOf(ref: unknown, { refs, objects }: RepositoryRecord): { name: string; sha: string } {
  if (typeof ref !== 'string' || ref === '')
    throw githubFault(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
  const sha = refs.resolve(ref);
  if (sha === undefined) throw githubFault(422, `No ref found for: ${ref}`);
  return { name: ref.replace(/^refs\/(heads|tags)\//, ''), sha: objects.commitOf(sha) };
}

/** @throws AwsFault for inputs that the workflow has not, and for required ones that are not given */
function inputsOf(given: Readonly<Record<string, unknown>>, seed: WorkflowSeed): Record<string, string> {
  const declared = (seed.inputs === 'none' ? [] : seed.inputs).map((input) =>
    typeof input === 'string' ? { name: input, required: false, default: undefined } : input,
  );
  const unexpected = Object.keys(given).filter((name) => !declared.some((input) => input.name === name));
  if (unexpected.length > 0)
    throw githubFault(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const missing = declared.find((input) => input.required && given[input.name] === undefined);
  if (missing !== undefined) throw githubFault(422, `Required input '${missing.name}' not provided`);
  return Object.fromEntries(
    declared.map((input) => [input.name, textOf(given[input.name]) ?? input.default ?? '']),
  );
}

/** Inputs are texts; of a number or a boolean, what YAML would write. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return value === undefined ? undefined : JSON.stringify(value);
}
