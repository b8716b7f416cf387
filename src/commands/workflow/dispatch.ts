import { checkIdempotencyKey } from '../../core/remote-work.js';
import { repositoryName } from '../../domains/platform/names.js';
import { GitHubClient } from '../../providers/github/client.js';
import { WorkflowDispatch } from '../../domains/workflows/dispatch.js';
import { dispatchOutputs, dispatchSummary, dispatchText } from '../../domains/workflows/report.js';
import { UsageError } from '../../core/errors.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { GitHubWorkflows } from '../../providers/github/workflows.js';
import { defineCommand, dryRunInput, githubInputs, timeoutInput, repositoryInput } from '../command.js';
import type { OutputDefinitions } from '../command.js';
import { endRemoteWork, keyedInputs } from '../shared/remote-work.js';

const dispatchInputsExample = '{"version": "1.2.3"}';

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
interface Correlation {
  /** The workflow's input that takes the key. */
  input: string | undefined;
  /** The user's key; undefined where each step is an intent of its own. */
  key: string | undefined;
}

/** @throws PlatformError where key, input and the workflow's other inputs don't go together */
function checkCorrelation({ input, key }: Correlation, inputs: Readonly<Record<string, string>>): void {
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

const inputDefinitions = {
  ...repositoryInput,
  workflow: {
    type: 'string',
    required: true,
    description: 'File name of the workflow (`docs.yml`), or its id. It has the trigger `workflow_dispatch`.',
  },
  ref: {
    type: 'string',
    description: "Branch or tag to run the workflow for. Default: the repository's default branch.",
  },
  inputs: {
    type: 'structured',
    file: true,
    example: dispatchInputsExample,
    parse: parseDispatchInputs,
    description:
      "Inputs of the workflow, as a map of names to text. Other people can read them, so don't put secrets in them.",
  },
  'correlation-input': {
    type: 'string',
    description:
      "Name of an input of the workflow that takes a key and is shown in its `run-name`, so that the run can be recognised. Needed for `idempotency-key`. Without it, the step fails where GitHub's answer is lost and more than one run could be its own.",
  },
  ...keyedInputs('run'),
  'idempotency-key': {
    type: 'string',
    description:
      'Key for what the run is for, such as the tag of a release. It goes into the `correlation-input`. A later run with the same key joins the run that was started for it, which it knows by its title, instead of starting another. The same key for another ref is refused. Default: each step of each run starts its own.',
  },
  wait: {
    type: 'boolean',
    default: true,
    negated: 'Return as soon as the run has started.',
    description: 'Follow the run to its end. If `false`, return as soon as the run has started.',
  },
  'stop-on-cancel': {
    type: 'boolean',
    default: true,
    negated: 'Leave the run running when this command is cancelled.',
    description:
      'Cancel the run when this run is cancelled. If `false`, it keeps running. A run that was joined is never cancelled.',
  },
  ...githubInputs,
  ...dryRunInput,
  ...timeoutInput(60),
} as const satisfies InputDefinitions;

const outputs = {
  'run-id': { description: 'Id of the run. This and the address are written as soon as the run is known.' },
  'run-url': { description: "The run's page." },
  conclusion: {
    description:
      '`success`, `failure`, `cancelled`, `timed_out`, `skipped`, `neutral`, `action_required`, `stale` or `startup_failure`. Empty where the end was not waited for.',
  },
  status: {
    description: '`completed`, or what it was when last seen; `dry-run` in a dry run.',
  },
  found: { description: '`true` when an earlier run with the same key was joined, and none was started.' },
} as const satisfies OutputDefinitions;

export default defineCommand({
  name: 'workflow-dispatch',
  summary: 'Start a workflow of any repository, and follow its run to the end',
  undone: 'No run was started',
  examples: [
    {
      does: 'Run a workflow and wait for it',
      flags: '--repository uktrade/demo --workflow deploy.yml --ref main',
    },
    {
      does: 'Give it inputs',
      flags: "--repository uktrade/demo --workflow deploy.yml --inputs '{environment: dev}'",
    },
  ],
  opens: "the run's page",
  description:
    'Starts the workflow for a branch or tag, and follows the very run that GitHub started for it, never the newest. It fails when the run ends as anything but `success`, with the jobs and steps that failed. With an `idempotency-key` the same run is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a run that it started is cancelled.',
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: [], github: { actions: 'write' } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const repository = repositoryName(inputs.repository, context.workflow);
    const github = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    if (!github.authenticated)
      throw new UsageError('The input github-token is empty. Starting a workflow takes a token.', {
        hint: `Set github-token to a token that has \`actions: write\` in ${repository}.`,
      });
    const { 'correlation-input': correlationInput, 'idempotency-key': key } = inputs;
    checkCorrelation({ input: correlationInput, key }, inputs.inputs ?? {});
    const dispatch = new WorkflowDispatch({
      workflows: new GitHubWorkflows(github, repository),
      clock,
      logger,
      signal,
      workflow,
      confirm: (question) => context.confirm(question),
      onRun: (run, joined) => {
        context.publish({ 'run-id': run.id, 'run-url': run.url, found: joined });
        context.page(run.url);
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: 'run', ...saved });
      },
    });
    const outcome = await dispatch.run({
      repository,
      workflow: checkWorkflow(inputs.workflow),
      ref: inputs.ref === undefined ? undefined : checkRef(inputs.ref),
      inputs: inputs.inputs ?? {},
      correlationInput,
      key,
      restartFailed: inputs['restart-failed'],
      wait: inputs.wait,
      stopOnCancel: inputs['stop-on-cancel'],
      dryRun: inputs['dry-run'],
      deadline: context.deadline(inputs['timeout-minutes']),
    });
    return {
      outputs: dispatchOutputs(outcome),
      summary: dispatchSummary(outcome),
      text: dispatchText(outcome),
      failure: outcome.failure,
    };
  },
  stop: endRemoteWork,
});
