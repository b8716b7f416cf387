import { AccessDeniedError, asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { LogTail } from '../../providers/aws/logs.js';
import { logLocation } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';

/** The end of a container's log. */
export interface ContainerLog {
  /** The last lines, oldest first; long ones are cut. */
  lines: string[];
  /** The log's page in the console. */
  url: string;
}

/** How many lines are shown, and how long each may be. */
const LINES = 20;
const LENGTH = 500;
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
      const lines = messages.map(cut);
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

function cut(message: string): string {
  const line = message.replace(/\r?\n$/, '');
  return line.length > LENGTH ? `${line.slice(0, LENGTH)} …` : line;
}

/** As many digits of a task's id as tell tasks apart. */
export function shortTaskId(id: string): string {
  return id.slice(0, 8);
}
