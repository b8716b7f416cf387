import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, describe, expect, it } from '@jest/globals';
import { git } from '../harness/git.js';
import { runAction } from '../harness/action.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeVerbs, expectSuccess } from '../harness/verb-tests.js';

describeVerbs(sandboxWith);

describe('codebase-prepare', () => {
  it('writes the files of the image builder into a checkout, and keeps them the second time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-codebase-'));
    try {
      const versions = [{ version: '0.4.99' }, { version: '0.4.240' }, { version: '0.4.300' }];
      const builders = [{ name: 'paketobuildpacks/builder-jammy-base', versions }];
      await writeFile(join(folder, 'builders.yml'), JSON.stringify({ builders }));
      await git(folder, 'init', '--quiet');
      await git(folder, 'remote', 'add', 'origin', 'git@github.com:uktrade/demo-web.git');
      const step = {
        command: 'codebase-prepare',
        inputs: { 'builder-configuration-url': 'builders.yml' },
        env: { GITHUB_WORKSPACE: folder },
      };
      const first = await runAction(step);
      expectSuccess(first);
      const files = JSON.parse(first.outputs['files'] ?? '') as { path: string; status: string }[];
      expect(files.map(({ path }) => path).sort()).toEqual([
        '.copilot/config.yml',
        '.copilot/image_build_run.sh',
        '.copilot/phases/build.sh',
        '.copilot/phases/install.sh',
        '.copilot/phases/post_build.sh',
        '.copilot/phases/pre_build.sh',
      ]);
      expect(new Set(files.map(({ status }) => status))).toEqual(new Set(['created']));
      expect(parse(await readFile(join(folder, '.copilot/config.yml'), 'utf8'))).toEqual({
        repository: 'demo-web',
        builder: { name: 'paketobuildpacks/builder-jammy-base', version: '0.4.240' },
        packages: ['libpq-dev', 'libsqlite3-dev'],
      });
      expect((await stat(join(folder, '.copilot/image_build_run.sh'))).mode & 0o111).toBe(0o111);
      const second = await runAction(step);
      expect(second.outputs['files']).not.toContain('created');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the root action', () => {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  async function start(scenario: Parameters<typeof sandboxWith>[0]): Promise<RunningSandbox> {
    sandbox = await sandboxWith(scenario);
    return sandbox;
  }

  it('runs a verb with YAML inputs', async () => {
    const { env } = await start(demoScenario());
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: {},
      rootInputs: 'app: demo\nenv: dev\ncodebase: web\ncommit: c0ffee1\n',
      env,
    });
    expectSuccess(run);
    expect(run.outputs['status']).toBe('Succeeded');
  });

  it('keeps the digits of a commit that YAML would take for a number', async () => {
    const { env } = await start(demoScenario({ images: [{ tags: ['commit-1234567'] }] }));
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: {},
      rootInputs: 'app: demo\nenv: dev\ncodebase: web\ncommit: 1234567\n',
      env,
    });
    expectSuccess(run);
    expect(run.outputs['image-tag']).toBe('commit-1234567');
  });

  it.each([
    [
      'codebase-deploi',
      'app: demo',
      'There is no command "codebase-deploi".',
      'Did you mean "codebase-deploy"?',
    ],
    ['', 'app: demo', 'The input command is empty.', 'codebase-build'],
    ['codebase-list', 'ap: demo', 'codebase-list has no input "ap".', 'Did you mean "app"?'],
    ['codebase-list', '- app', 'is not a mapping', 'app: demo'],
    ['codebase-list', 'app: [', 'is neither YAML nor JSON', 'app: demo'],
  ])('refuses %j with %j', async (command, rootInputs, message, hint) => {
    const run = await runAction({ command, inputs: {}, rootInputs });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
    expect(run.annotations[0]?.message).toContain(hint);
  });
});
