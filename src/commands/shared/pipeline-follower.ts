import { BuildFollower } from '../../domains/builds/build-follower.js';
import { PipelineFollower } from '../../domains/pipelines/execution-follower.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { CommandContext } from '../command.js';

/** What follows executions of pipelines, with the logs of the builds that they run. */
export async function pipelineFollower(
  { clock, logger }: Pick<CommandContext, 'clock' | 'logger'>,
  session: AwsSession,
): Promise<PipelineFollower> {
  const builds = new BuildFollower({
    builds: await session.builds(),
    logs: await session.logs(),
    logger,
    clock,
  });
  return new PipelineFollower({
    pipelines: await session.pipelines(),
    builds,
    logger,
    clock,
    region: session.region,
  });
}
