const require = process.getBuiltinModule;
import {
  commandWords,
  printFailure,
  screenOf,
  terminalHost
} from "./chunk-RG7XE3QR.js";
import {
  SystemClock,
  registry,
  runCommand
} from "./chunk-RBCXVOO6.js";
import "./chunk-2YST2AUO.js";
import "./chunk-O3QI6LMN.js";
import "./chunk-CRERL6VG.js";
import "./chunk-5KO3O3KP.js";
import "./chunk-SSSMLKFR.js";
import "./chunk-JU3WZSVO.js";
import "./chunk-CBIOHY34.js";
import {
  cancellationSignal
} from "./chunk-MTGY5FLN.js";
import "./chunk-5P7UKMDY.js";
import "./chunk-MLURCFNU.js";
import {
  PlatformError
} from "./chunk-DE43X5GR.js";
import "./chunk-53ABMYI7.js";

// src/cli/demo.ts
var SPEED = 20;
var STEPS = [
  { name: "codebase-list", inputs: { app: "demo", "with-images": true } },
  {
    name: "codebase-build",
    inputs: { app: "demo", codebase: "web", commit: "c0ffee1234567890c0ffee1234567890c0ffee12" }
  },
  {
    name: "codebase-deploy",
    inputs: { app: "demo", env: "dev", codebase: "web", commit: "c0ffee1234567890c0ffee1234567890c0ffee12" }
  },
  // Crashes on its start, so that the cause is seen.
  {
    name: "codebase-deploy",
    inputs: { app: "demo", env: "dev", codebase: "api", branch: "main", strategy: "ecs" },
    fails: true
  },
  { name: "codebase-status", inputs: { app: "demo", env: "dev" } },
  { name: "codebase-rollback", inputs: { app: "demo", env: "dev", codebase: "web" } }
];
async function runDemo(settings) {
  const { startSandbox } = await import("./sandbox-E3B6QWTR.js");
  const sandbox = await startSandbox({});
  const { signal, release } = cancellationSignal();
  const started = Date.now();
  Object.assign(process.env, sandboxEnvironment(sandbox.url));
  for (const name of Object.keys(process.env))
    if (name.startsWith("AWS_ENDPOINT_URL_")) Reflect.deleteProperty(process.env, name);
  const host = {
    ...terminalHost({ ...settings, yes: true }, signal),
    // A demo is for a person, also where it is captured.
    screen: { ...screenOf(process.stdout, process.env), tsv: false },
    clock: new SystemClock(SPEED)
  };
  try {
    host.logger.info(`A sandbox stands in for AWS at ${sandbox.url}`);
    const outputs = {};
    for (const { name, inputs, fails = false } of STEPS) {
      host.logger.group(
        `
$ platform-tools ${commandWords({ name, noun: registry[name]?.noun }).join(" ")} ${flags(inputs)}`
      );
      const result = await runCommand(await load(name), inputs, host, process.env);
      host.logger.close();
      if (result.failure !== void 0) {
        if (!fails) throw result.failure;
        printFailure(result.failure, host);
        continue;
      }
      if (result.text !== void 0 && !settings.json) process.stdout.write(`${result.text.trimEnd()}
`);
      outputs[name] = result.outputs;
    }
    const seconds = ((Date.now() - started) / 1e3).toFixed(1);
    host.logger.group(
      `
Demo complete in ${seconds} s: ${sandbox.requests().length} AWS requests, all answered on this machine.`
    );
    if (settings.json) process.stdout.write(`${JSON.stringify(outputs, null, 2)}
`);
  } finally {
    host.logger.close();
    release();
    await sandbox.close();
  }
}
async function load(name) {
  const entry = registry[name];
  if (entry === void 0) throw new PlatformError(`There is no command "${name}".`);
  return entry.load();
}
function flags(inputs) {
  return Object.entries(inputs).map(([name, value]) => value === true ? `--${name}` : `--${name} ${value}`).join(" ");
}
function sandboxEnvironment(url) {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "AKIASANDBOXDEMO00000",
    AWS_SECRET_ACCESS_KEY: "sandbox",
    AWS_SESSION_TOKEN: "",
    AWS_REGION: "eu-west-2",
    AWS_PROFILE: "",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    HTTP_PROXY: "",
    HTTPS_PROXY: "",
    http_proxy: "",
    https_proxy: "",
    GITHUB_ACTIONS: ""
  };
}
export {
  runDemo
};
