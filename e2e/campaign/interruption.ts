import type { Outcome } from '../../sandbox/server/handler.js';

/**
 * How a run ends early. `cancelled`: as GitHub does it, with SIGINT, with SIGTERM 7.5 s later and SIGKILL 2.5 s after that.
 * `killed`: the request was taken, and its answer came too late. `killed before`: it did not leave the machine any more.
 */
export const INTERRUPTS = ['cancelled', 'SIGTERM', 'killed', 'killed before'] as const;
/** The same, and that nobody reads standard output any more: the runner itself is gone. */
export const CUT_OFFS = [...INTERRUPTS, 'output closed'] as const;
export type InterruptKind = (typeof CUT_OFFS)[number];

export interface Interrupt {
  kind: InterruptKind;
  /** The number of the request, counted from 1. */
  at: number;
}

/** What an interruption does to the step, and what time it is. */
export interface InterruptedStep {
  now: () => number;
  send: (signal: 'SIGINT' | 'SIGTERM') => void;
  closeOutput: () => void;
  kill: () => void;
}

const [SIGTERM_AFTER_MS, SIGKILL_AFTER_MS] = [7_500, 10_000];

/** Interrupts a step at one of its requests. A step that is dead reaches nobody any more, and no time passes for it. */
export class Interruption {
  private seen = 0;
  private since: number | undefined;
  private dead = false;
  private terminated = false;

  constructor(
    private readonly interrupt: Interrupt,
    private readonly step: InterruptedStep,
  ) {}

  get happened(): boolean {
    return this.since !== undefined;
  }

  /** Stands before the sandbox. */
  async gate(handle: () => Promise<Outcome>): Promise<Outcome> {
    this.seen += 1;
    const { kind, at } = this.interrupt;
    if (this.seen !== at || this.happened) return this.dead ? { kind: 'reset' } : handle();
    this.since = this.step.now();
    if (kind === 'killed before') return this.die();
    const outcome = await handle();
    if (kind === 'killed') return this.die();
    if (kind === 'output closed') this.step.closeOutput();
    else this.step.send(kind === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
    return outcome;
  }

  /** Whether no time passes until then, as the step is dead; it dies of what follows a cancelled run. */
  freezes(until: number): boolean {
    const { since, interrupt } = this;
    if (since === undefined || this.dead || interrupt.kind !== 'cancelled') return this.dead;
    if (until >= since + SIGTERM_AFTER_MS && !this.terminated) {
      this.terminated = true;
      this.step.send('SIGTERM');
    }
    if (until < since + SIGKILL_AFTER_MS) return false;
    this.die();
    return true;
  }

  private die(): Outcome {
    this.dead = true;
    this.step.kill();
    return { kind: 'reset' };
  }
}

const OUTAGE_MS = 120_000;

/** Lets no request through for two minutes, from one of them on. */
export class Outage {
  private seen = 0;
  private since: number | undefined;

  constructor(
    private readonly at: number,
    private readonly now: () => number,
  ) {}

  /** Stands before the sandbox. */
  gate(handle: () => Promise<Outcome>): Promise<Outcome> {
    this.seen += 1;
    if (this.seen === this.at) this.since = this.now();
    const down = this.since !== undefined && this.now() < this.since + OUTAGE_MS;
    return down ? Promise.resolve({ kind: 'reset' }) : handle();
  }
}
