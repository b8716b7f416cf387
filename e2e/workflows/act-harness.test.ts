import { expect, it } from '@jest/globals';
import { forAct, readable, runWithAct } from '../harness/act.js';
import { describeWithTools } from '../harness/tools.js';

/** An action that prints what it is given, sets an output, and cleans up; and the two doors to it. */
const EXPORTED = {
  'actions/show-run/action.yml': `
name: show-run
description: Shows what it is given
inputs: { inputs: { default: '' } }
outputs: { word: { description: A word } }
runs: { using: node24, main: ../../show/index.mjs, post: ../../show/index.mjs }
`,
  'show/index.mjs': `
import { appendFileSync } from 'node:fs';
const { env } = process;
if (env.STATE_started) {
  console.log('cleaned up');
} else {
  appendFileSync(env.GITHUB_STATE, 'started=yes\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, '# Shown\\n');
  const { app, fail } = JSON.parse(env.INPUT_INPUTS);
  appendFileSync(env.GITHUB_OUTPUT, 'word<<END\\nhello ' + app + '\\nEND\\n');
  console.log(JSON.stringify({ node: process.version, home: env.HOME, api: env.GITHUB_API_URL, set: env.FROM_TEST,
    leaked: env.OF_THE_TEST, repository: env.GITHUB_REPOSITORY, sha: env.GITHUB_SHA, ref: env.GITHUB_REF }));
  console.log('::stop-commands::x\\n::error::not an annotation\\n::x::');
  console.log('::notice title=Shown::first%0Asecond');
  if (fail === 'true') { console.log('::error::failed as asked'); process.exitCode = 1; }
}
`,
  'actions/show/action.yml': `
name: show
description: The composite
inputs: { app: { required: true }, fail: { default: 'false' } }
outputs: { word: { description: A word, value: '\${{ steps.run.outputs.word }}' } }
runs:
  using: composite
  steps:
    - id: run
      uses: $/actions/show-run
      with: { inputs: '\${{ toJSON(inputs) }}' }
`,
  '.github/workflows/show.yml': `
name: Show
on:
  workflow_call:
    inputs: { app: { type: string, required: true }, fail: { type: boolean, default: false } }
    outputs: { word: { value: '\${{ jobs.show.outputs.word }}' } }
permissions: {}
jobs:
  show:
    runs-on: ubuntu-latest
    concurrency:
      group: show
      cancel-in-progress: false
      queue: max
    environment: { name: dev, url: 'https://example.com/' }
    outputs: { word: '\${{ steps.show.outputs.word }}' }
    steps:
      - id: show
        uses: $/actions/show
        with: { app: '\${{ inputs.app }}', fail: '\${{ inputs.fail }}' }
`,
};

function caller(workflow: string): Record<string, string> {
  return { '.github/workflows/main.yml': workflow };
}

describeWithTools(['act', 'node24'], 'act', () => {
  it('runs composites and the action behind them, and passes outputs on', async () => {
    process.env['OF_THE_TEST'] = 'secret';
    const run = await runWithAct({
      exported: EXPORTED,
      env: { FROM_TEST: 'yes' },
      files: caller(`
on: push
jobs:
  show:
    runs-on: ubuntu-latest
    steps:
      - id: first
        uses: uktrade/platform-tools/actions/show@v1
        with: { app: demo }
      - id: second
        run: echo "word=[$WORD]" | tee -a "$GITHUB_OUTPUT"
        env: { WORD: '\${{ steps.first.outputs.word }}' }
`),
    });
    delete process.env['OF_THE_TEST'];
    expect({ ...run, log: readable(run.log) }).toMatchObject({ exitCode: 0, jobs: { show: 'success' } });
    const { text, ...step } = run.step('show', 'first', 'run');
    expect(step).toMatchObject({
      outputs: { word: 'hello demo' },
      summary: '# Shown\n',
      result: 'success',
      annotations: [{ level: 'notice', title: 'Shown', message: 'first\nsecond' }],
    });
    expect(JSON.parse(/^\{.*\}$/m.exec(text)?.[0] ?? '')).toEqual({
      node: expect.stringMatching(/^v24\./),
      home: expect.stringContaining('platform-tools-act-'),
      api: 'http://127.0.0.1:9',
      set: 'yes',
      repository: 'uktrade/demo-web',
      sha: run.commit,
      ref: 'refs/heads/main',
    });
    expect(text).toContain('cleaned up');
    expect(run.step('show', 'first').outputs).toEqual({ word: 'hello demo' });
    expect(run.step('show', 'second').outputs).toEqual({ word: '[hello demo]' });
  });

  it('runs reusable workflows, whose outputs reach the caller', async () => {
    const run = await runWithAct({
      exported: EXPORTED,
      files: caller(`
on: push
jobs:
  call:
    uses: uktrade/platform-tools/.github/workflows/show.yml@v1
    with: { app: web }
  after:
    needs: call
    runs-on: ubuntu-latest
    steps:
      - id: word
        run: echo "word=$WORD" >> "$GITHUB_OUTPUT"
        env: { WORD: '\${{ needs.call.outputs.word }}' }
`),
    });
    expect({ ...run, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
    expect(run.step('show', 'show').outputs).toEqual({ word: 'hello web' });
    expect(run.step('after', 'word').outputs).toEqual({ word: 'hello web' });
  });

  it('fails where an action fails, and still cleans up', async () => {
    const run = await runWithAct({
      exported: EXPORTED,
      files: caller(`
on: push
jobs:
  show:
    runs-on: ubuntu-latest
    steps:
      - id: first
        uses: uktrade/platform-tools/actions/show@v1
        with: { app: demo, fail: 'true' }
      - id: never
        run: echo never
`),
    });
    expect(run).toMatchObject({ exitCode: 1, jobs: { show: 'failure' } });
    expect(run.step('show', 'first', 'run')).toMatchObject({ result: 'failure' });
    expect(run.step('show', 'first', 'run').annotations).toContainEqual({
      level: 'error',
      title: '',
      message: 'failed as asked',
    });
    expect(run.step('show', 'first', 'run').text).toContain('cleaned up');
    expect(run.steps.map(({ ids }) => ids)).not.toContainEqual(['never']);
  });

  // As it is published, act loses some of them (see scripts/install-tools.mjs).
  it('passes on the last line of every step that fails', async () => {
    const jobs = Array.from({ length: 40 }, (_, index) => index);
    const run = await runWithAct({
      files: caller(`
on: push
jobs:
  fail:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { job: ${JSON.stringify(jobs)} } }
    steps:
      - { id: last, run: 'echo "::error::\${{ matrix.job }}"; exit 1' }
`),
    });
    const said = run.step('fail', 'last').annotations.map(({ message }) => Number(message));
    expect(said.sort((a, b) => a - b)).toEqual(jobs);
  });

  it('gets our YAML in its own words, and nothing else changed', () => {
    expect(forAct('  - uses: $/actions/run\n    env: { X: $/y }\n      queue: max\n')).toBe(
      '  - uses: uktrade/platform-tools/actions/run@v1\n    env: { X: $/y }\n',
    );
  });
});
