import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { describeError, NotFoundError, UnchangeableError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { until } from '../../testing/until.js';
import { WireServer } from '../../testing/aws-server.js';
import type { WireAnswer } from '../../testing/aws-server.js';
import { SlackWebApi } from './web-api.js';

const TOKEN = 'xoxb-secret';
const POST = 'POST /api/chat.postMessage';
const UPDATE = 'POST /api/chat.update';
const message = {
  text: 'Hello',
  blocks: [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: '*Hello*' } }],
};
const reference = { channel: 'C1', ts: '1767225600.000100' };

function answer(body: unknown, status = 200, headers: Record<string, string> = {}): WireAnswer {
  return { status, type: 'application/json', body: JSON.stringify(body), headers };
}
const posted = answer({ ok: true, channel: 'C1', ts: '1767225600.000100' });
const refused = (error: string): WireAnswer => answer({ ok: false, error });
const limited = (seconds?: string): WireAnswer =>
  answer({ ok: false, error: 'ratelimited' }, 429, seconds === undefined ? {} : { 'retry-after': seconds });

describe('SlackWebApi', () => {
  let server: WireServer;
  let clock: FakeClock;
  let logger: MemoryLogger;

  beforeEach(async () => {
    server = await new WireServer().start();
    clock = new FakeClock();
    logger = new MemoryLogger();
  });
  afterEach(async () => {
    // Whatever happens, the token is in the header alone.
    expect(JSON.stringify(server.requests.map(({ body }) => body))).not.toContain(TOKEN);
    expect(JSON.stringify(logger.entries)).not.toContain(TOKEN);
    await server.close();
  });

  function slack(env: NodeJS.ProcessEnv = {}, timeoutMs = 5_000): SlackWebApi {
    const all = { SLACK_API_URL: `${server.url}/api/`, ...env };
    return new SlackWebApi({ token: TOKEN, clock, logger, env: all, timeoutMs, random: () => 0 });
  }

  it('says whose token it is and what it may do', async () => {
    const body = { ok: true, team: 'Team', user: 'app' };
    server.reply('POST /api/auth.test', answer(body, 200, { 'x-oauth-scopes': 'chat:write,groups:history' }));
    expect(await slack().identity()).toEqual({
      team: 'Team',
      user: 'app',
      scopes: ['chat:write', 'groups:history'],
    });
    server.reply('POST /api/auth.test', answer(body));
    expect(await slack().identity()).toEqual({ team: 'Team', user: 'app', scopes: undefined });
    server.reply('POST /api/auth.test', answer({ ok: true }));
    await expect(slack().identity()).rejects.toThrow('without team and user');
    server.reply('POST /api/auth.test', refused('invalid_auth'));
    await expect(slack().identity()).rejects.toThrow(
      "Slack's auth.test for the token was refused: invalid_auth.",
    );
  });

  it('posts a message, with no previews of its links', async () => {
    server.reply(POST, posted);
    await expect(slack().post('#general', message)).resolves.toEqual(reference);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(server.bodies(POST)).toEqual([
      {
        channel: '#general',
        text: 'Hello',
        blocks: JSON.stringify(message.blocks),
        unfurl_links: 'false',
        unfurl_media: 'false',
      },
    ]);
  });

  it('answers in a thread, in the channel too where it is asked to', async () => {
    server.reply(POST, posted, posted, posted);
    await slack().post('C1', message, { thread: '1.2' });
    await slack().post('C1', message, { thread: '1.2', broadcast: true });
    await slack().post('C1', message, { broadcast: true });
    expect(server.bodies(POST)).toMatchObject([
      { thread_ts: '1.2' },
      { thread_ts: '1.2', reply_broadcast: 'true' },
      expect.not.objectContaining({ reply_broadcast: 'true' }),
    ]);
  });

  it('asks for the address of a message, once, and does without', async () => {
    const permalink = 'https://demo.slack.com/archives/C1/p1767225600000100';
    const ask = 'POST /api/chat.getPermalink';
    const odd = answer({ ok: true, permalink: 'javascript:alert(1)' });
    server.reply(ask, answer({ ok: true, permalink }), limited('30'), refused('message_not_found'), odd);
    await expect(slack().permalink(reference)).resolves.toBe(permalink);
    expect(server.bodies(ask)).toEqual([{ channel: 'C1', message_ts: '1767225600.000100' }]);
    for (let time = 0; time < 3; time += 1)
      await expect(slack().permalink(reference)).resolves.toBeUndefined();
    expect([server.operations.length, clock.sleeps]).toEqual([4, []]);
    const reason = new Error('Cancelled.');
    await expect(slack().permalink(reference, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('replaces a message', async () => {
    server.reply(UPDATE, posted);
    await expect(slack().update(reference, message)).resolves.toEqual(reference);
    expect(server.bodies(UPDATE)).toMatchObject([reference]);
  });

  it('waits as long as Slack says, and then posts once', async () => {
    server.reply(POST, limited('30'), limited('7'), posted);
    await slack().post('C1', message);
    expect(clock.sleeps).toEqual([30_000, 7_000]);
    expect(server.operations).toEqual([POST, POST, POST]);
  });

  it('waits half a minute where Slack does not say how long', async () => {
    server.reply(POST, limited(), limited('soon'), posted);
    await slack().post('C1', message);
    expect(clock.sleeps).toEqual([30_000, 30_000]);
  });

  it('gives up where Slack asks for more than two minutes in all', async () => {
    server.reply(POST, limited('3600'));
    await expect(slack().post('C1', message)).rejects.toMatchObject({
      message: "Slack's chat.postMessage for C1 was rate limited (Retry-After: 3600 s).",
      transient: true,
    });
    server.reply(POST, limited('50'), limited('50'), limited('50'));
    await expect(slack().post('C1', message)).rejects.toThrow('rate limited');
    expect(clock.sleeps).toEqual([50_000, 50_000]);
  });

  it('ends its waiting when it is told to', async () => {
    server.reply(POST, limited('30'));
    const controller = new AbortController();
    clock.onSleep = () => {
      controller.abort(new Error('enough'));
    };
    await expect(slack().post('C1', message, {}, controller.signal)).rejects.toThrow('enough');
  });

  describe('when it is cancelled while Slack does not answer', () => {
    const reason = new Error('Cancelled.');
    const taken = 'Cancelled. Slack may have taken the message all the same.';

    async function cancelled(
      operation: string,
      ask: (slack: SlackWebApi, signal: AbortSignal) => Promise<unknown>,
    ): Promise<unknown> {
      const controller = new AbortController();
      server.reply(operation, 'hang');
      const asked = ask(slack(), controller.signal).catch((thrown: unknown) => thrown);
      await until(() => server.operations.length > 0, 'the request');
      controller.abort(reason);
      const answered = await asked;
      expect(server.operations).toEqual([operation]);
      return answered;
    }

    it('ends at once, and says that a message may be there', async () => {
      const post = cancelled(POST, (api, signal) => api.post('C1', message, {}, signal));
      await expect(post).resolves.toMatchObject({
        name: 'CancelledError',
        message: taken,
        unanswered: true,
        cause: reason,
      });
    });

    it('ends at once, and says that a message may have been replaced', async () => {
      const update = cancelled(UPDATE, (api, signal) => api.update(reference, message, signal));
      await expect(update).resolves.toMatchObject({ name: 'CancelledError', message: taken });
    });

    it('says nothing of a look-up', async () => {
      await expect(cancelled('POST /api/auth.test', (api, signal) => api.identity(signal))).resolves.toBe(
        reason,
      );
      server.requests.length = 0;
      const query = { oldest: 0 };
      await expect(
        cancelled('POST /api/conversations.history', (api, signal) => api.history('C1', query, signal)),
      ).resolves.toBe(reason);
    });

    it('does without the address of a message that is there', async () => {
      const permalink = cancelled('POST /api/chat.getPermalink', (api, signal) =>
        api.permalink(reference, signal),
      );
      await expect(permalink).resolves.toBeUndefined();
    });
  });

  it.each<[string, WireAnswer]>([
    ['a lost answer', 'reset'],
    ['an answer that breaks off', 'cut'],
    ['JSON that is not whole', { status: 200, type: 'application/json', body: '{"ok": tr' }],
    ['a page of a proxy', { status: 200, type: 'text/html', body: '<h1>Welcome to the proxy</h1>' }],
    ['HTTP 503', answer('', 503)],
    ['internal_error', refused('internal_error')],
  ])('never posts again after %s, since the message may be there; replacing is repeated', async (_, bad) => {
    server.reply(POST, bad);
    await expect(slack().post('C1', message)).rejects.toMatchObject({
      transient: true,
      hint: expect.stringContaining('may have been posted all the same') as unknown,
    });
    expect(server.operations).toEqual([POST]);
    server.reply(UPDATE, bad, posted);
    await expect(slack().update(reference, message)).resolves.toEqual(reference);
  });

  it('posts again where nobody was there to take it, five times at most', async () => {
    const nobody = slack({ SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    await expect(nobody.post('C1', message)).rejects.toThrow(
      "Slack's chat.postMessage for C1 got no answer: ECONNREFUSED.",
    );
    expect(clock.sleeps).toHaveLength(4);
  });

  it('does not wait for an answer for ever', async () => {
    server.reply(POST, 'hang');
    const error = await slack({}, 50)
      .post('C1', message)
      .catch((thrown: unknown) => thrown);
    const { message: said, details } = describeError(error);
    expect(said).toContain('it took too long');
    // The client's own words say no more.
    expect(details).toEqual([]);
  });

  it.each([
    ['invalid_auth', 'bot token'],
    ['missing_scope', 'chat:write'],
    ['not_in_channel', '/invite'],
    ['is_archived', 'not archived'],
    ['cant_update_message', 'the same token'],
  ])('explains %s', async (code, hint) => {
    server.reply(POST, refused(code));
    await expect(slack().post('C1', message)).rejects.toMatchObject({
      message: `Slack's chat.postMessage for C1 was refused: ${code}.`,
      hint: expect.stringContaining(hint) as unknown,
      transient: false,
    });
    expect(clock.sleeps).toEqual([]);
  });

  it.each(['channel_not_found', 'message_not_found', 'thread_not_found'])(
    'takes %s for missing',
    async (code) => {
      server.reply(UPDATE, refused(code));
      await expect(slack().update(reference, message)).rejects.toThrow(NotFoundError);
    },
  );

  it('changes a message again after an answer of somebody else, and takes a yes without details', async () => {
    const page = { type: 'text/html', body: '<html>Blocked</html>' };
    server.reply(
      UPDATE,
      answer({}),
      { status: 403, ...page },
      { status: 404, ...page },
      answer({ ok: true }),
    );
    await expect(slack().update(reference, message)).resolves.toEqual(reference);
    expect(server.requests).toHaveLength(4);
  });

  it('takes edit_window_closed for a message that nobody can change', async () => {
    server.reply(UPDATE, refused('edit_window_closed'));
    await expect(slack().update(reference, message)).rejects.toThrow(UnchangeableError);
  });

  it('knows when something else than Slack answers', async () => {
    server.reply(POST, { status: 200, type: 'text/html', body: '<h1>Welcome to the proxy</h1>' });
    await expect(slack().post('C1', message)).rejects.toThrow('something that is not an answer of Slack');
    server.reply(POST, answer({ ok: true }));
    await expect(slack().post('C1', message)).rejects.toThrow("without the message's channel and ts");
    server.reply(POST, { status: 200, type: 'text/plain', body: 'OK' });
    await expect(slack().post('C1', message)).rejects.toThrow('something that is not an answer of Slack');
    server.reply(POST, answer({}));
    await expect(slack().post('C1', message)).rejects.toMatchObject({
      message: expect.stringContaining('something that is not an answer of Slack') as unknown,
      hint: expect.stringContaining('may have been posted') as unknown,
    });
    server.reply(POST, { status: 302, type: 'text/html', body: '', headers: { location: '/elsewhere' } });
    await expect(slack().post('C1', message)).rejects.toThrow('HTTP 302');
  });

  describe('the history of a channel', () => {
    const HISTORY = 'POST /api/conversations.history';
    const metadata = { event_type: 'release', event_payload: { tag: 'v1' } };

    it('is read a page at a time, with what programs wrote to its messages', async () => {
      const messages = [{ ts: '2.0', metadata }, { ts: '1.0', metadata: {} }, { text: 'no ts' }];
      server.reply(HISTORY, answer({ ok: true, messages, response_metadata: { next_cursor: 'abc' } }));
      await expect(slack().history('C1', { oldest: 1_767_225_600 })).resolves.toEqual({
        messages: [
          { ts: '2.0', metadata },
          { ts: '1.0', metadata: undefined },
        ],
        next: 'abc',
      });
      server.reply(HISTORY, answer({ ok: true, messages: [], response_metadata: { next_cursor: '' } }));
      await expect(slack().history('C1', { oldest: 0, cursor: 'abc' })).resolves.toEqual({
        messages: [],
        next: undefined,
      });
      expect(server.bodies(HISTORY)).toEqual([
        { channel: 'C1', oldest: '1767225600.000000', limit: '200', include_all_metadata: 'true' },
        { channel: 'C1', oldest: '0.000000', limit: '200', include_all_metadata: 'true', cursor: 'abc' },
      ]);
    });

    it.each<[string, WireAnswer]>([
      ['missing_scope', refused('missing_scope')],
      [
        'metadata.message:read',
        answer({ ok: true, messages: [] }, 200, { 'x-oauth-scopes': 'chat:write,channels:history' }),
      ],
    ])('is not to be relied on without the scopes: %s', async (reason, bad) => {
      server.reply(HISTORY, bad);
      await expect(slack().history('C1', { oldest: 0 })).resolves.toMatchObject({
        unreadable: {
          message: expect.stringContaining(reason) as unknown,
          hint: expect.stringContaining('groups:history') as unknown,
        },
      });
    });

    it('is asked for again after a lost answer, since nothing can happen twice', async () => {
      server.reply(HISTORY, 'reset', answer({ ok: true, messages: [] }));
      await expect(slack().history('C1', { oldest: 0 })).resolves.toMatchObject({ messages: [] });
    });

    it('is never empty for what is no answer of Slack', async () => {
      server.reply(HISTORY, answer({ ok: true }));
      await expect(slack().history('C1', { oldest: 0 })).rejects.toThrow("without the channel's messages");
      server.reply(HISTORY, refused('channel_not_found'));
      await expect(slack().history('C1', { oldest: 0 })).rejects.toThrow(NotFoundError);
    });

    it('goes along with a message that is posted or replaced', async () => {
      server.reply(POST, posted);
      server.reply(UPDATE, posted);
      await slack().post('C1', { ...message, metadata });
      await slack().update(reference, { ...message, metadata });
      for (const call of [POST, UPDATE])
        expect(server.bodies(call)).toMatchObject([{ metadata: JSON.stringify(metadata) }]);
    });
  });

  it('goes through the proxy of the environment', async () => {
    server.reply('POST http://slack.example/api/chat.postMessage', posted);
    const env = { SLACK_API_URL: 'http://slack.example/api/', HTTP_PROXY: server.url };
    await expect(slack(env).post('C1', message)).resolves.toEqual(reference);
  });

  it('refuses an address and a token that can not be one, never showing the token', () => {
    expect(() => slack({ SLACK_API_URL: 'slack' })).toThrow(
      'The environment variable SLACK_API_URL is "slack", not a URL.',
    );
    const wrong = 'xoxb-one\nxoxb-two';
    expect(() => new SlackWebApi({ token: wrong, clock, logger, env: {} })).toThrow(/^(?!.*xoxb)/);
  });
});
