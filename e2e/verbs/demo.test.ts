import { describe, expect, it } from '@jest/globals';
import { runCli } from '../harness/cli.js';

describe('the demo', () => {
  it('lists, builds, deploys, fails with its cause, shows what runs and goes back, on two screens', async () => {
    const { exitCode, stdout, stderr } = await runCli(['demo']);
    expect(exitCode).toBe(0);
    const typed = [...stderr.matchAll(/^\$ platform-tools (\w+ \w+)/gm)].map(([, verb]) => verb);
    expect(typed).toEqual([
      ...['codebase list', 'codebase build', 'codebase deploy'],
      ...['codebase deploy', 'codebase status', 'codebase rollback'],
    ]);
    expect(stderr).toMatch(
      /error: demo-dev-api was not deployed [^]*FATAL: DATABASE_URL is not set\n\n\$ platform-tools codebase status/,
    );
    expect(stdout).toContain('Rolled demo/web back to commit-7be1f42 in dev');
    expect(stderr).toMatch(/Next step: [^\n]*docs\/getting-started\.md\n$/);
    // Links to the console of nobody's account would lead nowhere.
    expect(stderr + stdout).not.toContain('console.aws.amazon.com');
    expect((stderr + stdout).split('\n').length).toBeLessThanOrEqual(100);
  });
});
