import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { LogReader } from '../../providers/aws/logs.js';
import type { LogPrinter } from './log-printer.js';

/** CloudWatch may send empty pages although more follows; after so many in a row the rest waits for the next look. */
const EMPTY_PAGES = 100;

/**
 * One build's log, read from its beginning. Logs are best effort: whatever goes wrong here is said once,
 * and never ends or delays the build that is being followed.
 */
export class BuildLog {
  private token: string | undefined;
  private found = false;
  private givenUp = false;
  private failure: unknown;

  constructor(
    private readonly logs: LogReader,
    private readonly logger: Logger,
    private readonly printer: LogPrinter,
    private readonly signal: AbortSignal,
  ) {}

  /** True while the last attempt to read failed in a way that may go away. */
  get failing(): boolean {
    return this.failure !== undefined;
  }

  /** True when there is nothing to wait for: reading is not allowed, say. */
  get unreadable(): boolean {
    return this.givenUp;
  }

  /** Prints everything that is there now, page after page without a pause, until `until` says to leave it. */
  async drain(build: Build, until: () => boolean = () => false): Promise<void> {
    if (this.givenUp || build.log === undefined) return;
    try {
      await this.readPages(build.log.group, build.log.stream, until);
      this.failure = undefined;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failure = error;
      if (isTransient(error)) {
        this.logger.debug(`Reading the log of build ${build.id} failed for now: ${asError(error).message}`);
      } else {
        this.givenUp = true;
        this.warn(build, `can't be read: ${asError(error).message}`);
      }
    }
  }

  /** Says what is missing, once no more is read. */
  conclude(build: Build): void {
    if (this.givenUp) return;
    if (this.failure !== undefined) this.warn(build, `may be incomplete: ${asError(this.failure).message}`);
    else if (!this.found) this.warn(build, 'is not in CloudWatch');
  }

  private async readPages(group: string, stream: string, until: () => boolean): Promise<void> {
    let empty = 0;
    while (empty < EMPTY_PAGES && !until()) {
      this.signal.throwIfAborted();
      const page = await this.logs.read(group, stream, this.token, this.signal);
      if (page === undefined) return;
      this.found = true;
      this.printer.print(page.messages);
      empty = page.messages.length === 0 ? empty + 1 : 0;
      if (page.nextToken === this.token) return;
      this.token = page.nextToken;
    }
  }

  private warn(build: Build, what: string): void {
    const where = build.logUrl === undefined ? '' : ` It may be found at ${build.logUrl}.`;
    this.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, '')}.${where}`);
  }
}
