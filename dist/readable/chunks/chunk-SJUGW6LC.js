const require = process.getBuiltinModule;
import {
  CacheFile
} from "./chunk-CX6XFT3E.js";
import {
  findNearest
} from "./chunk-2AAWSTUC.js";
import {
  array,
  object,
  safeParse,
  string
} from "./chunk-A56U36SA.js";
import {
  AccessDeniedError,
  NotFoundError,
  PlatformError
} from "./chunk-UW3TPUNG.js";

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
  readKnownNames,
  keepNames,
  withMeantApp
};
