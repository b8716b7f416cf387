import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../scenario/scenario.js';
import { startSandbox } from '../server/start.js';
import type { Sandbox } from '../server/start.js';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const CHANNEL = 'C0123456789';

async function start(scenario: ScenarioInput = {}): Promise<void> {
  sandbox = await startSandbox({ scenario });
}

async function call(
  method: string,
  parameters: Readonly<Record<string, string>>,
  token = 'xoxb-1',
): Promise<{ status: number; retryAfter: string | null; body: Record<string, unknown> }> {
  const answer = await fetch(`${sandbox.url}/slack/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(parameters),
  });
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body };
}

async function post(parameters: Readonly<Record<string, string>> = {}): Promise<string> {
  const { body } = await call('chat.postMessage', { channel: CHANNEL, text: 'Hello', ...parameters });
  return String(body['ts']);
}

async function error(method: string, parameters: Readonly<Record<string, string>>, token?: string) {
  const { status, body } = await call(method, parameters, token);
  return { status, ...body };
}

describe("the sandbox's Slack", () => {
  it('keeps messages, threads and what they were before, for everybody to read', async () => {
    await start();
    const ts = await post();
    const reply = await post({ text: 'Reply', thread_ts: ts, reply_broadcast: 'true' });
    await post({ text: 'Reply to the reply', thread_ts: reply });
    await call('chat.update', { channel: CHANNEL, ts, text: 'Changed' });
    const shown = await fetch(`${sandbox.url}/_sandbox/slack`);
    expect(await shown.json()).toMatchObject([
      { ts, text: 'Changed', earlier: ['Hello'], broadcast: false },
      { ts: reply, threadTs: ts, broadcast: true },
      { threadTs: ts, broadcast: false },
    ]);
    expect(ts).toMatch(/^\d{10}\.\d{6}$/);
    expect(reply > ts).toBe(true);
  });

  it('gives the address of a message', async () => {
    await start();
    const ts = await post();
    const { body } = await call('chat.getPermalink', { channel: CHANNEL, message_ts: ts });
    expect(body).toMatchObject({
      permalink: `https://demo.slack.com/archives/${CHANNEL}/p${ts.replace('.', '')}`,
    });
    await expect(error('chat.getPermalink', { channel: CHANNEL, message_ts: '1.2' })).resolves.toEqual({
      status: 200,
      ok: false,
      error: 'message_not_found',
    });
  });

  it('says no as Slack does: with HTTP 200 and a name', async () => {
    const channels = {
      [CHANNEL]: { name: 'deployments' },
      C0ARCHIVED: { archived: true },
      C0OTHERS: { member: false },
    };
    await start({ slack: { tokens: ['xoxb-1', 'xoxb-2'], channels } });
    const text = 'Hello';
    const ts = await post({ channel: '#deployments' });
    const long = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }];
    const many = Array(5).fill({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(2900) } });
    const no = (name: string) => ({ status: 200, ok: false, error: name });
    const to = { channel: CHANNEL };
    await expect(error('chat.postMessage', { ...to, text }, '')).resolves.toEqual(no('not_authed'));
    await expect(error('chat.postMessage', { ...to, text }, 'xoxb-3')).resolves.toEqual(no('invalid_auth'));
    await expect(error('chat.postMessage', { channel: 'C1X', text })).resolves.toEqual(
      no('channel_not_found'),
    );
    await expect(error('chat.postMessage', { channel: 'C0ARCHIVED', text })).resolves.toEqual(
      no('is_archived'),
    );
    await expect(error('chat.postMessage', { channel: 'C0OTHERS', text })).resolves.toEqual(
      no('not_in_channel'),
    );
    await expect(error('chat.postMessage', to)).resolves.toEqual(no('no_text'));
    await expect(error('chat.postMessage', { ...to, text, thread_ts: '1.2' })).resolves.toEqual(
      no('thread_not_found'),
    );
    await expect(error('chat.postMessage', { ...to, txt: text })).resolves.toEqual(no('invalid_arguments'));
    const blocks = (value: unknown) => ({ ...to, text, blocks: JSON.stringify(value) });
    await expect(error('chat.postMessage', blocks(long))).resolves.toEqual(no('invalid_blocks'));
    await expect(error('chat.postMessage', blocks('x'))).resolves.toEqual(no('invalid_blocks'));
    await expect(error('chat.postMessage', blocks(many))).resolves.toEqual(no('msg_blocks_too_long'));
    await expect(error('chat.update', { ...to, text, ts: '1.2' })).resolves.toEqual(no('message_not_found'));
    await expect(error('chat.update', { ...to, text, ts }, 'xoxb-2')).resolves.toEqual(
      no('cant_update_message'),
    );
    await expect(error('chat.update', { ...to, text: 'x'.repeat(4001), ts })).resolves.toEqual(
      no('msg_too_long'),
    );
    await expect(error('chat.delete', to)).resolves.toEqual(no('unknown_method'));
  });

  it('gives the messages of a channel, newest first, and their metadata to those who ask', async () => {
    await start();
    const metadata = { event_type: 'release', event_payload: { tag: 'v1' } };
    const first = await post({ metadata: JSON.stringify(metadata) });
    const second = await post();
    await post({ thread_ts: first });
    await post({ channel: 'C0OTHER0001' });
    const history = async (more: Readonly<Record<string, string>>) =>
      (await call('conversations.history', { channel: CHANNEL, ...more })).body;
    expect(await history({ include_all_metadata: 'true' })).toMatchObject({
      messages: [{ ts: second }, { ts: first, metadata }],
      has_more: false,
    });
    expect((await history({}))['messages']).toMatchObject([{}, { metadata: { event_type: 'release' } }]);
    expect((await history({ oldest: first }))['messages']).toMatchObject([{ ts: second }]);
    const page = await history({ limit: '1' });
    expect(page).toMatchObject({ messages: [{ ts: second }], has_more: true });
    const { next_cursor: cursor } = page['response_metadata'] as { next_cursor: string };
    expect(await history({ limit: '1', cursor })).toMatchObject({
      messages: [{ ts: first }],
      has_more: false,
    });
    await call('chat.update', { channel: CHANNEL, ts: first, text: 'Changed' });
    expect((await history({ include_all_metadata: 'true' }))['messages']).toMatchObject([{}, { metadata }]);
    await expect(error('conversations.history', { channel: '#deployments' })).resolves.toMatchObject({
      error: 'channel_not_found',
    });
    await expect(
      error('chat.postMessage', { channel: CHANNEL, text: 'x', metadata: '{"event_type":1}' }),
    ).resolves.toMatchObject({ error: 'invalid_arguments' });
  });

  it('lets tokens do what their scopes say', async () => {
    await start({ slack: { scopes: ['channels:history'] } });
    const no = { error: 'missing_scope' };
    await expect(error('chat.postMessage', { channel: CHANNEL, text: 'x' })).resolves.toMatchObject(no);
    await expect(error('conversations.history', { channel: 'G0PRIVATE01' })).resolves.toMatchObject(no);
    await expect(error('conversations.history', { channel: CHANNEL })).resolves.toMatchObject({ ok: true });
  });

  it('goes wrong as the scenario says, and never logs the token', async () => {
    await start({
      faults: [
        { service: 'slack', kind: 'throttle', at: 1, 'retry-after': 7 },
        { service: 'slack', kind: 'error', code: 'is_archived', at: 2 },
      ],
    });
    await expect(call('chat.postMessage', { channel: CHANNEL, text: 'x' })).resolves.toEqual({
      status: 429,
      retryAfter: '7',
      body: { ok: false, error: 'ratelimited' },
    });
    await expect(error('chat.postMessage', { channel: CHANNEL, text: 'x' })).resolves.toMatchObject({
      error: 'is_archived',
    });
    await post();
    expect(sandbox.requests()).toMatchObject([
      { service: 'slack', operation: 'chat.postMessage', status: 429 },
      { status: 200, fault: 'is_archived' },
      { status: 200, parameters: { channel: CHANNEL, text: 'Hello' } },
    ]);
    expect(JSON.stringify(sandbox.requests())).not.toContain('xoxb');
  });
});
