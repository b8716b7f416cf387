const require = process.getBuiltinModule;
import {
  threadPermissions
} from "./chunk-LVEDGKQF.js";

// src/commands/shared/permissions.ts
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var account = "environment";
var ecs = "arn:aws:ecs:<region>:<env-account>";
var environmentPermissions = [
  {
    actions: ["sts:AssumeRole"],
    resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
  },
  {
    actions: ["s3:GetObject"],
    resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
    when,
    account
  },
  {
    actions: ["s3:ListBucket"],
    resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>"],
    when: `${when}: without it, S3 says that access is denied where a service has no template`,
    account,
    optional: true
  },
  {
    actions: ["ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"],
    resources: ["*"],
    when,
    account
  },
  {
    actions: ["ecs:TagResource"],
    resources: [`${ecs}:task-definition/<app>-<env>-*:*`],
    when: `the task definition template has tags; ${when}`,
    account
  },
  {
    actions: ["iam:PassRole"],
    resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-*"],
    when: `${when}: the task definition names its roles`,
    account,
    condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }
  },
  {
    actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments", "ecs:UpdateService"],
    resources: [`${ecs}:service/<app>-<env>-cluster/<app>-<env>-*`],
    when,
    account
  },
  {
    actions: ["ecs:DescribeTasks"],
    resources: [`${ecs}:task/<app>-<env>-cluster/*`],
    when,
    account
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: [
      "arn:aws:logs:<region>:<env-account>:log-group:/platform/ecs/service/<app>/<env>/*:log-stream:*"
    ],
    when: `a container fails; ${when}`,
    account
  },
  {
    actions: ["ecs:DescribeServiceDeployments", "ecs:DescribeServiceRevisions"],
    resources: [
      `${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
      `${ecs}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`
    ],
    when: `${when}: says more exactly what a service deployment does`,
    account,
    optional: true
  },
  {
    actions: ["ecs:StopServiceDeployment"],
    resources: [`${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`],
    when: `stop-on-cancel; ${when}: without it, the service is set back to the task definition that it had`,
    account,
    optional: true
  },
  {
    actions: ["ecs:ListTasks"],
    resources: [`${ecs}:container-instance/<app>-<env>-cluster/*`],
    when: `${when}: finds tasks that the service's events do not name`,
    account,
    optional: true
  }
];
var parameters = "arn:aws:ssm:<region>:<account>:parameter";
var applicationPermissions = [
  {
    actions: ["ssm:GetParametersByPath"],
    resources: [
      `${parameters}/platform/applications/<app>/environments`,
      `${parameters}/platform/applications/<app>/environments/*`,
      `${parameters}/copilot/applications/<app>/environments`,
      `${parameters}/copilot/applications/<app>/environments/*`,
      `${parameters}/copilot/applications/<app>/codebases`,
      `${parameters}/copilot/applications/<app>/codebases/*`
    ]
  },
  {
    actions: ["ssm:GetParameter"],
    resources: [
      `${parameters}/copilot/applications/<app>`,
      `${parameters}/copilot/applications/<app>/codebases/*`
    ]
  }
];
var cachePermissions = [
  {
    actions: ["cloudfront:ListDistributions"],
    resources: ["*"],
    when: "`cache-invalidation`; in the DNS account, for its role `<app>-<env>-pipeline-deployment-role`",
    account: "dns",
    optional: true
  },
  {
    actions: ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"],
    resources: ["arn:aws:cloudfront::<dns-account>:distribution/*"],
    when: "`cache-invalidation`; in the DNS account, for its role `<app>-<env>-pipeline-deployment-role`",
    account: "dns",
    optional: true
  }
];
var pipelineArn = "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release";
var deploymentPermissions = {
  aws: [
    ...applicationPermissions,
    ...threadPermissions,
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
    },
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/*"],
      when: "the codebase has an `additional_ecr_repository` in this account, and the image is only there or a service's task definition template names it; that repository is enough"
    },
    {
      actions: [
        "codepipeline:GetPipeline",
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions",
        "codepipeline:StartPipelineExecution"
      ],
      resources: [pipelineArn, `${pipelineArn}-pipeline`]
    },
    {
      actions: ["codepipeline:StopPipelineExecution"],
      resources: [pipelineArn, `${pipelineArn}-pipeline`],
      when: "stop-on-cancel"
    },
    {
      actions: ["codebuild:BatchGetBuilds"],
      resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["logs:GetLogEvents"],
      resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["sts:GetCallerIdentity"],
      resources: ["*"],
      when: "with `ecs`: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
    },
    ...environmentPermissions,
    {
      actions: ["sts:AssumeRole"],
      resources: ["arn:aws:iam::<dns-account>:role/<app>-<env>-pipeline-deployment-role"],
      when: "`cache-invalidation`",
      optional: true
    },
    ...cachePermissions
  ],
  github: {
    contents: "read",
    "id-token": "write",
    "pull-requests": {
      access: "read",
      when: "the repository is private, and the pull requests of what will change are to be listed"
    },
    deployments: { access: "write", when: "`github-deployment`" }
  }
};
var rollbackPermissions = {
  aws: [
    ...deploymentPermissions.aws,
    {
      actions: [
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions"
      ],
      resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"],
      when: "with `pipeline`: all pipelines of the codebase have to be looked at, to know what ran before"
    }
  ],
  github: deploymentPermissions.github
};

export {
  environmentPermissions,
  applicationPermissions,
  deploymentPermissions,
  rollbackPermissions
};
