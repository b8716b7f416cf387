import { describe, expect, it } from '@jest/globals';
import type { CommandDefinition } from '../commands/command.js';
import type { InputDefinitions } from '../core/inputs.js';
import { complete } from './completion.js';
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
