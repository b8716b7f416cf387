import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { fault, json, WireServer, wireSession } from '../../testing/aws-server.js';
import { until } from '../../testing/until.js';

describe('CloudWatchLogReader', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it('reads from the beginning, then from the token on', async () => {
    server.reply(
      'GetLogEvents',
      json({
        events: [{ message: 'one\n' }, { message: '\u001b[31mzwei ü\u001b[0m\n' }],
        nextForwardToken: 'f/1',
      }),
      json({ events: [], nextForwardToken: 'f/1' }),
    );
    const logs = await wireSession(server).session.logs();
    await expect(logs.read('g', 's', undefined)).resolves.toEqual({
      messages: ['one\n', '\u001b[31mzwei ü\u001b[0m\n'],
      nextToken: 'f/1',
    });
    await expect(logs.read('g', 's', 'f/1')).resolves.toEqual({
      messages: [],
      newest: undefined,
      nextToken: 'f/1',
    });
    const first = { logGroupName: 'g', logStreamName: 's', startFromHead: true };
    expect(server.bodies('GetLogEvents')).toEqual([first, { ...first, nextToken: 'f/1' }]);
  });

  it('has nothing to say while group or stream do not exist', async () => {
    server.reply(
      'GetLogEvents',
      fault('ResourceNotFoundException', 'The specified log stream does not exist.'),
    );
    const logs = await wireSession(server).session.logs();
    await expect(logs.read('g', 's', undefined)).resolves.toBeUndefined();
  });

  it('ends a read under way when the signal is aborted', async () => {
    server.reply('GetLogEvents', 'hang');
    const logs = await wireSession(server).session.logs();
    const abort = new AbortController();
    const page = logs.read('g', 's', undefined, abort.signal);
    await until(() => server.requests.length > 0, 'a request');
    abort.abort(new CancelledError('stop'));
    await expect(page).rejects.toThrow(CancelledError);
    expect(server.operations).toEqual(['GetLogEvents']);
  });
});
