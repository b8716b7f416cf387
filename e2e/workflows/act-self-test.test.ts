import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { forAct, readable, runWithAct } from '../harness/act.js';
import { freePort } from '../harness/pypi-server.js';
import { root } from '../harness/root.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 150_000;
const SELF_TEST = '.github/workflows/repo-self-test.yml';
const STATUS = 'actions/codebase-status/action.yml';

/*
 * Our own workflow for GitHub's runners, as far as act has what it is about: the sandbox beside the actions in one job, and a
 * called workflow that fails. The scan for secrets needs TruffleHog's image, and is GitHub's.
 */
describeWithTools(['act', 'node24'], 'repo-self-test.yml', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'platform-tools-self-test-'));
  });

  afterEach(async () => {
    const pid = await readFile(join(folder, 'pid'), 'utf8').catch(() => undefined);
    if (pid !== undefined) process.kill(Number(pid));
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'starts the sandbox, runs the actions against it, and sees a called workflow fail',
    async () => {
      const port = await freePort();
      const { jobs, ...rest } = parse(
        forAct(await readFile(join(root, SELF_TEST), 'utf8')).replaceAll('4566', String(port)),
      ) as { jobs: Record<string, object> };
      expect(Object.keys(jobs)).toEqual(['actions', 'workflows', 'secrets']);
      const { actions = {}, workflows = {} } = jobs;
      const run = await runWithAct({
        event: 'workflow_dispatch',
        timeLimitMs: TIME_LIMIT_MS - 30_000,
        files: {
          [SELF_TEST]: stringify({ ...rest, jobs: { actions, workflows } }),
          // The one that is named by its path, and the sandbox that the job starts.
          [STATUS]: forAct(await readFile(join(root, STATUS), 'utf8')),
          'dist/sandbox/index.js': `import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
// act ends what a step leaves behind with the step, and a runner with the job: hence a group of its own.
const argv = [${JSON.stringify(join(root, 'dist/sandbox/index.js'))}, ...process.argv.slice(2)];
const { pid } = spawn(process.execPath, argv, { detached: true, stdio: 'inherit' });
writeFileSync(${JSON.stringify(join(folder, 'pid'))}, String(pid));
`,
          'package.json': '{ "type": "module" }',
        },
        env: {
          // The runner has one of its own, for GitHub's issuer: the sandbox takes the token of any.
          ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/_sandbox/oidc?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
        },
      });
      expect({ jobs: run.jobs, log: readable(run.log) }).toMatchObject({
        jobs: { actions: 'success', build: 'failure' },
      });
      expect(run.step('actions', 'missing').result).toBe('failure');
      expect(run.step('actions', 'deploy').outputs['status']).toBe('Succeeded');
      expect(run.exitCode).toBe(1);
      expect(readable(run.log)).toContain('role-to-assume is "not-an-arn", the bare name of a role.');
    },
    TIME_LIMIT_MS,
  );
});
