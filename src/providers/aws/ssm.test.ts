import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fault, json, WireServer, wireSession } from '../../testing/aws-server.js';

describe('SsmParameterStore', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it('reads one parameter, decrypted', async () => {
    server.reply('GetParameter', json({ Parameter: { Name: '/a/b', Value: 'v' } }));
    const parameters = await wireSession(server).session.parameters();
    await expect(parameters.get('/a/b')).resolves.toBe('v');
    expect(server.bodies('GetParameter')).toEqual([{ Name: '/a/b', WithDecryption: true }]);
  });

  it('takes a missing parameter for undefined, and nothing else', async () => {
    server.reply('GetParameter', fault('ParameterNotFound'), fault('InvalidKeyId', 'no such key'));
    const parameters = await wireSession(server).session.parameters();
    await expect(parameters.get('/a/b')).resolves.toBeUndefined();
    await expect(parameters.get('/a/b')).rejects.toThrow(
      'AWS refused ssm:GetParameter with InvalidKeyId: no such key.',
    );
  });

  it('lists all pages, also past an empty one', async () => {
    server.reply(
      'GetParametersByPath',
      json({ Parameters: [{ Name: '/p/a', Value: '1' }], NextToken: 't1' }),
      json({ Parameters: [], NextToken: 't2' }),
      json({ Parameters: [{ Name: '/p/b', Value: '2' }] }),
    );
    const parameters = await wireSession(server).session.parameters();
    await expect(parameters.list('/p', { recursive: true })).resolves.toEqual([
      { name: '/p/a', value: '1' },
      { name: '/p/b', value: '2' },
    ]);
    const first = { Path: '/p', Recursive: true, WithDecryption: true, MaxResults: 10 };
    expect(server.bodies('GetParametersByPath')).toEqual([
      first,
      { ...first, NextToken: 't1' },
      { ...first, NextToken: 't2' },
    ]);
  });

  it('lists one level by default', async () => {
    server.reply('GetParametersByPath', json({ Parameters: [] }));
    const parameters = await wireSession(server).session.parameters();
    await expect(parameters.list('/p')).resolves.toEqual([]);
    expect(server.bodies('GetParametersByPath')).toEqual([expect.objectContaining({ Recursive: false })]);
  });

  it('repeats only the page that was throttled', async () => {
    server.reply(
      'GetParametersByPath',
      json({ Parameters: [{ Name: '/p/a', Value: '1' }], NextToken: 't1' }),
      fault('ThrottlingException', 'Rate exceeded'),
      json({ Parameters: [] }),
    );
    const parameters = await wireSession(server).session.parameters();
    await expect(parameters.list('/p')).resolves.toHaveLength(1);
    expect(
      server.bodies('GetParametersByPath').map((body) => (body as { NextToken?: string }).NextToken),
    ).toEqual([undefined, 't1', 't1']);
  });
});
