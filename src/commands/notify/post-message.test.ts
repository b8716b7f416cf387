import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { WireServer } from '../../testing/aws-server.js';
import type { WireAnswer } from '../../testing/aws-server.js';
import { FakeContext } from '../../testing/fake-context.js';
import { until } from '../../testing/until.js';
import notifyPostMessage from './post-message.js';

const answer = (body: unknown): WireAnswer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(body),
});
const posted = answer({ ok: true, channel: 'C123', ts: '1767225600.000100' });
const POST = 'POST /chat.postMessage';

let server: WireServer;
let address: string | undefined;

beforeEach(async () => {
  server = await new WireServer().start();
  address = process.env['SLACK_API_URL'];
  process.env['SLACK_API_URL'] = server.url;
});
afterEach(async () => {
  if (address === undefined) delete process.env['SLACK_API_URL'];
  else process.env['SLACK_API_URL'] = address;
  await server.close();
});

function inputsOf(raw: RawInputs) {
  return parseInputs(notifyPostMessage.name, notifyPostMessage.inputs, {
    'slack-token': 'xoxb-1',
    message: 'Hello <https://example.com|there>',
    ...raw,
  });
}

async function run(raw: RawInputs, answers = [true]) {
  const context = new FakeContext({ answers });
  return { context, result: await notifyPostMessage.run(inputsOf(raw), context) };
}

describe('notify-post-message', () => {
  it('posts what it was given as it is, with escaped small print', async () => {
    server.reply(POST, posted);
    server.reply('POST /chat.getPermalink', answer({ ok: true, permalink: 'https://demo.slack.com/p1' }));
    const { context, result } = await run({ 'slack-channel': '#general', repository: 'uktrade/demo' });
    expect(result.outputs).toEqual({ 'message-ref': 'C123:1767225600.000100' });
    expect(result.text).toBe('Posted a message to #general: https://demo.slack.com/p1');
    expect(result.summary).toContain('[Posted a message to #general](https://demo.slack.com/p1)');
    expect(context.questions).toEqual(['Post a message to #general in Slack?']);
    expect(server.bodies(POST)).toMatchObject([
      {
        channel: '#general',
        blocks: JSON.stringify([
          { type: 'section', text: { type: 'mrkdwn', text: 'Hello <https://example.com|there>' } },
          {
            type: 'context',
            elements: [
              { type: 'mrkdwn', text: '*Repository*: <https://github.com/uktrade/demo|uktrade/demo>' },
            ],
          },
        ]),
      },
    ]);
  });

  it('replaces the message that is named', async () => {
    server.reply('POST /chat.update', posted);
    const { context, result } = await run({ 'message-ref': 'C123:1767225600.000100' });
    // Its address is only good to have.
    expect(result.text).toBe('Replaced a message in C123: C123:1767225600.000100');
    expect(context.questions).toEqual(['Replace the message C123:1767225600.000100 in Slack?']);
    expect(server.operations).toEqual(['POST /chat.update', 'POST /chat.getPermalink']);
  });

  it('names the message as soon as it is there, also where it is cancelled while its address is asked for', async () => {
    server.reply(POST, posted);
    server.reply('POST /chat.getPermalink', 'hang');
    const context = new FakeContext({ answers: [true] });
    const running = notifyPostMessage.run(inputsOf({ 'slack-channel': 'C123' }), context);
    await until(() => server.operations.length === 2, 'the address');
    expect(context.published).toEqual([{ 'message-ref': 'C123:1767225600.000100' }]);
    context.cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    expect((await running).outputs).toEqual({ 'message-ref': 'C123:1767225600.000100' });
  });

  it('sends nothing without a yes', async () => {
    await expect(run({ 'slack-channel': 'C123' }, [false])).rejects.toThrow('the answer was not yes');
    expect(server.operations).toEqual([]);
  });

  it('fails with what Slack says, or warns once if it is asked to', async () => {
    server.reply(POST, answer({ ok: false, error: 'not_in_channel' }), answer({ ok: false, error: 'x' }));
    await expect(run({ 'slack-channel': 'C123' })).rejects.toThrow('was refused: not_in_channel.');
    const { context, result } = await run({ 'slack-channel': 'C123', 'on-error': 'warn' });
    expect(result.outputs).toEqual({ 'message-ref': undefined });
    expect(context.logger.texts('warning')).toEqual([
      "The message was not sent. Slack's chat.postMessage for C123 was refused: x.",
    ]);
  });

  it.each([
    [{}, 'No channel for the message'],
    [{ 'slack-channel': 'C123', commit: 'abc' }, 'The input commit is "abc"'],
    [{ 'slack-channel': 'C123', 'build-arn': 'arn' }, 'The input build-arn is "arn"'],
    [{ 'message-ref': 'C123' }, 'The input message-ref is "C123"'],
    [{ 'slack-channel': 'C123', 'slack-token': 'xoxb 1' }, 'slack-token holds characters that no token has'],
  ])('refuses %j even with on-error: warn', async (raw, message) => {
    await expect(run({ 'on-error': 'warn', ...raw })).rejects.toThrow(message);
    expect(server.operations).toEqual([]);
  });
});
