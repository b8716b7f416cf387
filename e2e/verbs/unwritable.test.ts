import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { verbEnvironment } from '../harness/permissions.js';
import { runProcess } from '../harness/process.js';
import type { ProcessEnd } from '../harness/process.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** A full disk, a missing folder, and what is not a file. */
const PLACES = ['/dev/full', '/nowhere/file', '/tmp'];
const inputs = { app: 'demo', codebase: 'web' };

const builds = (): number =>
  sandbox?.operations().filter((name) => name === 'codebuild:StartBuild').length ?? 0;

describe.each(PLACES)('a step whose files are %s', (place) => {
  const env = Object.fromEntries(FILES.map((name) => [name, place]));

  it('succeeds with warnings, and prints what it started', async () => {
    sandbox = await sandboxWith(demoScenario({ images: [] }));
    const run = await runAction({ command: 'codebase-build', inputs, env: { ...sandbox.env, ...env } });
    expect(run.exitCode).toBe(0);
    expect(run.annotations.map(({ level }) => level)).not.toContain('error');
    const warnings = run.annotations.map(({ message }) => message).join('\n');
    expect(warnings).toMatch(
      /Could not write the output build-id: .* Its value: demo-web-codebase-image-build:/,
    );
    expect(warnings).toContain('Could not save what the post step has to stop');
    expect(warnings).toContain('Could not write the job summary');
  });

  it('fails with its own error', async () => {
    sandbox = await sandboxWith(demoScenario({ images: [], builds: [{ outcome: 'FAILED' }] }));
    const run = await runAction({ command: 'codebase-build', inputs, env: { ...sandbox.env, ...env } });
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect([run.exitCode, errors.length]).toEqual([1, 1]);
    expect(errors[0]?.message).toContain('failed in phase BUILD');
  });
});

const CONFIG = `schema_version: 1
application: demo
default_versions: { platform-helper: 15.0.0 }
environments:
  '*':
    accounts: { deploy: { name: a, id: '123456789012' }, dns: { name: b, id: '222222222222' } }
  dev: { service-deployment-mode: platform }
codebase_pipelines:
  web:
    repository: uktrade/demo-web
    pipelines: [{ name: main, branch: main, environments: [{ name: dev }] }]
`;

/** In /sys not even an administrator may make a file. */
describe('a folder that is read-only', () => {
  it('is named by the verb whose page was to go there', async () => {
    sandbox = await sandboxWith(demoScenario());
    const run = await runCli(
      ['codebase', 'status', '--app', 'demo', '--html', '/sys/status.html'],
      sandbox.env,
    );
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/\/sys\/status\.html could not be written: E\w+/);
    expect(run.stderr).toContain('Nothing was changed. Check the permissions and the space on the disk.');
  });

  it('is named by the verb whose workflows were to go there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-unwritable-'));
    await writeFile(join(folder, 'platform-config.yml'), CONFIG);
    const run = await runCli(['pipeline', 'generate', '--output', '/sys', '--yes'], {}, folder);
    await rm(folder, { recursive: true });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/\/sys\/\S+\.yml could not be written: E\w+/);
    expect(run.stderr).toContain('Nothing was changed.');
  });

  it('does not keep a build from being started, followed and reported', async () => {
    sandbox = await sandboxWith(demoScenario({ images: [] }));
    const folders = { GITHUB_WORKSPACE: '/sys', HOME: '/sys', TMPDIR: '/sys', RUNNER_TEMP: '/sys' };
    const run = await runAction({ command: 'codebase-build', inputs, env: { ...sandbox.env, ...folders } });
    expect([run.exitCode, run.outputs['status'], run.stderr]).toEqual([0, 'SUCCEEDED', '']);
  });
});

/** With standard output on a full disk, which takes nothing. */
function runOnFullDisk(args: string, env: Readonly<Record<string, string>>): Promise<ProcessEnd> {
  return runProcess('/bin/sh', ['-c', `exec "${process.execPath}" ${args} > /dev/full`], {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/tmp', ...sandbox?.env, ...env },
  });
}

describe('a log that can not be written', () => {
  it('does not end the step', async () => {
    sandbox = await sandboxWith(demoScenario({ images: [] }));
    const run = await runOnFullDisk(join(root, 'dist/index.js'), {
      ...verbEnvironment('codebase-build'),
      GITHUB_ACTIONS: 'true',
      GITHUB_SHA: COMMIT,
      INPUT_COMMAND: 'codebase-build',
      INPUT_INPUTS: JSON.stringify(inputs),
    });
    expect(run).toMatchObject({ exitCode: 0, signal: null, stderr: '' });
    expect(builds()).toBe(1);
    // The last look: it was followed to its end.
    expect(sandbox.operations().slice(-3)).toContain('ecr:BatchGetImage');
  });

  it('does not end a command, which fails for what it could not say', async () => {
    sandbox = await sandboxWith(demoScenario({ images: [] }));
    const words = `codebase build --app demo --codebase web --commit ${COMMIT} --yes`;
    const run = await runOnFullDisk(
      `${join(root, 'dist/cli.js')} ${words}`,
      verbEnvironment('codebase-build'),
    );
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("Standard output can't be written to: ENOSPC");
    expect(run.stderr).not.toContain('    at ');
    expect(builds()).toBe(1);
  });

  it('is said where it was what was asked for', async () => {
    sandbox = await sandboxWith(demoScenario());
    const run = await runOnFullDisk(`${join(root, 'dist/cli.js')} --help`, {});
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("Standard output can't be written to: ENOSPC");
  });
});
