import { describe, expect, it } from '@jest/globals';
import { NotFoundError, PlatformError, UsageError, AccessDeniedError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import type { RunGroup } from '../platform/applications.js';
import {
  refuseScheduledJob,
  ServiceTypes,
  describeSource,
  findCodebaseServices,
} from './service-catalogue.js';
import { findModeProblem, refuseCopilot } from '../platform/parameters.js';

const PATH = '/platform/applications/demo/environments/dev/services';

async function load(services: Readonly<Record<string, unknown>>) {
  const logger = new MemoryLogger();
  const parameters = new MemoryParameters(
    Object.fromEntries(Object.entries(services).map(([name, value]) => [`${PATH}/${name}`, value])),
  );
  return { types: await ServiceTypes.load(parameters, logger, 'demo', 'dev'), logger, parameters };
}

const web = { web: { type: 'Load Balanced Web Service' } };
const nightly = { nightly: { type: 'Scheduled Job' } };

describe('the services of an environment', () => {
  it('are those of Parameter Store, by the alphabet', async () => {
    const { types, parameters } = await load({ ...web, ...nightly });
    expect(types.names).toEqual(['nightly', 'web']);
    expect(parameters.requests).toEqual([`list ${PATH}`]);
    expect(['web', 'nightly', 'other'].filter((name) => types.isScheduledJob(name))).toEqual(['nightly']);
  });

  it('include one whose type can not be read', async () => {
    const { types, logger } = await load({ ...web, broken: 'no JSON' });
    expect(types.names).toEqual(['broken', 'web']);
    expect(types.isScheduledJob('broken')).toBe(false);
    expect(logger.texts('debug')).toEqual([`Skipped ${PATH}/broken: it is not JSON (SyntaxError).`]);
  });

  it.each([
    ['Demo', 'dev', 'app'],
    ['demo', 'Dev', 'env'],
  ])('of application %s and environment %s are not asked for: %s', async (app, env, input) => {
    const parameters = new MemoryParameters({});
    await expect(ServiceTypes.load(parameters, new MemoryLogger(), app, env)).rejects.toThrow(
      `The input ${input} is `,
    );
    expect(parameters.requests).toEqual([]);
  });

  it('are all there is where they are known', async () => {
    const { types } = await load({ ...web, api: { type: 'Backend Service' } });
    types.check('web');
    const misspelt = () => {
      types.check('wbe');
    };
    expect(misspelt).toThrow(
      new NotFoundError(`There is no service "wbe": ${PATH}/wbe is not in Parameter Store.`),
    );
    expect(misspelt).toThrow(expect.objectContaining({ hint: 'Did you mean "web"? There are: api, web.' }));
    expect(() => {
      types.check('something-else');
    }).toThrow(expect.objectContaining({ hint: 'There are: api, web.' }));
  });

  it('are not known better than by ECS where Parameter Store has none', async () => {
    const { types } = await load({});
    types.check('web');
    expect(() => {
      types.check('Web');
    }).toThrow(new UsageError('The input service is "Web", which can\'t be a name.'));
  });

  it('with a single one are known too', async () => {
    const { types } = await load(web);
    expect(() => {
      types.check('api');
    }).toThrow('There is no service "api"');
  });
});

describe('a scheduled job', () => {
  it('is refused, with the command that deploys it', async () => {
    const { types } = await load({ ...web, ...nightly });
    refuseScheduledJob(types, { app: 'demo', env: 'dev', service: 'web' }, 'commit-1234567');
    const refused = () => {
      refuseScheduledJob(types, { app: 'demo', env: 'dev', service: 'nightly' }, 'commit-1234567');
    };
    expect(refused).toThrow(
      new PlatformError(
        'nightly is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.',
      ),
    );
    expect(refused).toThrow(
      expect.objectContaining({
        hint: 'Write its manifest with platform-helper internal service generate --name nightly --env dev, then run in the deploy repository: cd terraform/services/dev/nightly && terraform apply -var=scheduled_job_image_tag=commit-1234567',
      }),
    );
  });
});

describe('findModeProblem', () => {
  it.each([
    [undefined, { kind: 'copilot', says: 'no service_deployment_mode, which means copilot' }],
    ['copilot', { kind: 'copilot', says: 'the service_deployment_mode copilot' }],
    ['platform', undefined],
    ['dual-deploy-copilot-traffic', undefined],
    ['both', { kind: 'unknown', says: 'the service_deployment_mode "both", which is not known' }],
  ])('of the mode %s is %j', (deploymentMode, expected) => {
    expect(findModeProblem({ deploymentMode })).toEqual(expected);
  });
});

describe('the services that run on ECS', () => {
  it('are those of the run groups, each once, in their order, but for scheduled jobs', async () => {
    const { types } = await load({ ...web, ...nightly, api: { type: 'Backend Service' } });
    const groups = [{ services: ['web', 'nightly'] }, { services: ['other', 'web'] }];
    expect(types.onEcs(groups)).toEqual(['web', 'other']);
    expect(types.onEcs([{ services: ['api'] }])).toEqual(['api']);
  });

  it('are those of the environment where no run group names any', async () => {
    const { types } = await load({ ...web, ...nightly, api: { type: 'Backend Service' } });
    expect(types.onEcs([])).toEqual(['api', 'web']);
    expect(types.onEcs([{ services: [] }])).toEqual(['api', 'web']);
  });
});

describe('an environment whose services Copilot deploys', () => {
  const hint =
    "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first.";

  it.each([
    [
      'copilot',
      "The environment dev has the service_deployment_mode copilot: its services are made and deployed by Copilot, so they can't be deployed straight to ECS.",
    ],
    [
      'new-mode',
      'The environment dev has the service_deployment_mode "new-mode", which is not known: its services can\'t be deployed straight to ECS.',
    ],
  ])('is refused, as is one with a mode that is not known: %s', (deploymentMode, message) => {
    const refusal = (): void => {
      refuseCopilot({ name: 'dev', deploymentMode });
    };
    expect(refusal).toThrow(new PlatformError(message));
    expect(refusal).toThrow(expect.objectContaining({ hint }));
  });

  it('is not one that the platform deploys', () => {
    expect(() => {
      refuseCopilot({ name: 'dev', deploymentMode: 'platform' });
    }).not.toThrow();
  });
});

const HERE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com';
const PUBLIC = 'public.ecr.aws/uktrade/web';

/** What the template of a service names; undefined: there is none. */
type Templates = Record<string, string | Error | undefined>;

interface World {
  templates?: Templates;
  groups?: RunGroup[];
  wanted?: string[];
  additional?: string;
  jobs?: string[];
}

async function find({ templates = {}, groups = [], wanted, additional, jobs = [] }: World) {
  const logger = new MemoryLogger();
  const path = '/platform/applications/demo/environments/dev/services';
  const parameters = new MemoryParameters(
    Object.fromEntries(
      Object.keys(templates).map((name) => [
        `${path}/${name}`,
        { name, type: jobs.includes(name) ? 'Scheduled Job' : 'Backend Service' },
      ]),
    ),
  );
  const read: string[] = [];
  const objects = {
    read: (_bucket: string, key: string) => {
      const service = key.replace(/^demo\/dev\/|\.json$/g, '');
      read.push(service);
      const image = templates[service];
      if (image instanceof Error) return Promise.reject(image);
      if (image === undefined || image === 'not JSON') return Promise.resolve(image);
      const containerDefinitions = [
        { name: 'nginx', image: `${HERE}/demo/web` },
        { name: service, image },
      ];
      return Promise.resolve(JSON.stringify({ family: 'f', containerDefinitions }));
    },
  };
  const deps = {
    objects,
    logger,
    registry: { account: '111122223333', region: 'eu-west-2' },
    types: await ServiceTypes.load(parameters, logger, 'demo', 'dev'),
  };
  const codebase = { name: 'web', services: groups };
  const found = findCodebaseServices(deps, {
    app: 'demo',
    env: 'dev',
    codebase,
    wanted,
    repositories: codebaseRepositories('demo', { name: 'web', additionalEcrRepository: additional }),
  });
  return { found: await found.catch((error: unknown) => error), logger, read };
}

describe("a codebase's services", () => {
  it('are those of its run groups, whatever is wanted', async () => {
    const groups = [
      { name: 'none', services: [] },
      { name: 'first', services: ['api'] },
    ];
    const { found, read } = await find({ groups, wanted: ['web'], templates: { web: `${HERE}/demo/web` } });
    expect(found).toEqual({ source: 'run-groups', groups });
    expect(read).toEqual([]);
  });

  it('are those that are wanted where it has no run groups', async () => {
    for (const groups of [[], [{ name: 'empty', services: [] }]]) {
      const { found, read } = await find({ groups, wanted: ['web', 'api', 'web'] });
      expect(found).toEqual({ source: 'input', groups: [{ name: 'services', services: ['web', 'api'] }] });
      expect(read).toEqual([]);
    }
  });

  it('are all whose template names its image where none is wanted either', async () => {
    const { found, logger } = await find({
      templates: {
        api: `${HERE}/demo/api`,
        copy: '999999999999.dkr.ecr.eu-west-2.amazonaws.com/demo/web',
        docs: PUBLIC,
        nightly: `${HERE}/demo/web`,
        web: `${HERE}/demo/web`,
        worker: `${HERE}/demo/web:latest`,
      },
      jobs: ['nightly'],
      additional: PUBLIC,
    });
    expect(found).toEqual({
      source: 'templates',
      groups: [{ name: 'services', services: ['docs', 'nightly', 'web', 'worker'] }],
    });
    expect(logger.texts('warning')).toEqual([]);
  });

  it('leave out, with a warning, a service without a template that can be read, but not a scheduled job', async () => {
    const { found, logger } = await find({
      templates: {
        api: undefined,
        beat: new AccessDeniedError('Not allowed.'),
        nightly: undefined,
        web: `${HERE}/demo/web`,
      },
      jobs: ['nightly'],
    });
    expect(found).toMatchObject({ groups: [{ services: ['web'] }] });
    expect(logger.texts('warning')).toEqual([
      'Some services of dev have no task definition template that can be read, and are left out. Not looked at: api (There is no task definition template s3://ecs-task-definitions-demo-dev/demo/dev/api.json), beat (There is no task definition template s3://ecs-task-definitions-demo-dev/demo/dev/beat.json, or it may not be read: Not allowed).',
    ]);
  });

  it.each([
    ['a broken template', 'not JSON', /whether api runs its image can't be seen: .*is not valid/],
    ['S3 fails', new PlatformError('S3 is down.'), /whether api runs its image can't be seen: S3 is down\./],
    ['a defect', new TypeError('a defect'), /^a defect$/],
  ])('are not guessed: %s', async (_, api, message) => {
    const { found } = await find({ templates: { api, web: `${HERE}/demo/web` } });
    expect((found as Error).message).toMatch(message);
  });

  it.each<[string, World, RegExp]>([
    ['no services', {}, /no parameter says which services dev has: nothing says what to deploy\.$/],
    [
      'only those of others',
      { templates: { api: `${HERE}/demo/api` } },
      /no task definition template of dev names an image of demo\/web: nothing/,
    ],
    [
      'none that can be read',
      { templates: { api: undefined }, additional: PUBLIC },
      /demo\/web or public\.ecr\.aws\/uktrade\/web: nothing says what to deploy\. Not looked at: api \(/,
    ],
  ])('are asked for where the environment has %s', async (_, world, message) => {
    const { found } = await find(world);
    expect(found).toBeInstanceOf(PlatformError);
    expect((found as PlatformError).message).toMatch(message);
    expect((found as PlatformError).hint).toMatch(/^Name the services in the input services/);
  });
});

describe('describeSource', () => {
  const plan = { app: 'demo', env: 'dev', codebase: { name: 'web' } };

  it('says what is not configured', () => {
    expect(describeSource(plan, { source: 'run-groups' })).toBeUndefined();
    expect(describeSource(plan, { source: 'input' })).toContain('the services given');
    expect(describeSource(plan, { source: 'templates' })).toContain('all services of dev whose');
  });
});
