const require = process.getBuiltinModule;
import {
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/providers/runner/workflow.ts
import { readFileSync } from "node:fs";
import { basename } from "node:path";
function readRunner(env, node) {
  return {
    hosted: env["RUNNER_ENVIRONMENT"] === "github-hosted",
    version: /(\d+\.\d+\.\d+)[/\\]externals[/\\]/.exec(node)?.[1]
  };
}
function readGitHubServer(env) {
  return {
    serverUrl: readAddress(env, "GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: readAddress(env, "GITHUB_API_URL", "https://api.github.com")
  };
}
function readWorkflow(env) {
  if (env["GITHUB_ACTIONS"] !== "true") return void 0;
  const { serverUrl } = readGitHubServer(env);
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = env["GITHUB_RUN_ID"] ?? "";
  return {
    runId,
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "1",
    job: env["GITHUB_JOB"] ?? "",
    step: basename(env["GITHUB_OUTPUT"] ?? ""),
    repository,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    actor: env["GITHUB_ACTOR"] ?? "",
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    readEvent: () => readJson(env["GITHUB_EVENT_PATH"])
  };
}
function readAddress(env, name, fallback) {
  const text = env[name] ?? "";
  if (text === "") return fallback;
  const url = URL.canParse(text) ? new URL(text) : void 0;
  const secret = url !== void 0 && `${url.username}${url.password}` !== "";
  if (url !== void 0 && /^https?:$/.test(url.protocol) && !secret && url.search === "" && url.hash === "")
    return text.replace(/\/+$/, "");
  throw new PlatformError(
    secret ? `${name} contains a user name or a password.` : `${name} is ${JSON.stringify(text)}. Expected an address such as ${fallback}.`,
    { hint: `Correct it, or unset it to use ${fallback}.` }
  );
}
function readJson(path) {
  if (path === void 0) return void 0;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
}

export {
  readRunner,
  readGitHubServer,
  readWorkflow
};
