import type { Clock } from '../../core/clock.js';
import { NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/parallel.js';
import type { LogEvent, LogStreams } from '../../providers/aws/logs.js';
import { logGroup } from '../platform/resource-names.js';
import type { ServiceTarget } from '../platform/resource-names.js';

export interface ServiceLogsRequest {
  target: ServiceTarget;
  /** The oldest line to show, in milliseconds since the epoch. */
  since: number;
  /** Go on with what comes, until the deadline. */
  follow: boolean;
  /** Only lines that contain this text. */
  filter: string | undefined;
  /** The most lines to show of what is there already: the newest. */
  limit: number;
  /** In milliseconds since the epoch. */
  deadline: number;
}

export interface ServiceLogsDependencies {
  streams: LogStreams;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

/** What was shown. */
export interface ShownLogs {
  lines: number;
  /** How many streams have such lines. */
  streams: number;
}

type Line = LogEvent & { stream: string };

/** Streams that are read at the same time. */
const CONCURRENCY = 5;
const INTERVAL_MS = 2000;
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
    const { clock, signal } = this.deps;
    const { deadline, follow } = this.request;
    let streams = await this.list();
    await this.showNew(streams);
    for (let look = 1; follow && clock.now() + INTERVAL_MS < deadline; look++) {
      await clock.sleep(INTERVAL_MS, signal);
      if (look % LOOKS_PER_LISTING === 0) streams = await this.list();
      await this.showNew(streams);
    }
    return { lines: this.lines, streams: this.shown.size };
  }

  private async list(): Promise<string[]> {
    const group = logGroup(this.request.target);
    const streams = await this.deps.streams.newest(group, this.deps.signal);
    if (streams !== undefined) return streams;
    throw new NotFoundError(`There is no log group ${group}.`, {
      hint: `Check the names of the environment and the service. A service has a log group once Terraform has made it.`,
    });
  }

  private async showNew(streams: readonly string[]): Promise<void> {
    const { limit } = this.request;
    const read = await mapParallel(streams, CONCURRENCY, (stream) => this.readStream(stream));
    const lines = read
      .flat()
      .sort((a, b) => a.time - b.time)
      .slice(-limit);
    for (const { stream, message } of lines) {
      this.deps.logger.remote(`${message.replace(/\r?\n$/, '')}\n`, `${formatStream(stream)} | `);
      this.shown.add(stream);
    }
    this.lines += lines.length;
  }

  /** Returns the stream's lines since the last look; of many the newest. */
  private async readStream(stream: string): Promise<Line[]> {
    const { deadline, filter, limit, since, target } = this.request;
    let lines: Line[] = [];
    while (this.deps.clock.now() < deadline) {
      const token = this.tokens.get(stream);
      const page = await this.deps.streams.events(
        logGroup(target),
        stream,
        { since, token },
        this.deps.signal,
      );
      if (page === undefined) return lines;
      const wanted = page.events.filter(({ message }) => filter === undefined || message.includes(filter));
      lines = [...lines, ...wanted.map((event) => ({ ...event, stream }))].slice(-limit);
      this.tokens.set(stream, page.nextToken);
      if (page.nextToken === token) return lines;
    }
    return lines;
  }
}

/** Returns `web/0123abcd` for `platform/web/0123abcd…`. */
function formatStream(stream: string): string {
  const [, container, task] = /^platform\/([^/]+)\/([^/]+)$/.exec(stream) ?? [];
  return container === undefined || task === undefined ? stream : `${container}/${task.slice(0, 8)}`;
}
