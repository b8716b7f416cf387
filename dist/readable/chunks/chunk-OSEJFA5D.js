const require = process.getBuiltinModule;
import {
  ecsName
} from "./chunk-RPOPKNME.js";
import {
  abbreviates,
  chooseCommitTag,
  parseCommitTag,
  parseImageName
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/changes/running-services.ts
var CONCURRENCY = 4;
async function findRunningServices(services, options) {
  const [first, ...others] = services;
  if (first === void 0) return [];
  const images = /* @__PURE__ */ new Map();
  const attempt = async (service, affected) => {
    try {
      return [await look(service, options, images)];
    } catch (error) {
      options.signal.throwIfAborted();
      return affected.map((name) => unreadable(name, error));
    }
  };
  const probed = await attempt(first, services);
  if (probed.length === services.length) return probed;
  const rest = await mapParallel(others, CONCURRENCY, (service) => attempt(service, [service]));
  return [...probed, ...rest.flat()];
}
function unreadable(service, error) {
  const hint = error instanceof PlatformError ? error.hint : void 0;
  return { service, state: "unknown", reason: asError(error).message, hint };
}
async function look(service, options, images) {
  const name = ecsName({ app: options.app, env: options.env, service });
  const containers = await options.containers();
  const found = await containers.service(name, options.signal);
  if (found === void 0 || found.status === "INACTIVE") {
    const reason = `There is no ECS service ${name.service} in the cluster ${name.cluster}: a scheduled job, or not deployed yet.`;
    return { service, state: "unknown", reason, missing: true };
  }
  const { current, next } = taskSetsOf(found);
  const definition = current?.taskDefinition ?? found.taskDefinition;
  const image = await imageIn(containers, definition, service);
  if (image === void 0)
    return { service, state: "unknown", reason: `${definition} has no container "${service}".` };
  const upcoming = next === void 0 ? void 0 : await imageIn(containers, next.taskDefinition, service);
  const parsed = parseImageName(image);
  const known = images.get(image) ?? describe(parsed, options);
  images.set(image, known);
  return {
    service,
    state: "running",
    image: await known,
    since: current?.createdAt,
    stopped: found.desiredCount === 0,
    tasks: { desired: found.desiredCount, running: found.runningCount },
    rolloutState: found.status === "ACTIVE" ? (next ?? current)?.rolloutState : found.status,
    rollingOut: upcoming === void 0 ? void 0 : nameOf(parseImageName(upcoming))
  };
}
function taskSetsOf(service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const active = service.taskSets.filter(({ status, running }) => status === "ACTIVE" && running > 0).sort((a, b) => b.running - a.running)[0];
  const settled = primary === void 0 || primary.rolloutState === "COMPLETED" || active === void 0;
  if (settled) return { current: primary ?? active, next: void 0 };
  return { current: active, next: primary };
}
async function imageIn(containers, definition, service) {
  const found = await containers.taskDefinition(definition);
  return found?.containers.find(({ name }) => name === service)?.image;
}
async function describe(name, options) {
  const { repository, tag, digest } = name;
  const plain = { repository, tag, digest, commit: commitOf(tag), pushedAt: void 0 };
  if (repository !== options.repository) return plain;
  const reference = digest === void 0 ? tag === void 0 ? void 0 : { tag } : { digest };
  if (reference === void 0) return plain;
  try {
    const image = await options.images.describe(repository, reference);
    if (image === void 0) return plain;
    const best = chooseCommitTag(image.tags, tag) ?? tag;
    if (digest === void 0 && commitOf(tag) === void 0) return plain;
    return { repository, tag: best, digest: image.digest, commit: commitOf(best), pushedAt: image.pushedAt };
  } catch {
    options.signal.throwIfAborted();
    return plain;
  }
}
function commitOf(tag) {
  return tag === void 0 ? void 0 : parseCommitTag(tag);
}
function nameOf({ tag, digest }) {
  return tag ?? digest ?? "another image";
}
function healthOf(service) {
  if (service.state === "unknown") return "unknown";
  const { stopped, rollingOut, rolloutState, tasks } = service;
  if (rolloutState === "FAILED") return "failed";
  if (rollingOut !== void 0 || rolloutState === "IN_PROGRESS") return "deploying";
  if (stopped) return "stopped";
  if (rolloutState !== "COMPLETED") return "unknown";
  return tasks.running < tasks.desired ? "degraded" : "healthy";
}
function isSameImage(running, other) {
  if (running.digest !== void 0) return running.digest === other.digest;
  return running.commit === void 0 ? void 0 : abbreviates(running.commit, other.commit);
}
var ImageTags = class {
  constructor(deps, repository) {
    this.deps = deps;
    this.repository = repository;
  }
  deps;
  repository;
  known = /* @__PURE__ */ new Map();
  /** Returns the tag that the name has, else the commit tag of its digest, else the digest. */
  async find(name) {
    if (name === void 0) return void 0;
    const { tag, digest, repository } = parseImageName(name);
    if (tag !== void 0 || digest === void 0 || repository !== this.repository) return tag ?? digest;
    if (!this.known.has(digest)) this.known.set(digest, await this.lookUp(digest));
    return this.known.get(digest) ?? digest;
  }
  async lookUp(digest) {
    const { images, logger, signal } = this.deps;
    try {
      const image = await images.describe(this.repository, { digest });
      return image && chooseCommitTag(image.tags);
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`The tags of ${this.repository}@${digest} are not known: ${asError(error).message}`);
      return void 0;
    }
  }
};

export {
  findRunningServices,
  imageIn,
  healthOf,
  isSameImage,
  ImageTags
};
