import { UsageError } from './errors.js';
import { defaultOf, formerNameOf, isAbsent } from './inputs.js';
import type { InputDefinitions, RawInputs } from './inputs.js';
import { parseJson } from './json.js';

/**
 * Returns the inputs under names in lower case, since letter case means nothing to the runner. Of a name that is there
 * twice the one with a value counts.
 * @throws UsageError where both have one
 */
export function foldInputNames(raw: RawInputs): RawInputs {
  const folded = new Map<string, { name: string; value: unknown }>();
  for (const [name, value] of Object.entries(raw)) {
    const key = name.toLowerCase();
    const earlier = folded.get(key);
    if (earlier !== undefined && !isAbsent(earlier.value)) {
      if (isAbsent(value)) continue;
      throw new UsageError(`The input ${key} is given twice: as "${earlier.name}" and as "${name}".`, {
        hint: 'Keep one of the two. Letter case makes no difference in the names of inputs.',
      });
    }
    folded.set(key, { name, value });
  }
  return Object.fromEntries([...folded].map(([key, { value }]) => [key, value]));
}

/**
 * Returns the inputs under the names that they have now.
 * @throws UsageError where one is given under both
 */
export function withCurrentNames(definitions: InputDefinitions, raw: RawInputs): RawInputs {
  const inputs: Record<string, unknown> = { ...raw };
  for (const [name, definition] of Object.entries(definitions)) {
    const formerName = formerNameOf(definition);
    if (formerName === undefined || !(formerName in raw)) continue;
    Reflect.deleteProperty(inputs, formerName);
    if (isAbsent(raw[formerName])) continue;
    // A workflow gives every input its default.
    if (!isAbsent(raw[name]) && raw[name] !== defaultOf(definition))
      throw new UsageError(`The input ${name} is given twice: also under its former name, "${formerName}".`, {
        hint: `Keep the input ${name}.`,
      });
    inputs[name] = raw[formerName];
  }
  return inputs;
}

/**
 * Parses YAML or JSON that a person wrote, as `parseYamlOrJson` does. The library for YAML is loaded only where it is not
 * JSON, which a workflow's inputs always are.
 * @param name - what errors call the text: `The input inputs`
 * @throws UsageError
 */
export async function parseStructuredText(name: string, text: string, hint: string): Promise<unknown> {
  const json = parseJson(name, text);
  if (json !== undefined) return json;
  const { parseYamlOrJson } = await import('./yaml.js');
  return parseYamlOrJson(name, text, hint);
}

/**
 * Returns the inputs with the value of each that has a structure and is still text.
 * @param definitions - those of inputs with a structure have an example
 * @throws UsageError naming the input, and the line that is neither YAML nor JSON
 */
export async function parseTexts(
  definitions: Readonly<Record<string, { type: string; example?: string }>>,
  raw: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const parsed: Record<string, unknown> = { ...raw };
  for (const [name, { example }] of Object.entries(definitions)) {
    const text = raw[name];
    if (example === undefined || typeof text !== 'string' || text === '') continue;
    const hint = `An example of its form: ${example.replaceAll('\n', ' ')}`;
    parsed[name] = await parseStructuredText(`The input ${name}`, text, hint);
  }
  return parsed;
}
