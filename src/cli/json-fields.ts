import type { OutputDefinitions, OutputValue } from '../commands/command.js';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';

/**
 * Checks the fields of `--json` before anything is done: outputs, and fields of what the lists among them hold.
 * @throws UsageError naming those there are
 */
export function checkFields(
  command: string,
  outputs: OutputDefinitions,
  fields: readonly string[] | undefined,
): void {
  const known = [...new Set([...Object.keys(outputs), ...Object.values(outputs).flatMap(fieldsOf)])];
  const unknown = fields?.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const suggestion = findNearest(unknown, known);
  throw new UsageError(`${command} has no output "${unknown}" for --json.`, {
    hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There are: ${known.join(', ')}.`,
  });
}

/** Returns the outputs that were asked for: whole ones, and of lists the fields of what they hold. */
export function selectFields(
  values: Readonly<Record<string, OutputValue>>,
  outputs: OutputDefinitions,
  fields: readonly string[] | undefined,
): Record<string, unknown> {
  if (fields === undefined) return values;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (fields.includes(name)) return [[name, value]];
      const inside = outputs[name] === undefined ? [] : fieldsOf(outputs[name]);
      const wanted = fields.filter((field) => inside.includes(field) && !(field in outputs));
      if (wanted.length === 0 || !Array.isArray(value)) return [];
      return [[name, value.map((item: unknown) => pick(item, wanted))]];
    }),
  );
}

/** The documentation of a list names the fields of what it holds: JSON: a list of `{name, url}`. */
function fieldsOf({ description }: OutputDefinitions[string]): string[] {
  const [, names] = /^JSON: a list[^`]*`\{([^{}]*)\}`/.exec(description) ?? [];
  return names === undefined ? [] : names.split(/,\s*/);
}

function pick(item: unknown, fields: readonly string[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const record = item as Record<string, unknown>;
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}
