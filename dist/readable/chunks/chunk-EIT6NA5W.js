const require = process.getBuiltinModule;
import {
  describeKind,
  isRecord
} from "./chunk-TUN5VBP4.js";
import {
  findNearest
} from "./chunk-R44MR3UB.js";
import {
  UsageError
} from "./chunk-KNLFTEZA.js";

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
  checkOverrides,
  describeOverrides,
  checkProjectName,
  checkSourceVersion,
  buildVariablesExample,
  parseBuildVariables
};
