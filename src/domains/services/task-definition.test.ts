import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RegisteredTaskDefinition, TaskDefinitionTemplate } from '../../providers/aws/ecs-types.js';
import { isSameDefinition } from './task-definition.js';

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
  ...{
    taskDefinitionArn: 'arn',
    revision: 3,
    status: 'ACTIVE',
    registeredBy: 'somebody',
    registeredAt: new Date(0),
  },
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
