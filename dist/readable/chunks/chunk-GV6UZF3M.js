const require = process.getBuiltinModule;
import {
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/images/image-name.ts
var IMAGE_TAG = /^\w[\w.-]{0,127}$/;
var ECR_REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/;
var SHORTEST_ABBREVIATION = 7;
var COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
function parseImageName(text) {
  const [tagged = text, digest] = text.split("@");
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = name, ...rest] = name.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return hasRegistry ? { registry: first, repository: rest.join("/"), tag, digest } : { registry: void 0, repository: name, tag, digest };
}
function parseEcrRepository(image) {
  const { registry, repository } = parseImageName(image);
  const match = registry?.match(ECR_REGISTRY);
  const [, account, region] = match ?? [];
  return account === void 0 || region === void 0 ? void 0 : { account, region, repository };
}
function isImageTag(text) {
  return IMAGE_TAG.test(text);
}
function formatImageTag(kind, name) {
  return `${kind}-${kind === "branch" ? name.replaceAll("/", "-") : name}`;
}
function formatPipelineTag(kind, name, requiresImageBuild) {
  if (!requiresImageBuild) return "latest";
  return formatImageTag(kind, kind === "tag" ? "latest" : name);
}
function isMovingTag(tag) {
  return tag === "latest" || tag === "tag-latest" || tag.startsWith("branch-");
}
function parseCommitTag(tag) {
  return COMMIT_TAG.exec(tag)?.[1];
}
function listCommitTags(fullSha) {
  const full = fullSha.toLowerCase();
  if (!isFullSha(full)) {
    throw new PlatformError(`The commit "${fullSha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: "Give all of it: git rev-parse <commit>."
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`
  );
}
function refTags(ref) {
  const [, kind, name = ""] = /^refs\/(heads|tags)\/([^]+)$/.exec(ref) ?? [];
  if (kind === "heads") return [formatImageTag("branch", name)];
  return kind === "tags" ? [formatImageTag("tag", name), "tag-latest"] : [];
}
function tagsOfRun(workflow, repository, fullSha) {
  if (workflow?.repository.toLowerCase() !== repository.toLowerCase()) return [];
  return workflow.sha.toLowerCase() === fullSha ? refTags(workflow.ref) : [];
}
function chooseCommitTag(tags, preferred) {
  const candidates = tags.filter((tag) => parseCommitTag(tag) !== void 0);
  if (preferred !== void 0 && candidates.includes(preferred)) return preferred;
  return candidates.sort(longestFirst)[0];
}
function longestFirst(a, b) {
  return b.length - a.length || a.localeCompare(b);
}
function shortDigest(digest) {
  return digest.slice(0, "sha256:".length + 12);
}
var COMMIT = /^[0-9a-f]{7,40}$/;
var FULL_LENGTH = 40;
function isCommit(text) {
  return COMMIT.test(text);
}
function isFullSha(text) {
  return text.length === FULL_LENGTH && COMMIT.test(text);
}
function abbreviates(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}
function validateCommit(given, otherwise) {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha) ? `has ${sha.length} digits, not 7 to 40` : "is not made of hexadecimal digits (0-9, a-f)";
  throw new UsageError(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
var UNREADABLE = /* @__PURE__ */ Symbol("unreadable");
var CommitLookup = class {
  constructor(finders, logger) {
    this.finders = finders;
    this.logger = logger;
  }
  finders;
  logger;
  answers = /* @__PURE__ */ new Map();
  unreadable = /* @__PURE__ */ new Set();
  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit) {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === void 0 || full === UNREADABLE) continue;
      this.logger.debug(`Commit ${commit} is ${full}.`);
      return full;
    }
    return void 0;
  }
  /**
   * Checks whether an abbreviation means this commit. Who knows the commit decides. A shallow clone can't: a commit
   * that it lacks may start with the same digits. It can only tell that it has two of them itself.
   */
  async check(abbreviation, fullSha) {
    if (abbreviation === fullSha) return { state: "confirmed" };
    let answer = { state: "unknown" };
    for (const finder of this.finders) {
      const means = await this.ask(finder, abbreviation);
      if (means === UNREADABLE) continue;
      if (means === fullSha) {
        if (await finder.isComplete()) return { state: "confirmed" };
        continue;
      }
      if (await this.ask(finder, fullSha) === fullSha) return { state: "rejected", means: void 0 };
      if (means !== void 0) answer = { state: "rejected", means };
    }
    return answer;
  }
  ask(finder, digits) {
    const known = this.answers.get(finder) ?? /* @__PURE__ */ new Map();
    this.answers.set(finder, known);
    const answer = known.get(digits) ?? this.resolve(finder, digits);
    known.set(digits, answer);
    return answer;
  }
  async resolve(finder, digits) {
    try {
      const full = (await finder.resolve(digits))?.toLowerCase();
      return full !== void 0 && isFullSha(full) && full.startsWith(digits) ? full : void 0;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const level = this.unreadable.has(finder) ? "debug" : "info";
      this.unreadable.add(finder);
      this.logger[level](`Could not look up commit ${digits}: ${error.message}`);
      return UNREADABLE;
    }
  }
};

export {
  parseImageName,
  parseEcrRepository,
  isImageTag,
  formatImageTag,
  formatPipelineTag,
  isMovingTag,
  parseCommitTag,
  listCommitTags,
  tagsOfRun,
  chooseCommitTag,
  longestFirst,
  shortDigest,
  isCommit,
  isFullSha,
  abbreviates,
  validateCommit,
  CommitLookup
};
