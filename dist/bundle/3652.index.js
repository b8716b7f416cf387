export const id = 3652;
export const ids = [3652];
export const modules = {

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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is neither a text nor a map from environments to texts.`, {
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
      description: "Fails after this many minutes. What was started keeps running."
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

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   mI: () => (/* binding */ SIGN_OF_LIFE_MS),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
const SIGN_OF_LIFE_MS = 3 * 6e4;
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Le: () => (/* binding */ escapeLinked),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
const SHOWN_ADDRESS = 60;
function escapeLinked(text) {
  return text.split(/(https?:\/\/[^\s/<>()]+(?:\/[^\s<>()]*[^\s<>().,;:!?'"])?)/).map((part, index) => {
    if (index % 2 === 0) return escapeInner(part);
    return link(part.length > SHOWN_ADDRESS ? new URL(part).host : part, part);
  }).join("").trim();
}
function escapeInner(text) {
  const [, before = "", after = ""] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  return text.trim() === "" ? text : `${before}${escapeMarkdown(text)}${after}`;
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}



/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   YE: () => (/* binding */ renderNextStep),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderNextStep({ hint, links }) {
  const pages = links.map(({ title, url }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(title, url)).join(" and ");
  const parts = [hint === void 0 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLinked */ .Le)(hint), pages === "" ? "" : `Look at ${pages}.`];
  return parts.filter((part) => part !== "").join(" ") || void 0;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
}



/***/ }),

/***/ 65893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  vw: () => (/* binding */ readValidConfig),
  Q9: () => (/* binding */ validationFailure),
  _f: () => (/* binding */ validationSummary),
  nP: () => (/* binding */ validationText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./src/core/inputs.js
var inputs = __webpack_require__(38188);
;// CONCATENATED MODULE: ./src/domains/platform-config/schema.js

const schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const accountId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{12}$/, "expected twelve digits, in quotes"));
const account = dist/* strictObject */.rej({ name: schema_text, id: accountId });
const repository = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/, "expected owner/name"));
const environmentName = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* regex */.yGV(/^[a-z][a-zA-Z0-9-]*$/, "expected letters, digits and hyphens, a lower-case letter first")
);
const schema_name = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* regex */.yGV(/^[a-z0-9][a-z0-9_-]*$/, "expected lower-case letters, digits, hyphens and underscores")
);
const branch = dist/* pipe */.FsL(
  dist/* string */.YjP(),
  dist/* regex */.yGV(
    /^[^\s~^:?*[\\\p{Cc}]+\*?$/u,
    "expected the name of a branch, with at most one wildcard at its end"
  )
);
const plannedEnvironments = dist/* pipe */.FsL(
  dist/* array */.YOg(dist/* strictObject */.rej({ name: environmentName, requires_approval: dist/* optional */.lqM(dist/* boolean */.zMY()) })),
  dist/* minLength */.BpQ(1, "expected at least one environment")
);
const pipelineSchema = dist/* pipe */.FsL(
  dist/* strictObject */.rej({
    name: schema_text,
    branch: dist/* optional */.lqM(branch),
    tag: dist/* optional */.lqM(dist/* boolean */.zMY()),
    environments: plannedEnvironments
  }),
  dist/* check */.z6Y(
    ({ branch: branch2, tag }) => branch2 === void 0 !== (tag !== true),
    "expected either a branch or tag: true"
  )
);
const codebaseSchema = dist/* strictObject */.rej({
  repository,
  slack_channel: dist/* optional */.lqM(schema_text),
  requires_image_build: dist/* optional */.lqM(dist/* boolean */.zMY()),
  pipeline_mode: dist/* optional */.lqM(dist/* picklist */.KIO(["aws_codepipeline", "dual_codepipeline_github", "github_actions"])),
  additional_ecr_repository: dist/* optional */.lqM(schema_text),
  deploy_repository_branch: dist/* optional */.lqM(schema_text),
  services: dist/* optional */.lqM(dist/* array */.YOg(dist/* record */.g1P(schema_text, dist/* array */.YOg(schema_text)))),
  pipelines: dist/* optional */.lqM(dist/* array */.YOg(pipelineSchema)),
  cache_invalidation: dist/* optional */.lqM(
    dist/* strictObject */.rej({
      domains: dist/* record */.g1P(
        schema_text,
        dist/* strictObject */.rej({
          paths: dist/* pipe */.FsL(
            dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* startsWith */.w1_("/", "expected a path that begins with /"))),
            dist/* minLength */.BpQ(1, "expected at least one path")
          ),
          environment: environmentName
        })
      )
    })
  )
});
const environmentSchema = dist/* nullish */.cl6(
  dist/* looseObject */._H3({
    accounts: dist/* optional */.lqM(dist/* strictObject */.rej({ deploy: account, dns: account })),
    requires_approval: dist/* optional */.lqM(dist/* boolean */.zMY()),
    vpc: dist/* optional */.lqM(schema_text),
    "service-deployment-mode": dist/* optional */.lqM(
      dist/* picklist */.KIO(["copilot", "dual-deploy-copilot-traffic", "dual-deploy-platform-traffic", "platform"])
    )
  })
);
const platformConfigSchema = dist/* strictObject */.rej({
  schema_version: dist/* literal */.euz(1),
  application: schema_name,
  deploy_repository: dist/* optional */.lqM(repository),
  default_versions: dist/* strictObject */.rej({ "platform-helper": schema_text }),
  environments: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), environmentSchema)),
  codebase_pipelines: dist/* optional */.lqM(dist/* record */.g1P(schema_name, codebaseSchema)),
  environment_pipelines: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
  extensions: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()))
});


;// CONCATENATED MODULE: ./src/domains/platform-config/platform-config.js





function checkPlatformConfig(text) {
  const lines = new yaml_dist/* LineCounter */.HN();
  const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const problems = [];
  const at = (offset, path, message) => {
    const { line, col: column } = lines.linePos(offset);
    problems.push({ path: path.join("."), line: Math.max(1, line), column: Math.max(1, column), message });
  };
  for (const error of document.errors)
    at(error.pos[0], [], `This is not YAML: ${error.message.split("\n")[0] ?? ""}`);
  if (problems.length > 0) return { config: void 0, problems };
  const value = platform_config_valueOf(document);
  if (!isMap(value)) at(0, [], "expected a map of settings: schema_version, application, environments, …");
  if (problems.length > 0) return { config: void 0, problems };
  refuseOldLayout(value);
  const report = (path, message) => {
    at(offsetOf(document, path), path, message);
  };
  const parsed = dist/* safeParse */.xLC(platformConfigSchema, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = pathOf(issue);
      const missing = issue.received === "undefined";
      const unknown = issue.type === "strict_object" && issue.expected === "never";
      at(
        offsetOf(document, path, unknown),
        missing || unknown ? path.slice(0, -1) : path,
        describeIssue(issue)
      );
    }
  } else checkReferences(parsed.output, report);
  problems.sort((one, other) => one.line - other.line || one.column - other.column);
  return { config: problems.length === 0 && parsed.success ? parsed.output : void 0, problems };
}
function platform_config_valueOf(document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new errors/* PlatformError */.Wk(
      `platform-config.yml has an alias that can't be resolved: ${(0,errors/* asError */.zR)(error).message}.`,
      {
        hint: "Write the value out instead of *name.",
        cause: error
      }
    );
  }
}
function refuseOldLayout(value) {
  const version = isMap(value) ? value["schema_version"] : void 0;
  if (version !== void 0 && version !== 0) return;
  throw new errors/* PlatformError */.Wk("This platform-config.yml has the layout before schema version 1.", {
    hint: "Bring it up to date with `platform-helper config migrate`, and commit the result."
  });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pathOf(issue) {
  return (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
}
function offsetOf(document, path, key = false) {
  if (key) {
    const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml_dist/* isMap */.jh)(map) ? map.items.find((item) => String(item.key) === path.at(-1)) : void 0;
    if ((0,yaml_dist/* isNode */.Ll)(pair?.key) && pair.key.range !== void 0 && pair.key.range !== null)
      return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((0,yaml_dist/* isNode */.Ll)(node) && node.range !== void 0 && node.range !== null) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
function describeIssue(issue) {
  const key = String(pathOf(issue).at(-1) ?? "");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const nearest = (0,inputs/* findNearest */.qg)(key, KNOWN_KEYS);
    return `${quote(key)} is not known here${nearest === void 0 ? "" : `; did you mean ${quote(nearest)}?`}`;
  }
  if (issue.received === "undefined") return `${quote(key)} is missing`;
  if (issue.message.startsWith("expected ")) return issue.message;
  if (issue.type === "min_length") return "expected a text that is not empty";
  const expected = (issue.expected ?? "something else").replace(/^\(|\)$/g, "").replaceAll(" | ", ", ");
  return `expected ${expected}, got ${issue.received}`;
}
const KNOWN_KEYS = [
  ...Object.keys(platformConfigSchema.entries),
  ...Object.keys(codebaseSchema.entries),
  ...["name", "branch", "tag", "environments", "requires_approval", "accounts", "deploy", "dns", "id"],
  ...["domains", "paths", "environment", "vpc", "service-deployment-mode", "platform-helper"]
];
function quote(name) {
  return JSON.stringify(name);
}
function checkReferences({ environments = {}, codebase_pipelines: codebases = {} }, report) {
  const known = Object.keys(environments).filter((name) => name !== "*");
  const checkEnvironment = (name, path) => {
    if (known.length === 0 || known.includes(name)) return;
    const nearest = (0,inputs/* findNearest */.qg)(name, known);
    report(
      path,
      `there is no environment ${quote(name)}${nearest === void 0 ? `; there are ${known.join(", ")}` : `; did you mean ${quote(nearest)}?`}`
    );
  };
  for (const [codebase, { pipelines = [], services = [], cache_invalidation: caches }] of Object.entries(
    codebases
  )) {
    const at = ["codebase_pipelines", codebase];
    const names = /* @__PURE__ */ new Set();
    pipelines.forEach(({ name, environments: planned }, index) => {
      const path = [...at, "pipelines", index];
      if (names.has(name)) report([...path, "name"], `there are two pipelines with the name ${quote(name)}`);
      names.add(name);
      const seen = /* @__PURE__ */ new Set();
      planned.forEach((environment, place) => {
        const here = [...path, "environments", place, "name"];
        checkEnvironment(environment.name, here);
        if (seen.has(environment.name)) report(here, `${quote(environment.name)} is there twice`);
        seen.add(environment.name);
      });
    });
    const grouped = /* @__PURE__ */ new Set();
    services.forEach((group, index) => {
      for (const [name, members] of Object.entries(group))
        members.forEach((service, place) => {
          if (grouped.has(service))
            report([...at, "services", index, name, place], `${quote(service)} is in two run groups`);
          grouped.add(service);
        });
    });
    for (const [domain, { environment }] of Object.entries(caches?.domains ?? {}))
      checkEnvironment(environment, [...at, "cache_invalidation", "domains", domain, "environment"]);
  }
}
function formatProblem(file, { path, line, column, message }) {
  return `${file}:${line}:${column}: ${path === "" ? "" : `${path}: `}${message}`;
}


;// CONCATENATED MODULE: ./src/domains/platform-config/validate.js






async function readConfig(file, { directory, files }) {
  const text = await files.read((0,external_node_path_.resolve)(directory, file));
  if (text !== void 0) return checkPlatformConfig(text);
  throw new errors/* UsageError */.eb(`The input config is "${file}", which does not exist.`, {
    hint: `Paths count from ${directory}. The file is at the top of the deploy repository.`
  });
}
async function readValidConfig(file, place) {
  const checked = await readConfig(file, place);
  if (checked.config !== void 0) return checked.config;
  throw validationFailure(file, checked) ?? new errors/* PlatformError */.Wk(`${file} is empty.`);
}
function validationFailure(file, { problems }) {
  const [first, ...others] = problems;
  if (first === void 0) return void 0;
  const more = others.length === 0 ? "" : ` And ${(0,duration/* formatCount */.B4)(others.length, "more problem")}.`;
  return new errors/* PlatformError */.Wk(`${formatProblem(file, first)}.${more}`, {
    excerpt: others.map((problem) => formatProblem(file, problem)),
    hint: "Mend the file, and run config-validate again."
  });
}
function validationText(file, { config }) {
  if (config === void 0) return "";
  const codebases = Object.keys(config.codebase_pipelines ?? {}).length;
  const environments = Object.keys(config.environments ?? {}).filter((name) => name !== "*").length;
  return `${file} is valid: ${(0,duration/* formatCount */.B4)(codebases, "codebase")}, ${(0,duration/* formatCount */.B4)(environments, "environment")}.`;
}
function validationSummary(file, checked) {
  const { config, problems } = checked;
  if (config !== void 0)
    return (0,summary/* renderSummary */.Br)({ outcome: "success", heading: (0,markdown/* escapeMarkdown */.FV)(validationText(file, checked)) });
  const rows = problems.map(({ path, line, column, message }) => [
    `${line}:${column}`,
    (0,markdown/* escapeMarkdown */.FV)(path),
    (0,markdown/* escapeMarkdown */.FV)(message)
  ]);
  return (0,summary/* renderSummary */.Br)({
    outcome: "failure",
    heading: (0,markdown/* escapeMarkdown */.FV)(`${file} has ${(0,duration/* formatCount */.B4)(problems.length, "problem")}`),
    notes: [(0,markdown/* table */.tp)(["Line", "Where", "Problem"], rows)]
  });
}



/***/ }),

/***/ 45448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LocalTextFiles),
/* harmony export */   H: () => (/* binding */ LocalFileSystem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49470);





class LocalTextFiles {
  async read(path) {
    try {
      return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, "utf8");
    } catch (error) {
      const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
      if (code === "ENOENT" || code === "ENOTDIR") return void 0;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path} could not be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asError */ .zR)(error).message}`, { cause: error });
    }
  }
}
class LocalFileSystem {
  async kind(path) {
    try {
      const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
      if (stats.isSymbolicLink()) return "link";
      if (stats.isDirectory()) return "directory";
      return stats.isFile() ? "file" : "other";
    } catch (error) {
      if (isMissing(error)) return void 0;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path} could not be looked at: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asError */ .zR)(error).message}`, { cause: error });
    }
  }
  async isExecutable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(
      () => true,
      () => false
    );
  }
  async writeAll(files, signal) {
    const undo = [];
    const leftovers = [];
    let current = "";
    try {
      const staged = [];
      for (const file of files) {
        current = file.path;
        await this.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file.path), undo);
        const temporary = temporaryName(file.path);
        leftovers.push(temporary);
        const mode = file.executable ? 493 : 420;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, file.content, { flag: "wx", mode });
        staged.push({ path: file.path, temporary });
      }
      for (const { path, temporary } of staged) {
        current = path;
        signal?.throwIfAborted();
        undo.push(await this.prepareUndo(path, leftovers));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
      }
    } catch (error) {
      const undone = await rollBack(undo, leftovers);
      if (undone) signal?.throwIfAborted();
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${current} could not be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asError */ .zR)(error).message}`, {
        hint: undone ? "Nothing was changed. Check the permissions and the space on the disk." : `Not everything could be put back: look for files that end in .bak in ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(current)}.`,
        cause: error
      });
    }
    await removeAll(leftovers);
  }
  /** Makes the folder and those above it; undone only as far as it was made here, and is empty. */
  async makeFolder(path, undo) {
    if (await this.kind(path) !== void 0) return;
    await this.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), undo);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(path).catch(() => void 0));
  }
  /** Keeps a copy of what is about to be replaced. */
  async prepareUndo(path, leftovers) {
    if (await this.kind(path) === void 0) return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
    const backup = temporaryName(path, "bak");
    leftovers.push(backup);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, backup, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(backup, path);
  }
}
function temporaryName(path, ending = "tmp") {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.${ending}`);
}
async function rollBack(undo, leftovers) {
  await removeAll(leftovers.filter((path) => path.endsWith(".tmp")));
  let failures = 0;
  for (const step of undo.reverse()) {
    await step().catch(() => {
      failures += 1;
    });
  }
  if (failures === 0) await removeAll(leftovers);
  return failures === 0;
}
async function removeAll(paths) {
  for (const path of paths) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true }).catch(() => void 0);
}
function isMissing(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return code === "ENOENT" || code === "ENOTDIR";
}



/***/ })

};
