const require = process.getBuiltinModule;
import {
  formatDeployment,
  formatPlan,
  formatQuestion,
  renderDeployment,
  renderPlan
} from "./chunk-E2TWM3GJ.js";
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
} from "./chunk-TMCR2Q4D.js";
import "./chunk-5KO3O3KP.js";
import "./chunk-HEZY5CQO.js";
import "./chunk-LD4P23IT.js";
import "./chunk-4PKVRLNN.js";
import "./chunk-55YRG65U.js";
import "./chunk-DB6FZKXT.js";
import "./chunk-BXOUBFX5.js";
import "./chunk-JNG6UM72.js";
import "./chunk-HX6PUWED.js";
import "./chunk-HQNQXEN2.js";
import "./chunk-PAJVPUXQ.js";
import "./chunk-ETHOKNAN.js";
import "./chunk-L5TKGWJK.js";
import "./chunk-YBIJ6SGS.js";
import "./chunk-KQ4OELTT.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-6FRLVU4R.js";
import "./chunk-MJNCJMKW.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-LFXKKIK4.js";
import "./chunk-L43MFHVE.js";
import "./chunk-PNSGCGT7.js";
import "./chunk-WOU6CSNQ.js";
import "./chunk-OF5TZ7VQ.js";
import {
  endRemoteWork
} from "./chunk-4PSTPXNQ.js";
import "./chunk-SPFDZTTF.js";
import "./chunk-TJC43PG7.js";
import "./chunk-EXXUJXGQ.js";
import "./chunk-TJOI65GU.js";
import "./chunk-E2Q27BUA.js";
import "./chunk-4K2D7TWW.js";
import "./chunk-JGYSH7SX.js";
import "./chunk-5ETWYZWU.js";
import "./chunk-JWL4XYWV.js";
import "./chunk-JU3WZSVO.js";
import "./chunk-SL3OZXBN.js";
import {
  defineCommand,
  withoutValues
} from "./chunk-V3VZZRKW.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-O6XB6WIW.js";
import "./chunk-DOXTS3GR.js";
import "./chunk-PKIC3J5K.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-GT7E5ETW.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-VPWXMIR5.js";
import "./chunk-DH36TCNN.js";
import "./chunk-EPZYUHKE.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-ZLSRGGS6.js";
import "./chunk-JKO72WSY.js";
import "./chunk-EL6FYDMF.js";
import "./chunk-MO2MCTVR.js";
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
  description: "Finds the image that ran before the current one and deploys it, with the deployment strategy that the codebase is configured for. Only an image whose deployment succeeded counts. One that was rolled back counts as undone, so a second rollback goes one further back and never forward again. All services go back to one and the same image. Where it is not known which image that is, nothing is changed, and the error says why and what to do.",
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
