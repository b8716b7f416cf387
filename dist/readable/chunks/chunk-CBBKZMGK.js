const require = process.getBuiltinModule;
import {
  planService
} from "./chunk-X3LL2UAE.js";
import {
  findCodebaseImage
} from "./chunk-I6ZOZ7VX.js";
import {
  describeSource,
  findCodebaseServices,
  refuseScheduledJob,
  terraformCommand
} from "./chunk-PE3MF6X3.js";
import {
  refuseCopilot
} from "./chunk-6KB7Z5L3.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  codebaseRepositories
} from "./chunk-7LB5367B.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  AccessDeniedError,
  NotFoundError
} from "./chunk-VZX7JWXQ.js";

// src/domains/deployments/plan-services.ts
var LOOKUPS = 5;
function groupServices(codebase, configured, wanted, isScheduledJob) {
  const all = [...new Set(configured.flatMap(({ services }) => services))];
  const unknown = wanted?.find((service) => !all.includes(service));
  if (unknown !== void 0) {
    const suggestion = findNearest(unknown, all);
    throw new NotFoundError(`The input services names "${unknown}", which is not a service of ${codebase}.`, {
      hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${all.join(", ")}.`
    });
  }
  const chosen = all.filter((service) => wanted === void 0 || wanted.includes(service));
  const left = new Set(chosen.filter((service) => !isScheduledJob(service)));
  const groups = configured.flatMap(({ name, services }) => {
    const mine = [...new Set(services)].filter((service) => left.delete(service));
    return mine.length === 0 ? [] : [{ name, services: mine }];
  });
  return { groups, scheduledJobs: chosen.filter(isScheduledJob) };
}
async function findGroups(deps, { app, env, environment, codebase, wanted, known }, tag) {
  const { types } = deps;
  refuseCopilot(environment);
  for (const service of wanted ?? []) refuseScheduledJob(types, { app, env, service }, tag);
  const repositories = codebaseRepositories(app, codebase);
  const { source, groups } = await findCodebaseServices(deps, { app, env, codebase, repositories, wanted });
  const grouped = groupServices(codebase.name, groups, wanted, (name) => types.isScheduledJob(name));
  if (known) for (const service of grouped.groups.flatMap(({ services }) => services)) types.check(service);
  return { source, ...grouped };
}
async function planServices(deps, request) {
  const { app, env, codebase, image, terraform, compareOnly } = request;
  const grouped = terraform === void 0 ? await findGroups(deps, { ...request, known: !compareOnly }, image.tag) : groupsWithTerraform(request, terraform);
  const said = terraform === void 0 ? describeSource({ app, env, codebase }, grouped) : void 0;
  if (said !== void 0) deps.logger.info(said);
  const services = grouped.groups.flatMap((group) => group.services);
  const plans = await planMembers(deps, request, services, compareOnly || terraform !== void 0);
  const byName = new Map(plans.map((planned) => [planned.target.service, planned]));
  return {
    services,
    source: grouped.source,
    groups: grouped.groups.map((group) => ({
      name: group.name,
      services: group.services.flatMap((service) => byName.get(service) ?? [])
    })),
    leftToTerraform: grouped.scheduledJobs.map((service) => ({
      service,
      command: terraformCommand({ env, service }, image.tag)
    })),
    terraform
  };
}
function groupsWithTerraform({ environment, codebase, wanted }, terraform) {
  refuseCopilot(environment);
  const names = [...new Set(terraform.map(({ group }) => group))];
  const groups = names.map((name) => ({
    name,
    services: terraform.filter(({ group, scheduledJob }) => group === name && !scheduledJob).map(({ service }) => service)
  }));
  const source = codebase.services.length > 0 ? "run-groups" : wanted === void 0 ? "templates" : "input";
  return { source, groups, scheduledJobs: [] };
}
async function planMembers(deps, {
  app,
  env,
  environment,
  codebase,
  image,
  form,
  exact
}, services, mayBeMissing) {
  const repositories = codebaseRepositories(app, codebase);
  const wanted = { tag: image.tag, digest: exact ? image.digest : void 0, repositories };
  const found = await mapParallel(services, LOOKUPS, async (service) => {
    const dependencies = {
      ...deps,
      environment,
      image: (template) => findCodebaseImage(deps, wanted, template)
    };
    try {
      return [await planService(dependencies, { app, env, service }, form)];
    } catch (error) {
      const isMissing = error instanceof NotFoundError || error instanceof AccessDeniedError;
      if (!mayBeMissing || !isMissing) throw error;
      deps.logger.info(`${service} is left out for now: ${error.message}`);
      return [];
    }
  });
  return found.flat();
}

export {
  groupServices,
  findGroups,
  planServices,
  planMembers
};
