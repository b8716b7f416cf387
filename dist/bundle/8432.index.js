export const id = 8432;
export const ids = [8432];
export const modules = {

/***/ 58432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ watch_default)
});

// EXTERNAL MODULE: ./src/domains/pipelines/execution-report.js
var execution_report = __webpack_require__(27208);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-follower.js + 1 modules
var execution_follower = __webpack_require__(91577);
// EXTERNAL MODULE: ./src/domains/executions/find-execution.js
var find_execution = __webpack_require__(80947);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-runner.js
var execution_runner = __webpack_require__(84240);
;// CONCATENATED MODULE: ./src/domains/executions/watch.js

async function watchExecution(deps, { pipeline, execution }, options) {
  const run = await new execution_runner/* ExecutionRunner */.Z(deps).runOnce(
    pipeline,
    { ...options, wait: true, stopOnCancel: false, stopReason: "", started: options.onExecution },
    {
      find: () => Promise.resolve(execution),
      request: () => ({ pipeline, variables: {}, token: "" }),
      ...{ restartFailed: false, dryRun: false, confirm: () => Promise.resolve() }
    }
  );
  if (!("execution" in run)) throw new Error("Watching is no dry run.");
  return {
    order: { intent: { pipeline, variables: execution.variables ?? {}, revisions: [] }, key: void 0 },
    // That it was started before goes without saying here.
    ...{ joined: false, earlier: void 0, run, failure: run.failure }
  };
}


// EXTERNAL MODULE: ./src/domains/platform/applications.js
var platform_applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/execution/permissions.js
var permissions = __webpack_require__(81917);
// EXTERNAL MODULE: ./src/commands/execution/target.js + 1 modules
var execution_target = __webpack_require__(49956);
;// CONCATENATED MODULE: ./src/commands/execution/watch.js









var watch_default = (0,command/* defineCommand */.NB)({
  name: "execution-watch",
  summary: "Follow a pipeline execution that is already running to its end",
  description: "Follows an execution that somebody else, a push or another step has started: by its id, its link to the AWS console, or the latest of a pipeline or codebase. Shows the same as the verb that starts it: stages, actions, waiting approvals and the logs of its builds. Fails when the execution does, with the cause. It only reads: when it is interrupted, the execution keeps running.",
  inputs: { ...execution_target/* targetInputs */.lY, ...(0,command/* timeoutInput */.sR)(180) },
  outputs: {
    kind: { description: "What was followed: `execution`." },
    id: { description: "Its id. Written as soon as it is found." },
    url: { description: "Its page in the AWS console." },
    name: { description: "Name of the pipeline." },
    status: {
      description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `RolledBack` when it failed and was rolled back automatically; `InProgress` when it is no longer followed."
    },
    "duration-seconds": {
      description: "Whole seconds from its start until its end, or until it was no longer followed."
    }
  },
  permissions: { aws: permissions/* executionPermissions */.x, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { target, session } = await (0,execution_target/* openTarget */.Ap)(inputs, context);
    if (target.kind !== "execution")
      throw new errors/* UsageError */.eb("Builds can't be watched yet.", {
        hint: "Give an execution: its id with pipeline, its link, or app and codebase."
      });
    const { region } = session;
    const pipelines = await session.pipelines();
    const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
    const place = { region, accountId: () => session.accountId() };
    const found = await (0,find_execution/* findExecution */.mA)({ pipelines, applications, ...place }, target);
    const outcome = await watchExecution(
      { pipelines, follower: await (0,execution_follower/* createPipelineFollower */.B)(session, context), clock, logger, region },
      found,
      {
        ...{ deadline, signal },
        onExecution: ({ id, url, pipeline: name }) => {
          context.publish({ kind: "execution", id, url, name });
        }
      }
    );
    const { status, ...outputs } = (0,execution_report/* pipelineOutputs */.lh)(outcome, region);
    return {
      outputs: {
        ...{ kind: "execution", name: found.pipeline, status },
        id: outputs["execution-id"],
        url: outputs["execution-url"],
        "duration-seconds": outputs["duration-seconds"]
      },
      summary: (0,execution_report/* pipelineSummary */.J_)(outcome, region),
      text: (0,execution_report/* pipelineText */.Wc)(outcome),
      failure: outcome.failure
    };
  }
});



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
      nextStep: failure.hint === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(failure.hint)
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



/***/ })

};
