import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const endless = demoScenario({ builds: [{ phases: { BUILD: 3600 } }] });
const argv = [
  'codebase',
  'build',
  '--app',
  'demo',
  '--codebase',
  'web',
  '--commit',
  COMMIT,
  '--no-skip-if-image-exists',
  '--yes',
];
const cli = join(root, 'dist/cli.js');

async function until(condition: () => boolean, subject: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not come to ${subject} within ten seconds.`);
}

function environment(running: RunningSandbox): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    TERM: 'xterm',
    PLATFORM_TOOLS_SKIP_VERSION_CHECK: '1',
    ...running.env,
  };
}

const stops = (): number =>
  sandbox?.operations().filter((operation) => operation === 'codebuild:StopBuild').length ?? 0;

describe('at a terminal', () => {
  // `script` of util-linux runs a command in a pseudo-terminal; that of other systems takes other options.
  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux('Ctrl-C stops the build once, and says so', async () => {
    sandbox = await sandboxWith(endless);
    const command = `exec ${[process.execPath, cli, ...argv].map((word) => `'${word}'`).join(' ')}`;
    const { child, done } = startProcess('script', ['-qec', command, '/dev/null'], {
      env: environment(sandbox),
      stdin: 'pipe',
    });
    await until(() => sandbox?.operations().includes('logs:GetLogEvents') === true, 'the log');
    child.stdin?.write('\u0003');
    const { exitCode, stdout } = await done;
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Cancelled');
    expect(stops()).toBe(1);
  });

  it('a reader that goes away stops the build as well, without a stack trace', async () => {
    sandbox = await sandboxWith(endless);
    const { child, done } = startProcess(process.execPath, [cli, ...argv], { env: environment(sandbox) });
    await until(() => sandbox?.operations().includes('codebuild:BatchGetBuilds') === true, 'the wait');
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect((await done).exitCode).toBe(1);
    expect(stops()).toBe(1);
  });
});
