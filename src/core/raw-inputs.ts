import { UsageError } from './errors.js';
import { defaultOf, formerNameOf, isAbsent } from './inputs.js';
import type { InputDefinitions, RawInputs } from './inputs.js';
import { DEEPEST, type Fault, repeatedKey, tooDeep, faultError } from './text.js';

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
 * Parses YAML or JSON that a person wrote; values of JSON keep their types. The library for YAML is loaded only where it is not
 * JSON, which a workflow's inputs always are.
 * @param name - what errors call the text: `The input inputs`
 * @throws UsageError
 */
export async function parseStructuredText(name: string, text: string, hint: string): Promise<unknown> {
  const json = parseJson(name, text);
  if (json !== undefined) return json;
  const { parseYaml } = await import('./yaml.js');
  return parseYaml(name, text, hint);
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

/**
 * Returns the object or list that a text of JSON holds; undefined where it holds anything else, so that it may be YAML.
 * @throws UsageError where a name is there twice
 */
export function parseJson(name: string, text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // It may be a mapping or a list of YAML in brackets.
    return undefined;
  }
  const fault = findJsonFault(text);
  if (fault !== undefined) throw faultError(name, text, fault);
  return value;
}

/**
 * The parser of JSON keeps the last of two values with the same name, and says nothing. No regular expression looks for
 * strings here: one of some megabytes is more than its stack holds.
 * @param text - JSON that can be parsed
 */
function findJsonFault(text: string): Fault | undefined {
  // One for each object or array that is open.
  const open: Set<unknown>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (isFollowedByColon(text, end)) {
        const name: unknown = JSON.parse(text.slice(at, end));
        const names = open.at(-1);
        if (names?.has(name) === true) return repeatedKey(at, name);
        names?.add(name);
      }
      at = end - 1;
    } else if (character === '{' || character === '[') {
      if (open.length === DEEPEST) return tooDeep(at);
      open.push(new Set());
    } else if (character === '}' || character === ']') open.pop();
  }
  return undefined;
}

/** Returns the offset after the quotation mark that ends the string. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += text[at] === '\\' ? 2 : 1)
    if (text[at] === '"') return at + 1;
  return text.length;
}

function isFollowedByColon(text: string, offset: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = offset;
  return colon.test(text);
}

/** True for a map of JSON or YAML. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns what kind of thing a value is, for a message; not the value itself, which may be secret. */
export function describeKind(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}
