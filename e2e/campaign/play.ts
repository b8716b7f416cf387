import { EventEmitter } from 'node:events';
import { withRandomFrom } from './steady-random.js';
import { cancellationSignal } from '../../src/cancellation.js';
import type { SignalSource } from '../../src/cancellation.js';
import { runMainStep, runPostStep } from '../../src/action/main.js';
import { SandboxClock } from '../../src/providers/sandbox/sandbox-clock.js';
import { FakeRunner } from '../../src/testing/fake-runner.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import type { FaultRule } from '../../sandbox/faults/scenario.js';
import { startSandbox } from '../../sandbox/server/start.js';
import type { Sandbox, SandboxOptions } from '../../sandbox/server/start.js';
import type { LoggedRequest } from '../../sandbox/server/request-log.js';
import { ROLES } from '../harness/sandbox.js';
import { stepEnvironment } from './environment.js';
import type { RunAttempt, RunIdentity } from './environment.js';
import { Interruption, Outage } from './interruption.js';
import type { Interrupt } from './interruption.js';
import { loadVerb } from './intents/intent.js';
import type { Intent, SideEffect, Work } from './intents/intent.js';

/** What is played: everything follows from it, and so it can be played again. */
export interface Play {
  seed: number;
  intent: Intent;
  bad: boolean;
  identity: RunIdentity;
  faults: readonly FaultRule[];
  /** How far the runner's clock is ahead of everybody else's, in milliseconds; default 0. */
  skewMs?: number;
}

/** What was seen of one step. */
export interface Observation {
  failed: boolean;
  outputs: Readonly<Record<string, string>>;
  /** The errors that were shown, one text. */
  errors: string;
  /** All that was written, by place. */
  written: Readonly<Record<string, string>>;
  /** What was left for the post step. */
  saved: string;
  works: readonly Work[];
  sideEffects: readonly SideEffect[];
  requests: readonly LoggedRequest[];
  /** How long it took, in the sandbox's time. */
  elapsedMs: number;
  /** Whether it was interrupted before it ended. */
  interrupted: boolean;
}

export interface StepOptions extends RunAttempt {
  interrupt?: Interrupt;
  /** The number of the request, counted from 1, from which on there is no network for two minutes. */
  outage?: number;
}

type Step = typeof runMainStep | typeof runPostStep;

/** All plays begin at one moment, so that the same seed is the same play. */
const START = Date.parse('2026-03-02T09:00:00Z');

/** A world with a step in it, all in this process; the time passes only while the step sleeps. */
export class Stage {
  private interruption: Interruption | undefined;
  private outage: Outage | undefined;

  private constructor(
    readonly play: Play,
    readonly sandbox: Sandbox,
  ) {}

  static async open(play: Play): Promise<Stage> {
    const { intent, bad, faults, seed } = play;
    const scenario = { ...intent.scenario(bad), faults: [...faults], seed };
    const gate: SandboxOptions['gate'] = (handle) =>
      (stage.interruption ?? stage.outage)?.gate(handle) ?? handle();
    const stage = new Stage(play, await startSandbox({ scenario, realNow: () => START, gate }));
    intent.before?.(stage.sandbox.world);
    return stage;
  }

  /** Runs the step to its end, or until it is interrupted. */
  async run(options: StepOptions = {}): Promise<Observation> {
    const [seen] = await this.steps(runMainStep, [{ options, state: {} }]);
    if (seen === undefined) throw new Error('There was no step.');
    return seen;
  }

  /** Runs steps of different runs at the same time. */
  async together(...options: StepOptions[]): Promise<Observation[]> {
    return this.steps(
      runMainStep,
      options.map((each) => ({ options: each, state: {} })),
    );
  }

  /** Runs the post step with the state that the main step has left. */
  async post(saved: string): Promise<Observation> {
    const [seen] = await this.steps(runPostStep, [{ options: {}, state: { 'remote-work': saved } }]);
    if (seen === undefined) throw new Error('There was no step.');
    return seen;
  }

  async close(): Promise<void> {
    await this.sandbox.close();
  }

  /** Lets so many milliseconds pass, and returns what has become of the work. */
  pass(ms: number): readonly Work[] {
    const { world } = this.sandbox;
    world.time.skipTo(world.now() + ms);
    world.advance();
    return this.play.intent.works(world);
  }

  private async steps(
    step: Step,
    given: readonly { options: StepOptions; state: Readonly<Record<string, string>> }[],
  ): Promise<Observation[]> {
    const { sandbox, play } = this;
    const { world } = sandbox;
    const { skewMs = 0 } = play;
    const clock = new SandboxClock((until) => {
      const frozen = this.interruption?.freezes(until - skewMs);
      if (frozen !== true) world.time.skipTo(until - skewMs);
      return Promise.resolve(frozen === true ? until : world.now() + skewMs);
    }, world.now() + skewMs);
    const inputs = await this.inputs();
    const began = { at: world.now(), requests: sandbox.requests().length };
    const runs = given.map(({ options, state }) => new StepRun(this, options, state));
    const [first] = runs;
    this.interruption = first?.interruption;
    const outage = given[0]?.options.outage;
    this.outage = outage === undefined ? undefined : new Outage(outage, () => world.now());
    const unwritable = given.some(({ options }) => options.unwritable === true);
    const own = await play.intent.env?.(sandbox.url);
    await within(stepEnvironment(play.identity, sandbox.url, own, { unwritable }), play.seed, () =>
      Promise.all(runs.map((run) => run.play(step, clock, inputs))),
    );
    world.advance();
    this.interruption = undefined;
    this.outage = undefined;
    return runs.map((run) => run.observation(began));
  }

  private async inputs(): Promise<Record<string, string>> {
    const { intent, identity } = this.play;
    const command = await loadVerb(intent);
    const role = identity === 'oidc' && 'role-to-assume' in command.inputs;
    return { ...(role ? { 'role-to-assume': ROLES.oidc } : {}), ...intent.inputs };
  }
}

/** One step of a run, and what is seen of it. */
class StepRun {
  readonly interruption: Interruption | undefined;
  private readonly runner = new FakeRunner();
  private readonly logger = new MemoryLogger();
  private readonly process = new EventEmitter();
  private readonly stdout = new EventEmitter();
  /** What it had left when it was killed. */
  private left: Pick<Observation, 'outputs' | 'saved'> | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly options: StepOptions,
    state: Readonly<Record<string, string>>,
  ) {
    Object.assign(this.runner.saved, state);
    const { interrupt, unwritable = false } = options;
    if (unwritable) for (const file of ['output', 'state', 'summary'] as const) this.runner.broken.add(file);
    if (interrupt === undefined) return;
    const { world } = stage.sandbox;
    this.interruption = new Interruption(interrupt, {
      now: () => world.now(),
      send: (signal) => void this.process.emit(signal, signal),
      closeOutput: () => void this.stdout.emit('error', failedWrite('EPIPE')),
      kill: () => {
        this.left = { outputs: { ...this.runner.outputs }, saved: this.runner.state('remote-work') };
        // The process is gone: what is left of it in ours ends as soon as it can, and nobody looks.
        this.process.emit('SIGTERM', 'SIGTERM');
      },
    });
  }

  async play(step: Step, clock: SandboxClock, inputs: Readonly<Record<string, string>>): Promise<void> {
    const { runner, logger, process, options } = this;
    const { play, sandbox } = this.stage;
    Object.assign(runner.inputs, { command: play.intent.verb, inputs: JSON.stringify(inputs) });
    const streams = { stdout: this.stdout, stderr: new EventEmitter() };
    const source = Object.assign(process, streams) as unknown as SignalSource;
    const own = await play.intent.env?.(sandbox.url);
    const env = stepEnvironment(play.identity, sandbox.url, own, options);
    const commands = { [play.intent.verb]: { load: () => loadVerb(play.intent) } };
    const dependencies = { runner, logger, env, commands, clock };
    const cancellation = cancellationSignal(source);
    if (options.unwritable === true) this.stdout.emit('error', failedWrite('ENOSPC'));
    await step(cancellation, dependencies);
  }

  observation(began: { at: number; requests: number }): Observation {
    const { runner, logger, stage } = this;
    const { sandbox, play } = stage;
    const requests = sandbox.requests().slice(began.requests);
    const { outputs, saved } = this.left ?? { outputs: runner.outputs, saved: runner.state('remote-work') };
    return {
      failed: runner.failed || this.left !== undefined,
      outputs,
      errors: logger.texts('error').join('\n'),
      written: {
        log: logger.texts().join('\n'),
        summary: runner.summaries.join('\n'),
        outputs: JSON.stringify(outputs),
        state: JSON.stringify(runner.states),
      },
      saved,
      works: play.intent.works(sandbox.world),
      sideEffects: play.intent.sideEffects?.(sandbox.world, sandbox.requests()) ?? [],
      requests,
      elapsedMs: sandbox.world.now() - began.at,
      interrupted: this.interruption?.happened ?? false,
    };
  }
}

function failedWrite(code: 'EPIPE' | 'ENOSPC'): Error {
  return Object.assign(new Error(`write ${code}`), { code });
}

/** Runs it with this environment alone, and with random numbers that follow from the seed. */
async function within(
  env: Readonly<Record<string, string>>,
  seed: number,
  work: () => Promise<unknown>,
): Promise<void> {
  const before = { ...process.env };
  const set = (values: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, values);
  };
  set(env);
  try {
    await withRandomFrom(seed, async () => {
      await work();
    });
  } finally {
    set(before);
  }
}
