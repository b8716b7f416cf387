import { stripVTControlCharacters } from 'node:util';
import type { Cancellation } from '../cancellation.js';
import type { CommandDefinition, OutputValue, RemoteWork } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { describeFailure, CancelledError, PlatformError } from '../core/errors.js';
import { escapeMarkdown } from '../core/markdown.js';
import { findNearest } from '../core/inputs.js';
import type { RawInputs } from '../core/inputs.js';
import { parseYamlOrJson } from '../core/yaml.js';
import { RunnerLogger, Runner } from '../providers/runner/runner.js';
import { runCommand, stopRemoteWork } from '../commands/run-command.js';
import type { Door } from '../commands/run-command.js';

/** The main step of all actions. */
export async function runMainStep(cancellation: Cancellation): Promise<void> {
  const runner = new Runner();
  const logger = new RunnerLogger();
  const door = runnerDoor(runner, logger, cancellation.signal);
  let name = 'platform-tools';
  try {
    name = readCommandName(runner.input('command'));
    const { command, raw } = await readStep(name, runner);
    cancellation.signal.throwIfAborted();
    await runMain(command, raw, runner, door);
  } catch (error) {
    await report(name, error, runner, logger, false);
  } finally {
    cancellation.release();
  }
}

/**
 * The post step of all actions. Remote work that is still registered belongs to a main step that was killed before it
 * could stop it; where there is none, there is nothing to do, whatever became of the main step.
 */
export async function runPostStep(cancellation: Cancellation): Promise<void> {
  const runner = new Runner();
  const logger = new RunnerLogger();
  const state = runner.state('remote-work');
  try {
    if (state === '') return;
    const { command, raw } = await readStep(readCommandName(runner.input('command')), runner);
    const door = runnerDoor(runner, logger, cancellation.signal);
    await stopRemoteWork(command, raw, JSON.parse(state) as RemoteWork, door, process.env);
  } catch (error) {
    await report('Clean-up', error, runner, logger, true);
  } finally {
    cancellation.release();
  }
}

async function readStep(
  name: string,
  runner: Runner,
): Promise<{ command: CommandDefinition; raw: RawInputs }> {
  const command = await loadCommand(name);
  return {
    command,
    raw: withToken(command, readInputs(runner.input('inputs')), runner.input('github-token')),
  };
}

async function runMain(
  command: CommandDefinition,
  raw: RawInputs,
  runner: Runner,
  door: Door,
): Promise<void> {
  const result = await runCommand(command, raw, door, process.env).catch((error: unknown) => {
    // An orderly end leaves nothing to the post step, least of all work that goes on after a deadline. Only a
    // cancelled command keeps what it had registered, unless it could stop that itself.
    if (!(error instanceof CancelledError)) door.remoteWork(undefined);
    throw error;
  });
  door.remoteWork(undefined);
  door.publish(result.outputs);
  door.logger.endGroup();
  if (result.text !== undefined) door.logger.info(result.text);
  if (result.summary !== undefined) await runner.summarise(result.summary);
  if (result.failure !== undefined)
    await report(command.name, result.failure, runner, door.logger, result.summary !== undefined);
}

function runnerDoor(runner: Runner, logger: RunnerLogger, signal: AbortSignal): Door {
  return {
    logger,
    signal,
    publish: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) runner.output(name, outputText(value));
    },
    remoteWork: (work) => {
      runner.saveState('remote-work', work === undefined ? '' : JSON.stringify(work));
    },
    // Whoever started the workflow has said yes; approvals are the business of GitHub environments.
    confirm: () => Promise.resolve(),
    mask: (secret) => {
      runner.mask(secret);
    },
  };
}

function outputText(value: OutputValue): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The one place where a step fails: annotation, details in a group, summary unless one was written, exit code. */
async function report(
  name: string,
  error: unknown,
  runner: Runner,
  logger: Door['logger'],
  summarised: boolean,
): Promise<void> {
  const failure = describeFailure(error);
  logger.endGroup();
  const text = failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`;
  // An annotation is escaped as a whole, so the log lines in it can't speak to the runner.
  const excerpt = failure.excerpt.map((line) => `\n  ${stripVTControlCharacters(line)}`).join('');
  logger.error(`${text}${excerpt}`, { title: `${name} failed` });
  if (failure.details.length > 0) {
    logger.group('Details');
    logger.remote(failure.details.join('\n'));
    logger.endGroup();
  }
  runner.fail();
  if (summarised) return;
  const quoted = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `> ${escapeMarkdown(line)}`);
  await runner.summarise(`### :x: ${name} failed\n\n${quoted.join('\n>\n')}\n`);
}

function readCommandName(name: string): string {
  if (Object.hasOwn(registry, name)) return name;
  const known = Object.keys(registry);
  const suggestion = name === '' ? undefined : findNearest(name, known);
  const problem = name === '' ? 'The input command is empty.' : `There is no command "${name}".`;
  throw new PlatformError(problem, {
    hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}Commands: ${known.join(', ')}.`,
  });
}

async function loadCommand(name: string): Promise<CommandDefinition> {
  const entry = registry[name];
  if (entry === undefined) throw new PlatformError(`There is no command "${name}".`);
  return entry.load();
}

/** The run's own token, for verbs that take one and were given none. */
function withToken(command: CommandDefinition, raw: RawInputs, token: string): RawInputs {
  const wanted = 'github-token' in command.inputs && (raw['github-token'] ?? '') === '';
  return wanted && token !== '' ? { ...raw, 'github-token': token } : raw;
}

/** The input `inputs`: a YAML or JSON mapping. YAML scalars stay text, so that `commit: 1234567` keeps its digits. */
function readInputs(text: string): RawInputs {
  if (text.trim() === '') return {};
  const hint = 'Write one input per line, as in "app: demo".';
  const value = parseYamlOrJson('The input inputs', text, hint, true);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as RawInputs;
  throw new PlatformError('The input inputs is not a mapping from names to values.', { hint });
}
