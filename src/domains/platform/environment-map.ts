import { UsageError } from '../../core/errors.js';
import type { EnvironmentMap } from '../../providers/aws/environment-map.js';
import { canBeName } from './names.js';

/** Parses a text, or a map from environments to texts, with `*` for all others. @throws UsageError */
export function parseEnvironmentMap(name: string, value: unknown): EnvironmentMap {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  const odd = entries.find(([env]) => env !== '*' && !canBeName('env', env))?.[0];
  if (odd !== undefined)
    throw new UsageError(`The input ${name} names ${JSON.stringify(odd)}, which can't be an environment.`, {
      hint: 'Write environments as the platform does, starting with a lower-case letter, and "*" for all others.',
    });
  if (entries.length > 0 && entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return Object.fromEntries(entries);
  throw new UsageError(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`,
  });
}
