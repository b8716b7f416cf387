const require = process.getBuiltinModule;
import {
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/platform/names.ts
var lowerCase = {
  pattern: /^[a-z0-9][a-z0-9_-]*$/,
  words: "lower-case letters, digits, hyphens and underscores, starting with a letter or digit"
};
var environment = {
  pattern: /^[a-z][a-zA-Z0-9-]*$/,
  words: "letters, digits and hyphens, starting with a lower-case letter"
};
var rules = {
  app: lowerCase,
  codebase: lowerCase,
  env: environment,
  service: lowerCase
};
var MAXIMUM_LENGTH = 100;
function validateName(kind, name) {
  const rule = rules[kind];
  if (canBeName(kind, name)) return name;
  throw new UsageError(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
    hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`
  });
}
function canBeName(kind, name) {
  return rules[kind].pattern.test(name) && name.length <= MAXIMUM_LENGTH;
}
function shorten(name) {
  return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const entries = isRecord(value) ? Object.entries(value) : [];
  const odd = entries.find(([env]) => env !== "*" && !canBeName("env", env))?.[0];
  if (odd !== void 0)
    throw new UsageError(`The input ${name} names ${JSON.stringify(odd)}, which can't be an environment.`, {
      hint: 'Write environments as the platform does, starting with a lower-case letter, and "*" for all others.'
    });
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new UsageError(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
function deployRole(app, { name, accountId, region }, defaultRegion) {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] }
  };
}
function invalidationRole(app, env, dnsAccount, region) {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region
  };
}
function clusterName(app, env) {
  return `${app}-${env}-cluster`;
}
function ecsName({ app, env, service }) {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}
function templateLocation({ app, env, service }) {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}
function logGroup({ app, env, service }) {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}
function logLocation(target, container, taskId) {
  return {
    group: logGroup(target),
    stream: `platform/${container}/${taskId}`
  };
}
function imageProjectNames(app, codebase) {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}
function manualReleaseNames(app, codebase) {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}
function codebasePipelineNames(app, codebase, pipeline) {
  const current = `${app}-${codebase}-${pipeline}-codebase`;
  return [current, `${current}-pipeline`];
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
function taskIds(events) {
  const found = events.flatMap(({ message }) => [...message.matchAll(/\(task ([0-9a-f-]{16,})\)/g)]);
  return [...new Set(found.flatMap(([, id]) => id === void 0 ? [] : [id]))];
}
function taskArn(serviceArn, cluster, id) {
  return serviceArn.replace(/:service\/.*$/, `:task/${cluster}/${id}`);
}
function shortTaskId(id) {
  return id.slice(0, 8);
}
function parseServices(value) {
  const names = typeof value === "string" ? value.split(/[\s,]+/).filter((name) => name !== "") : value;
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) {
    if (names.length > 0) return names;
    throw new UsageError(`The input services is ${JSON.stringify(value)}, which names no service.`, {
      hint: "Leave services out to deploy all of them, or skip the step where there is nothing to deploy."
    });
  }
  throw new UsageError(`The input services is ${JSON.stringify(value)}, not a list of names.`, {
    hint: "Write it as [web, api], or web, api."
  });
}
function parseEnvironments(value) {
  const problem = (what) => new UsageError(`The input environments ${what}.`, {
    hint: "Write a list of names, or of {name, requires_approval}: [dev, {name: prod, requires_approval: true}]."
  });
  const parseApproval = (approval) => {
    if (approval === void 0) return void 0;
    if (approval === true || approval === "true") return true;
    if (approval === false || approval === "false") return false;
    throw problem(`says requires_approval: ${JSON.stringify(approval)}, which is neither true nor false`);
  };
  if (!Array.isArray(value) || value.length === 0) throw problem("is not a list of environments");
  const parsed = value.map((item) => {
    if (typeof item === "string") return { name: validateName("env", item), requiresApproval: void 0 };
    if (typeof item !== "object" || item === null) throw problem(`holds ${JSON.stringify(item)}`);
    const { name, requires_approval: approval, ...more } = item;
    const unknown = Object.keys(more)[0];
    if (unknown !== void 0) throw problem(`has the unknown key ${JSON.stringify(unknown)}`);
    if (typeof name !== "string") throw problem("holds an environment without a name");
    return { name: validateName("env", name), requiresApproval: parseApproval(approval) };
  });
  const twice = parsed.find(({ name }, index) => parsed.findIndex((other) => other.name === name) !== index);
  if (twice !== void 0) throw problem(`names ${twice.name} twice`);
  return parsed;
}
function repositoryName(given, workflow) {
  const name = given ?? workflow?.repository ?? "";
  if (/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new UsageError(
    name === "" ? "The input repository is empty." : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: "Set repository to owner/name, as in uktrade/platform-tools." }
  );
}

export {
  validateName,
  parseEnvironmentMap,
  deployRole,
  invalidationRole,
  clusterName,
  ecsName,
  templateLocation,
  logGroup,
  logLocation,
  imageProjectNames,
  manualReleaseNames,
  codebasePipelineNames,
  revisionName,
  taskIds,
  taskArn,
  shortTaskId,
  parseServices,
  parseEnvironments,
  repositoryName
};
