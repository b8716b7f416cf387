import { AwsFault, type Call } from '../service.js';
import type { World } from '../world.js';
import type { RepositoryRecord } from './repositories.js';
import type { GitHub } from './scenario-github.js';

/** A refusal in GitHub's words; `code` is for the request log. */
export function githubFault(status: number, message: string): AwsFault {
  return new AwsFault(`HTTP ${status}`, message, status);
}

/** What an operation needs of its caller's token. */
export interface Need {
  permission: keyof GitHub['permissions'];
  access: 'read' | 'write';
}

/**
 * The repository of the call, once its caller may do what it asks for: anybody reads public repositories, all else
 * takes a token with the permission. What must not be seen is not there.
 * @throws AwsFault with GitHub's status
 */
export function repositoryOf(call: Call, world: World, need: Need): RepositoryRecord {
  const { tokens, permissions } = world.scenario.github;
  const { token } = call;
  if (token !== undefined && tokens !== undefined && !tokens.includes(token))
    throw githubFault(401, 'Bad credentials');
  const found = world.github.get(`${String(call.parameters['owner'])}/${String(call.parameters['repo'])}`);
  if (found === undefined || (found.seed.private && token === undefined)) throw githubFault(404, 'Not Found');
  if (need.access === 'read' && !found.seed.private) return found;
  if (token === undefined) throw githubFault(401, 'Requires authentication');
  const granted = permissions[need.permission];
  if (granted === 'none' || (granted === 'read' && need.access === 'write'))
    throw githubFault(403, 'Resource not accessible by integration');
  return found;
}
