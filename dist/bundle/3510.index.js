export const id = 3510;
export const ids = [3510];
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

/***/ 31495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ run_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
;// CONCATENATED MODULE: ./src/domains/pipelines/execution-key.js



const KEY_VARIABLE = "IDEMPOTENCY_KEY";
const SESSION = /^platform-tools-([0-9a-f]{16})-([0-9a-f]{16})$/;
const MARK_LENGTH = 16;
function keySession(key, intent) {
  return `platform-tools-${keyMark(key, intent)}-${requestMark(intent)}`;
}
function keyMark(key, { pipeline }) {
  return (0,idempotency/* fingerprint */.Rj)(["key", pipeline, key]).slice(0, MARK_LENGTH);
}
function requestMark({ pipeline, variables, revisions }) {
  const sorted = [
    Object.entries(variables),
    revisions.map(({ action, type, value }) => [action, type, value])
  ].map((entries) => [...entries].sort(([a = ""], [b = ""]) => a < b ? -1 : 1));
  return (0,idempotency/* fingerprint */.Rj)([pipeline, ...sorted]).slice(0, MARK_LENGTH);
}
const STRANGER = { own: false };
class ExecutionKey {
  /**
   * @param session whether executions are started with a session of the name that `keySession` gives
   * @throws PlatformError where nothing of an execution would tell its key
   */
  constructor(pipeline, intent, key, session) {
    this.pipeline = pipeline;
    this.intent = intent;
    this.key = key;
    this.session = session;
    const { variables } = intent;
    this.declared = pipeline.variables.includes(KEY_VARIABLE);
    this.holding = Object.keys(variables).filter((name) => variables[name]?.includes(key) === true);
    if (this.declared && (variables[KEY_VARIABLE] ?? key) !== key) {
      throw new errors/* UsageError */.eb(`The inputs variables and idempotency-key both decide about ${KEY_VARIABLE}.`, {
        hint: `Leave ${KEY_VARIABLE} out of the variables: it gets the key.`
      });
    }
    if (!this.declared && !session && this.holding.length === 0) throw unkept(pipeline.name, key);
  }
  pipeline;
  intent;
  key;
  session;
  declared;
  /** Variables of ours that hold the key in their values. */
  holding;
  /** The variables to start an execution with. */
  get variables() {
    return this.declared ? { ...this.intent.variables, [KEY_VARIABLE]: this.key } : this.intent.variables;
  }
  /** Whether an execution's variables have to be looked up to judge it. */
  get needsVariables() {
    return this.declared || this.holding.length > 0;
  }
  /** What can be told from a list of executions; undefined: its variables have to be looked up. */
  judge(execution) {
    if (execution.trigger?.type !== "StartPipelineExecution") return STRANGER;
    const [, key, request] = SESSION.exec(execution.trigger.detail.split("/").at(-1) ?? "") ?? [];
    if (key === void 0) return this.needsVariables ? void 0 : STRANGER;
    if (key !== keyMark(this.key, this.intent)) return STRANGER;
    const same = request === requestMark(this.intent);
    return { own: true, differences: same ? [] : ["its variables or source revisions"] };
  }
  /** The same by its variables: `variables` are as they were resolved, `execution` is as it was listed. */
  judgeVariables(execution, variables) {
    const differences = this.differences(execution, variables);
    if (this.declared) return variables[KEY_VARIABLE] === this.key ? { own: true, differences } : STRANGER;
    const { variables: ours } = this.intent;
    if (!this.holding.every((name) => variables[name] === ours[name])) return STRANGER;
    return differences.length > 0 && this.session ? STRANGER : { own: true, differences };
  }
  differences(execution, variables) {
    const { variables: ours, revisions } = this.intent;
    const names = Object.keys(variables).filter((name) => {
      if (name === KEY_VARIABLE && this.declared) return false;
      const wanted = ours[name] ?? this.pipeline.defaults[name];
      return wanted !== void 0 && variables[name] !== wanted;
    });
    const sources = revisions.filter(({ action, value }) => {
      const found = execution.revisions?.[action];
      return found !== void 0 && found !== value;
    });
    return [
      ...names.map((name) => `the variable ${name}`),
      ...sources.map(({ action }) => `the source revision of ${action}`)
    ];
  }
}
function unkept(pipeline, key) {
  return new errors/* PlatformError */.Wk(
    `The idempotency-key "${key}" can't be kept: nothing of an execution of ${pipeline} would tell that it was started for it.`,
    {
      hint: `Set role-to-assume (and no role-session-name), whose session then carries the key; or declare the variable ${KEY_VARIABLE} in the pipeline; or set a variable to a value that has the key in it.`
    }
  );
}
const PAGES = 10;
const DETAILS = 100;
class KeyedExecutions {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * The newest execution that was started for the key, or undefined where there is none among the newest ones.
   * @throws PlatformError when it was started with another request
   */
  async find(pipeline, key, marks) {
    let token;
    let details = DETAILS;
    for (let page = 1; page <= PAGES && details > 0; page += 1) {
      const { executions, nextToken } = await this.deps.pipelines.executionPage(
        pipeline,
        token,
        this.deps.signal
      );
      for (const execution of executions) {
        let kinship = marks.judge(execution);
        if (kinship === void 0) {
          if (details === 0) break;
          details -= 1;
          kinship = await this.judgeDetails(pipeline, execution, marks);
        }
        if (kinship.own) return this.sameRequest(pipeline, key, execution, kinship.differences);
      }
      if (nextToken === void 0) return void 0;
      token = nextToken;
    }
    this.deps.logger.info(
      `None of the newest executions of ${pipeline} was started for the idempotency-key "${key}"; older ones were not looked at.`
    );
    return void 0;
  }
  async judgeDetails(pipeline, execution, marks) {
    try {
      const { variables = {} } = await this.deps.pipelines.getExecution(
        pipeline,
        execution.id,
        this.deps.signal
      );
      return marks.judgeVariables(execution, variables);
    } catch (error) {
      if (error instanceof errors/* NotFoundError */.m_) return { own: false };
      throw error;
    }
  }
  sameRequest(pipeline, key, execution, differences) {
    if (differences.length === 0) return execution;
    throw new errors/* PlatformError */.Wk(
      `The idempotency-key "${key}" was used before for another request to ${pipeline}: the execution ${execution.id} differs in ${differences.join(", ")}.`,
      {
        hint: `Ask for the same again, or give this request a key of its own. That execution: ${(0,console_links/* executionUrl */.ME)(this.deps.region, pipeline, execution.id)}`
      }
    );
  }
}


// EXTERNAL MODULE: ./src/domains/pipelines/pipeline-request.js
var pipeline_request = __webpack_require__(52437);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-runner.js
var execution_runner = __webpack_require__(84240);
;// CONCATENATED MODULE: ./src/domains/pipelines/pipeline-run.js





const STOP_REASON = "The workflow that started it was cancelled.";
class PipelineRuns {
  constructor(deps) {
    this.deps = deps;
    this.keyed = new KeyedExecutions(deps);
  }
  deps;
  keyed;
  /**
   * Starts an execution, or joins the one that was started for the key, and follows it to its end. One that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when it should have been stopped and could not
   */
  async run(order) {
    const { deps } = this;
    const { intent, key } = order;
    const pipeline = await (0,pipeline_request/* findPipeline */.GQ)(deps, intent);
    const marks = key === void 0 ? void 0 : new ExecutionKey(pipeline, intent, key.text, key.session);
    const what = `${intent.pipeline}${details(order, marks)}`;
    const result = await new execution_runner/* ExecutionRunner */.Z(deps).runOnce(
      intent.pipeline,
      {
        ...{ wait: order.wait, stopOnCancel: order.stopOnCancel, stopReason: STOP_REASON },
        ...{ deadline: order.deadline, signal: deps.signal },
        started: deps.onExecution,
        save: deps.save
      },
      {
        request: (after2) => this.request(order, marks, after2),
        find: key === void 0 || marks === void 0 ? void 0 : () => this.keyed.find(intent.pipeline, key.text, marks),
        restartFailed: order.restartFailed,
        dryRun: order.dryRun,
        confirm: () => deps.confirm(`Start the pipeline ${what}?`)
      }
    );
    if ("execution" in result)
      return {
        ...{ order, joined: result.joined, earlier: void 0, run: result },
        failure: withNextStep(result, order)
      };
    const { joined: earlier, after } = result;
    if (earlier === void 0) this.describe(what, after);
    return { order, joined: earlier !== void 0, earlier, run: void 0, failure: void 0 };
  }
  request({ intent, key }, marks, after) {
    const { pipeline, revisions } = intent;
    const token = key === void 0 ? (0,idempotency/* idempotencyToken */.jw)(this.deps.workflow, ["pipeline-run", JSON.stringify(intent)]) : (
      // The same for all who have seen the same last attempt: one of them starts the next.
      (0,idempotency/* keyedToken */.YA)(key.text, ["pipeline-run", pipeline, after?.id ?? ""])
    );
    return { pipeline, variables: marks?.variables ?? intent.variables, revisions, token };
  }
  describe(what, earlier) {
    const after = earlier === void 0 ? "" : `, after the execution ${earlier.id}, which ended as ${earlier.status}`;
    this.deps.logger.info(`Dry run: would start the pipeline ${what}${after}.`);
  }
}
function details({ intent }, marks) {
  const { variables, revisions } = intent;
  const parts = [
    ...Object.entries(marks?.variables ?? variables).map(([name, value]) => `${name}=${value}`),
    ...revisions.map(({ action, value }) => `${action} at ${value}`)
  ];
  return parts.length === 0 ? "" : ` with ${parts.join(", ")}`;
}
function withNextStep({ failure, end }, { key }) {
  if (failure === void 0 || key === void 0 || end === void 0) return failure;
  const nextStep = `It stays the execution of the idempotency-key "${key.text}": set restart-failed to start another one for it, or use another key.`;
  const hint = `${failure.hint ?? ""} ${nextStep}`.trim();
  return new errors/* PlatformError */.Wk(failure.message, {
    hint,
    links: failure.links,
    excerpt: failure.excerpt,
    cause: failure
  });
}


// EXTERNAL MODULE: ./src/domains/pipelines/execution-report.js
var execution_report = __webpack_require__(27208);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-follower.js + 1 modules
var execution_follower = __webpack_require__(91577);
// EXTERNAL MODULE: ./src/commands/shared/remote-work.js
var remote_work = __webpack_require__(4868);
;// CONCATENATED MODULE: ./src/commands/pipeline/run.js








const inputDefinitions = {
  pipeline: { type: "string", required: true, description: "Name of the pipeline." },
  variables: {
    type: "structured",
    file: true,
    example: pipeline_request/* pipelineVariablesExample */.oG,
    parse: pipeline_request/* parsePipelineVariables */.NL,
    description: "Variables that the pipeline declares (type V2), as a map from names to values. Default: those of the pipeline."
  },
  "source-revisions": {
    type: "structured",
    example: pipeline_request/* sourceRevisionsExample */.q6,
    parse: pipeline_request/* parseSourceRevisions */.ZE,
    description: "What the source actions check out, as a map from their names to a whole commit, an image digest, or `{type, value}`. Default: the newest of each."
  },
  ...(0,command/* keyedInputs */.Az)("execution"),
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the execution has started.",
    description: "Follow the execution to its end. If `false`, return as soon as the execution has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the execution when the run is cancelled. If `false`, the execution keeps running. An execution that was joined is never stopped."
  },
  ...command/* awsInputs */.xN,
  ...command/* dryRunInput */.lo,
  ...(0,command/* timeoutInput */.sR)(180)
};
const outputs = {
  "execution-id": { description: "Id of the pipeline execution. Written as soon as it is started." },
  "execution-url": { description: "The execution's page in the AWS console." },
  status: {
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `InProgress` where the end was not awaited, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run."
  },
  "duration-seconds": { description: "Whole seconds from the start until the end, or until it was left." },
  found: {
    description: "`true` when the key's execution had been started before, so that none was started."
  }
};
const pipelines = ["arn:aws:codepipeline:<region>:<account>:<pipeline>"];
const permissions = [
  {
    actions: [
      "codepipeline:GetPipeline",
      "codepipeline:GetPipelineExecution",
      "codepipeline:ListActionExecutions",
      "codepipeline:ListPipelineExecutions",
      "codepipeline:StartPipelineExecution"
    ],
    resources: pipelines
  },
  { actions: ["codepipeline:StopPipelineExecution"], resources: pipelines, when: "`stop-on-cancel`" },
  {
    actions: ["codebuild:BatchGetBuilds"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"],
    when: "the logs of the builds that the pipeline runs are to be shown"
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"],
    when: "the logs of the builds that the pipeline runs are to be shown"
  },
  {
    actions: ["sts:GetCallerIdentity"],
    resources: ["*"],
    when: "the pipeline does not exist: the error names the account. AWS allows it to everybody"
  }
];
var run_default = (0,command/* defineCommand */.NB)({
  name: "pipeline-run",
  summary: "Start any CodePipeline pipeline, and follow that execution to its end",
  examples: [
    {
      does: "Run a pipeline with a variable",
      flags: "--pipeline demo-web-manual-release --variables '{IMAGE_TAG: commit-1234567, ENVIRONMENT: dev}'"
    },
    { does: "Start it and return at once", flags: "--pipeline demo-web-manual-release --no-wait --yes" }
  ],
  description: "Starts one execution and follows exactly that: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is. With an `idempotency-key` the same execution is found again by later runs, which follow it instead of starting another.",
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: permissions, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const order = orderOf(inputs, context.deadline(inputs["timeout-minutes"]));
    const session = await context.aws(withKeySession(inputs, order));
    const runs = new PipelineRuns({
      pipelines: await session.pipelines(),
      follower: await (0,execution_follower/* createPipelineFollower */.B)(session, context),
      ...{ clock, logger, signal, workflow },
      region: session.region,
      accountId: () => session.accountId(),
      confirm: (question) => context.confirm(question),
      onExecution: ({ id, url }, joined) => {
        context.publish({ "execution-id": id, "execution-url": url, found: joined });
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "execution", ...saved });
      }
    });
    const outcome = await runs.run(order);
    return {
      outputs: (0,execution_report/* pipelineOutputs */.lh)(outcome, session.region),
      summary: (0,execution_report/* pipelineSummary */.J_)(outcome, session.region),
      text: (0,execution_report/* pipelineText */.Wc)(outcome),
      ...outcome.failure === void 0 ? {} : { failure: outcome.failure }
    };
  },
  stop: remote_work/* endRemoteWork */.Z
});
function orderOf(inputs, deadline) {
  const key = inputs["idempotency-key"];
  const session = inputs["role-to-assume"] !== void 0 && inputs["role-session-name"] === void 0;
  return {
    intent: {
      pipeline: (0,pipeline_request/* checkPipelineName */.ib)(inputs.pipeline),
      variables: inputs.variables ?? {},
      revisions: inputs["source-revisions"] ?? []
    },
    key: key === void 0 ? void 0 : { text: (0,idempotency/* checkIdempotencyKey */.Rz)(key), session },
    restartFailed: inputs["restart-failed"],
    wait: inputs.wait,
    stopOnCancel: inputs["stop-on-cancel"],
    dryRun: inputs["dry-run"],
    deadline
  };
}
function withKeySession(inputs, { key, intent }) {
  if (key?.session !== true) return inputs;
  return { ...inputs, "role-session-name": keySession(key.text, intent) };
}



/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endRemoteWork)
/* harmony export */ });
/* harmony import */ var _core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24589);

const ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 60548));
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await __webpack_require__.e(/* import() */ 4240).then(__webpack_require__.bind(__webpack_require__, 84240));
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      "The step that started it was killed."
    );
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 20248));
    const { AccountSessions } = await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 25816));
    const containers = await new AccountSessions(await context.aws(awsInputsOf(inputs))).enter(role).containers();
    const control = serviceControl({ ...context, containers });
    const ended = await Promise.allSettled(
      services.map((saved) => (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, saved, context.logger))
    );
    const failed = ended.find((result) => result.status === "rejected");
    if (failed !== void 0) throw failed.reason;
  },
  run: async (work, inputs, context) => {
    const { runControl } = await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 67406));
    const { GitHubWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(1396)]).then(__webpack_require__.bind(__webpack_require__, 31396));
    const { githubClient, getRepositoryName } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 13981));
    const repository = getRepositoryName(inputs.repository, context);
    const workflows = new GitHubWorkflows(githubClient(inputs["github-token"], context), repository);
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(runControl({ workflows, clock: context.clock }), work, context.logger);
  }
};
async function endRemoteWork(inputs, work, context) {
  const end = ends[work.kind];
  await end(work, inputs, context);
}
function awsInputsOf(inputs) {
  return {
    "aws-region": inputs["aws-region"],
    "role-to-assume": inputs["role-to-assume"],
    "role-session-name": inputs["role-session-name"],
    "environment-role-to-assume": inputs["environment-role-to-assume"],
    "environment-profile": inputs["environment-profile"],
    profile: inputs.profile
  };
}



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

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   mI: () => (/* binding */ SIGN_OF_LIFE_MS),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
const SIGN_OF_LIFE_MS = 3 * 6e4;
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}



/***/ }),

/***/ 83360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Rz: () => (/* binding */ checkIdempotencyKey),
/* harmony export */   YA: () => (/* binding */ keyedToken),
/* harmony export */   jw: () => (/* binding */ idempotencyToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


function idempotencyToken(run, target) {
  const parts = run === void 0 ? [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()] : [run.runId, run.runAttempt, run.job, run.step];
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([...parts, ...target])).digest("hex");
}
function keyedToken(key, target) {
  return fingerprint(["key", key, ...target]);
}
function fingerprint(value) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
}
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
function checkIdempotencyKey(key) {
  if (KEY.test(key)) return key;
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(
    `The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which is not a valid key.`,
    {
      hint: "Expected 1 to 128 printable ASCII characters, for example the tag of the release."
    }
  );
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

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runUnlessAborted),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);



const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step();
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    await options.clock.sleep(Math.min(pause, left), options.signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
}



/***/ }),

/***/ 68998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ RemoteRunner)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);
/* harmony import */ var _remote_work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24589);




const LOOK_AGAIN_MS = 6e4;
const JOINED_AFTER_MS = 3e4;
class RemoteRunner {
  constructor(kind, deps) {
    this.kind = kind;
    this.deps = deps;
  }
  kind;
  deps;
  saved = false;
  async start(options) {
    const { clock, logger, signal } = this.deps;
    const looked = clock.now();
    let after = await options.find?.();
    const joined = this.wanted(after, options);
    if (joined !== void 0) return this.join(joined, options);
    if (options.dryRun) return { dryRun: true, joined: void 0, after };
    await options.confirm();
    if (clock.now() - looked > LOOK_AGAIN_MS) {
      after = await options.find?.();
      const late = this.wanted(after, options);
      if (late !== void 0) return this.join(late, options);
    }
    if (after !== void 0)
      logger.info(`The last of the key, ${this.kind.name(after)}, ${this.state(after)}. Starting another.`);
    signal.throwIfAborted();
    return this.startNew(options, after);
  }
  /**
   * Follows the work. Errors of ours say nothing about it, so that they are returned with where it is.
   * @throws CancelledError when it should have been stopped and could not
   */
  async follow({ work, own }, options) {
    const { signal } = this.deps;
    const stops = own && options.stopOnCancel;
    try {
      signal.throwIfAborted();
      if (!options.wait) {
        this.save(void 0);
        return { state: "running", failure: void 0 };
      }
      const end = await this.kind.follow(work);
      this.save(void 0);
      return { state: "ended", end };
    } catch (error) {
      if (signal.aborted) return stops ? await this.stop(work) : this.leave(work, own);
      if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk)) throw error;
      this.save(void 0);
      return { state: "running", failure: this.stillRunning(work, error) };
    }
  }
  save(saved) {
    if (saved === void 0 && !this.saved) return;
    this.saved = saved !== void 0;
    this.deps.save(saved);
  }
  wanted(found, { restartFailed }) {
    return found === void 0 || restartFailed && !this.kind.isGood(found) ? void 0 : found;
  }
  async startNew(options, after) {
    const { kind, deps } = this;
    const request = options.request(after);
    this.save((0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .savedRequest */ .Xz)(request, options.stopOnCancel, kind.subject(request), deps.logger));
    const asked = deps.clock.now();
    try {
      const work = await kind.start(request);
      const joined = asked - (kind.startTime(work)?.getTime() ?? asked) > JOINED_AFTER_MS;
      this.save(options.stopOnCancel ? { stop: true, work } : void 0);
      deps.onWork(work, joined);
      if (joined) this.announceJoined(work);
      else deps.logger.info(`Started ${kind.name(work)}: ${kind.url(work)}`);
      return { work, joined, own: true };
    } catch (error) {
      if (deps.signal.aborted) throw await this.interrupted(request, error, options.stopOnCancel);
      const found = await this.findUnnoticed(options, after, error);
      if (found === void 0) {
        this.save(void 0);
        throw this.notStarted(request, error);
      }
      return this.join(found, options);
    }
  }
  /** With a key it can be known whether the work was started although the answer says, or is, nothing. */
  async findUnnoticed({ find }, after, error) {
    if (find === void 0 || this.kind.startFinds === true || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk))
      return void 0;
    const found = await find().catch((failure) => {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(failure)) throw failure;
      this.deps.logger.debug(`Could not look for what was started: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(failure).message}`);
      return void 0;
    });
    if (found === void 0 || after === void 0) return found;
    return this.kind.url(found) === this.kind.url(after) ? void 0 : found;
  }
  join(work, { dryRun }) {
    this.save(void 0);
    if (!dryRun) this.deps.onWork(work, true);
    this.announceJoined(work, dryRun);
    return dryRun ? { dryRun, joined: work, after: void 0 } : { work, joined: true, own: false };
  }
  announceJoined(work, dryRun = false) {
    const { kind, deps } = this;
    const started = kind.startTime(work)?.getTime();
    const since = started === void 0 ? "" : ` started ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAgo */ .n4)(deps.clock.now() - started)},`;
    deps.logger.info(
      `${dryRun ? "Would join" : "Joined"} ${kind.name(work)},${since} which ${this.state(work)}: ${kind.url(work)}`
    );
  }
  state(work) {
    const outcome = this.kind.outcome(work);
    return outcome === void 0 ? "is still running" : `ended as ${outcome}`;
  }
  notStarted(request, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk) || !error.transient) return error;
    const subject = this.kind.subject(request);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`Could not start ${subject}: ${error.message}`, {
      hint: `An answer may have been lost. Check whether there is ${subject} before you start another.`,
      cause: error
    });
  }
  /** The signal came while the start was under way, which may have been in vain. */
  async interrupted(request, error, stops) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk)) return error;
    const subject = this.kind.subject(request);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc) {
      if (stops && await (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .stopRecovered */ .Ob)(this.kind, request, this.deps.logger)) this.save(void 0);
      return error;
    }
    if (!error.transient) this.save(void 0);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(`Cancelled while starting ${subject}: ${error.message}`, {
      ...error.transient ? { hint: `An answer may have been lost. Check whether there is ${subject}.` } : {},
      cause: error
    });
  }
  leave(work, own) {
    const { kind, deps } = this;
    this.save(void 0);
    const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(
      `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(deps.signal.reason).message} Stopped waiting. ${(0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(kind.name(work))} is still running: ${kind.url(work)}`,
      {
        hint: own ? "To have it stopped in such a case, set stop-on-cancel (--stop-on-cancel)." : "Another run started it, so it is not stopped. Stop it by hand if nobody needs it.",
        cause: deps.signal.reason
      }
    );
    return { state: "running", failure };
  }
  async stop(work) {
    const { kind, deps } = this;
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(deps.signal.reason).message;
    const name = (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(kind.name(work));
    deps.logger.info(`Stopping ${kind.name(work)}`);
    try {
      await kind.stop(work);
    } catch (error) {
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(
        `${reason} ${name} could not be stopped and is still running: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error).message}`,
        { hint: `Stop it by hand if it should not run: ${kind.url(work)}`, cause: error }
      );
    }
    this.save(void 0);
    const failure = new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc(`${reason} ${name} is being stopped: ${kind.url(work)}`, {
      hint: kind.stopHint,
      cause: deps.signal.reason
    });
    return { state: "stopping", failure };
  }
  stillRunning(work, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFoundError */ .m_) return error;
    const name = (0,_remote_work_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(this.kind.name(work));
    const running = `${name} is still running: ${this.kind.url(work)}`;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3)
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(error.message, {
        hint: `${running} Raise timeout-minutes if it needs longer.`,
        cause: error.cause
      });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${name} was started, but can't be followed: ${error.message}`, {
      hint: `${error.hint === void 0 ? "" : `${error.hint} `}${running}`,
      cause: error
    });
  }
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

/***/ 23310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ BuildLog),
/* harmony export */   OZ: () => (/* binding */ failingLines),
/* harmony export */   To: () => (/* binding */ LogPrinter)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);


const EMPTY_PAGES = 100;
class BuildLog {
  constructor(logs, logger, printer, signal) {
    this.logs = logs;
    this.logger = logger;
    this.printer = printer;
    this.signal = signal;
  }
  logs;
  logger;
  printer;
  signal;
  token;
  found = false;
  givenUp = false;
  failure;
  /** True while the last attempt to read failed in a way that may go away. */
  get failing() {
    return this.failure !== void 0;
  }
  /** True when there is nothing to wait for: reading is not allowed, say. */
  get unreadable() {
    return this.givenUp;
  }
  /** Prints everything that is there now, page after page without a pause, until `until` says to leave it. */
  async drain(build, until = () => false) {
    if (this.givenUp || build.log === void 0) return;
    try {
      await this.readPages(build.log.group, build.log.stream, until);
      this.failure = void 0;
    } catch (error) {
      this.signal.throwIfAborted();
      this.failure = error;
      if ((0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error)) {
        this.logger.debug(`Reading the log of build ${build.id} failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      } else {
        this.givenUp = true;
        this.warn(build, `can't be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      }
    }
  }
  /** Says what is missing, once no more is read. */
  conclude(build) {
    if (this.givenUp) return;
    if (this.failure !== void 0) this.warn(build, `may be incomplete: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(this.failure).message}`);
    else if (!this.found) this.warn(build, "is not in CloudWatch");
  }
  async readPages(group, stream, until) {
    let empty = 0;
    while (empty < EMPTY_PAGES && !until()) {
      this.signal.throwIfAborted();
      const page = await this.logs.read(group, stream, this.token, this.signal);
      if (page === void 0) return;
      this.found = true;
      this.printer.print(page.messages);
      empty = page.messages.length === 0 ? empty + 1 : 0;
      if (page.nextToken === this.token) return;
      this.token = page.nextToken;
    }
  }
  warn(build, what) {
    const where = build.logUrl === void 0 ? "" : ` It may be found at ${build.logUrl}.`;
    this.logger.warning(`The log of build ${build.id} ${what.replace(/\.$/, "")}.${where}`);
  }
}
const KEPT_LINES = 50;
const KEPT_LENGTH = 500;
const LONGEST = 1e5;
function takePiece(text) {
  for (let end = LONGEST; end > LONGEST / 2; end -= 1)
    if (/\s/.test(text.charAt(end - 1))) return text.slice(0, end);
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
}
const ENTERING = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? Entering phase ([A-Z_]+)\r?\n$/;
class LogPrinter {
  constructor(logger, prefix) {
    this.logger = logger;
    this.prefix = prefix;
  }
  logger;
  prefix;
  /** A line that has begun; it is printed once it is whole, or when the log has ended. */
  begun = "";
  printed = false;
  kept = [];
  /** A phase has failed: what was kept until then stays. */
  failed = false;
  /** Takes the next messages of the log, in order. */
  print(messages) {
    for (const message of messages) this.add(message);
    const end = this.begun.lastIndexOf("\n") + 1;
    this.printWhole(this.begun.slice(0, end));
    this.begun = this.begun.slice(end);
  }
  /** What is too long to be kept until its line ends is printed in pieces, each of them a line. */
  add(message) {
    this.begun += message;
    if (this.begun.length <= LONGEST) return;
    const end = this.begun.lastIndexOf("\n") + 1;
    this.printWhole(this.begun.slice(0, end));
    let rest = this.begun.slice(end);
    while (rest.length > LONGEST) {
      const piece = takePiece(rest);
      this.printWhole(`${piece}
`);
      rest = rest.slice(piece.length);
    }
    this.begun = rest;
  }
  /** The log has ended: prints a last line without a line feed, and closes the group. */
  end() {
    this.printWhole(this.begun);
    this.begun = "";
    if (this.printed && this.prefix === void 0) this.logger.endGroup();
    this.printed = false;
  }
  /** The last lines so far, without their line feeds; long ones are cut. */
  get lastLines() {
    return [...this.kept];
  }
  printWhole(text) {
    if (text === "") return;
    const lines = text.split(/(?<=\n)/);
    this.keep(lines);
    if (this.prefix !== void 0) {
      this.logger.remote(text, this.prefix);
      return;
    }
    let from = 0;
    lines.forEach((line, index) => {
      const phase = ENTERING.exec(line)?.[1];
      if (phase === void 0) return;
      this.printInGroup(lines.slice(from, index));
      this.logger.group(phase);
      this.printed = true;
      from = index;
    });
    this.printInGroup(lines.slice(from));
  }
  printInGroup(lines) {
    if (lines.length === 0) return;
    if (!this.printed) this.logger.group("Starting");
    this.printed = true;
    this.logger.remote(lines.join(""));
  }
  keep(lines) {
    const shortened = lines.map((line) => line.replace(/\r?\n$/, "")).map((line) => line.length > KEPT_LENGTH ? `${line.slice(0, KEPT_LENGTH)} …` : line);
    for (const line of shortened) {
      if (this.failed) return;
      this.failed = PHASE_FAILED.test(line);
      this.kept.push(line);
      if (this.kept.length > KEPT_LINES) this.kept.shift();
    }
  }
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



/***/ }),

/***/ 27208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ pipelineSummary),
/* harmony export */   NA: () => (/* binding */ failedActionsReport),
/* harmony export */   Wc: () => (/* binding */ pipelineText),
/* harmony export */   lh: () => (/* binding */ pipelineOutputs),
/* harmony export */   ww: () => (/* binding */ stagesTable)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74865);
/* harmony import */ var _builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84377);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31312);
/* harmony import */ var _execution_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37530);






function pipelineOutputs({ run, earlier, order, joined }, region) {
  const id = run?.execution.id ?? earlier?.id;
  return {
    "execution-id": id,
    "execution-url": id === void 0 ? void 0 : (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .executionUrl */ .ME)(region, order.intent.pipeline, id),
    status: run?.status ?? "dry-run",
    "duration-seconds": run?.durationSeconds,
    found: joined
  };
}
function pipelineSummary(outcome, region) {
  const { run, failure } = outcome;
  const end = run?.end;
  const lines = end?.failed.find((action) => action.lastLines.length > 0)?.lastLines ?? [];
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)({
    outcome: outcomeOf(outcome),
    heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(heading(outcome)),
    failure: failure && {
      cause: failure.message,
      lines: (0,_builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lines),
      nextStep: (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderNextStep */ .YE)(failure)
    },
    notes: [run && rollbackLine(run, region)],
    facts: { title: "Execution", rows: facts(outcome, region) },
    sections: [end && section("Actions", stagesTable(end.actions))],
    details: [end && section("Failed actions", failedActionsReport(end.failed))]
  });
}
function section(title, body) {
  return body === "" ? void 0 : { title, body };
}
function pipelineText(outcome) {
  const { run } = outcome;
  return run === void 0 ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDryRun */ .S8)(heading(outcome)) : `${heading(outcome)}. ${run.execution.url}`;
}
const HEADLINES = {
  Succeeded: "succeeded",
  Failed: "failed",
  RolledBack: "failed, with an automatic rollback",
  Stopped: "was stopped",
  Superseded: "was superseded by a newer execution",
  Cancelled: "was cancelled",
  Stopping: "is being stopped",
  InProgress: "is still running, but no longer followed"
};
function heading({ order, run, earlier, failure, joined }) {
  const { pipeline } = order.intent;
  if (run === void 0) {
    return earlier === void 0 ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRunHeading */ .h7)(`start ${pipeline}`) : (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRunHeading */ .h7)(`join the execution of ${pipeline} (${earlier.status})`);
  }
  const before = joined ? " (joined)" : "";
  if (failure === void 0 && run.status === "InProgress")
    return joined ? `${pipeline} is still running${before}` : `Started ${pipeline}`;
  const after = run.status === "InProgress" ? "" : ` after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(run.durationSeconds * 1e3)}`;
  return `${pipeline} ${HEADLINES[run.status]}${after}${before}`;
}
function outcomeOf({ run, failure }) {
  if (run === void 0) return "dry-run";
  if (failure !== void 0) return "failure";
  return run.status === "Succeeded" ? "success" : "started";
}
function facts({ order, run, earlier }, region) {
  const { pipeline, variables, revisions } = order.intent;
  const id = run?.execution.id ?? earlier?.id;
  return [
    ["Pipeline", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(pipeline, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineUrl */ .EL)(region, pipeline))],
    ...Object.entries(variables).map(([name, value]) => [name, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(value)]),
    ...revisions.map(({ action, value }) => [`Source ${action}`, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(value)]),
    ["Idempotency key", order.key && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(order.key.text)],
    ["Execution", id === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(id, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .executionUrl */ .ME)(region, pipeline, id))],
    ["Status", run && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(run.status)],
    ["Duration", run && (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(run.durationSeconds * 1e3)]
  ];
}
function rollbackLine({ end, execution }, region) {
  const rollback = end?.rollback;
  if (rollback === void 0) return "";
  const page = (id) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(id, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_4__/* .executionUrl */ .ME)(region, execution.pipeline, id));
  const to = rollback.rollbackTarget === void 0 ? "" : ` to the state of ${page(rollback.rollbackTarget)}`;
  return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(rollback.status)} when last seen).`;
}
const MARKS = {
  Succeeded: ":white_check_mark:",
  Failed: ":x:",
  Abandoned: ":no_entry_sign:",
  InProgress: ":hourglass_flowing_sand:"
};
function stagesTable(actions) {
  if (actions.length === 0) return "";
  const rows = actions.map((action) => [
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(action.stage),
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(action.action, action.category === "Approval" ? void 0 : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    (0,_execution_log_js__WEBPACK_IMPORTED_MODULE_3__/* .actionDuration */ .Lc)(action) ?? ""
  ]);
  return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(["Stage", "Action", "Result", "Duration"], rows);
}
function failedActionsReport(failed) {
  return failed.map(
    ({ action, lastLines }) => [
      `#### ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(`${action.stage} / ${action.action}`)}`,
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(action.error ?? action.summary ?? "CodePipeline gives no reason."),
      ...action.externalUrl === void 0 ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)("What it ran", action.externalUrl)],
      ...lastLines.length === 0 ? [] : [`The last lines of its log:

${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)(lastLines.join("\n"))}`]
    ].join("\n\n")
  ).join("\n\n");
}



/***/ }),

/***/ 84240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ExecutionRunner),
/* harmony export */   executionControl: () => (/* binding */ executionControl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68998);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _execution_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90861);




function executionControl(pipelines, region, reason) {
  return {
    name: ({ id, pipeline }) => `the execution ${id} of ${pipeline}`,
    url: ({ url }) => url,
    // Its token makes a start harmless that is repeated soon: it gives the execution of the first one.
    recover: async (request) => [named(region, request.pipeline, await pipelines.start(request))],
    stop: ({ pipeline, id }) => pipelines.stop(pipeline, id, reason)
  };
}
class ExecutionRunner {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async run(request, options) {
    const confirm = () => Promise.resolve();
    return this.runOnce(request.pipeline, options, {
      ...{ request: () => request, find: void 0, restartFailed: false, dryRun: false, confirm }
    });
  }
  async runOnce(pipeline, options, start) {
    const { clock, logger, region } = this.deps;
    const began = clock.now();
    const runner = new _core_remote_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteRunner */ .P(this.kind(options), {
      ...{ clock, logger, signal: options.signal },
      onWork: ({ id, url }, joined) => {
        options.started({ id, url, pipeline }, joined);
      },
      save: (saved) => {
        options.save?.(saved?.work === void 0 ? saved : { stop: true, work: plain(saved.work) });
      }
    });
    const listed = (execution) => ({
      ...named(region, pipeline, execution.id),
      listed: execution
    });
    const { find } = start;
    const started = await runner.start({
      ...{ ...start, stopOnCancel: options.stopOnCancel },
      request: (after) => start.request(after?.listed),
      find: find && (() => find().then((execution) => execution && listed(execution)))
    });
    if ("dryRun" in started) return { joined: started.joined?.listed, after: started.after?.listed };
    return this.follow(runner, started, options, began);
  }
  async follow(runner, started, options, began) {
    const { work, joined } = started;
    const { listed } = work;
    const ended = listed !== void 0 && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed);
    const { state, end, failure } = await runner.follow(started, { ...options, wait: options.wait || ended });
    const from = (joined ? listed?.startTime?.getTime() : void 0) ?? began;
    const to = (ended ? listed.lastUpdateTime?.getTime() : void 0) ?? this.deps.clock.now();
    return {
      execution: plain(work),
      status: end?.status ?? (state === "stopping" ? "Stopping" : "InProgress"),
      durationSeconds: Math.max(0, Math.round((to - from) / 1e3)),
      joined,
      end,
      failure: failure ?? (end && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .executionFailure */ .J)(end, this.deps.region))
    };
  }
  kind({
    deadline,
    signal,
    stopReason
  }) {
    const { pipelines, follower, region } = this.deps;
    const control = executionControl(pipelines, region, stopReason);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (request) => (await control.recover(request)).map((work) => ({ ...work, listed: void 0 })),
      subject: ({ pipeline }) => `an execution of ${pipeline}`,
      startTime: ({ listed }) => listed?.startTime,
      outcome: ({ listed }) => listed !== void 0 && (0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed) ? listed.status : void 0,
      isGood: ({ listed }) => listed === void 0 || !(0,_execution_end_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExecutionEnded */ .jV)(listed) || listed.status === "Succeeded",
      start: async (request) => {
        const id = await pipelines.start(request);
        return { ...named(region, request.pipeline, id), listed: await this.list(request.pipeline, id) };
      },
      follow: ({ pipeline, id }) => follower.follow(pipeline, id, { deadline, signal }),
      stopHint: "Actions that are under way are finished first, and what has been done stays."
    };
  }
  /** The answer to a start names an execution that may have been started before, by the same token: since when, the list says. */
  async list(pipeline, id) {
    try {
      return (await this.deps.pipelines.listExecutions(pipeline)).find((execution) => execution.id === id);
    } catch (error) {
      this.deps.logger.debug(`When ${id} was started is not known: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
}
function named(region, pipeline, id) {
  return { id, url: (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, pipeline, id), pipeline };
}
function plain({ id, url, pipeline }) {
  return { id, url, pipeline };
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



/***/ })

};
