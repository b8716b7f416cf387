import { repositoryName } from '../../domains/platform/names.js';
import { GitHubClient } from '../../providers/github/client.js';
import { ReleaseTagger } from '../../domains/releases/release-tagger.js';
import { parseLevels, requestedTag, ReleaseIndex } from '../../domains/releases/version-tag.js';
import { formatTagRun, renderTagRun, tagOutputs, tagQuestion } from '../../domains/releases/floating-tags.js';
import type { TaggerPlan } from '../../domains/releases/floating-tags.js';
import { asError, PlatformError, UsageError } from '../../core/errors.js';
import { defineCommand, dryRunInput, githubInputs, repositoryInput } from '../command.js';
import type { CommandContext } from '../command.js';

export default defineCommand({
  name: 'release-tag',
  summary: 'Move the floating tags v1 and v1.2 to the commit of a published release',
  undone: 'The tags were not moved',
  examples: [
    { does: 'Show which tags would move', flags: '--tag v1.2.3 --dry-run' },
    { does: 'Move v1 alone', flags: '--tag v1.2.3 --levels major' },
  ],
  opens: "the release's page",
  description:
    'Moves `v1` and `v1.2` to the commit of the published release `v1.2.3`: all at once or not at all, and never to an older version. A tag is left alone when a newer version of its line is published, or when it is at a newer one. Pre-releases are skipped. Drafts are refused, and so is a floating tag that has a release of its own. Prefixes (`tools-v1.2.3`) and tags without `v` work too. It can be run again after an interruption.',
  inputs: {
    tag: {
      type: 'string',
      description: "Tag of the release: `v1.2.3`. Default: that of the event's release.",
    },
    levels: {
      type: 'string',
      default: 'major,minor',
      description: 'Which tags to move: `major` (`v1`), `minor` (`v1.2`), or both, separated by a comma.',
    },
    ...repositoryInput,
    remote: {
      type: 'string',
      description:
        "Move the tags with `git push` to this remote of the checkout in the working directory (its name, URL or path) instead of through GitHub's API. Releases can't be looked up there, so every version's tag counts as published.",
    },
    ...githubInputs,
    ...dryRunInput,
  },
  outputs: {
    tag: { description: 'Tag of the release.' },
    version: { description: 'Its version, without prefix and `v`.' },
    commit: { description: "The release's commit: 40 digits. Empty for a pre-release." },
    moved: {
      description:
        'JSON: a list of `{tag, level, from, from-version, to, to-version}`, one for each tag that was moved, or in a dry run would be; `from` is null for a new one.',
    },
    kept: {
      description: 'JSON: a list of `{tag, level, at, at-version, reason}`, one for each tag that stayed.',
    },
    'major-tag': { description: 'Name of the floating tag of the major version: `v1`.' },
    'minor-tag': { description: 'Name of the floating tag of the minor version: `v1.2`.' },
  },
  permissions: { aws: [], github: { contents: 'write' } },
  async run(inputs, context) {
    const { signal, workflow } = context;
    const levels = parseLevels(inputs.levels);
    const tag = requestedTag(inputs.tag, workflow);
    const dryRun = inputs['dry-run'];
    const { place, ...stores } = await openStores(inputs, context);
    const tagger = new ReleaseTagger(stores);
    const plan = await tagger.plan(tag, levels);
    if (inputs.remote === undefined)
      context.page(`${context.github.serverUrl}/${place}/releases/tag/${encodeURIComponent(tag)}`);
    const failure = await moveTags(
      tagger,
      plan,
      dryRun,
      () => context.confirm(tagQuestion(plan, place)),
      signal,
    );
    const run = { plan, dryRun, failure };
    return {
      outputs: tagOutputs(run),
      text: formatTagRun(run),
      summary: renderTagRun(run),
      failure,
    };
  },
});

/** Moves what has to be moved. @returns why nothing was moved; undefined where all went well */
async function moveTags(
  tagger: ReleaseTagger,
  plan: TaggerPlan,
  dryRun: boolean,
  confirm: () => Promise<void>,
  signal: AbortSignal,
): Promise<PlatformError | undefined> {
  const refused = plan.refusals.length > 0;
  if (!refused && (dryRun || plan.moves.length === 0)) return undefined;
  try {
    if (!refused) await confirm();
    signal.throwIfAborted();
    await tagger.move(plan);
    return undefined;
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw asError(error);
  }
}

interface StoreInputs {
  remote: string | undefined;
  repository: string | undefined;
  'github-token': string | undefined;
}

async function openStores(inputs: StoreInputs, context: CommandContext) {
  const { remote } = inputs;
  if (remote === undefined) {
    const { GitHubReleases, GitHubTags } = await import('../../providers/github/releases.js');
    const repository = repositoryName(inputs.repository, context.workflow);
    const github = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    const releases = new ReleaseIndex(new GitHubReleases(github, repository));
    return { place: repository, tags: new GitHubTags(github, repository), releases };
  }
  if (remote.startsWith('-') || /:\/\/[^/\s]*@/.test(remote)) {
    throw new UsageError('The input remote must not be an option or hold credentials.', {
      hint: 'Set it to the name of a remote of the checkout (origin) or to a URL without a user. Use a git credential helper for the credentials.',
    });
  }
  const { GitTags } = await import('../../providers/git/repository.js');
  return { place: remote, tags: new GitTags(context.directory, remote), releases: undefined };
}
