const require = process.getBuiltinModule;
import {
  UsageError
} from "./chunk-UW3TPUNG.js";

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
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
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

export {
  validateName,
  parseEnvironmentMap,
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
  parseServices
};
