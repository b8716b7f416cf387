const require = process.getBuiltinModule;
import {
  parseParameter
} from "./chunk-6KB7Z5L3.js";
import {
  ecsName,
  templateLocation,
  validateName
} from "./chunk-RPOPKNME.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  array,
  looseObject,
  minLength,
  object,
  optional,
  pipe,
  record,
  string,
  transform,
  unknown
} from "./chunk-VR4HECPH.js";
import {
  holdsImage
} from "./chunk-7LB5367B.js";
import {
  parseImageName
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  AccessDeniedError,
  IdentityError,
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/task-definition.ts
var REQUEST_KEYS = "family taskRoleArn executionRoleArn networkMode containerDefinitions volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection".split(" ");
var DESCRIPTION_KEYS = "taskDefinitionArn revision status requiresAttributes compatibilities registeredAt registeredBy deregisteredAt deleteRequestedAt".split(" ");
function withoutNulls(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(present.map(([key, item]) => [key, withoutNulls(item)]));
}
var templateSchema = looseObject({
  family: pipe(string(), minLength(1)),
  containerDefinitions: array(
    looseObject({
      name: string(),
      image: pipe(string(), minLength(1)),
      dockerLabels: optional(record(string(), string()))
    })
  )
});
async function readTemplate(objects, target) {
  const { bucket, key } = templateLocation(target);
  const where = whereOf(target);
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
    if (error instanceof AccessDeniedError && error.cause instanceof AccessDeniedError) throw error;
    if (error instanceof AccessDeniedError) {
      throw new AccessDeniedError(
        `There is no task definition template ${where}, or it may not be read: ${error.message}`,
        { hint: `${hint} ${error.hint ?? ""}`.trim(), cause: error.cause }
      );
    }
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no bucket ${bucket}, which holds the task definition templates.`, {
      hint,
      cause: error
    });
  }
  if (text === void 0) throw new NotFoundError(`There is no task definition template ${where}.`, { hint });
  return checkTemplate(parseTemplate(text, where), target, where);
}
function parseTemplate(text, where) {
  const parsed = parseParameter(text, pipe(unknown(), transform(withoutNulls), templateSchema));
  if (parsed.ok) return withoutNulls(JSON.parse(text));
  throw new PlatformError(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: "Terraform writes it: apply the service again."
  });
}
function checkTemplate(template, target, where) {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  const names = template.containerDefinitions.map(({ name }) => name);
  if (!names.includes(target.service)) {
    throw new PlatformError(
      `The task definition template ${where} has no container "${target.service}", only: ${names.join(", ") || "none"}.`,
      {
        hint: "The service's container must have the service's name. Check the service's configuration and apply it again."
      }
    );
  }
  return Object.fromEntries(known);
}
function refuseUnknown(paths, target) {
  const [first] = paths;
  if (first === void 0) return;
  const suggestion = findNearest(first, REQUEST_KEYS);
  throw new PlatformError(
    `The task definition template ${whereOf(target)} has ${paths.join(", ")}, which RegisterTaskDefinition does not know.`,
    {
      hint: suggestion === void 0 ? "Nothing was changed. Correct it in the service's configuration and apply it again." : `Did Terraform mean "${suggestion}"?`
    }
  );
}
function whereOf(target) {
  const { bucket, key } = templateLocation(target);
  return `s3://${bucket}/${key}`;
}
function templateImage(template, service) {
  const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? "";
  return withoutReference(image);
}
function pinImage(template, target, image, form) {
  const { app, env, service } = target;
  const containerDefinitions = template.containerDefinitions.map((container) => {
    if (container.name !== service) return container;
    const base = withoutReference(container.image);
    return {
      ...container,
      image: form === "digest" ? `${base}@${image.digest}` : `${base}:${image.tag}`,
      dockerLabels: {
        ...container.dockerLabels,
        "com.datadoghq.tags.env": env,
        "com.datadoghq.tags.service": `${app}-${service}`,
        "com.datadoghq.tags.version": image.tag
      }
    };
  });
  return { ...template, containerDefinitions };
}
function withoutReference(image) {
  const { registry, repository } = parseImageName(image);
  return registry === void 0 ? repository : `${registry}/${repository}`;
}
function referenceOf(image) {
  const { tag, digest } = parseImageName(image);
  return [tag, digest].filter((part) => part !== void 0).join("@") || image;
}
function isSameDefinition(wanted, registered) {
  if (registered.content["status"] !== void 0 && registered.content["status"] !== "ACTIVE") return false;
  return canonical(wanted) === canonical(registered.content);
}
function canonical(definition) {
  return JSON.stringify(normalise({ ...definition }, "definition"));
}
var ORDERED = ["command", "entryPoint", "dnsServers", "dnsSearchDomains", "links"];
var LEFT_OUT = [...DESCRIPTION_KEYS, "tags"];
var DEFAULTS = {
  definition: { enableFaultInjection: false },
  containerDefinitions: { cpu: 0, essential: true },
  portMappings: { protocol: "tcp", hostPort: 0 },
  healthCheck: { interval: 30, timeout: 5, retries: 3 },
  mountPoints: { readOnly: false },
  volumesFrom: { readOnly: false },
  efsVolumeConfiguration: { rootDirectory: "/", transitEncryption: "DISABLED" }
};
function normalise(value, kind) {
  if (Array.isArray(value)) return normaliseList(value, kind);
  if (typeof value !== "object" || value === null) return value;
  const defaults = DEFAULTS[kind] ?? {};
  const entries = Object.entries(value).filter(([key]) => kind !== "definition" || !LEFT_OUT.includes(key)).map(([key, item]) => [key, normalise(item, key)]).filter(([key, item]) => !isEmpty(item) && item !== defaults[key]).filter(([key, item]) => !isSamePort(kind, key, item, value)).map(([key, item]) => [key, asText(kind, key, item)]);
  return entries.map((entry) => JSON.stringify(entry)).sort();
}
function normaliseList(list, kind) {
  const items = list.map((item) => normalise(item, kind));
  if (ORDERED.includes(kind)) return items;
  return items.map((item) => JSON.stringify(item)).sort();
}
function isEmpty(item) {
  if (item === void 0 || item === null) return true;
  return typeof item === "object" && Object.keys(item).length === 0;
}
function isSamePort(kind, key, item, mapping) {
  return kind === "portMappings" && key === "hostPort" && "containerPort" in mapping && mapping.containerPort === item;
}
function asText(kind, key, item) {
  return kind === "definition" && (key === "cpu" || key === "memory") ? String(item) : item;
}

// src/domains/services/service-catalogue.ts
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
      hint: `Write its manifest with platform-helper internal service generate --name ${target.service} --env ${target.env}, then run in the deploy repository: ${terraformCommand(target, tag)}`
    }
  );
}
async function findActiveService(containers, target) {
  const { cluster, service } = ecsName(target);
  const hint = "Terraform makes it: apply the service to this environment first.";
  let found;
  try {
    found = await containers.service({ cluster, service });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
  }
  if (found === void 0) {
    throw new NotFoundError(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
  }
  if (found.status !== "ACTIVE") {
    throw new PlatformError(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
      hint: "It is being taken away, or has been: apply it again with Terraform."
    });
  }
  if (found.controller !== "ECS") {
    const controller = found.controller === "CODE_DEPLOY" ? "CodeDeploy" : "what controls it";
    throw new PlatformError(
      `The ECS service ${service} has the deployment controller ${found.controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      {
        hint: `Deploy it with ${controller}, or have Terraform make it with the deployment controller ECS.`
      }
    );
  }
  return found;
}
var GROUP = "services";
var LOOKUPS = 5;
async function findCodebaseServices(deps, request) {
  const { codebase, wanted } = request;
  if (codebase.services.some(({ services }) => services.length > 0))
    return { source: "run-groups", groups: codebase.services };
  if (wanted !== void 0)
    return { source: "input", groups: [{ name: GROUP, services: [...new Set(wanted)] }] };
  return { source: "templates", groups: [{ name: GROUP, services: await findByTemplate(deps, request) }] };
}
async function findByTemplate({ objects, registry, types, logger }, { app, env, codebase, repositories }) {
  const { names } = types;
  const unreadable = [];
  const found = await mapParallel(names, LOOKUPS, async (service) => {
    try {
      const template = await readTemplate(objects, { app, env, service });
      return holdsImage(repositories, registry, templateImage(template, service)) ? [service] : [];
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof AccessDeniedError) {
        if (types.isScheduledJob(service)) logger.debug(`Left out ${service}: ${error.message}`);
        else unreadable.push(`${service} (${error.message.replace(/\.$/, "")})`);
        return [];
      }
      if (error instanceof PlatformError && !(error instanceof IdentityError))
        throw new PlatformError(
          `The codebase ${codebase.name} has no run groups, and whether ${service} runs its image can't be seen: ${error.message}`,
          {
            hint: `Name the services to deploy in the input services. ${error.hint ?? ""}`.trim(),
            cause: error
          }
        );
      throw error;
    }
  });
  const services = found.flat();
  const left = unreadable.length === 0 ? "" : ` Not looked at: ${unreadable.join(", ")}.`;
  if (services.length > 0) {
    if (left !== "")
      logger.warning(
        `Some services of ${env} have no task definition template that can be read, and are left out.${left}`,
        { title: "Services left out" }
      );
    return services;
  }
  const reason = names.length === 0 ? `no parameter says which services ${env} has` : `no task definition template of ${env} names an image of ${repositories.own}${repositories.additional === void 0 ? "" : ` or ${repositories.additional.name}`}`;
  throw new PlatformError(
    `The codebase ${codebase.name} has no run groups, and ${reason}: nothing says what to deploy.${left}`,
    {
      hint: "Name the services in the input services, or in codebase_pipelines.<codebase>.services in platform-config.yml."
    }
  );
}
function describeSource({ app, env, codebase }, { source }) {
  if (source === "run-groups") return void 0;
  const services = source === "input" ? "the services given" : `all services of ${env} whose task definition template names its image`;
  return `${app}/${codebase.name} has no run groups: ${services} are deployed in one group.`;
}

export {
  readTemplate,
  refuseUnknown,
  templateImage,
  pinImage,
  referenceOf,
  isSameDefinition,
  SCHEDULED_JOB,
  ServiceTypes,
  terraformCommand,
  refuseScheduledJob,
  findActiveService,
  findCodebaseServices,
  describeSource
};
