const require = process.getBuiltinModule;
import {
  commandWords,
  printFailure,
  screenOf,
  terminalHost,
  terminalWords
} from "./chunk-DO5462E2.js";
import "./chunk-JWT5PMLO.js";
import {
  registry,
  runCommand
} from "./chunk-OJXP3KFR.js";
import {
  SystemClock
} from "./chunk-YMVRD6VC.js";
import "./chunk-7ZG2UE3L.js";
import "./chunk-GU344HUE.js";
import "./chunk-K3JXY3YB.js";
import "./chunk-J7CF5NFS.js";
import "./chunk-SJ5PQAW7.js";
import "./chunk-KBUK7D3Z.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VVXPJHE5.js";
import {
  cancellationSignal
} from "./chunk-BX7CYXNS.js";
import "./chunk-NKB4UGTA.js";
import "./chunk-P6QVP46M.js";
import {
  PlatformError
} from "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";

// src/cli/demo.ts
var SPEED = 20;
var GUIDE = "https://github.com/uktrade/platform-tools/blob/main/docs/getting-started.md";
var STEPS = [
  { name: "codebase-list", inputs: { app: "demo" } },
  {
    name: "codebase-build",
    inputs: { app: "demo", codebase: "web", commit: "c0ffee1234567890c0ffee1234567890c0ffee12" }
  },
  {
    name: "codebase-deploy",
    inputs: { app: "demo", env: "dev", codebase: "web", branch: "main" }
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
  const { startSandbox } = await import("./sandbox-6UNTHDU6.js");
  const sandbox = await startSandbox({});
  const { signal, release } = cancellationSignal();
  const started = Date.now();
  Object.assign(process.env, sandboxEnvironment(sandbox.url));
  for (const name of Object.keys(process.env))
    if (name.startsWith("AWS_ENDPOINT_URL_")) Reflect.deleteProperty(process.env, name);
  const clock = new SystemClock(SPEED);
  try {
    process.stderr.write(`A sandbox stands in for AWS at ${sandbox.url}
`);
    const outputs = {};
    for (const step of STEPS) {
      const given = await runStep(step, { ...settings, yes: true }, { signal, clock });
      if (given !== void 0) outputs[step.name] = given;
    }
    const seconds = Math.round((Date.now() - started) / 1e3);
    const requests = sandbox.requests().length;
    process.stderr.write(
      `
Demo complete in ${seconds} s: ${requests} AWS requests, all answered on this machine.
Next step: deploy your own codebase. ${GUIDE}
`
    );
    if (settings.json) process.stdout.write(`${JSON.stringify(outputs, null, 2)}
`);
  } finally {
    release();
    await sandbox.close();
  }
}
async function runStep({ name, inputs, fails = false }, settings, { signal, clock }) {
  const command = await load(name);
  const words = terminalWords(command.inputs, /* @__PURE__ */ new Map(), registry);
  const host = {
    ...terminalHost(settings, signal, (text) => words(withoutAddresses(text))),
    // A demo is for a person, also where it is captured.
    screen: { ...screenOf(process.stdout, process.env), tsv: false },
    clock
  };
  if (!process.stderr.isTTY) host.logger.status = () => void 0;
  const typed = [...commandWords({ name, noun: registry[name]?.noun }), flags(inputs)];
  try {
    host.logger.group(`
$ platform-tools ${typed.join(" ")}`);
    const { failure, text, outputs } = await runCommand(command, inputs, host, process.env);
    host.logger.close();
    if (failure !== void 0) {
      if (!fails) throw failure;
      const { message, hint, excerpt } = failure;
      printFailure(new PlatformError(message, { excerpt, ...hint === void 0 ? {} : { hint } }), host);
      return void 0;
    }
    if (text !== void 0 && !settings.json) process.stdout.write(`${host.logger.said(text.trimEnd())}
`);
    return outputs;
  } finally {
    host.logger.close();
  }
}
function withoutAddresses(text) {
  return text.replace(/:? https:\/\/(?:[\w-]+\.)*(?:console\.aws\.amazon\.com|github\.com)\/\S+/g, "");
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
