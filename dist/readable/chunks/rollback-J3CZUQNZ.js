const require = process.getBuiltinModule;
import {
  rollbackInputs,
  rollbackOutputs
} from "./chunk-PT4NQ7RU.js";
import {
  rollbackPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  defineCommand
} from "./chunk-RQSEHUKM.js";
import "./chunk-EGJ5MYDF.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/codebase/rollback.ts
var rollback_default = defineCommand({
  name: "codebase-rollback",
  summary: "Roll an environment back to the image that ran before",
  undone: "Nothing was rolled back",
  examples: [
    { does: "Roll back to the image that ran before", flags: "--app demo --env dev --codebase web" },
    {
      does: "Roll back to an image by name",
      flags: "--app demo --env dev --codebase web --to commit-1234567"
    },
    { does: "Show what that would change", flags: "--app demo --env dev --codebase web --dry-run" }
  ],
  opens: "the execution's page, or the services on ECS",
  description: "Finds the image that ran before the current one and deploys it, with the deployment strategy that the codebase is configured for. Only an image whose deployment succeeded counts. One that was rolled back counts as undone, so a second rollback goes one further back and never forward again. Another attempt of the same workflow run, which may have gone back before it was cut off, goes no further by itself. All services go back to one and the same image. Where it is not known which image that is, nothing is changed, and the error says why and what to do.",
  inputs: rollbackInputs,
  outputs: rollbackOutputs,
  permissions: rollbackPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { parseRollbackTarget } = await import("./codebase-images-I3QK34UD.js");
    const { carryOut, openDeployments } = await import("./open-deployments-PTXR3DPI.js");
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
  // Only the post step needs it.
  stop: async (...left) => (await import("./remote-work-HR7PU2OT.js")).endRemoteWork(...left)
});
export {
  rollback_default as default
};
