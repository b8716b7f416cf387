import { NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import { describeKind, isRecord } from '../../core/raw-inputs.js';
import type {
  Execution,
  Pipeline,
  PipelineService,
  SourceRevision,
} from '../../providers/aws/codepipeline.js';
import type { Codebase } from '../platform/applications.js';
import { codebasePipelineNames, manualReleaseNames } from '../platform/names.js';

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

/** The variables that a release is started with. */
const RELEASE_VARIABLES = ['ENVIRONMENT', 'IMAGE_TAG'];

/**
 * The codebase's manual-release pipeline, under whichever of its names exists.
 * @throws NotFoundError naming both names when neither does; PlatformError when it is not a release pipeline
 */
export async function findManualRelease(
  pipelines: Pick<PipelineService, 'get'>,
  app: string,
  codebase: string,
): Promise<Pipeline> {
  const [current, older] = manualReleaseNames(app, codebase);
  const found = (await pipelines.get(current)) ?? (await pipelines.get(older));
  if (found !== undefined) return checkReleaseVariables(found);
  throw new NotFoundError(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
    hint: 'Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region.',
  });
}

/** CodePipeline refuses variables that a pipeline does not declare: better said before anything is started. */
function checkReleaseVariables(pipeline: Pipeline): Pipeline {
  const missing = RELEASE_VARIABLES.filter((name) => !pipeline.variables.includes(name));
  if (missing.length === 0) return pipeline;
  throw new PlatformError(`The pipeline ${pipeline.name} does not declare ${missing.join(' and ')}.`, {
    hint: `A release is started with the pipeline variables ${RELEASE_VARIABLES.join(' and ')}: apply the current Terraform of the codebase's pipelines.`,
  });
}

/** Returns what a variable of an execution was set to; the platform gives it NONE until then. */
export function givenVariable(variables: Execution['variables'], name: string): string | undefined {
  const value = variables?.[name];
  return value === 'NONE' || value === '' ? undefined : value;
}

/** A pipeline that deploys a codebase. */
export interface DeployingPipeline {
  /** Its name in current stacks, and in older ones. */
  names: readonly [current: string, older: string];
  /** Where its stages deploy to; undefined for manual releases, whose variable ENVIRONMENT says so. */
  environments: readonly string[] | undefined;
}

/** Returns the pipelines that can have deployed the codebase: those configured, and manual-release. */
export function deployingPipelines(
  app: string,
  { name, pipelines }: Pick<Codebase, 'name' | 'pipelines'>,
): DeployingPipeline[] {
  return [
    ...pipelines.map((pipeline) => ({
      names: codebasePipelineNames(app, name, pipeline.name),
      environments: pipeline.environments.map((environment) => environment.name),
    })),
    { names: manualReleaseNames(app, name), environments: undefined },
  ];
}

export const pipelineVariablesExample = '{"TAG": "v1.2.3", "SUITE": "smoke"}';
export const sourceRevisionsExample =
  '{"GitCheckout": "0123456789abcdef0123456789abcdef01234567", "Bundle": {"type": "S3_OBJECT_KEY", "value": "a.zip"}}';

/** Source: StartPipelineExecution, CodePipeline API: names and lengths of values, and how many there may be. */
const NAME = /^[A-Za-z0-9@\-_]{1,128}$/;
const VALUE_LENGTH = 1_000;
const MAXIMUM = 50;
const REVISION_TYPES: readonly SourceRevision['type'][] = [
  'COMMIT_ID',
  'IMAGE_DIGEST',
  'S3_OBJECT_VERSION_ID',
  'S3_OBJECT_KEY',
];

/** @throws PlatformError for what can't be the name of a pipeline. Source: CodePipeline API. */
export function checkPipelineName(name: string): string {
  if (/^[A-Za-z0-9.@\-_]{1,100}$/.test(name)) return name;
  throw new UsageError(
    `The input pipeline is ${JSON.stringify(name)}, which can't be the name of a pipeline.`,
    {
      hint: 'It is made of letters, digits and .@-_, at most 100 characters; of an ARN, give the last part.',
    },
  );
}

/**
 * Reads the input variables: a map from names to values, which are text: YAML turns 1.10 into 1.1, and 007 into 7.
 * @throws PlatformError naming the variable and the rule; never showing a value
 */
export function parsePipelineVariables(value: unknown): Record<string, string> {
  const entries = Object.entries(mapOf('variables', value));
  if (entries.length > MAXIMUM) {
    throw new UsageError(
      `The input variables has ${entries.length} variables; CodePipeline takes ${MAXIMUM}.`,
    );
  }
  for (const [name, text] of entries) {
    if (!NAME.test(name)) {
      throw new UsageError(`The input variables has one called ${JSON.stringify(name.slice(0, 60))}.`, {
        hint: 'Names of pipeline variables are 1 to 128 letters, digits and @-_.',
      });
    }
    const problem = problemOf(text);
    if (problem === undefined) continue;
    throw new UsageError(`The value of ${name} in the input variables is ${problem}.`, {
      hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"`,
    });
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `${describeKind(value)}, not text`;
  if (value === '') return 'empty, which CodePipeline does not take';
  if (value.length > VALUE_LENGTH) return `${value.length} characters long, more than ${VALUE_LENGTH}`;
  return undefined;
}

/**
 * Reads the input source-revisions: a map from source actions to a commit, an image digest, or `{type, value}`.
 * @throws PlatformError naming the action and the rule
 */
export function parseSourceRevisions(value: unknown): SourceRevision[] {
  return Object.entries(mapOf('source-revisions', value)).map(([action, entry]) => ({
    action,
    ...revisionOf(action, entry),
  }));
}

function revisionOf(action: string, entry: unknown): Pick<SourceRevision, 'type' | 'value'> {
  if (typeof entry === 'string') {
    if (/^[0-9a-f]{40}$/.test(entry)) return { type: 'COMMIT_ID', value: entry };
    if (/^sha256:[0-9a-f]{64}$/.test(entry)) return { type: 'IMAGE_DIGEST', value: entry };
  } else if (isRecord(entry)) {
    const type = REVISION_TYPES.find((known) => known === entry['type']);
    const text = entry['value'];
    const known = Object.keys(entry).every((key) => key === 'type' || key === 'value');
    if (known && type !== undefined && typeof text === 'string' && text !== '') return { type, value: text };
  }
  throw new UsageError(
    `What the input source-revisions has for ${action} is neither a whole commit, nor an image digest, nor {type, value}.`,
    { hint: `Types: ${REVISION_TYPES.join(', ')}. An example of the form: ${sourceRevisionsExample}` },
  );
}

function mapOf(input: string, value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new UsageError(`The input ${input} is ${describeKind(value)}, not a map.`, {
    hint: `An example of its form: ${input === 'variables' ? pipelineVariablesExample : sourceRevisionsExample}`,
  });
}
