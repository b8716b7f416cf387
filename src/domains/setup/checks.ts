import type { Clock } from '../../core/clock.js';
import {
  CancelledError,
  DeadlineError,
  NotFoundError,
  PlatformError,
  RateLimitError,
} from '../../core/errors.js';
import { mapParallel } from '../../core/batch.js';

/**
 * How a thing stands: `ok`; `missing`, without which a deployment could not work; `optional`, which is missing and can be
 * done without; `unchecked`, which could not be found out.
 */
export type SetupState = 'ok' | 'missing' | 'optional' | 'unchecked';

export interface SetupFinding {
  state: SetupState;
  /** One or two sentences: what is there, or what is wrong. */
  found: string;
  /** How to add what is missing; undefined where nothing has to be done. */
  nextStep?: string | undefined;
}

/** One thing that has to be there before the first deployment. */
export interface SetupCheck {
  /** What it belongs to: `AWS`, `Codebase web`, `Environment dev`. */
  area: string;
  subject: string;
  /** Checks without which this one can't be made. */
  needs?: readonly SetupCheck[];
  /** True where a deployment works without it. */
  optional?: boolean;
  run(): Promise<SetupFinding>;
}

/** A row of the table. */
export interface SetupRow extends SetupFinding {
  area: string;
  subject: string;
  /** True where a check broke off, so that nothing is known about what a deployment needs. */
  brokeOff?: boolean;
}

/** What adds almost everything that the platform has. */
const IN_TERRAFORM = 'Check the configuration in platform-config.yml, and apply its Terraform.';

const OUT_OF_TIME: SetupFinding = {
  state: 'unchecked',
  found: 'The time ran out before.',
  nextStep: 'Give a larger timeout-minutes, or check one codebase and environment at a time.',
};
/** The most checks that run at a time: AWS limits how often it is asked. */
const AT_A_TIME = 8;

export interface SetupRunnerOptions {
  signal: AbortSignal;
  clock: Clock;
  /** When to begin no further check, in milliseconds since the epoch. */
  deadline: number;
}

/** Makes each check once, after those that it needs; one that fails stops none that can be made without it. */
export class SetupRunner {
  private readonly started = new Map<SetupCheck, Promise<SetupRow>>();

  constructor(private readonly options: SetupRunnerOptions) {}

  /** @throws the signal's reason, and whatever is not a PlatformError */
  run(checks: readonly SetupCheck[]): Promise<SetupRow[]> {
    return mapParallel(checks, AT_A_TIME, (check) => this.start(check));
  }

  private start(check: SetupCheck): Promise<SetupRow> {
    const row = this.started.get(check) ?? this.make(check);
    this.started.set(check, row);
    return row;
  }

  private async make(check: SetupCheck): Promise<SetupRow> {
    const { area, subject, needs = [], optional = false } = check;
    const before = await Promise.all(needs.map((needed) => this.start(needed)));
    const unmet = before.find(({ state }) => state !== 'ok' && state !== 'optional');
    if (unmet !== undefined) {
      const first = unmet.area === area ? unmet.subject : `${unmet.subject} (${unmet.area})`;
      return { area, subject, state: 'unchecked', found: `Needs this first: ${first}.` };
    }
    const { signal, clock, deadline } = this.options;
    signal.throwIfAborted();
    if (clock.now() >= deadline) return { area, subject, ...OUT_OF_TIME, brokeOff: !optional };
    try {
      return { area, subject, ...(await check.run()) };
    } catch (error) {
      return { area, subject, ...readProblem(error, optional) };
    }
  }
}

/** What an error says about the thing that was looked for. */
function readProblem(error: unknown, optional: boolean): SetupFinding & { brokeOff?: boolean } {
  if (!(error instanceof PlatformError) || error instanceof CancelledError) throw error;
  const { message: found } = error;
  const nextStep = error.hint ?? (error instanceof NotFoundError ? IN_TERRAFORM : undefined);
  if (error.transient || error instanceof RateLimitError || error instanceof DeadlineError)
    return { state: 'unchecked', found: `Could not be checked: ${found}`, nextStep, brokeOff: !optional };
  return { state: optional ? 'optional' : 'missing', found, nextStep };
}
