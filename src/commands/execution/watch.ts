import { pipelineOutputs, pipelineSummary, pipelineText } from '../../domains/pipelines/execution-report.js';
import { createPipelineFollower } from '../../domains/pipelines/execution-follower.js';
import { findExecution } from '../../domains/executions/find-execution.js';
import { watchExecution } from '../../domains/executions/watch.js';
import { Applications } from '../../domains/platform/applications.js';
import { UsageError } from '../../core/errors.js';
import { defineCommand, timeoutInput } from '../command.js';
import { executionPermissions } from './permissions.js';
import { openTarget, targetInputs } from './target.js';

export default defineCommand({
  name: 'execution-watch',
  summary: 'Follow a pipeline execution that is already running to its end',
  examples: [
    { does: 'Follow the latest execution of a codebase', flags: '--app demo --codebase web' },
    { does: 'Follow what is deploying to prod', flags: '--app demo --codebase web --env prod' },
  ],
  description:
    'Follows an execution that somebody else, a push or another step has started: by its id, its link to the AWS console, or the latest of a pipeline or codebase. Shows the same as the verb that starts it: stages, actions, waiting approvals and the logs of its builds. Fails when the execution does, with the cause. It only reads: when it is interrupted, the execution keeps running.',
  inputs: { ...targetInputs, ...timeoutInput(180) },
  outputs: {
    kind: { description: 'What was followed: `execution`.' },
    id: { description: 'Its id. Written as soon as it is found.' },
    url: { description: 'Its page in the AWS console.' },
    name: { description: 'Name of the pipeline.' },
    status: {
      description:
        "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`; `RolledBack` when it failed and was rolled back automatically; `InProgress` when it is no longer followed.",
    },
    'duration-seconds': {
      description: 'Whole seconds from its start until its end, or until it was no longer followed.',
    },
  },
  permissions: { aws: executionPermissions, github: { 'id-token': 'write' } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { target, session } = await openTarget(inputs, context);
    if (target.kind !== 'execution')
      throw new UsageError("Builds can't be watched yet.", {
        hint: 'Give an execution: its id with pipeline, its link, or app and codebase.',
      });
    const { region } = session;
    const pipelines = await session.pipelines();
    const applications = new Applications(await session.parameters(), session, logger);
    const place = { region, accountId: () => session.accountId() };
    const found = await findExecution({ pipelines, applications, ...place }, target);
    const outcome = await watchExecution(
      { pipelines, follower: await createPipelineFollower(session, context), clock, logger, region },
      found,
      {
        ...{ deadline, signal },
        onExecution: ({ id, url, pipeline: name }) => {
          context.publish({ kind: 'execution', id, url, name });
        },
      },
    );
    const { status, ...outputs } = pipelineOutputs(outcome, region);
    return {
      outputs: {
        ...{ kind: 'execution', name: found.pipeline, status },
        id: outputs['execution-id'],
        url: outputs['execution-url'],
        'duration-seconds': outputs['duration-seconds'],
      },
      summary: pipelineSummary(outcome, region),
      text: pipelineText(outcome),
      failure: outcome.failure,
    };
  },
});
