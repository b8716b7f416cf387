import { named, type Plan } from './plan.js';
import { isAlive, primaryAt } from './service-record.js';

const startMs = 10_000;

/** Starts the tasks that a service lacks, or retires those that it has too many of. */
export function scaleTasks(plan: Plan, at: number): void {
  const { service, rollout } = plan;
  const start = primaryAt(rollout, at);
  const alive = service.tasks.filter((task) => isAlive(task, at));
  const missing = service.desired - alive.length;
  if (missing > 0) plan.startTasks(at, missing, () => at + startMs, start);
  if (missing < 0) {
    const surplus = alive.slice(missing);
    for (const task of surplus) plan.retire(task, at, start.deploymentId);
    plan.event(at, `has stopped ${surplus.length} running tasks: ${named(surplus)}.`);
  }
}
