import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import type { ContainerService } from './ecs.js';
import type { RegisteredTaskDefinition, TaskDefinitionTemplate } from './ecs-answers.js';
import { fault, json, WireServer, wireSession } from '../../testing/aws-server.js';

const name = { cluster: 'demo-dev-cluster', service: 'demo-dev-web' };
const prefix = 'arn:aws:ecs:eu-west-2:111122223333';
const definition = `${prefix}:task-definition/demo-dev-web-task-def:7`;
const deployment = `${prefix}:service-deployment/demo-dev-cluster/demo-dev-web/abc`;
const template: TaskDefinitionTemplate = {
  family: 'demo-dev-web-task-def',
  cpu: '256',
  containerDefinitions: [{ name: 'web', image: 'repo/web:commit-1234567' }],
};
const described = {
  taskDefinition: {
    taskDefinitionArn: definition,
    family: template.family,
    revision: 7,
    status: 'ACTIVE',
    registeredAt: 20,
    containerDefinitions: [{ name: 'web', image: 'repo/web:commit-1234567' }],
  },
};

describe('EcsContainerService', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());
  const containers = () => wireSession(server).session.containers();

  it('describes a task definition, and takes ClientException for none', async () => {
    server.reply('DescribeTaskDefinition', json(described), fault('ClientException', 'Unable to describe'));
    const ecs = await containers();
    await expect(ecs.taskDefinition('demo-dev-web-task-def')).resolves.toMatchObject({
      arn: definition,
      revision: 7,
      registeredAt: new Date(20_000),
      containers: [{ name: 'web', image: 'repo/web:commit-1234567' }],
    });
    await expect(ecs.taskDefinition('other')).resolves.toBeUndefined();
    expect(server.bodies('DescribeTaskDefinition')).toEqual([
      { taskDefinition: 'demo-dev-web-task-def' },
      { taskDefinition: 'other' },
    ]);
  });

  it('registers just what it is given', async () => {
    server.reply('RegisterTaskDefinition', json(described));
    const registered = await (await containers()).register(template, () => false);
    expect(registered.arn).toBe(definition);
    expect(server.bodies('RegisterTaskDefinition')).toEqual([template]);
  });

  it.each([
    ['finds what an attempt whose answer was lost has registered', true, 1],
    ['registers again where the newest revision is another one', false, 2],
  ])('%s', async (_, known, registrations) => {
    server.reply('RegisterTaskDefinition', 'reset', json(described));
    server.reply('DescribeTaskDefinition', json(described));
    const asked: RegisteredTaskDefinition[] = [];
    const ecs = await containers();
    await ecs.register(template, (newest) => {
      asked.push(newest);
      return known;
    });
    expect(asked.map(({ arn }) => arn)).toEqual([definition]);
    expect(server.bodies('RegisterTaskDefinition')).toHaveLength(registrations);
  });

  it('updates the task definition and nothing else, least of all the desired count', async () => {
    const service = { serviceName: name.service, status: 'ACTIVE', desiredCount: 5 };
    server.reply('UpdateService', json({ service }), json({ service }));
    const ecs = await containers();
    await expect(ecs.update(name, definition)).resolves.toMatchObject({ desiredCount: 5 });
    await ecs.update(name, definition, { force: true });
    expect(server.bodies('UpdateService')).toEqual([
      { ...name, taskDefinition: definition },
      { ...name, taskDefinition: definition, forceNewDeployment: true },
    ]);
  });

  it('describes a service with its task sets and events, and tells none from one', async () => {
    server.reply(
      'DescribeServices',
      json({
        services: [
          {
            serviceName: name.service,
            status: 'ACTIVE',
            desiredCount: 2,
            runningCount: 1,
            taskDefinition: definition,
            deployments: [
              {
                id: 'ecs-svc/1',
                status: 'PRIMARY',
                taskDefinition: definition,
                rolloutState: 'IN_PROGRESS',
                createdAt: 10,
              },
            ],
            events: [{ id: 'e', createdAt: 11, message: 'has started 1 tasks' }],
          },
        ],
      }),
      json({ services: [], failures: [{ reason: 'MISSING' }] }),
      fault('ClusterNotFoundException', 'Cluster not found.'),
    );
    const ecs = await containers();
    await expect(ecs.service(name)).resolves.toMatchObject({
      desiredCount: 2,
      runningCount: 1,
      taskSets: [{ id: 'ecs-svc/1', rolloutState: 'IN_PROGRESS', createdAt: new Date(10_000) }],
      events: [{ id: 'e', createdAt: new Date(11_000), message: 'has started 1 tasks' }],
    });
    await expect(ecs.service(name)).resolves.toBeUndefined();
    await expect(ecs.service(name)).rejects.toThrow(NotFoundError);
  });

  it('lists deployments newest first, from a time on', async () => {
    const brief = (id: string, createdAt: number) => ({
      serviceDeploymentArn: id,
      status: 'SUCCESSFUL',
      createdAt,
      ...(id === 'any' ? { startedAt: createdAt + 1, finishedAt: createdAt + 60 } : {}),
      targetServiceRevisionArn: `revision-${id}`,
    });
    server.reply(
      'ListServiceDeployments',
      json({ serviceDeployments: [brief('old', 1), brief('new', 3)], nextToken: 'n' }),
      json({ serviceDeployments: [brief('middle', 2)] }),
      json({ serviceDeployments: [brief('any', 1)], nextToken: 'n' }),
    );
    const ecs = await containers();
    const listed = await ecs.deployments(name, { createdAfter: new Date(1_000) });
    expect(listed.map(({ arn }) => arn)).toEqual(['new', 'middle', 'old']);
    expect(listed[0]).toMatchObject({ startedAt: undefined, finishedAt: undefined });
    await expect(ecs.deployments(name)).resolves.toMatchObject([
      { arn: 'any', startedAt: new Date(2_000), finishedAt: new Date(61_000) },
    ]);
    const body = { ...name, maxResults: 100, createdAt: { after: 1 } };
    expect(server.bodies('ListServiceDeployments')).toEqual([
      body,
      { ...body, nextToken: 'n' },
      { ...name, maxResults: 100 },
    ]);
  });

  it('describes a deployment with its rollback and its circuit breaker', async () => {
    server.reply(
      'DescribeServiceDeployments',
      json({
        serviceDeployments: [
          {
            serviceDeploymentArn: deployment,
            status: 'ROLLBACK_IN_PROGRESS',
            createdAt: 5,
            targetServiceRevision: {
              arn: 'r2',
              requestedTaskCount: 2,
              runningTaskCount: 1,
              pendingTaskCount: 1,
            },
            sourceServiceRevisions: [{ arn: 'r1', runningTaskCount: 2 }],
            rollback: { reason: 'threshold exceeded', serviceRevisionArn: 'r1' },
            deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
          },
        ],
      }),
      json({ serviceDeployments: [], failures: [{ reason: 'MISSING' }] }),
    );
    const ecs = await containers();
    await expect(ecs.deployment(deployment)).resolves.toEqual({
      arn: deployment,
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason: undefined,
      createdAt: new Date(5_000),
      target: { arn: 'r2', requested: 2, running: 1, pending: 1 },
      sources: [{ arn: 'r1', requested: 0, running: 2, pending: 0 }],
      rollback: { reason: 'threshold exceeded', revision: 'r1' },
      stage: undefined,
      circuitBreaker: { failures: 3, threshold: 3 },
    });
    await expect(ecs.deployment(deployment)).rejects.toThrow(/MISSING/);
  });

  it('says which task definition a revision has', async () => {
    const revision = { serviceRevisionArn: 'r1', taskDefinition: definition };
    server.reply('DescribeServiceRevisions', json({ serviceRevisions: [revision] }));
    const ecs = await containers();
    await expect(ecs.taskDefinitionsOf(['r1'])).resolves.toEqual(new Map([['r1', definition]]));
    await expect(ecs.taskDefinitionsOf([])).resolves.toEqual(new Map());
    expect(server.operations).toEqual(['DescribeServiceRevisions']);
  });

  it('asks for the task definitions of twenty revisions at once', async () => {
    const revisions = Array.from({ length: 21 }, (_, index) => `r${index}`);
    const page = (arns: readonly string[]) =>
      json({
        serviceRevisions: arns.map((arn) => ({ serviceRevisionArn: arn, taskDefinition: `${arn}:1` })),
      });
    server.reply('DescribeServiceRevisions', page(revisions.slice(0, 20)), page(revisions.slice(20)));
    const found = await (await containers()).taskDefinitionsOf(revisions);
    expect(found?.size).toBe(21);
    expect(server.operations).toHaveLength(2);
  });

  it('lists tasks over all pages, and describes them a hundred at a time', async () => {
    server.reply('ListTasks', json({ taskArns: ['t1'], nextToken: 'n' }), json({ taskArns: ['t2'] }));
    const task = {
      taskArn: 't1',
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      containers: [{ name: 'web', exitCode: 137, reason: 'OutOfMemoryError' }],
    };
    server.reply('DescribeTasks', json({ tasks: [task] }), json({ tasks: [] }));
    const ecs = await containers();
    await expect(ecs.taskArns(name, 'STOPPED')).resolves.toEqual(['t1', 't2']);
    const arns = Array.from({ length: 101 }, (_, index) => `t${index}`);
    await expect(ecs.tasks(name.cluster, arns)).resolves.toMatchObject([
      {
        id: 't1',
        stopCode: 'EssentialContainerExited',
        containers: [{ exitCode: 137, reason: 'OutOfMemoryError' }],
      },
    ]);
    expect(server.bodies('DescribeTasks')).toEqual([
      { cluster: name.cluster, tasks: arns.slice(0, 100) },
      { cluster: name.cluster, tasks: ['t100'] },
    ]);
  });

  it('asks once for what several ask for at the same moment: services of one cluster, deployments', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `s${index}`);
    server.reply('DescribeServices', json({ services: [{ serviceName: 's1' }] }), json({ services: [] }));
    const one = { serviceDeploymentArn: 'd1', status: 'PENDING', createdAt: 1 };
    const first = { serviceDeploymentArn: 'd0', status: 'SUCCESSFUL', createdAt: 1 };
    server.reply(
      'DescribeServiceDeployments',
      json({ serviceDeployments: [first] }),
      json({ serviceDeployments: [one], failures: [{ arn: 'd2', reason: 'GONE' }] }),
    );
    const ecs = await containers();
    const services = await Promise.all(
      names.map((service) => ecs.service({ cluster: name.cluster, service })),
    );
    expect(services.map((found) => found?.name)).toEqual(names.map((id) => (id === 's1' ? id : undefined)));
    expect(server.bodies('DescribeServices')).toEqual([
      { cluster: name.cluster, services: names.slice(0, 10) },
      { cluster: name.cluster, services: ['s10'] },
    ]);
    await ecs.deployment('d0');
    const described = await Promise.allSettled([ecs.deployment('d1'), ecs.deployment('d2')]);
    expect(described).toMatchObject([
      { value: { arn: 'd1', status: 'PENDING' } },
      { reason: { message: 'ECS knows no service deployment d2 (GONE).' } },
    ]);
    expect(server.bodies('DescribeServiceDeployments')).toEqual([
      { serviceDeploymentArns: ['d0'] },
      { serviceDeploymentArns: ['d1', 'd2'] },
    ]);
  });

  it.each(['ConflictException', 'ServiceDeploymentNotFoundException'])(
    'takes %s for stopped, and asks for the way back',
    async (problem) => {
      server.reply('StopServiceDeployment', fault(problem));
      await expect((await containers()).stopDeployment(deployment)).resolves.toBe(true);
      expect(server.bodies('StopServiceDeployment')).toEqual([
        { serviceDeploymentArn: deployment, stopType: 'ROLLBACK' },
      ]);
    },
  );
});

describe('what a role may not do', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it.each<[string, (ecs: ContainerService) => Promise<unknown>, unknown]>([
    ['DescribeServiceDeployments', (ecs) => ecs.deployment(deployment), undefined],
    ['DescribeServiceRevisions', (ecs) => ecs.taskDefinitionsOf(['r1']), undefined],
    ['ListTasks', (ecs) => ecs.taskArns(name, 'RUNNING'), undefined],
    ['StopServiceDeployment', (ecs) => ecs.stopDeployment(deployment), false],
  ])('is asked for once: %s', async (operation, ask, answer) => {
    server.reply(operation, fault('AccessDeniedException', 'no'));
    const ecs = await wireSession(server).session.containers();
    await expect(Promise.all([ask(ecs), ask(ecs)])).resolves.toEqual([answer, answer]);
    await expect(ask(ecs)).resolves.toBe(answer);
    expect(server.bodies(operation)).toHaveLength(1);
    expect(ecs.refusedActions()).toEqual([`ecs:${operation}`]);
  });
});

describe('an update whose answer was lost', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());
  const taskSet = { id: 'ecs-svc/2', status: 'PRIMARY', taskDefinition: definition };
  const service = { serviceName: name.service, status: 'ACTIVE', desiredCount: 2 };

  it.each([
    ['is not repeated where it was made', true, 1],
    ['is repeated where it was not', false, 2],
  ])('and that is forced %s', async (_, updated, updates) => {
    server.reply('UpdateService', 'reset', json({ service }));
    server.reply('DescribeServices', json({ services: [{ ...service, deployments: [taskSet] }] }));
    const ecs = await wireSession(server).session.containers();
    const seen: string[] = [];
    await ecs.update(name, definition, {
      force: true,
      updated: ({ taskSets }) => {
        seen.push(...taskSets.map(({ id }) => id));
        return updated;
      },
    });
    expect(seen).toEqual(['ecs-svc/2']);
    expect(server.bodies('UpdateService')).toHaveLength(updates);
  });
});

describe('what the API does not know in a task definition', () => {
  it.each<[string, object, string[]]>([
    ['nothing', { cpu: 256, tags: [{ key: 'a', value: 'b' }] }, []],
    ['a key of the request', { futureKey: 1 }, ['futureKey']],
    [
      'keys at any depth',
      {
        volumes: [{ name: 'v', host: { sourcePath: '/x', zone: 1 } }],
        containerDefinitions: [
          { name: 'web', image: 'x', futureKey: { a: 1 }, portMappings: [{ containerPort: 80, tls: true }] },
        ],
      },
      [
        'containerDefinitions[0].futureKey',
        'containerDefinitions[0].portMappings[0].tls',
        'volumes[0].host.zone',
      ],
    ],
  ])('is found without a request: %s', async (_, parts, paths) => {
    const server = await new WireServer().start();
    const ecs = await wireSession(server).session.containers();
    await expect(ecs.unknownPaths({ ...template, ...parts })).resolves.toEqual(paths);
    expect(server.operations).toEqual([]);
    await server.close();
  });
});

describe('S3ObjectStore', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());
  const path = 'GET /ecs-task-definitions-demo-dev/demo/dev/web.json?x-id=GetObject';
  const problem = (code: string) => ({
    status: 404,
    type: 'application/xml',
    body: `<Error><Code>${code}</Code><Message>no</Message></Error>`,
  });

  it('reads an object, and tells a missing one from a missing bucket', async () => {
    server.reply(
      path,
      { status: 200, type: 'application/json', body: '"héllo"' },
      problem('NoSuchKey'),
      problem('NoSuchBucket'),
    );
    const objects = await wireSession(server).session.objects();
    const read = () => objects.read('ecs-task-definitions-demo-dev', 'demo/dev/web.json');
    await expect(read()).resolves.toBe('"héllo"');
    await expect(read()).resolves.toBeUndefined();
    await expect(read()).rejects.toThrow(NotFoundError);
  });

  it.each([
    ['cut in its text', '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code><Mess'],
    ['cut in its root', '<?xml version="1.0"?>\n<Erro'],
    ['cut in its prolog', '<?xml version="1.0" enc'],
    ['cut before its last mark', '<Error><Code>NoSuchKey</Code></Error'],
    ['cut after an empty element', '<Error><Code>NoSuchKey</Code><RequestId/>'],
  ])('tries again after an error that is %s', async (_, body) => {
    server.reply(
      path,
      { ...problem('NoSuchKey'), body },
      { ...problem('NoSuchKey'), body },
      problem('NoSuchKey'),
    );
    const objects = await wireSession(server).session.objects();
    await expect(objects.read('ecs-task-definitions-demo-dev', 'demo/dev/web.json')).resolves.toBeUndefined();
    expect(server.requests).toHaveLength(3);
  });

  it.each(['application/xml', 'text/xml', 'application/json', 'application/x-amz-json-1.1'])(
    'takes an object of the type %s as it is',
    async (type) => {
      server.reply(path, { status: 200, type, body: '<half' });
      const objects = await wireSession(server).session.objects();
      await expect(objects.read('ecs-task-definitions-demo-dev', 'demo/dev/web.json')).resolves.toBe('<half');
    },
  );

  it('says that a denied object may be a missing one', async () => {
    const denied = { ...problem('AccessDenied'), status: 403 };
    server.reply(path, denied, denied);
    const objects = await wireSession(server).session.objects();
    await expect(objects.read('ecs-task-definitions-demo-dev', 'demo/dev/web.json')).rejects.toMatchObject({
      message: expect.stringContaining('may not call s3:GetObject'),
      hint: expect.stringMatching(
        /Allow s3:GetObject .*s3:ListBucket.*demo\/dev\/web\.json: it may be missing/,
      ),
    });
  });
});
