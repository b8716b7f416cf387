const require = process.getBuiltinModule;
import {
  carryOut,
  deploymentInputs,
  deploymentOutputs,
  deploymentPermissions,
  openDeployments
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
import {
  deployRepositoryInputs
} from "./chunk-DFD522U5.js";
import {
  parseImageReference
} from "./chunk-B3GKGOC5.js";
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
  defineCommand,
  withoutValues
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
import {
  AccountSessions
} from "./chunk-SK46OWIX.js";
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

// src/commands/codebase/deploy.ts
var codebaseDeployInputs = {
  ...deploymentInputs,
  ...deployRepositoryInputs,
  "deploy-tools-image": {
    type: "string",
    description: "With `ecs`: apply the Terraform of each run group before the group is deployed, with this image of the platform. Scheduled jobs get their image this way. Named by its digest: `public.ecr.aws/uktrade/platform-deploy-tools@sha256:…`. A pipeline does this itself."
  }
};
var codebaseDeployOutputs = {
  ...deploymentOutputs,
  terraform: {
    description: "With `deploy-tools-image`: JSON list of `{service, group, scheduledJob, status, resources}`. `status` is `APPLIED`, `NO_CHANGES`, `FAILED` or `NOT_RUN`; `resources` is `{add, change, destroy}`, where Terraform counted them."
  }
};
var deploy_default = defineCommand({
  name: "codebase-deploy",
  summary: "Deploy an image of a codebase to an environment",
  undone: "Nothing was deployed",
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
  inputs: codebaseDeployInputs,
  outputs: codebaseDeployOutputs,
  permissions: deploymentPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const repository = await openRepository(inputs, context);
    const accounts = new AccountSessions(await context.aws(inputs));
    const deployments = await openDeployments(inputs, context, accounts);
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
      cacheInvalidation: inputs["cache-invalidation"],
      findTerraform: repository && ((place) => {
        repository.checkAccount(place.environment);
        return repository.findServices(accounts, { ...place, services });
      }),
      compareOnly: false
    });
    if (repository !== void 0 && plan.strategy === "pipeline")
      context.logger.info(
        "The pipeline applies the Terraform of the services itself: deploy-tools-image is not used."
      );
    const terraform = repository?.terraform(accounts, plan.environment);
    const result = await carryOut(deployments, plan, inputs, context, { deadline, terraform });
    return { ...result, outputs: { ...withoutValues(codebaseDeployOutputs), ...result.outputs } };
  },
  stop: endRemoteWork
});
async function openRepository(inputs, context) {
  const image = inputs["deploy-tools-image"];
  if (image === void 0) return void 0;
  const { DeployRepository } = await import("./deploy-repository-IZKNOLCT.js");
  return DeployRepository.open({ ...inputs, "deploy-tools-image": image }, context);
}
export {
  deploy_default as default
};
