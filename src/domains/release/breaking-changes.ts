import type { CommitRange, RangeCommit } from '../../providers/github/commit-range.js';
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
/** Source: release-please, "Override the commit message". */
const OVERRIDE = /BEGIN_COMMIT_OVERRIDE([\s\S]*?)(?:END_COMMIT_OVERRIDE|BEGIN_COMMIT_OVERRIDE|$)/;

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
    if (!isBreaking(messageOf(commit, own))) continue;
    const pulls = own === undefined ? await pullsOf(deps, commit) : [own];
    for (const pull of pulls) found.set(pull.number, pull);
    if (pulls.length === 0) commits.push(commit);
  }
  return { pulls: [...found.values()], commits };
}

/** What release-please reads: the text that a pull request's body puts in the place of the commit's, or the commit's. */
function messageOf({ message }: RangeCommit, pull: PullRequestDetails | undefined): string {
  const override = OVERRIDE.exec(pull?.body ?? '')?.[1]?.trim() ?? '';
  return override === '' ? message : override;
}

async function pullsOf(
  { pulls }: BreakingChangesDependencies,
  { sha }: RangeCommit,
): Promise<PullRequestDetails[]> {
  const merged = (await pulls.ofCommit(sha)).filter((pull) => pull.merged);
  const own = merged.filter(({ mergeCommit }) => mergeCommit === sha);
  return own.length > 0 ? own : merged.slice(0, 1);
}
