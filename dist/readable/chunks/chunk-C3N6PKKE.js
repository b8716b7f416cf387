const require = process.getBuiltinModule;
import {
  mapParallel
} from "./chunk-YPBGLJM5.js";
import {
  chooseCommitTag,
  parseCommitTag
} from "./chunk-QPZQED6G.js";
import {
  DeadlineError,
  NotFoundError,
  asError
} from "./chunk-R6HQRVEI.js";

// src/domains/codebases/list.ts
var NEWEST = 20;
var CONCURRENCY = 4;
async function listCodebases(app, options) {
  const { applications, images } = options;
  await applications.load(app);
  goOn(app, options);
  const withoutRepository = [];
  const { filter, limit } = options;
  const wanted = (await applications.codebases(app)).filter(
    ({ name, repository }) => name.includes(filter ?? "") || repository.includes(filter ?? "")
  );
  const codebases = await mapParallel(wanted.slice(0, limit), CONCURRENCY, async (codebase) => {
    const listed = describe(codebase);
    if (images === void 0) return listed;
    options.logger.status(`Reading the images of ${codebase.name}`);
    const newest = await newestImages(app, codebase, images, () => {
      goOn(app, options);
    });
    if (newest === void 0) withoutRepository.push(codebase.name);
    return { ...listed, images: newest ?? [] };
  });
  return { app, codebases, filter, total: wanted.length, withoutRepository };
}
function describe({ name, repository, pipelineMode }) {
  return { name, repository, url: `https://github.com/${repository}`, pipelineMode };
}
async function newestImages(app, codebase, registry, goOn2) {
  let newest = [];
  try {
    for await (const page of registry.pages(`${app}/${codebase.name}`)) {
      goOn2();
      const carriers = page.filter((image) => chooseCommitTag(image.tags) !== void 0);
      newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
    }
  } catch (error) {
    if (error instanceof NotFoundError) return void 0;
    throw error;
  }
  return newest.map((image) => list(image, codebase.repository));
}
async function newestImageOfEach(app, codebases, registry, logger, goOn2) {
  const found = await mapParallel(codebases, CONCURRENCY, async (codebase) => {
    try {
      const [image] = await newestImages(app, codebase, registry, goOn2) ?? [];
      return image === void 0 ? [] : [[codebase.name, image]];
    } catch (error) {
      goOn2();
      logger.warning(`The newest image of ${codebase.name} is not known: ${asError(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}
function newestFirst(a, b) {
  return b.pushedAt.getTime() - a.pushedAt.getTime() || (a.digest < b.digest ? -1 : 1);
}
function list({ digest, tags, pushedAt }, repository) {
  const tag = chooseCommitTag(tags) ?? "";
  const commit = parseCommitTag(tag) ?? "";
  return {
    tag,
    commit,
    commitUrl: `https://github.com/${repository}/commit/${commit}`,
    digest,
    tags: [...tags].sort(),
    pushedAt: pushedAt.toISOString()
  };
}
function goOn(app, { clock, signal, deadline }) {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new DeadlineError(`Listing the codebases of ${app} took longer than it may.`, {
    hint: "Raise timeout-minutes, or leave out the images: an image repository is read as a whole."
  });
}

export {
  listCodebases,
  newestImageOfEach
};
