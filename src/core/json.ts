import { UsageError } from './errors.js';

/** How many maps and lists may stand within each other: what people write is far from it. */
export const DEEPEST = 100;

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

/** Something that would be taken for something else than its author wrote. */
export interface Fault {
  message: string;
  hint: string;
  /** Where it is in the text. */
  offset: number;
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

export function repeatedKey(offset: number, key: unknown): Fault {
  const name = typeof key === 'string' && /^\w[\w.-]{0,63}$/.test(key) ? `"${key}"` : 'the same name';
  return { offset, message: `${name} is there twice.`, hint: 'Keep one of the two.' };
}

const FLATTER = `Write it with at most ${DEEPEST} maps and lists within each other.`;

export function tooDeep(offset: number): Fault {
  return { offset, message: 'the value is nested too deeply.', hint: FLATTER };
}

export function faultError(name: string, text: string, { offset, message, hint }: Fault): UsageError {
  return new UsageError(`${name}, line ${lineAt(text, offset)}: ${message}`, { hint });
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
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
