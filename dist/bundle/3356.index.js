export const id = 3356;
export const ids = [3356];
export const modules = {

/***/ 23356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ approve_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-end.js
var execution_end = __webpack_require__(90861);
// EXTERNAL MODULE: ./src/domains/executions/find-execution.js
var find_execution = __webpack_require__(80947);
;// CONCATENATED MODULE: ./src/domains/executions/find-approval.js





const DESCRIBED = 3;
async function findApproval(deps, target, action) {
  const { names, codebase } = await (0,find_execution/* pipelinesOf */.n5)(deps, target);
  const lists = await Promise.all(
    names.map(async (pipeline) => {
      const waiting2 = await (0,find_execution/* unlessMissing */.F2)(deps.pipelines.waitingApprovals(pipeline));
      return waiting2?.map((approval) => ({ pipeline, approval }));
    })
  );
  const existing = names.filter((_, index) => lists[index] !== void 0);
  if (existing.length === 0)
    throw new errors/* NotFoundError */.m_(`There is no pipeline ${await (0,find_execution/* placeOf */.$t)(deps, names)}.`, {
      hint: "Check the name, and role-to-assume and aws-region."
    });
  const waiting = [];
  for (const { pipeline, approval } of lists.flatMap((list) => list ?? []))
    waiting.push({ ...await describe(deps, pipeline, approval), codebase });
  const meant = waiting.filter(({ approval, env }) => {
    if (target.id !== void 0 && approval.execution !== target.id) return false;
    return (target.env === void 0 || env === target.env) && (action === void 0 || approval.action === action);
  });
  const [found, ...others] = meant;
  if (found === void 0) throw await nothingWaits(deps, target, existing, waiting);
  if (others.length > 0) throw severalWait(meant, deps.region);
  return found;
}
async function describe({ pipelines }, pipeline, approval) {
  const execution = await pipelines.getExecution(pipeline, approval.execution);
  const image = known(execution.variables?.["IMAGE_TAG"]);
  return { pipeline, approval, execution, image, env: environmentOf(approval, execution) };
}
function environmentOf({ stage, action }, { variables }) {
  const named = [stage, action].map((name) => /^(?:Approve|Deploy)-(.+)$/.exec(name)?.[1]);
  return named.find((name) => name !== void 0) ?? known(variables?.["ENVIRONMENT"]);
}
function known(variable) {
  return variable === "NONE" || variable === "" ? void 0 : variable;
}
function approvalName({ pipeline, approval, image, env }) {
  const { stage, action, execution } = approval;
  const deploys = image === void 0 ? "" : `, ${image}${env === void 0 ? "" : ` to ${env}`}`;
  return `${stage} / ${action} of ${pipeline} (execution ${execution}${deploys})`;
}
function severalWait(waiting, region) {
  const [first] = waiting;
  const ids = new Set(waiting.map(({ approval }) => approval.execution));
  return new errors/* PlatformError */.Wk(
    `${waiting.length} approvals are waiting: ${waiting.map(approvalName).join("; ")}.`,
    {
      hint: ids.size > 1 ? `Say which one with its execution's id, as in ${first?.approval.execution ?? ""}, or with env.` : `Say which one with action. See ${(0,console_links/* executionUrl */.ME)(region, first?.pipeline ?? "", first?.approval.execution ?? "")}`
    }
  );
}
async function nothingWaits(deps, target, names, waiting) {
  const other = waiting.length === 0 ? "" : ` What waits is ${waiting.map(approvalName).join("; ")}.`;
  if (target.id !== void 0) {
    const { pipeline, execution } = await (0,find_execution/* findExecution */.mA)(deps, target);
    const state = await describeState(deps, pipeline, execution);
    return new errors/* PlatformError */.Wk(
      `The execution ${execution.id} of ${pipeline} has no approval that waits: ${state}.${other}`,
      { hint: `See ${(0,console_links/* executionUrl */.ME)(deps.region, pipeline, execution.id)}` }
    );
  }
  const to = target.env === void 0 ? "" : ` to ${target.env}`;
  const running = await listRunning(deps, names);
  return new errors/* PlatformError */.Wk(`No approval${to} is waiting in ${names.join(" or ")}: ${running}.${other}`, {
    hint: "Check app, codebase, env and pipeline. codebase-status shows what runs in each environment."
  });
}
async function listRunning(deps, names) {
  const lists = await Promise.all(
    names.map(
      async (pipeline) => (await deps.pipelines.listExecutions(pipeline)).map((execution) => ({ pipeline, execution }))
    )
  );
  const running = lists.flat().filter(({ execution }) => !(0,execution_end/* hasExecutionEnded */.jV)(execution));
  const described = await Promise.all(
    running.slice(0, DESCRIBED).map(async ({ pipeline, execution }) => {
      return `the execution ${execution.id} of ${pipeline} is running, ${await describeState(deps, pipeline, execution)}`;
    })
  );
  return described.length === 0 ? "nothing is running" : described.join("; ");
}
async function describeState({ pipelines, clock }, pipeline, execution) {
  const actions = await pipelines.listActions(pipeline, execution.id);
  const answered = actions.filter(({ category, status }) => category === "Approval" && status !== "InProgress").map(({ action, status, lastUpdateTime }) => {
    const when = lastUpdateTime === void 0 ? "" : ` ${(0,duration/* formatAgo */.n4)(clock.now() - lastUpdateTime.getTime())}`;
    return `${action} was ${ANSWERS[status] ?? status}${when}`;
  });
  const doing = actions.filter(({ status }) => status === "InProgress").map(({ stage, action }) => `${stage} / ${action} is under way`);
  const rest = (0,execution_end/* hasExecutionEnded */.jV)(execution) ? [`it ended as ${execution.status}`] : doing.length === 0 ? ["no action is under way"] : doing;
  return [...answered, ...rest].join(", ");
}
const ANSWERS = {
  Succeeded: "approved",
  Failed: "rejected",
  Abandoned: "abandoned"
};


;// CONCATENATED MODULE: ./src/domains/executions/approve.js








const COMMENT_LENGTH = 512;
function checkComment(comment) {
  if (comment.length <= COMMENT_LENGTH) return comment;
  throw new errors/* UsageError */.eb(
    `The input comment has ${comment.length} characters. CodePipeline takes ${COMMENT_LENGTH} at most.`,
    {
      hint: "Shorten it."
    }
  );
}
async function approve(deps, order) {
  const { clock, logger, region } = deps;
  const found = await findApproval(deps, order.target, order.action);
  const { pipeline, approval } = found;
  const url = (0,console_links/* executionUrl */.ME)(region, pipeline, approval.execution);
  deps.onApproval(found);
  const before = await imageBefore(deps, found);
  const changesUrl = changesOf(deps, found, before);
  const since = approval.since === void 0 ? "" : `, since ${(0,duration/* formatAgo */.n4)(clock.now() - approval.since.getTime())}`;
  logger.info(`Waiting for an approval: ${approvalName(found)}${since}: ${url}`);
  if (before !== void 0)
    logger.info(`Deployed before: ${before}${changesUrl === void 0 ? "" : `. Changes: ${changesUrl}`}`);
  const outcome = { found, url, reject: order.reject, comment: order.comment, before, changesUrl };
  if (order.dryRun) return { ...outcome, status: "dry-run" };
  await deps.confirm(`${order.reject ? "Reject" : "Approve"} ${approvalName(found)}?`);
  try {
    await deps.pipelines.answerApproval(pipeline, approval, {
      approved: !order.reject,
      comment: order.comment
    });
  } catch (error) {
    if (!(error instanceof errors/* UnchangeableError */.Si)) throw error;
    throw new errors/* PlatformError */.Wk(
      `${error.message} Somebody else has answered it, or another execution waits there now.`,
      {
        hint: `Nothing was changed. See ${url}`,
        cause: error
      }
    );
  }
  return { ...outcome, status: order.reject ? "Rejected" : "Approved" };
}
async function imageBefore({ pipelines, logger }, { pipeline, execution, image }) {
  try {
    const earlier = (await pipelines.listExecutions(pipeline)).find(({ status }) => status === "Succeeded");
    if (earlier === void 0 || image === void 0) return void 0;
    const { variables = {} } = await pipelines.getExecution(pipeline, earlier.id);
    const same = variables["ENVIRONMENT"] === execution.variables?.["ENVIRONMENT"];
    return same && variables["IMAGE_TAG"] !== image ? variables["IMAGE_TAG"] : void 0;
  } catch (error) {
    logger.debug(`What ${pipeline} deployed before is not known: ${(0,errors/* asError */.zR)(error).message}`);
    return void 0;
  }
}
function changesOf({ serverUrl }, { codebase, image }, before) {
  const [from, to] = [before, image].map((tag) => tag === void 0 ? void 0 : (0,image_name/* parseCommitTag */.Po)(tag));
  if (codebase === void 0 || from === void 0 || to === void 0) return void 0;
  return `${serverUrl}/${codebase.repository}/compare/${from}...${to}`;
}
function approvalSummary(outcome, region) {
  const { found, status, url, reject, comment, before, changesUrl } = outcome;
  const { pipeline, approval, image, env } = found;
  return (0,summary/* renderSummary */.Br)({
    outcome: status === "dry-run" ? "dry-run" : reject ? "warning" : "success",
    heading: (0,markdown/* escapeMarkdown */.FV)(headingOf(outcome)),
    facts: {
      title: "Approval",
      rows: [
        ["Pipeline", (0,markdown/* link */.nf)(pipeline, (0,console_links/* pipelineUrl */.EL)(region, pipeline))],
        ["Stage", (0,markdown/* escapeMarkdown */.FV)(`${approval.stage} / ${approval.action}`)],
        ["Image", image && (0,markdown/* code */.aY)(image)],
        ["Environment", env && (0,markdown/* escapeMarkdown */.FV)(env)],
        ["Deployed before", before && (0,markdown/* code */.aY)(before)],
        ["Changes", changesUrl && (0,markdown/* link */.nf)("compare the commits", changesUrl)],
        ["Execution", (0,markdown/* link */.nf)(approval.execution, url)],
        ["Comment", (0,markdown/* escapeMarkdown */.FV)(comment)]
      ]
    }
  });
}
function approvalText(outcome) {
  const heading = headingOf(outcome);
  if (outcome.status === "dry-run") return (0,summary/* formatDryRun */.S8)(heading);
  const next = outcome.reject ? "The execution fails." : `The execution goes ahead: follow it with execution-watch.`;
  return `${heading}. ${next}
${outcome.url}`;
}
function headingOf({ found, status, reject }) {
  const { pipeline, approval, image, env } = found;
  const to = env === void 0 ? "" : ` to ${env}`;
  const what = `${image ?? approval.action}${to} (${approval.action} of ${pipeline})`;
  if (status === "dry-run") return (0,summary/* dryRunHeading */.h7)(`${reject ? "reject" : "approve"} ${what}`);
  return `${status} ${what}`;
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/execution/permissions.js
var permissions = __webpack_require__(81917);
// EXTERNAL MODULE: ./src/commands/execution/target.js + 2 modules
var execution_target = __webpack_require__(43466);
;// CONCATENATED MODULE: ./src/commands/execution/approve.js





const pipelines = ["arn:aws:codepipeline:<region>:<account>:<pipeline>"];
var approve_default = (0,command/* defineCommand */.NB)({
  name: "execution-approve",
  summary: "Approve or reject what a pipeline execution waits for",
  examples: [
    { does: "Answer the approval that a codebase waits for", flags: "--app demo --codebase web" },
    { does: "Reject it, and say why", flags: "--app demo --codebase web --reject --comment 'Not today'" }
  ],
  description: "Finds the manual approval that waits in a pipeline or in any pipeline of a codebase, says which image goes to which environment, asks, and answers it. Where none waits it fails and says what is running; where several wait it names them, and one has to be chosen. An execution that is named by its id or link is the only one that is answered.",
  inputs: {
    ...execution_target/* executionInputs */.a8,
    action: {
      type: "string",
      description: "Name of the approval action, where one execution waits for several."
    },
    reject: { type: "boolean", default: false, description: "Reject it: the execution fails then." },
    comment: {
      type: "string",
      description: "Why, as the AWS console shows it: at most 512 characters. Default: who has answered it, and in which run."
    },
    ...command/* dryRunInput */.lo
  },
  outputs: {
    kind: { description: "`execution`." },
    id: { description: "Id of the execution." },
    url: { description: "The execution's page in the AWS console." },
    name: { description: "Name of the pipeline." },
    status: { description: "`Approved` or `Rejected`; `dry-run` in a dry run." },
    stage: { description: "The stage that waited." },
    action: { description: "The approval action." },
    "image-tag": { description: "The tag of the image: the execution's variable `IMAGE_TAG`." },
    environment: { description: "The environment, where the stage or the variables say it." }
  },
  permissions: {
    aws: [
      ...permissions/* findPermissions */.o,
      {
        actions: ["codepipeline:GetPipelineState", "codepipeline:ListActionExecutions"],
        resources: pipelines
      },
      {
        actions: ["codepipeline:PutApprovalResult"],
        resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>/<stage>/<action>"]
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { clock, github, logger, workflow } = context;
    const { action, reject } = inputs;
    const comment = checkComment(inputs.comment ?? defaultComment(reject, workflow));
    const { target, session } = await (0,execution_target/* openTarget */.Ap)(inputs, context);
    if (target.kind !== "execution")
      throw new errors/* UsageError */.eb(`The input id is of a ${target.kind}, which waits for no approval.`, {
        hint: "Give the execution of a pipeline."
      });
    const { region } = session;
    const outcome = await approve(
      {
        pipelines: await session.pipelines(),
        ...await (0,execution_target/* createFinder */.pW)(session, logger),
        ...{ clock, logger, serverUrl: github.serverUrl },
        confirm: (question) => context.confirm(question),
        onApproval: ({ pipeline, approval }) => {
          context.publish({ kind: "execution", id: approval.execution, name: pipeline });
        }
      },
      { target, action, reject, comment, dryRun: inputs["dry-run"] }
    );
    const { found, status, url } = outcome;
    return {
      outputs: {
        ...{ kind: "execution", id: found.approval.execution, url, name: found.pipeline, status },
        ...{ stage: found.approval.stage, action: found.approval.action },
        ...{ "image-tag": found.image, environment: found.env }
      },
      summary: approvalSummary(outcome, region),
      text: approvalText(outcome)
    };
  }
});
function defaultComment(reject, workflow) {
  const answered = reject ? "Rejected" : "Approved";
  return workflow === void 0 ? `${answered} with platform-tools.` : `${answered} by ${workflow.actor} in ${workflow.runUrl}`;
}



/***/ }),

/***/ 90861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ executionFailure),
/* harmony export */   PE: () => (/* binding */ failedActions),
/* harmony export */   jV: () => (/* binding */ hasExecutionEnded),
/* harmony export */   n8: () => (/* binding */ describeFailedAction),
/* harmony export */   pl: () => (/* binding */ isUnknownStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31312);



const ENDED = /* @__PURE__ */ new Map([
  ["InProgress", false],
  ["Stopping", false],
  ["Succeeded", true],
  ["Failed", true],
  ["Stopped", true],
  ["Superseded", true],
  ["Cancelled", true]
]);
function hasExecutionEnded({ status }) {
  return ENDED.get(status) === true;
}
function isUnknownStatus(status) {
  return !ENDED.has(status);
}
function failedActions(actions) {
  const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
  return [...last.values()].filter((action) => action.status === "Failed");
}
function executionFailure(end, region) {
  const url = (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_2__/* .executionUrl */ .ME)(region, end.pipeline, end.execution.id);
  const name = `The execution ${end.execution.id} of ${end.pipeline}`;
  const summary = end.execution.statusSummary === void 0 ? "" : ` CodePipeline says: ${end.execution.statusSummary}`;
  const links = [{ title: "the execution", url }];
  switch (end.status) {
    case "Succeeded":
      return void 0;
    case "Failed":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} failed${describeFailed(end.failed)}${summary}`, {
        links: failedLinks(end, url),
        excerpt: excerptOf(end.failed)
      });
    case "RolledBack":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`,
        { links: failedLinks(end, url), excerpt: excerptOf(end.failed) }
      );
    case "Stopped":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was stopped before its end.${summary}`, {
        hint: "What its finished actions did remains.",
        links
      });
    case "Superseded": {
      const by = end.supersededBy === void 0 ? "a newer one" : `the newer execution ${end.supersededBy}`;
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
        hint: "What the newer execution does counts now; start again if it should be this one.",
        links
      });
    }
    case "Cancelled":
      return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
        `${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`,
        { hint: "Start it again.", links }
      );
  }
}
function excerptOf(failed) {
  const { lastLines = [] } = failed.find((action) => action.lastLines.length > 0) ?? {};
  return (0,_builds_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .failingLines */ .OZ)(lastLines);
}
function describeFailed(failed) {
  if (failed.length === 0) return ".";
  const named = failed.map(({ action }) => {
    const reason = reasonOf(action);
    return `${action.action} in the stage ${action.stage}${reason === void 0 ? "" : ` (${reason})`}`;
  });
  return `: ${named.join("; ")}.`;
}
function describeFailedAction({ failed: [first] }) {
  return first && reasonOf(first.action);
}
function reasonOf({ error, summary }) {
  const said = error ?? summary;
  const [, phase, code, message] = /Build terminated with state: [A-Z_]+\. Phase: (\w+), Code: (\w+), Message: ([^]*)$/.exec(said ?? "") ?? [];
  if (message === void 0) return said;
  return `phase ${phase ?? ""}: ${message.startsWith(code ?? "") || code === "COMMAND_EXECUTION_ERROR" ? "" : `${code ?? ""}: `}${message}`;
}
const ROLLBACK_VERBS = {
  InProgress: "is rolling it back",
  Succeeded: "rolled it back"
};
function describeRollback(rollback) {
  if (rollback === void 0) return "rolled it back automatically.";
  const verb = ROLLBACK_VERBS[rollback.status] ?? "tried to roll it back";
  const target = rollback.rollbackTarget === void 0 ? "" : ` to the execution ${rollback.rollbackTarget}`;
  return `${verb} automatically${target}, with the execution ${rollback.id} (${rollback.status} when last seen).`;
}
function failedLinks(end, url) {
  const logs = end.failed.flatMap(
    ({ action }) => action.externalUrl === void 0 ? [] : [{ title: `the log of ${action.action}`, url: action.externalUrl }]
  );
  return [...logs.slice(0, 1), { title: "the execution", url }];
}



/***/ })

};
