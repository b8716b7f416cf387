const require = process.getBuiltinModule;
import {
  environmentSchema,
  isProduction,
  lastSegment,
  parseCodebase,
  parseDeploymentMode,
  parseParameter,
  platformEnvironmentSchema,
  readable
} from "./chunk-6KB7Z5L3.js";
import {
  validateName
} from "./chunk-RPOPKNME.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  safeParse
} from "./chunk-VR4HECPH.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

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
    const accountId = await this.account.accountId();
    throw new NotFoundError(
      `There is no application "${app}" in account ${accountId} (${this.account.region}): neither ${platformPath} nor ${legacyPath} exists in Parameter Store.`,
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
  Applications,
  productionFinder
};
