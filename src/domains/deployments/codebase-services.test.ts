import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import type { RunGroup } from '../platform/applications.js';
import { ServiceTypes } from '../services/service-type.js';
import { describeSource, findCodebaseServices } from './codebase-services.js';

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
