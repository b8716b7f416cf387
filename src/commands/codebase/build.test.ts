import { describe, expect, it } from '@jest/globals';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { parseInputs } from '../../core/inputs.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import command from './build.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';

const SHA = 'c0ffee1234567890c0ffee1234567890c0ffee12';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const PROJECT = 'demo-web-codebase-image-build';
const OLDER_PROJECT = 'demo-web-codebase-pipeline-image-build';
const ID = `${PROJECT}:00000001`;
const STARTING = { kind: 'build' as const, stop: true, request: { project: PROJECT } };
const STARTED = { kind: 'build', stop: true, work: { id: ID, project: PROJECT } };
const SAVED = {
  kind: 'build' as const,
  stop: true as const,
  work: { id: ID, arn: `arn:aws:codebuild:eu-west-2:1:build/${ID}`, project: PROJECT },
} as const;
const URL = `https://eu-west-2.console.aws.amazon.com/codesuite/codebuild/111122223333/projects/${PROJECT}/build/${PROJECT}%3A00000001`;
const REGISTRY = '111111111111.dkr.ecr.eu-west-2.amazonaws.com/demo/web';
const BUILT: FakeImage = { digest: DIGEST, tags: ['commit-c0ffee1'], pushedAt: new Date(1_000) };

const workflow: Workflow = {
  runId: '42',
  runAttempt: '1',
  job: 'build',
  step: 'set_output_1',
  repository: 'uktrade/demo-web',
  sha: SHA,
  ref: 'refs/heads/main',
  actor: 'someone',
  runUrl: 'https://github.example/uktrade/demo-web/actions/runs/42',
  eventName: 'push',
  readEvent: () => undefined,
};

interface World {
  inputs?: Record<string, unknown>;
  script?: FakeBuildScript;
  lines?: string[];
  codebase?: Record<string, unknown>;
  projects?: string[];
  /** What is in ECR before the build. */
  images?: FakeImage[];
  /** What the build pushes. */
  pushes?: FakeImage[];
  workflow?: Workflow | undefined;
  answers?: boolean[];
}

function setUp(world: World = {}) {
  const clock = new FakeClock();
  const images = [...(world.images ?? [])];
  const registry = new FakeRegistry({ 'demo/web': images });
  const builds = new FakeBuilds(clock, world.script);
  builds.projects = world.projects ?? [PROJECT, OLDER_PROJECT];
  const logs = new FakeLogs(clock, [{ messages: world.lines ?? ['hello\n'] }]);
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      name: 'dev',
      allEnvironments: [{ name: 'dev', accountID: '111122223333' }],
    },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/demo-web',
      ...world.codebase,
    },
  });
  const session = fakeSession({ parameters, images: registry, builds, logs });
  const context = new FakeContext<typeof command.outputs>({
    github: { serverUrl: 'https://github.example' },
    session,
    clock,
    answers: world.answers ?? [true],
    directory: '/',
    ...('workflow' in world
      ? world.workflow === undefined
        ? {}
        : { workflow: world.workflow }
      : { workflow }),
  });
  const inputs = parseInputs(command.name, command.inputs, {
    app: 'demo',
    codebase: 'web',
    ...world.inputs,
  });
  builds.onAnswer = (call) => {
    if (call === 'start') images.push(...(world.pushes ?? [{ ...BUILT, tags: [...BUILT.tags] }]));
  };
  const cancel = (): void => {
    context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
  };
  return { context, builds, registry, logs, clock, images, cancel, run: () => command.run(inputs, context) };
}

describe('codebase-build', () => {
  it('builds, follows, and gives the image as ECR has it', async () => {
    const { run, builds, context } = setUp({ script: { durationMs: 90_000 } });
    const result = await run();
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toEqual({
      'build-id': ID,
      'build-arn': `arn:aws:codebuild:eu-west-2:111122223333:build/${ID}`,
      'build-url': URL,
      'log-url': 'https://logs.example/stream',
      status: 'SUCCEEDED',
      commit: SHA,
      'image-tag': 'commit-c0ffee1',
      'image-digest': DIGEST,
      'image-uri': `${REGISTRY}:commit-c0ffee1@${DIGEST}`,
      'duration-seconds': 90,
      skipped: false,
      'message-ref': undefined,
    });
    expect(builds.started).toEqual([
      {
        project: PROJECT,
        sourceVersion: SHA,
        artifacts: 'none',
        environmentVariables: [],
        idempotencyToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    ]);
    expect(context.logger.texts('remote')).toEqual(['hello\n']);
  });

  it('publishes id and addresses, and registers the build, before it waits', async () => {
    const { run, context, builds } = setUp();
    builds.onCall = (call) => {
      if (call !== 'get') return;
      expect(context.published[0]).toMatchObject({ 'build-id': ID, 'build-url': URL });
      expect(context.remoteWorks).toMatchObject([STARTING, STARTED]);
    };
    await run();
    expect(builds.calls).toContain('get');
    expect(context.remoteWorks).toMatchObject([STARTING, STARTED, undefined]);
  });

  it('uses the same token in the same run, and another one for another target', async () => {
    const tokens = async (inputs: Record<string, unknown>, run: Workflow | undefined) => {
      const { run: start, builds } = setUp({ inputs, workflow: run });
      await start();
      return builds.started[0]?.idempotencyToken;
    };
    const first = await tokens({}, workflow);
    expect(await tokens({ commit: SHA.toUpperCase() }, workflow)).toBe(first);
    expect(await tokens({ commit: SHA.replace('c', 'd') }, workflow)).not.toBe(first);
    expect(await tokens({}, { ...workflow, runAttempt: '2' })).not.toBe(first);
    const local = await tokens({ commit: SHA }, undefined);
    expect(await tokens({ commit: SHA }, undefined)).not.toBe(local);
  });

  it('takes the older project where only that exists', async () => {
    const { run, builds } = setUp({ projects: [OLDER_PROJECT] });
    await run();
    expect(builds.started[0]?.project).toBe(OLDER_PROJECT);
  });

  it('passes variables on, and quietens the builder only where the workflow posts', async () => {
    const { run, builds } = setUp({
      inputs: { 'environment-variables': { A: '1' } },
      codebase: { pipeline_mode: 'github_actions' },
    });
    await run();
    expect(builds.started[0]?.environmentVariables).toEqual([
      { name: 'A', value: '1', type: 'PLAINTEXT' },
      { name: 'NOTIFICATIONS_ENABLED', value: 'false', type: 'PLAINTEXT' },
    ]);
  });

  describe('skip-if-image-exists', () => {
    it('builds nothing, gives the image, and adds the missing tag of the ref', async () => {
      const { run, builds, context, images } = setUp({ images: [{ ...BUILT, tags: ['commit-c0ffee123'] }] });
      const { outputs, failure, summary } = await run();
      expect(failure).toBeUndefined();
      expect(outputs).toMatchObject({
        skipped: true,
        status: 'SKIPPED',
        'build-id': undefined,
        'image-tag': 'commit-c0ffee123',
        'image-digest': DIGEST,
        'image-uri': `${REGISTRY}:commit-c0ffee123@${DIGEST}`,
        'duration-seconds': undefined,
      });
      expect(builds.started).toEqual([]);
      expect(context.questions).toEqual([]);
      expect(images[0]?.tags).toEqual(['commit-c0ffee123', 'branch-main']);
      expect(summary).toContain('already has an image');
    });

    it('builds when it is turned off, or the full SHA is not known', async () => {
      for (const inputs of [{ 'skip-if-image-exists': false }, { commit: SHA.slice(0, 7) }]) {
        const { run, builds } = setUp({ inputs, images: [{ ...BUILT, tags: [...BUILT.tags] }], pushes: [] });
        expect((await run()).outputs).toMatchObject({ skipped: false, 'image-digest': DIGEST });
        expect(builds.started).toHaveLength(1);
      }
    });

    it('starts nothing when the repository does not exist', async () => {
      const { run, builds, registry } = setUp();
      registry.findTags = () => new FakeRegistry({}).findTags('demo/web', []);
      await expect(run()).rejects.toThrow('The ECR repository "demo/web" does not exist.');
      expect(builds.started).toEqual([]);
    });
  });

  describe('tags of the ref', () => {
    const tagsAfter = async (changes: Partial<Workflow>, inputs: Record<string, unknown> = {}) => {
      const { run, images } = setUp({ workflow: { ...workflow, ...changes }, inputs });
      await run();
      return images[0]?.tags;
    };

    it('adds them after the build', async () => {
      expect(await tagsAfter({ ref: 'refs/heads/a/b' })).toEqual(['commit-c0ffee1', 'branch-a-b']);
      expect(await tagsAfter({ ref: 'refs/tags/v1' })).toEqual(['commit-c0ffee1', 'tag-v1', 'tag-latest']);
    });

    it('adds none where commit, repository or ref are not those of the codebase', async () => {
      expect(await tagsAfter({ ref: 'refs/pull/1/merge' })).toEqual(['commit-c0ffee1']);
      expect(await tagsAfter({ sha: SHA.replace('c', 'd') }, { commit: SHA })).toEqual(['commit-c0ffee1']);
      expect(await tagsAfter({ repository: 'uktrade/other' })).toEqual(['commit-c0ffee1']);
    });

    it('succeeds with a warning where it may not add them', async () => {
      const { run, registry, context } = setUp();
      registry.addTag = () => Promise.reject(new PlatformError('Not allowed to ecr:PutImage.'));
      const { failure, outputs } = await run();
      expect(failure).toBeUndefined();
      expect(outputs.status).toBe('SUCCEEDED');
      expect(context.logger.texts('warning')).toEqual([
        'The image did not get the tag branch-main: Not allowed to ecr:PutImage.',
      ]);
    });
  });

  describe('a build that ends badly', () => {
    const failing: World = {
      script: {
        outcome: 'FAILED',
        failed: { phase: 'BUILD', messages: ['COMMAND_EXECUTION_ERROR: make | tee. Reason: exit status 2'] },
      },
      lines: ['fine\n', '::error::boom\n', '```\n', '<script>alert(1)</script>\n'],
      pushes: [],
    };

    it('fails with phase, message, status and address, and gives the outputs all the same', async () => {
      const { run, context } = setUp(failing);
      const { failure, outputs } = await run();
      expect(failure?.message).toBe(
        `Build demo-web-codebase-image-build:00000001 failed in phase BUILD: make | tee. Reason: exit status 2.`,
      );
      expect(failure?.links).toContainEqual({ title: 'the build', url: URL });
      expect(outputs).toMatchObject({ 'build-id': ID, status: 'FAILED', 'image-tag': undefined });
      expect(context.remoteWorks.at(-1)).toBeUndefined();
    });

    it('has the last lines in the summary, in a block that they cannot leave', async () => {
      const { summary } = await setUp(failing).run();
      expect(summary).toContain('````text\nfine\n::error::boom\n```\n<script>alert(1)</script>\n````');
      expect(summary).toContain('Phase BUILD (15 s) :crit, ');
      expect(summary).toContain('make \\| tee');
      expect(summary).toContain(`[${SHA}](https://github.example/uktrade/demo-web/commit/${SHA})`);
    });

    it('keeps the summary small however long the lines and the message are', async () => {
      const { run } = setUp({
        ...failing,
        script: { outcome: 'FAILED', failed: { phase: 'BUILD', messages: ['x|'.repeat(500_000)] } },
        lines: Array.from({ length: 10_000 }, () => `${'`y'.repeat(1_000)}\n`),
      });
      expect((await run()).summary?.length).toBeLessThan(100_000);
    });

    it('says so when somebody else stopped it', async () => {
      const { failure } = await setUp({ script: { outcome: 'STOPPED' }, pushes: [] }).run();
      expect(failure?.message).toContain('was stopped by somebody else.');
    });
  });

  describe('the image after a good build', () => {
    it('is waited for when ECR is late', async () => {
      const { run, clock, images } = setUp({ pushes: [], script: { durationMs: 10_000 } });
      const start = clock.now();
      clock.onSleep = (now) => {
        if (now - start > 20_000 && images.length === 0) images.push({ ...BUILT, tags: [...BUILT.tags] });
      };
      expect((await run()).outputs['image-digest']).toBe(DIGEST);
    });

    it('is missed when it never comes', async () => {
      const { failure, outputs, summary } = await setUp({ pushes: [] }).run();
      expect(failure?.message).toBe(
        `Build ${ID} succeeded, but the ECR repository demo/web has no image of commit ${SHA}.`,
      );
      expect(outputs).toMatchObject({ status: 'SUCCEEDED', 'image-tag': undefined, 'build-url': URL });
      expect(summary).toContain(':x:');
    });

    it('is not built where the codebase has no image build', async () => {
      const { run, builds } = setUp({ codebase: { requires_image_build: false } });
      await expect(run()).rejects.toMatchObject({
        message: 'The codebase web has no image build: requires_image_build is false in its configuration.',
        hint: expect.stringContaining('codebase deploy --app demo --codebase web') as unknown,
      });
      expect(builds.started).toEqual([]);
    });

    it('fails, with the outputs, when ECR may not be read', async () => {
      const { run, registry } = setUp({ inputs: { 'skip-if-image-exists': false } });
      registry.findTags = () => Promise.reject(new PlatformError('Not allowed to ecr:BatchGetImage.'));
      const { failure, outputs } = await run();
      expect(failure?.message).toContain('could not be looked up: Not allowed to ecr:BatchGetImage.');
      expect(outputs['build-id']).toBe(ID);
    });

    it('is found for a short commit too', async () => {
      const { run } = setUp({
        inputs: { commit: 'C0FFEE1234' },
        pushes: [{ ...BUILT, tags: ['commit-c0ffee12345678'] }],
      });
      expect((await run()).outputs['image-tag']).toBe('commit-c0ffee12345678');
    });
  });

  it('ends after the start with wait: false, and leaves nothing to stop', async () => {
    const { run, builds, context } = setUp({ inputs: { wait: false } });
    const { outputs, failure } = await run();
    expect(failure).toBeUndefined();
    expect(outputs).toMatchObject({ 'build-id': ID, status: 'IN_PROGRESS', 'image-tag': undefined });
    expect(builds.calls).toEqual(['findProjects', 'start']);
    expect(context.remoteWorks.at(-1)).toBeUndefined();
  });

  it('changes nothing in a dry run, and says what it would do', async () => {
    const { run, builds, registry, context } = setUp({
      inputs: { 'dry-run': true, 'environment-variables': { TOKEN: 's3cret' } },
    });
    const { outputs, text } = await run();
    expect(builds.calls).toEqual(['findProjects']);
    expect(registry.requests).toEqual(['findTags']);
    expect(context.published).toEqual([]);
    expect(outputs).toMatchObject({ 'build-id': undefined, status: 'dry-run', skipped: false });
    expect(text).toMatch(/^Dry run: would build demo\/web at \w+\. Nothing was changed\.$/);
    const said = context.logger.texts().join('\n');
    expect(said).toContain(`The build would be one of ${PROJECT} at commit ${SHA}, with TOKEN (PLAINTEXT)`);
    expect(said).not.toContain('s3cret');
  });

  it('adds no tags in a dry run', async () => {
    const { run, registry } = setUp({
      inputs: { 'dry-run': true },
      images: [{ ...BUILT, tags: [...BUILT.tags] }],
    });
    expect((await run()).outputs).toMatchObject({ skipped: true, status: 'dry-run' });
    expect(registry.requests).not.toContain('addTag');
  });

  it('starts nothing when the answer is no', async () => {
    const { run, builds, context } = setUp({ answers: [false] });
    await expect(run()).rejects.toThrow('Nothing was changed');
    expect(context.questions).toEqual([
      `Start a build of codebase web (demo) at commit ${SHA} in ${PROJECT}?`,
    ]);
    expect(builds.started).toEqual([]);
  });

  it('stops waiting at the deadline, says that the build is still running, and does not stop it', async () => {
    const { run, builds, context } = setUp({
      inputs: { 'timeout-minutes': 2 },
      script: { durationMs: 3_600_000 },
    });
    const { failure, outputs, summary } = await run();
    expect(failure).toBeInstanceOf(DeadlineError);
    expect(failure?.message).toContain('It is still running.');
    expect(failure?.links).toEqual([{ title: `build ${ID}`, url: URL }]);
    expect(outputs).toMatchObject({ 'build-id': ID, status: 'IN_PROGRESS' });
    expect(summary).toContain('is not built yet: the build is still running');
    expect(builds.stopped).toEqual([]);
    expect(context.remoteWorks.at(-1)).toBeUndefined();
  });

  it('says where to look when the answer to the start was lost', async () => {
    const { run, builds, context } = setUp();
    builds.onCall = (call) => {
      if (call === 'start') throw new PlatformError('The connection was reset.', { transient: true });
    };
    await expect(run()).rejects.toMatchObject({
      message: `Could not start a build of ${PROJECT}: The connection was reset.`,
      hint: expect.stringContaining('may have been lost') as unknown,
    });
    expect(context.remoteWorks).toMatchObject([STARTING, undefined]);
  });

  it('says that the build goes on when it may not be looked at', async () => {
    const { run, builds } = setUp();
    builds.onCall = (call) => {
      if (call === 'get') throw new PlatformError('Not allowed to codebuild:BatchGetBuilds.');
    };
    const { failure, outputs } = await run();
    expect(failure?.message).toContain(
      "was started, but can't be followed: Not allowed to codebuild:BatchGetBuilds.",
    );
    expect(outputs['build-id']).toBe(ID);
    expect(builds.stopped).toEqual([]);
  });

  describe('cancellation', () => {
    it.each([
      ['findProjects', 0],
      ['start', 1],
      ['get', 1],
    ])('during the answer to %s stops a started build exactly once', async (moment, stops) => {
      const { run, builds, cancel } = setUp();
      builds.onAnswer = (call) => {
        if (call === moment) cancel();
      };
      await expect(run()).rejects.toThrow(CancelledError);
      expect(builds.stopped).toEqual(Array.from({ length: stops }, () => ID));
      expect(builds.started).toHaveLength(stops);
    });

    it('while the request to start is under way waits for the answer', async () => {
      const { run, builds, cancel, context } = setUp({ inputs: { wait: false } });
      builds.onCall = (call) => {
        if (call === 'start') cancel();
      };
      await expect(run()).rejects.toThrow(`Cancelled by SIGINT. Build ${ID} is being stopped: ${URL}`);
      expect(builds.calls).toEqual(['findProjects', 'start', 'stop']);
      expect(context.published[0]).toMatchObject({ 'build-id': ID });
    });

    it.each(['sleep', 'read'])('in a %s stops the build once, and unregisters it', async (moment) => {
      const { run, builds, clock, logs, cancel, context } = setUp();
      if (moment === 'sleep') clock.onSleep = cancel;
      else logs.onRead = cancel;
      await expect(run()).rejects.toThrow(`Cancelled by SIGINT. Build ${ID} is being stopped: ${URL}`);
      expect(builds.stopped).toEqual([ID]);
      expect(context.remoteWorks.at(-1)).toBeUndefined();
    });

    it('while a start fails is still a cancellation', async () => {
      const { run, builds, cancel } = setUp();
      builds.onCall = (call) => {
        if (call !== 'start') return;
        cancel();
        throw new PlatformError('Rate exceeded.', { transient: true });
      };
      const error: unknown = await run().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CancelledError);
      expect(error).toMatchObject({ hint: expect.stringContaining(PROJECT) as unknown });
      expect(builds.stopped).toEqual([]);
    });

    it('while the question is asked starts nothing', async () => {
      const { run, builds, cancel, context } = setUp();
      const confirm = context.confirm.bind(context);
      context.confirm = (question) => {
        cancel();
        return confirm(question);
      };
      await expect(run()).rejects.toThrow('Cancelled by SIGINT.');
      expect(builds.calls).toEqual(['findProjects']);
    });

    it('after the end has nothing to stop', async () => {
      const { run, builds, registry, cancel } = setUp({ pushes: [] });
      const findTags = registry.findTags.bind(registry);
      let asked = 0;
      registry.findTags = (repository, tags) => {
        asked += 1;
        // The first look is before the build.
        if (asked === 2) cancel();
        return findTags(repository, tags);
      };
      await expect(run()).rejects.toThrow(CancelledError);
      expect(builds.stopped).toEqual([]);
    });

    it('leaves the build to the post step when it cannot be stopped', async () => {
      const { run, builds, clock, cancel, context } = setUp();
      clock.onSleep = cancel;
      builds.onCall = (call) => {
        if (call === 'stop') throw new PlatformError('Not allowed to codebuild:StopBuild.');
      };
      const error: unknown = await run().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CancelledError);
      expect(error).toMatchObject({
        message: `Cancelled by SIGINT. Build ${ID} could not be stopped and is still running: Not allowed to codebuild:StopBuild.`,
        hint: `Stop it by hand if it should not run: ${URL}`,
      });
      expect(context.remoteWorks).toMatchObject([STARTING, STARTED]);
    });
  });

  it('stops in its post step what a killed run left behind', async () => {
    const { context, builds } = setUp();
    const inputs = parseInputs(command.name, command.inputs, { app: 'demo', codebase: 'web' });
    await command.stop?.(inputs, SAVED, context);
    expect(builds.stopped).toEqual([ID]);
  });

  describe('bad input starts nothing', () => {
    it.each<[string, World, string]>([
      ['a wrong application', { inputs: { app: 'nope' } }, 'There is no application "nope"'],
      ['a wrong codebase', { inputs: { codebase: 'wbe' } }, 'Application demo has no codebase "wbe".'],
      [
        'no project',
        { projects: [] },
        `There is no CodeBuild project for codebase "web" of demo: neither ${PROJECT} nor ${OLDER_PROJECT} exists.`,
      ],
      [
        'a branch as commit',
        { inputs: { commit: 'main' } },
        'The input commit is "main", which is not made of hexadecimal digits (0-9, a-f).',
      ],
      [
        'a commit too short',
        { inputs: { commit: 'abc123' } },
        'The input commit is "abc123", which has 6 digits, not 7 to 40.',
      ],
      ['a commit too long', { inputs: { commit: `${SHA}0` } }, 'which has 41 digits, not 7 to 40.'],
      [
        'no commit outside of a workflow',
        { workflow: undefined },
        'The input commit is missing, and there is no workflow run to take it from.',
      ],
      [
        'both ways to decide about notifications',
        { inputs: { notifications: 'workflow', 'environment-variables': { NOTIFICATIONS_ENABLED: 'true' } } },
        'both decide about NOTIFICATIONS_ENABLED',
      ],
    ])('%s', async (_, world, message) => {
      const { run, builds } = setUp(world);
      await expect(run()).rejects.toThrow(message);
      expect(builds.started).toEqual([]);
    });

    it('warns where the workflow belongs to another repository', async () => {
      const { run, context } = setUp({ workflow: { ...workflow, repository: 'uktrade/demo-deploy' } });
      await run();
      expect(context.logger.texts('warning')[0]).toContain(
        'uktrade/demo-deploy, but the codebase is in uktrade/demo-web',
      );
    });
  });
});
