export const id = 2645;
export const ids = [2645];
export const modules = {

/***/ 80463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ tag_default)
});

// EXTERNAL MODULE: ./src/domains/releases/release-index.js
var release_index = __webpack_require__(3742);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/domains/releases/version-tag.js
var version_tag = __webpack_require__(34935);
;// CONCATENATED MODULE: ./src/domains/releases/floating-tags.js



function planMoves(release, commit, tags) {
  const plan = { moves: [], moved: [], kept: [], refusals: [] };
  for (const tag of tags) {
    const decision = decide(release, commit, tag);
    if ("hint" in decision) plan.refusals.push(decision);
    else if ("reason" in decision) plan.kept.push(decision);
    else {
      plan.moved.push(decision);
      plan.moves.push({ name: tag.name, from: tag.position?.tag.object, to: commit });
    }
  }
  return plan;
}
function decide(release, commit, floating) {
  const { name, level, position, newer, ownRelease } = floating;
  const keep = (reason) => ({
    ...{ name, level, reason },
    commit: position?.commit,
    version: position?.version?.text
  });
  if (ownRelease !== void 0) {
    return {
      name,
      reason: `it has a release of its own (${ownRelease}), and an immutable release locks its tag`,
      hint: `Delete that release and keep the tag: gh release delete ${name}`
    };
  }
  if (position?.commit === commit) return keep("it is up to date");
  if (position?.version !== void 0 && (0,version_tag/* compareVersions */.Zy)(position.version, release) > 0)
    return keep(`${position.version.tag} is newer`);
  if (newer !== void 0) return keep(`${newer.tag} is newer and published`);
  if (position === void 0) return { name, level, from: void 0, to: commit };
  if (position.commit === void 0) {
    return {
      name,
      reason: "it does not point to a commit",
      hint: `Look at it (git show ${name}), delete it if nobody needs it, and run this again.`
    };
  }
  if (position.version === void 0 && !floating.behind) {
    const sha = floating_tags_short(position.commit);
    return {
      name,
      reason: `it points to ${sha}, which has no version and is not in the history of ${release.tag}, so that moving it could be a downgrade`,
      hint: `See what that commit is (git log -1 ${sha}). If ${release.tag} should replace it, delete the tag ${name} and run this again.`
    };
  }
  return { name, level, from: { commit: position.commit, version: position.version?.text }, to: commit };
}
function floating_tags_short(sha) {
  return sha.slice(0, 7);
}
function formatPosition(commit, version) {
  if (commit === void 0) return "nothing";
  return version === void 0 ? floating_tags_short(commit) : `${floating_tags_short(commit)} (${version})`;
}
function tagQuestion(plan, place) {
  const moves = plan.moved.map(
    ({ name, from }) => `${name} (${from === void 0 ? "new" : `now ${from.version ?? floating_tags_short(from.commit)}`})`
  );
  return `Move ${moves.join(" and ")} to ${formatPosition(plan.commit, plan.release.text)} in ${place}?`;
}
function formatTagRun({ plan, dryRun, failure }) {
  if (plan.skipped !== void 0) return `No tag was moved: ${plan.skipped}.`;
  const would = dryRun || failure !== void 0;
  const to = formatPosition(plan.commit, plan.release.text);
  const move = ({ name, from }) => from === void 0 ? `${name}: ${would ? "would be created" : "created"} at ${to}` : `${name}: ${would ? "would move" : "moved"} from ${formatPosition(from.commit, from.version)} to ${to}`;
  const names = plan.moved.map(({ name }) => name).join(" and ");
  const hasDryRun = dryRun && failure === void 0 && names !== "";
  return [
    ...hasDryRun ? [(0,summary/* formatDryRun */.S8)((0,summary/* dryRunHeading */.h7)(`move ${names} to ${plan.release.tag}`))] : [],
    ...plan.moved.map(move),
    ...plan.kept.map(
      ({ name, commit, version, reason }) => commit === void 0 ? `${name}: not created, since ${reason}` : `${name}: unchanged at ${formatPosition(commit, version)}, since ${reason}`
    ),
    ...plan.refusals.map(({ name, reason }) => `${name}: can't be moved, since ${reason}`)
  ].join("\n");
}
function renderTagRun({ plan, dryRun, failure }) {
  const names = plan.moved.map(({ name }) => (0,markdown/* code */.aY)(name)).join(" and ");
  const tag = (0,markdown/* escapeMarkdown */.FV)(plan.release.tag);
  if (plan.skipped !== void 0)
    return (0,summary/* renderSummary */.Br)({
      outcome: "unchanged",
      heading: `No tag was moved: ${(0,markdown/* escapeMarkdown */.FV)(plan.skipped)}`
    });
  const notes = [tagTable(plan, dryRun, failure !== void 0)];
  if (failure !== void 0) {
    return (0,summary/* renderSummary */.Br)({
      outcome: "failure",
      heading: `The floating tags of ${tag} were not moved`,
      failure: {
        cause: failure.message,
        nextStep: failure.hint === void 0 ? void 0 : (0,markdown/* escapeMarkdown */.FV)(failure.hint)
      },
      notes
    });
  }
  if (names === "")
    return (0,summary/* renderSummary */.Br)({ outcome: "unchanged", heading: `No tag had to move to ${tag}`, notes });
  return dryRun ? (0,summary/* renderSummary */.Br)({ outcome: "dry-run", heading: (0,summary/* dryRunHeading */.h7)(`move ${names} to ${tag}`), notes }) : (0,summary/* renderSummary */.Br)({ outcome: "success", heading: `Moved ${names} to ${tag}`, notes });
}
function tagTable({ release, moved, kept, refusals }, dryRun, failed) {
  const rows = [
    ...moved.map(({ name, from, to }) => {
      const before = from === void 0 ? "" : formatPosition(from.commit, from.version);
      const after = failed ? before : formatPosition(to, release.text);
      return [(0,markdown/* code */.aY)(name), (0,markdown/* escapeMarkdown */.FV)(before), (0,markdown/* escapeMarkdown */.FV)(after), failed ? "not moved" : ""];
    }),
    ...kept.map(({ name, commit, version, reason }) => {
      const place = (0,markdown/* escapeMarkdown */.FV)(commit === void 0 ? "" : formatPosition(commit, version));
      return [(0,markdown/* code */.aY)(name), place, place, `unchanged: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`];
    }),
    ...refusals.map(({ name, reason }) => [(0,markdown/* code */.aY)(name), "", "", `:x: ${(0,markdown/* escapeMarkdown */.FV)(reason)}`])
  ];
  return (0,markdown/* table */.tp)(["Tag", "Before", dryRun && !failed ? "Would be" : "Now", ""], rows);
}
function tagOutputs({ plan, failure }) {
  const nameOf = (level) => [...plan.moved, ...plan.kept].find((tag) => tag.level === level)?.name;
  const moved = failure === void 0 ? plan.moved : [];
  return {
    tag: plan.release.tag,
    version: plan.release.text,
    commit: plan.commit,
    moved: moved.map(({ name, level, from, to }) => ({
      ...{ tag: name, level, to },
      from: from?.commit ?? null,
      "from-version": from?.version ?? null,
      "to-version": plan.release.text
    })),
    kept: plan.kept.map(({ name, level, commit, version, reason }) => ({
      ...{ tag: name, level, reason },
      at: commit ?? null,
      "at-version": version ?? null
    })),
    "major-tag": nameOf("major"),
    "minor-tag": nameOf("minor")
  };
}


;// CONCATENATED MODULE: ./src/domains/releases/release-tagger.js



class ReleaseTagger {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks at everything and decides; changes nothing.
   * @throws PlatformError for a tag that is not a version or does not exist, and for a release that is not published
   */
  async plan(tag, levels) {
    const release = (0,version_tag/* parseVersionTag */._Q)(tag);
    if (release === void 0) throw noVersion(tag);
    const skipped = await this.skipReason(release);
    if (skipped !== void 0)
      return { release, commit: void 0, skipped, moves: [], moved: [], kept: [], refusals: [] };
    const all = await this.deps.tags.list(`${release.prefix}${release.v}`);
    const family = new Family(this.deps, release, all);
    const commit = await family.commitOfRelease();
    const floating = [];
    for (const level of levels) floating.push(await family.floating(level, commit));
    return { release, commit, skipped: void 0, ...planMoves(release, commit, floating) };
  }
  /** Makes the moves of a plan, all or none of them. @throws PlatformError where the plan holds a refusal */
  async move(plan) {
    const [first] = plan.refusals;
    if (first !== void 0) {
      throw new errors/* PlatformError */.Wk(
        `No tag was moved. ${plan.refusals.map(({ name, reason }) => `${name}: ${reason}.`).join(" ")}`,
        { hint: plan.refusals.map(({ hint }) => hint).join(" ") }
      );
    }
    await this.deps.tags.move(plan.moves);
  }
  /** Why the release is skipped; undefined where it is published. @throws PlatformError where it is not */
  async skipReason(release) {
    const { tag } = release;
    if ((0,version_tag/* isPrerelease */.V1)(release)) return `${tag} is a pre-release`;
    if (this.deps.releases === void 0) return void 0;
    const [found] = await this.deps.releases.of(tag);
    if (found === void 0) {
      throw new errors/* PlatformError */.Wk(`No release found for tag ${tag}.`, {
        hint: "Floating tags follow published releases. Publish a release for that tag first, or correct the input tag."
      });
    }
    if (found.draft) throw draft(found);
    return found.prerelease ? `the release ${tag} is marked as a pre-release` : void 0;
  }
}
class Family {
  constructor(deps, release, tags) {
    this.deps = deps;
    this.release = release;
    this.byName = new Map(tags.map((tag) => [tag.name, tag]));
    this.versions = (0,version_tag/* versionTags */.OP)(tags.map(({ name }) => name)).filter((other) => (0,version_tag/* sameFamily */.bi)(other, release));
  }
  deps;
  release;
  versions;
  byName;
  commits = /* @__PURE__ */ new Map();
  /** @throws PlatformError */
  async commitOfRelease() {
    const { tag } = this.release;
    if (!this.byName.has(tag)) {
      throw new errors/* PlatformError */.Wk(`No tag ${tag} found.`, {
        hint: `Correct the input tag. If the tag was deleted, create it again: git tag ${tag} <commit> && git push origin ${tag}`
      });
    }
    const commit = await this.commitOf(tag);
    if (commit !== void 0) return commit;
    throw new errors/* PlatformError */.Wk(`The tag ${tag} does not point to a commit.`, {
      hint: `See what it is: git show ${tag}.`
    });
  }
  async floating(level, commit) {
    const name = (0,version_tag/* floatingTagName */.y9)(this.release, level);
    const tag = this.byName.get(name);
    const position = tag === void 0 ? void 0 : await this.position(tag);
    const unknown = position?.commit !== void 0 && position.version === void 0;
    return {
      ...{ name, level, position },
      newer: await this.newer(level),
      behind: unknown && position.commit !== void 0 ? await this.deps.tags.isAncestor(position.commit, commit) : false,
      ownRelease: (await this.deps.releases?.published(name))?.url
    };
  }
  /** Looks for the version from the newest on, since annotated tags have to be asked for one by one. */
  async position(tag) {
    const commit = await this.commitOf(tag.name);
    if (commit === void 0) return { tag, commit, version: void 0 };
    for (const version of this.versions) {
      if ((0,version_tag/* sameLine */.tW)(version, this.release, "major") && await this.commitOf(version.tag) === commit)
        return { tag, commit, version };
    }
    return { tag, commit, version: void 0 };
  }
  async newer(level) {
    for (const version of this.versions) {
      if ((0,version_tag/* compareVersions */.Zy)(version, this.release) <= 0) return void 0;
      if (!(0,version_tag/* sameLine */.tW)(version, this.release, level) || (0,version_tag/* isPrerelease */.V1)(version)) continue;
      if (this.deps.releases === void 0) return version;
      const published = await this.deps.releases.published(version.tag);
      if (published !== void 0 && !published.prerelease) return version;
    }
    return void 0;
  }
  commitOf(name) {
    const tag = this.byName.get(name);
    if (tag === void 0) return Promise.resolve(void 0);
    const known = this.commits.get(name) ?? this.deps.tags.commitOf(tag);
    this.commits.set(name, known);
    return known;
  }
}
function noVersion(tag) {
  return new errors/* PlatformError */.Wk(`Expected the tag of a version, such as v1.2.3, got ${JSON.stringify(tag)}.`, {
    hint: "Floating tags such as v1 and v1.2 follow the tag of a full version. Set tag to that one."
  });
}
function draft({ tag, url }) {
  return new errors/* PlatformError */.Wk(`The release ${tag} is a draft, so no tag was moved: ${url}`, {
    hint: 'Publish it first. A workflow on the event "release" with the type "published" runs at the right time.'
  });
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
;// CONCATENATED MODULE: ./src/commands/release/tag.js







var tag_default = (0,command/* defineCommand */.NB)({
  name: "release-tag",
  summary: "Move the floating tags v1 and v1.2 to the commit of a published release",
  description: "Moves `v1` and `v1.2` to the commit of the published release `v1.2.3`: all at once or not at all, and never to an older version. A tag is left alone when a newer version of its line is published, or when it is at a newer one. Pre-releases are skipped. Drafts are refused, and so is a floating tag that has a release of its own. Prefixes (`tools-v1.2.3`) and tags without `v` work too. It can be run again after an interruption.",
  inputs: {
    tag: {
      type: "string",
      description: "Tag of the release: `v1.2.3`. Default: that of the event's release."
    },
    levels: {
      type: "string",
      default: "major,minor",
      description: "Which tags to move: `major` (`v1`), `minor` (`v1.2`), or both, separated by a comma."
    },
    ...shared_github/* repositoryInput */.J,
    remote: {
      type: "string",
      description: "Move the tags with `git push` to this remote of the checkout in the working directory (its name, URL or path) instead of through GitHub's API. Releases can't be looked up there, so every version's tag counts as published."
    },
    ...command/* githubInputs */.dN,
    ...command/* dryRunInput */.lo
  },
  outputs: {
    tag: { description: "Tag of the release." },
    version: { description: "Its version, without prefix and `v`." },
    commit: { description: "The release's commit: 40 digits. Empty for a pre-release." },
    moved: {
      description: "JSON: a list of `{tag, level, from, from-version, to, to-version}`, one for each tag that was moved, or in a dry run would be; `from` is null for a new one."
    },
    kept: {
      description: "JSON: a list of `{tag, level, at, at-version, reason}`, one for each tag that stayed."
    },
    "major-tag": { description: "Name of the floating tag of the major version: `v1`." },
    "minor-tag": { description: "Name of the floating tag of the minor version: `v1.2`." }
  },
  permissions: { aws: [], github: { contents: "write" } },
  async run(inputs, context) {
    const { logger, signal, workflow } = context;
    const levels = (0,version_tag/* parseLevels */.hl)(inputs.levels);
    const tag = (0,version_tag/* requestedTag */.dq)(inputs.tag, workflow);
    const dryRun = inputs["dry-run"];
    const { place, ...stores } = await openStores(inputs, context);
    const tagger = new ReleaseTagger(stores);
    const plan = await tagger.plan(tag, levels);
    if (plan.skipped !== void 0)
      logger.notice(`No tag was moved: ${plan.skipped}.`, { title: "release-tag" });
    const failure = await moveTags(
      tagger,
      plan,
      dryRun,
      () => context.confirm(tagQuestion(plan, place)),
      signal
    );
    const run = { plan, dryRun, failure };
    return {
      outputs: tagOutputs(run),
      text: formatTagRun(run),
      summary: renderTagRun(run),
      ...failure === void 0 ? {} : { failure }
    };
  }
});
async function moveTags(tagger, plan, dryRun, confirm, signal) {
  const refused = plan.refusals.length > 0;
  if (!refused && (dryRun || plan.moves.length === 0)) return void 0;
  try {
    if (!refused) await confirm();
    signal.throwIfAborted();
    await tagger.move(plan);
    return void 0;
  } catch (error) {
    if (error instanceof errors/* PlatformError */.Wk) return error;
    throw (0,errors/* asError */.zR)(error);
  }
}
async function openStores(inputs, context) {
  const { remote } = inputs;
  if (remote === void 0) {
    const { GitHubReleases } = await __webpack_require__.e(/* import() */ 1601).then(__webpack_require__.bind(__webpack_require__, 53982));
    const { GitHubTags } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 10157));
    const repository = (0,shared_github.getRepositoryName)(inputs.repository, context);
    const github = (0,shared_github.githubClient)(inputs["github-token"], context);
    const releases = new release_index/* ReleaseIndex */.e(new GitHubReleases(github, repository));
    return { place: repository, tags: new GitHubTags(github, repository), releases };
  }
  if (remote.startsWith("-") || /:\/\/[^/\s]*@/.test(remote)) {
    throw new errors/* PlatformError */.Wk("The input remote must not be an option or hold credentials.", {
      hint: "Set it to the name of a remote of the checkout (origin) or to a URL without a user. Use a git credential helper for the credentials."
    });
  }
  const { GitTags } = await Promise.all(/* import() */[__webpack_require__.e(3032), __webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__, 23761));
  return { place: remote, tags: new GitTags(context.directory, remote), releases: void 0 };
}



/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ReleaseTags),
/* harmony export */   e: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34935);

const NEWEST = 300;
class ReleaseIndex {
  constructor(releases) {
    this.releases = releases;
  }
  releases;
  newest;
  /** All releases of the tag, drafts among them; a published one comes first. */
  async of(tag) {
    const newest = await this.list();
    const found2 = newest.filter((release) => release.tag === tag);
    const published = found2.find(({ draft }) => !draft) ?? await this.older(tag, newest.length);
    const drafts = found2.filter(({ draft }) => draft);
    return published === void 0 ? drafts : [published, ...drafts];
  }
  /** The published release of the tag; undefined where there is none, or only a draft. */
  async published(tag) {
    return (await this.of(tag)).find(({ draft }) => !draft);
  }
  /** The tags of the newest releases, drafts among them. */
  async tags() {
    return (await this.list()).map(({ tag }) => tag);
  }
  list() {
    return this.newest ??= this.releases.list(NEWEST);
  }
  async older(tag, seen) {
    return seen < NEWEST ? void 0 : this.releases.published(tag);
  }
}
class ReleaseTags {
  constructor(store, tags) {
    this.store = store;
    this.byName = new Map(tags.map((tag) => [tag.name, tag]));
  }
  store;
  byName;
  static async read(store) {
    return new ReleaseTags(store, await store.list(""));
  }
  get names() {
    return [...this.byName.keys()];
  }
  /** Undefined where there is no such tag, or where it is no commit's. */
  async commitOf(name) {
    const tag = this.byName.get(name);
    return tag === void 0 ? void 0 : this.store.commitOf(tag);
  }
  /**
   * The version that users come from: the newest one before, pre-releases left out, that was published; where the
   * repository has no releases at all, the newest one before. `major` says whether the major version is another.
   */
  async before(tag, index) {
    const release = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionTag */ ._Q)(tag);
    if (release === void 0) return void 0;
    const older = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .versionTags */ .OP)(this.names).filter(
      (other) => (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .sameFamily */ .bi)(other, release) && (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, release) < 0 && !(0,_version_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(other)
    );
    for (const version of older) {
      if (await index.published(version.tag) !== void 0) return found(version, release);
    }
    const [newest] = older;
    const others = (await index.tags()).some((name) => name !== tag);
    return newest === void 0 || others ? void 0 : found(newest, release);
  }
}
function found(version, release) {
  return { version, major: version.version.major !== release.version.major };
}



/***/ })

};
