const require = process.getBuiltinModule;
import {
  readGitHubServer
} from "./chunk-3FJSYPIR.js";
import {
  parseStructuredText
} from "./chunk-7AADV4MR.js";
import {
  findUpwards
} from "./chunk-6PCKTVRV.js";
import {
  GitRepository
} from "./chunk-AP6NT5NM.js";
import {
  findNearest
} from "./chunk-2AAWSTUC.js";
import {
  UsageError,
  asError
} from "./chunk-UW3TPUNG.js";

// src/cli/defaults.ts
import { relative } from "node:path";

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
    const values = await parseDefaults(found.text, shownPath(directory, found));
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
  const { applicationOf } = await import("./lookups-7HPFMYXS.js");
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

export {
  isInPerson,
  addDefaults,
  isMissing,
  namesItsTarget
};
