export const id = 2664;
export const ids = [2664];
export const modules = {

/***/ 22664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build_default)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/builds/build-runner.js
var build_runner = __webpack_require__(60548);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/images/commit.js
var commit = __webpack_require__(17285);
;// CONCATENATED MODULE: ./src/domains/builds/codebase-build-inputs.js



async function chooseCommit(given, repository, { commits, workflow, logger }) {
  const sha = given === void 0 ? workflowCommit(workflow, repository, logger) : (0,commit/* validateCommit */.C3)(given, "branches and tags are not built by their names.");
  return { sha, fullSha: await commits.findFullSha(sha) };
}
function workflowCommit(workflow, repository, logger) {
  if (workflow === void 0) {
    throw new errors/* PlatformError */.Wk("The input commit is missing, and there is no workflow run to take it from.", {
      hint: 'Name the commit: --commit "$(git rev-parse HEAD)".'
    });
  }
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`
    );
  }
  if ((0,commit/* isCommit */.WM)(workflow.sha)) return workflow.sha;
  throw new errors/* PlatformError */.Wk(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is no SHA.`,
    {
      hint: "Set the input commit."
    }
  );
}
const SWITCH = "NOTIFICATIONS_ENABLED";
function withNotifications(variables, notifications, pipelineMode, logger) {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== "auto") {
      throw new errors/* PlatformError */.Wk(
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
  const names = (0,resource_names/* imageProjectNames */.p6)(app, codebase);
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== void 0) return project;
  throw new errors/* NotFoundError */.m_(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(" nor ")} exists.`,
    {
      hint: "Terraform makes it with the codebase pipeline: apply that, or check account and region."
    }
  );
}


// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
;// CONCATENATED MODULE: ./src/domains/builds/ref-tags.js


function refTags(ref) {
  const branch = afterPrefix(ref, "refs/heads/");
  if (branch !== void 0) return [(0,image_name/* formatImageTag */.jv)("branch", branch)];
  const tag = afterPrefix(ref, "refs/tags/");
  return tag === void 0 ? [] : [(0,image_name/* formatImageTag */.jv)("tag", tag), "tag-latest"];
}
function tagsOfRun(workflow, repository, fullSha) {
  if (workflow === void 0) return [];
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) return [];
  return workflow.sha.toLowerCase() === fullSha ? refTags(workflow.ref) : [];
}
class RefTagger {
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
      if (!(error instanceof errors/* PlatformError */.Wk)) throw error;
      this.logger.warning(`The image's tags could not be checked: ${error.message}`);
    }
    return added;
  }
  /** A workflow that is run again for an older commit must not take the tag away from a newer image. */
  async mayMove(repository, image, tag) {
    if (!(0,image_name/* isImageTag */._l)(tag)) {
      this.logger.warning(
        `The image can't be tagged ${JSON.stringify(tag)}: image tags have letters, digits, "_", "." and "-", at most 128.`
      );
      return false;
    }
    const holder = await this.images.describe(repository, { tag });
    if (holder === void 0 || holder.pushedAt.getTime() <= image.pushedAt.getTime()) return true;
    this.logger.notice(
      `The tag ${tag} stays on ${(0,image_name/* chooseCommitTag */.bO)(holder.tags) ?? holder.digest}, which was pushed later than this image.`
    );
    return false;
  }
  async add(repository, digest, tag, added) {
    try {
      await this.images.addTag(repository, digest, tag);
      this.logger.info(`Added the tag ${tag} to the image ${digest}.`);
      added.push(tag);
    } catch (error) {
      if (!(error instanceof errors/* PlatformError */.Wk)) throw error;
      const hint = error.hint === void 0 ? "" : ` ${error.hint}`;
      this.logger.warning(`The image did not get the tag ${tag}: ${(0,errors/* asError */.zR)(error).message}${hint}`);
    }
  }
}
function afterPrefix(ref, prefix) {
  return ref.startsWith(prefix) && ref.length > prefix.length ? ref.slice(prefix.length) : void 0;
}


;// CONCATENATED MODULE: ./src/domains/builds/codebase-build.js






class CodebaseBuilder {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Checks everything, skips the build if its image exists, else starts it, follows it to its end, and reads
   * the image back. A build that ends badly is the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError once a started build is stopped
   */
  async build(order) {
    const { deps } = this;
    const codebase = await this.codebase(order);
    if (!codebase.requiresImageBuild) throw withoutBuild(order);
    const images = deps.commitImages(codebase);
    const commit = await chooseCommit(order.commit, codebase.repository, { ...deps, commits: images });
    const variables = withNotifications(
      order.variables,
      order.notifications,
      codebase.pipelineMode,
      deps.logger
    );
    const project = await findImageProject(order.app, order.codebase, deps.builds);
    const plan = { order, codebase, commit, project };
    const existing = order.skipIfImageExists ? await this.existingImage(plan, images) : void 0;
    if (existing !== void 0) return this.skip(plan, existing);
    const request = this.request(plan, variables);
    const runner = new build_runner/* BuildRunner */.F({
      ...deps,
      onWork: (build) => {
        this.announce(build, plan, request);
      },
      onProgress: (build) => deps.messages?.progressed(build)
    });
    const question = `Start a build of codebase ${order.codebase} (${order.app}) at commit ${commit.sha} in ${project}?`;
    const { run } = await runner.run({
      ...order,
      ...{ request: () => request, find: void 0, restartFailed: false },
      ...{ stopOnCancel: true, showLog: true },
      confirm: () => deps.confirm(question)
    });
    if (run === void 0) return this.describePlan(plan, request);
    return this.conclude({ ...plan, skipped: false, run, addedTags: [] }, run, images);
  }
  announce(build, { order, codebase, commit }, request) {
    this.deps.onBuild(build);
    if (this.deps.messages === void 0) return;
    if (builderPosts(build, request.environmentVariables))
      this.deps.logger.info(
        "The image builder itself posts about this build to Slack; with notifications: workflow, this step would."
      );
    else
      this.deps.messages.started({ app: order.app, codebase, commit: commit.fullSha ?? commit.sha }, build);
  }
  /** Where there is no such codebase, it may be for want of the application. */
  async codebase({ app, codebase }) {
    try {
      return await this.deps.applications.codebase(app, codebase);
    } catch (error) {
      if (error instanceof errors/* NotFoundError */.m_) await this.deps.applications.load(app);
      throw error;
    }
  }
  async existingImage({ order, commit }, images) {
    if (commit.fullSha === void 0) {
      this.deps.logger.info(
        `Whether commit ${commit.sha} has an image already is not looked up: its full SHA is not known here.`
      );
      return void 0;
    }
    const image = await images.find(imageRepository(order), commit.fullSha);
    return image && this.addUri(imageRepository(order), image);
  }
  async skip(plan, image) {
    this.deps.logger.notice(
      `The image ${image.tag} of commit ${plan.commit.sha} exists already: no build is needed.`,
      { title: "Build skipped" }
    );
    const addedTags = await this.addRefTags(plan, image);
    return { ...plan, skipped: true, image, addedTags };
  }
  request({ order, commit, project }, variables) {
    return {
      project,
      sourceVersion: commit.sha,
      environmentVariables: variables,
      artifacts: "none",
      idempotencyToken: (0,idempotency/* idempotencyToken */.jw)(this.deps.workflow, [
        "codebase-build",
        order.app,
        order.codebase,
        commit.sha,
        // The same token with other parameters would be refused: another request is another intent.
        JSON.stringify(variables)
      ])
    };
  }
  describePlan(plan, request) {
    const names = request.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(", ");
    this.deps.logger.info(
      `Dry run: would start a build of ${request.project} at commit ${request.sourceVersion}${names === "" ? "" : `, with ${names}`}.`
    );
    return { ...plan, skipped: false, addedTags: [] };
  }
  async conclude(outcome, run, images) {
    if (run.failure !== void 0) return { ...outcome, failure: run.failure };
    if (run.build.status !== "SUCCEEDED") return outcome;
    try {
      const image = await this.builtImage(outcome, images);
      if (image === void 0) return this.withoutImage(outcome, run.build);
      this.deps.logger.info(`Image: ${image.uri}`);
      return { ...outcome, image, addedTags: await this.addRefTags(outcome, image) };
    } catch (error) {
      if (this.deps.signal.aborted || !(error instanceof errors/* PlatformError */.Wk)) throw error;
      return { ...outcome, failure: unreadableImage(run.build, error) };
    }
  }
  async builtImage({ order, commit }, images) {
    const [repository, sha] = [imageRepository(order), commit.fullSha ?? commit.sha];
    const image = await images.awaitImage(repository, sha, this.deps);
    return image && this.addUri(repository, image);
  }
  async addUri(repository, image) {
    return { ...image, uri: `${await this.deps.images.uri(repository)}:${image.tag}@${image.digest}` };
  }
  withoutImage(outcome, build) {
    const repository = imageRepository(outcome.order);
    const failure = new errors/* PlatformError */.Wk(
      `Build ${build.id} succeeded, but the ECR repository ${repository} has no image of commit ${outcome.commit.sha}.`,
      {
        hint: `See in the build's log which tags it pushed: ${(0,console_links/* buildUrl */.c$)(build)}`
      }
    );
    return { ...outcome, failure };
  }
  async addRefTags({ order, codebase, commit }, image) {
    if (commit.fullSha === void 0) return [];
    const tags = tagsOfRun(this.deps.workflow, codebase.repository, commit.fullSha);
    const tagger = new RefTagger(this.deps.images, this.deps.logger);
    return tagger.addMissing(imageRepository(order), image.digest, tags, order.dryRun);
  }
}
function withoutBuild({ app, codebase }) {
  return new errors/* PlatformError */.Wk(
    `The codebase ${codebase} has no image build: requires_image_build is false in its configuration.`,
    {
      hint: `Skip the build where the output requires-build of codebase-plan is false. To deploy its image latest: codebase deploy --app ${app} --codebase ${codebase} --env <environment>`
    }
  );
}
function imageRepository({ app, codebase }) {
  return `${app}/${codebase}`;
}
function unreadableImage(build, error) {
  return new errors/* PlatformError */.Wk(
    `Build ${build.id} succeeded, but its image could not be looked up: ${error.message}`,
    { ...error.hint === void 0 ? {} : { hint: error.hint }, cause: error }
  );
}


// EXTERNAL MODULE: ./src/domains/builds/build-report.js
var build_report = __webpack_require__(27716);
// EXTERNAL MODULE: ./src/domains/builds/build-inputs.js
var build_inputs = __webpack_require__(64731);
// EXTERNAL MODULE: ./src/domains/images/commit-images.js
var commit_images = __webpack_require__(42400);
// EXTERNAL MODULE: ./src/providers/git/repository.js
var git_repository = __webpack_require__(81935);
// EXTERNAL MODULE: ./src/providers/github/repository.js
var github_repository = __webpack_require__(94448);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
// EXTERNAL MODULE: ./src/commands/shared/remote-work.js
var remote_work = __webpack_require__(4868);
// EXTERNAL MODULE: ./src/commands/shared/slack.js + 4 modules
var slack = __webpack_require__(43107);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/codebase/build.js












const inputDefinitions = {
  app: { type: "string", required: true, description: "Name of the application." },
  codebase: { type: "string", required: true, description: "Name of the codebase." },
  commit: {
    type: "string",
    description: "Commit to build, 7 to 40 hexadecimal digits. Default: the workflow's own, if it runs in the codebase's repository."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the build has started.",
    description: "Follow the build to its end. If `false`, return as soon as the build has started; the image outputs are then empty."
  },
  "environment-variables": {
    type: "structured",
    file: true,
    example: build_inputs/* buildVariablesExample */.k2,
    parse: build_inputs/* parseBuildVariables */.$p,
    description: "Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret."
  },
  "skip-if-image-exists": {
    type: "boolean",
    default: true,
    negated: "Build even where the commit has an image already.",
    description: "Build nothing where the commit has an image already, and give that image in the outputs. An abbreviated commit that neither the local git repository nor GitHub knows is always built."
  },
  notifications: {
    type: "choice",
    choices: ["auto", "builder", "workflow"],
    default: "auto",
    description: "Who posts to Slack: the `builder`, or the `workflow` (the builder then posts nothing). `auto` leaves it to the builder, unless the codebase's pipeline mode is `github_actions`; `NOTIFICATIONS_ENABLED` in `environment-variables` comes before `auto`. With `slack-token`, this step posts where the builder does not."
  },
  ...slack/* messageInputs */.VE,
  ...command/* githubInputs */.dN,
  ...command/* awsInputs */.xN,
  ...command/* dryRunInput */.lo,
  ...(0,command/* timeoutInput */.sR)(60)
};
const outputs = {
  "build-id": {
    description: "`<project>:<uuid>`. This and the addresses are written as soon as the build has started."
  },
  "build-arn": { description: "ARN of the build." },
  "build-url": { description: "The build's page in the AWS console." },
  "log-url": { description: "Where its log can be read in the AWS console." },
  status: {
    description: "`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, `IN_PROGRESS` (not waited for), or `SKIPPED`; `dry-run` in a dry run."
  },
  commit: {
    description: "The commit that was built, in as many digits as are known: what `codebase-deploy` takes."
  },
  "image-tag": { description: "The image's tag for the commit, as it is in ECR: `commit-<hex>`." },
  "image-digest": { description: "`sha256:…`" },
  "image-uri": {
    description: "`<registry>/<repository>:<tag>@<digest>`, which names exactly this image."
  },
  "duration-seconds": { description: "How long the build took, in whole seconds." },
  skipped: { description: "`true` when the commit had an image already, so that nothing was built." },
  "message-ref": {
    description: "The Slack message about the build, for codebase-deploy and notify-add-comment: `<channel id>:<ts>`. Empty where this step posted none."
  }
};
const projects = [
  "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-image-build",
  "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-pipeline-image-build"
];
const repositories = ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"];
const build_permissions = [
  ...permissions/* applicationPermissions */.z,
  {
    actions: [
      "codebuild:BatchGetProjects",
      "codebuild:StartBuild",
      "codebuild:BatchGetBuilds",
      "codebuild:StopBuild"
    ],
    resources: projects
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"],
    when: "`wait`; without it the log is not shown"
  },
  { actions: ["ecr:BatchGetImage"], resources: repositories },
  {
    actions: ["ecr:DescribeImages"],
    resources: repositories,
    when: "a commit has several images or is abbreviated, and to see which tags of the ref are missing"
  },
  {
    actions: ["ecr:PutImage"],
    resources: repositories,
    when: "the image lacks the tag of the branch or git tag that the workflow runs for"
  },
  ...slack/* channelPermissions */.yW,
  { actions: ["sts:GetCallerIdentity"], resources: ["*"] }
];
var build_default = (0,command/* defineCommand */.NB)({
  name: "codebase-build",
  summary: "Build the image of a codebase at a commit, and follow the build to its end",
  description: "Starts the codebase's CodeBuild project for one commit, streams the whole log in one group per phase, waits for the end, and reads the image's tag and digest back from ECR. Where the commit has an image already, nothing is built. An image that lacks the tag of the branch or git tag that the workflow runs for gets it, unless a newer image holds that tag. If the workflow is cancelled, the build is stopped. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary.",
  inputs: inputDefinitions,
  outputs,
  permissions: {
    aws: build_permissions,
    github: { "id-token": "write", contents: "read" }
  },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    let messageRef;
    const messages = await (0,slack/* buildMessages */.Pm)(inputs, context, session, (reference) => {
      messageRef = reference;
      context.publish({ "message-ref": reference });
    });
    const images = await session.images();
    const github = (0,shared_github.githubClient)(inputs["github-token"], context);
    const builder = new CodebaseBuilder({
      applications: new applications/* Applications */.s(await session.parameters(), session, logger),
      builds: await session.builds(),
      images,
      logs: await session.logs(),
      commitImages: ({ repository }) => new commit_images/* CommitImages */.K({
        ...{ images, logger },
        finders: [
          new git_repository/* GitRepository */.x(context.directory),
          new github_repository/* GitHubCommits */.a({ github, repository, logger, signal })
        ]
      }),
      ...{ clock, logger, signal, workflow },
      confirm: (question) => context.confirm(question),
      onBuild: (build) => {
        context.publish((0,build_report/* startedOutputs */.yQ)(build));
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "build", ...saved });
      },
      messages
    });
    const building = builder.build({
      app: inputs.app,
      codebase: inputs.codebase,
      commit: inputs.commit,
      wait: inputs.wait,
      dryRun: inputs["dry-run"],
      skipIfImageExists: inputs["skip-if-image-exists"],
      notifications: inputs.notifications,
      variables: inputs["environment-variables"] ?? [],
      deadline
    });
    const outcome = await (messages?.follow(building) ?? building);
    return {
      outputs: { ...noOutputs, ...(0,build_report/* codebaseOutputs */.NA)(outcome), "message-ref": messageRef },
      summary: (0,build_report/* codebaseSummary */.$S)(outcome, context.github.serverUrl),
      text: (0,build_report/* codebaseText */["in"])(outcome),
      ...outcome.failure === void 0 ? {} : { failure: outcome.failure }
    };
  },
  stop: remote_work/* endRemoteWork */.Z
});
const noOutputs = {
  "build-id": void 0,
  "build-arn": void 0,
  "build-url": void 0,
  "log-url": void 0
};



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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input commit is "${given}", which ${problem}.`, {
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

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   eY: () => (/* binding */ manualReleaseNames),
/* harmony export */   p6: () => (/* binding */ imageProjectNames),
/* harmony export */   pC: () => (/* binding */ ecsName),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
function clusterName(app, env) {
  return `${app}-${env}-cluster`;
}
function ecsName({ app, env, service }) {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}
function templateLocation({ app, env, service }) {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}
function logGroup({ app, env, service }) {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}
function logLocation(target, container, taskId) {
  return {
    group: logGroup(target),
    stream: `platform/${container}/${taskId}`
  };
}
function imageProjectNames(app, codebase) {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}
function manualReleaseNames(app, codebase) {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ })

};
