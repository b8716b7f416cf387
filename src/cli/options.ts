import { Option } from 'commander';
import type { Command } from 'commander';
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
    const needed = definition?.type === 'string' && definition.required === true;
    return needed || !NARROWING.includes(name)
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
export function variablesOf(name: string, definition: InputDefinition): string[] {
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
