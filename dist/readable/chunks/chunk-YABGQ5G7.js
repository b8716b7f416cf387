const require = process.getBuiltinModule;
import {
  parseImageName
} from "./chunk-2TIJTTQN.js";
import {
  parseParameter
} from "./chunk-IIPNGBR7.js";
import {
  findNearest
} from "./chunk-KBUK7D3Z.js";
import {
  templateLocation
} from "./chunk-AJLZMZ6Q.js";
import {
  array,
  looseObject,
  minLength,
  optional,
  pipe,
  record,
  string,
  transform,
  unknown
} from "./chunk-A56U36SA.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError
} from "./chunk-EFW3MVBP.js";

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

export {
  readTemplate,
  refuseUnknown,
  templateImage,
  pinImage,
  referenceOf,
  isSameDefinition
};
