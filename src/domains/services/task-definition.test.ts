import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RegisteredTaskDefinition, TaskDefinitionTemplate } from '../../providers/aws/ecs-answers.js';
import { AccessDeniedError, NotFoundError, PlatformError } from '../../core/errors.js';
import {
  isSameDefinition,
  pinImage,
  readTemplate,
  referenceOf,
  refuseUnknown,
  templateImage,
} from './task-definition.js';

const target = { app: 'demo', env: 'dev', service: 'web' };
const WHERE = 's3://ecs-task-definitions-demo-dev/demo/dev/web.json';
const APPLY =
  'Terraform writes it when the service is applied to dev (terraform/services/dev/web in the deploy repository).';

/** Reads a template that is stored as this text, or fails to be read. */
function read(stored: unknown) {
  const objects = {
    read: (bucket: string, key: string) => {
      if (stored instanceof Error) return Promise.reject(stored);
      const found = `s3://${bucket}/${key}` === WHERE ? stored : undefined;
      return Promise.resolve(
        found === undefined || typeof found === 'string' ? found : JSON.stringify(found),
      );
    },
  };
  return readTemplate(objects, target);
}

describe('the template of a service', () => {
  const minimal = { family: 'f', containerDefinitions: [{ name: 'web', image: 'repo/web' }] };

  it('is read without nulls, and without what a description adds', async () => {
    const [container] = minimal.containerDefinitions;
    await expect(
      read({
        ...minimal,
        cpu: '256',
        volumes: null,
        revision: 3,
        status: 'ACTIVE',
        deregisteredAt: 'x',
        enableFaultInjection: false,
        containerDefinitions: [
          {
            ...container,
            command: ['run', null, 'it'],
            user: null,
            healthCheck: { retries: null, timeout: 2 },
          },
          null,
        ],
      }),
    ).resolves.toStrictEqual({
      family: 'f',
      cpu: '256',
      enableFaultInjection: false,
      containerDefinitions: [{ ...container, command: ['run', 'it'], healthCheck: { timeout: 2 } }],
    });
  });

  it('keeps what it can not be registered with, so that it is refused', async () => {
    const text = JSON.stringify(minimal).replace('"name"', '"__proto__":{"a":1},"constructor":"x","name"');
    const template = await readTemplate({ read: () => Promise.resolve(text) }, target);
    expect(Object.keys(template.containerDefinitions[0] ?? {})).toEqual([
      ...['__proto__', 'constructor', 'name', 'image'],
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'it is not JSON (SyntaxError)'],
    ['null', 'null', ''],
    ['no family', { ...minimal, family: '' }, 'family'],
    ['no image', { ...minimal, containerDefinitions: [{ name: 'web', image: '' }] }, 'image'],
    ['no containers', { family: 'f' }, 'containerDefinitions'],
  ])('is not valid: %s', async (_, stored, problem) => {
    const error: unknown = await read(stored).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({
      message: expect.stringContaining(`The task definition template ${WHERE} is not valid: `),
      hint: 'Terraform writes it: apply the service again.',
    });
    expect((error as Error).message).toContain(problem);
  });

  it.each([
    [['nginx', 'db'], 'nginx, db'],
    [[], 'none'],
  ])("lacks the service's container: %j", async (names, only) => {
    const containerDefinitions = names.map((name) => ({ name, image: 'i' }));
    await expect(read({ ...minimal, containerDefinitions })).rejects.toMatchObject({
      message: `The task definition template ${WHERE} has no container "web", only: ${only}.`,
      hint: "The service's container must have the service's name. Check the service's configuration and apply it again.",
    });
  });

  it('is not there', async () => {
    const missing = read(undefined);
    await expect(missing).rejects.toThrow(
      new NotFoundError(`There is no task definition template ${WHERE}.`),
    );
    await expect(missing).rejects.toMatchObject({ name: 'NotFoundError', hint: APPLY });
  });

  it.each([
    ['Ask somebody.', `${APPLY} Ask somebody.`],
    [undefined, APPLY],
  ])('may not be read: %s', async (own, hint) => {
    const cause = new Error('AccessDenied');
    const denied = new AccessDeniedError('Access denied.', {
      cause,
      ...(own === undefined ? {} : { hint: own }),
    });
    await expect(read(denied)).rejects.toMatchObject({
      name: 'AccessDeniedError',
      hint,
      cause,
      message: `There is no task definition template ${WHERE}, or it may not be read: Access denied.`,
    });
  });

  it('has no bucket', async () => {
    const cause = new NotFoundError('NoSuchBucket');
    await expect(read(cause)).rejects.toMatchObject({
      name: 'NotFoundError',
      hint: APPLY,
      cause,
      message: 'There is no bucket ecs-task-definitions-demo-dev, which holds the task definition templates.',
    });
  });

  it('can not be read for another reason', async () => {
    const error = new PlatformError('No answer.');
    await expect(read(error)).rejects.toBe(error);
  });
});

describe('refuseUnknown', () => {
  const refuse =
    (...paths: string[]) =>
    () => {
      refuseUnknown(paths, target);
    };

  it('takes a template of which everything is known', () => {
    expect(refuse()).not.toThrow();
  });

  it.each([
    ['volumess', 'Did Terraform mean "volumes"?'],
    ['memorry', 'Did Terraform mean "memory"?'],
    ['runtimePlatfrom', 'Did Terraform mean "runtimePlatform"?'],
    [
      'containerDefinitions[0].somethingElse',
      "Nothing was changed. Correct it in the service's configuration and apply it again.",
    ],
  ])('names %s, and suggests what was meant', (path, hint) => {
    expect(refuse(path, 'other')).toThrow(
      new PlatformError(
        `The task definition template ${WHERE} has ${path}, other, which RegisterTaskDefinition does not know.`,
      ),
    );
    expect(refuse(path, 'other')).toThrow(expect.objectContaining({ hint }));
  });
});

describe('the image of a template', () => {
  const template = {
    family: 'f',
    containerDefinitions: [
      { name: 'nginx', image: 'nginx:1' },
      { name: 'web', image: 'registry.example:5000/demo/web:latest', dockerLabels: { team: 'x' } },
    ],
  };
  const image = { tag: 'commit-1234567', digest: 'sha256:new' };

  it("is that of the service's container, without its tag", () => {
    expect(templateImage(template, 'web')).toBe('registry.example:5000/demo/web');
    expect(templateImage(template, 'nginx')).toBe('nginx');
    expect(templateImage(template, 'other')).toBe('');
  });

  it.each([
    ['tag', ':commit-1234567'],
    ['digest', '@sha256:new'],
  ] as const)('is replaced by one with its %s, and labelled', (form, reference) => {
    expect(pinImage(template, target, image, form)).toEqual({
      family: 'f',
      containerDefinitions: [
        template.containerDefinitions[0],
        {
          name: 'web',
          image: `registry.example:5000/demo/web${reference}`,
          dockerLabels: {
            team: 'x',
            'com.datadoghq.tags.env': 'dev',
            'com.datadoghq.tags.service': 'demo-web',
            'com.datadoghq.tags.version': 'commit-1234567',
          },
        },
      ],
    });
  });

  it.each([
    ['repo/web:commit-1', 'commit-1'],
    ['repo/web@sha256:x', 'sha256:x'],
    ['repo/web:commit-1@sha256:x', 'commit-1@sha256:x'],
    ['repo/web', 'repo/web'],
  ])('%s is called %s', (name, expected) => {
    expect(referenceOf(name)).toBe(expected);
  });
});

const web = {
  name: 'web',
  image: 'repo/web:commit-1234567',
  command: ['run', 'it'],
  environment: [
    { name: 'B', value: '2' },
    { name: 'A', value: '' },
  ],
  portMappings: [{ containerPort: 8080 }],
  healthCheck: { command: ['CMD', 'true'] },
};
const wanted: TaskDefinitionTemplate = {
  family: 'demo-dev-web-task-def',
  cpu: '256',
  requiresCompatibilities: ['FARGATE'],
  volumes: [{ name: 'tmp', host: {} }],
  tags: [{ key: 'a', value: 'b' }],
  containerDefinitions: [web, { name: 'nginx', image: 'nginx:1' }],
};

/** As ECS describes what was registered. */
const described = {
  family: 'demo-dev-web-task-def',
  cpu: '256',
  requiresCompatibilities: ['FARGATE'],
  volumes: [{ name: 'tmp' }],
  placementConstraints: [],
  enableFaultInjection: false,
  taskDefinitionArn: 'arn',
  revision: 3,
  status: 'ACTIVE',
  registeredBy: 'somebody',
  registeredAt: new Date(0),
  containerDefinitions: [
    {
      name: 'nginx',
      image: 'nginx:1',
      cpu: 0,
      essential: true,
      environment: [],
      mountPoints: [],
      volumesFrom: [],
    },
    {
      ...web,
      cpu: 0,
      essential: true,
      environment: [...web.environment].reverse(),
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
      healthCheck: { command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 3 },
      systemControls: [],
    },
  ],
};

function registered(content: Readonly<Record<string, unknown>>): RegisteredTaskDefinition {
  return { arn: 'arn', family: 'f', revision: 3, registeredAt: undefined, containers: [], content };
}

describe('isSameDefinition', () => {
  it('sees through what ECS fills in, and through its order', () => {
    expect(isSameDefinition(wanted, registered(described))).toBe(true);
  });

  it.each<[string, object]>([
    ['an inactive revision', { status: 'INACTIVE' }],
    ['another size', { cpu: '512' }],
    ['another role', { taskRoleArn: 'arn:role' }],
    ['one container less', { containerDefinitions: described.containerDefinitions.slice(1) }],
  ])('tells %s', (_, change) => {
    expect(isSameDefinition(wanted, registered({ ...described, ...change }))).toBe(false);
  });

  it.each<[string, object]>([
    ['another image', { image: 'repo/web:commit-7654321' }],
    ['another order of the command', { command: ['it', 'run'] }],
    ['a variable that is gone', { environment: [{ name: 'B', value: '2' }] }],
    [
      'another value',
      {
        environment: [
          { name: 'B', value: '2' },
          { name: 'A', value: '1' },
        ],
      },
    ],
    ['one that is not essential', { essential: false }],
    ['a label', { dockerLabels: { a: 'b' } }],
  ])('tells %s', (_, change) => {
    const containers = described.containerDefinitions.map((one) =>
      one.name === 'web' ? { ...one, ...change } : one,
    );
    expect(isSameDefinition(wanted, registered({ ...described, containerDefinitions: containers }))).toBe(
      false,
    );
  });

  /** A definition with one container that has these, and with these besides. */
  const compare = (one: object, other: object, definition: [object, object] = [{}, {}]): boolean => {
    const [first, second] = [one, other].map((parts, index) => ({
      family: 'f',
      ...definition[index],
      containerDefinitions: [{ name: 'web', image: 'i', ...parts }],
    }));
    if (first === undefined || second === undefined) throw new Error('There are two.');
    return isSameDefinition(first, registered(second));
  };

  it.each(['command', 'entryPoint', 'dnsServers', 'dnsSearchDomains', 'links'])(
    'minds the order of %s',
    (list) => {
      expect(compare({ [list]: ['a', 'b'] }, { [list]: ['b', 'a'] })).toBe(false);
    },
  );

  it.each<[string, object, object]>([
    ['other sets', { secrets: ['b', 'a'] }, { secrets: ['a', 'b'] }],
    ['members', { user: 'a', workingDirectory: 'b' }, { workingDirectory: 'b', user: 'a' }],
  ])('does not mind the order of %s', (_, one, other) => {
    expect(compare(one, other)).toBe(true);
  });

  it.each<[string, object]>([
    ['null', { user: null }],
    ['undefined', { user: undefined }],
    ['an empty list', { secrets: [] }],
    ['an empty object', { linuxParameters: { tmpfs: [] } }],
    ['cpu', { cpu: 0 }],
  ])('takes %s for absent', (_, parts) => {
    expect(compare({}, parts)).toBe(true);
  });

  it.each<[string, object, object]>([
    ['mountPoints', { sourceVolume: 'a' }, { readOnly: false }],
    ['volumesFrom', { sourceContainer: 'a' }, { readOnly: false }],
    ['portMappings', { containerPort: 80 }, { hostPort: 0, protocol: 'tcp' }],
  ])('knows the defaults of %s', (kind, parts, defaults) => {
    expect(compare({ [kind]: [parts] }, { [kind]: [{ ...parts, ...defaults }] })).toBe(true);
  });

  it('knows the defaults of a file system, and what is none', () => {
    const volumes = (parts: object) => ({
      volumes: [{ name: 'a', efsVolumeConfiguration: { fileSystemId: 'fs', ...parts } }],
    });
    const defaults = { rootDirectory: '/', transitEncryption: 'DISABLED' };
    expect(compare({}, {}, [volumes({}), volumes(defaults)])).toBe(true);
    expect(compare({}, {}, [volumes({}), volumes({ rootDirectory: '/data' })])).toBe(false);
  });

  it('reads sizes of the whole as text, and those of a container as they are', () => {
    const sizes: [object, object] = [
      { cpu: 256, memory: 512 },
      { cpu: '256', memory: '512' },
    ];
    expect(compare({}, {}, sizes)).toBe(true);
    expect(compare({ cpu: 10 }, { cpu: '10' })).toBe(false);
  });

  it('distinguishes ports, and takes a host port for absent only where it is that of the container', () => {
    const ports = (parts: object) => ({ portMappings: [parts] });
    expect(compare(ports({ containerPort: 80 }), ports({ containerPort: 81 }))).toBe(false);
    expect(compare(ports({ containerPort: 80 }), ports({ containerPort: 80, hostPort: 81 }))).toBe(false);
    expect(compare(ports({ containerPort: 80 }), ports({ containerPort: 80, hostPort: 80 }))).toBe(true);
  });

  it('never takes different variables for the same, in whichever order', () => {
    const variables = fc.uniqueArray(fc.record({ name: fc.string(), value: fc.string() }), {
      selector: ({ name }) => name,
    });
    const definition = (environment: unknown[]): TaskDefinitionTemplate => ({
      family: 'f',
      containerDefinitions: [{ name: 'web', image: 'i', environment } as { name: string; image: string }],
    });
    const asSet = (list: readonly { name: string; value: string }[]) =>
      JSON.stringify(list.map(({ name, value }) => JSON.stringify([name, value])).sort());
    fc.assert(
      fc.property(variables, variables, (one, other) => {
        expect(isSameDefinition(definition(one), registered({ ...definition(other) }))).toBe(
          asSet(one) === asSet(other),
        );
        expect(isSameDefinition(definition(one), registered({ ...definition([...one].reverse()) }))).toBe(
          true,
        );
      }),
    );
  });
});
