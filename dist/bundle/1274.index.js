export const id = 1274;
export const ids = [1274,3981,4448];
export const modules = {

/***/ 31274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build_default)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/domains/builds/codebase-build-inputs.js
var codebase_build_inputs = __webpack_require__(82304);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/builds/build-runner.js
var build_runner = __webpack_require__(60548);
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
    this.logger.info(
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
    const commit = await (0,codebase_build_inputs/* chooseCommit */.jf)(order.commit, codebase.repository, { ...deps, commits: images });
    const variables = (0,codebase_build_inputs/* withNotifications */.vU)(
      order.variables,
      order.notifications,
      codebase.pipelineMode,
      deps.logger
    );
    const project = await (0,codebase_build_inputs/* findImageProject */.Yt)(order.app, order.codebase, deps.builds);
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
    if ((0,codebase_build_inputs/* builderPosts */.Ls)(build, request.environmentVariables))
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
  examples: [
    {
      does: "Build the commit that is checked out",
      flags: '--app demo --codebase web --commit "$(git rev-parse HEAD)"'
    },
    {
      does: "Start the build and return at once",
      flags: "--app demo --codebase web --commit 1234567 --no-wait --yes"
    },
    {
      does: "Build again, although there is an image",
      flags: "--app demo --codebase web --commit 1234567 --no-skip-if-image-exists"
    }
  ],
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
    (0,codebase_build_inputs/* checkGivenCommit */.BM)(inputs.commit, workflow);
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

/***/ 82304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ checkGivenCommit),
/* harmony export */   Ls: () => (/* binding */ builderPosts),
/* harmony export */   Yt: () => (/* binding */ findImageProject),
/* harmony export */   jf: () => (/* binding */ chooseCommit),
/* harmony export */   vU: () => (/* binding */ withNotifications)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);
/* harmony import */ var _images_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);



const NO_NAMES = "branches and tags are not built by their names.";
async function chooseCommit(given, repository, { commits, workflow, logger }) {
  const sha = given === void 0 ? workflowCommit(workflow, repository, logger) : (0,_images_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCommit */ .C3)(given, NO_NAMES);
  return { sha, fullSha: await commits.findFullSha(sha) };
}
function checkGivenCommit(given, workflow) {
  if (given !== void 0) (0,_images_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCommit */ .C3)(given, NO_NAMES);
  else if (workflow === void 0) throw missingCommit();
}
function missingCommit() {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("The input commit is missing, and there is no workflow run to take it from.", {
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
  if ((0,_images_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .WM)(workflow.sha)) return workflow.sha;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
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
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
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
  const names = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .imageProjectNames */ .p6)(app, codebase);
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== void 0) return project;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(" nor ")} exists.`,
    {
      hint: "Terraform makes it with the codebase pipeline: apply that, or check account and region."
    }
  );
}



/***/ }),

/***/ 42400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CommitImages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84096);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17285);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82995);




const LATE_MS = 2e4;
const INTERVAL_MS = 2e3;
class CommitImages {
  constructor(deps) {
    this.deps = deps;
    this.commits = new _commit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitLookup */ .YM(deps.finders, deps.logger);
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
  /** Does the same after a build that succeeded: waits some seconds, in case ECR is late. */
  async awaitImage(repository, commit, { clock, signal }) {
    try {
      return await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .poll */ .w)({
        ...{ clock, signal, intervalMs: INTERVAL_MS, deadline: clock.now() + LATE_MS },
        subject: `the image of commit ${commit} in ${repository}`,
        step: async () => {
          const image = await this.find(repository, commit);
          return image === void 0 ? { done: false } : { done: true, value: image };
        }
      });
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3 && error.cause === void 0) return void 0;
      throw error;
    }
  }
  async findByFullSha(repository, full, preferred) {
    const hits = toTaggedCommits(await this.deps.images.findTags(repository, (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommitTags */ .B0)(full)));
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
    const hits = toTaggedCommits(found).filter(({ sha }) => (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .abbreviates */ .$7)(sha, given));
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
}
function toTaggedCommits(found) {
  return found.flatMap(({ tag, digest }) => {
    const sha = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommitTag */ .Po)(tag);
    return sha === void 0 ? [] : [{ tag, sha, digest }];
  }).sort((a, b) => (0,_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .longestFirst */ .z3)(a.tag, b.tag));
}
function choose(hits, surest, known, preferred) {
  const { digest } = surest;
  const { tag, sha } = hits.find((hit) => hit.digest === digest && hit.tag === preferred) ?? surest;
  return { tag, digest, commit: known.startsWith(sha) ? known : sha };
}
function ambiguous(repository, commit, hits) {
  const listed = [...hits].sort((a, b) => a.tag.localeCompare(b.tag)).map(({ tag, digest }) => `${tag} (${digest})`).join(", ");
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Commit ${commit} fits several images in ${repository}: ${listed}.`, {
    hint: "Give more digits of the commit, or name the image by its git tag or branch."
  });
}



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
const UNREADABLE = /* @__PURE__ */ Symbol("unreadable");
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
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) throw error;
      this.logger.debug(`Could not look up commit ${digits}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return UNREADABLE;
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
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
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
function isMovingTag(tag) {
  return tag === "latest" || tag === "tag-latest" || tag.startsWith("branch-");
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
/* harmony export */   BI: () => (/* binding */ codebasePipelineNames),
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
function codebasePipelineNames(app, codebase, pipeline) {
  const current = `${app}-${codebase}-${pipeline}-codebase`;
  return [current, `${current}-pipeline`];
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ }),

/***/ 81935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   x: () => (/* binding */ GitRepository)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13032);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


const FULL_SHA = /^[0-9a-f]{40}$/;
async function runGit(directory, args) {
  try {
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)("git", [...args], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
      // Nobody is there to type a password, and what git says is read as English.
      env: { ...environment(), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
    });
  } catch (cause) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk("The command git could not be started.", {
      hint: "Install git, check that it is on the PATH, and run this in a checkout of the repository.",
      cause
    });
  }
}
class GitRepository {
  /** @param directory - absolute; the repository's top or any folder in it */
  constructor(directory) {
    this.directory = directory;
  }
  directory;
  /** Undefined also where there is no git, or no repository. */
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const sha = await this.ask("rev-parse", "--verify", "--quiet", `${shortSha}^{commit}`);
    return sha !== void 0 && FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : void 0;
  }
  /** False also where there is no git, or no repository. */
  async isComplete() {
    return await this.ask("rev-parse", "--is-shallow-repository") === "false";
  }
  /**
   * Where `origin` is, as git has it. It may hold credentials: never print it.
   * @throws PlatformError where there is no git, no repository, or no origin
   */
  async originUrl() {
    const outcome = await runGit(this.directory, ["remote", "get-url", "origin"]);
    if (outcome.exitCode === 2) throw this.noOrigin();
    if (outcome.exitCode !== 0) throw this.unreadable(outcome.stderr);
    const url = outcome.stdout.trim();
    if (url !== "") return url;
    throw this.noOrigin();
  }
  /** What git answers, or undefined where it can't. */
  async ask(...args) {
    try {
      const { exitCode, stdout } = await runGit(this.directory, args);
      return exitCode === 0 ? stdout.trim() : void 0;
    } catch {
      return void 0;
    }
  }
  unreadable(stderr) {
    const reason = stderr.trim().split("\n")[0] ?? "";
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
      `git could not read the repository of ${this.directory}${reason === "" ? "" : `: ${reason}`}`,
      { hint: "Run it in a checkout of the codebase: git clone, or actions/checkout." }
    );
  }
  noOrigin() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`The git repository of ${this.directory} has no remote "origin".`, {
      hint: "Add it with git remote add origin <URL>: its name tells what the codebase is called."
    });
  }
}
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
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
      ...settings.help === true ? { again: (error) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .neverSent */ .vQ)(error) } : {},
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

/***/ 94448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubCommitRange: () => (/* binding */ GitHubCommitRange),
/* harmony export */   H: () => (/* binding */ GitHubFiles),
/* harmony export */   a: () => (/* binding */ GitHubCommits)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57475);




const ContentAnswer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ content: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })]);
class GitHubFiles {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path, ref) {
    try {
      const data = await this.github.read(
        `read ${path} of ${this.repository}`,
        ContentAnswer,
        (octokit, options) => octokit.rest.repos.getContent({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
          path,
          ...ref === void 0 ? {} : { ref },
          ...options
        })
      );
      if (Array.isArray(data) || data.content === void 0) return void 0;
      return Buffer.from(data.content, "base64").toString("utf8");
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
}
const Sha = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[0-9a-f]{40}$/));
class GitHubCommits {
  constructor(options) {
    this.options = options;
  }
  options;
  isComplete() {
    return Promise.resolve(true);
  }
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const { repository, logger, github, signal } = this.options;
    try {
      const { sha } = await github.read(
        `look up the commit ${shortSha} of ${repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: Sha }),
        (octokit, options) => (
          // One file at most: of a commit only the SHA is wanted.
          octokit.rest.repos.getCommit({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(repository),
            ref: shortSha,
            per_page: 1,
            ...options
          })
        ),
        { attempts: 3, help: true }
      );
      return sha.startsWith(shortSha.toLowerCase()) ? sha : void 0;
    } catch (error) {
      signal?.throwIfAborted();
      if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 404 && (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 422) throw error;
      logger.debug((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message);
      return void 0;
    }
  }
}
const PAGE = 100;
const RangeAnswer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
  total_commits: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
  commits: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), commit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) }))
});
class GitHubCommitRange {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async between(base, head, limit) {
    const found = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `list the commits of ${this.repository} since ${base.slice(0, 7)}`,
        RangeAnswer,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.ownerAndName)(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.commits.map(({ sha, commit }) => ({ sha, message: commit.message })));
      if (data.total_commits > limit) throw tooMany(data.total_commits, limit, base, head);
      if (found.length >= data.total_commits) return found;
      if (data.commits.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
          `GitHub lists ${found.length} of ${data.total_commits} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}.`,
          { hint: "Run it again: the branch may have changed meanwhile." }
        );
    }
  }
}
function tooMany(count, limit, base, head) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `There are ${count} commits between ${base.slice(0, 7)} and ${head.slice(0, 7)}; at most ${limit} are looked through.`,
    { hint: "Release more often, or check the notes of this release by hand." }
  );
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
