import type { Clock } from '../core/clock.js';
import { NotFoundError } from '../core/errors.js';
import type {
  ActionExecution,
  Execution,
  ExecutionPage,
  ExecutionRequest,
  ExecutionStatus,
  Pipeline,
  PipelineService,
  WaitingApproval,
} from '../providers/aws/codepipeline.js';
import { fakeExecution } from './fake-pipelines.js';

interface FakeExecution {
  id: string;
  startedAt: number;
  endsAt: number;
  outcome: ExecutionStatus;
  variables: Record<string, string>;
  revisions: Record<string, string>;
  trigger: Execution['trigger'];
}

const PAGE_SIZE = 100;
const TOKEN_MS = 5 * 60_000;

/** CodePipeline in memory with one pipeline, for tests: executions go on with the clock, tokens are forgotten. */
export class FakeRunningPipeline implements PipelineService {
  /** Every call in order, by its name. */
  readonly calls: string[] = [];
  readonly started: ExecutionRequest[] = [];
  readonly stopped: string[] = [];
  /** How the next executions end, instead of with success. */
  readonly outcomes: ExecutionStatus[] = [];
  durationMs = 60_000;
  /** Who starts executions. */
  starter = 'arn:aws:iam::111122223333:user/someone';
  /** Runs within each call, before its effect. */
  onCall: ((call: string) => void) | undefined;
  /** Runs after the effect of a call, before its answer. */
  onAnswer: ((call: string) => void) | undefined;
  private readonly records: FakeExecution[] = [];
  private readonly tokens = new Map<string, { id: string; at: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly pipeline: Pipeline,
  ) {}

  get(name: string): Promise<Pipeline | undefined> {
    return this.answer('get', () => (name === this.pipeline.name ? this.pipeline : undefined));
  }

  start(request: ExecutionRequest): Promise<string> {
    return this.answer('start', () => {
      const known = this.tokens.get(request.token);
      if (known !== undefined && this.clock.now() - known.at < TOKEN_MS) return known.id;
      this.started.push(request);
      const id = this.add({
        variables: { ...this.pipeline.defaults, ...request.variables },
        revisions: Object.fromEntries((request.revisions ?? []).map(({ action, value }) => [action, value])),
        outcome: this.outcomes.shift() ?? 'Succeeded',
      });
      this.tokens.set(request.token, { id, at: this.clock.now() });
      return id;
    });
  }

  /** An execution that has just begun, with nobody's request. */
  add(parts: Partial<FakeExecution> = {}): string {
    const id = `e-${this.records.length + 1}`;
    const now = this.clock.now();
    this.records.push({
      id,
      startedAt: now,
      endsAt: now + this.durationMs,
      outcome: 'Succeeded',
      variables: { ...this.pipeline.defaults },
      revisions: {},
      trigger: { type: 'StartPipelineExecution', detail: this.starter },
      ...parts,
    });
    return id;
  }

  getExecution(pipeline: string, id: string, signal?: AbortSignal): Promise<Execution> {
    signal?.throwIfAborted();
    return this.answer('getExecution', () => {
      const record = this.records.find((candidate) => candidate.id === id);
      if (record === undefined) throw new NotFoundError(`The pipeline ${pipeline} has no execution "${id}".`);
      return { ...this.state(record), variables: record.variables };
    });
  }

  listActions(): Promise<ActionExecution[]> {
    return this.answer('listActions', () => []);
  }

  async listExecutions(): Promise<Execution[]> {
    return (await this.executionPage('', undefined)).executions;
  }

  executionPage(_pipeline: string, token: string | undefined, signal?: AbortSignal): Promise<ExecutionPage> {
    signal?.throwIfAborted();
    return this.answer('executionPage', () => {
      const newest = this.records.toReversed();
      const from = Number(token ?? 0);
      return {
        executions: newest
          .slice(from, from + PAGE_SIZE)
          .map((record) => ({ ...this.state(record), revisions: record.revisions })),
        nextToken: from + PAGE_SIZE < newest.length ? String(from + PAGE_SIZE) : undefined,
      };
    });
  }

  stop(_pipeline: string, id: string): Promise<void> {
    return this.answer('stop', () => {
      this.stopped.push(id);
    });
  }

  waitingApprovals(): Promise<WaitingApproval[]> {
    return this.answer('waitingApprovals', () => []);
  }

  answerApproval(): Promise<void> {
    return Promise.reject(new Error('Nothing waits for an approval.'));
  }

  private state({ id, endsAt, outcome, startedAt, trigger }: FakeExecution): Execution {
    const status = this.clock.now() < endsAt ? 'InProgress' : outcome;
    const lastUpdateTime = new Date(Math.min(this.clock.now(), endsAt));
    return fakeExecution(id, { status, startTime: new Date(startedAt), lastUpdateTime, trigger });
  }

  private async answer<T>(call: string, effect: () => T): Promise<T> {
    this.calls.push(call);
    await Promise.resolve();
    this.onCall?.(call);
    const result = effect();
    this.onAnswer?.(call);
    return result;
  }
}
