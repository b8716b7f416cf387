export const id = 9733;
export const ids = [9733];
export const modules = {

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
      throw new errors/* PlatformError */.Wk(`The inputs variables and idempotency-key both decide about ${KEY_VARIABLE}.`, {
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
  return new errors/* PlatformError */.Wk(failure.message, { hint, excerpt: failure.excerpt, cause: failure });
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
    description: "Follow the execution to its end. Otherwise the step ends once it is started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the execution when the workflow is cancelled. Otherwise only the waiting stops. One that another run has started, and this one has found by its key, always goes on."
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

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
  const path = `log-groups/log-group/${fragment(log.group)}/log-events/${fragment(log.stream)}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
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
  return text.slice(0, LONGEST);
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

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function logLocation({ app, env, service }, container, taskId) {
  return {
    group: `/platform/ecs/service/${app}/${env}/${service}`,
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
