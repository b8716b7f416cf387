import { createHash } from 'node:crypto';
import type { PipelineExecution, PipelineExecutionSummary } from '@aws-sdk/client-codepipeline';
import type { ExecutionRecord, ExecutionState } from './execution.js';
import type { PipelineRecord } from './pipeline.js';

/** The execution as GetPipelineExecution gives it. */
export function describeExecution(
  pipeline: PipelineRecord,
  record: ExecutionRecord,
  state: ExecutionState,
): PipelineExecution {
  const statusSummary = stopReason(record, state);
  return {
    pipelineName: pipeline.name,
    pipelineVersion: 1,
    pipelineExecutionId: record.id,
    status: state.status,
    ...(statusSummary === undefined ? {} : { statusSummary }),
    artifactRevisions: sources(pipeline, record, state).map((source) => ({
      name: 'source',
      ...source,
      created: new Date(record.requestedAt),
    })),
    ...(pipeline.type === 'V1' ? {} : { variables: resolvedVariables(pipeline, record) }),
    trigger: record.trigger,
    executionMode: pipeline.mode,
    ...kind(record),
  };
}

/** The execution as ListPipelineExecutions gives it. */
export function summariseExecution(
  pipeline: PipelineRecord,
  record: ExecutionRecord,
  state: ExecutionState,
): PipelineExecutionSummary {
  const reason = stopReason(record, state);
  const changes = state.actions.map(({ startedAt, endedAt }) => endedAt ?? startedAt);
  return {
    pipelineExecutionId: record.id,
    status: state.status,
    ...(reason === undefined ? {} : { statusSummary: reason }),
    startTime: new Date(record.requestedAt),
    lastUpdateTime: new Date(state.endedAt ?? Math.max(record.requestedAt, ...changes)),
    sourceRevisions: sources(pipeline, record, state).map((source) => ({
      actionName: 'GitCheckout',
      revisionId: source.revisionId,
      revisionSummary: source.revisionSummary,
      revisionUrl: source.revisionUrl,
    })),
    trigger: record.trigger,
    ...(reason === undefined ? {} : { stopTrigger: { reason } }),
    executionMode: pipeline.mode,
    ...kind(record),
  };
}

function stopReason(record: ExecutionRecord, { status }: ExecutionState): string | undefined {
  if (status !== 'Stopping' && status !== 'Stopped') return undefined;
  return record.abandon?.reason ?? record.stop?.reason;
}

function kind({ trigger, rollbackTarget }: ExecutionRecord) {
  if (trigger.triggerType !== 'AutomatedRollback') return { executionType: 'STANDARD' as const };
  return {
    executionType: 'ROLLBACK' as const,
    rollbackMetadata:
      rollbackTarget === undefined ? {} : { rollbackTargetPipelineExecutionId: rollbackTarget },
  };
}

function resolvedVariables(pipeline: PipelineRecord, record: ExecutionRecord) {
  return pipeline.variables.map(({ name, defaultValue = '' }) => ({
    name,
    resolvedValue: record.variables[name] ?? defaultValue,
  }));
}

/** What the source action has checked out: a commit of the repository. */
function sources(pipeline: PipelineRecord, record: ExecutionRecord, { actions }: ExecutionState) {
  const done = actions.some(({ plan, status }) => plan.kind === 'source' && status === 'Succeeded');
  if (!done) return [];
  const revisionId = record.revision ?? createHash('sha1').update(record.id).digest('hex');
  return [
    {
      revisionId,
      revisionSummary: JSON.stringify({ ProviderType: 'GitHub', CommitMessage: 'Deploy configuration' }),
      revisionUrl: `https://github.com/${pipeline.source}/commit/${revisionId}`,
    },
  ];
}
