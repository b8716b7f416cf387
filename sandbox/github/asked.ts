import type { Call } from '../server/service.js';

/** A parameter that is a text, or a number in one; undefined where there is none of that name. */
export function asked({ parameters }: Call, name: string): string | undefined {
  const value = parameters[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
