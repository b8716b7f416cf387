const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-XFDL5JCY.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SUI7BB63.js";
import {
  describeKind,
  isRecord
} from "./chunk-7EL6422M.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  buildCause
} from "./chunk-SWNTXCG4.js";
import {
  hasBuildEnded
} from "./chunk-LUEIXAKF.js";
import {
  failingLines,
  shownLines
} from "./chunk-N3GSCN77.js";
import {
  buildLogUrl,
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatDuration
} from "./chunk-G2KTZL3Y.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

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

// src/domains/builds/build-inputs.ts
var COMPUTE_TYPES = [
  "BUILD_GENERAL1_SMALL",
  "BUILD_GENERAL1_MEDIUM",
  "BUILD_GENERAL1_LARGE",
  "BUILD_GENERAL1_XLARGE",
  "BUILD_GENERAL1_2XLARGE",
  "BUILD_LAMBDA_1GB",
  "BUILD_LAMBDA_2GB",
  "BUILD_LAMBDA_4GB",
  "BUILD_LAMBDA_8GB",
  "BUILD_LAMBDA_10GB",
  "ATTRIBUTE_BASED_COMPUTE",
  "CUSTOM_INSTANCE_TYPE"
];
var ENVIRONMENT_TYPES = [
  "LINUX_CONTAINER",
  "LINUX_GPU_CONTAINER",
  "ARM_CONTAINER",
  "WINDOWS_CONTAINER",
  "WINDOWS_SERVER_2019_CONTAINER",
  "WINDOWS_SERVER_2022_CONTAINER",
  "LINUX_LAMBDA_CONTAINER",
  "ARM_LAMBDA_CONTAINER",
  "LINUX_EC2",
  "ARM_EC2",
  "WINDOWS_EC2",
  "MAC_ARM"
];
function checkOverrides(given) {
  const { buildspec, image, computeType, environmentType } = given;
  return {
    buildspec: buildspec === void 0 ? void 0 : checkBuildspec(buildspec),
    image: image === void 0 ? void 0 : checkImage(image),
    computeType: choose("compute-type", computeType, COMPUTE_TYPES),
    environmentType: choose("environment-type", environmentType, ENVIRONMENT_TYPES)
  };
}
function describeOverrides(overrides) {
  const { buildspec, image, computeType, environmentType } = overrides;
  return [
    ...buildspec === void 0 ? [] : [buildspec.includes("\n") ? "a buildspec of its own" : `the buildspec ${buildspec}`],
    ...image === void 0 ? [] : [`the image ${image}`],
    ...computeType === void 0 ? [] : [`the compute type ${computeType}`],
    ...environmentType === void 0 ? [] : [`the environment type ${environmentType}`]
  ];
}
function choose(input, value, choices) {
  if (value === void 0 || choices.includes(value)) return value;
  const suggestion = findNearest(value, choices);
  throw new UsageError(`The input ${input} is "${value}", which CodeBuild does not know.`, {
    hint: suggestion === void 0 ? `Choose one of ${choices.join(", ")}.` : `Did you mean "${suggestion}"?`
  });
}
function checkBuildspec(buildspec) {
  if (/[\n{]/.test(buildspec)) return wholeBuildspec(buildspec);
  const s3 = /^(?:s3:\/\/|https?:\/\/)/.test(buildspec);
  const wrong = s3 || buildspec.startsWith("/") || buildspec.split("/").includes("..");
  if (!wrong) return buildspec;
  throw new UsageError(
    `The input buildspec is "${buildspec}", which is neither a path in the source, nor an ARN of S3, nor a whole buildspec.`,
    {
      hint: s3 ? "Name a file in S3 by its ARN: arn:aws:s3:::bucket/buildspec.yml." : "A path counts from the root of the source: ci/buildspec.yml."
    }
  );
}
function wholeBuildspec(text) {
  if (/^\s*(?:\{\s*)?["']?version["']?\s*:/m.test(text)) return text;
  throw new UsageError("The input buildspec has several lines, but no version: it is not a buildspec.", {
    hint: 'A whole buildspec begins with "version: 0.2"; a path or an ARN has one line.'
  });
}
function checkImage(image) {
  if (/^\S{1,}$/.test(image)) return image;
  throw new UsageError(`The input image is ${JSON.stringify(image)}, which is not the name of an image.`, {
    hint: "Write it as CodeBuild does: aws/codebuild/standard:7.0, or <registry>/<repository>:<tag>."
  });
}
function checkProjectName(name) {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/.test(name)) return name;
  throw new UsageError(
    `The input project is ${JSON.stringify(name)}, which can't be the name of a project.`,
    {
      hint: 'It is made of letters, digits, hyphens and underscores; of an ARN, give what comes after "project/".'
    }
  );
}
function checkSourceVersion(version) {
  if (version === void 0 || /^[^\s\p{Cc}]+$/u.test(version)) return version;
  throw new UsageError(
    `The input source-version is ${JSON.stringify(version.slice(0, 140))}, which has white space in it.`,
    { hint: "Give a commit, a branch, a tag or pr/<number>." }
  );
}
var buildVariablesExample = '{"LOG_LEVEL": "debug", "TOKEN": {"value": "/my/parameter", "type": "PARAMETER_STORE"}}';
var TYPES = ["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"];
var NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
var FORM = 'Write NAME: "value", or NAME: {value: "…", type: PARAMETER_STORE} (or SECRETS_MANAGER), or a list of {name, value, type}.';
function parseBuildVariables(value) {
  const variables = Array.isArray(value) ? value.map((item, index) => fromListItem(item, index)) : Object.entries(mapOf(value)).map(([name, entry]) => fromMapEntry(name, entry));
  const names = /* @__PURE__ */ new Set();
  for (const { name } of variables) {
    if (names.has(name)) {
      throw new UsageError(`The input environment-variables has ${name} more than once.`, {
        hint: "Keep one of them."
      });
    }
    names.add(name);
  }
  return variables;
}
function mapOf(value) {
  if (isRecord(value)) return value;
  throw new UsageError(
    `The input environment-variables is ${describeKind(value)}, not a map of names to values.`,
    { hint: FORM }
  );
}
function fromListItem(item, index) {
  const where = `Item ${index + 1} of the input environment-variables`;
  if (!isRecord(item))
    throw new UsageError(`${where} is ${describeKind(item)}, not {name, value, type}.`, { hint: FORM });
  rejectUnknownKeys(where, item, ["name", "value", "type"]);
  if (typeof item["name"] !== "string") throw new UsageError(`${where} has no name.`, { hint: FORM });
  return variable(item["name"], item["value"], item["type"]);
}
function fromMapEntry(name, entry) {
  if (!isRecord(entry)) return variable(name, entry, void 0);
  rejectUnknownKeys(`${shown(name)} in the input environment-variables`, entry, ["value", "type"]);
  return variable(name, entry["value"], entry["type"]);
}
function variable(name, value, type) {
  validateName(name);
  if (typeof value !== "string") {
    throw new UsageError(
      `The value of ${name} in the input environment-variables is ${describeKind(value)}, not text.`,
      { hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"` }
    );
  }
  return { name, value, type: variableType(name, type) };
}
function validateName(name) {
  if (!NAME.test(name)) {
    throw new UsageError(
      `The input environment-variables has a variable called ${shown(name)}: names are letters, digits and underscores, and don't start with a digit.`,
      { hint: FORM }
    );
  }
  if (name.startsWith("CODEBUILD_")) {
    throw new UsageError(`The input environment-variables sets ${name}, which is CodeBuild's own.`, {
      hint: "Choose a name that does not begin with CODEBUILD_."
    });
  }
}
function variableType(name, type) {
  if (type === void 0 || type === null) return "PLAINTEXT";
  const known = TYPES.find((candidate) => candidate === type);
  if (known !== void 0) return known;
  const suggestion = typeof type === "string" ? findNearest(type, TYPES) : void 0;
  throw new UsageError(
    `The type of ${name} in the input environment-variables is ${typeof type === "string" ? shown(type) : describeKind(type)}, not one of ${TYPES.join(", ")}.`,
    { hint: suggestion === void 0 ? FORM : `Did you mean ${suggestion}?` }
  );
}
function rejectUnknownKeys(where, entry, known) {
  const unknown = Object.keys(entry).find((key) => !known.includes(key));
  if (unknown === void 0) return;
  throw new UsageError(`${where} has ${shown(unknown)}, which is not one of ${known.join(", ")}.`, {
    hint: FORM
  });
}
function shown(text) {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

export {
  startedOutputs,
  projectOutputs,
  codebaseOutputs,
  projectSummary,
  codebaseSummary,
  projectText,
  codebaseText,
  checkOverrides,
  describeOverrides,
  checkProjectName,
  checkSourceVersion,
  buildVariablesExample,
  parseBuildVariables
};
