import type { Clock } from '../../core/clock.js';
import { asError, PlatformError, RateLimitError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { SavedWork, WorkControl } from '../../core/remote-work.js';
import type { StartedRun, WorkflowRun, WorkflowService } from '../../providers/github/workflows.js';
import { isGood } from './run-follower.js';

interface OwnRunDependencies {
  workflows: Pick<WorkflowService, 'dispatched' | 'login'>;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
}

/** What tells our run from those of others. */
export interface RunTraits {
  workflow: string;
  /** The branch or tag that it runs for. */
  ref: string;
  /** The greatest id that a run had before ours was started. */
  after: number;
  /** Our key and the workflow's input that shows it; undefined where there is none. */
  shown: { input: string; key: string } | undefined;
  /** The workflow's page. */
  url: string;
}

/** What the post step has to know about a run: which was started, or what it shows. */
export type SavedRun = SavedWork<RunTraits, StartedRun>;

/** Looks for a run that may be starting: how many, and how long to wait in between. A cancelled step has some seconds. */
const RECOVERY_LOOKS = 3;
const RECOVERY_LOOK_EVERY_MS = 1_000;

/** What can be done about a run, also by a later process. */
export function runControl({
  workflows,
  clock,
}: {
  workflows: Pick<WorkflowService, 'cancel' | 'dispatched'>;
  clock: Clock;
}): WorkControl<RunTraits, StartedRun> {
  return {
    name: ({ id }) => `run ${id}`,
    url: ({ url }) => url,
    stop: ({ id }) => workflows.cancel(id),
    recover: async ({ workflow, after, shown, url }) => {
      if (shown === undefined) throw new PlatformError(`Which run was started is not known. See ${url}`);
      for (let look = 1; ; look += 1) {
        const runs = await workflows.dispatched({ workflow, after, limit: 100 });
        const own = runs.filter((run) => showsKey(run, shown.key) && run.status !== 'completed');
        if (own.length > 0 || look >= RECOVERY_LOOKS) return own;
        await clock.sleep(RECOVERY_LOOK_EVERY_MS);
      }
    },
  };
}

/** GitHub keeps no more of a search. */
export const MOST_LISTED = 1_000;
/** A run is listed some seconds after its start. */
const LOOKS = 20;
const LOOK_EVERY_MS = 3_000;
/** Before one run is taken for ours without a key: whether others turn up. */
const OTHERS_WITHIN_MS = 6_000;

/**
 * The key's run: one that is not over or has succeeded, else the newest.
 * @throws PlatformError where several could be meant, or where the key's run is for another ref
 */
export function runOfKey(runs: readonly WorkflowRun[], key: string, ref: string): WorkflowRun | undefined {
  const own = runs.filter((run) => showsKey(run, key));
  const good = own.filter(isGood);
  if (good.length > 1) {
    throw new PlatformError(
      `Which run is meant is not known: ${good.length} show the key ${JSON.stringify(key)}. ${listed(good)}`,
      { hint: 'Cancel or delete those that are not wanted, or choose another idempotency-key.' },
    );
  }
  const found = good[0] ?? own[0];
  if (found !== undefined && found.ref !== ref) {
    throw new PlatformError(
      `The run of the key ${JSON.stringify(key)} is for ${JSON.stringify(found.ref)}, not for ${JSON.stringify(ref)}: ${found.url}`,
      { hint: 'Use one key for one thing: choose another idempotency-key, or the same ref.' },
    );
  }
  return found;
}

/** Finds the run that GitHub started for us without saying which it is. */
export class OwnRun {
  constructor(private readonly deps: OwnRunDependencies) {}

  /**
   * @param lost the error of a dispatch whose answer got lost; undefined where GitHub has taken it without naming a run
   * @throws PlatformError where it can't be known
   */
  async find(traits: RunTraits, lost: unknown, deadline: number): Promise<StartedRun> {
    const { logger } = this.deps;
    logger.info(
      lost === undefined
        ? 'GitHub has not said which run it started: looking for it.'
        : `Whether the workflow was started is not known, its answer got lost: looking for a run. ${asError(lost).message}`,
    );
    const login = traits.shown === undefined ? await this.login() : undefined;
    const found = await this.candidates(traits, login, deadline);
    if (found.length === 0) throw await this.nothing(traits, lost);
    const [run, ...others] = found;
    // Where ours may never have been started, the only one may be somebody else's, of the same login too: all workflows
    // of a repository share one. Without a key nobody can tell.
    const certain = traits.shown !== undefined || lost === undefined;
    if (run === undefined || others.length > 0 || !certain) throw this.unclear(found, lost);
    if (traits.shown === undefined) {
      logger.warning(
        `Run ${run.id} is taken for ours, being the only one dispatched for ${traits.ref} since${login === undefined ? '' : ` by ${login}`}. With correlation-input it would be certain.`,
      );
    }
    return { id: run.id, url: run.url };
  }

  /** The runs that may be ours, once there is one, and a moment later. */
  private async candidates(
    traits: RunTraits,
    login: string | undefined,
    deadline: number,
  ): Promise<WorkflowRun[]> {
    const { clock, signal } = this.deps;
    for (let look = 1; look <= LOOKS && clock.now() < deadline; look += 1) {
      const found = await this.listOrNothing(traits, login, deadline);
      if (found.length > 1 || (found.length === 1 && traits.shown !== undefined)) return found;
      if (found.length === 1) {
        await clock.sleep(OTHERS_WITHIN_MS, signal);
        return this.list(traits, login);
      }
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
    return [];
  }

  private async listOrNothing(
    traits: RunTraits,
    login: string | undefined,
    deadline: number,
  ): Promise<WorkflowRun[]> {
    const { clock, logger, signal } = this.deps;
    try {
      return await this.list(traits, login);
    } catch (error) {
      const limited = error instanceof RateLimitError;
      if (!limited && !isTransient(error)) throw error;
      logger.debug(`Looking for the run failed for now: ${asError(error).message}`);
      if (limited) await clock.sleep(Math.max(0, Math.min(error.waitMs, deadline - clock.now())), signal);
      return [];
    }
  }

  private async list(traits: RunTraits, login: string | undefined): Promise<WorkflowRun[]> {
    const { workflow, after, shown, ref } = traits;
    const runs = await this.deps.workflows.dispatched({ workflow, after, limit: MOST_LISTED });
    if (shown !== undefined) return runs.filter((run) => showsKey(run, shown.key));
    return runs.filter((run) => run.ref === ref && (login === undefined || run.actor === login));
  }

  private async login(): Promise<string | undefined> {
    try {
      return await this.deps.workflows.login();
    } catch (error) {
      this.deps.signal.throwIfAborted();
      this.deps.logger.debug(`The token's owner is not known: ${asError(error).message}`);
      return undefined;
    }
  }

  private async nothing({ shown, workflow, after, url }: RunTraits, lost: unknown): Promise<PlatformError> {
    const seconds = (LOOKS * LOOK_EVERY_MS) / 1000;
    const cause = lost === undefined ? {} : { cause: lost };
    if (shown === undefined) {
      return new PlatformError(
        lost === undefined
          ? `GitHub has taken the dispatch, but lists no run of it after ${seconds} s.`
          : `Whether the workflow was started is not known: GitHub's answer got lost, and it lists no new run after ${seconds} s.`,
        { ...cause, hint: `Look at ${url} before you start it again.` },
      );
    }
    const others = await this.deps.workflows.dispatched({ workflow, after, limit: 5 });
    const found = others.length === 0 ? '' : ` There are others since: ${listed(others)}`;
    return new PlatformError(
      `${lost === undefined ? 'GitHub has taken the dispatch' : "Whether the workflow was started is not known, GitHub's answer got lost"}, but no run shows the key ${JSON.stringify(shown.key)} after ${seconds} s.${found}`,
      {
        ...cause,
        hint: `The workflow has to show the key in its title, as a word of its own: run-name: … (\${{ inputs.${shown.input} }}). Look at ${url} before you start it again.`,
      },
    );
  }

  private unclear(found: readonly WorkflowRun[], lost: unknown): PlatformError {
    return new PlatformError(
      `Which run is ours is not known${lost === undefined ? '' : ", nor whether there is one: GitHub's answer got lost"}. ${found.length === 1 ? 'It may be' : 'They may be'} ${listed(found)}`,
      {
        cause: lost,
        hint: 'Set correlation-input, so that the run can be recognised; look at these before you start it again.',
      },
    );
  }
}

/** Lists runs in an error: remote text. */
function listed(runs: readonly WorkflowRun[]): string {
  return runs
    .slice(0, 5)
    .map(
      ({ id, title, actor, createdAt, url }) =>
        `${id} ${JSON.stringify(title.slice(0, 80))} by ${actor} at ${createdAt}: ${url}`,
    )
    .join('; ');
}

/** What may not stand next to the key: `v1.2` is not in `v1.2.3`, nor `1` in `docs-1`. */
const WORD = '[A-Za-z0-9._/+-]';

/** True where the run's title holds the key as a word of its own. */
export function showsKey({ title }: Pick<WorkflowRun, 'title'>, key: string): boolean {
  const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`).test(title);
}
