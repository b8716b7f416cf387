import { formatCount } from '../../core/text.js';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import { mapParallel } from '../../core/requests.js';
import type { ActionExecution, Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import { isUnderWay } from './execution-end.js';
import { givenVariable } from './pipeline-request.js';
import type { DeployingPipeline } from './pipeline-request.js';

/** What one execution did to one environment. */
export interface PastExecution {
  pipeline: string;
  id: string;
  environment: string;
  /** The image tag as the pipeline got it, `branch-main` too; undefined where it has no variables. */
  imageTag: string | undefined;
  /** The image's digest, where the pipeline began with the image itself. */
  imageDigest: string | undefined;
  /** CodePipeline's word: of the whole execution, or what its stage for this environment came to. */
  status: string;
  startedAt: Date | undefined;
  /** Undefined while it is running. */
  endedAt: Date | undefined;
  /** `StartPipelineExecution`, `AutomatedRollback`, … and who or what that was. */
  trigger: Execution['trigger'];
}

export interface PastExecutions {
  /** Newest first. */
  executions: PastExecution[];
  /** True where older ones were left unread. */
  more: boolean;
  /** What is missing, and why. */
  notices: string[];
  /** True where some pipelines could not be read, so that executions in between may be missing. */
  holes: boolean;
  /** Set where none of the pipelines could be read. */
  error: PlatformError | undefined;
}

export interface PastExecutionsDependencies {
  pipelines: Pick<PipelineService, 'executionPage' | 'getExecution' | 'listActions'>;
  signal: AbortSignal;
  /** Called between requests; what it throws ends the reading. */
  goOn: () => void;
}

const CONCURRENCY = 4;
/** The most executions that are read one by one: of a rarely deployed environment there may be few among many. */
const MOST_READ = 200;

/** Source: the revision of an action that takes an image from ECR, in the CodePipeline User Guide. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads the newest executions until `limit` of them are found to have deployed to the environment (undefined: to any).
 * A list has no variables, so each execution is asked for by itself. A pipeline that can't be read is a notice.
 */
export async function findPastExecutions(
  deps: PastExecutionsDependencies,
  pipelines: readonly DeployingPipeline[],
  { env, limit }: { env: string | undefined; limit: number },
): Promise<PastExecutions> {
  const cursors = pipelines
    .filter(({ environments }) => env === undefined || environments?.includes(env) !== false)
    .map((pipeline) => new ExecutionCursor(deps, pipeline));
  const found: PastExecution[] = [];
  const withoutVariables = new Set<string>();
  let read = 0;
  let rest = await takeNewest(cursors, CONCURRENCY);
  while (rest.length > 0 && found.length < limit && read < MOST_READ) {
    deps.goOn();
    read += rest.length;
    const described = await mapParallel(rest, CONCURRENCY, (listed) => describe(deps, listed));
    for (const { pipeline, executions } of described) {
      if (executions === 'without-variables') withoutVariables.add(pipeline);
      else found.push(...executions.filter(({ environment }) => env === undefined || environment === env));
    }
    rest = await takeNewest(cursors, CONCURRENCY);
  }
  const unread = cursors.flatMap(({ problem, name }) =>
    problem === undefined ? [] : [`The executions of ${name} can't be read: ${problem.message}`],
  );
  return {
    error: unread.length === cursors.length ? cursors[0]?.problem : undefined,
    executions: found.sort((a, b) => timeOf(b.startedAt) - timeOf(a.startedAt)).slice(0, limit),
    more: rest.length > 0 || found.length > limit,
    holes: withoutVariables.size > 0 || unread.length > 0,
    notices: [
      ...unread,
      ...[...withoutVariables].map(
        (name) =>
          `The executions of ${name} have no variables ENVIRONMENT and IMAGE_TAG, so they are not shown: a pipeline of the type V1 has none.`,
      ),
      ...(rest.length > 0 && found.length < limit
        ? [`Only the newest ${formatCount(read, 'pipeline execution')} were read; older ones are not shown.`]
        : []),
    ],
  };
}

interface Listed {
  pipeline: string;
  environments: readonly string[] | undefined;
  execution: Execution;
}

/** The executions of one pipeline, newest first, page by page. Nothing is requested before its first use. */
class ExecutionCursor {
  /** Why they can't be read. */
  problem: PlatformError | undefined;
  name: string;
  private readonly buffer: Execution[] = [];
  private state: 'unread' | 'read' | 'ended' = 'unread';
  private token: string | undefined;

  constructor(
    private readonly deps: PastExecutionsDependencies,
    private readonly pipeline: DeployingPipeline,
  ) {
    this.name = pipeline.names[0];
  }

  /** Returns the next execution without taking it; undefined after the last. */
  async peek(): Promise<Execution | undefined> {
    while (this.buffer.length === 0 && this.state !== 'ended') await this.readPage();
    return this.buffer[0];
  }

  take(): Listed | undefined {
    const execution = this.buffer.shift();
    return execution && { pipeline: this.name, environments: this.pipeline.environments, execution };
  }

  private async readPage(): Promise<void> {
    this.deps.goOn();
    try {
      const page = await this.deps.pipelines.executionPage(this.name, this.token, this.deps.signal);
      this.buffer.push(...page.executions);
      this.token = page.nextToken;
      this.state = page.nextToken === undefined ? 'ended' : 'read';
    } catch (error) {
      this.deps.signal.throwIfAborted();
      const [, older] = this.pipeline.names;
      const missing = error instanceof NotFoundError && this.state === 'unread';
      if (missing && this.name !== older) {
        this.name = older;
        return;
      }
      this.state = 'ended';
      // Codebases that deploy straight to ECS have no pipelines.
      if (missing) return;
      if (!(error instanceof PlatformError)) throw error;
      this.problem = error;
    }
  }
}

/** Takes up to `count` executions from the cursors, the newest first. */
async function takeNewest(cursors: readonly ExecutionCursor[], count: number): Promise<Listed[]> {
  const taken: Listed[] = [];
  while (taken.length < count) {
    const heads = await Promise.all(cursors.map(async (cursor) => ({ cursor, head: await cursor.peek() })));
    const [next] = heads
      .filter(({ head }) => head !== undefined)
      .sort((a, b) => timeOf(b.head?.startTime) - timeOf(a.head?.startTime));
    const listed = next?.cursor.take();
    if (listed === undefined) return taken;
    taken.push(listed);
  }
  return taken;
}

async function describe(
  { pipelines, signal }: PastExecutionsDependencies,
  { pipeline, environments, execution: listed }: Listed,
): Promise<{ pipeline: string; executions: PastExecution[] | 'without-variables' }> {
  const { id, status, trigger } = listed;
  const { variables } = await pipelines.getExecution(pipeline, id, signal);
  const imageTag = givenVariable(variables, 'IMAGE_TAG');
  const imageDigest = Object.values(listed.revisions ?? {}).find((revision) => DIGEST.test(revision));
  const common = { pipeline, id, imageTag, imageDigest, trigger };
  if (environments === undefined) {
    const environment = givenVariable(variables, 'ENVIRONMENT');
    if (variables?.['ENVIRONMENT'] === undefined) return { pipeline, executions: 'without-variables' };
    if (environment === undefined) return { pipeline, executions: [] };
    const endedAt = isUnderWay(status) ? undefined : listed.lastUpdateTime;
    const executions = [{ ...common, environment, status, startedAt: listed.startTime, endedAt }];
    return { pipeline, executions };
  }
  const actions = await pipelines.listActions(pipeline, id, signal);
  const stages = findStageDeployments(actions, environments, status);
  return { pipeline, executions: stages.map((stage) => ({ ...common, ...stage })) };
}

function timeOf(date: Date | undefined): number {
  return date?.getTime() ?? 0;
}

/**
 * Returns who started an execution, where that was a person: an IAM user, or somebody signed in through IAM Identity
 * Center, whose sessions are named after them. Sessions of other roles are machines.
 */
export function findPerson(trigger: Execution['trigger']): string | undefined {
  if (trigger?.type !== 'StartPipelineExecution' && trigger?.type !== 'ManualRollback') return undefined;
  const [, kind, name] =
    /:(user)\/(?:.+\/)?([^/]+)$/.exec(trigger.detail) ??
    /:(assumed-role)\/AWSReservedSSO_[^/]+\/([^/]+)$/.exec(trigger.detail) ??
    /:(assumed-role)\/[^/]+\/([^/@]+@[^/@]+)$/.exec(trigger.detail) ??
    [];
  return kind === undefined ? undefined : name;
}

/**
 * Returns what the stages `Deploy-<env>` of an execution came to, in their order; those that have not begun are left out.
 * Waiting for an approval is not a beginning.
 * @param environments - those that the pipeline is configured for; a stage `Deploy` belongs to the only one
 * @param status - that of the whole execution
 */
export function findStageDeployments(
  actions: readonly ActionExecution[],
  environments: readonly string[],
  status: string,
): Pick<PastExecution, 'environment' | 'status' | 'startedAt' | 'endedAt'>[] {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== 'Approval');
    if (environment === undefined || own.length === 0) return [];
    const outcome = statusOf(own, index < stages.length - 1, status);
    const first = Math.min(...own.map(({ startTime }) => startTime?.getTime() ?? Infinity));
    const last = Math.max(...own.map(({ lastUpdateTime }) => timeOf(lastUpdateTime)));
    const startedAt = Number.isFinite(first) ? new Date(first) : undefined;
    const endedAt = isUnderWay(outcome) || last === 0 ? undefined : new Date(last);
    return [{ environment, status: outcome, startedAt, endedAt }];
  });
}

function environmentOf(stage: string, environments: readonly string[]): string | undefined {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : undefined;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}

/** @param left - whether the execution has gone on to another stage */
function statusOf(actions: readonly ActionExecution[], left: boolean, status: string): string {
  if (actions.some((action) => action.status === 'Failed' || action.status === 'Abandoned'))
    return isUnderWay(status) || status === 'Succeeded' ? 'Failed' : status;
  if (actions.some((action) => action.status === 'InProgress')) return 'InProgress';
  return left ? 'Succeeded' : status;
}
