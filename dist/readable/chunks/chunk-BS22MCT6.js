const require = process.getBuiltinModule;
import {
  planServices
} from "./chunk-CBBKZMGK.js";
import {
  findCaches
} from "./chunk-EGJ5MYDF.js";
import {
  findManualRelease
} from "./chunk-Z6BDMULU.js";
import {
  chooseForm
} from "./chunk-I6ZOZ7VX.js";
import {
  ServiceTypes
} from "./chunk-PE3MF6X3.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  defaultStrategy,
  isProduction
} from "./chunk-6KB7Z5L3.js";
import {
  deployRole
} from "./chunk-RPOPKNME.js";
import {
  parseCommitTag
} from "./chunk-GV6UZF3M.js";
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/deployments/plan.ts
async function planDeployment(deps, request, choose) {
  const { app, env } = request;
  const { session } = deps;
  const applications = new Applications(await session.parameters(), session, deps.logger);
  applications.begin(app, request.codebase);
  const environment = applications.environment(await applications.load(app), env);
  const codebase = await applications.codebase(app, request.codebase);
  const place = { app, env, environment, codebase };
  if (chosenStrategy(request, codebase) === "ecs")
    return planEcs(deps, { ...place, ...await choose(place) }, request);
  const release = session.pipelines().then((pipelines) => findManualRelease(pipelines, app, codebase.name));
  release.catch(() => void 0);
  return planPipeline(deps, { ...place, ...await choose(place) }, { ...request, release });
}
async function planPipeline({ session, logger }, planned, { services, release }) {
  if (services !== void 0) {
    throw new PlatformError("A pipeline deploys all services of the codebase: services can't choose some.", {
      hint: "Leave services out, or set strategy to ecs."
    });
  }
  const { codebase, image } = planned;
  if (parseCommitTag(image.tag) === void 0)
    logger.info(
      `The pipeline deploys what ${image.tag} names when it comes to it: now that is ${image.digest}, but the tag can move.`
    );
  const { name } = await release;
  return {
    ...planned,
    strategy: "pipeline",
    pipeline: name,
    services: codebase.services.flatMap((group) => group.services),
    region: session.region
  };
}
async function planEcs(deps, planned, request) {
  const { session, logger } = deps;
  const { app, env, environment } = planned;
  const { compareOnly, imageReference, wait } = request;
  const role = deployRole(app, environment, session.region);
  const form = chooseForm(planned.image, imageReference);
  const services = await planServices(await servicesDependencies(deps, planned), {
    ...planned,
    wanted: request.services,
    form,
    exact: planned.rollback !== void 0,
    terraform: await request.findTerraform?.(planned),
    compareOnly
  });
  if (!wait && !compareOnly && services.groups.length > 1) {
    throw new PlatformError(
      `With wait: false the order of the ${services.groups.length} run groups can't be kept.`,
      { hint: "Leave wait at true, or name the services of one run group in services." }
    );
  }
  for (const { service, command } of services.leftToTerraform)
    logger.info(
      `The scheduled job ${service} is deployed by Terraform, in the deploy repository: ${command}`
    );
  const caches = services.groups.length === 0 ? void 0 : await findCaches({ session, logger }, { app, env }, request.cacheInvalidation);
  return { ...planned, ...services, strategy: "ecs", form, region: role.region, role, caches };
}
async function servicesDependencies({ session, logger, publicImages }, { app, env, environment }) {
  const there = session.assume(deployRole(app, environment, session.region));
  return {
    containers: await there.containers(),
    objects: await there.objects(),
    images: await session.images(),
    publicImages,
    logger,
    registry: { account: await session.accountId(), region: session.region },
    types: await ServiceTypes.load(await session.parameters(), logger, app, env)
  };
}
function chosenStrategy({ strategy }, { pipelineMode }) {
  return strategy === "auto" ? defaultStrategy(pipelineMode) : strategy;
}
function productionOf({ env, codebase }) {
  return isProduction(env, [codebase]) ? env : void 0;
}
function isEmptyPlan(plan) {
  return plan.strategy === "ecs" && plan.groups.length === 0;
}

export {
  planDeployment,
  servicesDependencies,
  chosenStrategy,
  productionOf,
  isEmptyPlan
};
