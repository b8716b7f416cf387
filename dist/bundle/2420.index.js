export const id = 2420;
export const ids = [2420,157];
export const modules = {

/***/ 17971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ deploymentPermissions),
/* harmony export */   C0: () => (/* binding */ deploymentOutputs),
/* harmony export */   dP: () => (/* binding */ deploymentInputs)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10417);
/* harmony import */ var _domains_deployments_cache_invalidation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62863);
/* harmony import */ var _domains_deployments_plan_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34662);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24320);
/* harmony import */ var _slack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43107);





const deploymentInputs = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment to deploy to." },
  codebase: { type: "string", required: true, description: "Name of the codebase." },
  commit: {
    type: "string",
    description: "Deploy the image of this commit: 7 to 40 hexadecimal digits. Exactly one of `commit`, `tag` and `branch`; none means `latest` where the codebase has no image build (`requires_image_build: false`)."
  },
  tag: {
    type: "string",
    description: "Deploy the image of this git tag, or `latest`. An image without a commit tag is deployed under this tag, with a warning. Where the codebase has no image build, the tag of the image as it is."
  },
  branch: { type: "string", description: "Deploy the newest image of this branch." },
  strategy: {
    type: "choice",
    choices: ["auto", "pipeline", "ecs"],
    default: "auto",
    description: "Deployment strategy: `pipeline` deploys through the codebase's manual-release pipeline, `ecs` straight to the services; `auto` is `ecs` where the codebase's `pipeline_mode` is `github_actions`, else `pipeline`."
  },
  services: {
    type: "structured",
    file: true,
    example: "[web, api]",
    parse: _domains_deployments_plan_services_js__WEBPACK_IMPORTED_MODULE_2__/* .parseServices */ .En,
    description: "With `ecs`: deploy only these services, in the order of their run groups. Default: all of them; of a codebase without run groups, all services of the environment whose task definition template names its image, in one group."
  },
  "image-reference": {
    type: "choice",
    choices: ["tag", "digest"],
    default: "tag",
    description: "With `ecs`: whether task definitions name the image by its `tag` or its `digest`. An image without a commit tag is always named by its digest."
  },
  force: {
    type: "boolean",
    default: false,
    description: "With `ecs`: replace the tasks even of services that already run exactly this image."
  },
  "rollback-on-failure": {
    type: "boolean",
    default: false,
    description: "With `ecs`: when a service fails, roll back the services that were updated already to their previous image."
  },
  "cache-invalidation": {
    type: "structured",
    file: true,
    example: _domains_deployments_cache_invalidation_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheInvalidationExample */ .NM,
    parse: _domains_deployments_cache_invalidation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCacheInvalidation */ .A,
    description: "With `ecs`: paths of CloudFront domains to invalidate once all services are deployed. `domains` is as `cache_invalidation.domains` in platform-config.yml (domains of other environments are ignored), `dns-account` is the environment's `accounts.dns.id` there. A pipeline does this itself."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the deployment has started.",
    description: "Follow the deployment to its end. If `false`, return as soon as the deployment has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the deployment when the run is cancelled (with `ecs`, the services roll back to their previous version). If `false`, the deployment keeps running."
  },
  "github-deployment": {
    type: "boolean",
    default: false,
    description: "Show it as a Deployment in the codebase's repository on GitHub, with statuses (`in_progress`, then `success`, `failure`, `error`, or `inactive` where another one replaced it). GitHub already makes one, for the workflow's own commit, for a job with an `environment`."
  },
  "environment-url": {
    type: "string",
    description: "URL of what was deployed: the link of the GitHub Deployment."
  },
  ..._slack_js__WEBPACK_IMPORTED_MODULE_4__/* .threadInputs */ .WU,
  ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .githubInputs */ .dN,
  ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
  ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentInputs */ .rg,
  ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRunInput */ .lo,
  ...(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutInput */ .sR)(180)
};
const deploymentOutputs = {
  "execution-id": { description: "Id of the pipeline execution. Set as soon as it has started." },
  "execution-url": { description: "The execution's page in the AWS console." },
  strategy: { description: "The deployment strategy: `pipeline` or `ecs`." },
  pipeline: {
    description: "Name of the pipeline; empty with `ecs`, as are id and URL of the execution."
  },
  services: {
    description: "With `ecs`: JSON list of `{service, group, status, image, previousImage, taskDefinition, deployment, url, rollback?}`. `status` is ECS's word, `ALREADY_RUNNING`, `SCALED_TO_ZERO` or `NOT_STARTED`; `image` is what the service is set to in the end; `rollback` is ECS's word for putting the previous image back."
  },
  "left-to-terraform": {
    description: "With `ecs`: JSON list of the scheduled jobs. Terraform deploys them."
  },
  "image-tag": {
    description: "The tag of the image, as the pipeline gets it: `commit-<sha>`, or the tag that it was found by where it has no commit tag."
  },
  "image-digest": { description: "Digest of the image: `sha256:…`." },
  status: {
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `InProgress` where it is still running, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run. With `ecs`, `Succeeded`, `Failed`, `RolledBack` (what was started was undone: every service is set to the image that it had), `InProgress` and `Stopping` mean the same; `LeftToTerraform` where there are scheduled jobs only, and nothing was deployed."
  },
  "duration-seconds": {
    description: "Whole seconds from the start to the end, or until it was no longer followed."
  }
};
const pipelineArn = "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release";
const deploymentPermissions = {
  aws: [
    ..._permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationPermissions */ .z,
    ..._slack_js__WEBPACK_IMPORTED_MODULE_4__/* .threadPermissions */ .bg,
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
    },
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/*"],
      when: "the codebase has an `additional_ecr_repository` in this account, and the image is only there or a service's task definition template names it; that repository is enough"
    },
    {
      actions: [
        "codepipeline:GetPipeline",
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions",
        "codepipeline:StartPipelineExecution"
      ],
      resources: [pipelineArn, `${pipelineArn}-pipeline`]
    },
    {
      actions: ["codepipeline:StopPipelineExecution"],
      resources: [pipelineArn, `${pipelineArn}-pipeline`],
      when: "stop-on-cancel"
    },
    {
      actions: ["codebuild:BatchGetBuilds"],
      resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["logs:GetLogEvents"],
      resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["sts:GetCallerIdentity"],
      resources: ["*"],
      when: "with `ecs`: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
    },
    ..._permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentPermissions */ .e,
    {
      actions: ["sts:AssumeRole"],
      resources: ["arn:aws:iam::<dns-account>:role/<app>-<env>-pipeline-deployment-role"],
      when: "`cache-invalidation`",
      optional: true
    },
    {
      actions: [
        "cloudfront:ListDistributions",
        "cloudfront:CreateInvalidation",
        "cloudfront:GetInvalidation"
      ],
      resources: ["*"],
      when: "`cache-invalidation`; in the DNS account, for its role `<app>-<env>-pipeline-deployment-role`",
      account: "dns",
      optional: true
    }
  ],
  github: {
    contents: "read",
    "id-token": "write",
    "pull-requests": {
      access: "read",
      when: "the repository is private, and the pull requests of what will change are to be listed"
    },
    deployments: { access: "write", when: "`github-deployment`" }
  }
};



/***/ }),

/***/ 18422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openDeployments)
});

// EXTERNAL MODULE: ./src/domains/deployments/deployment-outcome.js
var deployment_outcome = __webpack_require__(42532);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/domains/changes/changes.js + 1 modules
var changes = __webpack_require__(21214);
// EXTERNAL MODULE: ./src/domains/changes/report.js
var report = __webpack_require__(54227);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-follower.js + 1 modules
var execution_follower = __webpack_require__(91577);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-runner.js
var execution_runner = __webpack_require__(84240);
// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/deployments/cache-invalidation.js
var cache_invalidation = __webpack_require__(62863);
// EXTERNAL MODULE: ./src/domains/deployments/deploy-services.js + 1 modules
var deploy_services = __webpack_require__(17731);
// EXTERNAL MODULE: ./src/domains/images/commit.js
var images_commit = __webpack_require__(17285);
;// CONCATENATED MODULE: ./src/domains/deployments/github-deployment.js


class GitHubDeployment {
  constructor(options) {
    this.options = options;
  }
  options;
  id;
  /** Does the work, and tells GitHub how it begins and ends. @returns what the work returns; throws what it throws */
  async during(deployment, work) {
    await this.begin(deployment);
    try {
      const outcome = await work();
      const { state, description } = stateOf(outcome);
      await this.report(state, description);
      return outcome;
    } catch (error) {
      const cancelled = error instanceof errors/* CancelledError */.cc;
      await this.report(cancelled ? "inactive" : "failure", (0,errors/* asError */.zR)(error).message);
      throw error;
    }
  }
  async begin(deployment) {
    try {
      this.id = await this.options.deployments.create(deployment);
      this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
    } catch (error) {
      this.warn("GitHub does not show this deployment", error);
      return;
    }
    await this.report("in_progress", deployment.description);
  }
  async report(state, description) {
    const { deployments, environmentUrl, logUrl } = this.options;
    if (this.id === void 0) return;
    try {
      await deployments.report(this.id, {
        state,
        description,
        ...environmentUrl === void 0 ? {} : { environmentUrl },
        ...logUrl === void 0 ? {} : { logUrl }
      });
    } catch (error) {
      this.id = void 0;
      this.warn(`GitHub does not know that this deployment is "${state}"`, error);
    }
  }
  warn(what, error) {
    const hint = error instanceof errors/* PlatformError */.Wk && error.hint !== void 0 ? ` ${error.hint}` : "";
    this.options.logger.warning(`${what}: ${(0,errors/* asError */.zR)(error).message}${hint}`);
  }
}
async function findDeployedRef({ image, reference }, commits) {
  const { commit } = image;
  if (commit === void 0)
    return reference.kind === "tag" && reference.value !== "latest" ? reference.value : void 0;
  return (0,images_commit/* isFullSha */.Wf)(commit) ? commit : await commits.resolve(commit) ?? commit;
}
const OVERTAKEN = ["Superseded", "Cancelled"];
function stateOf({ status, failure }) {
  if (failure === void 0) {
    return status === "InProgress" ? { state: "in_progress", description: "Started; its end is not awaited." } : { state: "success", description: status };
  }
  const description = failure.message;
  if (OVERTAKEN.includes(status)) return { state: "inactive", description };
  const unknown = failure instanceof errors/* CancelledError */.cc || failure instanceof errors/* DeadlineError */.j3;
  return { state: unknown || status === "InProgress" ? "error" : "failure", description };
}


// EXTERNAL MODULE: ./src/domains/deployments/plan.js + 1 modules
var deployments_plan = __webpack_require__(41152);
;// CONCATENATED MODULE: ./src/domains/deployments/deployments.js














class Deployments {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks everything up, says what will change, and changes nothing.
   * @throws NotFoundError without application, environment, codebase or image; PlatformError for what can't be deployed
   */
  async plan(request) {
    const plan = await this.lookUp(request);
    if (plan.changes !== void 0) (0,report/* logChanges */._)(plan.changes, this.deps.logger);
    return plan;
  }
  /** The same without a word about what will change. @throws as `plan` */
  async lookUp(request) {
    const planned = await (0,deployments_plan/* planImage */.Fz)(this.deps, request);
    const plan = (0,deployments_plan/* chosenStrategy */.Kn)(request, planned.codebase) === "pipeline" ? await (0,deployments_plan/* planPipeline */.aw)(this.deps, planned, request) : await (0,deployments_plan/* planEcs */.bS)(this.deps, planned, request);
    return { ...plan, changes: await this.findChanges(plan) };
  }
  /**
   * Does what was planned; nothing, and nobody is told, where the plan is empty. Returns how it ended, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    if ((0,deployments_plan/* isEmptyPlan */.lM)(plan)) return this.run(plan, options);
    const { messages } = this.deps;
    const recorded = this.record(plan, options);
    return messages === void 0 ? recorded : messages.follow(recorded, describeForSlack);
  }
  /** No problem with the changes fails a deployment; only cancellation is thrown. */
  async findChanges(plan) {
    const { accounts, logger, signal } = this.deps;
    const { app, env, environment, codebase, image, services } = plan;
    if (services.length === 0) return void 0;
    logger.status(`Looking at what runs in ${env}`);
    const repository = this.deps.repository(codebase.repository);
    try {
      return await (0,changes/* findChanges */.p)({
        ...{ app, env, services, image, logger, signal },
        repository: `${app}/${codebase.name}`,
        containers: () => accounts.enter((0,account_sessions/* deployRole */.s)(app, environment, accounts.session.region)).containers(),
        images: await accounts.session.images(),
        repositoryUrl: repository.url,
        history: repository.history
      });
    } catch (error) {
      signal.throwIfAborted();
      logger.warning(`Could not find out what changes: ${(0,errors/* asError */.zR)(error).message}`);
      return void 0;
    }
  }
  /** Shows it as a Deployment on GitHub, if that is wanted. */
  async record(plan, options) {
    const deployments = options.githubDeployment ? this.githubDeployments(plan) : void 0;
    if (deployments === void 0) return this.run(plan, options);
    const { logger, run } = this.deps;
    const { app, env, codebase, image } = plan;
    const ref = await findDeployedRef(plan, this.deps.repository(codebase.repository).commits);
    if (ref === void 0) {
      logger.warning(
        `GitHub does not show this deployment: which commit the image ${image.tag} was built from is not known.`
      );
      return this.run(plan, options);
    }
    const { environmentUrl } = options;
    const record = new GitHubDeployment({ deployments, logger, environmentUrl, logUrl: run?.runUrl });
    const details = {
      ref,
      environment: env,
      description: `${app}/${codebase.name} ${image.tag} to ${env}`,
      // With the workflow's token its creator is github-actions[bot], so that GitHub would not say who it was.
      payload: { app, codebase: codebase.name, image: image.tag, digest: image.digest, actor: run?.actor }
    };
    return record.during(details, () => this.run(plan, options));
  }
  githubDeployments({ codebase }) {
    const { deployments } = this.deps.repository(codebase.repository);
    if (deployments === void 0)
      this.deps.logger.warning(
        "GitHub does not show this deployment: github-deployment needs a github-token."
      );
    return deployments;
  }
  run(plan, options) {
    return plan.strategy === "pipeline" ? this.runPipeline(plan, options) : this.deployToEcs(plan, options);
  }
  async runPipeline(plan, options) {
    const { accounts, clock, journal, logger, run, signal } = this.deps;
    const { app, env, codebase, image, pipeline, region } = plan;
    const { session } = accounts;
    const pipelines = await session.pipelines();
    const follower = await (0,execution_follower/* createPipelineFollower */.B)(session, { clock, logger });
    const runner = new execution_runner/* ExecutionRunner */.Z({ pipelines, follower, clock, logger, region });
    const request = {
      pipeline,
      variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
      token: (0,idempotency/* idempotencyToken */.jw)(run, ["codebase-deploy", app, env, codebase.name, image.tag])
    };
    const execution = await runner.run(request, {
      ...{ wait: options.wait, stopOnCancel: options.stopOnCancel, deadline: options.deadline, signal },
      stopReason: "The deployment was cancelled.",
      started: (started) => {
        journal.started(plan, started);
        this.announce(plan, { text: "Pipeline Execution", url: started.url });
      },
      save: (saved) => {
        journal.underWay(saved && { kind: "execution", ...saved });
      }
    });
    return { plan, ...execution };
  }
  async deployToEcs(plan, options) {
    if ((0,deployments_plan/* isEmptyPlan */.lM)(plan))
      return { plan, status: (0,deployment_outcome/* servicesStatus */.tV)([]), outcomes: [], durationSeconds: 0, failure: void 0 };
    const { accounts, clock, journal, logger, signal } = this.deps;
    const { app, env, region, role } = plan;
    journal.started(plan, void 0);
    this.announce(plan, { text: "ECS Services", url: (0,console_links/* servicesUrl */._j)((0,resource_names/* clusterName */.SL)(app, env), region) });
    const began = clock.now();
    const session = accounts.enter(role);
    const containers = await session.containers();
    const tails = await session.logTails();
    let saved = [];
    const outcomes = await new deploy_services/* ServicesDeployment */.ky({ containers, tails, clock, logger, region }).deploy(plan, {
      ...options,
      signal,
      save: (services) => {
        saved = services;
        journal.underWay(services.length === 0 ? void 0 : { kind: "deployment", role, services });
      }
    });
    const failure = (0,deployment_outcome/* servicesFailure */.V_)(env, outcomes) ?? (options.wait ? await this.invalidateCaches(plan, outcomes, began, options.deadline) : void 0);
    if (failure !== void 0 && signal.aborted && options.stopOnCancel && saved.length > 0) throw failure;
    const durationSeconds = Math.round((clock.now() - began) / 1e3);
    return { plan, status: (0,deployment_outcome/* servicesStatus */.tV)(outcomes), outcomes, durationSeconds, failure };
  }
  invalidateCaches({ app, env, codebase, image, caches }, outcomes, began, deadline) {
    const { accounts, clock, logger, run, signal } = this.deps;
    const deployed = outcomes.map(({ plan, deployment = "" }) => `${(0,deploy_services/* nameOf */.Vb)(plan)} ${deployment}`);
    const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
    return (0,cache_invalidation/* invalidatePlanned */._9)({ accounts, clock, logger, run }, caches, { subject, deadline, signal });
  }
  announce({ app, env, codebase, image, services }, link) {
    this.deps.messages?.started({ app, env, codebase, image, services }, [link]);
  }
}
function describeForSlack(deployment) {
  const { status, failure } = deployment;
  const end = (0,deployment_outcome/* isPipelineDeployment */.Cu)(deployment) ? deployment.end : void 0;
  const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== void 0);
  const failed = end?.failed.find(({ action }) => action.externalUrl !== void 0)?.action;
  const url = (failed ?? logged.at(-1))?.externalUrl;
  return {
    failure,
    stillRunning: status === "InProgress",
    links: url === void 0 ? [] : [{ text: "Build Log", url }]
  };
}


// EXTERNAL MODULE: ./src/providers/git/repository.js
var git_repository = __webpack_require__(81935);
// EXTERNAL MODULE: ./src/providers/github/deployments.js
var deployments = __webpack_require__(31498);
// EXTERNAL MODULE: ./src/providers/github/history.js
var github_history = __webpack_require__(74378);
// EXTERNAL MODULE: ./src/providers/github/repository.js
var github_repository = __webpack_require__(94448);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
// EXTERNAL MODULE: ./src/commands/shared/slack.js + 4 modules
var slack = __webpack_require__(43107);
;// CONCATENATED MODULE: ./src/commands/shared/open-deployments.js









async function openDeployments(inputs, context) {
  const { clock, directory, logger, signal, workflow } = context;
  const session = await context.aws(inputs);
  const github = (0,shared_github.githubClient)(inputs["github-token"], context);
  const repository = (name) => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new github_repository/* GitHubCommits */.a({ github, repository: name, logger, signal }),
    history: github.authenticated ? new github_history/* GitHubHistory */.u(github, name) : void 0,
    deployments: github.authenticated ? new deployments/* GitHubDeployments */.C(github, name) : void 0
  });
  return new Deployments({
    ...{ clock, logger, signal, repository, run: workflow },
    publicImages: async () => new (await __webpack_require__.e(/* import() */ 674).then(__webpack_require__.bind(__webpack_require__, 48293))).PublicRegistry({ clock, signal }),
    accounts: new account_sessions.AccountSessions(session),
    localCommits: new git_repository/* GitRepository */.x(directory),
    messages: await (0,slack/* deploymentMessages */.IY)(inputs, context, session),
    journal: {
      started: (plan, execution) => {
        const id = execution === void 0 ? {} : { "execution-id": execution.id, "execution-url": execution.url };
        context.publish({ ...(0,deployment_outcome/* plannedOutputs */.hu)(plan), ...id });
      },
      underWay: (work) => {
        context.remoteWork(work);
      }
    }
  });
}



/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mapParallel)
/* harmony export */ });
async function mapParallel(items, limit, work) {
  const results = [];
  const failures = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}



/***/ }),

/***/ 21214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findChanges),
  q: () => (/* binding */ isDowngrade)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
;// CONCATENATED MODULE: ./src/domains/changes/commit-changes.js


const LISTED_COMMITS = 20;
const CONCURRENCY = 4;
const LONGEST_TITLE = 100;
const LONGEST_AUTHOR = 40;
const NONE = { total: 0, commits: [] };
const relations = {
  identical: "same",
  ahead: "upgrade",
  behind: "downgrade",
  diverged: "diverged"
};
async function findCommitChanges(base, head, options) {
  const { repositoryUrl, history, logger, signal } = options;
  const url = `${repositoryUrl}/compare/${base}...${head}`;
  const linkAlone = { base, head, url, relation: void 0, added: NONE, removed: NONE };
  if (history === void 0) return linkAlone;
  try {
    const forth = await history.compare(base, head);
    const back = forth.behindBy > 0 ? await history.compare(head, base) : void 0;
    const pulls = new PullRequests(history, logger, signal);
    return {
      ...linkAlone,
      relation: relations[forth.status],
      added: await list(forth.aheadBy, forth.commits, pulls),
      removed: back === void 0 ? NONE : await list(back.aheadBy, back.commits, pulls)
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${(0,errors/* asError */.zR)(error).message}`);
    return linkAlone;
  }
}
async function list(total, oldestFirst, pulls) {
  const shown = oldestFirst.slice(-LISTED_COMMITS).reverse();
  const commits = await (0,parallel/* mapParallel */.E)(shown, CONCURRENCY, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === void 0 ? void 0 : plainLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pulls.of(sha)
  }));
  return { total, commits };
}
class PullRequests {
  constructor(history, logger, signal) {
    this.history = history;
    this.logger = logger;
    this.signal = signal;
  }
  history;
  logger;
  signal;
  refused = false;
  async of(sha) {
    if (this.refused) return [];
    try {
      const found = await this.history.pullRequests(sha);
      return found.filter(({ merged }) => merged).map(changed);
    } catch (error) {
      this.signal.throwIfAborted();
      this.refused = true;
      this.logger.debug(`Pull requests are left out: ${(0,errors/* asError */.zR)(error).message}`);
      return [];
    }
  }
}
function changed({ number, title, url }) {
  return { number, title: plainLine(title, LONGEST_TITLE), url };
}
function plainLine(text, longest) {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}
function commitSubject(message) {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => plainLine(line, 1) !== "");
  return plainLine(first ?? "", LONGEST_TITLE);
}


// EXTERNAL MODULE: ./src/domains/images/commit.js
var images_commit = __webpack_require__(17285);
// EXTERNAL MODULE: ./src/domains/changes/running-services.js
var running_services = __webpack_require__(46591);
;// CONCATENATED MODULE: ./src/domains/changes/changes.js



const COMPARED = 3;
async function findChanges(options) {
  const { env, image } = options;
  const now = await (0,running_services/* findRunningServices */.L)(options.services, options);
  const next = image.commit;
  const bases = new Set(
    now.flatMap((service) => service.state === "running" ? runningCommit(service.image, options) : [])
  );
  const commits = [];
  for (const base of bases) {
    const history = commits.length < COMPARED ? options.history : void 0;
    if (next !== void 0) commits.push(await findCommitChanges(base, next, { ...options, history }));
  }
  const pushedAt = await timeOfNew(now, commits, options);
  const services = now.map((service) => {
    if (service.state === "unknown") return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== void 0 && relation !== "same";
    return other || next !== void 0 && !(0,images_commit/* abbreviates */.$7)(base, next);
  });
  return { env, image, services, commits: shown };
}
function isDowngrade(direction) {
  return direction === "downgrade" || direction === "older";
}
function directionOf(running, next, commits, pushedAt) {
  if (running.digest === next.digest) return "same";
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== void 0 && relation !== "same") return relation;
  if (running.digest === void 0 && isSameCommit(running, next)) return "same";
  const older = running.pushedAt !== void 0 && pushedAt !== void 0 && pushedAt.getTime() < running.pushedAt.getTime();
  return older ? "older" : "changed";
}
function isSameCommit({ commit }, next) {
  return commit !== void 0 && next.commit !== void 0 && (0,images_commit/* abbreviates */.$7)(commit, next.commit);
}
function runningCommit(running, { repository, image }) {
  const { commit, digest } = running;
  if (commit === void 0 || commit === image.commit || running.repository !== repository) return [];
  return digest === image.digest && isSameCommit(running, image) ? [] : [commit];
}
async function timeOfNew(now, commits, options) {
  const { image, images, repository, signal } = options;
  const unclear = now.some(
    (service) => service.state === "running" && service.image.pushedAt !== void 0 && directionOf(service.image, image, commits, void 0) === "changed"
  );
  if (!unclear) return void 0;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}



/***/ }),

/***/ 54227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logChanges),
/* harmony export */   a: () => (/* binding */ changesSummary)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24068);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21214);



const words = {
  same: "unchanged",
  upgrade: "upgrade",
  downgrade: "downgrade",
  diverged: "diverged: some commits are removed too",
  older: "downgrade (older image)",
  changed: "changed"
};
function directionText(direction) {
  return words[direction];
}
function logChanges(changes, logger) {
  logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
  for (const line of serviceLines(changes.services)) logger.info(`  ${line}`);
  for (const comparison of changes.commits) {
    logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
    const listed = commitLines(comparison);
    if (listed.length > 0) logger.remote(`${listed.join("\n")}
`, "    ");
  }
  logger.endGroup();
  const warning = downgradeWarning(changes);
  if (warning !== void 0) logger.warning(warning, { title: "This is a downgrade" });
}
function downgradeWarning({ services, env, image, commits }) {
  const back = services.flatMap(
    (service) => service.state === "running" && (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDowngrade */ .q)(service.direction) ? [service.service] : []
  );
  if (back.length === 0) return void 0;
  const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
  const away = removed === 0 ? "" : `, which takes ${formatCommits(removed)} away`;
  return `${image.tag} is older than what runs in ${env}: a downgrade of ${back.join(", ")}${away}.`;
}
function serviceLines(services) {
  const reasons2 = /* @__PURE__ */ new Map();
  const lines = [];
  for (const service of services) {
    if (service.state === "unknown")
      reasons2.set(service.reason, [...reasons2.get(service.reason) ?? [], service.service]);
    else lines.push(`${service.service}: ${runningText(service)}; ${directionText(service.direction)}`);
  }
  for (const [reason, names] of reasons2)
    lines.push(`${names.join(", ")}: what runs now is not known. ${reason}`);
  return lines;
}
function runningText(service) {
  const { image, since, stopped, rollingOut } = service;
  const digest = image.digest === void 0 || image.tag === void 0 ? "" : ` (${shortDigest(image.digest)})`;
  return [
    `${image.tag ?? image.digest ?? "an image without a tag"}${digest}`,
    since === void 0 ? "" : ` since ${formatMinute(since)}`,
    stopped ? ", scaled to zero" : "",
    rollingOut === void 0 ? "" : `, while ${rollingOut} is being rolled out`
  ].join("");
}
function shortDigest(digest) {
  return digest.slice(0, "sha256:".length + 12);
}
function comparisonText({ base, head, relation, added, removed }) {
  const between = `between ${base.slice(0, 10)} and ${head.slice(0, 10)}:`;
  switch (relation) {
    case void 0:
      return `Commits ${between}`;
    case "same":
      return `No commits ${between}`;
    case "upgrade":
      return `${formatCommits(added.total)} ${between}`;
    case "downgrade":
      return `Downgrade, ${formatCommits(removed.total)} less ${between}`;
    case "diverged":
      return `Diverged, ${formatCommits(added.total)} more and ${formatCommits(removed.total)} less ${between}`;
  }
}
function formatCommits(number) {
  return (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(number, "commit");
}
function commitLines({ added, removed }) {
  return [...listLines("+", added), ...listLines("-", removed)];
}
function listLines(sign, { total, commits }) {
  const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
  const more = total - commits.length;
  return more > 0 && commits.length > 0 ? [...lines, `${sign} and ${formatCommits(more)} before those`] : lines;
}
function commitText({ sha, subject, author, pulls }) {
  const by = author === void 0 ? "" : ` (${author})`;
  const numbers = pulls.map(({ number }) => ` #${number}`).join("");
  return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? "" : numbers}`;
}
function changesSummary(changes) {
  if (changes.services.length === 0) return "";
  const warning = downgradeWarning(changes);
  return [
    "### What changes",
    ...warning === void 0 ? [] : [`> :warning: **Downgrade**: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(warning)}`],
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(
      ["Service", "Ran before", "Since", "New image", ""],
      changes.services.map((service) => serviceRow(service, changes))
    ),
    ...reasons(changes.services),
    ...changes.commits.map((comparison) => comparisonSection(comparison)),
    ...pullSection(changes.commits)
  ].join("\n\n");
}
function serviceRow(service, { image }) {
  const next = imageCell(image.tag, image.digest);
  if (service.state === "unknown") return [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(service.service), "not known", "", next, ""];
  const { image: running, since, direction, stopped, rollingOut } = service;
  const notes = [
    ...stopped ? ["scaled to zero"] : [],
    ...rollingOut === void 0 ? [] : [`${rollingOut} was being rolled out`]
  ];
  return [
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(service.service),
    [imageCell(running.tag, running.digest), ...notes.map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)].join(", "),
    since === void 0 ? "" : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(formatMinute(since)),
    next,
    directionCell(direction)
  ];
}
function imageCell(tag, digest) {
  const parts = [...tag === void 0 ? [] : [tag], ...digest === void 0 ? [] : [shortDigest(digest)]];
  return parts.length === 0 ? "an image without a tag" : parts.map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join(" ");
}
function directionCell(direction) {
  const text = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(directionText(direction));
  return (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDowngrade */ .q)(direction) || direction === "diverged" ? `:warning: ${text}` : text;
}
function reasons(services) {
  const texts = services.flatMap((service) => service.state === "unknown" ? [service.reason] : []);
  return [...new Set(texts)].map((reason) => `What runs is not known: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(reason)}`);
}
function comparisonSection(comparison) {
  const { url, added, removed } = comparison;
  const heading = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(comparisonText(comparison).replace(/:$/, ""), url);
  const lists = [...commitList("New", added), ...commitList("Taken away", removed)];
  return [heading, ...lists].join("\n\n");
}
function commitList(title, { total, commits }) {
  if (commits.length === 0) return [];
  const more = total - commits.length;
  const items = [
    ...commits.map((commit) => `- ${commitItem(commit)}`),
    ...more > 0 ? [`- and ${formatCommits(more)} before those`] : []
  ];
  return [`${title}:`, items.join("\n")];
}
function commitItem({ sha, subject, author, url, pulls }) {
  const by = author === void 0 ? "" : `, ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(author)}`;
  const numbers = pulls.map((pull) => ` ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`#${pull.number}`, pull.url)}`).join("");
  return `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(sha.slice(0, 7), url)} ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(subject)}${by}${numbers}`;
}
function pullSection(comparisons) {
  const pulls = /* @__PURE__ */ new Map();
  const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
  for (const pull of commits.flatMap((commit) => commit.pulls)) pulls.set(pull.url, pull);
  if (pulls.size === 0) return [];
  const items = [...pulls.values()].sort((a, b) => b.number - a.number).map(({ number, title, url }) => `- ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`#${number}`, url)} ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}`);
  return [`Pull requests:

${items.join("\n")}`];
}
function formatMinute(time) {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}



/***/ }),

/***/ 46591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findRunningServices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82995);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47946);




const CONCURRENCY = 4;
async function findRunningServices(services, options) {
  const [first, ...others] = services;
  if (first === void 0) return [];
  const images = /* @__PURE__ */ new Map();
  const attempt = async (service) => {
    try {
      return await look(service, options, images);
    } catch (error) {
      options.signal.throwIfAborted();
      return unreadable(service, error);
    }
  };
  try {
    await options.containers();
  } catch (error) {
    options.signal.throwIfAborted();
    return services.map((service) => unreadable(service, error));
  }
  const probed = await attempt(first);
  if (probed.state === "unknown" && probed.missing !== true)
    return services.map((service) => ({ ...probed, service }));
  return [probed, ...await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapParallel */ .E)(others, CONCURRENCY, attempt)];
}
function unreadable(service, error) {
  const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.hint : void 0;
  return { service, state: "unknown", reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message, hint };
}
async function look(service, options, images) {
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)({ app: options.app, env: options.env, service });
  const containers = await options.containers();
  const found = await containers.service(name, options.signal);
  if (found === void 0 || found.status === "INACTIVE") {
    const reason = `There is no ECS service ${name.service} in the cluster ${name.cluster}: a scheduled job, or not deployed yet.`;
    return { service, state: "unknown", reason, missing: true };
  }
  const { current, next } = taskSetsOf(found);
  const definition = current?.taskDefinition ?? found.taskDefinition;
  const image = await imageIn(containers, definition, service);
  if (image === void 0)
    return { service, state: "unknown", reason: `${definition} has no container "${service}".` };
  const upcoming = next === void 0 ? void 0 : await imageIn(containers, next.taskDefinition, service);
  const parsed = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(image);
  const known = images.get(image) ?? describe(parsed, options);
  images.set(image, known);
  return {
    service,
    state: "running",
    image: await known,
    since: current?.createdAt,
    stopped: found.desiredCount === 0,
    tasks: { desired: found.desiredCount, running: found.runningCount },
    rolloutState: found.status === "ACTIVE" ? (next ?? current)?.rolloutState : found.status,
    rollingOut: upcoming === void 0 ? void 0 : nameOf((0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(upcoming))
  };
}
function taskSetsOf(service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const active = service.taskSets.filter(({ status, running }) => status === "ACTIVE" && running > 0).sort((a, b) => b.running - a.running)[0];
  const settled = primary === void 0 || primary.rolloutState === "COMPLETED" || active === void 0;
  if (settled) return { current: primary ?? active, next: void 0 };
  return { current: active, next: primary };
}
async function imageIn(containers, definition, service) {
  const found = await containers.taskDefinition(definition);
  return found?.containers.find(({ name }) => name === service)?.image;
}
async function describe(name, options) {
  const { repository, tag, digest } = name;
  const plain = { repository, tag, digest, commit: commitOf(tag), pushedAt: void 0 };
  if (repository !== options.repository) return plain;
  const reference = digest === void 0 ? tag === void 0 ? void 0 : { tag } : { digest };
  if (reference === void 0) return plain;
  try {
    const image = await options.images.describe(repository, reference);
    if (image === void 0) return plain;
    const best = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseCommitTag */ .bO)(image.tags, tag) ?? tag;
    if (digest === void 0 && commitOf(tag) === void 0) return plain;
    return { repository, tag: best, digest: image.digest, commit: commitOf(best), pushedAt: image.pushedAt };
  } catch {
    options.signal.throwIfAborted();
    return plain;
  }
}
function commitOf(tag) {
  return tag === void 0 ? void 0 : (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommitTag */ .Po)(tag);
}
function nameOf({ tag, digest }) {
  return tag ?? digest ?? "another image";
}



/***/ }),

/***/ 62863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseCacheInvalidation),
/* harmony export */   NM: () => (/* binding */ cacheInvalidationExample),
/* harmony export */   _9: () => (/* binding */ invalidatePlanned),
/* harmony export */   hY: () => (/* binding */ findCaches)
/* harmony export */ });
/* unused harmony exports domainsOf, findDistributions, invalidateCaches */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_idempotency_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83360);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84096);
/* harmony import */ var _platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25816);





const cacheInvalidationExample = '{dns-account: "123456789012", domains: {web.example.com: {paths: ["/*"], environment: prod}}}';
const schema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  "dns-account": valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^\d{12}$/, "twelve digits, in quotes")),
  domains: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
      paths: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w1_("/"))), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)),
      environment: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
    })
  )
});
const INTERVAL_MS = 5e3;
function parseCacheInvalidation(value) {
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, value);
  if (parsed.success) {
    const { "dns-account": dnsAccount, domains } = parsed.output;
    return {
      dnsAccount,
      domains: Object.entries(domains).map(([domain, { paths, environment }]) => ({
        domain,
        paths,
        environment
      }))
    };
  }
  const issue = parsed.issues[0];
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input cache-invalidation is not valid: ${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? "it"}: ${issue.message}.`,
    { hint: `Write it like this: ${cacheInvalidationExample}` }
  );
}
function domainsOf(input, env) {
  return (input?.domains ?? []).filter(({ environment }) => environment === void 0 || environment === env);
}
async function findCaches({ accounts, logger }, { app, env }, input) {
  const domains = domainsOf(input, env);
  if (input === void 0 || domains.length === 0) return void 0;
  const role = (0,_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidationRole */ .b)(app, env, input.dnsAccount, accounts.session.region);
  const delivery = await accounts.enter(role).contentDelivery();
  try {
    return { role, domains: await findDistributions(delivery, domains) };
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk)) throw error;
    warnOfRefusal(error, role, domains, logger);
    return void 0;
  }
}
function warnOfRefusal(error, { arn }, domains, logger) {
  const names = domains.map(({ domain }) => domain).join(", ");
  const commands = domains.map(
    ({ domain, paths }) => `aws cloudfront create-invalidation --distribution-id <that of ${domain}> --paths ${paths.map((path) => `'${path}'`).join(" ")}`
  );
  logger.warning(
    `The cache of ${names} will not be invalidated: ${error.message} Visitors may see old pages. Invalidate it by hand in the DNS account once the deployment has ended: ${commands.join("; ")}. To have it done here, let the trust policy of ${arn} name the identity that was refused.`,
    { title: "Cache not invalidated" }
  );
}
async function findDistributions(delivery, domains) {
  const found = await delivery.distributionsOf(domains.map(({ domain }) => domain));
  return domains.map(({ domain, paths }) => {
    const distribution = found.get(domain);
    if (distribution !== void 0) return { domain, paths, distribution };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`No CloudFront distribution of the DNS account has the alias ${domain}.`, {
      hint: "Check the domain in cache-invalidation, and dns-account: nothing was deployed."
    });
  });
}
async function invalidateCaches(deps, domains, options) {
  const { delivery, clock, logger } = deps;
  await Promise.all(
    domains.map(async (cached) => {
      const { domain, paths, distribution } = cached;
      const id = await delivery.invalidate(distribution, paths, options.token(cached));
      logger.info(`Invalidating ${paths.join(", ")} of ${domain} (${distribution}): ${id}`);
      await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)({
        clock,
        subject: `the invalidation ${id} of ${domain}`,
        intervalMs: INTERVAL_MS,
        deadline: options.deadline,
        signal: options.signal,
        step: async () => {
          const status = await delivery.invalidationStatus(distribution, id, options.signal);
          return status === "Completed" ? { done: true, value: void 0 } : { done: false };
        }
      });
      logger.info(`The cache of ${domain} is invalidated.`);
    })
  );
}
async function invalidatePlanned(deps, plan, { subject, deadline, signal }) {
  if (plan === void 0) return void 0;
  const { accounts, clock, logger, run } = deps;
  try {
    const delivery = await accounts.enter(plan.role).contentDelivery();
    await invalidateCaches({ delivery, clock, logger }, plan.domains, {
      // CloudFront answers a token that it knows with the old invalidation.
      token: ({ domain, distribution, paths }) => (0,_core_idempotency_js__WEBPACK_IMPORTED_MODULE_1__/* .idempotencyToken */ .jw)(run, ["cache-invalidation", ...subject, distribution, domain, ...paths]),
      deadline,
      signal
    });
    return void 0;
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk) {
      warnOfRefusal(error, plan.role, plan.domains, logger);
      return void 0;
    }
    const names = plan.domains.map(({ domain }) => domain).join(", ");
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `All services were deployed, but the cache of ${names} was not invalidated: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`,
      { hint: "Visitors may see old pages until it is invalidated in CloudFront.", cause: error }
    );
  }
}



/***/ }),

/***/ 10346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findCodebaseImage),
/* harmony export */   G: () => (/* binding */ chooseForm)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _images_codebase_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13921);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82995);
/* harmony import */ var _services_service_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25387);




async function findCodebaseImage({ images, publicImages, registry }, { tag, repositories }, template) {
  const { own, additional } = repositories;
  const names = [own, ...additional === void 0 ? [] : [additional.name]];
  if ((0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEcrRepository */ .iR)(template) !== void 0)
    return (0,_services_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyImage */ .ZG)(images, { tag, repositories: names, registry }, template);
  if (!(0,_images_codebase_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsImage */ .i3)(repositories, registry, template)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs images of ${template}, as its task definition template says, not of ${names.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const digest = await (await publicImages()).findDigest(template, tag);
  if (digest !== void 0) return { tag, digest };
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The public repository ${template} has no image with the tag ${tag}.`, {
    hint: "Nothing was changed. The codebase's build has to push there too: additional_ecr_repository in platform-config.yml."
  });
}
function chooseForm({ tag }, wanted) {
  return (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommitTag */ .Po)(tag) === void 0 ? "digest" : wanted;
}



/***/ }),

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeSource),
/* harmony export */   m: () => (/* binding */ findCodebaseServices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5574);
/* harmony import */ var _images_codebase_repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13921);
/* harmony import */ var _services_task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71973);




const GROUP = "services";
const LOOKUPS = 5;
async function findCodebaseServices(deps, request) {
  const { codebase, wanted } = request;
  if (codebase.services.some(({ services }) => services.length > 0))
    return { source: "run-groups", groups: codebase.services };
  if (wanted !== void 0)
    return { source: "input", groups: [{ name: GROUP, services: [...new Set(wanted)] }] };
  return { source: "templates", groups: [{ name: GROUP, services: await findByTemplate(deps, request) }] };
}
async function findByTemplate({ objects, registry, types, logger }, { app, env, codebase, repositories }) {
  const { names } = types;
  const unreadable = [];
  const found = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .mapParallel */ .E)(names, LOOKUPS, async (service) => {
    try {
      const template = await (0,_services_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)(objects, { app, env, service });
      return (0,_images_codebase_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsImage */ .i3)(repositories, registry, (0,_services_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .templateImage */ .Y1)(template, service)) ? [service] : [];
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_ || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk) {
        if (types.isScheduledJob(service)) logger.debug(`Left out ${service}: ${error.message}`);
        else unreadable.push(`${service} (${error.message.replace(/\.$/, "")})`);
        return [];
      }
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) throw unclear(codebase.name, service, error);
      throw error;
    }
  });
  const services = found.flat();
  const left = unreadable.length === 0 ? "" : ` Not looked at: ${unreadable.join(", ")}.`;
  if (services.length > 0) {
    if (left !== "")
      logger.warning(
        `Some services of ${env} have no task definition template that can be read, and are left out.${left}`,
        { title: "Services left out" }
      );
    return services;
  }
  const reason = names.length === 0 ? `no parameter says which services ${env} has` : `no task definition template of ${env} names an image of ${repositories.own}${repositories.additional === void 0 ? "" : ` or ${repositories.additional.name}`}`;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The codebase ${codebase.name} has no run groups, and ${reason}: nothing says what to deploy.${left}`,
    {
      hint: "Name the services in the input services, or in codebase_pipelines.<codebase>.services in platform-config.yml."
    }
  );
}
function unclear(codebase, service, cause) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The codebase ${codebase} has no run groups, and whether ${service} runs its image can't be seen: ${cause.message}`,
    {
      hint: `Name the services to deploy in the input services. ${cause.hint ?? ""}`.trim(),
      cause
    }
  );
}
function describeSource({ app, env, codebase }, { source }) {
  switch (source) {
    case "run-groups":
      return void 0;
    case "input":
      return `${app}/${codebase.name} has no run groups: the services given are deployed in one group.`;
    case "templates":
      return `${app}/${codebase.name} has no run groups: all services of ${env} whose task definition template names its image are deployed in one group.`;
  }
}



/***/ }),

/***/ 17731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ ServicesDeployment),
  Vb: () => (/* binding */ nameOf)
});

// UNUSED EXPORTS: canRollBack

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
;// CONCATENATED MODULE: ./src/core/logger.js
class PrefixedLogger {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  debug(message) {
    this.logger.debug(this.prefixed(message));
  }
  info(message) {
    this.logger.info(this.prefixed(message));
  }
  notice(message, annotation) {
    this.logger.notice(this.prefixed(message), annotation);
  }
  warning(message, annotation) {
    this.logger.warning(this.prefixed(message), annotation);
  }
  error(message, annotation) {
    this.logger.error(this.prefixed(message), annotation);
  }
  group(title) {
    this.info(title);
  }
  endGroup() {
  }
  remote(text, prefix = "") {
    this.logger.remote(text, `${this.prefix}${prefix}`);
  }
  result(text, prefix = "") {
    this.logger.result(text, `${this.prefix}${prefix}`);
  }
  status(text) {
    this.debug(text);
  }
  prefixed(message) {
    return message.replace(/^/gm, () => this.prefix);
  }
}


// EXTERNAL MODULE: ./src/domains/services/deploy-service.js + 3 modules
var deploy_service = __webpack_require__(45713);
// EXTERNAL MODULE: ./src/domains/services/missing-rights.js
var missing_rights = __webpack_require__(18418);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/services/service-outcome.js
var service_outcome = __webpack_require__(87422);
;// CONCATENATED MODULE: ./src/domains/deployments/deploy-services.js







const ROLLBACK_MS = 15 * 6e4;
class ServicesDeployment {
  constructor(deps) {
    this.deps = deps;
    this.rights = new missing_rights/* MissingRights */.s(deps.containers, deps.logger);
  }
  deps;
  saved = /* @__PURE__ */ new Map();
  /** ARNs of the deployments, by service. */
  found = /* @__PURE__ */ new Map();
  rights;
  /**
   * After a failure the group finishes, and later ones don't start. Returns one outcome for each service, good or bad.
   */
  async deploy({ groups }, options) {
    const outcomes = [];
    const hasFailed = () => outcomes.some(({ failure }) => failure !== void 0);
    for (const { name, services } of groups) {
      const failed = hasFailed();
      const blocked = failed || options.signal.aborted;
      const reason = failed ? void 0 : options.signal.reason;
      if (!blocked) this.deps.logger.info(`Run group ${name}: ${services.map(nameOf).join(", ")}`);
      const ended = blocked ? services.map((service) => this.notStarted(service, reason)) : await Promise.all(services.map((service) => this.deployService(service, options)));
      outcomes.push(...ended.map((outcome) => ({ ...outcome, group: name, rollback: void 0 })));
    }
    if (!hasFailed() || !options.rollbackOnFailure || options.signal.aborted) return outcomes;
    return this.rollBack(outcomes, options);
  }
  async deployService(plan, options) {
    try {
      return await this.deployer(plan).deploy(plan, this.serviceOptions(plan, options));
    } catch (error) {
      return this.notStarted(plan, error);
    }
  }
  serviceOptions(plan, options) {
    const name = nameOf(plan);
    return {
      ...options,
      found: (arn) => this.found.set(name, arn),
      save: (saved) => {
        if (saved === void 0) this.saved.delete(name);
        else this.saved.set(name, saved);
        options.save([...this.saved.values()]);
      }
    };
  }
  deployer(plan) {
    const logger = new PrefixedLogger(this.deps.logger, `[${nameOf(plan)}] `);
    return new deploy_service/* ServiceDeployer */.m({ ...this.deps, logger, rights: this.rights });
  }
  notStarted(plan, error) {
    const work = this.saved.get(nameOf(plan));
    const failure = failureFrom(error);
    return {
      plan,
      // One that could not be stopped was started.
      status: failure instanceof errors/* CancelledError */.cc && work !== void 0 ? "IN_PROGRESS" : "NOT_STARTED",
      taskDefinition: void 0,
      deployment: this.found.get(nameOf(plan)),
      url: (0,console_links/* serviceUrl */.Rs)((0,resource_names/* ecsName */.pC)(plan.target), this.deps.region),
      durationSeconds: 0,
      end: void 0,
      failure
    };
  }
  /** Later groups first, as they may rely on earlier ones. */
  async rollBack(outcomes, options) {
    const changed = outcomes.filter(canRollBack);
    const ended = /* @__PURE__ */ new Map();
    const deadline = Math.max(options.deadline, this.deps.clock.now() + ROLLBACK_MS);
    for (const group of [...new Set(changed.map((outcome) => outcome.group))].reverse()) {
      const plans = changed.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
      this.deps.logger.warning(`Rolling back ${plans.map(nameOf).join(", ")} to the previous image.`);
      const settings = { ...options, deadline, force: false, wait: true };
      for (const outcome of await Promise.all(plans.map((plan) => this.rollBackService(plan, settings))))
        ended.set(nameOf(outcome.plan), outcome);
    }
    return outcomes.map((outcome) => ({ ...outcome, rollback: ended.get(nameOf(outcome.plan)) }));
  }
  async rollBackService(plan, options) {
    const previous = { ...plan, image: { tag: (0,service_outcome/* imageBefore */.Fi)(plan) ?? "the previous image", digest: "" } };
    try {
      const settings = this.serviceOptions(plan, options);
      return await this.deployer(plan).deployDefinition(previous, plan.running.taskDefinition, settings);
    } catch (error) {
      return this.notStarted(previous, error);
    }
  }
}
function canRollBack({ status, taskDefinition, plan, end }) {
  if (taskDefinition === void 0 || taskDefinition === plan.running.taskDefinition) return false;
  if (plan.running.image === void 0) return false;
  switch (status) {
    case "NOT_STARTED":
    case "ALREADY_RUNNING":
    case "ROLLBACK_REQUESTED":
    case "ROLLBACK_IN_PROGRESS":
    case "ROLLBACK_SUCCESSFUL":
    case "ROLLBACK_FAILED":
      return false;
    case "STOPPED":
      return end?.replacedBy === void 0;
    case "SUCCESSFUL":
    case "SCALED_TO_ZERO":
    case "PENDING":
    case "IN_PROGRESS":
    case "STOP_REQUESTED":
      return true;
  }
}
function nameOf({ target }) {
  return target.service;
}
function failureFrom(error) {
  if (error === void 0 || error instanceof errors/* PlatformError */.Wk) return error;
  return new errors/* PlatformError */.Wk(`Unexpected: ${(0,errors/* asError */.zR)(error).message}`, { cause: error });
}



/***/ }),

/***/ 42532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ isPipelineDeployment),
/* harmony export */   Gm: () => (/* binding */ isRolledBack),
/* harmony export */   Hi: () => (/* binding */ nameOfCodebase),
/* harmony export */   Oi: () => (/* binding */ endOutputs),
/* harmony export */   QG: () => (/* binding */ formatHeadline),
/* harmony export */   V_: () => (/* binding */ servicesFailure),
/* harmony export */   XT: () => (/* binding */ imagesNow),
/* harmony export */   eO: () => (/* binding */ finalImage),
/* harmony export */   hu: () => (/* binding */ plannedOutputs),
/* harmony export */   tV: () => (/* binding */ servicesStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _deploy_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17731);



function servicesStatus(outcomes) {
  if (outcomes.length === 0) return "LeftToTerraform";
  const failures = outcomes.filter(({ failure }) => failure !== void 0);
  if (failures.length === 0) {
    if (outcomes.some(({ status }) => status === "NOT_STARTED")) return "Failed";
    return outcomes.some(({ status }) => status === "IN_PROGRESS") ? "InProgress" : "Succeeded";
  }
  const isStopping = ({ status, failure }) => status === "STOP_REQUESTED" && failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc;
  if (failures.some(isStopping)) return "Stopping";
  const running = failures.filter(isStillRunning);
  const isUnstarted = ({ status, failure }) => status === "NOT_STARTED" && failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc;
  if (running.length > 0 && failures.every((one) => isStillRunning(one) || isUnstarted(one)))
    return "InProgress";
  return outcomes.some(isUndone) && outcomes.every(hasPreviousImage) ? "RolledBack" : "Failed";
}
function isUndone(outcome) {
  const { status } = outcome;
  return isRolledBack(outcome) || status !== "NOT_STARTED" && !(0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(status);
}
function hasPreviousImage(outcome) {
  const { plan, status } = outcome;
  const image = finalImage(outcome);
  if (image === void 0) return status === "NOT_STARTED" || status === "ROLLBACK_SUCCESSFUL";
  return image === (0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(plan);
}
function isStillRunning({ status, failure }) {
  if (status === "NOT_STARTED") return false;
  return failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3 || failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc;
}
function finalImage(outcome) {
  return (0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageAfter */ .MV)(outcome.rollback ?? outcome);
}
function plannedOutputs(plan) {
  const image = { "image-tag": plan.image.tag, "image-digest": plan.image.digest };
  return plan.strategy === "pipeline" ? { strategy: plan.strategy, pipeline: plan.pipeline, ...image } : {
    strategy: plan.strategy,
    ...image,
    "left-to-terraform": plan.leftToTerraform.map(({ service }) => service)
  };
}
function endOutputs(deployment) {
  const { status, durationSeconds } = deployment;
  const end = { status, "duration-seconds": durationSeconds };
  return isPipelineDeployment(deployment) ? { ...end, "execution-id": deployment.execution.id, "execution-url": deployment.execution.url } : { ...end, services: servicesOutput(deployment.outcomes) };
}
function servicesOutput(outcomes) {
  return outcomes.map((outcome) => ({
    service: (0,_deploy_services_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(outcome.plan),
    group: outcome.group,
    status: outcome.status,
    image: finalImage(outcome),
    previousImage: (0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .imageBefore */ .Fi)(outcome.plan),
    taskDefinition: outcome.taskDefinition,
    deployment: outcome.deployment,
    url: outcome.url,
    rollback: outcome.rollback?.status
  }));
}
function servicesFailure(env, outcomes) {
  const failed = outcomes.filter(({ failure }) => failure !== void 0);
  const [first] = failed;
  if (first?.failure === void 0) return void 0;
  const waiting = outcomes.filter(({ status, failure }) => status === "NOT_STARTED" && failure === void 0);
  const stuck = outcomes.filter(({ rollback }) => rollback?.failure !== void 0);
  const message = [
    `${failed.length} of ${outcomes.length} service${outcomes.length === 1 ? " was" : "s were"} not deployed to ${env}: ${failed.map((outcome) => `${(0,_deploy_services_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(outcome.plan)} (${outcome.status})`).join(", ")}.`,
    ...failed.slice(0, 3).map(({ failure }) => failure?.message ?? ""),
    ...waiting.length === 0 ? [] : [`Not started: ${waiting.map(({ plan }) => (0,_deploy_services_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(plan)).join(", ")}.`],
    ...stuck.length === 0 ? [] : [`Not rolled back: ${stuck.map(({ plan }) => (0,_deploy_services_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(plan)).join(", ")}.`]
  ].join(" ");
  const hint = `Images now: ${imagesNow(outcomes)}. ${first.failure.hint ?? ""}`.trim();
  const details = { hint, cause: first.failure, excerpt: first.failure.excerpt };
  const cancelled = failed.every(({ failure }) => failure instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc);
  return cancelled ? new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(message, details) : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(message, details);
}
function servicesCause(outcomes) {
  const failed = outcomes.find(({ failure }) => failure !== void 0);
  return failed === void 0 ? void 0 : (0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCause */ .mU)(failed);
}
function imagesNow(outcomes) {
  return outcomes.map((outcome) => `${(0,_deploy_services_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(outcome.plan)}: ${finalImage(outcome) ?? "not known"}`).join(", ");
}
function isPipelineDeployment(deployment) {
  return deployment.plan.strategy === "pipeline";
}
function isRolledBack({ rollback }) {
  return rollback !== void 0 && rollback.failure === void 0;
}
function nameOfCodebase({ app, codebase }) {
  return `${app}/${codebase.name}`;
}
function formatHeadline(deployment) {
  const { plan, status, failure } = deployment;
  const what = nameOfCodebase(plan);
  if (status === "LeftToTerraform") return `Nothing of ${what} was deployed to ${plan.env}`;
  if (failure === void 0) {
    return status === "Succeeded" ? `Deployed ${what} to ${plan.env}` : `Started the deployment of ${what} to ${plan.env}`;
  }
  if (status === "InProgress")
    return `Stopped following the deployment of ${what} to ${plan.env}, which is still running`;
  return isPipelineDeployment(deployment) ? `${what} was not deployed to ${plan.env}: ${executionCause(deployment)}` : servicesHeadline(deployment);
}
function executionCause({ plan, status, end }) {
  const [failed] = end?.failed ?? [];
  const cause = failed === void 0 ? "the execution failed" : `${failed.action.action} in the stage ${failed.action.stage} failed`;
  switch (status) {
    case "Failed":
      return cause;
    case "RolledBack":
      return `${cause}; ${rollbackState(plan, end?.rollback?.status)}`;
    case "Stopping":
      return "cancelled; the execution is being stopped";
    case "Stopped":
      return "the execution was stopped";
    case "Superseded":
      return "a newer execution superseded it";
    case "Cancelled":
      return "the execution was cancelled";
    default:
      return `its status is ${status}`;
  }
}
function rollbackState({ env, changes }, rollback) {
  if (rollback === "InProgress") return "CodePipeline is rolling it back";
  if (rollback !== void 0 && rollback !== "Succeeded") return "the rollback did not succeed";
  const running = (changes?.services ?? []).map(
    (service) => service.state === "running" ? service.image.tag : void 0
  );
  return stillRuns(env, running) ?? "CodePipeline rolled it back";
}
function servicesHeadline({ plan, status, outcomes }) {
  const { env } = plan;
  const what = nameOfCodebase(plan);
  const cause = servicesCause(outcomes);
  if (cause === void 0) return `${what} was deployed to ${env}, but old pages may still be cached`;
  if (status === "Stopping") return `${what} was not deployed to ${env}: cancelled; ECS is rolling it back`;
  if (status === "RolledBack") {
    const state = stillRuns(env, outcomes.map(finalImage)) ?? "all services still run their previous images";
    return `${what} was not deployed to ${env}: ${cause}; ${state}`;
  }
  const partly = outcomes.some((outcome) => (0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(outcome.status) && !isRolledBack(outcome));
  return `${what} was ${partly ? "only partly" : "not"} deployed to ${env}: ${cause}; ${imagesNow(outcomes)}`;
}
function stillRuns(env, images) {
  const [image, ...others] = new Set(images);
  return image === void 0 || others.length > 0 ? void 0 : `${env} still runs ${image}`;
}



/***/ }),

/***/ 34662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ parseServices),
/* harmony export */   M2: () => (/* binding */ planServices)
/* harmony export */ });
/* unused harmony export groupServices */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _services_service_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40279);
/* harmony import */ var _services_service_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57940);
/* harmony import */ var _images_codebase_repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13921);
/* harmony import */ var _codebase_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10346);
/* harmony import */ var _codebase_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16475);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5574);








const LOOKUPS = 5;
function groupServices(codebase, configured, wanted, isScheduledJob) {
  const all = [...new Set(configured.flatMap(({ services }) => services))];
  const unknown = wanted?.find((service) => !all.includes(service));
  if (unknown !== void 0) {
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(unknown, all);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The input services names "${unknown}", which is no service of ${codebase}.`, {
      hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${all.join(", ")}.`
    });
  }
  const chosen = all.filter((service) => wanted === void 0 || wanted.includes(service));
  const left = new Set(chosen.filter((service) => !isScheduledJob(service)));
  const groups = configured.flatMap(({ name, services }) => {
    const mine = [...new Set(services)].filter((service) => left.delete(service));
    return mine.length === 0 ? [] : [{ name, services: mine }];
  });
  return { groups, scheduledJobs: chosen.filter(isScheduledJob) };
}
async function planServices(deps, { app, env, environment, codebase, image, wanted, form }) {
  const { logger, types } = deps;
  (0,_services_service_type_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseCopilot */ .DA)(environment);
  for (const service of wanted ?? []) (0,_services_service_type_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseScheduledJob */ .FJ)(types, { app, env, service }, image.tag);
  const repositories = (0,_images_codebase_repositories_js__WEBPACK_IMPORTED_MODULE_4__/* .codebaseRepositories */ .N4)(app, codebase);
  const found = await (0,_codebase_services_js__WEBPACK_IMPORTED_MODULE_6__/* .findCodebaseServices */ .m)(deps, { app, env, codebase, repositories, wanted });
  const said = (0,_codebase_services_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSource */ .B)({ app, env, codebase }, found);
  if (said !== void 0) logger.info(said);
  const grouped = groupServices(codebase.name, found.groups, wanted, (name) => types.isScheduledJob(name));
  const names = grouped.groups.flatMap(({ services }) => services);
  for (const service of names) types.check(service);
  const plans = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .mapParallel */ .E)(
    names,
    LOOKUPS,
    (service) => (0,_services_service_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planService */ .$b)(
      {
        ...deps,
        environment,
        image: (template) => (0,_codebase_image_js__WEBPACK_IMPORTED_MODULE_5__/* .findCodebaseImage */ .$)(deps, { tag: image.tag, repositories }, template)
      },
      { app, env, service },
      form
    )
  );
  const byName = new Map(plans.map((planned) => [planned.target.service, planned]));
  return {
    source: found.source,
    groups: grouped.groups.map(({ name, services }) => ({
      name,
      services: services.flatMap((service) => byName.get(service) ?? [])
    })),
    leftToTerraform: grouped.scheduledJobs.map((service) => ({
      service,
      command: (0,_services_service_type_js__WEBPACK_IMPORTED_MODULE_3__/* .terraformCommand */ .KK)({ env, service }, image.tag)
    }))
  };
}
function parseServices(value) {
  const names = typeof value === "string" ? value.split(/[\s,]+/).filter((name) => name !== "") : value;
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) {
    if (names.length > 0) return names;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input services is ${JSON.stringify(value)}, which names no service.`, {
      hint: "Leave services out to deploy all of them, or skip the step where there is nothing to deploy."
    });
  }
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input services is ${JSON.stringify(value)}, not a list of names.`, {
    hint: "Write it as [web, api], or web, api."
  });
}



/***/ }),

/***/ 41152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kn: () => (/* binding */ chosenStrategy),
  lM: () => (/* binding */ isEmptyPlan),
  bS: () => (/* binding */ planEcs),
  Fz: () => (/* binding */ planImage),
  aw: () => (/* binding */ planPipeline)
});

// EXTERNAL MODULE: ./src/domains/images/codebase-repositories.js
var codebase_repositories = __webpack_require__(13921);
// EXTERNAL MODULE: ./src/domains/images/reference.js
var images_reference = __webpack_require__(58807);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/domains/images/commit.js
var commit = __webpack_require__(17285);
// EXTERNAL MODULE: ./src/domains/images/commit-images.js
var commit_images = __webpack_require__(42400);
;// CONCATENATED MODULE: ./src/domains/images/resolve-image.js






class ImageResolver {
  constructor(deps) {
    this.deps = deps;
    this.commitImages = new commit_images/* CommitImages */.K(deps);
  }
  deps;
  commitImages;
  /**
   * Looks into the codebase's own repository, then into the additional one: where there is one, the platform's deployments
   * take their images from there.
   * @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous
   */
  async resolve(source, reference) {
    const { own } = source.repositories;
    const inOwn = await this.find(source, reference, { kind: "private", name: own });
    if (inOwn instanceof errors/* NotFoundError */.m_ || inOwn === void 0) {
      const elsewhere = await this.reachable(source);
      const image = elsewhere && await this.findElsewhere(source, reference, elsewhere);
      if (image !== void 0) return image;
      if (inOwn !== void 0 && elsewhere === void 0) throw missingRepository(own, inOwn);
      throw missingImage(source, reference, elsewhere);
    }
    return inOwn;
  }
  /** Returns the error of a repository that does not exist. */
  async find(source, reference, place) {
    try {
      return reference.kind === "commit" ? await this.findByCommit(place, reference.value) : await this.findByTag(source, place, reference.kind, reference.value);
    } catch (error) {
      if (error instanceof errors/* NotFoundError */.m_) return error;
      throw error;
    }
  }
  async findElsewhere(source, reference, place) {
    let image;
    try {
      image = await this.find(source, reference, place);
    } catch (error) {
      if (!(error instanceof errors/* AccessDeniedError */.Uk) || !source.requiresImageBuild) throw error;
      this.deps.logger.notice(`Could not look into ${place.name}: ${error.message}`, {
        title: "Additional repository"
      });
    }
    if (image === void 0 || image instanceof errors/* NotFoundError */.m_) return void 0;
    this.deps.logger.info(
      `The image is in ${place.name}, the codebase's additional repository, not in ${source.repositories.own}.`
    );
    return image;
  }
  async findByTag(source, place, kind, value) {
    const found = await this.findTagged(place, wantedTags(source, kind, value));
    if (found === void 0) return void 0;
    const { repository, tag: wanted, digest, tags } = found;
    const commitTag = (0,image_name/* chooseCommitTag */.bO)(tags);
    const commit = commitTag && (0,image_name/* parseCommitTag */.Po)(commitTag);
    if (commitTag === void 0 && kind === "branch") throw withoutCommitTag(found);
    if (commitTag === void 0 && source.requiresImageBuild)
      this.deps.logger.warning(
        `The image ${wanted} in ${repository} (${digest}) has no commit tag, so the commit that it was built from is not known. It is deployed under the tag ${wanted}.`,
        { title: "Image without a commit tag" }
      );
    const keeps = kind === "tag" && !source.requiresImageBuild;
    const tag = keeps ? wanted : commitTag ?? wanted;
    return { tag, digest, commit, otherTags: tags.filter((other) => other !== tag) };
  }
  async findTagged({ kind, name }, tags) {
    const publicImages = kind === "public" ? await this.deps.publicImages() : void 0;
    for (const tag of tags) {
      if (publicImages === void 0) {
        const image = await this.deps.images.describe(name, { tag });
        if (image !== void 0) return { repository: name, tag, digest: image.digest, tags: image.tags };
      } else {
        const digest = await publicImages.findDigest(name, tag);
        if (digest !== void 0) return { repository: name, tag, digest, tags: [tag] };
      }
    }
    return void 0;
  }
  async reachable({ repositories }) {
    const { additional } = repositories;
    if (additional?.kind !== "private" || additional.registry === void 0) return additional;
    return (0,codebase_repositories/* isReachable */.kj)(additional, await this.deps.registry()) ? additional : void 0;
  }
  async findByCommit({ kind, name }, commit) {
    const commitImages = kind === "private" ? this.commitImages : new commit_images/* CommitImages */.K({
      ...this.deps,
      images: publicCommitTags(await this.deps.publicImages(), commit)
    });
    const image = await commitImages.find(name, commit);
    return image && { ...image, otherTags: [] };
  }
}
const USUAL_LENGTHS = [7, 8, 9, 10];
function publicCommitTags(publicImages, given) {
  const likely = (tag) => {
    const digits = (0,image_name/* parseCommitTag */.Po)(tag) ?? "";
    return digits === given || (0,commit/* isFullSha */.Wf)(digits) || USUAL_LENGTHS.includes(digits.length);
  };
  const findTags = async (repository, tags) => {
    const found = [];
    for (const tag of tags.filter(likely)) {
      const digest = await publicImages.findDigest(repository, tag);
      if (digest !== void 0) found.push({ tag, digest });
    }
    return found;
  };
  return {
    findTags,
    // Nothing says when an image was pushed.
    describe: () => Promise.resolve(void 0),
    pages: async function* (repository) {
      for (const { tag, digest } of await findTags(repository, [`commit-${given}`]))
        yield [{ digest, tags: [tag], pushedAt: /* @__PURE__ */ new Date(0) }];
    }
  };
}
function wantedTags({ requiresImageBuild }, kind, value) {
  const usual = (0,image_name/* formatImageTag */.jv)(kind, value);
  if (requiresImageBuild || kind === "branch") return [usual];
  return [value, usual].filter(image_name/* isImageTag */._l);
}
function missingImage(source, reference, elsewhere) {
  const { app, codebase, repositories, requiresImageBuild } = source;
  const { kind, value } = reference;
  const { own, additional } = repositories;
  const places = elsewhere === void 0 ? own : `${own} or ${elsewhere.name}`;
  const unread = additional !== void 0 && elsewhere === void 0 ? ` The additional repository ${additional.name} is in another account or region, which is not looked into.` : "";
  const message = `No image found for ${(0,images_reference/* describeReference */.P5)(reference)} in ${places}.${unread}`;
  if (!requiresImageBuild) {
    return new errors/* NotFoundError */.m_(message, {
      hint: "The platform builds no image for this codebase (requires_image_build: false). Give a tag that the image has, or leave tag out to deploy latest."
    });
  }
  const build = `codebase build --app ${app} --codebase ${codebase} --commit ${kind === "commit" ? value : "<commit>"}`;
  const otherwise = kind === "commit" ? "" : ` If it has been built, the image may not be tagged ${(0,image_name/* formatImageTag */.jv)(kind, value)}: give the commit instead.`;
  return new errors/* NotFoundError */.m_(message, { hint: `Build it first: ${build}.${otherwise}` });
}
function missingRepository(repository, cause) {
  return new errors/* NotFoundError */.m_(`The ECR repository ${repository} does not exist in this account and region.`, {
    hint: "Terraform makes it with the codebase; check that role and aws-region are those of the application.",
    cause
  });
}
function withoutCommitTag({ repository, tag, digest, tags }) {
  return new errors/* PlatformError */.Wk(
    `The image ${tag} in ${repository} (${digest}) has no commit tag, only: ${tags.join(", ")}.`,
    { hint: "Build the commit again, so that its image is tagged commit-<sha>, and deploy that." }
  );
}


// EXTERNAL MODULE: ./src/domains/pipelines/pipeline-request.js
var pipeline_request = __webpack_require__(52437);
// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/domains/platform/applications.js
var platform_applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/domains/services/service-type.js
var service_type = __webpack_require__(57940);
// EXTERNAL MODULE: ./src/domains/deployments/cache-invalidation.js
var cache_invalidation = __webpack_require__(62863);
// EXTERNAL MODULE: ./src/domains/deployments/codebase-image.js
var codebase_image = __webpack_require__(10346);
// EXTERNAL MODULE: ./src/domains/deployments/plan-services.js
var plan_services = __webpack_require__(34662);
// EXTERNAL MODULE: ./src/domains/platform/strategy.js
var platform_strategy = __webpack_require__(42734);
;// CONCATENATED MODULE: ./src/domains/deployments/plan.js













async function planImage(deps, request) {
  const { app, env } = request;
  const { logger, publicImages } = deps;
  const { session } = deps.accounts;
  const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
  const environment = applications.environment(await applications.load(app), env);
  const codebase = await applications.codebase(app, request.codebase);
  const finders = [deps.localCommits, deps.repository(codebase.repository).commits];
  const reference = (0,images_reference/* chooseReference */.x)(request.reference, codebase);
  const registry = async () => ({ account: await session.accountId(), region: session.region });
  const images = await session.images();
  const resolver = new ImageResolver({ images, logger, finders, publicImages, registry });
  const repositories = (0,codebase_repositories/* codebaseRepositories */.N4)(app, codebase);
  const { name, requiresImageBuild } = codebase;
  const source = { app, codebase: name, repositories, requiresImageBuild };
  const image = await resolver.resolve(source, reference);
  const built = reference.kind === "commit" || image.commit === void 0 ? "" : `, built from the commit ${image.commit}`;
  logger.info(
    `${(0,images_reference/* describeReference */.P5)(reference).replace(/^\w/, (first) => first.toUpperCase())} is the image ${image.tag} (${image.digest})${built}.`
  );
  return { app, env, environment, codebase, reference, image };
}
async function planPipeline({ accounts, logger }, planned, { services }) {
  if (services !== void 0) {
    throw new errors/* PlatformError */.Wk(
      "A pipeline deploys all services of the codebase: services can not choose some.",
      {
        hint: "Leave services out, or set strategy to ecs."
      }
    );
  }
  const { app, codebase, image } = planned;
  if ((0,image_name/* parseCommitTag */.Po)(image.tag) === void 0)
    logger.info(
      `The pipeline deploys what ${image.tag} names when it comes to it: now that is ${image.digest}, but the tag can move.`
    );
  const { name } = await (0,pipeline_request/* findManualRelease */.Ln)(await accounts.session.pipelines(), app, codebase.name);
  return {
    ...planned,
    strategy: "pipeline",
    pipeline: name,
    services: codebase.services.flatMap((group) => group.services),
    region: accounts.session.region
  };
}
async function planEcs({ accounts, logger, publicImages }, planned, request) {
  const { app, env, environment } = planned;
  const { session } = accounts;
  const role = (0,account_sessions/* deployRole */.s)(app, environment, session.region);
  const there = accounts.enter(role);
  const services = await (0,plan_services/* planServices */.M2)(
    {
      containers: await there.containers(),
      objects: await there.objects(),
      ...{ images: await session.images(), publicImages, logger },
      registry: { account: await session.accountId(), region: session.region },
      types: await service_type/* ServiceTypes */.zv.load(await session.parameters(), logger, app, env)
    },
    { ...planned, wanted: request.services, form: (0,codebase_image/* chooseForm */.G)(planned.image, request.imageReference) }
  );
  if (!request.wait && services.groups.length > 1) {
    throw new errors/* PlatformError */.Wk(
      `With wait: false the order of the ${services.groups.length} run groups can't be kept.`,
      { hint: "Leave wait at true, or name the services of one run group in services." }
    );
  }
  const left = services.leftToTerraform.map(({ service, command }) => `${service}: ${command}`);
  if (left.length > 0)
    logger.notice(`Scheduled jobs are deployed by Terraform, in the deploy repository: ${left.join("; ")}`);
  const caches = services.groups.length === 0 ? void 0 : await (0,cache_invalidation/* findCaches */.hY)({ accounts, logger }, { app, env }, request.cacheInvalidation);
  const names = services.groups.flatMap((group) => group.services.map(({ target }) => target.service));
  return { ...planned, ...services, strategy: "ecs", services: names, region: there.region, role, caches };
}
function chosenStrategy({ strategy }, { pipelineMode }) {
  return strategy === "auto" ? (0,platform_strategy/* defaultStrategy */.L)(pipelineMode) : strategy;
}
function isEmptyPlan(plan) {
  return plan.strategy === "ecs" && plan.groups.length === 0;
}



/***/ }),

/***/ 13921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ codebaseRepositories),
/* harmony export */   i3: () => (/* binding */ holdsImage),
/* harmony export */   kj: () => (/* binding */ isReachable)
/* harmony export */ });
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82995);

const PUBLIC_REGISTRY = "public.ecr.aws";
function codebaseRepositories(app, codebase) {
  const { additionalEcrRepository: additional } = codebase;
  return {
    own: `${app}/${codebase.name}`,
    additional: additional === void 0 ? void 0 : parseAdditionalRepository(additional)
  };
}
function parseAdditionalRepository(text) {
  const { registry, repository } = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(text);
  if (registry === PUBLIC_REGISTRY) return { kind: "public", name: `${registry}/${repository}` };
  const place = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEcrRepository */ .iR)(text);
  return {
    kind: "private",
    name: repository,
    registry: place && { account: place.account, region: place.region }
  };
}
function holdsImage({ own, additional }, registry, image) {
  const place = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEcrRepository */ .iR)(image);
  if (place === void 0) {
    const { registry: host = "", repository } = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(image);
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



/***/ }),

/***/ 58807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ describeReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   x: () => (/* binding */ chooseReference)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82995);



function parseImageReference(inputs) {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? "";
    return trimmed === "" ? [] : [{ kind: name, value: trimmed }];
  });
  const [only] = given;
  if (only === void 0) return void 0;
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `${kind} "${value}"`).join(" and ");
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The inputs ${named} are both set, but only one can name the image.`, {
      hint: "Give exactly one of commit, tag and branch."
    });
  }
  if (only.kind === "commit") {
    const value = (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCommit */ .C3)(only.value, "git tags go into the input tag, branches into branch.");
    return { kind: "commit", value };
  }
  validateName(only.kind, only.value);
  return only;
}
function chooseReference(given, { requiresImageBuild }) {
  if (given !== void 0) return given;
  if (!requiresImageBuild) return { kind: "tag", value: "latest" };
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("None of the inputs commit, tag and branch says which image to deploy.", {
    hint: "Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch."
  });
}
function describeReference({ kind, value }) {
  return `${kind} ${value}`;
}
function validateName(kind, value) {
  const prefix = kind === "branch" ? "refs/heads/" : "refs/tags/";
  if (value.startsWith(prefix)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`
    });
  }
  const imageTag = (0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .formatImageTag */ .jv)(kind, value);
  if ((0,_image_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isImageTag */ ._l)(imageTag)) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: "Name the image by its commit instead." }
  );
}



/***/ }),

/***/ 52437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ findPipeline),
/* harmony export */   Ln: () => (/* binding */ findManualRelease),
/* harmony export */   NL: () => (/* binding */ parsePipelineVariables),
/* harmony export */   ZE: () => (/* binding */ parseSourceRevisions),
/* harmony export */   ib: () => (/* binding */ checkPipelineName),
/* harmony export */   oG: () => (/* binding */ pipelineVariablesExample),
/* harmony export */   q6: () => (/* binding */ sourceRevisionsExample)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);



async function findPipeline(place, intent) {
  const pipeline = await place.pipelines.get(intent.pipeline);
  if (pipeline === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no pipeline "${intent.pipeline}" in the account ${await place.accountId()}, ${place.region}.`,
      { hint: "Check the name in the input pipeline, and role-to-assume and aws-region." }
    );
  }
  checkVariables(pipeline, intent.variables);
  checkRevisions(pipeline, intent.revisions);
  return pipeline;
}
function checkVariables(pipeline, variables) {
  const names = Object.keys(variables);
  if (pipeline.type === "V1" && names.length > 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The pipeline ${pipeline.name} is of the type V1, which has no variables: ${names.join(", ")} can't be set.`,
      { hint: "Leave the input variables out, or make the pipeline one of the type V2 that declares them." }
    );
  }
  const unknown = names.filter((name) => !pipeline.variables.includes(name));
  if (unknown.length > 0) throw undeclared(pipeline, unknown);
  const missing = pipeline.variables.filter((name) => !(name in variables) && !(name in pipeline.defaults));
  if (missing.length === 0) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The pipeline ${pipeline.name} needs ${missing.join(", ")}: ${missing.length === 1 ? "it has" : "they have"} no default.`,
    { hint: `Set ${missing.length === 1 ? "it" : "them"} in the input variables.` }
  );
}
function undeclared(pipeline, unknown) {
  const declared = pipeline.variables.length === 0 ? "it declares none" : `it declares ${pipeline.variables.join(", ")}`;
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(unknown[0] ?? "", pipeline.variables);
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The pipeline ${pipeline.name} does not declare ${unknown.join(", ")} of the input variables: ${declared}.`,
    {
      hint: suggestion === void 0 ? "Leave it out, or declare it in the pipeline." : `Did you mean ${suggestion}?`
    }
  );
}
function checkRevisions(pipeline, revisions) {
  const sources = pipeline.stages.flatMap(
    ({ actions }) => actions.filter(({ category }) => category === "Source").map(({ name }) => name)
  );
  const unknown = revisions.find(({ action }) => !sources.includes(action));
  if (unknown === void 0) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The pipeline ${pipeline.name} has no source action "${unknown.action}", which the input source-revisions names.`,
    {
      hint: sources.length === 0 ? "It has no source action." : `Its source actions: ${sources.join(", ")}.`
    }
  );
}
const RELEASE_VARIABLES = ["ENVIRONMENT", "IMAGE_TAG"];
async function findManualRelease(pipelines, app, codebase) {
  const [current, older] = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manualReleaseNames */ .eY)(app, codebase);
  const found = await pipelines.get(current) ?? await pipelines.get(older);
  if (found !== void 0) return checkReleaseVariables(found);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
    hint: "Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region."
  });
}
function checkReleaseVariables(pipeline) {
  const missing = RELEASE_VARIABLES.filter((name) => !pipeline.variables.includes(name));
  if (missing.length === 0) return pipeline;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The pipeline ${pipeline.name} does not declare ${missing.join(" and ")}.`, {
    hint: `A release is started with the pipeline variables ${RELEASE_VARIABLES.join(" and ")}: apply the current Terraform of the codebase's pipelines.`
  });
}
const pipelineVariablesExample = '{"TAG": "v1.2.3", "SUITE": "smoke"}';
const sourceRevisionsExample = '{"GitCheckout": "0123456789abcdef0123456789abcdef01234567", "Bundle": {"type": "S3_OBJECT_KEY", "value": "a.zip"}}';
const NAME = /^[A-Za-z0-9@\-_]{1,128}$/;
const VALUE_LENGTH = 1e3;
const MAXIMUM = 50;
const REVISION_TYPES = [
  "COMMIT_ID",
  "IMAGE_DIGEST",
  "S3_OBJECT_VERSION_ID",
  "S3_OBJECT_KEY"
];
function checkPipelineName(name) {
  if (/^[A-Za-z0-9.@\-_]{1,100}$/.test(name)) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input pipeline is ${JSON.stringify(name)}, which can't be the name of a pipeline.`,
    {
      hint: "It is made of letters, digits and .@-_, at most 100 characters; of an ARN, give the last part."
    }
  );
}
function parsePipelineVariables(value) {
  const entries = Object.entries(mapOf("variables", value));
  if (entries.length > MAXIMUM) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The input variables has ${entries.length} variables; CodePipeline takes ${MAXIMUM}.`
    );
  }
  for (const [name, text] of entries) {
    if (!NAME.test(name)) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input variables has one called ${JSON.stringify(name.slice(0, 60))}.`, {
        hint: "Names of pipeline variables are 1 to 128 letters, digits and @-_."
      });
    }
    const problem = problemOf(text);
    if (problem === void 0) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The value of ${name} in the input variables is ${problem}.`, {
      hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"`
    });
  }
  return Object.fromEntries(entries);
}
function problemOf(value) {
  if (typeof value !== "string") return `${describe(value)}, not text`;
  if (value === "") return "empty, which CodePipeline does not take";
  if (value.length > VALUE_LENGTH) return `${value.length} characters long, more than ${VALUE_LENGTH}`;
  return void 0;
}
function parseSourceRevisions(value) {
  return Object.entries(mapOf("source-revisions", value)).map(([action, entry]) => ({
    action,
    ...revisionOf(action, entry)
  }));
}
function revisionOf(action, entry) {
  if (typeof entry === "string") {
    if (/^[0-9a-f]{40}$/.test(entry)) return { type: "COMMIT_ID", value: entry };
    if (/^sha256:[0-9a-f]{64}$/.test(entry)) return { type: "IMAGE_DIGEST", value: entry };
  } else if (isMap(entry)) {
    const type = REVISION_TYPES.find((known2) => known2 === entry["type"]);
    const text = entry["value"];
    const known = Object.keys(entry).every((key) => key === "type" || key === "value");
    if (known && type !== void 0 && typeof text === "string" && text !== "") return { type, value: text };
  }
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `What the input source-revisions has for ${action} is neither a whole commit, nor an image digest, nor {type, value}.`,
    { hint: `Types: ${REVISION_TYPES.join(", ")}. An example of the form: ${sourceRevisionsExample}` }
  );
}
function mapOf(input, value) {
  if (isMap(value)) return value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${input} is ${describe(value)}, not a map.`, {
    hint: `An example of its form: ${input === "variables" ? pipelineVariablesExample : sourceRevisionsExample}`
  });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
  if (value === void 0 || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : `a ${typeof value}`;
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



/***/ }),

/***/ 41200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ tagsChanged)
/* harmony export */ });
/* unused harmony export TagsChangedError */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

class TagsChangedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
  name = "TagsChangedError";
}
function tagsChanged(names, cause) {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? "s" : ""} ${names.join(", ")} changed while this ran, so nothing was moved.`,
    { cause, hint: "Run it again: it looks anew, and decides by what is there then." }
  );
}



/***/ }),

/***/ 31498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ GitHubDeployments)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85959);


const DEPLOYMENTS_PER_PAGE = 100;
const STATUSES = 30;
const DeploymentsAnswer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    payload: valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
    creator: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    created_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
  })
);
const StatusesAnswer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), created_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), log_url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })
);
const LONGEST_DESCRIPTION = 140;
class GitHubDeployments {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async create({ ref, environment, description, payload }) {
    const data = await this.github.read(
      `create a deployment in ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
      (octokit, options) => octokit.rest.repos.createDeployment({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        ref,
        environment,
        description: shorten(description),
        payload: { ...payload },
        // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
        auto_merge: false,
        required_contexts: [],
        ...options
      }),
      // A second one, made because the answer to the first was lost, would stay in progress for ever.
      { attempts: 1 }
    );
    if (data.id !== void 0) return data.id;
    throw new Error(`GitHub created no deployment: ${data.message ?? "it did not say why"}`);
  }
  async report(id, status) {
    const { state, description, environmentUrl, logUrl } = status;
    await this.github.read(
      `set the deployment in ${this.repository} to ${state}`,
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
      (octokit, options) => octokit.rest.repos.createDeploymentStatus({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        deployment_id: id,
        state,
        description: shorten(description),
        ...environmentUrl === void 0 ? {} : { environment_url: environmentUrl },
        ...logUrl === void 0 ? {} : { log_url: logUrl },
        ...options
      }),
      { regardless: true, attempts: 3 }
    );
  }
  async list(environment, page) {
    const data = await this.github.read(
      `list the deployments of ${this.repository}`,
      DeploymentsAnswer,
      (octokit, options) => octokit.rest.repos.listDeployments({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        ...environment === void 0 ? {} : { environment },
        per_page: DEPLOYMENTS_PER_PAGE,
        page,
        ...options
      })
    );
    const deployments = data.map(
      ({ id, sha, environment: name, payload, creator, created_at: createdAt }) => ({
        ...{ id, sha, environment: name, payload: parsePayload(payload) },
        creator: creator ? { login: creator.login, bot: creator.type !== "User" } : void 0,
        createdAt: new Date(createdAt)
      })
    );
    return { deployments, more: data.length >= DEPLOYMENTS_PER_PAGE };
  }
  async statuses(id) {
    const data = await this.github.read(
      `list the statuses of a deployment in ${this.repository}`,
      StatusesAnswer,
      (octokit, options) => octokit.rest.repos.listDeploymentStatuses({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        deployment_id: id,
        per_page: STATUSES,
        ...options
      })
    );
    return data.map(({ state, created_at: createdAt, log_url: logUrl }) => ({
      state,
      createdAt: new Date(createdAt),
      logUrl: logUrl === null || logUrl === "" ? void 0 : logUrl
    }));
  }
}
function parsePayload(payload) {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
function shorten(text) {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return line.length > LONGEST_DESCRIPTION ? `${line.slice(0, LONGEST_DESCRIPTION - 1)}…` : line;
}



/***/ }),

/***/ 74378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GitHubHistory)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85959);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10157);



const MOST_PULL_REQUESTS = 10;
const PAGE = 100;
const CommitAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
  commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    author: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))
  }),
  // A commit whose author has no account comes with an empty object, or with null.
  author: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
  html_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
});
const ComparisonAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
  status: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(["identical", "ahead", "behind", "diverged"]),
  ahead_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  behind_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
  commits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CommitAnswer)
});
const ComparisonPage = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...ComparisonAnswer.entries, total_commits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const PullRequestsAnswer = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(
  valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    title: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    html_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    merged_at: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
  })
);
class GitHubHistory {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  /**
   * Source: "Compare two commits" in GitHub's REST API. Without paging the answer has up to 250 commits, the last of
   * which is the newest of all; with paging it would start with the oldest.
   */
  async compare(base, head) {
    const data = await this.github.read(
      `compare two commits of ${this.repository}`,
      ComparisonAnswer,
      (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        basehead: `${base}...${head}`,
        ...options
      })
    );
    return toComparison(data, data.commits);
  }
  /** Source: "Compare two commits" in GitHub's REST API, with paging: the oldest commits come first. */
  async between(base, head) {
    const commits = [];
    for (let page = 1; ; page += 1) {
      const data = await this.github.read(
        `compare ${base} with ${head} of ${this.repository}`,
        ComparisonPage,
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
          basehead: `${base}...${head}`,
          per_page: PAGE,
          page,
          ...options
        })
      );
      commits.push(...data.commits);
      if (commits.length >= data.total_commits || data.commits.length === 0)
        return toComparison(data, commits);
    }
  }
  async tags() {
    return (await (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagRefs */ .P)(this.github, this.repository, "")).map(({ name }) => name);
  }
  /** Source: "List pull requests associated with a commit" in GitHub's REST API. */
  async pullRequests(sha) {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      PullRequestsAnswer,
      (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        commit_sha: sha,
        per_page: MOST_PULL_REQUESTS,
        ...options
      })
    );
    return data.map(({ number, title, html_url: url, merged_at: mergedAt }) => ({
      number,
      title,
      url,
      merged: mergedAt !== null
    }));
  }
}
function toComparison(answer, commits) {
  return {
    status: answer.status,
    aheadBy: answer.ahead_by,
    behindBy: answer.behind_by,
    commits: commits.map(({ sha, commit, author, html_url: url }) => ({
      sha,
      message: commit.message,
      author: author?.login ?? commit.author?.name,
      url
    }))
  };
}



/***/ }),

/***/ 10157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubTags: () => (/* binding */ GitHubTags),
/* harmony export */   P: () => (/* binding */ tagRefs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _git_tag_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41200);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57475);






const PAGE = 100;
const ObjectAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const RefAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), object: ObjectAnswer });
const UpdateAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ updateRefs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({}) });
async function tagRefs(github, repository, prefix) {
  const found = /* @__PURE__ */ new Map();
  for (let page = 1; ; page += 1) {
    const before = found.size;
    const data = await github.read(
      `list the tags of ${repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(RefAnswer),
      (octokit, options) => octokit.rest.git.listMatchingRefs({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(repository),
        ref: `tags/${prefix}`,
        per_page: PAGE,
        page,
        ...options
      })
    );
    for (const { ref, object } of data) {
      const name = ref.replace(/^refs\/tags\//, "");
      found.set(name, { name, object });
    }
    if (data.length < PAGE || found.size === before) return [...found.values()];
  }
}
const NOTHING = "0".repeat(40);
const ATTEMPTS = 3;
const DEEPEST = 10;
const UPDATE_REFS = `mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) {
    clientMutationId
  }
}`;
class GitHubTags {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async list(prefix) {
    return (await tagRefs(this.github, this.repository, prefix)).map(({ name, object }) => ({
      name,
      object: object.sha,
      annotated: object.type !== "commit"
    }));
  }
  /** Source: "Get a tag" in GitHub's REST API. What is neither a commit nor a tag is not found there. */
  async commitOf({ name, object, annotated }) {
    if (!annotated) return object;
    let sha = object;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const target = await this.targetOf(name, sha);
      if (target === void 0) return void 0;
      if (target.type === "commit") return target.sha;
      if (target.type !== "tag") return void 0;
      sha = target.sha;
    }
    return void 0;
  }
  async isAncestor(ancestor, descendant) {
    try {
      const data = await this.github.read(
        `compare two commits of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ status: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(["identical", "ahead", "behind", "diverged"]) }),
        (octokit, options) => octokit.rest.repos.compareCommitsWithBasehead({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository),
          basehead: `${ancestor}...${descendant}`,
          per_page: 1,
          ...options
        })
      );
      return data.status === "ahead" || data.status === "identical";
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return false;
      throw error;
    }
  }
  /**
   * One mutation for all, which GitHub makes as a whole or not at all, each with what the tag has to hold before.
   * A refusal does not tell whether that was the reason, and a lost answer not whether it was made: after either, the
   * tags are looked at. Source: "updateRefs" in GitHub's GraphQL API.
   */
  async move(moves) {
    if (moves.length === 0) return;
    const repositoryId = await this.nodeId();
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.updateRefs(repositoryId, moves);
        return;
      } catch (error) {
        const changed = await this.look(moves, error);
        if (changed === "made") return;
        if (changed.length > 0) throw (0,_git_tag_store_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsChanged */ .y)(changed, error);
        if (!(0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }
  async updateRefs(repositoryId, moves) {
    const action = `move ${moves.map(({ name }) => name).join(" and ")} in ${this.repository}`;
    await this.github.call(
      action,
      async (octokit, options) => {
        try {
          const answer = await octokit.graphql(UPDATE_REFS, {
            repositoryId,
            refUpdates: moves.map(({ name, from, to }) => ({
              name: `refs/tags/${name}`,
              beforeOid: from ?? NOTHING,
              afterOid: to,
              // A backport's commit is no descendant of what the tag stood at before.
              force: true
            })),
            ...options
          });
          if (!valibot__WEBPACK_IMPORTED_MODULE_5__.is(UpdateAnswer, answer)) throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableAnswer */ .Cw)(action, "updateRefs");
        } catch (error) {
          throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .graphqlFailure */ .gR)(error, action) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
        }
      },
      // What to do after a lost answer is decided above.
      { attempts: 1 }
    );
  }
  /** What became of the moves: made by us after all, or the names of the tags that hold neither the old nor the new. */
  async look(moves, error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.name === "CancelledError") throw error;
    const now = await Promise.all(
      moves.map(async ({ name }) => (await this.list(name)).find((tag) => tag.name === name)?.object)
    );
    if (moves.every(({ to }, index) => now[index] === to)) return "made";
    return moves.flatMap(({ name, from }, index) => now[index] === from ? [] : [name]);
  }
  async targetOf(name, sha) {
    try {
      const data = await this.github.read(
        `look up the object of the tag ${name} of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ object: ObjectAnswer }),
        (octokit, options) => octokit.rest.git.getTag({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository), tag_sha: sha, ...options })
      );
      return data.object;
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
      throw error;
    }
  }
  async nodeId() {
    const data = await this.github.read(
      `look up ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ node_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
      (octokit, options) => octokit.rest.repos.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.ownerAndName)(this.repository), ...options })
    );
    return data.node_id;
  }
}



/***/ })

};
