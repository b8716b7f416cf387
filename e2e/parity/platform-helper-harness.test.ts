import { afterEach, expect, it } from '@jest/globals';
import { runPlatformHelper } from './platform-helper-process.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

describeWithTools(['platform-helper'], 'platform-helper from PyPI against the sandbox', () => {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  it('lists', async () => {
    sandbox = await sandboxWith(demoScenario(), { flowing: true });
    const run = await runPlatformHelper(['codebase', 'list', '--app', 'demo', '--with-images'], {
      endpoint: sandbox.url,
    });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('- web (https://github.com/uktrade/demo-web)');
    expect(run.stdout).toContain(`https://github.com/uktrade/demo-web/commit/${COMMIT.slice(0, 7)}`);
  }, 30_000);

  it('starts a build', async () => {
    sandbox = await sandboxWith(demoScenario(), { flowing: true });
    const argv = ['codebase', 'build', '--app', 'demo', '--codebase', 'web', '--commit', COMMIT];
    const run = await runPlatformHelper(argv, { endpoint: sandbox.url });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(sandbox.changes()).toMatchObject([
      {
        operation: 'StartBuild',
        parameters: { projectName: 'demo-web-codebase-image-build', sourceVersion: COMMIT },
      },
    ]);
  }, 30_000);

  it('starts a deployment', async () => {
    sandbox = await sandboxWith(demoScenario(), { flowing: true });
    const argv = [
      'codebase',
      'deploy',
      '--app',
      'demo',
      '--env',
      'dev',
      '--codebase',
      'web',
      '--branch',
      'main',
    ];
    const run = await runPlatformHelper(argv, { endpoint: sandbox.url });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(sandbox.changes()).toMatchObject([
      {
        operation: 'StartPipelineExecution',
        parameters: {
          name: 'demo-web-manual-release',
          variables: [
            { name: 'ENVIRONMENT', value: 'dev' },
            { name: 'IMAGE_TAG', value: `commit-${COMMIT.slice(0, 7)}` },
          ],
        },
      },
    ]);
  }, 30_000);

  it('starts nothing without a yes', async () => {
    sandbox = await sandboxWith(demoScenario(), { flowing: true });
    const argv = ['codebase', 'build', '--app', 'demo', '--codebase', 'web', '--commit', COMMIT];
    const run = await runPlatformHelper(argv, { endpoint: sandbox.url, answer: 'n' });
    expect(run.exitCode).toBe(1);
    expect(sandbox.changes()).toEqual([]);
  }, 30_000);
});
