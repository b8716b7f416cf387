const require = process.getBuiltinModule;
import {
  carryOut,
  openDeployments,
  parseRollbackTarget,
  rollbackInputs,
  rollbackOutputs,
  rollbackPermissions
} from "./chunk-6CJFHR4V.js";
import "./chunk-J7CF5NFS.js";
import "./chunk-46M6BPMJ.js";
import "./chunk-IFYRGP6G.js";
import "./chunk-V3VMRJVM.js";
import "./chunk-R4DNCXJT.js";
import "./chunk-5K36C7HP.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-NTU6CF65.js";
import "./chunk-RYC7SW2Z.js";
import "./chunk-DB6FZKXT.js";
import {
  endRemoteWork
} from "./chunk-3U4Z5DCN.js";
import "./chunk-AFNIR5GB.js";
import "./chunk-WOPLBFGP.js";
import "./chunk-35ORJMUD.js";
import "./chunk-ZT55UPXT.js";
import "./chunk-RREA6Y7V.js";
import "./chunk-TKATEWWG.js";
import "./chunk-BGNZGBML.js";
import "./chunk-GOYMO7FD.js";
import "./chunk-RA2BCDOY.js";
import "./chunk-CWQIGU23.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-OWX76GYY.js";
import "./chunk-47GBRAE5.js";
import "./chunk-SJ5PQAW7.js";
import "./chunk-SFELV43I.js";
import {
  defineCommand
} from "./chunk-X476ZVPD.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-QPZQED6G.js";
import "./chunk-E7P266G2.js";
import "./chunk-4Q3EAKKF.js";
import "./chunk-MSB44BCE.js";
import "./chunk-DSE4XT6P.js";
import "./chunk-TXOANNRS.js";
import "./chunk-7XC2HECV.js";
import "./chunk-I42QB3SC.js";
import "./chunk-HJSLVUM6.js";
import "./chunk-THXV2D6H.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-OF5TZ7VQ.js";
import "./chunk-SW3NRV4H.js";
import "./chunk-Z66LTWUV.js";
import "./chunk-ZKLBM67U.js";
import "./chunk-FE424APT.js";
import "./chunk-I5IXH3D6.js";
import "./chunk-QLDCJKX6.js";
import "./chunk-OO5RZC5T.js";
import "./chunk-P6QVP46M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-RKSNLQFJ.js";
import "./chunk-E2QCKQ4A.js";
import "./chunk-LBKEZW63.js";
import "./chunk-A56U36SA.js";
import "./chunk-SBZH37CS.js";
import "./chunk-XVB4I7UR.js";
import "./chunk-VAGHGUGH.js";
import "./chunk-R6HQRVEI.js";
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
