const require = process.getBuiltinModule;
import {
  deploymentInputs,
  isDowngrade,
  nameOfCodebase,
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
import "./chunk-Y67Q6GHL.js";
import "./chunk-RFQMEIJP.js";
import "./chunk-REW2CPPD.js";
import "./chunk-TDD5NPR4.js";
import "./chunk-FDL2DEK5.js";
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
import {
  applicationPermissions
} from "./chunk-SFELV43I.js";
import {
  awsInputs,
  defineCommand,
  environmentInputs,
  githubInputs
} from "./chunk-LFNGBFZ4.js";
import "./chunk-YPBGLJM5.js";
import "./chunk-2TIJTTQN.js";
import "./chunk-IIPNGBR7.js";
import "./chunk-KBUK7D3Z.js";
import "./chunk-MSB44BCE.js";
import {
  code,
  escapeMarkdown,
  renderSummary,
  table
} from "./chunk-DSE4XT6P.js";
import "./chunk-VVXPJHE5.js";
import "./chunk-42NLLNSC.js";
import "./chunk-5FK5KQMB.js";
import "./chunk-FYO5YPFA.js";
import "./chunk-THXV2D6H.js";
import "./chunk-AJLZMZ6Q.js";
import "./chunk-SK46OWIX.js";
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
import {
  PlatformError
} from "./chunk-EFW3MVBP.js";
import "./chunk-53ABMYI7.js";

// src/domains/deployments/outdated.ts
function checkOutdated(plan) {
  const services2 = (plan.changes?.services ?? []).map((service) => {
    if (service.state === "unknown")
      return { service: service.service, running: void 0, direction: "unknown", reason: service.reason };
    const { image, direction } = service;
    return { service: service.service, running: image.tag ?? image.digest, direction, reason: void 0 };
  });
  const newer = services2.filter(({ direction }) => direction !== "unknown" && isDowngrade(direction));
  return { plan, services: services2, newer };
}
function formatCheck({ plan, services: services2, newer }) {
  const { env: env2, image } = plan;
  const codebase2 = nameOfCodebase(plan);
  if (newer.length > 0) {
    const images = [...new Set(newer.map(({ running = "a newer image" }) => running))].join(", ");
    return `${image.tag} of ${codebase2} is outdated: ${env2} already runs the newer ${images} (${newer.map(({ service }) => service).join(", ")}).`;
  }
  if (services2.some(({ direction }) => direction !== "unknown"))
    return `${image.tag} of ${codebase2} is not outdated: nothing newer runs in ${env2}.`;
  return `Could not compare ${image.tag} of ${codebase2} with ${env2}: what runs there is not known.`;
}
function outdatedFailure(check) {
  if (check.newer.length === 0) return void 0;
  return new PlatformError(formatCheck(check), {
    hint: "Deploy the newer commit instead. To go back to the older image on purpose, run codebase-rollback or codebase-deploy."
  });
}
function renderCheck(check) {
  const { plan, services: services2 } = check;
  const failure = outdatedFailure(check);
  const known = services2.some(({ direction }) => direction !== "unknown");
  return renderSummary({
    outcome: failure === void 0 ? known ? "success" : "warning" : "failure",
    heading: escapeMarkdown(formatCheck(check)),
    failure: failure && { nextStep: escapeMarkdown(failure.hint ?? "") },
    facts: { title: "Image", rows: [["Tag", code(plan.image.tag)]] },
    sections: [
      services2.length === 0 ? void 0 : {
        title: `What runs in ${plan.env}`,
        body: table(
          ["Service", "Runs", "The image is"],
          services2.map(({ service, running, direction, reason }) => [
            escapeMarkdown(service),
            running === void 0 ? escapeMarkdown(reason ?? "") : code(running),
            escapeMarkdown(DIRECTIONS[direction])
          ])
        )
      }
    ]
  });
}
var DIRECTIONS = {
  same: "the same",
  upgrade: "newer",
  downgrade: "older",
  older: "older (by the times of the images)",
  diverged: "from another branch",
  changed: "another one",
  unknown: "not known"
};

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
