import type { Call } from '../service.js';
import type { World } from '../world.js';
import { githubFault, repositoryOf } from './access.js';
import { commitShape } from './commit-shape.js';
import { pageOf } from './paging.js';
import { pullShape } from './pull-shape.js';
import type { Success } from './schema.js';

/** The most commits that a comparison lists without paging. Source: "Compare two commits" in GitHub's documentation. */
const mostCommits = 250;

const contents = { permission: 'contents', access: 'read' } as const;

export function getCommit(call: Call, world: World): Success<'repos/get-commit'> {
  const repository = repositoryOf(call, world, contents);
  const ref = String(call.parameters['ref']);
  const commit = repository.history.find(ref);
  if (commit === undefined) throw githubFault(422, `No commit found for SHA: ${ref}`);
  return { ...commitShape(commit, repository), stats: { additions: 1, deletions: 0, total: 1 }, files: [] };
}

export function compareCommits(call: Call, world: World): Success<'repos/compare-commits-with-basehead'> {
  const repository = repositoryOf(call, world, contents);
  const [first = '', second = ''] = String(call.parameters['basehead']).split('...');
  const base = repository.history.find(first);
  const head = repository.history.find(second);
  if (base === undefined || head === undefined) throw githubFault(404, 'Not Found');
  const comparison = repository.history.compare(base, head);
  if (comparison === undefined) throw githubFault(404, `No common ancestor between ${first} and ${second}.`);
  const { ahead, behind, mergeBase } = comparison;
  const page = `${repository.page}/compare/${base.sha}...${head.sha}`;
  // Without paging the newest come last; with it, it starts with the oldest.
  const listed = pageOf(ahead, call) ?? ahead.slice(-mostCommits);
  return {
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
    commits: listed.map((commit) => commitShape(commit, repository)),
    files: [],
  };
}

export function listPulls(
  call: Call,
  world: World,
): Success<'repos/list-pull-requests-associated-with-commit'> {
  const repository = repositoryOf(call, world, { permission: 'pull-requests', access: 'read' });
  const sha = String(call.parameters['commit_sha']);
  const commit = repository.history.find(sha);
  if (commit === undefined) throw githubFault(422, `No commit found for SHA: ${sha}`);
  const pulls = repository.seed.pulls.filter(({ number }) => commit.pulls.includes(number));
  return (pageOf(pulls, call) ?? pulls).map((pull) => pullShape(pull, commit, repository));
}

function statusOf(ahead: number, behind: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
