import { commandWords } from '../commands/command.js';
import { registry } from '../commands/registry.js';
import { UsageError } from '../core/errors.js';
import { findNearest, currentInputs, type InputDefinition, type InputDefinitions } from '../core/inputs.js';
import { flagOf, secretVariable } from './options.js';

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

/** What comes before the names of inputs in our sentences, so that a word such as `tag` means the input. */
const LEADS =
  'set|give|raise|shorten|leave out|take|correct|check|use|keep one of|exactly one of|one of|neither|either|both|needs|than|by|without|in';

/**
 * Puts our sentences into the words of a terminal. They name inputs and verbs as a workflow does (`the input app`,
 * `codebase-list`), since that is what all of them share; here it is `--app` and `platform-tools codebase list`. What is in
 * quotes is what somebody gave, and stays as it is.
 * @param sources - the environment variables that inputs were taken from
 */
export function terminalWords(
  inputs: InputDefinitions,
  sources: ReadonlyMap<string, string> = new Map(),
): (text: string) => string {
  const definitions = new Map(currentInputs(inputs));
  const rules = [...inputRules(definitions, sources), nameVerbs];
  return (text) =>
    text
      .split(/("(?:[^"\\\n]|\\.)*")/)
      .map((part, index) =>
        index % 2 === 1 ? part : rules.reduce((said, rule) => rule(said), part).replaceAll('`', ''),
      )
      .join('');
}

/** Names of inputs that are common words: they mean the input only after `the input`. */
const COMMON = ['to'];

type Rule = (text: string) => string;

function inputRules(
  definitions: ReadonlyMap<string, InputDefinition>,
  sources: ReadonlyMap<string, string>,
): Rule[] {
  if (definitions.size === 0) return [];
  const names = [...definitions.keys()].sort((a, b) => b.length - a.length);
  const name = `(?:${names.join('|')})(?![\\w-])`;
  const listOf = (one: string): string => `${one}(?:(?:, and |, or |, | and | or )(?:the inputs? )?${one})*`;
  const list = listOf(name);
  const plain = names.filter((each) => !COMMON.includes(each)).join('|');
  const hyphenated = names.filter((each) => each.includes('-')).join('|');
  const replaceNames = (text: string, replace: (found: string) => string): string =>
    text.replaceAll(/(?<= )the inputs? /g, '').replace(new RegExp(`(?<![\\w-])${name}`, 'g'), replace);
  const flags = (text: string): string => replaceNames(text, (found) => nameOf(found, definitions));
  const named = (text: string): string =>
    replaceNames(text, (found) => sources.get(found) ?? nameOf(found, definitions));
  const rules: [RegExp, (whole: string, ...groups: string[]) => string][] = [
    [new RegExp(`\\b[Tt]he inputs? (${list})`, 'g'), (_, found = '') => named(found)],
    // As a workflow has it: `strategy: pipeline`, `force: true`, `variables: {…}`.
    [
      new RegExp(`(?<![\\w-]|the |a )(${name}): ?(true\\b|false\\b|(?=[{[]))`, 'g'),
      (_, found = '', value = '') =>
        value === 'false' ? `no ${flags(found)}` : `${flags(found)}${value === 'true' ? '' : ' '}`,
    ],
    [
      new RegExp(`(?<![\\w-]|the |a )(${name}): (?=(${choicesOf(definitions)})(?![\\w-]))`, 'g'),
      (_, found = '') => `${flags(found)} `,
    ],
    [
      new RegExp(`(^|[.!?] )(${name})(?=: )`, 'gm'),
      (_, before = '', found = '') => `${before}${flags(found)}`,
    ],
    [
      new RegExp(`(?<![\\w-])(${LEADS}) (${listOf(`(?:${plain || '(?!)'})(?![\\w-])`)})`, 'gi'),
      (_, lead = '', found = '') => `${lead} ${flags(found)}`,
    ],
    [/\bIn a workflow, [^.]*\. At a terminal, (\w)/g, (_, first = '') => first.toUpperCase()],
    [/ ?\bIn a workflow, [^.]*\.$|\bIn a workflow, [^.]*\. /gm, () => ''],
    // Whoever presses Ctrl-C need not know it as a signal.
    [/\bCancelled by SIGINT\./g, () => 'Cancelled.'],
    [/\b([Tt])h(e|is) step\b/g, (_, t = '', rest = '') => `${t}h${rest} command`],
  ];
  if (hyphenated !== '')
    rules.push([
      new RegExp(`(?<![\\w/.:<$@-]|output )(?:${hyphenated})(?![\\w/-]|\\.\\w)`, 'g'),
      (found) => flags(found),
    ]);
  return rules.map(
    ([pattern, replace]) =>
      (text) =>
        text.replace(pattern, replace),
  );
}

/** The values that a choice can have, as an alternation; matches nothing where there is no choice. */
function choicesOf(definitions: ReadonlyMap<string, InputDefinition>): string {
  const choices = [...definitions.values()].flatMap((each) => (each.type === 'choice' ? each.choices : []));
  return choices.length === 0 ? '(?!)' : choices.map((each) => each.replaceAll(/[^\w-]/g, '\\$&')).join('|');
}

const VERB_NAME = new RegExp(
  `(?<![\\w/.-])(?:${Object.keys(registry)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\w/-]|\\.\\w)`,
  'g',
);

function nameVerbs(text: string): string {
  return text.replace(
    VERB_NAME,
    (found) => `platform-tools ${commandWords({ name: found, noun: registry[found]?.noun }).join(' ')}`,
  );
}

/** A flag; for a secret, which has none, the environment variable. */
function nameOf(name: string, definitions: ReadonlyMap<string, InputDefinition>): string {
  const definition = definitions.get(name);
  if (definition?.secret === true) return secretVariable(name);
  return definition === undefined ? name : flagOf(name, definition);
}
