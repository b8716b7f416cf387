import { BuildFollower } from '../../domains/builds/build-follower.js';
import { describeExecution, findExecution, findBuild } from '../../domains/executions/find-execution.js';
import { stoppableDeployment } from '../../domains/executions/ecs-deployment.js';
import {
  stopOutputs,
  stoppableBuild,
  stoppableExecution,
  stopSummary,
  stopText,
  stopWork,
} from '../../domains/executions/stoppable-work.js';
import type { StoppableWork, StopExecutionOptions } from '../../domains/executions/stoppable-work.js';
import type { BuildTarget, ExecutionTarget, Target } from '../../domains/executions/target.js';
import { PipelineFollower } from '../../domains/pipelines/execution-follower.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { defineCommand, dryRunInput, timeoutInput } from '../command.js';
import type { AwsPermission, CommandContext } from '../command.js';
import { productionFinder } from '../../domains/platform/applications.js';
import {
  appOf,
  createFinder,
  openDeployment,
  openTarget,
  targetInputs,
  followDeploymentPermissions,
  followPermissions,
  stopDeploymentPermissions,
} from './target.js';

export default defineCommand({
  name: 'execution-stop',
  summary: 'Stop an execution, build or deployment that is running',
  undone: 'Nothing was stopped',
  examples: [
    { does: 'Say what stopping the latest would leave', flags: '--app demo --codebase web --dry-run' },
    { does: 'Stop the latest execution of a pipeline', flags: '--pipeline demo-web-manual-release' },
    { does: 'Stop the deployment of a service on ECS', flags: '--app demo --env dev --service web' },
  ],
  opens: 'its page',
  description:
    'Stops a pipeline execution, a build or a deployment to ECS: by its id, its link to the AWS console, or the latest of a pipeline, project, service or codebase. Says beforehand what that will leave: what is done and stays, and what is under way. Asks, stops it, waits until it has ended, and says how. What has ended already is left as it is, so that it can be run again.',
  inputs: {
    ...targetInputs,
    abandon: {
      type: 'boolean',
      default: false,
      description:
        'Do not wait for the actions of an execution that are under way: they may keep running. An approval is always withdrawn.',
    },
    ...dryRunInput,
    ...timeoutInput(60),
  },
  outputs: {
    kind: { description: 'What was stopped: `execution`, `build` or `deployment`.' },
    id: { description: 'Its id.' },
    url: { description: 'Its page in the AWS console.' },
    name: { description: 'Name of the pipeline or project, or of the service in ECS.' },
    status: {
      description:
        "How it ended, in AWS's own word. `Stopped` or `STOPPED`, `ROLLBACK_SUCCESSFUL` for a deployment that ECS has rolled back, or another one where it ended before it could be stopped; `dry-run` in a dry run.",
    },
  },
  permissions: {
    aws: [
      ...withoutLogs([...followPermissions, ...followDeploymentPermissions]),
      ...stopDeploymentPermissions,
      {
        actions: ['codepipeline:StopPipelineExecution'],
        resources: ['arn:aws:codepipeline:<region>:<account>:<pipeline>'],
      },
      {
        actions: ['codebuild:StopBuild'],
        resources: ['arn:aws:codebuild:<region>:<account>:project/<project>'],
        when: 'a build is stopped',
      },
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { logger, signal, workflow } = context;
    const { abandon } = inputs;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { target, session } = await openTarget(inputs, context);
    const reason =
      workflow === undefined
        ? 'Stopped with platform-tools.'
        : `Stopped by ${workflow.actor} in ${workflow.runUrl}`;
    const options = { abandon, reason, deadline, signal };
    const work = await findStoppable(target, session, context, options);
    const { kind, id, url, name } = work;
    context.publish({ kind, id, url, name });
    context.page(url);
    const outcome = await stopWork(work, {
      logger,
      dryRun: inputs['dry-run'],
      confirm: (question, env) =>
        context.confirm(question, productionFinder(session, logger, appOf(target), env)),
    });
    return { outputs: stopOutputs(outcome), summary: stopSummary(outcome), text: stopText(outcome) };
  },
});

/** Nothing is logged of what is being stopped. */
function withoutLogs(permissions: readonly AwsPermission[]): AwsPermission[] {
  return permissions.filter(({ actions }) => !actions.includes('logs:GetLogEvents'));
}

async function findStoppable(
  target: Target,
  session: AwsSession,
  context: Pick<CommandContext, 'clock' | 'logger'>,
  options: StopExecutionOptions,
): Promise<StoppableWork> {
  switch (target.kind) {
    case 'execution':
      return stoppableExecutionOf(target, session, context, options);
    case 'build':
      return stoppableBuildOf(target, session, context, options);
    case 'deployment': {
      const { found, deps } = await openDeployment(target, session, context);
      // What its containers log is of no interest any more.
      const tails = {
        tail: () => Promise.resolve(undefined),
        url: (group: string, stream: string) => deps.tails.url(group, stream),
      };
      return stoppableDeployment({ ...deps, tails }, found, options);
    }
  }
}

async function stoppableExecutionOf(
  target: ExecutionTarget,
  session: AwsSession,
  context: Pick<CommandContext, 'clock' | 'logger'>,
  options: StopExecutionOptions,
): Promise<StoppableWork> {
  const { logger } = context;
  const pipelines = await session.pipelines();
  const found = await findExecution({ pipelines, ...(await createFinder(session, logger)) }, target);
  for (const other of found.alsoRunning)
    logger.info(`Also running, and not stopped: ${describeExecution(other)}`);
  const { region } = session;
  // What its builds log is of no interest any more.
  const builds = { follow: () => Promise.resolve({ lastLines: [] }) };
  const follower = new PipelineFollower({ ...context, pipelines, builds, region });
  return stoppableExecution({ pipelines, follower, region }, found, options);
}

async function stoppableBuildOf(
  target: BuildTarget,
  session: AwsSession,
  { clock, logger }: Pick<CommandContext, 'clock' | 'logger'>,
  options: StopExecutionOptions,
): Promise<StoppableWork> {
  const builds = await session.builds();
  const found = await findBuild({ builds, ...(await createFinder(session, logger)) }, target);
  for (const other of found.alsoRunning) logger.info(`Also running, and not stopped: the build ${other.id}`);
  const follower = new BuildFollower({ builds, logs: await session.logs(), logger, clock });
  return stoppableBuild({ builds, follower }, found.build, options);
}
