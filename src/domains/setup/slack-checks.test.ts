import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import type { Codebase } from '../platform/applications.js';
import { SetupRunner } from './checks.js';
import type { SetupCheck } from './checks.js';
import { slackChecks } from './access-checks.js';

const web: Codebase = {
  name: 'web',
  repository: 'uktrade/web',
  pipelineMode: 'github_actions',
  slackChannel: '/demo/channel',
  requiresImageBuild: true,
  services: [],
  pipelines: [],
};

function rows(scopes: readonly string[] | undefined, channel?: string, found: 'ok' | 'missing' = 'ok') {
  const credentials: SetupCheck = {
    area: 'AWS',
    subject: 'Credentials',
    run: () => Promise.resolve({ state: found, found: '' }),
  };
  const clock = new FakeClock();
  const checks = slackChecks({
    identity: () => Promise.resolve({ team: 'Team', user: 'app', scopes }),
    channel,
    codebases: [web],
    credentials,
    parameters: new MemoryParameters({ '/demo/channel': 'C0123456789' }),
  });
  return new SetupRunner({ signal: new AbortController().signal, clock, deadline: clock.now() + 1 }).run(
    checks,
  );
}

describe('the checks of Slack', () => {
  it.each([
    [['chat:write', 'channels:history', 'metadata.message:read'], 'ok', 'It is app in Team.'],
    [['chat:write', 'groups:history', 'metadata.message:read'], 'ok', 'It is app in Team.'],
    [['chat:write'], 'optional', 'It lacks channels:history, metadata.message:read'],
    [['chat:write', 'channels:history'], 'optional', 'It lacks metadata.message:read'],
    [['channels:history'], 'optional', 'It may not post.'],
    [undefined, 'unchecked', 'Slack does not say its scopes.'],
  ])('know a token with the scopes %j', async (scopes, state, found) => {
    expect((await rows(scopes))[0]).toMatchObject({
      state,
      found: expect.stringContaining(found) as unknown,
    });
  });

  it('find the channel of each codebase, unless one is given or nothing can be read', async () => {
    expect((await rows([]))[1]).toMatchObject({
      subject: 'Channel of web',
      state: 'ok',
      found: 'C0123456789.',
    });
    expect(await rows([], 'C1')).toHaveLength(1);
    expect((await rows([], undefined, 'missing'))[1]).toMatchObject({ state: 'unchecked' });
  });

  it('are none without a token', () => {
    const credentials: SetupCheck = { area: '', subject: '', run: () => Promise.reject(new Error('unused')) };
    const parameters = new MemoryParameters({});
    const none = { identity: undefined, channel: undefined, codebases: [web], parameters, credentials };
    expect(slackChecks(none)).toEqual([]);
  });
});
