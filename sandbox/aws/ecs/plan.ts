import type { TaskStopCode } from '@aws-sdk/client-ecs';
import type { LogStreams } from '../logs/log-streams.js';
import type { Registry } from '../ecr/registry.js';
import type { IdSource } from './ids.js';
import type {
  ContainerEnd,
  Phase,
  Revision,
  Rollout,
  ServiceRecord,
  TaskRecord,
  TaskStop,
} from './service-record.js';

/** Who starts a task, and for what. */
export interface Start {
  revision: Revision;
  deploymentId: string;
}

/** The images that tasks need, and the logs that they write. */
export interface EcsSurroundings {
  readonly logs: LogStreams;
  readonly registry: Registry;
}

/** Writes what a rollout does into its service: tasks, events, phases, log streams. */
export class Plan {
  readonly registry: Registry;
  private readonly logs: LogStreams;

  constructor(
    { logs, registry }: EcsSurroundings,
    readonly service: ServiceRecord,
    readonly rollout: Rollout,
    readonly ids: IdSource,
  ) {
    this.logs = logs;
    this.registry = registry;
  }

  phase(at: number, status: Phase['status'], reason?: string): void {
    this.rollout.phases.push({ at, status, ...(reason === undefined ? {} : { reason }) });
  }

  /** A service event; ECS begins each with the service's name. */
  event(at: number, text: string): void {
    const { events, name } = this.service;
    events.push({ id: this.ids.uuid(), at, message: `(service ${name}) ${text}` });
  }

  startTasks(at: number, count: number, runningAt: (index: number) => number, start: Start): TaskRecord[] {
    const { cluster } = this.service;
    const tasks = Array.from({ length: count }, (_, index): TaskRecord => {
      const id = this.ids.hex();
      const arn = `arn:aws:ecs:${cluster.region}:${cluster.account}:task/${cluster.name}/${id}`;
      return { id, arn, ...start, createdAt: at, runningAt: runningAt(index) };
    });
    this.service.tasks.push(...tasks);
    for (const group of groupsOf(tasks, 10)) {
      this.event(at, `has started ${group.length} tasks: ${named(group)}.`);
    }
    return tasks;
  }

  /** The scheduler stops a task that is no longer wanted; its containers end when told to. */
  retire(task: TaskRecord, at: number, deploymentId: string): void {
    task.stop = {
      at,
      stoppedAt: at + 4000,
      reason: `Scaling activity initiated by (deployment ${deploymentId})`,
      code: 'ServiceSchedulerInitiated',
      ends: {},
      failure: false,
    };
    for (const { name } of task.revision.taskDefinition.containers) {
      this.logs.cutOff(this.service.logGroup, streamName(name, task), at + 4000);
    }
  }

  fail(
    task: TaskRecord,
    at: number,
    stop: { reason: string; code: TaskStopCode; ends: Record<string, ContainerEnd> },
  ): void {
    task.stop = { ...stop, at, stoppedAt: at + 2000, failure: true } satisfies TaskStop;
  }

  /** Lines that a container prints, spread evenly over the given time. */
  log(task: TaskRecord, container: string, lines: readonly string[], times: LogTimes): void {
    const step = lines.length === 0 ? 0 : (times.to - times.from) / lines.length;
    const events = lines.map((message, index) => ({ timestamp: times.from + index * step, message }));
    this.logs.put(this.service.logGroup, streamName(container, task), {
      createdAt: times.from + (times.lateMs ?? 0),
      until: Infinity,
      delayMs: 0,
      pageLines: undefined,
      emptyPages: 0,
      events: () => events,
    });
  }
}

export interface LogTimes {
  from: number;
  to: number;
  /** How much later the stream appears. */
  lateMs?: number;
}

/** Source: the awslogs driver with the stream prefix `platform`. */
export function streamName(container: string, task: TaskRecord): string {
  return `platform/${container}/${task.id}`;
}

export function named(tasks: readonly TaskRecord[]): string {
  return tasks.map(({ id }) => `(task ${id})`).join(' ');
}

export function groupsOf<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let start = 0; start < items.length; start += size) groups.push(items.slice(start, start + size));
  return groups;
}
