const require = process.getBuiltinModule;
import {
  deployRepositoryInputs,
  deploymentInputs,
  deploymentOutputs
} from "./chunk-PT4NQ7RU.js";
import {
  deploymentPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  defineCommand,
  withoutValues
} from "./chunk-RQSEHUKM.js";
import "./chunk-EGJ5MYDF.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-J6RJPIEH.js";
import {
  parseImageReference
} from "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
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
    const { carryOut, openDeployments } = await import("./open-deployments-PTXR3DPI.js");
    const session = await context.aws(inputs);
    const deployments = await openDeployments(inputs, context, session);
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
        return repository.findServices(session, { ...place, services });
      }),
      compareOnly: false
    });
    if (repository !== void 0 && plan.strategy === "pipeline")
      context.logger.info(
        "The pipeline applies the Terraform of the services itself: deploy-tools-image is not used."
      );
    const terraform = repository?.terraform(session, plan.environment);
    const result = await carryOut(deployments, plan, inputs, context, { deadline, terraform });
    return { ...result, outputs: { ...withoutValues(codebaseDeployOutputs), ...result.outputs } };
  },
  // Only the post step needs it.
  stop: async (...left) => (await import("./remote-work-HR7PU2OT.js")).endRemoteWork(...left)
});
async function openRepository(inputs, context) {
  const image = inputs["deploy-tools-image"];
  if (image === void 0) return void 0;
  const { DeployRepository } = await import("./deploy-repository-OSMRP5LU.js");
  return DeployRepository.open({ ...inputs, "deploy-tools-image": image }, context);
}
export {
  deploy_default as default
};
