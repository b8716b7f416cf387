import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from './action.js';
import type { ActionRun } from './action.js';
import { obeyedLines, remoteText } from './file-commands.js';
import { COMMIT, demoScenario } from './sandbox.js';
import type { RunningSandbox } from './sandbox.js';

/** A run that ended well, with what it printed when it did not. */
export function expectSuccess(run: ActionRun): void {
  expect({
    exitCode: run.exitCode,
    errors: run.annotations.filter(({ level }) => level === 'error'),
    stderr: run.stderr,
  }).toEqual({
    exitCode: 0,
    errors: [],
    stderr: '',
  });
}

/** The verbs that work with AWS, as processes from dist/, against a sandbox that `startSandbox` starts. */
export function describeVerbs(startSandbox: (scenario: ScenarioInput) => Promise<RunningSandbox>): void {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  async function start(scenario: ScenarioInput): Promise<RunningSandbox> {
    sandbox = await startSandbox(scenario);
    return sandbox;
  }

  describe('codebase-list', () => {
    it('gives the codebases as output and summary', async () => {
      const { env, operations } = await start(demoScenario());
      const run = await runAction({
        command: 'codebase-list',
        inputs: { app: 'demo', 'with-images': 'true' },
        env,
      });
      expectSuccess(run);
      const codebases = JSON.parse(run.outputs['codebases'] ?? '') as {
        name: string;
        images?: { tag: string }[];
      }[];
      expect(codebases.map(({ name }) => name)).toEqual(['api', 'web']);
      expect(codebases[1]?.images?.map(({ tag }) => tag)).toEqual(['commit-c0ffee1']);
      expect(run.summary).toContain('uktrade/demo-web');
      expect(operations()).not.toContain('codebuild:StartBuild');
    });
  });

  describe('codebase-build', () => {
    const inputs = { app: 'demo', codebase: 'web' };

    it('builds the commit of the workflow and says all about it', async () => {
      const { env, requests } = await start(demoScenario({ images: [] }));
      const run = await runAction({ command: 'codebase-build', inputs, env });
      expectSuccess(run);
      expect(run.outputs).toMatchObject({
        'build-id': expect.stringMatching(/^demo-web-codebase-image-build:[0-9a-f-]{36}$/) as unknown,
        'build-arn': expect.stringContaining('arn:aws:codebuild:eu-west-2:123456789012:build/') as unknown,
        status: 'SUCCEEDED',
        'image-tag': 'commit-c0ffee1',
        'image-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
        skipped: 'false',
      });
      const builds = requests().filter(({ operation }) => operation === 'StartBuild');
      expect(builds.map(({ parameters }) => parameters)).toEqual([
        {
          projectName: 'demo-web-codebase-image-build',
          sourceVersion: COMMIT,
          artifactsOverride: { type: 'NO_ARTIFACTS' },
          idempotencyToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        },
      ]);
      // The builder knew no branch, so the image gets its branch tag from us.
      const puts = requests().filter(({ operation }) => operation === 'PutImage');
      expect(puts.map(({ parameters }) => parameters['imageTag'])).toEqual(['branch-main']);
      expect(run.summary).toContain('gantt');
    });

    it('opens one group per phase and keeps the log inert', async () => {
      const log = {
        text: { BUILD: ['::error::not ours', '::set-output name=status::HACKED', '##[error]neither'] },
      };
      const { env } = await start(demoScenario({ images: [], builds: [{ log }] }));
      const run = await runAction({ command: 'codebase-build', inputs, env });
      expectSuccess(run);
      expect(remoteText(run.stdout)).toContain('::error::not ours\n');
      const groups = obeyedLines(run.stdout).filter((line) => line.startsWith('::group::'));
      expect(groups.join('\n')).toMatch(/INSTALL[\s\S]*PRE_BUILD[\s\S]*BUILD[\s\S]*POST_BUILD/);
    });

    it('fails with the phase, its message and the last log lines', async () => {
      const build = {
        outcome: 'FAILED',
        'fail-phase': 'BUILD',
        message: 'COMMAND_EXECUTION_ERROR: exit status 3',
        log: { text: { BUILD: ['npm ERR! missing script'] } },
      };
      const { env } = await start(demoScenario({ images: [], builds: [build] }));
      const run = await runAction({ command: 'codebase-build', inputs, env });
      expect(run.exitCode).toBe(1);
      expect(run.outputs['status']).toBe('FAILED');
      const error = run.annotations.find(({ level }) => level === 'error');
      expect(error?.title).toBe('codebase-build failed');
      expect(error?.message).toContain('BUILD');
      expect(error?.message).toContain('exit status 3');
      expect(error?.message.split('\n')).toContain('  npm ERR! missing script');
      expect(run.summary).toContain('npm ERR! missing script');
    });

    it('skips a commit that has its image', async () => {
      const { env, changes } = await start(demoScenario());
      const run = await runAction({ command: 'codebase-build', inputs, env });
      expectSuccess(run);
      expect(run.outputs).toMatchObject({ skipped: 'true', 'image-tag': 'commit-c0ffee1', 'build-id': '' });
      expect(changes()).toEqual([]);
    });
  });

  describe('codebase-deploy', () => {
    const inputs = { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' };

    it('starts the pipeline with the image of the branch and follows it', async () => {
      const { env, requests } = await start(demoScenario());
      const run = await runAction({ command: 'codebase-deploy', inputs, env });
      expectSuccess(run);
      expect(run.outputs).toMatchObject({
        'execution-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
        'execution-url': expect.stringContaining(
          'eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/demo-web-manual-release/executions/',
        ) as unknown,
        pipeline: 'demo-web-manual-release',
        'image-tag': 'commit-c0ffee1',
        status: 'Succeeded',
      });
      const starts = requests().filter(({ operation }) => operation === 'StartPipelineExecution');
      expect(starts.map(({ parameters }) => parameters)).toEqual([
        {
          name: 'demo-web-manual-release',
          variables: [
            { name: 'ENVIRONMENT', value: 'dev' },
            { name: 'IMAGE_TAG', value: 'commit-c0ffee1' },
          ],
          clientRequestToken: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        },
      ]);
    });

    it.each(['Failed', 'Stopped', 'Superseded', 'Cancelled'])(
      'is red when the execution is %s',
      async (outcome) => {
        const { env } = await start(demoScenario({ executions: [{ outcome }] }));
        const run = await runAction({ command: 'codebase-deploy', inputs, env });
        expect(run.exitCode).toBe(1);
        expect(run.outputs['status']).toBe(outcome);
        expect(run.annotations.some(({ level }) => level === 'error')).toBe(true);
        expect(run.summary).toContain(outcome);
      },
    );

    it('changes nothing in a dry run', async () => {
      const { env, changes } = await start(demoScenario());
      const run = await runAction({
        command: 'codebase-deploy',
        inputs: { ...inputs, 'dry-run': 'true' },
        env,
      });
      expectSuccess(run);
      expect(changes()).toEqual([]);
      expect(run.stdout).toContain('demo-web-manual-release');
    });
  });
}
