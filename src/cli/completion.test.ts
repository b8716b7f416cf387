import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, afterEach, beforeEach } from '@jest/globals';
import type { CommandDefinition } from '../commands/command.js';
import { NotFoundError, PlatformError } from '../core/errors.js';
import type { InputDefinitions } from '../core/inputs.js';
import { complete, keepNames, readKnownNames, withMeantApp } from './completion.js';
import type { Shell } from './completion.js';

const inputs = {
  app: { type: 'string', required: true, description: 'The `app`. More.' },
  env: { type: 'string', description: 'The environment.' },
  strategy: { type: 'choice', choices: ['auto', 'ecs'], default: 'auto', description: 'How.' },
  wait: { type: 'boolean', default: true, negated: 'Return at once.', description: 'Wait.' },
  template: { type: 'string', file: true, description: 'Text.' },
  'slack-token': { type: 'string', secret: true, description: 'Token.' },
} as const satisfies InputDefinitions;

const names = new Map([
  ['demo', { env: ['dev', 'prod'], codebase: ['web'], service: [] }],
  ['other', { env: ['test'], codebase: [], service: [] }],
]);

async function values(line: string, shell: Shell = 'zsh', env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const found = await complete(shell, line, {
    verbs: [
      { noun: 'codebase', verb: 'list', name: 'codebase-list', summary: 'List' },
      { noun: 'codebase', verb: 'deploy', name: 'codebase-deploy', summary: 'Deploy' },
      { noun: 'service', verb: 'logs', name: 'service-logs', summary: 'Logs' },
    ],
    others: { demo: 'try it', completion: 'scripts' },
    topics: ['credentials'],
    load: () => Promise.resolve({ inputs } as unknown as CommandDefinition),
    names: () => Promise.resolve(names),
    env,
  });
  return found.map(({ value }) => value);
}

describe('completion', () => {
  it.each([
    ['platform-tools ', ['codebase', 'service', 'demo', 'completion', 'help']],
    ['platform-tools co', ['codebase', 'completion']],
    ['A=b platform-tools co', ['codebase', 'completion']],
    ['platform-tools --v', ['--verbose']],
    ['platform-tools completion ', ['bash', 'zsh', 'fish']],
    ['platform-tools help c', ['codebase', 'credentials']],
    ['platform-tools help codebase ', ['list', 'deploy']],
    ['platform-tools codebase ', ['list', 'deploy']],
    ['platform-tools codebase d', ['deploy']],
    ['platform-tools nothing ', []],
    ['platform-tools codebase deploy --strategy ', ['auto', 'ecs']],
    ['platform-tools codebase deploy --strategy=e', ['--strategy=ecs']],
    ['platform-tools codebase-deploy --strategy e', ['ecs']],
    ['platform-tools codebase deploy --app ', ['demo', 'other']],
    ['platform-tools codebase deploy --app other --env ', ['test']],
    ['platform-tools codebase deploy --app=demo --env p', ['prod']],
    ['platform-tools codebase deploy --app new --env ', ['dev', 'prod', 'test']],
    ['platform-tools codebase deploy --template-file ', [':files']],
    ['platform-tools codebase deploy x', []],
    ['platform-tools codebase deploy --no', ['--no-wait']],
    ['platform-tools codebase deploy --no-wait --s', ['--strategy']],
    [
      'platform-tools codebase deploy --app "demo" --no-wait --',
      [...['--env', '--strategy', '--template', '--template-file', '--yes', '--json', '--verbose', '--help']],
    ],
  ])('%s', async (line, expected) => {
    expect(await values(line)).toEqual(expected);
  });

  it('gives bash what comes after =, which is a word of its own there', async () => {
    expect(await values('platform-tools codebase deploy --strategy=e', 'bash')).toEqual(['ecs']);
  });

  it('takes the application from the environment', async () => {
    const env = { PLATFORM_APP: 'other' };
    expect(await values('platform-tools codebase deploy --env ', 'fish', env)).toEqual(['test']);
  });
});

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
