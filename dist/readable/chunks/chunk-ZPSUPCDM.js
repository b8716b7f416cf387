const require = process.getBuiltinModule;
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
  validateName
} from "./chunk-TGYSM2BJ.js";
import {
  isRecord
} from "./chunk-7EL6422M.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  AccessDeniedError,
  NotFoundError,
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

// src/domains/platform/applications.ts
var Applications = class {
  constructor(parameters, account, logger) {
    this.parameters = parameters;
    this.account = account;
    this.logger = logger;
  }
  parameters;
  account;
  logger;
  begun = /* @__PURE__ */ new Map();
  /** Begins to look up a codebase, so that other things can be loaded meanwhile. `codebase` says how that went. */
  begin(app, name) {
    const lookUp = this.findCodebase(app, name);
    lookUp.catch(() => void 0);
    this.begun.set(`${app}/${name}`, lookUp);
  }
  /**
   * The application with its environments: from the platform's parameters, else from the legacy ones.
   * @throws NotFoundError when the account has neither
   */
  async load(app) {
    const platformPath = `/platform/applications/${validateName("app", app)}/environments`;
    const legacyPath = `/copilot/applications/${app}`;
    const parameters = await readable(app, this.parameters.list(platformPath));
    const environments = this.platformEnvironments(parameters);
    if (environments !== void 0) return { name: app, layout: "platform", environments };
    if (await this.parameters.get(legacyPath) !== void 0) {
      return {
        name: app,
        layout: "legacy",
        environments: await this.legacyEnvironments(`${legacyPath}/environments`)
      };
    }
    if (parameters.length > 0) {
      this.logger.warning(`No parameter below ${platformPath} lists the environments of ${app}.`);
      return { name: app, layout: "platform", environments: [] };
    }
    const accountId2 = await this.account.accountId();
    throw new NotFoundError(
      `There is no application "${app}" in account ${accountId2} (${this.account.region}): neither ${platformPath} nor ${legacyPath} exists in Parameter Store.`,
      {
        hint: "Check the name, and that role, credentials and region are those of the application's account."
      }
    );
  }
  /** @throws NotFoundError naming the environments that exist */
  environment(application, name) {
    validateName("env", name);
    const found = application.environments.find((environment) => environment.name === name);
    if (found !== void 0) return found;
    const names = application.environments.map((environment) => environment.name);
    if (names.length === 0) throw withoutEnvironments(application, name);
    throw missing(`Application ${application.name} has no environment "${name}".`, name, names);
  }
  /**
   * The application's codebases by name. Parameters that can't be read are skipped with a warning.
   * @param found - called with those of each page as it arrives, in no order that AWS promises
   */
  async codebases(app, found) {
    const codebases = [];
    const read = async () => {
      for await (const page of this.parameters.pages(codebasesPath(app))) {
        const some = page.flatMap((parameter) => this.parsed(parameter));
        codebases.push(...some);
        found?.(some);
      }
    };
    await readable(app, read());
    return codebases.sort((a, b) => a.name < b.name ? -1 : 1);
  }
  parsed(parameter) {
    const parsed = parseCodebase(parameter);
    if (parsed.ok) return [parsed.value];
    this.logger.warning(`Skipped the codebase in ${parameter.name}: ${parsed.problem}.`);
    return [];
  }
  /** @throws NotFoundError naming the codebases that exist; PlatformError when its parameter can't be read */
  codebase(app, name) {
    const key = `${app}/${name}`;
    const begun = this.begun.get(key);
    this.begun.delete(key);
    return begun ?? this.findCodebase(app, name);
  }
  async findCodebase(app, name) {
    const parameterName = `${codebasesPath(app)}/${validateName("codebase", name)}`;
    const value = await readable(app, this.parameters.get(parameterName));
    if (value === void 0) {
      const names = (await this.codebases(app)).map((codebase) => codebase.name);
      throw missing(`Application ${app} has no codebase "${name}".`, name, names);
    }
    const parsed = parseCodebase({ name: parameterName, value });
    if (parsed.ok) return parsed.value;
    throw new PlatformError(
      `The parameter ${parameterName} does not describe a codebase: ${parsed.problem}.`,
      {
        hint: "Terraform writes it from codebase_pipelines in platform-config.yml: correct it there and apply."
      }
    );
  }
  /** Undefined when no parameter lists the environments. */
  platformEnvironments(parameters) {
    const modes = /* @__PURE__ */ new Map();
    let listed;
    for (const parameter of parameters) {
      const parsed = parseParameter(parameter.value, platformEnvironmentSchema);
      if (!parsed.ok) {
        this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
        continue;
      }
      if (Array.isArray(parsed.value.allEnvironments)) listed ??= parsed.value.allEnvironments;
      modes.set(lastSegment(parameter.name), parseDeploymentMode(parsed.value.service_deployment_mode));
    }
    return listed?.flatMap((item) => {
      const parsed = safeParse(environmentSchema, item);
      if (!parsed.success) {
        this.logger.debug(`Skipped an item of allEnvironments: ${parsed.issues[0].message}`);
        return [];
      }
      return [{ ...parsed.output, deploymentMode: modes.get(parsed.output.name) }];
    });
  }
  async legacyEnvironments(path) {
    const parameters = await this.parameters.list(path);
    return parameters.flatMap((parameter) => {
      if (parameter.name !== `${path}/${lastSegment(parameter.name)}`) return [];
      const parsed = parseParameter(parameter.value, environmentSchema);
      if (!parsed.ok) {
        this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
        return [];
      }
      return [{ ...parsed.value, deploymentMode: void 0 }];
    });
  }
};
function codebasesPath(app) {
  return `/copilot/applications/${validateName("app", app)}/codebases`;
}
function withoutEnvironments({ name, layout }, environment) {
  const path = `/${layout === "platform" ? "platform" : "copilot"}/applications/${name}/environments`;
  return new NotFoundError(
    `Application "${name}" has no environment "${environment}": no parameter below ${path} that can be read lists any.`,
    {
      hint: `Terraform writes these parameters, each as JSON: look at them in Parameter Store. Those that were skipped are in the debug log.`
    }
  );
}
function missing(sentence, name, existing) {
  const suggestion = findNearest(name, existing);
  const list = existing.length === 0 ? "There are none." : `There are: ${existing.join(", ")}.`;
  return new NotFoundError(sentence, {
    hint: suggestion === void 0 ? list : `Did you mean "${suggestion}"? ${list}`
  });
}
function productionFinder(session, logger, app, env) {
  return async () => {
    if (env === void 0 || env === "") return void 0;
    if (isProduction(env)) return env;
    if (app === void 0) return void 0;
    const applications = new Applications(await session.parameters(), session, logger);
    const codebases = await applications.codebases(app).catch(() => []);
    return isProduction(env, codebases) ? env : void 0;
  };
}

export {
  availableStrategies,
  defaultStrategy,
  isProduction,
  isDeploymentMode,
  findModeProblem,
  refuseCopilot,
  parseParameter,
  Applications,
  productionFinder
};
