export const id = 7351;
export const ids = [7351];
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

/***/ 62592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build_default)
});

// EXTERNAL MODULE: ./src/domains/builds/build-inputs.js
var build_inputs = __webpack_require__(64731);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
;// CONCATENATED MODULE: ./src/domains/builds/build-key.js



const KEY_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_KEY";
const REQUEST_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_REQUEST";
const PAGES = 10;
class KeyedBuilds {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * The newest build of the project that was started for the key, or undefined where there is none among the newest
   * thousand. A build that was retried in the console has the variables of the first one, and counts.
   * @throws PlatformError when it was started with another request
   */
  async find(key, intent) {
    const { builds, logger, signal } = this.deps;
    let token;
    for (let page = 1; page <= PAGES; page += 1) {
      const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
      const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
      if (own !== void 0) return sameRequest(own, key, intent);
      if (nextToken === void 0) return void 0;
      token = nextToken;
    }
    logger.info(
      `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`
    );
    return void 0;
  }
}
function markedVariables(key, intent) {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: "PLAINTEXT" },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: "PLAINTEXT" }
  ];
}
function checkOwnVariables(variables) {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === void 0) return;
  throw new errors/* UsageError */.eb(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: "Leave it out, and set idempotency-key."
  });
}
function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {}
}) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables.map(({ name, value, type }) => [name, type, value]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
  return (0,idempotency/* fingerprint */.Rj)([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null)
  ]);
}
function sameRequest(build, key, intent) {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new errors/* PlatformError */.Wk(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${(0,console_links/* buildUrl */.c$)(build)}` }
  );
}
function differences(build, intent) {
  const known = [
    ...build.sourceVersion === intent.sourceVersion ? [] : ["source-version"],
    ...intent.environmentVariables.filter(({ name, value, type }) => type === "PLAINTEXT" && build.variables?.[name] !== value).map(({ name }) => `the variable ${name}`)
  ];
  if (known.length > 0) return known.join(", ");
  return "its variables, its buildspec, or another setting";
}


// EXTERNAL MODULE: ./src/domains/builds/build-outcome.js
var build_outcome = __webpack_require__(82108);
// EXTERNAL MODULE: ./src/domains/builds/build-runner.js
var build_runner = __webpack_require__(60548);
;// CONCATENATED MODULE: ./src/domains/builds/project-build.js






class ProjectBuilds {
  constructor(deps) {
    this.deps = deps;
    this.keyed = new KeyedBuilds(deps);
  }
  deps;
  keyed;
  /**
   * Starts a build, or joins the one that was started for the key, and follows it to its end. A build that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when we are cancelled
   */
  async build(order) {
    const { deps } = this;
    const { intent, key } = order;
    if (key !== void 0) checkOwnVariables(intent.environmentVariables);
    await this.checkProject(intent.project);
    const runner = new build_runner/* BuildRunner */.F({ ...deps, onWork: deps.onBuild });
    const { run, joined, after } = await runner.run({
      ...order,
      request: (last) => this.request(order, last),
      find: key === void 0 ? void 0 : () => this.keyed.find(key, intent),
      confirm: () => deps.confirm(`Start a build of the CodeBuild project ${intent.project}${details(order)}?`)
    });
    if (run === void 0) this.describe(order, after);
    return { order, joined, run, failure: run && withNextStep(run, order) };
  }
  /** @throws NotFoundError saying where it was looked for */
  async checkProject(project) {
    const found = await this.deps.builds.findProjects([project]);
    if (found.includes(project)) return;
    const account = await this.deps.accountId();
    throw new errors/* NotFoundError */.m_(
      `There is no CodeBuild project "${project}" in the account ${account}, ${this.deps.region}.`,
      { hint: "Check the name in the input project, and role-to-assume and aws-region." }
    );
  }
  request({ intent, key }, after) {
    if (key === void 0) {
      const token = (0,idempotency/* idempotencyToken */.jw)(this.deps.workflow, ["project-build", JSON.stringify(intent)]);
      return { ...intent, idempotencyToken: token };
    }
    return {
      ...intent,
      environmentVariables: markedVariables(key, intent),
      // The same for all who have seen the same last attempt, whatever else they ask for: one of them starts the next.
      idempotencyToken: (0,idempotency/* keyedToken */.YA)(key, ["project-build", intent.project, after?.id ?? ""])
    };
  }
  describe(order, earlier) {
    const after = earlier === void 0 ? "" : `, after build ${earlier.id}, which ended as ${earlier.status}`;
    this.deps.logger.info(
      `Dry run: would start a build of ${order.intent.project}${details(order)}${after}.`
    );
  }
}
function details({ intent }) {
  const names = intent.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(", ");
  const others = [...(0,build_inputs/* describeOverrides */.DH)(intent.overrides ?? {}), ...names === "" ? [] : [names]];
  if (intent.artifacts === "none") others.push("no artifacts");
  const at = intent.sourceVersion === void 0 ? "" : ` at ${intent.sourceVersion}`;
  return `${at}${others.length === 0 ? "" : `, with ${others.join(", ")}`}`;
}
function withNextStep({ build, failure }, { key }) {
  if (failure === void 0 || key === void 0 || !(0,build_outcome/* hasBuildEnded */.bY)(build)) return failure;
  return new errors/* PlatformError */.Wk(failure.message, {
    hint: `${failure.hint ?? ""} It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`.trim(),
    links: failure.links,
    excerpt: failure.excerpt,
    cause: failure
  });
}


// EXTERNAL MODULE: ./src/domains/builds/build-report.js
var build_report = __webpack_require__(27716);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/remote-work.js
var remote_work = __webpack_require__(4868);
;// CONCATENATED MODULE: ./src/commands/project/build.js






const inputDefinitions = {
  project: { type: "string", required: true, description: "Name of the CodeBuild project." },
  "source-version": {
    type: "string",
    description: "What to build: a commit, branch, tag or `pr/<number>`, or whatever the project's source takes. Default: the project's own."
  },
  "environment-variables": {
    type: "structured",
    file: true,
    example: build_inputs/* buildVariablesExample */.k2,
    parse: build_inputs/* parseBuildVariables */.$p,
    description: "Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret. None of the runner is sent by itself."
  },
  buildspec: {
    type: "string",
    file: true,
    description: "Another buildspec than the project's: a path in the source, a whole buildspec as YAML, or the ARN of one in S3."
  },
  image: { type: "string", description: "Another image than the project's: `aws/codebuild/standard:7.0`." },
  "compute-type": {
    type: "string",
    description: "Another size than the project's: `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_LARGE`, …."
  },
  "environment-type": {
    type: "string",
    description: "Another kind of machine than the project's: `LINUX_CONTAINER`, `ARM_CONTAINER`, …."
  },
  artifacts: {
    type: "choice",
    choices: ["project", "none"],
    default: "project",
    description: "What the build leaves behind: what the `project` says, or `none`."
  },
  ...(0,command/* keyedInputs */.Az)("build"),
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the build has started.",
    description: "Follow the build to its end. If `false`, return as soon as the build has started."
  },
  "hide-log": {
    type: "boolean",
    default: false,
    description: "Leave the build's log where it is: it is neither read nor shown, in no summary either."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: true,
    negated: "Leave the build running when this command is cancelled.",
    description: "Stop the build when the run is cancelled. If `false`, the build keeps running. A build that was joined is never stopped."
  },
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
    description: "`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, or `IN_PROGRESS` (not waited for); `dry-run` in a dry run."
  },
  "source-version": {
    description: "What was built: the commit, once CodeBuild knows it, else `source-version` as it was given."
  },
  "exported-variables": {
    description: "JSON map of the variables that the buildspec exports (`env.exported-variables`): read one with `fromJSON(steps.<id>.outputs.exported-variables).VERSION`."
  },
  "duration-seconds": { description: "How long the build took, in whole seconds." },
  found: { description: "`true` when the key's build had been started before, so that none was started." }
};
const projects = ["arn:aws:codebuild:<region>:<account>:project/<project>"];
const permissions = [
  {
    actions: ["codebuild:BatchGetProjects", "codebuild:StartBuild", "codebuild:BatchGetBuilds"],
    resources: projects
  },
  { actions: ["codebuild:StopBuild"], resources: projects, when: "`stop-on-cancel`" },
  { actions: ["codebuild:ListBuildsForProject"], resources: projects, when: "`idempotency-key`" },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"],
    when: "`wait`, unless `hide-log`; the group is `/aws/codebuild/<project>` unless the project names another"
  },
  {
    actions: ["sts:GetCallerIdentity"],
    resources: ["*"],
    when: "the project does not exist: the error names the account. AWS allows it to everybody"
  }
];
var build_default = (0,command/* defineCommand */.NB)({
  name: "project-build",
  summary: "Start a build of any CodeBuild project, and follow it to its end",
  examples: [
    {
      does: "Build a project at a commit",
      flags: "--project demo-web-codebase-image-build --source-version 1234567"
    },
    {
      does: "Set a variable of the build",
      flags: `--project demo-web-codebase-image-build --environment-variables '{DEBUG: "1"}'`
    }
  ],
  description: "Starts one build, streams its whole log in one group per phase, and waits for the end. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary. With an `idempotency-key` the same build is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a build that it started is stopped.",
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: permissions, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const key = inputs["idempotency-key"];
    const order = {
      intent: {
        project: (0,build_inputs/* checkProjectName */.xX)(inputs.project),
        sourceVersion: inputs["source-version"],
        environmentVariables: inputs["environment-variables"] ?? [],
        artifacts: inputs.artifacts,
        overrides: (0,build_inputs/* checkOverrides */.yk)({
          buildspec: inputs.buildspec,
          image: inputs.image,
          computeType: inputs["compute-type"],
          environmentType: inputs["environment-type"]
        })
      },
      key: key === void 0 ? void 0 : (0,idempotency/* checkIdempotencyKey */.Rz)(key),
      restartFailed: inputs["restart-failed"],
      wait: inputs.wait,
      stopOnCancel: inputs["stop-on-cancel"],
      showLog: !inputs["hide-log"],
      dryRun: inputs["dry-run"],
      deadline
    };
    const session = await context.aws(inputs);
    const builds = new ProjectBuilds({
      builds: await session.builds(),
      logs: await session.logs(),
      ...{ clock, logger, signal, workflow },
      region: session.region,
      accountId: () => session.accountId(),
      confirm: (question) => context.confirm(question),
      onBuild: (build, joined) => {
        context.publish({ ...(0,build_report/* startedOutputs */.yQ)(build), found: joined });
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "build", ...saved });
      }
    });
    const outcome = await builds.build(order);
    return {
      outputs: { ...(0,command/* withoutValues */.lO)(outputs), ...(0,build_report/* projectOutputs */.is)(outcome) },
      summary: (0,build_report/* projectSummary */.Ys)(outcome),
      text: (0,build_report/* projectText */.RY)(outcome),
      ...outcome.failure === void 0 ? {} : { failure: outcome.failure }
    };
  },
  stop: remote_work/* endRemoteWork */.Z
});



/***/ }),

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ parseConsoleLink),
/* harmony export */   EL: () => (/* binding */ pipelineUrl),
/* harmony export */   ME: () => (/* binding */ executionUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   g5: () => (/* binding */ buildLogUrl),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
const CONSOLES = /^(?:(\d{12})-[a-z0-9]+\.)?(?:([a-z]{2}(?:-[a-z]+)+-\d)\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)$/;
function parseConsoleLink(link) {
  const url = URL.canParse(link) ? new URL(link) : void 0;
  const [host, account, inHost] = CONSOLES.exec(url?.hostname ?? "") ?? [];
  if (url === void 0 || host === void 0 || url.protocol !== "https:") return void 0;
  const region = inHost ?? url.searchParams.get("region") ?? void 0;
  const path = url.pathname.split("/").slice(1).map(decoded);
  const [product, service, ...rest] = path;
  if (product === "ecs" && rest[0] === "clusters") {
    const [, cluster, , name] = rest;
    const known = cluster && name && rest[2] === "services";
    return known ? { kind: "deployment", cluster, service: name, region, account } : void 0;
  }
  if (product !== "codesuite") return void 0;
  if (service === "codepipeline" && rest[0] === "pipelines" && rest[1]) {
    const id2 = rest[2] === "executions" ? given(rest[3]) : void 0;
    return { kind: "execution", pipeline: rest[1], id: id2, region, account };
  }
  if (service !== "codebuild") return void 0;
  const [owner, of] = /^\d{12}$/.test(rest[0] ?? "") ? [rest[0], rest.slice(1)] : [account, rest];
  if (of[0] !== "projects" || !of[1]) return void 0;
  const id = of[2] === "build" ? given(of[3]) : void 0;
  return { kind: "build", project: of[1], id, region, account: owner };
}
function given(part) {
  return part === "" ? void 0 : part;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Le: () => (/* binding */ escapeLinked),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
const SHOWN_ADDRESS = 60;
function escapeLinked(text) {
  return text.split(/(https?:\/\/[^\s/<>()]+(?:\/[^\s<>()]*[^\s<>().,;:!?'"])?)/).map((part, index) => {
    if (index % 2 === 0) return escapeInner(part);
    return link(part.length > SHOWN_ADDRESS ? new URL(part).host : part, part);
  }).join("").trim();
}
function escapeInner(text) {
  const [, before = "", after = ""] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  return text.trim() === "" ? text : `${before}${escapeMarkdown(text)}${after}`;
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
/* harmony export */   YE: () => (/* binding */ renderNextStep),
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
function renderNextStep({ hint, links }) {
  const pages = links.map(({ title, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, url)).join(" and ");
  const parts = [hint === void 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLinked */ .Le)(hint), pages === "" ? "" : `Look at ${pages}.`];
  return parts.filter((part) => part !== "").join(" ") || void 0;
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

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ containerTime),
/* harmony export */   O5: () => (/* binding */ isPhaseFailure),
/* harmony export */   OZ: () => (/* binding */ failingLines),
/* harmony export */   dD: () => (/* binding */ enteredPhase),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
const NOISE = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:Running on CodeBuild|Waiting for |Phase is |CODEBUILD_SRC_DIR=|YAML location is|Setting HTTP client timeout|Processing environment variables|No runtime version|Moving to directory|Configuring ssm agent|Successfully updated ssm agent|Registering with agent|Phases found in YAML|Entering phase |Phase complete: [A-Z_]+ State: SUCCEEDED|Phase context status code: {2}Message:\s*$|Preparing to copy|Expanding base|Assembling|Found \d+ file)/;
function containerTime(line) {
  const [, date, time] = /^\[Container\] (\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d)/.exec(line) ?? [];
  return date === void 0 || time === void 0 ? void 0 : Date.parse(`${date.replaceAll("/", "-")}T${time}Z`);
}
function enteredPhase(line) {
  return ENTERING.exec(line)?.[1];
}
function isNoise(line) {
  return NOISE.test(line);
}
function isPhaseFailure(line) {
  return PHASE_FAILED.test(line);
}
const LINES = 15;
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
const CONTAINER = /^\[Container\] \d{4}\//;
function failingLines(lastLines) {
  const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
  const until = lastLines.slice(0, failed === -1 ? lastLines.length : failed);
  const own = until.slice(until.findLastIndex((line) => ENTERING.test(`${line}
`)) + 1);
  const said = own.filter((line) => line.trim() !== "" && !CONTAINER.test(line));
  return (said.length === 0 ? until : said).slice(-LINES);
}



/***/ })

};
