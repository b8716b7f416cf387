import type { BuildRecord } from '../codebuild/build.js';
import type { ExecutionScript } from './scenario.js';
import { uuidOf } from '../../server/uuid.js';
import { endOf, runGroups, type ActionPlan, type StagePlan } from './stages.js';

/** Somebody's answer to an approval. */
export interface Answer {
  at: number;
  status: 'Approved' | 'Rejected';
  summary: string;
}

/** One execution: what was asked for, and what has happened to it from outside. Times in scenario milliseconds. */
export interface ExecutionRecord {
  id: string;
  requestedAt: number;
  script: ExecutionScript;
  stages: readonly StagePlan[];
  variables: Readonly<Record<string, string>>;
  /** The commit that it was told to check out; undefined: the newest one. */
  revision: string | undefined;
  trigger: { triggerType: 'StartPipelineExecution' | 'AutomatedRollback'; triggerDetail: string };
  /** For a rollback: the execution whose state it goes back to. */
  rollbackTarget: string | undefined;
  /** The requests to stop it: to stop after the actions under way, and to abandon them. */
  stop: { at: number; reason: string | undefined } | undefined;
  abandon: { at: number; reason: string | undefined } | undefined;
  /** By `actionKey`. */
  answers: Map<string, Answer>;
  /** The builds that its CodeBuild actions have started, by `actionKey`. */
  builds: Map<string, BuildRecord>;
  /** Its last state, once it has ended. */
  final: ExecutionState | undefined;
  /** Whether the execution that its end brings about (a rollback, say) has been made. */
  followed: boolean;
}

export interface ActionRun {
  stage: string;
  plan: ActionPlan;
  startedAt: number;
  /** Undefined while it goes on. */
  endedAt: number | undefined;
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Abandoned';
  /** What its end left to say: the approval's comment, or why it failed. */
  summary: string | undefined;
  build: BuildRecord | undefined;
}

export type ExecutionStatus =
  | 'InProgress'
  | 'Stopping'
  | 'Stopped'
  | 'Succeeded'
  | 'Superseded'
  | 'Cancelled'
  | 'Failed';

export interface ExecutionState {
  status: ExecutionStatus;
  /** Undefined while it waits for those before it. */
  begunAt: number | undefined;
  /** Undefined while it goes on. */
  endedAt: number | undefined;
  /** In the order in which they began. */
  actions: ActionRun[];
}

export function actionKey(stage: string, action: string): string {
  return JSON.stringify([stage, action]);
}

/** A week: approvals that nobody answers fail then. Source: quotas, CodePipeline User Guide. */
const approvalMs = 7 * 86_400_000;

/**
 * The state of an execution that began (or begins) at `begunAt`, seen at `now`. A CodeBuild action without a
 * build yet counts as going on: whoever calls starts the build and asks again.
 */
export function executionAt(record: ExecutionRecord, begunAt: number, now: number): ExecutionState {
  const actions: ActionRun[] = [];
  const state = (status: ExecutionStatus, endedAt?: number): ExecutionState => ({
    status,
    begunAt,
    endedAt,
    actions,
  });
  let time = begunAt;
  for (const stage of record.stages) {
    for (const group of runGroups(stage)) {
      const stop = earlierStop(record);
      if (stop !== undefined && stop < time) return state('Stopped', time);
      const runs = group.map((plan) => runAction(record, stage.name, plan, time, now));
      actions.push(...runs);
      const end = Math.max(...runs.map(({ endedAt }) => endedAt ?? Infinity));
      if (runs.some(({ status }) => status === 'Abandoned')) return state('Stopped', end);
      if (end > now) return state(stop === undefined ? 'InProgress' : 'Stopping');
      const failed = runs.some(({ status }) => status === 'Failed');
      // A request to stop that came when all was over already changes nothing.
      if (failed && !(stop !== undefined && stop < end)) return state('Failed', end);
      time = end;
    }
  }
  const stop = earlierStop(record);
  if (stop !== undefined && stop < time) return state('Stopped', time);
  return state(endOf(record.script), time);
}

function earlierStop({ stop, abandon }: ExecutionRecord): number | undefined {
  if (stop === undefined) return abandon?.at;
  return Math.min(stop.at, abandon?.at ?? Infinity);
}

function runAction(
  record: ExecutionRecord,
  stage: string,
  plan: ActionPlan,
  startedAt: number,
  now: number,
): ActionRun {
  const build = record.builds.get(actionKey(stage, plan.name));
  const base = { stage, plan, startedAt, build };
  const end = actionEnd(record, stage, plan, startedAt, build);
  const abandoned = record.abandon?.at;
  if (abandoned !== undefined && (end === undefined || end.at > abandoned)) {
    return { ...base, endedAt: abandoned, status: 'Abandoned', summary: record.abandon?.reason };
  }
  if (end === undefined || end.at > now) {
    return { ...base, endedAt: undefined, status: 'InProgress', summary: undefined };
  }
  return { ...base, endedAt: end.at, status: end.failed ? 'Failed' : 'Succeeded', summary: end.summary };
}

interface ActionEnd {
  at: number;
  failed: boolean;
  summary: string | undefined;
}

/** When and how the action ends; undefined when that is not known yet. */
function actionEnd(
  record: ExecutionRecord,
  stage: string,
  plan: ActionPlan,
  startedAt: number,
  build: BuildRecord | undefined,
): ActionEnd | undefined {
  switch (plan.kind) {
    case 'source':
      return { at: startedAt + plan.seconds * 1000, failed: false, summary: 'Checked out' };
    case 'codebuild':
      return build === undefined ? undefined : buildEnd(build);
    case 'approval':
      return approvalEnd(plan, startedAt, record.answers.get(actionKey(stage, plan.name)));
  }
}

function buildEnd({ timeline }: BuildRecord): ActionEnd {
  if (timeline.outcome === 'SUCCEEDED') return { at: timeline.endedAt, failed: false, summary: undefined };
  const phase = timeline.phases.find(({ status }) => status !== 'SUCCEEDED');
  const where =
    phase?.context === undefined
      ? ''
      : `. Phase: ${phase.type}, Code: ${phase.context.statusCode}, Message: ${phase.context.message}`;
  return {
    at: timeline.endedAt,
    failed: true,
    summary: `Build terminated with state: ${timeline.outcome}${where}`,
  };
}

function approvalEnd(
  plan: ActionPlan & { kind: 'approval' },
  startedAt: number,
  answer: Answer | undefined,
): ActionEnd | undefined {
  const after = (seconds: number | undefined): number =>
    seconds === undefined ? Infinity : startedAt + seconds * 1000;
  const ends: ActionEnd[] = [
    { at: after(plan.approveAfter), failed: false, summary: 'Approved' },
    { at: after(plan.rejectAfter), failed: true, summary: 'Rejected' },
    { at: startedAt + approvalMs, failed: true, summary: 'The approval was not answered in seven days' },
  ];
  if (answer !== undefined) {
    ends.push({ at: answer.at, failed: answer.status === 'Rejected', summary: answer.summary });
  }
  return ends.reduce((first, end) => (end.at < first.at ? end : first));
}

/** Follows from the run, so that it stays the same from one look to the next. */
export function approvalToken(record: ExecutionRecord, run: ActionRun): string {
  return uuidOf(`token ${record.id} ${actionKey(run.stage, run.plan.name)}`);
}

/** The id of an action's run. */
export function actionExecutionId(record: ExecutionRecord, run: ActionRun): string {
  return uuidOf(`action ${record.id} ${actionKey(run.stage, run.plan.name)}`);
}
