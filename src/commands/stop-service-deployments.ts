import type { AwsInputValues, CommandContext, RemoteWork } from './command.js';

/** Stops the service deployments that a killed step left behind, in the account of their environment. */
export async function stopServiceDeployments(
  inputs: AwsInputValues,
  work: RemoteWork,
  context: Pick<CommandContext, 'aws' | 'logger'>,
): Promise<void> {
  if (work.kind !== 'ecs-service-deployments' || work.role === undefined) return;
  const { arn, session, region } = work.role;
  const there = (await context.aws(inputs)).assume(arn, session, region);
  const containers = await there.containers();
  for (const deployment of work.id.split('\n')) {
    await containers.stopDeployment(deployment);
    context.logger.notice(
      `The deployment ${deployment} was left behind by a killed step, and was told to stop.`,
    );
  }
}
