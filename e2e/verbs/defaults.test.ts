import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../harness/cli.js';
import { git } from '../harness/git.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox;
let checkout = '';
let head = '';

beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'platform-tools-checkout-'));
  await git(checkout, 'init', '--quiet', '--initial-branch', 'main');
  await git(checkout, 'commit', '--quiet', '--allow-empty', '--message', 'One');
  await git(checkout, 'remote', 'add', 'origin', 'git@github.com:uktrade/demo-web.git');
  head = await git(checkout, 'rev-parse', 'HEAD');
  const scenario = demoScenario();
  sandbox = await sandboxWith({
    ...scenario,
    applications: {
      demo: {
        environments: { dev: {}, prod: {} },
        codebases: {
          web: { repository: 'uktrade/demo-web', images: [{ tags: [`commit-${head}`] }] },
          api: { repository: 'uktrade/demo-api' },
        },
      },
    },
  });
});

afterEach(async () => {
  await sandbox.close();
  await rm(checkout, { recursive: true, force: true });
});

const run = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli(argv, { ...sandbox.env, ...env }, checkout);

describe('in a checkout', () => {
  it('a deployment needs no flag but the environment: application, codebase and commit are known', async () => {
    await writeFile(join(checkout, 'platform-tools.yml'), 'app: demo\n');
    const { exitCode, stdout, stderr } = await run(['codebase', 'deploy', '--env', 'dev', '--dry-run']);
    expect(stderr).toContain(`--commit is ${head}, from HEAD of this checkout (main).`);
    expect(stdout).toContain('demo/web to dev');
    expect(stdout).toContain(`IMAGE_TAG=commit-${head}`);
    expect(exitCode).toBe(0);
  });

  it('--verbose says where each value is from', async () => {
    await mkdir(join(checkout, 'src'));
    await writeFile(join(checkout, 'platform-tools.yml'), 'app: demo\nenv: dev\n');
    const argv = ['codebase', 'deploy', '--dry-run', '--verbose'];
    const { stderr } = await runCli(argv, sandbox.env, join(checkout, 'src'));
    expect(stderr).toContain('--app is demo, from app in ../platform-tools.yml.');
    expect(stderr).toContain('--env is dev, from env in ../platform-tools.yml.');
    expect(stderr).toContain('--codebase is web, from the origin of this checkout.');
  });

  it('a flag and a variable win, and nobody takes the commit of another repository', async () => {
    await writeFile(join(checkout, 'platform-tools.yml'), 'app: other\nenv: prod\ncodebase: web\n');
    const argv = ['codebase', 'deploy', '--codebase', 'api', '--dry-run'];
    const { exitCode, stderr } = await run(argv, { PLATFORM_APP: 'demo', PLATFORM_ENV: 'dev' });
    expect(stderr).toContain('commit');
    expect(stderr).not.toContain(head);
    expect(exitCode).toBe(2);
  });

  it('--commit takes a revision of git', async () => {
    const argv = ['codebase', 'deploy', '--app', 'demo', '--codebase', 'web', '--env', 'dev', '--dry-run'];
    const found = await run([...argv, '--commit', 'main']);
    expect(found.stdout).toContain(`IMAGE_TAG=commit-${head}`);
    const missing = await run([...argv, '--commit', 'gone']);
    expect(missing.stderr).toContain('--commit is "gone", which is neither a SHA nor a revision');
    expect(missing.exitCode).toBe(2);
  });

  it('an unknown key is refused before anything is asked of AWS', async () => {
    await writeFile(join(checkout, 'platform-tools.yml'), 'app: demo\nenvs: dev\n');
    const { exitCode, stderr } = await run(['codebase', 'list']);
    expect(stderr).toContain('error: platform-tools.yml has the key "envs"');
    expect(stderr).toContain('Did you mean "env"?');
    expect(exitCode).toBe(2);
    expect(sandbox.operations()).toEqual([]);
  });

  it('nothing of that counts in a workflow', async () => {
    await writeFile(join(checkout, 'platform-tools.yml'), 'app: demo\n');
    const { exitCode, stderr } = await run(['codebase', 'list'], { GITHUB_ACTIONS: 'true' });
    expect(stderr).toContain('codebase list needs --app.');
    expect(exitCode).toBe(2);
  });
});
