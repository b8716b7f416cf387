import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runCli } from '../harness/cli.js';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { until } from '../harness/until.js';

describe('the demo', () => {
  it('lists, builds, deploys, fails with its cause, shows what runs and goes back, on two screens, whatever the environment says', async () => {
    const { exitCode, stdout, stderr } = await runCli(['demo'], {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_ENDPOINT_URL_CODEBUILD: 'http://127.0.0.1:9',
      AWS_PROFILE: 'somebody',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    });
    expect(exitCode).toBe(0);
    const typed = [...stderr.matchAll(/^\$ platform-tools (\w+ \w+)/gm)].map(([, verb]) => verb);
    expect(typed).toEqual([
      ...['codebase list', 'codebase build', 'codebase deploy'],
      ...['codebase deploy', 'codebase status', 'codebase rollback'],
    ]);
    expect(stderr).toMatch(
      /error: demo-dev-api was not deployed [^]*FATAL: DATABASE_URL is not set\n\n\$ platform-tools codebase status/,
    );
    expect(stderr).toMatch(/^BUILD \d+:\d\d$/m);
    expect(stderr).toContain('Demo complete');
    expect(stdout).toContain('commit-c0ffee1');
    expect(stdout).toContain('Rolled demo/web back to commit-7be1f42 in dev');
    expect(stderr).toMatch(/Next step: [^\n]*docs\/getting-started\.md\n$/);
    // Links to the console of nobody's account would lead nowhere.
    expect(stderr + stdout).not.toContain('console.aws.amazon.com');
    expect((stderr + stdout).split('\n').length).toBeLessThanOrEqual(100);
  });

  it.each(['Started build', '[api] 0:00 '])('is left by Ctrl-C at %s without a link', async (shown) => {
    const { child, done, stderr } = startProcess(process.execPath, [join(root, 'dist/cli.js'), 'demo'], {
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', NO_COLOR: '1' },
    });
    await until(() => stderr().includes(shown), shown);
    child.kill('SIGINT');
    const ended = await done;
    expect(ended.exitCode).toBe(130);
    expect(ended.stderr).toMatch(/\nCancelled\. The sandbox and all that ran in it have ended\.\n$/);
    expect(ended.stderr).not.toMatch(/https:|still running|stop-on-cancel|codebase status/);
  });
});
