import { UsageError } from './errors.js';
import { defaultOf, formerNameOf, isAbsent } from './inputs.js';
import type { InputDefinitions, RawInputs } from './inputs.js';

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
