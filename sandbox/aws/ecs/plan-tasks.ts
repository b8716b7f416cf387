import { groupsOf, named, type Plan, type Start } from './plan.js';
import { isAlive, type TaskRecord } from './service-record.js';
import { isBehindLoadBalancer } from './template.js';
import { targetGroupArn, type Trouble } from './trouble.js';

const second = 1000;

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
  const runningAt = (index: number): number =>
    endless === true ? Infinity : from + startMs + index * spread;
  const fresh = plan.startTasks(from, count, runningAt, start);
  for (const task of fresh) logHealthy(plan, task);
  if (endless === true) return Infinity;
  const allRun = fresh.at(-1)?.runningAt ?? from;
  registerTargets(plan, fresh.length, allRun);
  old.forEach((task, index) => {
    // Each old task makes room once a new one has come for it.
    const replacement = fresh[Math.min(index, fresh.length - 1)]?.runningAt ?? from;
    plan.retire(task, replacement + 0.05 * span + second, start.deploymentId);
  });
  for (const group of groupsOf(old, 10)) {
    const at = Math.max(...group.map(({ stop }) => stop?.at ?? from));
    plan.event(at, `has stopped ${group.length} running tasks: ${named(group)}.`);
  }
  const lastStop = Math.max(from, ...old.map(({ stop }) => stop?.stoppedAt ?? from));
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

/** One round of tasks that all fail. */
export function failingTasks(
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
