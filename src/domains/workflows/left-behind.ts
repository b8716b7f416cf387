import type { Clock } from '../../core/clock.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { WorkflowService } from '../../providers/github/workflows.js';
import { showsKey } from './own-run.js';

/** A run that somebody has to stop if we can't; or what a run shows that may be starting. */
export type Leftover =
  | { kind: 'run'; id: number }
  | {
      kind: 'unlisted';
      workflow: string;
      /** The greatest id that a run had before. */
      after: number;
      key: string;
    };

/** Looks for a run that may be starting, and their distance in milliseconds: a cancelled step has some seconds. */
const LOOKS = 3;
const LOOK_EVERY_MS = 1_000;

/** As the state for the post step holds it: `123`, or `docs.yml 122 <key>`. */
export function formatLeftover(leftover: Leftover): string {
  if (leftover.kind === 'run') return String(leftover.id);
  return `${leftover.workflow} ${leftover.after} ${leftover.key}`;
}

/** @throws PlatformError for what formatLeftover does not write */
export function parseLeftover(text: string): Leftover {
  if (/^\d+$/.test(text)) return { kind: 'run', id: Number(text) };
  const [, workflow, after, key] = /^(\S+) (\d+) (.+)$/.exec(text) ?? [];
  if (workflow !== undefined && after !== undefined && key !== undefined)
    return { kind: 'unlisted', workflow, after: Number(after), key };
  throw new PlatformError(`What was to be stopped can't be read: ${JSON.stringify(text)}.`);
}

/** Cancels the runs that we have started and wait for no more. */
export class LeftBehind {
  constructor(
    private readonly deps: {
      workflows: Pick<WorkflowService, 'cancel' | 'dispatched'>;
      logger: Logger;
      clock: Clock;
    },
  ) {}

  /** False where it could not be done, which is a warning. */
  async stop(leftover: Leftover): Promise<boolean> {
    const { workflows, logger } = this.deps;
    try {
      const ids = leftover.kind === 'run' ? [leftover.id] : await this.find(leftover);
      for (const id of ids) {
        await workflows.cancel(id);
        logger.notice(`Run ${id} was told to stop.`);
      }
      if (ids.length === 0) logger.info('No run was started, as far as GitHub lists them by now.');
      return ids.length > 0;
    } catch (error) {
      const what = leftover.kind === 'run' ? `Run ${leftover.id}` : 'A run that may have been started';
      logger.warning(`${what} could not be stopped. ${asError(error).message}`);
      return false;
    }
  }

  private async find({ workflow, after, key }: Leftover & { kind: 'unlisted' }): Promise<number[]> {
    for (let look = 1; ; look += 1) {
      const runs = await this.deps.workflows.dispatched({ workflow, after, limit: 100 });
      const own = runs.filter((run) => showsKey(run, key) && run.status !== 'completed');
      if (own.length > 0 || look >= LOOKS) return own.map(({ id }) => id);
      await this.deps.clock.sleep(LOOK_EVERY_MS);
    }
  }
}
