import type {
  AwsInputValues,
  CommandContext,
  CommandDefinition,
  CommandResult,
  FindProduction,
  OutputValue,
  RemoteWork,
} from './command.js';
import { SystemClock } from '../core/clock.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import { parseInputs } from '../core/inputs.js';
import { withCurrentNames, parseTexts } from '../core/raw-inputs.js';
import { WIDE } from '../core/text-table.js';
import type { Screen } from '../core/text-table.js';
import { leaveOutFiles, readInputFiles } from './input-files.js';
import { validateName } from '../domains/platform/names.js';
import type { RawInputs } from '../core/inputs.js';
import type { OidcSource } from '../providers/aws/oidc.js';
import type { AwsSession } from '../providers/aws/session.js';
import { readGitHubServer, readRunner, readWorkflow } from '../providers/runner/workflow.js';

/** What a command runs in: a step of a workflow, or a terminal. */
export interface CommandHost {
  logger: Logger;
  signal: AbortSignal;
  /** Writes outputs at once; never throws. */
  publish(outputs: Readonly<Record<string, OutputValue>>): void;
  /** Shows the page of what the command works on, where that was asked for. Default: it is not. */
  page?(url: string): void;
  /** Keeps what the post step has to stop if this process is killed; never throws. */
  remoteWork(work: RemoteWork | undefined): void;
  /** @throws PlatformError when the answer is no, or when there is nobody to ask */
  confirm(question: string, production?: FindProduction): Promise<void>;
  /** Keeps a secret out of all that is logged from now on. */
  mask(secret: string): void;
  /** Returns the inputs with those that were left out and can be known, or asked for. Default: none is filled in. */
  fillIn?(raw: RawInputs, context: CommandContext): Promise<RawInputs>;
  /** Default: one on which everything fits. */
  screen?: Screen;
  /** Default: the real time, or that of a sandbox. */
  clock?: Clock | undefined;
}

/**
 * Runs a command with inputs as they were given.
 * @throws what the command throws
 */
export async function runCommand(
  command: CommandDefinition,
  raw: RawInputs,
  host: CommandHost,
  env: NodeJS.ProcessEnv,
): Promise<CommandResult<Record<string, never>>> {
  maskSecrets(command, raw, host);
  const context = await createContext(host, env);
  const named = withCurrentNames(command.inputs, raw);
  const whole = await parseTexts(command.inputs, await readInputFiles(command.inputs, named, context));
  const filled = await fillIn(command, whole, context, host);
  const inputs = parseInputs(command.name, command.inputs, filled);
  checkNames(inputs);
  return command.run(inputs, context);
}

/** Stops the remote work of a run that was killed. */
export async function stopRemoteWork(
  command: CommandDefinition,
  raw: RawInputs,
  work: RemoteWork,
  host: CommandHost,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  maskSecrets(command, raw, host);
  // The files may be gone by now, and what was started is known without them.
  const named = withCurrentNames(command.inputs, leaveOutFiles(command.inputs, raw));
  const inputs = parseInputs(command.name, command.inputs, await parseTexts(command.inputs, named));
  await command.stop?.(inputs, work, await createContext(host, env));
}

/** Nobody is asked for the rest before what was given has the right form. */
async function fillIn(
  { name, inputs }: CommandDefinition,
  raw: RawInputs,
  context: CommandContext,
  host: CommandHost,
): Promise<RawInputs> {
  if (host.fillIn === undefined) return raw;
  const given = Object.fromEntries(Object.entries(inputs).filter(([input]) => (raw[input] ?? '') !== ''));
  const others = Object.keys(raw).filter((input) => !Object.hasOwn(inputs, input));
  if (others.length === 0) checkNames(parseInputs(name, given, pick(raw, Object.keys(given))));
  return host.fillIn(raw, context);
}

function pick(raw: RawInputs, names: readonly string[]): RawInputs {
  return Object.fromEntries(names.map((name) => [name, raw[name]]));
}

/** Names that can't be ones are refused before anybody is asked for anything. */
function checkNames(inputs: Readonly<Record<string, unknown>>): void {
  for (const kind of ['app', 'env', 'codebase', 'service'] as const) {
    const name = inputs[kind];
    if (typeof name === 'string') validateName(kind, name);
  }
}

/** Secrets are masked before anything else happens, unparsable ones too. */
function maskSecrets(command: CommandDefinition, raw: RawInputs, host: CommandHost): void {
  for (const [name, definition] of Object.entries(command.inputs)) {
    const value = raw[name];
    if (definition.secret === true && value !== undefined && value !== '')
      host.mask(typeof value === 'string' ? value : JSON.stringify(value));
  }
}

async function createContext(host: CommandHost, given: NodeJS.ProcessEnv): Promise<CommandContext> {
  const env = withoutEmpty(given);
  const clock = await openClock(host, env);
  const started = clock.now();
  return {
    clock,
    logger: host.logger,
    signal: host.signal,
    screen: host.screen ?? WIDE,
    publish: (outputs) => {
      host.publish(outputs);
    },
    page: (url) => {
      host.page?.(url);
    },
    remoteWork: (work) => {
      host.remoteWork(work);
    },
    confirm: (question, production) => host.confirm(question, production),
    workflow: readWorkflow(env),
    github: readGitHubServer(env),
    runner: readRunner(env, process.execPath),
    deadline: (minutes) => started + minutes * 60_000,
    directory: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    aws: (inputs) => openSession(inputs, env, clock, host),
    oidcToken: (audience) => oidcToken(audience, env, clock, host),
    mask: (secret) => {
      host.mask(secret);
    },
  };
}

async function oidcToken(
  audience: string,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  host: CommandHost,
): Promise<string> {
  const source = oidcSource(env);
  const { fetchIdToken, missingIdToken } = await import('../providers/aws/oidc.js');
  if (source === undefined) throw missingIdToken(readWorkflow(env));
  return fetchIdToken(source, {
    audience,
    clock,
    mask: (secret) => {
      host.mask(secret);
    },
  });
}

/** Returns where the job's OIDC token comes from; undefined where it has none. */
function oidcSource(env: NodeJS.ProcessEnv): OidcSource | undefined {
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return requestUrl !== undefined && requestToken !== undefined ? { requestUrl, requestToken } : undefined;
}

async function openSession(
  inputs: AwsInputValues,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  host: CommandHost,
): Promise<AwsSession> {
  const { createAwsSession, formatSessionName } = await import('../providers/aws/session.js');
  return createAwsSession({
    region: inputs['aws-region'] ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'eu-west-2',
    profile: inputs.profile,
    roleToAssume: inputs['role-to-assume'],
    environmentRoles: inputs['environment-role-to-assume'],
    environmentProfiles: inputs['environment-profile'],
    roleSessionName:
      inputs['role-session-name'] ??
      formatSessionName(`platform-tools-${env['GITHUB_RUN_ID'] ?? env['USER'] ?? 'cli'}`),
    signal: host.signal,
    clock,
    logger: host.logger,
    oidc: oidcSource(env),
    mask: (secret) => {
      host.mask(secret);
    },
  });
}

/** Leaves out empty variables: on the runner they count as not set. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

/** `PLATFORM_TOOLS_CLOCK_URL` names the clock of a sandbox, which skips the time that we would wait. */
async function openClock(host: CommandHost, env: NodeJS.ProcessEnv): Promise<Clock> {
  if (host.clock !== undefined) return host.clock;
  const url = env['PLATFORM_TOOLS_CLOCK_URL'];
  if (url === undefined) return new SystemClock();
  const { SandboxClock } = await import('../providers/sandbox/sandbox-clock.js');
  return SandboxClock.connect(url);
}
