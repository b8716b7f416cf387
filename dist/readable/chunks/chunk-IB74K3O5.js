const require = process.getBuiltinModule;
import {
  shortenIds
} from "./chunk-C3BQO3YX.js";
import {
  failingLines
} from "./chunk-GXDXMDQT.js";
import {
  executionUrl
} from "./chunk-SNKO2L4S.js";
import {
  PlatformError
} from "./chunk-KNLFTEZA.js";

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
      return new PlatformError(`${name} failed${describeFailed(end.failed)}${summary}`, {
        links: failedLinks(end, url),
        excerpt: excerptOf(end.failed)
      });
    case "RolledBack":
      return new PlatformError(
        `${name} failed${describeFailed(end.failed)} CodePipeline ${describeRollback(end.rollback)}`,
        { links: failedLinks(end, url), excerpt: excerptOf(end.failed) }
      );
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
function excerptOf(failed) {
  const { lastLines = [] } = failed.find((action) => action.lastLines.length > 0) ?? {};
  return failingLines(lastLines);
}
function describeFailed(failed) {
  if (failed.length === 0) return ".";
  const named = failed.map(({ action }) => {
    const reason = describeActionFailure(action);
    return `${action.action} in the stage ${action.stage}${reason === void 0 ? "" : ` (${reason})`}`;
  });
  return `: ${named.join("; ")}.`;
}
function describeFailedAction({ failed: [first] }) {
  return first && describeActionFailure(first.action);
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
var UNDER_WAY = ["InProgress", "Stopping"];
function isUnderWay(status) {
  return UNDER_WAY.includes(status);
}
function findStageDeployments(actions, environments, status) {
  const stages = [...new Set(actions.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => {
    const environment = environmentOf(stage, environments);
    const own = actions.filter((action) => action.stage === stage && action.category !== "Approval");
    if (environment === void 0 || own.length === 0) return [];
    return [{ environment, ...outcomeOf(own, index < stages.length - 1, status) }];
  });
}
function environmentOf(stage, environments) {
  if (/^deploy$/i.test(stage)) return environments.length === 1 ? environments[0] : void 0;
  const named = /^deploy-(.+)$/i.exec(stage)?.[1];
  return environments.find((name) => name.toLowerCase() === named?.toLowerCase()) ?? named;
}
function outcomeOf(actions, left, status) {
  const outcome = statusOf(actions, left, status);
  const first = Math.min(...actions.map(({ startTime }) => startTime?.getTime() ?? Infinity));
  const last = Math.max(...actions.map(({ lastUpdateTime }) => lastUpdateTime?.getTime() ?? 0));
  return {
    status: outcome,
    startedAt: Number.isFinite(first) ? new Date(first) : void 0,
    endedAt: isUnderWay(outcome) || last === 0 ? void 0 : new Date(last)
  };
}
function statusOf(actions, left, status) {
  if (actions.some((action) => action.status === "Failed" || action.status === "Abandoned"))
    return isUnderWay(status) || status === "Succeeded" ? "Failed" : status;
  if (actions.some((action) => action.status === "InProgress")) return "InProgress";
  return left ? "Succeeded" : status;
}

export {
  hasExecutionEnded,
  isUnknownStatus,
  failedActions,
  executionFailure,
  describeFailedAction,
  describeActionFailure,
  isUnderWay,
  findStageDeployments
};
