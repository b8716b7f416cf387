import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { failureOf } from './deployment-end.js';
import { DeploymentFollower } from './follow-deployment.js';
import { leaveDeployment } from './leave-deployment.js';
import { ecsName, serviceUrl } from './names.js';
import type { FollowedOutcome, ServiceOutcome } from './service-outcome.js';
import type { ServicePlan } from './service-plan.js';
import { registerDefinition, startDeployment } from './start-deployment.js';

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
