import { createHash } from 'node:crypto';
import { mkdir, writeFile, readFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { tmpdir } from 'node:os';
import { writeSdist, writeTarball, writeWheel } from '../harness/python-package.js';
import type { TestDistribution } from '../harness/python-package.js';
import { expectSuccess } from '../harness/verb-tests.js';

const [PROJECT, VERSION] = ['demo-pkg', '1.2.0'];

let folder: string;
let wheel: TestDistribution;
let sdist: TestDistribution;
let sandbox: RunningSandbox | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-check-'));
  const dist = join(folder, 'dist');
  await mkdir(dist);
  await writeFile(join(folder, 'pyproject.toml'), `[project]\nname = "Demo_Pkg"\nversion = "${VERSION}"\n`);
  wheel = await writeWheel(dist, PROJECT, VERSION);
  sdist = await writeSdist(dist, PROJECT, VERSION);
});

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function run(
  scenario: ScenarioInput,
  inputs: Record<string, string> = {},
  command = 'package-check',
): Promise<ActionRun> {
  sandbox = await sandboxWith(scenario);
  const { url, env } = sandbox;
  return runAction({
    command,
    inputs,
    env: {
      ...env,
      GITHUB_WORKSPACE: folder,
      PYPI_INDEX_URL: `${url}/pypi-index`,
      NPM_REGISTRY_URL: `${url}/npm/`,
    },
  });
}

const errorOf = (given: ActionRun): string =>
  given.annotations.find(({ level }) => level === 'error')?.message ?? '';

type Files = NonNullable<
  NonNullable<NonNullable<ScenarioInput['pypi']>['projects']>[string][number]['files']
>;

function release(files: Files, version = VERSION): ScenarioInput {
  return { pypi: { projects: { [PROJECT]: [{ version, files }] } } };
}

/** The scenarios of the four states, by what they are. */
const states = (): Record<string, ScenarioInput> => ({
  published: release([
    { filename: wheel.filename, sha256: wheel.sha256 },
    { filename: sdist.filename, sha256: sdist.sha256 },
  ]),
  absent: release([{ filename: 'demo_pkg-1.1.0.tar.gz' }], '1.1.0'),
  partial: release([{ filename: wheel.filename, sha256: wheel.sha256 }]),
  different: release([
    { filename: wheel.filename, content: 'another build' },
    { filename: sdist.filename, sha256: sdist.sha256 },
  ]),
});

const STATES = ['published', 'absent', 'partial', 'different'];
const FAULTS: { title: string; fault: Omit<NonNullable<ScenarioInput['faults']>[number], 'service'> }[] = [
  ...['GetVersion', 'GetSimple'].flatMap((operation) => [
    { title: `server errors of ${operation}`, fault: { operation, kind: 'error-500' as const } },
    { title: `rate limits of ${operation}`, fault: { operation, kind: 'throttle' as const } },
    { title: `broken connections at ${operation}`, fault: { operation, kind: 'reset' as const } },
    { title: `cut answers of ${operation}`, fault: { operation, kind: 'bad-json' as const } },
    { title: `web pages instead of ${operation}`, fault: { operation, kind: 'web-page' as const } },
    {
      title: `web pages with a 404 instead of ${operation}`,
      fault: { operation, kind: 'web-page' as const, status: 404 },
    },
    {
      title: `refusals of ${operation}`,
      fault: { operation, kind: 'error' as const, status: 403, code: 'Forbidden' },
    },
  ]),
];

describe('package-check', () => {
  it.each(STATES)('says that it is %s', async (state) => {
    const checked = await run(states()[state] ?? {}, { dist: 'dist' });
    expectSuccess(checked);
    expect(checked.outputs).toMatchObject({ state, name: PROJECT, version: VERSION });
    expect(checked.summary).toContain(wheel.filename);
    expect(new Set(sandbox?.operations())).toEqual(new Set(['pypi:GetVersion', 'pypi:GetSimple']));
  });

  it.each(STATES.flatMap((state) => FAULTS.map(({ title, fault }) => ({ state, title, fault }))))(
    'takes $title for neither absent nor published where it is $state',
    async ({ state, fault }) => {
      const checked = await run(
        { ...states()[state], faults: [{ service: 'pypi', ...fault }] },
        { dist: 'dist' },
      );
      expect(checked.exitCode).toBe(1);
      expect(checked.outputs['state']).toBe('unknown');
      expect(errorOf(checked)).toContain(`Whether ${PROJECT} ${VERSION} is published is unknown`);
      expect(errorOf(checked)).not.toContain('Unexpected');
      expect(checked.summary).toContain('an index could not be read');
    },
  );

  it('is not confused by trouble that passes', async () => {
    const faults = (['error-500', 'reset', 'bad-json', 'web-page', 'throttle'] as const).map(
      (kind, index) => ({
        service: 'pypi',
        operation: index % 2 === 0 ? 'GetSimple' : 'GetVersion',
        kind,
        at: Math.floor(index / 2) + 1,
      }),
    );
    const checked = await run({ ...states()['published'], faults }, { dist: 'dist' });
    expectSuccess(checked);
    expect(checked.outputs['state']).toBe('published');
  });

  it.each(STATES)('fails on %s only where it is told to', async (state) => {
    const failing = await run(states()[state] ?? {}, { dist: 'dist', 'fail-on': `${state}, partial` });
    expect(failing.exitCode).toBe(1);
    expect(failing.outputs['state']).toBe(state);
    await sandbox?.close();
    const others = STATES.filter((other) => other !== state).join(',');
    expectSuccess(await run(states()[state] ?? {}, { dist: 'dist', 'fail-on': others }));
  });

  it('tells of yanked files, and of an index that is late', async () => {
    const checked = await run(
      release([
        { filename: wheel.filename, sha256: wheel.sha256, yanked: 'broken', 'simple-late-seconds': 86_400 },
      ]),
    );
    expectSuccess(checked);
    expect(checked.outputs['state']).toBe('published');
    expect(JSON.parse(checked.outputs['files'] ?? '')).toEqual([
      {
        filename: wheel.filename,
        state: 'published',
        built: null,
        sha256: wheel.sha256,
        yanked: true,
        missingFrom: ['the simple index'],
      },
    ]);
    expect(checked.stdout).toContain(`Yanked: ${wheel.filename}`);
    expect(checked.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      `warning: ${wheel.filename} is not yet in the simple index.`,
    ]);
  });

  it('takes name and version as they are written elsewhere', async () => {
    const checked = await run(states()['published'] ?? {}, { name: 'Demo.Pkg', version: 'v1.2.0' });
    expect(checked.outputs).toMatchObject({ state: 'published', name: PROJECT, version: VERSION });
  });

  it('takes the version from the command line, where --version alone is that of the tools', async () => {
    sandbox = await sandboxWith({});
    const argv = ['package', 'check', '--name', PROJECT, '--version', VERSION, '--fail-on', 'absent'];
    const checked = await runCli(
      argv,
      { ...sandbox.env, PYPI_INDEX_URL: `${sandbox.url}/pypi-index` },
      folder,
    );
    expect(checked).toMatchObject({ exitCode: 1, stdout: '' });
    expect(checked.stderr).toContain(`${PROJECT} ${VERSION} is not published.`);
  });

  it('reads an index that speaks HTML only', async () => {
    const scenario = states()['different'];
    const checked = await run(
      { pypi: { ...scenario?.pypi, 'simple-json': false } },
      { dist: 'dist', 'index-api': 'simple' },
    );
    expectSuccess(checked);
    expect(checked.outputs['state']).toBe('different');
    expect(new Set(sandbox?.operations())).toEqual(new Set(['pypi:GetSimple']));
  });

  it('makes sure of a 404 where the simple index is all there is', async () => {
    const checked = await run({}, { dist: 'dist', 'index-api': 'simple' });
    expectSuccess(checked);
    expect(checked.outputs['state']).toBe('absent');
    expect(sandbox?.operations()).toEqual(['pypi:GetSimple', 'pypi:ListSimple']);
  });

  it.each<{ title: string; files?: Record<string, string>; inputs: Record<string, string>; says: string[] }>([
    {
      title: 'a dynamic version',
      files: { 'pyproject.toml': '[project]\nname = "demo-pkg"\ndynamic = ["version"]\n' },
      inputs: {},
      says: ['does not hold', 'Set version'],
    },
    {
      title: 'no project',
      inputs: { path: 'nowhere' },
      says: ['nowhere/pyproject.toml', 'actions/checkout'],
    },
    { title: 'another project', inputs: { name: 'other' }, says: ['"other"', '"Demo_Pkg"'] },
    { title: 'a version that is none', inputs: { version: 'latest' }, says: ['"latest"', 'PEP 440'] },
    {
      title: 'a state that is none',
      inputs: { 'fail-on': 'missing' },
      says: ['"missing"', 'published, absent'],
    },
    {
      title: 'an address that is none',
      inputs: { 'index-url': 'pypi.org' },
      says: ['index-url', 'https://pypi.org'],
    },
    {
      title: 'an address with a password',
      inputs: { 'index-url': 'https://me:hunter2hunter2@example.com' },
      says: ['a password'],
    },
  ])('refuses $title', async ({ files, inputs, says }) => {
    for (const [name, text] of Object.entries(files ?? {})) await writeFile(join(folder, name), text);
    const checked = await run({}, inputs);
    expect(checked.exitCode).toBe(1);
    for (const text of says) expect(errorOf(checked)).toContain(text);
    expect(errorOf(checked).split('\n').length).toBeGreaterThanOrEqual(2);
    expect(checked.stdout).not.toContain('hunter2');
    expect(sandbox?.operations()).toEqual([]);
  });
});

describe('package-check of npm', () => {
  const name = '@uktrade/demo';
  const inputs = { registry: 'npm', dist: 'packed' };
  let tarball: TestDistribution;
  let integrity: string;

  beforeEach(async () => {
    await mkdir(join(folder, 'packed'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: VERSION }));
    tarball = await writeTarball(join(folder, 'packed'), name, VERSION);
    integrity = `sha512-${createHash('sha512')
      .update(await readFile(tarball.path))
      .digest('base64')}`;
  });

  it.each([
    [
      'published',
      (): ScenarioInput => ({ npm: { packages: { [name]: { versions: { [VERSION]: { integrity } } } } } }),
    ],
    ['absent', (): ScenarioInput => ({ npm: { packages: { [name]: { versions: { '1.0.0': {} } } } } })],
    ['absent', (): ScenarioInput => ({})],
    ['different', (): ScenarioInput => ({ npm: { packages: { [name]: { versions: { [VERSION]: {} } } } } })],
  ])('says that it is %s', async (state, scenario) => {
    const checked = await run(scenario(), inputs);
    expectSuccess(checked);
    expect(checked.outputs).toMatchObject({ state, name, version: VERSION });
    expect(sandbox?.operations()).toEqual(['npm:GetPackument']);
  });

  it.each(['error-500', 'reset', 'bad-json', 'web-page', 'throttle'] as const)(
    'takes %s for unknown',
    async (kind) => {
      const checked = await run({ faults: [{ service: 'npm', kind }] }, inputs);
      expect(checked.exitCode).toBe(1);
      expect(checked.outputs['state']).toBe('unknown');
    },
  );

  it('awaits a version that is late, from the command line', async () => {
    sandbox = await sandboxWith({
      npm: { packages: { [name]: { versions: { [VERSION]: { integrity, 'late-seconds': 60 } } } } },
      faults: [{ service: 'npm', kind: 'error-500', at: 2 }],
    });
    const awaited = await runCli(
      ['package', 'await', '--registry', 'npm', '--dist', 'packed', '--json'],
      { ...sandbox.env, NPM_REGISTRY_URL: `${sandbox.url}/npm` },
      folder,
    );
    expect({ exitCode: awaited.exitCode, stderr: awaited.exitCode === 0 ? '' : awaited.stderr }).toEqual({
      exitCode: 0,
      stderr: '',
    });
    expect(JSON.parse(awaited.stdout)).toMatchObject({ name, version: VERSION });
    expect(awaited.stderr).toContain('the packument lacks demo-1.2.0.tgz');
  });
});

describe('package-await', () => {
  it('waits through all trouble until both indexes list every file', async () => {
    const late = { 'json-late-seconds': 60, 'simple-late-seconds': 120 };
    const awaited = await run(
      {
        ...release([wheel, sdist].map(({ filename, sha256 }) => ({ filename, sha256, ...late }))),
        faults: [
          { service: 'pypi', operation: 'GetSimple', kind: 'error-500', at: 1 },
          { service: 'pypi', operation: 'GetVersion', kind: 'reset', at: 2 },
          { service: 'pypi', operation: 'GetSimple', kind: 'web-page', at: 3 },
          { service: 'pypi', operation: 'GetVersion', kind: 'bad-json', at: 4 },
        ],
      },
      { dist: 'dist' },
      'package-await',
    );
    expectSuccess(awaited);
    expect(JSON.parse(awaited.outputs['files'] ?? '')).toHaveLength(2);
    expect(awaited.stdout).toContain(`the simple index lacks ${sdist.filename}`);
    expect(awaited.summary).toContain('is on every index that installers read');
  });

  it('fails at once for a file with other content', async () => {
    const awaited = await run(states()['different'] ?? {}, { dist: 'dist' }, 'package-await');
    expect(awaited.exitCode).toBe(1);
    expect(errorOf(awaited)).toContain('is published with other content');
    expect(sandbox?.operations()).toHaveLength(2);
  });
});
