import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verbEnvironment } from './permissions.js';
import { runProcess } from './process.js';
import { root } from './root.js';

export interface CliRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs `node dist/cli.js` without a terminal and without anything of this machine's environment. `node` is the program
 * that runs it; default: the one that runs the tests.
 */
export async function runCli(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
  node = process.execPath,
): Promise<CliRun> {
  const home = await mkdtemp(join(tmpdir(), 'platform-tools-cli-'));
  const { exitCode, stdout, stderr } = await runProcess(node, [join(root, 'dist/cli.js'), ...argv], {
    cwd: cwd ?? home,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      AWS_EC2_METADATA_DISABLED: 'true',
      // Nothing listens there: no test asks the GitHub API without saying where it is.
      GITHUB_API_URL: 'http://127.0.0.1:9',
      NO_COLOR: '1',
      ...verbEnvironment(argv.slice(0, 2).join('-')),
      ...env,
    },
  });
  await rm(home, { recursive: true, force: true });
  return { exitCode, stdout, stderr };
}
