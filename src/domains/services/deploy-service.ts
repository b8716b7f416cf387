import type { Clock } from '../../core/clock.js';
import { PlatformError, asError, CancelledError, DeadlineError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { failureOf } from './service-outcome.js';
import { DeploymentFollower, describeRollout } from './follow-deployment.js';
import { ecsName, serviceUrl } from './names.js';
import type { FollowedOutcome, ServiceOutcome } from './service-outcome.js';
import type { ServicePlan } from './service-plan.js';
import { registerDefinition, startDeployment, unlistedWork } from './start-deployment.js';

export interface ServiceDeployOptions {
  /** Follow the deployment to its end. */
  wait: boolean;
  /** Replace the tasks even where the service runs exactly this. */
  force: boolean;
  /** Stop the deployment when the signal is aborted, instead of leaving it to go on. */
  stopOnCancel: boolean;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /** Told of the deployment's ARN the moment it is known; undefined once nothing is left to stop. */
  started?: (arn: string | undefined) => void;
  /** Told of one that could not be stopped, because ECS does not list it: as `unlistedWork` names it. */
  unlisted?: (work: string) => void;
}

export interface ServiceDeployerDependencies {
  containers: ContainerService;
  tails: LogTail;
  logger: Logger;
  clock: Clock;
  /** For links to the console. */
  region: string;
}

/** Looks for a deployment that was just started and is not followed: so often, so far apart. */
const LOOKS = 5;
const LOOK_EVERY_MS = 2_000;

/** Deploys an image to a service of ECS. */
export class ServiceDeployer {
  constructor(private readonly deps: ServiceDeployerDependencies) {}

  /**
   * Registers, updates, follows. However the deployment ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan: ServicePlan, options: ServiceDeployOptions): Promise<ServiceOutcome> {
    const began = this.deps.clock.now();
    options.signal.throwIfAborted();
    const { arn } = await registerDefinition(this.deps, plan);
    return this.run(plan, arn, options, began);
  }

  /**
   * The same with a task definition that is registered already.
   * @param taskDefinition ARN
   * @param began when it all began, in milliseconds since the epoch
   */
  async run(
    plan: ServicePlan,
    taskDefinition: string,
    options: ServiceDeployOptions,
    began = this.deps.clock.now(),
  ): Promise<ServiceOutcome> {
    const { clock, logger, region } = this.deps;
    const url = serviceUrl(plan.target, region);
    options.signal.throwIfAborted();
    const started = await startDeployment(this.deps, plan, taskDefinition, options.force);
    const outcome = (followed: FollowedOutcome, deployment?: string): ServiceOutcome => ({
      ...{ plan, taskDefinition, deployment, url },
      durationSeconds: Math.round((clock.now() - began) / 1000),
      ...followed,
    });
    const { service } = ecsName(plan.target);
    if (started.kind === 'already-running') {
      logger.notice(`${service} runs ${plan.image.tag} already: there was nothing to deploy.`);
      return outcome({ status: 'ALREADY_RUNNING', end: undefined, failure: undefined });
    }
    if (started.kind === 'scaled-to-zero') {
      logger.notice(
        `${service} is scaled to zero tasks: it is set to ${plan.image.tag}, which runs once it is scaled up.`,
      );
      return outcome({ status: 'SCALED_TO_ZERO', end: undefined, failure: undefined });
    }
    if (started.arn === undefined) logger.info(`ECS deploys ${plan.image.tag} to ${service}: ${url}`);
    const follower = new DeploymentFollower(this.deps, plan, started.search, started.arn);
    const followed = await this.follow(follower, plan, taskDefinition, options);
    return outcome(followed, follower.arn);
  }

  private async follow(
    follower: DeploymentFollower,
    plan: ServicePlan,
    taskDefinition: string,
    options: ServiceDeployOptions,
  ): Promise<FollowedOutcome> {
    const { deadline, signal } = options;
    const url = serviceUrl(plan.target, this.deps.region);
    try {
      // The signal can have come while the update was under way.
      signal.throwIfAborted();
      if (!options.wait) return await this.begun(follower, options);
      const end = await follower.follow({ deadline, signal, found: (arn) => options.started?.(arn) });
      options.started?.(undefined);
      return { status: end.deployment.status, end, failure: failureOf(plan, end, url) };
    } catch (error) {
      if (!(error instanceof PlatformError) && !signal.aborted) throw error;
      const left = await leaveDeployment(this.deps, follower, plan, {
        ...options,
        taskDefinition,
        error,
        url,
      });
      options.started?.(undefined);
      return left;
    }
  }

  /** Not followed: only its ARN is looked for, for the outputs. */
  private async begun(follower: DeploymentFollower, options: ServiceDeployOptions): Promise<FollowedOutcome> {
    for (let look = 1; (await follower.find(options.signal)) === undefined && look < LOOKS; look += 1) {
      await this.deps.clock.sleep(LOOK_EVERY_MS, options.signal);
    }
    if (follower.arn !== undefined) options.started?.(follower.arn);
    return { status: 'IN_PROGRESS', end: undefined, failure: undefined };
  }
}

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
const STOP_LOOKS = 5;
const STOP_LOOK_EVERY_MS = 500;

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
  const state = await currentState(deps, follower, options.stopOnCancel ? STOP_LOOKS : 1);
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
      await clock.sleep(STOP_LOOK_EVERY_MS);
      arn = await follower.find();
    }
    if (arn !== undefined) follower.last = await containers.deployment(arn);
  } catch (error) {
    logger.debug(`Could not look at the deployment once more: ${asError(error).message}`);
  }
  return follower.last === undefined ? 'Its state is not known.' : `${describeRollout(follower.last)}.`;
}
