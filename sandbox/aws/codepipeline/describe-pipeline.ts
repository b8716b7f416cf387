import type {
  ActionState,
  PipelineDeclaration,
  StageExecution,
  StageState,
} from '@aws-sdk/client-codepipeline';
import type { World } from '../../server/world.js';
import { actionConfiguration, actionType, describeLatest } from './describe-action.js';
import type { ActionRun, ExecutionRecord, ExecutionState } from './execution.js';
import { nextStages, type PipelineRecord } from './pipeline.js';
import type { StagePlan } from './stages.js';

/** The pipeline as GetPipeline gives it: with the stages that its next execution is going to have. */
export function describePipeline(pipeline: PipelineRecord, world: World): PipelineDeclaration {
  return {
    name: pipeline.name,
    roleArn: `arn:aws:iam::${world.account}:role/${pipeline.name}`,
    artifactStore: { type: 'S3', location: `${pipeline.name}-artifacts` },
    stages: nextStages(pipeline).map((stage) => ({
      name: stage.name,
      actions: stage.actions.map((plan) => ({
        name: plan.name,
        actionTypeId: actionType(plan),
        runOrder: plan.runOrder,
        configuration: actionConfiguration(pipeline, plan, world),
        inputArtifacts: plan.kind === 'codebuild' ? [{ name: 'source' }] : [],
        outputArtifacts: plan.kind === 'source' ? [{ name: 'source' }] : [],
      })),
    })),
    version: 1,
    executionMode: pipeline.mode,
    pipelineType: pipeline.type,
    ...(pipeline.variables.length === 0
      ? {}
      : { variables: pipeline.variables.map((variable) => ({ ...variable })) }),
  };
}

interface Seen {
  record: ExecutionRecord;
  state: ExecutionState;
}

/** The stages as GetPipelineState gives them: each with what ran in it last. */
export function describeStages(pipeline: PipelineRecord, world: World): StageState[] {
  const seen = pipeline.executions.map((record): Seen => ({ record, state: world.pipelines.state(record) }));
  const begun = seen.filter(({ state }) => state.begunAt !== undefined);
  // A rollback has only the stage it repeats; the pipeline's stages are those of the last whole execution.
  const whole = begun.filter(({ record }) => record.trigger.triggerType !== 'AutomatedRollback');
  const latest = whole.at(-1)?.record.stages ?? [];
  const stages = latest.length > 0 ? latest : nextStages(pipeline);
  const waiting = seen.filter(({ state }) => state.begunAt === undefined && state.endedAt === undefined);
  return stages.map((stage, index) => describeStage(stage, begun, index === 0 ? waiting : [], world));
}

function describeStage(stage: StagePlan, begun: Seen[], waiting: Seen[], world: World): StageState {
  const runsIn = ({ state }: Seen): ActionRun[] => state.actions.filter((run) => run.stage === stage.name);
  const last = begun.findLast((seen) => runsIn(seen).length > 0);
  const runs = last === undefined ? [] : runsIn(last);
  const inboundExecutions = waiting.map(({ record }): StageExecution => ({
    pipelineExecutionId: record.id,
    status: 'InProgress',
  }));
  return {
    stageName: stage.name,
    ...(inboundExecutions[0] === undefined
      ? {}
      : { inboundExecution: inboundExecutions[0], inboundExecutions }),
    inboundTransitionState: { enabled: true },
    actionStates: stage.actions.map((plan): ActionState => {
      const run = runs.find((candidate) => candidate.plan.name === plan.name);
      if (run === undefined || last === undefined) return { actionName: plan.name };
      return { actionName: plan.name, latestExecution: describeLatest(last.record, run, world) };
    }),
    ...(last === undefined ? {} : { latestExecution: latestStage(last, runs, stage) }),
  };
}

function latestStage({ record, state }: Seen, runs: ActionRun[], stage: StagePlan): StageExecution {
  return {
    pipelineExecutionId: record.id,
    status: stageStatus(state, runs, stage),
    type: record.trigger.triggerType === 'AutomatedRollback' ? 'ROLLBACK' : 'STANDARD',
  };
}

function stageStatus(state: ExecutionState, runs: ActionRun[], stage: StagePlan): StageExecution['status'] {
  const unfinished = runs.length < stage.actions.length || runs.some(({ status }) => status === 'InProgress');
  if (runs.some(({ status }) => status === 'Failed') && state.endedAt !== undefined) return 'Failed';
  if (runs.some(({ status }) => status === 'Abandoned')) return 'Stopped';
  if (!unfinished) return 'Succeeded';
  if (state.status === 'Stopping' || state.status === 'Stopped') return state.status;
  return state.endedAt === undefined ? 'InProgress' : 'Cancelled';
}
