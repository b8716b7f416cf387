import { Command, CommanderError, Option } from 'commander';
import { cancellationSignal, isCtrlC, isOutputClosed, surviveClosedOutput } from '../cancellation.js';
import { addDefaults, isInPerson } from './defaults.js';
import type { Place } from './defaults.js';
import { keepNames, withMeantApp } from './completion.js';
import { addCommandOptions, describeSources, givenInputs } from './options.js';
import type { GivenInputs } from './options.js';
import { formatDemoHelp, formatNounHelp, formatOverview, formatVerbHelp, usageErrorOf } from './help.js';
import {
  terminalHost,
  screenOf,
  exitCodeOf,
  printFailure,
  PageOpener,
  checkFields,
  selectFields,
} from './terminal-host.js';
import type { CliSettings, TerminalHost } from './terminal-host.js';
import { answerOwnWords, OTHERS, VERBS, TOPICS } from './own-words.js';
import { canonicalWords, rejectUnknownWords, verbWords, terminalWords } from './words.js';
import type { CommandDefinition } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { runCommand } from '../commands/run-command.js';
import { openInBrowser } from '../providers/process/programs.js';
import { canAsk, inertText, lineWidth, pickAtTerminal, printText } from '../providers/terminal/terminal.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The command line: every verb as `<noun> <verb>`, plus `demo`. `root` is the folder of package.json. */
export async function runCli(argv: readonly string[], root: string): Promise<void> {
  surviveClosedOutput({ onLost: failForLostOutput });
  try {
    const answer = await answerOwnWords(argv, process.env, lineWidth(process.stdout, process.env));
    if (answer !== undefined) {
      process.stdout.write(answer);
      return;
    }
    const words = canonicalWords(argv, VERBS);
    const said = verbWords(words);
    rejectUnknownWords(said, VERBS, Object.keys(OTHERS), words.includes('--help') || words.includes('-h'));
    const program = await buildProgram(root, said.length === 0);
    await parse(program, words, said);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    const shown = printFailure(error);
    if (argv.some((word) => /^--json(=|$)/.test(word)))
      process.stdout.write(`${JSON.stringify({ error: shown }, undefined, 2)}\n`);
  }
}

/** @throws UsageError for a command line that is wrong */
async function parse(program: Command, words: readonly string[], said: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed the help or the version that was asked for.
    if (error.exitCode !== 0) throw usageErrorOf(error, program, said);
  }
}

/** What was asked for did not arrive, whatever else went well. */
function failForLostOutput(error: Error): void {
  if (process.exitCode !== undefined && process.exitCode !== 0) return;
  process.stderr.write(`Standard output can't be written to: ${error.message}.\n`);
  process.exitCode = 1;
}

const DESCRIPTION = 'Build, deploy and release code onto DBT Platform.';

/** @param alone - no verb is named, so `--version` is ours; verbs have an input of that name */
async function buildProgram(root: string, alone: boolean): Promise<Command> {
  const version = await packageVersion(root);
  const width = screenOf(process.stdout, process.env).width;
  const others = Object.entries(OTHERS).map(([term, text]) => ({ term, text }));
  const program = new Command('platform-tools')
    .showSuggestionAfterError(false)
    .configureHelp({ formatHelp: () => formatOverview(DESCRIPTION, VERBS, others, TOPICS, width) })
    .helpCommand(false)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  if (alone) program.version(version);
  program.addOption(new Option('-y, --yes')).addOption(new Option('--json [fields]'));
  program.addOption(new Option('-v, --verbose'));
  for (const noun of new Set(VERBS.map((each) => each.noun))) {
    const verbs = VERBS.filter((each) => each.noun === noun);
    const group = program
      .command(noun)
      .helpCommand(false)
      .configureHelp({ formatHelp: () => formatNounHelp(noun, verbs, width) });
    for (const { verb } of verbs) group.command(verb);
    // A verb's options come from its module, which is loaded only when that verb is about to be parsed.
    group.hook('preSubcommand', async (_group, subcommand) => {
      await completeVerb({ program, version }, subcommand, `${noun}-${subcommand.name()}`);
    });
  }
  program
    .command('demo')
    .configureHelp({ formatHelp: () => formatDemoHelp(width) })
    .action(async () => {
      const { runDemo } = await import('./demo.js');
      await runDemo(settingsOf(program));
    });
  return program;
}

async function completeVerb(
  { program, version }: { program: Command; version: string },
  command: Command,
  name: string,
): Promise<void> {
  const definition = await registry[name]?.load();
  if (definition === undefined) return;
  command.configureHelp({
    formatHelp: () =>
      formatVerbHelp(
        definition,
        screenOf(process.stdout, process.env).width,
        terminalWords(definition.inputs),
      ),
  });
  addCommandOptions(command, definition.inputs);
  if (definition.opens !== undefined) command.addOption(new Option('--open'));
  command.action(async (options: Record<string, unknown>) => {
    const settings = settingsOf(program);
    const surroundings = { env: process.env, terminal: process.stderr.isTTY, json: settings.json };
    // Here and below, what `--help` and `--version` have no use for.
    const { startUpdateCheck } = await import('../commands/version/own-version.js');
    const updates = startUpdateCheck(version, surroundings);
    const open = options['open'] === true;
    await runVerb(definition, givenInputs(definition.inputs, options, process.env), { ...settings, open });
    const notice = await updates.finish();
    if (notice !== undefined) printText(inertText(notice), process.stderr, process.env);
  });
}

async function runVerb(
  definition: CommandDefinition,
  given: GivenInputs,
  settings: CliSettings & { open: boolean },
): Promise<void> {
  const { signal, release } = cancellationSignal();
  const words = terminalWords(definition.inputs, given.sources);
  const host = terminalHost(settings, signal, words);
  const opener = settings.open ? pageOpener(host) : undefined;
  host.page = (url) => opener?.open(url);
  const place = { directory: process.cwd(), env: process.env, logger: host.logger };
  try {
    await addDefaults(definition.inputs, given, place);
    if (isInPerson(process.env)) host.fillIn = fillingIn(definition, given, { ...place, settings, signal });
    for (const { text, narrows } of describeSources(definition.inputs, given)) {
      if (narrows) host.logger.info(text);
      else host.logger.debug(text);
    }
    checkFields(definition.name, definition.outputs, settings.fields);
    const result = await runCommand(definition, given.raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== undefined) {
      fail(result.failure, host, settings);
      return;
    }
    await keepNames(given.raw, result.outputs, process.env);
    if (settings.json) printJson(selectFields(host.outputs, definition.outputs, settings.fields), host);
    else if (result.text !== undefined && result.text !== '') {
      const stream = host.logger.gaveResults ? process.stderr : process.stdout;
      printText(host.logger.said(result.text.replace(/\n+$/, '')), stream, process.env);
    }
  } catch (error) {
    host.logger.close();
    fail(await withMeantApp(error, given.raw['app'], process.env), host, settings);
  } finally {
    await opener?.finish(process.exitCode === undefined);
    release();
  }
}

function pageOpener({ logger }: Pick<TerminalHost, 'logger'>): PageOpener {
  const isTerminal = process.stdout.isTTY && process.stderr.isTTY;
  const inPerson = isTerminal && (process.env['CI'] ?? '') === '' && isInPerson(process.env);
  return new PageOpener({ logger, inPerson, open: (url) => openInBrowser(url) });
}

/** Fills in what is left out, as far as it can be known here or asked for. */
function fillingIn(
  definition: CommandDefinition,
  given: GivenInputs,
  { settings, signal, ...place }: Place & Pick<TerminalHost, 'logger' | 'signal'> & { settings: CliSettings },
): NonNullable<TerminalHost['fillIn']> {
  return async (raw, context) => {
    const { fillIn } = await import('./fill-in.js');
    const { Lookups } = await import('../commands/shared/lookups.js');
    const asks = canAsk() && !settings.yes && place.env['TERM'] !== 'dumb' && (place.env['CI'] ?? '') === '';
    const filled = await fillIn(definition, given, {
      ...place,
      lookups: new Lookups(raw, context),
      now: context.clock.now(),
      pick: asks
        ? (message, choices) => {
            place.logger.close();
            return pickAtTerminal(message, choices, signal);
          }
        : undefined,
    });
    return { ...raw, ...filled };
  };
}

function fail(error: unknown, host: TerminalHost, settings: CliSettings): void {
  // Whoever reads lines as they come (`| head`) has had enough of them.
  if (host.logger.gaveResults && isOutputClosed(error)) return;
  process.exitCode = exitCodeOf(error);
  // Whoever pressed Ctrl-C, to leave a table or a log, say, knows that; it is not an error. The code is the
  // shell's own for a program that Ctrl-C has ended, so that a loop around it ends, too.
  if (process.stderr.isTTY && isCtrlC(error) && !settings.json) return;
  const failure = printFailure(error, host);
  if (settings.json) printJson({ ...host.outputs, error: failure }, host);
}

function printJson(value: unknown, host: TerminalHost): void {
  const mask = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? host.logger.hideSecrets(part) : part;
  process.stdout.write(`${JSON.stringify(value, mask, 2)}\n`);
}

function settingsOf(program: Command): CliSettings {
  const options = program.opts<{ yes?: true; json?: string; verbose?: true }>();
  const { json } = options;
  const fields = (json ?? '').split(',').flatMap((field) => field.trim() || []);
  return {
    yes: options.yes === true,
    json: json !== undefined,
    fields: fields.length === 0 ? undefined : fields,
    verbose: options.verbose === true,
  };
}

/**
 * The version in package.json of the folder. Read at run time: compiled into the bundle it would make dist/ stale
 * with every release pull request.
 */
async function packageVersion(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
