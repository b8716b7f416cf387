import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { DeploymentFollower, describeRollout } from './follow-deployment.js';
import { serviceUrl } from '../../core/console-links.js';
import { ecsName } from '../platform/resource-names.js';
import { serviceFailure } from './service-outcome.js';
import type { FollowedOutcome, ServiceOutcome } from './service-outcome.js';
import type { ServicePlan } from './service-plan.js';
import { registerDefinition, startDeployment, unlistedWork } from './start-deployment.js';

export interface ServiceDeployOptions {
  /** Follow the deployment to its end. */
  wait: boolean;
  /** Replace the tasks even where the service runs exactly this. */
  force: boolean;
  /** Stop the deployment when the signal is aborted; otherwise it keeps running. */
  stopOnCancel: boolean;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  signal: AbortSignal;
  /**
   * Called with what has to be stopped if this process dies: the deployment's ARN, or what `unlistedWork` names while
   * ECS doesn't list it. Undefined once nothing is left to stop. What is not our own must not be stopped.
   */
  underWay: (work: string | undefined, own: boolean) => void;
}

interface FollowOptions extends Omit<ServiceDeployOptions, 'underWay'> {
  /** Whether somebody else started the deployment. */
  joined: boolean;
  underWay: (work: string | undefined) => void;
}

export interface ServiceDeployerDependencies {
  containers: ContainerService;
  tails: LogTail;
  logger: Logger;
  clock: Clock;
  /** For links to the console. */
  region: string;
}

/** How many times to look for a new deployment that is not followed, and how long to wait in between. */
const LOOKS = 5;
const LOOK_EVERY_MS = 2_000;
/** The same for one that has to be stopped. A runner kills the process 7.5 s after it asked it to end. */
const STOP_LOOKS = 5;
const STOP_LOOK_EVERY_MS = 500;

/** Deploys an image to a service of ECS. */
export class ServiceDeployer {
  constructor(private readonly deps: ServiceDeployerDependencies) {}

  /**
   * Registers the task definition, updates the service and follows the deployment. Returns the outcome, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan: ServicePlan, options: ServiceDeployOptions): Promise<ServiceOutcome> {
    const began = this.deps.clock.now();
    options.signal.throwIfAborted();
    const { arn } = await registerDefinition(this.deps, plan);
    return this.deployDefinition(plan, arn, options, began);
  }

  /**
   * Does the same with a task definition that is registered already.
   * @param taskDefinition ARN
   * @param began when it all began, in milliseconds since the epoch
   */
  async deployDefinition(
    plan: ServicePlan,
    taskDefinition: string,
    options: ServiceDeployOptions,
    began = this.deps.clock.now(),
  ): Promise<ServiceOutcome> {
    const { clock, logger, region } = this.deps;
    const url = serviceUrl(ecsName(plan.target), region);
    options.signal.throwIfAborted();
    const started = await startDeployment(this.deps, plan, taskDefinition, options.force);
    const outcome = (followed: FollowedOutcome, deployment?: string): ServiceOutcome => ({
      ...{ plan, taskDefinition, deployment, url },
      durationSeconds: Math.round((clock.now() - began) / 1000),
      ...followed,
    });
    const { service } = ecsName(plan.target);
    if (started.kind === 'already-running') {
      logger.notice(`${service} already runs ${plan.image.tag}. Nothing to deploy.`);
      return outcome({ status: 'ALREADY_RUNNING', end: undefined, failure: undefined });
    }
    if (started.kind === 'scaled-to-zero') {
      logger.notice(
        `${service} is scaled to zero tasks. It will run ${plan.image.tag} once it is scaled up.`,
      );
      return outcome({ status: 'SCALED_TO_ZERO', end: undefined, failure: undefined });
    }
    if (started.arn === undefined)
      logger.info(`Started the deployment of ${plan.image.tag} to ${service}: ${url}`);
    const follower = new DeploymentFollower(this.deps, plan, started.search, started.arn);
    const joined = started.arn !== undefined;
    const followed = await this.follow(follower, plan, {
      ...options,
      joined,
      // What somebody else started is theirs to stop.
      stopOnCancel: options.stopOnCancel && !joined,
      underWay: (work) => {
        options.underWay(work, !joined);
      },
    });
    return outcome(followed, follower.arn);
  }

  private async follow(
    follower: DeploymentFollower,
    plan: ServicePlan,
    options: FollowOptions,
  ): Promise<FollowedOutcome> {
    const { deadline, signal, underWay } = options;
    try {
      // The signal can have come while the update was under way.
      signal.throwIfAborted();
      if (!options.wait) return await this.findStarted(follower, options);
      const end = await follower.follow({ deadline, signal, found: underWay });
      underWay(undefined);
      return {
        status: end.deployment.status,
        end,
        failure: serviceFailure(plan, end, serviceUrl(ecsName(plan.target), this.deps.region)),
      };
    } catch (error) {
      if (!(error instanceof PlatformError) && !signal.aborted) throw error;
      const outcome = signal.aborted
        ? await this.cancel(follower, plan, options)
        : this.stillRunning(follower, plan, error as PlatformError);
      underWay(undefined);
      return outcome;
    }
  }

  /** Looks for the ARN of a deployment that is not followed, for the outputs. */
  private async findStarted(
    follower: DeploymentFollower,
    { signal, underWay }: FollowOptions,
  ): Promise<FollowedOutcome> {
    for (let look = 1; (await follower.find(signal)) === undefined && look < LOOKS; look += 1) {
      await this.deps.clock.sleep(LOOK_EVERY_MS, signal);
    }
    if (follower.arn !== undefined) underWay(follower.arn);
    return { status: 'IN_PROGRESS', end: undefined, failure: undefined };
  }

  /** The deadline has passed, or ECS could not be asked any more: the deployment keeps running. */
  private stillRunning(
    { last }: DeploymentFollower,
    plan: ServicePlan,
    error: PlatformError,
  ): FollowedOutcome {
    const state = last === undefined ? '' : ` ${describeRollout(last)}.`;
    const hint = `${error.hint ?? ''} See ${serviceUrl(ecsName(plan.target), this.deps.region)}`.trim();
    const failure =
      error instanceof DeadlineError
        ? new DeadlineError(`${error.message}${state}`, { hint, cause: error })
        : new PlatformError(
            `Could not follow ${deploymentName(plan)} any longer. It is still running.${state} ${error.message}`,
            { hint, cause: error },
          );
    return { status: last?.status ?? 'IN_PROGRESS', end: undefined, failure };
  }

  /** @throws CancelledError when it should have been stopped and could not */
  private async cancel(
    follower: DeploymentFollower,
    plan: ServicePlan,
    { joined, signal, stopOnCancel, underWay }: FollowOptions,
  ): Promise<FollowedOutcome> {
    const url = serviceUrl(ecsName(plan.target), this.deps.region);
    const named = deploymentName(plan);
    const reason = asError(signal.reason).message;
    const state = await this.currentState(follower, stopOnCancel ? STOP_LOOKS : 1);
    if (!stopOnCancel) {
      const failure = new CancelledError(
        `${reason} Stopped waiting. ${sentenceCase(named)} is still running. ${state} ${url}`,
        {
          hint: joined
            ? 'Somebody else started it. Stop it in the AWS console if it should not keep running.'
            : 'To stop the deployment as well, set stop-on-cancel (--stop-on-cancel).',
          cause: signal.reason,
        },
      );
      return { status: follower.last?.status ?? 'IN_PROGRESS', end: undefined, failure };
    }
    // From here on, even if the process is killed, the post step knows what to stop.
    underWay(follower.arn ?? unlistedWork(follower.search));
    try {
      if (follower.arn === undefined) throw new PlatformError('ECS does not list it yet.');
      await this.deps.containers.stopDeployment(follower.arn);
    } catch (error) {
      throw new CancelledError(`${reason} Could not stop ${named}. It is still running. ${state} ${url}`, {
        hint: 'Stop it in the AWS console if it should not keep running.',
        cause: error,
      });
    }
    const failure = new CancelledError(
      `${reason} Stopping ${named}. ECS is rolling it back. ${state} ${url}`,
      {
        hint: "This takes a few minutes. The service's page in the AWS console shows when it is done.",
        cause: signal.reason,
      },
    );
    return { status: 'STOP_REQUESTED', end: undefined, failure };
  }

  /** Looks once more, or a few times while ECS doesn't list the deployment. The cancellation doesn't end this. */
  private async currentState(follower: DeploymentFollower, looks: number): Promise<string> {
    const { containers, clock, logger } = this.deps;
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
}

function deploymentName(plan: ServicePlan): string {
  return `the deployment of ${plan.image.tag} to ${ecsName(plan.target).service}`;
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
