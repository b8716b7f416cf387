export const id = 7636;
export const ids = [7636];
export const modules = {

/***/ 77636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check_default)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/domains/changes/changes.js + 1 modules
var changes = __webpack_require__(21214);
// EXTERNAL MODULE: ./src/domains/deployments/deployment-outcome.js
var deployment_outcome = __webpack_require__(42532);
;// CONCATENATED MODULE: ./src/domains/deployments/outdated.js





function checkOutdated(plan) {
  const services = (plan.changes?.services ?? []).map((service) => {
    if (service.state === "unknown")
      return { service: service.service, running: void 0, direction: "unknown", reason: service.reason };
    const { image, direction } = service;
    return { service: service.service, running: image.tag ?? image.digest, direction, reason: void 0 };
  });
  const newer = services.filter(({ direction }) => direction !== "unknown" && (0,changes/* isDowngrade */.q)(direction));
  return { plan, services, newer };
}
function formatCheck({ plan, services, newer }) {
  const { env, image } = plan;
  const codebase = (0,deployment_outcome/* nameOfCodebase */.Hi)(plan);
  if (newer.length > 0) {
    const images = [...new Set(newer.map(({ running = "a newer image" }) => running))].join(", ");
    return `${image.tag} of ${codebase} is outdated: ${env} already runs the newer ${images} (${newer.map(({ service }) => service).join(", ")}).`;
  }
  if (services.some(({ direction }) => direction !== "unknown"))
    return `${image.tag} of ${codebase} is not outdated: nothing newer runs in ${env}.`;
  return `Could not compare ${image.tag} of ${codebase} with ${env}: what runs there is not known.`;
}
function outdatedFailure(check) {
  if (check.newer.length === 0) return void 0;
  return new errors/* PlatformError */.Wk(formatCheck(check), {
    hint: "Deploy the newer commit instead. To go back to the older image on purpose, run codebase-rollback or codebase-deploy."
  });
}
function renderCheck(check) {
  const { plan, services } = check;
  const failure = outdatedFailure(check);
  const known = services.some(({ direction }) => direction !== "unknown");
  return (0,summary/* renderSummary */.Br)({
    outcome: failure === void 0 ? known ? "success" : "warning" : "failure",
    heading: (0,markdown/* escapeMarkdown */.FV)(formatCheck(check)),
    failure: failure && { nextStep: (0,markdown/* escapeMarkdown */.FV)(failure.hint ?? "") },
    facts: { title: "Image", rows: [["Tag", (0,markdown/* code */.aY)(plan.image.tag)]] },
    sections: [
      services.length === 0 ? void 0 : {
        title: `What runs in ${plan.env}`,
        body: (0,markdown/* table */.tp)(
          ["Service", "Runs", "The image is"],
          services.map(({ service, running, direction, reason }) => [
            (0,markdown/* escapeMarkdown */.FV)(service),
            running === void 0 ? (0,markdown/* escapeMarkdown */.FV)(reason ?? "") : (0,markdown/* code */.aY)(running),
            (0,markdown/* escapeMarkdown */.FV)(DIRECTIONS[direction])
          ])
        )
      }
    ]
  });
}
const DIRECTIONS = {
  same: "the same",
  upgrade: "newer",
  downgrade: "older",
  older: "older (by the times of the images)",
  diverged: "from another branch",
  changed: "another one",
  unknown: "not known"
};


// EXTERNAL MODULE: ./src/domains/images/reference.js
var images_reference = __webpack_require__(58807);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/deployment-inputs.js
var deployment_inputs = __webpack_require__(17971);
// EXTERNAL MODULE: ./src/commands/shared/open-deployments.js + 3 modules
var open_deployments = __webpack_require__(71118);
// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
;// CONCATENATED MODULE: ./src/commands/deployment/check.js






const { app, env, codebase, commit, tag, branch, strategy, services } = deployment_inputs/* deploymentInputs */.dP;
const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const pipelineArn = "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release";
var check_default = (0,command/* defineCommand */.NB)({
  name: "deployment-check",
  summary: "Check that nothing newer runs before an image is deployed",
  description: "Compares the image of a commit, git tag or branch with what the services of the codebase run, and fails where any of them runs a newer one: a deployment that waited for approval or in a queue, and that a newer run has overtaken. Commits are compared on GitHub; where their order is not known there, the images by the times at which they were pushed. What can't be compared is a warning, since a first deployment has nothing to compare with. It only reads.",
  inputs: {
    ...{ app, env, codebase, commit, tag, branch, strategy, services },
    ...command/* githubInputs */.dN,
    ...command/* awsInputs */.xN,
    ...command/* environmentInputs */.rg
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
      ...permissions/* applicationPermissions */.z,
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
    const reference = (0,images_reference/* parseImageReference */.o_)({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const deployments = await (0,open_deployments/* openDeployments */.X)(inputs, context);
    const plan = await deployments.lookUp({
      ...{ app: inputs.app, env: inputs.env, codebase: inputs.codebase, reference },
      ...{ strategy: inputs.strategy, services: inputs.services, wait: false },
      imageReference: "tag",
      cacheInvalidation: void 0
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



/***/ })

};
