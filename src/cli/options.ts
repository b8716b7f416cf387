import { Option } from 'commander';
import type { Command } from 'commander';
import { listInputs } from '../core/inputs.js';
import type { InputDefinition, InputDefinitions } from '../core/inputs.js';

/** Adds a flag for each input; a secret gets none, since other users of a machine can read its command lines. */
export function addCommandOptions(command: Command, inputs: InputDefinitions): void {
  for (const [name, definition] of listInputs(inputs)) {
    if (definition.secret !== true) command.addOption(optionOf(name, definition));
  }
  const secrets = listInputs(inputs).flatMap(([name, definition]) =>
    definition.secret === true ? variablesOf(name, definition).join(' or ') : [],
  );
  if (secrets.length > 0) command.addHelpText('after', `\nFrom the environment: ${secrets.join(', ')}`);
}

/** What was given as flags, by input name; secrets come from the environment. */
export function rawInputsOf(
  inputs: InputDefinitions,
  options: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [name, definition] of listInputs(inputs)) {
    const given = definition.secret === true ? undefined : options[camelCase(name)];
    const value =
      given ??
      variablesOf(name, definition)
        .map((variable) => env[variable])
        .find(isGiven);
    if (value !== undefined) raw[name] = value;
  }
  return raw;
}

function optionOf(name: string, definition: InputDefinition): Option {
  const text = plainText(definition.description);
  switch (definition.type) {
    case 'boolean':
      return definition.default
        ? new Option(`--no-${name}`, plainText(definition.negated))
        : new Option(`--${name}`, text);
    case 'number':
      return new Option(`--${name} <number>`, `${text} (default: ${definition.default})`);
    case 'choice':
      return new Option(
        `--${name} <choice>`,
        `${text} (one of ${definition.choices.join(', ')}; default: ${definition.default})`,
      );
    case 'structured':
      return new Option(
        `--${name} <yaml>`,
        `${text} For example: ${definition.example.replaceAll('\n', ' ')}`,
      );
    case 'string':
      return new Option(
        `--${name} <text>`,
        `${definition.required ? '(required) ' : ''}${text}${defaultText(name, definition)}`,
      );
  }
}

/** Variables that set an input for every verb at a terminal, by the input's name. */
const DEFAULTS: Readonly<Record<string, string>> = {
  app: 'PLATFORM_APP',
  env: 'PLATFORM_ENV',
  codebase: 'PLATFORM_CODEBASE',
};

/** Returns the environment variables that an input is taken from where no flag gives it; the first that is set wins. */
function variablesOf(name: string, definition: InputDefinition): string[] {
  const ofGitHub = name === 'github-token' ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [];
  if (definition.secret === true) return [secretVariable(name), ...ofGitHub];
  const variable = Object.hasOwn(DEFAULTS, name) ? DEFAULTS[name] : undefined;
  return variable === undefined ? [] : [variable];
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** Where the command line takes a secret from: `PLATFORM_TOOLS_SLACK_TOKEN`. */
export function secretVariable(name: string): string {
  return `PLATFORM_TOOLS_${name.replaceAll('-', '_').toUpperCase()}`;
}

/** As commander names the option's value. */
function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function defaultText(name: string, definition: InputDefinition & { type: 'string' }): string {
  if (definition.default !== undefined) return ` (default: ${definition.default})`;
  const [variable] = variablesOf(name, definition);
  return variable === undefined ? '' : ` (default: $${variable})`;
}

/** Markdown as a terminal shows it. */
export function plainText(markdown: string): string {
  return markdown.replaceAll('`', '').replaceAll('**', '');
}
