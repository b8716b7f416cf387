import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { asError, PlatformError } from '../../src/core/errors.js';
import { describeProblem } from './scenario-problem.js';
import { Scenario } from './scenario.js';

const hint =
  'sandbox/scenario.ts lists all that a scenario can hold, sandbox/scenarios/demo.ts is one that works.';

/**
 * Reads a scenario from its YAML file.
 * @throws PlatformError naming the file and, for a wrong value, its path, the value and the rule
 */
export async function loadScenario(file: string): Promise<Scenario> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new PlatformError(`Scenario ${file} can't be read: ${asError(error).message}.`, {
      hint,
      cause: error,
    });
  }
  return parseScenario(text, file);
}

/** @throws PlatformError as loadScenario does */
export function parseScenario(yaml: string, name: string): Scenario {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch (error) {
    const problem = asError(error).message.split('\n')[0] ?? '';
    throw new PlatformError(`Scenario ${name} is not YAML: ${problem}`, { hint, cause: error });
  }
  return checkScenario(value ?? {}, name);
}

/**
 * Checks a scenario that is at hand as a value, and fills in its defaults.
 * @throws PlatformError as loadScenario does
 */
export function checkScenario(value: unknown, name: string): Scenario {
  if (Array.isArray(value)) {
    // Valibot would take it for a mapping without keys.
    throw new PlatformError(`Scenario ${name}: it is a list, not a mapping.`, { hint });
  }
  const result = v.safeParse(Scenario, value);
  if (result.success) return result.output;
  const [first = '', ...others] = result.issues.map(describeProblem);
  const more = others.length === 0 ? '' : ` And ${others.length} more: ${others.join(' ')}`;
  throw new PlatformError(`Scenario ${name}: ${first}${more}`, {
    hint,
    cause: new v.ValiError(result.issues),
  });
}
