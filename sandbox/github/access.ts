import type { Call } from '../server/service.js';
import type { World } from '../server/world.js';
import { githubFault, notFound } from './fault.js';
import type { RepositoryRecord } from './repositories/repositories.js';
import type { GitHub } from './scenario-github.js';

type Permission = keyof GitHub['permissions'];

/** What an operation needs of its caller's token. */
export interface Need {
  /** Of several, any one does. `metadata` comes with every token. */
  permission: Permission | readonly Permission[] | 'metadata';
  access: 'read' | 'write';
}

/**
 * The repository of the call, once its caller may do what it asks for: anybody reads public repositories, all else
 * takes a token with the permission. What must not be seen is not there.
 * @throws AwsFault with GitHub's status
 */
export function repositoryOf(call: Call, world: World, need: Need): RepositoryRecord {
  const { tokens } = world.scenario.github;
  const { token } = call;
  if (token !== undefined && tokens !== undefined && !tokens.includes(token))
    throw githubFault(401, 'Bad credentials');
  const found = world.github.get(`${String(call.parameters['owner'])}/${String(call.parameters['repo'])}`);
  if (found === undefined || (found.seed.private && token === undefined)) throw notFound();
  if (need.access === 'read' && !found.seed.private) return found;
  if (token === undefined) throw githubFault(401, 'Requires authentication');
  if (!allows(world, need)) throw githubFault(403, 'Resource not accessible by integration');
  return found;
}

/** Whether the call's caller may do something beyond what its operation needs. */
export function may(call: Call, world: World, need: Need): boolean {
  return call.token !== undefined && allows(world, need);
}

function allows(world: World, { permission, access }: Need): boolean {
  if (permission === 'metadata') return access === 'read';
  return [permission].flat().some((name) => {
    const granted = world.scenario.github.permissions[name];
    return granted === 'write' || granted === access;
  });
}
