import { describe, expect, it } from '@jest/globals';
import { findDeployAccount } from './deploy-repository.js';

const account = (name: string) => ({
  deploy: { name, id: '111111111111' },
  dns: { name: 'dns', id: '222222222222' },
});

describe('the account that an environment is deployed to', () => {
  const environments = {
    '*': { accounts: account('shared'), 'service-deployment-mode': 'platform' as const },
    dev: null,
    prod: { accounts: account('live') },
    old: { 'service-deployment-mode': 'copilot' as const },
  };
  const find = (env: string, application = 'demo') =>
    findDeployAccount({ application, environments }, 'demo', env);

  it("is the environment's own, else that of all", () => {
    expect(find('prod').name).toBe('live');
    expect(find('dev').name).toBe('shared');
  });

  it.each([
    ['old', 'demo', 'Copilot'],
    ['prd', 'demo', 'platform-config.yml has no environment "prd".'],
    ['*', 'demo', 'platform-config.yml has no environment "*".'],
    ['dev', 'other', 'the deploy repository is that of "other"'],
  ])('is refused for %s of %s', (env, application, message) => {
    expect(() => find(env, application)).toThrow(message);
  });

  it('is missed where nothing names it', () => {
    const bare = { '*': { 'service-deployment-mode': 'platform' as const }, dev: null };
    expect(() => findDeployAccount({ application: 'demo', environments: bare }, 'demo', 'dev')).toThrow(
      'names no account to deploy dev to',
    );
  });
});
