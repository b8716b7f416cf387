import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { PROJECT, testProject, VERSION } from '../harness/packages.js';
import type { TestProject } from '../harness/packages.js';
import { runProcess } from '../harness/process.js';
import { startPypiServer } from '../harness/pypi-server.js';
import type { RunningPypiServer } from '../harness/pypi-server.js';
import { writeWheel } from '../harness/python-package.js';
import { describeWithTools, toolPath } from '../harness/tools.js';
import { expectSuccess } from '../harness/verb-tests.js';

const TOKEN = 'pypi-AgEIcHlwaS5vcmcCJGEyZTJl';

let folder: string;
let project: TestProject;
let server: RunningPypiServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-pypiserver-'));
  project = await testProject();
  server = await startPypiServer(folder, TOKEN);
});

afterEach(async () => {
  await server.stop();
  await project.remove();
  await rm(folder, { recursive: true, force: true });
});

function run(command: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({
    command,
    inputs: { 'index-url': server.url, 'index-api': 'simple', ...inputs },
    env: project.env,
  });
}

/** It takes uploads at its root. */
function publish(inputs: Record<string, string> = {}): Promise<ActionRun> {
  return run('package-publish', { 'pypi-token': TOKEN, 'upload-url': `${server.url}/`, ...inputs });
}

/** What pip downloads, as an installer would: name and SHA-256. */
async function download(...argv: string[]): Promise<[string, string][]> {
  const target = await mkdtemp(join(folder, 'download-'));
  const options = ['--no-deps', '--no-cache-dir', '--disable-pip-version-check', '--dest', target];
  const { exitCode, stderr } = await runProcess(
    toolPath('pip'),
    ['download', ...options, '--index-url', `${server.url}/simple/`, ...argv, `${PROJECT}==${VERSION}`],
    { env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder, PIP_CONFIG_FILE: '/dev/null' } },
  );
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
  return Promise.all(
    (await readdir(target)).map(async (name): Promise<[string, string]> => {
      const content = await readFile(join(target, name));
      return [name, createHash('sha256').update(content).digest('hex')];
    }),
  );
}

describeWithTools(['twine', 'pypi-server', 'pip'], 'a real index', () => {
  it('takes what package-publish publishes, and pip reads it back', async () => {
    const before = await run('package-check', { dist: 'dist' });
    expectSuccess(before);
    expect(before.outputs['state']).toBe('absent');
    const published = await publish();
    expectSuccess(published);
    expect(published.outputs['state']).toBe('published');
    const { wheel, sdist } = project;
    expect((await readdir(server.packages)).sort()).toEqual([wheel.filename, sdist.filename].sort());
    expect(await download()).toEqual([[wheel.filename, wheel.sha256]]);
    expect(await download('--no-binary=:none:', '--only-binary=:all:')).toEqual([
      [wheel.filename, wheel.sha256],
    ]);
    const after = await run('package-check', { dist: 'dist' });
    expect(after.outputs['state']).toBe('published');
    expectSuccess(await run('package-await', { dist: 'dist' }));
    // Again: nothing to upload.
    const again = await publish();
    expectSuccess(again);
    expect(again.outputs['uploaded']).toBe('[]');
  });

  it('keeps a file that is there, whatever is built under its name', async () => {
    expectSuccess(await publish());
    await writeWheel(join(project.folder, 'dist'), PROJECT, VERSION, 'another build');
    const checked = await run('package-check', { dist: 'dist' });
    expect(checked.outputs['state']).toBe('different');
    const refused = await publish();
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations[0]?.message).toContain('is published with other content');
    expect(await download()).toEqual([[project.wheel.filename, project.wheel.sha256]]);
  });

  it('refuses a wrong token, which is nowhere to be seen', async () => {
    const refused = await publish({ 'pypi-token': 'pypi-AgEIcHlwaS5vcmcWRONGWRONG' });
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations[0]?.message).toContain('HTTP 403');
    expect(await readdir(server.packages)).toEqual([]);
  });
});
