const require = process.getBuiltinModule;
import {
  formatDeployment,
  formatPlan,
  formatQuestion,
  renderDeployment,
  renderPlan
} from "./chunk-JHESOLMZ.js";
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
} from "./chunk-G6V5K4YJ.js";
import "./chunk-5KO3O3KP.js";
import "./chunk-YA5MFBEX.js";
import "./chunk-JQ7TE2E3.js";
import "./chunk-RZMEPXYI.js";
import "./chunk-GDPBNG34.js";
import "./chunk-DB6FZKXT.js";
import "./chunk-G6LKSLMU.js";
import "./chunk-GEIUHSIP.js";
import "./chunk-YCZKBBS5.js";
import "./chunk-NDKVFLAJ.js";
import "./chunk-AG7YAWPP.js";
import "./chunk-SVLIUMZ5.js";
import "./chunk-36TBCICW.js";
import "./chunk-EPWOH3RX.js";
import "./chunk-QJT6V3KX.js";
import "./chunk-YC5XJIZZ.js";
import "./chunk-BMW75734.js";
import "./chunk-G2EUQGXL.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-ONR2CEUC.js";
import "./chunk-W4MD5K7R.js";
import "./chunk-2N3JAIN7.js";
import "./chunk-5DFNCFET.js";
import "./chunk-FPRXZOKY.js";
import "./chunk-OF5TZ7VQ.js";
import {
  endRemoteWork
} from "./chunk-IX4W2KW7.js";
import "./chunk-JS3CAYQW.js";
import "./chunk-7DB3ELEQ.js";
import "./chunk-4O3RWE3N.js";
import "./chunk-IUSSFS43.js";
import "./chunk-E2Q27BUA.js";
import "./chunk-2JQF6IXE.js";
import "./chunk-6HBBLNOD.js";
import "./chunk-SSSMLKFR.js";
import "./chunk-JU3WZSVO.js";
import "./chunk-SL3OZXBN.js";
import {
  defineCommand,
  withoutValues
} from "./chunk-GHLVCSJ6.js";
import "./chunk-CBIOHY34.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-K3TNQJK4.js";
import "./chunk-CAJPEV2S.js";
import "./chunk-5P7UKMDY.js";
import "./chunk-SMW2MLMA.js";
import "./chunk-FGNALKG3.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-MLURCFNU.js";
import "./chunk-5AX3KRDM.js";
import "./chunk-LMT7PLTC.js";
import "./chunk-L5AOVWS3.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-UIKM2F2D.js";
import "./chunk-BMXGXW72.js";
import "./chunk-MJZXERHJ.js";
import "./chunk-DE43X5GR.js";
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
  opens: "the execution's page, or the services on ECS",
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
