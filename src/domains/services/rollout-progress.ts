import type { Logger } from '../../core/logger.js';
import type { EcsService, ServiceDeployment } from '../../providers/aws/ecs-types.js';

/** How far a deployment has come, in words. */
export function describeRollout(deployment: ServiceDeployment): string {
  const { target, sources, circuitBreaker } = deployment;
  const before = sources.reduce((sum, { running }) => sum + running, 0);
  const failures =
    circuitBreaker === undefined || circuitBreaker.failures === 0
      ? ''
      : `; ${circuitBreaker.failures} failed (the circuit breaker trips at ${circuitBreaker.threshold})`;
  const pending = target.pending === 0 ? '' : `, ${target.pending} pending`;
  const old = before === 0 ? '' : `, ${before} of the version before`;
  if (deployment.rollback !== undefined && target.requested === 0) {
    return `${deployment.status}: ${before} tasks of the version before are running${failures}`;
  }
  return `${deployment.status}: ${target.running} of ${target.requested} new tasks running${pending}${old}${failures}`;
}

/** Says what changes in a rollout, and what ECS says about the service meanwhile, each thing once. */
export class RolloutProgress {
  private readonly events = new Set<string>();
  private rollout = '';
  private rollingBack = false;

  constructor(
    private readonly logger: Logger,
    /** Name of the service in ECS. */
    private readonly service: string,
  ) {}

  showDeployment(deployment: ServiceDeployment): void {
    const text = describeRollout(deployment);
    if (text !== this.rollout) this.logger.info(text);
    this.rollout = text;
    if (deployment.rollback === undefined || this.rollingBack) return;
    this.rollingBack = true;
    const reason = deployment.rollback.reason ?? deployment.statusReason ?? 'no reason given';
    this.logger.warning(`ECS rolls ${this.service} back: ${reason}`);
  }

  /** The service's events from the time on. */
  showEvents(service: EcsService, since: Date | undefined): void {
    for (const event of [...service.events].reverse()) {
      if (this.events.has(event.id) || (since !== undefined && event.createdAt < since)) continue;
      this.events.add(event.id);
      this.logger.info(`  ${event.createdAt.toISOString().slice(11, 19)} ${event.message}`);
    }
  }
}
