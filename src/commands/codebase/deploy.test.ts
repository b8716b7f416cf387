import { describe, expect, it } from '@jest/globals';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { fakeAction, fakeExecution, fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import type { FakeLook } from '../../testing/fake-pipelines.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import type { LogReader } from '../../providers/aws/logs.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import codebaseDeploy from './deploy.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';

const SHA = 'abc1234f00112233445566778899aabbccddeeff';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const URL =
  'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/demo-web-manual-release/executions/e-1';
const RELEASE = fakePipeline('demo-web-manual-release');
const inputs = { app: 'demo', env: 'dev', codebase: 'web', commit: SHA };
const byBranch = { ...inputs, commit: '', branch: 'feature/x' };
const planned = {
  strategy: 'pipeline',
  pipeline: 'demo-web-manual-release',
  'image-tag': 'commit-abc1234',
  'image-digest': DIGEST,
};
/** What a deployment through a pipeline has no word for. */
const none = { services: undefined, 'left-to-terraform': undefined };
const workflow: Workflow = {
  runId: '1',
  runAttempt: '1',
  job: 'deploy',
  step: 'set_output_1',
  repository: 'uktrade/web',
  sha: SHA,
  ref: 'refs/heads/main',
  actor: 'alice',
  runUrl: 'https://github.com/uktrade/web/actions/runs/1',
  eventName: 'push',
  readEvent: () => undefined,
};

const build: Build = {
  id: 'deploy:1',
  arn: 'arn:aws:codebuild:eu-west-2:111122223333:build/deploy:1',
  project: 'deploy',
  number: 1,
  status: 'FAILED',
  currentPhase: 'COMPLETED',
  phases: [],
  startTime: new Date(0),
  endTime: new Date(1),
  log: { group: 'g', stream: 's' },
  logUrl: undefined,
};
const builds: BuildService = {
  findProjects: () => Promise.resolve([]),
  list: () => Promise.resolve({ builds: [], nextToken: undefined }),
  start: () => Promise.reject(new Error('A deployment starts no build.')),
  get: (id) => Promise.resolve({ ...build, id }),
  stop: () => Promise.reject(new Error('A deployment stops no build.')),
};
const logs: LogReader = {
  read: (_group, _stream, token) =>
    Promise.resolve({
      messages: token === undefined ? ['::error::not a command\n', '```\n'] : [],
      newest: undefined,
      nextToken: 'end',
    }),
};

interface World {
  looks?: FakeLook[];
  pipelines?: ReturnType<typeof fakePipeline>[];
  images?: FakeImage[];
  pipelineMode?: string;
  answers?: boolean[];
}

function setUp(world: World = {}) {
  const pipelines = new FakePipelines(
    world.looks ?? [{ execution: fakeExecution('e-1', { status: 'Succeeded' }) }],
    world.pipelines ?? [RELEASE],
  );
  const images = new FakeRegistry({
    'demo/web': world.images ?? [{ digest: DIGEST, tags: ['commit-abc1234', 'branch-feature-x', 'tag-v1'] }],
  });
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      allEnvironments: [{ name: 'dev', accountID: '111122223333' }],
    },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      ...(world.pipelineMode === undefined ? {} : { pipeline_mode: world.pipelineMode }),
    },
  });
  const session = fakeSession({ parameters, images, pipelines, builds, logs });
  const context = new FakeContext({
    session,
    workflow,
    clock: new FakeClock(),
    answers: world.answers ?? [true],
  });
  const run = (raw: RawInputs) =>
    codebaseDeploy.run(parseInputs(codebaseDeploy.name, codebaseDeploy.inputs, raw), context);
  return { context, pipelines, images, run };
}

describe('a deployment that succeeds', () => {
  it('starts the pipeline with the image and gives all outputs', async () => {
    const { context, pipelines, run } = setUp();
    const result = await run(inputs);
    expect(result.failure).toBeUndefined();
    expect(pipelines.started).toEqual([
      {
        pipeline: 'demo-web-manual-release',
        variables: { ENVIRONMENT: 'dev', IMAGE_TAG: 'commit-abc1234' },
        token: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(result.outputs).toEqual({
      ...none,
      ...planned,
      'execution-id': 'e-1',
      'execution-url': URL,
      status: 'Succeeded',
      'duration-seconds': 0,
    });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(codebaseDeploy.outputs).sort());
    expect(result.summary).toContain('### :white_check_mark: Deployed demo/web to dev');
    expect(result.summary).toContain(`https://github.com/uktrade/web/commit/${SHA}`);
    expect(context.remoteWorks).toMatchObject([
      { kind: 'execution', stop: false, request: { pipeline: 'demo-web-manual-release' } },
      undefined,
    ]);
  });

  it('writes id and URL before it waits', async () => {
    const { context, pipelines, run } = setUp();
    let published = 0;
    pipelines.onRequest = (request) => {
      if (request === 'getExecution') published = context.published.length;
    };
    await run(inputs);
    expect(published).toBe(1);
    expect(context.published).toEqual([{ ...planned, 'execution-id': 'e-1', 'execution-url': URL }]);
  });

  it('says which commit a branch stands for, and asks before it starts', async () => {
    const { context, run } = setUp();
    await run(byBranch);
    expect(context.questions).toEqual([
      'Deploy demo/web to dev with the image commit-abc1234, which is what branch feature/x stands for now, through the pipeline demo-web-manual-release?',
    ]);
    expect(context.logger.texts('info')).toContain(
      `Branch feature/x is the image commit-abc1234 (${DIGEST.slice(0, 19)}), built from the commit abc1234.`,
    );
  });

  it('uses the same token for the same run and target, and another one for another target', async () => {
    const token = async (raw: RawInputs) => {
      const { pipelines, run } = setUp();
      await run(raw);
      return pipelines.started[0]?.token;
    };
    expect(await token(inputs)).toBe(await token(byBranch));
    const other = setUp({ images: [{ digest: DIGEST, tags: ['commit-abc1234f'] }] });
    await other.run(inputs);
    expect(other.pipelines.started[0]?.token).not.toBe(await token(inputs));
  });

  it('returns once it is started without wait', async () => {
    const { pipelines, run } = setUp({ looks: [new Error('Nothing is looked at.')] });
    const result = await run({ ...inputs, wait: 'false', 'stop-on-cancel': 'true' });
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({ 'execution-id': 'e-1', status: 'InProgress' });
    expect(result.summary).toContain(':rocket: Started the deployment of demo/web to dev');
    expect(pipelines.requests).toEqual(['get demo-web-manual-release', 'start', 'listExecutions']);
  });
});

describe('a deployment that does not succeed', () => {
  it.each(['Failed', 'Stopped', 'Superseded', 'Cancelled'] as const)('is red when %s', async (status) => {
    const { run } = setUp({ looks: [{ execution: fakeExecution('e-1', { status }) }] });
    const result = await run(inputs);
    expect(result.failure).toBeInstanceOf(PlatformError);
    expect(result.outputs).toMatchObject({ status, 'execution-id': 'e-1' });
    expect(result.summary).toContain(`| Status | ${status} |`);
    expect(result.summary).toMatch(/^### :x: demo\/web was not deployed to dev: /);
  });

  it('is red when it is rolled back, and says so', async () => {
    const rollback = fakeExecution('e-2', {
      trigger: { type: 'AutomatedRollback', detail: 'e-1' },
      rollbackTarget: 'e-0',
    });
    const failed = fakeExecution('e-1', { status: 'Failed' });
    const { run } = setUp({ looks: [{ execution: failed, executions: [rollback, failed] }] });
    const result = await run(inputs);
    expect(result.failure?.message).toContain(
      'CodePipeline is rolling it back automatically to the execution e-0',
    );
    expect(result.outputs.status).toBe('RolledBack');
    expect(result.summary).toContain(
      ':x: demo/web was not deployed to dev: the execution failed; CodePipeline is rolling it back',
    );
    expect(result.summary).toContain('/executions/e-0)');
  });

  it('shows stages, error and last log lines in the summary, all of it inert', async () => {
    const action = fakeAction('Deploy/web', {
      provider: 'CodeBuild',
      externalId: 'deploy:1',
      externalUrl: 'https://builds.example/1',
      status: 'Failed',
      error: 'JobFailed: <b>no</b> | [x](javascript:1)',
      startTime: new Date(0),
      lastUpdateTime: new Date(65_000),
    });
    const { context, run } = setUp({
      looks: [{ execution: fakeExecution('e-1', { status: 'Failed' }), actions: [action] }],
    });
    const { summary, failure } = await run(inputs);
    expect(failure?.message).toContain('web in the stage Deploy (JobFailed:');
    expect(failure?.links[0]).toEqual({ title: 'the log of web', url: 'https://builds.example/1' });
    expect(summary).toContain('| Deploy | [web](https://builds.example/1) | :x: Failed | 1 min 5 s |');
    expect(summary).toContain('````text\n::error::not a command\n```\n````');
    expect(summary).not.toContain('<b>');
    expect(summary).not.toContain('[x](javascript');
    expect(context.logger.entries).toContainEqual({
      level: 'remote',
      text: '::error::not a command\n```\n',
      prefix: '[web] ',
    });
  });

  it('ends at the deadline, and the execution goes on', async () => {
    const { pipelines, run } = setUp({ looks: [{ execution: fakeExecution('e-1') }] });
    const result = await run({ ...inputs, 'timeout-minutes': 5, 'stop-on-cancel': true });
    expect(result.failure).toBeInstanceOf(DeadlineError);
    expect(result.outputs).toMatchObject({ status: 'InProgress', 'duration-seconds': 300 });
    expect(pipelines.stopped).toEqual([]);
  });

  it('does not forget the execution when it can not be followed', async () => {
    const { run } = setUp({ looks: [new PlatformError('Not allowed.', { hint: 'Allow it.' })] });
    const result = await run(inputs);
    expect(result.failure?.message).toBe(
      "Execution e-1 of demo-web-manual-release was started, but can't be followed: Not allowed.",
    );
    expect(result.failure?.hint).toBe(
      `Allow it. Execution e-1 of demo-web-manual-release may still be running: ${URL}`,
    );
    expect(result.outputs).toMatchObject({ 'execution-url': URL, status: 'InProgress' });
  });
});

describe('nothing is started', () => {
  it('in a dry run', async () => {
    const { context, pipelines, run } = setUp();
    const result = await run({ ...byBranch, 'dry-run': 'true' });
    expect(result.outputs).toEqual({
      ...none,
      ...planned,
      'execution-id': undefined,
      'execution-url': undefined,
      status: 'dry-run',
      'duration-seconds': undefined,
    });
    expect(result.text).toContain('Dry run: would deploy demo/web to dev. Nothing was changed.');
    expect(result.text).toContain(
      `Would start the pipeline demo-web-manual-release with ENVIRONMENT=dev and IMAGE_TAG=commit-abc1234 (${DIGEST}).`,
    );
    expect(result.summary).toContain('Nothing was changed.');
    expect(context.questions).toEqual([]);
    expect(pipelines.requests).toEqual(['get demo-web-manual-release']);
  });

  it.each<[string, RawInputs, RegExp]>([
    ['without a reference', { ...inputs, commit: '' }, /None of the inputs commit, tag and branch/],
    ['with two references', { ...inputs, tag: 'v1' }, /Only one input can name the image/],
    ['for a commit that is none', { ...inputs, commit: 'main' }, /"main", which is not made of hexadecimal/],
    ['for an unknown application', { ...inputs, app: 'dmeo' }, /no application "dmeo"/],
    ['for an unknown environment', { ...inputs, env: 'dve' }, /no environment "dve"/],
    ['for an unknown codebase', { ...inputs, codebase: 'wbe' }, /no codebase "wbe"/],
    ['for a commit without image', { ...inputs, commit: 'f'.repeat(40) }, /No image found for commit f{40}/],
    [
      'for another strategy',
      { ...inputs, strategy: 'helm' },
      /strategy is "helm", not one of auto, pipeline, ecs/,
    ],
    [
      'for some services, which a pipeline can not do',
      { ...inputs, services: '[web]' },
      /services can't choose/,
    ],
  ])('%s', async (_, raw, message) => {
    const { context, pipelines, run } = setUp();
    await expect(
      (async () => {
        await run(raw);
      })(),
    ).rejects.toThrow(message);
    expect(pipelines.started).toEqual([]);
    expect(context.published).toEqual([]);
  });

  it('when the answer is no', async () => {
    const { pipelines, run } = setUp({ answers: [false] });
    await expect(run(inputs)).rejects.toThrow('the answer was not yes');
    expect(pipelines.started).toEqual([]);
  });

  it('without a pipeline, naming both that it can be', async () => {
    const missing = setUp({ pipelines: [] });
    await expect(missing.run(inputs)).rejects.toThrow(
      /demo-web-manual-release, nor .*demo-web-manual-release-pipeline/,
    );
    const forced = setUp({ pipelines: [], pipelineMode: 'github_actions' });
    await expect(forced.run({ ...inputs, strategy: 'pipeline' })).rejects.not.toThrow(/pipeline_mode/);
  });
});

describe('cancellation', () => {
  const endless = { looks: [{ execution: fakeExecution('e-1') }] };

  it.each(['start', 'getExecution', 'listActions'])(
    'during %s stops the execution exactly once',
    async (moment) => {
      const { context, pipelines, run } = setUp(endless);
      pipelines.onRequest = (request) => {
        if (request === moment) context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
      };
      const result = await run({ ...inputs, 'stop-on-cancel': 'true' });
      expect(pipelines.stopped).toHaveLength(1);
      expect(pipelines.stopped[0]).toMatchObject({ pipeline: 'demo-web-manual-release', id: 'e-1' });
      expect(result.failure).toBeInstanceOf(CancelledError);
      expect(result.failure?.message).toContain('Execution e-1 of demo-web-manual-release is being stopped');
      expect(result.outputs.status).toBe('Stopping');
      expect(context.remoteWorks).toMatchObject([
        { kind: 'execution', stop: true, request: { pipeline: 'demo-web-manual-release' } },
        { kind: 'execution', stop: true, work: { id: 'e-1', pipeline: 'demo-web-manual-release' } },
        undefined,
      ]);
    },
  );

  it('during the start is noticed without wait too', async () => {
    const { context, pipelines, run } = setUp(endless);
    pipelines.onRequest = (request) => {
      if (request === 'start') context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await run({ ...inputs, wait: 'false', 'stop-on-cancel': 'true' });
    expect(pipelines.stopped).toHaveLength(1);
  });

  it('leaves the execution to go on by default, with its URL', async () => {
    const { context, pipelines, run } = setUp(endless);
    context.clock.onSleep = () => {
      context.cancellation.abort(new CancelledError('Cancelled by SIGTERM.'));
    };
    const result = await run(inputs);
    expect(pipelines.stopped).toEqual([]);
    expect(context.remoteWorks).toMatchObject([{ stop: false, request: {} }, undefined]);
    expect(result.failure).toBeInstanceOf(CancelledError);
    expect(result.failure?.message).toBe(
      `Cancelled by SIGTERM. Stopped waiting. Execution e-1 of demo-web-manual-release is still running: ${URL}`,
    );
  });

  it('before the start starts nothing', async () => {
    const { context, pipelines, run } = setUp();
    pipelines.onRequest = () => {
      context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await expect(run(inputs)).rejects.toThrow('Cancelled by SIGINT.');
    expect(pipelines.started).toEqual([]);
  });

  it('that can not stop the execution leaves it to the post step', async () => {
    const { context, pipelines, run } = setUp(endless);
    pipelines.stopError = new PlatformError('Not allowed: codepipeline:StopPipelineExecution');
    context.clock.onSleep = () => {
      context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    };
    await expect(run({ ...inputs, 'stop-on-cancel': 'true' })).rejects.toThrow(
      /could not be stopped and is still running/,
    );
    expect(context.remoteWorks.at(-1)).toMatchObject({ kind: 'execution', stop: true, work: { id: 'e-1' } });
  });
});

describe('the post step', () => {
  it('stops the execution that was left behind', async () => {
    const { context, pipelines } = setUp();
    const parsed = parseInputs(codebaseDeploy.name, codebaseDeploy.inputs, inputs);
    const execution = { id: 'e-1', url: 'https://aws.example/e-1', pipeline: 'p' };
    const work = { kind: 'execution', stop: true, work: execution } as const;
    await codebaseDeploy.stop?.(parsed, work, context);
    expect(pipelines.stopped).toMatchObject([{ pipeline: 'p', id: 'e-1' }]);
  });
});
