import { repositoryName } from '../../domains/platform/names.js';
import { GitHubClient } from '../../providers/github/client.js';
import { WorkflowDispatch } from '../../domains/workflows/dispatch.js';
import { dispatchInputsExample, parseDispatchInputs } from '../../domains/workflows/inputs.js';
import { dispatchOutputs, dispatchSummary, dispatchText } from '../../domains/workflows/report.js';
import { UsageError } from '../../core/errors.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { GitHubWorkflows } from '../../providers/github/workflows.js';
import { defineCommand, dryRunInput, githubInputs, timeoutInput, repositoryInput } from '../command.js';
import type { OutputDefinitions } from '../command.js';
import { endRemoteWork, keyedInputs } from '../shared/remote-work.js';

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
      workflow: inputs.workflow,
      ref: inputs.ref,
      inputs: inputs.inputs ?? {},
      correlationInput: inputs['correlation-input'],
      key: inputs['idempotency-key'],
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
