import type { Plan, Start } from './plan.js';
import { circuitBreaker, planRollback } from './plan-rollback.js';
import { failingTasks, planTasks } from './plan-tasks.js';
import { isRolledBack, troubleOf, type Trouble } from './trouble.js';

const second = 1000;
const troubleshooting =
  'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';
/** No rollout that has tasks takes less. */
const shortest = 5 * second;
/** Rounds of failing tasks that are planned where nothing ends them. */
const endlessRounds = 20;

/** How many failed tasks the circuit breaker stands. Source: ECS, half the desired count, from 3 to 200. */
export function breakerThreshold(desired: number): number {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)));
}

/** Plans a service deployment from its beginning to its end. */
export function planRollout(plan: Plan): void {
  const { rollout, service } = plan;
  const { script, createdAt } = rollout;
  const begin = createdAt + script['pending-seconds'] * second;
  plan.phase(createdAt, 'PENDING');
  plan.phase(begin, 'IN_PROGRESS');
  for (const { at, message } of script.events) plan.event(createdAt + at * second, message);
  if (rollout.desired === 0) {
    succeed(plan, begin + 3 * second);
    return;
  }
  const planned = Math.max(begin + shortest, createdAt + script.seconds * second);
  const from = planCapacity(plan, begin, planned);
  if (from === Infinity) {
    planStuck(plan, planned);
    return;
  }
  const end = Math.max(planned, from + shortest);
  const trouble = troubleOf(script, service, rollout.target, plan.registry);
  if (trouble === undefined) planHealthy(plan, from, end);
  else if (trouble.times === Infinity && script.outcome !== 'SUCCESSFUL')
    planBroken(plan, trouble, from, end);
  else planStumbling(plan, trouble, from, end);
}

/** @returns from when on tasks can be placed */
function planCapacity(plan: Plan, begin: number, end: number): number {
  const { capacity } = plan.rollout.script;
  if (capacity === undefined) return begin;
  const given = capacity === 'none' ? undefined : capacity;
  const until = given?.['until-seconds'];
  const from = until === undefined ? Infinity : Math.max(begin, plan.rollout.createdAt + until * second);
  const reason =
    given?.reason ??
    'Capacity is unavailable at this time. Please try again later or in a different availability zone.';
  const step = Math.max(second, (Math.min(from, end) - begin) / 3);
  for (let at = begin + step / 2, times = 0; at < from && times < 2 * endlessRounds; at += step, times++) {
    plan.event(at, `was unable to place a task. Reason: ${reason} ${troubleshooting}`);
  }
  return from;
}

/** No task can be placed: nothing for the circuit breaker to count. Only the scenario ends that. */
function planStuck(plan: Plan, end: number): void {
  if (isRolledBack(plan.rollout.script)) planRollback(plan, end);
}

function target({ rollout }: Plan): Start {
  return { revision: rollout.target, deploymentId: rollout.deploymentId };
}

function planHealthy(plan: Plan, from: number, end: number): void {
  const { rollout } = plan;
  const { outcome } = rollout.script;
  const unlimited = outcome === 'IN_PROGRESS' || outcome === 'STOPPED';
  const done = planTasks(plan, target(plan), rollout.desired, {
    from,
    // One that is stopped on the way is not done by then.
    to: outcome === 'STOPPED' ? from + 2 * (end - from) : end,
    endless: outcome === 'IN_PROGRESS',
  });
  if (!unlimited) succeed(plan, done);
}

function succeed(plan: Plan, at: number): void {
  const { rollout } = plan;
  plan.event(at, `(deployment ${rollout.deploymentId}) deployment completed.`);
  plan.event(at, 'has reached a steady state.');
  plan.phase(at, 'SUCCESSFUL', rollout.script.reason);
}

/** A few tasks fail, then all is well. */
function planStumbling(plan: Plan, trouble: Trouble, from: number, end: number): void {
  const { script, desired } = plan.rollout;
  const times = trouble.times === Infinity ? 1 : trouble.times;
  const healed = from + 0.4 * (end - from);
  const rounds = Math.max(1, Math.ceil(times / desired));
  for (let round = 0, left = times; round < rounds; round++, left -= desired) {
    const cycle = (healed - from) / rounds;
    failingTasks(plan, trouble, Math.min(left, desired), { from: from + round * cycle, cycle }, target(plan));
  }
  const breaker = plan.service.seed['circuit-breaker'];
  if (times >= breakerThreshold(desired) && breaker !== 'off' && script.outcome !== 'SUCCESSFUL') {
    trip(plan, healed);
    return;
  }
  planHealthy(plan, healed, end);
}

/** Every task fails, until the circuit breaker has enough of it. */
function planBroken(plan: Plan, trouble: Trouble, from: number, end: number): void {
  const { desired, script } = plan.rollout;
  const endless =
    script.outcome === 'IN_PROGRESS' ||
    script.outcome === 'STOPPED' ||
    (plan.service.seed['circuit-breaker'] === 'off' && !isRolledBack(script));
  const needed = Math.ceil(breakerThreshold(desired) / desired);
  const cycle = (end - from) / needed;
  const rounds = endless ? endlessRounds : needed;
  for (let round = 0; round < rounds; round++) {
    failingTasks(plan, trouble, desired, { from: from + round * cycle, cycle }, target(plan));
    if (round === 2)
      plan.event(
        from + 3 * cycle - 1,
        `is unable to consistently start tasks successfully. ${troubleshooting}`,
      );
  }
  if (!endless) trip(plan, end);
}

/** The circuit breaker has had enough. */
function trip(plan: Plan, at: number): void {
  const { rollout, service } = plan;
  plan.event(at, `(deployment ${rollout.deploymentId}) deployment failed: tasks failed to start.`);
  if (service.seed['circuit-breaker'] === 'rollback' || isRolledBack(rollout.script)) planRollback(plan, at);
  else plan.phase(at, 'STOPPED', rollout.script.reason ?? `Service deployment stopped ${circuitBreaker}`);
}
