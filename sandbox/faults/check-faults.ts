import { PlatformError } from '../../src/core/errors.js';
import type { Scenario } from '../scenario/scenario.js';
import { services } from '../server/table.js';

/**
 * A fault for a request that can't come would silently test nothing.
 * @throws PlatformError for a fault whose service or operation is not served
 */
export function checkFaults(scenario: Scenario, name: string): void {
  scenario.faults.forEach(({ service, operation, kind }, index) => {
    const where = `Scenario ${name}: faults[${index}]`;
    if (kind === 'rate-limit' && service !== 'github') {
      throw new PlatformError(`${where}.kind is "rate-limit", which is GitHub's.`, {
        hint: 'Add `service: github`, or use `throttle`.',
      });
    }
    if (service !== undefined && !services.has(service)) {
      throw new PlatformError(`${where}.service is "${service}", which the sandbox does not serve.`, {
        hint: `It serves ${[...services.keys()].join(', ')}.`,
      });
    }
    if (operation === undefined) return;
    const candidates = [...services.values()].filter(
      (candidate) => candidate.name === (service ?? candidate.name),
    );
    if (candidates.some(({ operations }) => Object.hasOwn(operations, operation))) return;
    const known = candidates.flatMap(({ operations }) => Object.keys(operations)).sort();
    throw new PlatformError(`${where}.operation is "${operation}", which the sandbox does not serve.`, {
      hint: `It serves ${known.join(', ')}.`,
    });
  });
}
