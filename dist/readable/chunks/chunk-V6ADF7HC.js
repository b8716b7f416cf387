const require = process.getBuiltinModule;
import {
  code,
  escapeMarkdown,
  fenced,
  table
} from "./chunk-2LIWUV4G.js";
import {
  shortenIds
} from "./chunk-JDQAK5OJ.js";
import {
  failingLines
} from "./chunk-RXVTYPRX.js";
import {
  buildLogUrl,
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatDuration
} from "./chunk-R6BFYJEB.js";
import {
  PlatformError
} from "./chunk-UW3TPUNG.js";

// src/domains/builds/build-outcome.ts
var ENDINGS = {
  FAILED: "failed",
  FAULT: "broke off with a fault of CodeBuild",
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: "was stopped by somebody else"
};
function hasBuildEnded({ status }) {
  return status === "SUCCEEDED" || Object.hasOwn(ENDINGS, status);
}
function isUnknownBuildStatus({ status }) {
  return status !== "IN_PROGRESS" && !hasBuildEnded({ status });
}
function failedPhase(build) {
  return build.phases.find((phase) => phase.status !== void 0 && phase.status !== "SUCCEEDED");
}
function buildCause(build) {
  const phase = failedPhase(build);
  return phase === void 0 ? void 0 : `${phase.type} ${endingOf(build)}${reasonOf(phase)}.`;
}
function reasonOf(phase) {
  const why = phase?.messages.flatMap((message) => plainReason(message) || []).join("; ") ?? "";
  return why === "" ? "" : `: ${why}`;
}
function plainReason(message) {
  return message.replace(/^(?:COMMAND_EXECUTION_ERROR: )+/, "").replace(/^([A-Z_]+: )\1+/, "$1").replace(/^BUILD_TIMED_OUT: Build has timed out\.?/, "").replace(/^Error while executing command: ([^]*)\. Reason: ([^]*)$/, "$1 ended with $2").replace(/[\s.]+$/, "");
}
function endingOf({ status }) {
  return Object.hasOwn(ENDINGS, status) ? ENDINGS[status] : "failed";
}
function buildFailure(build, lastLines) {
  if (build.status === "SUCCEEDED" || build.status === "IN_PROGRESS" || !hasBuildEnded(build))
    return void 0;
  const phase = failedPhase(build);
  const where = phase === void 0 ? "" : ` in phase ${phase.type}`;
  return new PlatformError(`Build ${shortenIds(build.id)} ${endingOf(build)}${where}${reasonOf(phase)}.`, {
    ...nextStep(build.status),
    links: [
      ...build.log === void 0 ? [] : [{ title: "the whole log", url: buildLogUrl(build) }],
      { title: "the build", url: buildUrl(build) }
    ],
    excerpt: failingLines(lastLines)
  });
}
function nextStep(status) {
  switch (status) {
    case "FAULT":
      return { hint: "Run it again; if it happens again, ask the platform team." };
    case "STOPPED":
      return { hint: "Run it again if it was not meant to be stopped." };
    case "TIMED_OUT":
      return { hint: "See in the log what takes so long." };
    default:
      return {};
  }
}
function phaseTimeline(phases) {
  const bars = phases.flatMap((phase) => {
    const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
    if (start === void 0 || end === void 0 || end < start) return [];
    const state = phase.status === void 0 || phase.status === "SUCCEEDED" ? "done" : "crit";
    return [`    ${barName(phase.type)} (${formatDuration(end - start)}) :${state}, ${start}, ${end}`];
  });
  if (bars.length === 0) return "";
  return fenced(["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...bars].join("\n"), "mermaid");
}
function phaseTable(phases) {
  if (phases.length === 0) return "";
  return table(
    ["Phase", "Status", "Duration", "Message"],
    // COMPLETED is the end, and no phase with a status of its own.
    phases.filter(({ type }) => type !== "COMPLETED").map((phase) => [
      code(phase.type),
      escapeMarkdown(phase.status ?? ""),
      phase.startTime && phase.endTime ? formatDuration(+phase.endTime - +phase.startTime) : "",
      escapeMarkdown(
        phase.messages.map((message) => message.replace(/^([A-Z_]+: )\1+/, "$1")).join("; ").slice(0, 1e3)
      )
    ])
  );
}
function barName(type) {
  return `Phase ${type.replace(/[^A-Za-z0-9_]+/g, " ").slice(0, 60)}`.trim();
}

export {
  hasBuildEnded,
  isUnknownBuildStatus,
  buildCause,
  buildFailure,
  phaseTimeline,
  phaseTable
};
