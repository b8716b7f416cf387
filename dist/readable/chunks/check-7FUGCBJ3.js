const require = process.getBuiltinModule;
import {
  deploymentInputs
} from "./chunk-PT4NQ7RU.js";
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  environmentInputs,
  githubInputs
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

// src/commands/deployment/check.ts
var { app, env, codebase, commit, tag, branch, strategy, services } = deploymentInputs;
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var pipelineArn = "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release";
var check_default = defineCommand({
  name: "deployment-check",
  summary: "Check that nothing newer runs before an image is deployed",
  undone: "The deployment was not checked",
  examples: [
    {
      does: "Check whether something newer has been deployed",
      flags: "--app demo --env dev --codebase web --commit 1234567"
    }
  ],
  description: "Compares the image of a commit, git tag or branch with what the services of the codebase run, and fails where any of them runs a newer one: a deployment that waited for approval or in a queue, and that a newer run has overtaken. Commits are compared on GitHub; where their order is not known there, the images by the times at which they were pushed. What can't be compared is a warning, since a first deployment has nothing to compare with. It only reads.",
  inputs: {
    app,
    env,
    codebase,
    commit,
    tag,
    branch,
    strategy,
    services,
    ...githubInputs,
    ...awsInputs,
    ...environmentInputs
  },
  outputs: {
    outdated: { description: "`true` where a service runs a newer image." },
    "image-tag": { description: "The tag of the image that was to be deployed." },
    services: {
      description: "JSON: a list of `{service, running, direction, reason}`. `direction` says what the image is, seen from the one that runs: `same`, `upgrade`, `downgrade`, `older` (by the times of the images alone), `diverged`, `changed` or `unknown`."
    }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
      },
      {
        actions: ["codepipeline:GetPipeline"],
        resources: [pipelineArn, `${pipelineArn}-pipeline`],
        when: "with `pipeline`"
      },
      {
        actions: ["sts:GetCallerIdentity"],
        resources: ["*"],
        when: "with `ecs`: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["s3:GetObject"],
        resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
        when: `with \`ecs\`; ${when}`,
        account: "environment"
      },
      {
        actions: ["ecs:DescribeServices"],
        resources: ["arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*"],
        when,
        account: "environment"
      },
      { actions: ["ecs:DescribeTaskDefinition"], resources: ["*"], when, account: "environment" }
    ],
    github: {
      contents: "read",
      "id-token": "write",
      "pull-requests": {
        access: "read",
        when: "the repository is private, and the pull requests of what will change are to be listed"
      }
    }
  },
  async run(inputs, context) {
    const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const { openDeployments } = await import("./open-deployments-PTXR3DPI.js");
    const { checkOutdated, formatCheck, outdatedFailure, renderCheck } = await import("./plan-report-IQOE5AXR.js");
    const deployments = await openDeployments(inputs, context);
    const plan = await deployments.lookUp({
      app: inputs.app,
      env: inputs.env,
      codebase: inputs.codebase,
      reference,
      strategy: inputs.strategy,
      services: inputs.services,
      wait: false,
      imageReference: "tag",
      cacheInvalidation: void 0,
      findTerraform: void 0,
      compareOnly: true
    });
    const check = checkOutdated(plan);
    const text = formatCheck(check);
    for (const { service, reason } of check.services)
      if (reason !== void 0) context.logger.warning(`${service} could not be compared. ${reason}`);
    return {
      outputs: {
        outdated: check.newer.length > 0,
        "image-tag": plan.image.tag,
        services: check.services
      },
      text,
      summary: renderCheck(check),
      failure: outdatedFailure(check)
    };
  }
});
export {
  check_default as default
};
