import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Answer } from '../answer.js';
import { commitShape } from './commit-shape.js';
import { githubFault, notFound } from '../fault.js';
import { paged } from '../paging.js';
import { isLocked } from '../releases/release-record.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { RequestBody, Schema, Success } from '../schema.js';
import { nodeId } from '../user-shape.js';

const read = { permission: 'contents', access: 'read' } as const;
const write = { permission: 'contents', access: 'write' } as const;

export function getRef(call: Call, world: World): Success<'git/get-ref'> {
  const repository = repositoryOf(call, world, read);
  const name = nameOf(call);
  const sha = repository.refs.get(name);
  if (sha === undefined) throw notFound();
  return refShape(name, sha, repository);
}

/** All whose names begin so; none is no error. */
export function listMatching(call: Call, world: World): Answer<Success<'git/list-matching-refs'>> {
  const repository = repositoryOf(call, world, read);
  return paged(repository.refs.startingWith(nameOf(call)), call, (page) =>
    page.map(({ name, sha }) => refShape(name, sha, repository)),
  );
}

export function createRef(call: Call, world: World): Success<'git/create-ref'> {
  const repository = repositoryOf(call, world, write);
  const { ref, sha } = call.parameters as RequestBody<'git/create-ref'>;
  if (!/^refs\/[^/]+\/[^/]/.test(ref)) {
    throw githubFault(422, 'Reference name must start with "refs/" and have at least two slashes.');
  }
  requireObject(sha, repository);
  if (repository.refs.get(ref) !== undefined) throw githubFault(422, 'Reference already exists');
  if (repository.spentTags.has(ref.replace(/^refs\/tags\//, '')))
    throw ruleViolation('Cannot create ref due to creations being restricted.');
  repository.refs.set(ref, sha);
  return refShape(ref, sha, repository);
}

/** Without force, only to a commit that is after the one that it names now. */
export function updateRef(call: Call, world: World): Success<'git/update-ref'> {
  const repository = repositoryOf(call, world, write);
  const { sha, force } = call.parameters as RequestBody<'git/update-ref'>;
  const { refs, history, objects } = repository;
  const name = nameOf(call);
  const now = refs.get(name);
  if (now === undefined) throw githubFault(422, 'Reference does not exist');
  requireObject(sha, repository);
  refuseLocked(name, 'update', repository);
  const from = history.get(objects.commitOf(now));
  const to = history.get(objects.commitOf(sha));
  const forward = from !== undefined && to !== undefined && history.reaches(from, to);
  if (force !== true && !forward) throw githubFault(422, 'Update is not a fast forward');
  refs.set(name, sha);
  return refShape(name, sha, repository);
}

export function deleteRef(call: Call, world: World): undefined {
  const repository = repositoryOf(call, world, write);
  const name = nameOf(call);
  if (repository.refs.get(name) === undefined) throw githubFault(422, 'Reference does not exist');
  refuseLocked(name, 'delete', repository);
  repository.refs.delete(name);
}

export function getBranch(call: Call, world: World): Success<'repos/get-branch'> {
  const repository = repositoryOf(call, world, read);
  const name = String(call.parameters['branch']);
  const { refs, history, url, page } = repository;
  const commit = history.get(refs.get(`refs/heads/${name}`) ?? '');
  if (commit === undefined) throw githubFault(404, 'Branch not found');
  const own = `${url}/branches/${name}`;
  return {
    name,
    commit: commitShape(commit, repository),
    _links: { self: own, html: `${page}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${own}/protection`,
  };
}

/** Annotated ones with the commit that they name. */
export function listTags(call: Call, world: World): Answer<Success<'repos/list-tags'>> {
  const repository = repositoryOf(call, world, read);
  const { refs, objects, url } = repository;
  // GitHub lists them by name, the last one first.
  return paged(refs.startingWith('refs/tags/').reverse(), call, (page) =>
    page.map(({ name: ref, sha }) => {
      const name = ref.slice('refs/tags/'.length);
      const commit = objects.commitOf(sha);
      return {
        name,
        node_id: nodeId('Ref', ref),
        commit: { sha: commit, url: `${url}/commits/${commit}` },
        zipball_url: `${url}/zipball/${ref}`,
        tarball_url: `${url}/tarball/${ref}`,
      };
    }),
  );
}

/** The full name that a path means: there, `refs/` is left out. */
function nameOf({ parameters }: Call): string {
  return `refs/${String(parameters['ref']).replace(/^refs\//, '')}`;
}

function requireObject(sha: unknown, { history, objects }: RepositoryRecord): void {
  if (typeof sha !== 'string' || (history.get(sha) === undefined && !objects.tags.has(sha)))
    throw githubFault(422, 'Object does not exist');
}

/** The tag of an immutable release stays where it is. */
function refuseLocked(name: string, what: 'update' | 'delete', repository: RepositoryRecord): void {
  if (isLocked(name, repository)) throw ruleViolation(`Cannot ${what} this protected ref.`);
}

function ruleViolation(rule: string) {
  return githubFault(422, `Repository rule violations found\n\n${rule}\n\n`);
}

function refShape(name: string, sha: string, { objects, url }: RepositoryRecord): Schema<'git-ref'> {
  const type = objects.tags.has(sha) ? 'tag' : 'commit';
  return {
    ref: name,
    node_id: nodeId('Ref', name),
    url: `${url}/git/${name}`,
    object: { type, sha, url: `${url}/git/${type}s/${sha}` },
  };
}
