import {
  checkerFailure,
  checkerOutputs,
  checkerQuestion,
  checkerSummary,
  checkerText,
  upgradePathState,
} from '../../domains/releases/checker-report.js';
import { ReleaseChecker } from '../../domains/releases/release-checker.js';
import type { ReleaseCheck } from '../../domains/releases/release-checker.js';
import { checkedTag, defaultBranch, eventTag } from '../../domains/releases/requested-tag.js';
import { asError, PlatformError } from '../../core/errors.js';
import { defineCommand, dryRunInput, githubInputs } from '../command.js';
import type { CommandContext } from '../command.js';
import { githubClient, repositoryInput, repositoryName } from '../shared/github.js';

export default defineCommand({
  name: 'release-check',
  summary: 'Check the release that release-please made, and complete the notes of a breaking one',
  description:
    'Checks what release-please left behind: the merged release pull request has exactly one release (drafts count) and one tag, at the commit that it was merged as; tag, release and version agree; no closed pull request carries `autorelease: pending` any more; the notes of a breaking release carry the upgrade path. With `write-upgrade-path` it takes the section `## Upgrade path` of each breaking pull request, byte for byte, into the notes. Whatever is wrong fails the step, with the way out, so that a draft is not published by a later one.',
  inputs: {
    tag: {
      type: 'string',
      description:
        "Tag of the release: `v1.2.3`. Default: that of the event's release, else of the newest merged release pull request.",
    },
    branch: {
      type: 'string',
      description:
        "Branch whose newest release pull request is checked, where there is no tag. Default: the repository's default branch, as the event says; else `main`.",
    },
    'pull-request-title-pattern': {
      type: 'string',
      description: "release-please's setting of that name, where its configuration has one.",
    },
    'write-upgrade-path': {
      type: 'boolean',
      default: false,
      description: 'Write the upgrade path of the breaking pull requests into the notes.',
    },
    ...repositoryInput,
    ...githubInputs,
    ...dryRunInput,
  },
  outputs: {
    tag: { description: 'Tag of the release; empty where no release pull request has been merged yet.' },
    version: { description: 'Its version, without prefix and `v`.' },
    'previous-tag': { description: 'Tag of the version that users come from; empty for a first release.' },
    breaking: {
      description:
        '`true` for a new major version, and where a commit since the previous version breaks something.',
    },
    'release-id': { description: "The release's id in GitHub's API." },
    'release-url': { description: "The release's page." },
    draft: { description: '`true` while it is not published.' },
    'upgrade-path': {
      description:
        '`present`, `missing`, `not-needed`, or `written` (in a dry run: it would be), as to the notes of the release.',
    },
    'breaking-pull-requests': { description: 'JSON: a list of the numbers of the breaking pull requests.' },
    findings: {
      description: 'JSON: a list of `{code, message, fix, url}`, one for each thing that is wrong.',
    },
  },
  permissions: {
    aws: [],
    github: {
      // GitHub shows drafts to nobody else.
      contents: 'write',
      'pull-requests': 'read',
    },
  },
  async run(inputs, context) {
    const { signal, workflow, logger } = context;
    const given = inputs.tag ?? eventTag(workflow);
    const dryRun = inputs['dry-run'];
    const checker = await openChecker(inputs, context);
    const check = await checker.check({
      tag: given === undefined ? undefined : checkedTag(given),
      branch: inputs.branch ?? defaultBranch(workflow) ?? 'main',
      titlePattern: inputs['pull-request-title-pattern'],
      write: inputs['write-upgrade-path'],
    });
    if (check.tag === undefined)
      logger.notice('No release pull request has been merged yet: there is nothing to check.', {
        title: 'release-check',
      });
    const result = (done: boolean, failure: PlatformError | undefined) => {
      const state = upgradePathState(check, done);
      return {
        outputs: checkerOutputs(check, done),
        text: checkerText(check, state, dryRun),
        summary: checkerSummary(check, state, dryRun),
        ...(failure === undefined ? {} : { failure }),
      };
    };
    const found = checkerFailure(check);
    if (check.upgrade.state !== 'unwritten' || dryRun) return result(dryRun, found);
    const failure = await write(checker, check, context, signal);
    return result(failure === undefined, found ?? failure);
  },
});

/** Why the notes were not written; undefined where they were. */
async function write(
  checker: ReleaseChecker,
  check: ReleaseCheck,
  context: Pick<CommandContext, 'confirm'>,
  signal: AbortSignal,
): Promise<PlatformError | undefined> {
  try {
    await context.confirm(checkerQuestion(check));
    signal.throwIfAborted();
    await checker.write(check);
    return undefined;
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw asError(error);
  }
}

async function openChecker(
  inputs: { repository: string | undefined; 'github-token': string | undefined },
  context: CommandContext,
): Promise<ReleaseChecker> {
  const { GitHubCommitRange } = await import('../../providers/github/repository.js');
  const { GitHubPullRequests } = await import('../../providers/github/pulls.js');
  const { GitHubReleases } = await import('../../providers/github/releases.js');
  const { GitHubTags } = await import('../../providers/github/tags.js');
  const repository = repositoryName(inputs.repository, context);
  const github = githubClient(inputs['github-token'], context);
  return new ReleaseChecker({
    releases: new GitHubReleases(github, repository),
    tags: new GitHubTags(github, repository),
    pulls: new GitHubPullRequests(github, repository),
    range: new GitHubCommitRange(github, repository),
  });
}
