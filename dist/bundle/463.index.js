export const id = 463;
export const ids = [463,5959,3981];
export const modules = {

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "Fails after this many minutes. What was started keeps running."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

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
    throw new errors/* UsageError */.eb("The input remote must not be an option or hold credentials.", {
      hint: "Set it to the name of a remote of the checkout (origin) or to a URL without a user. Use a git credential helper for the credentials."
    });
  }
  const { GitTags } = await Promise.all(/* import() */[__webpack_require__.e(3032), __webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__, 23761));
  return { place: remote, tags: new GitTags(context.directory, remote), releases: void 0 };
}



/***/ }),

/***/ 13981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repositoryInput),
/* harmony export */   getRepositoryName: () => (/* binding */ getRepositoryName),
/* harmony export */   githubClient: () => (/* binding */ githubClient)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);


const repositoryInput = {
  repository: {
    type: "string",
    description: "Repository on GitHub, `owner/name`. Default: the workflow's own."
  }
};
function githubClient(token, { clock, logger, signal, github }) {
  return new _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__.GitHubClient({ apiUrl: github.apiUrl, token, clock, logger, signal });
}
function getRepositoryName(given, { workflow }) {
  const name = given ?? workflow?.repository ?? "";
  if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    name === "" ? "The input repository is empty, and there is no workflow to take it from." : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: "Set repository to owner/name, as in uktrade/platform-tools." }
  );
}



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
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

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
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



/***/ }),

/***/ 34935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ eventTag),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Yr: () => (/* binding */ listOtherSpellings),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   bi: () => (/* binding */ sameFamily),
/* harmony export */   dq: () => (/* binding */ requestedTag),
/* harmony export */   hl: () => (/* binding */ parseLevels),
/* harmony export */   tW: () => (/* binding */ sameLine),
/* harmony export */   y9: () => (/* binding */ floatingTagName),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


const FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;
function parseVersionTag(tag) {
  const { prefix = "", v = "", version: text = "" } = FORM.exec(tag)?.groups ?? {};
  const version = text === "" ? null : semver__WEBPACK_IMPORTED_MODULE_0__.parse(text);
  return version === null ? void 0 : { tag, prefix, v, version, text };
}
function floatingTagName({ prefix, v, version }, level) {
  return `${prefix}${v}${version.major}${level === "minor" ? `.${version.minor}` : ""}`;
}
function listOtherSpellings(tag, names) {
  const own = parseVersionTag(tag);
  return versionTags(names).filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text).map((other) => other.tag);
}
function sameFamily(a, b) {
  return a.prefix === b.prefix && a.v === b.v;
}
function sameLine(a, b, level) {
  return sameFamily(a, b) && a.version.major === b.version.major && (level === "major" || a.version.minor === b.version.minor);
}
function compareVersions(a, b) {
  return semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(a.version, b.version);
}
function isPrerelease({ version }) {
  return version.prerelease.length > 0;
}
function versionTags(names) {
  return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}
const LEVELS = ["major", "minor"];
function eventTag(workflow) {
  const release = field(workflow?.readEvent(), "release");
  const tag = field(release, "tag_name");
  return typeof tag === "string" && tag !== "" ? tag : void 0;
}
function defaultBranch(workflow) {
  const branch = field(field(workflow?.readEvent(), "repository"), "default_branch");
  return typeof branch === "string" && branch !== "" ? branch : void 0;
}
function requestedTag(given, workflow) {
  const tag = given ?? eventTag(workflow);
  if (tag !== void 0) return validateTag(tag);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(
    workflow === void 0 ? "Can't tell which release: the input tag is empty." : `Can't tell which release: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`,
    { hint: "Set tag to the tag of the release: v1.2.3." }
  );
}
function validateTag(tag) {
  const name = tag.replace(/^refs\/tags\//, "");
  if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== "")
    return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input tag is ${JSON.stringify(tag)}, which is not a valid tag name.`, {
    hint: "Set tag to the tag of the release: v1.2.3."
  });
}
function parseLevels(text) {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  const levels = LEVELS.filter((level) => names.includes(level));
  if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name))) return levels;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input levels is ${JSON.stringify(text)}. Expected major, minor, or both.`, {
    hint: "Write levels: major,minor for v1 and v1.2."
  });
}
function field(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}



/***/ }),

/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   createOctokit: () => (/* binding */ createOctokit),
/* harmony export */   ownerAndName: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70687);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57475);




const TIMEOUT_MS = 1e4;
const LAST_WORDS_MS = 3e3;
class GitHubClient {
  constructor(options) {
    this.options = options;
  }
  options;
  loading;
  patience = new _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PatientRetry */ .MH();
  /** False for requests that GitHub takes from anybody, few as they may be. */
  get authenticated() {
    return (this.options.token ?? "") !== "";
  }
  /**
   * Runs one call of the API.
   * @param action as the errors name it: `compare two commits of uktrade/demo`
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call(action, send, settings = {}) {
    const { clock, logger } = this.options;
    const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
    const signal = cancelled ? void 0 : this.options.signal;
    const timeoutMs = cancelled ? LAST_WORDS_MS : this.options.timeoutMs ?? TIMEOUT_MS;
    const options = {
      clock,
      policy: {
        ..._core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur,
        attempts: cancelled ? 1 : settings.attempts ?? 3,
        capMs: settings.lookUp === true ? _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur.capMs : 2e3
      },
      ...signal === void 0 ? {} : { signal },
      ...settings.once === true ? { again: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .neverSent */ .vQ } : {},
      onRetry: (error, attempt2, waitMs) => {
        logger.debug(`GitHub, attempt ${attempt2}; the next one in ${waitMs} ms: ${String(error)}`);
      }
    };
    const attempt = () => this.attempt(action, send, { signal, timeoutMs });
    return settings.lookUp === true && !cancelled ? this.patience.run(attempt, options) : (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(attempt, options);
  }
  /**
   * Runs one call whose answer is checked; it is a look-up unless `settings` limit its attempts: one of another shape is not GitHub's, or not whole, and so is asked for again.
   * @throws as `call` does
   */
  async read(action, shape, send, settings = {}) {
    const check = async (octokit, options) => {
      const { data } = await send(octokit, options);
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(shape, data);
      if (parsed.success) return parsed.output;
      throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(action, valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(parsed.issues[0]));
    };
    const lookUp = settings.attempts === void 0 && settings.once !== true;
    return this.call(action, check, lookUp ? { ...settings, lookUp } : settings);
  }
  async attempt(action, send, { signal, timeoutMs }) {
    signal?.throwIfAborted();
    const octokit = await this.octokit();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await send(octokit, {
        request: { signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout]) }
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .translateGitHub */ .kI)(error, action, timeout.aborted ? timeoutMs : void 0);
    }
  }
  octokit() {
    const { apiUrl, token, logger } = this.options;
    return this.loading ??= createOctokit({
      apiUrl,
      token,
      debug: (message) => {
        logger.debug(message);
      }
    });
  }
}
async function createOctokit({
  apiUrl,
  token,
  debug
}) {
  const { getOctokitOptions, GitHub } = await Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(9913)]).then(__webpack_require__.bind(__webpack_require__, 49913));
  const options = {
    baseUrl: apiUrl,
    userAgent: "platform-tools",
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: readWhole }
  };
  return new GitHub(token === void 0 || token === "" ? options : getOctokitOptions(token, options));
}
const MAXIMUM_BYTES = 1e8;
function readWhole(address, init = {}) {
  return (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchResponse */ ._c)(address, init, { maximumBytes: MAXIMUM_BYTES });
}
function ownerAndName(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}



/***/ }),

/***/ 57475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gR: () => (/* binding */ graphqlFailure),
/* harmony export */   kI: () => (/* binding */ translateGitHub),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function translateGitHub(error, action, timedOutMs) {
  if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) return error;
  const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
  if (timedOutMs !== void 0) {
    return unavailable(`no answer within ${timedOutMs / 1e3} s`, action, cause);
  }
  if (!isRequestFailure(cause)) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
      cause
    });
  }
  const { response, status } = cause;
  if (response === void 0) return unavailable(oneLine(cause.message), action, cause);
  if (status >= 500) return unavailable(`HTTP ${status}`, action, cause);
  if (isRateLimit(response.headers, status)) return rateLimit(action, cause, response.headers);
  const said = `GitHub would not ${action}: HTTP ${status}, ${oneLine(messageOf(response.data))}`;
  if (status === 401) return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause, hint: "Check the input github-token." });
  if (status === 403) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold."
    });
  }
  if (status === 404) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, {
      cause,
      hint: "It does not exist, or the token may not see it: a workflow’s own token sees its own repository and public ones."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
const UNSENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN"]);
function neverSent(error) {
  return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error).some((cause) => "code" in cause && UNSENT.has(String(cause.code)));
}
function statusOf(error) {
  const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.cause : void 0;
  const refused = typeof cause === "object" && cause !== null && "status" in cause && "response" in cause && cause.response !== void 0;
  return refused ? Number(cause.status) : void 0;
}
function unavailable(reason, action, cause) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub could not ${action} for now: ${reason}.`, {
    cause,
    transient: true,
    hint: "Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com tells of wider problems."
  });
}
function unreadableAnswer(action, path) {
  const reason = `its answer is not as expected${path === null ? "" : ` (${path})`}`;
  return unavailable(reason, action, void 0);
}
function rateLimit(action, cause, headers) {
  const hint = "Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.";
  const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE(message, { cause, hint }, waitMs(headers));
}
const LEAST_WAIT_MS = 6e4;
function waitMs(headers) {
  const [after, reset] = [Number(headers["retry-after"]), Number(headers["x-ratelimit-reset"])];
  if (after >= 0) return after * 1e3;
  const left = reset * 1e3 - Date.parse(String(headers["date"]));
  return String(headers["x-ratelimit-remaining"]) === "0" && left >= 0 ? left + 1e3 : LEAST_WAIT_MS;
}
function isRequestFailure(error) {
  return "status" in error && typeof error.status === "number";
}
function isRateLimit(headers, status) {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0";
}
function messageOf(data) {
  if (typeof data !== "object" || data === null || !("message" in data)) return "with no reason given.";
  const { message } = data;
  return typeof message === "string" && message !== "" ? message : "with no reason given.";
}
function oneLine(text) {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function graphqlFailure(error, action) {
  const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
  if (!isGraphQLFailure(cause)) return void 0;
  const [first] = cause.errors;
  const type = first?.type ?? "";
  const said = `GitHub would not ${action}: ${oneLine(first?.message ?? "it gave no reason")}`;
  if (type === "NOT_FOUND") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, { cause, hint: "It does not exist, or the token may not see it." });
  }
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold."
    });
  }
  if (type === "RATE_LIMITED") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub would not ${action}: the rate limit of its API is used up.`, {
      cause,
      hint: "Try again later."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
function isGraphQLFailure(error) {
  return "errors" in error && Array.isArray(error.errors) && "data" in error;
}



/***/ }),

/***/ 35142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IL: () => (/* binding */ createProxyAgent),
/* harmony export */   _c: () => (/* binding */ fetchResponse),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wX: () => (/* binding */ TransportError),
/* harmony export */   wg: () => (/* binding */ RedirectedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45925);




const MOST_REDIRECTS = 5;
const MAXIMUM_BYTES = 5e6;
const SAFE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function sendRequest(url, request = {}) {
  const { timeoutMs, signal } = request;
  const agent = await createProxyAgent(request.env ?? process.env);
  const timeout = timeoutMs === void 0 ? void 0 : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((each) => each !== void 0);
  try {
    return await follow(url, request, { agent, signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeoutMs === void 0 || timeout?.aborted !== true) throw error;
    const message = `no answer within ${timeoutMs / 1e3} seconds`;
    throw Object.assign(new Error(message, { cause: error }), { code: "ETIMEDOUT" });
  } finally {
    agent?.destroy();
  }
}
async function createProxyAgent(env) {
  if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyConfigured */ .$o)(env)) return void 0;
  const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9126), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 20334));
  return new EnvironmentProxyAgent(env);
}
class RedirectedError extends Error {
  /** @param origin such as `https://login.example.com` */
  constructor(origin) {
    super(`redirected to ${origin}`);
    this.origin = origin;
  }
  origin;
  name = "RedirectedError";
}
class TransportError extends Error {
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`);
    this.host = host;
    this.code = code;
    this.cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(cause);
  }
  host;
  name = "TransportError";
  /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
  code;
  cause;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "";
}
async function fetchResponse(address, { method, headers, body, signal }, options) {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === "string" ? body : void 0,
    signal: signal ?? void 0
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  const received = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== void 0) received.set(name, [value].flat().join(", "));
  const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
  return new Response(empty ? null : answer.body, { status: answer.status, headers: received });
}
function requireJson(body) {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error("the answer is not whole", { cause: error }), { code: "ECONNRESET" });
  }
}
async function follow(start, request, connection) {
  const method = request.method ?? "GET";
  let url = start;
  let headers = request.headers ?? {};
  for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
    const answer = await send(url, { ...request, method, headers }, connection);
    const { location } = answer.headers;
    const repeatable = SAFE_METHODS.has(method) || answer.status >= 307;
    if (request.redirects === "none" || !REDIRECTS.has(answer.status) || !repeatable || location === void 0)
      return answer;
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    const leaves = next.origin !== url.origin;
    if (leaves && (request.redirects === "same-origin" || request.body !== void 0))
      throw new RedirectedError(next.origin);
    if (leaves) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${MOST_REDIRECTS} times`);
}
function withoutAuthorization(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization")
  );
}
function send(url, { method, headers, body, maximumBytes = MAXIMUM_BYTES }, { agent, signal }) {
  const client = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    // A kept connection may close while a request is on its way: what must not be sent twice gets one of its own.
    agent: agent ?? (SAFE_METHODS.has(method) ? void 0 : false),
    signal,
    method,
    headers: { "user-agent": "platform-tools", ...headers, ...length }
  };
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, options, (response) => {
      const chunks = [];
      let read = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumBytes)
          outgoing.destroy(new Error(`the answer is longer than ${maximumBytes / 1e6} MB`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        const contentType = (received["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
        resolve({ status, headers: received, contentType, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}



/***/ }),

/***/ 45925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SETTINGS = ["https_proxy", "http_proxy", "all_proxy"];
function proxyFor(url, env) {
  const scheme = url.protocol.replace(":", "");
  const value = read(env, `${scheme}_proxy`) ?? read(env, "all_proxy");
  if (value === void 0 || isLocal(url.hostname)) return void 0;
  if (isExempt(url, read(env, "no_proxy") ?? "")) return void 0;
  return new URL(withScheme(value));
}
function proxyConfigured(env) {
  return SETTINGS.some((name) => read(env, name) !== void 0);
}
function checkProxies(env) {
  for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
    const value = env[name]?.trim() ?? "";
    const url = withScheme(value);
    if (value === "" || URL.canParse(url) && /^https?:/i.test(url)) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
      hint: "Write it as http://host:port, or unset it."
    });
  }
}
function withScheme(value) {
  return value.includes("://") ? value : `http://${value}`;
}
function read(env, name) {
  const value = (env[name] ?? env[name.toUpperCase()])?.trim();
  return value === "" ? void 0 : value;
}
function isLocal(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname) || // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
  /^169\.254\.\d+\.\d+$/.test(hostname);
}
function isExempt(url, list) {
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return list.toLowerCase().split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== void 0 && entryPort !== port) return false;
    const domain = host.replace(/^\*?\./, "");
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}



/***/ })

};
