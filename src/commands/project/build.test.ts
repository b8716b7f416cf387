import { describe, expect, it } from '@jest/globals';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { parseInputs } from '../../core/inputs.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import command from './build.js';

const PROJECT = 'platform-tools-build';
const ID = (number: number): string => `${PROJECT}:${String(number).padStart(8, '0')}`;
const KEY = { 'idempotency-key': 'v1.2.3' };
const MARK = 'PLATFORM_TOOLS_IDEMPOTENCY_KEY';

interface World {
  scripts?: FakeBuildScript[];
  lines?: string[];
}

/** One account with one project; each `start` is a run of its own, of another workflow or of none. */
function setUp(world: World = {}) {
  const clock = new FakeClock();
  const builds = new FakeBuilds(clock);
  builds.projects = [PROJECT];
  builds.scripts.push(...(world.scripts ?? []));
  const logs = new FakeLogs(clock, [{ messages: world.lines ?? ['hello\n'] }]);
  const start = (inputs: Record<string, unknown> = {}, answers: readonly boolean[] = [true]) => {
    const session = fakeSession({ builds, logs });
    const context = new FakeContext<typeof command.outputs>({ session, clock, answers });
    const parsed = () => parseInputs(command.name, command.inputs, { project: PROJECT, ...inputs });
    return {
      context,
      run: async () => command.run(parsed(), context),
      cancel: () => {
        context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
      },
    };
  };
  return { clock, builds, logs, start };
}

const plain = (name: string, value: string) => ({ name, value, type: 'PLAINTEXT' as const });

describe('project-build', () => {
  it('starts a build with only what was asked for, and gives what it exports', async () => {
    const { builds, start } = setUp({
      scripts: [{ durationMs: 90_000, exported: { VERSION: 'release-7' } }],
    });
    const { run, context } = start();
    const result = await run();
    expect(result.failure).toBeUndefined();
    expect(builds.started).toEqual([
      {
        project: PROJECT,
        sourceVersion: undefined,
        environmentVariables: [],
        artifacts: 'project',
        overrides: {},
        idempotencyToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    ]);
    expect(result.outputs).toEqual({
      'build-id': ID(1),
      'build-arn': `arn:aws:codebuild:eu-west-2:111122223333:build/${ID(1)}`,
      'build-url': expect.stringContaining('/codesuite/codebuild/111122223333/') as unknown,
      'log-url': 'https://logs.example/stream',
      status: 'SUCCEEDED',
      'source-version': undefined,
      'exported-variables': { VERSION: 'release-7' },
      'duration-seconds': 90,
      found: false,
    });
    expect(result.summary).toContain(`Built ${PROJECT} in 1 min 30 s`);
    expect(result.summary).toContain('<code>VERSION</code> | <code>release-7</code>');
    expect(context.published[0]).toMatchObject({ 'build-id': ID(1), status: 'IN_PROGRESS' });
    expect(context.remoteWorks).toMatchObject([
      { kind: 'build', stop: true, request: { project: PROJECT } },
      { kind: 'build', stop: true, work: { id: ID(1), project: PROJECT } },
      undefined,
    ]);
    expect(builds.calls).not.toContain('list');
  });

  it('passes on every override', async () => {
    const { builds, start } = setUp();
    await start({
      'source-version': 'v1.2.3',
      'environment-variables': { A: '1', B: { value: '/p', type: 'PARAMETER_STORE' } },
      buildspec: 'ci/publish.yml',
      image: 'aws/codebuild/standard:7.0',
      'compute-type': 'BUILD_GENERAL1_LARGE',
      'environment-type': 'ARM_CONTAINER',
      artifacts: 'none',
    }).run();
    expect(builds.started[0]).toMatchObject({
      sourceVersion: 'v1.2.3',
      environmentVariables: [plain('A', '1'), { name: 'B', value: '/p', type: 'PARAMETER_STORE' }],
      artifacts: 'none',
      overrides: {
        buildspec: 'ci/publish.yml',
        image: 'aws/codebuild/standard:7.0',
        computeType: 'BUILD_GENERAL1_LARGE',
        environmentType: 'ARM_CONTAINER',
      },
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a project', { project: 'a/b' }, 'The input project is "a/b"'],
    ['a compute type', { 'compute-type': 'BUILD_GENERAL1_LARG' }, 'The input compute-type is'],
    ['an environment type', { 'environment-type': 'linux' }, 'The input environment-type is "linux"'],
    ['an S3 address', { buildspec: 's3://bucket/spec.yml' }, 'The input buildspec is "s3://bucket/spec.yml"'],
    ['an absolute path', { buildspec: '/spec.yml' }, 'neither a path in the source'],
    ['a path that leaves', { buildspec: '../spec.yml' }, 'neither a path in the source'],
    ['a text of several lines', { buildspec: 'phases:\n  build:\n' }, 'but no version'],
    ['an image', { image: 'two words' }, 'The input image is "two words"'],
    ['a key', { 'idempotency-key': 'ümlaut' }, 'The input idempotency-key is'],
    ['a long key', { 'idempotency-key': 'k'.repeat(129) }, 'The input idempotency-key is'],
    ['our own variable', { ...KEY, 'environment-variables': { [MARK]: 'x' } }, `sets ${MARK}`],
    ['a missing project', { project: 'nope-build' }, 'in the account 111122223333, eu-west-2'],
  ])('refuses %s before it starts anything', async (_, inputs, message) => {
    const { builds, start } = setUp();
    const failure = await start(inputs)
      .run()
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlatformError);
    expect((failure as PlatformError).message).toContain(message);
    expect((failure as PlatformError).hint).not.toBe(undefined);
    expect(builds.started).toEqual([]);
  });

  it.each([
    'version: 0.2\nphases: {}\n',
    '{"version": "0.2", "phases": {}}',
    'arn:aws:s3:::b/spec.yml',
    'a.yml',
  ])('takes the buildspec %j', async (buildspec) => {
    const { builds, start } = setUp();
    await start({ buildspec }).run();
    expect(builds.started[0]?.overrides?.buildspec).toBe(buildspec.trim());
  });

  it('fails with the phase and the last lines; hide-log shows none', async () => {
    const script = {
      outcome: 'FAILED' as const,
      failed: { phase: 'BUILD', messages: ['COMMAND_EXECUTION_ERROR: exit status 3'] },
    };
    const { start, logs } = setUp({ scripts: [script, script], lines: ['a secret line\n'] });
    const shown = await start().run();
    expect(shown.failure?.message).toContain('failed in phase BUILD');
    expect(shown.failure?.excerpt).toEqual(['a secret line']);
    expect(shown.summary).toContain('a secret line');
    const reads = logs.reads;
    const hidden = start({ 'hide-log': true });
    const result = await hidden.run();
    expect(result.failure?.message).toContain('exit status 3');
    expect([logs.reads, result.failure?.excerpt]).toEqual([reads, []]);
    expect(`${result.summary ?? ''}${hidden.context.logger.texts('remote').join('')}`).not.toContain(
      'secret',
    );
  });

  it('changes nothing in a dry run, with and without a key', async () => {
    const { builds, start } = setUp();
    const result = await start({ 'dry-run': true, 'source-version': 'main', ...KEY }, []).run();
    expect(result.summary).toContain(`Dry run: would start a build of ${PROJECT} at main`);
    expect(builds.calls).toEqual(['findProjects', 'list']);
    await start(KEY).run();
    const again = await start({ 'dry-run': true, ...KEY }, []).run();
    expect(again.outputs).toMatchObject({ 'build-id': ID(1), status: 'dry-run', found: true });
    expect(again.failure).toBeUndefined();
    expect(builds.started).toHaveLength(1);
  });

  it('starts nothing when the answer is no', async () => {
    const { builds, start } = setUp();
    await expect(start({}, [false]).run()).rejects.toThrow('the answer was not yes');
    expect(builds.started).toEqual([]);
  });

  it('leaves a build that outlasts the deadline to go on', async () => {
    const { builds, start } = setUp({ scripts: [{ durationMs: 3_600_000 }] });
    const result = await start({ 'timeout-minutes': 5 }).run();
    expect(result.failure).toBeInstanceOf(DeadlineError);
    expect(builds.stopped).toEqual([]);
  });

  it.each([
    [true, [ID(1)]],
    [false, []],
  ])('with stop-on-cancel %s stops %j', async (stopOnCancel, stopped) => {
    const { builds, start } = setUp({ scripts: [{ durationMs: 3_600_000 }] });
    const { run, cancel, context } = start({ 'stop-on-cancel': stopOnCancel });
    builds.onCall = (call) => {
      if (call === 'get') cancel();
    };
    await expect(run()).rejects.toThrow(CancelledError);
    expect(builds.stopped).toEqual(stopped);
    expect(context.remoteWorks.at(-1)).toBeUndefined();
  });
});

describe('project-build with a key', () => {
  it.each([
    ['at once', 0],
    ['after the token is forgotten', 6 * 60_000],
    ['a month later', 30 * 86_400_000],
  ])('finds its build %s, and starts no other', async (_, ms) => {
    const { builds, clock, start } = setUp();
    expect((await start(KEY).run()).outputs).toMatchObject({ 'build-id': ID(1), found: false });
    clock.advance(ms);
    const again = await start(KEY, []).run();
    expect(again.outputs).toMatchObject({ 'build-id': ID(1), status: 'SUCCEEDED', found: true });
    expect(again.summary).toContain('(joined)');
    expect(builds.started).toHaveLength(1);
  });

  it('finds it behind hundreds of others, and gives up after a thousand', async () => {
    const { builds, clock, start } = setUp();
    await start(KEY).run();
    for (let number = 0; number < 950; number += 1) builds.add(`${PROJECT}:other-${number}`);
    clock.advance(86_400_000);
    expect((await start(KEY, []).run()).outputs).toMatchObject({ 'build-id': ID(1), found: true });
    for (let number = 950; number < 1_050; number += 1) builds.add(`${PROJECT}:other-${number}`);
    const beyond = start(KEY);
    expect((await beyond.run()).outputs).toMatchObject({ 'build-id': ID(2), found: false });
    expect(beyond.context.logger.texts('info').join('\n')).toContain('None of the newest 1000 builds');
  });

  it('does not take the builds of other keys, or of none', async () => {
    const { start } = setUp();
    await start().run();
    await start({ 'idempotency-key': 'v1.2.2' }).run();
    await start({ 'environment-variables': { TAG: 'v1.2.3' } }).run();
    expect((await start(KEY).run()).outputs).toMatchObject({ 'build-id': ID(4), found: false });
  });

  it('gives concurrent runs one build', async () => {
    const { builds, start } = setUp();
    const results = await Promise.all([start(KEY).run(), start(KEY).run(), start(KEY).run()]);
    expect(new Set(results.map(({ outputs }) => outputs['build-id']))).toEqual(new Set([ID(1)]));
    expect(builds.started).toHaveLength(1);
  });

  it('looks again when the question was open for long', async () => {
    const { builds, clock, start } = setUp();
    const slow = start(KEY);
    const confirm = slow.context.confirm.bind(slow.context);
    slow.context.confirm = async (question) => {
      await start(KEY).run();
      clock.advance(600_000);
      await confirm(question);
    };
    expect((await slow.run()).outputs).toMatchObject({ 'build-id': ID(1), found: true });
    expect(builds.started).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another source version', { 'source-version': 'v9' }, 'source-version'],
    ['another value', { 'environment-variables': { A: '2' } }, 'source-version, the variable A'],
    ['another buildspec', { buildspec: 'x.yml' }, 'source-version'],
    ['fewer variables', { 'source-version': 'main' }, 'its variables, its buildspec'],
  ])('refuses %s for the same key', async (_, inputs, difference) => {
    const { builds, start } = setUp();
    await start({ ...KEY, 'source-version': 'main', 'environment-variables': { A: '1' } }).run();
    const failure = await start({ ...KEY, ...inputs })
      .run()
      .catch((error: unknown) => error);
    expect((failure as PlatformError).message).toContain(
      `The idempotency-key "v1.2.3" was used before for another request to ${PROJECT}: build ${ID(1)} differs in ${difference}`,
    );
    expect(builds.started).toHaveLength(1);
  });

  it('takes the same variables in another order for the same request', async () => {
    const { builds, start } = setUp();
    await start({ ...KEY, 'environment-variables': { A: '1', B: '2' } }).run();
    await start({ ...KEY, 'environment-variables': { B: '2', A: '1' } }, []).run();
    expect(builds.started).toHaveLength(1);
  });

  it('fails with a build that ended badly, and starts another one only when it is told to', async () => {
    const { builds, start } = setUp({ scripts: [{ outcome: 'FAILED' }, { outcome: 'FAULT' }, {}] });
    await start(KEY).run();
    const again = await start(KEY, []).run();
    expect(again.failure?.message).toContain(`Build ${ID(1)} failed`);
    expect(again.failure?.hint).toContain('set restart-failed');
    expect(again.outputs).toMatchObject({ status: 'FAILED', found: true });
    const restart = { ...KEY, 'restart-failed': true };
    expect((await start(restart).run()).outputs).toMatchObject({ 'build-id': ID(2), status: 'FAULT' });
    const both = await Promise.all([start(restart).run(), start(restart).run()]);
    expect(both.map(({ outputs }) => outputs['build-id'])).toEqual([ID(3), ID(3)]);
    // What has succeeded is not tried again.
    expect((await start(restart, []).run()).outputs).toMatchObject({ 'build-id': ID(3), found: true });
    expect(builds.started).toHaveLength(3);
  });

  it('starts no other build for one whose status it does not know', async () => {
    const { builds, start } = setUp({ scripts: [{ durationMs: 0, outcome: 'PONDERING' as 'FAILED' }, {}] });
    await start({ ...KEY, wait: false }).run();
    const again = await start({ ...KEY, 'restart-failed': true, wait: false }, []).run();
    expect(again.outputs).toMatchObject({ 'build-id': ID(1), found: true, status: 'PONDERING' });
    expect(again.failure).toBeUndefined();
    expect(again.summary).not.toContain(':white_check_mark:');
    expect(builds.started).toHaveLength(1);
  });

  it('says how it ended without waiting, too', async () => {
    const { start } = setUp({ scripts: [{ outcome: 'FAILED' }] });
    await start(KEY).run();
    const again = await start({ ...KEY, wait: false }, []).run();
    expect(again.failure?.message).toContain(`Build ${ID(1)} failed`);
  });

  it('follows a build that goes on, and leaves it when it is cancelled', async () => {
    const { builds, start } = setUp({ scripts: [{ durationMs: 3_600_000 }] });
    await start({ ...KEY, wait: false }).run();
    const { run, cancel, context } = start(KEY, []);
    builds.onCall = (call) => {
      if (call === 'get') cancel();
    };
    await expect(run()).rejects.toThrow(/is still running/);
    expect(builds.stopped).toEqual([]);
    expect(context.remoteWorks).toEqual([]);
  });

  it.each([
    ['lost', new PlatformError('No answer.', { transient: true })],
    ['refused', new PlatformError('AWS refused codebuild:StartBuild with InvalidInputException.')],
  ])('looks whether there is a build where the answer to the start was %s', async (_, error) => {
    const { builds, start } = setUp();
    builds.onAnswer = (call) => {
      if (call !== 'start') return;
      builds.onAnswer = undefined;
      throw error;
    };
    expect((await start(KEY).run()).outputs).toMatchObject({ 'build-id': ID(1), status: 'SUCCEEDED' });
    expect(builds.started).toHaveLength(1);
  });

  it('says that one may have been started where neither the start nor the look after it is answered', async () => {
    const { builds, start } = setUp();
    builds.onAnswer = (call) => {
      if (builds.calls.includes('start')) throw new PlatformError(`No ${call}.`, { transient: true });
    };
    await expect(start(KEY).run()).rejects.toMatchObject({
      message: `Could not start a build of ${PROJECT}: No start.`,
      hint: expect.stringContaining('An answer may have been lost') as unknown,
    });
  });

  it('stops in the post step what a killed step has left behind', async () => {
    const { builds, start } = setUp();
    const { context } = start();
    const inputs = parseInputs(command.name, command.inputs, { project: PROJECT });
    const work = { id: ID(1), arn: 'arn:aws:codebuild:eu-west-2:1:build/x', project: PROJECT };
    await command.stop?.(inputs, { kind: 'build', stop: true, work }, context);
    expect(builds.stopped).toEqual([ID(1)]);
  });
});
