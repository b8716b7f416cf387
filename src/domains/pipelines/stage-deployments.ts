import type { ActionExecution } from '../../providers/aws/codepipeline.js';

/** What an execution did to one of its environments. */
export interface StageDeployment {
  environment: string;
  /** CodePipeline's word for an execution. */
  status: string;
  startedAt: Date | undefined;
  /** Undefined while it is running. */
  endedAt: Date | undefined;
}

const UNDER_WAY: readonly string[] = ['InProgress', 'Stopping'];

/** Returns true for an execution that has not ended. */
export function isUnderWay(status: string): boolean {
  return UNDER_WAY.includes(status);
}

/**
 * Returns what the stages `Deploy-<env>` of an execution came to, in their order; those that have not begun are left out.
 * Waiting for an approval is not a beginning.
 * @param environments - those that the pipeline is configured for; a stage `Deploy` belongs to the only one
 * @param status - that of the whole execution
 */
export function findStageDeployments(
  actions: readonly ActionExecution[],
  environments: readonly string[],
  status: string,
): StageDeployment[] {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== 'Approval');
    if (environment === undefined || own.length === 0) return [];
    return [{ environment, ...outcomeOf(own, index < stages.length - 1, status) }];
  });
}

function environmentOf(stage: string, environments: readonly string[]): string | undefined {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : undefined;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}

/** @param left - whether the execution has gone on to another stage */
function outcomeOf(
  actions: readonly ActionExecution[],
  left: boolean,
  status: string,
): Omit<StageDeployment, 'environment'> {
  const outcome = statusOf(actions, left, status);
  const first = Math.min(...actions.map(({ startTime }) => startTime?.getTime() ?? Infinity));
  const last = Math.max(...actions.map(({ lastUpdateTime }) => lastUpdateTime?.getTime() ?? 0));
  return {
    status: outcome,
    startedAt: Number.isFinite(first) ? new Date(first) : undefined,
    endedAt: isUnderWay(outcome) || last === 0 ? undefined : new Date(last),
  };
}

function statusOf(actions: readonly ActionExecution[], left: boolean, status: string): string {
  if (actions.some((action) => action.status === 'Failed' || action.status === 'Abandoned'))
    return isUnderWay(status) || status === 'Succeeded' ? 'Failed' : status;
  if (actions.some((action) => action.status === 'InProgress')) return 'InProgress';
  return left ? 'Succeeded' : status;
}
