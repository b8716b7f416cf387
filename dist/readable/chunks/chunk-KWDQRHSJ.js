const require = process.getBuiltinModule;
import {
  isDeploymentMode,
  parseParameter
} from "./chunk-IIPNGBR7.js";
import {
  findNearest
} from "./chunk-KBUK7D3Z.js";
import {
  validateName
} from "./chunk-VVXPJHE5.js";
import {
  object,
  string
} from "./chunk-A56U36SA.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-EFW3MVBP.js";

// src/domains/services/service-type.ts
var SCHEDULED_JOB = "Scheduled Job";
var serviceSchema = object({ type: string() });
var ServiceTypes = class _ServiceTypes {
  constructor(path, types) {
    this.path = path;
    this.types = types;
  }
  path;
  types;
  static async load(parameters, logger, app, env) {
    const path = `/platform/applications/${validateName("app", app)}/environments/${validateName("env", env)}/services`;
    const types = /* @__PURE__ */ new Map();
    for (const { name, value } of await parameters.list(path)) {
      const service = name.slice(name.lastIndexOf("/") + 1);
      const parsed = parseParameter(value, serviceSchema);
      if (!parsed.ok) logger.debug(`Skipped ${name}: ${parsed.problem}.`);
      types.set(service, parsed.ok ? parsed.value.type : void 0);
    }
    return new _ServiceTypes(path, types);
  }
  /**
   * Fine where the environment has the service, or where nothing says which services it has: then ECS knows.
   * @throws NotFoundError naming the services that exist
   */
  check(service) {
    validateName("service", service);
    if (this.types.has(service) || this.types.size === 0) return;
    const { names } = this;
    const suggestion = findNearest(service, names);
    throw new NotFoundError(
      `There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`,
      {
        hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${names.join(", ")}.`
      }
    );
  }
  /** Names of the environment's services, by the alphabet; empty where nothing says which it has. */
  get names() {
    return [...this.types.keys()].sort();
  }
  /** Names of the services in the run groups that run on ECS; without run groups, those of the environment. */
  onEcs(groups) {
    const named = groups.flatMap(({ services }) => services);
    const candidates = named.length > 0 ? named : this.names;
    return [...new Set(candidates)].filter((service) => !this.isScheduledJob(service));
  }
  isScheduledJob(service) {
    return this.types.get(service) === SCHEDULED_JOB;
  }
};
function terraformCommand({ env, service }, tag) {
  return `cd terraform/services/${env}/${service} && terraform apply -var=scheduled_job_image_tag=${tag}`;
}
function refuseScheduledJob(types, target, tag) {
  if (!types.isScheduledJob(target.service)) return;
  throw new PlatformError(
    `${target.service} is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.`,
    {
      hint: `In the deploy repository, run: ${terraformCommand(target, tag)} (its manifest comes from: platform-helper internal service generate --name ${target.service} --env ${target.env}).`
    }
  );
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

export {
  SCHEDULED_JOB,
  ServiceTypes,
  terraformCommand,
  refuseScheduledJob,
  findModeProblem,
  refuseCopilot
};
