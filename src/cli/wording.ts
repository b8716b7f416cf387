import { flagOf, secretVariable } from './options.js';
import { commandWords } from '../commands/command.js';
import { currentInputs } from '../core/inputs.js';
import type { InputDefinition, InputDefinitions } from '../core/inputs.js';

/** A verb as the registry has it. */
type Verbs = Readonly<Record<string, { noun?: string | undefined }>>;

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
  sources: ReadonlyMap<string, string>,
  verbs: Verbs,
): (text: string) => string {
  const definitions = new Map(currentInputs(inputs));
  const rules = [...inputRules(definitions, sources), ...verbRules(verbs)];
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
    [/^Cancelled by SIGINT\./, () => 'Cancelled.'],
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

function verbRules(verbs: Verbs): Rule[] {
  const names = Object.keys(verbs).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w/.-])(?:${names.join('|')})(?![\\w/-]|\\.\\w)`, 'g');
  return [
    (text) =>
      text.replace(
        pattern,
        (found) => `platform-tools ${commandWords({ name: found, noun: verbs[found]?.noun }).join(' ')}`,
      ),
  ];
}

/** A flag; for a secret, which has none, the environment variable. */
function nameOf(name: string, definitions: ReadonlyMap<string, InputDefinition>): string {
  const definition = definitions.get(name);
  if (definition?.secret === true) return secretVariable(name);
  return definition === undefined ? name : flagOf(name, definition);
}
