import { NotFoundError, PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { Pipeline, PipelineService, SourceRevision } from '../../providers/aws/codepipeline.js';

/** What is asked of a pipeline. */
export interface PipelineIntent {
  pipeline: string;
  variables: Readonly<Record<string, string>>;
  revisions: readonly SourceRevision[];
}

/** Where a pipeline is looked for. */
export interface PipelinePlace {
  pipelines: Pick<PipelineService, 'get'>;
  region: string;
  accountId: () => Promise<string>;
}

/**
 * The pipeline, once it is known that it takes what is asked of it.
 * @throws NotFoundError saying where it was looked for; PlatformError naming the input, its value and the rule
 */
export async function findPipeline(place: PipelinePlace, intent: PipelineIntent): Promise<Pipeline> {
  const pipeline = await place.pipelines.get(intent.pipeline);
  if (pipeline === undefined) {
    throw new NotFoundError(
      `There is no pipeline "${intent.pipeline}" in the account ${await place.accountId()}, ${place.region}.`,
      { hint: 'Check the name in the input pipeline, and role-to-assume and aws-region.' },
    );
  }
  checkVariables(pipeline, intent.variables);
  checkRevisions(pipeline, intent.revisions);
  return pipeline;
}

function checkVariables(pipeline: Pipeline, variables: PipelineIntent['variables']): void {
  const names = Object.keys(variables);
  if (pipeline.type === 'V1' && names.length > 0) {
    throw new PlatformError(
      `The pipeline ${pipeline.name} is of the type V1, which has no variables: ${names.join(', ')} can't be set.`,
      { hint: 'Leave the input variables out, or make the pipeline one of the type V2 that declares them.' },
    );
  }
  const unknown = names.filter((name) => !pipeline.variables.includes(name));
  if (unknown.length > 0) throw undeclared(pipeline, unknown);
  const missing = pipeline.variables.filter((name) => !(name in variables) && !(name in pipeline.defaults));
  if (missing.length === 0) return;
  throw new PlatformError(
    `The pipeline ${pipeline.name} needs ${missing.join(', ')}: ${missing.length === 1 ? 'it has' : 'they have'} no default.`,
    { hint: `Set ${missing.length === 1 ? 'it' : 'them'} in the input variables.` },
  );
}

function undeclared(pipeline: Pipeline, unknown: readonly string[]): PlatformError {
  const declared =
    pipeline.variables.length === 0 ? 'it declares none' : `it declares ${pipeline.variables.join(', ')}`;
  const suggestion = findNearest(unknown[0] ?? '', pipeline.variables);
  return new PlatformError(
    `The pipeline ${pipeline.name} does not declare ${unknown.join(', ')} of the input variables: ${declared}.`,
    {
      hint:
        suggestion === undefined
          ? 'Leave it out, or declare it in the pipeline.'
          : `Did you mean ${suggestion}?`,
    },
  );
}

function checkRevisions(pipeline: Pipeline, revisions: readonly SourceRevision[]): void {
  const sources = pipeline.stages.flatMap(({ actions }) =>
    actions.filter(({ category }) => category === 'Source').map(({ name }) => name),
  );
  const unknown = revisions.find(({ action }) => !sources.includes(action));
  if (unknown === undefined) return;
  throw new PlatformError(
    `The pipeline ${pipeline.name} has no source action "${unknown.action}", which the input source-revisions names.`,
    {
      hint: sources.length === 0 ? 'It has no source action.' : `Its source actions: ${sources.join(', ')}.`,
    },
  );
}
