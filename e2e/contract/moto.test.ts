import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GetLogEventsCommand, CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { BatchGetBuildsCommand, CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild';
import { CodePipelineClient, GetPipelineCommand } from '@aws-sdk/client-codepipeline';
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  ListImagesCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { startSandbox, type Sandbox } from '../../sandbox/index.js';
import { startMoto, type RunningMoto } from '../harness/moto.js';
import { describeWithTools } from '../harness/tools.js';

/*
 * The same requests to the sandbox and to moto 5, which nobody here wrote: both must give the same answer, or the same
 * error. What moto is known to do unlike AWS is not asked for:
 *
 * - BatchGetImage names an image that has several tags by the one it got last, whichever was asked for.
 * - It does not work out the digest of a manifest, and makes up image sizes and compatibilities.
 */

interface Clients {
  codebuild: CodeBuildClient;
  codepipeline: CodePipelineClient;
  ecr: ECRClient;
  ecs: ECSClient;
  logs: CloudWatchLogsClient;
  s3: S3Client;
  ssm: SSMClient;
  sts: STSClient;
}

function clientsOf(endpoint: string): Clients {
  const config = {
    endpoint,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIASANDBOXTESTS0000', secretAccessKey: 'sandbox-secret' },
  };
  return {
    codebuild: new CodeBuildClient(config),
    codepipeline: new CodePipelineClient(config),
    ecr: new ECRClient(config),
    ecs: new ECSClient(config),
    logs: new CloudWatchLogsClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    ssm: new SSMClient(config),
    sts: new STSClient(config),
  };
}

type Ask = (clients: Clients) => Promise<unknown>;

const repositoryName = 'demo/web';
const manifest = (size: number): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    config: {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      size,
      digest: `sha256:${'a'.repeat(64)}`,
    },
    layers: [],
  });
const put =
  (size: number, imageTag: string): Ask =>
  ({ ecr }) => {
    const imageManifest = manifest(size);
    const imageDigest = `sha256:${createHash('sha256').update(imageManifest).digest('hex')}`;
    return ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageDigest, imageTag }));
  };
const parameter =
  (Name: string, Value: string, Overwrite = false): Ask =>
  ({ ssm }) =>
    ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite }));
const container = { name: 'web', image: 'web:1', essential: true, environment: [{ name: 'A', value: 'b' }] };

/** In this order: later ones build on earlier ones. */
const asked: readonly [title: string, Ask][] = [
  ['who asks', async ({ sts }) => (await sts.send(new GetCallerIdentityCommand())).Account],
  [
    'a role',
    async ({ sts }) => {
      const RoleArn = 'arn:aws:iam::123456789012:role/somebody';
      const { AssumedRoleUser } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test' }));
      return AssumedRoleUser?.Arn;
    },
  ],
  ['a parameter put', parameter('/test/a', '1')],
  ['the same again', parameter('/test/a', '2')],
  ['the same, to be replaced', parameter('/test/a', '2', true)],
  ['one below it', parameter('/test/a/b', '3')],
  ['one of another kind', ({ ssm }) => ssm.send(new GetParameterCommand({ Name: '/test/none' }))],
  ['one by name', ({ ssm }) => ssm.send(new GetParameterCommand({ Name: '/test/a' }))],
  ['some by name', ({ ssm }) => ssm.send(new GetParametersCommand({ Names: ['/test/a', '/test/none'] }))],
  ['some by path', ({ ssm }) => ssm.send(new GetParametersByPathCommand({ Path: '/test' }))],
  [
    'all below a path',
    ({ ssm }) => ssm.send(new GetParametersByPathCommand({ Path: '/test/', Recursive: true })),
  ],
  ['no path', ({ ssm }) => ssm.send(new GetParametersByPathCommand({ Path: '/nothing/here' }))],
  [
    'a repository',
    ({ ecr }) => ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] })),
  ],
  ['no repository', ({ ecr }) => ecr.send(new DescribeImagesCommand({ repositoryName: 'demo/none' }))],
  ['an empty repository', ({ ecr }) => ecr.send(new DescribeImagesCommand({ repositoryName }))],
  ['an image pushed', put(1, 'commit-1111111')],
  ['the same again', put(1, 'commit-1111111')],
  ['another one', put(2, 'commit-2222222')],
  ['a tag moved', put(1, 'branch-main')],
  [
    'an image by its tag',
    ({ ecr }) =>
      ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'commit-1111111' }] })),
  ],
  [
    'an image that is not there',
    ({ ecr }) => ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'none' }] })),
  ],
  [
    'the tags',
    async ({ ecr }) => {
      const { imageIds = [] } = await ecr.send(new ListImagesCommand({ repositoryName }));
      return imageIds.map(({ imageTag, imageDigest }) => `${imageTag} ${imageDigest}`).sort();
    },
  ],
  [
    'manifests',
    ({ ecr }) =>
      ecr.send(
        new BatchGetImageCommand({
          repositoryName,
          imageIds: [{ imageTag: 'commit-2222222' }, { imageTag: 'none' }],
        }),
      ),
  ],
  [
    'a task definition registered',
    ({ ecs }) =>
      ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'test',
          containerDefinitions: [container],
          networkMode: 'awsvpc',
          cpu: '256',
          memory: '512',
        }),
      ),
  ],
  ['the latest one', ({ ecs }) => ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'test' }))],
  ['the list of them', ({ ecs }) => ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'test' }))],
  [
    'no task definition',
    ({ ecs }) => ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'none' })),
  ],
  [
    'services of no cluster',
    ({ ecs }) => ecs.send(new DescribeServicesCommand({ cluster: 'none', services: ['web'] })),
  ],
  ['no pipeline', ({ codepipeline }) => codepipeline.send(new GetPipelineCommand({ name: 'none' }))],
  ['no project', ({ codebuild }) => codebuild.send(new StartBuildCommand({ projectName: 'none' }))],
  [
    'no build',
    ({ codebuild }) =>
      codebuild.send(new BatchGetBuildsCommand({ ids: ['none:3f0d3c2f-6a0c-4a8e-9df4-0123456789ab'] })),
  ],
  [
    'no log',
    ({ logs }) => logs.send(new GetLogEventsCommand({ logGroupName: 'none', logStreamName: 'none' })),
  ],
  ['no bucket', ({ s3 }) => s3.send(new GetObjectCommand({ Bucket: 'nowhere-at-all', Key: 'none' }))],
];

describeWithTools(['moto_server'], 'the sandbox answers as moto does', () => {
  let moto: RunningMoto;
  let sandbox: Sandbox;
  let ours: Clients;
  let theirs: Clients;

  beforeAll(async () => {
    moto = await startMoto();
    const codebases = { web: { repository: 'uktrade/demo-web', images: [] } };
    sandbox = await startSandbox({ scenario: { roles: 'open', applications: { demo: { codebases } } } });
    theirs = clientsOf(moto.url);
    ours = clientsOf(sandbox.url);
    await theirs.ecr.send(new CreateRepositoryCommand({ repositoryName }));
  });

  afterAll(async () => {
    await sandbox.close();
    await moto.stop();
  });

  it.each(asked)('%s', async (_, ask) => {
    const [own, other] = [await outcome(ask, ours), await outcome(ask, theirs)];
    expect(own).toMatchObject(other as object);
  });
});

async function outcome(ask: Ask, clients: Clients): Promise<unknown> {
  try {
    return { answer: plain(await ask(clients)) };
  } catch (error) {
    return { error: (error as Error).name };
  }
}

/** Moto makes these up. */
const invented: ReadonlySet<string> = new Set(['imageSizeInBytes', 'compatibilities']);

/** Without what can't be alike: times, and what belongs to the request alone. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return 'a time';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, item]) => name !== '$metadata' && !invented.has(name) && item !== undefined)
      .map(([name, item]) => [name, plain(item)]),
  );
}
