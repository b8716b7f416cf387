import { Applications } from '../../domains/platform/applications.js';
import { ServiceDeployer } from '../../domains/services/deploy-service.js';
import { deployRole } from '../../domains/services/names.js';
import {
  checkImageTag,
  imageRepositories,
  verifyImage,
  planService,
} from '../../domains/services/service-plan.js';
import type { ServicePlan } from '../../domains/services/service-plan.js';
import {
  failureAnnotations,
  plannedOutputs,
  plannedSummary,
  plannedText,
  serviceOutputs,
  serviceSummary,
  serviceText,
} from '../../domains/services/service-report.js';
import { refuseScheduledJob, ServiceTypes } from '../../domains/services/service-type.js';
import type { InputValues } from '../../core/inputs.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { defineCommand } from '../command.js';
import type { CommandContext } from '../command.js';
import { serviceDeployInputs, serviceDeployOutputs, serviceDeployPermissions } from './deploy-definition.js';
import { stopServiceDeployments } from '../shared/stop-service-deployments.js';

type Inputs = InputValues<typeof serviceDeployInputs>;
type Context = CommandContext<typeof serviceDeployOutputs>;

export default defineCommand({
  name: 'service-deploy',
  summary: 'Deploy an image to one service of ECS, and follow exactly that deployment',
  description:
    "Takes the service's task definition template, puts the image into it, registers it (an identical revision is used again) and updates the service, leaving its desired count alone. Then it follows its own service deployment: counts, ECS events, tasks that stop, exit codes, health checks, and the last lines of failed containers. Only `SUCCESSFUL` is a success; after a rollback it says why, and what runs now.",
  inputs: serviceDeployInputs,
  outputs: serviceDeployOutputs,
  permissions: serviceDeployPermissions,
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { plan, role, environment } = await plannedDeployment(inputs, context);
    logger.info(plannedText(plan));
    if (inputs['dry-run']) return { outputs: plannedOutputs(plan), summary: plannedSummary(plan) };
    await context.confirm(
      `Deploy ${inputs['image-tag']} to ${inputs.service} of ${inputs.app} in ${inputs.env}?`,
    );
    const deployer = new ServiceDeployer({
      containers: await environment.containers(),
      tails: await environment.logTails(),
      ...{ logger, clock, region: environment.region },
    });
    const outcome = await deployer.deploy(plan, {
      wait: inputs.wait,
      force: inputs.force,
      stopOnCancel: inputs['stop-on-cancel'],
      ...{ deadline, signal },
      started: (arn) => {
        const planned = { 'image-tag': plan.image.tag, 'image-digest': plan.image.digest };
        if (arn !== undefined) context.publish({ ...planned, deployment: arn });
        if (!inputs['stop-on-cancel']) return;
        context.remoteWork(
          arn === undefined ? undefined : { kind: 'ecs-service-deployments', id: arn, role },
        );
      },
      unlisted: (id) => {
        context.remoteWork({ kind: 'ecs-service-deployments', id, role });
      },
    });
    context.remoteWork(undefined);
    for (const { title, message } of failureAnnotations(outcome)) logger.error(message, { title });
    return {
      outputs: serviceOutputs(outcome),
      summary: serviceSummary(outcome),
      text: serviceText(outcome),
      ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
    };
  },
  stop: (inputs, work, context) => stopServiceDeployments(inputs, work, context),
});

/** Looks everything up; the session is the one in the environment's account. */
async function plannedDeployment(
  inputs: Inputs,
  context: Context,
): Promise<{
  plan: ServicePlan;
  environment: AwsSession;
  role: { arn: string; session: string; region: string };
}> {
  const { app, env, service } = inputs;
  const target = { app, env, service };
  const tag = checkImageTag(inputs['image-tag']);
  const repositories = imageRepositories(app, inputs.codebase, inputs.repository);
  const session = await context.aws(inputs);
  const parameters = await session.parameters();
  const applications = new Applications(parameters, session, context.logger);
  const environment = applications.environment(await applications.load(app), env);
  const types = await ServiceTypes.load(parameters, context.logger, app, env);
  types.check(service);
  refuseScheduledJob(types, target, tag);
  const region = environment.region ?? session.region;
  const role = { ...deployRole(app, env, environment.accountId), region };
  const there = session.assume(role.arn, role.session, region);
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const dependencies = {
    containers: await there.containers(),
    objects: await there.objects(),
    image: (templateImage: string) => verifyImage(images, { tag, repositories, registry }, templateImage),
    environment,
  };
  const plan = await planService(dependencies, target, inputs['image-reference']);
  return { plan, environment: there, role };
}
