import { asError, CancelledError, DeadlineError, PlatformError } from '../../kernel/errors.js';
import type { Logger } from '../../kernel/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { DeploymentFollower } from './follow-deployment.js';
import { ecsName } from './names.js';
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
}

/**
 * A deployment that is not followed to its end says what state it is in: cancelled, past the deadline, or because ECS
 * could not be asked any more.
 * @throws CancelledError when it should have been stopped and could not
 */
export async function leaveDeployment(
  deps: { containers: ContainerService; logger: Logger },
  follower: DeploymentFollower,
  plan: ServicePlan,
  options: LeaveOptions,
): Promise<FollowedOutcome> {
  const { error, signal, url } = options;
  const named = `the deployment of ${plan.image.tag} to ${ecsName(plan.target).service}`;
  if (signal.aborted) return cancel(deps, follower, named, options);
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
  deps: { containers: ContainerService; logger: Logger },
  follower: DeploymentFollower,
  named: string,
  options: LeaveOptions,
): Promise<FollowedOutcome> {
  const { signal, url } = options;
  const reason = asError(signal.reason).message;
  const state = await currentState(deps, follower);
  const status = follower.last?.status ?? 'IN_PROGRESS';
  if (!options.stopOnCancel) {
    const failure = new CancelledError(`${reason} Stopped waiting; ${named} goes on. ${state} ${url}`, {
      hint: 'To have it stopped in such a case, set stop-on-cancel.',
      cause: signal.reason,
    });
    return { status, end: undefined, failure };
  }
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

/** One last look, which the cancellation does not end. */
async function currentState(
  { containers, logger }: { containers: ContainerService; logger: Logger },
  follower: DeploymentFollower,
): Promise<string> {
  try {
    const arn = await follower.find();
    if (arn !== undefined) follower.last = await containers.deployment(arn);
  } catch (error) {
    logger.debug(`Could not look at the deployment once more: ${asError(error).message}`);
  }
  return follower.last === undefined ? 'Its state is not known.' : `${describeRollout(follower.last)}.`;
}
