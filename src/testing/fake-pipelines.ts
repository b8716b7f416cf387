import { NotFoundError } from '../core/errors.js';
import type {
  ActionExecution,
  ApprovalAnswer,
  Execution,
  ExecutionPage,
  ExecutionRequest,
  Pipeline,
  PipelineService,
  WaitingApproval,
} from '../providers/aws/codepipeline.js';

export function fakePipeline(name: string, parts: Partial<Pipeline> = {}): Pipeline {
  const variables = ['ENVIRONMENT', 'IMAGE_TAG'];
  return { name, stages: [], type: 'V2', variables, defaults: {}, ...parts };
}

export function fakeExecution(id: string, parts: Partial<Execution> = {}): Execution {
  return {
    id,
    status: 'InProgress',
    statusSummary: undefined,
    startTime: undefined,
    trigger: undefined,
    rollbackTarget: undefined,
    ...parts,
  };
}

/** An action named `<stage>/<action>`; its id is that too, unless another is given. */
export function fakeAction(path: string, parts: Partial<ActionExecution> = {}): ActionExecution {
  const [stage = '', action = ''] = path.split('/');
  return {
    id: path,
    stage,
    action,
    category: 'Build',
    provider: 'Other',
    status: 'InProgress',
    startTime: undefined,
    lastUpdateTime: undefined,
    externalId: undefined,
    externalUrl: undefined,
    summary: undefined,
    error: undefined,
    ...parts,
  };
}

/** What is seen at one look: the execution followed and its actions; an Error is thrown instead. */
export type FakeLook =
  | { execution?: Execution | Error; actions?: ActionExecution[] | Error; executions?: Execution[] | Error }
  | Error;

/**
 * CodePipeline for tests. Each GetPipelineExecution takes the next look (the last one stays); ListActionExecutions
 * and ListPipelineExecutions answer with what the same look says. `requests` lists what was asked.
 */
export class FakePipelines implements PipelineService {
  readonly requests: string[] = [];
  readonly started: ExecutionRequest[] = [];
  readonly stopped: { pipeline: string; id: string; reason: string; abandon?: boolean }[] = [];
  /** The approvals that wait, by pipeline; a pipeline that is not there does not exist. */
  approvals: Readonly<Record<string, readonly WaitingApproval[]>> = {};
  readonly answered: { pipeline: string; action: string; answer: ApprovalAnswer }[] = [];
  answerError: Error | undefined;
  /** Called with each request before it is answered. */
  onRequest: ((request: string) => void) | undefined;
  stopError: Error | undefined;
  startError: Error | undefined;
  private look = -1;

  constructor(
    private readonly looks: readonly FakeLook[] = [],
    private readonly pipelines: readonly Pipeline[] = [],
    private readonly id = 'e-1',
  ) {}

  async get(name: string): Promise<Pipeline | undefined> {
    this.request(`get ${name}`);
    return Promise.resolve(this.pipelines.find((pipeline) => pipeline.name === name));
  }

  async start(request: ExecutionRequest): Promise<string> {
    this.request('start');
    if (this.startError !== undefined) throw this.startError;
    this.started.push(request);
    return Promise.resolve(this.id);
  }

  async getExecution(pipeline: string, id: string, signal?: AbortSignal): Promise<Execution> {
    this.request('getExecution');
    signal?.throwIfAborted();
    this.look += 1;
    const look = this.now();
    if (look instanceof Error) throw look;
    const execution = value(look.execution);
    if (execution?.id !== id) throw new NotFoundError(`The pipeline ${pipeline} has no execution "${id}".`);
    return Promise.resolve(execution);
  }

  async listActions(_pipeline: string, _id: string, signal?: AbortSignal): Promise<ActionExecution[]> {
    this.request('listActions');
    signal?.throwIfAborted();
    const look = this.now();
    return Promise.resolve(look instanceof Error ? [] : (value(look.actions) ?? []));
  }

  async listExecutions(): Promise<Execution[]> {
    this.request('listExecutions');
    const look = this.now();
    return Promise.resolve(look instanceof Error ? [] : (value(look.executions) ?? []));
  }

  async executionPage(): Promise<ExecutionPage> {
    return { executions: await this.listExecutions(), nextToken: undefined };
  }

  async stop(pipeline: string, id: string, reason: string, abandon?: boolean): Promise<void> {
    this.request('stop');
    this.stopped.push({ pipeline, id, reason, ...(abandon === undefined ? {} : { abandon }) });
    if (this.stopError !== undefined) throw this.stopError;
    return Promise.resolve();
  }

  async waitingApprovals(pipeline: string): Promise<WaitingApproval[]> {
    this.request('waitingApprovals');
    const found = this.approvals[pipeline];
    if (found === undefined) throw new NotFoundError(`There is no pipeline ${pipeline}.`);
    return Promise.resolve([...found]);
  }

  async answerApproval(pipeline: string, { action }: WaitingApproval, answer: ApprovalAnswer): Promise<void> {
    this.request('answerApproval');
    if (this.answerError !== undefined) throw this.answerError;
    this.answered.push({ pipeline, action, answer });
    return Promise.resolve();
  }

  private now(): FakeLook {
    return this.looks[Math.min(Math.max(0, this.look), this.looks.length - 1)] ?? {};
  }

  private request(name: string): void {
    this.requests.push(name);
    this.onRequest?.(name);
  }
}

function value<T>(answer: T | Error): T {
  if (answer instanceof Error) throw answer;
  return answer;
}
