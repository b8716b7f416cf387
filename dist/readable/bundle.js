const require = process.getBuiltinModule;
import {
  cancellationSignal
} from "./chunks/chunk-M7SFH4HC.js";
import "./chunks/chunk-VZX7JWXQ.js";
import "./chunks/chunk-53ABMYI7.js";

// src/bundle.ts
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
async function mainStep() {
  const cancellation = cancellationSignal();
  const { runMainStep } = await import("./chunks/main-WGVEDTBJ.js");
  await runMainStep(cancellation);
}
async function postStep() {
  const cancellation = cancellationSignal();
  const { runPostStep } = await import("./chunks/main-WGVEDTBJ.js");
  await runPostStep(cancellation);
}
async function cli(root) {
  const { runCli } = await import("./chunks/cli-7EHOHD7L.js");
  await runCli(process.argv.slice(2), root);
}
async function sandbox() {
  const { runSandbox } = await import("./chunks/sandbox-ARSALTVY.js");
  await runSandbox(process.argv.slice(2));
}
export {
  cli,
  mainStep,
  postStep,
  sandbox
};
