import { serviceUrl } from '../../core/console-links.js';
import { CancelledError } from '../../core/errors.js';
import { RemoteRunner } from '../../core/remote-runner.js';
import type { FollowResult, WorkKind } from '../../core/remote-work.js';
import { ecsName } from '../platform/names.js';
import { DeploymentFollower } from './follow-deployment.js';
import type { DeploymentFollowerDependencies } from './follow-deployment.js';
import { describeRollout } from './deployment-observer.js';
import { MissingRights } from './service-report.js';
import { serviceFailure } from './service-deployment.js';
import type {
  FollowedOutcome,
  ServiceDeploymentEnd,
  ServiceOutcome,
  ServicePlan,
} from './service-deployment.js';
import { deploymentName, serviceControl, stopDeployment } from './service-work.js';
import type { JoinedWork, SavedService, ServiceUpdate, ServiceWork } from './service-work.js';
import { findNeed, registerDefinition, startUpdate } from './start-deployment.js';
import type { ServiceNeed } from './start-deployment.js';

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
  /** Called with the deployment's ARN the moment it is known. */
  found: (arn: string) => void;
  /** Keeps what the post step has to know if this process dies; undefined once that is nothing. */
  save: (saved: SavedService | undefined) => void;
  /** It is only watched. */
  watching?: true;
}

export interface ServiceDeployerDependencies extends DeploymentFollowerDependencies {
  /** For links to the console. */
  region: string;
  /** Says once for several services what is not allowed. Default: once for this one. */
  rights?: MissingRights;
}

/** How many times to look for a new deployment that is not followed, and how long to wait in between. */
const LOOKS = 5;
const LOOK_EVERY_MS = 2_000;

type Followed = FollowResult<ServiceDeploymentEnd | undefined>;

/** Deploys an image to a service of ECS. */
export class ServiceDeployer {
  private readonly rights: MissingRights;

  constructor(private readonly deps: ServiceDeployerDependencies) {
    this.rights = deps.rights ?? new MissingRights(deps.containers, deps.logger);
  }

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
    const { clock, region } = this.deps;
    options.signal.throwIfAborted();
    try {
      const need = await findNeed(this.deps, plan, taskDefinition, { force: options.force, region });
      const joinedAt = need.kind === 'join' ? Date.parse(need.work.joinedSince) : began;
      const { arn, ...followed } = await this.meet(need, plan, options);
      return {
        plan,
        taskDefinition,
        deployment: arn,
        url: serviceUrl(ecsName(plan.target), region),
        durationSeconds: Math.round((clock.now() - joinedAt) / 1000),
        ...followed,
      };
    } finally {
      this.rights.announce(plan.before.arn);
    }
  }

  /** Follows a deployment that somebody else has started to its end. It is never stopped. */
  async join(
    plan: ServicePlan,
    work: JoinedWork,
    options: Pick<ServiceDeployOptions, 'deadline' | 'signal' | 'found'>,
  ): Promise<ServiceOutcome> {
    const { clock, region } = this.deps;
    const began = Date.parse(work.joinedSince);
    const { arn, followed } = await this.run({ kind: 'join', work }, plan, {
      ...options,
      wait: true,
      stopOnCancel: false,
      save: () => undefined,
      watching: true,
    }).finally(() => {
      this.rights.announce(plan.before.arn);
    });
    return {
      plan,
      taskDefinition: work.taskDefinition,
      deployment: arn,
      ...followed,
      url: serviceUrl(ecsName(plan.target), region),
      durationSeconds: Math.round((clock.now() - began) / 1000),
    };
  }

  /** Does what the service needs. */
  private async meet(
    need: ServiceNeed,
    plan: ServicePlan,
    options: ServiceDeployOptions,
  ): Promise<FollowedOutcome & { arn: string | undefined }> {
    const { logger } = this.deps;
    const { service } = ecsName(plan.target);
    const nothing = { end: undefined, failure: undefined, arn: undefined };
    if (need.kind === 'already-running') {
      logger.debug(`${service} already runs ${plan.image.tag}. Nothing to deploy.`);
      return { status: 'ALREADY_RUNNING', ...nothing };
    }
    const run = need.kind === 'scaled-to-zero' ? undefined : await this.run(need, plan, options);
    if (run !== undefined && !run.work.idle) return { ...run.followed, arn: run.arn };
    logger.info(`${service} is scaled to zero tasks. It will run ${plan.image.tag} once it is scaled up.`);
    return { status: 'SCALED_TO_ZERO', ...nothing };
  }

  private async run(
    need: Extract<ServiceNeed, { kind: 'join' | 'update' }>,
    plan: ServicePlan,
    options: Omit<ServiceDeployOptions, 'force'>,
  ): Promise<{ work: ServiceWork; followed: FollowedOutcome; arn: string | undefined }> {
    const { clock, logger } = this.deps;
    const { signal, stopOnCancel, save, watching } = options;
    const running: { follower?: DeploymentFollower } = {};
    const follower = (work: ServiceWork): DeploymentFollower =>
      (running.follower ??= new DeploymentFollower(this.deps, plan, work));
    const kind = this.kind(follower, options);
    const onWork = ({ arn }: ServiceWork): void => {
      if (arn !== undefined) options.found(arn);
    };
    const runner = new RemoteRunner(kind, { clock, logger, signal, save, onWork, watching });
    const started = await runner.start({
      request: () => (need.kind === 'join' ? need.work : need.update),
      find: need.kind === 'join' ? () => Promise.resolve(need.work) : undefined,
      restartFailed: false,
      dryRun: false,
      stopOnCancel,
      confirm: () => Promise.resolve(),
    });
    const { work } = started;
    const result = await runner.follow(started, { wait: true, stopOnCancel });
    const { last, work: seen } = follower(work);
    return { work, followed: this.outcome(plan, result, last), arn: seen.arn };
  }

  private kind(
    follower: (work: ServiceWork) => DeploymentFollower,
    options: Omit<ServiceDeployOptions, 'force'>,
  ): WorkKind<ServiceUpdate, ServiceWork, ServiceDeploymentEnd | undefined> {
    const { deps } = this;
    const { deadline, signal, stopOnCancel } = options;
    const found = (work: ServiceWork, arn: string): void => {
      options.found(arn);
      if (stopOnCancel && work.joinedSince === undefined)
        options.save({ stop: true, work: { ...work, arn } });
    };
    return {
      ...serviceControl(deps),
      name: deploymentName,
      subject: ({ tag, name }) => `a deployment of ${tag} to ${name.service}`,
      url: ({ name, region }) => serviceUrl(name, region),
      startTime: ({ joinedSince }) => (joinedSince === undefined ? undefined : new Date(joinedSince)),
      outcome: () => undefined,
      isGood: () => true,
      start: (update) => startUpdate(deps, update),
      startFinds: true,
      follow: async (work) => {
        if (work.idle) return undefined;
        const own = follower(work);
        if (options.wait)
          return own.follow({
            deadline,
            signal,
            found: (arn) => {
              found(work, arn);
            },
          });
        const arn = await this.findArn(own, signal);
        if (arn !== undefined) found(work, arn);
        return undefined;
      },
      stop: async (work) => {
        const own = follower(work);
        await own.lookOnce();
        await stopDeployment(deps, own.work);
      },
      stopHint: "This takes a few minutes. The service's page in the AWS console shows when it is done.",
    };
  }

  /** Looks for the ARN of a deployment that is not followed, for the outputs. */
  private async findArn(follower: DeploymentFollower, signal: AbortSignal): Promise<string | undefined> {
    for (let look = 1; (await follower.find(signal)) === undefined && look < LOOKS; look += 1) {
      await this.deps.clock.sleep(LOOK_EVERY_MS, signal);
    }
    return follower.work.arn;
  }

  private outcome(plan: ServicePlan, result: Followed, last: DeploymentFollower['last']): FollowedOutcome {
    if (result.state === 'ended') {
      const { end } = result;
      if (end === undefined) return { status: 'IN_PROGRESS', end: undefined, failure: undefined };
      const url = serviceUrl(ecsName(plan.target), this.deps.region);
      return { status: end.deployment.status, end, failure: serviceFailure(plan, end, url) };
    }
    const status = result.state === 'stopping' ? 'STOP_REQUESTED' : (last?.status ?? 'IN_PROGRESS');
    const { failure } = result;
    if (!(failure instanceof CancelledError)) return { status, end: undefined, failure };
    const state = last === undefined ? 'its state is not known' : describeRollout(last);
    const { hint, cause } = failure;
    return {
      status,
      end: undefined,
      failure: new CancelledError(`${failure.message} (${state})`, { hint, cause }),
    };
  }
}
