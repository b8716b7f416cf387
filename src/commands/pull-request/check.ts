import { findPullRequests } from '../../domains/pull-requests/find-pull-requests.js';
import { pullRequestNumber } from '../../domains/pull-requests/event.js';
import { judgePullRequest } from '../../domains/pull-requests/judge-pull-request.js';
import type { CheckRules, CheckSources, Verdict } from '../../domains/pull-requests/judge-pull-request.js';
import { checkFailure, checkOutputs, checkText, logVerdict } from '../../domains/pull-requests/report.js';
import { checkSummary } from '../../domains/pull-requests/report-summary.js';
import { labelList, wordList } from '../../domains/pull-requests/house-rules.js';
import { GuardedPattern } from '../../core/guarded-pattern.js';
import type { InputValues } from '../../core/inputs.js';
import { GitHubFiles } from '../../providers/github/contents.js';
import { GitHubHistory } from '../../providers/github/history.js';
import { GitHubPullRequests } from '../../providers/github/pulls.js';
import { defineCommand } from '../command.js';
import type { CommandContext } from '../command.js';
import { githubClient, repositoryName } from '../shared/github.js';
import { pullRequestCheckInputs, pullRequestCheckOutputs } from './check-definition.js';

export default defineCommand({
  name: 'pull-request-check',
  noun: 'pull-request',
  summary: "Check a pull request's title and body with release-please's own parser",
  description:
    "Reads title and body as release-please will read the squashed commit, with its own parser, so that what passes here is never dropped from the release notes; and checks the house's rules for titles. All problems are told at once, each with its place, what was found and what was expected, and a title that would pass. On `merge_group` it checks every pull request of the group. It can also ask that what is on the target branch is released before a breaking change, and that a breaking change tells its users how to upgrade. It only reads, and runs nothing of the pull request.",
  inputs: pullRequestCheckInputs,
  outputs: pullRequestCheckOutputs,
  permissions: {
    aws: [],
    github: { contents: 'read', 'pull-requests': 'read' },
  },
  async run(inputs, context) {
    const { logger, workflow } = context;
    const rules = readRules(inputs);
    const { pulls, sources } = connect(inputs, context);
    const candidates = await findPullRequests(
      {
        title: inputs.title,
        body: inputs.body,
        number: pullRequestNumber(inputs['pull-request']),
        base: inputs.base,
        eventName: workflow?.eventName ?? '',
        event: workflow?.readEvent(),
      },
      { pulls, logger },
    );
    const verdicts: Verdict[] = [];
    for (const candidate of candidates) {
      const verdict = await judgePullRequest(candidate, rules, sources);
      logVerdict(verdict, logger);
      verdicts.push(verdict);
    }
    const failure = checkFailure(verdicts);
    return {
      outputs: checkOutputs(verdicts),
      summary: checkSummary(verdicts),
      text: checkText(verdicts),
      ...(failure === undefined ? {} : { failure }),
    };
  },
});

type Inputs = InputValues<typeof pullRequestCheckInputs>;

function readRules(inputs: Inputs): CheckRules {
  return {
    types: wordList('types', inputs.types),
    scopes: inputs.scopes === undefined ? undefined : wordList('scopes', inputs.scopes),
    subject: GuardedPattern.from('subject-pattern', inputs['subject-pattern']),
    squashMessage: inputs['squash-message'],
    ignoreLabels: labelList(inputs['ignore-labels']),
    requireReleaseFirst: inputs['require-release-first'],
    releaseFirstOverrideLabel: inputs['release-first-override-label'],
    requireUpgradePath: inputs['require-upgrade-path'],
  };
}

/** A text on a command line needs no repository; whatever needs one asks for it by name then. */
function connect(
  inputs: Inputs,
  context: CommandContext,
): { pulls: GitHubPullRequests | undefined; sources: CheckSources } {
  const nothing = { pulls: undefined, sources: { unreleased: undefined, files: undefined } };
  if (inputs.repository === undefined && context.workflow === undefined) return nothing;
  const repository = repositoryName(inputs.repository, context);
  const github = githubClient(inputs['github-token'], context);
  const pulls = new GitHubPullRequests(github, repository);
  const unreleased = { history: new GitHubHistory(github, repository), pulls };
  if (!github.authenticated) return { ...nothing, sources: { unreleased, files: undefined } };
  return { pulls, sources: { unreleased, files: new GitHubFiles(github, repository) } };
}
