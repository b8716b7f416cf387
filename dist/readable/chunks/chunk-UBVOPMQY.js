const require = process.getBuiltinModule;
import {
  findPipeline
} from "./chunk-Z6BDMULU.js";
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  ExecutionRunner
} from "./chunk-C7IQ54S7.js";
import {
  failedActionsReport,
  stagesTable
} from "./chunk-SCQNRUUF.js";
import {
  code,
  escapeMarkdown,
  link
} from "./chunk-SYWYRGCB.js";
import {
  fingerprint,
  idempotencyToken,
  keyedToken
} from "./chunk-J6RJPIEH.js";
import {
  failingLines
} from "./chunk-WSNKAHF4.js";
import {
  executionUrl,
  pipelineUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatDuration
} from "./chunk-PB6AAJBK.js";
import {
  NotFoundError,
  PlatformError,
  UsageError,
  withFurtherHint
} from "./chunk-VZX7JWXQ.js";

// src/domains/pipelines/execution-key.ts
var KEY_VARIABLE = "IDEMPOTENCY_KEY";
var SESSION = /^platform-tools-([0-9a-f]{16})-([0-9a-f]{16})$/;
var MARK_LENGTH = 16;
function keySession(key, intent) {
  return `platform-tools-${keyMark(key, intent)}-${requestMark(intent)}`;
}
function keyMark(key, { pipeline }) {
  return fingerprint(["key", pipeline, key]).slice(0, MARK_LENGTH);
}
function requestMark({ pipeline, variables, revisions }) {
  const sorted = [
    Object.entries(variables),
    revisions.map(({ action, type, value }) => [action, type, value])
  ].map((entries) => [...entries].sort(([a = ""], [b = ""]) => a < b ? -1 : 1));
  return fingerprint([pipeline, ...sorted]).slice(0, MARK_LENGTH);
}
var STRANGER = { own: false };
var ExecutionKey = class {
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
      throw new UsageError(`The inputs variables and idempotency-key both decide about ${KEY_VARIABLE}.`, {
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
  /** What a list of executions shows; undefined: its variables have to be looked up. */
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
};
function unkept(pipeline, key) {
  return new PlatformError(
    `The idempotency-key "${key}" can't be kept: nothing of an execution of ${pipeline} would tell that it was started for it.`,
    {
      hint: `Set role-to-assume (and no role-session-name), whose session then carries the key; or declare the variable ${KEY_VARIABLE} in the pipeline; or set a variable to a value that has the key in it.`
    }
  );
}
var PAGES = 10;
var DETAILS = 100;
async function findKeyedExecution(deps, marks) {
  const { name } = marks.pipeline;
  let token;
  let details2 = DETAILS;
  for (let page = 1; page <= PAGES && details2 > 0; page += 1) {
    const { executions, nextToken } = await deps.pipelines.executionPage(name, token, deps.signal);
    for (const execution of executions) {
      let kinship = marks.judge(execution);
      if (kinship === void 0) {
        if (details2 === 0) break;
        details2 -= 1;
        kinship = await judgeDetails(deps, execution, marks);
      }
      if (!kinship.own) continue;
      if (kinship.differences.length === 0) return execution;
      throw otherRequest(marks, execution, kinship.differences, deps.region);
    }
    if (nextToken === void 0) return void 0;
    token = nextToken;
  }
  deps.logger.info(
    `None of the newest executions of ${name} was started for the idempotency-key "${marks.key}"; older ones were not looked at.`
  );
  return void 0;
}
async function judgeDetails({ pipelines, signal }, execution, marks) {
  try {
    const { variables = {} } = await pipelines.getExecution(marks.pipeline.name, execution.id, signal);
    return marks.judgeVariables(execution, variables);
  } catch (error) {
    if (error instanceof NotFoundError) return STRANGER;
    throw error;
  }
}
function otherRequest({ pipeline: { name }, key }, { id }, differences, region) {
  return new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${name}: the execution ${id} differs in ${differences.join(", ")}.`,
    {
      hint: `Ask for the same again, or give this request a key of its own. That execution: ${executionUrl(region, name, id)}`
    }
  );
}

// src/domains/pipelines/pipeline-run.ts
var STOP_REASON = "The workflow that started it was cancelled.";
async function runPipeline(deps, order) {
  const { intent, key } = order;
  const { signal, onExecution: started, save } = deps;
  const pipeline = await findPipeline(deps, intent);
  const marks = key === void 0 ? void 0 : new ExecutionKey(pipeline, intent, key.text, key.session);
  const parts = details(order, marks);
  const what = `${intent.pipeline}${parts.length === 0 ? "" : ` with ${parts.join(", ")}`}`;
  const run = await new ExecutionRunner(deps).runOnce(
    intent.pipeline,
    { ...order, stopReason: STOP_REASON, signal, started, save },
    {
      ...order,
      request: (after2) => requestOf(order, marks, after2, deps.workflow),
      find: marks && (() => findKeyedExecution(deps, marks)),
      confirm: () => deps.confirm(`Start the pipeline ${what}?`)
    }
  );
  if ("execution" in run)
    return { order, joined: run.joined, earlier: void 0, run, failure: withNextStep(run, order) };
  const { joined: earlier, after } = run;
  if (earlier === void 0) {
    if (parts.length > 0) deps.logger.info(`The execution would have ${parts.join(", ")}.`);
    if (after !== void 0)
      deps.logger.info(`It would come after the execution ${after.id}, which ended as ${after.status}.`);
  }
  return { order, joined: earlier !== void 0, earlier, run: void 0, failure: void 0 };
}
async function watchPipeline(deps, { pipeline, execution }, limits) {
  const run = await new ExecutionRunner(deps).watch(pipeline, execution, limits);
  const intent = { pipeline, variables: execution.variables ?? {}, revisions: [] };
  return { order: { intent, key: void 0 }, joined: false, earlier: void 0, run, failure: run.failure };
}
function requestOf({ intent, key }, marks, after, workflow) {
  const { pipeline, revisions } = intent;
  const token = key === void 0 ? idempotencyToken(workflow, ["pipeline-run", JSON.stringify(intent)]) : (
    // The same for all who have seen the same last attempt: one of them starts the next.
    keyedToken(key.text, ["pipeline-run", pipeline, after?.id ?? ""])
  );
  return { pipeline, variables: marks?.variables ?? intent.variables, revisions, token };
}
function details({ intent }, marks) {
  const { variables, revisions } = intent;
  return [
    ...Object.entries(marks?.variables ?? variables).map(([name, value]) => `${name}=${value}`),
    ...revisions.map(({ action, value }) => `${action} at ${value}`)
  ];
}
function withNextStep({ failure, end }, { key }) {
  if (failure === void 0 || key === void 0 || end === void 0) return failure;
  return withFurtherHint(
    failure,
    `It stays the execution of the idempotency-key "${key.text}": set restart-failed to start another one for it, or use another key.`
  );
}
function pipelineOutputs({ run, earlier, order, joined }, region) {
  const id = run?.execution.id ?? earlier?.id;
  return {
    "execution-id": id,
    "execution-url": id === void 0 ? void 0 : executionUrl(region, order.intent.pipeline, id),
    status: run?.status ?? "dry-run",
    "duration-seconds": run?.durationSeconds,
    found: joined
  };
}
function pipelineSummary(outcome, region) {
  const { run, failure } = outcome;
  const end = run?.end;
  const lines = end?.failed.find((action) => action.lastLines.length > 0)?.lastLines ?? [];
  return renderSummary({
    outcome: outcomeOf(outcome),
    heading: escapeMarkdown(heading(outcome)),
    failure: failure && {
      cause: failure.message,
      lines: failingLines(lines),
      nextStep: renderNextStep(failure)
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
  return run === void 0 ? formatDryRun(heading(outcome)) : `${heading(outcome)}.`;
}
var HEADLINES = {
  Succeeded: "succeeded",
  Failed: "failed",
  RolledBack: "failed, with an automatic rollback",
  Stopped: "was stopped",
  Superseded: "was superseded by a newer execution",
  Cancelled: "was cancelled",
  Stopping: "is being stopped",
  InProgress: "has not ended yet: the execution is still running"
};
function heading({ order, run, earlier, failure, joined }) {
  const { pipeline } = order.intent;
  if (run === void 0) {
    return earlier === void 0 ? dryRunHeading(`start ${pipeline}`) : dryRunHeading(`join the execution of ${pipeline} (${earlier.status})`);
  }
  const before = joined ? " (joined)" : "";
  if (failure === void 0 && run.status === "InProgress")
    return joined ? `${pipeline} is still running${before}` : `Started ${pipeline}`;
  const after = run.status === "InProgress" ? "" : ` after ${formatDuration(run.durationSeconds * 1e3)}`;
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
    ["Pipeline", link(pipeline, pipelineUrl(region, pipeline))],
    ...Object.entries(variables).map(([name, value]) => [name, code(value)]),
    ...revisions.map(({ action, value }) => [`Source ${action}`, code(value)]),
    ["Idempotency key", order.key && code(order.key.text)],
    ["Execution", id === void 0 ? void 0 : link(id, executionUrl(region, pipeline, id))],
    ["Status", run && escapeMarkdown(run.status)],
    ["Duration", run && formatDuration(run.durationSeconds * 1e3)]
  ];
}
function rollbackLine({ end, execution }, region) {
  const rollback = end?.rollback;
  if (rollback === void 0) return "";
  const page = (id) => link(id, executionUrl(region, execution.pipeline, id));
  const to = rollback.rollbackTarget === void 0 ? "" : ` to the state of ${page(rollback.rollbackTarget)}`;
  return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen).`;
}

export {
  keySession,
  runPipeline,
  watchPipeline,
  pipelineOutputs,
  pipelineSummary,
  pipelineText
};
