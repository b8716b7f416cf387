export const id = 6376;
export const ids = [6376,7406];
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is neither a text nor a map from environments to texts.`, {
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    name === "" ? "The input repository is empty, and there is no workflow to take it from." : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: "Set repository to owner/name, as in uktrade/platform-tools." }
  );
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

/***/ 26376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ dispatch_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/idempotency.js
var idempotency = __webpack_require__(83360);
// EXTERNAL MODULE: ./src/core/remote-runner.js
var remote_runner = __webpack_require__(68998);
// EXTERNAL MODULE: ./src/core/retry.js
var retry = __webpack_require__(70687);
;// CONCATENATED MODULE: ./src/domains/workflows/dispatch-inputs.js


const dispatchInputsExample = '{"version": "1.2.3"}';
const MOST_INPUTS = 25;
const LONGEST_PAYLOAD = 65535;
const INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
function parseDispatchInputs(value) {
  const hint = "Write one line for each, version: 1.2.3";
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new errors/* PlatformError */.Wk("The input inputs is not a map of names to text.", { hint });
  for (const [name, text] of Object.entries(value)) {
    checkInputName("A name in the input inputs", name);
    if (typeof text !== "string")
      throw new errors/* PlatformError */.Wk(`The value of ${name} in the input inputs is not text.`, { hint });
  }
  return value;
}
function checkCorrelation({ input, key }, inputs) {
  if (key !== void 0) {
    (0,idempotency/* checkIdempotencyKey */.Rz)(key);
    if (input === void 0) {
      throw new errors/* PlatformError */.Wk("The input idempotency-key is given, but not correlation-input.", {
        hint: "GitHub keeps no keys: name the input of the workflow that takes the key, and show it in the run-name of that workflow, as its README does."
      });
    }
  }
  if (input !== void 0) {
    checkInputName("The input correlation-input", input);
    if (Object.hasOwn(inputs, input)) {
      throw new errors/* PlatformError */.Wk(`The input correlation-input is ${input}, which inputs sets as well.`, {
        hint: "Leave it out of inputs: idempotency-key is its value, else one made for this step."
      });
    }
  }
  const count = Object.keys(inputs).length + (input === void 0 ? 0 : 1);
  if (count > MOST_INPUTS)
    throw new errors/* PlatformError */.Wk(`There are ${count} inputs for the workflow; GitHub takes ${MOST_INPUTS}.`);
  if (JSON.stringify(inputs).length > LONGEST_PAYLOAD)
    throw new errors/* PlatformError */.Wk(
      `The inputs for the workflow have more than the ${LONGEST_PAYLOAD} characters that GitHub takes.`
    );
}
function checkWorkflow(text) {
  const name = text.replace(/^\.github\/workflows\//, "");
  if (/^[\w.-]+\.ya?ml$/.test(name) || /^\d{1,19}$/.test(name)) return name;
  throw new errors/* PlatformError */.Wk(
    `The input workflow is ${JSON.stringify(text)}, neither the file name of a workflow nor its id.`,
    { hint: "Name the file in .github/workflows, as in docs.yml." }
  );
}
function checkRef(text) {
  const name = text.replace(/^refs\/(heads|tags)\//, "");
  if (/^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) && !/^[0-9a-f]{40}$/i.test(name) && !name.startsWith("refs/"))
    return name;
  throw new errors/* PlatformError */.Wk(`The input ref is ${JSON.stringify(text)}, not the name of a branch or tag.`, {
    hint: "GitHub starts workflows for a branch or a tag, not for a commit."
  });
}
function checkInputName(what, name) {
  if (INPUT_NAME.test(name)) return;
  throw new errors/* PlatformError */.Wk(
    `${what} is ${JSON.stringify(name.slice(0, 60))}, which no input of a workflow can be called.`,
    { hint: "Names are letters, digits, _ and -, and begin with a letter or _." }
  );
}


// EXTERNAL MODULE: ./src/domains/workflows/own-run.js
var own_run = __webpack_require__(67406);
// EXTERNAL MODULE: ./src/domains/workflows/run-conclusion.js
var run_conclusion = __webpack_require__(95415);
// EXTERNAL MODULE: ./src/core/poll.js
var poll = __webpack_require__(84096);
;// CONCATENATED MODULE: ./src/domains/workflows/run-follower.js



const INTERVAL_MS = 5e3;
const PATIENT_AFTER_MS = 10 * 6e4;
const PATIENT_INTERVAL_MS = 1e4;
const VISIBLE_AFTER_MS = 6e4;
const SETTLE_LOOKS = 3;
const SETTLE_EVERY_MS = 1e3;
class RunFollower {
  constructor(deps) {
    this.deps = deps;
    this.progress = new RunProgress(deps.logger);
  }
  deps;
  progress;
  jobs = [];
  last;
  /**
   * Says what the run does, and returns how it ended, whichever way.
   * @param deadline in milliseconds since the epoch
   * @throws DeadlineError when that passes first; NotFoundError for a run that is gone; the signal's reason
   */
  async follow(id, deadline) {
    const { clock, logger, signal } = this.deps;
    const started = clock.now();
    const look = () => this.look(id, started);
    const options = {
      ...{ clock, signal, deadline, subject: `run ${id}`, step: look },
      intervalMs: (elapsed) => elapsed < PATIENT_AFTER_MS ? INTERVAL_MS : PATIENT_INTERVAL_MS,
      whereabouts: () => this.whereabouts(),
      url: () => this.last?.url,
      onTransient: (error) => {
        const line = `Looking at run ${id} failed for now: ${(0,errors/* asError */.zR)(error).message}`;
        if (error instanceof errors/* RateLimitError */.OE)
          logger.info(`${line} The next look is in ${Math.ceil(error.waitMs / 1e3)} s.`);
        else logger.debug(line);
      }
    };
    const run = await (0,poll/* poll */.w)(options);
    await (0,poll/* runUnlessAborted */.h)(signal, () => this.settle(run));
    return { run, jobs: this.jobs };
  }
  async look(id, started) {
    const { workflows, clock, signal } = this.deps;
    try {
      this.last = await workflows.run(id);
    } catch (error) {
      const young = clock.now() - started < VISIBLE_AFTER_MS && this.last === void 0;
      if (error instanceof errors/* NotFoundError */.m_ && young) return { done: false };
      throw error;
    }
    const run = this.last;
    const ended = run.status === "completed";
    const list = () => workflows.jobs(id);
    this.jobs = (ended ? await (0,poll/* runUnlessAborted */.h)(signal, list) : await list()) ?? this.jobs;
    this.progress.show(run, this.jobs);
    return ended ? { done: true, value: run } : { done: false };
  }
  /** Waits until the jobs agree with the end, for a moment only. */
  async settle(run) {
    const { workflows, clock, logger, signal } = this.deps;
    const agree = () => (0,run_conclusion/* isGood */.Kg)(run) || (0,run_conclusion/* failedJobs */.Mf)(this.jobs).length > 0 || run.conclusion === "skipped" || this.jobs.length === 0;
    for (let look = 0; look < SETTLE_LOOKS && !agree(); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, signal);
      try {
        this.jobs = await workflows.jobs(run.id);
        this.progress.show(run, this.jobs);
      } catch (error) {
        signal.throwIfAborted();
        logger.debug(`Could not list the last jobs of run ${run.id}: ${(0,errors/* asError */.zR)(error).message}`);
      }
    }
  }
  whereabouts() {
    const active = this.jobs.filter(({ status: status2 }) => status2 === "in_progress" || status2 === "waiting");
    const { status = "" } = this.last ?? {};
    const doing = [
      ...status === "" || status === "completed" || isKnownStatus(status) ? [] : [`Its status is "${status}", which platform-tools does not know.`],
      ...active.length === 0 ? [] : [`It was at ${active.map(whereabouts).join("; ")}.`]
    ];
    return doing.length === 0 ? void 0 : doing.join(" ");
  }
}
const STATUSES = {
  queued: "is queued",
  requested: "is queued",
  pending: "waits for its turn (concurrency)",
  in_progress: "is under way",
  waiting: "waits for an approval"
};
function isKnownStatus(status) {
  return Object.hasOwn(STATUSES, status);
}
class RunProgress {
  constructor(logger) {
    this.logger = logger;
  }
  logger;
  status = "";
  seen = /* @__PURE__ */ new Map();
  show(run, jobs) {
    if (run.status !== this.status && run.status !== "completed")
      this.logger.info(`Run ${run.id} ${STATUSES[run.status] ?? `is ${run.status}`}.`);
    this.status = run.status;
    for (const job of jobs) this.showJob(run, job);
    const running = jobs.filter(({ status }) => status === "in_progress").map(whereabouts);
    if (run.status !== "completed")
      this.logger.status(`Run ${run.id}: ${running.join("; ") || (STATUSES[run.status] ?? run.status)}`);
  }
  showJob(run, job) {
    if (this.changed(`job ${job.id}`, job.status)) {
      if (job.status === "waiting") this.awaitApproval(run, job);
      if (job.status === "in_progress") this.logger.remote(`${job.name}: started
`);
    }
    for (const [index, step] of job.steps.entries()) {
      if (step.status !== "queued" && step.status !== "pending") this.showStep(job, index);
    }
    if (job.status === "completed" && this.changed(`end ${job.id}`, job.conclusion ?? ""))
      this.logger.remote(`${job.name}: ${job.conclusion ?? "completed"}
`);
  }
  showStep(job, index) {
    const step = job.steps[index];
    if (step === void 0) return;
    const state = step.conclusion ?? step.status;
    if (!this.changed(`step ${job.id} ${index}`, state) || state === "success" || state === "skipped") return;
    this.logger.remote(`${job.name} / ${step.name}${state === "in_progress" ? "" : `: ${state}`}
`);
  }
  awaitApproval(run, job) {
    this.logger.notice(`The job ${JSON.stringify(job.name)} waits for an approval: ${run.url}`, {
      title: "Approval"
    });
  }
  changed(what, state) {
    if (this.seen.get(what) === state) return false;
    this.seen.set(what, state);
    return true;
  }
}
function whereabouts({ name, status, steps }) {
  if (status === "waiting") return `${name} waits for an approval`;
  const step = steps.find((candidate) => candidate.status === "in_progress");
  return step === void 0 ? name : `${name} / ${step.name}`;
}


;// CONCATENATED MODULE: ./src/domains/workflows/dispatch.js








class WorkflowDispatch {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * A run that ends as anything but `success` is the outcome's `failure`.
   * @throws PlatformError when nothing could be started, or when it can't be known which run is ours
   */
  async run(given) {
    const plan = await this.plan(given);
    const { order, ref, file } = plan;
    const { clock, logger, signal } = this.deps;
    const runner = new remote_runner/* RemoteRunner */.P(this.kind(plan), {
      ...{ clock, logger, signal, onWork: this.deps.onRun },
      save: (saved) => {
        this.deps.save(saved?.work === void 0 ? saved : { stop: true, work: referenceOf(saved.work) });
      }
    });
    const stopOnCancel = order.stopOnCancel && order.wait;
    const started = await runner.start({
      ...{ restartFailed: order.restartFailed, dryRun: order.dryRun, stopOnCancel },
      request: () => plan.traits,
      find: order.key === void 0 ? void 0 : () => this.findRun(plan, order.key),
      confirm: () => this.deps.confirm(`Start the workflow ${order.workflow} of ${order.repository} for ${ref}?`)
    });
    if ("dryRun" in started) {
      const { joined } = started;
      const end2 = joined?.listed && { run: joined.listed, jobs: [] };
      return { order, ref, file, joined: end2 !== void 0, started: joined, end: end2, failure: void 0 };
    }
    const { end, failure } = await runner.follow(started, { wait: order.wait, stopOnCancel });
    if (failure instanceof errors/* CancelledError */.cc) throw failure;
    await this.checkKey(plan, started, end);
    return {
      ...{ order, ref, file, joined: started.joined, started: referenceOf(started.work), end },
      failure: failure ?? (end === void 0 || (0,run_conclusion/* isGood */.Kg)(end.run) ? void 0 : failureOf(end, order))
    };
  }
  async plan(given) {
    const { workflows, workflow } = this.deps;
    const { correlationInput, key } = given;
    checkCorrelation({ input: correlationInput, key }, given.inputs);
    const order = { ...given, workflow: checkWorkflow(given.workflow) };
    const named = order.ref === void 0 ? void 0 : checkRef(order.ref);
    const file = await workflows.file(order.workflow);
    if (file.state !== "active") {
      throw new errors/* PlatformError */.Wk(
        `The workflow ${order.workflow} of ${order.repository} can't be started: it is ${file.state.replaceAll("_", " ")}.`,
        { hint: `Enable it: ${file.url}` }
      );
    }
    const ref = named ?? await workflows.defaultBranch();
    const target = [order.repository, order.workflow, ref, JSON.stringify(order.inputs)];
    const shown = correlationInput === void 0 ? void 0 : { input: correlationInput, key: key ?? (0,idempotency/* idempotencyToken */.jw)(workflow, target).slice(0, 20) };
    const runs = key === void 0 ? await (0,own_run/* runsSoFar */.GV)(workflows, order.workflow, false) : [];
    const traits = { workflow: order.workflow, ref, after: runs[0]?.id ?? 0, shown, url: file.url };
    return { order, ref, file, traits };
  }
  async findRun(plan, key = "") {
    const runs = await (0,own_run/* runsSoFar */.GV)(this.deps.workflows, plan.order.workflow, true);
    plan.traits = { ...plan.traits, after: runs[0]?.id ?? 0 };
    const run = (0,own_run/* runOfKey */.QI)(runs, key, plan.ref);
    return run && { id: run.id, url: run.url, listed: run };
  }
  kind({ order, ref }) {
    const control = (0,own_run.runControl)(this.deps);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (traits) => (await control.recover(traits)).map((run) => ({ ...run, listed: void 0 })),
      subject: () => `a run of ${order.workflow} of ${order.repository} for ${ref}`,
      startTime: ({ listed }) => listed && new Date(listed.createdAt),
      outcome: ({ listed }) => listed?.status === "completed" ? listed.conclusion ?? listed.status : void 0,
      isGood: ({ listed }) => listed === void 0 || (0,run_conclusion/* isGood */.Kg)(listed),
      startFinds: true,
      start: async (traits) => ({ ...await this.dispatch(order, traits), listed: void 0 }),
      follow: ({ id }) => new RunFollower(this.deps).follow(id, order.deadline),
      stopHint: "Jobs that are under way are cancelled."
    };
  }
  async dispatch(order, traits) {
    const { workflows, signal } = this.deps;
    const { shown, workflow, ref } = traits;
    const inputs = { ...order.inputs, ...shown === void 0 ? {} : { [shown.input]: shown.key } };
    let lost;
    try {
      const started = await workflows.dispatch({ workflow, ref, inputs });
      if (started !== void 0) return started;
    } catch (error) {
      if (signal.aborted || !(0,retry/* isTransient */.dg)(error)) throw error;
      lost = error;
    }
    return new own_run/* OwnRun */.Ir(this.deps).find(traits, lost, order.deadline);
  }
  /** A key that the run does not show can't be found again. */
  async checkKey({ order, traits }, { work, joined }, end) {
    if (joined || order.key === void 0) return;
    if (end !== void 0) this.checkTitle(end.run, traits);
    else if (!order.wait) await this.lookAtTitle(work, traits);
  }
  /** Of a run that is not followed: one look, since GitHub may not show it yet. */
  async lookAtTitle({ id }, traits) {
    const { workflows, logger, signal } = this.deps;
    try {
      this.checkTitle(await workflows.run(id), traits);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The title of run ${id} is not known: ${(0,errors/* asError */.zR)(error).message}`);
    }
  }
  /** A key that can't be read later is no key: the next run would start the workflow again. */
  checkTitle(run, { shown, workflow }) {
    if (shown === void 0 || (0,own_run/* showsKey */.U9)(run, shown.key)) return;
    this.deps.logger.warning(
      `The title of run ${run.id} does not show the idempotency-key, so that another run of this step would start ${workflow} again. Its run-name has to show the key as a word of its own: run-name: … (\${{ inputs.${shown.input} }}).`
    );
  }
}
function referenceOf({ id, url }) {
  return { id, url };
}
function failureOf({ run, jobs }, { workflow, repository, key }) {
  const failed = (0,run_conclusion/* failedJobs */.Mf)(jobs);
  const where = failed.length === 0 ? "" : ` Jobs: ${(0,run_conclusion/* describeFailedJobs */.RE)(failed)}.`;
  const again = key === void 0 ? "" : " It stays the run of the idempotency-key: run it again there, or set restart-failed to start another one for it.";
  return new errors/* PlatformError */.Wk(
    `Run ${run.id} of ${workflow} in ${repository} ${(0,run_conclusion/* meaningOf */.Pr)(run.conclusion)}.${where}`,
    { hint: `See ${run.url}${again === "" ? "" : `.${again}`}` }
  );
}


// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/workflows/dispatch-report.js



function dispatchOutputs({ order, started, end, joined }) {
  return {
    "run-id": started?.id,
    "run-url": started?.url,
    conclusion: end?.run.conclusion,
    status: order.dryRun ? "dry-run" : started && (end?.run.status ?? "queued"),
    found: joined
  };
}
function dispatchSummary(outcome) {
  const { order, failure, started, end, ref, file } = outcome;
  return (0,summary/* renderSummary */.Br)({
    outcome: outcomeOf(outcome),
    heading: (0,markdown/* escapeMarkdown */.FV)(heading(outcome)),
    failure: failure && {
      cause: failure.message,
      nextStep: failure.hint === void 0 ? void 0 : (0,markdown/* escapeMarkdown */.FV)(failure.hint)
    },
    facts: {
      title: "Run",
      rows: [
        ["Repository", (0,markdown/* code */.aY)(order.repository)],
        ["Workflow", (0,markdown/* link */.nf)(file.name, file.url)],
        ["Ref", (0,markdown/* code */.aY)(ref)],
        ["Idempotency key", order.key && (0,markdown/* code */.aY)(order.key)],
        ["Run", started && (0,markdown/* link */.nf)(String(started.id), started.url)],
        ["Title", end && (0,markdown/* escapeMarkdown */.FV)(end.run.title)],
        ["Conclusion", end?.run.conclusion && (0,markdown/* code */.aY)(end.run.conclusion)]
      ]
    },
    sections: [jobSection(outcome)]
  });
}
function dispatchText(outcome) {
  const { started, order } = outcome;
  const first = heading(outcome);
  return [
    order.dryRun ? (0,summary/* formatDryRun */.S8)(first) : first,
    ...started === void 0 ? [] : [`  run  ${started.url}`]
  ].join("\n");
}
function heading(outcome) {
  const { order, ref, started, end, joined } = outcome;
  const name = `${order.workflow} of ${order.repository}`;
  if (started === void 0) return (0,summary/* dryRunHeading */.h7)(`start ${name} for ${ref}`);
  const { run } = end ?? {};
  const state = run?.status !== "completed" ? "is still running" : run.conclusion === "success" ? "succeeded" : (0,run_conclusion/* meaningOf */.Pr)(run.conclusion);
  if (order.dryRun) return (0,summary/* dryRunHeading */.h7)(`join run ${started.id} of ${name}, which ${state}`);
  return `Run ${started.id} of ${name} ${state}${joined ? " (joined)" : ""}`;
}
function outcomeOf({ order, failure, end }) {
  if (order.dryRun) return "dry-run";
  if (failure !== void 0) return "failure";
  return end !== void 0 && (0,run_conclusion/* isGood */.Kg)(end.run) ? "success" : "started";
}
function jobSection({ end }) {
  const failed = (0,run_conclusion/* failedJobs */.Mf)(end?.jobs ?? []);
  if (failed.length === 0) return void 0;
  const rows = failed.map(({ name, url, conclusion, steps }) => [
    (0,markdown/* link */.nf)(name, url),
    (0,markdown/* code */.aY)(conclusion),
    steps.map(markdown/* escapeMarkdown */.FV).join(", ")
  ]);
  return { title: "Jobs that failed", body: (0,markdown/* table */.tp)(["Job", "Conclusion", "Steps"], rows) };
}


// EXTERNAL MODULE: ./src/providers/github/workflows.js + 1 modules
var workflows = __webpack_require__(31396);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/remote-work.js
var remote_work = __webpack_require__(4868);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var github = __webpack_require__(13981);
;// CONCATENATED MODULE: ./src/commands/workflow/dispatch.js







const inputDefinitions = {
  ...github/* repositoryInput */.J,
  workflow: {
    type: "string",
    required: true,
    description: "File name of the workflow (`docs.yml`), or its id. It has the trigger `workflow_dispatch`."
  },
  ref: {
    type: "string",
    description: "Branch or tag to run the workflow for. Default: the repository's default branch."
  },
  inputs: {
    type: "structured",
    file: true,
    example: dispatchInputsExample,
    parse: parseDispatchInputs,
    description: "Inputs of the workflow, as a map of names to text. Other people can read them: they are no place for secrets."
  },
  "correlation-input": {
    type: "string",
    description: "Name of an input of the workflow that takes a key and is shown in its `run-name`, so that the run can be told from all others. Needed for `idempotency-key`; without it, a lost answer of GitHub can leave open which run is ours, and then the step fails instead of guessing."
  },
  ...(0,command/* keyedInputs */.Az)("run"),
  "idempotency-key": {
    type: "string",
    description: "What the run is for: the tag of a release, say. It goes into the `correlation-input`. Run again with the same key, whenever and from wherever, the verb finds the run that was started for it, by its title, and follows that to its end, instead of starting another. The same key for another ref is refused. Default: each step of each run is an intent of its own."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the run has started.",
    description: "Follow the run to its end. If `false`, return as soon as the run has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: true,
    negated: "Leave the run running when this command is cancelled.",
    description: "Cancel the run when this run is cancelled. If `false`, it keeps running. A run that was joined is never cancelled."
  },
  ...command/* githubInputs */.dN,
  ...command/* dryRunInput */.lo,
  ...(0,command/* timeoutInput */.sR)(60)
};
const outputs = {
  "run-id": { description: "Id of the run. This and the address are written as soon as the run is known." },
  "run-url": { description: "The run's page." },
  conclusion: {
    description: "`success`, `failure`, `cancelled`, `timed_out`, `skipped`, `neutral`, `action_required`, `stale` or `startup_failure`. Empty where the end was not waited for."
  },
  status: {
    description: "`completed`, or what it was when last seen; `dry-run` in a dry run."
  },
  found: { description: "`true` when the key's run had been started before, so that none was started." }
};
var dispatch_default = (0,command/* defineCommand */.NB)({
  name: "workflow-dispatch",
  summary: "Start a workflow of any repository, and follow its run to the end",
  description: "Starts the workflow for a branch or tag, and follows the very run that GitHub started for it, never the newest. It fails when the run ends as anything but `success`, with the jobs and steps that failed. With an `idempotency-key` the same run is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a run that it started is cancelled.",
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: [], github: { actions: "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const repository = (0,github.getRepositoryName)(inputs.repository, context);
    const dispatch = new WorkflowDispatch({
      workflows: new workflows.GitHubWorkflows((0,github.githubClient)(inputs["github-token"], context), repository),
      ...{ clock, logger, signal, workflow },
      confirm: (question) => context.confirm(question),
      onRun: (run, joined) => {
        context.publish({ "run-id": run.id, "run-url": run.url, found: joined });
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "run", ...saved });
      }
    });
    const outcome = await dispatch.run({
      repository,
      workflow: inputs.workflow,
      ref: inputs.ref,
      inputs: inputs.inputs ?? {},
      correlationInput: inputs["correlation-input"],
      key: inputs["idempotency-key"],
      restartFailed: inputs["restart-failed"],
      wait: inputs.wait,
      stopOnCancel: inputs["stop-on-cancel"],
      dryRun: inputs["dry-run"],
      deadline: context.deadline(inputs["timeout-minutes"])
    });
    return {
      outputs: dispatchOutputs(outcome),
      summary: dispatchSummary(outcome),
      text: dispatchText(outcome),
      ...outcome.failure === void 0 ? {} : { failure: outcome.failure }
    };
  },
  stop: remote_work/* endRemoteWork */.Z
});



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
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
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(
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

/***/ 24589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ stopRecovered),
/* harmony export */   Xz: () => (/* binding */ savedRequest),
/* harmony export */   aQ: () => (/* binding */ endSavedWork),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SAVED_BYTES = 100 * 1024;
function savedRequest(request, stop, subject, logger) {
  if (Buffer.byteLength(JSON.stringify(request)) <= SAVED_BYTES) return { stop, request };
  logger.info(
    `The request for ${subject} is too long to be kept for the post step, which could not find what came of it if this process were killed now.`
  );
  return { stop, subject };
}
async function endSavedWork(control, saved, logger) {
  if (saved.work !== void 0) {
    await stopOne(control, saved.work, logger);
  } else if ("subject" in saved) {
    logger.warning(
      `${sentence(saved.subject)} may have been started, and its request was too long to be kept. Check whether it is running${saved.stop ? ", and stop it by hand" : ""}.`
    );
  } else if (saved.stop) {
    await stopRecovered(control, saved.request, logger);
  } else {
    try {
      for (const work of await control.recover(saved.request))
        logger.notice(`${sentence(control.name(work))} is still running${page(control, work)}`);
    } catch (error) {
      logger.warning(`What may have been started could not be looked up. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    }
  }
}
async function stopRecovered(control, request, logger) {
  try {
    const found = await control.recover(request);
    if (found.length === 0) logger.info("Nothing was started, as far as can be seen by now.");
    for (const work of found) await stopOne(control, work, logger);
    return found.length > 0;
  } catch (error) {
    logger.warning(`What may have been started could not be stopped. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
    return false;
  }
}
async function stopOne(control, work, logger) {
  await control.stop(work);
  logger.notice(`${sentence(control.name(work))} is being stopped${page(control, work)}`);
}
function page(control, work) {
  const url = control.url(work);
  return url === void 0 ? "" : `: ${url}`;
}
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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

/***/ 67406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ runsSoFar),
/* harmony export */   Ir: () => (/* binding */ OwnRun),
/* harmony export */   QI: () => (/* binding */ runOfKey),
/* harmony export */   U9: () => (/* binding */ showsKey),
/* harmony export */   runControl: () => (/* binding */ runControl)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _run_conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95415);



const RECOVERY_LOOKS = 3;
const RECOVERY_LOOK_EVERY_MS = 1e3;
function runControl({
  workflows,
  clock
}) {
  return {
    name: ({ id }) => `run ${id}`,
    url: ({ url }) => url,
    stop: ({ id }) => workflows.cancel(id),
    recover: async ({ workflow, after, shown, url }) => {
      if (shown === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Which run was started is not known. See ${url}`);
      for (let look = 1; ; look += 1) {
        const runs = await workflows.dispatched({ workflow, after, limit: 100 });
        const own = runs.filter((run) => showsKey(run, shown.key) && run.status !== "completed");
        if (own.length > 0 || look >= RECOVERY_LOOKS) return own;
        await clock.sleep(RECOVERY_LOOK_EVERY_MS);
      }
    }
  };
}
const REMEMBERED = 1e3;
const LOOKS = 20;
const LOOK_EVERY_MS = 3e3;
const OTHERS_WITHIN_MS = 6e3;
function runsSoFar(workflows, workflow, keyed) {
  return workflows.dispatched({ workflow, limit: keyed ? REMEMBERED : 1 });
}
function runOfKey(runs, key, ref) {
  const own = runs.filter((run) => showsKey(run, key));
  const good = own.filter(_run_conclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg);
  if (good.length > 1) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `Which run is meant is not known: ${good.length} show the key ${JSON.stringify(key)}. ${listed(good)}`,
      { hint: "Cancel or delete those that are not wanted, or choose another idempotency-key." }
    );
  }
  const found = good[0] ?? own[0];
  if (found !== void 0 && found.ref !== ref) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The run of the key ${JSON.stringify(key)} is for ${JSON.stringify(found.ref)}, not for ${JSON.stringify(ref)}: ${found.url}`,
      { hint: "Use one key for one thing: choose another idempotency-key, or the same ref." }
    );
  }
  return found;
}
class OwnRun {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * @param lost the error of a dispatch whose answer got lost; undefined where GitHub has taken it without naming a run
   * @throws PlatformError where it can't be known
   */
  async find(traits, lost, deadline) {
    const { logger } = this.deps;
    logger.info(
      lost === void 0 ? "GitHub has not said which run it started: looking for it." : `Whether the workflow was started is not known, its answer got lost: looking for a run. ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(lost).message}`
    );
    const login = traits.shown === void 0 ? await this.login() : void 0;
    const found = await this.candidates(traits, login, deadline);
    if (found.length === 0) throw await this.nothing(traits, lost);
    const [run, ...others] = found;
    const certain = traits.shown !== void 0 || lost === void 0;
    if (run === void 0 || others.length > 0 || !certain) throw this.unclear(found, lost);
    if (traits.shown === void 0) {
      logger.warning(
        `Run ${run.id} is taken for ours, being the only one dispatched for ${traits.ref} since${login === void 0 ? "" : ` by ${login}`}. With correlation-input it would be certain.`
      );
    }
    return { id: run.id, url: run.url };
  }
  /** The runs that may be ours, once there is one, and a moment later. */
  async candidates(traits, login, deadline) {
    const { clock, signal } = this.deps;
    for (let look = 1; look <= LOOKS && clock.now() < deadline; look += 1) {
      const found = await this.listOrNothing(traits, login, deadline);
      if (found.length > 1 || found.length === 1 && traits.shown !== void 0) return found;
      if (found.length === 1) {
        await clock.sleep(OTHERS_WITHIN_MS, signal);
        return this.list(traits, login);
      }
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
    return [];
  }
  async listOrNothing(traits, login, deadline) {
    const { clock, logger, signal } = this.deps;
    try {
      return await this.list(traits, login);
    } catch (error) {
      const limited = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE;
      if (!limited && !(0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error)) throw error;
      logger.debug(`Looking for the run failed for now: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      if (limited) await clock.sleep(Math.max(0, Math.min(error.waitMs, deadline - clock.now())), signal);
      return [];
    }
  }
  async list(traits, login) {
    const { workflow, after, shown, ref } = traits;
    const runs = await this.deps.workflows.dispatched({ workflow, after, limit: REMEMBERED });
    if (shown !== void 0) return runs.filter((run) => showsKey(run, shown.key));
    return runs.filter((run) => run.ref === ref && (login === void 0 || run.actor === login));
  }
  async login() {
    try {
      return await this.deps.workflows.login();
    } catch (error) {
      this.deps.signal.throwIfAborted();
      this.deps.logger.debug(`The token's owner is not known: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
  async nothing({ shown, workflow, after, url }, lost) {
    const seconds = LOOKS * LOOK_EVERY_MS / 1e3;
    const cause = lost === void 0 ? {} : { cause: lost };
    if (shown === void 0) {
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        lost === void 0 ? `GitHub has taken the dispatch, but lists no run of it after ${seconds} s.` : `Whether the workflow was started is not known: GitHub's answer got lost, and it lists no new run after ${seconds} s.`,
        { ...cause, hint: `Look at ${url} before you start it again.` }
      );
    }
    const others = await this.deps.workflows.dispatched({ workflow, after, limit: 5 });
    const found = others.length === 0 ? "" : ` There are others since: ${listed(others)}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `${lost === void 0 ? "GitHub has taken the dispatch" : "Whether the workflow was started is not known, GitHub's answer got lost"}, but no run shows the key ${JSON.stringify(shown.key)} after ${seconds} s.${found}`,
      {
        ...cause,
        hint: `The workflow has to show the key in its title, as a word of its own: run-name: … (\${{ inputs.${shown.input} }}). Look at ${url} before you start it again.`
      }
    );
  }
  unclear(found, lost) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `Which run is ours is not known${lost === void 0 ? "" : ", nor whether there is one: GitHub's answer got lost"}. ${found.length === 1 ? "It may be" : "They may be"} ${listed(found)}`,
      {
        ...lost === void 0 ? {} : { cause: lost },
        hint: "Set correlation-input, so that the run can be told from those of others; look at these before you start it again."
      }
    );
  }
}
function listed(runs) {
  return runs.slice(0, 5).map(describeRun).join("; ");
}
const WORD = "[A-Za-z0-9._/+-]";
function showsKey({ title }, key) {
  const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`).test(title);
}
function describeRun({ id, title, actor, createdAt, url }) {
  return `${id} ${JSON.stringify(title.slice(0, 80))} by ${actor} at ${createdAt}: ${url}`;
}



/***/ }),

/***/ 95415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Mf: () => (/* binding */ failedJobs),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   RE: () => (/* binding */ describeFailedJobs)
/* harmony export */ });
const MEANINGS = {
  failure: "failed",
  cancelled: "was cancelled",
  timed_out: "took longer than it may",
  action_required: "needs somebody to approve or run it",
  stale: "was given up by GitHub, which had lost track of it",
  skipped: "was skipped: a condition kept all its jobs from running",
  neutral: "ended as neutral, which says neither that it did its work nor that it failed",
  startup_failure: "could not be started: its workflow file has an error"
};
const BAD = /* @__PURE__ */ new Set(["failure", "timed_out", "cancelled", "startup_failure", "action_required"]);
const SHOWN = 10;
function isGood({ status, conclusion }) {
  return status !== "completed" || conclusion === "success";
}
function meaningOf(conclusion) {
  return MEANINGS[conclusion ?? ""] ?? `ended as ${conclusion ?? "nothing that GitHub names"}`;
}
function failedJobs(jobs) {
  const failed = jobs.flatMap(
    ({ name, conclusion, url, steps }) => conclusion === void 0 || !BAD.has(conclusion) ? [] : [
      {
        name,
        conclusion,
        url,
        steps: steps.filter((step) => BAD.has(step.conclusion ?? "")).map((step) => step.name)
      }
    ]
  );
  const rank = ({ conclusion }) => conclusion === "cancelled" ? 1 : 0;
  return failed.toSorted((one, other) => rank(one) - rank(other));
}
function describeFailedJobs(failed) {
  const parts = failed.slice(0, SHOWN).map(({ name, conclusion, url, steps }) => {
    const where = steps.length === 0 ? "" : ` in ${steps.map((step) => JSON.stringify(step)).join(", ")}`;
    return `${JSON.stringify(name)} ${meaningOf(conclusion)}${where}${url === void 0 ? "" : ` (${url})`}`;
  });
  const more = failed.length > SHOWN ? [`and ${failed.length - SHOWN} more`] : [];
  return [...parts, ...more].join("; ");
}



/***/ })

};
