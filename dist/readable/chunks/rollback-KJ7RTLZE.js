const require = process.getBuiltinModule;
import {
  formatDeployment,
  formatPlan,
  formatQuestion,
  renderDeployment,
  renderPlan
} from "./chunk-6DHTQOPK.js";
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
} from "./chunk-6YUPFVSF.js";
import "./chunk-5KO3O3KP.js";
import "./chunk-JKYXH2K7.js";
import "./chunk-MFIU5CTV.js";
import "./chunk-LY2EF6NU.js";
import "./chunk-DGJS2N2N.js";
import "./chunk-DB6FZKXT.js";
import "./chunk-MXKW2FLF.js";
import "./chunk-YH6MPZ5R.js";
import "./chunk-GOJYPSGS.js";
import "./chunk-IHLRWLCL.js";
import "./chunk-QNTRAQFP.js";
import "./chunk-B4D56GX4.js";
import "./chunk-YU7AD27Y.js";
import "./chunk-TECGS54E.js";
import "./chunk-LMJUSBQA.js";
import "./chunk-JQ4QP5OJ.js";
import "./chunk-EZGT4ERA.js";
import "./chunk-VXTB7A7N.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-XKLZ7EFN.js";
import "./chunk-XQVSUPTD.js";
import "./chunk-FEF5Q6BK.js";
import "./chunk-WAZJEV3T.js";
import "./chunk-OF5TZ7VQ.js";
import {
  endRemoteWork
} from "./chunk-IZR7SYFE.js";
import "./chunk-2OJ76TE4.js";
import "./chunk-2OAGPYQQ.js";
import "./chunk-CVZK2YKT.js";
import "./chunk-EMCNNAP5.js";
import "./chunk-E2Q27BUA.js";
import "./chunk-BHSL7HVE.js";
import "./chunk-TXISWWCI.js";
import "./chunk-ASTMRNBZ.js";
import "./chunk-F35PI7FT.js";
import "./chunk-JU3WZSVO.js";
import "./chunk-SL3OZXBN.js";
import {
  defineCommand,
  withoutValues
} from "./chunk-RIUDDHAR.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-V4MSVMJ7.js";
import "./chunk-7HBFKETE.js";
import "./chunk-2MFQ5DI2.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-X3KSQISM.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-5BWNFGE2.js";
import "./chunk-KQKOYZBH.js";
import "./chunk-RWXBBC4D.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-TF7R6OI2.js";
import "./chunk-V32NTYZM.js";
import "./chunk-S73SHCX3.js";
import "./chunk-W2ZONEWA.js";
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
      ...{ app, env, codebase, strategy, services, to, wait },
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
      ...{ wait, deadline, force: inputs.force },
      stopOnCancel: inputs["stop-on-cancel"],
      rollbackOnFailure: inputs["rollback-on-failure"],
      githubDeployment: inputs["github-deployment"],
      environmentUrl: inputs["environment-url"]
    });
    return {
      outputs: { ...outputs, ...endOutputs(deployment) },
      summary: renderDeployment(deployment),
      text: formatDeployment(deployment),
      ...deployment.failure === void 0 ? {} : { failure: deployment.failure }
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
