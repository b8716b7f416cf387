import { DEFAULT_VARIABLES, flagOf, placeholderOf, plainText } from './options.js';
import type { KnownNames } from './known-names.js';
import type { VerbWords } from './words.js';
import type { CommandDefinition } from '../commands/command.js';
import { currentInputs } from '../core/inputs.js';
import type { InputDefinition } from '../core/inputs.js';

/** What can be written next, and what it is. */
export interface Completion {
  value: string;
  text: string;
}

/** The shells that there is a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** Printed instead of candidates where files are what comes next. */
const FILES = ':files';

export interface CompletionSources {
  verbs: readonly (VerbWords & { summary: string })[];
  /** What is not a verb of a noun, with what it is. */
  others: Readonly<Record<string, string>>;
  topics: readonly string[];
  load: (name: string) => Promise<CommandDefinition | undefined>;
  names: () => Promise<KnownNames>;
  env: NodeJS.ProcessEnv;
}

const GLOBAL: readonly Completion[] = [
  { value: '--yes', text: 'Make changes without asking' },
  { value: '--json', text: 'Print the outputs as JSON' },
  { value: '--verbose', text: 'Print details' },
  { value: '--help', text: 'Print help' },
];

/**
 * Lists what can come next on a command line.
 * @param line - up to the cursor, with the name of the program
 * @param shell - bash takes what comes after `=` as a word of its own
 */
export async function complete(
  shell: Shell,
  line: string,
  sources: CompletionSources,
): Promise<Completion[]> {
  const all = splitLine(line);
  // Variables that are set for the command alone come before its name.
  const words = all.slice(all.findIndex((word) => !/^\w+=/.test(word)) + 1);
  const current = words.pop() ?? '';
  const [first, second] = words.filter((word) => !word.startsWith('-'));
  const found = await candidates({ first, second, words, current, shell }, sources);
  const start = current.startsWith('--') && shell === 'bash' ? current.replace(/^--[a-z-]+=/, '') : current;
  return found.filter(({ value }) => value === FILES || value.startsWith(start));
}

interface Line {
  first: string | undefined;
  second: string | undefined;
  /** Those before the current one. */
  words: readonly string[];
  current: string;
  shell: Shell;
}

async function candidates(line: Line, sources: CompletionSources): Promise<Completion[]> {
  const { first, second, current } = line;
  const { verbs, others, topics } = sources;
  if (first === undefined)
    return current.startsWith('-') ? [...GLOBAL] : [...nouns(verbs), ...otherWords(others)];
  if (first === 'completion') return second === undefined ? SHELLS.map((value) => ({ value, text: '' })) : [];
  if (first === 'help' && second === undefined)
    return [...nouns(verbs), ...topics.map((value) => ({ value, text: 'topic' }))];
  const [noun, verb] = first === 'help' ? [second, undefined] : [first, second];
  const ofNoun = verbs.filter((each) => each.noun === noun);
  const named = verbs.find((each) => each.name === first || (each.noun === noun && each.verb === verb));
  if (named !== undefined) return ofVerb(await sources.load(named.name), line, sources);
  return verb === undefined ? ofNoun.map((each) => ({ value: each.verb, text: each.summary })) : [];
}

async function ofVerb(
  definition: CommandDefinition | undefined,
  { words, current, shell }: Line,
  sources: CompletionSources,
): Promise<Completion[]> {
  if (definition === undefined) return [];
  const flags = new Map(
    currentInputs(definition.inputs)
      .filter(([, { secret }]) => secret !== true)
      .map(([name, input]) => [flagOf(name, input), { name, input }]),
  );
  const [, joined] = /^(--[a-z-]+)=/.exec(current) ?? [];
  const flag = flags.get(joined ?? words.at(-1) ?? '');
  if (flag !== undefined && placeholderOf(flag.name, flag.input) !== '') {
    const values = await valuesOf(flag.name, flag.input, words, sources);
    const prefix = joined === undefined || shell === 'bash' ? '' : `${joined}=`;
    return values.map(({ value, text }) => ({ value: value === FILES ? FILES : `${prefix}${value}`, text }));
  }
  if (current !== '' && !current.startsWith('-')) return [];
  const unused = [...flags].filter(([each]) => !words.includes(each));
  const { opens } = definition;
  const open = opens === undefined ? [] : [{ value: '--open', text: `Open ${opens} in the browser` }];
  return [
    ...unused.map(([value, { input }]) => ({ value, text: shortMeaning(input) })),
    ...[...open, ...GLOBAL].filter(({ value }) => !words.includes(value)),
  ];
}

async function valuesOf(
  name: string,
  input: InputDefinition,
  words: readonly string[],
  { names, env }: CompletionSources,
): Promise<Completion[]> {
  if (input.type === 'choice') return input.choices.map((value) => ({ value, text: '' }));
  if (placeholderOf(name, input) === ' <path>') return [{ value: FILES, text: '' }];
  if (name !== 'app' && name !== 'env' && name !== 'codebase' && name !== 'service') return [];
  const known = await names();
  const list = (values: Iterable<string>): Completion[] =>
    [...new Set(values)].map((value) => ({ value, text: '' }));
  if (name === 'app') return list(known.keys());
  const app = given(words, 'app') ?? env[DEFAULT_VARIABLES['app'] ?? ''] ?? '';
  const apps = known.has(app) ? [known.get(app)] : [...known.values()];
  return list(apps.flatMap((each) => each?.[name] ?? []));
}

/** What stands on the command line for an input: `--app demo` or `--app=demo`. */
function given(words: readonly string[], name: string): string | undefined {
  const at = words.lastIndexOf(`--${name}`);
  const joined = words.findLast((word) => word.startsWith(`--${name}=`));
  return joined?.slice(name.length + 3) ?? (at === -1 ? undefined : words[at + 1]);
}

function shortMeaning(input: InputDefinition): string {
  const text = input.type === 'boolean' && input.default ? input.negated : input.description;
  return plainText(text.split(/(?<=[.!?]) /)[0] ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '');
}

function nouns(verbs: CompletionSources['verbs']): Completion[] {
  return [...new Set(verbs.map(({ noun }) => noun))].map((value) => ({
    value,
    text: verbs.flatMap(({ noun, verb }) => (noun === value ? verb : [])).join(', '),
  }));
}

function otherWords(others: Readonly<Record<string, string>>): Completion[] {
  return [
    ...Object.entries(others).map(([value, text]) => ({ value, text })),
    { value: 'help', text: 'help on a command or topic' },
  ];
}

/** Splits a line into words as a shell does, as far as it matters here; the last one may be empty. */
function splitLine(line: string): string[] {
  const words = [...line.matchAll(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g)].map(([word]) =>
    word.replaceAll(/['"]/g, ''),
  );
  return /(?:^|\s)$/.test(line) ? [...words, ''] : words;
}
