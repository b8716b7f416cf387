import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import codebasePrepare from './prepare.js';
import { FakeContext } from '../../testing/fake-context.js';

let workspace: string;
let checkout: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'codebase-prepare-'));
  checkout = join(workspace, 'checkout');
  mkdirSync(checkout);
  execFileSync('git', ['init', '--quiet'], { cwd: checkout });
  execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:uktrade/demo.git'], { cwd: checkout });
  writeFileSync(
    join(workspace, 'builders.yml'),
    'builders: [{name: paketobuildpacks/builder-jammy-base, versions: [{version: 0.4.99}, {version: 0.4.240}]}]',
  );
});

afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

async function run(raw: RawInputs, answers: boolean[] = [true]) {
  const context = new FakeContext({ directory: workspace, answers });
  const inputs = parseInputs(codebasePrepare.name, codebasePrepare.inputs, {
    path: 'checkout',
    'builder-configuration-url': 'builders.yml',
    ...raw,
  });
  return { context, result: await codebasePrepare.run(inputs, context) };
}

const config = (): string => join(checkout, '.copilot/config.yml');

describe('codebase-prepare', () => {
  it('writes the files and needs no AWS', async () => {
    const { context, result } = await run({});
    expect(result.outputs.files).toHaveLength(6);
    expect(result.outputs.files).toContainEqual({ path: '.copilot/image_build_run.sh', status: 'created' });
    expect(readFileSync(config(), 'utf8')).toContain('repository: demo\n');
    expect(readFileSync(config(), 'utf8')).toContain('version: 0.4.240\n');
    expect(statSync(join(checkout, '.copilot/image_build_run.sh')).mode & 0o100).toBe(0o100);
    expect(existsSync(join(checkout, '.copilot/phases/post_build.sh'))).toBe(true);
    expect(result.summary).toContain('### :white_check_mark: Codebase prepared');
    expect(context.awsInputs).toEqual([]);
  });

  it('writes the workflows of this repository as well, all or nothing checked before', async () => {
    const platformConfig = (repository: string): string => `schema_version: 1
application: demo
default_versions: { platform-helper: 15.0.0 }
codebase_pipelines: { web: { repository: ${repository} } }
`;
    writeFileSync(join(workspace, 'platform-config.yml'), platformConfig('demo'));
    await expect(run({ workflows: 'platform-config.yml' })).rejects.toThrow('expected owner/name');
    expect(existsSync(config())).toBe(false);
    writeFileSync(join(workspace, 'platform-config.yml'), platformConfig('uktrade/demo'));
    const { result } = await run({ workflows: 'platform-config.yml' });
    expect(result.outputs.files).toContainEqual({
      path: '.github/workflows/deploy-web.yml',
      status: 'created',
    });
    expect(readFileSync(join(checkout, '.github/workflows/deploy-web.yml'), 'utf8')).toContain(
      'codebase-pipeline.yml@v1',
    );
    expect(result.text).toContain('deploy-web.yml: created');
  });

  it('keeps what is there, until it is forced and confirmed', async () => {
    mkdirSync(join(checkout, '.copilot'));
    writeFileSync(config(), 'mine');
    expect((await run({})).result.outputs.files).toContainEqual({
      path: '.copilot/config.yml',
      status: 'kept',
    });
    await expect(run({ force: 'true' }, [false])).rejects.toThrow('the answer was not yes');
    expect(readFileSync(config(), 'utf8')).toBe('mine');
    const { context } = await run({ force: 'true' }, [true]);
    expect(context.questions).toHaveLength(1);
    expect(readFileSync(config(), 'utf8')).toContain('repository: demo\n');
  });

  it('writes nothing in a dry run, nor when the builder configuration can not be had', async () => {
    const { result } = await run({ 'dry-run': 'true' });
    expect(result.outputs.files).toHaveLength(6);
    await expect(run({ 'builder-configuration-url': 'nope.yml' })).rejects.toThrow(/could not be read/);
    expect(existsSync(join(checkout, '.copilot'))).toBe(false);
  });

  it('refuses a folder that does not exist, and one without a repository', async () => {
    await expect(run({ path: 'nope' })).rejects.toThrow(/which does not exist/);
    await expect(run({ path: '.' })).rejects.toThrow(/is not in a git repository/);
  });
});
