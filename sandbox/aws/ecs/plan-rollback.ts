import type { Plan, Start } from './plan.js';
import { failingTasks, planTasks } from './plan-tasks.js';
import { lastGood } from './service-record.js';
import { troubleOf } from './trouble.js';

const second = 1000;
/** Why the circuit breaker does what it does. */
export const circuitBreaker = 'because the circuit breaker threshold was exceeded.';

/**
 * Plans the way back to the last revision that came to a good end.
 * @param requestedBy whose wish it is; default: the circuit breaker's
 */
export function planRollback(plan: Plan, at: number, requestedBy?: string): void {
  const { rollout, service, ids } = plan;
  const because = requestedBy === undefined ? circuitBreaker : `because ${requestedBy}.`;
  const reason = rollout.script.reason ?? `Service deployment rolled back ${because}`;
  const revision = lastGood(service, at);
  if (revision === undefined) {
    plan.phase(at, 'ROLLBACK_FAILED', 'No rollback candidate was found to run the rollback.');
    return;
  }
  const begin = requestedBy === undefined ? at : at + second;
  if (requestedBy !== undefined) plan.phase(at, 'ROLLBACK_REQUESTED');
  plan.phase(begin, 'ROLLBACK_IN_PROGRESS');
  const deploymentId = `ecs-svc/${ids.digits()}`;
  rollout.rollback = {
    at: begin,
    reason: `Service deployment rolled back ${because}`,
    revision,
    deploymentId,
  };
  plan.event(begin, `rolling back to deployment ${deploymentId}.`);
  const to = begin + rollout.script['rollback-seconds'] * second;
  const start = { revision, deploymentId };
  if (rollout.script.outcome === 'ROLLBACK_FAILED') {
    failBack(plan, start, begin, to);
    return;
  }
  const done = planTasks(plan, start, rollout.desired, { from: begin, to });
  plan.event(done, `(deployment ${deploymentId}) deployment completed.`);
  plan.event(done, 'has reached a steady state.');
  plan.phase(done, 'ROLLBACK_SUCCESSFUL', reason);
}

/** What ran before doesn't start either. */
function failBack(plan: Plan, start: Start, from: number, to: number): void {
  const { rollout, service } = plan;
  const trouble = troubleOf(rollout.script, service, rollout.target, plan.registry);
  if (trouble !== undefined) {
    failingTasks(plan, trouble, Math.max(1, rollout.desired), { from, cycle: to - from }, start);
  }
  plan.event(to, `(deployment ${start.deploymentId}) deployment failed: tasks failed to start.`);
  plan.phase(
    to,
    'ROLLBACK_FAILED',
    rollout.script.reason ?? `Service deployment rollback failed ${circuitBreaker}`,
  );
}
