import type { HistoricDeployment } from './historic-deployment.js';
import type { EnvironmentStatus } from './status.js';

/** What is to be shown of a list. */
export interface Narrowing {
  /** A text that what is shown has somewhere, in upper or lower case; undefined for all. */
  filter: string | undefined;
  /** How many are shown at most. */
  limit: number;
}

/** Returns the services to show of each environment. What can't be read of an environment stays. */
export function narrowStatus(
  found: readonly EnvironmentStatus[],
  { filter, limit }: Narrowing,
): EnvironmentStatus[] {
  let left = limit;
  return found.map((environment) => {
    const wanted = environment.services.filter(({ codebase, service, image, deployedBy, health }) =>
      hasText(filter, [environment.environment, codebase, service, image, deployedBy, health]),
    );
    const services = wanted.slice(0, left);
    left -= services.length;
    return { ...environment, services };
  });
}

/** Returns the deployments to show. */
export function narrowHistory(
  deployments: readonly HistoricDeployment[],
  filter: string | undefined,
): HistoricDeployment[] {
  return deployments.filter(({ environment, image, commit, by, outcome, services }) =>
    hasText(filter, [environment, image, commit, by, outcome, ...services]),
  );
}

/** Says how many services are shown; undefined where all are. */
export function leftOutServices(
  found: readonly EnvironmentStatus[],
  shown: readonly EnvironmentStatus[],
): string | undefined {
  const count = (all: readonly EnvironmentStatus[]): number =>
    all.reduce((sum, { services }) => sum + services.length, 0);
  return count(shown) === count(found) ? undefined : `Showing ${count(shown)} of ${count(found)} services.`;
}

function hasText(filter: string | undefined, texts: readonly (string | undefined)[]): boolean {
  const wanted = filter?.toLowerCase() ?? '';
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}
