const require = process.getBuiltinModule;
import {
  endRemoteWork
} from "./chunk-OI4W4XBS.js";
import {
  rollbackPermissions
} from "./chunk-TTNB466R.js";
import {
  rollbackInputs,
  rollbackOutputs
} from "./chunk-CULDZPKH.js";
import "./chunk-IJQP4V76.js";
import {
  defineCommand
} from "./chunk-6ZXWVYQY.js";
import "./chunk-P5XQTYBJ.js";
import "./chunk-H2YNW5TF.js";
import "./chunk-VEEMDDBS.js";
import "./chunk-ULBXQP3T.js";
import "./chunk-BZLM66DT.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-Z7UEJ7YK.js";
import "./chunk-UD4RMPB7.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-JDQAK5OJ.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/commands/codebase/rollback.ts
var rollback_default = defineCommand({
  name: "codebase-rollback",
  summary: "Go back to the image that ran before in an environment",
  undone: "Nothing was rolled back",
  examples: [
    { does: "Go back to the image that ran before", flags: "--app demo --env dev --codebase web" },
    { does: "Go back to an image by name", flags: "--app demo --env dev --codebase web --to commit-1234567" },
    { does: "Show what that would change", flags: "--app demo --env dev --codebase web --dry-run" }
  ],
  opens: "the execution's page, or the services on ECS",
  description: "Finds the image that ran before the current one and deploys it, with the deployment strategy that the codebase is configured for. Only an image whose deployment succeeded counts. One that was rolled back counts as undone, so a second rollback goes one further back and never forward again. Another attempt of the same workflow run, which may have gone back before it was cut off, goes no further by itself. All services go back to one and the same image. Where it is not known which image that is, nothing is changed, and the error says why and what to do.",
  inputs: rollbackInputs,
  outputs: rollbackOutputs,
  permissions: rollbackPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { parseRollbackTarget } = await import("./image-choice-3XDPJ76I.js");
    const { carryOut, openDeployments } = await import("./open-deployments-5GRWO3K2.js");
    const to = parseRollbackTarget(inputs.to);
    const deployments = await openDeployments(inputs, context);
    const { app, env, codebase, strategy, services, wait } = inputs;
    const plan = await deployments.planRollback({
      app,
      env,
      codebase,
      strategy,
      services,
      to,
      wait,
      anotherAttempt: Number(context.workflow?.runAttempt ?? "1") > 1,
      imageReference: inputs["image-reference"],
      cacheInvalidation: inputs["cache-invalidation"]
    });
    const images = { image: plan.image.tag, "previous-image": plan.rollback?.from };
    if (!inputs["dry-run"]) context.publish(images);
    const { outputs, ...result } = await carryOut(deployments, plan, inputs, context, { deadline });
    return { ...result, outputs: { ...images, ...outputs } };
  },
  stop: endRemoteWork
});
export {
  rollback_default as default
};
