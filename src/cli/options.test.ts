import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import type { InputDefinitions } from '../core/inputs.js';
import { addCommandOptions, describeSources, givenInputs } from './options.js';

const inputs = {
  app: { type: 'string', required: true, description: 'The `app`.' },
  wait: { type: 'boolean', default: true, negated: 'Leave.', description: 'Wait.' },
  'dry-run': { type: 'boolean', default: false, description: 'Try.' },
  'timeout-minutes': { type: 'number', default: 60, minimum: 1, maximum: 1440, description: 'Minutes.' },
  strategy: { type: 'choice', choices: ['auto', 'pipeline'], default: 'auto', description: 'How.' },
  'slack-token': { type: 'string', secret: true, description: 'Token.' },
} as const satisfies InputDefinitions;

function parse(...argv: string[]): Record<string, unknown> {
  const command = new Command('verb').exitOverride().configureOutput({ writeErr: () => undefined });
  addCommandOptions(command, inputs);
  command.parse(argv, { from: 'user' });
  return givenInputs(inputs, command.opts(), { PLATFORM_TOOLS_SLACK_TOKEN: 'xoxb' }).raw;
}

describe('the command line of a verb', () => {
  it('turns flags into inputs and takes secrets from the environment', () => {
    expect(parse('--app', 'demo', '--dry-run', '--no-wait', '--timeout-minutes', '5')).toEqual({
      app: 'demo',
      'dry-run': true,
      wait: false,
      'timeout-minutes': '5',
      'slack-token': 'xoxb',
    });
  });

  it('takes what is the default as well', () => {
    expect(parse('--wait')['wait']).toBe(true);
    expect(parse('--no-wait')['wait']).toBe(false);
    expect(parse()['wait']).toBe(true);
  });

  it('takes application, environment and codebase from the environment where no flag gives them', () => {
    const inputs = {
      app: { type: 'string', required: true, description: 'App.' },
      env: { type: 'string', description: 'Env.' },
      'github-token': { type: 'string', secret: true, description: 'Token.' },
    } as const satisfies InputDefinitions;
    const env = { PLATFORM_APP: 'demo', PLATFORM_ENV: 'dev', GH_TOKEN: '', GITHUB_TOKEN: 'ghs' };
    const given = givenInputs(inputs, { env: 'prod' }, env);
    expect(given.raw).toEqual({ app: 'demo', env: 'prod', 'github-token': 'ghs' });
    expect(describeSources(inputs, given)).toEqual([
      { text: '--app is demo, from PLATFORM_APP.', narrows: false },
      { text: 'The github token is from GITHUB_TOKEN.', narrows: false },
    ]);
    expect(describeSources(inputs, givenInputs(inputs, {}, env))[1]).toEqual({
      text: "--env is dev, from PLATFORM_ENV. To leave it out: --env ''",
      narrows: true,
    });
    expect(givenInputs(inputs, { env: '' }, env).raw['env']).toBe('');
  });

  it('has no flag for a secret', () => {
    expect(() => parse('--slack-token', 'xoxb')).toThrow('unknown option');
  });
});
