import type {
  GetPipelineCommandOutput,
  GetPipelineExecutionCommandOutput,
  GetPipelineStateCommandOutput,
  ListActionExecutionsCommandOutput,
  ListPipelineExecutionsCommandOutput,
} from '@aws-sdk/client-codepipeline';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { describeRun } from './describe-action.js';
import { describeExecution, summariseExecution } from './describe-execution.js';
import { describePipeline, describeStages } from './describe-pipeline.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { putApprovalResult } from './approval.js';
import { findExecution, findPipeline, Id, invalid, Name, pageOf } from './lookup.js';
import { startPipelineExecution, stopPipelineExecution } from './start.js';

/** CodePipeline, API version 2015-07-09. */
export const codepipeline: Service = {
  name: 'codepipeline',
  operations: {
    GetPipeline: getPipeline,
    StartPipelineExecution: startPipelineExecution,
    GetPipelineExecution: getPipelineExecution,
    ListActionExecutions: listActionExecutions,
    ListPipelineExecutions: listPipelineExecutions,
    GetPipelineState: getPipelineState,
    PutApprovalResult: putApprovalResult,
    StopPipelineExecution: stopPipelineExecution,
  },
};

const pageEntries = {
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 100),
  nextToken: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(2048))),
};

function getPipeline(call: Call, world: World): Answer<GetPipelineCommandOutput> {
  const schema = v.strictObject({ name: Name, version: v.optional(v.pipe(v.number(), v.minValue(1))) });
  const pipeline = findPipeline(parseParameters(schema, call, invalid).name, world);
  return {
    pipeline: describePipeline(pipeline, world),
    metadata: {
      pipelineArn: world.arn('codepipeline', pipeline.name),
      created: new Date(pipeline.created),
      updated: new Date(pipeline.created),
    },
  };
}

function getPipelineExecution(call: Call, world: World): Answer<GetPipelineExecutionCommandOutput> {
  const schema = v.strictObject({ pipelineName: Name, pipelineExecutionId: Id });
  const { pipelineName, pipelineExecutionId } = parseParameters(schema, call, invalid);
  const pipeline = findPipeline(pipelineName, world);
  const record = findExecution(pipeline, pipelineExecutionId, world);
  return { pipelineExecution: describeExecution(pipeline, record, world.pipelines.state(record)) };
}

function listActionExecutions(call: Call, world: World): Answer<ListActionExecutionsCommandOutput> {
  const schema = v.strictObject({
    pipelineName: Name,
    filter: v.optional(v.strictObject({ pipelineExecutionId: v.optional(Id) }), {}),
    ...pageEntries,
  });
  const { pipelineName, filter, ...page } = parseParameters(schema, call, invalid);
  const pipeline = findPipeline(pipelineName, world);
  const wanted = filter.pipelineExecutionId;
  const records = wanted === undefined ? pipeline.executions : [findExecution(pipeline, wanted, world)];
  // Newest first; of those that began together, the one declared last.
  const runs = records
    .flatMap((record) => world.pipelines.state(record).actions.map((run) => ({ record, run })))
    .reverse()
    .sort((a, b) => b.run.startedAt - a.run.startedAt);
  const { items, ...next } = pageOf(runs, page);
  return {
    actionExecutionDetails: items.map(({ record, run }) => describeRun(pipeline, record, run, world)),
    ...next,
  };
}

function listPipelineExecutions(call: Call, world: World): Answer<ListPipelineExecutionsCommandOutput> {
  const schema = v.strictObject({ pipelineName: Name, ...pageEntries });
  const { pipelineName, ...page } = parseParameters(schema, call, invalid);
  const pipeline = findPipeline(pipelineName, world);
  const records = pipeline.executions.toReversed().sort((a, b) => b.requestedAt - a.requestedAt);
  const { items, ...next } = pageOf(records, page);
  return {
    pipelineExecutionSummaries: items.map((record) =>
      summariseExecution(pipeline, record, world.pipelines.state(record)),
    ),
    ...next,
  };
}

function getPipelineState(call: Call, world: World): Answer<GetPipelineStateCommandOutput> {
  const pipeline = findPipeline(parseParameters(v.strictObject({ name: Name }), call, invalid).name, world);
  return {
    pipelineName: pipeline.name,
    pipelineVersion: 1,
    stageStates: describeStages(pipeline, world),
    created: new Date(pipeline.created),
    updated: new Date(pipeline.created),
  };
}
