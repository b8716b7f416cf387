import { commandWords } from '../commands/command-words.js';
import type { CommandDefinition, OutputValue } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { cancellationSignal } from '../cancellation.js';
import { runCommand } from '../commands/run-command.js';
import { terminalHost, screenOf } from './terminal-host.js';
import type { CliSettings } from './terminal-host.js';
import { printFailure } from './failure.js';
import { SystemClock } from '../core/clock.js';
import { PlatformError } from '../core/errors.js';

/** The time of the demo's scenario runs this much faster than ours. */
const SPEED = 20;

/** What the demo runs, in this order; names and commit are those of the sandbox's built-in scenario. */
const STEPS = [
  { name: 'codebase-list', inputs: { app: 'demo', 'with-images': true } },
  {
    name: 'codebase-build',
    inputs: { app: 'demo', codebase: 'web', commit: 'c0ffee1234567890c0ffee1234567890c0ffee12' },
  },
  {
    name: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: 'c0ffee1234567890c0ffee1234567890c0ffee12' },
  },
  // Crashes on its start, so that the cause is seen.
  {
    name: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'api', branch: 'main', strategy: 'ecs' },
    fails: true,
  },
  { name: 'codebase-status', inputs: { app: 'demo', env: 'dev' } },
  { name: 'codebase-rollback', inputs: { app: 'demo', env: 'dev', codebase: 'web' } },
] as const satisfies readonly DemoStep[];

interface DemoStep {
  name: string;
  inputs: Readonly<Record<string, string | boolean>>;
  /** It is meant to fail, and what comes after it is run all the same. */
  fails?: true;
}

/**
 * Lists, builds and deploys the demo codebases against a sandbox in this process, with the real AWS SDK over HTTP: a
 * deployment that works, one that fails with its cause, what runs now, and the way back.
 * Nothing outside this machine is reached, whatever credentials and settings the user has.
 */
export async function runDemo(settings: CliSettings): Promise<void> {
  const { startSandbox } = await import('../../sandbox/index.js');
  const sandbox = await startSandbox({});
  const { signal, release } = cancellationSignal();
  const started = Date.now();
  Object.assign(process.env, sandboxEnvironment(sandbox.url));
  for (const name of Object.keys(process.env))
    if (name.startsWith('AWS_ENDPOINT_URL_')) Reflect.deleteProperty(process.env, name);
  const host = {
    ...terminalHost({ ...settings, yes: true }, signal),
    // A demo is for a person, also where it is captured.
    screen: { ...screenOf(process.stdout, process.env), tsv: false },
    clock: new SystemClock(SPEED),
  };
  try {
    host.logger.info(`A sandbox stands in for AWS at ${sandbox.url}`);
    const outputs: Record<string, Readonly<Record<string, OutputValue>>> = {};
    for (const { name, inputs, fails = false } of STEPS as readonly DemoStep[]) {
      host.logger.group(
        `\n$ platform-tools ${commandWords({ name, noun: registry[name]?.noun }).join(' ')} ${flags(inputs)}`,
      );
      const result = await runCommand(await load(name), inputs, host, process.env);
      host.logger.close();
      if (result.failure !== undefined) {
        if (!fails) throw result.failure;
        printFailure(result.failure, host);
        continue;
      }
      if (result.text !== undefined && !settings.json) process.stdout.write(`${result.text.trimEnd()}\n`);
      outputs[name] = result.outputs;
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    host.logger.group(
      `\nDemo complete in ${seconds} s: ${sandbox.requests().length} AWS requests, all answered on this machine.`,
    );
    if (settings.json) process.stdout.write(`${JSON.stringify(outputs, null, 2)}\n`);
  } finally {
    host.logger.close();
    release();
    await sandbox.close();
  }
}

async function load(name: string): Promise<CommandDefinition> {
  const entry = registry[name];
  if (entry === undefined) throw new PlatformError(`There is no command "${name}".`);
  return entry.load();
}

function flags(inputs: Readonly<Record<string, string | boolean>>): string {
  return Object.entries(inputs)
    .map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`))
    .join(' ');
}

/** Everything that could lead the SDK elsewhere is overruled. */
function sandboxEnvironment(url: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'AKIASANDBOXDEMO00000',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
    AWS_SESSION_TOKEN: '',
    AWS_REGION: 'eu-west-2',
    AWS_PROFILE: '',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    HTTP_PROXY: '',
    HTTPS_PROXY: '',
    http_proxy: '',
    https_proxy: '',
    GITHUB_ACTIONS: '',
  };
}
