import { serviceUrl } from '../../core/console-links.js';
import { ecsName } from '../../domains/platform/names.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { productionFinder } from '../../domains/platform/applications.js';
import { ServiceDeployer } from '../../domains/services/deploy-service.js';
import { planOneService } from '../../domains/services/start-deployment.js';
import {
  formatPlannedService,
  formatServiceDryRun,
  formatService,
  plannedServiceOutputs,
  renderPlannedService,
  renderService,
  serviceOutputs,
} from '../../domains/services/service-report.js';
import { awsInputs, defineCommand, dryRunInput, environmentInputs, timeoutInput } from '../command.js';
import { applicationPermissions, environmentPermissions } from '../shared/permissions.js';

const inputs = {
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
      "The codebase whose image it must be. Default: whichever ECR repository the service's task definition template names.",
  },
  'image-repository': {
    type: 'string',
    formerName: 'repository',
    description: 'The ECR repository, `<app>/<codebase>`, where it is not named after the codebase.',
  },
  'image-reference': {
    type: 'choice',
    choices: ['tag', 'digest'],
    default: 'tag',
    description:
      'How the task definition names the image: by its `tag`, or by its `digest`, which never moves. The tag stays readable in the label `com.datadoghq.tags.version`.',
  },
  force: {
    type: 'boolean',
    default: false,
    description:
      'Replace the tasks even where the service already runs exactly this image and task definition.',
  },
  wait: {
    type: 'boolean',
    default: true,
    negated: 'Return as soon as the deployment has started.',
    description:
      'Follow the deployment to its end. If `false`, return as soon as the deployment has started.',
  },
  'stop-on-cancel': {
    type: 'boolean',
    default: false,
    description:
      'When the run is cancelled, stop the deployment and roll back to the previous version. If `false`, the deployment keeps running.',
  },
  ...awsInputs,
  ...environmentInputs,
  ...dryRunInput,
  ...timeoutInput(30),
} as const satisfies InputDefinitions;

export default defineCommand({
  name: 'service-deploy',
  summary: 'Deploy an image to one service on ECS, and follow that deployment to its end',
  undone: 'Nothing was deployed',
  examples: [
    {
      does: 'Deploy an image to a service',
      flags: '--app demo --env dev --service web --image-tag commit-1234567',
    },
    {
      does: 'Show what that would change',
      flags: '--app demo --env dev --service web --image-tag commit-1234567 --dry-run',
    },
  ],
  opens: "the service's deployments",
  description:
    "Takes the service's task definition template, puts the image into it, registers it (an identical revision is used again) and updates the service, leaving its desired count alone. Then it follows its own service deployment: counts, ECS events, tasks that stop, exit codes, health checks, and the last lines of failed containers. Only `SUCCESSFUL` is a success; after a rollback it says why, and what runs now.",
  inputs,
  outputs: {
    status: {
      description:
        "ECS's word: `SUCCESSFUL`, `STOPPED`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`; `IN_PROGRESS` and the like where it is still running. `ALREADY_RUNNING` or `SCALED_TO_ZERO` where there was nothing to wait for, `dry-run` in a dry run.",
    },
    'image-tag': { description: 'Tag of the image.' },
    'image-digest': { description: 'Digest of the image: `sha256:…`.' },
    'previous-image': { description: 'Tag or digest of the image that the service was set to before.' },
    'running-image': {
      description: 'Tag or digest of the image that it is set to now; empty where that is not known.',
    },
    'task-definition': { description: 'ARN of the task definition that was deployed.' },
    deployment: { description: 'ARN of the service deployment. Set as soon as it is known.' },
    'deployment-url': { description: "The service's deployments in the AWS console." },
    'duration-seconds': {
      description: 'Whole seconds from the start to the end, or until it was no longer followed.',
    },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ['ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
      },
      {
        actions: ['ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/*'],
        when: "the service's task definition template, or the input `image-repository`, names another repository; that one is enough",
      },
      {
        actions: ['sts:GetCallerIdentity'],
        resources: ['*'],
        when: 'the registry that a task definition template names is compared with the account; AWS allows it to everybody',
      },
      ...environmentPermissions,
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const session = await context.aws(inputs);
    const { app, env, service, codebase } = inputs;
    const { plan, role } = await planOneService(
      { session, logger },
      {
        app,
        env,
        service,
        codebase,
        repository: inputs['image-repository'],
        tag: inputs['image-tag'],
        form: inputs['image-reference'],
      },
    );
    logger.info(formatPlannedService(plan));
    if (inputs['dry-run'])
      return {
        outputs: plannedServiceOutputs(plan),
        text: formatServiceDryRun(plan),
        summary: renderPlannedService(plan),
      };
    await context.confirm(
      `Deploy ${inputs['image-tag']} to ${service} of ${app} in ${env}?`,
      productionFinder(session, logger, app, env),
    );
    const environment = session.assume(role);
    const deployer = new ServiceDeployer({
      containers: await environment.containers(),
      tails: await environment.logTails(),
      logger,
      clock,
      region: environment.region,
    });
    const outcome = await deployer.deploy(plan, {
      wait: inputs.wait,
      force: inputs.force,
      stopOnCancel: inputs['stop-on-cancel'],
      deadline,
      signal,
      found: (arn) => {
        context.page(serviceUrl(ecsName(plan.target), environment.region));
        const { tag, digest } = plan.image;
        context.publish({ 'image-tag': tag, 'image-digest': digest, deployment: arn });
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: 'deployment', role, services: [saved] });
      },
    });
    context.remoteWork(undefined);
    return {
      outputs: serviceOutputs(outcome),
      summary: renderService(outcome),
      text: formatService(outcome),
      failure: outcome.failure,
    };
  },
  // Only the post step needs it.
  stop: async (...left) => (await import('../shared/remote-work.js')).endRemoteWork(...left),
});
