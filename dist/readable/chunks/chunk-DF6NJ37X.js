const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  buildCause,
  hasBuildEnded
} from "./chunk-ONXVFS32.js";
import {
  failingLines,
  shownLines
} from "./chunk-WSNKAHF4.js";
import {
  buildLogUrl,
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatDuration
} from "./chunk-PB6AAJBK.js";

// src/domains/builds/build-report.ts
var ERROR_LENGTH = 4e3;
var LOG_LENGTH = 2e4;
function startedOutputs(build) {
  return {
    "build-id": build.id,
    "build-arn": build.arn,
    "build-url": buildUrl(build),
    "log-url": buildLogUrl(build),
    status: build.status
  };
}
function projectOutputs({ run, joined, order }) {
  const build = run?.build;
  return {
    ...build === void 0 ? {} : startedOutputs(build),
    status: order.dryRun ? "dry-run" : build?.status,
    "source-version": build?.resolvedVersion ?? build?.sourceVersion,
    "exported-variables": build?.exportedVariables ?? {},
    "duration-seconds": build && durationSeconds(build),
    found: joined
  };
}
function codebaseOutputs({ run, image, skipped, commit, order }) {
  return {
    ...run === void 0 ? {} : startedOutputs(run.build),
    status: order.dryRun ? "dry-run" : skipped ? "SKIPPED" : run?.build.status,
    commit: commit.fullSha ?? commit.sha,
    "image-tag": image?.tag,
    "image-digest": image?.digest,
    "image-uri": image?.uri,
    "duration-seconds": run && durationSeconds(run.build),
    skipped
  };
}
function projectSummary(outcome) {
  const { order, run, failure } = outcome;
  const { project, sourceVersion } = order.intent;
  const built = run?.build.resolvedVersion;
  const exported = Object.entries(run?.build.exportedVariables ?? {});
  return renderSummary({
    outcome: order.dryRun ? "dry-run" : outcomeOf(run, failure),
    heading: escapeMarkdown(projectHeading(outcome)),
    failure: failure && failurePart(failure, run),
    facts: {
      title: "Build",
      rows: [
        ["Project", code(project)],
        ["Source version", sourceVersion && code(sourceVersion)],
        ["Built", built === void 0 || built === sourceVersion ? void 0 : code(built)],
        ["Idempotency key", order.key && code(order.key)],
        ...buildFacts(run)
      ]
    },
    sections: [
      exported.length === 0 ? void 0 : {
        title: "Exported variables",
        body: table(
          ["Variable", "Value"],
          exported.map(([name, value]) => [code(name), code(value)])
        )
      }
    ],
    details: details(run, failure)
  });
}
function codebaseSummary(outcome, serverUrl) {
  const { codebase, commit, project, run, image, addedTags, skipped, order, failure } = outcome;
  const repositoryUrl = `${serverUrl}/${codebase.repository}`;
  return renderSummary({
    outcome: order.dryRun ? "dry-run" : skipped ? "unchanged" : outcomeOf(run, failure),
    heading: escapeMarkdown(codebaseHeading(outcome)),
    failure: failure && failurePart(failure, run),
    facts: {
      title: "Build",
      rows: [
        ["Image", image && code(image.tag)],
        ["Digest", image && code(image.digest)],
        ["Tags added", addedTags.map(code).join(" ")],
        ["Repository", link(codebase.repository, repositoryUrl)],
        ["Commit", link(commit.sha, `${repositoryUrl}/commit/${commit.sha}`)],
        ["Project", code(project)],
        ...buildFacts(run)
      ]
    },
    details: details(run, failure)
  });
}
function projectText(outcome) {
  const text = projectHeading(outcome);
  return outcome.order.dryRun ? formatDryRun(text) : text;
}
function codebaseText(outcome) {
  const { image, addedTags, order } = outcome;
  const first = codebaseHeading(outcome);
  return [
    order.dryRun ? formatDryRun(first) : first,
    ...image === void 0 ? [] : [`  image  ${image.uri}`],
    ...addedTags.length === 0 ? [] : [`  added  ${addedTags.join(", ")}`]
  ].join("\n");
}
function projectHeading({ order, run, joined, failure }) {
  const { project, sourceVersion } = order.intent;
  const name = sourceVersion === void 0 ? project : `${project} at ${sourceVersion.slice(0, 40)}`;
  if (run === void 0) return dryRunHeading(`start a build of ${name}`);
  if (order.dryRun) return dryRunHeading(`join the build of ${name} (${run.build.status})`);
  return `${heading(name, run.build, failure)}${joined ? " (joined)" : ""}`;
}
function codebaseHeading({ order, run, skipped, commit, failure }) {
  const name = `${order.app}/${order.codebase} at ${commit.sha.slice(0, 12)}`;
  if (order.dryRun)
    return dryRunHeading(skipped ? `build nothing: ${name} already has an image` : `build ${name}`);
  if (skipped) return `Not built again: ${name} already has an image`;
  if (run === void 0) return `Not built: ${name}`;
  if (failure !== void 0 && run.build.status === "SUCCEEDED")
    return `The build of ${name} succeeded, but its image was not found`;
  return heading(name, run.build, failure);
}
function heading(name, build, failure) {
  const seconds = durationSeconds(build);
  const time = seconds === void 0 ? "" : formatDuration(seconds * 1e3);
  if (build.status === "SUCCEEDED") return `Built ${name}${time === "" ? "" : ` in ${time}`}`;
  if (!hasBuildEnded(build))
    return failure === void 0 ? `The build of ${name} is running` : `${name} is not built yet: the build is still running`;
  return `${name} was not built: the build ${ENDINGS[build.status] ?? "failed"}${time === "" ? "" : ` after ${time}`}`;
}
var ENDINGS = { STOPPED: "was stopped", TIMED_OUT: "timed out" };
function outcomeOf(run, failure) {
  if (failure !== void 0) return "failure";
  return run?.build.status === "SUCCEEDED" ? "success" : "started";
}
function failurePart(failure, run) {
  return {
    cause: ((run && buildCause(run.build)) ?? failure.message).slice(0, ERROR_LENGTH),
    lines: plain(failingLines(run?.lastLines ?? [])),
    nextStep: renderNextStep(failure)
  };
}
function buildFacts(run) {
  if (run === void 0) return [];
  const { build } = run;
  const seconds = durationSeconds(build);
  return [
    ["Build", link(build.id, buildUrl(build))],
    ["Status", code(build.status)],
    ["Duration", seconds === void 0 ? void 0 : formatDuration(seconds * 1e3)],
    ["Log", link("CloudWatch", buildLogUrl(build))]
  ];
}
function details(run, failure) {
  const phases = run?.build.phases ?? [];
  const lines = failure === void 0 ? [] : shownLines(plain(run?.lastLines ?? []));
  return [
    phases.length === 0 ? void 0 : { title: "Phases", body: [phaseTimeline(phases), phaseTable(phases)].join("\n\n").trim() },
    lines.length === 0 ? void 0 : { title: "Last lines of the log", body: fenced(lines.join("\n").slice(-LOG_LENGTH)) }
  ];
}
function plain(lines) {
  return lines.map((line) => line.replace(new RegExp("\\p{Cc}\\[[0-9;?]*[A-Za-z]|(?!\\t)\\p{Cc}", "gu"), ""));
}
function durationSeconds({ startTime, endTime }) {
  if (startTime === void 0 || endTime === void 0) return void 0;
  return Math.max(0, Math.round((endTime.getTime() - startTime.getTime()) / 1e3));
}
function phaseTimeline(phases) {
  const bars = phases.flatMap((phase) => {
    const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
    if (start === void 0 || end === void 0 || end < start) return [];
    const name = `Phase ${phase.type.replace(/[^A-Za-z0-9_]+/g, " ").slice(0, 60)}`.trim();
    const state = phase.status === void 0 || phase.status === "SUCCEEDED" ? "done" : "crit";
    return [`    ${name} (${formatDuration(end - start)}) :${state}, ${start}, ${end}`];
  });
  if (bars.length === 0) return "";
  return fenced(["gantt", "    dateFormat x", "    axisFormat %H:%M:%S", ...bars].join("\n"), "mermaid");
}
function phaseTable(phases) {
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

export {
  startedOutputs,
  projectOutputs,
  codebaseOutputs,
  projectSummary,
  codebaseSummary,
  projectText,
  codebaseText
};
