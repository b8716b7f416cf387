import { stripVTControlCharacters } from 'node:util';
import type { Cancellation } from '../cancellation.js';
import type { CommandDefinition, OutputValue, RemoteWork } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { runCommand, stopRemoteWork } from '../commands/run-command.js';
import type { CommandHost } from '../commands/run-command.js';
import type { Clock } from '../core/clock.js';
import { asError, CancelledError, describeError, PlatformError, UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import { foldInputNames } from '../core/input-names.js';
import type { RawInputs } from '../core/inputs.js';
import type { Logger } from '../core/logger.js';
import { sentence } from '../core/remote-work.js';
import { renderNextStep, renderSummary } from '../core/summary.js';
import { parseStructuredText } from '../core/structured-text.js';
import { Runner, RunnerLogger } from '../providers/runner/runner.js';

/** What a step reaches the runner through, and the commands it knows. Tests pass their own. */
export interface StepDependencies {
  runner: Runner;
  logger: Logger;
  env: NodeJS.ProcessEnv;
  commands: Readonly<Record<string, { load: () => Promise<CommandDefinition> }>>;
  /** Default: the real time, or that of a sandbox. */
  clock?: Clock;
}

/** The most lines of an annotation, the most characters of each sentence, and of each line of a log. */
const [ANNOTATION_LINES, SENTENCE_WIDTH, LOG_WIDTH] = [5, 600, 200];
/** The state in which the main step leaves what the post step has to stop. */
const REMOTE_WORK = 'remote-work';

/** Runs the main step of an action. It never throws: a failure ends up in the exit code, the log and the summary. */
export async function runMainStep(
  cancellation: Cancellation,
  dependencies: StepDependencies = runnerDependencies(),
): Promise<void> {
  const step = new Step(dependencies);
  let name = 'platform-tools';
  try {
    name = step.commandName();
    const { command, raw } = await step.load(name);
    cancellation.signal.throwIfAborted();
    await runMain(step, command, raw, cancellation.signal);
  } catch (error) {
    await step.fail(name, error);
  } finally {
    cancellation.release();
  }
}

/**
 * Runs the post step of an action. Remote work that is still in the state belongs to a main step that was killed before
 * it could stop it; without any there is nothing to do, whatever the main step ended as.
 */
export async function runPostStep(
  cancellation: Cancellation,
  dependencies: StepDependencies = runnerDependencies(),
): Promise<void> {
  const step = new Step(dependencies);
  try {
    const state = dependencies.runner.state(REMOTE_WORK);
    if (state === '') return;
    const { command, raw } = await step.load(step.commandName());
    const work = JSON.parse(state) as RemoteWork;
    await stopRemoteWork(command, raw, work, step.host(cancellation.signal), dependencies.env);
  } catch (error) {
    await step.fail('Clean-up', error, true);
  } finally {
    cancellation.release();
  }
}

async function runMain(
  step: Step,
  command: CommandDefinition,
  raw: RawInputs,
  signal: AbortSignal,
): Promise<void> {
  const host = step.host(signal);
  const result = await runCommand(command, raw, host, step.dependencies.env).catch((error: unknown) => {
    // After an orderly end the post step has nothing to stop, least of all work that may outlast a deadline. Only a
    // cancelled command keeps its remote work, unless it could stop that itself.
    if (!(error instanceof CancelledError)) host.remoteWork(undefined);
    throw error;
  });
  host.remoteWork(undefined);
  host.publish(result.outputs);
  host.logger.endGroup();
  // What failed is said by the error, once.
  if (result.text !== undefined && result.failure === undefined) host.logger.info(result.text);
  if (result.summary !== undefined) await step.writeSummary(result.summary);
  if (result.failure !== undefined)
    await step.fail(command.name, result.failure, result.summary !== undefined);
}

function runnerDependencies(): StepDependencies {
  return { runner: new Runner(), logger: new RunnerLogger(), env: process.env, commands: registry };
}

/** A step of an action: reads its inputs, and writes its results in a way that never changes how it ends. */
class Step {
  constructor(readonly dependencies: StepDependencies) {}

  commandName(): string {
    const { runner, commands } = this.dependencies;
    const name = runner.input('command');
    if (Object.hasOwn(commands, name)) return name;
    const known = Object.keys(commands);
    const suggestion = name === '' ? undefined : findNearest(name, known);
    throw new UsageError(name === '' ? 'The input command is empty.' : `There is no command "${name}".`, {
      hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}Commands: ${known.join(', ')}.`,
    });
  }

  async load(name: string): Promise<{ command: CommandDefinition; raw: RawInputs }> {
    const { runner, commands } = this.dependencies;
    const command = await commands[name]?.load();
    if (command === undefined) throw new PlatformError(`There is no command "${name}".`);
    const raw = await parseStepInputs(runner.input('inputs'));
    // The run's own token, for verbs that take one and were given none.
    const token = runner.input('github-token');
    const needsToken = 'github-token' in command.inputs && (raw['github-token'] ?? '') === '';
    return { command, raw: needsToken && token !== '' ? { ...raw, 'github-token': token } : raw };
  }

  host(signal: AbortSignal): CommandHost {
    const { runner, logger } = this.dependencies;
    return {
      logger,
      signal,
      clock: this.dependencies.clock,
      publish: (outputs) => {
        for (const [name, value] of Object.entries(outputs)) this.writeOutput(name, value);
      },
      remoteWork: (work) => {
        this.attempt('save what the post step has to stop', () => {
          runner.saveState(REMOTE_WORK, work === undefined ? '' : JSON.stringify(work));
        });
      },
      // Whoever started the workflow has confirmed it; approvals belong to GitHub environments.
      confirm: () => Promise.resolve(),
      mask: (secret) => {
        runner.mask(secret);
      },
    };
  }

  async writeSummary(markdown: string): Promise<void> {
    try {
      await this.dependencies.runner.writeSummary(markdown);
    } catch (error) {
      this.warn('write the job summary', error);
    }
  }

  /** Fails the step: exit code, annotation, details in a group, and a summary unless the command wrote one. */
  async fail(name: string, error: unknown, hasSummary = false): Promise<void> {
    const { runner, logger } = this.dependencies;
    runner.fail();
    const failure = describeError(error);
    const { message, hint, links, details } = failure;
    const lines = failure.excerpt.map((line) => stripVTControlCharacters(line));
    this.attempt('write the annotation', () => {
      logger.endGroup();
      // An annotation is escaped as a whole, so the log lines in it can't speak to the runner.
      logger.error(annotationText(message, lines, hint), { title: `${name} failed` });
      for (const { title, url } of links) logger.info(`${sentence(title)}: ${url}`);
      if (details.length === 0) return;
      logger.group('Details');
      logger.remote(details.join('\n'));
      logger.endGroup();
    });
    if (hasSummary) return;
    const part = { cause: message, lines, nextStep: renderNextStep(failure) };
    await this.writeSummary(renderSummary({ outcome: 'failure', heading: `${name} failed`, failure: part }));
  }

  /** An output that can't be written is printed instead: it may be the only trace of what was started. */
  private writeOutput(name: string, value: OutputValue): void {
    const text = formatOutput(value);
    const printed = text === '' ? '' : ` Its value: ${text}`;
    this.attempt(
      `write the output ${name}`,
      () => {
        this.dependencies.runner.output(name, text);
      },
      printed,
    );
  }

  private attempt(what: string, write: () => void, instead = ''): void {
    try {
      write();
    } catch (error) {
      this.warn(what, error, instead);
    }
  }

  private warn(what: string, error: unknown, instead = ''): void {
    try {
      this.dependencies.logger.warning(
        `Could not ${what}: ${asError(error).message.replace(/\.$/, '')}.${instead}`,
      );
    } catch {
      // The log itself can't be written to: there is nobody left to tell.
    }
  }
}

/** What went wrong, the last lines of the log that shows it, and the next step. Everything else is in the summary. */
function annotationText(message: string, log: readonly string[], hint: string | undefined): string {
  const told = hint === undefined ? [] : [hint];
  const room = ANNOTATION_LINES - 1 - told.length;
  const cut = (line: string, width: number): string =>
    line.length > width ? `${line.slice(0, width)} …` : line;
  return [
    cut(message, SENTENCE_WIDTH),
    ...log.slice(-room).map((line) => `  ${cut(line, LOG_WIDTH)}`),
    ...told.map((line) => cut(line, SENTENCE_WIDTH)),
  ].join('\n');
}

function formatOutput(value: OutputValue): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The input `inputs`: a YAML or JSON mapping. YAML scalars stay text, so that `commit: 1234567` keeps its digits. */
async function parseStepInputs(text: string): Promise<RawInputs> {
  if (text.trim() === '') return {};
  const hint = 'Write one input per line, as in "app: demo".';
  const value = await parseStructuredText('The input inputs', text, hint);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return foldInputNames(value as RawInputs);
  throw new UsageError('The input inputs is not a mapping from names to values.', { hint });
}
