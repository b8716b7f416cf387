const require = process.getBuiltinModule;
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  BuildRunner,
  checkOwnVariables,
  findKeyedBuild,
  markedVariables
} from "./chunk-256B3NIE.js";
import {
  hasBuildEnded
} from "./chunk-ONXVFS32.js";
import {
  idempotencyToken,
  keyedToken
} from "./chunk-J6RJPIEH.js";
import {
  NotFoundError,
  UsageError,
  withFurtherHint
} from "./chunk-VZX7JWXQ.js";

// src/domains/builds/project-build.ts
async function buildProject(deps, order) {
  const { intent, key } = order;
  if (key !== void 0) checkOwnVariables(intent.environmentVariables);
  await checkProject(deps, intent.project);
  const { run, joined, after } = await new BuildRunner(deps).run({
    ...order,
    request: (last) => requestOf(order, last, deps.workflow),
    find: key === void 0 ? void 0 : () => findKeyedBuild(deps, key, intent),
    confirm: () => deps.confirm(`Start a build of the CodeBuild project ${describeOrder(order)}?`)
  });
  if (run === void 0) {
    const parts = details(order);
    if (parts.length > 0) deps.logger.info(`The build would have ${parts.join(", ")}.`);
    if (after !== void 0)
      deps.logger.info(`It would come after build ${after.id}, which ended as ${after.status}.`);
  }
  return { order, joined, run, failure: run && withNextStep(run, order) };
}
async function watchBuild(deps, build, deadline) {
  const { project, sourceVersion } = build;
  const runner = new BuildRunner({ ...deps, save: () => void 0, watching: true });
  const run = await runner.watch(build, deadline);
  const order = { intent: { project, sourceVersion }, key: void 0, dryRun: false };
  return { order, joined: false, run, failure: run.failure };
}
async function checkProject({ builds, accountId, region }, project) {
  const found = await builds.findProjects([project]);
  if (found.includes(project)) return;
  throw new NotFoundError(
    `There is no CodeBuild project "${project}" in the account ${await accountId()}, ${region}.`,
    { hint: "Check the name in the input project, and role-to-assume and aws-region." }
  );
}
function requestOf({ intent, key }, after, workflow) {
  if (key === void 0)
    return {
      ...intent,
      idempotencyToken: idempotencyToken(workflow, ["project-build", JSON.stringify(intent)])
    };
  return {
    ...intent,
    environmentVariables: markedVariables(key, intent),
    // The same for all who have seen the same last attempt, whatever else they ask for: one of them starts the next.
    idempotencyToken: keyedToken(key, ["project-build", intent.project, after?.id ?? ""])
  };
}
function describeOrder(order) {
  const { project, sourceVersion } = order.intent;
  const parts = details(order);
  const at = sourceVersion === void 0 ? "" : ` at ${sourceVersion}`;
  return `${project}${at}${parts.length === 0 ? "" : `, with ${parts.join(", ")}`}`;
}
function details({ intent }) {
  const names = intent.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(", ");
  const others = [...describeOverrides(intent.overrides ?? {}), ...names === "" ? [] : [names]];
  if (intent.artifacts === "none") others.push("no artifacts");
  return others;
}
function withNextStep({ build, failure }, { key }) {
  if (failure === void 0 || key === void 0 || !hasBuildEnded(build)) return failure;
  return withFurtherHint(
    failure,
    `It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`
  );
}
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

export {
  buildProject,
  watchBuild,
  checkOverrides,
  checkProjectName
};
