import type { Command, CommanderError } from 'commander';
import { createColors } from 'picocolors';
import { commandWords } from '../commands/command.js';
import type { CommandDefinition } from '../commands/command.js';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import { wrapText, sentence } from '../core/text.js';
import { hasColours } from '../providers/terminal/terminal.js';
import { flagOf, isRequired, placeholderOf, flagLines, variableLines } from './options.js';
import type { HelpLine } from './options.js';

/** Where the documentation is. */
const DOCS = 'https://github.com/uktrade/platform-tools/blob/main/docs';

/** The flags that every command line takes. */
const GLOBAL: readonly HelpLine[] = [
  { term: '-y, --yes', text: 'Make changes without asking.' },
  {
    term: '--json [fields]',
    text: 'Print the outputs as JSON on standard output; with fields such as name,services only those.',
  },
  { term: '-v, --verbose', text: 'Print details, and where values come from.' },
  { term: '-h, --help', text: 'Print this help.' },
];

/** A verb, as the overview lists it. */
export interface ListedVerb {
  noun: string;
  verb: string;
  summary: string;
}

/** Topics of `platform-tools help`, by name. */
export type Topics = Readonly<Record<string, { summary: string; text: string }>>;

/**
 * The help of one verb, as gh lays it out.
 * @param width - of the terminal, in characters
 * @param words - puts our sentences into the words of a terminal
 */
export function formatVerbHelp(
  definition: CommandDefinition,
  width: number,
  words: (text: string) => string,
): string {
  const command = `platform-tools ${commandWords(definition).join(' ')}`;
  const needed = Object.entries(definition.inputs).flatMap(([name, input]) =>
    isRequired(input) && input.secret !== true ? [`${flagOf(name, input)}${placeholderOf(name, input)}`] : [],
  );
  const groups = [
    ...flagLines(definition.inputs),
    { title: 'Common flags', lines: [...openLine(definition), ...GLOBAL] },
    { title: 'Environment variables', lines: variableLines(definition.inputs) },
  ];
  const termWidth = Math.max(...groups.flatMap(({ lines }) => lines.map(({ term }) => term.length)));
  return page([
    wrapText(`${definition.summary}.`, width),
    section('Usage', [wrapCommand([`  ${command}`, ...needed, '[flags]'], width, '')]),
    section(
      'Examples',
      (definition.examples ?? []).flatMap(({ does, flags }, index) => [
        ...(index === 0 ? [] : ['']),
        ...wrapText(does, width - 4)
          .split('\n')
          .map((line) => `  # ${line}`),
        wrapCommand([`  $ ${command}`, ...(flags === '' ? [] : flags.split(/ (?=--)/))], width, ' \\'),
      ]),
    ),
    ...groups.map(({ title, lines }) =>
      list(
        title,
        lines.map(({ term, text }) => ({ term, text: words(text) })),
        width,
        termWidth,
      ),
    ),
    section('Learn more', [
      `  ${DOCS}/commands.md#${definition.name}`,
      wrapText('  platform-tools help credentials | configuration | exit-codes', width),
    ]),
  ]);
}

function openLine({ opens }: Pick<CommandDefinition, 'opens'>): HelpLine[] {
  return opens === undefined ? [] : [{ term: '--open', text: `Open ${opens} in the browser.` }];
}

/**
 * Returns a command on as many lines as it needs: a flag and its value on one where both fit.
 * @param more - what tells the shell that the next line belongs to it
 */
export function wrapCommand(parts: readonly string[], width: number, more: string): string {
  const [first = '', ...others] = parts;
  const fits = (line: string): boolean => line.length + more.length <= width;
  return others
    .flatMap((part) =>
      fits(`      ${part}`) ? [part] : [part.replace(/ .*/s, ''), part.replace(/^\S+ /, '')],
    )
    .reduce((lines, part) => {
      const last = lines.slice(lines.lastIndexOf('\n') + 1);
      return fits(`${last} ${part}`) ? `${lines} ${part}` : `${lines}${more}\n      ${part}`;
    }, first);
}

/** The help of a noun: its verbs. */
export function formatNounHelp(noun: string, verbs: readonly ListedVerb[], width: number): string {
  return page([
    section('Usage', [`  platform-tools ${noun} <verb> [flags]`]),
    list('Verbs', verbs.map(verbLine), width),
    list('Common flags', GLOBAL, width),
    section('Learn more', [
      `  platform-tools ${noun} ${verbs[0]?.verb ?? '<verb>'} --help`,
      `  ${DOCS}/commands.md`,
    ]),
  ]);
}

/** The overview: all verbs by noun, what else there is, and where to read on. */
export function formatOverview(
  description: string,
  verbs: readonly ListedVerb[],
  others: readonly HelpLine[],
  topics: Topics,
  width: number,
): string {
  const nouns = [...new Set(verbs.map(({ noun }) => noun))];
  const termWidth = Math.max(...verbs.map((verb) => verbLine(verb).term.length));
  return page([
    wrapText(description, width),
    section('Usage', ['  platform-tools <noun> <verb> [flags]']),
    ...nouns.map((noun) =>
      list(sentence(noun), verbs.filter((verb) => verb.noun === noun).map(verbLine), width, termWidth),
    ),
    list('Other', others, width, termWidth),
    list(
      'Help topics',
      Object.entries(topics).map(([name, { summary }]) => ({ term: `help ${name}`, text: summary })),
      width,
      termWidth,
    ),
    list(
      'Common flags',
      [...GLOBAL, { term: '-V, --version', text: 'Print the version.' }],
      width,
      termWidth,
    ),
    section('Learn more', ['  platform-tools <noun> <verb> --help', `  ${DOCS}/commands.md`]),
  ]);
}

const DEMO =
  'Starts a local stand-in for AWS on a free port, then lists, builds and deploys its demo codebases. Needs no account and no network.';

/** The help of `demo`. */
export function formatDemoHelp(width: number): string {
  return page([wrapText(DEMO, width), section('Usage', ['  platform-tools demo'])]);
}

function verbLine({ noun, verb, summary }: ListedVerb): HelpLine {
  return { term: `${noun} ${verb}`, text: summary };
}

function page(parts: readonly string[]): string {
  const written = parts.filter((part) => part !== '');
  return `${written.join('\n\n')}\n`.replaceAll(/[ \t]+$/gm, '');
}

const colour = createColors(hasColours(process.stdout, process.env));

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [colour.bold(title.toUpperCase()), ...lines].join('\n');
}

/** Terms with their texts beside them; below them where the terminal is narrow. */
function list(title: string, lines: readonly HelpLine[], width: number, least = 0): string {
  const termWidth = Math.min(Math.max(least, ...lines.map(({ term }) => term.length)), 32);
  const indent = width < 70 ? 6 : termWidth + 4;
  const rows = lines.map(({ term, text }) => {
    const longest = Math.max(...text.split(' ').map((word) => word.length));
    const margin = ' '.repeat(longest > width - indent ? 6 : indent);
    const wrapped = wrapText(text, Math.max(width - margin.length, 24)).split('\n');
    const below = margin.length === 6 || term.length > termWidth;
    const first = below
      ? [wrapText(`  ${term}`, width), `${margin}${wrapped[0] ?? ''}`]
      : [`  ${term.padEnd(termWidth)}  ${wrapped[0] ?? ''}`];
    return [...first, ...wrapped.slice(1).map((line) => `${margin}${line}`)].join('\n');
  });
  return section(title, rows);
}

/**
 * Returns what is wrong with a command line, in our words: what commander says of it needs more reading.
 * @param program - as it is once the command line was parsed
 * @param words - the verb's: `codebase`, `list`
 */
export function usageErrorOf(error: CommanderError, program: Command, words: readonly string[]): UsageError {
  const path = commandPath(program, words);
  const command = path.at(-1) ?? program;
  const name = ['platform-tools', ...path.slice(1).map((each) => each.name())].join(' ');
  const [, said = ''] = /option '([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownFlag(name, said, path);
    case 'commander.optionMissingArgument':
      return new UsageError(`${said.split(' ')[0] ?? ''} needs a value.`, {
        hint: `Write it like this: ${said}`,
      });
    case 'commander.excessArguments':
      return new UsageError(
        `${name} takes flags, and does not know what "${command.args[0] ?? ''}" is for.`,
        { hint: `${name} --help lists its flags.` },
      );
    default:
      return new UsageError(error.message.replace(/^error: /, ''), {
        hint: `${name} --help shows how it is used.`,
      });
  }
}

/** The program, and below it what the words name. */
function commandPath(program: Command, words: readonly string[]): Command[] {
  const path = [program];
  for (const word of words.slice(0, 2)) {
    const next = path.at(-1)?.commands.find((each) => each.name() === word);
    if (next === undefined) break;
    path.push(next);
  }
  return path;
}

function unknownFlag(name: string, said: string, path: readonly Command[]): UsageError {
  const flags = path.flatMap(({ options }) =>
    options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? []))),
  );
  const [flag = said] = said.split('=');
  if (flag !== said && flags.includes(flag))
    return new UsageError(`${flag} takes no value.`, { hint: `Write ${flag} alone, or leave it out.` });
  const lists = `${name} --help lists its flags.`;
  const meant = findNearest(flag, flags) ?? flags.find((each) => each.endsWith(flag.replace(/^-/, '')));
  return new UsageError(`${name} has no flag ${flag}.`, {
    hint: meant === undefined ? lists : `Did you mean ${meant}? ${lists}`,
  });
}
