import { deploymentsOfWork } from '../../domains/services/start-deployment.js';
import type { AwsInputValues, CommandContext, RemoteWork } from '../command.js';

/** Stops the service deployments that a killed step left behind, in the account of their environment. */
export async function stopServiceDeployments(
  inputs: AwsInputValues,
  work: RemoteWork,
  context: Pick<CommandContext, 'aws' | 'clock' | 'logger'>,
): Promise<void> {
  if (work.kind !== 'ecs-service-deployments' || work.role === undefined) return;
  const { arn, session, region } = work.role;
  const there = (await context.aws(inputs)).assume(arn, session, region);
  const containers = await there.containers();
  const { clock, logger } = context;
  for (const line of work.id.split('\n')) {
    const deployments = await deploymentsOfWork({ containers, clock }, line);
    if (deployments.length === 0) {
      logger.warning(`ECS lists no deployment under way of ${line}, which a killed step left behind.`);
    }
    for (const deployment of deployments) {
      await containers.stopDeployment(deployment);
      logger.notice(`The deployment ${deployment} was left behind by a killed step, and was told to stop.`);
    }
  }
}
