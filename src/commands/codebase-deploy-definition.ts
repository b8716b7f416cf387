import { applicationPermissions } from './application-permissions.js';
import { awsInputs, dryRunInput, githubInputs, timeoutInput } from './command.js';
import { threadInputs, threadPermissions } from './slack-inputs.js';
import type { CommandPermissions, OutputDefinitions } from './command.js';
import type { InputDefinitions } from '../kernel/input.js';

/** What codebase-deploy takes. */
export const deployInputs = {
  app: { type: 'string', required: true, description: 'Name of the application.' },
  env: { type: 'string', required: true, description: 'Environment to deploy to.' },
  codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
  commit: {
    type: 'string',
    description:
      'Deploy the image of this commit: 7 to 40 hexadecimal digits. Exactly one of `commit`, `tag` and `branch`.',
  },
  tag: { type: 'string', description: 'Deploy the image of this git tag, or `latest`.' },
  branch: { type: 'string', description: 'Deploy the newest image of this branch.' },
  strategy: {
    type: 'choice',
    choices: ['auto', 'pipeline'],
    default: 'auto',
    description:
      "How to deploy: `pipeline` through the codebase's manual-release pipeline, `auto` as the codebase is configured.",
  },
  wait: {
    type: 'boolean',
    default: true,
    description: 'Follow the execution to its end. Otherwise the step ends once it is started.',
  },
  'stop-on-cancel': {
    type: 'boolean',
    default: false,
    description:
      'Stop the execution when the workflow is cancelled. Otherwise only the waiting stops, and the deployment goes on.',
  },
  'github-deployment': {
    type: 'boolean',
    default: false,
    description:
      "Show it as a Deployment in the codebase's repository on GitHub, with statuses (`in_progress`, then `success`, `failure`, `error`, or `inactive` where another one overtook it). A job with an `environment` has one already, made by GitHub for the workflow's own commit.",
  },
  'environment-url': {
    type: 'string',
    description: 'Where to look at what was deployed: the link of the GitHub Deployment.',
  },
  ...threadInputs,
  ...githubInputs,
  ...awsInputs,
  ...dryRunInput,
  ...timeoutInput(180),
} as const satisfies InputDefinitions;

/** What codebase-deploy gives. */
export const deployOutputs = {
  'execution-id': { description: 'Id of the pipeline execution. Written as soon as it is started.' },
  'execution-url': { description: "The execution's page in the AWS console." },
  pipeline: { description: 'Name of the pipeline.' },
  'image-tag': { description: 'The commit tag of the image, as the pipeline gets it: `commit-<sha>`.' },
  'image-digest': { description: 'Digest of the image: `sha256:…`.' },
  status: {
    description:
      "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `InProgress` where the end was not awaited, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and CodePipeline rolled it back automatically, `dry-run` in a dry run.",
  },
  'duration-seconds': { description: 'Whole seconds from the start until the end, or until it was left.' },
} as const satisfies OutputDefinitions;

const pipelineArn = 'arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release';

/** What codebase-deploy calls. */
export const deployPermissions = {
  aws: [
    ...applicationPermissions,
    ...threadPermissions,
    {
      actions: ['ecr:BatchGetImage', 'ecr:DescribeImages'],
      resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
    },
    {
      actions: [
        'codepipeline:GetPipeline',
        'codepipeline:GetPipelineExecution',
        'codepipeline:ListActionExecutions',
        'codepipeline:ListPipelineExecutions',
        'codepipeline:StartPipelineExecution',
      ],
      resources: [pipelineArn, `${pipelineArn}-pipeline`],
    },
    {
      actions: ['codepipeline:StopPipelineExecution'],
      resources: [pipelineArn, `${pipelineArn}-pipeline`],
      when: 'stop-on-cancel',
    },
    {
      actions: ['codebuild:BatchGetBuilds'],
      resources: ['arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*'],
      when: 'the logs of the builds that the pipeline runs are to be shown',
    },
    {
      actions: ['logs:GetLogEvents'],
      resources: ['arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*'],
      when: 'the logs of the builds that the pipeline runs are to be shown',
    },
    {
      actions: ['sts:AssumeRole'],
      resources: ['arn:aws:iam::<account>:role/<app>-<env>-codebase-pipeline-deploy'],
      when: 'the codebase names its services, to show what runs now; without it that is not known',
    },
    {
      actions: ['ecs:DescribeServices', 'ecs:DescribeTaskDefinition'],
      resources: ['*'],
      when: 'as that role, in the account of the environment, to show what runs now',
    },
  ],
  github: {
    contents: 'read',
    'id-token': 'write',
    'pull-requests': {
      access: 'read',
      when: 'the repository is private, and the pull requests of what will change are to be listed',
    },
    deployments: { access: 'write', when: '`github-deployment`' },
  },
} as const satisfies CommandPermissions;
