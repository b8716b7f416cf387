const require = process.getBuiltinModule;
import {
  DEFAULT_SUBJECT_PATTERN,
  DEFAULT_TYPES,
  GuardedPattern
} from "./chunk-B6MLSRXJ.js";
import {
  GitHubHistory,
  GitHubPullRequests
} from "./chunk-SUQUA5MV.js";
import {
  GitHubFiles
} from "./chunk-MW47YXFJ.js";
import {
  defineCommand,
  githubInputs,
  repositoryInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-XYMLOVCB.js";
import {
  repositoryName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/pull-request/check.ts
var pullRequestCheckInputs = {
  title: {
    type: "string",
    description: "The title to check. Default: the pull request's."
  },
  body: {
    type: "string",
    file: true,
    description: "The body to check. Default: the pull request's."
  },
  "pull-request": {
    type: "string",
    description: "Number of the pull request. Default: the event's, or those of the merge group."
  },
  base: {
    type: "string",
    description: "The target branch. Default: the pull request's."
  },
  types: {
    type: "string",
    default: DEFAULT_TYPES.join(", "),
    description: "The types that titles may have, separated by commas. They should be those of `changelog-sections` in release-please's configuration: release-please leaves other types out of the notes."
  },
  scopes: {
    type: "string",
    description: "The scopes that titles may have, separated by commas. Default: any scope, or none."
  },
  "subject-pattern": {
    type: "string",
    default: DEFAULT_SUBJECT_PATTERN,
    description: "Regular expression (JavaScript) for what follows the colon. A named group `ticket` marks the ticket; without one, the ticket is what is in brackets at the end."
  },
  "squash-message": {
    type: "choice",
    choices: ["title-and-body", "title"],
    default: "title-and-body",
    description: "What the repository's settings put into the message of a squashed pull request. With `title`, only a commit override is read in the body."
  },
  "ignore-labels": {
    type: "string",
    default: "autorelease: pending, dependencies",
    description: "Labels, separated by commas: a pull request with one of them is not checked."
  },
  "require-release-first": {
    type: "boolean",
    default: false,
    description: "Refuse a breaking change while changes on the target branch could still be released without it."
  },
  "release-first-override-label": {
    type: "string",
    default: "release-first: override",
    description: "Label that allows such a breaking change all the same; the summary says so."
  },
  "require-upgrade-path": {
    type: "boolean",
    default: false,
    description: "Refuse a breaking change whose body has no section `## Upgrade path` with text in it."
  },
  ...repositoryInput,
  ...githubInputs
};
var pullRequestCheckOutputs = {
  type: { description: "The type: `feat`. Empty where there is none, or nothing was checked." },
  scope: { description: "The scope; empty where there is none." },
  subject: { description: "What follows the colon." },
  ticket: { description: "The ticket: `DBTP-1234`, or `off-ticket`; empty where there is none." },
  breaking: {
    description: "`true` where release-please counts it as a breaking change, by its title or its body; else `false`."
  },
  bump: {
    description: "What it does to the next version: `major`, `minor`, `patch` or `none`; release-please's default."
  },
  "corrected-title": { description: "A title that would pass, where this one does not and one is known." },
  problems: {
    description: "JSON: a list of `{pull-request, rule, severity, where, line, column, message}`; `[]` where all is well."
  },
  skipped: { description: "`true` where nothing was checked because of a label; else `false`." },
  "release-first-overridden": {
    description: "`true` where the override label let a breaking change in before a release; else `false`."
  }
};
var check_default = defineCommand({
  name: "pull-request-check",
  noun: "pull-request",
  summary: "Check a pull request's title and body with release-please's own parser",
  undone: "The pull request was not checked",
  examples: [
    {
      does: "Check a title and a body",
      flags: "--title 'feat: Add thing (DBTP-1234)' --body 'Why it is needed.'"
    },
    { does: "Check a pull request", flags: "--repository uktrade/platform-tools --pull-request 123" }
  ],
  opens: "the pull request's page, where its number is given",
  description: "Reads title and body as release-please will read the squashed commit, with its own parser, so that what passes here is never dropped from the release notes. Checks the repository's rules for titles too. Lists all problems at once, each with its place, what was found and what was expected, and suggests a title that would pass. On `merge_group` it checks every pull request of the group. It can also require that what is on the target branch is released before a breaking change, and that a breaking change says how to upgrade. It only reads, and runs nothing of the pull request.",
  inputs: pullRequestCheckInputs,
  outputs: pullRequestCheckOutputs,
  permissions: {
    aws: [],
    github: { contents: "read", "pull-requests": "read" }
  },
  async run(inputs, context) {
    const { logger, workflow } = context;
    const { findPullRequests, pullRequestNumber } = await import("./pull-request-ELY4UUWH.js");
    const { checkPullRequest } = await import("./check-pull-request-2IPNVGKK.js");
    const report = await import("./report-XU7FPD4B.js");
    const rules = readRules(inputs);
    const { pulls, sources } = connect(inputs, context);
    const candidates = await findPullRequests(
      {
        title: inputs.title,
        body: inputs.body,
        number: pullRequestNumber(inputs["pull-request"]),
        base: inputs.base,
        eventName: workflow?.eventName ?? "",
        event: workflow?.readEvent()
      },
      { pulls, logger }
    );
    const results = [];
    for (const candidate of candidates) {
      const result = await checkPullRequest(candidate, rules, sources);
      report.logPullRequest(result, logger, context.screen.width);
      results.push(result);
    }
    const failure = report.pullRequestFailure(results);
    const number = pullRequestNumber(inputs["pull-request"]);
    const repository = inputs.repository ?? workflow?.repository;
    if (number !== void 0 && repository !== void 0)
      context.page(`${context.github.serverUrl}/${repository}/pull/${number}`);
    return {
      outputs: report.pullRequestOutputs(results),
      summary: report.renderPullRequests(results),
      text: report.formatPullRequests(results),
      failure
    };
  }
});
function readRules(inputs) {
  return {
    types: parseWords("types", inputs.types),
    scopes: inputs.scopes === void 0 ? void 0 : parseWords("scopes", inputs.scopes),
    subject: GuardedPattern.from("subject-pattern", inputs["subject-pattern"]),
    squashMessage: inputs["squash-message"],
    ignoreLabels: parseLabels(inputs["ignore-labels"]),
    requireReleaseFirst: inputs["require-release-first"],
    releaseFirstOverrideLabel: inputs["release-first-override-label"],
    requireUpgradePath: inputs["require-upgrade-path"]
  };
}
function connect(inputs, context) {
  const nothing = { pulls: void 0, sources: { unreleased: void 0, files: void 0 } };
  if (inputs.repository === void 0 && context.workflow === void 0) return nothing;
  const repository = repositoryName(inputs.repository, context.workflow);
  const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
  const pulls = new GitHubPullRequests(github, repository);
  const unreleased = { history: new GitHubHistory(github, repository), pulls };
  if (!github.authenticated) return { ...nothing, sources: { unreleased, files: void 0 } };
  return { pulls, sources: { unreleased, files: new GitHubFiles(github, repository) } };
}
function parseWords(input, text) {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const odd = words.find((word) => /[():!]/.test(word));
  if (odd !== void 0)
    throw new UsageError(`The input ${input} has the entry ${JSON.stringify(odd)}, with a mark in it.`, {
      hint: `Separate the entries by commas: ${input}: feat, fix.`
    });
  if (words.length === 0)
    throw new UsageError(`The input ${input} has no entry.`, { hint: "Leave it out for the default." });
  return words;
}
function parseLabels(text) {
  return text.split(/[\r\n,]+/).map((label) => label.trim()).filter((label) => label !== "");
}
export {
  check_default as default,
  pullRequestCheckInputs,
  pullRequestCheckOutputs
};
