const require = process.getBuiltinModule;
import {
  checkToolsImage,
  deployRepositoryInputs,
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
  githubInputs,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-EGJ5MYDF.js";
import {
  checkImageTag
} from "./chunk-I6ZOZ7VX.js";
import {
  Applications,
  productionFinder
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import {
  validateName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-J6RJPIEH.js";
import {
  describeReference,
  parseImageReference
} from "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/service/terraform.ts
var { commit, tag, branch } = deploymentInputs;
var terraformInputs = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment of the services." },
  mode: {
    type: "choice",
    choices: ["plan", "apply", "alb-rules"],
    default: "plan",
    description: "What to run. `plan`: a Terraform plan of each service, which changes nothing. `apply`: Terraform's changes of each service. `alb-rules`: no Terraform, but the update of the environment's load balancer rules, which comes after the deployment."
  },
  codebase: {
    type: "string",
    description: "The codebase whose services are meant. Needed unless `services` names them."
  },
  services: {
    ...deploymentInputs.services,
    description: "Run Terraform for these services only. Default: all of the codebase's; of a codebase without run groups, all services of the environment whose task definition template names its image."
  },
  "image-tag": {
    type: "string",
    description: "Tag of the image that scheduled jobs get, as it is in ECR: `commit-1234567`. Needed, or one of `commit`, `tag` and `branch`, where a service is a scheduled job; other services never get it from Terraform."
  },
  commit: {
    ...commit,
    description: "Scheduled jobs get the image of this commit: 7 to 40 hexadecimal digits."
  },
  tag: { ...tag, description: "Scheduled jobs get the image of this git tag." },
  branch: { ...branch, description: "Scheduled jobs get the newest image of this branch." },
  ...deployRepositoryInputs,
  ...githubInputs,
  ...awsInputs,
  ...environmentInputs,
  "timeout-minutes": {
    ...timeoutInput(60)["timeout-minutes"],
    description: "Interrupts Terraform and fails after this many minutes."
  }
};
function checkTerraformInputs(inputs) {
  const { codebase, mode, services } = inputs;
  checkToolsImage(inputs["deploy-tools-image"]);
  for (const name of services ?? []) validateName("service", name);
  if (mode !== "alb-rules" && codebase === void 0 && services === void 0)
    throw new UsageError("The inputs codebase and services are both empty.", {
      hint: "Give codebase, for all of its services, or give services."
    });
  const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
  const tag2 = inputs["image-tag"];
  if (tag2 === void 0) return;
  checkImageTag(tag2);
  if (reference !== void 0)
    throw new UsageError(`The inputs image-tag "${tag2}" and ${describeReference(reference)} are both set.`, {
      hint: "Give exactly one of image-tag, commit, tag and branch."
    });
}
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var forJobs = "a service is a scheduled job";
var terraform_default = defineCommand({
  name: "service-terraform",
  summary: "Plan or apply the Terraform of services, with the deploy-tools image of the platform",
  undone: "Terraform was not run",
  examples: [
    {
      does: "Show what Terraform would change for a codebase's services",
      flags: "--app demo --env dev --codebase web --commit 1234567 --deploy-repository-path ../demo-deploy --deploy-tools-image public.ecr.aws/uktrade/platform-deploy-tools@sha256:<digest>"
    },
    {
      does: "Bring an image to a scheduled job",
      flags: "--mode apply --app demo --env dev --services nightly --image-tag commit-1234567 --deploy-repository-path ../demo-deploy --deploy-tools-image public.ecr.aws/uktrade/platform-deploy-tools@sha256:<digest>"
    }
  ],
  description: "Does what a CodePipeline deployment does around ECS: it generates each service's Terraform (`platform-helper internal service generate`), and plans or applies it, one service after the other, in the order of the run groups. Scheduled jobs get their image this way, and this way only. It all runs in the platform's deploy-tools image with docker, in a checked-out deploy repository, as the environment's deploy role. An apply stops at the first failure; a plan shows all of them.",
  inputs: terraformInputs,
  outputs: {
    status: { description: "`Succeeded` or `Failed`." },
    changes: { description: "`true` where Terraform would change something, or has." },
    services: {
      description: "JSON list of `{service, group, scheduledJob, status, resources}`. `status` is `CHANGES` or `NO_CHANGES` of a plan, `APPLIED` or `NO_CHANGES` of an apply, `FAILED` or `NOT_RUN`; `resources` is `{add, change, destroy}`, where Terraform counted them."
    },
    "image-tag": { description: "The tag that scheduled jobs get; empty where there are none." },
    "duration-seconds": { description: "Whole seconds from the first service to the last." }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"],
        when: forJobs
      },
      {
        actions: ["sts:GetCallerIdentity"],
        resources: ["*"],
        when: "a codebase has no run groups: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["s3:GetObject"],
        resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
        when: `a codebase has no run groups; ${when}`,
        account: "environment"
      }
    ],
    github: { contents: "read", "id-token": "write" }
  },
  async run(inputs, context) {
    const { logger, screen } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { app, env, mode } = inputs;
    checkTerraformInputs(inputs);
    const { DeployRepository } = await import("./deploy-repository-OSMRP5LU.js");
    const report = await import("./terraform-outcome-LZJPZMQ2.js");
    const repository = await DeployRepository.open(inputs, context);
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    const environment = applications.environment(await applications.load(app), env);
    repository.checkAccount(environment);
    const { services, imageTag } = await findWork(inputs, context, {
      session,
      applications,
      environment,
      repository
    });
    await confirmWork(inputs, services, context, productionFinder(session, logger, app, env));
    const terraform = repository.terraform(session, environment);
    const outcome = await terraform.run({ mode, env, services, imageTag, deadline });
    return {
      outputs: report.terraformOutputs(outcome),
      text: report.formatTerraform(outcome, screen),
      summary: report.renderTerraform(outcome),
      failure: report.terraformFailure(outcome)
    };
  }
});
async function findWork(inputs, context, { session, applications, environment, repository }) {
  const { app, env } = inputs;
  if (inputs.mode === "alb-rules") return { services: [], imageTag: void 0 };
  const codebase = inputs.codebase === void 0 ? void 0 : await applications.codebase(app, inputs.codebase);
  const wanted = { app, env, environment, codebase, services: inputs.services };
  const services = await repository.findServices(session, wanted);
  const { findJobImageTag } = await import("./image-choice-BD5N3GLE.js");
  const { planDependencies } = await import("./open-deployments-PTXR3DPI.js");
  const imageTag = await findJobImageTag(planDependencies(inputs, context, session), {
    app,
    env,
    environment,
    codebase,
    services,
    tag: inputs["image-tag"],
    reference: parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch })
  });
  return { services, imageTag };
}
async function confirmWork(inputs, services, context, production) {
  const { app, env, mode } = inputs;
  const names = services.map(({ service }) => service).join(", ");
  if (mode === "apply")
    await context.confirm(`Apply Terraform for ${names} of ${app} in ${env}?`, production);
  if (mode === "alb-rules")
    await context.confirm(`Update the load balancer rules of ${app} in ${env}?`, production);
}
export {
  terraform_default as default
};
