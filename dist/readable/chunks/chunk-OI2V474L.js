const require = process.getBuiltinModule;
import {
  chooseCommitTag,
  formatImageTag,
  isCommit,
  isImageTag,
  validateCommit
} from "./chunk-AANHCUOX.js";
import {
  imageProjectNames
} from "./chunk-TGYSM2BJ.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

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
function refTags(ref) {
  const branch = afterPrefix(ref, "refs/heads/");
  if (branch !== void 0) return [formatImageTag("branch", branch)];
  const tag = afterPrefix(ref, "refs/tags/");
  return tag === void 0 ? [] : [formatImageTag("tag", tag), "tag-latest"];
}
function tagsOfRun(workflow, repository, fullSha) {
  if (workflow === void 0) return [];
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) return [];
  return workflow.sha.toLowerCase() === fullSha ? refTags(workflow.ref) : [];
}
var RefTagger = class {
  constructor(images, logger) {
    this.images = images;
    this.logger = logger;
  }
  images;
  logger;
  /** Adds what is missing, or with `dryRun` says so. Returns the tags that were added. */
  async addMissing(repository, digest, tags, dryRun) {
    if (tags.length === 0) return [];
    const added = [];
    try {
      const image = await this.images.describe(repository, { digest });
      for (const tag of tags) {
        if (image === void 0 || image.tags.includes(tag)) continue;
        if (!await this.mayMove(repository, image, tag)) continue;
        if (dryRun) this.logger.info(`Would add the tag ${tag} to the image ${digest}.`);
        else await this.add(repository, digest, tag, added);
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      this.logger.warning(`The image's tags could not be checked: ${error.message}`);
    }
    return added;
  }
  /** A workflow that is run again for an older commit must not take the tag away from a newer image. */
  async mayMove(repository, image, tag) {
    if (!isImageTag(tag)) {
      this.logger.warning(
        `The image can't be tagged ${JSON.stringify(tag)}: image tags have letters, digits, "_", "." and "-", at most 128.`
      );
      return false;
    }
    const holder = await this.images.describe(repository, { tag });
    if (holder === void 0 || holder.pushedAt.getTime() <= image.pushedAt.getTime()) return true;
    this.logger.info(
      `The tag ${tag} stays on ${chooseCommitTag(holder.tags) ?? holder.digest}, which was pushed later than this image.`
    );
    return false;
  }
  async add(repository, digest, tag, added) {
    try {
      await this.images.addTag(repository, digest, tag);
      this.logger.info(`Added the tag ${tag} to the image ${digest}.`);
      added.push(tag);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const hint = error.hint === void 0 ? "" : ` ${error.hint}`;
      this.logger.warning(`The image did not get the tag ${tag}: ${error.message}${hint}`);
    }
  }
};
function afterPrefix(ref, prefix) {
  return ref.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : void 0;
}

export {
  chooseCommit,
  checkGivenCommit,
  withNotifications,
  builderPosts,
  findImageProject,
  tagsOfRun,
  RefTagger
};
