const require = process.getBuiltinModule;
import {
  NO_APPROVALS,
  appOf,
  createFinder,
  executionInputs,
  findExecution,
  findPermissions,
  listExisting,
  openTarget,
  pipelinesOf
} from "./chunk-MYDSVHDL.js";
import "./chunk-OCMYYIEK.js";
import "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  defineCommand,
  dryRunInput
} from "./chunk-RQSEHUKM.js";
import {
  givenVariable
} from "./chunk-Z6BDMULU.js";
import {
  productionFinder
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  hasExecutionEnded
} from "./chunk-SCQNRUUF.js";
import {
  code,
  escapeLinked,
  escapeMarkdown,
  link
} from "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-ONXVFS32.js";
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import {
  executionUrl,
  pipelineUrl
} from "./chunk-SNKO2L4S.js";
import {
  parseCommitTag
} from "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import {
  poll
} from "./chunk-F5MUN3NT.js";
import {
  formatAgo,
  formatDuration
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  PlatformError,
  UnchangeableError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/executions/find-approval.ts
var DESCRIBED = 3;
async function findApproval(deps, target, action) {
  const found = await pipelinesOf(deps, target);
  const lists = await listExisting(
    deps,
    found,
    NO_APPROVALS,
    (name) => deps.pipelines.waitingApprovals(name)
  );
  const waiting = [];
  for (const { pipeline, listed } of lists)
    for (const approval of listed)
      waiting.push({ ...await describe(deps, pipeline, approval), codebase: found.codebase });
  const meant = waiting.filter(({ approval, env }) => {
    if (target.id !== void 0 && approval.execution !== target.id) return false;
    return (target.env === void 0 || env === target.env) && (action === void 0 || approval.action === action);
  });
  const [only, ...others] = meant;
  if (only === void 0)
    throw await nothingWaits(
      deps,
      target,
      lists.map(({ pipeline }) => pipeline),
      waiting
    );
  if (others.length > 0) throw severalWait(meant, deps.region);
  return only;
}
async function describe({ pipelines: pipelines2 }, pipeline, approval) {
  const execution = await pipelines2.getExecution(pipeline, approval.execution);
  const image = givenVariable(execution.variables, "IMAGE_TAG");
  return { pipeline, approval, execution, image, env: environmentOf(approval, execution) };
}
function environmentOf({ stage, action }, execution) {
  const named = [stage, action].map((name) => /^(?:Approve|Deploy)-(.+)$/.exec(name)?.[1]);
  return named.find((name) => name !== void 0) ?? givenVariable(execution.variables, "ENVIRONMENT");
}
function approvalName({ pipeline, approval, image, env }) {
  const { stage, action, execution } = approval;
  const deploys = image === void 0 ? "" : `, ${image}${env === void 0 ? "" : ` to ${env}`}`;
  return `${stage} / ${action} of ${pipeline} (execution ${execution}${deploys})`;
}
function severalWait(waiting, region) {
  const [first] = waiting;
  const ids = new Set(waiting.map(({ approval }) => approval.execution));
  return new PlatformError(
    `${waiting.length} approvals are waiting: ${waiting.map(approvalName).join("; ")}.`,
    {
      hint: ids.size > 1 ? `Say which one with its execution's id, as in ${first?.approval.execution ?? ""}, or with env.` : `Say which one with action. See ${executionUrl(region, first?.pipeline ?? "", first?.approval.execution ?? "")}`
    }
  );
}
async function nothingWaits(deps, target, names, waiting) {
  const other = waiting.length === 0 ? "" : ` What waits is ${waiting.map(approvalName).join("; ")}.`;
  if (target.id !== void 0) {
    const { pipeline, execution } = await findExecution(deps, target);
    const state = await describeState(deps, pipeline, execution);
    return new PlatformError(
      `The execution ${execution.id} of ${pipeline} has no approval that waits: ${state}.${other}`,
      { hint: `See ${executionUrl(deps.region, pipeline, execution.id)}` }
    );
  }
  const to = target.env === void 0 ? "" : ` to ${target.env}`;
  const running = await listRunning(deps, names);
  return new PlatformError(`No approval${to} is waiting in ${names.join(" or ")}: ${running}.${other}`, {
    hint: "Check app, codebase, env and pipeline. codebase-status shows what runs in each environment."
  });
}
async function listRunning(deps, names) {
  const lists = await Promise.all(
    names.map(
      async (pipeline) => (await deps.pipelines.listExecutions(pipeline)).map((execution) => ({ pipeline, execution }))
    )
  );
  const running = lists.flat().filter(({ execution }) => !hasExecutionEnded(execution));
  const described = await Promise.all(
    running.slice(0, DESCRIBED).map(async ({ pipeline, execution }) => {
      return `the execution ${execution.id} of ${pipeline} is running, ${await describeState(deps, pipeline, execution)}`;
    })
  );
  return described.length === 0 ? "nothing is running" : described.join("; ");
}
async function describeState({ pipelines: pipelines2, clock }, pipeline, execution) {
  const actions = await pipelines2.listActions(pipeline, execution.id);
  const answered = actions.filter(({ category, status }) => category === "Approval" && status !== "InProgress").map(({ action, status, lastUpdateTime }) => {
    const when = lastUpdateTime === void 0 ? "" : ` ${formatAgo(clock.now() - lastUpdateTime.getTime())}`;
    return `${action} was ${APPROVAL_ANSWERS[status] ?? status}${when}`;
  });
  const doing = actions.filter(({ status }) => status === "InProgress").map(({ stage, action }) => `${stage} / ${action} is under way`);
  const rest = hasExecutionEnded(execution) ? [`it ended as ${execution.status}`] : doing.length === 0 ? ["no action is under way"] : doing;
  return [...answered, ...rest].join(", ");
}
var APPROVAL_ANSWERS = {
  Succeeded: "approved",
  Failed: "rejected",
  Abandoned: "abandoned"
};

// src/domains/executions/approve.ts
var COMMENT_LENGTH = 512;
function checkComment(comment) {
  if (comment.length <= COMMENT_LENGTH) return comment;
  throw new UsageError(
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
  const url = executionUrl(region, pipeline, approval.execution);
  deps.onApproval(found);
  const before = await imageBefore(deps, found);
  const changesUrl = changesOf(deps, found, before);
  const waited = approval.since === void 0 ? "" : `, waiting for ${formatDuration(clock.now() - approval.since.getTime())}`;
  const name = shortenIds(approvalName(found));
  logger.info(`Approval needed: ${name}${waited}: ${url}`);
  if (before !== void 0)
    logger.info(`Deployed before: ${before}${changesUrl === void 0 ? "" : `. Changes: ${changesUrl}`}`);
  const outcome = { found, url, reject: order.reject, comment: order.comment, before, changesUrl };
  if (order.dryRun) return { ...outcome, status: "dry-run" };
  const env = order.reject ? void 0 : found.env;
  await deps.confirm(`${order.reject ? "Reject" : "Approve"} ${name}?`, env);
  try {
    await deps.pipelines.answerApproval(pipeline, approval, {
      approved: !order.reject,
      comment: order.comment
    });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (!(error instanceof UnchangeableError || error.transient)) throw notAnswered(name, order, error);
    await requireOwnAnswer(deps, found, order, error);
  }
  return { ...outcome, status: order.reject ? "Rejected" : "Approved" };
}
function notAnswered(name, { reject }, error) {
  if (error.unanswered || error instanceof CancelledError) return error;
  return new PlatformError(`Could not ${reject ? "reject" : "approve"} ${name}: ${error.message}`, {
    hint: error.hint,
    cause: error.cause,
    saysCause: true,
    unchanged: true
  });
}
async function imageBefore({ pipelines: pipelines2, logger }, { pipeline, execution, image }) {
  try {
    const earlier = (await pipelines2.listExecutions(pipeline)).find(({ status }) => status === "Succeeded");
    if (earlier === void 0 || image === void 0) return void 0;
    const { variables = {} } = await pipelines2.getExecution(pipeline, earlier.id);
    const same = variables["ENVIRONMENT"] === execution.variables?.["ENVIRONMENT"];
    return same && variables["IMAGE_TAG"] !== image ? variables["IMAGE_TAG"] : void 0;
  } catch (error) {
    logger.debug(`What ${pipeline} deployed before is not known: ${asError(error).message}`);
    return void 0;
  }
}
function changesOf({ serverUrl }, { codebase, image }, before) {
  const [from, to] = [before, image].map((tag) => tag === void 0 ? void 0 : parseCommitTag(tag));
  if (codebase === void 0 || from === void 0 || to === void 0) return void 0;
  return `${serverUrl}/${codebase.repository}/compare/${from}...${to}`;
}
function approvalSummary(outcome, region) {
  const { found, status, url, reject, comment, before, changesUrl } = outcome;
  const { pipeline, approval, image, env } = found;
  return renderSummary({
    outcome: status === "dry-run" ? "dry-run" : reject ? "warning" : "success",
    heading: escapeMarkdown(headingOf(outcome)),
    facts: {
      title: "Approval",
      rows: [
        ["Pipeline", link(pipeline, pipelineUrl(region, pipeline))],
        ["Stage", escapeMarkdown(`${approval.stage} / ${approval.action}`)],
        ["Image", image && code(image)],
        ["Environment", env && escapeMarkdown(env)],
        ["Deployed before", before && code(before)],
        ["Changes", changesUrl && link("compare the commits", changesUrl)],
        ["Execution", link(approval.execution, url)],
        ["Comment", escapeLinked(comment)]
      ]
    }
  });
}
function approvalText(outcome) {
  const heading = headingOf(outcome);
  if (outcome.status === "dry-run") return formatDryRun(heading);
  const next = outcome.reject ? "The execution fails." : `The execution goes ahead: follow it with execution-watch.`;
  return `${heading}. ${next}
${outcome.url}`;
}
function headingOf({ found, status, reject }) {
  const { pipeline, approval, image, env } = found;
  const to = env === void 0 ? "" : ` to ${env}`;
  const what = `${image ?? approval.action}${to} (${approval.action} of ${pipeline})`;
  if (status === "dry-run") return dryRunHeading(`${reject ? "reject" : "approve"} ${what}`);
  return `${status} ${what}`;
}
var [LOOK_INTERVAL_MS, LOOK_LIMIT_MS] = [2e3, 3e4];
async function requireOwnAnswer(deps, { pipeline, approval }, { reject, comment }, refusal) {
  const { execution, stage, action } = approval;
  const see = `See ${executionUrl(deps.region, pipeline, execution)}`;
  const name = `${stage} / ${action} of ${pipeline}`;
  if (!refusal.unanswered && !refusal.transient)
    throw new PlatformError(
      `${refusal.message} Somebody else has answered it, or another execution waits there now.`,
      { hint: `Nothing was changed. ${see}`, cause: refusal }
    );
  const unknown = (cause) => new PlatformError(
    `This run may have been the one that answered ${name}: CodePipeline's own answer was lost.`,
    { hint: `Check whether it was ${reject ? "rejected" : "approved"}. ${see}`, cause }
  );
  const { status, summary = "" } = await findAnswered(deps, pipeline, approval).catch((error) => {
    throw unknown(asError(error));
  });
  if (status !== (reject ? "Failed" : "Succeeded") || summary !== "" && !summary.includes(comment))
    throw new PlatformError(`Somebody else has answered ${name}: ${answerText(status, summary)}.`, {
      hint: `Nothing was changed. ${see}`,
      cause: refusal
    });
  if (summary === "" || comment === "") throw unknown(refusal);
  deps.logger.info(`Found the answer of this run at ${name}: CodePipeline's own answer was lost.`);
}
async function findAnswered({ pipelines: pipelines2, clock }, pipeline, { execution, stage, action }) {
  return poll({
    clock,
    subject: action,
    intervalMs: LOOK_INTERVAL_MS,
    deadline: clock.now() + LOOK_LIMIT_MS,
    step: async () => {
      const actions = await pipelines2.listActions(pipeline, execution);
      const found = actions.find((each) => each.stage === stage && each.action === action);
      return found === void 0 || found.status === "InProgress" ? { done: false } : { done: true, value: found };
    }
  });
}
function answerText(status, summary) {
  const answer = `it was ${APPROVAL_ANSWERS[status] ?? status}`;
  return summary === "" ? answer : `${answer}, with the comment "${summary}"`;
}

// src/commands/execution/approve.ts
var pipelines = ["arn:aws:codepipeline:<region>:<account>:<pipeline>"];
var approve_default = defineCommand({
  name: "execution-approve",
  summary: "Approve or reject what a pipeline execution waits for",
  undone: "Nothing was approved or rejected",
  examples: [
    { does: "Answer the approval that a codebase waits for", flags: "--app demo --codebase web" },
    { does: "Reject it, and say why", flags: "--app demo --codebase web --reject --comment 'Not today'" }
  ],
  opens: "the execution's page",
  description: "Finds the manual approval that waits in a pipeline or in any pipeline of a codebase, says which image goes to which environment, asks, and answers it. Where none waits it fails and says what is running; where several wait it names them, and one has to be chosen. An execution that is named by its id or link is the only one that is answered.",
  inputs: {
    ...executionInputs,
    action: {
      type: "string",
      description: "Name of the approval action, where one execution waits for several."
    },
    reject: { type: "boolean", default: false, description: "Reject it, so that the execution fails." },
    comment: {
      type: "string",
      description: "Why, as the AWS console shows it: at most 512 characters. Default: who has answered it, and in which run."
    },
    ...dryRunInput
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
      ...findPermissions,
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
    const { target, session } = await openTarget(inputs, context);
    if (target.kind !== "execution")
      throw new UsageError(`The input id is of a ${target.kind}, which waits for no approval.`, {
        hint: "Give the execution of a pipeline."
      });
    const { region } = session;
    const outcome = await approve(
      {
        pipelines: await session.pipelines(),
        ...await createFinder(session, logger),
        clock,
        logger,
        serverUrl: github.serverUrl,
        confirm: (question, env) => context.confirm(question, productionFinder(session, logger, appOf(target), env)),
        onApproval: ({ pipeline, approval }) => {
          context.publish({ kind: "execution", id: approval.execution, name: pipeline });
          context.page(executionUrl(region, pipeline, approval.execution));
        }
      },
      { target, action, reject, comment, dryRun: inputs["dry-run"] }
    );
    const { found, status, url } = outcome;
    return {
      outputs: {
        kind: "execution",
        id: found.approval.execution,
        url,
        name: found.pipeline,
        status,
        stage: found.approval.stage,
        action: found.approval.action,
        "image-tag": found.image,
        environment: found.env
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
export {
  approve_default as default
};
