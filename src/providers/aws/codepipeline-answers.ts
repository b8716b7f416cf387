import type {
  ActionExecutionDetail,
  PipelineDeclaration,
  PipelineExecution,
  PipelineExecutionSummary,
  ResolvedPipelineVariable,
  SourceRevision,
  StageState,
} from '@aws-sdk/client-codepipeline';
import { PlatformError } from '../../core/errors.js';

/** CodePipeline's own words. Source: PipelineExecutionStatus of the CodePipeline API. */
export type ExecutionStatus =
  | 'Cancelled'
  | 'InProgress'
  | 'Stopped'
  | 'Stopping'
  | 'Succeeded'
  | 'Superseded'
  | 'Failed';

export interface Pipeline {
  name: string;
  /** Its stages in order, each with its actions. */
  stages: { name: string; actions: { name: string; category: string; provider: string }[] }[];
  /** The first type (`V1`) has no variables. */
  type: 'V1' | 'V2';
  /** Names of the variables that it declares. */
  variables: string[];
  /** What those are that have a default, by name. */
  defaults: Readonly<Record<string, string>>;
}

export interface Execution {
  id: string;
  status: ExecutionStatus;
  /** CodePipeline's reason, where it gives one. */
  statusSummary: string | undefined;
  startTime: Date | undefined;
  /** When something of it changed last: its end, once it has ended; only of an execution in a list. */
  lastUpdateTime?: Date;
  /** `StartPipelineExecution`, `AutomatedRollback`, … and its detail (for a rollback: which execution failed). */
  trigger: { type: string; detail: string } | undefined;
  /** For a rollback: the execution whose state it goes back to. */
  rollbackTarget: string | undefined;
  /** What its variables are; only of an execution that was asked for by itself. */
  variables?: Readonly<Record<string, string>>;
  /** What its source actions have found, by their names; only of an execution in a list, once they have run. */
  revisions?: Readonly<Record<string, string>>;
}

/** One page of a pipeline's executions. */
export interface ExecutionPage {
  /** Newest first. */
  executions: Execution[];
  /** Where the next page starts; undefined on the last one. */
  nextToken: string | undefined;
}

/** One action of one execution. Source: ActionExecutionDetail of the CodePipeline API. */
export interface ActionExecution {
  id: string;
  stage: string;
  action: string;
  /** `Source`, `Build`, `Test`, `Deploy`, `Invoke`, `Approval`, `Compute`. */
  category: string;
  /** `CodeBuild`, `Manual`, … */
  provider: string;
  status: 'InProgress' | 'Abandoned' | 'Succeeded' | 'Failed';
  startTime: Date | undefined;
  lastUpdateTime: Date | undefined;
  /** For a CodeBuild action: the build's id, `<project>:<uuid>`. */
  externalId: string | undefined;
  externalUrl: string | undefined;
  summary: string | undefined;
  /** Error code and message, where it failed. */
  error: string | undefined;
}

/** An approval that waits for an answer. Source: ActionState of the CodePipeline API. */
export interface WaitingApproval {
  /** Id of the execution. */
  execution: string;
  stage: string;
  action: string;
  /** What an answer has to carry. */
  token: string;
  /** Since when it waits. */
  since: Date | undefined;
}

/** An answer to an approval. */
export interface ApprovalAnswer {
  approved: boolean;
  /** Why, as the console shows it: at most 512 characters. */
  comment: string;
}

/** An execution as CodePipeline describes it. @throws PlatformError without its id or status */
export function toExecution(
  from: PipelineExecution | PipelineExecutionSummary,
  startTime: Date | undefined,
): Execution {
  const { pipelineExecutionId: id, status, trigger } = from;
  if (id === undefined || status === undefined) {
    throw new PlatformError(`CodePipeline described the execution "${id ?? ''}" without its id or status.`);
  }
  return {
    id,
    status,
    statusSummary: from.statusSummary,
    startTime,
    trigger:
      trigger?.triggerType === undefined
        ? undefined
        : { type: trigger.triggerType, detail: trigger.triggerDetail ?? '' },
    rollbackTarget: from.rollbackMetadata?.rollbackTargetPipelineExecutionId,
    ...('lastUpdateTime' in from && from.lastUpdateTime !== undefined
      ? { lastUpdateTime: from.lastUpdateTime }
      : {}),
    ...('variables' in from && from.variables !== undefined ? { variables: resolved(from.variables) } : {}),
    ...('sourceRevisions' in from && from.sourceRevisions !== undefined
      ? { revisions: revisionsOf(from.sourceRevisions) }
      : {}),
  };
}

function resolved(variables: readonly ResolvedPipelineVariable[]): Record<string, string> {
  return Object.fromEntries(variables.map(({ name, resolvedValue }) => [name ?? '', resolvedValue ?? '']));
}

function revisionsOf(revisions: readonly SourceRevision[]): Record<string, string> {
  return Object.fromEntries(
    revisions.map(({ actionName, revisionId }) => [actionName ?? '', revisionId ?? '']),
  );
}

/** The declaration of a pipeline. */
export function toPipeline(name: string, pipeline: PipelineDeclaration | undefined): Pipeline {
  const variables = pipeline?.variables ?? [];
  return {
    name,
    stages: (pipeline?.stages ?? []).map((stage) => ({
      name: stage.name ?? '',
      actions: (stage.actions ?? []).map((action) => ({
        name: action.name ?? '',
        category: action.actionTypeId?.category ?? '',
        provider: action.actionTypeId?.provider ?? '',
      })),
    })),
    // What pipelines of the first type do, which don't say so.
    // Only the second type has variables.
    type: pipeline?.pipelineType ?? (variables.length > 0 ? 'V2' : 'V1'),
    variables: variables.map((variable) => variable.name ?? ''),
    defaults: Object.fromEntries(
      variables.flatMap(({ name = '', defaultValue }) =>
        defaultValue === undefined ? [] : [[name, defaultValue]],
      ),
    ),
  };
}

export function toAction(detail: ActionExecutionDetail): ActionExecution {
  const result = detail.output?.executionResult;
  const { code, message } = result?.errorDetails ?? {};
  return {
    id: detail.actionExecutionId ?? '',
    stage: detail.stageName ?? '',
    action: detail.actionName ?? '',
    category: detail.input?.actionTypeId?.category ?? '',
    provider: detail.input?.actionTypeId?.provider ?? '',
    status: detail.status ?? 'InProgress',
    startTime: detail.startTime,
    lastUpdateTime: detail.lastUpdateTime,
    externalId: result?.externalExecutionId,
    externalUrl: result?.externalExecutionUrl,
    summary: result?.externalExecutionSummary,
    error: [code, message].filter((part) => part !== undefined && part !== '').join(': ') || undefined,
  };
}

export function startOf(action: ActionExecution): number {
  return action.startTime?.getTime() ?? Infinity;
}

/** The approvals of a stage that wait: only these have a token. */
export function toApprovals({
  stageName,
  latestExecution,
  actionStates = [],
}: StageState): WaitingApproval[] {
  return actionStates.flatMap(({ actionName, latestExecution: run }) => {
    const execution = latestExecution?.pipelineExecutionId;
    if (run?.token === undefined || run.status !== 'InProgress' || execution === undefined) return [];
    const { token, lastStatusChange: since } = run;
    return [{ execution, stage: stageName ?? '', action: actionName ?? '', token, since }];
  });
}
