const require = process.getBuiltinModule;
import {
  findTooDeep
} from "./chunk-LSU2KMWZ.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  groupServices,
  resolveReference
} from "./chunk-GGGDTA47.js";
import {
  imageRepositories,
  verifyImage
} from "./chunk-2UXWBMVV.js";
import {
  SCHEDULED_JOB,
  describeSource,
  findCodebaseServices,
  refuseCopilot
} from "./chunk-ZXWXVCKG.js";
import {
  codebaseRepositories
} from "./chunk-BCHO23B7.js";
import {
  findNearest
} from "./chunk-2AAWSTUC.js";
import {
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-UW3TPUNG.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/deployments/terraform-services.ts
var import_yaml = __toESM(require_dist(), 1);
import { resolve } from "node:path";
function findDeployAccount({ application, environments = {} }, app, env) {
  if (application !== app)
    throw new UsageError(
      `The input app is "${app}", but the deploy repository is that of "${application}".`,
      {
        hint: "Check out the deploy repository of the application, and name its folder in deploy-repository-path."
      }
    );
  const names = Object.keys(environments).filter((name) => name !== "*");
  if (!names.includes(env)) {
    const nearest = findNearest(env, names);
    throw new NotFoundError(`platform-config.yml has no environment "${env}".`, {
      hint: `${nearest === void 0 ? "" : `Did you mean "${nearest}"? `}There are: ${names.join(", ")}.`
    });
  }
  const settings = { ...environments["*"], ...environments[env] };
  refuseCopilot({ name: env, deploymentMode: settings["service-deployment-mode"] });
  if (settings.accounts !== void 0) return settings.accounts.deploy;
  throw new PlatformError(`platform-config.yml names no account to deploy ${env} to.`, {
    hint: `Add accounts.deploy to environments.${env}, or to environments."*".`
  });
}
async function findTerraformServices(deps, request) {
  const services = [];
  for (const { name: group, services: members } of await findTerraformGroups(deps, request))
    for (const service of members)
      services.push({ service, group, scheduledJob: await isJob(deps.files, request.repository, service) });
  return services;
}
async function findTerraformGroups({ logger, lookUp }, { app, env, codebase, wanted }) {
  if (codebase === void 0) return [{ name: "services", services: [...new Set(wanted)] }];
  if (codebase.services.length > 0)
    return groupServices(codebase.name, codebase.services, wanted, () => false).groups;
  const deps = await lookUp();
  const repositories = codebaseRepositories(app, codebase);
  const found = await findCodebaseServices(deps, { app, env, codebase, wanted, repositories });
  const said = describeSource({ app, env, codebase }, found);
  if (said !== void 0) logger.info(said);
  const named = found.groups.flatMap(({ services }) => services);
  const jobs = deps.types.names.filter((name) => deps.types.isScheduledJob(name) && !named.includes(name));
  if (found.source === "templates" && jobs.length > 0)
    logger.warning(
      `Left out the scheduled jobs of ${env} of which nothing says whose image they run: ${jobs.join(", ")}. Name them in services where they belong to ${codebase.name}.`,
      { title: "Scheduled jobs left out" }
    );
  return found.groups;
}
async function isJob(files, repository, service) {
  const path = `services/${service}/service-config.yml`;
  const text = await files.read(resolve(repository, path));
  if (text === void 0)
    throw new NotFoundError(`The deploy repository has no ${path}.`, {
      hint: `Check the name of the service "${service}", and that deploy-repository-path is the folder of the deploy repository: ${repository}.`
    });
  return typeOf(text, path) === SCHEDULED_JOB;
}
function typeOf(text, path) {
  const unreadable = (problem, cause) => new PlatformError(`${path} in the deploy repository ${problem}.`, {
    hint: "It needs at least name and type: compare it with that of another service.",
    cause
  });
  if (findTooDeep(text) !== void 0) throw unreadable("is nested too deeply");
  let config;
  try {
    config = (0, import_yaml.parse)(text, { logLevel: "error" });
  } catch (error) {
    throw unreadable(`can't be read: ${asError(error).message.split("\n")[0] ?? ""}`, error);
  }
  if (typeof config === "object" && config !== null && "type" in config && typeof config.type === "string")
    return config.type;
  throw unreadable("has no type");
}
async function findJobImageTag(deps, { codebase, services, tag, reference, ...place }) {
  const jobs = services.filter(({ scheduledJob }) => scheduledJob).map(({ service }) => service);
  if (jobs.length === 0) return void 0;
  if (tag === void 0) {
    if (codebase !== void 0 && (reference !== void 0 || !codebase.requiresImageBuild))
      return (await resolveReference(deps, { ...place, codebase }, reference)).image.tag;
    throw new UsageError(`Nothing says which image the scheduled job ${jobs.join(", ")} gets.`, {
      hint: "Give image-tag; or codebase and one of commit, tag and branch."
    });
  }
  if (codebase === void 0 || codebase.additionalEcrRepository !== void 0) return tag;
  const { session } = deps.accounts;
  const registry = { account: await session.accountId(), region: session.region };
  const repositories = imageRepositories(place.app, codebase.name, void 0);
  return (await verifyImage(await session.images(), { tag, repositories, registry }, "")).tag;
}

export {
  findDeployAccount,
  findTerraformServices,
  findJobImageTag
};
