import { formatCount } from '../../core/text.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { ExecutionRun } from '../pipelines/execution-runner.js';
import { imageAfter, imageBefore, isSuccess } from '../services/service-deployment.js';
import type { ServiceOutcome } from '../services/service-deployment.js';
import { nameOf } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import type { DeploymentPlan, EcsPlan, PipelinePlan } from './plan.js';
import type { TerraformOutcome } from './terraform-outcome.js';
import type { NotifiedDeployment } from '../slack/deployment-notifier.js';

export interface PipelineDeployment extends ExecutionRun {
  plan: PipelinePlan;
}

export interface EcsDeployment {
  plan: EcsPlan;
  status: ServicesStatus;
  outcomes: GroupedOutcome[];
  /** How Terraform went; undefined where it was not to be applied. */
  terraform: TerraformOutcome | undefined;
  durationSeconds: number;
  failure: PlatformError | undefined;
}

/** How a deployment ended, good or bad. Plain data. */
export type Deployment = PipelineDeployment | EcsDeployment;

/** The status of all services together, in the pipeline's words. */
export type ServicesStatus =
  | 'Succeeded'
  | 'Failed'
  | 'RolledBack'
  | 'InProgress'
  | 'Stopping'
  /** There are scheduled jobs only: nothing was deployed. */
  | 'LeftToTerraform';

/**
 * Returns the status as a whole; `RolledBack` where at least one service was deployed and rolled back, and every service
 * is set to the image that it had.
 */
export function servicesStatus(outcomes: readonly GroupedOutcome[]): ServicesStatus {
  if (outcomes.length === 0) return 'LeftToTerraform';
  const failures = outcomes.filter(({ failure }) => failure !== undefined);
  if (failures.length === 0) {
    if (outcomes.some(({ status }) => status === 'NOT_STARTED')) return 'Failed';
    return outcomes.some(({ status }) => status === 'IN_PROGRESS') ? 'InProgress' : 'Succeeded';
  }
  const isStopping = ({ status, failure }: GroupedOutcome): boolean =>
    status === 'STOP_REQUESTED' && failure instanceof CancelledError;
  if (failures.some(isStopping)) return 'Stopping';
  // What was cancelled before it started doesn't run; what was not followed to its end may.
  const running = failures.filter(isStillRunning);
  const isUnstarted = ({ status, failure }: ServiceOutcome): boolean =>
    status === 'NOT_STARTED' && failure instanceof CancelledError;
  if (running.length > 0 && failures.every((one) => isStillRunning(one) || isUnstarted(one)))
    return 'InProgress';
  return outcomes.some(isUndone) && outcomes.every(hasPreviousImage) ? 'RolledBack' : 'Failed';
}

/** Returns true where a deployment was started and has not lasted. */
function isUndone(outcome: GroupedOutcome): boolean {
  const { status } = outcome;
  return isRolledBack(outcome) || (status !== 'NOT_STARTED' && !isSuccess(status));
}

function hasPreviousImage(outcome: GroupedOutcome): boolean {
  const { plan, status } = outcome;
  const image = finalImage(outcome);
  // What ran before may be unknown too: Terraform's placeholder, for one.
  if (image === undefined) return status === 'NOT_STARTED' || status === 'ROLLBACK_SUCCESSFUL';
  return image === imageBefore(plan);
}

/** Returns true where the wait, not the deployment, ended. */
function isStillRunning({ status, failure }: ServiceOutcome): boolean {
  if (status === 'NOT_STARTED') return false;
  return failure instanceof DeadlineError || failure instanceof CancelledError;
}

/** Returns the image that the service is set to after all, a rollback included; undefined where it is not known. */
export function finalImage(outcome: GroupedOutcome): string | undefined {
  return imageAfter(outcome.rollback ?? outcome);
}

/** Returns the outputs that are known before anything is started. */
export function plannedOutputs(plan: DeploymentPlan) {
  const image = { 'image-tag': plan.image.tag, 'image-digest': plan.image.digest };
  return plan.strategy === 'pipeline'
    ? { strategy: plan.strategy, pipeline: plan.pipeline, ...image }
    : {
        strategy: plan.strategy,
        ...image,
        'left-to-terraform': plan.leftToTerraform.map(({ service }) => service),
      };
}

/** Returns the output `services` as far as it is known while services are deployed: their deployments. */
export function deployingOutputs(deployments: ReadonlyMap<string, string>) {
  const services = [...deployments].map(([service, deployment]) => ({
    service,
    status: 'IN_PROGRESS',
    deployment,
  }));
  return { services };
}

/** Returns the outputs that are known at the end. */
export function endOutputs(deployment: Deployment) {
  const { status, durationSeconds } = deployment;
  const end = { status, 'duration-seconds': durationSeconds };
  return isPipelineDeployment(deployment)
    ? { ...end, 'execution-id': deployment.execution.id, 'execution-url': deployment.execution.url }
    : {
        ...end,
        services: servicesOutput(deployment.outcomes),
        ...(deployment.terraform && { terraform: deployment.terraform.services }),
      };
}

/** Returns the output `services`. */
function servicesOutput(outcomes: readonly GroupedOutcome[]): Record<string, unknown>[] {
  return outcomes.map((outcome) => ({
    service: nameOf(outcome.plan),
    group: outcome.group,
    status: outcome.status,
    image: finalImage(outcome),
    previousImage: imageBefore(outcome.plan),
    taskDefinition: outcome.taskDefinition,
    deployment: outcome.deployment,
    url: outcome.url,
    rollback: outcome.rollback?.status,
  }));
}

/**
 * Returns why the deployment is not a success; undefined for a success.
 * @param wasDone - what was to be done: `deployed to dev`
 */
export function servicesFailure(
  wasDone: string,
  outcomes: readonly GroupedOutcome[],
): PlatformError | undefined {
  const failed = outcomes.filter(({ failure }) => failure !== undefined);
  const [first] = failed;
  if (first?.failure === undefined) return undefined;
  const waiting = outcomes.filter(({ status, failure }) => status === 'NOT_STARTED' && failure === undefined);
  const stuck = outcomes.filter(({ rollback }) => rollback?.failure !== undefined);
  const count = `${failed.length} of ${formatCount(outcomes.length, 'service')}`;
  const message = [
    // Of one alone its own sentence says everything.
    ...(outcomes.length === 1
      ? []
      : [
          `${count} ${failed.length === 1 ? 'was' : 'were'} not ${wasDone}: ${failed.map(({ plan }) => nameOf(plan)).join(', ')}.`,
        ]),
    // The services of a group may have failed for one and the same reason.
    ...new Set(failed.slice(0, 3).map(({ failure }) => failure?.message ?? '')),
    ...(waiting.length === 0 ? [] : [`Not started: ${waiting.map(({ plan }) => nameOf(plan)).join(', ')}.`]),
    ...(stuck.length === 0
      ? []
      : [`Not set back to the previous image: ${stuck.map(({ plan }) => nameOf(plan)).join(', ')}.`]),
  ].join(' ');
  const now = outcomes.length === 1 ? '' : `Images now: ${imagesNow(outcomes)}. `;
  const hint = `${now}${first.failure.hint ?? ''}`.trim();
  const { links, excerpt } = first.failure;
  const details = { ...(hint === '' ? {} : { hint }), links, cause: first.failure, excerpt };
  // All of them were cancelled together.
  const cancelled = failed.every(({ failure }) => failure instanceof CancelledError);
  return cancelled ? new CancelledError(message, details) : new PlatformError(message, details);
}

/** Lists the image that each service is set to: `api: commit-2222222, web: commit-1111111`. */
export function imagesNow(outcomes: readonly GroupedOutcome[]): string {
  return outcomes
    .map((outcome) => `${nameOf(outcome.plan)}: ${finalImage(outcome) ?? 'not known'}`)
    .join(', ');
}

/** Returns true for a deployment through a pipeline. */
export function isPipelineDeployment(deployment: Deployment): deployment is PipelineDeployment {
  return deployment.plan.strategy === 'pipeline';
}

/** Returns true where the previous image was put back. */
export function isRolledBack({ rollback }: GroupedOutcome): boolean {
  return rollback !== undefined && rollback.failure === undefined;
}

/** Returns what a deployment is called, and a rollback. */
export function wordsFor(plan: DeploymentPlan): { work: string; wasDone: string; done: string } {
  const { env, image, rollback } = plan;
  const what = nameOfCodebase(plan);
  return rollback === undefined
    ? {
        work: `deployment of ${what} to ${env}`,
        wasDone: `deployed to ${env}`,
        done: `Deployed ${what} to ${env}`,
      }
    : {
        work: `rollback of ${what} in ${env} to ${image.tag}`,
        wasDone: `rolled back in ${env}`,
        done: `Rolled ${what} back to ${image.tag} in ${env}`,
      };
}

/** Returns `<app>/<codebase>`. */
export function nameOfCodebase({ app, codebase }: DeploymentPlan): string {
  return `${app}/${codebase.name}`;
}

/** Returns true where every service ran exactly this already. */
export function isUnchanged(deployment: Deployment): boolean {
  if (isPipelineDeployment(deployment) || deployment.failure !== undefined) return false;
  const { outcomes, terraform } = deployment;
  if (terraform?.services.some(({ status }) => status === 'APPLIED') === true) return false;
  return outcomes.length > 0 && outcomes.every(({ status }) => status === 'ALREADY_RUNNING');
}

/** `dev still runs commit-1111111`; undefined where the services run different images, or unknown ones. */
export function stillRuns(env: string, images: readonly (string | undefined)[]): string | undefined {
  const [image, ...others] = new Set(images);
  return image === undefined || others.length > 0 ? undefined : `${env} still runs ${image}`;
}

/** Returns the end as the messages need it, with the log of the pipeline's most telling build. */
export function describeForSlack(deployment: Deployment): NotifiedDeployment {
  const { status, failure } = deployment;
  const end = isPipelineDeployment(deployment) ? deployment.end : undefined;
  const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== undefined);
  const failed = end?.failed.find(({ action }) => action.externalUrl !== undefined)?.action;
  const url = (failed ?? logged.at(-1))?.externalUrl;
  return {
    failure,
    stillRunning: status === 'InProgress',
    links: url === undefined ? [] : [{ text: 'Build Log', url }],
  };
}
