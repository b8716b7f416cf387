import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { WireServer } from '../../testing/aws-server.js';
import { FakeContext } from '../../testing/fake-context.js';
import notifyAddComment from './add-comment.js';

const POST = 'POST /chat.postMessage';
const REFERENCE = 'C123:1767225600.000100';

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

async function run(raw: RawInputs) {
  const context = new FakeContext({ answers: [true] });
  const inputs = parseInputs(notifyAddComment.name, notifyAddComment.inputs, {
    'slack-token': 'xoxb-1',
    'message-ref': REFERENCE,
    message: 'A comment',
    ...raw,
  });
  return notifyAddComment.run(inputs, context);
}

function replies(count: number): void {
  const body = JSON.stringify({ ok: true, channel: 'C123', ts: '1767225601.000100' });
  for (let index = 0; index < count; index += 1)
    server.reply(POST, { status: 200, type: 'application/json', body });
}

describe('notify-add-comment', () => {
  it('comments in the thread, and gives the message of the thread for the next comment', async () => {
    replies(2);
    const quiet = await run({});
    const loud = await run({ title: 'In short', broadcast: 'true' });
    expect(quiet.outputs).toEqual({ 'message-ref': REFERENCE });
    expect(loud.outputs).toEqual({ 'message-ref': REFERENCE });
    const thread = { channel: 'C123', thread_ts: '1767225600.000100' };
    expect(server.bodies(POST)).toMatchObject([
      { ...thread, text: 'A comment' },
      { ...thread, text: 'In short', reply_broadcast: 'true' },
    ]);
    expect(server.bodies(POST)[0]).not.toHaveProperty('reply_broadcast');
  });

  it('goes on in the same thread with what is too long, and calls the channel once', async () => {
    replies(3);
    await run({ message: 'A line of text.\n'.repeat(1_600), broadcast: 'true' });
    const bodies = server.bodies(POST) as Record<string, string>[];
    expect(bodies.map(({ thread_ts: thread }) => thread)).toEqual(Array(3).fill('1767225600.000100'));
    expect(bodies.map(({ reply_broadcast: broadcast }) => broadcast)).toEqual(['true', undefined, undefined]);
  });
});
