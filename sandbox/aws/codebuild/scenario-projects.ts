import * as v from 'valibot';
import { BuildScript } from './scenario.js';
import { ExecutionScript } from '../codepipeline/scenario.js';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000));

/** A CodeBuild project that belongs to no codebase. */
export const ProjectSeed = v.strictObject({
  /** The repository that it builds, `owner/name`. */
  source: v.optional(v.string(), 'uktrade/platform-tools'),
  artifacts: v.optional(v.picklist(['S3', 'NO_ARTIFACTS']), 'NO_ARTIFACTS'),
  /** The project's own variables. */
  variables: v.optional(v.record(v.string(), v.string()), {}),
  /** The buildspecs in the source besides buildspec.yml; default: any path has one. */
  buildspecs: v.optional(v.array(v.string())),
  /** What its builds do, in turn; the last one repeats. */
  builds: v.optional(v.array(BuildScript), []),
  /** How many builds have succeeded before the scenario begins. */
  'earlier-builds': v.optional(Count, 0),
});

/** A pipeline that belongs to no codebase. */
export const PipelineSeed = v.strictObject({
  type: v.optional(v.picklist(['V1', 'V2']), 'V2'),
  'execution-mode': v.optional(v.picklist(['QUEUED', 'SUPERSEDED', 'PARALLEL']), 'QUEUED'),
  /** The variables that it declares, with their defaults; null: it has none, and must be given. */
  variables: v.optional(v.record(v.string(), v.nullable(v.string())), {}),
  /** The repository that its source action checks out, `owner/name`. */
  source: v.optional(v.string(), 'uktrade/platform-tools'),
  executions: v.optional(v.array(ExecutionScript), []),
  /** How many executions have succeeded before the scenario begins. */
  'earlier-executions': v.optional(Count, 0),
});

export type ProjectSeed = v.InferOutput<typeof ProjectSeed>;
export type PipelineSeed = v.InferOutput<typeof PipelineSeed>;
