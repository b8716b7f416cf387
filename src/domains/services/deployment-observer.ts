import type { Clock } from '../../core/clock.js';
import { formatCount, formatElapsed } from '../../core/text.js';
import { SIGN_OF_LIFE_MS } from '../../core/logger.js';
import type { Logger } from '../../core/logger.js';
import { runUnlessAborted } from '../../core/retry.js';
import type { RequestBudget } from '../../core/requests.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type {
  EcsService,
  ServiceDeployment,
  ServiceDeploymentBrief,
  TaskSet,
} from '../../providers/aws/ecs-answers.js';
import { hasDeploymentEnded, listedFrom } from './service-work.js';
import type { ServiceWork } from './service-work.js';
import { plainEvent } from './task-watch.js';

/** How a deployment stands, and its service, where that was asked for and could be. */
export interface ObservedDeployment {
  deployment: ServiceDeployment;
  service: EcsService | undefined;
}

interface DeploymentObserverDependencies {
  containers: Pick<ContainerService, 'deployment' | 'deployments' | 'service'>;
  clock: Pick<Clock, 'now'>;
  /** Of all deployments that are followed at once: they share the requests that take several. */
  budget: Pick<RequestBudget, 'spend' | 'waits'>;
}

/** The pause between two looks at the events of a service whose deployment is described, where all goes well. */
const SERVICE_EVERY_MS = 30_000;
/** The pause between two looks at the list of deployments, where the service shows no change. */
const LIST_EVERY_MS = 120_000;

/**
 * Looks at one deployment again and again: as ECS describes it where that is allowed, else as the service's task sets and
 * the list of deployments show it. Only the first look asks for everything. The list takes a request for each service, so
 * that it is asked for when the task sets show that the status can be another one.
 */
export class DeploymentObserver {
  private last: ServiceDeployment | undefined;
  private serviceAt = -Infinity;
  private brief: ServiceDeploymentBrief | undefined;
  private listedAt = -Infinity;
  /** Id of the primary task set when the list was asked for. */
  private primary: string | undefined;

  constructor(private readonly deps: DeploymentObserverDependencies) {}

  /**
   * Undefined while the list has no deployment of that ARN.
   * @throws NotFoundError where ECS describes none
   */
  async look(work: ServiceWork, arn: string, signal: AbortSignal): Promise<ObservedDeployment | undefined> {
    const { containers } = this.deps;
    const described = await containers.deployment(arn, signal);
    if (described === undefined) return this.lookAtList(work, arn, signal);
    this.spendShared();
    const service = this.isServiceDue(described) ? await this.service(work, signal) : undefined;
    this.last = described;
    return { deployment: described, service };
  }

  private isServiceDue(now: ServiceDeployment): boolean {
    const { last } = this;
    return (
      last === undefined ||
      hasDeploymentEnded(now.status) ||
      stateOf(now) !== stateOf(last) ||
      now.target.running < last.target.running ||
      this.deps.clock.now() - this.serviceAt >= SERVICE_EVERY_MS
    );
  }

  /** Its answer is only for the messages, and must not cost us the deployment's. */
  private async service(work: ServiceWork, signal: AbortSignal): Promise<EcsService | undefined> {
    const { containers, clock } = this.deps;
    this.serviceAt = clock.now();
    this.spendShared();
    return runUnlessAborted(signal, () => containers.service(work.name, signal));
  }

  private async lookAtList(
    work: ServiceWork,
    arn: string,
    signal: AbortSignal,
  ): Promise<ObservedDeployment | undefined> {
    const { containers, clock, budget } = this.deps;
    const service = await this.service(work, signal);
    if (this.isListDue(work, service)) {
      budget.spend(1);
      const createdAfter = listedFrom(work);
      const listed = await containers.deployments(work.name, { createdAfter, signal });
      this.brief = listed.find((one) => one.arn === arn);
      this.listedAt = clock.now();
      this.primary = primaryOf(service)?.id;
    }
    return this.brief && { deployment: fromBrief(this.brief, work, service), service };
  }

  /** True unless the task sets show that the status is the same as before. */
  private isListDue({ taskSet, taskDefinition }: ServiceWork, service: EcsService | undefined): boolean {
    const { brief, listedAt } = this;
    const primary = primaryOf(service);
    const own =
      taskSet === undefined ? primary?.taskDefinition === taskDefinition : primary?.id === taskSet.id;
    const expected = own ? 'IN_PROGRESS' : 'ROLLBACK_IN_PROGRESS';
    return (
      brief?.status !== expected ||
      primary?.rolloutState !== 'IN_PROGRESS' ||
      primary.id !== this.primary ||
      this.deps.clock.now() - listedAt >= LIST_EVERY_MS
    );
  }

  private spendShared(): void {
    const { budget } = this.deps;
    budget.spend(1 / Math.max(1, budget.waits));
  }
}

/** What of a deployment changes when something happens that the service has an event for. */
function stateOf({ status, stage, circuitBreaker, rollback }: ServiceDeployment): string {
  return JSON.stringify([status, stage, circuitBreaker?.failures ?? 0, rollback?.reason]);
}

function primaryOf(service: EcsService | undefined): TaskSet | undefined {
  return service?.taskSets.find(({ status }) => status === 'PRIMARY');
}

/** Describes a deployment by what the list says about it, and the task sets of its service. */
function fromBrief(
  { arn, status, statusReason, createdAt, targetRevision }: ServiceDeploymentBrief,
  { taskSet, taskDefinition }: ServiceWork,
  service: EcsService | undefined,
): ServiceDeployment {
  const sets = service?.taskSets ?? [];
  const own =
    sets.find(({ id }) => id === taskSet?.id) ?? sets.find((set) => set.taskDefinition === taskDefinition);
  const others = sets.filter((set) => set !== own);
  const isRollback = status.startsWith('ROLLBACK');
  return {
    arn,
    status,
    statusReason,
    createdAt,
    stage: undefined,
    target: {
      arn: targetRevision,
      requested: isRollback ? 0 : (own?.desired ?? 0),
      running: own?.running ?? 0,
      pending: own?.pending ?? 0,
    },
    sources: others.map((set) => ({
      arn: set.taskDefinition,
      requested: set.desired,
      running: set.running,
      pending: set.pending,
    })),
    rollback: isRollback ? { reason: own?.reason ?? statusReason, revision: undefined } : undefined,
    circuitBreaker:
      own === undefined || own.failed === 0 ? undefined : { failures: own.failed, threshold: undefined },
  };
}

/** Describes how far a deployment has come. */
export function describeRollout(deployment: ServiceDeployment): string {
  const { target, sources, circuitBreaker } = deployment;
  const before = sources.reduce((sum, { running }) => sum + running, 0);
  const failures =
    circuitBreaker === undefined || circuitBreaker.failures === 0
      ? ''
      : `; ${circuitBreaker.failures} failed${circuitBreaker.threshold === undefined ? '' : ` (ECS rolls back after ${circuitBreaker.threshold})`}`;
  const pending = target.pending === 0 ? '' : `, ${target.pending} pending`;
  const old = before === 0 ? '' : `, ${before} of the previous version`;
  const status = `${deployment.status}${deployment.stage === undefined ? '' : ` (${deployment.stage})`}`;
  if (deployment.rollback !== undefined && target.requested === 0) {
    return `${status}: ${formatCount(before, 'task')} of the previous version running${failures}`;
  }
  return `${status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}

/** Whether the end may be seconds away: all tasks that should run do, and all others have stopped. */
export function isNearEnd({ target, sources, rollback }: ServiceDeployment): boolean {
  if ([target, ...sources].some(({ pending }) => pending > 0)) return false;
  if (rollback !== undefined) return target.running === 0;
  return target.running >= target.requested && sources.every(({ running }) => running === 0);
}

/** Events of every rollout: the counts of tasks, and the deployment's status, say the same. */
const ROUTINE =
  /^(?:has started \d+ tasks|has stopped \d+ running tasks|(?:de)?registered \d+ targets|has begun draining connections|has reached a steady state|deployment completed|deployment failed: |rolling back)/;

/** Prints what changes in a rollout, and the service's events, each once. */
export class RolloutProgress {
  private readonly events = new Set<string>();
  private rollout = '';
  private shownAt = 0;
  private rollingBack = false;

  constructor(
    private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  showDeployment(deployment: ServiceDeployment): void {
    const text = describeRollout(deployment);
    const now = this.clock.now();
    if (text === this.rollout && now - this.shownAt < SIGN_OF_LIFE_MS) return;
    [this.rollout, this.shownAt] = [text, now];
    const elapsed = formatElapsed(now - deployment.createdAt.getTime());
    this.logger.info(`${elapsed} ${text}`);
    if (deployment.rollback === undefined || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? 'no reason given';
    this.logger.info(`${elapsed} ECS is rolling back: ${reason}`);
  }

  /** Prints the service's events since then. Returns true where one of them is not one of every rollout. */
  showEvents(service: EcsService, since: Date): boolean {
    let unusual = false;
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || event.createdAt < since) continue;
      this.events.add(event.id);
      const elapsed = formatElapsed(event.createdAt.getTime() - since.getTime());
      const text = plainEvent(event.message);
      const routine = ROUTINE.test(text);
      unusual ||= !routine;
      this.logger[routine ? 'debug' : 'info'](`${elapsed} ${text}`);
    }
    return unusual;
  }
}
