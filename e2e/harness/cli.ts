import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

export interface CliRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `node dist/cli.js` without a terminal and without anything of this machine's environment. */
export async function runCli(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<CliRun> {
  const home = await mkdtemp(join(tmpdir(), 'platform-tools-cli-'));
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...argv], {
    cwd: cwd ?? home,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      AWS_EC2_METADATA_DISABLED: 'true',
      NO_COLOR: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  await rm(home, { recursive: true, force: true });
  return {
    exitCode,
    stdout: Buffer.concat(chunks.stdout).toString(),
    stderr: Buffer.concat(chunks.stderr).toString(),
  };
}
