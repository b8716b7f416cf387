const require = process.getBuiltinModule;
import {
  mrkdwnLink
} from "./chunk-RUYA3GJH.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/domains/slack/message-context.ts
function repositoryLine(repository, serverUrl) {
  return `*Repository*: ${mrkdwnLink(repository, `${serverUrl}/${repository}`)}`;
}
var SHOWN_DIGITS = 12;
function revisionLine(repository, commit, serverUrl) {
  return `*Revision*: ${mrkdwnLink(commit.slice(0, SHOWN_DIGITS), `${serverUrl}/${repository}/commit/${commit}`)}`;
}
function buildLogsLine(url) {
  return mrkdwnLink("Build Logs", url);
}
function renderContext(context, serverUrl) {
  const { repository, commit, buildArn } = context;
  if (repository !== void 0) validateRepository(repository);
  if (commit !== void 0) validateCommit(commit, repository);
  return [
    ...repository === void 0 ? [] : [repositoryLine(repository, serverUrl)],
    ...repository === void 0 || commit === void 0 ? [] : [revisionLine(repository, commit, serverUrl)],
    ...buildArn === void 0 ? [] : [buildLogsLine(urlOfBuild(buildArn))]
  ];
}
function validateRepository(repository) {
  if (/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(repository)) return;
  throw new UsageError(`The input repository is ${JSON.stringify(repository)}. Expected owner/name.`, {
    hint: "For example: uktrade/demo."
  });
}
function validateCommit(commit, repository) {
  if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}. Expected a commit SHA of 7 to 40 hexadecimal digits.`,
      { hint: "Give it as git log shows it." }
    );
  }
  if (repository === void 0) {
    throw new UsageError("The input commit needs the input repository.", {
      hint: "Set the input repository, or leave out commit."
    });
  }
}
function urlOfBuild(arn) {
  const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
  const [, id, project] = match ?? [];
  if (id !== void 0 && project !== void 0) return buildUrl({ arn, id, project });
  throw new UsageError(
    `The input build-arn is ${JSON.stringify(arn)}. Expected the ARN of a CodeBuild build.`,
    {
      hint: "Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>. Take it from the output build-arn or from $CODEBUILD_BUILD_ARN."
    }
  );
}

export {
  repositoryLine,
  revisionLine,
  buildLogsLine,
  renderContext
};
