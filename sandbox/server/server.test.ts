import { ECRClient, DescribeImagesCommand } from '@aws-sdk/client-ecr';
import { CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cbor } from '@smithy/core/cbor';
import { until } from '../../src/testing/until.js';
import type { LoggedRequest } from './request-log.js';
import type { FaultRule } from '../faults/scenario.js';
import { startSandbox, type Sandbox } from './start.js';

let sandbox: Sandbox;

afterEach(async () => {
  await sandbox.close();
});

const scenario = {
  parameters: { '/a': '1' },
  applications: { demo: { codebases: { web: { repository: 'uktrade/demo-web' } } } },
};

async function start(...faults: FaultRule[]): Promise<void> {
  sandbox = await startSandbox({ scenario: { ...scenario, faults, roles: 'open' } });
}

function settings() {
  return {
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
  };
}

const get = () => new SSMClient(settings()).send(new GetParameterCommand({ Name: '/a' }));
const whoAmI = () => new STSClient(settings()).send(new GetCallerIdentityCommand({}));

describe('faults', () => {
  it('throttles, in JSON and in XML', async () => {
    await start({ kind: 'throttle', first: 2 });
    await expect(get()).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(whoAmI()).rejects.toMatchObject({ name: 'Throttling' });
    await expect(get()).resolves.toMatchObject({ Parameter: { Value: '1' } });
  });

  it('answers late, by its own time', async () => {
    await start({ kind: 'slow', seconds: 20, first: 1 });
    const before = sandbox.world.now();
    await expect(get()).resolves.toMatchObject({ Parameter: { Value: '1' } });
    expect(sandbox.world.now() - before).toBeGreaterThanOrEqual(20_000);
    expect(sandbox.requests().map(({ fault, status }) => [fault, status])).toEqual([['slow', 200]]);
  });

  it('fails inside', async () => {
    await start({ kind: 'error-500' });
    await expect(get()).rejects.toMatchObject({
      name: 'InternalFailure',
      $metadata: { httpStatusCode: 500 },
    });
    await expect(whoAmI()).rejects.toMatchObject({
      name: 'InternalFailure',
      $metadata: { httpStatusCode: 500 },
    });
  });

  it('resets the connection before anything is done', async () => {
    await start({ kind: 'reset', operation: 'PutParameter' });
    const put = new PutParameterCommand({ Name: '/new', Value: '1', Type: 'String' });
    await expect(new SSMClient(settings()).send(put)).rejects.toThrow('ECONNRESET');
    expect(sandbox.world.parameters.get('/new')).toBeUndefined();
    expect(sandbox.requests()).toMatchObject([{ operation: 'PutParameter', status: null, fault: 'reset' }]);
  });

  it('loses the response of what it has done', async () => {
    await start({ kind: 'lost-response', operation: 'PutParameter', first: 1 });
    const put = new PutParameterCommand({ Name: '/new', Value: '1', Type: 'String' });
    await expect(new SSMClient(settings()).send(put)).rejects.toThrow('ECONNRESET');
    expect(sandbox.world.parameters.get('/new')?.value).toBe('1');
    expect(sandbox.requests()).toMatchObject([
      { operation: 'PutParameter', status: null, fault: 'lost-response' },
    ]);
  });

  it('never answers, until it drops the connection', async () => {
    await start({ kind: 'timeout', 'timeout-ms': 50 });
    const began = performance.now();
    await expect(get()).rejects.toThrow('ECONNRESET');
    expect(performance.now() - began).toBeGreaterThanOrEqual(45);
  });

  it('can be closed while somebody waits for an answer', async () => {
    await start({ kind: 'timeout' });
    const waiting = expect(get()).rejects.toThrow(/socket hang up|ECONNRESET/);
    await until(() => sandbox.requests().length > 0, 'a request');
    await sandbox.close();
    await waiting;
  });

  it('refuses expired credentials', async () => {
    await start({ kind: 'expired-token' });
    await expect(get()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
    await expect(whoAmI()).rejects.toMatchObject({ name: 'ExpiredToken' });
  });

  it('denies access in AWS’s words, naming user, action and resource', async () => {
    await start({ kind: 'access-denied' });
    await expect(get()).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:iam::123456789012:user/sandbox is not authorized to perform: ssm:GetParameter on resource: ' +
        'arn:aws:ssm:eu-west-2:123456789012:parameter/a because no identity-based policy allows the ssm:GetParameter action',
    });
    await expect(
      new CodeBuildClient(settings()).send(new StartBuildCommand({ projectName: 'demo-web' })),
    ).rejects.toThrow(
      'codebuild:StartBuild on resource: arn:aws:codebuild:eu-west-2:123456789012:project/demo-web',
    );
    await expect(
      new ECRClient(settings()).send(new DescribeImagesCommand({ repositoryName: 'demo/web' })),
    ).rejects.toThrow(
      'ecr:DescribeImages on resource: arn:aws:ecr:eu-west-2:123456789012:repository/demo/web',
    );
    const role = 'arn:aws:iam::123456789012:role/x';
    await expect(
      new STSClient(settings()).send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'run' })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(`on resource: ${role}`),
    });
  });

  it('names the resource that the scenario names', async () => {
    await start({ kind: 'access-denied', resource: 'arn:aws:kms:eu-west-2:123456789012:key/k' });
    await expect(get()).rejects.toThrow('on resource: arn:aws:kms:eu-west-2:123456789012:key/k because');
  });

  it('hits only the requests with the parameters that it names', async () => {
    await start({ kind: 'throttle', where: { Name: '/b' } });
    await expect(get()).resolves.toBeDefined();
  });
});

describe('the request log', () => {
  it('has every request with its parameters, and forgets them when asked', async () => {
    await start({ kind: 'throttle', at: 2 });
    await get();
    await get().catch(() => undefined);
    await new STSClient(settings())
      .send(new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/x', RoleSessionName: 'run' }))
      .catch(() => undefined);
    const logged = (await (await fetch(`${sandbox.url}/_sandbox/requests`)).json()) as LoggedRequest[];
    expect(logged).toEqual(sandbox.requests());
    expect(logged).toMatchObject([
      {
        service: 'ssm',
        operation: 'GetParameter',
        parameters: { Name: '/a' },
        status: 200,
        accessKeyId: 'AKIATEST',
      },
      { service: 'ssm', operation: 'GetParameter', status: 400, fault: 'ThrottlingException' },
      { service: 'sts', operation: 'AssumeRole', parameters: { RoleSessionName: 'run' }, status: 200 },
    ]);
    expect(logged[0]).not.toHaveProperty('fault');
    expect(Math.abs(Date.parse(logged[0]?.time ?? '') - Date.now())).toBeLessThan(60_000);
    await fetch(`${sandbox.url}/_sandbox/requests`, { method: 'DELETE' });
    expect(sandbox.requests()).toEqual([]);
  });

  it('is the only page of its kind', async () => {
    await start();
    expect((await fetch(`${sandbox.url}/_sandbox/nothing`)).status).toBe(404);
  });
});

const signed = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIATEST/20260101/eu-west-2/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});

describe('requests that are not understood', () => {
  async function refusal(init: RequestInit, path = '/'): Promise<{ status: number; body: string }> {
    const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', ...init });
    return { status: response.status, body: await response.text() };
  }

  it('names unknown operations and services', async () => {
    await start();
    const target = (name: string, service: string) => ({
      headers: { ...signed(service), 'x-amz-target': name },
      body: '{}',
    });
    await expect(refusal(target('AmazonSSM.DeleteParameter', 'ssm'))).resolves.toEqual({
      status: 400,
      body: JSON.stringify({
        __type: 'NotServedBySandbox',
        message:
          'ssm:DeleteParameter is not served by the sandbox. It serves GetParameter, GetParameters, GetParametersByPath, PutParameter.',
      }),
    });
    await expect(refusal(target('AmazonSSM.toString', 'ssm'))).resolves.toMatchObject({ status: 400 });
    const tables = await refusal(target('DynamoDB_20120810.ListTables', 'dynamodb'));
    expect(tables.body).toContain('DynamoDB_20120810:ListTables is not served by the sandbox.');
  });

  it('answers a query in XML', async () => {
    await start();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await refusal({
      headers: { ...signed('sts'), ...form },
      body: 'Action=GetFederationToken&Version=2011-06-15',
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('<Code>NotServedBySandbox</Code>');
    const aliases = await refusal({
      headers: { ...signed('iam'), ...form },
      body: 'Action=ListAccountAliases&Version=2010-05-08',
    });
    expect(aliases).toMatchObject({
      status: 200,
      body: expect.stringContaining('<AccountAliases></AccountAliases>'),
    });
  });

  it('names what a REST request was for', async () => {
    await start();
    const answer = await refusal({ method: 'GET', headers: signed('lambda') }, '/functions/a?Qualifier=1');
    expect(answer).toMatchObject({
      status: 400,
      body: expect.stringContaining('lambda:GET /functions/a is not served'),
    });
    expect(sandbox.requests()).toMatchObject([
      { service: 'lambda', operation: 'GET /functions/a', parameters: { Qualifier: '1' } },
    ]);
  });

  it.each(['{', '[]', '"a"'])('refuses the body %s', async (body) => {
    await start();
    const answer = await refusal({
      headers: { ...signed('ssm'), 'x-amz-target': 'AmazonSSM.GetParameter' },
      body,
    });
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('SerializationException') });
  });

  it('refuses a request without a signature', async () => {
    await start();
    const answer = await refusal({
      headers: { 'x-amz-target': 'AmazonSSM.GetParameter' },
      body: '{"Name":"/a"}',
    });
    expect(answer).toMatchObject({
      status: 400,
      body: expect.stringContaining('MissingAuthenticationTokenException'),
    });
  });
});

describe('Smithy RPC v2 CBOR', () => {
  async function call(operation: string, input: unknown): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${sandbox.url}/service/CodeBuild_20161006/operation/${operation}`, {
      method: 'POST',
      headers: {
        ...signed('codebuild'),
        'smithy-protocol': 'rpc-v2-cbor',
        'content-type': 'application/cbor',
      },
      body: new Uint8Array(input instanceof Buffer ? input : cbor.serialize(input)),
    });
    expect(response.headers.get('smithy-protocol')).toBe('rpc-v2-cbor');
    return { status: response.status, body: cbor.deserialize(Buffer.from(await response.arrayBuffer())) };
  }

  it('is what Python’s SDK speaks to CodeBuild', async () => {
    await start();
    const { status, body } = await call('StartBuild', {
      projectName: 'demo-web-codebase-image-build',
      artifactsOverride: { type: 'NO_ARTIFACTS' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      build: { buildStatus: 'IN_PROGRESS', startTime: { tag: 1, value: expect.any(Number) } },
    });
    await expect(call('StartBuild', { projectName: 'nope' })).resolves.toMatchObject({
      status: 400,
      body: { __type: 'ResourceNotFoundException' },
    });
  });

  it('refuses a body that is none', async () => {
    await start();
    const response = await fetch(`${sandbox.url}/service/CodeBuild_20161006/operation/StartBuild`, {
      method: 'POST',
      headers: { ...signed('codebuild'), 'smithy-protocol': 'rpc-v2-cbor' },
      body: new Uint8Array([0xff]),
    });
    expect(response.status).toBe(400);
  });
});

describe('listening', () => {
  it('says when the port is taken', async () => {
    await start();
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ scenario, port })).rejects.toThrow(
      `The sandbox can't listen on port ${port}: it is in use.`,
    );
  });

  it('listens on this machine only', async () => {
    await start();
    expect(new URL(sandbox.url).hostname).toBe('127.0.0.1');
  });
});
