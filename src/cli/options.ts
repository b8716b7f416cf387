import { Option } from 'commander';
import type { Command } from 'commander';
import { listInputs } from '../core/inputs.js';
import type { InputDefinition, InputDefinitions } from '../core/inputs.js';

/** Adds a flag for each input; a secret gets none, since other users of a machine can read its command lines. */
export function addCommandOptions(command: Command, inputs: InputDefinitions): void {
  for (const [name, definition] of listInputs(inputs)) {
    if (definition.secret !== true) command.addOption(optionOf(name, definition));
  }
  const secrets = Object.keys(inputs).filter((name) => inputs[name]?.secret === true);
  if (secrets.length > 0)
    command.addHelpText('after', `\nFrom the environment: ${secrets.map(secretVariable).join(', ')}`);
}

/** What was given as flags, by input name; secrets come from the environment. */
export function rawInputsOf(
  inputs: InputDefinitions,
  options: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const [name, definition] of listInputs(inputs)) {
    const value = definition.secret === true ? env[secretVariable(name)] : options[camelCase(name)];
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
        `${definition.required ? '(required) ' : ''}${text}${definition.default === undefined ? '' : ` (default: ${definition.default})`}`,
      );
  }
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
