const require = process.getBuiltinModule;
import {
  carryOut,
  openDeployments,
  parseRollbackTarget,
  rollbackInputs,
  rollbackOutputs,
  rollbackPermissions
} from "./chunk-FXTZD6C2.js";
import "./chunk-J7CF5NFS.js";
import "./chunk-FP3HH45Y.js";
import "./chunk-2KHNOG6Z.js";
import "./chunk-PUSNVHUS.js";
import "./chunk-I5ZQ6LPT.js";
import "./chunk-VTYAQJZ7.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-XMNX62GB.js";
import "./chunk-SCFPYQ45.js";
import "./chunk-DB6FZKXT.js";
import {
  endRemoteWork
} from "./chunk-Y5Z2PYKY.js";
import "./chunk-Y67Q6GHL.js";
import "./chunk-RFQMEIJP.js";
import "./chunk-REW2CPPD.js";
import "./chunk-TDD5NPR4.js";
import "./chunk-FDL2DEK5.js";
import "./chunk-B3GKGOC5.js";
import "./chunk-GBEYO6BH.js";
import "./chunk-UGVU4WRH.js";
import "./chunk-YABGQ5G7.js";
import "./chunk-6EOB5AVS.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-LPSDDZIE.js";
import "./chunk-KWDQRHSJ.js";
import "./chunk-SJ5PQAW7.js";
import "./chunk-SFELV43I.js";
import {
  defineCommand
} from "./chunk-LFNGBFZ4.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-2TIJTTQN.js";
import "./chunk-IIPNGBR7.js";
import "./chunk-KBUK7D3Z.js";
import "./chunk-MSB44BCE.js";
import "./chunk-DSE4XT6P.js";
import "./chunk-VVXPJHE5.js";
import "./chunk-42NLLNSC.js";
import "./chunk-5FK5KQMB.js";
import "./chunk-FYO5YPFA.js";
import "./chunk-THXV2D6H.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-SK46OWIX.js";
import "./chunk-2GZHJUYS.js";
import "./chunk-BJAUFTEA.js";
import "./chunk-ZKLBM67U.js";
import "./chunk-ZBIG5NZ7.js";
import "./chunk-RX3QBJ6T.js";
import "./chunk-NKB4UGTA.js";
import "./chunk-OO5RZC5T.js";
import "./chunk-P6QVP46M.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-BS53WJVB.js";
import "./chunk-JNVIAZAN.js";
import "./chunk-U2IENFMY.js";
import "./chunk-A56U36SA.js";
import "./chunk-T5TTDTL5.js";
import "./chunk-ASQ2QURW.js";
import "./chunk-WNT4QHQH.js";
import "./chunk-EFW3MVBP.js";
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
