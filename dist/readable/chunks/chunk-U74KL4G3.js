const require = process.getBuiltinModule;
import {
  isCommit,
  validateCommit
} from "./chunk-2TIJTTQN.js";
import {
  imageProjectNames
} from "./chunk-AJLZMZ6Q.js";
import {
  NotFoundError,
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/domains/builds/codebase-build-inputs.ts
var NO_NAMES = "branches and tags are not built by their names.";
async function chooseCommit(given, repository, { commits, workflow, logger }) {
  const sha = given === void 0 ? workflowCommit(workflow, repository, logger) : validateCommit(given, NO_NAMES);
  return { sha, fullSha: await commits.findFullSha(sha) };
}
function checkGivenCommit(given, workflow) {
  if (given !== void 0) validateCommit(given, NO_NAMES);
  else if (workflow === void 0) throw missingCommit();
}
function missingCommit() {
  return new UsageError("The input commit is missing, and there is no workflow run to take it from.", {
    hint: 'Name the commit: --commit "$(git rev-parse HEAD)".'
  });
}
function workflowCommit(workflow, repository, logger) {
  if (workflow === void 0) throw missingCommit();
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`
    );
  }
  if (isCommit(workflow.sha)) return workflow.sha;
  throw new UsageError(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is not a SHA.`,
    {
      hint: "Set the input commit."
    }
  );
}
var SWITCH = "NOTIFICATIONS_ENABLED";
function withNotifications(variables, notifications, pipelineMode, logger) {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== "auto") {
      throw new UsageError(
        `The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`,
        { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` }
      );
    }
    logger.info(`${SWITCH} is taken from environment-variables.`);
    return [...variables];
  }
  const off = notifications === "workflow" || notifications === "auto" && pipelineMode === "github_actions";
  return off ? [...variables, { name: SWITCH, value: "false", type: "PLAINTEXT" }] : [...variables];
}
function builderPosts(build, variables) {
  const started = variables.find(({ name }) => name === SWITCH);
  return (started?.value ?? build.variables?.[SWITCH] ?? "true") !== "false";
}
async function findImageProject(app, codebase, builds) {
  const names = imageProjectNames(app, codebase);
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== void 0) return project;
  throw new NotFoundError(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(" nor ")} exists.`,
    {
      hint: "Terraform makes it with the codebase pipeline: apply that, or check account and region."
    }
  );
}

export {
  chooseCommit,
  checkGivenCommit,
  withNotifications,
  builderPosts,
  findImageProject
};
