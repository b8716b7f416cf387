import type {
  StartPipelineExecutionCommandOutput,
  StopPipelineExecutionCommandOutput,
} from '@aws-sdk/client-codepipeline';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import type { ExecutionRecord } from './execution.js';
import { nextStages, type PipelineRecord } from './pipeline.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { findExecution, findPipeline, Id, invalid, Name } from './lookup.js';

const StartPipelineExecution = v.strictObject({
  name: Name,
  variables: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.minLength(1), v.maxLength(128), v.regex(/^[A-Za-z0-9@\-_]+$/)),
          value: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
        }),
      ),
      v.minLength(1),
      v.maxLength(50),
    ),
  ),
  sourceRevisions: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          actionName: Name,
          revisionType: v.picklist(['COMMIT_ID', 'IMAGE_DIGEST', 'S3_OBJECT_VERSION_ID', 'S3_OBJECT_KEY']),
          revisionValue: v.pipe(v.string(), v.minLength(1)),
        }),
      ),
      v.maxLength(50),
    ),
    [],
  ),
  clientRequestToken: v.optional(
    v.pipe(v.string(), v.minLength(1), v.maxLength(128), v.regex(/^[a-zA-Z0-9-]+$/)),
  ),
});

/** How many executions a pipeline holds at a time, running and queued. Source: quotas, CodePipeline User Guide. */
const concurrentExecutions = 50;

/** AWS does not say how long it remembers a token: nobody may count on longer than this. */
const tokenMs = 5 * 60_000;

/** Starts an execution; the same token gives the same execution again for a while. */
export function startPipelineExecution(
  call: Call,
  world: World,
): Answer<StartPipelineExecutionCommandOutput> {
  const parameters = parseParameters(StartPipelineExecution, call, invalid);
  const pipeline = findPipeline(parameters.name, world);
  const variables = checkVariables(pipeline, parameters.variables ?? []);
  checkRevisions(pipeline, parameters.sourceRevisions);
  const { clientRequestToken: token } = parameters;
  const earlier = token === undefined ? undefined : pipeline.tokens.get(token);
  if (earlier !== undefined && world.now() - earlier.at < tokenMs) {
    if (earlier.parameters === JSON.stringify(parameters)) return { pipelineExecutionId: earlier.id };
    throw new AwsFault(
      invalid,
      `The client request token '${token ?? ''}' was used before with other parameters.`,
    );
  }
  checkRoom(pipeline, world);
  const { arn } = world.credentials.identify(call.accessKeyId);
  const revision = parameters.sourceRevisions[0]?.revisionValue;
  const { id } = world.pipelines.start(pipeline, variables, arn, revision);
  if (token !== undefined) {
    pipeline.tokens.set(token, { id, parameters: JSON.stringify(parameters), at: world.now() });
  }
  return { pipelineExecutionId: id };
}

function checkVariables(
  pipeline: PipelineRecord,
  given: readonly { name: string; value: string }[],
): Record<string, string> {
  if (pipeline.type === 'V1' && given.length > 0) {
    throw new AwsFault(invalid, 'Variables are not supported for pipelines of the type V1');
  }
  const names = given.map(({ name }) => name);
  const declared = pipeline.variables.map(({ name }) => name);
  const unknown = names.filter((name) => !declared.includes(name));
  if (unknown.length > 0) {
    const known = declared.join(', ');
    throw new AwsFault(
      invalid,
      `Variables [${unknown.join(', ')}] are not declared by the pipeline, which declares [${known}]`,
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new AwsFault(invalid, `The variable ${twice} is given more than once`);
  const values = new Map(given.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    pipeline.variables.map(({ name, defaultValue }) => {
      const value = values.get(name) ?? defaultValue;
      if (value === undefined)
        throw new AwsFault(invalid, `The variable ${name} has no default, and was not given`);
      return [name, value];
    }),
  );
}

function checkRevisions(pipeline: PipelineRecord, given: readonly { actionName: string }[]): void {
  const sources = nextStages(pipeline).flatMap(({ actions }) =>
    actions.filter(({ kind }) => kind === 'source').map(({ name }) => name),
  );
  const unknown = given.find(({ actionName }) => !sources.includes(actionName));
  if (unknown === undefined) return;
  throw new AwsFault(invalid, `The pipeline has no source action '${unknown.actionName}'`);
}

function checkRoom(pipeline: PipelineRecord, world: World): void {
  const open = pipeline.executions.filter((record) => world.pipelines.state(record).endedAt === undefined);
  if (open.length < concurrentExecutions) return;
  throw new AwsFault(
    'ConcurrentPipelineExecutionsLimitExceededException',
    `The pipeline '${pipeline.name}' has reached the limit of ${concurrentExecutions} concurrent pipeline executions.`,
  );
}

/** Stops after the actions under way, or abandons them. */
export function stopPipelineExecution(call: Call, world: World): Answer<StopPipelineExecutionCommandOutput> {
  const schema = v.strictObject({
    pipelineName: Name,
    pipelineExecutionId: Id,
    abandon: v.optional(v.boolean(), false),
    reason: v.optional(v.pipe(v.string(), v.maxLength(200))),
  });
  const { pipelineName, pipelineExecutionId, abandon, reason } = parseParameters(schema, call, invalid);
  const pipeline = findPipeline(pipelineName, world);
  const record = findExecution(pipeline, pipelineExecutionId, world);
  checkStoppable(record, abandon, world);
  world.pipelines.stop(pipeline, record, abandon, reason);
  return { pipelineExecutionId: record.id };
}

function checkStoppable(record: ExecutionRecord, abandon: boolean, world: World): void {
  const { status, endedAt } = world.pipelines.state(record);
  if (endedAt !== undefined) {
    throw new AwsFault(
      'PipelineExecutionNotStoppableException',
      `The pipeline execution '${record.id}' cannot be stopped: its status is ${status}.`,
    );
  }
  // After "stop and wait" there is still "abandon", once.
  const again = abandon ? record.abandon : (record.stop ?? record.abandon);
  if (again === undefined) return;
  throw new AwsFault(
    'DuplicatedStopRequestException',
    `The pipeline execution '${record.id}' is already in a Stopping state.`,
  );
}
