import type { Command, CommanderError } from 'commander';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';

/** A verb by its words: `codebase`, `list`; and its name, which may be written instead: `codebase-list`. */
export interface VerbWords {
  noun: string;
  verb: string;
  name: string;
}

/**
 * Returns the words of a command line as the program takes them: `help x` means `x --help`, a noun alone and nothing at
 * all ask for help as well, and the fields after `--json` are joined to it, so that no other word is taken for them.
 */
export function canonicalWords(argv: readonly string[], verbs: readonly VerbWords[]): string[] {
  const [first = '', ...rest] = argv;
  if (first === 'help') return [...canonicalWords(rest, verbs).filter((word) => word !== '--help'), '--help'];
  const named = verbs.find(({ name }) => name === first);
  const words = joinFields(named === undefined ? argv : [named.noun, named.verb, ...rest]);
  const said = words.filter(isWord);
  const asks = said.length === 0 || (said.length === 1 && verbs.some(({ noun }) => noun === said[0]));
  const common = words.every((word) => isWord(word) || /^(-y|--yes|-v|--verbose|--json=.*)$/.test(word));
  return asks && common ? [...words, '--help'] : words;
}

/** True for what is not a flag. */
function isWord(text: string): boolean {
  return text !== '' && !text.startsWith('-');
}

/** What a flag is that can stand before the verb. */
const COMMON_FLAG = /^(-y|--yes|-v|--verbose|--json=.*|-h|--help)$/;

/** Returns the words of a command line up to the first flag that belongs to a verb: noun and verb, as far as they are there. */
export function verbWords(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !isWord(word) && !COMMON_FLAG.test(word));
  return words.slice(0, end === -1 ? words.length : end).filter(isWord);
}

function joinFields(argv: readonly string[]): string[] {
  const words: string[] = [];
  let said = 0;
  for (const word of argv) {
    // Before the verb, what follows `--json` is the noun.
    const areFields = words.at(-1) === '--json=' && said >= 2 && (isWord(word) || word === '');
    if (areFields) words[words.length - 1] = `--json=${word}`;
    else words.push(word === '--json' ? '--json=' : word);
    if (isWord(word)) said += 1;
  }
  return words;
}

/**
 * Checks the words before anything is loaded.
 * @param others - what is not a verb of a noun: `demo`
 * @param asksHelp - a noun alone is enough
 * @throws UsageError for a noun or verb that there is not, with what was meant
 */
export function rejectUnknownWords(
  words: readonly string[],
  verbs: readonly VerbWords[],
  others: readonly string[],
  asksHelp = false,
): void {
  const [noun, verb] = words;
  if (noun === undefined || others.includes(noun)) return;
  const ofNoun = verbs.filter((each) => each.noun === noun);
  if (ofNoun.length === 0)
    throw unknown(noun, suggestFirst(noun, verbs, others), 'platform-tools --help lists them.');
  if (ofNoun.some((each) => each.verb === verb) || (verb === undefined && asksHelp)) return;
  const list = `Verbs of ${noun}: ${ofNoun.map((each) => each.verb).join(', ')}.`;
  if (verb === undefined) throw new UsageError(`platform-tools ${noun} needs a verb.`, { hint: list });
  throw unknown(`${noun} ${verb}`, suggestSecond(noun, verb, verbs), list);
}

/** A noun that is nearly there, a verb without its noun, or the two with a hyphen and nearly there. */
function suggestFirst(word: string, verbs: readonly VerbWords[], others: readonly string[]): string[] {
  const bare = verbs.filter(({ verb }) => verb === word);
  if (bare.length > 0) return bare.map(spoken);
  const noun = findNearest(word, [...new Set([...verbs.map((each) => each.noun), ...others])]);
  if (noun !== undefined) return [noun];
  const whole = findNearest(word.replaceAll('-', ' '), verbs.map(spoken));
  return whole === undefined ? [] : [whole];
}

function suggestSecond(noun: string, verb: string, verbs: readonly VerbWords[]): string[] {
  const near = findNearest(
    verb,
    verbs.flatMap((each) => (each.noun === noun ? each.verb : [])),
  );
  if (near !== undefined) return [`${noun} ${near}`];
  return verbs.filter((each) => each.verb === verb).map(spoken);
}

function spoken({ noun, verb }: VerbWords): string {
  return `${noun} ${verb}`;
}

function unknown(words: string, suggestions: readonly string[], list: string): UsageError {
  const meant = suggestions.map((each) => `"platform-tools ${each}"`).join(' or ');
  return new UsageError(`There is no command "${words}".`, {
    hint: `${meant === '' ? '' : `Did you mean ${meant}? `}${list}`,
  });
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
        {
          hint: `${name} --help lists its flags.`,
        },
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
