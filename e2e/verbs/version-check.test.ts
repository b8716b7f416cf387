import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const TOKEN = 'ghs_versionTokenOfTheTests00001';
const LATEST = 'repos/list-releases';

let sandbox: RunningSandbox;
let env: Record<string, string>;

afterEach(() => sandbox.close());

type Extra = Readonly<Record<string, unknown>>;

async function start(releases: readonly Extra[] = [], more: Extra = {}, isPrivate = true): Promise<void> {
  const repository = { private: isPrivate, commits: [{ sha: COMMIT, message: 'feat: begin' }], releases };
  sandbox = await sandboxWith({
    ...demoScenario(),
    github: {
      permissions: {
        contents: 'read',
        deployments: 'none',
        'pull-requests': 'none',
        issues: 'none',
        actions: 'none',
      },
      repositories: { 'uktrade/demo-web': repository, 'uktrade/platform-tools': repository },
    },
    npm: {
      packages: {
        '@uktrade/demo': { latest: '1.3.10', versions: { '1.4.0': {}, '1.3.10': {}, '2.0.0-rc.1': {} } },
      },
    },
    pypi: {
      projects: {
        'dbt-demo': [
          { version: '1.4.0', files: [{ filename: 'dbt_demo-1.4.0.tar.gz' }] },
          { version: '1.3.10', files: [{ filename: 'dbt_demo-1.3.10.tar.gz' }] },
          { version: '1.5.0', files: [{ filename: 'dbt_demo-1.5.0.tar.gz', yanked: true }] },
          { version: '2.0.0rc1', files: [{ filename: 'dbt_demo-2.0.0rc1.tar.gz' }] },
        ],
      },
    },
    ...more,
  } as unknown as Parameters<typeof sandboxWith>[0]);
  env = {
    ...sandbox.env,
    GITHUB_API_URL: `${sandbox.url}/github`,
    PYPI_INDEX_URL: `${sandbox.url}/pypi-index`,
    NPM_REGISTRY_URL: `${sandbox.url}/npm`,
  };
}

const check = (inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
  runAction({ command: 'version-check', inputs: { 'github-token': TOKEN, ...inputs }, env });

const levels = ({ annotations }: ActionRun): string[] => annotations.map(({ level }) => level);

describe('version-check', () => {
  const releases = [
    { tag: 'v1.4.0' },
    // A backport, which GitHub would call the latest.
    { tag: 'v1.3.10' },
    { tag: 'v2.0.0-rc.1', prerelease: true },
    { tag: 'v2.0.0', draft: true },
  ];
  const sources: [string, Readonly<Record<string, string>>][] = [
    ['releases on GitHub', { repository: 'uktrade/demo-web' }],
    ['a package on PyPI', { registry: 'pypi', package: 'dbt-demo' }],
    ['a package on npm', { registry: 'npm', package: '@uktrade/demo' }],
    ['a version that is given', { latest: 'v1.4.0' }],
  ];
  const states: [string, string, string, string[], number][] = [
    ['1.4.0', 'up-to-date', 'none', [], 0],
    ['v1.4.0', 'up-to-date', 'none', [], 0],
    ['1.3.9', 'minor-behind', 'minor', ['warning'], 0],
    ['0.9.0', 'major-behind', 'major', ['error'], 1],
    ['1.5.0', 'development', 'none', [], 0],
  ];

  it.each(sources)(
    'compares with %s; drafts, pre-releases and what was withdrawn do not count',
    async (_, source) => {
      await start(releases);
      for (const [current, state, behind, annotations, exitCode] of states) {
        const run = await check({ ...source, current });
        expect({ outputs: run.outputs, levels: levels(run), exitCode: run.exitCode }).toEqual({
          outputs: { state, current: current.replace('v', ''), latest: '1.4.0', behind },
          levels: annotations,
          exitCode,
        });
      }
    },
  );

  it('warns of a major version behind if it is to', async () => {
    await start(releases);
    const run = await check({ current: '0.9.0', 'major-behind': 'warn' });
    expect({ levels: levels(run), exitCode: run.exitCode }).toEqual({ levels: ['warning'], exitCode: 0 });
  });

  it.each<[string, Readonly<Record<string, string>>, Extra]>([
    ['nothing is published', {}, {}],
    ['GitHub has trouble', {}, { faults: [{ service: 'github', kind: 'error-500' }] }],
    [
      'PyPI has trouble',
      { registry: 'pypi', package: 'dbt-demo' },
      { faults: [{ service: 'pypi', kind: 'error-500' }] },
    ],
    [
      'npm breaks off',
      { registry: 'npm', package: '@uktrade/demo' },
      { faults: [{ service: 'npm', kind: 'reset' }] },
    ],
    [
      'all versions were withdrawn, or are pre-releases',
      { registry: 'pypi', package: 'dbt-demo' },
      {
        pypi: {
          projects: {
            'dbt-demo': [
              { version: '1.5.0', files: [{ filename: 'dbt_demo-1.5.0.tar.gz', yanked: true }] },
              { version: '2.0.0rc1', files: [{ filename: 'dbt_demo-2.0.0rc1.tar.gz' }] },
            ],
          },
        },
      },
    ],
    ['there is no such package', { registry: 'pypi', package: 'nope' }, {}],
    ['there is no such repository', { repository: 'uktrade/nope' }, {}],
    ['the version is none', { latest: '1.4.0', current: 'main' }, {}],
  ])('does not know where %s: a warning, or a failure', async (_, given, more) => {
    await start([], more);
    const inputs = { current: '1.4.0', ...given };
    const warned = await check(inputs);
    expect(warned.outputs).toMatchObject({ state: 'unknown', behind: '' });
    expect({ levels: levels(warned), exitCode: warned.exitCode }).toEqual({
      levels: ['warning'],
      exitCode: 0,
    });
    const failed = await check({ ...inputs, 'on-error': 'fail' });
    expect({ state: failed.outputs['state'], exitCode: failed.exitCode }).toEqual({
      state: 'unknown',
      exitCode: 1,
    });
  });

  it.each([
    [{ registry: 'pypi' }, 'The input package is empty'],
    [{ package: 'x' }, 'but the input registry is github'],
    [{ current: '' }, 'current'],
  ])('refuses %j', async (given, message) => {
    await start();
    const run = await check({ current: '1', ...given });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
  });
});

describe('the command line’s own version', () => {
  // `script` of util-linux runs a command in a pseudo-terminal; that of other systems takes other options.
  const onLinux = process.platform === 'linux' ? it : it.skip;
  const newer = [{ tag: 'v99.0.0' }];
  const NOTICE = 'platform-tools 99.0.0 is out, with breaking changes (this is ';
  let cache: string;
  let file: string;

  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'platform-tools-cache-'));
    file = join(cache, 'platform-tools', 'version-check.json');
  });
  afterEach(() => rm(cache, { recursive: true, force: true }));

  interface Terminal {
    output: string;
    exitCode: number | null;
  }

  async function atTerminal(more: Readonly<Record<string, string>> = {}, flags = ''): Promise<Terminal> {
    const command = `exec '${process.execPath}' '${join(root, 'dist/cli.js')}' codebase list --app demo ${flags}`;
    const { stdout, exitCode } = await runProcess('script', ['-qec', command, '/dev/null'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: cache,
        XDG_CACHE_HOME: cache,
        TERM: 'xterm',
        ...env,
        ...more,
      },
    });
    return { output: stdout, exitCode };
  }

  const asked = (): number => sandbox.requests().filter(({ operation }) => operation === LATEST).length;

  async function remember(askedAt: string, latest?: string): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ askedAt, latest }));
  }

  onLinux('is asked for once a day, anonymously, and told in one line', async () => {
    await start(newer, {}, false);
    const first = await atTerminal();
    expect(first.exitCode).toBe(0);
    const again = await atTerminal();
    for (const { output } of [first, again]) {
      expect(output.split('\n').filter((line) => line.includes(NOTICE))).toHaveLength(1);
      expect(output).toContain('uktrade/demo-web');
    }
    expect(asked()).toBe(1);
    const memory = JSON.parse(await readFile(file, 'utf8')) as { latest: string; askedAt: string };
    expect(memory.latest).toBe('99.0.0');
    await remember('2026-01-01T00:00:00.000Z', '98.0.0');
    expect((await atTerminal()).output).toContain(NOTICE);
    expect(asked()).toBe(2);
  });

  onLinux.each<[string, Readonly<Record<string, string>>, string]>([
    ['with PLATFORM_TOOLS_SKIP_VERSION_CHECK', { PLATFORM_TOOLS_SKIP_VERSION_CHECK: '1' }, ''],
    ['in CI', { CI: 'true' }, ''],
    ['in a workflow', { GITHUB_ACTIONS: 'true' }, ''],
    ['with --json', {}, '--json'],
    ['with standard error elsewhere', {}, '2>/dev/null'],
  ])('is neither asked for nor told %s', async (_, more, flags) => {
    await start(newer, {}, false);
    await remember('2026-01-01T00:00:00.000Z', '99.0.0');
    const { output, exitCode } = await atTerminal(more, flags);
    expect(exitCode).toBe(0);
    expect(output).not.toContain('is out');
    expect(asked()).toBe(0);
  });

  onLinux.each<[string, Extra]>([
    ['GitHub has trouble', { faults: [{ service: 'github', kind: 'error-500' }] }],
    ['nobody answers', { faults: [{ service: 'github', kind: 'timeout', 'timeout-ms': 5_000 }] }],
    ['connections break', { faults: [{ service: 'github', kind: 'reset' }] }],
  ])('is not known where %s: what was known is told, and nobody is asked again that day', async (_, more) => {
    await start(newer, more, false);
    await remember('2026-01-01T00:00:00.000Z', '99.0.0');
    const first = await atTerminal();
    expect(first).toMatchObject({ exitCode: 0, output: expect.stringContaining(NOTICE) as unknown });
    const before = asked();
    expect(await atTerminal()).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining(NOTICE) as unknown,
    });
    expect(asked()).toBe(before);
  });

  onLinux('is nothing to tell without a network', async () => {
    await start(newer, {}, false);
    const { output, exitCode } = await atTerminal({ GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(exitCode).toBe(0);
    expect(output).not.toMatch(/is out|ECONNREFUSED|GitHub/);
  });

  onLinux('takes a broken memory for none, and does without one', async () => {
    await start(newer, {}, false);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '{"askedAt":');
    expect(await atTerminal()).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining(NOTICE) as unknown,
    });
    // A file where the folder has to be.
    const blocked = join(cache, 'blocked');
    await writeFile(blocked, '');
    const { output, exitCode } = await atTerminal({ XDG_CACHE_HOME: blocked });
    expect(exitCode).toBe(0);
    expect(output).not.toContain('is out');
    expect(asked()).toBe(1);
  });

  onLinux('does not hide that the command failed', async () => {
    await start(newer, {}, false);
    const { output, exitCode } = await atTerminal({}, '--aws-region nowhere-1 --with-nothing');
    expect(exitCode).toBe(2);
    expect(output).toContain('has no flag --with-nothing');
  });
});
