const require = process.getBuiltinModule;
import {
  CommitLookup,
  abbreviates,
  listCommitTags,
  longestFirst,
  parseCommitTag
} from "./chunk-GV6UZF3M.js";
import {
  poll
} from "./chunk-F5MUN3NT.js";
import {
  DeadlineError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/images/commit-images.ts
var LATE_MS = 2e4;
var INTERVAL_MS = 2e3;
var CommitImages = class {
  constructor(deps) {
    this.deps = deps;
    this.commits = new CommitLookup(deps.finders, deps.logger);
  }
  deps;
  commits;
  said = /* @__PURE__ */ new Set();
  /** Returns all 40 digits of a commit, or undefined where neither git nor GitHub knows them. */
  findFullSha(commit) {
    return this.commits.findFullSha(commit);
  }
  /**
   * Returns the image of the commit, or undefined. One ECR request for a commit that git or GitHub knows, however many
   * images there are; for an unknown short one all images are listed.
   * @throws NotFoundError when the repository does not exist; PlatformError when a short commit fits several images
   */
  async find(repository, commit) {
    const full = await this.commits.findFullSha(commit);
    return full === void 0 ? this.findByDigits(repository, commit) : this.findByFullSha(repository, full, `commit-${commit}`);
  }
  /**
   * Does the same after a build that succeeded: waits some seconds, in case ECR is late. Errors that may pass are waited out
   * until the deadline.
   * @param read - what is wanted of the image, which may take requests as well
   * @returns undefined where there is none
   */
  async awaitImage(repository, commit, { clock, signal, deadline }, read) {
    let missingSince;
    try {
      return await poll({
        clock,
        signal,
        intervalMs: INTERVAL_MS,
        deadline: Math.max(deadline, clock.now() + LATE_MS),
        subject: `the image of commit ${commit} in ${repository}`,
        step: async () => {
          const image = await this.find(repository, commit);
          if (image !== void 0) return { done: true, value: await read(image) };
          missingSince ??= clock.now();
          return clock.now() - missingSince >= LATE_MS ? { done: true, value: void 0 } : { done: false };
        }
      });
    } catch (error) {
      if (error instanceof DeadlineError && error.cause === void 0) return void 0;
      throw error;
    }
  }
  async findByFullSha(repository, full, preferred) {
    const hits = toTaggedCommits(await this.deps.images.findTags(repository, listCommitTags(full)));
    const confirmed = [];
    const assumed = [];
    for (const hit of hits) {
      if (confirmed.some(({ digest }) => digest === hit.digest)) confirmed.push(hit);
      else await this.judge(repository, full, hit, { confirmed, assumed });
    }
    const newest = await this.newest(repository, full, confirmed);
    if (newest !== void 0) return choose(confirmed, newest, full, preferred);
    const [surest] = assumed;
    if (surest === void 0) return void 0;
    const image = choose(assumed, surest, full, preferred);
    this.noticeAssumed(image.tag, full);
    return image;
  }
  async judge(repository, full, hit, { confirmed, assumed }) {
    const answer = await this.commits.check(hit.sha, full);
    if (answer.state === "confirmed") confirmed.push(hit);
    else if (answer.state === "unknown") assumed.push(hit);
    else {
      const reason = answer.means === void 0 ? `several commits start with ${hit.sha}` : `${hit.sha} is short for commit ${answer.means}`;
      this.sayOnce(`${hit.tag} in ${repository} does not count as the image of commit ${full}: ${reason}.`);
    }
  }
  /** Of the images of one commit, the newest under its longest tag; without times the one with the longest tag. */
  async newest(repository, full, hits) {
    const digests = [...new Set(hits.map(({ digest }) => digest))];
    if (digests.length < 2) return hits[0];
    const images = await Promise.all(
      digests.map((digest) => this.deps.images.describe(repository, { digest }))
    );
    const [newest] = images.filter((image) => image !== void 0).sort((a, b) => b.pushedAt.getTime() - a.pushedAt.getTime());
    if (newest === void 0) return hits[0];
    this.deps.logger.info(
      `Commit ${full} has ${digests.length} images in ${repository}: using the newest, ${newest.digest}, pushed ${newest.pushedAt.toISOString()}.`
    );
    return hits.find(({ digest }) => digest === newest.digest);
  }
  /** Nobody knows the full SHA: the digits are all there is to compare. */
  async findByDigits(repository, given) {
    this.deps.logger.info(
      `Neither git nor GitHub knows commit ${given}: looking through all images of ${repository}.`
    );
    const found = [];
    for await (const page of this.deps.images.pages(repository)) {
      found.push(...page.flatMap(({ digest, tags }) => tags.map((tag) => ({ tag, digest }))));
    }
    const hits = toTaggedCommits(found).filter(({ sha }) => abbreviates(sha, given));
    const longer = hits.filter(({ sha }) => sha.startsWith(given));
    if (new Set(longer.map(({ digest }) => digest)).size > 1) throw ambiguous(repository, given, longer);
    const [surest] = hits;
    if (surest === void 0) return void 0;
    const image = choose(hits, surest, given, `commit-${given}`);
    if (image.tag !== `commit-${given}`) this.noticeAssumed(image.tag, given);
    return image;
  }
  noticeAssumed(tag, commit) {
    this.sayOnce(
      `Assuming that ${tag} is the image of commit ${commit}: neither git nor GitHub could confirm it.`
    );
  }
  /** An image may be looked up several times. */
  sayOnce(message) {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.deps.logger.info(message);
  }
};
function toTaggedCommits(found) {
  return found.flatMap(({ tag, digest }) => {
    const sha = parseCommitTag(tag);
    return sha === void 0 ? [] : [{ tag, sha, digest }];
  }).sort((a, b) => longestFirst(a.tag, b.tag));
}
function choose(hits, surest, known, preferred) {
  const { digest } = surest;
  const { tag, sha } = hits.find((hit) => hit.digest === digest && hit.tag === preferred) ?? surest;
  return { tag, digest, commit: known.startsWith(sha) ? known : sha };
}
function ambiguous(repository, commit, hits) {
  const listed = [...hits].sort((a, b) => a.tag.localeCompare(b.tag)).map(({ tag, digest }) => `${tag} (${digest})`).join(", ");
  return new PlatformError(`Commit ${commit} fits several images in ${repository}: ${listed}.`, {
    hint: "Give more digits of the commit, or name the image by its git tag or branch."
  });
}

export {
  CommitImages
};
