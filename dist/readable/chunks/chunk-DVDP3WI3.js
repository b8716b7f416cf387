const require = process.getBuiltinModule;
import {
  actionDuration
} from "./chunk-KNT2RSX6.js";
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-VEEMDDBS.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-2LIWUV4G.js";
import {
  failingLines,
  shownLines
} from "./chunk-RXVTYPRX.js";
import {
  executionUrl,
  pipelineUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatDuration
} from "./chunk-R6BFYJEB.js";

// src/domains/pipelines/execution-report.ts
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
var MARKS = {
  Succeeded: ":white_check_mark:",
  Failed: ":x:",
  Abandoned: ":no_entry_sign:",
  InProgress: ":hourglass_flowing_sand:"
};
function stagesTable(actions) {
  if (actions.length === 0) return "";
  const rows = actions.map((action) => [
    escapeMarkdown(action.stage),
    link(action.action, action.category === "Approval" ? void 0 : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    actionDuration(action) ?? ""
  ]);
  return table(["Stage", "Action", "Result", "Duration"], rows);
}
function failedActionsReport(failed) {
  return failed.map(
    ({ action, lastLines }) => [
      `#### ${escapeMarkdown(`${action.stage} / ${action.action}`)}`,
      escapeMarkdown(action.error ?? action.summary ?? "CodePipeline gives no reason."),
      ...action.externalUrl === void 0 ? [] : [link("What it ran", action.externalUrl)],
      ...lastLines.length === 0 ? [] : [`The last lines of its log:

${fenced(shownLines(lastLines).join("\n"))}`]
    ].join("\n\n")
  ).join("\n\n");
}

export {
  pipelineOutputs,
  pipelineSummary,
  pipelineText,
  stagesTable,
  failedActionsReport
};
