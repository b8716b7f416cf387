import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { GitHubFault } from '../fault.js';
import { isLocked } from '../releases/release-record.js';
import type { RepositoryRecord } from '../repositories/repositories.js';

/** One of the updates of the mutation. Source: "RefUpdate" in GitHub's GraphQL API. */
interface RefUpdate {
  name: string;
  afterOid: string;
  beforeOid?: string | null;
  force?: boolean | null;
}

interface GraphQLAnswer {
  data: { updateRefs: { clientMutationId: null } | null };
  errors?: { type?: string; path: string[]; message: string }[];
}

/** What is not there. */
const NOTHING = '0'.repeat(40);
/** GitHub gives no other reason, whatever it was that did not fit. */
const FAILED = 'Something went wrong while executing your query.';

/** Whether a body is the mutation that is served here. */
export function isUpdateRefs(body: Readonly<Record<string, unknown>>): boolean {
  return typeof body['query'] === 'string' && /^\s*mutation\b[^{]*\{\s*updateRefs\b/.test(body['query']);
}

/**
 * The mutation `updateRefs`: all updates or none, each only if the reference holds its `beforeOid`. A failure is an
 * answer too, with status 200.
 */
export function updateRefs(call: Call, world: World): GraphQLAnswer {
  const { repositoryId, refUpdates } = variablesOf(call);
  const record = world.github.all().find(({ shape }) => shape.node_id === repositoryId);
  const [owner, repo] = (record?.name ?? '/').split('/');
  try {
    const repository = repositoryOf({ ...call, parameters: { owner, repo } }, world, {
      permission: 'contents',
      access: 'write',
    });
    if (!refUpdates.every((update) => fits(update, repository))) return failure(FAILED);
    for (const { name, afterOid } of refUpdates) {
      if (afterOid === NOTHING) repository.refs.delete(name);
      else repository.refs.set(name, afterOid);
    }
    return { data: { updateRefs: { clientMutationId: null } } };
  } catch (error) {
    if (!(error instanceof GitHubFault) || error.status === 401) throw error;
    return failure(error.message, error.status === 403 ? 'FORBIDDEN' : 'NOT_FOUND');
  }
}

function variablesOf({ parameters }: Call): { repositoryId: unknown; refUpdates: RefUpdate[] } {
  const variables = parameters['variables'] as
    | { repositoryId?: unknown; refUpdates?: RefUpdate[] }
    | undefined;
  return { repositoryId: variables?.repositoryId, refUpdates: variables?.refUpdates ?? [] };
}

function fits({ name, beforeOid, afterOid, force }: RefUpdate, repository: RepositoryRecord): boolean {
  const { refs, history, objects } = repository;
  const now = refs.get(name) ?? NOTHING;
  if (typeof beforeOid === 'string' && beforeOid !== now) return false;
  // An update that changes nothing is refused as well.
  if (now === afterOid || isLocked(name, repository)) return false;
  if (now === NOTHING && repository.spentTags.has(name.replace(/^refs\/tags\//, ''))) return false;
  if (afterOid === NOTHING) return true;
  if (history.get(afterOid) === undefined && !objects.tags.has(afterOid)) return false;
  const from = history.get(objects.commitOf(now));
  const to = history.get(objects.commitOf(afterOid));
  return (
    now === NOTHING || force === true || (from !== undefined && to !== undefined && history.reaches(from, to))
  );
}

function failure(message: string, type?: string): GraphQLAnswer {
  return {
    data: { updateRefs: null },
    errors: [{ ...(type === undefined ? {} : { type }), path: ['updateRefs'], message }],
  };
}
