import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Codebase } from '../platform/applications.js';
import { findDeployAccount, findTerraformServices } from './terraform-services.js';

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

describe('the services whose Terraform is run', () => {
  const codebase: Codebase = {
    name: 'web',
    repository: 'uktrade/demo-web',
    pipelineMode: 'github_actions',
    pipelines: [],
    requiresImageBuild: true,
    services: [
      { name: 'first', services: ['web'] },
      { name: 'second', services: ['nightly', 'api'] },
    ],
  };
  const types: Record<string, string> = {
    web: 'type: Load Balanced Web Service',
    api: 'type: Backend Service',
    nightly: 'name: nightly\ntype: &kind Scheduled Job',
    broken: 'type: [',
    nameless: 'name: nameless',
  };

  function find(wanted: readonly string[] | undefined, of: Codebase | undefined) {
    const files = {
      read: (path: string) =>
        Promise.resolve(types[/services\/(.*)\/service-config\.yml$/.exec(path)?.[1] ?? '']),
    };
    const lookUp = () => Promise.reject(new Error('Asked for what is known.'));
    const deps = { files, logger: new MemoryLogger(), lookUp };
    return findTerraformServices(deps, {
      app: 'demo',
      env: 'dev',
      codebase: of,
      wanted,
      repository: '/deploy',
    });
  }

  it('come in the order of the run groups, scheduled jobs among them', async () => {
    expect(await find(undefined, codebase)).toEqual([
      { service: 'web', group: 'first', scheduledJob: false },
      { service: 'nightly', group: 'second', scheduledJob: true },
      { service: 'api', group: 'second', scheduledJob: false },
    ]);
    expect((await find(['api', 'web'], codebase)).map(({ service }) => service)).toEqual(['web', 'api']);
  });

  it.each([
    ['other', codebase, 'which is not a service of web'],
    ['other', undefined, 'The deploy repository has no services/other/service-config.yml.'],
    ['broken', undefined, "services/broken/service-config.yml in the deploy repository can't be read"],
    ['nameless', undefined, 'has no type'],
  ])('are refused: %s', async (service, of, message) => {
    await expect(find([service], of)).rejects.toThrow(message);
  });
});
