const require = process.getBuiltinModule;
import {
  defineCommand,
  dryRunInput,
  githubInputs,
  repositoryInput
} from "./chunk-RQSEHUKM.js";
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
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/release/check.ts
var check_default = defineCommand({
  name: "release-check",
  summary: "Check the release that release-please created, and complete the notes of a breaking one",
  undone: "The release check did not finish",
  examples: [
    { does: "Check the release of a repository", flags: "--repository uktrade/platform-tools" },
    {
      does: "Write the upgrade path into its notes",
      flags: "--repository uktrade/platform-tools --write-upgrade-path"
    }
  ],
  opens: "the release's page",
  description: "Checks the result of release-please: the merged release pull request has exactly one release (drafts count) and one tag, at its merge commit; tag, release and version agree; no closed pull request still has the label `autorelease: pending`; the notes of a breaking release contain the upgrade path. With `write-upgrade-path` it copies the section `## Upgrade path` of each breaking pull request into the notes, byte for byte. Any problem fails the check and comes with its next step, so that a later step does not publish a draft.",
  inputs: {
    tag: {
      type: "string",
      description: "Tag of the release: `v1.2.3`. Default: that of the event's release, otherwise of the newest merged release pull request."
    },
    branch: {
      type: "string",
      description: "Branch whose newest release pull request is checked when there is no tag. Default: the repository's default branch according to the event, otherwise `main`."
    },
    "pull-request-title-pattern": {
      type: "string",
      description: "release-please's setting of the same name, if its configuration has one."
    },
    "write-upgrade-path": {
      type: "boolean",
      default: false,
      description: "Write the upgrade path of the breaking pull requests into the notes."
    },
    ...repositoryInput,
    ...githubInputs,
    ...dryRunInput
  },
  outputs: {
    tag: { description: "Tag of the release. Empty if no release pull request has been merged yet." },
    version: { description: "Its version, without prefix and `v`." },
    "previous-tag": { description: "Tag of the version that users upgrade from. Empty for a first release." },
    breaking: {
      description: "`true` for a new major version, or when a commit since the previous version is breaking."
    },
    "release-id": { description: "The release's id in GitHub's API." },
    "release-url": { description: "The release's page." },
    draft: { description: "`true` while it is not published." },
    "upgrade-path": {
      description: "Whether the notes contain it: `present`, `missing`, `not-needed`, or `written` (in a dry run: would be written)."
    },
    "breaking-pull-requests": { description: "JSON: a list of the numbers of the breaking pull requests." },
    findings: {
      description: "JSON: a list of `{code, message, fix, url}`, one for each problem."
    }
  },
  permissions: {
    aws: [],
    github: {
      // GitHub shows drafts only to tokens with this permission.
      contents: "write",
      "pull-requests": "read"
    }
  },
  async run(inputs, context) {
    const { signal, workflow } = context;
    const { defaultBranch, eventTag, validateTag } = await import("./version-tag-VQQ7G5UX.js");
    const { releaseCheckFailure } = await import("./release-findings-5MECQ46K.js");
    const report = await import("./release-checker-FP53WFKZ.js");
    const given = inputs.tag ?? eventTag(workflow);
    const dryRun = inputs["dry-run"];
    const checker = await openChecker(inputs, context);
    const check = await checker.check({
      tag: given === void 0 ? void 0 : validateTag(given),
      branch: inputs.branch ?? defaultBranch(workflow) ?? "main",
      titlePattern: inputs["pull-request-title-pattern"],
      write: inputs["write-upgrade-path"]
    });
    if (check.release !== void 0) context.page(check.release.url);
    const found = releaseCheckFailure(check);
    const writable = check.upgrade.state === "unwritten";
    const problem = writable && !dryRun ? await writeNotes(checker, check, context, signal) : void 0;
    const failure = found ?? problem;
    const run = { check, dryRun, written: writable && problem === void 0, failure };
    return {
      outputs: report.releaseCheckOutputs(run),
      text: report.formatReleaseCheck(run),
      summary: report.renderReleaseCheck(run),
      failure
    };
  }
});
async function writeNotes(checker, check, context, signal) {
  try {
    const { releaseCheckQuestion } = await import("./release-checker-FP53WFKZ.js");
    await context.confirm(releaseCheckQuestion(check));
    signal.throwIfAborted();
    await checker.write(check);
    return void 0;
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw asError(error);
  }
}
async function openChecker(inputs, context) {
  const { GitHubHistory, GitHubPullRequests } = await import("./history-UMOHD5QD.js");
  const { GitHubReleases, GitHubTags } = await import("./releases-7EQZGZZ3.js");
  const { ReleaseChecker } = await import("./release-checker-FP53WFKZ.js");
  const repository = repositoryName(inputs.repository, context.workflow);
  const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
  return new ReleaseChecker({
    releases: new GitHubReleases(github, repository),
    tags: new GitHubTags(github, repository),
    pulls: new GitHubPullRequests(github, repository),
    history: new GitHubHistory(github, repository)
  });
}
export {
  check_default as default
};
