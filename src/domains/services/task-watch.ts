import { AccessDeniedError, asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { EcsService, Task, TaskContainer } from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { ecsName, taskIds, taskArn, shortTaskId, logLocation } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';

/** Something that went wrong in a task of the new version. */
export interface TaskFailure {
  taskId: string;
  /** Undefined where the task as a whole ended, none of its containers with an exit code. */
  container: string | undefined;
  /** Not zero. */
  exitCode: number | undefined;
  /** ECS's reasons: the container's, then the task's. */
  reasons: string[];
  log: ContainerLog | undefined;
}

interface TaskWatchDependencies {
  containers: Pick<ContainerService, 'taskArns' | 'tasks'>;
  logs: ContainerLogs;
  logger: Logger;
}

/** The tasks of one task definition since a moment: how they stop, and what their containers exit with, each said once. */
export class TaskWatch {
  readonly failures: TaskFailure[] = [];
  private readonly settled = new Set<string>();
  private readonly said = new Set<string>();
  /** ARNs of the tasks that events have named: ECS shows only the newest 100 events. */
  private readonly named = new Set<string>();
  /** What is denied once would be denied at each further look. */
  private denied = false;

  constructor(
    private readonly deps: TaskWatchDependencies,
    private readonly target: ServiceTarget,
    /** ARN. */
    private readonly taskDefinition: string,
  ) {}

  /** One look. A problem of looking is in the debug log, and never ends a wait. */
  async look(since: Date, service: EcsService | undefined, signal?: AbortSignal): Promise<void> {
    if (this.denied) return;
    const name = ecsName(this.target);
    try {
      const listed = await this.list(signal);
      const found = listed ?? this.findInEvents(service, since);
      const open = found.filter((arn) => !this.settled.has(arn));
      for (const task of await this.deps.containers.tasks(name.cluster, open, signal)) {
        await this.show(task, since, signal);
      }
    } catch (error) {
      signal?.throwIfAborted();
      const message = `Could not look at the tasks of ${name.service}: ${asError(error).message}`;
      this.denied = error instanceof AccessDeniedError;
      if (error instanceof AccessDeniedError)
        this.deps.logger.warning(
          `${message} A task that fails can't be explained. ${error.hint ?? ''}`.trim(),
        );
      else this.deps.logger.debug(message);
    }
  }

  /** Returns ARNs; undefined where we may not list tasks. */
  private async list(signal: AbortSignal | undefined): Promise<string[] | undefined> {
    const name = ecsName(this.target);
    const [stopped, running] = await Promise.all([
      this.deps.containers.taskArns(name, 'STOPPED', signal),
      this.deps.containers.taskArns(name, 'RUNNING', signal),
    ]);
    return stopped && running && [...new Set([...stopped, ...running])];
  }

  private findInEvents(service: EcsService | undefined, since: Date): string[] {
    if (service !== undefined) {
      const events = service.events.filter(({ createdAt }) => createdAt >= since);
      for (const id of taskIds(events))
        this.named.add(taskArn(service.arn, ecsName(this.target).cluster, id));
    }
    return [...this.named];
  }

  /** Logs can arrive after the container has gone: those that are missing are looked for once more. */
  async finish(signal?: AbortSignal): Promise<void> {
    for (const failure of this.failures) {
      const { container, taskId } = failure;
      if (failure.log !== undefined || container === undefined) continue;
      failure.log = await this.deps.logs.read(container, taskId, signal);
    }
  }

  private async show(task: Task, since: Date, signal: AbortSignal | undefined): Promise<void> {
    const ours = task.taskDefinition === this.taskDefinition;
    if (!ours || (task.createdAt !== undefined && task.createdAt < since)) {
      this.settled.add(task.arn);
      return;
    }
    this.showHealth(task);
    const stopped = task.lastStatus === 'STOPPED';
    if (stopped) {
      this.settled.add(task.arn);
      if (task.containers.every(({ exitCode }) => exitCode === undefined || exitCode === 0))
        this.deps.logger.info(
          `Task ${shortTaskId(task.id)} stopped: ${plainEvent(task.stoppedReason ?? 'no reason given')}`,
        );
    }
    const failed = task.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
    for (const container of failed) await this.showExit(task, container, signal);
    if (stopped && failed.length === 0 && !isScaledIn(task)) await this.keepStop(task, signal);
  }

  private showHealth(task: Task): void {
    for (const container of task.containers) {
      if (container.healthStatus !== 'UNHEALTHY' || !this.first(`${task.arn} ${container.name} unhealthy`))
        continue;
      this.deps.logger.info(
        `Task ${shortTaskId(task.id)}: the container ${container.name} fails its health check`,
      );
    }
  }

  private async showExit(task: Task, container: TaskContainer, signal?: AbortSignal): Promise<void> {
    if (!this.first(`${task.arn} ${container.name} exit`)) return;
    const reasons = reasonsOf(task, container).filter((reason) => reason !== ESSENTIAL_EXITED);
    const why = reasons.length === 0 ? '' : `: ${reasons.map(plainEvent).join('; ')}`;
    this.deps.logger.info(
      `Task ${shortTaskId(task.id)}: ${container.name} exited with code ${container.exitCode ?? ''}${why}`,
    );
    // What ECS itself stops on scaling in ends with a signal's code: nothing to look for in its log.
    if (isScaledIn(task)) return;
    this.failures.push({
      taskId: task.id,
      container: container.name,
      exitCode: container.exitCode,
      reasons: reasonsOf(task, container),
      log: await this.deps.logs.read(container.name, task.id, signal),
    });
  }

  /** A task that stopped without an exit code: it could not start, or failed its health checks. */
  private async keepStop(task: Task, signal: AbortSignal | undefined): Promise<void> {
    const unhealthy = task.containers.find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
    const named = unhealthy ?? task.containers.find(({ reason }) => reason !== undefined);
    const started = task.containers.some(({ exitCode }) => exitCode !== undefined);
    const container = named?.name ?? (started ? this.target.service : undefined);
    this.failures.push({
      taskId: task.id,
      container,
      exitCode: undefined,
      reasons: reasonsOf(task, named),
      log: container === undefined ? undefined : await this.deps.logs.read(container, task.id, signal),
    });
  }

  private first(what: string): boolean {
    if (this.said.has(what)) return false;
    this.said.add(what);
    return true;
  }
}

/** What ECS says of every task whose container has exited. */
export const ESSENTIAL_EXITED = 'Essential container in task exited';

/** ECS's words without the ids and ARNs that only programs need: `has started 1 tasks: c325046f`. */
export function plainEvent(message: string): string {
  return message
    .replace(/^\(service [^)]*\) /, '')
    .replace(/ ?\(deployment ecs-svc\/\d+\) ?/, ' ')
    .replace(/ to deployment ecs-svc\/\d+/, '')
    .replace(/\(task ([0-9a-f]{8})[0-9a-f-]{8,}\)/g, '$1')
    .replace(/ in \(target-group arn:[^)]*:targetgroup\/([^/)]*)[^)]*\)/g, ' in the target group $1')
    .trim();
}

function reasonsOf(task: Task, container: TaskContainer | undefined): string[] {
  const reasons = [container?.reason, task.stoppedReason];
  return reasons.filter((reason): reason is string => reason !== undefined && reason !== '');
}

/** ECS gives tasks that it takes away on purpose the same code as unhealthy ones; only the words tell them apart. */
function isScaledIn(task: Task): boolean {
  return (
    task.stopCode === 'ServiceSchedulerInitiated' &&
    task.stoppedReason?.startsWith('Scaling activity') === true
  );
}

/** The end of a container's log. */
interface ContainerLog {
  /** The last lines, oldest first; long ones are cut. */
  lines: string[];
  /** The log's page in the console. */
  url: string;
}

/** How many lines are shown, and how long each may be. */
const LINES = 20;
const LONG = /^(.{500}).+$/s;
/** A service that crashes over and over says the same each time: so many logs of each container are read. */
const LOGS_PER_CONTAINER = 3;

/** The last lines that failed containers wrote. Best effort: a log that can't be read never fails a deployment. */
export class ContainerLogs {
  private readonly shown = new Map<string, number>();
  private readonly texts = new Set<string>();
  private denied = false;

  constructor(
    private readonly tails: LogTail,
    private readonly logger: Logger,
    private readonly target: ServiceTarget,
  ) {}

  /** Prints and returns the last lines; undefined where there are none, or enough were shown already. */
  async read(container: string, taskId: string, signal?: AbortSignal): Promise<ContainerLog | undefined> {
    const count = this.shown.get(container) ?? 0;
    if (count >= LOGS_PER_CONTAINER) return undefined;
    const { group, stream } = logLocation(this.target, container, taskId);
    try {
      const messages = await this.tails.tail(group, stream, LINES, signal);
      if (messages === undefined || messages.length === 0) {
        this.logger.debug(`There is no log ${group} ${stream}.`);
        return undefined;
      }
      this.shown.set(container, count + 1);
      const lines = messages.map((message) => message.replace(/\r?\n$/, '').replace(LONG, '$1 …'));
      const url = this.tails.url(group, stream);
      const text = lines.join('\n');
      const repeated = this.texts.has(text);
      this.texts.add(text);
      if (!repeated) {
        this.logger.info(`  The last lines of ${container} in task ${shortTaskId(taskId)}:`);
        this.logger.remote(`${text}\n`, '  | ');
      }
      return { lines, url };
    } catch (error) {
      signal?.throwIfAborted();
      const message = `Could not read the log ${group} ${stream}: ${asError(error).message}`;
      if (error instanceof AccessDeniedError && !this.denied)
        this.logger.info(`${message} ${error.hint ?? ''}`.trim());
      else this.logger.debug(message);
      this.denied ||= error instanceof AccessDeniedError;
      return undefined;
    }
  }
}
