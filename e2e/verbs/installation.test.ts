import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let folder: string;
let sandbox: RunningSandbox | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-installation-'));
});
afterEach(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

async function run(command: string, argv: readonly string[], env: Record<string, string> = {}) {
  const { done } = startProcess(command, argv, {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, npm_config_update_notifier: 'false', ...env },
  });
  const { exitCode, stdout, stderr } = await done;
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

describe('the package of the command line', () => {
  it('is installed without a network, brings nothing else along, and works', async () => {
    const packed = (await run(process.execPath, [join(root, 'scripts/package.mjs'), folder])).trim();
    const prefix = join(folder, 'prefix');
    await run('npm', ['install', '--global', '--offline', '--no-audit', '--prefix', prefix, packed]);
    const installed = join(prefix, 'lib/node_modules');
    expect(await readdir(installed)).toEqual(['platform-tools']);
    expect((await readdir(join(installed, 'platform-tools'))).sort()).toEqual([
      ...['LICENSE', 'README.md', 'dist', 'package.json'],
    ]);
    const cli = join(prefix, 'bin/platform-tools');
    expect(await run(cli, ['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await run(cli, ['help', 'credentials'])).toContain('aws sso login');
    expect(await run(cli, ['completion', 'bash'])).toContain('complete -');
    expect(await run('npx', ['--offline', '--yes', `file:${packed}`, 'help', 'exit-codes'])).toContain('130');
    sandbox = await sandboxWith(demoScenario());
    const listed = await run(cli, ['codebase', 'list', '--app', 'demo'], sandbox.env);
    expect(listed).toContain('web\thttps://github.com/uktrade/demo-web\t');
    const page = join(folder, 'status.html');
    await run(cli, ['codebase', 'status', '--app', 'demo', '--html', page], sandbox.env);
    expect(await readdir(folder)).toContain('status.html');
  });
});
