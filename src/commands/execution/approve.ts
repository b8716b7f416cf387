import { executionUrl } from '../../core/console-links.js';
import { UsageError } from '../../core/errors.js';
import { approvalSummary, approvalText, approve, checkComment } from '../../domains/executions/approve.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { defineCommand, dryRunInput } from '../command.js';
import { productionFinder } from '../../domains/platform/applications.js';
import { appOf, createFinder, executionInputs, openTarget, findPermissions } from './target.js';

const pipelines = ['arn:aws:codepipeline:<region>:<account>:<pipeline>'] as const;

export default defineCommand({
  name: 'execution-approve',
  summary: 'Approve or reject what a pipeline execution waits for',
  undone: 'Nothing was approved or rejected',
  examples: [
    { does: 'Answer the approval that a codebase waits for', flags: '--app demo --codebase web' },
    { does: 'Reject it, and say why', flags: "--app demo --codebase web --reject --comment 'Not today'" },
  ],
  opens: "the execution's page",
  description:
    'Finds the manual approval that waits in a pipeline or in any pipeline of a codebase, says which image goes to which environment, asks, and answers it. Where none waits it fails and says what is running; where several wait it names them, and one has to be chosen. An execution that is named by its id or link is the only one that is answered.',
  inputs: {
    ...executionInputs,
    action: {
      type: 'string',
      description: 'Name of the approval action, where one execution waits for several.',
    },
    reject: { type: 'boolean', default: false, description: 'Reject it, so that the execution fails.' },
    comment: {
      type: 'string',
      description:
        'Why, as the AWS console shows it: at most 512 characters. Default: who has answered it, and in which run.',
    },
    ...dryRunInput,
  },
  outputs: {
    kind: { description: '`execution`.' },
    id: { description: 'Id of the execution.' },
    url: { description: "The execution's page in the AWS console." },
    name: { description: 'Name of the pipeline.' },
    status: { description: '`Approved` or `Rejected`; `dry-run` in a dry run.' },
    stage: { description: 'The stage that waited.' },
    action: { description: 'The approval action.' },
    'image-tag': { description: "The tag of the image: the execution's variable `IMAGE_TAG`." },
    environment: { description: 'The environment, where the stage or the variables say it.' },
  },
  permissions: {
    aws: [
      ...findPermissions,
      {
        actions: ['codepipeline:GetPipelineState', 'codepipeline:ListActionExecutions'],
        resources: pipelines,
      },
      {
        actions: ['codepipeline:PutApprovalResult'],
        resources: ['arn:aws:codepipeline:<region>:<account>:<pipeline>/<stage>/<action>'],
      },
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { clock, github, logger, workflow } = context;
    const { action, reject } = inputs;
    const comment = checkComment(inputs.comment ?? defaultComment(reject, workflow));
    const { target, session } = await openTarget(inputs, context);
    if (target.kind !== 'execution')
      throw new UsageError(`The input id is of a ${target.kind}, which waits for no approval.`, {
        hint: 'Give the execution of a pipeline.',
      });
    const { region } = session;
    const outcome = await approve(
      {
        pipelines: await session.pipelines(),
        ...(await createFinder(session, logger)),
        clock,
        logger,
        serverUrl: github.serverUrl,
        confirm: (question, env) =>
          context.confirm(question, productionFinder(session, logger, appOf(target), env)),
        onApproval: ({ pipeline, approval }) => {
          context.publish({ kind: 'execution', id: approval.execution, name: pipeline });
          context.page(executionUrl(region, pipeline, approval.execution));
        },
      },
      { target, action, reject, comment, dryRun: inputs['dry-run'] },
    );
    const { found, status, url } = outcome;
    return {
      outputs: {
        kind: 'execution',
        id: found.approval.execution,
        url,
        name: found.pipeline,
        status,
        stage: found.approval.stage,
        action: found.approval.action,
        'image-tag': found.image,
        environment: found.env,
      },
      summary: approvalSummary(outcome, region),
      text: approvalText(outcome),
    };
  },
});

function defaultComment(reject: boolean, workflow: Workflow | undefined): string {
  const answered = reject ? 'Rejected' : 'Approved';
  return workflow === undefined
    ? `${answered} with platform-tools.`
    : `${answered} by ${workflow.actor} in ${workflow.runUrl}`;
}
