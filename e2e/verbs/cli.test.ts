import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../harness/cli.js';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const deploy = [
  'codebase',
  'deploy',
  '--app',
  'demo',
  '--env',
  'dev',
  '--codebase',
  'web',
  '--branch',
  'main',
];

describe('the command line explains itself', () => {
  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    for (const flag of ['--version', '-V'])
      expect(await runCli([flag])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('ends quietly where nobody reads its help to the end', async () => {
    const argv = [join(root, 'dist/cli.js'), 'package', 'publish', '--help'];
    const running = startProcess(process.execPath, argv, { env: { PATH: process.env['PATH'] ?? '' } });
    running.child.stdout?.destroy();
    expect(await running.done).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each(['check', 'await', 'publish'])('takes the --version of a package for package %s', async (verb) => {
    const flags = verb === 'publish' ? [] : ['--registry', 'npm'];
    const run = await runCli(['package', verb, ...flags, '--name', 'demo', '--version', '1 2']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('"1 2"');
  });

  it.each([
    [['--help'], ['codebase', 'demo', '--yes', '--json', '--version']],
    [
      ['codebase', '--help'],
      ['list', 'prepare', 'build', 'deploy'],
    ],
    [
      ['codebase', 'deploy', '--help'],
      ['--app <name>', '--stop-on-cancel', '--no-wait', '--dry-run', '--timeout-minutes', '--yes'],
    ],
    [[], ['CODEBASE', 'codebase list', 'help credentials']],
    [['codebase'], ['codebase list', 'platform-tools codebase <verb>']],
    [
      ['help', 'service', 'logs'],
      ['EXAMPLES', '$ platform-tools service logs --app demo', 'LEARN MORE'],
    ],
    [
      ['help', 'credentials'],
      ['aws sso login', 'GH_TOKEN'],
    ],
    [
      ['help', 'configuration'],
      ['PLATFORM_APP', 'NO_COLOR'],
    ],
    [['help', 'exit-codes'], ['130']],
    [['demo', '--help'], ['stand-in for AWS']],
  ])('%j', async (argv, texts) => {
    const { exitCode, stdout, stderr } = await runCli(argv);
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const text of texts) expect(stdout).toContain(text);
  });

  it.each([
    [['codebsae'], 'Did you mean "platform-tools codebase"?'],
    [['help', 'codebsae'], 'Did you mean "platform-tools codebase"?'],
    [['codebase', 'biuld'], 'Did you mean "platform-tools codebase build"?'],
    [['codebase-biuld'], 'Did you mean "platform-tools codebase build"?'],
    [['status'], 'Did you mean "platform-tools codebase status"?'],
    [['codebase', 'list'], 'error: platform-tools codebase list needs --app.\n'],
    [['codebase', 'list', '--app', 'A b'], 'error: --app is "A b", which can\'t be a name.\n'],
    [
      ['codebase', 'build', '--app', 'demo', '--codebase', 'web', '--commit', 'main'],
      'error: --commit is "main"',
    ],
    [
      ['package', 'check', '--name', 'a', '--version', '1', '--registry', 'npmm'],
      'error: --registry is "npmm"',
    ],
    [['codebase', 'build', '--apps', 'demo'], 'Did you mean --app?'],
    [['service', 'deploy', '--tag', 'x'], 'Did you mean --image-tag?'],
    [['codebase', '--app', 'demo'], 'platform-tools codebase needs a verb.'],
    [['codebase', 'build', '--app'], '--app needs a value.'],
    [['codebase', 'list', '--json', 'nmae', '--app', 'demo'], 'Did you mean "name"?'],
    [
      ['package', 'check', '--package', 'a', '--name', 'b', '--version', '1'],
      'error: --package is given twice: also under its former name, "name".\nKeep --package.',
    ],
    [['--bogus'], 'platform-tools has no flag --bogus.'],
    [['codebase', 'build', 'demo'], 'does not know what "demo" is for'],
    [['codebase', 'build'], '\n--codebase: Name of the codebase.\n'],
    [
      ['release', 'tag', '--repository', 'a/b', '--tag', 'x'],
      '--tag is "x", which is not the tag of a version.',
    ],
    [
      ['codebase', 'list', '--app', 'demo', '--aws-region', 'x'],
      '--aws-region is "x", which is not the name',
    ],
    [
      ['package', 'check', '--package', 'a', '--version', '1 2'],
      '--version is "1 2", which is not a version.',
    ],
    [
      ['package', 'check', '--path', '/'],
      '--package and --version are empty, and there is no /pyproject.toml',
    ],
    [['package', 'publish', '--package', 'a', '--version', '1', '--dist', 'nope'], 'which is not a folder.'],
    [['codebase', 'build', '--app', 'a', '--codebase', 'b', '--commit', 'x'], '--commit is "x"'],
    [['workflow', 'report', '--subject', 'a'], 'or --jobs-file to a file with one.'],
    [['execution', 'watch'], 'Give --app and --codebase, or --pipeline, or an id or link in --id.'],
  ])('puts %j right', async (argv, text) => {
    const { exitCode, stderr } = await runCli(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(text);
  });
});

describe('wrong usage', () => {
  it('is JSON on standard output as well, where that was asked for', async () => {
    for (const argv of [['codebsae'], ['codebase', 'list', '--bogus'], ['codebase', 'list']]) {
      const { exitCode, stdout, stderr } = await runCli([...argv, '--json']);
      const { error } = JSON.parse(stdout) as { error: { message: string; hint: string } };
      expect([exitCode, stderr]).toEqual([2, `error: ${error.message}\n${error.hint}\n`]);
    }
  });
});

describe('the command line takes defaults from the environment', () => {
  it('and names the variable where its value is wrong', async () => {
    const run = await runCli(['codebase', 'list'], { PLATFORM_APP: 'A b' });
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('PLATFORM_APP is "A b"') as unknown,
    });
  });

  it('for application, environment and codebase; without them it is wrong usage', async () => {
    sandbox = await sandboxWith(demoScenario());
    const run = await runCli(['codebase', 'list'], { ...sandbox.env, PLATFORM_APP: 'demo' });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain('uktrade/demo-web');
    expect((await runCli(['codebase', 'list'], sandbox.env)).exitCode).toBe(2);
  });
});

describe('the command line works', () => {
  it('deploys with --yes and gives the outputs as JSON', async () => {
    sandbox = await sandboxWith(demoScenario());
    const { exitCode, stdout, stderr } = await runCli([...deploy, '--yes', '--json'], sandbox.env);
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'Succeeded',
      'image-tag': 'commit-c0ffee1',
      pipeline: 'demo-web-manual-release',
    });
    expect(stderr).toContain('commit-c0ffee1');
  });

  it('opens no page where there is no terminal, and says where it is', async () => {
    sandbox = await sandboxWith(demoScenario());
    const env = { ...sandbox.env, BROWSER: '/nonexistent/browser' };
    const started = await runCli([...deploy, '--yes', '--no-wait', '--open'], env);
    expect(started.exitCode).toBe(0);
    expect(started.stderr).toMatch(/To see it in a browser: https:\/\/\S+\/executions\/[0-9a-f-]{36}\n/);
    const tried = await runCli([...deploy, '--dry-run', '--open'], env);
    expect(tried.stderr).toContain('There is no page to open.');
    expect((await runCli(['config', 'validate', '--open'])).stderr).toContain('has no flag --open');
  });

  it.each([
    [
      ['codebase', 'plan', '--app', 'demo', '--codebase', 'web', '--ref', 'refs/heads/main'],
      'console.aws.amazon.com/codesuite/codepipeline/pipelines',
    ],
    [
      ['setup', 'check', '--app', 'demo'],
      'github.com/uktrade/platform-tools/blob/main/docs/getting-started.md',
    ],
    [['version', 'check', '--current', '1.0.0', '--repository', 'a/b'], 'github.com/a/b/releases'],
  ])('says where the page of %j is', async (argv, page) => {
    sandbox = await sandboxWith(demoScenario());
    const { stderr } = await runCli([...argv, '--open'], sandbox.env);
    expect(stderr).toContain('To see it in a browser: https://');
    expect(stderr).toContain(page);
  });

  it('gives the fields as JSON that are asked for', async () => {
    sandbox = await sandboxWith(demoScenario());
    const argv = ['codebase', 'list', '--app', 'demo', '--json', 'name,repository'];
    const { exitCode, stdout } = await runCli(argv, sandbox.env);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      codebases: [
        { name: 'api', repository: 'uktrade/demo-api' },
        { name: 'web', repository: 'uktrade/demo-web' },
      ],
    });
  });

  it('lists as lines of values where nobody reads it', async () => {
    sandbox = await sandboxWith(demoScenario());
    const { exitCode, stdout } = await runCli(
      ['codebase', 'list', '--app', 'demo', '--with-images'],
      sandbox.env,
    );
    expect(exitCode).toBe(0);
    // A pipe gets lines of values, whole and with tabs between them.
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([name]) => name)).toEqual(['api', 'web']);
    expect(rows[1]?.[1]).toBe('https://github.com/uktrade/demo-web/commit/c0ffee1');
    const filtered = await runCli(['codebase', 'list', '--app', 'demo', '--filter', 'demo-a'], sandbox.env);
    expect(filtered.stdout).toBe('api\thttps://github.com/uktrade/demo-api\taws_codepipeline\n');
    const cut = await runCli(['codebase', 'list', '--app', 'demo', '--limit', '1'], sandbox.env);
    expect(cut.stdout).toMatch(/^api\t.*\n$/);
    expect(cut.stderr).toContain('Showing 1 of 2 codebases. Raise --limit for more.');
  });

  it.each([
    [{}, false],
    [{ NO_COLOR: '' }, false],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1' }, false],
  ])('with %j, colours: %j', async (env, coloured) => {
    const { exitCode, stderr } = await runCli(['codebase', 'list'], env);
    expect(exitCode).toBe(2);
    expect(stderr.includes('\u001b[31merror:')).toBe(coloured);
  });

  it('changes nothing without a terminal and without --yes', async () => {
    sandbox = await sandboxWith(demoScenario());
    const { exitCode, stderr } = await runCli(deploy, sandbox.env);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Can't ask for confirmation without a terminal. Add --yes to go ahead.");
    expect(sandbox.changes()).toEqual([]);
  });

  it('says what is wrong and how to go on, in words and as JSON', async () => {
    sandbox = await sandboxWith(demoScenario());
    const argv = deploy.map((word) => (word === 'dev' ? 'stagign' : word));
    const { exitCode, stdout, stderr } = await runCli([...argv, '--yes', '--json'], sandbox.env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('"stagign"');
    expect(JSON.parse(stdout)).toMatchObject({
      error: { message: expect.stringContaining('"stagign"') as unknown },
    });
  });
});
