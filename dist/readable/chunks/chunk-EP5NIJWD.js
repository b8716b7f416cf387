const require = process.getBuiltinModule;
import {
  chooseCommitTag,
  parseCommitTag
} from "./chunk-GV6UZF3M.js";
import {
  WorkQueue,
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  requireTime
} from "./chunk-F5MUN3NT.js";
import {
  NotFoundError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/codebases/list.ts
var NEWEST = 20;
var CONCURRENCY = 10;
async function listCodebases(app, options) {
  const { applications, images, filter, limit } = options;
  const isWanted = ({ name, repository }) => name.includes(filter ?? "") || repository.includes(filter ?? "");
  const newest = images && new NewestImages(app, images, options);
  const reading = applications.codebases(app, (some) => newest?.begin(some.filter(isWanted)));
  reading.catch(() => void 0);
  await applications.load(app);
  goOn(app, options);
  const wanted = (await reading).filter(isWanted);
  const chosen = wanted.slice(0, limit);
  const whole = { app, filter, total: wanted.length };
  const inOrder = new InOrder((one) => options.listed?.(one));
  const listings = await Promise.all(
    [...chosen.entries()].map(async ([index, codebase]) => {
      const found = newest && await newest.of(codebase);
      const described = newest === void 0 ? describe(codebase) : { ...describe(codebase), images: found ?? [] };
      const withoutRepository = newest !== void 0 && found === void 0 ? [codebase.name] : [];
      const one = { ...whole, codebases: [described], withoutRepository };
      inOrder.take(index, one);
      return one;
    })
  );
  return {
    ...whole,
    codebases: listings.flatMap(({ codebases }) => codebases),
    withoutRepository: listings.flatMap(({ withoutRepository }) => withoutRepository)
  };
}
var NewestImages = class {
  constructor(app, registry, options) {
    this.app = app;
    this.registry = registry;
    this.options = options;
  }
  app;
  registry;
  options;
  queue = new WorkQueue(CONCURRENCY);
  begun = /* @__PURE__ */ new Map();
  /**
   * Begins with the first row while further pages of codebases arrive: with the first of these by name, unless an earlier
   * page had one before it. More would only keep the pages waiting, of which the last is needed for any row.
   */
  begin(codebases) {
    const [first] = [...codebases].sort((a, b) => a.name < b.name ? -1 : 1);
    if (first === void 0 || [...this.begun.keys()].some((name) => name < first.name)) return;
    this.of(first).catch(() => void 0);
  }
  /** Undefined when there is no image repository. */
  of(codebase) {
    const begun = this.begun.get(codebase.name) ?? this.queue.run(() => this.read(codebase));
    this.begun.set(codebase.name, begun);
    return begun;
  }
  async read(codebase) {
    this.options.logger.status(`Reading the images of ${codebase.name}`);
    return newestImages(this.app, codebase, await this.registry, () => {
      goOn(this.app, this.options);
    });
  }
};
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
function goOn(app, options) {
  const hint = "Raise timeout-minutes, or leave out the images: an image repository is read as a whole.";
  requireTime(options, `Listing the codebases of ${app}`, hint);
}

export {
  listCodebases,
  newestImageOfEach
};
