const require = process.getBuiltinModule;
import {
  readGitHubServer
} from "./chunk-2YST2AUO.js";
import {
  LocalTextFiles
} from "./chunk-23LWKEUN.js";
import {
  GitRepository
} from "./chunk-6HBBLNOD.js";
import {
  findNearest,
  parseYamlOrJson
} from "./chunk-SSSMLKFR.js";
import {
  array,
  object,
  safeParse,
  string
} from "./chunk-W5IPJRKD.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-DE43X5GR.js";

// src/cli/defaults.ts
import { relative } from "node:path";

// src/providers/files/upwards.ts
import { lstat, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
async function findUpwards(name, directory, home = homedir()) {
  for (const folder of await foldersFrom(directory, home)) {
    const path = join(folder, name);
    const text = await new LocalTextFiles().read(path);
    if (text !== void 0) return { path, text };
  }
  return void 0;
}
async function foldersFrom(directory, home) {
  const folders = [];
  const top = await realpath(home).catch(() => home);
  let folder = await realpath(directory).catch(() => directory);
  while (!folders.includes(folder)) {
    folders.push(folder);
    if (folder === top || await exists(join(folder, ".git"))) return folders;
    folder = dirname(folder);
  }
  return folders.slice(0, 1);
}
function exists(path) {
  return lstat(path).then(
    () => true,
    () => false
  );
}

// src/providers/github/gh-token.ts
import { execFile } from "node:child_process";
var TIMEOUT_MS = 2e3;
function ghToken({ host, env, logger }) {
  return new Promise((resolve) => {
    const options = {
      env: { ...env, GH_PROMPT_DISABLED: "1", GH_NO_UPDATE_NOTIFIER: "1" },
      timeout: TIMEOUT_MS,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024,
      windowsHide: true
    };
    execFile("gh", ["auth", "token", "--hostname", host], options, (error, stdout) => {
      const token = stdout.trim();
      if (error === null && /^\S{10,}$/.test(token)) {
        resolve(token);
        return;
      }
      if (error !== null) {
        const code = "code" in error ? String(error.code) : asError(error).name;
        logger.debug(`gh auth token gave no token (${error.killed === true ? "no answer in time" : code}).`);
      }
      resolve(void 0);
    });
  });
}
function hostOfApi(serverUrl, apiUrl) {
  const [server, api] = [serverUrl, apiUrl].map((url) => URL.canParse(url) ? new URL(url) : void 0);
  if (server?.protocol !== "https:" || api?.protocol !== "https:") return void 0;
  return api.host === server.host || api.host === `api.${server.host}` ? server.host : void 0;
}

// src/cli/defaults.ts
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
async function addDefaults(inputs, given, place) {
  if (!isInPerson(place.env)) return;
  await addFromFile(inputs, given, place);
  await resolveRevision(inputs, given, place);
  await addToken(inputs, given, place);
}
async function addFromFile(inputs, given, place) {
  const { directory, env, logger } = place;
  const found = await findUpwards(FILE, directory);
  if (found !== void 0) {
    const values = parseDefaults(found.text, shownPath(directory, found));
    const { app: app2 } = given.raw;
    const ofOther = app2 !== void 0 && values["app"] !== void 0 && app2 !== values["app"];
    if (ofOther)
      logger.debug(`Left out what ${shownPath(directory, found)} says: it is about another application.`);
    for (const [name, value] of Object.entries(ofOther ? {} : values)) {
      if (!isMissing(inputs, given, name) || isOverruled(name, given, env)) continue;
      given.raw[name] = value;
      given.sources.set(name, `${name} in ${shownPath(directory, found)}`);
    }
  }
  if (!isMissing(inputs, given, "app")) return;
  const config = await findUpwards("platform-config.yml", directory);
  if (config === void 0) return;
  const { applicationOf } = await import("./lookups-DJLZSS3T.js");
  const app = applicationOf(config.text);
  if (app === void 0) return;
  given.raw["app"] = app;
  given.sources.set("app", `application in ${shownPath(directory, config)}`);
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
function parseDefaults(text, path) {
  const hint = `An example of its form: app: demo`;
  const value = text.trim() === "" ? {} : parseYamlOrJson(path, text, hint);
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
async function addToken(inputs, given, place) {
  if (!isMissing(inputs, given, "github-token")) return;
  const { env, logger } = place;
  const { serverUrl, apiUrl } = readGitHubServer(env);
  const host = hostOfApi(serverUrl, apiUrl);
  const token = host === void 0 ? void 0 : await ghToken({ host, env, logger });
  if (token === void 0) return;
  given.raw["github-token"] = token;
  given.sources.set("github-token", "gh auth token");
}

// src/providers/files/cache-file.ts
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir as homedir2 } from "node:os";
import { dirname as dirname2, isAbsolute, join as join2 } from "node:path";
var MOST_BYTES = 256 * 1024;
var CacheFile = class {
  path;
  /** @param name - of the file: `names.json` */
  constructor(name, env) {
    const cache = env["XDG_CACHE_HOME"] ?? "";
    try {
      this.path = join2(isAbsolute(cache) ? cache : join2(homedir2(), ".cache"), "platform-tools", name);
    } catch {
      this.path = void 0;
    }
  }
  /** Whether there is a place for it. */
  get exists() {
    return this.path !== void 0;
  }
  /** Returns what was kept; undefined for nothing, and for what can't be read. */
  async read() {
    if (this.path === void 0) return void 0;
    try {
      if ((await stat(this.path)).size > MOST_BYTES) return void 0;
      return await readFile(this.path, "utf8");
    } catch {
      return void 0;
    }
  }
  /** Keeps a text, whole or not at all: two commands may write at once. @throws Error when it can't be written */
  async write(text) {
    if (this.path === void 0) return;
    const own = `${this.path}.${randomUUID()}`;
    await mkdir(dirname2(this.path), { recursive: true });
    try {
      await writeFile(own, text);
      await rename(own, this.path);
    } catch (error) {
      await rm(own, { force: true });
      throw error;
    }
  }
};

// src/cli/known-names.ts
var MOST_APPS = 50;
var MOST_NAMES = 100;
var NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var schema = array(
  object({
    app: string(),
    env: array(string()),
    codebase: array(string()),
    service: array(string())
  })
);
async function readKnownNames(env) {
  const text = await file(env).read();
  try {
    const found = safeParse(schema, JSON.parse(text ?? "[]"));
    if (!found.success) return /* @__PURE__ */ new Map();
    return new Map(
      found.output.filter(({ app }) => NAME.test(app)).map(({ app, ...names }) => [app, bound(names)])
    );
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
async function keepNames(inputs, outputs, env) {
  const { app } = inputs;
  if (typeof app !== "string" || !NAME.test(app)) return;
  const known = await readKnownNames(env);
  const before = known.get(app) ?? { env: [], codebase: [], service: [] };
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
  const all = [[app, names], ...others].map(([name, rest]) => ({ app: name, ...rest }));
  const text = JSON.stringify(all);
  const unchanged = JSON.stringify([...known].map(([name, rest]) => ({ app: name, ...rest }))) === text;
  if (!unchanged)
    await file(env).write(text).catch(() => void 0);
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
function file(env) {
  return new CacheFile("names.json", env);
}
function bound(names) {
  const few = (all) => [...new Set(all.filter((name) => typeof name === "string" && NAME.test(name)))].slice(
    0,
    MOST_NAMES
  );
  return { env: few(names.env), codebase: few(names.codebase), service: few(names.service) };
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
  CacheFile,
  readKnownNames,
  keepNames,
  withMeantApp
};
