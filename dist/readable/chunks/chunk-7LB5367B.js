const require = process.getBuiltinModule;
import {
  chooseCommitTag,
  formatImageTag,
  isImageTag,
  isMovingTag,
  parseCommitTag,
  parseEcrRepository,
  parseImageName,
  validateCommit
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/images/codebase-images.ts
function parseImageReference(inputs) {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? "";
    return trimmed === "" ? [] : [{ kind: name, value: trimmed }];
  });
  const [only] = given;
  if (only === void 0) return void 0;
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `the input ${kind} ("${value}")`).join(" and ");
    throw new UsageError(`Only one input can name the image, and there are ${given.length}: ${named}.`, {
      hint: "Give exactly one of commit, tag and branch."
    });
  }
  if (only.kind === "commit") {
    const otherwise = "git tags go into the input tag, branches into the input branch.";
    return { kind: "commit", value: validateCommit(only.value, otherwise) };
  }
  validateName(only.kind, only.value);
  return only;
}
function parseRollbackTarget(text) {
  const value = text?.trim() ?? "";
  if (value === "") return void 0;
  if (/^sha256:[0-9a-f]{64}$/.test(value)) return { kind: "digest", value };
  if (isMovingTag(value))
    throw new UsageError(`The input to is "${value}", which always names the newest image.`, {
      hint: "Give the commit or git tag to go back to. To deploy the newest image, use codebase-deploy."
    });
  const commit = parseCommitTag(value) ?? value;
  if (/^[0-9a-f]{7,40}$/i.test(commit))
    return { kind: "commit", value: validateCommit(commit, "a git tag or digest is taken as well.") };
  const tag = value.replace(/^tag-/, "");
  if (isImageTag(formatImageTag("tag", tag))) return { kind: "tag", value: tag };
  throw new UsageError(`The input to is "${value}", which can't name an image.`, {
    hint: "Give a commit (7 to 40 hexadecimal digits), a git tag, or the tag or digest of an image."
  });
}
function describeReference({ kind, value }) {
  return `${kind} ${value}`;
}
function validateName(kind, value) {
  const prefix = kind === "branch" ? "refs/heads/" : "refs/tags/";
  if (value.startsWith(prefix)) {
    throw new UsageError(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`
    });
  }
  const imageTag = formatImageTag(kind, value);
  if (isImageTag(imageTag)) return;
  throw new UsageError(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: "Name the image by its commit instead." }
  );
}
function codebaseRepositories(app, codebase) {
  const { additionalEcrRepository: additional } = codebase;
  return {
    own: `${app}/${codebase.name}`,
    additional: additional === void 0 ? void 0 : parseAdditionalRepository(additional)
  };
}
function parseAdditionalRepository(text) {
  const { registry, repository } = parseImageName(text);
  if (registry === "public.ecr.aws") return { kind: "public", name: `${registry}/${repository}` };
  const place = parseEcrRepository(text);
  return {
    kind: "private",
    name: repository,
    registry: place && { account: place.account, region: place.region }
  };
}
function holdsImage({ own, additional }, registry, image) {
  const place = parseEcrRepository(image);
  if (place === void 0) {
    const { registry: host = "", repository } = parseImageName(image);
    return additional?.kind === "public" && additional.name === `${host}/${repository}`;
  }
  const isIn = (wanted) => place.account === wanted.account && place.region === wanted.region;
  if (place.repository === own && isIn(registry)) return true;
  return additional?.kind === "private" && additional.name === place.repository && isIn(additional.registry ?? registry);
}
function isReachable(additional, registry) {
  if (additional.kind === "public" || additional.registry === void 0) return true;
  return additional.registry.account === registry.account && additional.registry.region === registry.region;
}
var CONCURRENCY = 4;
async function findPushTimes(deps, repository, tags) {
  const { images, logger, signal } = deps;
  const commits = [...new Set(tags)].filter((tag) => parseCommitTag(tag) !== void 0);
  const found = await mapParallel(commits, CONCURRENCY, async (tag) => {
    try {
      const image = await images.describe(repository, { tag });
      return image === void 0 ? [] : [[tag, image.pushedAt]];
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`When ${repository}:${tag} was pushed is not known: ${asError(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}
var RefTagger = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /** Adds what is missing, or with `dryRun` says so. Returns the tags that were added. */
  async addMissing(repository, digest, tags, dryRun) {
    if (tags.length === 0) return [];
    const added = [];
    try {
      const image = await this.deps.images.describe(repository, { digest });
      for (const tag of tags) {
        if (image === void 0 || image.tags.includes(tag)) continue;
        if (!await this.mayMove(repository, image, tag)) continue;
        if (dryRun) this.deps.logger.info(`Would add the tag ${tag} to the image ${digest}.`);
        else await this.add(repository, digest, tag, added);
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      this.deps.logger.warning(`The image's tags could not be checked: ${error.message}`);
    }
    return added;
  }
  /** A workflow that is run again for an older commit must not take the tag away from a newer image. */
  async mayMove(repository, image, tag) {
    if (!isImageTag(tag)) {
      this.deps.logger.warning(
        `The image can't be tagged ${JSON.stringify(tag)}: image tags have letters, digits, "_", "." and "-", at most 128.`
      );
      return false;
    }
    const holder = await this.deps.images.describe(repository, { tag });
    if (holder === void 0 || holder.pushedAt.getTime() <= image.pushedAt.getTime()) return true;
    this.deps.logger.info(
      `The tag ${tag} stays on ${chooseCommitTag(holder.tags) ?? holder.digest}, which was pushed later than this image.`
    );
    return false;
  }
  async add(repository, digest, tag, added) {
    try {
      await this.deps.images.addTag(repository, digest, tag);
      this.deps.logger.info(`Added the tag ${tag} to the image ${digest}.`);
      added.push(tag);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const hint = error.hint === void 0 ? "" : ` ${error.hint}`;
      this.deps.logger.warning(`The image did not get the tag ${tag}: ${error.message}${hint}`);
    }
  }
};

export {
  parseImageReference,
  parseRollbackTarget,
  describeReference,
  codebaseRepositories,
  holdsImage,
  isReachable,
  findPushTimes,
  RefTagger
};
