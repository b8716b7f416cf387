import { CloudFrontClient, ListDistributionsCommand } from '@aws-sdk/client-cloudfront';
import { CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild';
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  DescribeClustersCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetParameterCommand, GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeOidcToken } from '../../aws/sts/oidc.js';
import type { ScenarioInput } from '../../scenario/scenario.js';
import { startSandbox, type Sandbox } from '../start.js';

const PIPELINE = '123456789012';
const PROD = '222222222222';
const DNS = '333333333333';
/** dev is in the pipelines' own account, prod in another one. */
const scenario: ScenarioInput = {
  roles: 'platform',
  applications: {
    demo: {
      environments: { dev: {}, prod: { account: PROD } },
      services: { web: { type: 'Load Balanced Web Service' } },
      codebases: { web: { repository: 'uktrade/demo-web', images: [{ tags: ['commit-1234567'] }] } },
    },
  },
};

const arn = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`;
const oidcRole = (account: string): string => arn(account, 'github-oidc-demo-repo-role');
const deployRole = (environment: 'dev' | 'prod'): string =>
  arn(environment === 'dev' ? PIPELINE : PROD, `demo-${environment}-codebase-pipeline-deploy`);
/** A role for releases, as a team may have one; the deployment roles trust it everywhere. */
const pipelineRole = arn(PIPELINE, 'demo-web-codebase-release');
const dnsRole = arn(DNS, 'demo-prod-pipeline-deployment-role');

let sandbox: Sandbox;

async function start(more: ScenarioInput = {}): Promise<void> {
  sandbox = await startSandbox({ scenario: { ...scenario, ...more } });
}

beforeEach(() => start());

afterEach(async () => {
  await sandbox.close();
});

interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

const user: Keys = { accessKeyId: 'AKIATEST', secretAccessKey: 'x' };
const settings = (credentials: Keys) => ({
  endpoint: sandbox.url,
  region: 'eu-west-2',
  maxAttempts: 1,
  credentials,
});

function keysOf(credentials: { AccessKeyId?: string | undefined } | undefined): Keys {
  return { accessKeyId: credentials?.AccessKeyId ?? '', secretAccessKey: 'x' };
}

async function assume(role: string, from: Keys, seconds?: number): Promise<Keys> {
  const command = new AssumeRoleCommand({
    RoleArn: role,
    RoleSessionName: 'run-1',
    DurationSeconds: seconds,
  });
  return keysOf((await new STSClient(settings(from)).send(command)).Credentials);
}

async function assumeFromGitHub(role: string): Promise<Keys> {
  const token = makeOidcToken('sts.amazonaws.com', Date.now());
  const input = { RoleArn: role, RoleSessionName: 'run-1', WebIdentityToken: token };
  const command = new AssumeRoleWithWebIdentityCommand(input);
  return keysOf((await new STSClient(settings(user)).send(command)).Credentials);
}

/** AWS's sentence for what a role's session may not do. */
function refusal(role: string, action: string, resource: string): unknown {
  const [, account, name] = /::(\d+):role\/(.*)$/.exec(role) ?? [];
  const who = `arn:aws:sts::${account ?? ''}:assumed-role/${name ?? ''}/run-1`;
  const reason =
    action === 'sts:AssumeRole' ? '' : ` because no identity-based policy allows the ${action} action`;
  return {
    message: `User: ${who} is not authorized to perform: ${action} on resource: ${resource}${reason}`,
  };
}

describe('trust', () => {
  it.each([
    ['the OIDC role', oidcRole(PIPELINE)],
    ['the OIDC role of an environment elsewhere', oidcRole(PROD)],
    ['a role of the pipelines', pipelineRole],
  ])('%s is for jobs of the repository', async (_, role) => {
    await expect(assumeFromGitHub(role)).resolves.toBeDefined();
  });

  it.each([
    ['a deployment role', deployRole('prod')],
    ['the role of the domain names', dnsRole],
    ["another application's role", arn(PIPELINE, 'github-oidc-other-repo-role')],
    ['a role in an account that has none', oidcRole('444444444444')],
    ['a role that nobody made', arn(PIPELINE, 'somebody')],
  ])('%s is not', async (_, role) => {
    await expect(assumeFromGitHub(role)).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it("a deployment role trusts the OIDC role of its own account, not that of the pipelines' account", async () => {
    const [own, elsewhere] = [
      await assumeFromGitHub(oidcRole(PIPELINE)),
      await assumeFromGitHub(oidcRole(PROD)),
    ];
    await expect(assume(deployRole('dev'), own)).resolves.toBeDefined();
    await expect(assume(deployRole('prod'), elsewhere)).resolves.toBeDefined();
    await expect(assume(deployRole('prod'), own)).rejects.toMatchObject({
      name: 'AccessDenied',
      ...(refusal(oidcRole(PIPELINE), 'sts:AssumeRole', deployRole('prod')) as object),
    });
    await expect(assume(deployRole('dev'), elsewhere)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('it trusts a role of the pipelines wherever it is', async () => {
    const keys = await assumeFromGitHub(pipelineRole);
    await expect(assume(deployRole('dev'), keys)).resolves.toBeDefined();
    await expect(assume(deployRole('prod'), keys)).resolves.toBeDefined();
    await expect(assume(dnsRole, keys)).resolves.toBeDefined();
  });

  it("does not trust a role that is called so in the environment's account", async () => {
    await expect(assumeFromGitHub(arn(PROD, 'demo-web-codebase-release'))).rejects.toThrow('Not authorized');
  });

  it('the role of the domain names trusts no OIDC role', async () => {
    for (const role of [oidcRole(PIPELINE), oidcRole(PROD)])
      await expect(assume(dnsRole, await assumeFromGitHub(role))).rejects.toMatchObject(
        refusal(role, 'sts:AssumeRole', dnsRole) as object,
      );
  });

  it('a deployment role is the end of a chain', async () => {
    const keys = await assume(deployRole('dev'), await assumeFromGitHub(oidcRole(PIPELINE)));
    await expect(assume(deployRole('prod'), keys)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('one role gives another an hour at most; a job and a user may have more', async () => {
    const keys = await assumeFromGitHub(oidcRole(PIPELINE));
    await expect(assume(deployRole('dev'), keys, 3600)).resolves.toBeDefined();
    await expect(assume(deployRole('dev'), keys, 3601)).rejects.toMatchObject({
      name: 'ValidationError',
      message:
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    });
    await expect(assume(deployRole('dev'), user, 7200)).resolves.toBeDefined();
  });
});

describe('the OIDC role', () => {
  it("may do in the pipelines' account what the verbs need, and no more", async () => {
    const keys = await assumeFromGitHub(oidcRole(PIPELINE));
    const parameters = new SSMClient(settings(keys));
    const path = '/platform/applications/demo/environments';
    await parameters.send(new GetParametersByPathCommand({ Path: path }));
    await new ECRClient(settings(keys)).send(new DescribeImagesCommand({ repositoryName: 'demo/web' }));
    const projectName = 'demo-web-codebase-image-build';
    await new CodeBuildClient(settings(keys)).send(new StartBuildCommand({ projectName }));
    const secret = '/copilot/demo/dev/secrets/KEY';
    await expect(parameters.send(new GetParameterCommand({ Name: secret }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      ...(refusal(
        oidcRole(PIPELINE),
        'ssm:GetParameter',
        `arn:aws:ssm:eu-west-2:${PIPELINE}:parameter/copilot/demo/dev/secrets/KEY`,
      ) as object),
    });
    // What the deployment role needs is for the deployment role.
    const services = new ECSClient(settings(keys));
    await expect(
      services.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'demo-dev-web-task-def' })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it("may assume deployment roles only, in an environment's account", async () => {
    const keys = await assumeFromGitHub(oidcRole(PROD));
    await expect(
      new SSMClient(settings(keys)).send(new GetParameterCommand({ Name: '/copilot/applications/demo' })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

describe('the deployment role', () => {
  const cluster = 'demo-prod-cluster';
  const service = 'demo-prod-web';
  const family = `${service}-task-def`;
  const ecsArn = (resource: string): string => `arn:aws:ecs:eu-west-2:${PROD}:${resource}`;
  let keys: Keys;
  let services: ECSClient;

  async function setUp(more: ScenarioInput = {}): Promise<void> {
    await sandbox.close();
    await start(more);
    keys = await assume(deployRole('prod'), await assumeFromGitHub(oidcRole(PROD)));
    services = new ECSClient(settings(keys));
  }

  beforeEach(() => setUp());

  it('deploys a service, and follows it', async () => {
    const template = await new S3Client({ ...settings(keys), forcePathStyle: true }).send(
      new GetObjectCommand({ Bucket: 'ecs-task-definitions-demo-prod', Key: 'demo/prod/web.json' }),
    );
    const text = (await template.Body?.transformToString()) ?? '';
    const { taskDefinition } = await services.send(
      new RegisterTaskDefinitionCommand(JSON.parse(text) as RegisterTaskDefinitionCommand['input']),
    );
    const updated = await services.send(
      new UpdateServiceCommand({ cluster, service, taskDefinition: taskDefinition?.taskDefinitionArn }),
    );
    expect(updated.service?.taskDefinition).toBe(taskDefinition?.taskDefinitionArn);
    await services.send(new DescribeServicesCommand({ cluster, services: [service] }));
    await services.send(new ListServiceDeploymentsCommand({ cluster, service }));
    await services.send(new DescribeTasksCommand({ cluster, tasks: ['0123456789abcdef0123456789abcdef'] }));
    await services.send(new DescribeClustersCommand({ clusters: [cluster] }));
    await services.send(new DescribeTaskDefinitionCommand({ taskDefinition: family }));
    expect(sandbox.requests().at(-1)?.caller).toBe(
      `arn:aws:sts::${PROD}:assumed-role/demo-prod-codebase-pipeline-deploy/run-1`,
    );
  });

  it.each([
    [
      'DescribeServiceRevisions',
      () => new DescribeServiceRevisionsCommand({ serviceRevisionArns: [ecsArn('service-revision/a/b/1')] }),
      'service-revision/a/b/1',
    ],
    [
      'StopServiceDeployment',
      () => new StopServiceDeploymentCommand({ serviceDeploymentArn: ecsArn('service-deployment/a/b/1') }),
      'service-deployment/a/b/1',
    ],
    ['ListTasks', () => new ListTasksCommand({ cluster }), `container-instance/${cluster}/*`],
    [
      'UpdateService',
      () => new UpdateServiceCommand({ cluster: 'demo-dev-cluster', service: 'demo-dev-web' }),
      'service/demo-dev-cluster/demo-dev-web',
    ],
  ])('may not %s', async (operation, command, resource) => {
    await expect(services.send(command() as ListTasksCommand)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      ...(refusal(deployRole('prod'), `ecs:${operation}`, ecsArn(resource)) as object),
    });
  });

  it('may do what the scenario grants besides', async () => {
    await setUp({ 'role-grants': { 'demo-*-codebase-pipeline-deploy': ['ecs:ListTasks'] } });
    await expect(services.send(new ListTasksCommand({ cluster }))).resolves.toBeDefined();
    await expect(
      services.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [ecsArn('x')] })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('may not tag a family that is not of its environment', async () => {
    const input = {
      family: 'other',
      containerDefinitions: [{ name: 'a', image: 'b' }],
      tags: [{ key: 'a', value: 'b' }],
    };
    await expect(services.send(new RegisterTaskDefinitionCommand(input))).rejects.toMatchObject(
      refusal(deployRole('prod'), 'ecs:TagResource', ecsArn('task-definition/other:*')) as object,
    );
    await services.send(new RegisterTaskDefinitionCommand({ ...input, tags: [] }));
  });

  it('passes roles to tasks, which somebody without iam:PassRole may not', async () => {
    await setUp({ 'role-grants': { registrar: ['ecs:*'] } });
    const registrar = arn(PROD, 'registrar');
    const role = arn(PROD, 'demo-prod-web-task-exec');
    const input = { family, containerDefinitions: [{ name: 'a', image: 'b' }], executionRoleArn: role };
    await services.send(new RegisterTaskDefinitionCommand(input));
    const other = new ECSClient(settings(await assumeFromGitHub(registrar)));
    await expect(other.send(new RegisterTaskDefinitionCommand(input))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      ...(refusal(registrar, 'iam:PassRole', role) as object),
    });
    await expect(
      other.send(new UpdateServiceCommand({ cluster, service, taskDefinition: family })),
    ).rejects.toMatchObject(refusal(registrar, 'iam:PassRole', role) as object);
  });

  it('is not told that a template is missing, since it may not list the bucket', async () => {
    const objects = new S3Client({ ...settings(keys), forcePathStyle: true });
    const bucket = 'ecs-task-definitions-demo-prod';
    await expect(
      objects.send(new GetObjectCommand({ Bucket: bucket, Key: 'demo/prod/none.json' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      ...(refusal(deployRole('prod'), 's3:ListBucket', `arn:aws:s3:::${bucket}`) as object),
    });
  });

  it("describes no images of the pipelines' account from another account", async () => {
    const images = (from: Keys) =>
      new ECRClient(settings(from)).send(
        new DescribeImagesCommand({ registryId: PIPELINE, repositoryName: 'demo/web' }),
      );
    await expect(images(keys)).rejects.toMatchObject(
      refusal(
        deployRole('prod'),
        'ecr:DescribeImages',
        `arn:aws:ecr:eu-west-2:${PIPELINE}:repository/demo/web`,
      ) as object,
    );
    const dev = await assume(deployRole('dev'), await assumeFromGitHub(oidcRole(PIPELINE)));
    await expect(images(dev)).resolves.toMatchObject({ imageDetails: [{ repositoryName: 'demo/web' }] });
  });

  it("reads the parameters of its own account, where the application's are not", async () => {
    const get = new GetParameterCommand({ Name: '/platform/applications/demo/environments/prod' });
    await expect(new SSMClient(settings(keys)).send(get)).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
    const dev = await assume(deployRole('dev'), await assumeFromGitHub(oidcRole(PIPELINE)));
    await expect(new SSMClient(settings(dev)).send(get)).resolves.toBeDefined();
  });
});

it('with roles: open every role exists, trusts everybody, and may do everything', async () => {
  await sandbox.close();
  await start({ roles: 'open' });
  const keys = await assumeFromGitHub(arn(DNS, 'somebody'));
  await expect(
    new CloudFrontClient(settings(keys)).send(new ListDistributionsCommand({})),
  ).resolves.toBeDefined();
  await expect(assume(deployRole('prod'), keys)).resolves.toBeDefined();
});

it('plain access keys may do everything', async () => {
  await expect(assume(deployRole('prod'), user)).resolves.toBeDefined();
  await expect(assume(dnsRole, user)).resolves.toBeDefined();
  await expect(
    new SSMClient(settings(user)).send(new GetParametersByPathCommand({ Path: '/' })),
  ).resolves.toBeDefined();
});
