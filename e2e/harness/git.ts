import { runProcess } from './process.js';

/**
 * Runs git in a folder, as a user of its own and without anybody's settings; what it printed, without the end of the
 * last line. @throws Error with what it says when it fails
 */
export async function git(folder: string, ...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProcess('git', argv, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
  });
  if (exitCode === 0) return stdout.trimEnd();
  throw new Error(`git ${argv.join(' ')} ended with ${String(exitCode)}: ${stderr}`);
}
