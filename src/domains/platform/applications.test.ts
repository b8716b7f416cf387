import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, NotFoundError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { Applications, productionFinder } from './applications.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';

const account = { region: 'eu-west-2', accountId: () => Promise.resolve('111122223333') };

function applications(values: Record<string, unknown>) {
  const parameters = new MemoryParameters(values);
  const logger = new MemoryLogger();
  return { applications: new Applications(parameters, account, logger), parameters, logger };
}

async function errorOf(work: Promise<unknown>): Promise<PlatformError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PlatformError) return error;
  throw new Error(`Expected a PlatformError, got ${String(error)}`);
}

const allEnvironments = [
  { name: 'dev', accountID: '111122223333', region: 'eu-west-2' },
  { name: 'prod', accountID: '444455556666', region: 'eu-west-1' },
];

describe('the environments of an application', () => {
  it('come from the first platform parameter that lists them, whatever else is there', async () => {
    const { applications: a, logger } = applications({
      '/platform/applications/demo/environments/broken': '{oops',
      '/platform/applications/demo/environments/dev': { name: 'dev', service_deployment_mode: 'platform' },
      '/platform/applications/demo/environments/prod': { name: 'prod', allEnvironments, unknown: 1 },
      '/platform/applications/demo/environments/prod/services/web': { name: 'web', type: 'Backend Service' },
      '/copilot/applications/demo': {},
      '/copilot/applications/demo/environments/old': { name: 'old', accountID: '999900001111' },
    });
    expect(await a.load('demo')).toEqual({
      name: 'demo',
      layout: 'platform',
      environments: [
        { name: 'dev', accountId: '111122223333', region: 'eu-west-2', deploymentMode: 'platform' },
        { name: 'prod', accountId: '444455556666', region: 'eu-west-1', deploymentMode: undefined },
      ],
    });
    expect(logger.texts('debug')).toEqual([expect.stringContaining('/environments/broken')]);
    expect(logger.texts('warning')).toEqual([]);
  });

  it('leave out an item of allEnvironments that is none', async () => {
    const { applications: a } = applications({
      '/platform/applications/demo/environments/dev': {
        allEnvironments: [null, { name: 'x' }, ...allEnvironments],
      },
    });
    expect((await a.load('demo')).environments.map(({ name }) => name)).toEqual(['dev', 'prod']);
  });

  it('come from the legacy parameters else, one by one, without deeper paths', async () => {
    const { applications: a } = applications({
      '/copilot/applications/demo': 'anything at all',
      '/copilot/applications/demo/environments/dev': { name: 'dev', accountID: 111122223333 },
      '/copilot/applications/demo/environments/dev/addons': { name: 'addons', accountID: '1' },
      '/copilot/applications/demo/environments/bad': 'null',
    });
    expect(await a.load('demo')).toEqual({
      name: 'demo',
      layout: 'legacy',
      environments: [
        { name: 'dev', accountId: '111122223333', region: undefined, deploymentMode: undefined },
      ],
    });
  });

  it.each([
    ['dual-deploy-platform-traffic', 'dual-deploy-platform-traffic'],
    ['terraform', 'terraform'],
    ['Platform', 'Platform'],
    [['platform'], '["platform"]'],
    [3, '3'],
    ['', undefined],
    [null, undefined],
  ])('have the deployment mode as it was written: %j', async (written, deploymentMode) => {
    const { applications: a } = applications({
      '/platform/applications/demo/environments/dev': { service_deployment_mode: written, allEnvironments },
    });
    expect((await a.load('demo')).environments[0]).toMatchObject({ deploymentMode });
  });

  it('are none, with a warning, where the platform parameters can not be read and no legacy ones exist', async () => {
    const { applications: a, logger } = applications({ '/platform/applications/demo/environments/dev': 'x' });
    expect((await a.load('demo')).environments).toEqual([]);
    expect(logger.texts('warning')).toHaveLength(1);
  });

  it('can not be had for an application that does not exist: the account and both paths are named', async () => {
    const { applications: a } = applications({ '/platform/applications/demo/environments/dev': {} });
    const error = await errorOf(a.load('dem'));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain('"dem" in account 111122223333 (eu-west-2)');
    expect(error.message).toContain('/platform/applications/dem/environments');
    expect(error.message).toContain('/copilot/applications/dem ');
  });

  it('are those of another application to a role that may read one only: refused, naming it', async () => {
    const { applications: a, parameters } = applications({});
    const denied = new AccessDeniedError('x may not call ssm:GetParametersByPath.', { hint: 'Allow it.' });
    parameters.list = () => Promise.reject(denied);
    for (const work of [a.load('dmeo'), a.codebases('dmeo')]) {
      const error = await errorOf(work);
      expect(error).toBeInstanceOf(AccessDeniedError);
      expect(error.message).toBe(
        'Can\'t look up the application "dmeo": x may not call ssm:GetParametersByPath.',
      );
      expect(error.hint).toMatch(/^Check the name of the application: .* Allow it\.$/);
    }
  });

  it('are found by name; a wrong name is answered with those that exist', async () => {
    const { applications: a } = applications({
      '/platform/applications/demo/environments/dev': { allEnvironments },
    });
    const application = await a.load('demo');
    expect(a.environment(application, 'prod').accountId).toBe('444455556666');
    const error = await errorOf(Promise.resolve().then(() => a.environment(application, 'prd')));
    expect(error.message).toBe('Application demo has no environment "prd".');
    expect(error.hint).toBe('Did you mean "prod"? There are: dev, prod.');
  });

  it.each(['../other', 'demo/environments', 'Demo', '', 'a b', '-x'])(
    'refuse the name %j unasked',
    async (name) => {
      const { applications: a, parameters } = applications({});
      expect((await errorOf(a.load(name))).message).toContain('The input app is');
      expect(parameters.requests).toEqual([]);
    },
  );
});

const web = {
  name: 'web',
  repository: 'uktrade/demo',
  pipeline_mode: 'github_actions',
  slack_channel: '/codebuild/channel',
  additional_ecr_repository: 'public.ecr.aws/uktrade/web',
  deploy_repository_branch: 'main',
  requires_image_build: false,
  services: [{ first: ['web', 'api'] }, { second: ['celery'] }],
  pipelines: [
    { name: 'main', branch: 'main', environments: [{ name: 'dev' }] },
    { name: 'release', tag: true, environments: [{ name: 'prod', requires_approval: true }] },
  ],
  from_the_future: true,
};

describe('the codebases of an application', () => {
  it('are read with everything that is configured', async () => {
    const { applications: a } = applications({ '/copilot/applications/demo/codebases/web': web });
    expect(await a.codebase('demo', 'web')).toEqual({
      name: 'web',
      repository: 'uktrade/demo',
      pipelineMode: 'github_actions',
      slackChannel: '/codebuild/channel',
      additionalEcrRepository: 'public.ecr.aws/uktrade/web',
      requiresImageBuild: false,
      services: [
        { name: 'first', services: ['web', 'api'] },
        { name: 'second', services: ['celery'] },
      ],
      pipelines: [
        {
          name: 'main',
          branch: 'main',
          tag: false,
          environments: [{ name: 'dev', requiresApproval: false }],
        },
        {
          name: 'release',
          branch: undefined,
          tag: true,
          environments: [{ name: 'prod', requiresApproval: true }],
        },
      ],
    });
  });

  it('keep each of their run groups, whatever its name', async () => {
    const names = ['constructor', '__proto__', 'prototype', 'toString', '1', 'true'];
    const services = names.map((name) => `{ ${JSON.stringify(name)}: ["web"] }`);
    const { applications: a } = applications({
      '/copilot/applications/demo/codebases/web': `{ "repository": "uktrade/demo", "services": [${services.join()}] }`,
    });
    const groups = (await a.codebase('demo', 'web')).services;
    expect(groups).toEqual(names.map((name) => ({ name, services: ['web'] })));
  });

  it.each([
    ['absent', {}],
    [
      'null, as Terraform writes them',
      {
        name: null,
        pipeline_mode: null,
        slack_channel: null,
        additional_ecr_repository: null,
        deploy_repository_branch: '',
        requires_image_build: null,
        services: null,
        pipelines: null,
      },
    ],
  ])('have defaults for keys that are %s', async (_, rest) => {
    const { applications: a } = applications({
      '/copilot/applications/demo/codebases/api': { repository: 'uktrade/api', ...rest },
    });
    expect(await a.codebase('demo', 'api')).toEqual({
      name: 'api',
      repository: 'uktrade/api',
      pipelineMode: 'aws_codepipeline',
      requiresImageBuild: true,
      services: [],
      pipelines: [],
    });
  });

  it('are listed by name; an unreadable parameter is named in a warning and skipped', async () => {
    const { applications: a, logger } = applications({
      '/copilot/applications/demo/codebases/web': web,
      '/copilot/applications/demo/codebases/bad': '{"repository":',
      '/copilot/applications/demo/codebases/odd': { repository: 'x/y', pipeline_mode: 'carrier_pigeon' },
      '/copilot/applications/demo/codebases/api': { repository: 'uktrade/api' },
    });
    expect((await a.codebases('demo')).map(({ name }) => name)).toEqual(['api', 'web']);
    expect(logger.texts('warning')).toEqual([
      'Skipped the codebase in /copilot/applications/demo/codebases/bad: it is not JSON (SyntaxError).',
      expect.stringMatching(/codebases\/odd: pipeline_mode: .*carrier_pigeon/),
    ]);
  });

  it('are none for an application without any', async () => {
    expect(await applications({}).applications.codebases('demo')).toEqual([]);
  });

  it('answer a wrong name with those that exist', async () => {
    const { applications: a } = applications({ '/copilot/applications/demo/codebases/web': web });
    const error = await errorOf(a.codebase('demo', 'webb'));
    expect(error.message).toBe('Application demo has no codebase "webb".');
    expect(error.hint).toBe('Did you mean "web"? There are: web.');
    expect((await errorOf(a.codebase('other', 'web'))).hint).toBe('There are none.');
  });

  it('name the parameter of the one that was asked for and can not be read', async () => {
    const { applications: a } = applications({ '/copilot/applications/demo/codebases/web': '[]' });
    expect((await errorOf(a.codebase('demo', 'web'))).message).toContain(
      '/copilot/applications/demo/codebases/web does not describe a codebase',
    );
  });
});

const deployed = {
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
    await expect(find(app, env, new MemoryParameters({ [path]: deployed }))).resolves.toBe(name);
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
