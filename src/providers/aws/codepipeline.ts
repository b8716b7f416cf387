import {
  type ActionExecutionDetail,
  CodePipelineClient,
  type PipelineExecution,
  type PipelineExecutionSummary,
  GetPipelineCommand,
  GetPipelineExecutionCommand,
  ListActionExecutionsCommand,
  ListPipelineExecutionsCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline';
import { NotFoundError, PlatformError } from '../../kernel/errors.js';
import type { AwsConnection } from './connection.js';
import { awsErrorName } from './translate.js';

/** CodePipeline's own words. Source: PipelineExecutionStatus of the CodePipeline API. */
export type ExecutionStatus =
  'Cancelled' | 'InProgress' | 'Stopped' | 'Stopping' | 'Succeeded' | 'Superseded' | 'Failed';

export interface Pipeline {
  name: string;
  /** Its stages in order, each with its actions. */
  stages: { name: string; actions: { name: string; category: string; provider: string }[] }[];
  /** `QUEUED`, `SUPERSEDED` or `PARALLEL`. */
  executionMode: string;
  /** Names of the variables that it declares. */
  variables: string[];
}

export interface Execution {
  id: string;
  status: ExecutionStatus;
  /** CodePipeline's reason, where it gives one. */
  statusSummary: string | undefined;
  startTime: Date | undefined;
  /** `StartPipelineExecution`, `AutomatedRollback`, … and its detail (for a rollback: which execution failed). */
  trigger: { type: string; detail: string } | undefined;
  /** For a rollback: the execution whose state it goes back to. */
  rollbackTarget: string | undefined;
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

/** CodePipeline, V2 pipelines. */
export interface PipelineService {
  /** Undefined when there is no pipeline of that name. */
  get(name: string): Promise<Pipeline | undefined>;
  /** Starts an execution and returns its id; the token makes it idempotent. */
  start(request: {
    pipeline: string;
    variables: Readonly<Record<string, string>>;
    token: string;
  }): Promise<string>;
  /** @throws NotFoundError when there is no such execution (also for moments after its start) */
  getExecution(pipeline: string, id: string, signal?: AbortSignal): Promise<Execution>;
  /** The actions of this execution, earliest first, over all pages. */
  listActions(pipeline: string, id: string, signal?: AbortSignal): Promise<ActionExecution[]>;
  /** The newest executions of the pipeline (at most 100), newest first. */
  listExecutions(pipeline: string): Promise<Execution[]>;
  /** Stops an execution after the actions under way; fine when it has ended already. */
  stop(pipeline: string, id: string, reason: string): Promise<void>;
}

/** The most that CodePipeline gives per page. */
const PAGE_SIZE = 100;
/** Source: StopPipelineExecutionReason of the CodePipeline API. */
const REASON_LENGTH = 200;
/** What CodePipeline says when there is nothing left to stop, or somebody has asked already. */
const STOPPED_ALREADY = ['PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'];

export class CodePipelineService implements PipelineService {
  private readonly client: CodePipelineClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new CodePipelineClient(connection.clientConfig());
  }

  async get(name: string): Promise<Pipeline | undefined> {
    try {
      const { pipeline } = await this.connection.call('codepipeline:GetPipeline', (options) =>
        this.client.send(new GetPipelineCommand({ name }), options),
      );
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
        executionMode: pipeline?.executionMode ?? 'SUPERSEDED',
        variables: (pipeline?.variables ?? []).map((variable) => variable.name ?? ''),
      };
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  async start(request: {
    pipeline: string;
    variables: Readonly<Record<string, string>>;
    token: string;
  }): Promise<string> {
    const command = new StartPipelineExecutionCommand({
      name: request.pipeline,
      variables: Object.entries(request.variables).map(([name, value]) => ({ name, value })),
      clientRequestToken: request.token,
    });
    const { pipelineExecutionId } = await this.connection.call(
      'codepipeline:StartPipelineExecution',
      (options) => this.client.send(command, options),
    );
    if (pipelineExecutionId === undefined) {
      throw new PlatformError(
        `CodePipeline answered the start of ${request.pipeline} without an execution id.`,
      );
    }
    return pipelineExecutionId;
  }

  async getExecution(pipeline: string, id: string, signal?: AbortSignal): Promise<Execution> {
    const command = new GetPipelineExecutionCommand({ pipelineName: pipeline, pipelineExecutionId: id });
    const { pipelineExecution } = await this.connection.call(
      'codepipeline:GetPipelineExecution',
      (options) => this.client.send(command, options),
      signal,
    );
    if (pipelineExecution === undefined) {
      throw new NotFoundError(`The pipeline ${pipeline} has no execution "${id}".`);
    }
    return toExecution(pipelineExecution, undefined);
  }

  async listActions(pipeline: string, id: string, signal?: AbortSignal): Promise<ActionExecution[]> {
    const found: ActionExecution[] = [];
    let token: string | undefined;
    do {
      const command = new ListActionExecutionsCommand({
        pipelineName: pipeline,
        filter: { pipelineExecutionId: id },
        maxResults: PAGE_SIZE,
        ...(token === undefined ? {} : { nextToken: token }),
      });
      const page = await this.connection.call(
        'codepipeline:ListActionExecutions',
        (options) => this.client.send(command, options),
        signal,
      );
      found.push(...(page.actionExecutionDetails ?? []).map(toAction));
      token = page.nextToken;
    } while (token !== undefined);
    // CodePipeline lists the newest first; reversed, actions that began at the same moment keep their order too.
    return found.reverse().sort((a, b) => startOf(a) - startOf(b));
  }

  async listExecutions(pipeline: string): Promise<Execution[]> {
    const command = new ListPipelineExecutionsCommand({ pipelineName: pipeline, maxResults: PAGE_SIZE });
    const page = await this.connection.call('codepipeline:ListPipelineExecutions', (options) =>
      this.client.send(command, options),
    );
    return (page.pipelineExecutionSummaries ?? []).map((summary) => toExecution(summary, summary.startTime));
  }

  async stop(pipeline: string, id: string, reason: string): Promise<void> {
    const command = new StopPipelineExecutionCommand({
      pipelineName: pipeline,
      pipelineExecutionId: id,
      abandon: false,
      reason: reason.slice(0, REASON_LENGTH),
    });
    try {
      await this.connection.call('codepipeline:StopPipelineExecution', (options) =>
        this.client.send(command, options),
      );
    } catch (error) {
      if (!STOPPED_ALREADY.includes(awsErrorName(error) ?? '')) throw error;
    }
  }
}

function toExecution(
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
  };
}

function toAction(detail: ActionExecutionDetail): ActionExecution {
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

function startOf(action: ActionExecution): number {
  return action.startTime?.getTime() ?? Infinity;
}
