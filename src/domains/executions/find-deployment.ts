import { PlatformError } from '../../core/errors.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { findCurrentDeployment } from '../services/current-deployment.js';
import type { CurrentDeployment } from '../services/current-deployment.js';
import { refuseCopilot } from '../services/service-type.js';
import { hasDeploymentEnded } from '../services/service-work.js';
import type { Applications, Environment } from '../platform/applications.js';
import { ecsName } from '../platform/names.js';
import type { DeploymentTarget } from './target.js';

export interface FindDeploymentDependencies {
  applications: Pick<Applications, 'codebase' | 'environment' | 'load'>;
  /** ECS in the environment's account. */
  containers: (environment: Environment) => Promise<ContainerService>;
  region: string;
}

/** A deployment to ECS, and where it is. */
export interface FoundDeployment extends CurrentDeployment {
  environment: Environment;
  region: string;
}

/**
 * Finds the deployment that is named: by its ARN, else the one under way of the service, or of the codebase's services.
 * @throws NotFoundError naming what exists; PlatformError where several are under way
 */
export async function findDeployment(
  deps: FindDeploymentDependencies,
  target: DeploymentTarget,
): Promise<FoundDeployment> {
  const { app, env, id, owner } = target;
  const environment = deps.applications.environment(await deps.applications.load(app), env);
  if (owner !== undefined && owner !== environment.accountId)
    throw new PlatformError(
      `What id names is in the account ${owner}, but ${env} of ${app} is in ${environment.accountId}.`,
      { hint: 'Check the id or link.' },
    );
  refuseCopilot(environment);
  const containers = await deps.containers(environment);
  const region = environment.region ?? deps.region;
  const service = target.service ?? (await findService(deps, target, containers));
  const found = await findCurrentDeployment({ containers, environment, region }, { app, env, service }, id);
  return { ...found, environment, region };
}

/** Finds the service of the codebase that has a deployment under way. */
async function findService(
  { applications }: FindDeploymentDependencies,
  { app, env, codebase: name = '' }: DeploymentTarget,
  containers: ContainerService,
): Promise<string> {
  const codebase = await applications.codebase(app, name);
  const services = codebase.services.flatMap((group) => group.services);
  const [only] = services;
  if (only !== undefined && services.length === 1) return only;
  const lists = await Promise.all(
    services.map((service) => containers.deployments(ecsName({ app, env, service }))),
  );
  const running = services.filter((_, index) =>
    lists[index]?.some(({ status }) => !hasDeploymentEnded(status)),
  );
  const [first] = running;
  if (first !== undefined && running.length === 1) return first;
  throw new PlatformError(
    first === undefined
      ? `No deployment of ${name} to ${env} is under way.`
      : `${running.length} deployments of ${name} to ${env} are under way: ${running.join(', ')}.`,
    {
      hint:
        services.length === 0
          ? 'The codebase names no services: give service.'
          : `Give service, one of ${services.join(', ')}.`,
    },
  );
}
