import { withRandomFrom } from './steady-random.js';
import { registry } from '../../src/commands/registry.js';
import { runMainStep, runPostStep } from '../../src/action/main.js';
import { CancelledError } from '../../src/core/errors.js';
import { SandboxClock } from '../../src/providers/sandbox/sandbox-clock.js';
import { FakeRunner } from '../../src/testing/fake-runner.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import type { FaultRule } from '../../sandbox/faults/scenario.js';
import { startSandbox } from '../../sandbox/server/start.js';
import type { Sandbox } from '../../sandbox/server/start.js';
import type { LoggedRequest } from '../../sandbox/server/request-log.js';
import { COMMIT, ROLES } from '../harness/sandbox.js';
import { PLANTED } from './intent.js';
import type { Intent, Work } from './intent.js';

/** What is played: everything follows from it, and so it can be played again. */
export interface Play {
  seed: number;
  intent: Intent;
  bad: boolean;
  /** Who the run is: the repository's role by OIDC, or access keys. */
  identity: 'oidc' | 'keys';
  faults: readonly FaultRule[];
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
  requests: readonly LoggedRequest[];
  /** How long it took, in the sandbox's time. */
  elapsedMs: number;
}

/** All plays begin at one moment, so that the same seed is the same play. */
const START = Date.parse('2026-03-02T09:00:00Z');

/** A world with a step in it, all in this process; the time passes only while the step sleeps. */
export class Stage {
  private constructor(
    readonly play: Play,
    readonly sandbox: Sandbox,
  ) {}

  static async open(play: Play): Promise<Stage> {
    const scenario = { ...play.intent.scenario(play.bad), faults: [...play.faults], seed: play.seed };
    return new Stage(play, await startSandbox({ scenario, realNow: () => START }));
  }

  /**
   * Runs the step to its end.
   * @param cancelAt - the number of the request after which the run is cancelled, counted from 1
   */
  async run(cancelAt = Infinity): Promise<Observation> {
    return this.step((cancellation, dependencies) => runMainStep(cancellation, dependencies), {}, cancelAt);
  }

  /** Runs the post step with the state that the main step has left. */
  async post(saved: string): Promise<Observation> {
    return this.step((cancellation, dependencies) => runPostStep(cancellation, dependencies), {
      'remote-work': saved,
    });
  }

  async close(): Promise<void> {
    await this.sandbox.close();
  }

  /** Lets two hours pass, in which everything that runs comes to its end. */
  settle(): readonly Work[] {
    const { world } = this.sandbox;
    world.time.skipTo(world.now() + 7_200_000);
    world.advance();
    return this.play.intent.works(world);
  }

  private async step(
    run: (...given: Parameters<typeof runMainStep>) => Promise<void>,
    state: Readonly<Record<string, string>>,
    cancelAt = Infinity,
  ): Promise<Observation> {
    const { sandbox, play } = this;
    const { world } = sandbox;
    const runner = new FakeRunner();
    const logger = new MemoryLogger();
    Object.assign(runner.inputs, { command: play.intent.verb, inputs: JSON.stringify(this.inputs()) });
    Object.assign(runner.saved, state);
    const began = world.now();
    const first = sandbox.requests().length;
    const controller = new AbortController();
    const clock = new SandboxClock((until) => {
      if (sandbox.requests().length - first >= cancelAt && !controller.signal.aborted)
        controller.abort(new CancelledError('Cancelled by SIGINT.'));
      else world.time.skipTo(until);
      return Promise.resolve(world.now());
    }, began);
    const env = environment(play, sandbox.url);
    const dependencies = { runner, logger, env, commands: registry, clock };
    await within(env, play.seed, () =>
      run({ signal: controller.signal, release: () => undefined }, dependencies),
    );
    world.advance();
    return {
      failed: runner.failed,
      outputs: runner.outputs,
      errors: logger.texts('error').join('\n'),
      written: {
        log: logger.texts().join('\n'),
        summary: runner.summaries.join('\n'),
        outputs: JSON.stringify(runner.outputs),
        state: JSON.stringify(runner.states),
      },
      saved: runner.saved['remote-work'] ?? '',
      works: play.intent.works(world),
      requests: sandbox.requests().slice(first),
      elapsedMs: world.now() - began,
    };
  }

  private inputs(): Record<string, string> {
    const { intent, identity } = this.play;
    const aws = /^(codebuild|codepipeline|ecs):/.test(intent.starts);
    return { ...(aws && identity === 'oidc' ? { 'role-to-assume': ROLES.oidc } : {}), ...intent.inputs };
  }
}

function environment({ intent, identity }: Play, url: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-west-2',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...(identity === 'keys'
      ? { AWS_ACCESS_KEY_ID: 'AKIACAMPAIGN00000001', AWS_SECRET_ACCESS_KEY: PLANTED.awsSecret }
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_sandbox/oidc?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: PLANTED.idToken,
        }),
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_OUTPUT: '/tmp/set_output_campaign',
    GITHUB_REPOSITORY: 'uktrade/demo-web',
    GITHUB_SHA: COMMIT,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'someone',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `${url}/github`,
    GITHUB_WORKSPACE: '/tmp',
    ...intent.env?.(url),
  };
}

/** Runs it with this environment alone, and with random numbers that follow from the seed. */
async function within(
  env: Readonly<Record<string, string>>,
  seed: number,
  work: () => Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  const set = (values: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, values);
  };
  set(env);
  try {
    await withRandomFrom(seed, work);
  } finally {
    set(before);
  }
}
