import { Option } from 'commander';
import type { Command } from 'commander';
import { awsInputs, environmentInputs } from '../commands/command.js';
import { listInputs } from '../core/inputs.js';
import type { InputDefinition, InputDefinitions } from '../core/inputs.js';

/** Adds a flag for each input; a secret gets none, since other users of a machine can read its command lines. */
export function addCommandOptions(command: Command, inputs: InputDefinitions): void {
  for (const [name, definition] of listInputs(inputs)) {
    if (definition.secret === true) continue;
    command.addOption(optionOf(name, definition));
    // What is on by default may be said all the same.
    if (flagOf(name, definition) !== `--${name}`) command.addOption(new Option(`--${name}`).hideHelp());
  }
}

/** The inputs of a verb as they were given. */
export interface GivenInputs {
  raw: Record<string, unknown>;
  /** Where those are from that no flag gave, by input: `PLATFORM_APP`, `app in platform-tools.yml`. */
  sources: Map<string, string>;
}

/** Takes each input from its flag; where none gives it, and for secrets, from the environment. */
export function givenInputs(
  inputs: InputDefinitions,
  options: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): GivenInputs {
  const raw: Record<string, unknown> = {};
  const sources = new Map<string, string>();
  for (const [name, definition] of listInputs(inputs)) {
    const flag = definition.secret === true ? undefined : options[camelCase(name)];
    const variable =
      flag === undefined ? variablesOf(name, definition).find((each) => (env[each] ?? '') !== '') : undefined;
    if (variable !== undefined) sources.set(name, variable);
    const value = variable === undefined ? flag : env[variable];
    if (value !== undefined) raw[name] = value;
  }
  return { raw, sources };
}

/**
 * Says of each input from elsewhere what it is and where it is from. What narrows the work without being needed is for
 * everybody: nobody would see otherwise why the others are missing.
 */
export function describeSources(
  inputs: InputDefinitions,
  { raw, sources }: GivenInputs,
): { text: string; narrows: boolean }[] {
  return [...sources].map(([name, source]) => {
    const definition = inputs[name];
    if (definition?.secret === true)
      return { text: `The ${name.replaceAll('-', ' ')} is from ${source}.`, narrows: false };
    const value = typeof raw[name] === 'string' ? raw[name] : JSON.stringify(raw[name]);
    const text = `--${name} is ${value}, from ${source}.`;
    return isRequired(definition) || !NARROWING.includes(name)
      ? { text, narrows: false }
      : { text: `${text} To leave it out: --${name} ''`, narrows: true };
  });
}

/** Inputs that leave something out where they need not be given. */
const NARROWING = ['app', 'env', 'codebase', 'service'];

/** What it means is in the help that is laid out in help.ts. */
function optionOf(name: string, definition: InputDefinition): Option {
  return new Option(`${flagOf(name, definition)}${placeholderOf(name, definition)}`);
}

/** Variables that set an input for every verb at a terminal, by the input's name. */
export const DEFAULT_VARIABLES: Readonly<Record<string, string>> = {
  app: 'PLATFORM_APP',
  env: 'PLATFORM_ENV',
  codebase: 'PLATFORM_CODEBASE',
};

/** Returns the environment variables that an input is taken from where no flag gives it; the first that is set wins. */
function variablesOf(name: string, definition: InputDefinition): string[] {
  const ofGitHub = name === 'github-token' ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [];
  if (definition.secret === true) return [secretVariable(name), ...ofGitHub];
  const variable = Object.hasOwn(DEFAULT_VARIABLES, name) ? DEFAULT_VARIABLES[name] : undefined;
  return variable === undefined ? [] : [variable];
}

/** The flag of an input, without what it takes: `--app`, `--no-wait`. */
export function flagOf(name: string, definition: InputDefinition): string {
  return definition.type === 'boolean' && definition.default ? `--no-${name}` : `--${name}`;
}

/** Where the command line takes a secret from: `PLATFORM_TOOLS_SLACK_TOKEN`. */
export function secretVariable(name: string): string {
  return `PLATFORM_TOOLS_${name.replaceAll('-', '_').toUpperCase()}`;
}

/** As commander names the option's value. */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Markdown as a terminal shows it. */
export function plainText(markdown: string): string {
  return markdown.replaceAll('`', '').replaceAll('**', '');
}

/** Returns what a flag takes, as help and errors show it: ` <name>`; empty for one that takes nothing. */
export function placeholderOf(name: string, definition: InputDefinition): string {
  switch (definition.type) {
    case 'boolean':
      return '';
    case 'number':
      return ' <number>';
    case 'structured':
      return ' <yaml>';
    case 'choice': {
      const choices = definition.choices.join('|');
      return choices.length > 24 ? ' <choice>' : ` <${choices}>`;
    }
    case 'string':
      return ` <${kindOf(name)}>`;
  }
}

function kindOf(name: string): string {
  if (name in DEFAULT_VARIABLES || /^(service|pipeline|project|profile|package|name)$/.test(name))
    return 'name';
  if (name === 'commit') return 'sha';
  if (/^(path|dist)$|-file$/.test(name)) return 'path';
  if (name.endsWith('-url')) return 'url';
  return /^role-to-assume$|-arn$/.test(name) ? 'arn' : 'text';
}

/** A line of help: what it is about, and what it means. */
export interface HelpLine {
  term: string;
  text: string;
}

/** Flags that belong together. */
interface FlagGroup {
  title: string;
  lines: HelpLine[];
}

/** Which group a flag is in that need not be given; the others are the verb's own. */
const GROUPS: readonly { title: string; has: (name: string) => boolean }[] = [
  { title: 'AWS flags', has: (name) => name in awsInputs || name in environmentInputs },
  { title: 'GitHub flags', has: (name) => /^github-|^environment-url$/.test(name) },
  { title: 'Slack flags', has: (name) => /^slack-|^message-ref$|^notifications$|^broadcast$/.test(name) },
  {
    title: 'Other flags',
    has: (name) => /^(dry-run|timeout-minutes|idempotency-key|restart-failed|stop-on-cancel)$/.test(name),
  },
];
const OWN = 'Flags';

/** Lists a verb's flags in groups, its own first. Secrets have none. */
export function flagLines(inputs: InputDefinitions): FlagGroup[] {
  const groups = [OWN, ...GROUPS.map(({ title }) => title)].map((title): FlagGroup => ({ title, lines: [] }));
  for (const [name, definition] of Object.entries(inputs)) {
    if (definition.secret === true) continue;
    const title = isRequired(definition) ? OWN : (GROUPS.find(({ has }) => has(name))?.title ?? OWN);
    const lines = [flagLine(name, definition, inputs)];
    if ('file' in definition)
      lines.push({ term: `--${name}-file <path>`, text: `Take --${name} from a file.` });
    groups.find((group) => group.title === title)?.lines.push(...lines);
  }
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Lists the variables that a verb takes values from. */
export function variableLines(inputs: InputDefinitions): HelpLine[] {
  return Object.entries(inputs).flatMap(([name, definition]) => {
    const variables = variablesOf(name, definition);
    if (variables.length === 0) return [];
    const text =
      definition.secret === true
        ? `${shortText(definition, inputs)}${isRequired(definition) ? ' (required)' : ''}`
        : `Used where --${name} is not given.`;
    return [{ term: variables.join(', '), text }];
  });
}

/** Whether a verb cannot do without the input. */
export function isRequired(definition: InputDefinition | undefined): boolean {
  return definition?.type === 'string' && definition.required === true;
}

function flagLine(name: string, definition: InputDefinition, inputs: InputDefinitions): HelpLine {
  const term = `${flagOf(name, definition)}${placeholderOf(name, definition)}`;
  const text =
    definition.type === 'boolean' && definition.default
      ? plainText(definition.negated)
      : shortText(definition, inputs);
  const said = conditions(name, definition);
  return { term, text: said.length === 0 ? text : `${text} (${said.join('; ')})` };
}

/** Whether the input has to be given, where its value is from otherwise, and which there are. */
function conditions(name: string, definition: InputDefinition): string[] {
  const [variable] = variablesOf(name, definition);
  const set = variable === undefined ? [] : [`set ${variable}`];
  switch (definition.type) {
    case 'boolean':
      return [];
    case 'number':
      return [`default: ${definition.default}`];
    case 'structured':
      return [`for example '${definition.example.replaceAll('\n', ' ')}'`];
    case 'choice': {
      const listed = placeholderOf(name, definition) === ' <choice>';
      return [
        ...(listed ? [`one of ${definition.choices.join(', ')}`] : []),
        `default: ${definition.default}`,
      ];
    }
    case 'string': {
      if (definition.required === true) return [['required', ...set].join(', or ')];
      return definition.default === undefined ? set : [`default: ${definition.default}`, ...set];
    }
  }
}

/** The first sentence, and those that say what else has to be given or what is taken; the documentation has all of them. */
function shortText(definition: InputDefinition, inputs: InputDefinitions): string {
  const [first = '', ...others] = definition.description.split(/(?<=[.!?]) (?=[A-Z`])/);
  const kept = others.filter((sentence) => /^(Default|Exactly one|Required|Or )/.test(sentence));
  const choices = definition.type === 'choice' ? definition.choices : [];
  const named = [first, ...kept].join(' ').replace(/(?<!output )`([a-z-]+)`/g, (whole, name: string) => {
    const input = Object.hasOwn(inputs, name) && !choices.includes(name) ? inputs[name] : undefined;
    if (input === undefined) return whole;
    return input.secret === true ? (variablesOf(name, input)[0] ?? name) : flagOf(name, input);
  });
  return plainText(named);
}
