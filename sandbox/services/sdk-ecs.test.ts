import { afterEach, describe, expect, it } from '@jest/globals';
import { ECS } from '@aws-sdk/client-ecs';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import type { ScenarioInput } from '../scenario.js';
import { startSandbox } from '../start.js';

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

async function start(services: Services = {}): Promise<void> {
  seconds = 0;
  sandbox = await startSandbox({ scenario: scenarioWith(services), realNow: () => begin + seconds * 1000 });
  const options = {
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' },
  };
  ecs = new ECS(options);
  s3 = new S3Client(options);
}

afterEach(async () => {
  ecs.destroy();
  s3.destroy();
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
