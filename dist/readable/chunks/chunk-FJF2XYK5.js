const require = process.getBuiltinModule;
import {
  describeOverrides
} from "./chunk-EZKJ6IQY.js";
import {
  BuildRunner
} from "./chunk-SWNTXCG4.js";
import {
  hasBuildEnded
} from "./chunk-LUEIXAKF.js";
import {
  fingerprint,
  idempotencyToken,
  keyedToken
} from "./chunk-BSRTN3BB.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  NotFoundError,
  PlatformError,
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
var KEY_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_KEY";
var REQUEST_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_REQUEST";
var PAGES = 10;
async function findKeyedBuild({ builds, logger, signal }, key, intent) {
  let token;
  for (let page = 1; page <= PAGES; page += 1) {
    const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
    const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
    if (own !== void 0) return sameRequest(own, key, intent);
    if (nextToken === void 0) return void 0;
    token = nextToken;
  }
  logger.info(
    `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`
  );
  return void 0;
}
function markedVariables(key, intent) {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: "PLAINTEXT" },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: "PLAINTEXT" }
  ];
}
function checkOwnVariables(variables) {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === void 0) return;
  throw new UsageError(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: "Leave it out, and set idempotency-key."
  });
}
function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {}
}) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables.map(({ name, value, type }) => [name, type, value]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
  return fingerprint([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null)
  ]);
}
function sameRequest(build, key, intent) {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${buildUrl(build)}` }
  );
}
function differences(build, intent) {
  const known = [
    ...build.sourceVersion === intent.sourceVersion ? [] : ["source-version"],
    ...intent.environmentVariables.filter(({ name, value, type }) => type === "PLAINTEXT" && build.variables?.[name] !== value).map(({ name }) => `the variable ${name}`)
  ];
  if (known.length > 0) return known.join(", ");
  return "its variables, its buildspec, or another setting";
}

export {
  buildProject,
  watchBuild
};
