const require = process.getBuiltinModule;
import {
  formatDeployment,
  formatPlan,
  formatQuestion,
  renderDeployment,
  renderPlan
} from "./chunk-A2JFU5SL.js";
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
} from "./chunk-C7R2PBMB.js";
import "./chunk-5KO3O3KP.js";
import "./chunk-MPLHHVHE.js";
import "./chunk-GARD3ORM.js";
import "./chunk-XVLBX6D5.js";
import "./chunk-MKRGFRJL.js";
import "./chunk-DB6FZKXT.js";
import "./chunk-ZROHPQJG.js";
import "./chunk-J6W6CFX4.js";
import "./chunk-KGAJ5NPG.js";
import "./chunk-5EZKDJ3Q.js";
import "./chunk-ABIBYK4A.js";
import "./chunk-WSQFX4F2.js";
import "./chunk-DI2GUCIW.js";
import "./chunk-DHSLQI6G.js";
import "./chunk-KKXCQRHG.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-HO6XC4QJ.js";
import "./chunk-6LTNAVGI.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-GQD67WHJ.js";
import "./chunk-UDYSTU5S.js";
import "./chunk-FUCBMFKO.js";
import "./chunk-N2GAUZIG.js";
import "./chunk-OF5TZ7VQ.js";
import {
  endRemoteWork
} from "./chunk-JDRVTWTW.js";
import "./chunk-TLE3W7L5.js";
import "./chunk-YYYMR5KU.js";
import "./chunk-2W5WEDQA.js";
import "./chunk-ZS2I4ANZ.js";
import "./chunk-E2Q27BUA.js";
import "./chunk-IXZYNGAE.js";
import "./chunk-OGPPACDM.js";
import "./chunk-AMDJDSW5.js";
import "./chunk-LUB5M636.js";
import "./chunk-JU3WZSVO.js";
import "./chunk-SL3OZXBN.js";
import {
  defineCommand,
  withoutValues
} from "./chunk-KKPMPDIN.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-YE75PMVV.js";
import "./chunk-SAJEO3H7.js";
import "./chunk-GDD2AVL7.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-L3UA5FC6.js";
import "./chunk-OSJBNUMK.js";
import "./chunk-MLURCFNU.js";
import "./chunk-7MRZEL2V.js";
import "./chunk-M5ZD7QL4.js";
import "./chunk-YJGBDHEZ.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-S2A6LZBD.js";
import "./chunk-UBZFNOSZ.js";
import "./chunk-VGWLJUY3.js";
import "./chunk-KJHP6IRJ.js";
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
