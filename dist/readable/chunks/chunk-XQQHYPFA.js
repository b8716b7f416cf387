const require = process.getBuiltinModule;
import {
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  escapeMarkdown,
  table
} from "./chunk-SYWYRGCB.js";
import {
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
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
} from "./chunk-VR4HECPH.js";
import {
  composeYaml
} from "./chunk-UXEO32C6.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  formatCount,
  lineAt
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/platform-config/platform-config.ts
import { resolve } from "node:path";
var import_yaml2 = __toESM(require_dist(), 1);

// src/domains/platform-config/schema.ts
var import_yaml = __toESM(require_dist(), 1);
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
    // oxlint-disable-next-line no-control-regex -- git refuses them; \p{Cc} is not known to every reader of JSON Schema
    /^(?!.*\$\{\{)(?:[^\s~^:?*[\\\x00-\x1f\x7f-\x9f]+\*?|\*)$/,
    "expected the name of a branch, with at most one wildcard at its end"
  )
);
var plannedEnvironments = pipe(
  array(strictObject({ name: environmentName, requires_approval: optional(boolean()) })),
  minLength(1, "expected at least one environment")
);
var pipelineFields = strictObject({
  name: text,
  branch: optional(branch),
  tag: optional(boolean()),
  environments: plannedEnvironments
});
var branchOrTag = check(
  ({ branch: branch2, tag }) => branch2 === void 0 !== (tag !== true),
  "expected either a branch or tag: true"
);
var pipelineSchema = pipe(pipelineFields, branchOrTag);
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
function* findLists(value, part, path = []) {
  const { entries, value: values, item } = unwrap(part);
  if (isRecord(value))
    for (const [key, child] of Object.entries(value))
      yield* findLists(child, entries?.[key] ?? values, [...path, key]);
  if (!Array.isArray(value)) return;
  if (entries !== void 0 || values !== void 0) yield path;
  else for (const [index, child] of value.entries()) yield* findLists(child, item, [...path, index]);
}
function knownKeys(path) {
  let part = platformConfigSchema;
  for (const key of path) {
    const { entries, value, item } = unwrap(part);
    part = entries?.[key] ?? value ?? item;
  }
  return Object.keys(unwrap(part).entries ?? {});
}
function unwrap(part) {
  return part?.wrapped === void 0 ? part ?? {} : unwrap(part.wrapped);
}
var LOST = ["__proto__", "constructor", "prototype"];
var SECTIONS = ["environments", "codebase_pipelines"];
function findKeyProblems(document) {
  const problems = [];
  for (const section of SECTIONS) visitKeys(document.get(section, true), [section], problems);
  return problems.sort((one, other) => one.offset - other.offset);
}
function visitKeys(node, path, problems) {
  if ((0, import_yaml.isSeq)(node))
    node.items.forEach((item, index) => {
      visitKeys(item, [...path, String(index)], problems);
    });
  if (!(0, import_yaml.isMap)(node)) return;
  for (const { key, value } of node.items) {
    const message = describeKey(key);
    const offset = (0, import_yaml.isNode)(key) ? key.range?.[0] ?? 0 : 0;
    if (message !== void 0) problems.push({ offset, path, message });
    visitKeys(value, [...path, String(key)], problems);
  }
}
function describeKey(key) {
  const value = (0, import_yaml.isScalar)(key) ? key.value : key;
  if (typeof value === "symbol") return void 0;
  const written = (0, import_yaml.isScalar)(key) ? key.source ?? String(value) : String(key);
  if (typeof value === "string")
    return LOST.includes(value) ? `the name ${JSON.stringify(value)} can't be used here; choose another one` : void 0;
  if (typeof value === "number" || typeof value === "bigint")
    return `the name ${written} is a number in YAML; put it in quotes`;
  if (typeof value === "boolean") return `the name ${written} is true or false in YAML; put it in quotes`;
  if (value === null) return `the name ${written === "" ? "before the colon" : written} is empty in YAML`;
  return `the name ${written} is not a text`;
}
function findLostAliases(document) {
  const found = [];
  (0, import_yaml.visit)(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === void 0)
        found.push({ offset: alias.range?.[0] ?? 0, name: alias.source });
    }
  });
  return found;
}
function checkReferences({ environments = {}, codebase_pipelines: codebases = {} }, report) {
  const known = Object.keys(environments).filter((name2) => name2 !== "*");
  const checkEnvironment = (name2, path) => {
    if (known.length === 0 || known.includes(name2)) return;
    const nearest = findNearest(name2, known);
    report(
      path,
      `there is no environment ${JSON.stringify(name2)}${nearest === void 0 ? `; there are ${known.join(", ")}` : `; did you mean ${JSON.stringify(nearest)}?`}`
    );
  };
  for (const [codebase, { pipelines = [], services = [], cache_invalidation: caches }] of Object.entries(
    codebases
  )) {
    const at = ["codebase_pipelines", codebase];
    const names = /* @__PURE__ */ new Set();
    pipelines.forEach(({ name: name2, environments: planned }, index) => {
      const path = [...at, "pipelines", index];
      if (names.has(name2))
        report([...path, "name"], `there are two pipelines with the name ${JSON.stringify(name2)}`);
      names.add(name2);
      const seen = /* @__PURE__ */ new Set();
      planned.forEach((environment, place) => {
        const here = [...path, "environments", place, "name"];
        checkEnvironment(environment.name, here);
        if (seen.has(environment.name)) report(here, `${JSON.stringify(environment.name)} is there twice`);
        seen.add(environment.name);
      });
    });
    const grouped = /* @__PURE__ */ new Set();
    services.forEach((group, index) => {
      for (const [name2, members] of Object.entries(group))
        members.forEach((service, place) => {
          if (grouped.has(service))
            report(
              [...at, "services", index, name2, place],
              `${JSON.stringify(service)} is in two run groups`
            );
          grouped.add(service);
        });
    });
    for (const [domain, { environment }] of Object.entries(caches?.domains ?? {}))
      checkEnvironment(environment, [...at, "cache_invalidation", "domains", domain, "environment"]);
  }
}

// src/domains/platform-config/platform-config.ts
var SCHEMA = 1;
var EXPECTED = "expected a map of settings: schema_version, application, environments and others";
var EMPTY = `the file has no settings; ${EXPECTED}`;
var SECOND = "a second document begins here; write all of it into one, without ---";
var QUIETLY = { prettyErrors: false, logLevel: "silent" };
var NESTED = "maps and lists stand within each other more than a hundred deep";
function checkPlatformConfig(text2) {
  const lines = new import_yaml2.LineCounter();
  const composed = composeYaml(text2, { ...QUIETLY, lineCounter: lines, merge: true });
  if (composed.deep !== void 0) {
    const problem = { path: "", line: lineAt(text2, composed.deep), column: 1, message: NESTED };
    return { config: void 0, problems: [problem] };
  }
  const { document, second } = composed;
  const problems = [];
  const at = (offset, path, message) => {
    const { line, col: column } = lines.linePos(offset);
    problems.push({ path: path.join("."), line: Math.max(1, line), column: Math.max(1, column), message });
  };
  for (const { message, pos } of document.errors)
    at(pos[0], [], `This is not YAML: ${message.split("\n")[0] ?? ""}`);
  if (second !== void 0) at(second, [], SECOND);
  if (problems.length > 0) return { config: void 0, problems };
  for (const { offset, name: name2 } of findLostAliases(document))
    at(offset, [], `the alias *${name2} has no anchor before it (&${name2}); write the value out`);
  const value = problems.length > 0 ? void 0 : valueOf(document);
  if (problems.length === 0 && !isRecord(value)) at(0, [], value === null ? EMPTY : EXPECTED);
  if (problems.length > 0) return { config: void 0, problems };
  refuseOtherLayout(value);
  const report = (path, message) => {
    at(offsetOf(document, path), path, message);
  };
  const lists = [...findLists(value, platformConfigSchema)];
  for (const list of lists) report(list, "expected a map, got a list");
  const parsed = safeParse(platformConfigSchema, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = pathOf(issue);
      if (lists.some((list) => list.every((key, index) => path[index] === key))) continue;
      const missing = issue.received === "undefined";
      const unknown2 = issue.type === "strict_object" && issue.expected === "never";
      at(
        offsetOf(document, path, unknown2),
        missing || unknown2 ? path.slice(0, -1) : path,
        describeIssue(issue, knownKeys(path.slice(0, -1)))
      );
    }
  } else if (lists.length === 0) checkReferences(parsed.output, report);
  for (const { offset, path, message } of findKeyProblems(document)) {
    const { line, col } = lines.linePos(offset);
    const known = problems.findIndex((each) => each.line === line && each.column === col);
    if (known >= 0) problems.splice(known, 1);
    at(offset, path, message);
  }
  problems.sort((one, other) => one.line - other.line || one.column - other.column);
  return { config: problems.length === 0 && parsed.success ? parsed.output : void 0, problems };
}
function readApplicationName(text2) {
  const composed = composeYaml(text2, QUIETLY);
  const name2 = composed.deep === void 0 ? composed.document.get("application") : void 0;
  return is(platformConfigSchema.entries.application, name2) ? name2 : void 0;
}
function valueOf(document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new PlatformError(
      `platform-config.yml has an alias that can't be resolved: ${asError(error).message}.`,
      { hint: "Write the value out instead of *name.", cause: error }
    );
  }
}
function refuseOtherLayout(value) {
  const version = isRecord(value) ? value["schema_version"] : void 0;
  if (typeof version === "number" && version > SCHEMA)
    throw new PlatformError(
      `This platform-config.yml has schema version ${version}, and this version of platform-tools knows ${SCHEMA}.`,
      { hint: "Use a newer version of platform-tools." }
    );
  if (version !== void 0 && version !== 0) return;
  throw new PlatformError("This platform-config.yml has the layout before schema version 1.", {
    hint: "Upgrade to platform-helper 13 by its instructions, then to 14 or newer. Run `platform-helper config migrate`, and commit the result."
  });
}
function pathOf(issue) {
  return (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
}
function offsetOf(document, path, key = false) {
  if (key) {
    const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0, import_yaml2.isMap)(map) ? map.items.find((item) => String(item.key) === path.at(-1)) : void 0;
    if ((0, import_yaml2.isNode)(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if ((0, import_yaml2.isNode)(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
function describeIssue(issue, known) {
  const key = String(pathOf(issue).at(-1) ?? "");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const nearest = findNearest(key, known);
    return `${JSON.stringify(key)} is not known here; ${nearest === void 0 ? `there are ${known.join(", ")}` : `did you mean ${JSON.stringify(nearest)}?`}`;
  }
  if (issue.received === "undefined") return `${JSON.stringify(key)} is missing`;
  if (issue.message.startsWith("expected ")) return issue.message;
  if (issue.type === "min_length") return "expected a text that is not empty";
  if (issue.expected === "string" && (typeof issue.input === "number" || typeof issue.input === "boolean"))
    return `expected a text, got ${typeof issue.input === "number" ? "the number " : ""}${issue.received}; put it in quotes`;
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
async function readConfig(file, { directory, files }) {
  const text2 = await files.read(resolve(directory, file));
  if (text2 !== void 0) return checkPlatformConfig(text2);
  throw new UsageError(`The input config is "${file}", which does not exist.`, {
    hint: `Paths count from ${directory}. The file is at the top of the deploy repository.`
  });
}
async function readValidConfig(file, place) {
  const checked = await readConfig(file, place);
  if (checked.config !== void 0) return checked.config;
  throw validationFailure(file, checked) ?? new PlatformError(`${file} is empty.`);
}
function validationFailure(file, { problems }) {
  const [first, ...others] = problems;
  if (first === void 0) return void 0;
  const more = others.length === 0 ? "" : ` And ${formatCount(others.length, "more problem")}.`;
  const problem = formatProblem(file, first);
  return new PlatformError(`${problem.endsWith("?") ? problem : `${problem}.`}${more}`, {
    excerpt: others.map((problem2) => formatProblem(file, problem2)),
    hint: "Mend the file, and run config-validate again."
  });
}
function validationText(file, { config }) {
  if (config === void 0) return "";
  const codebases = Object.keys(config.codebase_pipelines ?? {}).length;
  const environments = Object.keys(config.environments ?? {}).filter((name2) => name2 !== "*").length;
  return `${file} is valid: ${formatCount(codebases, "codebase")}, ${formatCount(environments, "environment")}.`;
}
function validationSummary(file, checked) {
  const { config, problems } = checked;
  const heading = validationText(file, checked).replace(/\.$/, "");
  if (config !== void 0) return renderSummary({ outcome: "success", heading: escapeMarkdown(heading) });
  const failure = validationFailure(file, checked);
  const rows = problems.map(({ path, line, column, message }) => [
    `${line}:${column}`,
    ...[path, message].map(escapeMarkdown)
  ]);
  return renderSummary({
    outcome: "failure",
    heading: escapeMarkdown(`${file} has ${formatCount(problems.length, "problem")}`),
    failure: { nextStep: failure && renderNextStep(failure) },
    notes: [table(["Line", "Where", "Problem"], rows)]
  });
}
function formatProblem(file, { path, line, column, message }) {
  return `${file}:${line}:${column}: ${path === "" ? "" : `${path}: `}${message}`;
}

export {
  checkPlatformConfig,
  readApplicationName,
  readConfig,
  readValidConfig,
  validationFailure,
  validationText,
  validationSummary,
  formatProblem
};
