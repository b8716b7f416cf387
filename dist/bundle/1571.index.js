export const id = 1571;
export const ids = [1571];
export const modules = {

/***/ 51571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ plan_default)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.js
var platform_applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
// EXTERNAL MODULE: ./src/domains/platform/strategy.js
var strategy = __webpack_require__(42734);
// EXTERNAL MODULE: ./src/domains/platform/names.js
var names = __webpack_require__(75111);
;// CONCATENATED MODULE: ./src/domains/codebases/planned-environments.js


function findPipelines(pipelines, ref) {
  return pipelines.filter(({ branch, tag }) => {
    if (ref.kind === "tag") return tag;
    return ref.kind === "branch" && branch === ref.name;
  });
}
function listEnvironments(pipelines) {
  const planned = /* @__PURE__ */ new Map();
  for (const pipeline of pipelines) {
    for (const { name, requiresApproval } of pipeline.environments) {
      const before = planned.get(name) ?? { name, requiresApproval: false, pipeline: pipeline.name };
      planned.set(name, { ...before, requiresApproval: before.requiresApproval || requiresApproval });
    }
  }
  return [...planned.values()];
}
function parseEnvironments(value) {
  const problem = (what) => new errors/* UsageError */.eb(`The input environments ${what}.`, {
    hint: "Write a list of names, or of {name, requires_approval}: [dev, {name: prod, requires_approval: true}]."
  });
  const parseApproval = (approval) => {
    if (approval === void 0) return void 0;
    if (approval === true || approval === "true") return true;
    if (approval === false || approval === "false") return false;
    throw problem(`says requires_approval: ${JSON.stringify(approval)}, which is neither true nor false`);
  };
  if (!Array.isArray(value) || value.length === 0) throw problem("is not a list of environments");
  const parsed = value.map((item) => {
    if (typeof item === "string") return { name: (0,names/* validateName */.y)("env", item), requiresApproval: void 0 };
    if (typeof item !== "object" || item === null) throw problem(`holds ${JSON.stringify(item)}`);
    const { name, requires_approval: approval, ...more } = item;
    const unknown = Object.keys(more)[0];
    if (unknown !== void 0) throw problem(`has the unknown key ${JSON.stringify(unknown)}`);
    if (typeof name !== "string") throw problem("holds an environment without a name");
    return { name: (0,names/* validateName */.y)("env", name), requiresApproval: parseApproval(approval) };
  });
  const twice = parsed.find(({ name }, index) => parsed.findIndex((other) => other.name === name) !== index);
  if (twice !== void 0) throw problem(`names ${twice.name} twice`);
  return parsed;
}
function requestEnvironments(requested, pipelines) {
  const configured = listEnvironments(pipelines);
  return requested.map(({ name, requiresApproval }) => {
    const known = configured.find((environment) => environment.name === name);
    return {
      name,
      requiresApproval: requiresApproval ?? known?.requiresApproval ?? false,
      pipeline: known?.pipeline ?? ""
    };
  });
}
function startingAt(environments, first) {
  const index = first === void 0 ? 0 : environments.findIndex(({ name }) => name === first);
  if (index >= 0) return environments.slice(index);
  const names = environments.map(({ name }) => name).join(", ");
  throw new errors/* UsageError */.eb(
    `The input start-at is "${first ?? ""}", which is not an environment that would be deployed to.`,
    {
      hint: names === "" ? "The push starts nothing: give environments." : `These would be deployed to: ${names}.`
    }
  );
}


;// CONCATENATED MODULE: ./src/domains/codebases/pushed-ref.js

function parsePushedRef(given, workflow) {
  const ref = given ?? workflow?.ref ?? "";
  if (ref === "") {
    throw new errors/* UsageError */.eb("The input ref is empty, and there is no workflow to take it from.", {
      hint: "Give the full ref that was pushed: refs/heads/main, or refs/tags/1.2.3."
    });
  }
  const [, kind, name] = /^refs\/(heads|tags)\/([^\s~^:?*[\\\p{Cc}/](?:[^\s~^:?*[\\\p{Cc}]*[^\s~^:?*[\\\p{Cc}/.])?)$/u.exec(ref) ?? [];
  if (name !== void 0) return { kind: kind === "heads" ? "branch" : "tag", name, ref };
  if (/^refs\/(?!heads\/|tags\/)[^\s\p{Cc}]+$/u.test(ref)) return { kind: "other", name: ref, ref };
  throw new errors/* UsageError */.eb(`The input ref is ${JSON.stringify(ref)}, which is not a full ref.`, {
    hint: "Write refs/heads/<branch> or refs/tags/<tag>: a name alone does not say which of the two it is."
  });
}


;// CONCATENATED MODULE: ./src/domains/codebases/plan.js







async function planPush(request, options) {
  const { applications, workflow, logger } = options;
  const pushed = parsePushedRef(request.ref, workflow);
  const application = await applications.load(request.app);
  checkTime(request.codebase, options);
  const codebase = await applications.codebase(request.app, request.codebase);
  const ref = request.ref === void 0 ? checkRepository(pushed, codebase, workflow, logger) : pushed;
  const pipelines = findPipelines(codebase.pipelines, ref);
  const environments = startingAt(
    request.environments === void 0 ? listEnvironments(pipelines) : requestEnvironments(request.environments, codebase.pipelines),
    request.startAt
  );
  warnAboutMissing(application, environments, logger);
  return {
    app: request.app,
    codebase: codebase.name,
    ref,
    pipelines: pipelines.map(({ name }) => name),
    environments,
    ...imageTags(ref, codebase, logger),
    strategy: (0,strategy/* defaultStrategy */.L)(codebase.pipelineMode),
    strategies: (0,strategy/* availableStrategies */.B)(codebase.pipelineMode),
    requiresBuild: codebase.requiresImageBuild
  };
}
function checkRepository(ref, codebase, workflow, logger) {
  const repository = workflow?.repository ?? "";
  if (repository.toLowerCase() === codebase.repository.toLowerCase()) return ref;
  logger.warning(
    `The workflow runs in ${repository}, but the codebase ${codebase.name} is ${codebase.repository}: its ref ${ref.ref} starts nothing. Give the input ref, if the workflow runs on behalf of the codebase.`
  );
  return { kind: "other", name: ref.ref, ref: ref.ref };
}
function warnAboutMissing(application, environments, logger) {
  const known = new Set(application.environments.map(({ name }) => name));
  for (const { name, pipeline } of environments) {
    if (known.has(name)) continue;
    logger.warning(
      `${pipeline === "" ? "The input environments" : `The pipeline ${pipeline}`} names the environment "${name}", which application ${application.name} does not have: deploying to it will fail.`
    );
  }
}
function imageTags({ kind, name }, { requiresImageBuild }, logger) {
  if (kind === "other") return { imageReference: void 0, pipelineImage: void 0 };
  const pipelineImage = (0,image_name/* formatPipelineTag */.Ci)(kind, name, requiresImageBuild);
  const tag = requiresImageBuild ? (0,image_name/* formatImageTag */.jv)(kind, name) : pipelineImage;
  if ((0,image_name/* isImageTag */._l)(tag)) return { imageReference: tag, pipelineImage };
  logger.warning(
    `No image can have the tag ${JSON.stringify(tag)} of the ${kind} "${name}": name the image by its commit.`
  );
  return { imageReference: void 0, pipelineImage: kind === "tag" ? pipelineImage : void 0 };
}
function checkTime(codebase, { clock, signal, deadline }) {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new errors/* DeadlineError */.j3(`Planning for the codebase ${codebase} took longer than it may.`, {
    hint: "Raise timeout-minutes."
  });
}
function planOutputs(plan) {
  return {
    environments: plan.environments,
    pipeline: plan.pipelines.join(","),
    "image-reference": plan.imageReference,
    "pipeline-image": plan.pipelineImage,
    strategy: plan.strategy,
    strategies: plan.strategies,
    "requires-build": plan.requiresBuild
  };
}
function planText(plan) {
  const { environments } = plan;
  if (environments.length === 0) return describeNothing(plan);
  const list = environments.map(
    ({ name, requiresApproval }, index) => `  ${index + 1}. ${name}${requiresApproval ? " (needs approval)" : ""}`
  );
  return [`${describePush(plan)} starts ${formatStarted(plan)}:`, ...list, describeStrategy(plan)].join("\n");
}
function planSummary(plan) {
  const { app, codebase, environments } = plan;
  const rows = environments.map(({ name, requiresApproval, pipeline }, index) => [
    String(index + 1),
    (0,markdown/* code */.aY)(name),
    requiresApproval ? "needed" : "not needed",
    pipeline === "" ? "" : (0,markdown/* code */.aY)(pipeline)
  ]);
  const none = environments.length === 0;
  return (0,summary/* renderSummary */.Br)({
    outcome: none ? "unchanged" : "success",
    heading: `Plan for ${(0,markdown/* escapeMarkdown */.FV)(`${app}/${codebase}`)}`,
    notes: [
      (0,markdown/* escapeMarkdown */.FV)(
        none ? describeNothing(plan) : `${describePush(plan)} starts ${formatStarted(plan)}. ${describeStrategy(plan)}`
      ),
      none ? void 0 : (0,markdown/* table */.tp)(["", "Environment", "Approval", "Pipeline"], rows)
    ]
  });
}
function describePush({ ref }) {
  return ref.kind === "other" ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}
function formatPipelines({ pipelines }) {
  return `the pipeline${pipelines.length > 1 ? "s" : ""} ${pipelines.join(" and ")}`;
}
function formatStarted(plan) {
  return plan.pipelines.length === 0 ? "deployments to these environments" : formatPipelines(plan);
}
function describeNothing(plan) {
  if (plan.pipelines.length > 0)
    return `${describePush(plan)} starts ${formatPipelines(plan)}, without any environment.`;
  return `${describePush(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}
function describeStrategy({ strategy, strategies, requiresBuild }) {
  const deployed = strategy === "ecs" ? "Its services are deployed to ECS directly" : "It is deployed through CodePipeline";
  const otherwise = strategies.length > 1 ? " A workflow starts both; with strategy: ecs it deploys to ECS directly." : "";
  const image = requiresBuild ? ", after an image is built" : ", with the image latest; it needs no image build";
  return `${deployed}${image}.${otherwise}`;
}


// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/codebase/plan.js





var plan_default = (0,command/* defineCommand */.NB)({
  name: "codebase-plan",
  summary: "Say which pipelines of a codebase a push starts, and where they deploy to",
  description: "Looks up which of the codebase's pipelines a push of a branch or git tag starts, to which environments they deploy, in which order, and which of these need approval; as JSON for a job matrix. Where several pipelines match, their environments follow one another as configured; one that several of them name comes once, at its first place, and needs approval if any of them says so. Nothing matching is not an error: `environments` is then `[]`, also for pull requests. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", required: true, description: "Name of the codebase." },
    ref: {
      type: "string",
      description: "What was pushed, as a full ref: `refs/heads/main` or `refs/tags/1.2.3`. Default: the workflow's own, if it runs in the codebase's repository."
    },
    environments: {
      type: "structured",
      example: "[dev, {name: prod, requires_approval: true}]",
      parse: parseEnvironments,
      description: "Environments to deploy to instead of those that the push starts: names, or `{name, requires_approval}`. Default of `requires_approval`: as the pipelines that name the environment say."
    },
    "start-at": {
      type: "string",
      description: "The first environment to deploy to; those before it are left out."
    },
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    environments: {
      description: "JSON: a list of `{name, requiresApproval, pipeline}` in the order in which they are deployed; `[]` where the push starts nothing."
    },
    pipeline: {
      description: "Name of the pipeline that the push starts; names separated by commas, where several match."
    },
    "image-reference": {
      description: "The tag that the image of the pushed ref carries in ECR: `branch-<branch>` with hyphens for slashes, or `tag-<tag>`; `latest` where the platform builds no image. Empty for other refs."
    },
    "pipeline-image": {
      description: "The image tag that the platform's own pipelines deploy after such a push: `tag-latest` for any git tag, `branch-<branch>`, or `latest` where it builds no image. Empty for other refs."
    },
    strategy: {
      description: "`ecs` where the codebase's pipeline mode is `github_actions`, else `pipeline`."
    },
    strategies: {
      description: 'JSON list of all deployment strategies that the platform has set up: `["pipeline","ecs"]` where the pipeline mode is `dual_codepipeline_github`.'
    },
    "requires-build": { description: "`false` where the codebase is configured to need no image build." }
  },
  permissions: { aws: permissions/* applicationPermissions */.z, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    if (inputs["dry-run"]) logger.debug("codebase-plan only reads, with dry-run and without.");
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
    const { app, codebase, environments, ref } = inputs;
    const request = { app, codebase, environments, ref, startAt: inputs["start-at"] };
    const plan = await planPush(request, { applications, workflow, logger, clock, signal, deadline });
    return { outputs: planOutputs(plan), text: planText(plan), summary: planSummary(plan) };
  }
});



/***/ }),

/***/ 17285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ abbreviates),
/* harmony export */   C3: () => (/* binding */ validateCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Wf: () => (/* binding */ isFullSha),
/* harmony export */   YM: () => (/* binding */ CommitLookup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_LENGTH = 40;
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
class CommitLookup {
  constructor(finders, logger) {
    this.finders = finders;
    this.logger = logger;
  }
  finders;
  logger;
  answers = /* @__PURE__ */ new Map();
  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit) {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === void 0) continue;
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
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) throw error;
      this.logger.debug(`Could not look up commit ${digits}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
}



/***/ }),

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ listCommitTags),
/* harmony export */   Ci: () => (/* binding */ formatPipelineTag),
/* harmony export */   Po: () => (/* binding */ parseCommitTag),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   iR: () => (/* binding */ parseEcrRepository),
/* harmony export */   "if": () => (/* binding */ parseImageName),
/* harmony export */   jv: () => (/* binding */ formatImageTag),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);


const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
const ECR_REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/;
const SHORTEST_ABBREVIATION = 7;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
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
function parseCommitTag(tag) {
  return COMMIT_TAG.exec(tag)?.[1];
}
function listCommitTags(fullSha) {
  const full = fullSha.toLowerCase();
  if (!(0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullSha */ .Wf)(full)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit "${fullSha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: "Give all of it: git rev-parse <commit>."
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`
  );
}
function chooseCommitTag(tags, preferred) {
  const candidates = tags.filter((tag) => parseCommitTag(tag) !== void 0);
  if (preferred !== void 0 && candidates.includes(preferred)) return preferred;
  return candidates.sort(longestFirst)[0];
}
function longestFirst(a, b) {
  return b.length - a.length || a.localeCompare(b);
}



/***/ }),

/***/ 42734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ availableStrategies),
/* harmony export */   L: () => (/* binding */ defaultStrategy)
/* harmony export */ });
function availableStrategies(mode) {
  switch (mode) {
    case "aws_codepipeline":
      return ["pipeline"];
    case "dual_codepipeline_github":
      return ["pipeline", "ecs"];
    case "github_actions":
      return ["ecs"];
  }
}
function defaultStrategy(mode) {
  return mode === "github_actions" ? "ecs" : "pipeline";
}



/***/ })

};
