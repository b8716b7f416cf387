import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brokenReferences } from '../../scripts/check-action-references.js';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { runProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { describeWithTools, toolPath } from '../harness/tools.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-config-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const PIPELINES = `
    pipelines:
      - { name: main, branch: main, environments: [{ name: dev }, { name: prod, requires_approval: true }] }
      - { name: release, tag: true, environments: [{ name: prod, requires_approval: true }] }`;
const CACHE = `
    cache_invalidation: { domains: { demo.example: { paths: [/*], environment: prod } } }`;
const SEVEN = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'];
const configOf = (codebases: string): string => `schema_version: 1
application: demo
default_versions: { platform-helper: 15.0.0 }
environments:
  '*':
    accounts: { deploy: { name: a, id: '123456789012' }, dns: { name: b, id: '222222222222' } }
  dev: { service-deployment-mode: platform }
  prod: { service-deployment-mode: platform }
  ${SEVEN.join(':\n  ')}:
codebase_pipelines:
${codebases}
`;
const web = (more: string): string => `  web:
    repository: uktrade/demo-web${more}`;

/** What teams have: each mode, branches, tags and both, approvals, no build, a second image repository, caches. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  'branch and tag': web(PIPELINES),
  'a branch alone': web(`
    pipelines: [{ name: main, branch: main, environments: [{ name: dev }] }]`),
  'tags alone': web(`
    pipelines: [{ name: release, tag: true, environments: [{ name: prod, requires_approval: true }] }]`),
  'a wildcard': web(`
    pipelines: [{ name: feature, branch: feature/*, environments: [{ name: dev }] }]`),
  'no pipelines': web(''),
  'no image build': web(`
    requires_image_build: false${PIPELINES}`),
  'a public repository': web(`
    additional_ecr_repository: public.ecr.aws/uktrade/demo${PIPELINES}`),
  caches: web(`
    pipeline_mode: github_actions${PIPELINES}${CACHE}`),
  'both ways at once': web(`
    pipeline_mode: dual_codepipeline_github${PIPELINES}`),
  'CodePipeline and Slack': web(`
    pipeline_mode: aws_codepipeline
    slack_channel: /x${PIPELINES}`),
  'seven environments': web(`
    pipelines: [{ name: main, branch: main, environments: [${SEVEN.map((name) => `{ name: ${name} }`).join(', ')}] }]`),
  'approvals that are not required': web(`
    pipelines: [{ name: main, branch: main, environments: [{ name: dev, requires_approval: false }] }]`),
  'a branch of the deploy repository': web(`
    pipeline_mode: github_actions
    deploy_repository_branch: "feature/it's-new"${PIPELINES}`),
  'branches with odd names': web(`
    pipelines:
      - { name: a, branch: "it's#1", environments: [{ name: dev }] }
      - { name: b, branch: 1.x, environments: [{ name: dev }] }`),
  'two codebases of one repository, with dots and underscores': `  web_app-2:
    repository: uktrade/demo.web_app${PIPELINES}
  api:
    repository: uktrade/demo.web_app${PIPELINES}`,
  'several codebases': `${web(PIPELINES)}
  api:
    repository: uktrade/demo-api${PIPELINES}`,
};

describe('config-validate', () => {
  it.each(['config-validate', 'pipeline-generate'])('names what can not be read: %s', async (command) => {
    const config = join(folder, 'platform-config.yml');
    await writeFile(config, Buffer.from(`\uFEFF${configOf(web(''))}`, 'utf16le'));
    const encoded = await runAction({ command, inputs: { config, path: folder } });
    expect(encoded.exitCode).toBe(1);
    expect(encoded.annotations[0]?.message).toMatch(/is in UTF-16.*\nSave it as UTF-8/);
    await writeFile(
      config,
      configOf(`${web('')}\n  constructor: { repository: a/b }\n  1: { repository: a/b }`),
    );
    const odd = await runAction({ command, inputs: { config, path: folder } });
    expect(odd.exitCode).toBe(1);
    expect(odd.stdout).toContain('the name "constructor" can\'t be used here; choose another one');
    expect(odd.stdout).toContain('the name 1 is a number in YAML; put it in quotes');
    await writeFile(config, `\uFEFF${configOf(web(''))}`);
    expect((await runAction({ command, inputs: { config, path: folder } })).exitCode).toBe(0);
  });

  it('says in a workflow and at a terminal where the problems are', async () => {
    const file = join(folder, 'platform-config.yml');
    await writeFile(
      file,
      configOf(
        web(`
    pipeline_mode: github${PIPELINES}`),
      ),
    );
    const text =
      'platform-config.yml:19:20: codebase_pipelines.web.pipeline_mode: expected "aws_codepipeline"';
    const action = await runAction({
      command: 'config-validate',
      inputs: {},
      env: { GITHUB_WORKSPACE: folder },
    });
    expect(action.exitCode).toBe(1);
    expect(JSON.parse(action.outputs['problems'] ?? '')).toHaveLength(1);
    expect(action.summary).toContain('platform-config.yml has 1 problem');
    expect(action.annotations.map(({ message }) => message).join()).toContain(text);
    const cli = await runCli(['config', 'validate'], {}, folder);
    expect(cli.exitCode).toBe(1);
    expect(cli.stderr).toContain(text);
    await writeFile(file, configOf(web(PIPELINES)));
    expect((await runCli(['config', 'validate'], {}, folder)).stdout).toContain(
      'platform-config.yml is valid: 1 codebase, 9 environments.',
    );
    const missing = await runCli(['config', 'validate', '--config', 'elsewhere.yml'], {}, folder);
    expect(missing.exitCode).toBe(2);
    expect(missing.stderr).toContain('elsewhere.yml');
  });
});

describe('pipeline-generate', () => {
  it('writes, keeps what is not its own, changes nothing the second time, and checks', async () => {
    await writeFile(join(folder, 'platform-config.yml'), configOf(web(PIPELINES)));
    const generate = (...more: string[]) =>
      runCli(['pipeline', 'generate', '--codebase', 'web', ...more], {}, folder);
    const file = join(folder, '.github/workflows/deploy-web.yml');
    expect((await generate('--check')).exitCode).toBe(1);
    expect((await generate('--dry-run')).stdout).toContain('would be created');
    await expect(readFile(file, 'utf8')).rejects.toThrow();
    expect((await generate('--yes')).stdout).toContain('.github/workflows/deploy-web.yml: created');
    const text = await readFile(file, 'utf8');
    expect((await generate('--yes')).stdout).toContain('unchanged');
    expect((await generate('--check')).exitCode).toBe(0);
    await writeFile(file, text.replace('branches:', 'branches-ignore:'));
    expect((await generate('--check')).stderr).toContain('deploy-web.yml (out of date)');
    // As git checks it out on Windows.
    await writeFile(file, text.replaceAll('\n', '\r\n'));
    expect((await generate('--check')).exitCode).toBe(0);
    await writeFile(file, 'name: Mine\n');
    const refused = await generate('--yes');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('was not generated');
    expect(await readFile(file, 'utf8')).toBe('name: Mine\n');
  });
});

describeWithTools(['actionlint'], 'generated workflows', () => {
  it.each(Object.keys(CONFIGURATIONS))('are sound for %s, in each style', async (name) => {
    const config = join(folder, 'platform-config.yml');
    await writeFile(config, configOf(CONFIGURATIONS[name] ?? ''));
    for (const style of ['pipeline', 'jobs']) {
      const output = join(folder, style);
      await mkdir(output);
      const argv = ['pipeline', 'generate', '--output', output, '--style', style, '--yes', '--json'];
      const run = await runCli(argv, {}, folder);
      expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
      const { files } = JSON.parse(run.stdout) as { files: { path: string }[] };
      expect(files.length).toBe(CONFIGURATIONS[name]?.match(/ repository: /g)?.length);
      for (const { path } of files) {
        const { exitCode, stdout, stderr } = await runProcess(
          toolPath('actionlint'),
          ['-no-color', join(output, path)],
          { cwd: output, env: { PATH: process.env['PATH'] ?? '' } },
        );
        expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
        const text = (await readFile(join(output, path), 'utf8')).replaceAll(
          /uktrade\/platform-tools\/(\S+)@v1/g,
          '$/$1',
        );
        expect(brokenReferences(await withOurs(text))).toEqual([]);
      }
    }
  });
});

/** A workflow beside all of ours. */
async function withOurs(text: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of ['.github/workflows', 'actions'])
    for (const path of await readdir(join(root, folder), { recursive: true }))
      if (path.endsWith('.yml'))
        files.set(`${folder}/${path}`, await readFile(join(root, folder, path), 'utf8'));
  return files.set('deploy.yml', text);
}
