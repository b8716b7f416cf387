import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { may, repositoryOf } from '../access.js';
import { asked } from '../asked.js';
import { githubFault, GitHubFault } from '../fault.js';
import { repositoryNode, type Node, type Sight } from './graphql-objects.js';
import { parseQuery, QueryError, type Selection, type Value } from './graphql-query.js';

/** GraphQL answers with HTTP 200 whether it has what was asked for or not. */
interface GraphQlAnswer {
  data: Record<string, unknown> | null;
  errors?: { type?: string; path?: string[]; message: string }[];
}

/**
 * GitHub's GraphQL API, as far as repositories with their commits, pull requests and releases go. A field that is not
 * served is an error that names it.
 */
export function answerGraphQl(call: Call, world: World): GraphQlAnswer {
  const { tokens } = world.scenario.github;
  if (call.token === undefined) throw githubFault(401, 'This endpoint requires you to be authenticated.');
  if (tokens !== undefined && !tokens.includes(call.token)) throw githubFault(401, 'Bad credentials');
  const variables = (call.parameters['variables'] ?? {}) as Record<string, Value>;
  try {
    const root: Node = {
      type: 'Query',
      fields: { repository: (args) => repositoryFor(call, world, args) },
    };
    return { data: select(root, parseQuery(asked(call, 'query') ?? '', variables)) };
  } catch (error) {
    if (error instanceof MissingRepository)
      return { data: { repository: null }, errors: [{ ...notFound, message: error.message }] };
    if (error instanceof QueryError) return { data: null, errors: [{ message: error.message }] };
    throw error;
  }
}

class MissingRepository extends QueryError {}

const notFound = { type: 'NOT_FOUND', path: ['repository'] };

function repositoryFor(call: Call, world: World, { owner, name }: Readonly<Record<string, Value>>): Node {
  if (typeof owner !== 'string' || typeof name !== 'string')
    throw new QueryError('A repository takes the arguments owner and name.');
  const parameters = { owner, repo: name };
  try {
    const repository = repositoryOf({ ...call, parameters }, world, {
      permission: 'metadata',
      access: 'read',
    });
    const reads = (permission: 'contents' | 'pull-requests'): boolean =>
      !repository.seed.private || may(call, world, { permission, access: 'read' });
    const sight: Sight = {
      pulls: reads('pull-requests'),
      contents: reads('contents'),
      drafts: may(call, world, { permission: 'contents', access: 'write' }),
    };
    return repositoryNode(repository, sight);
  } catch (error) {
    if (!(error instanceof GitHubFault) || error.status !== 404) throw error;
    throw new MissingRepository(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
}

/** What is asked of an object, under the names that it is asked for by. */
function select(node: Node, selection: readonly Selection[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const each of selection) {
    if ('on' in each) {
      if (each.on === node.type) Object.assign(found, select(node, each.selection));
      continue;
    }
    const { alias, name, args, selection: below } = each;
    if (name === '__typename') found[alias] = node.type;
    else {
      const field = Object.hasOwn(node.fields, name) ? node.fields[name] : undefined;
      if (field === undefined) {
        const known = Object.keys(node.fields).join(', ');
        throw new QueryError(
          `Field '${name}' doesn't exist on type '${node.type}' in the sandbox. It has ${known}.`,
        );
      }
      found[alias] = selectFrom(field(args), name, below);
    }
  }
  return found;
}

function selectFrom(value: unknown, name: string, below: readonly Selection[]): unknown {
  if (Array.isArray(value)) return value.map((item) => selectFrom(item, name, below));
  if (value === null || typeof value !== 'object') return value ?? null;
  if (below.length === 0) throw new QueryError(`Field '${name}' must have selections.`);
  return select(value as Node, below);
}
