import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction, startAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { allCommandLines, PROJECT, testProject, VERSION } from '../harness/packages.js';
import type { TestProject } from '../harness/packages.js';
import { writeWheel } from '../harness/python-package.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';
import { until } from '../harness/until.js';
import { expectSuccess } from '../harness/verb-tests.js';

const TOKEN = 'pypi-AgEIcHlwaS5vcmcCJGEyZTJl';
const command = 'package-publish';

let project: TestProject;
let sandbox: RunningSandbox | undefined;

beforeEach(async () => {
  project = await testProject();
});

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  await project.remove();
});

async function start(scenario: ScenarioInput = {}): Promise<RunningSandbox> {
  sandbox = await sandboxWith(scenario);
  return sandbox;
}

function environment(extra: Record<string, string> = {}): Record<string, string> {
  return { ...sandbox?.env, ...project.env, PYPI_INDEX_URL: `${sandbox?.url ?? ''}/pypi-index`, ...extra };
}

/** What lets a job have an OIDC token. */
function withIdToken(): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sandbox?.url ?? ''}/_sandbox/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job',
  };
}

function publish(inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<ActionRun> {
  return runAction({ command, inputs: { 'pypi-token': TOKEN, ...inputs }, env: environment(env) });
}

const operations = (): string[] => sandbox?.operations() ?? [];
const uploads = (): string[] =>
  (sandbox?.requests() ?? [])
    .filter(({ operation }) => operation === 'Upload')
    .map(({ parameters }) => String(parameters['filename']));

/** The files that the simple index lists, whatever it would say later. */
async function listed(): Promise<string[]> {
  const answer = await fetch(`${sandbox?.url ?? ''}/pypi-index/simple/${PROJECT}/`);
  return answer.status === 200
    ? [...(await answer.text()).matchAll(/>([^<]+)<\/a>/g)].map(([, name = '']) => name)
    : [];
}

const publisher = { project: PROJECT, repository: 'uktrade/demo-web', workflow: 'release.yml' };
const errorOf = (run: ActionRun): string =>
  run.annotations.find(({ level }) => level === 'error')?.message ?? '';

describeWithTools(['twine'], 'package-publish', () => {
  it('publishes with trusted publishing, and waits until both indexes list everything', async () => {
    await start({
      pypi: {
        'trusted-publishers': [publisher],
        'json-late-seconds': 60,
        'simple-late-seconds': 120,
      },
    });
    const run = await runAction({ command, inputs: {}, env: environment(withIdToken()) });
    expectSuccess(run);
    expect(run.outputs).toMatchObject({ state: 'published', name: PROJECT, version: VERSION });
    expect(JSON.parse(run.outputs['uploaded'] ?? '')).toEqual([
      project.wheel.filename,
      project.sdist.filename,
    ]);
    expect(JSON.parse(run.outputs['files'] ?? '')).toEqual(
      [project.wheel, project.sdist].map(({ filename, sha256 }) => ({
        filename,
        sha256,
        state: 'published',
        yanked: false,
        missingFrom: [],
        built: true,
      })),
    );
    // The token is asked for once, when everything has been looked at.
    expect(operations().filter((name) => !/Get(Version|Simple)/.test(name))).toEqual([
      'pypi:GetAudience',
      'pypi:MintToken',
      'pypi:Upload',
      'pypi:Upload',
    ]);
    expect(run.stdout).toContain(`the simple index lacks ${project.wheel.filename}`);
    expect(run.summary).toContain(project.wheel.sha256);
    // The runner is told of both tokens before anything else could show them.
    expect(run.stdout).toMatch(/^::add-mask::eyJ/m);
    expect(run.stdout).toMatch(/^::add-mask::pypi-/m);
    expect(JSON.stringify(sandbox?.requests())).not.toMatch(/pypi-[\w-]{16,}|eyJ[\w-]{8,}/);
    // A second run has nothing to do, and asks for no token.
    const again = await runAction({ command, inputs: {}, env: environment(withIdToken()) });
    expectSuccess(again);
    expect(again.outputs['uploaded']).toBe('[]');
    expect(uploads()).toHaveLength(2);
    expect(operations().filter((name) => name === 'pypi:MintToken')).toHaveLength(1);
  });

  it('gives the token to twine through its environment alone, and no other secret', async () => {
    await start();
    const run = await publish(
      {},
      { AWS_SECRET_ACCESS_KEY: 'aws-secret-value', GITHUB_TOKEN: 'ghs_0123456789abcdefgh' },
    );
    expectSuccess(run);
    const lines = await project.commandLines();
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain('--non-interactive --disable-progress-bar');
      expect(line).not.toContain('pypi-AgE');
    }
    const names = await project.variables();
    expect(names).toEqual(
      expect.arrayContaining(['PATH', 'TWINE_PASSWORD', 'TWINE_USERNAME', 'TWINE_NON_INTERACTIVE']),
    );
    expect(names.filter((name) => /AWS|GITHUB|ACTIONS|INPUT|STATE|NODE/.test(name))).toEqual([]);
  });

  it('uploads only what is missing, from the command line too', async () => {
    const { filename, sha256 } = project.wheel;
    await start({ pypi: { projects: { [PROJECT]: [{ version: VERSION, files: [{ filename, sha256 }] }] } } });
    const run = await runCli(
      ['package', 'publish', '--yes', '--json'],
      environment({ PLATFORM_TOOLS_PYPI_TOKEN: TOKEN }),
      project.folder,
    );
    expect({ exitCode: run.exitCode, stderr: run.exitCode === 0 ? '' : run.stderr }).toEqual({
      exitCode: 0,
      stderr: '',
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ state: 'published', uploaded: [project.sdist.filename] });
    expect(uploads()).toEqual([project.sdist.filename]);
  });

  it('refuses a file that is published with other content, before anything is uploaded', async () => {
    const files = [{ filename: project.sdist.filename, sha256: 'a'.repeat(64) }];
    await start({ pypi: { projects: { [PROJECT]: [{ version: VERSION, files }] } } });
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain(`${project.sdist.filename}: the JSON API has sha256 ${'a'.repeat(12)}…`);
    expect(uploads()).toEqual([]);
  });

  it('changes nothing in a dry run, and asks for no token', async () => {
    await start({ pypi: { 'trusted-publishers': [publisher] } });
    const run = await runAction({
      command,
      inputs: { 'dry-run': 'true' },
      env: environment(withIdToken()),
    });
    expectSuccess(run);
    expect(new Set(operations())).toEqual(new Set(['pypi:GetVersion', 'pypi:GetSimple']));
    expect(run.outputs['state']).toBe('absent');
    expect(run.stdout).toContain(`Would upload ${project.wheel.filename}`);
    expect(run.summary).toContain('Dry run');
  });

  it('asks before it publishes', async () => {
    await start();
    const run = await runCli(
      ['package', 'publish'],
      environment({ PLATFORM_TOOLS_PYPI_TOKEN: TOKEN }),
      project.folder,
    );
    expect(run.exitCode).toBe(2);
    expect(uploads()).toEqual([]);
  });

  it.each(['accept', 'refuse'] as const)(
    'finds a file whose answer was lost, on an index that is late and %ss the same file again',
    async (duplicates) => {
      await start({
        pypi: { duplicates, 'json-late-seconds': 60, 'simple-late-seconds': 90 },
        faults: [{ service: 'pypi', operation: 'Upload', kind: 'lost-response', at: 1 }],
      });
      const run = await publish();
      expectSuccess(run);
      expect(run.outputs['state']).toBe('published');
      // Nothing twice: each name once, however often it was sent.
      expect((await listed()).sort()).toEqual([project.wheel.filename, project.sdist.filename].sort());
    },
  );

  it('finds at once what a lost answer had stored', async () => {
    await start({ faults: [{ service: 'pypi', operation: 'Upload', kind: 'lost-response', at: 1 }] });
    const run = await publish();
    expectSuccess(run);
    expect(uploads()).toEqual([project.wheel.filename, project.sdist.filename]);
    expect(JSON.parse(run.outputs['uploaded'] ?? '')).toEqual([project.sdist.filename]);
    expect(run.annotations.map(({ message }) => message).join()).toContain('its answer was lost');
  });

  it('fails when somebody else published another content meanwhile', async () => {
    // The first look sees nothing: both indexes are late.
    const filename = project.wheel.filename;
    const late = { 'json-late-seconds': 60, 'simple-late-seconds': 60 };
    await start({
      pypi: {
        projects: { [PROJECT]: [{ version: VERSION, files: [{ filename, content: 'other', ...late }] }] },
      },
    });
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('is published with other content');
    expect(uploads()).toEqual([filename]);
  });

  it.each([
    ['a server error', { kind: 'error-500', first: 6 }],
    ['a broken connection', { kind: 'reset', first: 1 }],
    ['a rate limit', { kind: 'throttle', first: 1 }],
  ] as const)('tries again after %s', async (_, fault) => {
    await start({ faults: [{ service: 'pypi', operation: 'Upload', ...fault }] });
    const run = await publish();
    expectSuccess(run);
    expect((await listed()).sort()).toEqual([project.wheel.filename, project.sdist.filename].sort());
  });

  it('says what the index says when it refuses the token, once', async () => {
    await start({ pypi: { tokens: ['pypi-another-token-altogether'] } });
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('could not be uploaded (HTTP 403)');
    expect(errorOf(run)).toContain('Invalid or non-existent authentication information.');
    expect(errorOf(run)).toContain('whose scope is that project');
    expect(uploads()).toEqual([project.wheel.filename]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends at once on %s during an upload, and goes on where it was',
    async (signal) => {
      await start({
        faults: [{ service: 'pypi', operation: 'Upload', kind: 'timeout', 'timeout-ms': 60_000, at: 2 }],
      });
      const action = await startAction({ command, inputs: { 'pypi-token': TOKEN }, env: environment() });
      await until(() => uploads().length === 2, 'the second upload', 20);
      // While twine runs: no process of this machine shows the token.
      expect(allCommandLines()).not.toContain(TOKEN);
      action.child.kill(signal);
      const run = await action.done;
      expect(run.exitCode).toBe(1);
      expect(errorOf(run)).toContain('Cancelled');
      expect(JSON.parse(run.outputs['uploaded'] ?? '')).toEqual([project.wheel.filename]);
      expect(allCommandLines()).not.toContain(project.sdist.path);
      const again = await publish();
      expectSuccess(again);
      expect(JSON.parse(again.outputs['uploaded'] ?? '')).toEqual([project.sdist.filename]);
      expect(uploads()).toEqual([project.wheel.filename, project.sdist.filename, project.sdist.filename]);
    },
  );

  it.each([
    ['before the first upload', 0],
    ['after the first upload', 1],
    ['while it waits for the indexes', 2],
  ])('loses nothing and publishes nothing twice when it is killed %s', async (_, done) => {
    await start({
      pypi: { 'json-late-seconds': 150, 'simple-late-seconds': 150, duplicates: 'refuse' },
      faults:
        done === 2
          ? []
          : [{ service: 'pypi', operation: 'Upload', kind: 'timeout', 'timeout-ms': 60_000, at: done + 1 }],
    });
    const action = await startAction({ command, inputs: { 'pypi-token': TOKEN }, env: environment() });
    await until(() => uploads().length === Math.min(done + 1, 2), 'the upload', 20);
    if (done === 2) await until(() => action.stdout().includes('Waiting for'), 'the wait', 20);
    action.child.kill('SIGKILL');
    await action.done;
    const again = await publish();
    expectSuccess(again);
    expect(again.outputs['state']).toBe('published');
    expect((await listed()).sort()).toEqual([project.wheel.filename, project.sdist.filename].sort());
  });

  it('uploads nothing when the index can not be read', async () => {
    await start({ faults: [{ service: 'pypi', operation: 'GetSimple', kind: 'error-500' }] });
    const run = await publish();
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('is unknown');
    expect(uploads()).toEqual([]);
  });

  it.each<{
    title: string;
    scenario: ScenarioInput;
    env?: Record<string, string>;
    idToken?: boolean;
    says: string[];
  }>([
    {
      title: 'the job may not have an OIDC token',
      scenario: { pypi: { 'trusted-publishers': [publisher] } },
      idToken: false,
      says: ['may not have an OIDC token', 'id-token: write'],
    },
    {
      title: 'there is no trusted publisher',
      scenario: {},
      says: [
        'invalid-publisher',
        'repository uktrade/demo-web, workflow release.yml, no environment',
        'settings/publishing',
      ],
    },
    {
      title: 'the publisher wants an environment',
      scenario: { pypi: { 'trusted-publishers': [{ ...publisher, environment: 'pypi' }] } },
      says: ['invalid-publisher', 'no environment'],
    },
    {
      title: 'the job is in a reusable workflow',
      scenario: {
        pypi: { 'trusted-publishers': [publisher] },
        oidc: { 'job-workflow-ref': 'uktrade/shared/.github/workflows/publish.yml@refs/heads/main' },
      },
      says: [
        'invalid-publisher',
        'reusable workflow uktrade/shared/.github/workflows/publish.yml',
        'into a job of',
      ],
    },
    {
      title: 'the index has no trusted publishing',
      scenario: { pypi: { 'trusted-publishing': false } },
      says: ['offers no trusted publishing (HTTP 403)', 'pypi-token'],
    },
  ])('explains that $title', async ({ scenario, idToken, says }) => {
    await start(scenario);
    const env = environment(idToken === false ? {} : withIdToken());
    const run = await runAction({ command, inputs: {}, env });
    expect(run.exitCode).toBe(1);
    for (const text of says) expect(errorOf(run)).toContain(text);
    expect(errorOf(run)).not.toContain('Unexpected');
    expect(uploads()).toEqual([]);
  });

  it('explains that a pull request from a fork gets no OIDC token', async () => {
    await start();
    const event = join(project.folder, 'event.json');
    const head = { repo: { full_name: 'somebody/demo-web' } };
    await writeFile(event, JSON.stringify({ pull_request: { head } }));
    const env = environment({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event });
    const run = await runAction({ command, inputs: {}, env });
    expect(errorOf(run)).toContain('A pull request from a fork gets no OIDC token.');
  });

  it('survives trouble at the token exchange, with a new OIDC token for each attempt', async () => {
    await start({
      pypi: { 'trusted-publishers': [publisher] },
      faults: [
        { service: 'pypi', operation: 'GetAudience', kind: 'error-500', first: 1 },
        { service: 'pypi', operation: 'MintToken', kind: 'lost-response', first: 1 },
      ],
    });
    const run = await runAction({ command, inputs: {}, env: environment(withIdToken()) });
    expectSuccess(run);
    expect(operations().filter((name) => name === 'pypi:MintToken')).toHaveLength(2);
  });

  it('refuses a folder with files of something else, and one without any', async () => {
    await start();
    await writeWheel(join(project.folder, 'dist'), PROJECT, '1.1.9');
    await writeFile(join(project.folder, 'dist', 'notes.txt'), '');
    const run = await publish();
    expect(errorOf(run)).toContain('demo_pkg-1.1.9-py3-none-any.whl (of version 1.1.9)');
    expect(errorOf(run)).toContain('notes.txt (neither a wheel nor a source distribution)');
    const none = await publish({ dist: 'bin/none' });
    expect(errorOf(none)).toContain('which is not a folder');
    expect(operations()).toEqual([]);
  });

  it('says so when there is nothing to upload with', async () => {
    await start();
    const { PATH, ...env } = environment();
    expect(PATH).toBeDefined();
    const run = await runAction({
      command,
      inputs: { 'pypi-token': TOKEN },
      env: { ...env, PATH: join(project.folder, 'none') },
    });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('neither twine nor uvx nor pipx is on the PATH');
    expect(uploads()).toEqual([]);
  });
});
