const require = process.getBuiltinModule;
import {
  mapParallel
} from "./chunk-YPBGLJM5.js";
import {
  chooseCommitTag,
  parseCommitTag
} from "./chunk-2TIJTTQN.js";
import {
  DeadlineError,
  NotFoundError,
  asError
} from "./chunk-EFW3MVBP.js";

// src/domains/codebases/list.ts
var NEWEST = 20;
var CONCURRENCY = 10;
async function listCodebases(app, options) {
  const { applications, images, filter, limit } = options;
  const reading = applications.codebases(app);
  reading.catch(() => void 0);
  await applications.load(app);
  goOn(app, options);
  const wanted = (await reading).filter(
    ({ name, repository }) => name.includes(filter ?? "") || repository.includes(filter ?? "")
  );
  const chosen = wanted.slice(0, limit);
  const whole = { app, filter, total: wanted.length };
  const inOrder = new InOrder((one) => options.listed?.(one));
  const listings = await mapParallel([...chosen.entries()], CONCURRENCY, async ([index, codebase]) => {
    if (images !== void 0) options.logger.status(`Reading the images of ${codebase.name}`);
    const newest = images && await newestImages(app, codebase, images, () => {
      goOn(app, options);
    });
    const found = images === void 0 ? describe(codebase) : { ...describe(codebase), images: newest ?? [] };
    const withoutRepository = images !== void 0 && newest === void 0 ? [codebase.name] : [];
    const one = { ...whole, codebases: [found], withoutRepository };
    inOrder.take(index, one);
    return one;
  });
  return {
    ...whole,
    codebases: listings.flatMap(({ codebases }) => codebases),
    withoutRepository: listings.flatMap(({ withoutRepository }) => withoutRepository)
  };
}
var InOrder = class {
  constructor(pass) {
    this.pass = pass;
  }
  pass;
  waiting = /* @__PURE__ */ new Map();
  next = 0;
  take(index, item) {
    this.waiting.set(index, item);
    for (let found = this.waiting.get(this.next); found !== void 0; found = this.waiting.get(this.next)) {
      this.waiting.delete(this.next);
      this.next += 1;
      this.pass(found);
    }
  }
};
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
