const require = process.getBuiltinModule;
import {
  lineWidth,
  printFailure,
  printText,
  screenOf,
  terminalHost,
  terminalWords,
  wrapCommand
} from "./chunk-Q43XOIHA.js";
import "./chunk-QDITWPKD.js";
import {
  registry,
  runCommand
} from "./chunk-6IQQIG62.js";
import "./chunk-M4YNY54X.js";
import {
  commandWords
} from "./chunk-RQSEHUKM.js";
import {
  SystemClock
} from "./chunk-YMXQ75AQ.js";
import "./chunk-X23R7GNX.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  cancellationSignal
} from "./chunk-M7SFH4HC.js";
import "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";
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
  const { startSandbox } = await import("./sandbox-ARSALTVY.js");
  const sandbox = await startSandbox({});
  const { signal, release } = cancellationSignal();
  const started = Date.now();
  Object.assign(process.env, sandboxEnvironment(sandbox.url));
  for (const name of Object.keys(process.env))
    if (name.startsWith("AWS_ENDPOINT_URL_")) Reflect.deleteProperty(process.env, name);
  const clock = new SystemClock(SPEED);
  try {
    printText(`A sandbox stands in for AWS at ${sandbox.url}`, process.stderr, process.env);
    const outputs = {};
    for (const step of STEPS) {
      const given = await runStep(step, { ...settings, yes: true }, { signal, clock });
      if (given !== void 0) outputs[step.name] = given;
    }
    const seconds = Math.round((Date.now() - started) / 1e3);
    const requests = sandbox.requests().length;
    printText(
      `
Demo complete in ${seconds} s: ${requests} AWS requests, all answered on this machine.
Next step: deploy your own codebase. ${GUIDE}`,
      process.stderr,
      process.env
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
  const words = terminalWords(command.inputs);
  const host = {
    ...terminalHost(settings, signal, (text) => words(withoutAddresses(text))),
    // A demo is for a person, also where it is captured.
    screen: { ...screenOf(process.stdout, process.env), tsv: false },
    clock
  };
  if (!process.stderr.isTTY) host.logger.status = () => void 0;
  const typed = ["$ platform-tools", ...commandWords({ name, noun: registry[name]?.noun })].join(" ");
  const width = lineWidth(process.stderr, process.env);
  try {
    host.logger.group(`
${wrapCommand([typed, ...flags(inputs)], width, " \\")}`);
    const { failure, text, outputs } = await runCommand(command, inputs, host, process.env);
    host.logger.close();
    if (failure !== void 0) {
      if (!fails || signal.aborted) throw failure;
      const { message, hint, excerpt } = failure;
      printFailure(new PlatformError(message, { excerpt, ...hint === void 0 ? {} : { hint } }), host);
      return void 0;
    }
    if (text !== void 0 && !settings.json)
      printText(host.logger.said(text.trimEnd()), process.stdout, process.env);
    return outputs;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CancelledError("Cancelled. The sandbox and all that ran in it have ended.");
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
  return Object.entries(inputs).map(([name, value]) => value === true ? `--${name}` : `--${name} ${value}`);
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
