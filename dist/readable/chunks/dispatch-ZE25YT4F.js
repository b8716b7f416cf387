const require = process.getBuiltinModule;
import {
  checkCorrelation,
  checkRef,
  checkWorkflow,
  dispatchInputsExample,
  dispatchOutputs,
  dispatchSummary,
  dispatchText,
  parseDispatchInputs
} from "./chunk-S2TKAZHO.js";
import {
  OwnRun,
  runControl,
  runOfKey,
  runsSoFar,
  showsKey
} from "./chunk-4P653542.js";
import {
  RunFollower,
  describeFailedJobs,
  failedJobs,
  isGood,
  meaningOf
} from "./chunk-KRTLW2E5.js";
import {
  GitHubWorkflows
} from "./chunk-7JZ2YFD2.js";
import {
  endRemoteWork
} from "./chunk-56O5G4K2.js";
import {
  defineCommand,
  dryRunInput,
  githubInputs,
  keyedInputs,
  timeoutInput
} from "./chunk-BDKLR2UD.js";
import {
  getRepositoryName,
  githubClient,
  repositoryInput
} from "./chunk-JDBP2TN7.js";
import "./chunk-V3PEY7U4.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-VR4HECPH.js";
import "./chunk-C4G6JYPX.js";
import "./chunk-SUI7BB63.js";
import "./chunk-TGYSM2BJ.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  RemoteRunner
} from "./chunk-LTPNCCA4.js";
import {
  idempotencyToken
} from "./chunk-BSRTN3BB.js";
import {
  isTransient
} from "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VIKMQRVV.js";
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
  async run(given) {
    const plan = await this.plan(given);
    const { order, ref, file } = plan;
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
  async plan(given) {
    const { workflows, workflow } = this.deps;
    const { correlationInput, key } = given;
    checkCorrelation({ input: correlationInput, key }, given.inputs);
    const order = { ...given, workflow: checkWorkflow(given.workflow) };
    const named = order.ref === void 0 ? void 0 : checkRef(order.ref);
    const file = await workflows.file(order.workflow);
    if (file.state !== "active") {
      throw new PlatformError(
        `The workflow ${order.workflow} of ${order.repository} can't be started: it is ${file.state.replaceAll("_", " ")}.`,
        { hint: `Enable it: ${file.url}` }
      );
    }
    const ref = named ?? await workflows.defaultBranch();
    const target = [order.repository, order.workflow, ref, JSON.stringify(order.inputs)];
    const shown = correlationInput === void 0 ? void 0 : { input: correlationInput, key: key ?? idempotencyToken(workflow, target).slice(0, 20) };
    const runs = key === void 0 ? await runsSoFar(workflows, order.workflow, false) : [];
    const traits = { workflow: order.workflow, ref, after: runs[0]?.id ?? 0, shown, url: file.url };
    return { order, ref, file, traits };
  }
  async findRun(plan, key = "") {
    const runs = await runsSoFar(this.deps.workflows, plan.order.workflow, true);
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
    const repository = getRepositoryName(inputs.repository, context);
    const github = githubClient(inputs["github-token"], context);
    if (!github.authenticated)
      throw new UsageError("The input github-token is empty. Starting a workflow takes a token.", {
        hint: `Set github-token to a token that has \`actions: write\` in ${repository}.`
      });
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
      failure: outcome.failure
    };
  },
  stop: endRemoteWork
});
export {
  dispatch_default as default
};
