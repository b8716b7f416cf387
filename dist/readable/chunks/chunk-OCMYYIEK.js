const require = process.getBuiltinModule;
import {
  imageProjectNames
} from "./chunk-RPOPKNME.js";
import {
  describeKind,
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  isCommit,
  validateCommit
} from "./chunk-GV6UZF3M.js";
import {
  NotFoundError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/builds/build-inputs.ts
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
function checkSourceVersion(version) {
  if (version === void 0 || /^[^\s\p{Cc}]+$/u.test(version)) return version;
  throw new UsageError(
    `The input source-version is ${JSON.stringify(version.slice(0, 140))}, which has white space in it.`,
    { hint: "Give a commit, a branch, a tag or pr/<number>." }
  );
}
var NO_NAMES = "branches and tags are not built by their names.";
async function chooseCommit(given, repository, { commits, workflow, logger }) {
  const sha = given === void 0 ? workflowCommit(workflow, repository, logger) : validateCommit(given, NO_NAMES);
  return { sha, fullSha: await commits.findFullSha(sha) };
}
function checkGivenCommit(given, workflow) {
  if (given !== void 0) validateCommit(given, NO_NAMES);
  else if (workflow === void 0) throw missingCommit();
}
function missingCommit() {
  return new UsageError("The input commit is missing, and there is no workflow run to take it from.", {
    hint: 'Name the commit: --commit "$(git rev-parse HEAD)".'
  });
}
function workflowCommit(workflow, repository, logger) {
  if (workflow === void 0) throw missingCommit();
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`
    );
  }
  if (isCommit(workflow.sha)) return workflow.sha;
  throw new UsageError(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is not a SHA.`,
    {
      hint: "Set the input commit."
    }
  );
}
var SWITCH = "NOTIFICATIONS_ENABLED";
function withNotifications(variables, notifications, pipelineMode, logger) {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== "auto") {
      throw new UsageError(
        `The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`,
        { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` }
      );
    }
    logger.info(`${SWITCH} is taken from environment-variables.`);
    return [...variables];
  }
  const off = notifications === "workflow" || notifications === "auto" && pipelineMode === "github_actions";
  return off ? [...variables, { name: SWITCH, value: "false", type: "PLAINTEXT" }] : [...variables];
}
function builderPosts(build, variables) {
  const started = variables.find(({ name }) => name === SWITCH);
  return (started?.value ?? build.variables?.[SWITCH] ?? "true") !== "false";
}
async function findImageProject(app, codebase, builds) {
  const names = imageProjectNames(app, codebase);
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== void 0) return project;
  throw new NotFoundError(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(" nor ")} exists.`,
    {
      hint: "Terraform makes it with the codebase pipeline: apply that, or check account and region."
    }
  );
}

export {
  buildVariablesExample,
  parseBuildVariables,
  checkSourceVersion,
  chooseCommit,
  checkGivenCommit,
  withNotifications,
  builderPosts,
  findImageProject
};
