import { PlatformError } from '../../src/core/errors.js';

/** Something of ours that reads text from elsewhere, with what is needed to write such texts. */
export interface FuzzTarget {
  /** What is read, or written of it: `image names`. */
  name: string;
  /** Texts that are right. They are changed a little, so that the reader gets past its first look. */
  examples: readonly string[];
  /** Words that mean something to the reader. */
  words?: readonly string[];
  /** For JSON: names of settings. The examples are then values, which are changed at random places. */
  keys?: readonly string[];
  /**
   * Reads the text. A PlatformError is a good answer; anything else that is thrown breaks a rule, be it a crash of ours or
   * the complaint of a check.
   */
  check: (text: string) => unknown;
  /** What of it has to be fast for a text of any length; `check` itself where there is none. */
  read?: (text: string) => unknown;
}

/** Ends one field of a text that is made of several. */
export const FIELD_END = '\u00b6';

/** The fields of a text, as many as are asked for. */
export function fieldsOf(text: string, count: number): string[] {
  const fields = text.split(FIELD_END);
  return Array.from({ length: count }, (_, index) => fields[index] ?? '');
}

/** @throws Error where the rule is broken */
export function holds(rule: boolean, says: string): void {
  if (!rule) throw new Error(says);
}

/** The result, or undefined where a PlatformError refuses the text; other readers are still to come. */
export function refused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof PlatformError) return undefined;
    throw error;
  }
}

/** The same for what takes its time. */
export async function refusedLater<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof PlatformError) return undefined;
    throw error;
  }
}
