import { Command, CommanderError, Option } from 'commander';
import { cancellationSignal, surviveClosedOutput } from '../cancellation.js';
import { addCommandOptions, describeSources, givenInputs, plainText } from './options.js';
import type { GivenInputs } from './options.js';
import { exitCodeOf, printFailure } from './failure.js';
import { rejectUnknownWords } from './suggest.js';
import type { VerbWords } from './suggest.js';
import { terminalHost } from './terminal-host.js';
import type { CliSettings, TerminalHost } from './terminal-host.js';
import { terminalWords } from './wording.js';
import { commandWords } from '../commands/command.js';
import type { CommandDefinition } from '../commands/command.js';
import { startUpdateCheck } from '../commands/version/own-version.js';
import { registry } from '../commands/registry.js';
import { hideCredentials } from '../core/secrets.js';
import { runCommand } from '../commands/run-command.js';
import { inertText } from '../providers/terminal/terminal.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The command line: every verb as `<noun> <verb>`, plus `demo`. `root` is the folder of package.json. */
export async function runCli(argv: readonly string[], root: string): Promise<void> {
  surviveClosedOutput();
  try {
    const words = canonical(argv);
    const said = words.filter((word) => !word.startsWith('-'));
    rejectUnknownWords(said, verbWords(), OTHERS);
    const program = await buildProgram(root, said.length === 0);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    // Commander has printed the error, or the help that was asked for.
    process.exitCode = exitCodeOf(error);
    if (!(error instanceof CommanderError)) printFailure(error);
  }
}

/** What is no verb of a noun. */
const OTHERS = ['demo'];

/** `help x` means `x --help`, and a verb may be written as actions and documentation call it: `codebase-list`. */
function canonical(argv: readonly string[]): string[] {
  const [first = '', ...rest] = argv;
  if (first === 'help') return [...canonical(rest), '--help'];
  return Object.hasOwn(registry, first) ? [...wordsOf(first), ...rest] : [...argv];
}

function verbWords(): VerbWords[] {
  return Object.keys(registry).map((name) => {
    const [noun, verb] = wordsOf(name);
    return { noun, verb };
  });
}

/** @param alone - no verb is named, so `--version` is ours; verbs have an input of that name */
async function buildProgram(root: string, alone: boolean): Promise<Command> {
  const version = await packageVersion(root);
  const program = new Command('platform-tools')
    .description('Build, deploy and release code onto DBT Platform.')
    .showHelpAfterError('(add --help to see the options)')
    .configureHelp({ showGlobalOptions: true })
    .helpCommand(false)
    .configureOutput({ writeErr: (text) => process.stderr.write(hideCredentials(text)) })
    .exitOverride();
  if (alone) program.version(version);
  addGlobalOptions(program);
  for (const [noun, verbs] of verbsByNoun()) {
    const group = program
      .command(noun)
      .helpCommand(false)
      .description(verbs.map(({ verb }) => verb).join(', '));
    for (const { verb, summary } of verbs) group.command(verb).summary(summary).description(summary);
    // A verb's options come from its module, which is loaded only when that verb is about to be parsed.
    group.hook('preSubcommand', async (_group, subcommand) => {
      await completeVerb({ program, version }, subcommand, `${noun}-${subcommand.name()}`);
    });
  }
  program
    .command('demo')
    .summary('list, build and deploy a demo codebase against a sandbox on this machine')
    .description(
      'Starts a local stand-in for AWS on a free port, then lists, builds and deploys its demo codebase. Needs no account and no network.',
    )
    .action(async () => {
      const { runDemo } = await import('./demo.js');
      await runDemo(settingsOf(program));
    });
  return program;
}

function addGlobalOptions(program: Command): void {
  program
    .addOption(new Option('-y, --yes', 'make changes without asking'))
    .addOption(
      new Option('--json', 'print the outputs as JSON on standard output, everything else on standard error'),
    )
    .addOption(new Option('-v, --verbose', 'print details'));
}

async function completeVerb(
  { program, version }: { program: Command; version: string },
  command: Command,
  name: string,
): Promise<void> {
  const definition = await registry[name]?.load();
  if (definition === undefined) return;
  command.description(plainText(definition.description));
  addCommandOptions(command, definition.inputs);
  command.action(async (options: Record<string, unknown>) => {
    const settings = settingsOf(program);
    const surroundings = { env: process.env, terminal: process.stderr.isTTY, json: settings.json };
    const updates = startUpdateCheck(version, surroundings);
    await runVerb(definition, givenInputs(definition.inputs, options, process.env), settings);
    const notice = await updates.finish();
    if (notice !== undefined) process.stderr.write(`${inertText(notice)}\n`);
  });
}

async function runVerb(
  definition: CommandDefinition,
  given: GivenInputs,
  settings: CliSettings,
): Promise<void> {
  const { signal, release } = cancellationSignal();
  const words = terminalWords(definition.inputs, given.sources, registry);
  const host = terminalHost(settings, signal, words);
  try {
    for (const { text, narrows } of describeSources(definition.inputs, given)) {
      if (narrows) host.logger.info(text);
      else host.logger.debug(text);
    }
    const result = await runCommand(definition, given.raw, host, process.env);
    host.logger.close();
    Object.assign(host.outputs, result.outputs);
    if (result.failure !== undefined) fail(result.failure, host, settings);
    else if (settings.json) printJson(host.outputs, host);
    else if (result.text !== undefined) {
      const stream = host.logger.gaveResults ? process.stderr : process.stdout;
      stream.write(`${host.logger.showable(result.text.trimEnd())}\n`);
    }
  } catch (error) {
    host.logger.close();
    fail(error, host, settings);
  } finally {
    release();
  }
}

function fail(error: unknown, host: TerminalHost, settings: CliSettings): void {
  const failure = printFailure(error, host);
  if (settings.json) printJson({ ...host.outputs, error: failure }, host);
  process.exitCode = exitCodeOf(error);
}

function printJson(value: unknown, host: TerminalHost): void {
  const mask = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? host.logger.hideSecrets(part) : part;
  process.stdout.write(`${JSON.stringify(value, mask, 2)}\n`);
}

function settingsOf(program: Command): CliSettings {
  const options = program.opts<{ yes?: true; json?: true; verbose?: true }>();
  return { yes: options.yes === true, json: options.json === true, verbose: options.verbose === true };
}

interface Verb {
  verb: string;
  name: string;
  summary: string;
}

function verbsByNoun(): Map<string, Verb[]> {
  const nouns = new Map<string, Verb[]>();
  for (const [name, { summary }] of Object.entries(registry)) {
    const [noun, verb] = wordsOf(name);
    nouns.set(noun, [...(nouns.get(noun) ?? []), { verb, name, summary }]);
  }
  return nouns;
}

function wordsOf(name: string): [string, string] {
  return commandWords({ name, noun: registry[name]?.noun });
}

/**
 * The version in package.json of the folder. Read at run time: compiled into the bundle it would make dist/ stale
 * with every release pull request.
 */
async function packageVersion(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
