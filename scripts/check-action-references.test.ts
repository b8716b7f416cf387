import { describe, expect, it } from '@jest/globals';
import { brokenReferences } from './check-action-references.js';

const SHARED = `
inputs:
  command: { required: true }
  text: { required: false, default: '' }
outputs:
  status: { description: How it ended. }
runs: { using: node24, main: index.js }
`;

function composite(text: string): string[] {
  return brokenReferences(
    new Map([
      ['actions/run/action.yml', SHARED],
      ['actions/show/action.yml', text],
    ]),
  );
}

function workflow(text: string): string[] {
  return brokenReferences(
    new Map([
      ['actions/run/action.yml', SHARED],
      ['.github/workflows/show.yml', text],
    ]),
  );
}

const GOOD = `
inputs:
  app: { required: true }
  dry-run: { default: 'false' }
outputs:
  status: { value: '\${{ steps.run.outputs.status }}' }
runs:
  using: composite
  steps:
    - id: say
      run: echo "word=$APP" >> "$GITHUB_OUTPUT"
      env: { APP: '\${{ inputs.app }}' }
      if: inputs['dry-run'] != 'inputs.no-input-but-text'
    - id: run
      uses: $/actions/run
      with: { command: show, text: '\${{ toJSON(inputs) }}\${{ steps.say.outputs.word }}' }
`;

describe('references in an action', () => {
  it('are all right where everything exists', () => {
    expect(composite(GOOD)).toEqual([]);
  });

  it.each([
    ['an input', 'inputs.app }}', 'inputs.ap }}', 'there is no input "ap"'],
    ['an input in brackets', "inputs['dry-run']", "inputs['dryrun']", 'there is no input "dryrun"'],
    ['a step', 'steps.run.outputs', 'steps.runs.outputs', 'there is no step "runs" before its use'],
    [
      'an output of an action',
      'outputs.status }}',
      'outputs.state }}',
      'the step "run" has no output "state"',
    ],
    ['an output of a script', 'outputs.word', 'outputs.words', 'the step "say" has no output "words"'],
    [
      'an action',
      'uses: $/actions/run',
      'uses: $/actions/runs',
      '$/actions/runs leads to no action or workflow',
    ],
    ['an input of an action', 'text:', 'txt:', '$/actions/run takes no input "txt"'],
    ['a needed input', 'command: show,', '', '$/actions/run needs the input "command"'],
  ])('are found where %s does not exist', (_what, right, wrong, problem) => {
    expect(GOOD).toContain(right);
    expect(composite(GOOD.replace(right, wrong))).toEqual([`actions/show/action.yml: ${problem}`]);
  });

  it('are found where a step comes only later', () => {
    const late = GOOD.replace('- id: say', '- id: say\n      shell: ${{ steps.run.outputs.status }}');
    expect(composite(late)).toEqual(['actions/show/action.yml: there is no step "run" before its use']);
  });
});

describe('references in a workflow', () => {
  const CALLED = `
on:
  workflow_call:
    inputs: { app: { type: string } }
    outputs: { status: { value: '\${{ jobs.show.outputs.status }}' } }
jobs:
  show:
    runs-on: ubuntu-latest
    environment: { name: x, url: '\${{ steps.run.outputs.status }}' }
    outputs: { status: '\${{ steps.run.outputs.status }}' }
    steps:
      - uses: actions/checkout@v7
        id: checkout
      - id: run
        uses: $/actions/run
        with: { command: '\${{ inputs.app }}', text: '\${{ steps.checkout.outputs.anything }}' }
  other:
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
  again:
    needs: [show, called]
    if: needs.show.outputs.status == 'x' && needs.called.outputs.status == 'y'
    runs-on: ubuntu-latest
    steps: [{ run: 'false' }]
  called:
    uses: $/.github/workflows/show.yml
    with: { app: demo }
`;

  it('are all right where everything exists', () => {
    expect(workflow(CALLED)).toEqual([]);
  });

  it.each([
    ['an input', 'inputs.app }}', 'inputs.ap }}', 'there is no input "ap"'],
    [
      'an output of the job',
      "outputs: { status: '${{ steps.run.outputs.status",
      "outputs: { status: '${{ steps.run.outputs.stat",
      'the step "run" has no output "stat"',
    ],
    [
      'a step of another job',
      "run: 'true'",
      "run: '${{ steps.run.outputs.status }}'",
      'there is no step "run" before its use',
    ],
    [
      'an output of another job',
      'needs.show.outputs.status',
      'needs.show.outputs.state',
      'the job "show" has no output "state"',
    ],
    ['another job', 'needs.show.outputs', 'needs.shown.outputs', 'there is no job "shown"'],
    [
      'an output of a reusable workflow',
      'needs.called.outputs.status',
      'needs.called.outputs.state',
      'the job "called" has no output "state"',
    ],
    [
      'a reusable workflow',
      '$/.github/workflows/show.yml',
      '$/.github/workflows/shown.yml',
      '$/.github/workflows/shown.yml leads to no action or workflow',
      'the job "called" has no output "status"',
    ],
    [
      'an input of a reusable workflow',
      'with: { app: demo }',
      'with: { apps: demo }',
      '$/.github/workflows/show.yml takes no input "apps"',
    ],
  ])('are found where %s does not exist', (_what, right, wrong, ...problems) => {
    expect(CALLED).toContain(right);
    expect(workflow(CALLED.replace(right, wrong))).toEqual(
      problems.map((problem) => `.github/workflows/show.yml: ${problem}`),
    );
  });
});
