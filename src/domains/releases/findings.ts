import type { PullRequestDetails } from '../../providers/github/pulls.js';

export type FindingCode =
  | 'release-missing'
  | 'release-duplicate'
  | 'tag-missing'
  | 'tag-elsewhere'
  | 'tag-duplicate'
  | 'version-disagrees'
  | 'label-stale'
  | 'upgrade-path-missing'
  | 'upgrade-path-open'
  | 'notes-markers'
  | 'notes-too-long';

/** Something that is wrong with a release, and the way out. */
export interface Finding {
  code: FindingCode;
  /** One sentence, with its full stop; remote text in it is to be escaped. */
  message: string;
  /** What to do. */
  fix: string;
  /** The page of what it is about. */
  url: string | undefined;
}

export const PENDING = 'autorelease: pending';
export const TAGGED = 'autorelease: tagged';
/** While one of these is on a merged pull request, it is unfinished for release-please or its bot. */
const UNFINISHED = [PENDING, 'autorelease: triggered'];

export function isReleasePending({ labels }: PullRequestDetails): boolean {
  return labels.some((label) => UNFINISHED.includes(label));
}

/**
 * The labels that were left on closed pull requests. The one whose release is missing is left out: there the label is
 * right, and the release is what is wrong.
 */
export function staleLabels(pulls: readonly PullRequestDetails[], unreleased: number | undefined): Finding[] {
  return pulls
    .filter(({ state, number }) => state === 'closed' && number !== unreleased)
    .flatMap(({ number, labels, merged, url }) =>
      UNFINISHED.filter((label) => labels.includes(label)).map((label) => ({
        code: 'label-stale' as const,
        message: merged
          ? `Pull request #${number} is merged and still carries the label "${label}": release-please makes no new release pull request as long as it does.`
          : `Pull request #${number} was closed without being merged and still carries the label "${label}".`,
        fix: merged
          ? `If its release exists, change the label: gh pr edit ${number} --remove-label "${label}" --add-label "${TAGGED}". If not, run release-please again first.`
          : `Remove the label: gh pr edit ${number} --remove-label "${label}".`,
        url,
      })),
    );
}
