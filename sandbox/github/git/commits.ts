import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { Answer } from '../answer.js';
import { asked } from '../asked.js';
import { changesBetween, changesOfCommit, diffEntry } from './changes.js';
import { commitShape } from './commit-shape.js';
import { githubFault, notFound } from '../fault.js';
import type { StoredCommit } from './history.js';
import { paged, pageOf, placeOf } from '../paging.js';
import { pullsOf } from '../pulls/pull-record.js';
import { pullShape } from '../pulls/pull-shape.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { Success } from '../schema.js';

/** The most commits that a comparison lists without paging. Source: "Compare two commits" in GitHub's documentation. */
const mostCommits = 250;
/** The most files that a comparison lists. */
const mostFiles = 300;

const contents = { permission: 'contents', access: 'read' } as const;

export function getCommit(call: Call, world: World): Success<'repos/get-commit'> {
  const repository = repositoryOf(call, world, contents);
  const commit = commitOf(String(call.parameters['ref']), repository);
  const files = changesOfCommit(commit, repository).map((change) =>
    diffEntry(change, commit.sha, repository),
  );
  return { ...commitShape(commit, repository), stats: { additions: 1, deletions: 0, total: 1 }, files };
}

export function listCommits(call: Call, world: World): Answer<Success<'repos/list-commits'>> {
  const repository = repositoryOf(call, world, contents);
  const [sha, path, author] = [asked(call, 'sha'), asked(call, 'path'), asked(call, 'author')];
  const [since, until] = [asked(call, 'since'), asked(call, 'until')];
  const start = repository.history.find(sha ?? repository.branch);
  if (start === undefined) {
    throw sha === undefined ? githubFault(409, 'Git Repository is empty.') : notFound();
  }
  const found = repository.history.upTo(start).filter((commit) => {
    if (author !== undefined && commit.author !== author) return false;
    if (since !== undefined && Date.parse(commit.date) < Date.parse(since)) return false;
    if (until !== undefined && Date.parse(commit.date) > Date.parse(until)) return false;
    return path === undefined || touches(commit, path, repository);
  });
  return paged(found, call, (page) => page.map((commit) => commitShape(commit, repository)));
}

function touches(commit: StoredCommit, path: string, repository: RepositoryRecord): boolean {
  return changesOfCommit(commit, repository).some(
    (change) => change.path === path || change.path.startsWith(`${path}/`),
  );
}

export function compareCommits(
  call: Call,
  world: World,
): Answer<Success<'repos/compare-commits-with-basehead'>> {
  const repository = repositoryOf(call, world, contents);
  const [first = '', second = ''] = String(call.parameters['basehead']).split('...');
  const base = repository.history.find(first);
  const head = repository.history.find(second);
  if (base === undefined || head === undefined) throw notFound();
  const comparison = repository.history.compare(base, head);
  if (comparison === undefined) throw githubFault(404, `No common ancestor between ${first} and ${second}.`);
  const { ahead, behind, mergeBase } = comparison;
  const page = `${repository.page}/compare/${base.sha}...${head.sha}`;
  // Without paging the newest come last; with it, it starts with the oldest, and the first page has the files.
  const part = pageOf(ahead, call);
  const place = part === undefined ? { number: 1, last: 1 } : placeOf(ahead.length, call);
  const files =
    place.number === 1 ? changesBetween(mergeBase.tree, head.tree, repository).slice(0, mostFiles) : [];
  return new Answer(
    {
      url: `${repository.url}/compare/${base.sha}...${head.sha}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitShape(base, repository),
      merge_base_commit: commitShape(mergeBase, repository),
      status: statusOf(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: (part ?? ahead.slice(-mostCommits)).map((commit) => commitShape(commit, repository)),
      files: files.map((change) => diffEntry(change, head.sha, repository)),
    },
    { page: place },
  );
}

export function listPulls(
  call: Call,
  world: World,
): Answer<Success<'repos/list-pull-requests-associated-with-commit'>> {
  const repository = repositoryOf(call, world, { permission: 'pull-requests', access: 'read' });
  const commit = commitOf(String(call.parameters['commit_sha']), repository);
  return paged(pullsOf(commit, repository), call, (page) => page.map((pull) => pullShape(pull, repository)));
}

/** @throws AwsFault in GitHub's words for one that is not there */
function commitOf(ref: string, { history }: RepositoryRecord): StoredCommit {
  const commit = history.find(ref);
  if (commit === undefined) throw githubFault(422, `No commit found for SHA: ${ref}`);
  return commit;
}

function statusOf(ahead: number, behind: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
