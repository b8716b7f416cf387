import type { Repository } from './repository.js';
import { AwsFault } from '../fault.js';
import type { World } from '../../server/world.js';

/** ECR's name for a parameter that breaks a rule. */
export const invalid = 'InvalidParameterException';

/** @throws AwsFault when there is no such repository */
export function repositoryOf(world: World, name: string): Repository {
  const repository = world.registry.get(name);
  if (repository !== undefined) return repository;
  throw new AwsFault(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${world.account}'`,
  );
}
