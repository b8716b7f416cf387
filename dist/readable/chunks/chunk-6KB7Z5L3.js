const require = process.getBuiltinModule;
import {
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  array,
  boolean,
  custom,
  getDotPath,
  integer,
  minLength,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  transform,
  tuple,
  union,
  unknown
} from "./chunk-VR4HECPH.js";
import {
  AccessDeniedError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/platform/parameters.ts
var pipelineModes = ["aws_codepipeline", "dual_codepipeline_github", "github_actions"];
function availableStrategies(mode) {
  switch (mode) {
    case "aws_codepipeline":
      return ["pipeline"];
    case "dual_codepipeline_github":
      return ["pipeline", "ecs"];
    case "github_actions":
      return ["ecs"];
  }
}
function defaultStrategy(mode) {
  return mode === "github_actions" ? "ecs" : "pipeline";
}
function isProduction(env, codebases = []) {
  if (/^prod/i.test(env)) return true;
  return codebases.some(
    ({ pipelines }) => pipelines.some(
      ({ environments }) => environments.some(({ name, requiresApproval }) => name === env && requiresApproval)
    )
  );
}
var deploymentModes = [
  "copilot",
  "dual-deploy-copilot-traffic",
  "dual-deploy-platform-traffic",
  "platform"
];
var optionalText = pipe(
  nullish(string(), ""),
  transform((text) => text === "" ? void 0 : text)
);
var accountId = pipe(
  union([string(), pipe(number(), integer())]),
  transform((id) => String(id).padStart(12, "0"))
);
var environmentSchema = pipe(
  object({
    name: pipe(string(), minLength(1)),
    accountID: accountId,
    region: optionalText
  }),
  transform(({ name, accountID, region }) => ({ name, accountId: accountID, region }))
);
var platformEnvironmentSchema = object({
  service_deployment_mode: optional(unknown()),
  allEnvironments: optional(unknown())
});
function parseDeploymentMode(written) {
  if (written === void 0 || written === null || written === "") return void 0;
  return typeof written === "string" ? written : JSON.stringify(written);
}
function isDeploymentMode(mode) {
  return deploymentModes.includes(mode);
}
function findModeProblem({
  deploymentMode: mode
}) {
  if (mode === void 0) return { kind: "copilot", says: "no service_deployment_mode, which means copilot" };
  if (mode === "copilot") return { kind: "copilot", says: "the service_deployment_mode copilot" };
  if (isDeploymentMode(mode)) return void 0;
  return { kind: "unknown", says: `the service_deployment_mode ${JSON.stringify(mode)}, which is not known` };
}
function refuseCopilot(environment) {
  const problem = findModeProblem(environment);
  if (problem === void 0) return;
  const { kind, says } = problem;
  const why = kind === "copilot" ? "its services are made and deployed by Copilot, so they can't be deployed straight to ECS" : "its services can't be deployed straight to ECS";
  throw new PlatformError(`The environment ${environment.name} has ${says}: ${why}.`, {
    hint: "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first."
  });
}
var runGroup = pipe(
  custom(isRecord),
  transform((group) => Object.entries(group)),
  array(tuple([string(), array(string())]))
);
var runGroups = pipe(
  nullish(array(runGroup), []),
  transform((groups) => groups.flat().map(([name, services]) => ({ name, services })))
);
var pipelineSchema = pipe(
  object({
    name: string(),
    branch: optionalText,
    tag: nullish(boolean(), false),
    environments: nullish(
      array(object({ name: string(), requires_approval: nullish(boolean(), false) })),
      []
    )
  }),
  transform(({ name, branch, tag, environments }) => ({
    name,
    branch,
    tag,
    environments: environments.map((environment) => ({
      name: environment.name,
      requiresApproval: environment.requires_approval
    }))
  }))
);
var codebaseSchema = object({
  name: optionalText,
  repository: pipe(string(), minLength(1)),
  pipeline_mode: nullish(picklist(pipelineModes), "aws_codepipeline"),
  slack_channel: optionalText,
  additional_ecr_repository: optionalText,
  requires_image_build: nullish(boolean(), true),
  services: runGroups,
  pipelines: nullish(array(pipelineSchema), [])
});
function parseParameter(text, schema) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `it is not JSON (${asError(error).name})` };
  }
  const result = safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const path = getDotPath(issue);
  return {
    ok: false,
    problem: `${path ?? "it"}: expected ${issue.expected ?? "something else"}, found ${issue.received}`
  };
}
function parseCodebase(parameter) {
  const parsed = parseParameter(parameter.value, codebaseSchema);
  if (!parsed.ok) return parsed;
  const { name, repository, services, pipelines, ...value } = parsed.value;
  const codebase = {
    name: name ?? lastSegment(parameter.name),
    repository,
    pipelineMode: value.pipeline_mode,
    slackChannel: value.slack_channel,
    additionalEcrRepository: value.additional_ecr_repository,
    requiresImageBuild: value.requires_image_build,
    services,
    pipelines
  };
  return { ok: true, value: codebase };
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
async function readable(app, lookUp) {
  try {
    return await lookUp;
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    throw new AccessDeniedError(`Can't look up the application "${app}": ${error.message}`, {
      hint: `Check the name of the application: a role may read those of its own only. ${error.hint ?? ""}`.trim(),
      cause: error.cause
    });
  }
}

export {
  availableStrategies,
  defaultStrategy,
  isProduction,
  environmentSchema,
  platformEnvironmentSchema,
  parseDeploymentMode,
  isDeploymentMode,
  findModeProblem,
  refuseCopilot,
  parseParameter,
  parseCodebase,
  lastSegment,
  readable
};
