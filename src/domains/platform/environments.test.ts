import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError } from '../../core/errors.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { isProduction, productionFinder } from './environments.js';

const approved = {
  pipelines: [
    {
      name: 'main',
      branch: 'main',
      tag: false,
      environments: [
        { name: 'dev', requiresApproval: false },
        { name: 'live', requiresApproval: true },
      ],
    },
  ],
};

describe('isProduction', () => {
  it.each([
    ['prod', true],
    ['production', true],
    ['Prod-uk', true],
    ['live', true],
    ['dev', false],
    ['preprod', false],
    ['staging', false],
  ])('%s: %s', (env, expected) => {
    expect(isProduction(env, [approved])).toBe(expected);
  });

  it('knows the name alone without codebases', () => {
    expect([isProduction('prod'), isProduction('live')]).toEqual([true, false]);
  });
});

const codebase = {
  name: 'web',
  repository: 'uktrade/demo-web',
  pipelines: [
    {
      name: 'main',
      branch: 'main',
      environments: [{ name: 'dev' }, { name: 'live', requires_approval: true }],
    },
  ],
};
const path = '/copilot/applications/demo/codebases/web';

function find(app: string | undefined, env: string | undefined, parameters?: ParameterStore) {
  const session = {
    region: 'eu-west-2',
    accountId: () => Promise.resolve('123456789012'),
    parameters: () =>
      parameters === undefined ? Promise.reject(new Error('asked')) : Promise.resolve(parameters),
  };
  return productionFinder(session, new MemoryLogger(), app, env)();
}

describe('the name that has to be typed', () => {
  it.each([
    ['demo', 'live', 'live'],
    ['demo', 'dev', undefined],
  ])("of %s's %s is %s, as its pipelines need approvals", async (app, env, name) => {
    await expect(find(app, env, new MemoryParameters({ [path]: codebase }))).resolves.toBe(name);
  });

  it.each([
    ['demo', 'prod', 'prod'],
    [undefined, 'production', 'production'],
    [undefined, 'live', undefined],
    ['demo', '', undefined],
    ['demo', undefined, undefined],
  ])('of %s in %s is %s without a look', async (app, env, name) => {
    await expect(find(app, env)).resolves.toBe(name);
  });

  it('goes by the name alone where the codebases may not be read', async () => {
    const parameters = new MemoryParameters({});
    parameters.list = () => Promise.reject(new AccessDeniedError('No.'));
    await expect(find('demo', 'live', parameters)).resolves.toBeUndefined();
  });
});
