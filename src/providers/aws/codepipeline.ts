import {
  CodePipelineClient,
  GetPipelineCommand,
  GetPipelineExecutionCommand,
  GetPipelineStateCommand,
  ListActionExecutionsCommand,
  ListPipelineExecutionsCommand,
  PutApprovalResultCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline';
import { NotFoundError, PlatformError, UnchangeableError, unlessMissing } from '../../core/errors.js';
import type { Paced } from '../../core/retry.js';
import type {
  ApprovalAnswer,
  ActionExecution,
  Execution,
  ExecutionPage,
  Pipeline,
  WaitingApproval,
} from './codepipeline-answers.js';
import { startOf, toAction, toApprovals, toExecution, toPipeline } from './codepipeline-answers.js';
import type { AwsConnection } from './connection.js';
import { awsErrorName } from './translate.js';

export type {
  ApprovalAnswer,
  ActionExecution,
  Execution,
  ExecutionPage,
  ExecutionStatus,
  Pipeline,
  WaitingApproval,
} from './codepipeline-answers.js';

/** What a source action is to check out. Source: SourceRevisionOverride of the CodePipeline API. */
export interface SourceRevision {
  /** The source action. */
  action: string;
  type: 'COMMIT_ID' | 'IMAGE_DIGEST' | 'S3_OBJECT_VERSION_ID' | 'S3_OBJECT_KEY';
  value: string;
}

export interface ExecutionRequest {
  pipeline: string;
  variables: Readonly<Record<string, string>>;
  /** Default: each source action takes the newest there is. */
  revisions?: readonly SourceRevision[];
  /** Makes the start idempotent; how long CodePipeline remembers it, AWS does not say. */
  token: string;
}

/** CodePipeline. */
export interface PipelineService extends Paced {
  /** Undefined when there is no pipeline of that name. */
  get(name: string): Promise<Pipeline | undefined>;
  /** Starts an execution and returns its id; the token makes it idempotent. */
  start(request: ExecutionRequest): Promise<string>;
  /** @throws NotFoundError when there is no such execution (also for moments after its start) */
  getExecution(pipeline: string, id: string, signal?: AbortSignal): Promise<Execution>;
  /** The actions of this execution, earliest first, over all pages. */
  listActions(pipeline: string, id: string, signal?: AbortSignal): Promise<ActionExecution[]>;
  /** The newest executions of the pipeline (at most 100), newest first. */
  listExecutions(pipeline: string): Promise<Execution[]>;
  /** A page of the pipeline's executions (at most 100), newest first. CodePipeline keeps them for twelve months. */
  executionPage(pipeline: string, token: string | undefined, signal?: AbortSignal): Promise<ExecutionPage>;
  /**
   * Stops an execution after the actions under way; fine when it has ended already, or is being stopped.
   * @param abandon - do not wait for the actions under way, which may keep running
   */
  stop(pipeline: string, id: string, reason: string, abandon?: boolean): Promise<void>;
  /** The approvals of the pipeline that wait now. @throws NotFoundError when there is no such pipeline */
  waitingApprovals(pipeline: string, signal?: AbortSignal): Promise<WaitingApproval[]>;
  /** @throws UnchangeableError when it does not wait any more; `unanswered` where an earlier attempt may have answered it */
  answerApproval(pipeline: string, approval: WaitingApproval, answer: ApprovalAnswer): Promise<void>;
}

const LOOKS = ['codepipeline:GetPipelineExecution', 'codepipeline:ListActionExecutions'];
/** The most that CodePipeline gives per page. */
const PAGE_SIZE = 100;
/** Source: StopPipelineExecutionReason of the CodePipeline API. */
const REASON_LENGTH = 200;
/** What CodePipeline says of an approval that has been answered, or whose turn has passed to another execution. */
const ANSWERED = ['ApprovalAlreadyCompletedException', 'InvalidApprovalTokenException'];
/** What CodePipeline says when there is nothing left to stop, or somebody has asked already. */
const STOPPED_ALREADY = ['PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'];

export class CodePipelineService implements PipelineService {
  private readonly client: CodePipelineClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new CodePipelineClient(connection.clientConfig());
  }

  restMs = (): number => this.connection.restMs(...LOOKS);

  async get(name: string): Promise<Pipeline | undefined> {
    const answer = await unlessMissing(
      this.connection.call('codepipeline:GetPipeline', (options) =>
        this.client.send(new GetPipelineCommand({ name }), options),
      ),
    );
    return answer && toPipeline(name, answer.pipeline);
  }

  async start(request: ExecutionRequest): Promise<string> {
    const { pipeline, variables, revisions = [], token } = request;
    const given = Object.entries(variables).map(([name, value]) => ({ name, value }));
    const command = new StartPipelineExecutionCommand({
      name: pipeline,
      // CodePipeline refuses an empty list.
      ...(given.length === 0 ? {} : { variables: given }),
      ...(revisions.length === 0
        ? {}
        : {
            sourceRevisions: revisions.map(({ action, type, value }) => ({
              actionName: action,
              revisionType: type,
              revisionValue: value,
            })),
          }),
      clientRequestToken: token,
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
        nextToken: token,
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
    return (await this.executionPage(pipeline, undefined)).executions;
  }

  async executionPage(
    pipeline: string,
    token: string | undefined,
    signal?: AbortSignal,
  ): Promise<ExecutionPage> {
    const command = new ListPipelineExecutionsCommand({
      pipelineName: pipeline,
      maxResults: PAGE_SIZE,
      nextToken: token,
    });
    const page = await this.connection.call(
      'codepipeline:ListPipelineExecutions',
      (options) => this.client.send(command, options),
      signal,
    );
    const executions = (page.pipelineExecutionSummaries ?? []).map((summary) =>
      toExecution(summary, summary.startTime),
    );
    return { executions, nextToken: page.nextToken };
  }

  async stop(pipeline: string, id: string, reason: string, abandon = false): Promise<void> {
    const command = new StopPipelineExecutionCommand({
      pipelineName: pipeline,
      pipelineExecutionId: id,
      abandon,
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

  async waitingApprovals(pipeline: string, signal?: AbortSignal): Promise<WaitingApproval[]> {
    const state = await this.connection.call(
      'codepipeline:GetPipelineState',
      (options) => this.client.send(new GetPipelineStateCommand({ name: pipeline }), options),
      signal,
    );
    return (state.stageStates ?? []).flatMap(toApprovals);
  }

  async answerApproval(
    pipeline: string,
    { stage, action, token }: WaitingApproval,
    { approved, comment }: ApprovalAnswer,
  ): Promise<void> {
    const command = new PutApprovalResultCommand({
      pipelineName: pipeline,
      stageName: stage,
      actionName: action,
      token,
      result: { summary: comment, status: approved ? 'Approved' : 'Rejected' },
    });
    try {
      await this.connection.call('codepipeline:PutApprovalResult', (options) =>
        this.client.send(command, options),
      );
    } catch (error) {
      if (!ANSWERED.includes(awsErrorName(error) ?? '')) throw error;
      throw new UnchangeableError(
        `${stage} / ${action} of ${pipeline} does not wait for this approval any more.`,
        { cause: error, unanswered: error instanceof PlatformError && error.unanswered },
      );
    }
  }
}
