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
} from "./chunk-AANHCUOX.js";
import {
  mapParallel
} from "./chunk-TGHKWOBQ.js";
import {
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
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseRollbackTarget(text) {
  const value = text?.trim() ?? "";
  if (value === "") return void 0;
  if (DIGEST.test(value)) return { kind: "digest", value };
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
function chooseReference(given, { requiresImageBuild }) {
  if (given !== void 0) return given;
  if (!requiresImageBuild) return { kind: "tag", value: "latest" };
  throw new UsageError("None of the inputs commit, tag and branch says which image to deploy.", {
    hint: "Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch."
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
var PUBLIC_REGISTRY = "public.ecr.aws";
function codebaseRepositories(app, codebase) {
  const { additionalEcrRepository: additional } = codebase;
  return {
    own: `${app}/${codebase.name}`,
    additional: additional === void 0 ? void 0 : parseAdditionalRepository(additional)
  };
}
function parseAdditionalRepository(text) {
  const { registry, repository } = parseImageName(text);
  if (registry === PUBLIC_REGISTRY) return { kind: "public", name: `${registry}/${repository}` };
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
var ImageTags = class {
  constructor(deps, repository) {
    this.deps = deps;
    this.repository = repository;
  }
  deps;
  repository;
  known = /* @__PURE__ */ new Map();
  /** Returns the tag that the name has, else the commit tag of its digest, else the digest. */
  async find(name) {
    if (name === void 0) return void 0;
    const { tag, digest, repository } = parseImageName(name);
    if (tag !== void 0 || digest === void 0 || repository !== this.repository) return tag ?? digest;
    if (!this.known.has(digest)) this.known.set(digest, await this.lookUp(digest));
    return this.known.get(digest) ?? digest;
  }
  async lookUp(digest) {
    const { images, logger, signal } = this.deps;
    try {
      const image = await images.describe(this.repository, { digest });
      return image && chooseCommitTag(image.tags);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The tags of ${this.repository}@${digest} are not known: ${asError(error).message}`);
      return void 0;
    }
  }
};
var CONCURRENCY = 4;
async function findPushTimes({ images, logger, signal }, repository, tags) {
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

export {
  parseImageReference,
  parseRollbackTarget,
  chooseReference,
  describeReference,
  codebaseRepositories,
  holdsImage,
  isReachable,
  ImageTags,
  findPushTimes
};
