import { afterEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runAction } from '../harness/action.js';
import { downloadBytes, listDownloaded } from '../harness/download.js';
import { stepEnvironment, useUntilFirstRequest } from '../harness/first-request.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

// Sizes and numbers of requests only: times are measured by `npm run bench`, and asserted nowhere.

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

describe('what uses: downloads', () => {
  it('has at most 1 MB', async () => {
    expect(await downloadBytes()).toBeLessThanOrEqual(1_000_000);
  });

  it('is what runs, and neither its source nor its tests', async () => {
    const folders = new Set(
      (await listDownloaded()).filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    expect([...folders]).toEqual(['actions', 'dist']);
    const dist = (await listDownloaded()).filter((path) => path.startsWith('dist/'));
    expect(dist).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/post.js', 'dist/cli.js', 'dist/licenses.txt']),
    );
    expect(dist.filter((path) => path.startsWith('dist/readable/'))).toEqual([]);
  });
});

describe('the JavaScript that is read before the first request to AWS', () => {
  it.each([
    ['codebase-build', 400],
    ['codebase-deploy', 500],
  ])('of %s has at most %d kB', async (command, most) => {
    const { scripts } = await useUntilFirstRequest([join(root, 'dist/index.js')], stepEnvironment(command), {
      until: 'scripts',
    });
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(most * 1_000);
  });
});

describe('the requests of codebase-deploy until the start', () => {
  it.each([1, 20_001])('are at most seven: %d images', async (count) => {
    sandbox = await sandboxWith(demoScenario({ 'generate-images': { count } }));
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: COMMIT },
      env: sandbox.env,
    });
    expect(run.exitCode).toBe(0);
    const before = sandbox.operations().indexOf('codepipeline:StartPipelineExecution');
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(7);
  });
});
