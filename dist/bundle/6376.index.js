export const id = 6376;
export const ids = [6376,7406];
export const modules = {

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
    description: "Follow the run to its end. Without it the step ends as soon as the run is known."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: true,
    negated: "Leave the run running when this command is cancelled.",
    description: "Cancel the run when the workflow is cancelled while it waits. One that was started before, and found by its key, always goes on."
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
