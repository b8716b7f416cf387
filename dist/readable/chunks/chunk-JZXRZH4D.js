const require = process.getBuiltinModule;
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  findNearest
} from "./chunk-MCX4PYX5.js";
import {
  array,
  boolean,
  check,
  is,
  literal,
  looseObject,
  minLength,
  nullish,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  startsWith,
  strictObject,
  string,
  unknown
} from "./chunk-W5IPJRKD.js";
import {
  PlatformError,
  asError
} from "./chunk-5SMT2XMS.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/platform-config/platform-config.ts
var import_yaml = __toESM(require_dist(), 1);

// src/domains/platform-config/schema.ts
var text = pipe(string(), minLength(1));
var accountId = pipe(string(), regex(/^\d{12}$/, "expected twelve digits, in quotes"));
var account = strictObject({ name: text, id: accountId });
var repository = pipe(string(), regex(/^(?!\.)[\w.-]+\/(?!\.\.?$)[\w.-]+$/, "expected owner/name"));
var environmentName = pipe(
  string(),
  regex(/^[a-z][a-zA-Z0-9-]*$/, "expected letters, digits and hyphens, a lower-case letter first")
);
var name = pipe(
  string(),
  regex(/^[a-z0-9][a-z0-9_-]*$/, "expected lower-case letters, digits, hyphens and underscores")
);
var branch = pipe(
  string(),
  regex(
    /^(?!.*\$\{\{)(?:[^\s~^:?*[\\\p{Cc}]+\*?|\*)$/u,
    "expected the name of a branch, with at most one wildcard at its end"
  )
);
var plannedEnvironments = pipe(
  array(strictObject({ name: environmentName, requires_approval: optional(boolean()) })),
  minLength(1, "expected at least one environment")
);
var pipelineSchema = pipe(
  strictObject({
    name: text,
    branch: optional(branch),
    tag: optional(boolean()),
    environments: plannedEnvironments
  }),
  check(
    ({ branch: branch2, tag }) => branch2 === void 0 !== (tag !== true),
    "expected either a branch or tag: true"
  )
);
var codebaseConfigSchema = strictObject({
  repository,
  slack_channel: optional(text),
  requires_image_build: optional(boolean()),
  pipeline_mode: optional(picklist(["aws_codepipeline", "dual_codepipeline_github", "github_actions"])),
  additional_ecr_repository: optional(text),
  deploy_repository_branch: optional(branch),
  services: optional(array(record(text, array(text)))),
  pipelines: optional(array(pipelineSchema)),
  cache_invalidation: optional(
    strictObject({
      domains: record(
        text,
        strictObject({
          paths: pipe(
            array(pipe(string(), startsWith("/", "expected a path that begins with /"))),
            minLength(1, "expected at least one path")
          ),
          environment: environmentName
        })
      )
    })
  )
});
var environmentSchema = nullish(
  looseObject({
    accounts: optional(strictObject({ deploy: account, dns: account })),
    requires_approval: optional(boolean()),
    vpc: optional(text),
    "service-deployment-mode": optional(
      picklist(["copilot", "dual-deploy-copilot-traffic", "dual-deploy-platform-traffic", "platform"])
    )
  })
);
var platformConfigSchema = strictObject({
  schema_version: literal(1),
  application: name,
  deploy_repository: optional(repository),
  default_versions: strictObject({ "platform-helper": text }),
  environments: optional(record(string(), environmentSchema)),
  codebase_pipelines: optional(record(name, codebaseConfigSchema)),
  environment_pipelines: optional(record(string(), unknown())),
  extensions: optional(record(string(), unknown()))
});

// src/domains/platform-config/platform-config.ts
function checkPlatformConfig(text2) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text2, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
    merge: true
  });
  const problems = [];
  const at = (offset, path, message) => {
    const { line, col: column } = lines.linePos(offset);
    problems.push({ path: path.join("."), line: Math.max(1, line), column: Math.max(1, column), message });
  };
  for (const { code, message, pos } of document.errors) at(pos[0], [], describeSyntax(code, message));
  if (problems.length > 0) return { config: void 0, problems };
  const value = valueOf(document);
  if (!isMap(value)) at(0, [], "expected a map of settings: schema_version, application, environments, …");
  if (problems.length > 0) return { config: void 0, problems };
  refuseOldLayout(value);
  const report = (path, message) => {
    at(offsetOf(document, path), path, message);
  };
  const parsed = safeParse(platformConfigSchema, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const list = listIn(issue);
      if (list !== void 0) {
        if (!problems.some(({ path: known }) => known === list.join(".")))
          report(list, "expected a map, got a list");
        continue;
      }
      const path = pathOf(issue);
      const missing = issue.received === "undefined";
      const unknown2 = issue.type === "strict_object" && issue.expected === "never";
      at(
        offsetOf(document, path, unknown2),
        missing || unknown2 ? path.slice(0, -1) : path,
        describeIssue(issue)
      );
    }
  } else checkReferences(parsed.output, report);
  problems.sort((one, other) => one.line - other.line || one.column - other.column);
  return { config: problems.length === 0 && parsed.success ? parsed.output : void 0, problems };
}
function readApplicationName(text2) {
  const name2 = (0, import_yaml.parseDocument)(text2, { logLevel: "silent" }).get("application");
  return is(platformConfigSchema.entries.application, name2) ? name2 : void 0;
}
function valueOf(document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new PlatformError(
      `platform-config.yml has an alias that can't be resolved: ${asError(error).message}.`,
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
  throw new PlatformError("This platform-config.yml has the layout before schema version 1.", {
    hint: "Bring it up to date with `platform-helper config migrate`, and commit the result."
  });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function pathOf(issue) {
  return (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
}
function listIn(issue) {
  const path = [...issue.path ?? []];
  const index = path.findIndex(({ type, input }) => type === "object" && Array.isArray(input));
  return index < 0 ? void 0 : path.slice(0, index).map(({ key }) => String(key));
}
function offsetOf(document, path, key = false) {
  if (key) {
    const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0, import_yaml.isMap)(map) ? map.items.find((item) => String(item.key) === path.at(-1)) : void 0;
    if ((0, import_yaml.isNode)(pair?.key) && pair.key.range !== void 0 && pair.key.range !== null)
      return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((0, import_yaml.isNode)(node) && node.range !== void 0 && node.range !== null) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
function describeIssue(issue) {
  const key = String(pathOf(issue).at(-1) ?? "");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const nearest = findNearest(key, KNOWN_KEYS);
    return `${quote(key)} is not known here${nearest === void 0 ? "" : `; did you mean ${quote(nearest)}?`}`;
  }
  if (issue.received === "undefined") return `${quote(key)} is missing`;
  if (issue.message.startsWith("expected ")) return issue.message;
  if (issue.type === "min_length") return "expected a text that is not empty";
  if (issue.expected === "string" && typeof issue.input === "number")
    return `expected a text, got the number ${issue.received}; put it in quotes`;
  const expected = (issue.expected ?? "something else").replace(/^\(|\)$/g, "").replaceAll(" | ", ", ");
  return `expected ${WORDS[expected] ?? expected}, got ${WORDS[issue.received] ?? issue.received}`;
}
var WORDS = {
  Object: "a map",
  Array: "a list",
  string: "a text",
  boolean: "true or false",
  null: "nothing"
};
function describeSyntax(code, message) {
  if (code === "MULTIPLE_DOCS") return "a second document begins here; write all of it into one, without ---";
  return `This is not YAML: ${message.split("\n")[0] ?? ""}`;
}
var KNOWN_KEYS = [
  ...Object.keys(platformConfigSchema.entries),
  ...Object.keys(codebaseConfigSchema.entries),
  ...["name", "branch", "tag", "environments", "requires_approval", "accounts", "deploy", "dns", "id"],
  ...["domains", "paths", "environment", "vpc", "service-deployment-mode", "platform-helper"]
];
function quote(name2) {
  return JSON.stringify(name2);
}
function checkReferences({ environments = {}, codebase_pipelines: codebases = {} }, report) {
  const known = Object.keys(environments).filter((name2) => name2 !== "*");
  const checkEnvironment = (name2, path) => {
    if (known.length === 0 || known.includes(name2)) return;
    const nearest = findNearest(name2, known);
    report(
      path,
      `there is no environment ${quote(name2)}${nearest === void 0 ? `; there are ${known.join(", ")}` : `; did you mean ${quote(nearest)}?`}`
    );
  };
  for (const [codebase, { pipelines = [], services = [], cache_invalidation: caches }] of Object.entries(
    codebases
  )) {
    const at = ["codebase_pipelines", codebase];
    const names = /* @__PURE__ */ new Set();
    pipelines.forEach(({ name: name2, environments: planned }, index) => {
      const path = [...at, "pipelines", index];
      if (names.has(name2)) report([...path, "name"], `there are two pipelines with the name ${quote(name2)}`);
      names.add(name2);
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
      for (const [name2, members] of Object.entries(group))
        members.forEach((service, place) => {
          if (grouped.has(service))
            report([...at, "services", index, name2, place], `${quote(service)} is in two run groups`);
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

export {
  checkPlatformConfig,
  readApplicationName,
  formatProblem
};
