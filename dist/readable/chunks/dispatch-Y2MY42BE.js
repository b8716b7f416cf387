const require = process.getBuiltinModule;
import {
  dispatchOutputs,
  dispatchSummary,
  dispatchText
} from "./chunk-QV3LWUTN.js";
import {
  MOST_LISTED,
  OwnRun,
  runControl,
  runOfKey,
  showsKey
} from "./chunk-IGGEDTL5.js";
import {
  RunFollower,
  describeFailedJobs,
  failedJobs,
  isGood,
  meaningOf
} from "./chunk-OW6QZKCT.js";
import {
  GitHubWorkflows
} from "./chunk-Q54AQZEL.js";
import {
  endRemoteWork,
  keyedInputs
} from "./chunk-QXLVANZQ.js";
import {
  defineCommand,
  dryRunInput,
  githubInputs,
  repositoryInput,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import {
  repositoryName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  RemoteRunner
} from "./chunk-YZSXA4BS.js";
import {
  checkIdempotencyKey,
  idempotencyToken
} from "./chunk-J6RJPIEH.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/workflows/dispatch.ts
var WorkflowDispatch = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * A run that ends as anything but `success` is the outcome's `failure`.
   * @throws PlatformError when nothing could be started, or when it can't be known which run is ours
   */
  async run(order) {
    const plan = await this.plan(order);
    const { ref, file } = plan;
    const { clock, logger, signal } = this.deps;
    const runner = new RemoteRunner(this.kind(plan), {
      clock,
      logger,
      signal,
      onWork: this.deps.onRun,
      save: (saved) => {
        this.deps.save(saved?.work === void 0 ? saved : { stop: true, work: referenceOf(saved.work) });
      }
    });
    const stopOnCancel = order.stopOnCancel && order.wait;
    const started = await runner.start({
      restartFailed: order.restartFailed,
      dryRun: order.dryRun,
      stopOnCancel,
      request: () => plan.traits,
      find: order.key === void 0 ? void 0 : () => this.findRun(plan, order.key),
      confirm: () => this.deps.confirm(`Start the workflow ${order.workflow} of ${order.repository} for ${ref}?`)
    });
    if ("dryRun" in started) {
      const { joined: joined2 } = started;
      const end2 = joined2?.listed && { run: joined2.listed, jobs: [] };
      return { order, ref, file, joined: end2 !== void 0, started: joined2, end: end2, failure: void 0 };
    }
    const { end, failure } = await runner.follow(started, { wait: order.wait, stopOnCancel });
    if (failure instanceof CancelledError) throw failure;
    await this.checkKey(plan, started, end);
    const { joined, work } = started;
    const bad = end === void 0 || isGood(end.run) ? void 0 : failureOf(end, order);
    return { order, ref, file, joined, started: referenceOf(work), end, failure: failure ?? bad };
  }
  async plan(order) {
    const { workflows, workflow } = this.deps;
    const { correlationInput, key } = order;
    const file = await workflows.file(order.workflow);
    if (file.state !== "active") {
      throw new PlatformError(
        `The workflow ${order.workflow} of ${order.repository} can't be started: it is ${file.state.replaceAll("_", " ")}.`,
        { hint: `Enable it: ${file.url}` }
      );
    }
    const ref = order.ref ?? await workflows.defaultBranch();
    const target = [order.repository, order.workflow, ref, JSON.stringify(order.inputs)];
    const shown = correlationInput === void 0 ? void 0 : { input: correlationInput, key: key ?? idempotencyToken(workflow, target).slice(0, 20) };
    const [newest] = key === void 0 ? await workflows.dispatched({ workflow: order.workflow, limit: 1 }) : [];
    const traits = { workflow: order.workflow, ref, after: newest?.id ?? 0, shown, url: file.url };
    return { order, ref, file, traits };
  }
  async findRun(plan, key = "") {
    const { workflow } = plan.order;
    const runs = await this.deps.workflows.dispatched({ workflow, limit: MOST_LISTED });
    plan.traits = { ...plan.traits, after: runs[0]?.id ?? 0 };
    const run = runOfKey(runs, key, plan.ref);
    return run && { id: run.id, url: run.url, listed: run };
  }
  kind({ order, ref }) {
    const control = runControl(this.deps);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (traits) => (await control.recover(traits)).map((run) => ({ ...run, listed: void 0 })),
      subject: () => `a run of ${order.workflow} of ${order.repository} for ${ref}`,
      startTime: ({ listed }) => listed && new Date(listed.createdAt),
      outcome: ({ listed }) => listed?.status === "completed" ? listed.conclusion ?? listed.status : void 0,
      isGood: ({ listed }) => listed === void 0 || isGood(listed),
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
      if (signal.aborted || !isTransient(error)) throw error;
      lost = error;
    }
    return new OwnRun(this.deps).find(traits, lost, order.deadline);
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
      logger.debug(`The title of run ${id} is not known: ${asError(error).message}`);
    }
  }
  /** A key that can't be read later is not a key: the next run would start the workflow again. */
  checkTitle(run, { shown, workflow }) {
    if (shown === void 0 || showsKey(run, shown.key)) return;
    this.deps.logger.warning(
      `The title of run ${run.id} does not show the idempotency-key, so that another run of this step would start ${workflow} again. Its run-name has to show the key as a word of its own: run-name: … (\${{ inputs.${shown.input} }}).`
    );
  }
};
function referenceOf({ id, url }) {
  return { id, url };
}
function failureOf({ run, jobs }, { workflow, repository, key }) {
  const failed = failedJobs(jobs);
  const where = failed.length === 0 ? "" : ` Jobs: ${describeFailedJobs(failed)}.`;
  const again = key === void 0 ? void 0 : "It stays the run of the idempotency-key: run it again there, or set restart-failed to start another one for it.";
  return new PlatformError(
    `Run ${run.id} of ${workflow} in ${repository} ${meaningOf(run.conclusion)}.${where}`,
    {
      hint: again,
      links: [
        ...failed.slice(0, 1).flatMap(({ name, url }) => url === void 0 ? [] : [{ title: `the job ${name}`, url }]),
        { title: "the run", url: run.url }
      ]
    }
  );
}

// src/commands/workflow/dispatch.ts
var dispatchInputsExample = '{"version": "1.2.3"}';
var MOST_INPUTS = 25;
var LONGEST_PAYLOAD = 65535;
var INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
function parseDispatchInputs(value) {
  const hint = "Write one line for each, version: 1.2.3";
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError("The input inputs is not a map of names to text.", { hint });
  for (const [name, text] of Object.entries(value)) {
    checkInputName("A name in the input inputs", name);
    if (typeof text !== "string")
      throw new UsageError(`The value of ${name} in the input inputs is not text.`, { hint });
  }
  return value;
}
function checkCorrelation({ input, key }, inputs) {
  if (key !== void 0) {
    checkIdempotencyKey(key);
    if (input === void 0) {
      throw new UsageError("The input idempotency-key is given, but not correlation-input.", {
        hint: "GitHub keeps no keys: name the input of the workflow that takes the key, and show it in the run-name of that workflow, as its README does."
      });
    }
  }
  if (input !== void 0) {
    checkInputName("The input correlation-input", input);
    if (Object.hasOwn(inputs, input)) {
      throw new UsageError(`The input correlation-input is ${input}, which inputs sets as well.`, {
        hint: "Leave it out of inputs: idempotency-key is its value, else one made for this step."
      });
    }
  }
  const count = Object.keys(inputs).length + (input === void 0 ? 0 : 1);
  if (count > MOST_INPUTS)
    throw new UsageError(`There are ${count} inputs for the workflow; GitHub takes ${MOST_INPUTS}.`);
  if (JSON.stringify(inputs).length > LONGEST_PAYLOAD)
    throw new UsageError(
      `The inputs for the workflow have more than the ${LONGEST_PAYLOAD} characters that GitHub takes.`
    );
}
function checkWorkflow(text) {
  const name = text.replace(/^\.github\/workflows\//, "");
  if (/^[\w.-]+\.ya?ml$/.test(name) || /^\d{1,19}$/.test(name)) return name;
  throw new UsageError(
    `The input workflow is ${JSON.stringify(text)}, neither the file name of a workflow nor its id.`,
    { hint: "Name the file in .github/workflows, as in docs.yml." }
  );
}
function checkRef(text) {
  const name = text.replace(/^refs\/(heads|tags)\//, "");
  if (/^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) && !/^[0-9a-f]{40}$/i.test(name) && !name.startsWith("refs/"))
    return name;
  throw new UsageError(`The input ref is ${JSON.stringify(text)}, not the name of a branch or tag.`, {
    hint: "GitHub starts workflows for a branch or a tag, not for a commit."
  });
}
function checkInputName(what, name) {
  if (INPUT_NAME.test(name)) return;
  throw new UsageError(
    `${what} is ${JSON.stringify(name.slice(0, 60))}, which no input of a workflow can be called.`,
    { hint: "Names are letters, digits, _ and -, and begin with a letter or _." }
  );
}
var inputDefinitions = {
  ...repositoryInput,
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
    description: "Inputs of the workflow, as a map of names to text. Other people can read them, so don't put secrets in them."
  },
  "correlation-input": {
    type: "string",
    description: "Name of an input of the workflow that takes a key and is shown in its `run-name`, so that the run can be recognised. Needed for `idempotency-key`. Without it, the step fails where GitHub's answer is lost and more than one run could be its own."
  },
  ...keyedInputs("run"),
  "idempotency-key": {
    type: "string",
    description: "Key for what the run is for, such as the tag of a release. It goes into the `correlation-input`. A later run with the same key joins the run that was started for it, which it knows by its title, instead of starting another. The same key for another ref is refused. Default: each step of each run starts its own."
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
  ...githubInputs,
  ...dryRunInput,
  ...timeoutInput(60)
};
var outputs = {
  "run-id": { description: "Id of the run. This and the address are written as soon as the run is known." },
  "run-url": { description: "The run's page." },
  conclusion: {
    description: "`success`, `failure`, `cancelled`, `timed_out`, `skipped`, `neutral`, `action_required`, `stale` or `startup_failure`. Empty where the end was not waited for."
  },
  status: {
    description: "`completed`, or what it was when last seen; `dry-run` in a dry run."
  },
  found: { description: "`true` when an earlier run with the same key was joined, and none was started." }
};
var dispatch_default = defineCommand({
  name: "workflow-dispatch",
  summary: "Start a workflow of any repository, and follow its run to the end",
  undone: "No run was started",
  examples: [
    {
      does: "Run a workflow and wait for it",
      flags: "--repository uktrade/demo --workflow deploy.yml --ref main"
    },
    {
      does: "Give it inputs",
      flags: "--repository uktrade/demo --workflow deploy.yml --inputs '{environment: dev}'"
    }
  ],
  opens: "the run's page",
  description: "Starts the workflow for a branch or tag, and follows the very run that GitHub started for it, never the newest. It fails when the run ends as anything but `success`, with the jobs and steps that failed. With an `idempotency-key` the same run is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a run that it started is cancelled.",
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: [], github: { actions: "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const repository = repositoryName(inputs.repository, context.workflow);
    const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    if (!github.authenticated)
      throw new UsageError("The input github-token is empty. Starting a workflow takes a token.", {
        hint: `Set github-token to a token that has \`actions: write\` in ${repository}.`
      });
    const { "correlation-input": correlationInput, "idempotency-key": key } = inputs;
    checkCorrelation({ input: correlationInput, key }, inputs.inputs ?? {});
    const dispatch = new WorkflowDispatch({
      workflows: new GitHubWorkflows(github, repository),
      clock,
      logger,
      signal,
      workflow,
      confirm: (question) => context.confirm(question),
      onRun: (run, joined) => {
        context.publish({ "run-id": run.id, "run-url": run.url, found: joined });
        context.page(run.url);
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "run", ...saved });
      }
    });
    const outcome = await dispatch.run({
      repository,
      workflow: checkWorkflow(inputs.workflow),
      ref: inputs.ref === void 0 ? void 0 : checkRef(inputs.ref),
      inputs: inputs.inputs ?? {},
      correlationInput,
      key,
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
      failure: outcome.failure
    };
  },
  stop: endRemoteWork
});
export {
  checkRef,
  checkWorkflow,
  dispatch_default as default,
  parseDispatchInputs
};
