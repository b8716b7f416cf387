import { UsageError } from '../../core/errors.js';
import { checkIdempotencyKey } from '../../core/remote-work.js';
import { isRecord } from '../../core/raw-inputs.js';

export const dispatchInputsExample = '{"version": "1.2.3"}';

/** Source: "Create a workflow dispatch event" in GitHub's REST API, and "workflow_dispatch" in its documentation. */
const MOST_INPUTS = 25;
const LONGEST_PAYLOAD = 65_535;
const INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * Reads the input inputs: a map of names to text. Numbers and booleans of JSON are refused, since 1.10 has become 1.1
 * there. Errors never show a value.
 * @throws PlatformError naming the input and the rule
 */
export function parseDispatchInputs(value: unknown): Record<string, string> {
  const hint = 'Write one line for each, version: 1.2.3';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError('The input inputs is not a map of names to text.', { hint });
  for (const [name, text] of Object.entries(value)) {
    checkInputName('A name in the input inputs', name);
    if (typeof text !== 'string')
      throw new UsageError(`The value of ${name} in the input inputs is not text.`, { hint });
  }
  return value as Record<string, string>;
}

/** How the run is found again: by an input of the workflow that its `run-name` shows. */
export interface Correlation {
  /** The workflow's input that takes the key. */
  input: string | undefined;
  /** The user's key; undefined where each step is an intent of its own. */
  key: string | undefined;
}

/** @throws PlatformError where key, input and the workflow's other inputs don't go together */
export function checkCorrelation(
  { input, key }: Correlation,
  inputs: Readonly<Record<string, string>>,
): void {
  if (key !== undefined) {
    checkIdempotencyKey(key);
    if (input === undefined) {
      throw new UsageError('The input idempotency-key is given, but not correlation-input.', {
        hint: 'GitHub keeps no keys: name the input of the workflow that takes the key, and show it in the run-name of that workflow, as its README does.',
      });
    }
  }
  if (input !== undefined) {
    checkInputName('The input correlation-input', input);
    if (Object.hasOwn(inputs, input)) {
      throw new UsageError(`The input correlation-input is ${input}, which inputs sets as well.`, {
        hint: 'Leave it out of inputs: idempotency-key is its value, else one made for this step.',
      });
    }
  }
  const count = Object.keys(inputs).length + (input === undefined ? 0 : 1);
  if (count > MOST_INPUTS)
    throw new UsageError(`There are ${count} inputs for the workflow; GitHub takes ${MOST_INPUTS}.`);
  if (JSON.stringify(inputs).length > LONGEST_PAYLOAD)
    throw new UsageError(
      `The inputs for the workflow have more than the ${LONGEST_PAYLOAD} characters that GitHub takes.`,
    );
}

/** As GitHub's API takes it: a file name or an id. @throws PlatformError naming the input, its value and the rule */
export function checkWorkflow(text: string): string {
  const name = text.replace(/^\.github\/workflows\//, '');
  if (/^[\w.-]+\.ya?ml$/.test(name) || /^\d{1,19}$/.test(name)) return name;
  throw new UsageError(
    `The input workflow is ${JSON.stringify(text)}, neither the file name of a workflow nor its id.`,
    { hint: 'Name the file in .github/workflows, as in docs.yml.' },
  );
}

/** The name of a branch or tag, without what git puts before it. @throws PlatformError naming the input and the rule */
export function checkRef(text: string): string {
  const name = text.replace(/^refs\/(heads|tags)\//, '');
  if (/^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) && !/^[0-9a-f]{40}$/i.test(name) && !name.startsWith('refs/'))
    return name;
  throw new UsageError(`The input ref is ${JSON.stringify(text)}, not the name of a branch or tag.`, {
    hint: 'GitHub starts workflows for a branch or a tag, not for a commit.',
  });
}

function checkInputName(what: string, name: string): void {
  if (INPUT_NAME.test(name)) return;
  throw new UsageError(
    `${what} is ${JSON.stringify(name.slice(0, 60))}, which no input of a workflow can be called.`,
    { hint: 'Names are letters, digits, _ and -, and begin with a letter or _.' },
  );
}

/** A job of a workflow as the `needs` context has it. */
export interface NeededJob {
  id: string;
  /** `success`, `failure`, `cancelled` or `skipped`; anything else as GitHub says it. */
  result: string;
  outputs: Readonly<Record<string, string>>;
}

export const neededJobsExample = '{build: {result: success, outputs: {image-tag: commit-c0ffee1}}}';
/** What to give, in a workflow and at a terminal. */
export const JOBS_HINT =
  'In a workflow, write jobs: ${{ toJSON(needs) }} in a job that has if: always(). At a terminal, set jobs to a map, as in {build: {result: success}}, or jobs-file to a file with one.';
export const titlesExample = '{build: Image, deploy: Production}';

/** Parses `${{ toJSON(needs) }}`. @throws UsageError */
export function parseNeededJobs(value: unknown): NeededJob[] {
  const problem = (what: string): UsageError =>
    new UsageError(`The input jobs ${what}.`, { hint: JOBS_HINT });
  if (!isRecord(value)) throw problem('is not a map of jobs');
  return Object.entries(value).map(([id, job]) => {
    if (!isRecord(job) || typeof job['result'] !== 'string') throw problem(`has no result for ${id}`);
    const outputs = isRecord(job['outputs']) ? Object.entries(job['outputs']) : [];
    return {
      id,
      result: job['result'],
      outputs: Object.fromEntries(
        outputs.flatMap(([name, output]) => (typeof output === 'string' ? [[name, output]] : [])),
      ),
    };
  });
}

/** Parses a map from ids of jobs to titles. @throws UsageError */
export function parseTitles(value: unknown): ReadonlyMap<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (entries.length > 0 && texts.length === entries.length) return new Map(texts);
  throw new UsageError('The input titles is not a map from ids of jobs to titles.', {
    hint: `Write it like this: titles: ${titlesExample}`,
  });
}
