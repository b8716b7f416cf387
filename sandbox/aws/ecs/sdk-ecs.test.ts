import { get } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  ClientException,
  ClusterNotFoundException,
  ConflictException,
  ECS,
  InvalidParameterException,
  ServiceDeploymentNotFoundException,
  ServiceNotActiveException,
  ServiceNotFoundException,
} from '@aws-sdk/client-ecs';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { ScenarioInput } from '../../scenario/scenario.js';
import { startSandbox } from '../../server/start.js';

const begin = Date.UTC(2026, 10, 22, 10);
const cluster = 'demo-dev-cluster';
const service = 'demo-dev-web';

type Services = NonNullable<
  Exclude<
    NonNullable<
      NonNullable<NonNullable<ScenarioInput['applications']>[string]['environments']>[string]
    >['ecs'],
    'none' | undefined
  >['services']
>;

function scenarioWith(services: Services): ScenarioInput {
  return {
    applications: {
      demo: {
        environments: { dev: { ecs: { services } } },
        services: {
          web: { type: 'Load Balanced Web Service' },
          worker: { type: 'Backend Service' },
          nightly: { type: 'Scheduled Job' },
        },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
          },
        },
      },
    },
  };
}

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let seconds: number;
let ecs: ECS;
let s3: S3Client;
let logs: CloudWatchLogsClient;

async function start(services: Services = {}): Promise<void> {
  seconds = 0;
  sandbox = await startSandbox({
    scenario: { ...scenarioWith(services), roles: 'open' },
    realNow: () => begin + seconds * 1000,
  });
  ecs = new ECS(options());
  s3 = new S3Client(options());
  logs = new CloudWatchLogsClient(options());
}

function options() {
  return {
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' },
  };
}

async function assumed(role: string): Promise<{ accessKeyId: string; secretAccessKey: string }> {
  const { Credentials } = await new STSClient(options()).send(
    new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'dev-codebase-pipeline-deploy' }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
  };
}

afterEach(async () => {
  ecs.destroy();
  s3.destroy();
  logs.destroy();
  await sandbox.close();
});

async function template(name = 'web'): Promise<Parameters<ECS['registerTaskDefinition']>[0]> {
  const object = await s3.send(
    new GetObjectCommand({ Bucket: 'ecs-task-definitions-demo-dev', Key: `demo/dev/${name}.json` }),
  );
  return JSON.parse((await object.Body?.transformToString()) ?? '') as Parameters<
    ECS['registerTaskDefinition']
  >[0];
}

/** Registers the template with the image, updates the service, and returns our service deployment's ARN. */
async function deploy(tag = 'commit-1111111'): Promise<string> {
  const input = await template();
  const [own] = input.containerDefinitions ?? [];
  if (own !== undefined) own.image = `${own.image ?? ''}:${tag}`;
  const { taskDefinition } = await ecs.registerTaskDefinition(input);
  await ecs.updateService({ cluster, service, taskDefinition: taskDefinition?.taskDefinitionArn });
  const { serviceDeployments } = await ecs.listServiceDeployments({ cluster, service });
  return serviceDeployments?.[0]?.serviceDeploymentArn ?? '';
}

async function deployment(arn: string) {
  const { serviceDeployments } = await ecs.describeServiceDeployments({ serviceDeploymentArns: [arn] });
  return serviceDeployments?.[0];
}

describe('a plain scenario', () => {
  it('rolls out', async () => {
    await start();
    const arn = await deploy();
    const states = [];
    for (seconds of [0, 3, 30, 45, 59, 61]) {
      const now = await deployment(arn);
      states.push([
        now?.status,
        now?.targetServiceRevision?.runningTaskCount,
        now?.targetServiceRevision?.pendingTaskCount,
        now?.sourceServiceRevisions?.[0]?.runningTaskCount,
      ]);
    }
    expect(states).toEqual([
      ['PENDING', 0, 0, 2],
      ['IN_PROGRESS', 0, 2, 2],
      ['IN_PROGRESS', 1, 1, 1],
      ['IN_PROGRESS', 2, 0, 0],
      ['IN_PROGRESS', 2, 0, 0],
      ['SUCCESSFUL', 2, 0, 0],
    ]);
    const { services } = await ecs.describeServices({ cluster, services: [service] });
    expect(services?.[0]?.events?.map(({ message }) => message)[0]).toBe(
      `(service ${service}) has reached a steady state.`,
    );
  });

  it('says so where there is no template', async () => {
    await start();
    await expect(template('nightly')).rejects.toBeInstanceOf(NoSuchKey);
  });
});

/** Status, reason, and counts at each of the moments. */
async function statuses(arn: string, moments: readonly number[]): Promise<(string | undefined)[]> {
  const found = [];
  for (seconds of moments) found.push((await deployment(arn))?.status);
  return found;
}

async function messages(): Promise<string[]> {
  const { services } = await ecs.describeServices({ cluster, services: [service] });
  return (services?.[0]?.events ?? []).map(({ message }) => message ?? '').reverse();
}

async function described() {
  const { services } = await ecs.describeServices({ cluster, services: [service] });
  const [found] = services ?? [];
  if (found === undefined) throw new Error('no service');
  return found;
}

async function stoppedTasks() {
  const { taskArns = [] } = await ecs.listTasks({ cluster, serviceName: service, desiredStatus: 'STOPPED' });
  if (taskArns.length === 0) return [];
  return (await ecs.describeTasks({ cluster, tasks: taskArns })).tasks ?? [];
}

async function runningImages(): Promise<(string | undefined)[]> {
  const { taskArns = [] } = await ecs.listTasks({ cluster, serviceName: service });
  if (taskArns.length === 0) return [];
  const { tasks = [] } = await ecs.describeTasks({ cluster, tasks: taskArns });
  return tasks.map(({ containers }) => containers?.[0]?.image?.split(':').pop());
}

describe('a good rollout', () => {
  it('replaces the tasks without ever having fewer', async () => {
    await start({ web: { desired: 5, rollouts: [{ seconds: 60 }] } });
    const arn = await deploy();
    for (seconds = 0; seconds <= 70; seconds += 1) {
      const { runningCount = 0, deployments = [] } = await described();
      expect(runningCount).toBeGreaterThanOrEqual(5);
      expect(deployments.filter(({ status }) => status === 'PRIMARY')).toHaveLength(1);
    }
    expect((await deployment(arn))?.status).toBe('SUCCESSFUL');
    expect(await runningImages()).toEqual(Array(5).fill('commit-1111111'));
    expect((await described()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 5 }]);
  });
});

describe('a rollout that starts slowly', () => {
  it('has pending tasks for long', async () => {
    await start({ web: { rollouts: [{ 'start-seconds': 200 }] } });
    const arn = await deploy();
    expect(await statuses(arn, [10, 190, 260])).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'SUCCESSFUL']);
    seconds = 190;
    expect(await described()).toMatchObject({ runningCount: 2, pendingCount: 2 });
  });

  it('is not known and not begun at first', async () => {
    await start({ web: { rollouts: [{ 'unknown-seconds': 10, 'pending-seconds': 20 }] } });
    await deploy();
    const { serviceDeployments: none } = await ecs.listServiceDeployments({
      cluster,
      service,
      createdAt: { after: new Date(begin) },
    });
    expect(none).toEqual([]);
    seconds = 10;
    const { serviceDeployments } = await ecs.listServiceDeployments({ cluster, service });
    expect(serviceDeployments?.map(({ status }) => status)).toEqual(['PENDING', 'SUCCESSFUL']);
  });
});

describe('a crash loop', () => {
  const crash = {
    'exit-code': 3,
    reason: 'OutOfMemoryError: Container killed due to memory usage',
    log: ['Starting', 'no database'],
  };

  it('trips the circuit breaker, which rolls back', async () => {
    await start({ web: { rollouts: [{ seconds: 60, 'rollback-seconds': 20, crash }] } });
    const { taskDefinition: before } = await described();
    const arn = await deploy();
    expect(await statuses(arn, [5, 59, 61, 79, 81])).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_SUCCESSFUL',
    ]);
    const reason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
    const ours = await deployment(arn);
    expect(ours).toMatchObject({
      statusReason: reason,
      rollback: { reason, serviceRevisionArn: ours?.sourceServiceRevisions?.[0]?.arn },
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      finishedAt: new Date(begin + 80_000),
      targetServiceRevision: { requestedTaskCount: 0, runningTaskCount: 0 },
      sourceServiceRevisions: [{ requestedTaskCount: 2, runningTaskCount: 2 }],
    });
    const now = await described();
    expect(now).toMatchObject({ taskDefinition: before, runningCount: 2, pendingCount: 0 });
    expect(await runningImages()).toEqual(['commit-2222222', 'commit-2222222']);
  });

  it('shows the deployments while it rolls back', async () => {
    await start({ web: { rollouts: [{ seconds: 60, crash }] } });
    await deploy();
    seconds = 62;
    const { deployments = [] } = await described();
    expect(deployments.map(({ status, rolloutState }) => [status, rolloutState])).toEqual([
      ['PRIMARY', 'IN_PROGRESS'],
      ['ACTIVE', 'FAILED'],
      ['ACTIVE', 'COMPLETED'],
    ]);
    expect(deployments[1]?.failedTasks).toBe(4);
    expect((await messages()).slice(-3, -1)).toEqual([
      `(service ${service}) (deployment ${deployments[1]?.id ?? ''}) deployment failed: tasks failed to start.`,
      `(service ${service}) rolling back to deployment ${deployments[0]?.id ?? ''}.`,
    ]);
  });

  it('leaves stopped tasks with their reasons, and logs', async () => {
    await start({ web: { rollouts: [{ seconds: 60, crash }] } });
    const arn = await deploy();
    seconds = 61;
    const revisions = await ecs.describeServiceRevisions({
      serviceRevisionArns: [(await deployment(arn))?.targetServiceRevision?.arn ?? ''],
    });
    expect(revisions.serviceRevisions?.[0]?.containerImages?.[0]).toMatchObject({
      containerName: 'web',
      image: expect.stringMatching(/:commit-1111111$/),
      imageDigest: expect.stringMatching(/^sha256:/),
    });
    const tasks = await stoppedTasks();
    expect(tasks).toHaveLength(4);
    expect(tasks[0]).toMatchObject({
      lastStatus: 'STOPPED',
      desiredStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      taskDefinitionArn: revisions.serviceRevisions?.[0]?.taskDefinition,
      containers: [
        { name: 'web', exitCode: 3, lastStatus: 'STOPPED', reason: crash.reason },
        { name: 'nginx', exitCode: 0, lastStatus: 'STOPPED' },
      ],
    });
    const { events } = await logs.send(
      new GetLogEventsCommand({
        logGroupName: '/platform/ecs/service/demo/dev/web',
        logStreamName: `platform/web/${tasks[0]?.taskArn?.split('/').pop() ?? ''}`,
        startFromHead: true,
      }),
    );
    expect(events?.map(({ message }) => message)).toEqual(crash.log);
  });

  it('ends well when only a few tasks crash', async () => {
    await start({ web: { rollouts: [{ crash: { ...crash, times: 2 } }] } });
    const arn = await deploy();
    expect(await statuses(arn, [55, 61])).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
    expect(
      (await stoppedTasks()).filter(({ stopCode }) => stopCode === 'EssentialContainerExited'),
    ).toHaveLength(2);
    expect(await deployment(arn)).toMatchObject({
      deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 2 },
    });
  });

  it('goes on for ever without a circuit breaker, and stops with one that does not roll back', async () => {
    await start({ web: { 'circuit-breaker': 'off', rollouts: [{ crash }] } });
    const arn = await deploy();
    expect(await statuses(arn, [30, 300])).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    expect((await messages()).some((text) => text.includes('unable to consistently start tasks'))).toBe(true);
    expect(await deployment(arn)).toMatchObject({ deploymentCircuitBreaker: { status: 'DISABLED' } });
    await sandbox.close();
    await start({ web: { 'circuit-breaker': 'stop', rollouts: [{ crash }] } });
    expect(await statuses(await deploy(), [59, 61])).toEqual(['IN_PROGRESS', 'STOPPED']);
  });

  it('can fail to roll back', async () => {
    await start({ web: { rollouts: [{ outcome: 'ROLLBACK_FAILED', crash, reason: 'All is lost.' }] } });
    const arn = await deploy();
    expect(await statuses(arn, [59, 61, 91])).toEqual([
      'IN_PROGRESS',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_FAILED',
    ]);
    expect((await deployment(arn))?.statusReason).toBe('All is lost.');
  });

  it('can be one of tasks that never start', async () => {
    await start({
      web: {
        rollouts: [
          {
            crash: {
              'exit-code': 'none',
              'stop-code': 'TaskFailedToStart',
              'stopped-reason': 'ResourceInitializationError: unable to pull secrets',
            },
          },
        ],
      },
    });
    await deploy();
    seconds = 61;
    const [task] = await stoppedTasks();
    expect(task).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'ResourceInitializationError: unable to pull secrets',
    });
    expect(task?.startedAt).toBeUndefined();
    expect(task?.containers?.[0]?.exitCode).toBeUndefined();
  });

  it('comes of itself for an image that is not in ECR', async () => {
    await start();
    const arn = await deploy('commit-9999999');
    expect(await statuses(arn, [100])).toEqual(['ROLLBACK_SUCCESSFUL']);
    const failed = (await stoppedTasks()).filter(({ stopCode }) => stopCode === 'TaskFailedToStart');
    expect(failed[0]?.stoppedReason).toMatch(/^CannotPullContainerError: .*web:commit-9999999: not found$/);
  });
});

describe('a failing health check', () => {
  it("of the load balancer stops tasks, and is in the service's events", async () => {
    await start({ web: { rollouts: [{ 'health-check': { codes: '503' } }] } });
    const arn = await deploy();
    expect(await statuses(arn, [91])).toEqual(['ROLLBACK_SUCCESSFUL']);
    const task = (await stoppedTasks()).find(({ containers }) => containers?.[0]?.exitCode !== 0);
    expect(task).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: expect.stringMatching(/^Task failed ELB health checks in \(target-group arn:/),
      containers: [{ exitCode: 137 }, { exitCode: 0 }],
    });
    expect((await messages()).filter((text) => text.includes('with these codes: [503]'))).not.toHaveLength(0);
  });

  it('of the container makes the task unhealthy', async () => {
    await start({ web: { rollouts: [{ seconds: 100, 'health-check': { of: 'container' } }] } });
    await deploy();
    // The first of two rounds is from second 2 to 51; its tasks are unhealthy at 36 and stopped at 41.
    seconds = 38;
    const { taskArns = [] } = await ecs.listTasks({ cluster, serviceName: service });
    const { tasks = [] } = await ecs.describeTasks({ cluster, tasks: taskArns });
    expect(tasks.map(({ healthStatus }) => healthStatus)).toEqual([
      'UNKNOWN',
      'UNKNOWN',
      'UNHEALTHY',
      'UNHEALTHY',
    ]);
    seconds = 50;
    expect((await stoppedTasks())[0]?.stoppedReason).toBe('Task failed container health checks');
  });
});

describe('a capacity shortage', () => {
  it('is in the events until it is over', async () => {
    await start({ web: { rollouts: [{ capacity: { 'until-seconds': 40 } }] } });
    const arn = await deploy();
    seconds = 39;
    expect(await described()).toMatchObject({ runningCount: 2, pendingCount: 0 });
    expect(
      (await messages()).filter((text) => text.includes('was unable to place a task.')).length,
    ).toBeGreaterThan(1);
    expect(await statuses(arn, [39, 70])).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
  });

  it('may last for ever, or be rolled back', async () => {
    await start({
      web: { rollouts: [{ capacity: 'none' }, { capacity: 'none', outcome: 'ROLLBACK_SUCCESSFUL' }] },
    });
    const first = await deploy();
    expect(await statuses(first, [3600])).toEqual(['IN_PROGRESS']);
    const second = await deploy();
    expect(await statuses(first, [3602])).toEqual(['STOPPED']);
    expect(await statuses(second, [3659, 3691])).toEqual(['IN_PROGRESS', 'ROLLBACK_SUCCESSFUL']);
  });
});

describe('somebody else', () => {
  it('starts a deployment meanwhile, which stops ours', async () => {
    await start({ web: { rollouts: [{ meanwhile: { 'after-seconds': 20, image: 'commit-2222222' } }] } });
    const ours = await deploy();
    expect(await statuses(ours, [19, 20, 22])).toEqual(['IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED']);
    const { serviceDeployments = [] } = await ecs.listServiceDeployments({ cluster, service });
    expect(serviceDeployments.map(({ status }) => status)).toEqual(['IN_PROGRESS', 'STOPPED', 'SUCCESSFUL']);
    seconds = 90;
    expect((await deployment(serviceDeployments[0]?.serviceDeploymentArn ?? ''))?.status).toBe('SUCCESSFUL');
    expect((await deployment(ours))?.status).toBe('STOPPED');
    expect(await runningImages()).toEqual(['commit-2222222', 'commit-2222222']);
  });

  it('stops ours', async () => {
    await start({ web: { rollouts: [{ outcome: 'STOPPED', seconds: 30 }] } });
    const ours = await deploy();
    expect(await statuses(ours, [29, 32])).toEqual(['IN_PROGRESS', 'STOPPED']);
    seconds = 120;
    expect(await runningImages()).toEqual(['commit-2222222', 'commit-2222222']);
  });

  it('deploys the same service at the same time', async () => {
    await start();
    const first = await deploy();
    seconds = 10;
    const second = await deploy('commit-2222222');
    expect(second).not.toBe(first);
    expect(await statuses(first, [90])).toEqual(['STOPPED']);
    expect(await statuses(second, [90])).toEqual(['SUCCESSFUL']);
    expect(await described()).toMatchObject({ runningCount: 2, pendingCount: 0 });
  });
});

describe('StopServiceDeployment', () => {
  it('rolls back', async () => {
    await start();
    const arn = await deploy();
    seconds = 30;
    expect(await ecs.stopServiceDeployment({ serviceDeploymentArn: arn })).toMatchObject({
      serviceDeploymentArn: arn,
    });
    // Once more is fine.
    await ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
    expect(await statuses(arn, [30, 32, 62])).toEqual([
      'ROLLBACK_REQUESTED',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_SUCCESSFUL',
    ]);
    expect(await deployment(arn)).toMatchObject({ deploymentCircuitBreaker: { status: 'MONITORING' } });
    expect(await runningImages()).toEqual(['commit-2222222', 'commit-2222222']);
  });

  it('refuses what has ended, what does not exist, and ABORT', async () => {
    await start();
    const arn = await deploy();
    await expect(
      ecs.stopServiceDeployment({ serviceDeploymentArn: arn, stopType: 'ABORT' }),
    ).rejects.toBeInstanceOf(InvalidParameterException);
    seconds = 100;
    await expect(ecs.stopServiceDeployment({ serviceDeploymentArn: arn })).rejects.toBeInstanceOf(
      ConflictException,
    );
    await expect(ecs.stopServiceDeployment({ serviceDeploymentArn: `${arn}x` })).rejects.toBeInstanceOf(
      ServiceDeploymentNotFoundException,
    );
  });
});

describe('UpdateService', () => {
  it('starts nothing for the task definition that runs already, unless forced', async () => {
    await start();
    const { taskDefinition } = await described();
    await ecs.updateService({ cluster, service, taskDefinition });
    const all = async () => (await ecs.listServiceDeployments({ cluster, service })).serviceDeployments ?? [];
    expect(await all()).toHaveLength(1);
    await ecs.updateService({ cluster, service, taskDefinition, forceNewDeployment: true });
    expect(await all()).toHaveLength(2);
    seconds = 61;
    expect((await all())[0]?.status).toBe('SUCCESSFUL');
    expect((await stoppedTasks()).length).toBe(2);
  });

  it('changes the desired count, when that is sent', async () => {
    await start();
    await ecs.updateService({ cluster, service, desiredCount: 4 });
    expect(await described()).toMatchObject({ desiredCount: 4, runningCount: 2, pendingCount: 2 });
    seconds = 10;
    expect(await described()).toMatchObject({ runningCount: 4 });
    await ecs.updateService({ cluster, service, desiredCount: 1 });
    seconds = 20;
    expect(await described()).toMatchObject({ desiredCount: 1, runningCount: 1 });
    expect(
      sandbox.requests().filter(({ parameters }) => parameters['desiredCount'] !== undefined),
    ).toHaveLength(2);
  });

  it('of a service at zero is done at once, with no tasks', async () => {
    await start({ web: { desired: 0 } });
    const arn = await deploy();
    expect(await statuses(arn, [0, 6])).toEqual(['PENDING', 'SUCCESSFUL']);
    expect(await described()).toMatchObject({ desiredCount: 0, runningCount: 0 });
  });

  it('knows its errors', async () => {
    await start({ web: { status: 'DRAINING' }, worker: 'none', nightly: 'none' });
    const update = (changes: object) =>
      ecs.updateService({ cluster, service, taskDefinition: 'demo-dev-web-task-def', ...changes });
    await expect(update({ cluster: 'demo-prod-cluster' })).rejects.toBeInstanceOf(ClusterNotFoundException);
    await expect(update({ service: 'demo-dev-worker' })).rejects.toBeInstanceOf(ServiceNotFoundException);
    await expect(update({})).rejects.toBeInstanceOf(ServiceNotActiveException);
  });
});

describe('accounts', () => {
  it("are not seen by each other's credentials", async () => {
    await start();
    const other = new ECS({
      ...options(),
      credentials: await assumed('arn:aws:iam::333333333333:role/some-role'),
    });
    await expect(other.describeServices({ cluster, services: [service] })).rejects.toBeInstanceOf(
      ClusterNotFoundException,
    );
    expect(await other.describeClusters({ clusters: [cluster] })).toMatchObject({
      clusters: [],
      failures: [{ reason: 'MISSING' }],
    });
    other.destroy();
  });

  it('have the roles of their environments and no other deployment roles', async () => {
    await start();
    const role = (environment: string) =>
      assumed(`arn:aws:iam::123456789012:role/demo-${environment}-codebase-pipeline-deploy`);
    await expect(role('dev')).resolves.toBeDefined();
    await expect(role('prod')).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('task definitions', () => {
  it('are registered anew each time, and found by family, revision and ARN', async () => {
    await start();
    const input = await template('worker');
    const first = (await ecs.registerTaskDefinition(input)).taskDefinition;
    const second = (await ecs.registerTaskDefinition(input)).taskDefinition;
    expect([first?.revision, second?.revision]).toEqual([42, 43]);
    const describe_ = (taskDefinition: string) =>
      ecs.describeTaskDefinition({ taskDefinition, include: ['TAGS'] });
    expect(await describe_('demo-dev-worker-task-def')).toMatchObject({
      taskDefinition: { revision: 43, status: 'ACTIVE', registeredAt: new Date(begin) },
      tags: input.tags,
    });
    expect((await describe_('demo-dev-worker-task-def:42')).taskDefinition).toEqual(first);
    expect((await describe_(first?.taskDefinitionArn ?? '')).taskDefinition).toEqual(first);
    const { taskDefinitionArns } = await ecs.listTaskDefinitions({
      familyPrefix: 'demo-dev-worker',
      sort: 'DESC',
      maxResults: 2,
    });
    expect(taskDefinitionArns?.map((arn) => arn.split(':').pop())).toEqual(['43', '42']);
  });

  it('are refused when they break a rule', async () => {
    await start();
    const input = await template();
    await expect(ecs.registerTaskDefinition({ ...input, cpu: undefined })).rejects.toBeInstanceOf(
      ClientException,
    );
    await expect(ecs.registerTaskDefinition({ ...input, containerDefinitions: [] })).rejects.toBeInstanceOf(
      ClientException,
    );
    await expect(ecs.describeTaskDefinition({ taskDefinition: 'nope' })).rejects.toBeInstanceOf(
      ClientException,
    );
    await expect(ecs.updateService({ cluster, service, taskDefinition: 'nope' })).rejects.toBeInstanceOf(
      ClientException,
    );
  });
});

describe('templates in S3', () => {
  it('can be missing, changed or broken', async () => {
    await start({
      web: { template: { containerDefinitions: [{ name: 'sidecar', image: 'x' }] } },
      worker: { template: '{ not JSON' },
      api: { template: 'none' },
    });
    expect((await template('web')).containerDefinitions).toEqual([{ name: 'sidecar', image: 'x' }]);
    await expect(template('worker')).rejects.toBeInstanceOf(SyntaxError);
    await expect(template('api')).rejects.toBeInstanceOf(NoSuchKey);
    await expect(s3.send(new GetObjectCommand({ Bucket: 'nobody-s', Key: 'a.json' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('belong to their account, and are there by path and by host', async () => {
    await start();
    const theirs = new S3Client({
      ...options(),
      credentials: await assumed('arn:aws:iam::333333333333:role/some-role'),
    });
    const Bucket = 'ecs-task-definitions-demo-dev';
    await expect(
      theirs.send(new GetObjectCommand({ Bucket, Key: 'demo/dev/web.json' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    const text = await new Promise<string>((resolve, reject) => {
      const headers = {
        host: `${Bucket}.s3.eu-west-2.amazonaws.com`,
        authorization: 'AWS4-HMAC-SHA256 Credential=AKIATEST/20261122/eu-west-2/s3/aws4_request, Signature=0',
      };
      get(`${sandbox.url}/demo/dev/web.json`, { headers }, (response) => {
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          resolve(chunk);
        });
      }).on('error', reject);
    });
    expect(JSON.parse(text)).toEqual(await template());
  });
});

describe('application-autoscaling', () => {
  it('tells the limits of a service', async () => {
    await start({
      web: { desired: 3 },
      worker: { autoscaling: { min: 1, max: 9 } },
      api: { autoscaling: 'none' },
    });
    const ask = async (operation: string, body: object): Promise<Record<string, object[]>> => {
      const response = await fetch(sandbox.url, {
        method: 'POST',
        headers: {
          'x-amz-target': `AnyScaleFrontendService.${operation}`,
          'content-type': 'application/x-amz-json-1.1',
          authorization:
            'AWS4-HMAC-SHA256 Credential=AKIATEST/20261122/eu-west-2/application-autoscaling/aws4_request, Signature=0',
        },
        body: JSON.stringify({ ServiceNamespace: 'ecs', ...body }),
      });
      return (await response.json()) as Record<string, object[]>;
    };
    const resource = (name: string) => `service/${cluster}/demo-dev-${name}`;
    expect(await ask('DescribeScalableTargets', {})).toMatchObject({
      ScalableTargets: [
        { ResourceId: resource('web'), MinCapacity: 3, MaxCapacity: 6 },
        { ResourceId: resource('worker'), MinCapacity: 1, MaxCapacity: 9 },
      ],
    });
    expect(await ask('DescribeScalableTargets', { ResourceIds: [resource('api')] })).toEqual({
      ScalableTargets: [],
    });
  });
});
