const require = process.getBuiltinModule;
import {
  threadInputs
} from "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  dryRunInput,
  environmentInputs,
  githubInputs,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  cacheInvalidationExample,
  parseCacheInvalidation
} from "./chunk-EGJ5MYDF.js";
import {
  parseServices
} from "./chunk-RPOPKNME.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/commands/shared/deployment-inputs.ts
var place = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment to deploy to." },
  codebase: { type: "string", required: true, description: "Name of the codebase." }
};
var reference = {
  commit: {
    type: "string",
    description: "Deploy the image of this commit: 7 to 40 hexadecimal digits. Exactly one of `commit`, `tag` and `branch`; none means `latest` where the codebase has no image build (`requires_image_build: false`)."
  },
  tag: {
    type: "string",
    description: "Deploy the image of this git tag, or `latest`. An image without a commit tag is deployed under this tag, with a warning. Where the codebase has no image build, the tag of the image as it is."
  },
  branch: { type: "string", description: "Deploy the newest image of this branch." }
};
var course = {
  strategy: {
    type: "choice",
    choices: ["auto", "pipeline", "ecs"],
    default: "auto",
    description: "How to deploy: `pipeline` through the codebase's manual-release pipeline, `ecs` straight to the services. `auto` is `ecs` where the codebase's `pipeline_mode` is `github_actions`, else `pipeline`."
  },
  services: {
    type: "structured",
    file: true,
    example: "[web, api]",
    parse: parseServices,
    description: "With `ecs`: deploy only these services, in the order of their run groups. Default: all of them; of a codebase without run groups, all services of the environment whose task definition template names its image, in one group."
  },
  "image-reference": {
    type: "choice",
    choices: ["tag", "digest"],
    default: "tag",
    description: "With `ecs`: whether task definitions name the image by its `tag` or its `digest`. An image without a commit tag is always named by its digest."
  },
  force: {
    type: "boolean",
    default: false,
    description: "With `ecs`: replace the tasks even of services that already run exactly this image."
  },
  "rollback-on-failure": {
    type: "boolean",
    default: false,
    description: "With `ecs`: when a service fails, roll back the services that were updated already to their previous image."
  },
  "cache-invalidation": {
    type: "structured",
    file: true,
    example: cacheInvalidationExample,
    parse: parseCacheInvalidation,
    description: "With `ecs`: paths of CloudFront domains to invalidate once all services are deployed. `domains` is as `cache_invalidation.domains` in platform-config.yml (domains of other environments are ignored), `dns-account` is the environment's `accounts.dns.id` there. A pipeline does this itself."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the deployment has started.",
    description: "Follow the deployment to its end. If `false`, return as soon as the deployment has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the deployment when the run is cancelled (with `ecs`, the services roll back to their previous version). If `false`, the deployment keeps running."
  },
  "github-deployment": {
    type: "boolean",
    default: false,
    description: "Show it as a Deployment in the codebase's repository on GitHub. Its status is `in_progress`, then `success`, `failure`, `error`, or `inactive` where another one replaced it. GitHub already makes one, for the workflow's own commit, for a job with an `environment`."
  },
  "environment-url": {
    type: "string",
    description: "URL of what was deployed: the link of the GitHub Deployment."
  },
  ...threadInputs,
  ...githubInputs,
  ...awsInputs,
  ...environmentInputs,
  ...dryRunInput,
  ...timeoutInput(180)
};
var deploymentInputs = { ...place, ...reference, ...course };
var rollbackInputs = {
  ...place,
  env: { type: "string", required: true, description: "Environment to roll back." },
  to: {
    type: "string",
    description: "The image to roll back to: a commit, a git tag, or the tag or digest of an image. Default: the image that ran before the current one."
  },
  ...course
};
var deploymentOutputs = {
  "execution-id": { description: "Id of the pipeline execution. Set as soon as it has started." },
  "execution-url": { description: "The execution's page in the AWS console." },
  strategy: { description: "The deployment strategy: `pipeline` or `ecs`." },
  pipeline: {
    description: "Name of the pipeline; empty with `ecs`, as are id and URL of the execution."
  },
  services: {
    description: "With `ecs`: JSON list of `{service, group, status, image, previousImage, taskDefinition, deployment, url, rollback?}`. `status` is ECS's word, `ALREADY_RUNNING`, `SCALED_TO_ZERO` or `NOT_STARTED`; `image` is what the service is set to in the end; `rollback` is ECS's word for putting the previous image back."
  },
  "left-to-terraform": {
    description: "With `ecs`: JSON list of the scheduled jobs. Terraform deploys them."
  },
  "image-tag": {
    description: "The tag of the image, as the pipeline gets it: `commit-<sha>`, or the tag that it was found by where it has no commit tag."
  },
  "image-digest": { description: "Digest of the image: `sha256:…`." },
  status: {
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`. `InProgress` where it is still running, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run. With `ecs`, `Succeeded`, `Failed`, `RolledBack` (what was started was undone: every service is set to the image that it had), `InProgress` and `Stopping` mean the same; `LeftToTerraform` where there are scheduled jobs only, and nothing was deployed."
  },
  "duration-seconds": {
    description: "Whole seconds from the start to the end, or until it was no longer followed."
  }
};
var rollbackOutputs = {
  image: { description: "Tag (or digest) of the image that was rolled back to." },
  "previous-image": {
    description: "Tag (or digest) of the image that ran before the rollback; empty where services ran different ones."
  },
  ...deploymentOutputs
};
var deployRepositoryInputs = {
  "deploy-repository-path": {
    type: "string",
    default: ".",
    description: "Folder of the application's deploy repository, checked out: the one with `platform-config.yml`."
  },
  "terraform-modules-path": {
    type: "string",
    description: "Folder of uktrade/platform-tools, checked out at the version that `platform-config.yml` names. Its Terraform modules are used. Default: the published modules, which take git and an SSH key in the image."
  },
  "deploy-tools-image": {
    type: "string",
    required: true,
    description: "The platform's deploy-tools image, by its digest: `public.ecr.aws/uktrade/platform-deploy-tools@sha256:…`."
  }
};
function checkToolsImage(image) {
  if (!/^public\.ecr\.aws\/uktrade\/platform-deploy-tools@sha256:[0-9a-f]{64}$/.test(image))
    throw new UsageError(
      `The input deploy-tools-image is "${image}", not the deploy-tools image by its digest.`,
      {
        hint: "Write it as public.ecr.aws/uktrade/platform-deploy-tools@sha256:…, since a tag can move to another image."
      }
    );
}

export {
  deploymentInputs,
  rollbackInputs,
  deploymentOutputs,
  rollbackOutputs,
  deployRepositoryInputs,
  checkToolsImage
};
