import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFoundError, PlatformError } from '../core/errors.js';
import { keepNames, readKnownNames, withMeantApp } from './known-names.js';

let folder: string;
let env: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-names-'));
  env = { XDG_CACHE_HOME: folder };
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the names that commands have seen', () => {
  it('are those that they were given and have listed, the latest first', async () => {
    await keepNames({ app: 'demo', env: 'dev' }, { codebases: [{ name: 'web' }, { name: 'api' }] }, env);
    await keepNames({ app: 'other' }, {}, env);
    const environments = [{ environment: 'prod', services: [{ service: 'web', codebase: 'api' }] }];
    await keepNames({ app: 'demo', codebase: 'api' }, { environments }, env);
    expect([...(await readKnownNames(env))]).toEqual([
      ['demo', { env: ['prod', 'dev'], codebase: ['api', 'web'], service: ['web'] }],
      ['other', { env: [], codebase: [], service: [] }],
    ]);
  });

  it('are no more than a shell can take, and nothing that it would obey', async () => {
    const codebases = Array.from({ length: 300 }, (_, index) => ({ name: `web-${index}` }));
    await keepNames(
      { app: 'demo' },
      { codebases: [{ name: '$(id)' }, { name: 'a b' }, 5, ...codebases] },
      env,
    );
    await keepNames({ app: '-x' }, {}, env);
    await keepNames({}, {}, env);
    const known = await readKnownNames(env);
    expect([...known.keys()]).toEqual(['demo']);
    expect(known.get('demo')?.codebase).toHaveLength(100);
    expect(known.get('demo')?.codebase[0]).toBe('web-0');
  });

  it.each(['{broken', '[{"app": 1}]', '5', ''])('are none where the file is %j', async (text) => {
    await mkdir(join(folder, 'platform-tools'));
    await writeFile(join(folder, 'platform-tools', 'names.json'), text);
    expect((await readKnownNames(env)).size).toBe(0);
    await keepNames({ app: 'demo' }, {}, env);
    expect(await readFile(join(folder, 'platform-tools', 'names.json'), 'utf8')).toContain('demo');
  });

  it('fail nothing where they can not be kept', async () => {
    await writeFile(join(folder, 'platform-tools'), '');
    await expect(keepNames({ app: 'demo' }, {}, env)).resolves.toBeUndefined();
  });

  it('tell which application was meant', async () => {
    await keepNames({ app: 'demo' }, {}, env);
    const missing = new NotFoundError('There is no application "dmeo".', { hint: 'Check the name.' });
    expect(await withMeantApp(missing, 'dmeo', env)).toMatchObject({
      message: missing.message,
      hint: 'Did you mean "demo"? Check the name.',
    });
    for (const [error, app] of [
      [missing, 'demo'],
      [new PlatformError('"dmeo"'), 'dmeo'],
      [new NotFoundError('no image'), 'dmeo'],
    ] as const)
      expect(await withMeantApp(error, app, env)).toBe(error);
  });
});
