export const id = 5383;
export const ids = [5383];
export const modules = {

/***/ 75383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ list_default)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/domains/codebases/list.js
var list = __webpack_require__(9461);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/text-table.js
var text_table = __webpack_require__(5631);
;// CONCATENATED MODULE: ./src/domains/codebases/list-report.js




const CODEBASE_HEADER = ["Codebase", "Repository", "Pipeline mode"];
const IMAGE_HEADER = ["Commit", "Digest", "Other tags", "Pushed"];
function listingText(listing, most = 1, screen = text_table/* WIDE */.eV) {
  const { codebases } = listing;
  if (codebases.length === 0) return screen.tsv ? "" : noneOf(listing);
  const withImages = codebases.some(({ images }) => images !== void 0);
  if (!withImages) {
    const rows2 = codebases.map((each) => [each.name, each.url, each.pipelineMode]);
    return withNotes((0,text_table/* formatTable */.ku)(CODEBASE_HEADER, rows2, screen), [leftOut(listing)], screen);
  }
  const rows = codebases.flatMap((codebase) => {
    const nothing = withoutImages(listing, codebase);
    if (nothing !== void 0) return [[codebase.name, screen.tsv ? "" : nothing, "", "", ""]];
    const images = codebase.images ?? [];
    return images.slice(0, most).map((image) => {
      const [digest, other, pushed] = imageFacts(image);
      return [
        codebase.name,
        screen.tsv ? image.commitUrl : image.commit,
        digest,
        other,
        screen.tsv ? image.pushedAt : pushed
      ];
    });
  });
  const shown = (0,text_table/* formatTable */.ku)(["Codebase", ...IMAGE_HEADER], rows, screen);
  const older = codebases.some(({ images = [] }) => images.length > most);
  const notes = [
    leftOut(listing),
    older ? "There are older images: raise image-limit to see them." : void 0
  ];
  return withNotes(shown, notes, screen);
}
function noneOf({ app, filter }) {
  return filter === void 0 ? `Application ${app} has no codebases.` : `No codebase of ${app} has "${filter}" in its name or repository.`;
}
function withNotes(shown, notes, { tsv }) {
  return tsv ? shown : [shown, ...notes].filter((note) => note !== void 0).join("\n");
}
function leftOut({ codebases, total }) {
  return total > codebases.length ? `Showing ${codebases.length} of ${(0,duration/* formatCount */.B4)(total, "codebase")}. Raise limit for more.` : void 0;
}
function listingSummary(listing) {
  const codebases = (0,markdown/* table */.tp)(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      (0,markdown/* escapeMarkdown */.FV)(name),
      (0,markdown/* link */.nf)(repository, url),
      (0,markdown/* code */.aY)(pipelineMode)
    ])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const nothing = withoutImages(listing, codebase);
    const body = nothing === void 0 ? imagesTable(codebase.images) : (0,markdown/* escapeMarkdown */.FV)(nothing);
    return [{ title: `Images of ${codebase.name}`, body }];
  });
  return (0,summary/* renderSummary */.Br)({
    outcome: "success",
    heading: `Codebases of ${(0,markdown/* escapeMarkdown */.FV)(listing.app)}`,
    notes: [listing.codebases.length === 0 ? (0,markdown/* escapeMarkdown */.FV)(noneOf(listing)) : codebases, leftOut(listing)],
    sections: images
  });
}
function imagesTable(images) {
  return (0,markdown/* table */.tp)(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        (0,markdown/* link */.nf)(image.commit, image.commitUrl),
        (0,markdown/* code */.aY)(digest),
        otherTags(image).map(markdown/* code */.aY).join(" "),
        (0,markdown/* escapeMarkdown */.FV)(pushed)
      ];
    })
  );
}
function withoutImages(listing, codebase) {
  if (listing.withoutRepository.includes(codebase.name))
    return `there is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? "none carries a commit tag." : void 0;
}
function imageFacts(image) {
  const digest = image.digest.replace(/^sha256:/, "").slice(0, 12);
  return [digest, otherTags(image).join(" "), `${image.pushedAt.slice(0, 16).replace("T", " ")} UTC`];
}
function otherTags({ tags, tag }) {
  return tags.filter((other) => other !== tag);
}


// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/codebase/list.js





var list_default = (0,command/* defineCommand */.NB)({
  name: "codebase-list",
  summary: "List the codebases of an application, and their newest images",
  examples: [
    { does: "List the codebases", flags: "--app demo" },
    { does: "List the newest image of each as well", flags: "--app demo --with-images" },
    { does: "Print names and repositories as JSON", flags: "--app demo --json name,repository" }
  ],
  description: "Lists the codebases of an application with their repositories. With `with-images` also the newest 20 images of each that carry a commit tag, newest first: the commit, the digest, the other tags, and when it was pushed. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    "with-images": {
      type: "boolean",
      default: false,
      description: "List the newest images of each codebase too."
    },
    "image-limit": {
      type: "number",
      default: 1,
      minimum: 1,
      maximum: 20,
      description: "With `with-images`: how many images of each codebase to show at a terminal. Output and summary hold up to 20."
    },
    filter: {
      type: "string",
      description: "List only codebases whose name or repository contains this text."
    },
    limit: {
      type: "number",
      default: 1e3,
      minimum: 1,
      maximum: 1e3,
      description: "The most codebases to list, by name."
    },
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    codebases: {
      description: "JSON: a list of `{name, repository, url, pipelineMode, images}`; with `with-images`, `images` is a list of `{tag, commit, commitUrl, digest, tags, pushedAt}`."
    }
  },
  permissions: {
    aws: [
      ...permissions/* applicationPermissions */.z,
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/*"],
        when: "with-images"
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { clock, logger, screen, signal } = context;
    if (inputs["dry-run"]) logger.debug("codebase-list only reads, with dry-run and without.");
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const listing = await (0,list/* listCodebases */.O)(inputs.app, {
      applications: new applications/* Applications */.s(await session.parameters(), session, logger),
      images: inputs["with-images"] ? await session.images() : void 0,
      filter: inputs.filter,
      limit: inputs.limit,
      clock,
      logger,
      signal,
      deadline
    });
    const note = leftOut(listing);
    if (screen.tsv && note !== void 0) logger.warning(note);
    return {
      outputs: { codebases: listing.codebases },
      text: listingText(listing, inputs["image-limit"], screen),
      summary: listingSummary(listing)
    };
  }
});



/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mapParallel)
/* harmony export */ });
async function mapParallel(items, limit, work) {
  const results = [];
  const failures = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}



/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listCodebases),
/* harmony export */   m: () => (/* binding */ newestImageOfEach)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82995);



const NEWEST = 20;
const CONCURRENCY = 4;
async function listCodebases(app, options) {
  const { applications, images } = options;
  await applications.load(app);
  goOn(app, options);
  const withoutRepository = [];
  const { filter, limit } = options;
  const wanted = (await applications.codebases(app)).filter(
    ({ name, repository }) => name.includes(filter ?? "") || repository.includes(filter ?? "")
  );
  const codebases = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapParallel */ .E)(wanted.slice(0, limit), CONCURRENCY, async (codebase) => {
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
      const carriers = page.filter((image) => (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseCommitTag */ .bO)(image.tags) !== void 0);
      newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
    }
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
    throw error;
  }
  return newest.map((image) => list(image, codebase.repository));
}
async function newestImageOfEach(app, codebases, registry, logger, goOn2) {
  const found = await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .mapParallel */ .E)(codebases, CONCURRENCY, async (codebase) => {
    try {
      const [image] = await newestImages(app, codebase, registry, goOn2) ?? [];
      return image === void 0 ? [] : [[codebase.name, image]];
    } catch (error) {
      goOn2();
      logger.warning(`The newest image of ${codebase.name} is not known: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}
function newestFirst(a, b) {
  return b.pushedAt.getTime() - a.pushedAt.getTime() || (a.digest < b.digest ? -1 : 1);
}
function list({ digest, tags, pushedAt }, repository) {
  const tag = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseCommitTag */ .bO)(tags) ?? "";
  const commit = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommitTag */ .Po)(tag) ?? "";
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`Listing the codebases of ${app} took longer than it may.`, {
    hint: "Raise timeout-minutes, or leave out the images: an image repository is read as a whole."
  });
}



/***/ }),

/***/ 17285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ abbreviates),
/* harmony export */   C3: () => (/* binding */ validateCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Wf: () => (/* binding */ isFullSha),
/* harmony export */   YM: () => (/* binding */ CommitLookup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_LENGTH = 40;
function isCommit(text) {
  return COMMIT.test(text);
}
function isFullSha(text) {
  return text.length === FULL_LENGTH && COMMIT.test(text);
}
function abbreviates(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}
function validateCommit(given, otherwise) {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha) ? `has ${sha.length} digits, not 7 to 40` : "is not made of hexadecimal digits (0-9, a-f)";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
const UNREADABLE = /* @__PURE__ */ Symbol("unreadable");
class CommitLookup {
  constructor(finders, logger) {
    this.finders = finders;
    this.logger = logger;
  }
  finders;
  logger;
  answers = /* @__PURE__ */ new Map();
  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit) {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === void 0 || full === UNREADABLE) continue;
      this.logger.debug(`Commit ${commit} is ${full}.`);
      return full;
    }
    return void 0;
  }
  /**
   * Checks whether an abbreviation means this commit. Who knows the commit decides. A shallow clone can't: a commit
   * that it lacks may start with the same digits. It can only tell that it has two of them itself.
   */
  async check(abbreviation, fullSha) {
    if (abbreviation === fullSha) return { state: "confirmed" };
    let answer = { state: "unknown" };
    for (const finder of this.finders) {
      const means = await this.ask(finder, abbreviation);
      if (means === UNREADABLE) continue;
      if (means === fullSha) {
        if (await finder.isComplete()) return { state: "confirmed" };
        continue;
      }
      if (await this.ask(finder, fullSha) === fullSha) return { state: "rejected", means: void 0 };
      if (means !== void 0) answer = { state: "rejected", means };
    }
    return answer;
  }
  ask(finder, digits) {
    const known = this.answers.get(finder) ?? /* @__PURE__ */ new Map();
    this.answers.set(finder, known);
    const answer = known.get(digits) ?? this.resolve(finder, digits);
    known.set(digits, answer);
    return answer;
  }
  async resolve(finder, digits) {
    try {
      const full = (await finder.resolve(digits))?.toLowerCase();
      return full !== void 0 && isFullSha(full) && full.startsWith(digits) ? full : void 0;
    } catch (error) {
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) throw error;
      this.logger.debug(`Could not look up commit ${digits}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return UNREADABLE;
    }
  }
}



/***/ }),

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ listCommitTags),
/* harmony export */   Ci: () => (/* binding */ formatPipelineTag),
/* harmony export */   Po: () => (/* binding */ parseCommitTag),
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   iR: () => (/* binding */ parseEcrRepository),
/* harmony export */   "if": () => (/* binding */ parseImageName),
/* harmony export */   jv: () => (/* binding */ formatImageTag),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);


const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
const ECR_REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/;
const SHORTEST_ABBREVIATION = 7;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
function parseImageName(text) {
  const [tagged = text, digest] = text.split("@");
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = name, ...rest] = name.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return hasRegistry ? { registry: first, repository: rest.join("/"), tag, digest } : { registry: void 0, repository: name, tag, digest };
}
function parseEcrRepository(image) {
  const { registry, repository } = parseImageName(image);
  const match = registry?.match(ECR_REGISTRY);
  const [, account, region] = match ?? [];
  return account === void 0 || region === void 0 ? void 0 : { account, region, repository };
}
function isImageTag(text) {
  return IMAGE_TAG.test(text);
}
function formatImageTag(kind, name) {
  return `${kind}-${kind === "branch" ? name.replaceAll("/", "-") : name}`;
}
function formatPipelineTag(kind, name, requiresImageBuild) {
  if (!requiresImageBuild) return "latest";
  return formatImageTag(kind, kind === "tag" ? "latest" : name);
}
function isMovingTag(tag) {
  return tag === "latest" || tag === "tag-latest" || tag.startsWith("branch-");
}
function parseCommitTag(tag) {
  return COMMIT_TAG.exec(tag)?.[1];
}
function listCommitTags(fullSha) {
  const full = fullSha.toLowerCase();
  if (!(0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullSha */ .Wf)(full)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit "${fullSha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: "Give all of it: git rev-parse <commit>."
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`
  );
}
function chooseCommitTag(tags, preferred) {
  const candidates = tags.filter((tag) => parseCommitTag(tag) !== void 0);
  if (preferred !== void 0 && candidates.includes(preferred)) return preferred;
  return candidates.sort(longestFirst)[0];
}
function longestFirst(a, b) {
  return b.length - a.length || a.localeCompare(b);
}



/***/ })

};
