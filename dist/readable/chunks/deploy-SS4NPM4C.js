const require = process.getBuiltinModule;
import {
  formatDeployment,
  formatPlan,
  formatQuestion,
  renderDeployment,
  renderPlan
} from "./chunk-E2TWM3GJ.js";
import {
  deploymentInputs,
  deploymentOutputs,
  deploymentPermissions,
  endOutputs,
  isEmptyPlan,
  openDeployments,
  parseImageReference,
  plannedOutputs,
  productionOf
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

// src/commands/codebase/deploy.ts
var deploy_default = defineCommand({
  name: "codebase-deploy",
  summary: "Deploy an image of a codebase to an environment",
  examples: [
    {
      does: "Deploy a commit to dev, after a question",
      flags: "--app demo --env dev --codebase web --commit 1234567"
    },
    {
      does: "Show what deploying a release would change",
      flags: "--app demo --env prod --codebase web --tag 1.2.3 --dry-run"
    },
    {
      does: "Deploy the newest image of main, without a question",
      flags: "--app demo --env dev --codebase web --branch main --yes"
    }
  ],
  description: "Finds the image of a commit, git tag or branch, and deploys it with the deployment strategy that the codebase is configured for. Through a pipeline: starts the codebase's manual-release pipeline and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Straight to ECS: deploys the codebase's services, run groups in order and the services of a group at once, and follows each of its own service deployments, as `service-deploy` does; if one fails, its group finishes and later ones don't start. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is.",
  inputs: deploymentInputs,
  outputs: deploymentOutputs,
  permissions: deploymentPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const deployments = await openDeployments(inputs, context);
    const { app, env, codebase, strategy, services, wait } = inputs;
    const plan = await deployments.plan({
      app,
      env,
      codebase,
      strategy,
      services,
      wait,
      reference,
      imageReference: inputs["image-reference"],
      cacheInvalidation: inputs["cache-invalidation"]
    });
    const outputs = { ...withoutValues(deploymentOutputs), ...plannedOutputs(plan) };
    if (inputs["dry-run"]) {
      return {
        outputs: { ...outputs, status: "dry-run" },
        text: formatPlan(plan),
        summary: renderPlan(plan)
      };
    }
    if (!isEmptyPlan(plan))
      await context.confirm(formatQuestion(plan), () => Promise.resolve(productionOf(plan)));
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
export {
  deploy_default as default
};
