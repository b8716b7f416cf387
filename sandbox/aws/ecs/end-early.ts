import type { LogStreams } from '../logs/log-streams.js';
import { streamName } from './plan.js';
import { latestRollout, type ServiceRecord } from './service-record.js';

/** Takes away all that was planned for after the moment: what comes instead is planned anew. */
export function endEarly(service: ServiceRecord, at: number, logs: LogStreams): void {
  const latest = latestRollout(service);
  latest.phases = latest.phases.filter((phase) => phase.at <= at);
  latest.meanwhileAt = Infinity;
  if (latest.rollback !== undefined && latest.rollback.at > at) delete latest.rollback;
  service.events = service.events.filter((event) => event.at <= at);
  for (const task of service.tasks) {
    if (task.createdAt > at) {
      for (const { name } of task.revision.taskDefinition.containers) {
        logs.remove(service.logGroup, streamName(name, task));
      }
    } else if (task.stop !== undefined && task.stop.at > at) delete task.stop;
  }
  service.tasks = service.tasks.filter((task) => task.createdAt <= at);
}
