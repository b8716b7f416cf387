const require = process.getBuiltinModule;
import {
  DEFAULT_VARIABLES,
  flagOf,
  placeholderOf,
  plainText
} from "./chunk-QDITWPKD.js";
import {
  readGitHubServer
} from "./chunk-M4YNY54X.js";
import {
  ghToken,
  hostOfApi
} from "./chunk-ZAODNUXX.js";
import {
  CacheFile,
  findUpwards
} from "./chunk-3IMU2CVN.js";
import {
  GitRepository
} from "./chunk-DFQFLJRP.js";
import {
  parseStructuredText
} from "./chunk-KLLBFG4S.js";
import {
  currentInputs,
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/cli/defaults.ts
import { relative } from "node:path";
var FILE = "platform-tools.yml";
var KEYS = [
  ...["app", "env", "codebase", "service", "aws-region"],
  ...["role-to-assume", "environment-role-to-assume", "profile", "environment-profile"]
];
var AWS_VARIABLES = {
  profile: ["AWS_PROFILE", "AWS_ACCESS_KEY_ID"],
  "aws-region": ["AWS_REGION", "AWS_DEFAULT_REGION"]
};
function isInPerson(env) {
  return (env["GITHUB_ACTIONS"] ?? "") === "";
}
async function addDefaults(inputs, given2, place) {
  if (!isInPerson(place.env)) return;
  await addFromFile(inputs, given2, place);
  await resolveRevision(inputs, given2, place);
  await addToken(inputs, given2, place);
}
async function addFromFile(inputs, given2, place) {
  const { directory, env, logger } = place;
  const found = await findUpwards(FILE, directory);
  if (found !== void 0) {
    const values = await parseDefaults(found.text, shownPath(directory, found));
    const { app: app2 } = given2.raw;
    const ofOther = app2 !== void 0 && values["app"] !== void 0 && app2 !== values["app"];
    if (ofOther)
      logger.debug(`Left out what ${shownPath(directory, found)} says: it is about another application.`);
    for (const [name, value] of Object.entries(ofOther ? {} : values)) {
      if (!isMissing(inputs, given2, name) || isOverruled(name, given2, env)) continue;
      given2.raw[name] = value;
      given2.sources.set(name, `${name} in ${shownPath(directory, found)}`);
    }
  }
  if (!isMissing(inputs, given2, "app")) return;
  const config = await findUpwards("platform-config.yml", directory);
  if (config === void 0) return;
  const { applicationOf } = await import("./lookups-HWTPJDHA.js");
  const app = applicationOf(config.text);
  if (app === void 0) return;
  given2.raw["app"] = app;
  given2.sources.set("app", `application in ${shownPath(directory, config)}`);
}
function isMissing(inputs, { raw }, name) {
  return Object.hasOwn(inputs, name) && raw[name] === void 0;
}
function isOverruled(name, { raw }, env) {
  if ((AWS_VARIABLES[name] ?? []).some((variable) => (env[variable] ?? "") !== "")) return true;
  return /^(env|codebase|service)$/.test(name) && namesItsTarget(raw);
}
function namesItsTarget(raw) {
  return ["id", "pipeline", "project"].some((name) => (raw[name] ?? "") !== "" && raw[name] !== "latest");
}
async function parseDefaults(text, path) {
  const hint = `An example of its form: app: demo`;
  const value = text.trim() === "" ? {} : await parseStructuredText(path, text, hint);
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new UsageError(`${path} is not a map of settings.`, { hint });
  for (const key of Object.keys(value)) {
    if (KEYS.includes(key)) continue;
    const meant = findNearest(key, KEYS);
    throw new UsageError(`${path} has the key "${key}", which is not one that it can have.`, {
      hint: `${meant === void 0 ? "" : `Did you mean "${meant}"? `}It can have: ${KEYS.join(", ")}.`
    });
  }
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null && each !== ""));
}
function shownPath(directory, { path }) {
  return relative(directory, path);
}
async function resolveRevision(inputs, { raw }, place) {
  const { commit } = raw;
  if (!Object.hasOwn(inputs, "commit") || typeof commit !== "string") return;
  const revision = commit.trim();
  if (revision === "" || /^[0-9a-f]*$/i.test(revision)) return;
  const sha = await new GitRepository(place.directory).commitOf(revision);
  if (sha === void 0)
    throw new UsageError(
      `The input commit is ${JSON.stringify(commit)}, which is neither a SHA nor a revision of a git repository here.`,
      {
        hint: "Give 7 to 40 hexadecimal digits, or HEAD, HEAD~1, or the name of a branch or tag in a checkout of the codebase."
      }
    );
  raw["commit"] = sha;
  place.logger.info(`${revision} is the commit ${sha} in this checkout.`);
}
async function addToken(inputs, given2, place) {
  if (!isMissing(inputs, given2, "github-token")) return;
  const { serverUrl, apiUrl } = readGitHubServer(place.env);
  const host = hostOfApi(serverUrl, apiUrl);
  const token = host === void 0 ? void 0 : await ghToken(host, place);
  if (token === void 0) return;
  given2.raw["github-token"] = token;
  given2.sources.set("github-token", "gh auth token");
}

// src/cli/completion.ts
var SHELLS = ["bash", "zsh", "fish"];
var FILES = ":files";
var GLOBAL = [
  { value: "--yes", text: "Make changes without asking" },
  { value: "--json", text: "Print the outputs as JSON" },
  { value: "--verbose", text: "Print details" },
  { value: "--help", text: "Print help" }
];
async function complete(shell, line, sources) {
  const all = splitLine(line);
  const words = all.slice(all.findIndex((word) => !/^\w+=/.test(word)) + 1);
  const current = words.pop() ?? "";
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  const found = await candidates({ first, second, words, current, shell }, sources);
  const start = current.startsWith("--") && shell === "bash" ? current.replace(/^--[a-z-]+=/, "") : current;
  return found.filter(({ value }) => value === FILES || value.startsWith(start));
}
async function candidates(line, sources) {
  const { first, second, current } = line;
  const { verbs, others, topics } = sources;
  const all = { ...others, help: "help on a command or topic" };
  if (first === void 0 && current.startsWith("-")) return [...GLOBAL];
  if (first === void 0)
    return [...nouns(verbs), ...Object.entries(all).map(([value, text]) => ({ value, text }))];
  if (first === "completion") return second === void 0 ? SHELLS.map((value) => ({ value, text: "" })) : [];
  if (first === "help" && second === void 0)
    return [...nouns(verbs), ...topics.map((value) => ({ value, text: "topic" }))];
  const [noun, verb] = first === "help" ? [second, void 0] : [first, second];
  const ofNoun = verbs.filter((each) => each.noun === noun);
  const named = verbs.find((each) => each.name === first || each.noun === noun && each.verb === verb);
  if (named !== void 0) return ofVerb(await sources.load(named.name), line, sources);
  return verb === void 0 ? ofNoun.map((each) => ({ value: each.verb, text: each.summary })) : [];
}
async function ofVerb(definition, { words, current, shell }, sources) {
  if (definition === void 0) return [];
  const flags = new Map(
    currentInputs(definition.inputs).filter(([, { secret }]) => secret !== true).map(([name, input]) => [flagOf(name, input), { name, input }])
  );
  const [, joined] = /^(--[a-z-]+)=/.exec(current) ?? [];
  const flag = flags.get(joined ?? words.at(-1) ?? "");
  if (flag !== void 0 && placeholderOf(flag.name, flag.input) !== "") {
    const values = await valuesOf(flag.name, flag.input, words, sources);
    const prefix = joined === void 0 || shell === "bash" ? "" : `${joined}=`;
    return values.map(({ value, text }) => ({ value: value === FILES ? FILES : `${prefix}${value}`, text }));
  }
  if (current !== "" && !current.startsWith("-")) return [];
  const unused = [...flags].filter(([each]) => !words.includes(each));
  const { opens } = definition;
  const open = opens === void 0 ? [] : [{ value: "--open", text: `Open ${opens} in the browser` }];
  return [
    ...unused.map(([value, { input }]) => ({ value, text: shortMeaning(input) })),
    ...[...open, ...GLOBAL].filter(({ value }) => !words.includes(value))
  ];
}
async function valuesOf(name, input, words, { names, env }) {
  if (input.type === "choice") return input.choices.map((value) => ({ value, text: "" }));
  if (placeholderOf(name, input) === " <path>") return [{ value: FILES, text: "" }];
  if (name !== "app" && name !== "env" && name !== "codebase" && name !== "service") return [];
  const known = await names();
  const list = (values) => [...new Set(values)].map((value) => ({ value, text: "" }));
  if (name === "app") return list(known.keys());
  const app = given(words, "app") ?? env[DEFAULT_VARIABLES["app"] ?? ""] ?? "";
  const apps = known.has(app) ? [known.get(app)] : [...known.values()];
  return list(apps.flatMap((each) => each?.[name] ?? []));
}
function given(words, name) {
  const at = words.lastIndexOf(`--${name}`);
  const joined = words.findLast((word) => word.startsWith(`--${name}=`));
  return joined?.slice(name.length + 3) ?? (at === -1 ? void 0 : words[at + 1]);
}
function shortMeaning(input) {
  const text = input.type === "boolean" && input.default ? input.negated : input.description;
  return plainText(text.split(/(?<=[.!?]) /)[0] ?? "").replaceAll(/\s+/g, " ").replace(/\.$/, "");
}
function nouns(verbs) {
  return [...new Set(verbs.map(({ noun }) => noun))].map((value) => ({
    value,
    text: verbs.flatMap(({ noun, verb }) => noun === value ? verb : []).join(", ")
  }));
}
function splitLine(line) {
  const words = [...line.matchAll(/(?:'[^']*'?|"[^"]*"?|[^\s'"])+/g)].map(
    ([word]) => word.replaceAll(/['"]/g, "")
  );
  return /(?:^|\s)$/.test(line) ? [...words, ""] : words;
}
var FILE2 = "names.json";
var MOST_APPS = 50;
var MOST_NAMES = 100;
var NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
async function readKnownNames(env) {
  try {
    const known = /* @__PURE__ */ new Map();
    for (const { app, ...names } of items(JSON.parse(await new CacheFile(FILE2, env).read() ?? "[]")))
      if (typeof app === "string" && NAME.test(app)) known.set(app, bound(names));
    return known;
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
async function keepNames(inputs, outputs, env) {
  const { app } = inputs;
  if (typeof app !== "string" || !NAME.test(app)) return;
  const known = await readKnownNames(env);
  const before = known.get(app) ?? bound({});
  const environments = items(outputs["environments"]);
  const services = environments.flatMap((each) => items(each["services"]));
  const names = bound({
    env: [inputs["env"], ...texts(environments, "environment", "name"), ...before.env],
    codebase: [
      inputs["codebase"],
      ...texts(items(outputs["codebases"]), "name"),
      ...texts(services, "codebase"),
      ...before.codebase
    ],
    service: [inputs["service"], ...texts(services, "service"), ...before.service]
  });
  const others = [...known].filter(([name]) => name !== app).slice(0, MOST_APPS - 1);
  const text = formatNames([[app, names], ...others]);
  if (text === formatNames([...known])) return;
  await new CacheFile(FILE2, env).write(text).catch(() => void 0);
}
function formatNames(known) {
  return JSON.stringify(known.map(([app, names]) => ({ app, ...names })));
}
async function withMeantApp(error, app, env) {
  const missing = error instanceof NotFoundError || error instanceof AccessDeniedError;
  if (!missing || typeof app !== "string" || !error.message.includes(`"${app}"`)) return error;
  const known = await readKnownNames(env);
  const meant = known.has(app) ? void 0 : findNearest(app, [...known.keys()]);
  if (meant === void 0) return error;
  const hint = `Did you mean "${meant}"? ${error.hint ?? ""}`.trim();
  return new PlatformError(error.message, { hint, cause: error.cause, excerpt: error.excerpt });
}
function bound(names) {
  const few = (all) => {
    const listed = Array.isArray(all) ? all : [];
    const fit = listed.filter((name) => typeof name === "string" && NAME.test(name));
    return [...new Set(fit)].slice(0, MOST_NAMES);
  };
  return { env: few(names["env"]), codebase: few(names["codebase"]), service: few(names["service"]) };
}
function items(value) {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === "object" && item !== null);
}
function texts(all, ...keys) {
  return all.map((item) => keys.map((key) => item[key]).find((value) => value !== void 0));
}

export {
  isInPerson,
  addDefaults,
  isMissing,
  namesItsTarget,
  SHELLS,
  complete,
  readKnownNames,
  keepNames,
  withMeantApp
};
