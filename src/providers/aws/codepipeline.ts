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
