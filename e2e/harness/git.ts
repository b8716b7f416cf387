import { runProcess } from './process.js';

/** Runs git in a folder without anybody's settings; what it printed. @throws Error with what it says when it fails */
export async function git(folder: string, ...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess('git', argv, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
  });
  if (exitCode === 0) return stdout;
  throw new Error(`git ${argv.join(' ')} ended with ${String(exitCode)}: ${stderr}`);
}
