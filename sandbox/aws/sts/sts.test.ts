import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeOidcToken } from './oidc.js';
import { startSandbox, type Sandbox } from '../../server/start.js';

let realTime: number;
let sandbox: Sandbox;

beforeEach(async () => {
  realTime = Date.now();
  sandbox = await startSandbox({
    scenario: {
      'time-scale': 100,
      roles: 'open',
      parameters: { '/a': 'b' },
      credentials: { expired: ['AKIAOLD'], unknown: ['AKIAWRONG'], 'lifetime-seconds': 2 },
    },
    realNow: () => realTime,
  });
});

afterEach(async () => {
  await sandbox.close();
});

function settings(accessKeyId: string) {
  return {
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'x' },
  };
}

const role = 'arn:aws:iam::210987654321:role/path/demo-dev-codebase-pipeline-deploy';
const client = (accessKeyId = 'AKIATEST'): STSClient => new STSClient(settings(accessKeyId));

describe('GetCallerIdentity', () => {
  it('knows any access key as a user of the account', async () => {
    await expect(client().send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '123456789012',
      Arn: 'arn:aws:iam::123456789012:user/sandbox',
      UserId: 'AIDATEST',
    });
  });

  it('refuses expired and unknown access keys by STS’s names for that', async () => {
    await expect(client('AKIAOLD').send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
      $metadata: { httpStatusCode: 403 },
    });
    await expect(client('AKIAWRONG').send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
  });
});

describe('AssumeRole', () => {
  it('gives credentials of the role that last as long as the scenario says', async () => {
    const { Credentials: issued, AssumedRoleUser: user } = await client().send(
      new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'dev-codebase-pipeline-deploy' }),
    );
    const arn =
      'arn:aws:sts::210987654321:assumed-role/demo-dev-codebase-pipeline-deploy/dev-codebase-pipeline-deploy';
    expect(user?.Arn).toBe(arn);
    expect(issued?.Expiration?.getTime()).toBe(realTime + 2000);
    const key = issued?.AccessKeyId ?? '';
    await expect(client(key).send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '210987654321',
      Arn: arn,
    });
    realTime += 1999;
    await client(key).send(new GetCallerIdentityCommand({}));
    realTime += 1;
    await expect(client(key).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
    await expect(
      new SSMClient(settings(key)).send(new GetParameterCommand({ Name: '/a' })),
    ).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });

  it.each([
    [{ RoleArn: 'arn:aws:iam::123456789012:user/nobody', RoleSessionName: 'ok' }, 'is invalid'],
    [{ RoleArn: role, RoleSessionName: 'a b' }, "Value 'a b' at 'RoleSessionName'"],
    [{ RoleArn: role, RoleSessionName: 'ok', DurationSeconds: 60 }, 'greater than or equal to 900'],
  ])('refuses %j', async (input, message) => {
    await expect(client().send(new AssumeRoleCommand(input))).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
    });
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  const assume = (token: string) =>
    client().send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role,
        RoleSessionName: 'run-1',
        WebIdentityToken: token,
      }),
    );

  it('takes the token of the OIDC endpoint, without a signature of ours', async () => {
    const response = await fetch(`${sandbox.url}/_sandbox/oidc?api-version=2.0&audience=sts.amazonaws.com`, {
      headers: { authorization: 'bearer request-token' },
    });
    const { value } = (await response.json()) as { value: string };
    await expect(assume(value)).resolves.toMatchObject({
      AssumedRoleUser: {
        Arn: 'arn:aws:sts::210987654321:assumed-role/demo-dev-codebase-pipeline-deploy/run-1',
      },
      Audience: 'sts.amazonaws.com',
      SubjectFromWebIdentityToken: expect.stringContaining('repo:'),
    });
    expect(sandbox.requests().map(({ operation, accessKeyId }) => [operation, accessKeyId])).toEqual([
      ['AssumeRoleWithWebIdentity', undefined],
    ]);
  });

  it('refuses another audience, an old token, and what is no token', async () => {
    await expect(assume(makeOidcToken('https://github.com/uktrade', realTime))).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
    });
    await expect(assume(makeOidcToken('sts.amazonaws.com', realTime - 301_000))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    });
    await expect(assume('nonsense')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  });

  it('gives no OIDC token without a request token', async () => {
    expect((await fetch(`${sandbox.url}/_sandbox/oidc`)).status).toBe(401);
  });
});
