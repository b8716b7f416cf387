export const id = 4909;
export const ids = [4909,5816];
export const modules = {

/***/ 4909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check_default)
});

// EXTERNAL MODULE: ./src/domains/platform/account-sessions.js
var account_sessions = __webpack_require__(25816);
// EXTERNAL MODULE: ./src/domains/platform/applications.js
var platform_applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
;// CONCATENATED MODULE: ./src/domains/setup/account-checks.js


async function accountChecks(options) {
  const { app, codebase, session, logger } = options;
  const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
  const found = { application: void 0, codebases: [] };
  const credentials = {
    ...{ area: "AWS", subject: "Credentials" },
    run: async () => ({
      state: "ok",
      found: `Account ${await session.accountId()}, ${session.region}.`
    })
  };
  const application = {
    ...{ area: "AWS", subject: `Application ${app}`, needs: [credentials] },
    run: async () => {
      found.application = await applications.load(app);
      const { environments, layout } = found.application;
      if (environments.length > 0)
        return { state: "ok", found: `Environments: ${environments.map(({ name }) => name).join(", ")}.` };
      const path = `/${layout === "platform" ? "platform" : "copilot"}/applications/${app}/environments`;
      return {
        state: "missing",
        found: `No parameter below ${path} lists an environment.`,
        nextStep: "Apply the Terraform of the environments, which writes the parameters."
      };
    }
  };
  const codebases = {
    ...{ area: "AWS", subject: codebase === void 0 ? "Codebases" : `Codebase ${codebase}` },
    needs: [credentials],
    run: async () => {
      found.codebases = codebase === void 0 ? await applications.codebases(app) : [await applications.codebase(app, codebase)];
      const names = found.codebases.map(({ name, pipelineMode }) => `${name} (${pipelineMode})`);
      if (names.length > 0)
        return { state: "ok", found: `${(0,duration/* formatCount */.B4)(names.length, "codebase")}: ${names.join(", ")}.` };
      return {
        state: "missing",
        found: `No parameter below /copilot/applications/${app}/codebases describes a codebase.`,
        nextStep: "Add the codebase to codebase_pipelines in platform-config.yml, and apply its Terraform."
      };
    }
  };
  return { credentials, application, codebases, found };
}


// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
;// CONCATENATED MODULE: ./src/domains/setup/checks.js


const AT_A_TIME = 8;
class SetupRunner {
  constructor(signal) {
    this.signal = signal;
  }
  signal;
  started = /* @__PURE__ */ new Map();
  /** @throws the signal's reason, and whatever is not a PlatformError */
  run(checks) {
    return (0,parallel/* mapParallel */.E)(checks, AT_A_TIME, (check) => this.start(check));
  }
  start(check) {
    const row = this.started.get(check) ?? this.make(check);
    this.started.set(check, row);
    return row;
  }
  async make(check) {
    const { area, subject, needs = [], optional = false } = check;
    const before = await Promise.all(needs.map((needed) => this.start(needed)));
    const unmet = before.find(({ state }) => state !== "ok" && state !== "optional");
    if (unmet !== void 0) {
      const first = unmet.area === area ? unmet.subject : `${unmet.subject} (${unmet.area})`;
      return { area, subject, state: "unchecked", found: `Needs this first: ${first}.` };
    }
    this.signal.throwIfAborted();
    try {
      return { area, subject, ...await check.run() };
    } catch (error) {
      return { area, subject, ...readProblem(error, optional) };
    }
  }
}
function readProblem(error, optional) {
  if (!(error instanceof errors/* PlatformError */.Wk) || error instanceof errors/* CancelledError */.cc) throw error;
  const { message: found, hint: nextStep } = error;
  if (error.transient || error instanceof errors/* RateLimitError */.OE || error instanceof errors/* DeadlineError */.j3)
    return { state: "unchecked", found: `Could not be checked: ${found}`, nextStep, brokeOff: !optional };
  return { state: optional ? "optional" : "missing", found, nextStep };
}


// EXTERNAL MODULE: ./src/domains/images/codebase-repositories.js
var codebase_repositories = __webpack_require__(13921);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/platform/strategy.js
var strategy = __webpack_require__(42734);
;// CONCATENATED MODULE: ./src/domains/setup/codebase-checks.js





const IN_TERRAFORM = "Add the codebase to codebase_pipelines in platform-config.yml, and apply its Terraform.";
function codebaseChecks(options) {
  const { application, codebase } = options;
  const area = `Codebase ${codebase.name}`;
  const strategies = (0,strategy/* availableStrategies */.B)(codebase.pipelineMode);
  return [
    ...application === void 0 ? [] : [{ area, subject: "Environments", run: () => Promise.resolve(checkTargets(application, codebase)) }],
    { area, subject: "Image repository", run: () => checkRepository(options) },
    ...codebase.requiresImageBuild ? [{ area, subject: "Build project", run: () => checkProject(options) }] : [],
    ...strategies.includes("pipeline") ? [{ area, subject: "Manual-release pipeline", run: () => checkManualRelease(options) }] : [],
    ...codebase.pipelines.length > 0 ? [{ area, subject: "Pipelines", optional: true, run: () => checkPipelines(options) }] : []
  ];
}
function checkTargets(application, codebase) {
  const known = new Set(application.environments.map(({ name }) => name));
  const named = [
    ...new Set(codebase.pipelines.flatMap(({ environments }) => environments.map(({ name }) => name)))
  ];
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length > 0)
    return {
      state: "missing",
      found: `Its pipelines deploy to ${unknown.join(", ")}, which ${application.name} does not have.`,
      nextStep: "Correct the environments of its pipelines in platform-config.yml, or add these to the application."
    };
  if (named.length > 0) return { state: "ok", found: `Its pipelines deploy to ${named.join(", ")}.` };
  return {
    state: "optional",
    found: "It has no pipelines, so a push deploys nothing by itself.",
    nextStep: "Add pipelines to the codebase in platform-config.yml, or give codebase-pipeline.yml its environments."
  };
}
async function checkRepository({
  app,
  codebase,
  session,
  publicImages
}) {
  const { own, additional } = (0,codebase_repositories/* codebaseRepositories */.N4)(app, codebase);
  if (!codebase.requiresImageBuild && additional?.kind === "public") {
    const digest = await (await publicImages()).findDigest(additional.name, "latest");
    return digest === void 0 ? {
      state: "missing",
      found: `${additional.name} has no image tagged latest.`,
      nextStep: "Push the image, or correct additional_ecr_repository in platform-config.yml."
    } : { state: "ok", found: `${additional.name}.` };
  }
  const images = await session.images();
  const newest = codebase.requiresImageBuild ? "branch-main" : "latest";
  await images.describe(own, { tag: newest });
  await images.findTags(own, [newest]);
  return { state: "ok", found: `${own}${additional === void 0 ? "" : `, and ${additional.name}`}.` };
}
async function checkProject({ app, codebase, session }) {
  const names = (0,resource_names/* imageProjectNames */.p6)(app, codebase.name);
  const [found] = await (await session.builds()).findProjects(names);
  if (found !== void 0) return { state: "ok", found: `${found}.` };
  return {
    state: "missing",
    found: `There is no CodeBuild project ${names[0]}, so no image can be built.`,
    nextStep: IN_TERRAFORM
  };
}
async function checkManualRelease({ app, codebase, session }) {
  const names = (0,resource_names/* manualReleaseNames */.eY)(app, codebase.name);
  const pipelines = await session.pipelines();
  for (const name of names) {
    if (await pipelines.get(name) === void 0) continue;
    await pipelines.executionPage(name, void 0);
    return { state: "ok", found: `${name}.` };
  }
  return {
    state: "missing",
    found: `There is no pipeline ${names[0]}, through which the codebase is deployed.`,
    nextStep: IN_TERRAFORM
  };
}
async function checkPipelines({ app, codebase, session }) {
  const pipelines = await session.pipelines();
  const missing = [];
  for (const { name } of codebase.pipelines) {
    const names = (0,resource_names/* codebasePipelineNames */.BI)(app, codebase.name, name);
    const found = await Promise.all(
      names.map((candidate) => pipelines.executionPage(candidate, void 0).then(() => true, isMissing))
    );
    if (!found.includes(true)) missing.push(names[0]);
  }
  if (missing.length === 0)
    return { state: "ok", found: `${(0,duration/* formatCount */.B4)(codebase.pipelines.length, "pipeline")} in CodePipeline.` };
  return {
    state: "optional",
    found: `CodePipeline does not have ${missing.join(", ")}. Pushes start nothing there, and codebase-history can't show it.`,
    nextStep: codebase.pipelineMode === "github_actions" ? void 0 : IN_TERRAFORM
  };
}
function isMissing(error) {
  if (error instanceof errors/* NotFoundError */.m_) return false;
  throw error;
}


// EXTERNAL MODULE: ./src/domains/services/service-type.js
var service_type = __webpack_require__(57940);
// EXTERNAL MODULE: ./src/domains/services/task-definition.js
var task_definition = __webpack_require__(71973);
;// CONCATENATED MODULE: ./src/domains/setup/environment-checks.js







const MORE_RIGHTS = "docs/roles.md of platform-tools says what that makes better, and has the Terraform that adds it.";
function environmentChecks(options) {
  return new EnvironmentChecks(options).list();
}
class EnvironmentChecks {
  constructor(options) {
    this.options = options;
    const { application, environment, codebases, accounts } = options;
    this.area = `Environment ${environment.name}`;
    this.there = accounts.enter((0,account_sessions/* deployRole */.s)(application.name, environment, accounts.session.region));
    this.onEcs = codebases.some(({ pipelineMode }) => (0,strategy/* availableStrategies */.B)(pipelineMode).includes("ecs"));
  }
  options;
  area;
  there;
  onEcs;
  /** The services that were found running, for the checks after that. */
  services = [];
  names;
  list() {
    const { area } = this;
    const mode = {
      area,
      subject: "Deployment mode",
      run: () => Promise.resolve(this.checkMode())
    };
    const copilot = (0,service_type/* findModeProblem */.qW)(this.options.environment) !== void 0;
    const optional = !this.onEcs;
    const role = { area, subject: "Deploy role", optional, run: () => this.checkRole() };
    if (copilot) return [mode];
    const needs = [role];
    const services = {
      area,
      subject: "Cluster and services",
      needs,
      optional,
      run: () => this.checkServices()
    };
    return [
      mode,
      role,
      services,
      { area, subject: "Task definition templates", needs, optional, run: () => this.checkTemplates() },
      {
        area,
        subject: "Following a deployment",
        needs: [services],
        optional,
        run: () => this.checkFollowing()
      },
      { area, subject: "Better detail", needs: [services], optional: true, run: () => this.checkDetail() },
      { area, subject: "Logs", needs, optional: true, run: () => this.checkLogs() }
    ];
  }
  checkMode() {
    const { environment, codebases } = this.options;
    const problem = (0,service_type/* findModeProblem */.qW)(environment);
    if (problem === void 0) return { state: "ok", found: `${environment.deploymentMode ?? ""}.` };
    const only = codebases.filter(
      ({ pipelineMode }) => !(0,strategy/* availableStrategies */.B)(pipelineMode).includes("pipeline")
    );
    const found = `It has ${problem.says}: its services can't be deployed straight to ECS.`;
    if (only.length === 0 && problem.kind === "copilot")
      return {
        state: "optional",
        found,
        nextStep: "Deploy to it through the pipelines (strategy: pipeline), as now."
      };
    return {
      state: "missing",
      found: only.length === 0 ? found : `${found} ${only.map(({ name }) => name).join(", ")} can be deployed in no other way.`,
      nextStep: "Change service-deployment-mode in platform-config.yml, and apply it."
    };
  }
  async checkRole() {
    const { application, environment, accounts } = this.options;
    const { arn } = (0,account_sessions/* deployRole */.s)(application.name, environment, accounts.session.region);
    await this.there.accountId();
    return { state: "ok", found: `${arn} can be assumed from here.` };
  }
  async checkServices() {
    const { application, environment } = this.options;
    const cluster = (0,resource_names/* clusterName */.SL)(application.name, environment.name);
    const names = await this.serviceNames();
    if (names.length === 0)
      return {
        state: "missing",
        found: `No service is configured in ${environment.name}.`,
        nextStep: "Name the services in the codebase's run groups in platform-config.yml, or apply the services' Terraform."
      };
    const containers = await this.there.containers();
    const absent = [];
    for (const service of names) {
      const found = await containers.service(
        (0,resource_names/* ecsName */.pC)({ app: application.name, env: environment.name, service })
      );
      if (found === void 0 || found.status === "INACTIVE") absent.push(service);
      else this.services.push(found);
    }
    if (absent.length === 0)
      return { state: "ok", found: `${(0,duration/* formatCount */.B4)(names.length, "service")} in ${cluster}.` };
    return {
      state: "missing",
      found: `${cluster} does not have ${absent.join(", ")}.`,
      nextStep: `Apply terraform/services/${environment.name}/${absent.length === 1 ? absent[0] ?? "" : "<service>"} in the deploy repository.`
    };
  }
  async checkTemplates() {
    const { application, environment } = this.options;
    const names = await this.serviceNames();
    const objects = await this.there.objects();
    for (const service of names)
      await (0,task_definition/* readTemplate */.xV)(objects, { app: application.name, env: environment.name, service });
    return {
      state: "ok",
      found: `${(0,duration/* formatCount */.B4)(names.length, "template")} in ecs-task-definitions-${application.name}-${environment.name}.`
    };
  }
  /** One harmless call for each permission with which a deployment is followed. */
  async checkFollowing() {
    const [service] = this.services;
    if (service === void 0) return { state: "unchecked", found: "No service runs." };
    const containers = await this.there.containers();
    await containers.deployments(this.nameOf(service));
    await containers.taskDefinition(service.taskDefinition);
    await containers.tasks(this.cluster, [
      service.arn.replace(/:service\/.*$/, `:task/${this.cluster}/${"0".repeat(32)}`)
    ]);
    return { state: "ok", found: "Deployments, task definitions and tasks can be read." };
  }
  async checkDetail() {
    const [service] = this.services;
    if (service === void 0) return { state: "unchecked", found: "No service runs." };
    const containers = await this.there.containers();
    await this.tryOptional(containers, service);
    const refused = containers.refusedActions();
    if (refused.length === 0)
      return { state: "ok", found: "Stages of a deployment, revisions and tasks can be read." };
    return {
      state: "optional",
      found: `The deploy role may not call ${refused.join(", ")}.`,
      nextStep: MORE_RIGHTS
    };
  }
  async tryOptional(containers, service) {
    const name = this.nameOf(service);
    const [newest] = await containers.deployments(name);
    await containers.taskArns(name, "RUNNING");
    if (newest === void 0) return;
    await containers.deployment(newest.arn);
    await containers.taskDefinitionsOf([newest.targetRevision]);
  }
  async checkLogs() {
    const { application, environment } = this.options;
    const [service] = await this.serviceNames();
    if (service === void 0) return { state: "unchecked", found: "No service is configured." };
    const group = (0,resource_names/* logGroup */.QT)({ app: application.name, env: environment.name, service });
    const streams = await (await this.there.logStreams()).newest(group).catch((error) => {
      if (error instanceof errors/* NotFoundError */.m_) return void 0;
      throw error;
    });
    if (streams !== void 0) return { state: "ok", found: `${group}.` };
    return {
      state: "optional",
      found: `There is no log group ${group}: a failed container can't be explained.`,
      nextStep: `Apply terraform/services/${environment.name}/${service} in the deploy repository.`
    };
  }
  /** Those of the codebases that ECS runs in this environment. */
  serviceNames() {
    return this.names ??= this.loadNames();
  }
  async loadNames() {
    const { application, environment, codebases, accounts, logger } = this.options;
    const parameters = await accounts.session.parameters();
    const types = await service_type/* ServiceTypes */.zv.load(parameters, logger, application.name, environment.name);
    return types.onEcs(codebases.flatMap(({ services }) => services));
  }
  get cluster() {
    return (0,resource_names/* clusterName */.SL)(this.options.application.name, this.options.environment.name);
  }
  nameOf(service) {
    return { cluster: this.cluster, service: service.name };
  }
}


;// CONCATENATED MODULE: ./src/domains/setup/check-setup.js






async function checkSetup(request, deps) {
  const { session, logger, signal } = deps;
  const runner = new SetupRunner(signal);
  const account = await accountChecks({ ...request, session, logger });
  const { credentials, application, codebases, found } = account;
  const first = await runner.run([credentials, application, codebases]);
  const known = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
  const environments = listEnvironments(request.env, found, known);
  const rest = await runner.run(listChecks(request.app, account, environments, deps));
  return [...first, ...rest];
}
function listEnvironments(env, { application }, known) {
  if (application === void 0) return [];
  return env === void 0 ? application.environments : [known.environment(application, env)];
}
function listChecks(app, { application: parameters, codebases: list, found }, environments, { session, publicImages, logger }) {
  const { application, codebases } = found;
  const options = { app, application, session, publicImages };
  const accounts = new account_sessions.AccountSessions(session);
  return [
    ...codebases.flatMap((codebase) => codebaseChecks({ ...options, codebase })),
    ...codebases.length === 0 ? [waiting("Codebases", list)] : [],
    ...application === void 0 ? [waiting("Environments", parameters)] : environments.flatMap(
      (environment) => environmentChecks({ application, environment, codebases, accounts, logger })
    )
  ];
}
function waiting(area, needed) {
  const found = "There is nothing to check.";
  return { area, subject: "All", needs: [needed], run: () => Promise.resolve({ state: "unchecked", found }) };
}


// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/text-table.js
var text_table = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/domains/setup/setup-report.js





const WORDS = {
  ok: "ok",
  missing: "missing",
  optional: "optional",
  unchecked: "not checked"
};
const PICTURES = {
  ok: ":white_check_mark:",
  missing: ":x:",
  optional: ":warning:",
  unchecked: ":grey_question:"
};
const HEADER = ["Where", "Check", "State", "Found", "Next step"];
function formatSetup(rows, screen) {
  const lines = rows.map(({ area, subject, state, found, nextStep = "" }) => [
    ...[area, subject, WORDS[state], found, nextStep]
  ]);
  return `${(0,text_table/* formatTable */.ku)(HEADER, lines, screen)}
`;
}
function renderSetup(app, rows) {
  const lines = rows.map(({ area, subject, state, found, nextStep }) => [
    ...[(0,markdown/* escapeMarkdown */.FV)(area), (0,markdown/* escapeMarkdown */.FV)(subject), `${PICTURES[state]} ${WORDS[state]}`],
    (0,markdown/* escapeLinked */.Le)(found),
    (0,markdown/* escapeLinked */.Le)(nextStep ?? "")
  ]);
  const fails = setupFailure(app, rows) !== void 0;
  const fine = rows.every(({ state }) => state === "ok");
  return (0,summary/* renderSummary */.Br)({
    outcome: fails ? "failure" : fine ? "success" : "warning",
    heading: (0,markdown/* escapeMarkdown */.FV)(setupVerdict(rows)),
    notes: [(0,markdown/* table */.tp)(HEADER, lines)]
  });
}
function setupVerdict(rows) {
  const missing = count(rows, "missing");
  const broken = rows.filter(({ brokeOff }) => brokeOff === true).length;
  const unchecked = count(rows, "unchecked");
  const rest = unchecked === 0 ? "" : ` ${(0,duration/* formatCount */.B4)(unchecked, "check")} could not be made.`;
  if (missing > 0)
    return `A deployment could not work yet: ${missing} of ${(0,duration/* formatCount */.B4)(rows.length, "check")} failed.${rest}`;
  if (broken > 0) return `It is not known whether a deployment could work.${rest}`;
  return `A deployment can work: nothing that it needs is missing.${rest}`;
}
function count(rows, wanted) {
  return rows.filter(({ state }) => state === wanted).length;
}
function setupFailure(app, rows) {
  const missing = rows.filter(({ state }) => state === "missing");
  const [first] = missing.length > 0 ? missing : rows.filter(({ brokeOff }) => brokeOff === true);
  if (first === void 0) return void 0;
  const more = missing.length > 1 ? ` ${(0,duration/* formatCount */.B4)(missing.length - 1, "more thing")} ${missing.length === 2 ? "is" : "are"} missing.` : "";
  const begins = first.state === "missing" ? `A deployment of ${app} could not work yet.` : `It is not known whether a deployment of ${app} could work.`;
  return new errors/* PlatformError */.Wk(
    `${begins} ${first.area}, ${first.subject}: ${first.found}${more}`,
    first.nextStep === void 0 ? {} : { hint: first.nextStep }
  );
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
;// CONCATENATED MODULE: ./src/commands/setup/check.js




const account = "environment";
const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const ecs = "arn:aws:ecs:<region>:<env-account>";
const pipelines = "arn:aws:codepipeline:<region>:<account>";
const project = "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>";
var check_default = (0,command/* defineCommand */.NB)({
  name: "setup-check",
  summary: "Say before the first deployment what is missing, and how to add it",
  examples: [
    { does: "Check all codebases and environments", flags: "--app demo" },
    { does: "Check one codebase and one environment", flags: "--app demo --codebase web --env dev" }
  ],
  description: "Looks at all that a deployment needs, with the identity that it is run with: credentials, parameters, the roles of the environments, image repository, build project, pipelines, task definition templates, cluster and services. Each thing is one row of one table, with what was found and the next step. A check that fails stops none of the others. The verb fails if a deployment could not work. It only reads: permissions to change something are not tried.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", description: "Codebase to check. Default: all." },
    env: { type: "string", description: "Environment to check. Default: all." },
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    ready: { description: "`true` where nothing is missing that a deployment needs." },
    checks: {
      description: "JSON: a list of `{area, subject, state, found, nextStep}`. `state` is `ok`, `missing`, `optional` (missing, and a deployment works without it) or `unchecked`."
    }
  },
  permissions: {
    aws: [
      ...permissions/* applicationPermissions */.z,
      {
        actions: ["sts:GetCallerIdentity"],
        resources: ["*"],
        when: "always; AWS allows it to everybody"
      },
      {
        actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
      },
      {
        actions: ["codebuild:BatchGetProjects"],
        resources: [`${project}-codebase-image-build`, `${project}-codebase-pipeline-image-build`],
        when: "the codebase has an image build"
      },
      {
        actions: ["codepipeline:GetPipeline"],
        resources: [
          `${pipelines}:<app>-<cb>-manual-release`,
          `${pipelines}:<app>-<cb>-manual-release-pipeline`
        ],
        when: "the codebase is deployed through its pipeline"
      },
      {
        actions: ["codepipeline:ListPipelineExecutions"],
        resources: [`${pipelines}:<app>-<cb>-*`],
        when: "the codebase has pipelines"
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["s3:GetObject"],
        resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
        when,
        account
      },
      {
        actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments"],
        resources: [`${ecs}:service/<app>-<env>-cluster/<app>-<env>-*`],
        when,
        account
      },
      { actions: ["ecs:DescribeTaskDefinition"], resources: ["*"], when, account },
      { actions: ["ecs:DescribeTasks"], resources: [`${ecs}:task/<app>-<env>-cluster/*`], when, account },
      {
        actions: ["logs:DescribeLogStreams"],
        resources: ["arn:aws:logs:<region>:<env-account>:log-group:/platform/*"],
        when,
        account
      },
      {
        actions: ["ecs:DescribeServiceDeployments", "ecs:DescribeServiceRevisions"],
        resources: [
          `${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
          `${ecs}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`
        ],
        when: `${when}: whether deployments can be explained better`,
        account,
        optional: true
      },
      {
        actions: ["ecs:ListTasks"],
        resources: [`${ecs}:container-instance/<app>-<env>-cluster/*`],
        when: `${when}: whether tasks are found at once`,
        account,
        optional: true
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { app, codebase, env } = inputs;
    const { clock, logger, screen, signal } = context;
    const rows = await checkSetup(
      { app, codebase, env },
      {
        session: await context.aws(inputs),
        publicImages: async () => new (await __webpack_require__.e(/* import() */ 8293).then(__webpack_require__.bind(__webpack_require__, 48293))).PublicRegistry({ clock, signal }),
        ...{ logger, signal }
      }
    );
    const failure = setupFailure(app, rows);
    logger.result(formatSetup(rows, screen));
    return {
      outputs: {
        ready: failure === void 0,
        checks: rows.map(({ area, subject, state, found, nextStep }) => ({
          area,
          subject,
          state,
          found,
          nextStep
        }))
      },
      text: setupVerdict(rows),
      summary: renderSetup(app, rows),
      failure
    };
  }
});



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

/***/ 25816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AccountSessions: () => (/* binding */ AccountSessions),
/* harmony export */   b: () => (/* binding */ invalidationRole),
/* harmony export */   s: () => (/* binding */ deployRole)
/* harmony export */ });
function deployRole(app, { name, accountId, region }, defaultRegion) {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] }
  };
}
function invalidationRole(app, env, dnsAccount, region) {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region
  };
}
class AccountSessions {
  /** @param session that of the application's account */
  constructor(session) {
    this.session = session;
  }
  session;
  sessions = /* @__PURE__ */ new Map();
  /** Returns the session with the role. Nothing is requested before its first use. */
  enter(role) {
    const key = `${role.arn} ${role.region}`;
    const session = this.sessions.get(key) ?? this.session.assume(role);
    this.sessions.set(key, session);
    return session;
  }
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

/***/ 57940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ refuseCopilot),
/* harmony export */   FJ: () => (/* binding */ refuseScheduledJob),
/* harmony export */   KK: () => (/* binding */ terraformCommand),
/* harmony export */   qW: () => (/* binding */ findModeProblem),
/* harmony export */   zv: () => (/* binding */ ServiceTypes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69267);





const SCHEDULED_JOB = "Scheduled Job";
const serviceSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
class ServiceTypes {
  constructor(path, types) {
    this.path = path;
    this.types = types;
  }
  path;
  types;
  static async load(parameters, logger, app, env) {
    const path = `/platform/applications/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("app", app)}/environments/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("env", env)}/services`;
    const types = /* @__PURE__ */ new Map();
    for (const { name, value } of await parameters.list(path)) {
      const service = name.slice(name.lastIndexOf("/") + 1);
      const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(value, serviceSchema);
      if (!parsed.ok) logger.debug(`Skipped ${name}: ${parsed.problem}.`);
      types.set(service, parsed.ok ? parsed.value.type : void 0);
    }
    return new ServiceTypes(path, types);
  }
  /**
   * Fine where the environment has the service, or where nothing says which services it has: then ECS knows.
   * @throws NotFoundError naming the services that exist
   */
  check(service) {
    (0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("service", service);
    if (this.types.has(service) || this.types.size === 0) return;
    const { names } = this;
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(service, names);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`,
      {
        hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${names.join(", ")}.`
      }
    );
  }
  /** Names of the environment's services, by the alphabet; empty where nothing says which it has. */
  get names() {
    return [...this.types.keys()].sort();
  }
  /** Names of the services in the run groups that run on ECS; without run groups, those of the environment. */
  onEcs(groups) {
    const named = groups.flatMap(({ services }) => services);
    const candidates = named.length > 0 ? named : this.names;
    return [...new Set(candidates)].filter((service) => !this.isScheduledJob(service));
  }
  isScheduledJob(service) {
    return this.types.get(service) === SCHEDULED_JOB;
  }
}
function terraformCommand({ env, service }, tag) {
  return `cd terraform/services/${env}/${service} && terraform apply -var=scheduled_job_image_tag=${tag}`;
}
function refuseScheduledJob(types, target, tag) {
  if (!types.isScheduledJob(target.service)) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `${target.service} is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.`,
    {
      hint: `In the deploy repository, run: ${terraformCommand(target, tag)} (its manifest comes from: platform-helper internal service generate --name ${target.service} --env ${target.env}).`
    }
  );
}
function findModeProblem({
  deploymentMode: mode
}) {
  if (mode === void 0) return { kind: "copilot", says: "no service_deployment_mode, which means copilot" };
  if (mode === "copilot") return { kind: "copilot", says: "the service_deployment_mode copilot" };
  if ((0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploymentMode */ .ts)(mode)) return void 0;
  return { kind: "unknown", says: `the service_deployment_mode ${JSON.stringify(mode)}, which is not known` };
}
function refuseCopilot(environment) {
  const problem = findModeProblem(environment);
  if (problem === void 0) return;
  const { kind, says } = problem;
  const why = kind === "copilot" ? "its services are made and deployed by Copilot, so they can't be deployed straight to ECS" : "its services can't be deployed straight to ECS";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment ${environment.name} has ${says}: ${why}.`, {
    hint: "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first."
  });
}



/***/ }),

/***/ 71973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Y1: () => (/* binding */ templateImage),
/* harmony export */   gk: () => (/* binding */ isSameDefinition),
/* harmony export */   nH: () => (/* binding */ pinImage),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69267);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47946);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82995);






const REQUEST_KEYS = "family taskRoleArn executionRoleArn networkMode containerDefinitions volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection".split(" ");
const DESCRIPTION_KEYS = "taskDefinitionArn revision status requiresAttributes compatibilities registeredAt registeredBy deregisteredAt deleteRequestedAt".split(" ");
function withoutNulls(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(present.map(([key, item]) => [key, withoutNulls(item)]));
}
const templateSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
  family: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)),
  containerDefinitions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(
    valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
      name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
      image: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)),
      dockerLabels: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()))
    })
  )
});
async function readTemplate(objects, target) {
  const { bucket, key } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__/* .templateLocation */ .aE)(target);
  const where = whereOf(target);
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk(
        `There is no task definition template ${where}, or it may not be read: ${error.message}`,
        { hint: `${hint} ${error.hint ?? ""}`.trim(), cause: error.cause }
      );
    }
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no bucket ${bucket}, which holds the task definition templates.`, {
      hint,
      cause: error
    });
  }
  if (text === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no task definition template ${where}.`, { hint });
  return checkTemplate(parseTemplate(text, where), target, where);
}
function parseTemplate(text, where) {
  const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParameter */ .hR)(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(withoutNulls), templateSchema));
  if (parsed.ok) return parsed.value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: "Terraform writes it: apply the service again."
  });
}
function checkTemplate(template, target, where) {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  const names = template.containerDefinitions.map(({ name }) => name);
  if (!names.includes(target.service)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The task definition template ${where} has no container "${target.service}", only: ${names.join(", ") || "none"}.`,
      {
        hint: "The service's container must have the service's name. Check the service's configuration and apply it again."
      }
    );
  }
  return Object.fromEntries(known);
}
function refuseUnknown(paths, target) {
  const [first] = paths;
  if (first === void 0) return;
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(first, REQUEST_KEYS);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The task definition template ${whereOf(target)} has ${paths.join(", ")}, which RegisterTaskDefinition does not know.`,
    {
      hint: suggestion === void 0 ? "Nothing was changed. Correct it in the service's configuration and apply it again." : `Did Terraform mean "${suggestion}"?`
    }
  );
}
function whereOf(target) {
  const { bucket, key } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__/* .templateLocation */ .aE)(target);
  return `s3://${bucket}/${key}`;
}
function templateImage(template, service) {
  const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? "";
  return withoutReference(image);
}
function pinImage(template, target, image, form) {
  const { app, env, service } = target;
  const containerDefinitions = template.containerDefinitions.map((container) => {
    if (container.name !== service) return container;
    const base = withoutReference(container.image);
    return {
      ...container,
      image: form === "digest" ? `${base}@${image.digest}` : `${base}:${image.tag}`,
      dockerLabels: {
        ...container.dockerLabels,
        "com.datadoghq.tags.env": env,
        "com.datadoghq.tags.service": `${app}-${service}`,
        "com.datadoghq.tags.version": image.tag
      }
    };
  });
  return { ...template, containerDefinitions };
}
function withoutReference(image) {
  const { registry, repository } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  return registry === void 0 ? repository : `${registry}/${repository}`;
}
function referenceOf(image) {
  const { tag, digest } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  return [tag, digest].filter((part) => part !== void 0).join("@") || image;
}
function isSameDefinition(wanted, registered) {
  if (registered.content["status"] !== void 0 && registered.content["status"] !== "ACTIVE") return false;
  return canonical(wanted) === canonical(registered.content);
}
function canonical(definition) {
  return JSON.stringify(normalise({ ...definition }, "definition"));
}
const ORDERED = ["command", "entryPoint", "dnsServers", "dnsSearchDomains", "links"];
const LEFT_OUT = [...DESCRIPTION_KEYS, "tags"];
const DEFAULTS = {
  definition: { enableFaultInjection: false },
  containerDefinitions: { cpu: 0, essential: true },
  portMappings: { protocol: "tcp", hostPort: 0 },
  healthCheck: { interval: 30, timeout: 5, retries: 3 },
  mountPoints: { readOnly: false },
  volumesFrom: { readOnly: false },
  efsVolumeConfiguration: { rootDirectory: "/", transitEncryption: "DISABLED" }
};
function normalise(value, kind) {
  if (Array.isArray(value)) return normaliseList(value, kind);
  if (typeof value !== "object" || value === null) return value;
  const defaults = DEFAULTS[kind] ?? {};
  const entries = Object.entries(value).filter(([key]) => kind !== "definition" || !LEFT_OUT.includes(key)).map(([key, item]) => [key, normalise(item, key)]).filter(([key, item]) => !isEmpty(item) && item !== defaults[key]).filter(([key, item]) => !isSamePort(kind, key, item, value)).map(([key, item]) => [key, asText(kind, key, item)]);
  return entries.map((entry) => JSON.stringify(entry)).sort();
}
function normaliseList(list, kind) {
  const items = list.map((item) => normalise(item, kind));
  if (ORDERED.includes(kind)) return items;
  return items.map((item) => JSON.stringify(item)).sort();
}
function isEmpty(item) {
  if (item === void 0 || item === null) return true;
  return typeof item === "object" && Object.keys(item).length === 0;
}
function isSamePort(kind, key, item, mapping) {
  return kind === "portMappings" && key === "hostPort" && "containerPort" in mapping && mapping.containerPort === item;
}
function asText(kind, key, item) {
  return kind === "definition" && (key === "cpu" || key === "memory") ? String(item) : item;
}



/***/ })

};
