import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs,
} from '../../domains/builds/build-report.js';
import { findExecution, findBuild } from '../../domains/executions/find-execution.js';
import type { BuildTarget, DeploymentTarget, ExecutionTarget } from '../../domains/executions/target.js';
import { watchBuild } from '../../domains/builds/project-build.js';
import { serviceUrl } from '../../core/console-links.js';
import { createPipelineFollower } from '../../domains/pipelines/execution-follower.js';
import {
  pipelineOutputs,
  pipelineSummary,
  pipelineText,
  watchPipeline,
} from '../../domains/pipelines/pipeline-run.js';
import { ServiceDeployer } from '../../domains/services/deploy-service.js';
import { formatService, renderService } from '../../domains/services/service-report.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { defineCommand, timeoutInput } from '../command.js';
import type { CommandContext, CommandResult } from '../command.js';
import {
  createFinder,
  openDeployment,
  openTarget,
  targetInputs,
  followDeploymentPermissions,
  followPermissions,
} from './target.js';

const outputs = {
  kind: { description: 'What was followed: `execution`, `build` or `deployment`.' },
  id: { description: 'Its id. Written as soon as it is found.' },
  url: { description: 'Its page in the AWS console.' },
  name: { description: 'Name of the pipeline or project, or of the service in ECS.' },
  status: {
    description:
      "AWS's own word. Of an execution: `Succeeded`, `Failed`, `Stopped`, `Superseded`, `Cancelled`, `RolledBack` when it failed and was rolled back automatically, `InProgress` when it is no longer followed. Of a build: `SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, `IN_PROGRESS`. Of a deployment: `SUCCESSFUL`, `STOPPED`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`, `IN_PROGRESS` and the like.",
  },
  'duration-seconds': {
    description: 'Whole seconds from its start until its end, or until it was no longer followed.',
  },
};
type Result = CommandResult<typeof outputs>;

export default defineCommand({
  name: 'execution-watch',
  summary: 'Follow an execution, build or deployment that is already running to its end',
  undone: 'The outcome is not known',
  examples: [
    { does: 'Follow the latest execution of a codebase', flags: '--app demo --codebase web' },
    { does: 'Follow what is deploying to prod', flags: '--app demo --codebase web --env prod' },
    {
      does: "Follow the newest build of a codebase's images",
      flags: '--app demo --codebase web --kind build',
    },
  ],
  opens: 'its page',
  description:
    'Follows a pipeline execution, a build or a deployment to ECS that somebody else, a push or another step has started: by its id, its link to the AWS console, or the latest of a pipeline, project, service or codebase. Shows the same as the verb that starts it: stages, actions, waiting approvals and logs. Fails when the work does, with the cause. It only reads: when it is interrupted, the work keeps running.',
  inputs: { ...targetInputs, ...timeoutInput(180) },
  outputs,
  permissions: {
    aws: [...followPermissions, ...followDeploymentPermissions],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { target, session } = await openTarget(inputs, context);
    switch (target.kind) {
      case 'execution':
        return followExecution(target, session, context, deadline);
      case 'build':
        return followBuild(target, session, context, deadline);
      case 'deployment':
        return followDeployment(target, session, context, deadline);
    }
  },
});

async function followExecution(
  target: ExecutionTarget,
  session: AwsSession,
  context: CommandContext<typeof outputs>,
  deadline: number,
): Promise<Result> {
  const { clock, logger, signal } = context;
  const { region } = session;
  const pipelines = await session.pipelines();
  const found = await findExecution({ pipelines, ...(await createFinder(session, logger)) }, target);
  const follower = await createPipelineFollower(session, context);
  const outcome = await watchPipeline({ pipelines, follower, clock, logger, region }, found, {
    deadline,
    signal,
    started: ({ id, url, pipeline: name }) => {
      context.publish({ kind: 'execution', id, url, name });
      context.page(url);
    },
  });
  const seen = pipelineOutputs(outcome, region);
  return {
    outputs: {
      kind: 'execution',
      name: found.pipeline,
      status: seen.status,
      id: seen['execution-id'],
      url: seen['execution-url'],
      'duration-seconds': seen['duration-seconds'],
    },
    summary: pipelineSummary(outcome, region),
    text: pipelineText(outcome),
    failure: outcome.failure,
  };
}

async function followBuild(
  target: BuildTarget,
  session: AwsSession,
  context: CommandContext<typeof outputs>,
  deadline: number,
): Promise<Result> {
  const { clock, logger, signal } = context;
  const builds = await session.builds();
  const { build } = await findBuild({ builds, ...(await createFinder(session, logger)) }, target);
  const known = { kind: 'build', id: build.id, name: build.project, url: startedOutputs(build)['build-url'] };
  const onWork = (): void => {
    context.publish(known);
    context.page(known.url);
  };
  const logs = await session.logs();
  const outcome = await watchBuild({ builds, logs, clock, logger, signal, onWork }, build, deadline);
  const seen = projectOutputs(outcome);
  return {
    outputs: { ...known, status: seen.status, 'duration-seconds': seen['duration-seconds'] },
    summary: projectSummary(outcome),
    text: projectText(outcome),
    failure: outcome.failure,
  };
}

async function followDeployment(
  target: DeploymentTarget,
  session: AwsSession,
  context: CommandContext<typeof outputs>,
  deadline: number,
): Promise<Result> {
  const { signal } = context;
  const { found, deps } = await openDeployment(target, session, context);
  const { plan, work, deployment } = found;
  const url = serviceUrl(work.name, found.region);
  const known = { kind: 'deployment', id: deployment.arn, name: work.name.service, url };
  context.publish(known);
  context.page(url);
  const outcome = await new ServiceDeployer(deps).join(plan, work, {
    deadline,
    signal,
    found: () => undefined,
  });
  return {
    outputs: { ...known, status: outcome.status, 'duration-seconds': outcome.durationSeconds },
    summary: renderService(outcome),
    text: formatService(outcome),
    failure: outcome.failure,
  };
}
