const require = process.getBuiltinModule;
import {
  formatDeployment,
  formatPlan,
  formatQuestion,
  renderDeployment,
  renderPlan
} from "./chunk-ELYTMBOM.js";
import {
  endOutputs,
  isEmptyPlan,
  openDeployments,
  parseRollbackTarget,
  plannedOutputs,
  productionOf,
  rollbackInputs,
  rollbackOutputs,
  rollbackPermissions
} from "./chunk-4LSVGZVR.js";
import "./chunk-5KO3O3KP.js";
import "./chunk-24FIBNQI.js";
import "./chunk-LSE76TEP.js";
import "./chunk-VRUWR6AY.js";
import "./chunk-BMMOKCTJ.js";
import "./chunk-DB6FZKXT.js";
import "./chunk-E46KMTGZ.js";
import "./chunk-WVJHQM2C.js";
import "./chunk-P2PBOOIB.js";
import "./chunk-DRNWTT6W.js";
import "./chunk-XGYEHWRN.js";
import "./chunk-RWGVIMBK.js";
import "./chunk-HO752VZA.js";
import {
  endRemoteWork
} from "./chunk-BYQ7WWK3.js";
import "./chunk-3OHLHIPA.js";
import "./chunk-DLS7BPQM.js";
import "./chunk-XD6FZHKH.js";
import "./chunk-TG3MMTGC.js";
import "./chunk-KEKDOZIF.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-ZCAZKRVJ.js";
import "./chunk-IC3MXMYF.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-ZBLKLML4.js";
import "./chunk-SFELV43I.js";
import "./chunk-P5LP2FZS.js";
import "./chunk-MZN6T7GT.js";
import "./chunk-MCX4PYX5.js";
import "./chunk-MSB44BCE.js";
import "./chunk-TU4MFQIT.js";
import {
  defineCommand,
  withoutValues
} from "./chunk-MPDNUCEB.js";
import "./chunk-RGK2QBJS.js";
import "./chunk-CN67RFPV.js";
import "./chunk-B75NW745.js";
import "./chunk-IBWYEJNU.js";
import "./chunk-7ADEZYSV.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-OF5TZ7VQ.js";
import "./chunk-Z2KINKE4.js";
import "./chunk-HKV5N6AO.js";
import "./chunk-J2NP4LBL.js";
import "./chunk-MQAOZO5B.js";
import "./chunk-3L6B7RIO.js";
import "./chunk-CXKTGJNB.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-FWH7B7Y2.js";
import "./chunk-TEROR7BK.js";
import "./chunk-VEGQWUZ2.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-RHGTU6AY.js";
import "./chunk-AZTH3SND.js";
import "./chunk-IH7ELTOR.js";
import "./chunk-5SMT2XMS.js";
import "./chunk-53ABMYI7.js";

// src/commands/codebase/rollback.ts
var rollback_default = defineCommand({
  name: "codebase-rollback",
  summary: "Go back to the image that ran before in an environment",
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
    const outputs = { ...withoutValues(rollbackOutputs), ...plannedOutputs(plan), ...imagesOf(plan) };
    if (inputs["dry-run"]) {
      return {
        outputs: { ...outputs, status: "dry-run" },
        text: formatPlan(plan),
        summary: renderPlan(plan)
      };
    }
    if (!isEmptyPlan(plan))
      await context.confirm(formatQuestion(plan), () => Promise.resolve(productionOf(plan)));
    context.publish(imagesOf(plan));
    const deployment = await deployments.deploy(plan, {
      wait,
      deadline,
      force: inputs.force,
      stopOnCancel: inputs["stop-on-cancel"],
      rollbackOnFailure: inputs["rollback-on-failure"],
      githubDeployment: inputs["github-deployment"],
      environmentUrl: inputs["environment-url"]
    });
    return {
      outputs: { ...outputs, ...endOutputs(deployment) },
      summary: renderDeployment(deployment),
      text: formatDeployment(deployment),
      failure: deployment.failure
    };
  },
  stop: endRemoteWork
});
function imagesOf({ image, rollback }) {
  return { image: image.tag, "previous-image": rollback?.from };
}
export {
  rollback_default as default
};
