import { actionBuild, type PipelineSurroundings } from './action-build.js';
import {
  actionKey,
  approvalToken,
  executionAt,
  type Answer,
  type ExecutionRecord,
  type ExecutionState,
} from './execution.js';
import { nextScript, scenarioPipelines, type PipelineRecord } from './pipeline.js';
import { newExecution, pastExecution, pastRelease } from './new-execution.js';
import { mended, planStages } from './stages.js';
import type { Setting } from '../../server/setting.js';

/** An approval that waits for an answer. */
export interface WaitingApproval {
  pipeline: string;
  execution: string;
  stage: string;
  action: string;
  /** What PutApprovalResult wants to see. */
  token: string;
}

/** CodePipeline: the pipelines and their executions, of which each pipeline runs one at a time. */
export class Pipelines {
  /** By name. */
  readonly pipelines: ReadonlyMap<string, PipelineRecord>;
  private readonly states = new WeakMap<ExecutionRecord, ExecutionState>();

  constructor(
    private readonly setting: Setting,
    private readonly around: PipelineSurroundings,
  ) {
    this.pipelines = scenarioPipelines(setting);
    for (const pipeline of this.pipelines.values()) {
      // A rollback needs something to go back to.
      const past = pipeline.scripts.some(({ rollback }) => rollback === true) ? 1 : 0;
      for (let ago = Math.max(past, pipeline.earlier); ago > 0; ago -= 1)
        pipeline.executions.push(pastExecution(setting, pipeline, ago));
      for (const past of pipeline.past) pipeline.executions.push(pastRelease(setting, pipeline, past));
    }
  }

  /** Lets what runs catch up with the time. */
  advance(): void {
    for (const pipeline of this.pipelines.values()) this.advancePipeline(pipeline);
  }

  /** The execution's state at the last `advance`. */
  state(record: ExecutionRecord): ExecutionState {
    const queued: ExecutionState = {
      status: 'InProgress',
      begunAt: undefined,
      endedAt: undefined,
      actions: [],
    };
    return record.final ?? this.states.get(record) ?? queued;
  }

  start(
    pipeline: PipelineRecord,
    variables: Record<string, string>,
    startedBy: string,
    revision?: string,
  ): ExecutionRecord {
    const script = nextScript(pipeline);
    pipeline.starts += 1;
    const record = newExecution(this.setting, pipeline, {
      script,
      stages: planStages(script, pipeline.groups),
      variables,
      revision,
      trigger: { triggerType: 'StartPipelineExecution', triggerDetail: startedBy },
      rollbackTarget: undefined,
      requestedAt: this.setting.now(),
    });
    pipeline.executions.push(record);
    this.advancePipeline(pipeline);
    return record;
  }

  /** The approvals of the pipeline that wait now. */
  waiting(pipeline: PipelineRecord): WaitingApproval[] {
    return pipeline.executions.flatMap((record) =>
      this.state(record)
        .actions.filter(({ plan, status }) => plan.kind === 'approval' && status === 'InProgress')
        .map((run) => ({
          pipeline: pipeline.name,
          execution: record.id,
          stage: run.stage,
          action: run.plan.name,
          token: approvalToken(record, run),
        })),
    );
  }

  /** Answers one approval. */
  answer(approval: WaitingApproval, answer: Omit<Answer, 'at'>): void {
    const pipeline = this.pipelines.get(approval.pipeline);
    const record = pipeline?.executions.find(({ id }) => id === approval.execution);
    if (pipeline === undefined || record === undefined) return;
    record.answers.set(actionKey(approval.stage, approval.action), { ...answer, at: this.setting.now() });
    this.advancePipeline(pipeline);
  }

  /** Answers all that waits on a pipeline: how a test, or a person at the sandbox, approves. */
  approve(name: string, status: Answer['status'] = 'Approved'): WaitingApproval[] {
    const pipeline = this.pipelines.get(name);
    const waiting = pipeline === undefined ? [] : this.waiting(pipeline);
    for (const approval of waiting) this.answer(approval, { status, summary: `${status} at the sandbox` });
    return waiting;
  }

  /** Stops an execution that runs or waits. */
  stop(
    pipeline: PipelineRecord,
    record: ExecutionRecord,
    abandon: boolean,
    reason: string | undefined,
  ): void {
    const request = { at: this.setting.now(), reason };
    if (abandon) record.abandon = request;
    else record.stop = request;
    this.advancePipeline(pipeline);
  }

  private advancePipeline(pipeline: PipelineRecord): void {
    let free = -Infinity;
    // Rollbacks join the list while it is gone through.
    for (let index = 0; index < pipeline.executions.length; index += 1) {
      const record = pipeline.executions[index];
      if (record === undefined) continue;
      const state =
        record.final ??
        this.overtaken(pipeline, index, free) ??
        this.advanceExecution(pipeline, record, pipeline.mode === 'PARALLEL' ? -Infinity : free);
      if (state.endedAt !== undefined && record.final === undefined) {
        record.final = state;
        if (state.status === 'Succeeded') this.released(pipeline, record.variables, state.endedAt);
      }
      this.states.set(record, state);
      // One that was stopped in the queue held nobody up; one that waits does.
      const stoppedInQueue = state.begunAt === undefined && state.endedAt !== undefined;
      if (!stoppedInQueue) free = Math.max(free, state.endedAt ?? Infinity);
      const next = record.followed ? undefined : this.follower(pipeline, record, state);
      if (next === undefined) continue;
      record.followed = true;
      pipeline.executions.splice(index + 1, 0, next);
    }
  }

  /**
   * In the mode SUPERSEDED, one that waits gives way to the next one. CodePipeline has it wait before each stage; here it
   * waits before the first one only.
   */
  private overtaken(pipeline: PipelineRecord, index: number, free: number): ExecutionState | undefined {
    const [own, next] = [pipeline.executions[index], pipeline.executions[index + 1]];
    if (pipeline.mode !== 'SUPERSEDED' || own === undefined || next === undefined) return undefined;
    if (next.requestedAt > free || next.requestedAt < own.requestedAt) return undefined;
    return { status: 'Superseded', begunAt: undefined, endedAt: next.requestedAt, actions: [] };
  }

  private advanceExecution(pipeline: PipelineRecord, record: ExecutionRecord, free: number): ExecutionState {
    const now = this.setting.now();
    const begunAt = Math.max(record.requestedAt + (record.script['queue-seconds'] ?? 0) * 1000, free);
    const stop = record.stop ?? record.abandon;
    if (stop !== undefined && stop.at < begunAt) {
      return { status: 'Stopped', begunAt: undefined, endedAt: stop.at, actions: [] };
    }
    if (begunAt > now) return { status: 'InProgress', begunAt: undefined, endedAt: undefined, actions: [] };
    for (;;) {
      const state = executionAt(record, begunAt, now);
      const ready = state.actions.filter(
        ({ plan, build, status }) =>
          plan.kind === 'codebuild' && build === undefined && status === 'InProgress',
      );
      if (ready.length === 0) return state;
      for (const run of ready) {
        const build = actionBuild(this.around, pipeline, record, run);
        record.builds.set(actionKey(run.stage, run.plan.name), build);
      }
    }
  }

  private released(
    { release }: PipelineRecord,
    { ENVIRONMENT: environment, IMAGE_TAG: image }: ExecutionRecord['variables'],
    at: number,
  ): void {
    if (release === undefined || environment === undefined || image === undefined) return;
    this.around.released({ ...release, environment, image, at });
  }

  /** The execution that CodePipeline, or somebody else, starts because of how this one ended. */
  private follower(
    pipeline: PipelineRecord,
    record: ExecutionRecord,
    state: ExecutionState,
  ): ExecutionRecord | undefined {
    if (state.status === 'Failed' && record.script.rollback === true) {
      return this.rollback(pipeline, record, state);
    }
    if (state.status !== 'Superseded' || record.script.outcome !== 'Superseded') return undefined;
    // What was superseded was overtaken by a newer execution: somebody else's, of another image.
    return newExecution(this.setting, pipeline, {
      script: { outcome: 'Succeeded' },
      stages: planStages({ outcome: 'Succeeded' }, pipeline.groups),
      variables: othersVariables(pipeline, record),
      revision: undefined,
      trigger: {
        triggerType: 'StartPipelineExecution',
        triggerDetail: `arn:aws:iam::${this.setting.account}:user/other`,
      },
      rollbackTarget: undefined,
      requestedAt: state.endedAt ?? this.setting.now(),
    });
  }

  private rollback(
    pipeline: PipelineRecord,
    failed: ExecutionRecord,
    state: ExecutionState,
  ): ExecutionRecord {
    const before = pipeline.executions.slice(0, pipeline.executions.indexOf(failed));
    const target = before.findLast(({ final }) => final?.status === 'Succeeded');
    const failedStage = state.actions.find(({ status }) => status === 'Failed')?.stage;
    return newExecution(this.setting, pipeline, {
      script: { outcome: 'Succeeded' },
      stages: failed.stages.filter(({ name }) => name === failedStage).map(mended),
      variables: target?.variables ?? failed.variables,
      revision: target?.revision,
      trigger: { triggerType: 'AutomatedRollback', triggerDetail: failed.id },
      rollbackTarget: target?.id,
      requestedAt: state.endedAt ?? this.setting.now(),
    });
  }
}

/** What somebody else gives: nothing of ours but the environment, and what the pipeline declares. */
function othersVariables(pipeline: PipelineRecord, { variables }: ExecutionRecord): Record<string, string> {
  if (pipeline.release !== undefined)
    return { ENVIRONMENT: variables['ENVIRONMENT'] ?? '', IMAGE_TAG: 'tag-latest' };
  return Object.fromEntries(
    pipeline.variables.map(({ name, defaultValue }) => [name, defaultValue ?? 'other']),
  );
}
