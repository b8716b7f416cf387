const require = process.getBuiltinModule;
import {
  readServiceRuns
} from "./chunk-GZ27WYAJ.js";
import {
  findPastExecutions
} from "./chunk-E3KFW6EF.js";
import {
  findRunningServices
} from "./chunk-OSEJFA5D.js";
import {
  CommitImages
} from "./chunk-GBLZCN43.js";
import {
  chosenStrategy,
  servicesDependencies
} from "./chunk-BS22MCT6.js";
import {
  findGroups
} from "./chunk-CBBKZMGK.js";
import {
  formatMinute
} from "./chunk-YMMMOESI.js";
import {
  deployingPipelines
} from "./chunk-Z6BDMULU.js";
import {
  ImageIdentities,
  imageRepositories,
  labelOf,
  verifyImage
} from "./chunk-I6ZOZ7VX.js";
import {
  isUnderWay
} from "./chunk-SCQNRUUF.js";
import {
  deployRole
} from "./chunk-RPOPKNME.js";
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import {
  codebaseRepositories,
  describeReference,
  isReachable
} from "./chunk-7LB5367B.js";
import {
  abbreviates,
  chooseCommitTag,
  formatImageTag,
  isFullSha,
  isImageTag,
  isMovingTag,
  parseCommitTag,
  parseEcrRepository,
  parseImageName,
  shortDigest
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  formatAgo,
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

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

// src/domains/deployments/previous-image.ts
var WAIT = "Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to.";
var NAME_IT = "Name the image to go back to in the input to: a commit or a git tag.";
function findPreviousRun(runs, current) {
  const standing = [];
  for (const run of [...runs].reverse()) {
    if (run.outcome !== "lasted") continue;
    const earlier = standing.findIndex(({ key }) => key === run.key);
    if (earlier === -1) standing.push(run);
    else standing.splice(earlier, Infinity, run);
  }
  const own = standing.findIndex(({ key }) => key === current.key);
  const previous = own === -1 ? standing.at(-1) : standing[own - 1];
  const since = previous === void 0 ? runs : runs.slice(0, runs.indexOf(previous));
  const left = [...since].reverse().filter(({ key }) => key !== current.key && key !== previous?.key);
  const lasted = left.filter(({ outcome }) => outcome === "lasted");
  const failed = left.filter(
    ({ key, outcome }) => outcome === "failed" && !lasted.some((run) => run.key === key)
  );
  const again = since.filter(({ key, outcome }) => outcome === "failed" && key === previous?.key);
  return {
    previous,
    skipped: [
      ...lasted.map((run) => ({ run, reason: "undone" })),
      ...failed.map((run) => ({ run, reason: "failed" })),
      ...again.map((run) => ({ run, reason: "failed-again" }))
    ],
    goingBack: runs[0]?.outcome === "running" && own !== -1 && own < standing.length - 1,
    returnedAt: findReturn(runs, current)
  };
}
function findReturn(runs, current) {
  const [newest, ...older] = runs.filter(({ outcome }) => outcome === "lasted");
  if (newest?.key !== current.key) return void 0;
  const other = older.findIndex(({ key }) => key !== current.key);
  const ranBefore = other !== -1 && older.slice(other).some(({ key }) => key === current.key);
  return ranBefore ? newest.at : void 0;
}
function refuseSecondReturn({ returnedAt }, { label }, env) {
  if (returnedAt === void 0) return;
  throw new PlatformError(
    `${env} went back to ${label} at ${formatMinute(returnedAt)} already, and this is another attempt of the same run.`,
    { hint: `If an earlier attempt did that, nothing is left to do. ${NAME_IT}` }
  );
}
function describeSkipped(skipped, now) {
  const sentences = skipped.map(({ run, reason }) => {
    const ago = formatAgo(now - run.at.getTime());
    switch (reason) {
      case "failed":
        return `Skipped ${run.label}: its deployment ${ago} failed.`;
      case "failed-again":
        return `${run.label} ran before, but its deployment ${ago} failed.`;
      case "undone":
        return `Skipped ${run.label}, deployed ${ago}: it was rolled back before.`;
    }
  });
  return [...new Set(sentences)];
}
var LOOKUPS = 4;
var FEW = 20;
var ALL = 100;
async function findPreviousOfServices(deps, place, { services: wanted, anotherAttempt }) {
  const { services, read } = await openServices(deps, place, wanted);
  const runs = await mapParallel(services, LOOKUPS, async (service) => {
    const few = await read(service, FEW);
    const { current, more } = few;
    const open = current !== void 0 && findPreviousRun(few.runs, current).previous === void 0;
    return more && open ? read(service, ALL) : few;
  });
  const found = runs.map((one) => checkPrevious(place, one, anotherAttempt));
  const [first] = found;
  if (first === void 0)
    throw new PlatformError(
      `The codebase ${place.codebase.name} has no services but scheduled jobs in ${place.env}, and Terraform deploys those.`,
      { hint: "Apply them with the tag of the image before, in the deploy repository." }
    );
  if (found.some(({ previous }) => previous.key !== first.previous.key)) throw differing(place, found);
  return {
    previous: first.previous,
    from: commonLabel(found.map(({ runs: runs2 }) => runs2)),
    skipped: found.flatMap(({ skipped }) => skipped)
  };
}
async function readAllRuns(deps, place, wanted) {
  const { services, read } = await openServices(deps, place, wanted);
  const found = await mapParallel(services, LOOKUPS, (service) => read(service, ALL));
  const runs = found.flatMap((one) => one.runs).sort((a, b) => b.at.getTime() - a.at.getTime());
  return { runs, from: commonLabel(found) };
}
function commonLabel(found) {
  const [label, ...others] = new Set(found.map(({ current }) => current?.label));
  return others.length === 0 ? label : void 0;
}
async function openServices(deps, place, wanted) {
  const { app, env } = place;
  const { containers, images, registry, ...services } = await servicesDependencies(deps, place);
  const { groups } = await findGroups({ ...services, registry }, { ...place, wanted, known: true }, "<tag>");
  deps.logger.status(`Looking at what ran in ${env}`);
  const reading = { containers, identities: new ImageIdentities(images, registry), signal: deps.signal };
  return {
    services: groups.flatMap((group) => group.services),
    read: (service, limit) => readServiceRuns(reading, { app, env, service }, limit)
  };
}
function checkPrevious({ env }, runs, anotherAttempt) {
  const { service, current, rollingBack } = runs;
  if (current === void 0)
    throw new PlatformError(`${service} was never deployed to ${env}: it runs Terraform's placeholder.`, {
      hint: "There is nothing to go back to. Deploy an image first, with codebase-deploy."
    });
  if (rollingBack)
    throw new PlatformError(`ECS is putting ${current.label} back as ${service} in ${env} right now.`, {
      hint: WAIT
    });
  const found = findPreviousRun(runs.runs, current);
  const { previous, goingBack } = found;
  if (goingBack)
    throw new PlatformError(`${service} is going back to ${current.label} in ${env} already.`, {
      hint: WAIT
    });
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === void 0)
    throw new NotFoundError(
      `There is nothing to go back to: ${service} is not known to have run any image but ${current.label} in ${env}.`,
      { hint: `ECS remembers the deployments of 90 days. ${NAME_IT}` }
    );
  if (previous.problem !== void 0)
    throw new PlatformError(
      `What ${service} ran in ${env} before ${current.label} is not known: ${previous.problem}.`,
      { hint: NAME_IT }
    );
  return { ...found, previous, runs };
}
function differing({ env }, found) {
  const each = found.map(({ previous, runs }) => `${runs.service} to ${previous.label}`);
  const common = commonImage(found);
  const advice = common === void 0 ? "Name one image for all in the input to." : `All of them have run ${common}: to go back to that, name it in the input to.`;
  return new PlatformError(`The services would go back to different images in ${env}: ${each.join(", ")}.`, {
    hint: `${advice} Or roll some back by themselves, named in the input services.`
  });
}
function commonImage(found) {
  const [first, ...others] = found.map(({ runs }) => runs);
  const isCommon = ({ key, outcome, problem }) => outcome === "lasted" && problem === void 0 && others.every(({ runs }) => runs.some((run) => run.key === key && run.outcome === "lasted")) && !found.every(({ runs }) => runs.current?.key === key);
  return first?.runs.find(isCommon)?.label;
}

// src/domains/deployments/previous-release.ts
var FEW2 = 10;
var MANY = 50;
async function findPreviousRelease(deps, place, { anotherAttempt }) {
  const { env } = place;
  const few = await readReleaseRuns(deps, place, FEW2);
  if (few.missing.length > 0) throw untold(env, few.missing.join(" "));
  if (few.underWay !== void 0) throw underWay(env, few.underWay);
  const current = await findCurrent(deps, place, few.runs);
  let found = findPreviousRun(few.runs, current);
  if (found.previous === void 0 && few.more)
    found = findPreviousRun((await readReleaseRuns(deps, place, MANY)).runs, current);
  const { previous, skipped } = found;
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === void 0)
    throw new NotFoundError(
      `There is nothing to go back to: the pipelines are not known to have deployed any image but ${current.label} to ${env}.`,
      { hint: NAME_IT }
    );
  if (previous.problem !== void 0) throw untold(env, `${previous.problem}.`);
  return { previous, from: current.label, skipped };
}
function untold(env, why) {
  return new PlatformError(`What ran in ${env} before is not known: ${why}`, { hint: NAME_IT });
}
function underWay(env, { pipeline, id, imageTag = "an image" }) {
  return new PlatformError(
    `${pipeline} is deploying ${imageTag} to ${env} right now: execution ${shortenIds(id)}.`,
    {
      hint: "Wait for its end, or stop it with execution-stop, and try again. Or name the image to go back to in the input to."
    }
  );
}
async function readReleaseRuns({ session, logger, signal }, { app, env, codebase }, limit) {
  logger.status(`Looking at what the pipelines deployed to ${env}`);
  const pipelines = await session.pipelines();
  const goOn = () => {
    signal.throwIfAborted();
  };
  const found = await findPastExecutions({ pipelines, signal, goOn }, deployingPipelines(app, codebase), {
    env,
    limit
  });
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const { own, additional } = codebaseRepositories(app, codebase);
  const elsewhere = !codebase.requiresImageBuild && additional?.kind === "public";
  const repository = elsewhere ? additional.name : await images.uri(own);
  const identities = new ImageIdentities(images, registry);
  const runs = await Promise.all(
    found.executions.map((execution) => describeRelease(execution, repository, identities))
  );
  const [newest] = found.executions;
  return {
    runs,
    underWay: newest !== void 0 && isUnderWay(newest.status) ? newest : void 0,
    more: found.more,
    missing: missingOf(found)
  };
}
async function readReleases(deps, place) {
  const running = await findRunningImages(deps, place);
  const from = running.length === 1 ? running[0]?.label : void 0;
  try {
    return { runs: (await readReleaseRuns(deps, place, MANY)).runs, from };
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.logger.warning(`What ran in ${place.env} before can't be read: ${asError(error).message}`);
    return { runs: [], from };
  }
}
function missingOf({ holes, notices, error }) {
  if (error !== void 0) throw error;
  return holes ? notices : [];
}
async function describeRelease({ id, pipeline, imageTag, imageDigest, status, startedAt }, repository, identities) {
  const at = startedAt ?? /* @__PURE__ */ new Date(0);
  const outcome = status === "Succeeded" ? "lasted" : isUnderWay(status) ? "running" : "failed";
  const where = `${pipeline} at ${formatMinute(at)} (execution ${id})`;
  const unknown = { key: id, label: imageTag ?? "an unknown image", at, outcome, image: void 0 };
  if (imageDigest !== void 0) {
    const image2 = `${repository}@${imageDigest}`;
    return { ...await identities.identify(image2), at, outcome, image: image2, problem: void 0 };
  }
  if (imageTag === void 0) return { ...unknown, problem: `which image ${where} deployed is not recorded` };
  if (isMovingTag(imageTag)) {
    const problem = `${where} deployed ${imageTag}, a tag that moves from image to image, so which one it named then is not known`;
    return { ...unknown, problem };
  }
  const image = `${repository}:${imageTag}`;
  return { ...await identities.identify(image), at, outcome, image, problem: void 0 };
}
async function findCurrent(deps, place, runs) {
  const { env } = place;
  const [newest] = runs;
  const lasted = runs.find(({ outcome }) => outcome === "lasted");
  const running = await findRunningImages(deps, place);
  const [image, ...others] = running;
  if (image === void 0) {
    if (newest === void 0) return { key: "", label: "what runs" };
    if (newest.outcome === "lasted") return newest;
    throw untold(
      env,
      `the newest deployment, of ${newest.label}, failed, and what runs can't be seen.${lasted === void 0 ? "" : ` The last one that succeeded was of ${lasted.label}.`}`
    );
  }
  if (others.length > 0)
    throw untold(
      env,
      `its services run different images: ${running.map(({ service, label }) => `${service} runs ${label}`).join(", ")}.`
    );
  const since = lasted === void 0 ? runs : runs.slice(0, runs.indexOf(lasted) + 1);
  const isOwn = ({ key, label, problem }) => key === image.key || label === image.label || problem !== void 0;
  const own = since.find(isOwn);
  if (own === void 0)
    throw untold(
      env,
      `it runs ${image.label}, which ${lasted === void 0 ? "no execution is known to have deployed" : `is not what the pipelines deployed last (${lasted.label})`}.`
    );
  return { key: own.key, label: image.label };
}
async function findRunningImages({ session, signal }, { app, env, environment, codebase }) {
  if (environment.deploymentMode === "copilot") return [];
  const images = await session.images();
  const names = codebase.services.flatMap(({ services }) => services);
  const now = await findRunningServices(names, {
    app,
    env,
    images,
    signal,
    repository: `${app}/${codebase.name}`,
    containers: () => session.assume(deployRole(app, environment, session.region)).containers()
  });
  const seen = now.flatMap((service) => identifyRunning(service) ?? []);
  const isFirst = ({ key }, index) => seen.findIndex((other) => other.key === key) === index;
  return seen.filter(isFirst);
}
function identifyRunning(service) {
  if (service.state === "unknown") return void 0;
  const { digest, repository, tag } = service.image;
  const key = digest ?? (tag === void 0 || isMovingTag(tag) ? void 0 : `${repository}:${tag}`);
  return key === void 0 ? void 0 : { key, label: tag ?? key, service: service.service };
}

// src/domains/deployments/image-choice.ts
async function chooseRollback(deps, place, request) {
  const { to } = request;
  const chosen = to === void 0 ? await choosePrevious(deps, place, request) : await chooseNamed(deps, place, request, to);
  const { rollback, image } = chosen;
  if (chosenStrategy(request, place.codebase) === "pipeline" && !isImageTag(image.tag))
    throw new PlatformError(
      `The image ${image.digest} has no tag that stays with it, and a pipeline deploys tags only.`,
      {
        hint: "Name another image in the input to, or build its commit again and deploy it with codebase-deploy."
      }
    );
  const from = rollback?.from === void 0 ? "" : ` from ${rollback.from}`;
  deps.logger.info(`Going back${from} to ${image.tag} (${shortDigest(image.digest)}) in ${place.env}.`);
  for (const note of rollback?.notes ?? []) deps.logger.info(note);
  return chosen;
}
async function choosePrevious(deps, place, request) {
  const pipeline = chosenStrategy(request, place.codebase) === "pipeline";
  const { previous, from, skipped } = pipeline ? await findPreviousRelease(deps, place, request) : await findPreviousOfServices(deps, place, request);
  const image = await pinRun(deps, place, previous);
  const notes = describeSkipped(skipped, deps.clock.now());
  return { ...withReference(image), rollback: { from, ranSince: previous.at.toISOString(), notes } };
}
async function chooseNamed(deps, place, request, to) {
  const pipeline = chosenStrategy(request, place.codebase) === "pipeline";
  const { runs, from } = pipeline ? await readReleases(deps, place) : await readAllRuns(deps, place, request.services);
  const ran = runs.filter((run) => matches(run, to));
  const best = ran.find(({ outcome }) => outcome === "lasted") ?? ran[0];
  const chosen = best === void 0 ? await findNamed(deps, place, to) : withReference(await pinRun(deps, place, best));
  const { tag, digest } = chosen.image;
  const same = runs.filter(({ key }) => key === digest);
  const lasted = same.find(({ outcome }) => outcome === "lasted");
  const untried = same.length > 0 ? `${tag} has been deployed to ${place.env} before, and that failed.` : `${tag} is not known to have run in ${place.env} before.`;
  const notes = lasted === void 0 ? [untried] : [];
  return { ...chosen, rollback: { from, ranSince: lasted?.at.toISOString(), notes } };
}
function matches({ key, label, image }, to) {
  if (image === void 0) return false;
  if (to.kind === "digest") return key === to.value;
  const commit = parseCommitTag(label);
  if (to.kind === "commit") return commit !== void 0 && abbreviates(commit, to.value);
  return label === to.value || label === formatImageTag("tag", to.value);
}
async function findNamed(deps, place, to) {
  if (to.kind !== "digest") return resolveReference(deps, place, to);
  const repository = `${place.app}/${place.codebase.name}`;
  const image = await findPinned(deps, repository, { digest: to.value });
  if (image !== void 0) return withReference(image);
  throw new NotFoundError(`No image found for the digest ${to.value} in ${repository}.`, {
    hint: "Look at the images there are: platform-tools codebase list --with-images."
  });
}
async function pinRun(deps, { app, codebase }, { image = "", label }) {
  const { repository, tag = "", digest } = parseImageName(image);
  let found;
  if (parseEcrRepository(image) === void 0) {
    const name = image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
    const current = await (await deps.publicImages()).findDigest(name, tag);
    if (current !== void 0 && (digest === void 0 || digest === current))
      found = { tag, digest: current, commit: parseCommitTag(tag), otherTags: [] };
  } else found = await findPinned(deps, repository, digest === void 0 ? { tag } : { digest });
  if (found !== void 0) return found;
  throw new NotFoundError(`The image ${label}, which ran before, is no longer in ${repository}.`, {
    hint: `Name another image in the input to, or build its commit again (platform-tools codebase build --app ${app} --codebase ${codebase.name} --commit <commit>) and deploy it with codebase-deploy.`
  });
}
async function findPinned({ session }, repository, reference) {
  const images = await session.images();
  const found = await images.describe(repository, reference);
  if (found === void 0) return void 0;
  const tag = labelOf(found.tags, "tag" in reference ? reference.tag : void 0) ?? found.digest;
  const otherTags = found.tags.filter((other) => other !== tag);
  return { tag, digest: found.digest, commit: parseCommitTag(tag), otherTags };
}
function withReference(image) {
  const { commit, tag } = image;
  const reference = commit === void 0 ? { kind: "tag", value: tag.replace(/^tag-/, "") } : { kind: "commit", value: commit };
  return { image, reference };
}
function chooseReference(given, { requiresImageBuild }) {
  if (given !== void 0) return given;
  if (!requiresImageBuild) return { kind: "tag", value: "latest" };
  throw new UsageError("None of the inputs commit, tag and branch says which image to deploy.", {
    hint: "Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch."
  });
}
async function resolveReference(deps, { app, codebase }, given) {
  const { logger, publicImages } = deps;
  const { session } = deps;
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
    `${sentence(describeReference(reference))} is the image ${image.tag} (${shortDigest(image.digest)})${built}.`
  );
  return { reference, image, rollback: void 0 };
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
  const { session } = deps;
  const registry = { account: await session.accountId(), region: session.region };
  const repositories = imageRepositories(place.app, codebase.name, void 0);
  return (await verifyImage(await session.images(), { tag, repositories, registry }, "")).tag;
}

export {
  chooseRollback,
  chooseReference,
  resolveReference,
  findJobImageTag
};
