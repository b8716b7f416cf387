import { PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { BuildVariable, BuildVariableType } from '../../providers/aws/codebuild.js';

export const buildVariablesExample =
  '{"LOG_LEVEL": "debug", "TOKEN": {"value": "/my/parameter", "type": "PARAMETER_STORE"}}';

const TYPES: readonly BuildVariableType[] = ['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER'];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const FORM =
  'Write NAME: "value", or NAME: {value: "…", type: PARAMETER_STORE} (or SECRETS_MANAGER), or a list of {name, value, type}.';

/**
 * Reads the input environment-variables: a map from names to values (PLAINTEXT) or to `{value, type}`, or a
 * list of `{name, value, type}` as CodeBuild itself has it. Values are text: YAML turns 1.10 into 1.1, and 007
 * into 7, so numbers and booleans have to be in quotes. Errors never show a value.
 * @throws PlatformError naming the variable and the rule
 */
export function parseBuildVariables(value: unknown): BuildVariable[] {
  const variables = Array.isArray(value)
    ? value.map((item, index) => fromListItem(item, index))
    : Object.entries(mapOf(value)).map(([name, entry]) => fromMapEntry(name, entry));
  const names = new Set<string>();
  for (const { name } of variables) {
    if (names.has(name)) {
      throw new PlatformError(`The input environment-variables has ${name} more than once.`, {
        hint: 'Keep one of them.',
      });
    }
    names.add(name);
  }
  return variables;
}

function mapOf(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new PlatformError(
    `The input environment-variables is ${describe(value)}, not a map of names to values.`,
    { hint: FORM },
  );
}

function fromListItem(item: unknown, index: number): BuildVariable {
  const where = `Item ${index + 1} of the input environment-variables`;
  if (!isRecord(item))
    throw new PlatformError(`${where} is ${describe(item)}, not {name, value, type}.`, { hint: FORM });
  rejectUnknownKeys(where, item, ['name', 'value', 'type']);
  if (typeof item['name'] !== 'string') throw new PlatformError(`${where} has no name.`, { hint: FORM });
  return variable(item['name'], item['value'], item['type']);
}

function fromMapEntry(name: string, entry: unknown): BuildVariable {
  if (!isRecord(entry)) return variable(name, entry, undefined);
  rejectUnknownKeys(`${shown(name)} in the input environment-variables`, entry, ['value', 'type']);
  return variable(name, entry['value'], entry['type']);
}

function variable(name: string, value: unknown, type: unknown): BuildVariable {
  checkName(name);
  if (typeof value !== 'string') {
    throw new PlatformError(
      `The value of ${name} in the input environment-variables is ${describe(value)}, not text.`,
      { hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"` },
    );
  }
  return { name, value, type: variableType(name, type) };
}

function checkName(name: string): void {
  if (!NAME.test(name)) {
    throw new PlatformError(
      `The input environment-variables has a variable called ${shown(name)}: names are letters, digits and underscores, and don't start with a digit.`,
      { hint: FORM },
    );
  }
  if (name.startsWith('CODEBUILD_')) {
    throw new PlatformError(`The input environment-variables sets ${name}, which is CodeBuild's own.`, {
      hint: 'Choose a name that does not begin with CODEBUILD_.',
    });
  }
}

function variableType(name: string, type: unknown): BuildVariableType {
  if (type === undefined || type === null) return 'PLAINTEXT';
  const known = TYPES.find((candidate) => candidate === type);
  if (known !== undefined) return known;
  const suggestion = typeof type === 'string' ? findNearest(type, TYPES) : undefined;
  throw new PlatformError(
    `The type of ${name} in the input environment-variables is ${typeof type === 'string' ? shown(type) : describe(type)}, not one of ${TYPES.join(', ')}.`,
    { hint: suggestion === undefined ? FORM : `Did you mean ${suggestion}?` },
  );
}

function rejectUnknownKeys(where: string, entry: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw new PlatformError(`${where} has ${shown(unknown)}, which is none of ${known.join(', ')}.`, {
    hint: FORM,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What kind of thing it is; not the thing itself, which may be secret. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
