import type { PutApprovalResultCommandOutput } from '@aws-sdk/client-codepipeline';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { approvalToken } from './execution.js';
import type { PipelineRecord } from './pipeline.js';
import { nextStages } from './pipeline.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { findPipeline, invalid, Name } from './lookup.js';

const PutApprovalResult = v.strictObject({
  pipelineName: Name,
  stageName: Name,
  actionName: Name,
  result: v.strictObject({
    summary: v.pipe(v.string(), v.maxLength(512)),
    status: v.picklist(['Approved', 'Rejected']),
  }),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
});

/** Answers a waiting approval; the token is the one that GetPipelineState shows for it. */
export function putApprovalResult(call: Call, world: World): Answer<PutApprovalResultCommandOutput> {
  const { pipelineName, stageName, actionName, result, token } = parseParameters(
    PutApprovalResult,
    call,
    invalid,
  );
  const pipeline = findPipeline(pipelineName, world);
  const waiting = world.pipelines.waiting(pipeline).find((approval) => approval.token === token);
  if (waiting?.stage === stageName && waiting.action === actionName) {
    world.pipelines.answer(waiting, result);
    return { approvedAt: new Date(world.now()) };
  }
  throw refusal(pipeline, stageName, actionName, token, world);
}

function refusal(
  pipeline: PipelineRecord,
  stageName: string,
  actionName: string,
  token: string,
  world: World,
): AwsFault {
  const stages = [...pipeline.executions.flatMap((record) => record.stages), ...nextStages(pipeline)];
  const named = stages.filter(({ name }) => name === stageName);
  if (named.length === 0) {
    return new AwsFault(
      'StageNotFoundException',
      `The pipeline '${pipeline.name}' has no stage '${stageName}'`,
    );
  }
  if (!named.some(({ actions }) => actions.some(({ name }) => name === actionName))) {
    return new AwsFault('ActionNotFoundException', `The stage '${stageName}' has no action '${actionName}'`);
  }
  const answered = pipeline.executions.some((record) =>
    world.pipelines.state(record).actions.some((run) => approvalToken(record, run) === token),
  );
  return answered
    ? new AwsFault('ApprovalAlreadyCompletedException', 'The approval action has already been completed.')
    : new AwsFault(
        'InvalidApprovalTokenException',
        'The approval token is not the one of the waiting action.',
      );
}
