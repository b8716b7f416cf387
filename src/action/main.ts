import { sentence } from '../core/text.js';
import { stripVTControlCharacters } from 'node:util';
import type { Cancellation } from '../cancellation.js';
import type { CommandDefinition, OutputValue, RemoteWork } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { runCommand, stopRemoteWork } from '../commands/run-command.js';
import type { CommandHost } from '../commands/run-command.js';
import type { Clock } from '../core/clock.js';
import { asError, CancelledError, describeError, PlatformError, UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import { foldInputNames, isRecord, parseStructuredText } from '../core/raw-inputs.js';
import type { RawInputs } from '../core/inputs.js';
import type { Logger } from '../core/logger.js';
import { renderNextStep, renderSummary, failureHeading } from '../core/summary.js';
import { Runner, RunnerLogger, annotationText } from '../providers/runner/runner.js';

/** What a step reaches the runner through, and the commands it knows. Tests pass their own. */
export interface StepDependencies {
  runner: Runner;
  logger: Logger;
  env: NodeJS.ProcessEnv;
  commands: Readonly<Record<string, { load: () => Promise<CommandDefinition> }>>;
  /** Default: the real time, or that of a sandbox. */
  clock?: Clock;
}

/** The state in which the main step leaves what the post step has to stop. */
const REMOTE_WORK = 'remote-work';

/** Runs the main step of an action. It never throws: a failure ends up in the exit code, the log and the summary. */
export async function runMainStep(
  cancellation: Cancellation,
  dependencies: StepDependencies = runnerDependencies(),
): Promise<void> {
  const step = new Step(dependencies);
  let name = 'platform-tools';
  let command: CommandDefinition | undefined;
  try {
    name = step.commandName();
    const loaded = await step.load(name);
    command = loaded.command;
    cancellation.signal.throwIfAborted();
    await runMain(step, command, loaded.raw, cancellation.signal);
  } catch (error) {
    await step.fail(name, error, { heading: failureHeading(name, error, command, step.progress) });
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
    await step.fail('Clean-up', error);
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
    if (!(error instanceof CancelledError)) step.saveWork(undefined);
    throw error;
  });
  step.saveWork(undefined);
  host.publish(result.outputs);
  host.logger.endGroup();
  // What failed is said by the error, once.
  if (result.text !== undefined && result.failure === undefined) host.logger.info(result.text);
  if (result.summary !== undefined) await step.writeSummary(result.summary);
  if (result.failure !== undefined)
    await step.fail(
      command.name,
      result.failure,
      result.summary === undefined ? { heading: `${command.name} failed` } : undefined,
    );
}

function runnerDependencies(): StepDependencies {
  return { runner: new Runner(), logger: new RunnerLogger(), env: process.env, commands: registry };
}

/** A step of an action: reads its inputs, and writes its results in a way that never changes how it ends. */
class Step {
  readonly progress = { mayBeRunning: false, hasPage: false };

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
        this.progress.mayBeRunning = work !== undefined;
        this.saveWork(work);
      },
      page: () => {
        this.progress.hasPage = true;
      },
      // Whoever started the workflow has confirmed it; approvals belong to GitHub environments.
      confirm: () => Promise.resolve(),
      mask: (secret) => {
        runner.mask(secret);
      },
    };
  }

  /** Keeps what the post step has to stop. */
  saveWork(work: RemoteWork | undefined): void {
    this.attempt('save what the post step has to stop', () => {
      this.dependencies.runner.saveState(REMOTE_WORK, work === undefined ? '' : JSON.stringify(work));
    });
  }

  async writeSummary(markdown: string): Promise<void> {
    try {
      await this.dependencies.runner.writeSummary(markdown);
    } catch (error) {
      this.warn('write the job summary', error);
    }
  }

  /** Fails the step: exit code, annotation, details in a group, and a summary where there is a heading for one. */
  async fail(name: string, error: unknown, summary?: { heading: string }): Promise<void> {
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
    if (summary === undefined) return;
    const part = { cause: message, lines, nextStep: renderNextStep(failure) };
    await this.writeSummary(renderSummary({ outcome: 'failure', heading: summary.heading, failure: part }));
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

function formatOutput(value: OutputValue): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The input `inputs`: a YAML or JSON mapping. YAML scalars stay text, so that `commit: 1234567` keeps its digits. */
async function parseStepInputs(text: string): Promise<RawInputs> {
  if (text.trim() === '') return {};
  const hint = 'Write one input per line, as in "app: demo".';
  const value = await parseStructuredText('The input inputs', text, hint);
  if (isRecord(value)) return foldInputNames(value);
  throw new UsageError('The input inputs is not a mapping from names to values.', { hint });
}
