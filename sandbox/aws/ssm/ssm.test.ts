import {
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  InvalidNextToken,
  ParameterAlreadyExists,
  ParameterNotFound,
  ParameterVersionNotFound,
  PutParameterCommand,
  SSMClient,
  type GetParametersByPathCommandInput,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPages } from '../../../src/testing/read-pages.js';
import { startSandbox, type Sandbox } from '../../server/start.js';

let sandbox: Sandbox;
let client: SSMClient;

beforeAll(async () => {
  const many = Array.from({ length: 23 }, (_, index) => [
    `/many/${String(index).padStart(2, '0')}`,
    `${index}`,
  ]);
  sandbox = await startSandbox({
    scenario: {
      parameters: {
        ...(Object.fromEntries(many) as Record<string, string>),
        '/tree': 'root',
        '/tree/a': '1',
        '/tree/a/deep': '2',
        '/tree/b': '3',
        '/treehouse': 'not below',
        '/secret': { value: 'hush', type: 'SecureString' },
      },
    },
  });
  client = new SSMClient({
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
  });
});

afterAll(async () => {
  client.destroy();
  await sandbox.close();
});

const names = async (input: GetParametersByPathCommandInput): Promise<string[]> =>
  ((await client.send(new GetParametersByPathCommand(input))).Parameters ?? []).map(({ Name }) => Name ?? '');

describe('GetParameter', () => {
  it('gives a parameter by name, ARN and version', async () => {
    const { Parameter: parameter } = await client.send(new GetParameterCommand({ Name: '/tree/a' }));
    expect(parameter).toMatchObject({
      Name: '/tree/a',
      Type: 'String',
      Value: '1',
      Version: 1,
      ARN: 'arn:aws:ssm:eu-west-2:123456789012:parameter/tree/a',
    });
    expect(Math.abs((parameter?.LastModifiedDate?.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    for (const name of [parameter?.ARN ?? '', '/tree/a:1']) {
      await expect(client.send(new GetParameterCommand({ Name: name }))).resolves.toMatchObject({
        Parameter: { Value: '1' },
      });
    }
  });

  it('decrypts a secret only when asked', async () => {
    const value = async (decrypt: boolean): Promise<string | undefined> =>
      (await client.send(new GetParameterCommand({ Name: '/secret', WithDecryption: decrypt }))).Parameter
        ?.Value;
    await expect(value(true)).resolves.toBe('hush');
    const encrypted = await value(false);
    expect(encrypted).toMatch(/^AQICAH/);
    expect(encrypted).not.toContain('hush');
  });

  it('does not find what is not there', async () => {
    await expect(client.send(new GetParameterCommand({ Name: '/nope' }))).rejects.toBeInstanceOf(
      ParameterNotFound,
    );
    await expect(client.send(new GetParameterCommand({ Name: '/tree/a:2' }))).rejects.toBeInstanceOf(
      ParameterVersionNotFound,
    );
  });
});

describe('GetParameters', () => {
  it('tells found from missing ones', async () => {
    const answer = await client.send(new GetParametersCommand({ Names: ['/tree', '/nope', '/tree/b'] }));
    expect(answer.Parameters?.map(({ Value }) => Value)).toEqual(['root', '3']);
    expect(answer.InvalidParameters).toEqual(['/nope']);
  });

  it('takes at most ten, and none twice', async () => {
    const eleven = Array.from({ length: 11 }, (_, index) => `/many/${index}`);
    await expect(client.send(new GetParametersCommand({ Names: eleven }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('length less than or equal to 10'),
    });
    await expect(client.send(new GetParametersCommand({ Names: ['/tree', '/tree'] }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});

describe('GetParametersByPath', () => {
  it('gives one level, or all below', async () => {
    await expect(names({ Path: '/tree' })).resolves.toEqual(['/tree/a', '/tree/b']);
    await expect(names({ Path: '/tree/', Recursive: true })).resolves.toEqual([
      '/tree/a',
      '/tree/a/deep',
      '/tree/b',
    ]);
    await expect(names({ Path: '/nothing' })).resolves.toEqual([]);
  });

  it('gives ten on a page unless asked for fewer', async () => {
    const pages = await readPages(
      (NextToken) => client.send(new GetParametersByPathCommand({ Path: '/many', NextToken })),
      ({ NextToken }) => NextToken,
    );
    expect(pages.map(({ Parameters }) => Parameters?.length)).toEqual([10, 10, 3]);
    await expect(names({ Path: '/many', MaxResults: 2 })).resolves.toEqual(['/many/00', '/many/01']);
  });

  it.each([
    [{ Path: '/many', MaxResults: 11 }, 'less than or equal to 10'],
    [{ Path: 'many' }, 'must begin with /'],
  ])('refuses %j', async (input, message) => {
    await expect(names(input)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(message),
    });
  });

  it('refuses a token that it did not give', async () => {
    await expect(names({ Path: '/many', NextToken: 'x' })).rejects.toBeInstanceOf(InvalidNextToken);
  });
});

describe('PutParameter', () => {
  it('makes a parameter, and overwrites it only when told to', async () => {
    const put = (Value: string, Overwrite?: boolean) =>
      client.send(new PutParameterCommand({ Name: '/new', Value, Type: 'String', Overwrite }));
    await expect(put('1')).resolves.toMatchObject({ Version: 1 });
    await expect(put('2')).rejects.toBeInstanceOf(ParameterAlreadyExists);
    await expect(put('2', true)).resolves.toMatchObject({ Version: 2 });
    expect(sandbox.world.parameters.get('/new')?.value).toBe('2');
  });
});
