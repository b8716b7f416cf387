import { UsageError } from '../core/errors.js';
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
import { WIDE } from '../core/text.js';
import type { Screen } from '../core/text.js';
import { validateName } from '../domains/platform/names.js';
import type { RawInputs, InputDefinitions } from '../core/inputs.js';
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
  const given = Object.entries(inputs).filter(([input]) => (raw[input] ?? '') !== '');
  const values = Object.fromEntries(given.map(([input]) => [input, raw[input]]));
  const others = Object.keys(raw).filter((input) => !Object.hasOwn(inputs, input));
  if (others.length === 0) checkNames(parseInputs(name, Object.fromEntries(given), values));
  return host.fillIn(raw, context);
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
    publish: host.publish.bind(host),
    page: (url) => {
      host.page?.(url);
    },
    remoteWork: host.remoteWork.bind(host),
    confirm: (question, production) => host.confirm(question, production),
    workflow: readWorkflow(env),
    github: readGitHubServer(env),
    runner: readRunner(env, process.execPath),
    deadline: (minutes) => started + minutes * 60_000,
    directory: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    aws: (inputs) => openSession(inputs, env, clock, host),
    oidcToken: (audience) => oidcToken(audience, env, clock, host),
    mask: host.mask.bind(host),
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
    mask: host.mask.bind(host),
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
    mask: host.mask.bind(host),
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

/**
 * Puts the text of each file that an input `<name>-file` names into the input `<name>`.
 * @throws UsageError where both are given, and for a file that can't be read or is outside the workspace
 */
export async function readInputFiles(
  definitions: InputDefinitions,
  raw: RawInputs,
  { directory, workflow }: Pick<CommandContext, 'directory' | 'workflow'>,
): Promise<RawInputs> {
  const inputs: Record<string, unknown> = { ...leaveOutFiles(definitions, raw) };
  for (const name of fileNames(definitions)) {
    const path = raw[`${name}-file`];
    if (path === undefined || path === null || path === '') continue;
    if ((inputs[name] ?? '') !== '')
      throw new UsageError(`The inputs ${name} and ${name}-file are both given.`, {
        hint: 'Keep one of them.',
      });
    if (typeof path !== 'string')
      throw new UsageError(`The input ${name}-file is not a path.`, {
        hint: `Write ${name}-file: folder/file.txt.`,
      });
    // At a terminal every file is the reader's own.
    const confined = workflow !== undefined;
    // Most runs name no file.
    const { readFileInside } = await import('../providers/files/text-files.js');
    const text = await readFileInside(path.trim(), { input: `${name}-file`, folder: directory, confined });
    const definition = definitions[name];
    if (text.trim() === '' && definition?.type === 'string' && definition.required === true)
      throw new UsageError(`The input ${name}-file is ${JSON.stringify(path)}, which is empty.`, {
        hint: `Write the value of ${name} into it.`,
      });
    inputs[name] = text;
  }
  return inputs;
}

/** Returns the inputs without those that name files. */
export function leaveOutFiles(definitions: InputDefinitions, raw: RawInputs): RawInputs {
  const files = fileNames(definitions).map((name) => `${name}-file`);
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !files.includes(name)));
}

function fileNames(definitions: InputDefinitions): string[] {
  return Object.entries(definitions).flatMap(([name, definition]) => ('file' in definition ? [name] : []));
}
