import { imageBefore, isSuccess } from '../services/service-outcome.js';
import { nameOf } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import {
  finalImage,
  isPipelineDeployment,
  isRolledBack,
  nameOfCodebase,
  wordsFor,
} from './deployment-outcome.js';
import type { Deployment, EcsDeployment, PipelineDeployment } from './deployment-outcome.js';
import type { DeploymentPlan } from './plan.js';

/** Formats what happened and what is true now, in plain text. */
export function formatHeadline(deployment: Deployment): string {
  const { plan, status, failure } = deployment;
  const what = nameOfCodebase(plan);
  const { work, wasDone } = wordsFor(plan);
  if (isUnchanged(deployment))
    return `${plan.env} already runs ${plan.image.tag} of ${what}: nothing was deployed`;
  if (status === 'LeftToTerraform') return `Nothing of ${what} was ${wasDone}`;
  if (failure === undefined) return status === 'Succeeded' ? wordsFor(plan).done : `Started the ${work}`;
  if (status === 'InProgress') return `Stopped following the ${work}, which is still running`;
  return isPipelineDeployment(deployment)
    ? `${what} was not ${wasDone}: ${executionCause(deployment)}`
    : servicesHeadline(deployment);
}

/** Returns true where every service ran exactly this already. */
export function isUnchanged(deployment: Deployment): boolean {
  if (isPipelineDeployment(deployment) || deployment.failure !== undefined) return false;
  const { outcomes, terraform } = deployment;
  if (terraform?.services.some(({ status }) => status === 'APPLIED') === true) return false;
  return outcomes.length > 0 && outcomes.every(({ status }) => status === 'ALREADY_RUNNING');
}

function executionCause({ plan, status, end }: PipelineDeployment): string {
  const [failed] = end?.failed ?? [];
  const cause =
    failed === undefined
      ? 'the execution failed'
      : `${failed.action.action} in the stage ${failed.action.stage} failed`;
  switch (status) {
    case 'Failed':
      return cause;
    case 'RolledBack':
      return `${cause}; ${rollbackState(plan, end?.rollback?.status)}`;
    case 'Stopping':
      return 'cancelled; the execution is being stopped';
    case 'Stopped':
      return 'the execution was stopped';
    case 'Superseded':
      return 'a newer execution superseded it';
    case 'Cancelled':
      return 'the execution was cancelled';
    default:
      return `its status is ${status}`;
  }
}

function rollbackState({ env, changes }: DeploymentPlan, rollback: string | undefined): string {
  if (rollback === 'InProgress') return 'CodePipeline is rolling it back';
  if (rollback !== undefined && rollback !== 'Succeeded') return 'the rollback did not succeed';
  const running = (changes?.services ?? []).map((service) =>
    service.state === 'running' ? service.image.tag : undefined,
  );
  return stillRuns(env, running) ?? 'CodePipeline rolled it back';
}

function servicesHeadline({ plan, status, outcomes, terraform }: EcsDeployment): string {
  const { env } = plan;
  const what = nameOfCodebase(plan);
  const { wasDone } = wordsFor(plan);
  const [unapplied] = terraform?.failures ?? [];
  if (unapplied !== undefined && status === 'Failed') {
    const cause = `Terraform${unapplied.service === undefined ? '' : ` of ${unapplied.service}`} failed`;
    const done = outcomes.filter((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
    return done.length === 0
      ? `${what} was not ${wasDone}: ${cause}`
      : `${what} was only partly ${wasDone}: ${cause}, after ${done.map(({ plan: each }) => nameOf(each)).join(', ')}`;
  }
  if (status === 'Succeeded') return `${what} was ${wasDone}, but old pages may still be cached`;
  if (status === 'Stopping') return `${what} was not ${wasDone}: cancelled; ECS is rolling it back`;
  if (status === 'RolledBack') {
    const state = stillRuns(env, outcomes.map(finalImage)) ?? 'all services still run their previous images';
    return `${what} was not ${wasDone}: ${state}`;
  }
  const partly = outcomes.some((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
  // New services alone, which could not be planned.
  if (outcomes.length === 0) return `${what} was not ${wasDone}`;
  const each = outcomes.map(runningNow).join(', ');
  if (partly) return `${what} was only partly ${wasDone}: ${each}`;
  return `${what} was not ${wasDone}: ${stillRuns(env, outcomes.map(finalImage)) ?? each}`;
}

/** `dev still runs commit-1111111`; undefined where the services run different images, or unknown ones. */
function stillRuns(env: string, images: readonly (string | undefined)[]): string | undefined {
  const [image, ...others] = new Set(images);
  return image === undefined || others.length > 0 ? undefined : `${env} still runs ${image}`;
}

/** `web still runs commit-1111111` */
function runningNow(outcome: GroupedOutcome): string {
  const [name, image] = [nameOf(outcome.plan), finalImage(outcome)];
  if (image === undefined) return `${name} runs an unknown image`;
  return `${name} ${image === imageBefore(outcome.plan) ? 'still' : 'now'} runs ${image}`;
}
