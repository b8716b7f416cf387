import * as v from 'valibot';
import type { ExecutionRecord } from './execution.js';
import type { PipelineRecord } from './pipeline.js';
import { AwsFault } from '../fault.js';
import type { World } from '../../server/world.js';

/** CodePipeline's error for parameters that break a rule. */
export const invalid = 'ValidationException';

/** Names of pipelines, stages and actions. Source: CodePipeline API. */
export const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.regex(/^[A-Za-z0-9.@\-_]+$/));
export const Id = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
);

export function findPipeline(name: string, world: World): PipelineRecord {
  const pipeline = world.pipelines.pipelines.get(name);
  if (pipeline !== undefined) return pipeline;
  throw new AwsFault(
    'PipelineNotFoundException',
    `Account '${world.account}' does not have a pipeline with name '${name}'`,
  );
}

/** The execution, once CodePipeline admits that it exists. */
export function findExecution(pipeline: PipelineRecord, id: string, world: World): ExecutionRecord {
  const record = pipeline.executions.find((execution) => execution.id === id);
  const knownFrom = (record?.requestedAt ?? 0) + (record?.script['unknown-seconds'] ?? 0) * 1000;
  if (record !== undefined && knownFrom <= world.now()) return record;
  throw new AwsFault(
    'PipelineExecutionNotFoundException',
    `The pipeline '${pipeline.name}' has no pipeline execution with ID '${id}'`,
  );
}

/**
 * One page of a list that is newest first, with the token of the next where there is more. The token counts from
 * the oldest, so that what begins between two pages shifts nothing.
 */
export function pageOf<T>(
  all: readonly T[],
  page: { maxResults: number; nextToken?: string | undefined },
): { items: T[]; nextToken?: string } {
  const left = page.nextToken === undefined ? `${all.length}` : /^older-(\d+)$/.exec(page.nextToken)?.[1];
  if (left === undefined) {
    throw new AwsFault('InvalidNextTokenException', 'The next token was specified in an invalid format.');
  }
  const start = Math.max(0, all.length - Number(left));
  const items = all.slice(start, start + page.maxResults);
  const older = all.length - start - items.length;
  return older > 0 ? { items, nextToken: `older-${older}` } : { items };
}
