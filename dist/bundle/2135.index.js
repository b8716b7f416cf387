export const id = 2135;
export const ids = [2135];
export const modules = {

/***/ 92135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ list_default)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.js
var applications = __webpack_require__(27468);
// EXTERNAL MODULE: ../../node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(32300);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/parallel.js
var parallel = __webpack_require__(5574);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
;// CONCATENATED MODULE: ./src/domains/codebases/list.js






const CODEBASE_HEADER = ["Codebase", "Repository", "Pipeline mode"];
const IMAGE_HEADER = ["Commit", "Digest", "Other tags", "Pushed"];
const NEWEST = 20;
const CONCURRENCY = 4;
async function listCodebases(app, options) {
  const { applications, images } = options;
  await applications.load(app);
  goOn(app, options);
  const withoutRepository = [];
  const codebases = await (0,parallel/* mapParallel */.E)(await applications.codebases(app), CONCURRENCY, async (codebase) => {
    const listed = describe(codebase);
    if (images === void 0) return listed;
    options.logger.status(`Reading the images of ${codebase.name}`);
    const newest = await newestImages(app, codebase, images, options);
    if (newest === void 0) withoutRepository.push(codebase.name);
    return { ...listed, images: newest ?? [] };
  });
  return { app, codebases, withoutRepository };
}
function describe({ name, repository, pipelineMode }) {
  return { name, repository, url: `https://github.com/${repository}`, pipelineMode };
}
async function newestImages(app, codebase, registry, options) {
  let newest = [];
  try {
    for await (const page of registry.pages(`${app}/${codebase.name}`)) {
      goOn(app, options);
      const carriers = page.filter((image) => (0,image_name/* chooseCommitTag */.bO)(image.tags) !== void 0);
      newest = [...newest, ...carriers].sort(newestFirst).slice(0, NEWEST);
    }
  } catch (error) {
    if (error instanceof errors/* NotFoundError */.m_) return void 0;
    throw error;
  }
  return newest.map((image) => list(image, codebase.repository));
}
function newestFirst(a, b) {
  return b.pushedAt.getTime() - a.pushedAt.getTime() || (a.digest < b.digest ? -1 : 1);
}
function list({ digest, tags, pushedAt }, repository) {
  const tag = (0,image_name/* chooseCommitTag */.bO)(tags) ?? "";
  const commit = (0,image_name/* parseCommitTag */.Po)(tag) ?? "";
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
  throw new errors/* DeadlineError */.j3(`Listing the codebases of ${app} took longer than it may.`, {
    hint: "Raise timeout-minutes, or leave out the images: an image repository is read as a whole."
  });
}
function listingText(listing) {
  if (listing.codebases.length === 0) return `Application ${listing.app} has no codebases.`;
  const codebases = terminalTable(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, url, pipelineMode }) => [name, url, pipelineMode])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const title = `Images of ${plain(codebase.name)}`;
    const nothing = withoutImages(listing, codebase);
    if (nothing !== void 0) return [`${title}: ${plain(nothing)}`];
    const rows = codebase.images.map((image) => [image.commitUrl, ...imageFacts(image)]);
    return [`${title}
${terminalTable(IMAGE_HEADER, rows)}`];
  });
  return [codebases, ...images].join("\n\n");
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
  return (0,summary/* renderSummary */.B)({
    outcome: "success",
    heading: `Codebases of ${(0,markdown/* escapeMarkdown */.FV)(listing.app)}`,
    notes: [listing.codebases.length === 0 ? "The application has no codebases." : codebases],
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
function terminalTable(header, rows) {
  const terminal = new cli_table3({ head: [...header], style: { head: [], border: [], compact: true } });
  terminal.push(...rows.map((row) => row.map(plain)));
  return terminal.toString();
}
function plain(text) {
  return text.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}


// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/codebase/list.js




var list_default = (0,command/* defineCommand */.NB)({
  name: "codebase-list",
  summary: "List the codebases of an application, and their newest images",
  description: "Lists the codebases of an application with their repositories. With `with-images` also the newest 20 images of each that carry a commit tag, newest first: the commit, the digest, the other tags, and when it was pushed. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    "with-images": {
      type: "boolean",
      default: false,
      description: "List the newest images of each codebase too."
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
    const { clock, logger, signal } = context;
    if (inputs["dry-run"]) logger.debug("codebase-list only reads, with dry-run and without.");
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const listing = await listCodebases(inputs.app, {
      applications: new applications/* Applications */.s(await session.parameters(), session, logger),
      images: inputs["with-images"] ? await session.images() : void 0,
      clock,
      logger,
      signal,
      deadline
    });
    return {
      outputs: { codebases: listing.codebases },
      text: listingText(listing),
      summary: listingSummary(listing)
    };
  }
});



/***/ }),

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "How long to wait, in minutes. When it is over the step fails; what it started goes on."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



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



/***/ })

};
