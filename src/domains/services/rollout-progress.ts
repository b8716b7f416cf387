import type { Clock } from '../../core/clock.js';
import { formatCount, formatElapsed, SIGN_OF_LIFE_MS } from '../../core/duration.js';
import type { Logger } from '../../core/logger.js';
import type { EcsService, ServiceDeployment } from '../../providers/aws/ecs-types.js';
import { plainEvent } from './task-watch.js';

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
