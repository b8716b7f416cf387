import type { CommandDefinition, OutputValue } from '../commands/command.js';
import { AccessDeniedError, NotFoundError, PlatformError } from '../core/errors.js';
import { currentInputs, findNearest } from '../core/inputs.js';
import type { InputDefinition } from '../core/inputs.js';
import { CacheFile } from '../providers/files/text-files.js';
import { DEFAULT_VARIABLES, flagOf, placeholderOf, plainText } from './options.js';
import type { VerbWords } from './words.js';

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
  const all = { ...others, help: 'help on a command or topic' };
  if (first === undefined && current.startsWith('-')) return [...GLOBAL];
  if (first === undefined)
    return [...nouns(verbs), ...Object.entries(all).map(([value, text]) => ({ value, text }))];
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

/** Splits a line into words as a shell does, as far as it matters here; the last one may be empty. */
function splitLine(line: string): string[] {
  const words = [...line.matchAll(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g)].map(([word]) =>
    word.replaceAll(/['"]/g, ''),
  );
  return /(?:^|\s)$/.test(line) ? [...words, ''] : words;
}

/** Names that were seen in an application, the latest first. */
export interface AppNames {
  env: string[];
  codebase: string[];
  service: string[];
}

/** The names that were seen, by application, the latest first. */
export type KnownNames = ReadonlyMap<string, AppNames>;

const FILE = 'names.json';
/** More would slow the shell down, and nobody reads so many. */
const MOST_APPS = 50;
const MOST_NAMES = 100;
/** Whatever is completed is put on a command line: nothing that a shell would obey. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Returns the names that earlier commands have seen; none where nothing can be read. */
export async function readKnownNames(env: NodeJS.ProcessEnv): Promise<KnownNames> {
  try {
    const known = new Map<string, AppNames>();
    for (const { app, ...names } of items(JSON.parse((await new CacheFile(FILE, env).read()) ?? '[]')))
      if (typeof app === 'string' && NAME.test(app)) known.set(app, bound(names));
    return known;
  } catch {
    return new Map();
  }
}

/** Keeps the names of a command that went well: those it was given, and those it has listed. Never fails. */
export async function keepNames(
  inputs: Readonly<Record<string, unknown>>,
  outputs: Readonly<Record<string, OutputValue>>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { app } = inputs;
  if (typeof app !== 'string' || !NAME.test(app)) return;
  const known = await readKnownNames(env);
  const before = known.get(app) ?? bound({});
  const environments = items(outputs['environments']);
  const services = environments.flatMap((each) => items(each['services']));
  const names = bound({
    env: [inputs['env'], ...texts(environments, 'environment', 'name'), ...before.env],
    codebase: [
      inputs['codebase'],
      ...texts(items(outputs['codebases']), 'name'),
      ...texts(services, 'codebase'),
      ...before.codebase,
    ],
    service: [inputs['service'], ...texts(services, 'service'), ...before.service],
  });
  const others = [...known].filter(([name]) => name !== app).slice(0, MOST_APPS - 1);
  const text = formatNames([[app, names], ...others]);
  if (text === formatNames([...known])) return;
  // A cache that can't be written is not a reason to say anything.
  await new CacheFile(FILE, env).write(text).catch(() => undefined);
}

function formatNames(known: readonly (readonly [string, AppNames])[]): string {
  return JSON.stringify(known.map(([app, names]) => ({ app, ...names })));
}

/** Adds to an error about an application that was not found which one was meant, if an earlier command has seen it. */
export async function withMeantApp(error: unknown, app: unknown, env: NodeJS.ProcessEnv): Promise<unknown> {
  const missing = error instanceof NotFoundError || error instanceof AccessDeniedError;
  if (!missing || typeof app !== 'string' || !error.message.includes(`"${app}"`)) return error;
  const known = await readKnownNames(env);
  const meant = known.has(app) ? undefined : findNearest(app, [...known.keys()]);
  if (meant === undefined) return error;
  const hint = `Did you mean "${meant}"? ${error.hint ?? ''}`.trim();
  return new PlatformError(error.message, { hint, cause: error.cause, excerpt: error.excerpt });
}

function bound(names: Readonly<Record<string, unknown>>): AppNames {
  const few = (all: unknown): string[] => {
    const listed: readonly unknown[] = Array.isArray(all) ? all : [];
    const fit = listed.filter((name): name is string => typeof name === 'string' && NAME.test(name));
    return [...new Set(fit)].slice(0, MOST_NAMES);
  };
  return { env: few(names['env']), codebase: few(names['codebase']), service: few(names['service']) };
}

function items(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

function texts(all: readonly Record<string, unknown>[], ...keys: string[]): unknown[] {
  return all.map((item) => keys.map((key) => item[key]).find((value) => value !== undefined));
}
