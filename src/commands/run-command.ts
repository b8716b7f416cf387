import type {
  AwsInputValues,
  CommandContext,
  CommandDefinition,
  CommandResult,
  OutputValue,
  RemoteWork,
} from './command.js';
import { SystemClock } from '../core/clock.js';
import type { Clock } from '../core/clock.js';
import { PlatformError } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import { parseInputs } from '../core/inputs.js';
import type { RawInputs } from '../core/inputs.js';
import type { OidcSource } from '../providers/aws/oidc.js';
import type { AwsSession } from '../providers/aws/session.js';
import { readGitHubServer, readWorkflow } from '../providers/runner/workflow.js';

/** How a command reaches the outside: through the runner or through a terminal. */
export interface Door {
  logger: Logger;
  signal: AbortSignal;
  /** Writes outputs at once. */
  publish(outputs: Readonly<Record<string, OutputValue>>): void;
  remoteWork(work: RemoteWork | undefined): void;
  confirm(question: string): Promise<void>;
  mask(secret: string): void;
}

/** Runs the command with the raw inputs through the door. @throws what the command throws */
export async function runCommand(
  command: CommandDefinition,
  raw: RawInputs,
  door: Door,
  env: NodeJS.ProcessEnv,
): Promise<CommandResult<Record<string, never>>> {
  maskSecrets(command, raw, door);
  const inputs = parseInputs(command.name, command.inputs, raw);
  return command.run(inputs, createContext(door, env));
}

/** Stops what a killed run left behind. */
export async function stopRemoteWork(
  command: CommandDefinition,
  raw: RawInputs,
  work: RemoteWork,
  door: Door,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  maskSecrets(command, raw, door);
  const inputs = parseInputs(command.name, command.inputs, raw);
  await command.stop?.(inputs, work, createContext(door, env));
}

/** Secrets are masked before anything else happens, unparsable ones too. */
function maskSecrets(command: CommandDefinition, raw: RawInputs, door: Door): void {
  for (const [name, definition] of Object.entries(command.inputs)) {
    const value = raw[name];
    if (definition.secret === true && value !== undefined && value !== '')
      door.mask(typeof value === 'string' ? value : JSON.stringify(value));
  }
}

function createContext(door: Door, given: NodeJS.ProcessEnv): CommandContext {
  const env = withoutEmpty(given);
  const clock = new SystemClock(readClockSpeed(env));
  const started = clock.now();
  return {
    clock,
    logger: door.logger,
    signal: door.signal,
    publish: (outputs) => {
      door.publish(outputs);
    },
    remoteWork: (work) => {
      door.remoteWork(work);
    },
    confirm: (question) => door.confirm(question),
    workflow: readWorkflow(env),
    github: readGitHubServer(env),
    deadline: (minutes) => started + minutes * 60_000,
    directory: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    aws: (inputs) => openSession(inputs, env, clock, door),
    oidcToken: (audience) => oidcToken(audience, env, clock, door),
    mask: (secret) => {
      door.mask(secret);
    },
  };
}

async function oidcToken(
  audience: string,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  door: Door,
): Promise<string> {
  const source = oidcSource(env);
  const { fetchIdToken, missingIdToken } = await import('../providers/aws/oidc.js');
  if (source === undefined) throw missingIdToken(readWorkflow(env));
  return fetchIdToken(source, {
    audience,
    clock,
    mask: (secret) => {
      door.mask(secret);
    },
  });
}

/** Where the job's OIDC token comes from; undefined where it has none. */
function oidcSource(env: NodeJS.ProcessEnv): OidcSource | undefined {
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  return requestUrl !== undefined && requestToken !== undefined ? { requestUrl, requestToken } : undefined;
}

async function openSession(
  inputs: AwsInputValues,
  env: NodeJS.ProcessEnv,
  clock: Clock,
  door: Door,
): Promise<AwsSession> {
  const { createAwsSession } = await import('../providers/aws/session.js');
  return createAwsSession({
    region: inputs['aws-region'] ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'eu-west-2',
    roleToAssume: inputs['role-to-assume'],
    roleSessionName:
      inputs['role-session-name'] ?? `platform-tools-${env['GITHUB_RUN_ID'] ?? env['USER'] ?? 'cli'}`,
    clock,
    logger: door.logger,
    oidc: oidcSource(env),
    mask: (secret) => {
      door.mask(secret);
    },
  });
}

/** An empty variable counts as one that is not set, as everywhere on the runner. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

/** `PLATFORM_TOOLS_CLOCK_SPEED` divides our pauses, to go with the time scale of a sandbox. */
function readClockSpeed(env: NodeJS.ProcessEnv): number {
  const text = env['PLATFORM_TOOLS_CLOCK_SPEED'] ?? '1';
  const speed = Number(text);
  if (speed > 0 && Number.isFinite(speed)) return speed;
  throw new PlatformError(`PLATFORM_TOOLS_CLOCK_SPEED is "${text}", not a number above 0.`, {
    hint: 'Unset it, unless you work against a sandbox.',
  });
}
