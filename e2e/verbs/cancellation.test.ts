import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction, startAction } from '../harness/action.js';
import { startHeldAction } from '../harness/interrupt.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** A build and a pipeline that take an hour. */
const endless = demoScenario({
  builds: [{ phases: { BUILD: 3600 } }],
  executions: [
    { stages: [{ name: 'Deploy', actions: [{ name: 'Deploy-web', type: 'codebuild', seconds: 3600 }] }] },
  ],
});
const build = {
  command: 'codebase-build',
  inputs: { app: 'demo', codebase: 'web', 'skip-if-image-exists': 'false' },
};
const deploy = {
  command: 'codebase-deploy',
  inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' },
};

const stops = (): number =>
  sandbox?.operations().filter((operation) => operation === 'codebuild:StopBuild').length ?? 0;

describe('a cancelled build', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is stopped exactly once when %s comes during the wait',
    async (signal) => {
      sandbox = await sandboxWith(endless);
      const action = await startHeldAction(
        sandbox,
        { ...build, env: sandbox.env },
        'codebuild:BatchGetBuilds',
      );
      action.interrupt(signal);
      const run = await action.done;
      expect(run.exitCode).toBe(1);
      expect(stops()).toBe(1);
      expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/[Cc]ancelled/);
      // Nothing is left for the post step.
      const post = await runAction({ ...build, env: sandbox.env, post: run.state });
      expect(post.exitCode).toBe(0);
      expect(stops()).toBe(1);
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is stopped exactly once when %s comes while it is being started',
    async (signal) => {
      // The response is lost once, so that the start takes long enough to be interrupted.
      sandbox = await sandboxWith({
        ...endless,
        faults: [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 1 }],
      });
      const action = await startHeldAction(sandbox, { ...build, env: sandbox.env }, 'codebuild:StartBuild');
      action.interrupt(signal);
      const run = await action.done;
      expect(run.exitCode).toBe(1);
      expect(stops()).toBe(1);
    },
  );

  it('obeys the first of several signals and finishes its stop', async () => {
    sandbox = await sandboxWith(endless);
    const action = await startHeldAction(sandbox, { ...build, env: sandbox.env }, 'codebuild:BatchGetBuilds');
    action.interrupt('SIGINT', 'SIGINT', 'SIGTERM');
    expect((await action.done).exitCode).toBe(1);
    expect(stops()).toBe(1);
  });

  it('is found and stopped by the post step when it is killed before the answer to the start', async () => {
    sandbox = await sandboxWith({
      ...endless,
      faults: [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 1 }],
    });
    const action = await startHeldAction(sandbox, { ...build, env: sandbox.env }, 'codebuild:StartBuild');
    action.interrupt('SIGKILL');
    const run = await action.done;
    expect(run.outputs['build-id'] ?? '').toBe('');
    const post = await runAction({ ...build, env: sandbox.env, post: run.state });
    expect(post.exitCode).toBe(0);
    expect(stops()).toBe(1);
    const tokens = sandbox
      .requests()
      .filter(({ operation }) => operation === 'StartBuild')
      .map(({ parameters }) => parameters['idempotencyToken']);
    // The start is repeated with its token, which makes no second build.
    expect(new Set(tokens).size).toBe(1);
    expect(tokens.length).toBeGreaterThan(1);
  });

  it('leaves id and URL in the outputs when it is killed, and the post step stops it', async () => {
    sandbox = await sandboxWith(endless);
    const action = await startHeldAction(sandbox, { ...build, env: sandbox.env }, 'codebuild:BatchGetBuilds');
    action.interrupt('SIGKILL');
    const run = await action.done;
    expect(run.signal).toBe('SIGKILL');
    expect(run.outputs['build-id']).toMatch(/^demo-web-codebase-image-build:/);
    expect(run.outputs['build-url']).toContain('codesuite/codebuild');
    expect(stops()).toBe(0);
    const post = await runAction({ ...build, env: sandbox.env, post: run.state });
    expect(post.exitCode).toBe(0);
    expect(stops()).toBe(1);
  });
});

describe('a main step that ended before it began', () => {
  it('leaves nothing to the post step, which starts nothing', async () => {
    sandbox = await sandboxWith(endless);
    const action = await startAction({ ...build, env: sandbox.env });
    // As early as can be: while the bundle is being loaded.
    action.child.kill('SIGINT');
    const run = await action.done;
    expect(run.exitCode).not.toBe(0);
    const post = await runAction({ ...build, env: sandbox.env, post: run.state });
    expect([post.exitCode, post.stdout, post.summary]).toEqual([0, '', '']);
    expect(sandbox.changes()).toEqual([]);
  });

  it('does not repeat a failure in the post step', async () => {
    const run = await runAction({ command: 'codebase-build', inputs: {}, rootInputs: 'app: [' });
    expect(run.exitCode).toBe(1);
    const post = await runAction({
      command: 'codebase-build',
      inputs: {},
      rootInputs: 'app: [',
      post: run.state,
    });
    expect([post.exitCode, post.stdout]).toEqual([0, '']);
  });
});

describe('a cancelled deployment', () => {
  const stopped = (): number =>
    sandbox?.operations().filter((operation) => operation === 'codepipeline:StopPipelineExecution').length ??
    0;

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'keeps running by default after %s, and says so',
    async (signal) => {
      sandbox = await sandboxWith(endless);
      const action = await startHeldAction(
        sandbox,
        { ...deploy, env: sandbox.env },
        'codepipeline:GetPipelineExecution',
      );
      action.interrupt(signal);
      const run = await action.done;
      expect(run.exitCode).toBe(1);
      expect(stopped()).toBe(0);
      expect(run.annotations.map(({ message }) => message).join('\n')).toContain('is still running');
    },
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is stopped exactly once after %s with stop-on-cancel',
    async (signal) => {
      sandbox = await sandboxWith(endless);
      const action = await startHeldAction(
        sandbox,
        { ...deploy, env: sandbox.env, inputs: { ...deploy.inputs, 'stop-on-cancel': 'true' } },
        'codepipeline:GetPipelineExecution',
      );
      action.interrupt(signal);
      const run = await action.done;
      expect(run.exitCode).toBe(1);
      expect(stopped()).toBe(1);
    },
  );

  it('leaves id and URL in the outputs when it is killed; the post step stops it only with stop-on-cancel', async () => {
    for (const stopOnCancel of ['false', 'true']) {
      sandbox = await sandboxWith(endless);
      const options = { ...deploy, inputs: { ...deploy.inputs, 'stop-on-cancel': stopOnCancel } };
      const action = await startHeldAction(
        sandbox,
        { ...options, env: sandbox.env },
        'codepipeline:GetPipelineExecution',
      );
      action.interrupt('SIGKILL');
      const run = await action.done;
      expect(run.outputs['execution-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(run.outputs['execution-url']).toContain(run.outputs['execution-id']);
      await runAction({ ...options, env: sandbox.env, post: run.state });
      expect(stopped()).toBe(stopOnCancel === 'true' ? 1 : 0);
      await sandbox.close();
    }
  });

  it.each([
    ['true', 1, 'is being stopped'],
    ['false', 0, 'is still running'],
  ] as const)(
    'is found by the post step when it is killed before the answer to the start (stop-on-cancel: %s)',
    async (stopOnCancel, stopsOfIt, says) => {
      sandbox = await sandboxWith({
        ...endless,
        faults: [
          { service: 'codepipeline', operation: 'StartPipelineExecution', kind: 'lost-response', first: 1 },
        ],
      });
      const options = {
        ...deploy,
        inputs: { ...deploy.inputs, 'stop-on-cancel': stopOnCancel },
        env: sandbox.env,
      };
      const action = await startHeldAction(sandbox, options, 'codepipeline:StartPipelineExecution');
      action.interrupt('SIGKILL');
      const run = await action.done;
      expect(run.outputs['execution-id'] ?? '').toBe('');
      const post = await runAction({ ...options, post: run.state });
      expect(post.exitCode).toBe(0);
      expect(stopped()).toBe(stopsOfIt);
      expect(post.annotations.map(({ message }) => message).join('\n')).toContain(says);
    },
  );
});

describe('a cancelled message', () => {
  it('does not wait for Slack, and says that it may be there', async () => {
    sandbox = await sandboxWith({
      ...demoScenario(),
      faults: [{ service: 'slack', operation: 'chat.postMessage', kind: 'timeout' }],
    });
    const action = await startHeldAction(
      sandbox,
      {
        command: 'notify-post-message',
        inputs: { 'slack-channel': 'C0123456789', message: 'Hello', 'slack-token': 'xoxb-e2e-secret-token' },
        env: { ...sandbox.env, SLACK_API_URL: `${sandbox.url}/slack/api/` },
      },
      'slack:chat.postMessage',
    );
    action.interrupt('SIGINT');
    const { exitCode, annotations } = await action.done;
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message).join('\n')).toContain(
      'Slack may have taken the message all the same.',
    );
  });
});
