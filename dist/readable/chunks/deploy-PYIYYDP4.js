const require = process.getBuiltinModule;
import {
  carryOut,
  deploymentInputs,
  deploymentOutputs,
  deploymentPermissions,
  openDeployments
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
import {
  deployRepositoryInputs
} from "./chunk-L6CLFZRK.js";
import {
  parseImageReference
} from "./chunk-TKATEWWG.js";
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
  defineCommand,
  withoutValues
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
import {
  AccountSessions
} from "./chunk-OF5TZ7VQ.js";
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
  const { DeployRepository } = await import("./deploy-repository-HUPWVHZC.js");
  return DeployRepository.open({ ...inputs, "deploy-tools-image": image }, context);
}
export {
  deploy_default as default
};
