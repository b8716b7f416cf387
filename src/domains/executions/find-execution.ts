import { NotFoundError, unlessMissing } from '../../core/errors.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import type { Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { hasBuildEnded } from '../builds/build-follower.js';
import { findImageProject } from '../builds/build-inputs.js';
import { hasExecutionEnded } from '../pipelines/execution-end.js';
import { givenVariable } from '../pipelines/pipeline-request.js';
import type { Applications, Codebase } from '../platform/applications.js';
import { codebasePipelineNames, manualReleaseNames } from '../platform/names.js';
import type { CodebaseName, ExecutionTarget, BuildTarget } from './target.js';

/** An execution of a pipeline, with its variables. */
export interface FoundExecution {
  pipeline: string;
  execution: Execution;
  /** Other executions of the same pipelines that are still running. */
  alsoRunning: readonly PipelineExecution[];
}

/** An execution as its pipeline's list shows it. */
interface PipelineExecution {
  pipeline: string;
  execution: Execution;
}

/** The pipelines that an execution can be of. */
interface CodebasePipelines {
  /** Some of them need not exist. */
  names: readonly string[];
  /** Undefined where the pipeline itself was named. */
  codebase: Codebase | undefined;
}

export interface FindExecutionDependencies {
  pipelines: Pick<PipelineService, 'getExecution' | 'listExecutions'>;
  applications: Pick<Applications, 'codebase' | 'load'>;
  region: string;
  accountId: () => Promise<string>;
}

const DIRECT = 'The codebase is deployed straight to ECS (pipeline_mode: github_actions)';
/** What is missing where a codebase has no pipelines to look at. */
const GIVE_SERVICE = `${DIRECT}: give env and service.`;
/** Why a codebase without pipelines has nothing to approve. */
export const NO_APPROVALS = `${DIRECT}, so that no pipeline of it waits for an approval.`;
/** So many executions are read for their environment, which their list does not say. */
const READ_FOR_ENVIRONMENT = 30;

/**
 * Finds the execution that is named: by its id, else the newest that is still running, else the newest.
 * @throws NotFoundError where there is none, saying where it was looked for
 */
export async function findExecution(
  deps: FindExecutionDependencies,
  target: ExecutionTarget,
): Promise<FoundExecution> {
  const { id } = target;
  const found = id === undefined ? await findNewest(deps, target) : await findById(deps, target, id);
  const { variables } = await deps.pipelines.getExecution(found.pipeline, found.execution.id);
  return variables === undefined ? found : { ...found, execution: { ...found.execution, variables } };
}

/** Names an execution within a sentence, with what it deploys where its variables say that. */
export function describeExecution({ pipeline, execution }: PipelineExecution): string {
  const image = givenVariable(execution.variables, 'IMAGE_TAG');
  const env = givenVariable(execution.variables, 'ENVIRONMENT');
  const to = env === undefined ? '' : ` to ${env}`;
  const what = image === undefined ? '' : ` (${image}${to})`;
  return `the execution ${execution.id} of ${pipeline}${what}`;
}

async function findById(
  deps: FindExecutionDependencies,
  target: ExecutionTarget,
  id: string,
): Promise<FoundExecution> {
  const { names } = await pipelinesOf(deps, target);
  for (const pipeline of names) {
    const execution = await unlessMissing(deps.pipelines.getExecution(pipeline, id));
    if (execution === undefined) continue;
    // Only the list says since when it runs.
    const listed = (await deps.pipelines.listExecutions(pipeline)).find((one) => one.id === id);
    return { pipeline, execution: listed ?? execution, alsoRunning: [] };
  }
  throw new NotFoundError(`There is no execution "${id}" of ${await placeOf(deps, names)}.`, {
    hint: 'Check the id, and that pipeline, app, codebase, role-to-assume and aws-region are those of the execution.',
  });
}

async function findNewest(deps: FindExecutionDependencies, target: ExecutionTarget): Promise<FoundExecution> {
  const { env } = target;
  const { names, codebase } = await pipelinesOf(deps, target);
  const all = await listAll(deps, { names, codebase });
  const running = all.filter(({ execution }) => !hasExecutionEnded(execution));
  const newestFirst = [...running, ...all.filter(({ execution }) => hasExecutionEnded(execution))];
  const found =
    env === undefined
      ? newestFirst[0]
      : await firstOfEnvironment(deps, newestFirst, { env, codebase, app: target.codebase });
  if (found !== undefined)
    return { ...found, alsoRunning: running.filter(({ execution }) => execution.id !== found.execution.id) };
  const to = env === undefined ? '' : ` to ${env}`;
  throw new NotFoundError(`No execution${to} was found of ${await placeOf(deps, names)}.`, {
    hint:
      codebase?.pipelineMode === 'github_actions'
        ? GIVE_SERVICE
        : env === undefined
          ? 'Deploy with codebase-deploy, or start a pipeline with pipeline-run.'
          : 'Leave env out to see those to other environments.',
  });
}

/** Lists the executions of the pipelines, newest first. @throws NotFoundError where none of the pipelines exists */
async function listAll(
  deps: FindExecutionDependencies,
  found: CodebasePipelines,
): Promise<PipelineExecution[]> {
  const lists = await listExisting(deps, found, GIVE_SERVICE, (name) => deps.pipelines.listExecutions(name));
  return lists
    .flatMap(({ pipeline, listed }) => listed.map((execution) => ({ pipeline, execution })))
    .sort((a, b) => startOf(b) - startOf(a));
}

/**
 * Lists something of each pipeline that exists. `direct`: the hint where the codebase is deployed straight to ECS.
 * @throws NotFoundError where none of the pipelines exists
 */
export async function listExisting<Item>(
  deps: Pick<FindExecutionDependencies, 'accountId' | 'region'>,
  { names, codebase }: CodebasePipelines,
  direct: string,
  list: (pipeline: string) => Promise<readonly Item[]>,
): Promise<{ pipeline: string; listed: readonly Item[] }[]> {
  const lists = await Promise.all(
    names.map(async (pipeline) => ({ pipeline, listed: await unlessMissing(list(pipeline)) })),
  );
  const existing = lists.flatMap(({ pipeline, listed }) =>
    listed === undefined ? [] : { pipeline, listed },
  );
  if (existing.length > 0) return existing;
  throw new NotFoundError(`There is no pipeline ${await placeOf(deps, names)}.`, {
    hint:
      codebase?.pipelineMode === 'github_actions'
        ? direct
        : 'Check the name, and role-to-assume and aws-region.',
  });
}

function startOf({ execution }: PipelineExecution): number {
  return execution.startTime?.getTime() ?? 0;
}

async function firstOfEnvironment(
  { pipelines }: FindExecutionDependencies,
  executions: readonly PipelineExecution[],
  { env, codebase, app }: { env: string; codebase: Codebase | undefined; app: CodebaseName | undefined },
): Promise<PipelineExecution | undefined> {
  const always = new Set(
    (codebase?.pipelines ?? [])
      .filter(({ environments }) => environments.some(({ name }) => name === env))
      .flatMap(({ name }) => codebasePipelineNames(app?.app ?? '', app?.codebase ?? '', name)),
  );
  let read = 0;
  for (const found of executions) {
    if (always.has(found.pipeline)) return found;
    if (read >= READ_FOR_ENVIRONMENT) continue;
    read += 1;
    const { variables } = await pipelines.getExecution(found.pipeline, found.execution.id);
    if (variables?.['ENVIRONMENT'] === env) return found;
  }
  return undefined;
}

/** Returns the pipelines that an execution can be of. */
export async function pipelinesOf(
  { applications }: Pick<FindExecutionDependencies, 'applications'>,
  { pipeline, codebase: name }: ExecutionTarget,
): Promise<CodebasePipelines> {
  if (pipeline !== undefined || name === undefined)
    return { names: pipeline === undefined ? [] : [pipeline], codebase: undefined };
  // So that a wrong name of the application is not taken for one of the codebase.
  await applications.load(name.app);
  const codebase = await applications.codebase(name.app, name.codebase);
  const own = codebase.pipelines.flatMap((one) => codebasePipelineNames(name.app, name.codebase, one.name));
  return { names: [...own, ...manualReleaseNames(name.app, name.codebase)], codebase };
}

/** Names the pipelines and where they were looked for. */
async function placeOf(
  { accountId, region }: Pick<FindExecutionDependencies, 'accountId' | 'region'>,
  names: readonly string[],
): Promise<string> {
  const listed = names.join(', ').replace(/, ([^,]*)$/, ' or $1');
  return `${listed} in the account ${await accountId()}, ${region}`;
}

interface FindBuildDependencies {
  builds: Pick<BuildService, 'findProjects' | 'get' | 'list'>;
  applications: Pick<Applications, 'codebase' | 'load'>;
  region: string;
  accountId: () => Promise<string>;
}

/** A build, and others of the project that are still running. */
interface FoundBuild {
  build: Build;
  alsoRunning: readonly Build[];
}

/**
 * Finds the build that is named: by its id, else the newest that is still running, else the newest.
 * @throws NotFoundError where there is none, saying where it was looked for
 */
export async function findBuild(deps: FindBuildDependencies, target: BuildTarget): Promise<FoundBuild> {
  const { id } = target;
  const place = async (): Promise<string> => `in the account ${await deps.accountId()}, ${deps.region}`;
  if (id !== undefined) {
    const build = await unlessMissing(deps.builds.get(id));
    if (build !== undefined) return { build, alsoRunning: [] };
    throw new NotFoundError(`There is no build "${id}" ${await place()}.`, {
      hint: 'Check the id, and role-to-assume and aws-region.',
    });
  }
  const project = await projectOf(deps, target);
  const page = await unlessMissing(deps.builds.list(project, undefined));
  if (page === undefined)
    throw new NotFoundError(`There is no CodeBuild project "${project}" ${await place()}.`, {
      hint: 'Check the name, and role-to-assume and aws-region.',
    });
  const running = page.builds.filter((build) => !hasBuildEnded(build));
  const build = running[0] ?? page.builds[0];
  if (build !== undefined) return { build, alsoRunning: running.slice(1) };
  throw new NotFoundError(`The project ${project} has had no build yet.`, {
    hint: 'Start one with codebase-build or project-build.',
  });
}

async function projectOf(
  { applications, builds }: FindBuildDependencies,
  { project, codebase: name }: BuildTarget,
): Promise<string> {
  if (project !== undefined || name === undefined) return project ?? '';
  await applications.load(name.app);
  const { name: codebase } = await applications.codebase(name.app, name.codebase);
  return findImageProject(name.app, codebase, builds);
}
