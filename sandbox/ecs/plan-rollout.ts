import { lastGood, isAlive, type TaskRecord } from './service-record.js';
import { isBehindLoadBalancer } from './template.js';
import { named, groupsOf, type Plan, type Start } from './plan.js';
import { targetGroupArn, troubleOf, type Trouble } from './trouble.js';

const second = 1000;
const troubleshooting =
  'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';
const circuitBreaker = 'because the circuit breaker threshold was exceeded.';
/** Rounds of failing tasks that are planned where nothing ends them. */
const endlessRounds = 20;

/** How many failed tasks the circuit breaker stands. Source: ECS, half the desired count, from 3 to 200. */
export function breakerThreshold(desired: number): number {
  return Math.min(200, Math.max(3, Math.ceil(desired / 2)));
}

/** Plans a service deployment from its beginning to its end. */
export function planRollout(plan: Plan): void {
  const { rollout, service, world } = plan;
  const { script, createdAt } = rollout;
  const begin = createdAt + script['pending-seconds'] * second;
  plan.phase(createdAt, 'PENDING');
  plan.phase(begin, 'IN_PROGRESS');
  for (const { at, message } of script.events) plan.event(createdAt + at * second, message);
  if (rollout.desired === 0) {
    succeed(plan, begin + 3 * second);
    return;
  }
  const end = Math.max(begin + 5 * second, createdAt + script.seconds * second);
  const from = planCapacity(plan, begin, end);
  if (from === Infinity) {
    planStuck(plan, end);
    return;
  }
  const trouble = troubleOf(script, service, rollout.target, world);
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
  const { outcome } = plan.rollout.script;
  if (outcome === 'ROLLBACK_SUCCESSFUL' || outcome === 'ROLLBACK_FAILED') planRollback(plan, end);
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

interface Span {
  from: number;
  to: number;
  /** No task ever runs. */
  endless?: boolean;
}

/**
 * Starts healthy tasks, and retires all others as they begin to run.
 * @returns when that is done
 */
export function planTasks(plan: Plan, start: Start, count: number, { from, to, endless }: Span): number {
  const { service, rollout } = plan;
  const span = to - from;
  const startMs = (rollout.script['start-seconds'] ?? span / 3 / second) * second;
  const spread = (0.3 * span) / Math.max(1, count);
  const old = service.tasks.filter((task) => isAlive(task, from) && task.deploymentId !== start.deploymentId);
  const kept = old.filter((task) => task.revision === start.revision).slice(0, count);
  const surplus = old.filter((task) => !kept.includes(task));
  const runningAt = (index: number): number =>
    endless === true ? Infinity : from + startMs + index * spread;
  const fresh = count > kept.length ? plan.startTasks(from, count - kept.length, runningAt, start) : [];
  for (const task of fresh) logHealthy(plan, task);
  if (endless === true) return Infinity;
  const allRun = fresh.at(-1)?.runningAt ?? from;
  registerTargets(plan, fresh.length, allRun);
  surplus.forEach((task, index) => {
    // Each old task makes room once a new one has come for it.
    const replacement = fresh[Math.min(index, fresh.length - 1)]?.runningAt ?? from;
    plan.retire(task, replacement + 0.05 * span + second, start.deploymentId);
  });
  for (const group of groupsOf(surplus, 10)) {
    const at = Math.max(...group.map(({ stop }) => stop?.at ?? from));
    plan.event(at, `has stopped ${group.length} running tasks: ${named(group)}.`);
  }
  const lastStop = Math.max(from, ...surplus.map(({ stop }) => stop?.stoppedAt ?? from));
  return Math.max(to, allRun + second, lastStop + second);
}

function registerTargets(plan: Plan, count: number, at: number): void {
  if (count === 0 || !isBehindLoadBalancer(plan.service.type)) return;
  plan.event(at, `registered ${count} targets in (target-group ${targetGroupArn(plan.service)}).`);
}

function logHealthy(plan: Plan, task: TaskRecord): void {
  if (task.runningAt === Infinity) return;
  const lines = plan.rollout.script.log ?? ['Starting', 'Listening on port 8080'];
  const from = task.runningAt;
  plan.log(task, plan.service.service, lines, { from, to: from + lines.length * second });
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
  const endless = plan.service.seed['circuit-breaker'] === 'off' || script.outcome === 'IN_PROGRESS';
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

/** One round of tasks that all fail. */
function failingTasks(
  plan: Plan,
  trouble: Trouble,
  count: number,
  { from, cycle }: { from: number; cycle: number },
  start: Start,
): void {
  const startSeconds = plan.rollout.script['start-seconds'];
  const startMs = Math.min(0.5 * cycle, startSeconds === undefined ? Infinity : startSeconds * second);
  const runningAt = trouble.runs ? from + startMs : Infinity;
  const failAt = from + 0.8 * cycle;
  for (const task of plan.startTasks(from, count, () => runningAt, start)) {
    if (trouble.unhealthy) task.unhealthyAt = from + 0.7 * cycle;
    plan.fail(task, failAt, trouble);
    // It is gone before the next round.
    if (task.stop !== undefined) task.stop.stoppedAt = Math.min(task.stop.stoppedAt, from + 0.95 * cycle);
    const { log, container, logLateMs } = trouble;
    if (log !== 'none' && trouble.runs) {
      plan.log(task, container, log, { from: runningAt, to: failAt, lateMs: logLateMs });
    }
    const text = trouble.event?.(task.id);
    if (text !== undefined) plan.event(failAt - 1, text);
  }
}

/** The circuit breaker has had enough. */
function trip(plan: Plan, at: number): void {
  const { rollout, service } = plan;
  plan.event(at, `(deployment ${rollout.deploymentId}) deployment failed: tasks failed to start.`);
  if (service.seed['circuit-breaker'] === 'rollback') planRollback(plan, at);
  else plan.phase(at, 'STOPPED', rollout.script.reason ?? `Service deployment stopped ${circuitBreaker}`);
}

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
  plan.event(begin, `rolling back to (deployment ${deploymentId}).`);
  const to = begin + rollout.script['rollback-seconds'] * second;
  const start = { revision, deploymentId };
  if (rollout.script.outcome === 'ROLLBACK_FAILED') {
    failBack(plan, start, begin, to);
    return;
  }
  const done = planTasks(plan, start, rollout.desired, { from: begin, to });
  plan.event(done, 'has reached a steady state.');
  plan.phase(done, 'ROLLBACK_SUCCESSFUL', reason);
}

/** What ran before doesn't start either. */
function failBack(plan: Plan, start: Start, from: number, to: number): void {
  const { rollout, service, world } = plan;
  const script = { ...rollout.script, capacity: undefined };
  const trouble = troubleOf(script, service, rollout.target, world);
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
