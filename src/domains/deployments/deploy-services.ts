import type { Clock } from '../../core/clock.js';
import { SharedClock } from '../../core/clock.js';
import { asError, CancelledError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { PrefixedLogger } from '../../core/logger.js';
import { RequestBudget } from '../../core/requests.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { ServiceDeployer } from '../services/deploy-service.js';
import type { ServiceDeployOptions } from '../services/deploy-service.js';
import { SHARED_MS } from '../services/follow-deployment.js';
import type { SharedLooks } from '../services/follow-deployment.js';
import { MissingRights } from '../services/service-report.js';
import { serviceUrl } from '../../core/console-links.js';
import { ecsName } from '../platform/names.js';
import { imageBefore } from '../services/service-deployment.js';
import type { ServiceOutcome, ServicePlan } from '../services/service-deployment.js';
import type { SavedService } from '../services/service-work.js';
import type { ServicesPlan } from './plan-services.js';

export interface DeployServicesOptions extends Omit<ServiceDeployOptions, 'found' | 'save'> {
  /** After a failure, put the previous image back where the new one was deployed. */
  rollbackOnFailure: boolean;
  /**
   * Called before each run group; returns its services as they are then. Where it fails, neither the group nor a later one is
   * deployed. Undefined where there is nothing to prepare.
   */
  prepare: ((group: string) => Promise<ServicePlan[]>) | undefined;
  /** Called with the ARNs of the deployments by service, whenever another one is known. */
  found: (deployments: ReadonlyMap<string, string>) => void;
  /** Keeps, whenever that changes, what the post step has to know if this process dies: one entry for each service. */
  save: (saved: readonly SavedService[]) => void;
}

/** How the deployment of one service of a group ended. */
export interface GroupedOutcome extends ServiceOutcome {
  group: string;
  /** How putting the previous image back ended, where that was done. */
  rollback: ServiceOutcome | undefined;
}

export interface DeployServicesDependencies {
  containers: ContainerService;
  tails: LogTail;
  logger: Logger;
  clock: Clock;
  /** For links to the console. */
  region: string;
}

/** Rolling back gets at least this long, whatever the deadline says. */
const ROLLBACK_MS = 15 * 60_000;

/** Deploys services to ECS: run groups in order, the services of a group at once. */
export class ServicesDeployment {
  private readonly saved = new Map<string, SavedService>();
  /** ARNs of the deployments, by service. */
  private readonly found = new Map<string, string>();
  private readonly rights: MissingRights;

  constructor(private readonly deps: DeployServicesDependencies) {
    this.rights = new MissingRights(deps.containers, deps.logger);
  }

  /**
   * After a failure the group finishes, and later ones don't start. Returns one outcome for each service, good or bad.
   */
  async deploy(
    { groups }: Pick<ServicesPlan, 'groups'>,
    options: DeployServicesOptions,
  ): Promise<GroupedOutcome[]> {
    const outcomes: GroupedOutcome[] = [];
    let unprepared = false;
    const hasFailed = (): boolean => unprepared || outcomes.some(({ failure }) => failure !== undefined);
    for (const group of groups) {
      const failed = hasFailed();
      const blocked = failed || options.signal.aborted;
      // Cancelled between two groups, nothing else would say why the rest was not started.
      const reason: unknown = failed ? undefined : options.signal.reason;
      if (!blocked && groups.length > 1)
        this.deps.logger.info(
          [
            'Run group ',
            group.name,
            group.services.length > 0 ? ': ' : '',
            group.services.map(nameOf).join(', '),
          ].join(''),
        );
      const ended = blocked
        ? group.services.map((service) => this.notStarted(service, reason))
        : await this.deployGroup(group, options, () => {
            unprepared = true;
          });
      outcomes.push(...ended.map((outcome) => ({ ...outcome, group: group.name, rollback: undefined })));
    }
    if (!hasFailed() || !options.rollbackOnFailure || options.signal.aborted) return outcomes;
    return this.rollBack(outcomes, options);
  }

  private async deployGroup(
    { name, services }: ServicesPlan['groups'][number],
    options: DeployServicesOptions,
    unprepared: () => void,
  ): Promise<ServiceOutcome[]> {
    let ready: ServicePlan[];
    try {
      ready = (await options.prepare?.(name)) ?? services;
    } catch (error) {
      // A group that has scheduled jobs only, or new services, has no outcomes that could say so.
      unprepared();
      return services.map((service) => this.notStarted(service, error));
    }
    const shared = this.sharedLooks(ready);
    return Promise.all(ready.map((service) => this.deployService(service, shared, options)));
  }

  /** Undefined for one service alone. */
  private sharedLooks({ length }: readonly ServicePlan[]): SharedLooks | undefined {
    const { clock } = this.deps;
    return length < 2
      ? undefined
      : { clock: new SharedClock(clock, SHARED_MS), budget: new RequestBudget(clock) };
  }

  private async deployService(
    plan: ServicePlan,
    shared: SharedLooks | undefined,
    options: DeployServicesOptions,
  ): Promise<ServiceOutcome> {
    try {
      return await this.deployer(plan, shared).deploy(plan, this.serviceOptions(plan, options));
    } catch (error) {
      return this.notStarted(plan, error);
    }
  }

  private serviceOptions(plan: ServicePlan, options: DeployServicesOptions): ServiceDeployOptions {
    const name = nameOf(plan);
    return {
      ...options,
      found: (arn) => {
        this.found.set(name, arn);
        options.found(this.found);
      },
      save: (saved) => {
        if (saved === undefined) this.saved.delete(name);
        else this.saved.set(name, saved);
        options.save([...this.saved.values()]);
      },
    };
  }

  private deployer(plan: ServicePlan, shared: SharedLooks | undefined): ServiceDeployer {
    const logger = new PrefixedLogger(this.deps.logger, `[${nameOf(plan)}] `);
    return new ServiceDeployer({ ...this.deps, logger, shared, rights: this.rights });
  }

  private notStarted(plan: ServicePlan, error: unknown): ServiceOutcome {
    const work = this.saved.get(nameOf(plan));
    const failure = failureFrom(error);
    return {
      plan,
      // One that could not be stopped was started.
      status: failure instanceof CancelledError && work !== undefined ? 'IN_PROGRESS' : 'NOT_STARTED',
      taskDefinition: undefined,
      deployment: this.found.get(nameOf(plan)),
      url: serviceUrl(ecsName(plan.target), this.deps.region),
      durationSeconds: 0,
      end: undefined,
      failure,
    };
  }

  /** Later groups first, as they may rely on earlier ones. */
  private async rollBack(
    outcomes: readonly GroupedOutcome[],
    options: DeployServicesOptions,
  ): Promise<GroupedOutcome[]> {
    const changed = outcomes.filter(canRollBack);
    const ended = new Map<string, ServiceOutcome>();
    const deadline = Math.max(options.deadline, this.deps.clock.now() + ROLLBACK_MS);
    for (const group of [...new Set(changed.map((outcome) => outcome.group))].reverse()) {
      const plans = changed.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
      this.deps.logger.warning(`Rolling back ${plans.map(nameOf).join(', ')} to the previous image.`);
      const settings = { ...options, deadline, force: false, wait: true };
      const shared = this.sharedLooks(plans);
      const outcomes = plans.map((plan) => this.rollBackService(plan, shared, settings));
      for (const outcome of await Promise.all(outcomes)) ended.set(nameOf(outcome.plan), outcome);
    }
    return outcomes.map((outcome) => ({ ...outcome, rollback: ended.get(nameOf(outcome.plan)) }));
  }

  private async rollBackService(
    plan: ServicePlan,
    shared: SharedLooks | undefined,
    options: DeployServicesOptions,
  ): Promise<ServiceOutcome> {
    // The digest of the previous image is not known, and not compared.
    const previous = { ...plan, image: { tag: imageBefore(plan) ?? 'the previous image', digest: '' } };
    try {
      const settings = this.serviceOptions(plan, options);
      return await this.deployer(plan, shared).deployDefinition(
        previous,
        plan.running.taskDefinition,
        settings,
      );
    } catch (error) {
      return this.notStarted(previous, error);
    }
  }
}

/**
 * Returns true where the previous image has to be, and may be, put back: we changed the service, ECS has not rolled it
 * back on its own, and nobody else has deployed it since. A task definition without the service's container is
 * Terraform's placeholder: there is no previous image.
 */
export function canRollBack({ status, taskDefinition, plan, end }: ServiceOutcome): boolean {
  if (taskDefinition === undefined || taskDefinition === plan.running.taskDefinition) return false;
  if (plan.running.image === undefined) return false;
  switch (status) {
    case 'NOT_STARTED':
    case 'ALREADY_RUNNING':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
    case 'ROLLBACK_SUCCESSFUL':
    case 'ROLLBACK_FAILED':
      return false;
    case 'STOPPED':
      return end?.replacedBy === undefined;
    case 'SUCCESSFUL':
    case 'SCALED_TO_ZERO':
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
      return true;
  }
}

/** Returns the service's own name: `web`. */
export function nameOf({ target }: ServicePlan): string {
  return target.service;
}

/** Returns the error as one that can be shown; undefined for none. */
export function failureFrom(error: unknown): PlatformError | undefined {
  if (error === undefined || error instanceof PlatformError) return error;
  return new PlatformError(`Unexpected: ${asError(error).message}`, { cause: error });
}
