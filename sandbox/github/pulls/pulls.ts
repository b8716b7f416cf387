import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Answer } from '../answer.js';
import { changesOfPull, diffEntry } from '../git/changes.js';
import { commitShape } from '../git/commit-shape.js';
import { githubFault, notFound, validationFailed } from '../fault.js';
import { paged } from '../paging.js';
import { comparisonOf, type PullRecord } from './pull-record.js';
import { pullShape, wholePullShape } from './pull-shape.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { RequestBody, Success } from '../schema.js';
import { botLogin } from '../user-shape.js';

const read = { permission: 'pull-requests', access: 'read' } as const;
const write = { permission: 'pull-requests', access: 'write' } as const;

export function getPull(call: Call, world: World): Success<'pulls/get'> {
  const repository = repositoryOf(call, world, read);
  return wholePullShape(pullOf(call, repository), repository);
}

export function listPulls(call: Call, world: World): Answer<Success<'pulls/list'>> {
  const repository = repositoryOf(call, world, read);
  const { state = 'open', base, head, sort, direction } = call.parameters;
  const found = repository.pulls.filter((pull) => {
    if (state !== 'all' && pull.state !== state) return false;
    if (base !== undefined && pull.base !== base) return false;
    return head === undefined || head === `${repository.shape.owner.login}:${pull.head}`;
  });
  const key = sort === 'updated' ? 'updatedAt' : 'createdAt';
  found.sort((a, b) => Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number);
  // By default the newest come first; where an order is asked for, it is ascending unless that is said too.
  if ((direction ?? (sort === undefined || sort === 'created' ? 'desc' : 'asc')) === 'desc') found.reverse();
  return paged(found, call, (page) => page.map((pull) => pullShape(pull, repository)));
}

export function createPull(call: Call, world: World): Success<'pulls/create'> {
  const repository = repositoryOf(call, world, write);
  const body = call.parameters as RequestBody<'pulls/create'>;
  const owner = `${repository.shape.owner.login}:`;
  const head = body.head.startsWith(owner) ? body.head.slice(owner.length) : body.head;
  checkNewPull(body, head, repository);
  const now = new Date(world.now()).toISOString();
  const pull: PullRecord = {
    number: Math.max(0, ...repository.pulls.map(({ number }) => number)) + 1,
    title: body.title ?? '',
    body: body.body ?? '',
    labels: [],
    author: botLogin,
    draft: body.draft ?? false,
    state: 'open',
    base: body.base,
    head,
    headSha: repository.refs.get(`refs/heads/${head}`) ?? '',
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    mergeCommit: null,
    files: [],
  };
  repository.pulls.push(pull);
  return wholePullShape(pull, repository);
}

/** @throws AwsFault where GitHub would not open it */
function checkNewPull(body: RequestBody<'pulls/create'>, head: string, repository: RepositoryRecord): void {
  const { refs, history, pulls } = repository;
  const problem = { resource: 'PullRequest' } as const;
  if ((body.title ?? '') === '')
    throw validationFailed({ ...problem, code: 'missing_field', field: 'title' });
  const from = history.get(refs.get(`refs/heads/${head}`) ?? '');
  const to = history.get(refs.get(`refs/heads/${body.base}`) ?? '');
  if (to === undefined) throw validationFailed({ ...problem, code: 'invalid', field: 'base' });
  if (from === undefined) throw validationFailed({ ...problem, code: 'invalid', field: 'head' });
  const fail = (message: string) => validationFailed({ ...problem, code: 'custom', message });
  if (pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === body.base))
    throw fail(`A pull request already exists for ${repository.shape.owner.login}:${head}.`);
  if (history.reaches(from, to)) throw fail(`No commits between ${body.base} and ${head}`);
}

export function updatePull(call: Call, world: World): Success<'pulls/update'> {
  const repository = repositoryOf(call, world, write);
  const pull = pullOf(call, repository);
  const { title, body, state, base } = call.parameters as NonNullable<RequestBody<'pulls/update'>>;
  if (state === 'open' && pull.mergedAt !== null) {
    throw validationFailed({
      resource: 'PullRequest',
      code: 'invalid',
      field: 'state',
      message: 'state cannot be changed. The pull request was merged.',
    });
  }
  if (base !== undefined && repository.refs.get(`refs/heads/${base}`) === undefined)
    throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'base' });
  const now = new Date(world.now()).toISOString();
  if (state === 'closed' && pull.state === 'open') pull.closedAt = now;
  if (state === 'open') pull.closedAt = null;
  Object.assign(pull, {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(base === undefined ? {} : { base }),
    ...(state === undefined ? {} : { state }),
    updatedAt: now,
  });
  return wholePullShape(pull, repository);
}

export function listFiles(call: Call, world: World): Answer<Success<'pulls/list-files'>> {
  const repository = repositoryOf(call, world, read);
  const pull = pullOf(call, repository);
  return paged(changesOfPull(pull, repository), call, (page) =>
    page.map((change) => diffEntry(change, pull.headSha, repository)),
  );
}

export function listPullCommits(call: Call, world: World): Answer<Success<'pulls/list-commits'>> {
  const repository = repositoryOf(call, world, read);
  const commits = comparisonOf(pullOf(call, repository), repository)?.ahead ?? [];
  return paged(commits, call, (page) => page.map((commit) => commitShape(commit, repository)));
}

/** @throws AwsFault for one that is not there */
export function pullOf({ parameters }: Call, { pulls }: RepositoryRecord): PullRecord {
  const number = Number(parameters['pull_number'] ?? parameters['issue_number']);
  const found = pulls.find((pull) => pull.number === number);
  if (found === undefined) throw notFound();
  return found;
}

export function checkIfMerged(call: Call, world: World): undefined {
  const repository = repositoryOf(call, world, { permission: 'contents', access: 'read' });
  if (pullOf(call, repository).mergedAt === null) throw githubFault(404, 'Not Found');
}
