import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { DeploymentFollower } from './follow-deployment.js';
import { ecsName } from './names.js';
import { unlistedWork } from './unlisted-work.js';
import { describeRollout } from './rollout-progress.js';
import type { FollowedOutcome } from './service-outcome.js';
import type { ServicePlan } from './service-plan.js';

export interface LeaveOptions {
  /** What ended the following. */
  error: unknown;
  signal: AbortSignal;
  stopOnCancel: boolean;
  /** The service's page in the console. */
  url: string;
  /** ARN of what is deployed. */
  taskDefinition: string;
  /** Told of the deployment's ARN before it is stopped. */
  started?: ((arn: string | undefined) => void) | undefined;
  /** Told of one to be stopped that ECS does not list, as `unlistedWork` names it. */
  unlisted?: ((work: string) => void) | undefined;
}

export interface LeaveDependencies {
  containers: ContainerService;
  logger: Logger;
  clock: Clock;
}

/** Looks for a deployment that is to be stopped: so often, so far apart. A runner leaves 7.5 s before it kills. */
const LOOKS = 5;
const LOOK_EVERY_MS = 500;

/**
 * A deployment that is not followed to its end says what state it is in: cancelled, past the deadline, or because ECS
 * could not be asked any more.
 * @throws CancelledError when it should have been stopped and could not
 */
export async function leaveDeployment(
  deps: LeaveDependencies,
  follower: DeploymentFollower,
  plan: ServicePlan,
  options: LeaveOptions,
): Promise<FollowedOutcome> {
  const { error, signal, url } = options;
  const named = nameOf(plan);
  if (signal.aborted) return cancel(deps, follower, plan, options);
  const state = follower.last === undefined ? '' : ` ${describeRollout(follower.last)}.`;
  const status = follower.last?.status ?? 'IN_PROGRESS';
  const { message, hint = '' } = error as PlatformError;
  const failure =
    error instanceof DeadlineError
      ? new DeadlineError(`${message}${state}`, { hint: `${hint} See ${url}`.trim(), cause: error })
      : new PlatformError(`Could not follow ${named} any longer; it goes on.${state} ${message}`, {
          hint: `${hint} See ${url}`.trim(),
          cause: error,
        });
  return { status, end: undefined, failure };
}

async function cancel(
  deps: LeaveDependencies,
  follower: DeploymentFollower,
  plan: ServicePlan,
  options: LeaveOptions,
): Promise<FollowedOutcome> {
  const { signal, url } = options;
  const named = nameOf(plan);
  const reason = asError(signal.reason).message;
  const state = await currentState(deps, follower, options.stopOnCancel ? LOOKS : 1);
  const status = follower.last?.status ?? 'IN_PROGRESS';
  if (!options.stopOnCancel) {
    const failure = new CancelledError(`${reason} Stopped waiting; ${named} goes on. ${state} ${url}`, {
      hint: 'To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel).',
      cause: signal.reason,
    });
    return { status, end: undefined, failure };
  }
  // Whatever comes now, even a killed process: the post step knows what to stop.
  if (follower.arn === undefined)
    options.unlisted?.(unlistedWork({ name: ecsName(plan.target), taskDefinition: options.taskDefinition }));
  else options.started?.(follower.arn);
  try {
    if (follower.arn === undefined) throw new PlatformError('ECS does not list it yet.');
    await deps.containers.stopDeployment(follower.arn);
  } catch (error) {
    throw new CancelledError(`${reason} Could not stop ${named}, which goes on. ${state} ${url}`, {
      hint: 'Stop it in the console if it should not go on.',
      cause: error,
    });
  }
  const failure = new CancelledError(
    `${reason} Asked ECS to stop ${named}, and to go back to the version before. ${state} ${url}`,
    {
      hint: 'ECS takes its time to go back; the page of the service shows when it is done.',
      cause: signal.reason,
    },
  );
  return { status: 'STOP_REQUESTED', end: undefined, failure };
}

function nameOf(plan: ServicePlan): string {
  return `the deployment of ${plan.image.tag} to ${ecsName(plan.target).service}`;
}

/** One last look, or some where ECS does not list the deployment yet; the cancellation does not end them. */
async function currentState(
  { containers, logger, clock }: LeaveDependencies,
  follower: DeploymentFollower,
  looks: number,
): Promise<string> {
  try {
    let arn = await follower.find();
    for (let look = 1; arn === undefined && look < looks; look += 1) {
      await clock.sleep(LOOK_EVERY_MS);
      arn = await follower.find();
    }
    if (arn !== undefined) follower.last = await containers.deployment(arn);
  } catch (error) {
    logger.debug(`Could not look at the deployment once more: ${asError(error).message}`);
  }
  return follower.last === undefined ? 'Its state is not known.' : `${describeRollout(follower.last)}.`;
}
