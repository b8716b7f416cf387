import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, describe, expect, it } from '@jest/globals';
import { obeyedLines, remoteText } from './harness/file-commands.js';
import { runAction } from './harness/action.js';
import type { ActionRun } from './harness/action.js';
import { COMMIT, demoScenario, forbiddenRequests, sandboxWith } from './harness/sandbox.js';
import type { RunningSandbox } from './harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(scenario: Parameters<typeof sandboxWith>[0]): Promise<RunningSandbox> {
  sandbox = await sandboxWith(scenario);
  return sandbox;
}

/** A run that ended well, with what it printed when it did not. */
function expectSuccess(run: ActionRun): void {
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
    expect(await forbiddenRequests('codebase-list', sandbox)).toEqual([]);
    expect(operations()).not.toContain('codebuild:StartBuild');
  });
});

describe('codebase-prepare', () => {
  it('writes the files of the image builder into a checkout, and keeps them the second time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-codebase-'));
    try {
      const versions = [{ version: '0.4.99' }, { version: '0.4.240' }, { version: '0.4.300' }];
      const builders = [{ name: 'paketobuildpacks/builder-jammy-base', versions }];
      await writeFile(join(folder, 'builders.yml'), JSON.stringify({ builders }));
      execFileSync('git', ['init', '--quiet', folder]);
      execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', 'git@github.com:uktrade/demo-web.git']);
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
    expect(await forbiddenRequests('codebase-build', sandbox)).toEqual([]);
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
    expect(error?.message.split('\n').at(-2)).toBe('  npm ERR! missing script');
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
    expect(await forbiddenRequests('codebase-deploy', sandbox)).toEqual([]);
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

describe('the root action', () => {
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
