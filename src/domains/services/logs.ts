import type { Clock } from '../../core/clock.js';
import { formatCount } from '../../core/text.js';
import { DeadlineError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/requests.js';
import { poll } from '../../core/retry.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { LogEvent, LogStreams } from '../../providers/aws/logs.js';
import { clusterName, logGroup } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';

export interface ServiceLogsRequest {
  target: ServiceTarget;
  /** The oldest line to show, in milliseconds since the epoch. */
  since: number;
  /** Continue with what comes, until the deadline. */
  follow: boolean;
  /** Only lines that contain this text. */
  filter: string | undefined;
  /** Only the logs of tasks that have stopped. */
  previous: boolean;
  /** The most lines to show of what is there already: the newest. */
  limit: number;
  /** In milliseconds since the epoch. */
  deadline: number;
}

export interface ServiceLogsDependencies {
  streams: LogStreams;
  /** ECS in the environment's account, for `previous`. */
  containers: () => Promise<Pick<ContainerService, 'tasks'>>;
  /** Of the environment. */
  place: { account: string; region: string };
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/** What was shown. */
export interface ShownLogs {
  lines: number;
  /** How many streams have such lines. */
  streams: number;
  /** How many streams were read. */
  read: number;
}

type Line = LogEvent & { stream: string };

/** Streams that are read at the same time. */
const CONCURRENCY = 5;
const INTERVAL_MS = 2000;
/** More streams are looked at less often: AWS limits the requests of an account. */
const INTERVAL_PER_STREAM_MS = 100;
/** New tasks are looked for once in so many looks. */
const LOOKS_PER_LISTING = 5;

/** The logs of a service's containers, merged by time. Memory is bound by the limit of lines. */
export class ServiceLogs {
  private readonly tokens = new Map<string, string>();
  private readonly shown = new Set<string>();
  private lines = 0;

  constructor(
    private readonly deps: ServiceLogsDependencies,
    private readonly request: ServiceLogsRequest,
  ) {}

  /**
   * Prints the lines, each with its container and task.
   * @throws NotFoundError when the service has no log group; CancelledError when cancelled
   */
  async show(): Promise<ShownLogs> {
    const { clock, logger } = this.deps;
    const { deadline, follow } = this.request;
    const streams = await this.list();
    await this.showNew(streams);
    if (follow) await this.follow(streams);
    else if (clock.now() >= deadline)
      logger.warning(
        'The time was up before all lines were read. Shorten since, or raise timeout-minutes, for the others.',
      );
    return { lines: this.lines, streams: this.shown.size, read: streams.length };
  }

  /** Ends at the deadline, which is not a failure, or with the signal's reason. */
  private async follow(known: readonly string[]): Promise<void> {
    const { clock, logger, signal } = this.deps;
    const { deadline, target } = this.request;
    let streams = known;
    let looks = 0;
    try {
      await poll<undefined>({
        clock,
        signal,
        deadline,
        subject: `the logs of ${target.service}`,
        intervalMs: () => INTERVAL_MS + streams.length * INTERVAL_PER_STREAM_MS,
        step: async () => {
          looks += 1;
          const last = clock.now() >= deadline;
          if (last || looks % LOOKS_PER_LISTING === 0) streams = await this.list();
          await this.showNew(streams);
          return { done: false };
        },
      });
    } catch (error) {
      // With a cause, it is not known what has come since the last look that went well.
      if (!(error instanceof DeadlineError) || error.cause !== undefined) throw error;
      logger.info('The time is up: the logs are no longer followed.');
    }
  }

  private async list(): Promise<string[]> {
    const group = logGroup(this.request.target);
    const streams = await this.deps.streams.newest(group, this.deps.signal);
    if (streams !== undefined) return this.request.previous ? this.ofStoppedTasks(streams) : streams;
    throw new NotFoundError(`There is no log group ${group}.`, {
      hint: `Check the names of the environment and the service. A service has a log group once Terraform has made it.`,
    });
  }

  /** A task that ECS does not know any more has stopped a while ago. */
  private async ofStoppedTasks(streams: readonly string[]): Promise<string[]> {
    const { containers, place, signal } = this.deps;
    const { app, env } = this.request.target;
    const cluster = clusterName(app, env);
    const ids = [...new Set(streams.flatMap((stream) => parseStream(stream)?.task ?? []))];
    if (ids.length === 0) return [];
    const arns = ids.map((id) => `arn:aws:ecs:${place.region}:${place.account}:task/${cluster}/${id}`);
    const tasks = await (await containers()).tasks(cluster, arns, signal);
    const alive = new Set(tasks.filter(({ lastStatus }) => lastStatus !== 'STOPPED').map(({ id }) => id));
    return streams.filter((stream) => {
      const task = parseStream(stream)?.task;
      return task !== undefined && !alive.has(task);
    });
  }

  private async showNew(streams: readonly string[]): Promise<void> {
    const { limit } = this.request;
    const read = await mapParallel(streams, CONCURRENCY, (stream) => this.readStream(stream));
    const found = read.reduce((sum, { count }) => sum + count, 0);
    const lines = read
      .flatMap((stream) => stream.lines)
      .sort((a, b) => a.time - b.time)
      .slice(-limit);
    if (found > lines.length)
      this.deps.logger.info(
        `Showing the newest ${lines.length} of ${formatCount(found, 'line')}. Raise limit for more.`,
      );
    this.print(lines);
    this.lines += lines.length;
  }

  /** Lines of one container that follow each other are printed together. */
  private print(lines: readonly Line[]): void {
    let text = '';
    for (const [index, { stream, message }] of lines.entries()) {
      text += `${message.replace(/\r?\n$/, '')}\n`;
      if (lines[index + 1]?.stream === stream) continue;
      this.deps.logger.result(text, `${formatStream(stream)} | `);
      this.shown.add(stream);
      text = '';
    }
  }

  /** Returns the stream's lines since the last look, of many the newest, and how many there were. */
  private async readStream(stream: string): Promise<{ lines: Line[]; count: number }> {
    const { deadline, filter, follow, limit, since, target } = this.request;
    let lines: Line[] = [];
    let count = 0;
    // Following, the last look is at the deadline: without reading anything it would be one that went well.
    for (let due = follow; due || this.deps.clock.now() < deadline; due = false) {
      const token = this.tokens.get(stream);
      const page = await this.deps.streams.events(
        logGroup(target),
        stream,
        { since, token },
        this.deps.signal,
      );
      if (page === undefined) return { lines, count };
      const wanted = page.events.filter(({ message }) => filter === undefined || message.includes(filter));
      count += wanted.length;
      lines = [...lines, ...wanted.map((event) => ({ ...event, stream }))].slice(-limit);
      this.tokens.set(stream, page.nextToken);
      if (page.nextToken === token) break;
    }
    return { lines, count };
  }
}

/** Undefined for a stream that is not called `platform/<container>/<task id>`. */
function parseStream(stream: string): { container: string; task: string } | undefined {
  const [, container, task] = /^platform\/([^/]+)\/([^/]+)$/.exec(stream) ?? [];
  return container === undefined || task === undefined ? undefined : { container, task };
}

/** Returns `web/0123abcd` for `platform/web/0123abcd…`. */
function formatStream(stream: string): string {
  const parsed = parseStream(stream);
  return parsed === undefined ? stream : `${parsed.container}/${parsed.task.slice(0, 8)}`;
}
