import { applicationPermissions, environmentPermissions } from '../shared/permissions.js';
import { awsInputs, dryRunInput, timeoutInput } from '../command.js';
import type { AwsPermission, OutputDefinitions } from '../command.js';
import type { InputDefinitions } from '../../core/inputs.js';

/** What service-deploy takes. */
export const serviceDeployInputs = {
  app: { type: 'string', required: true, description: 'Name of the application.' },
  env: { type: 'string', required: true, description: 'Environment to deploy to.' },
  service: { type: 'string', required: true, description: 'Name of the service.' },
  'image-tag': {
    type: 'string',
    required: true,
    description: 'Tag of the image, as it is in ECR: `commit-1234567`.',
  },
  codebase: {
    type: 'string',
    description:
      "The codebase whose image it is, to make sure of. Default: whichever ECR repository the service's task definition template names.",
  },
  repository: {
    type: 'string',
    description: 'The ECR repository, `<app>/<codebase>`, where it is not named after the codebase.',
  },
  'image-reference': {
    type: 'choice',
    choices: ['tag', 'digest'],
    default: 'tag',
    description:
      'How the task definition names the image: by its `tag`, or by its `digest`, which can not be moved. The tag stays readable in the label `com.datadoghq.tags.version`.',
  },
  force: {
    type: 'boolean',
    default: false,
    description: 'Replace the tasks even where the service runs exactly this image and task definition.',
  },
  wait: {
    type: 'boolean',
    default: true,
    description: 'Follow the deployment to its end. Otherwise the step ends once it is started.',
  },
  'stop-on-cancel': {
    type: 'boolean',
    default: false,
    description:
      'When the workflow is cancelled, stop the deployment and go back to the version before. Otherwise only the waiting stops.',
  },
  ...awsInputs,
  ...dryRunInput,
  ...timeoutInput(30),
} as const satisfies InputDefinitions;

/** What service-deploy gives. */
export const serviceDeployOutputs = {
  status: {
    description:
      "ECS's word: `SUCCESSFUL`, `STOPPED`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`; `IN_PROGRESS` and the like where the end was not awaited. `ALREADY_RUNNING` or `SCALED_TO_ZERO` where there was nothing to wait for, `dry-run` in a dry run.",
  },
  'image-tag': { description: 'Tag of the image.' },
  'image-digest': { description: 'Digest of the image: `sha256:…`.' },
  'previous-image': { description: 'Tag or digest of the image that the service was set to before.' },
  'running-image': {
    description: 'Tag or digest of the image that it is set to now; empty where that is not known.',
  },
  'task-definition': { description: 'ARN of the task definition that was deployed.' },
  deployment: { description: 'ARN of the service deployment. Written as soon as it is known.' },
  'deployment-url': { description: "The service's deployments in the AWS console." },
  'duration-seconds': { description: 'Whole seconds from the start until the end, or until it was left.' },
} as const satisfies OutputDefinitions;

/** What service-deploy calls. */
export const serviceDeployPermissions = {
  aws: [
    ...applicationPermissions,
    { actions: ['ecr:DescribeImages'], resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'] },
    {
      actions: ['ecr:DescribeImages'],
      resources: ['arn:aws:ecr:<region>:<account>:repository/*'],
      when: "the service's task definition template, or the input `repository`, names another repository; that one is enough",
    },
    {
      actions: ['sts:GetCallerIdentity'],
      resources: ['*'],
      when: 'the registry that a task definition template names is compared with the account; AWS allows it to everybody',
    },
    ...environmentPermissions,
  ],
  github: { 'id-token': 'write' },
} as const satisfies { aws: readonly AwsPermission[]; github: Record<string, 'read' | 'write'> };
