import type { CommitRange, RangeCommit } from '../../providers/github/repository.js';
import type { PullRequestDetails, PullRequests } from '../../providers/github/pulls.js';
import { isBreaking } from './breaking-message.js';
import { releaseBranch } from './release-pull-request.js';

/** What breaks in a release. */
export interface BreakingChanges {
  /** The pull requests, in the order in which they were merged. */
  pulls: PullRequestDetails[];
  /** Commits that came with no pull request. */
  commits: RangeCommit[];
}

export interface BreakingChangesDependencies {
  range: CommitRange;
  pulls: PullRequests;
}

const MOST_COMMITS = 3_000;

/**
 * Looks through the commits of a release as release-please does.
 * @param base the commit of the release before; `head` that of the release
 * @param known pull requests that are known already: their commits need no request
 * @throws PlatformError
 */
export async function breakingChanges(
  deps: BreakingChangesDependencies,
  base: string,
  head: string,
  known: readonly PullRequestDetails[],
): Promise<BreakingChanges> {
  const byCommit = new Map(known.flatMap((pull) => (pull.merged ? [[pull.mergeCommit, pull] as const] : [])));
  const found = new Map<number, PullRequestDetails>();
  const commits: RangeCommit[] = [];
  for (const commit of await deps.range.between(base, head, MOST_COMMITS)) {
    const own = byCommit.get(commit.sha);
    // Its text lists what breaks, and breaks nothing itself.
    if (own !== undefined && releaseBranch(own.head) !== undefined) continue;
    if (!isBreaking(commit.message, own?.body)) continue;
    const pulls = own === undefined ? await pullsOf(deps, commit) : [own];
    for (const pull of pulls) found.set(pull.number, pull);
    if (pulls.length === 0) commits.push(commit);
  }
  return { pulls: [...found.values()], commits };
}

async function pullsOf(
  { pulls }: BreakingChangesDependencies,
  { sha }: RangeCommit,
): Promise<PullRequestDetails[]> {
  const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
  const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return own.length > 0 ? own : merged.slice(0, 1);
}
