const require = process.getBuiltinModule;
import {
  codebaseRepositories,
  holdsImage,
  isReachable
} from "./chunk-GBEYO6BH.js";
import {
  planService,
  verifyImage
} from "./chunk-UGVU4WRH.js";
import {
  readTemplate,
  templateImage
} from "./chunk-YABGQ5G7.js";
import {
  CommitImages
} from "./chunk-6EOB5AVS.js";
import {
  refuseCopilot,
  refuseScheduledJob,
  terraformCommand
} from "./chunk-KWDQRHSJ.js";
import {
  mapParallel
} from "./chunk-YPBGLJM5.js";
import {
  chooseCommitTag,
  formatImageTag,
  isFullSha,
  isImageTag,
  parseCommitTag,
  parseEcrRepository,
  shortDigest,
  validateCommit
} from "./chunk-2TIJTTQN.js";
import {
  findNearest
} from "./chunk-KBUK7D3Z.js";
import {
  AccessDeniedError,
  IdentityError,
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-EFW3MVBP.js";

// src/domains/images/reference.ts
function parseImageReference(inputs) {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? "";
    return trimmed === "" ? [] : [{ kind: name, value: trimmed }];
  });
  const [only] = given;
  if (only === void 0) return void 0;
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `the input ${kind} ("${value}")`).join(" and ");
    throw new UsageError(`Only one input can name the image, and there are ${given.length}: ${named}.`, {
      hint: "Give exactly one of commit, tag and branch."
    });
  }
  if (only.kind === "commit") {
    const value = validateCommit(
      only.value,
      "git tags go into the input tag, branches into the input branch."
    );
    return { kind: "commit", value };
  }
  validateName(only.kind, only.value);
  return only;
}
function chooseReference(given, { requiresImageBuild }) {
  if (given !== void 0) return given;
  if (!requiresImageBuild) return { kind: "tag", value: "latest" };
  throw new UsageError("None of the inputs commit, tag and branch says which image to deploy.", {
    hint: "Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch."
  });
}
function describeReference({ kind, value }) {
  return `${kind} ${value}`;
}
function validateName(kind, value) {
  const prefix = kind === "branch" ? "refs/heads/" : "refs/tags/";
  if (value.startsWith(prefix)) {
    throw new UsageError(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`
    });
  }
  const imageTag = formatImageTag(kind, value);
  if (isImageTag(imageTag)) return;
  throw new UsageError(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: "Name the image by its commit instead." }
  );
}

// src/domains/deployments/codebase-services.ts
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
        throw unclear(codebase.name, service, error);
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
function unclear(codebase, service, cause) {
  return new PlatformError(
    `The codebase ${codebase} has no run groups, and whether ${service} runs its image can't be seen: ${cause.message}`,
    {
      hint: `Name the services to deploy in the input services. ${cause.hint ?? ""}`.trim(),
      cause
    }
  );
}
function describeSource({ app, env, codebase }, { source }) {
  switch (source) {
    case "run-groups":
      return void 0;
    case "input":
      return `${app}/${codebase.name} has no run groups: the services given are deployed in one group.`;
    case "templates":
      return `${app}/${codebase.name} has no run groups: all services of ${env} whose task definition template names its image are deployed in one group.`;
  }
}

// src/domains/deployments/codebase-image.ts
async function findCodebaseImage({ images, publicImages, registry }, { tag, digest: exact, repositories }, template) {
  const { own, additional } = repositories;
  const names = [own, ...additional === void 0 ? [] : [additional.name]];
  if (parseEcrRepository(template) !== void 0)
    return verifyImage(images, { tag, digest: exact, repositories: names, registry }, template);
  if (!holdsImage(repositories, registry, template)) {
    throw new PlatformError(
      `The service runs images of ${template}, as its task definition template says, not of ${names.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const digest = await (await publicImages()).findDigest(template, tag);
  if (digest !== void 0 && (exact === void 0 || exact === digest)) return { tag, digest };
  if (digest !== void 0)
    throw new PlatformError(
      `The public repository ${template} has ${digest} under the tag ${tag}, not ${exact ?? ""}.`,
      {
        hint: "Nothing was changed. The tag has moved since: deploy by another tag, or build the image again."
      }
    );
  throw new NotFoundError(`The public repository ${template} has no image with the tag ${tag}.`, {
    hint: "Nothing was changed. The codebase's build has to push there too: additional_ecr_repository in platform-config.yml."
  });
}
function chooseForm({ tag }, wanted) {
  return parseCommitTag(tag) === void 0 ? "digest" : wanted;
}

// src/domains/deployments/plan-services.ts
var LOOKUPS2 = 5;
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
  const found = await mapParallel(services, LOOKUPS2, async (service) => {
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

// src/domains/images/resolve-image.ts
var ImageResolver = class {
  constructor(deps) {
    this.deps = deps;
    this.commitImages = new CommitImages(deps);
  }
  deps;
  commitImages;
  /**
   * Looks into the codebase's own repository, then into the additional one: where there is one, the platform's deployments
   * take their images from there.
   * @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous
   */
  async resolve(source, reference) {
    const { own } = source.repositories;
    const inOwn = await this.find(source, reference, { kind: "private", name: own });
    if (inOwn instanceof NotFoundError || inOwn === void 0) {
      const elsewhere = await this.reachable(source);
      const image = elsewhere && await this.findElsewhere(source, reference, elsewhere);
      if (image !== void 0) return image;
      if (inOwn !== void 0 && elsewhere === void 0) throw missingRepository(own, inOwn);
      throw missingImage(source, reference, elsewhere);
    }
    return inOwn;
  }
  /** Returns the error of a repository that does not exist. */
  async find(source, reference, place) {
    try {
      return reference.kind === "commit" ? await this.findByCommit(place, reference.value) : await this.findByTag(source, place, reference.kind, reference.value);
    } catch (error) {
      if (error instanceof NotFoundError) return error;
      throw error;
    }
  }
  async findElsewhere(source, reference, place) {
    let image;
    try {
      image = await this.find(source, reference, place);
    } catch (error) {
      if (!(error instanceof AccessDeniedError) || !source.requiresImageBuild) throw error;
      this.deps.logger.notice(`Could not look into ${place.name}: ${error.message}`, {
        title: "Additional repository"
      });
    }
    if (image === void 0 || image instanceof NotFoundError) return void 0;
    this.deps.logger.info(
      `The image is in ${place.name}, the codebase's additional repository, not in ${source.repositories.own}.`
    );
    return image;
  }
  async findByTag(source, place, kind, value) {
    const found = await this.findTagged(place, wantedTags(source, kind, value));
    if (found === void 0) return void 0;
    const { repository, tag: wanted, digest, tags } = found;
    const commitTag = chooseCommitTag(tags);
    const commit = commitTag && parseCommitTag(commitTag);
    if (commitTag === void 0 && kind === "branch") throw withoutCommitTag(found);
    if (commitTag === void 0 && source.requiresImageBuild)
      this.deps.logger.warning(
        `The image ${wanted} in ${repository} (${digest}) has no commit tag, so the commit that it was built from is not known. It is deployed under the tag ${wanted}.`,
        { title: "Image without a commit tag" }
      );
    const keeps = kind === "tag" && !source.requiresImageBuild;
    const tag = keeps ? wanted : commitTag ?? wanted;
    return { tag, digest, commit, otherTags: tags.filter((other) => other !== tag) };
  }
  async findTagged({ kind, name }, tags) {
    const publicImages = kind === "public" ? await this.deps.publicImages() : void 0;
    for (const tag of tags) {
      if (publicImages === void 0) {
        const image = await this.deps.images.describe(name, { tag });
        if (image !== void 0) return { repository: name, tag, digest: image.digest, tags: image.tags };
      } else {
        const digest = await publicImages.findDigest(name, tag);
        if (digest !== void 0) return { repository: name, tag, digest, tags: [tag] };
      }
    }
    return void 0;
  }
  async reachable({ repositories }) {
    const { additional } = repositories;
    if (additional?.kind !== "private" || additional.registry === void 0) return additional;
    return isReachable(additional, await this.deps.registry()) ? additional : void 0;
  }
  async findByCommit({ kind, name }, commit) {
    const commitImages = kind === "private" ? this.commitImages : new CommitImages({
      ...this.deps,
      images: publicCommitTags(await this.deps.publicImages(), commit)
    });
    const image = await commitImages.find(name, commit);
    return image && { ...image, otherTags: [] };
  }
};
var USUAL_LENGTHS = [7, 8, 9, 10];
function publicCommitTags(publicImages, given) {
  const likely = (tag) => {
    const digits = parseCommitTag(tag) ?? "";
    return digits === given || isFullSha(digits) || USUAL_LENGTHS.includes(digits.length);
  };
  const findTags = async (repository, tags) => {
    const found = [];
    for (const tag of tags.filter(likely)) {
      const digest = await publicImages.findDigest(repository, tag);
      if (digest !== void 0) found.push({ tag, digest });
    }
    return found;
  };
  return {
    findTags,
    // Nothing says when an image was pushed.
    describe: () => Promise.resolve(void 0),
    pages: async function* (repository) {
      for (const { tag, digest } of await findTags(repository, [`commit-${given}`]))
        yield [{ digest, tags: [tag], pushedAt: /* @__PURE__ */ new Date(0) }];
    }
  };
}
function wantedTags({ requiresImageBuild }, kind, value) {
  const usual = formatImageTag(kind, value);
  if (requiresImageBuild || kind === "branch") return [usual];
  return [value, usual].filter(isImageTag);
}
function missingImage(source, reference, elsewhere) {
  const { app, codebase, repositories, requiresImageBuild } = source;
  const { kind, value } = reference;
  const { own, additional } = repositories;
  const places = elsewhere === void 0 ? own : `${own} or ${elsewhere.name}`;
  const unread = additional !== void 0 && elsewhere === void 0 ? ` The additional repository ${additional.name} is in another account or region, which is not looked into.` : "";
  const message = `No image found for ${describeReference(reference)} in ${places}.${unread}`;
  if (!requiresImageBuild) {
    return new NotFoundError(message, {
      hint: "The platform builds no image for this codebase (requires_image_build: false). Give a tag that the image has, or leave tag out to deploy latest."
    });
  }
  const build = `platform-tools codebase build --app ${app} --codebase ${codebase} --commit ${kind === "commit" ? value : "<commit>"}`;
  const otherwise = kind === "commit" ? "" : ` If it has been built, the image may not be tagged ${formatImageTag(kind, value)}: give the commit instead.`;
  return new NotFoundError(message, { hint: `Build it first: ${build}.${otherwise}` });
}
function missingRepository(repository, cause) {
  return new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
    hint: "Terraform makes it with the codebase; check that role and aws-region are those of the application.",
    cause
  });
}
function withoutCommitTag({ repository, tag, digest, tags }) {
  return new PlatformError(
    `The image ${tag} in ${repository} (${digest}) has no commit tag, only: ${tags.join(", ")}.`,
    { hint: "Build the commit again, so that its image is tagged commit-<sha>, and deploy that." }
  );
}

// src/domains/deployments/resolve-reference.ts
async function resolveReference(deps, { app, codebase }, given) {
  const { logger, publicImages } = deps;
  const { session } = deps.accounts;
  const finders = [deps.localCommits, deps.repository(codebase.repository).commits];
  const reference = chooseReference(given, codebase);
  const registry = async () => ({ account: await session.accountId(), region: session.region });
  const images = await session.images();
  const resolver = new ImageResolver({ images, logger, finders, publicImages, registry });
  const repositories = codebaseRepositories(app, codebase);
  const { name, requiresImageBuild } = codebase;
  const source = { app, codebase: name, repositories, requiresImageBuild };
  const image = await resolver.resolve(source, reference);
  const built = reference.kind === "commit" || image.commit === void 0 ? "" : `, built from the commit ${image.commit}`;
  logger.info(
    `${describeReference(reference).replace(/^\w/, (first) => first.toUpperCase())} is the image ${image.tag} (${shortDigest(image.digest)})${built}.`
  );
  return { reference, image, rollback: void 0 };
}

export {
  parseImageReference,
  describeReference,
  chooseForm,
  findCodebaseServices,
  describeSource,
  groupServices,
  findGroups,
  planServices,
  planMembers,
  parseServices,
  resolveReference
};
