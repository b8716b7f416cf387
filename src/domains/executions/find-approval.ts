import type { Clock } from '../../core/clock.js';
import { formatAgo } from '../../core/text.js';
import { executionUrl } from '../../core/console-links.js';
import { PlatformError } from '../../core/errors.js';
import type { Execution, PipelineService, WaitingApproval } from '../../providers/aws/codepipeline.js';
import { hasExecutionEnded } from '../pipelines/execution-end.js';
import { givenVariable } from '../pipelines/pipeline-request.js';
import type { Codebase } from '../platform/applications.js';
import { findExecution, listExisting, NO_APPROVALS, pipelinesOf } from './find-execution.js';
import type { FindExecutionDependencies } from './find-execution.js';
import type { ExecutionTarget } from './target.js';

/** An approval that waits, and what it is for. */
export interface FoundApproval {
  pipeline: string;
  approval: WaitingApproval;
  execution: Execution;
  /** The tag of the image, and the environment that it goes to, where they are known. */
  image: string | undefined;
  env: string | undefined;
  /** Known where the pipeline was found through its codebase. */
  codebase: Codebase | undefined;
}

export interface FindApprovalDependencies extends FindExecutionDependencies {
  pipelines: Pick<PipelineService, 'getExecution' | 'listExecutions' | 'listActions' | 'waitingApprovals'>;
  clock: Clock;
}

/** So many running executions are described where nothing waits. */
const DESCRIBED = 3;

/**
 * Finds the one approval that waits and is meant. `action`: its name, where several wait.
 * @throws PlatformError where none or several do, saying what is running or which they are
 */
export async function findApproval(
  deps: FindApprovalDependencies,
  target: ExecutionTarget,
  action: string | undefined,
): Promise<FoundApproval> {
  const found = await pipelinesOf(deps, target);
  const lists = await listExisting(deps, found, NO_APPROVALS, (name) =>
    deps.pipelines.waitingApprovals(name),
  );
  const waiting: FoundApproval[] = [];
  for (const { pipeline, listed } of lists)
    for (const approval of listed)
      waiting.push({ ...(await describe(deps, pipeline, approval)), codebase: found.codebase });
  const meant = waiting.filter(({ approval, env }) => {
    if (target.id !== undefined && approval.execution !== target.id) return false;
    return (
      (target.env === undefined || env === target.env) && (action === undefined || approval.action === action)
    );
  });
  const [only, ...others] = meant;
  if (only === undefined)
    throw await nothingWaits(
      deps,
      target,
      lists.map(({ pipeline }) => pipeline),
      waiting,
    );
  if (others.length > 0) throw severalWait(meant, deps.region);
  return only;
}

async function describe(
  { pipelines }: FindApprovalDependencies,
  pipeline: string,
  approval: WaitingApproval,
): Promise<Omit<FoundApproval, 'codebase'>> {
  const execution = await pipelines.getExecution(pipeline, approval.execution);
  const image = givenVariable(execution.variables, 'IMAGE_TAG');
  return { pipeline, approval, execution, image, env: environmentOf(approval, execution) };
}

/**
 * Returns the environment that a stage deploys to: a codebase's pipelines have it in the stage's or the approval's name, a
 * manual release in its variables. Source: the platform's Terraform (terraform/codebase-pipelines/codepipeline.tf).
 */
function environmentOf({ stage, action }: WaitingApproval, execution: Execution): string | undefined {
  const named = [stage, action].map((name) => /^(?:Approve|Deploy)-(.+)$/.exec(name)?.[1]);
  return named.find((name) => name !== undefined) ?? givenVariable(execution.variables, 'ENVIRONMENT');
}

/** Names an approval, with its execution and what it is for. */
export function approvalName({ pipeline, approval, image, env }: Omit<FoundApproval, 'codebase'>): string {
  const { stage, action, execution } = approval;
  const deploys = image === undefined ? '' : `, ${image}${env === undefined ? '' : ` to ${env}`}`;
  return `${stage} / ${action} of ${pipeline} (execution ${execution}${deploys})`;
}

function severalWait(waiting: readonly FoundApproval[], region: string): PlatformError {
  const [first] = waiting;
  const ids = new Set(waiting.map(({ approval }) => approval.execution));
  return new PlatformError(
    `${waiting.length} approvals are waiting: ${waiting.map(approvalName).join('; ')}.`,
    {
      hint:
        ids.size > 1
          ? `Say which one with its execution's id, as in ${first?.approval.execution ?? ''}, or with env.`
          : `Say which one with action. See ${executionUrl(region, first?.pipeline ?? '', first?.approval.execution ?? '')}`,
    },
  );
}

async function nothingWaits(
  deps: FindApprovalDependencies,
  target: ExecutionTarget,
  names: readonly string[],
  waiting: readonly FoundApproval[],
): Promise<PlatformError> {
  const other = waiting.length === 0 ? '' : ` What waits is ${waiting.map(approvalName).join('; ')}.`;
  if (target.id !== undefined) {
    const { pipeline, execution } = await findExecution(deps, target);
    const state = await describeState(deps, pipeline, execution);
    return new PlatformError(
      `The execution ${execution.id} of ${pipeline} has no approval that waits: ${state}.${other}`,
      { hint: `See ${executionUrl(deps.region, pipeline, execution.id)}` },
    );
  }
  const to = target.env === undefined ? '' : ` to ${target.env}`;
  const running = await listRunning(deps, names);
  return new PlatformError(`No approval${to} is waiting in ${names.join(' or ')}: ${running}.${other}`, {
    hint: 'Check app, codebase, env and pipeline. codebase-status shows what runs in each environment.',
  });
}

async function listRunning(deps: FindApprovalDependencies, names: readonly string[]): Promise<string> {
  const lists = await Promise.all(
    names.map(async (pipeline) =>
      (await deps.pipelines.listExecutions(pipeline)).map((execution) => ({ pipeline, execution })),
    ),
  );
  const running = lists.flat().filter(({ execution }) => !hasExecutionEnded(execution));
  const described = await Promise.all(
    running.slice(0, DESCRIBED).map(async ({ pipeline, execution }) => {
      return `the execution ${execution.id} of ${pipeline} is running, ${await describeState(deps, pipeline, execution)}`;
    }),
  );
  return described.length === 0 ? 'nothing is running' : described.join('; ');
}

/** What the execution does, and which approvals it has had. */
async function describeState(
  { pipelines, clock }: FindApprovalDependencies,
  pipeline: string,
  execution: Execution,
): Promise<string> {
  const actions = await pipelines.listActions(pipeline, execution.id);
  const answered = actions
    .filter(({ category, status }) => category === 'Approval' && status !== 'InProgress')
    .map(({ action, status, lastUpdateTime }) => {
      const when =
        lastUpdateTime === undefined ? '' : ` ${formatAgo(clock.now() - lastUpdateTime.getTime())}`;
      return `${action} was ${APPROVAL_ANSWERS[status] ?? status}${when}`;
    });
  const doing = actions
    .filter(({ status }) => status === 'InProgress')
    .map(({ stage, action }) => `${stage} / ${action} is under way`);
  const rest = hasExecutionEnded(execution)
    ? [`it ended as ${execution.status}`]
    : doing.length === 0
      ? ['no action is under way']
      : doing;
  return [...answered, ...rest].join(', ');
}

/** What an approval's status says of its answer. */
export const APPROVAL_ANSWERS: Readonly<Partial<Record<string, string>>> = {
  Succeeded: 'approved',
  Failed: 'rejected',
  Abandoned: 'abandoned',
};
