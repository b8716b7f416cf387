const require = process.getBuiltinModule;
import {
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import {
  failingLines,
  shownLines
} from "./chunk-WSNKAHF4.js";
import {
  executionUrl
} from "./chunk-SNKO2L4S.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  formatDuration
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pipelines/execution-end.ts
var ENDED = /* @__PURE__ */ new Map([
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
function isUnderWay(status) {
  return ENDED.get(status) === false;
}
function isUnknownStatus(status) {
  return !ENDED.has(status);
}
function failedActions(actions) {
  const last = new Map(actions.map((action) => [`${action.stage}/${action.action}`, action]));
  return [...last.values()].filter((action) => action.status === "Failed");
}
function executionFailure(end, region) {
  const url = executionUrl(region, end.pipeline, end.execution.id);
  const name = `Execution ${shortenIds(end.execution.id)} of ${end.pipeline}`;
  const summary = end.execution.statusSummary === void 0 ? "" : ` CodePipeline says: ${end.execution.statusSummary}`;
  const links = [{ title: "the execution", url }];
  switch (end.status) {
    case "Succeeded":
      return void 0;
    case "Failed":
    case "RolledBack": {
      const more = end.status === "Failed" ? summary : ` CodePipeline ${describeRollback(end.rollback)}`;
      const { lastLines = [] } = end.failed.find((action) => action.lastLines.length > 0) ?? {};
      return new PlatformError(`${name} failed${describeFailed(end.failed)}${more}`, {
        links: failedLinks(end, url),
        excerpt: failingLines(lastLines)
      });
    }
    case "Stopped":
      return new PlatformError(`${name} was stopped before its end.${summary}`, {
        hint: "What its finished actions did remains.",
        links
      });
    case "Superseded": {
      const by = end.supersededBy === void 0 ? "a newer one" : `the newer execution ${end.supersededBy}`;
      return new PlatformError(`${name} was superseded by ${by}: it did not run to its end.${summary}`, {
        hint: "What the newer execution does counts now; start again if it should be this one.",
        links
      });
    }
    case "Cancelled":
      return new PlatformError(
        `${name} was cancelled: the pipeline's definition was changed while it was under way.${summary}`,
        { hint: "Start it again.", links }
      );
  }
}
function describeFailed(failed) {
  if (failed.length === 0) return ".";
  const named = failed.map(({ action }) => {
    const reason = describeActionFailure(action);
    return `${action.action} in the stage ${action.stage}${reason === void 0 ? "" : ` (${reason})`}`;
  });
  return `: ${named.join("; ")}.`;
}
function describeActionFailure({ error, summary }) {
  const said = error ?? summary;
  const [, phase, code, message] = /Build terminated with state: [A-Z_]+\. Phase: (\w+), Code: (\w+), Message: ([^]*)$/.exec(said ?? "") ?? [];
  if (message === void 0) return said;
  if (/^Build terminated with state: [A-Z_]+\.?$/.test(message)) return `phase ${phase ?? ""} failed`;
  return `phase ${phase ?? ""}: ${message.startsWith(code ?? "") || code === "COMMAND_EXECUTION_ERROR" ? "" : `${code ?? ""}: `}${message}`;
}
var ROLLBACK_VERBS = {
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
function actionDuration({ startTime, lastUpdateTime }) {
  if (startTime === void 0 || lastUpdateTime === void 0) return void 0;
  return formatDuration(lastUpdateTime.getTime() - startTime.getTime());
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
var ROLLBACK_LOOKS = 3;
var ROLLBACK_LOOK_EVERY_MS = 1500;
async function findRollback(deps, pipeline, failedId, signal) {
  for (let look = 1; ; look += 1) {
    try {
      const executions = await deps.pipelines.listExecutions(pipeline);
      const rollback = executions.find(
        ({ trigger }) => trigger?.type === "AutomatedRollback" && trigger.detail.includes(failedId)
      );
      if (rollback !== void 0) return rollback;
    } catch (error) {
      deps.logger.debug(`Could not look for a rollback of ${failedId}: ${asError(error).message}`);
      if (!isTransient(error)) return void 0;
    }
    if (look >= ROLLBACK_LOOKS) return void 0;
    await deps.clock.sleep(ROLLBACK_LOOK_EVERY_MS, signal);
  }
}
async function findSuperseding({ pipelines, logger }, pipeline, own) {
  try {
    const executions = await pipelines.listExecutions(pipeline);
    const index = executions.findIndex(({ id }) => id === own.id);
    const newer = executions.slice(0, Math.max(0, index));
    const named = newer.find(({ id }) => own.statusSummary?.includes(id) === true);
    return (named ?? newer.reverse().find(({ status }) => status !== "Superseded"))?.id;
  } catch (error) {
    logger.debug(`Could not look for what superseded ${own.id}: ${asError(error).message}`);
    return void 0;
  }
}

export {
  hasExecutionEnded,
  isUnderWay,
  isUnknownStatus,
  failedActions,
  executionFailure,
  describeActionFailure,
  actionDuration,
  stagesTable,
  failedActionsReport,
  findRollback,
  findSuperseding
};
