import { PlatformError } from '../../core/errors.js';
import type { SourceRevision } from '../../providers/aws/codepipeline.js';

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
  throw new PlatformError(
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
    throw new PlatformError(
      `The input variables has ${entries.length} variables; CodePipeline takes ${MAXIMUM}.`,
    );
  }
  for (const [name, text] of entries) {
    if (!NAME.test(name)) {
      throw new PlatformError(`The input variables has one called ${JSON.stringify(name.slice(0, 60))}.`, {
        hint: 'Names of pipeline variables are 1 to 128 letters, digits and @-_.',
      });
    }
    const problem = problemOf(text);
    if (problem === undefined) continue;
    throw new PlatformError(`The value of ${name} in the input variables is ${problem}.`, {
      hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"`,
    });
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return `${describe(value)}, not text`;
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
  } else if (isMap(entry)) {
    const type = REVISION_TYPES.find((known) => known === entry['type']);
    const text = entry['value'];
    const known = Object.keys(entry).every((key) => key === 'type' || key === 'value');
    if (known && type !== undefined && typeof text === 'string' && text !== '') return { type, value: text };
  }
  throw new PlatformError(
    `What the input source-revisions has for ${action} is neither a whole commit, nor an image digest, nor {type, value}.`,
    { hint: `Types: ${REVISION_TYPES.join(', ')}. An example of the form: ${sourceRevisionsExample}` },
  );
}

function mapOf(input: string, value: unknown): Record<string, unknown> {
  if (isMap(value)) return value;
  throw new PlatformError(`The input ${input} is ${describe(value)}, not a map.`, {
    hint: `An example of its form: ${input === 'variables' ? pipelineVariablesExample : sourceRevisionsExample}`,
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What kind of thing it is; not the thing itself. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}
