import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DescribeImagesCommand, ECRClient } from '@aws-sdk/client-ecr';
import { BatchGetBuildsCommand, CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild';
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../scenario/scenario.js';
import { startSandbox, type Sandbox } from './start.js';

interface Received {
  method: string;
  path: string;
  target: string;
  authorization: string;
  body: string;
}

/** Stands in for moto: answers `reply`, and keeps what it got. */
let upstream: Server;
let received: Received[];
let reply: (request: Received) => { status: number; body: string };
let sandbox: Sandbox | undefined;
let realTime: number;

beforeEach(async () => {
  received = [];
  reply = () => ({ status: 200, body: '{}' });
  realTime = Date.now();
  upstream = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const entry = {
        method: request.method ?? '',
        path: request.url ?? '',
        target: String(request.headers['x-amz-target'] ?? ''),
        authorization: request.headers.authorization ?? '',
        body: Buffer.concat(chunks).toString(),
      };
      received.push(entry);
      const { status, body } = reply(entry);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-from': 'moto' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
});

const upstreamUrl = () => `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;

const scenario: ScenarioInput = {
  parameters: { '/a': { value: '1', type: 'SecureString' } },
  applications: {
    demo: {
      codebases: { web: { repository: 'uktrade/demo-web', images: [{ tags: ['commit-1111111', 'tag-1'] }] } },
    },
  },
};

async function start(extra: ScenarioInput = {}): Promise<Sandbox> {
  sandbox = await startSandbox({
    scenario: { ...scenario, ...extra },
    forward: upstreamUrl(),
    realNow: () => realTime,
  });
  return sandbox;
}

const settings = (url: string) => ({
  endpoint: url,
  region: 'eu-west-2',
  maxAttempts: 1,
  credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
});

const targets = (): string[] => received.map(({ target }) => target.replace(/^.*\./, ''));

describe('Forward', () => {
  it('seeds parameters and images when it starts', async () => {
    await start();
    expect(targets()).toEqual(['PutParameter', 'PutParameter', 'CreateRepository', 'PutImage', 'PutImage']);
    expect(received.map(({ authorization }) => /\/(\w+)\/aws4_request/.exec(authorization)?.[1])).toEqual([
      'ssm',
      'ssm',
      'ecr',
      'ecr',
      'ecr',
    ]);
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      Name: '/a',
      Value: '1',
      Type: 'SecureString',
      Overwrite: true,
    });
    expect(JSON.parse(received[3]?.body ?? '')).toMatchObject({
      repositoryName: 'demo/web',
      imageTag: 'tag-1',
      imageDigest: expect.stringMatching(/^sha256:/),
    });
  });

  it('seeds the templates of an environment', async () => {
    await start({
      applications: { demo: { environments: { dev: {} }, services: { web: { type: 'Backend Service' } } } },
    });
    const puts = received.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path }) => path)).toEqual([
      '/ecs-task-definitions-demo-dev',
      '/ecs-task-definitions-demo-dev/demo/dev/web.json',
    ]);
    expect(puts[0]?.body).toContain('<LocationConstraint>eu-west-2</LocationConstraint>');
    expect(JSON.parse(puts[1]?.body ?? '')).toMatchObject({ family: 'demo-dev-web-task-def' });
  });

  it('says which bucket moto refuses', async () => {
    reply = ({ method }) =>
      method === 'PUT'
        ? { status: 409, body: '<Error><Code>BucketAlreadyExists</Code></Error>' }
        : { status: 200, body: '{}' };
    await expect(start({ applications: { demo: { environments: { dev: {} } } } })).rejects.toThrow(
      'moto does not take the bucket ecs-task-definitions-demo-dev: BucketAlreadyExists.',
    );
  });

  it('passes requests on as they are, and the answer back', async () => {
    const { url } = await start();
    received = [];
    reply = () => ({ status: 200, body: '{"Parameter":{"Name":"/a","Value":"from moto"}}' });
    const answer = await new SSMClient(settings(url)).send(new GetParameterCommand({ Name: '/a' }));
    expect(answer.Parameter?.Value).toBe('from moto');
    expect(received).toEqual([
      {
        method: 'POST',
        path: '/',
        target: 'AmazonSSM.GetParameter',
        authorization: expect.stringContaining('Credential=AKIATEST/'),
        body: '{"Name":"/a"}',
      },
    ]);
    expect(sandbox?.requests()).toMatchObject([{ service: 'ssm', operation: 'GetParameter', status: 200 }]);
  });

  it('passes on what is in no protocol of ours, bytes and all', async () => {
    const { url } = await start();
    received = [];
    reply = () => ({ status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' });
    const response = await fetch(`${url}/bucket/a%2Fb?list-type=2`, {
      method: 'PUT',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=AKIATEST/20260101/eu-west-2/s3/aws4_request' },
      body: 'ä',
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('x-from')).toBe('moto');
    await expect(response.text()).resolves.toBe('<Error><Code>NoSuchKey</Code></Error>');
    expect(received).toMatchObject([{ method: 'PUT', path: '/bucket/a%2Fb?list-type=2', body: 'ä' }]);
  });

  it('still injects faults', async () => {
    const { url } = await start({ faults: [{ kind: 'throttle', service: 'ssm' }] });
    received = [];
    await expect(
      new SSMClient(settings(url)).send(new GetParameterCommand({ Name: '/a' })),
    ).rejects.toMatchObject({ name: 'ThrottlingException' });
    expect(received).toEqual([]);
  });

  it('tells moto the image and the log of a build that ran here', async () => {
    const { url } = await start();
    const codebuild = new CodeBuildClient(settings(url));
    const { build } = await codebuild.send(
      new StartBuildCommand({
        projectName: 'demo-web-codebase-image-build',
        sourceVersion: 'c0ffee1'.padEnd(40, '0'),
      }),
    );
    realTime += 600_000;
    const { builds } = await codebuild.send(new BatchGetBuildsCommand({ ids: [build?.id ?? ''] }));
    const { groupName: logGroupName, streamName: logStreamName } = builds?.[0]?.logs ?? {};
    received = [];
    await new ECRClient(settings(url)).send(new DescribeImagesCommand({ repositoryName: 'demo/web' }));
    expect(targets()).toEqual(['PutImage', 'DescribeImages']);
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      repositoryName: 'demo/web',
      imageTag: 'commit-c0ffee1',
    });

    received = [];
    const logs = new CloudWatchLogsClient(settings(url));
    await logs.send(new GetLogEventsCommand({ logGroupName, logStreamName }));
    await logs.send(new GetLogEventsCommand({ logGroupName, logStreamName }));
    // The second time moto has everything.
    expect(targets()).toEqual([
      'CreateLogGroup',
      'CreateLogStream',
      'PutLogEvents',
      'GetLogEvents',
      'GetLogEvents',
    ]);
    expect(received[2]?.body).toContain('Entering phase BUILD');
  });

  it('is unavailable when moto has gone, and recovers', async () => {
    const { url } = await start();
    const client = new SSMClient(settings(url));
    reply = () => ({ status: 200, body: '{"Parameter":{"Name":"/a","Value":"1"}}' });
    const port = (upstream.address() as AddressInfo).port;
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
    await expect(client.send(new GetParameterCommand({ Name: '/a' }))).rejects.toMatchObject({
      name: 'ServiceUnavailableException',
      $metadata: { httpStatusCode: 503 },
    });
    await new Promise<void>((resolve) => upstream.listen(port, '127.0.0.1', resolve));
    await expect(client.send(new GetParameterCommand({ Name: '/a' }))).resolves.toBeDefined();
  });

  it('takes what a used moto server has already', async () => {
    reply = ({ target }) =>
      target.endsWith('CreateRepository')
        ? { status: 400, body: '{"__type":"RepositoryAlreadyExistsException"}' }
        : target.endsWith('PutImage')
          ? { status: 400, body: '{"__type":"com.amazonaws.ecr#ImageAlreadyExistsException"}' }
          : { status: 200, body: '{}' };
    await expect(start()).resolves.toBeDefined();
  });
});

describe('Forward, at the start', () => {
  it('names a server that does not answer', async () => {
    await expect(startSandbox({ scenario, forward: 'http://127.0.0.1:9' })).rejects.toThrow(
      /^The moto server at http:\/\/127\.0\.0\.1:9\/ can't be used: .*ECONNREFUSED/,
    );
  });

  it('names what the server refuses', async () => {
    reply = () => ({ status: 400, body: '{"__type":"ValidationException"}' });
    await expect(start()).rejects.toThrow('moto does not take the parameter /a: ValidationException.');
  });

  it('names a server that is no moto', async () => {
    reply = () => ({ status: 500, body: '<h1>Oops</h1>' });
    await expect(start()).rejects.toThrow(/AmazonSSM\.PutParameter answered 500: <h1>Oops/);
  });

  it('needs moto’s own account', async () => {
    await expect(start({ account: '111122223333' })).rejects.toThrow(
      "The scenario's account is 111122223333, but moto's is 123456789012; with --forward they must be the same.",
    );
  });
});
