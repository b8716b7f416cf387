import { commandWords } from '../commands/command.js';
import type { CommandDefinition, OutputValue } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { cancellationSignal } from '../cancellation.js';
import { runCommand } from '../commands/run-command.js';
import { terminalHost, screenOf, printFailure } from './terminal-host.js';
import type { CliSettings } from './terminal-host.js';
import { wrapCommand } from './help.js';
import { terminalWords } from './words.js';
import { SystemClock } from '../core/clock.js';
import { CancelledError, PlatformError } from '../core/errors.js';
import { lineWidth, printText } from '../providers/terminal/terminal.js';

/** The time of the demo's scenario runs this much faster than ours. */
const SPEED = 20;

/** The way to the first deployment in a real account. */
const GUIDE = 'https://github.com/uktrade/platform-tools/blob/main/docs/getting-started.md';

/** What the demo runs, in this order; names and commit are those of the sandbox's built-in scenario. */
const STEPS = [
  { name: 'codebase-list', inputs: { app: 'demo' } },
  {
    name: 'codebase-build',
    inputs: { app: 'demo', codebase: 'web', commit: 'c0ffee1234567890c0ffee1234567890c0ffee12' },
  },
  {
    name: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' },
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
  fails?: boolean;
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
  const clock = new SystemClock(SPEED);
  try {
    printText(`A sandbox stands in for AWS at ${sandbox.url}`, process.stderr, process.env);
    const outputs: Record<string, Readonly<Record<string, OutputValue>>> = {};
    for (const step of STEPS as readonly DemoStep[]) {
      const given = await runStep(step, { ...settings, yes: true }, { signal, clock });
      if (given !== undefined) outputs[step.name] = given;
    }
    const seconds = Math.round((Date.now() - started) / 1000);
    const requests = sandbox.requests().length;
    printText(
      `\nDemo complete in ${seconds} s: ${requests} AWS requests, all answered on this machine.\nNext step: deploy your own codebase. ${GUIDE}`,
      process.stderr,
      process.env,
    );
    if (settings.json) process.stdout.write(`${JSON.stringify(outputs, null, 2)}\n`);
  } finally {
    release();
    await sandbox.close();
  }
}

/** Runs one verb as it would be at a terminal, and returns its outputs; undefined where it fails, as it is meant to. */
async function runStep(
  { name, inputs, fails = false }: DemoStep,
  settings: CliSettings,
  { signal, clock }: { signal: AbortSignal; clock: SystemClock },
): Promise<Readonly<Record<string, OutputValue>> | undefined> {
  const command = await load(name);
  const words = terminalWords(command.inputs);
  const host = {
    ...terminalHost(settings, signal, (text) => words(withoutAddresses(text))),
    // A demo is for a person, also where it is captured.
    screen: { ...screenOf(process.stdout, process.env), tsv: false },
    clock,
  };
  // A spinner at a terminal, and noise elsewhere.
  if (!process.stderr.isTTY) host.logger.status = () => undefined;
  const typed = ['$ platform-tools', ...commandWords({ name, noun: registry[name]?.noun })].join(' ');
  const width = lineWidth(process.stderr, process.env);
  try {
    host.logger.group(`\n${wrapCommand([typed, ...flags(inputs)], width, ' \\')}`);
    const { failure, text, outputs } = await runCommand(command, inputs, host, process.env);
    host.logger.close();
    if (failure !== undefined) {
      if (!fails || signal.aborted) throw failure;
      const { message, hint, excerpt } = failure;
      printFailure(new PlatformError(message, { excerpt, ...(hint === undefined ? {} : { hint }) }), host);
      return undefined;
    }
    if (text !== undefined && !settings.json)
      printText(host.logger.said(text.trimEnd()), process.stdout, process.env);
    return outputs;
  } catch (error) {
    if (!signal.aborted) throw error;
    // What is still running ends with the sandbox: there is nothing to see or to stop.
    throw new CancelledError('Cancelled. The sandbox and all that ran in it have ended.');
  } finally {
    host.logger.close();
  }
}

/** The pages of the console and the repositories are those of nobody: a link would lead nowhere. */
function withoutAddresses(text: string): string {
  return text.replace(/:? https:\/\/(?:[\w-]+\.)*(?:console\.aws\.amazon\.com|github\.com)\/\S+/g, '');
}

async function load(name: string): Promise<CommandDefinition> {
  const entry = registry[name];
  if (entry === undefined) throw new PlatformError(`There is no command "${name}".`);
  return entry.load();
}

function flags(inputs: Readonly<Record<string, string | boolean>>): string[] {
  return Object.entries(inputs).map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`));
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
