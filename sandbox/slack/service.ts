import * as v from 'valibot';
import { AwsFault } from '../aws/fault.js';
import type { Call, Service } from '../server/service.js';
import type { World } from '../server/world.js';
import type { SlackMessageRecord } from './workspace.js';

const Text = v.strictObject({
  type: v.picklist(['mrkdwn', 'plain_text']),
  text: limited(3000),
  verbatim: v.optional(v.boolean()),
});
const Block = v.variant('type', [
  v.strictObject({ type: v.literal('section'), text: Text }),
  v.strictObject({
    type: v.literal('context'),
    elements: v.pipe(v.array(Text), v.minLength(1), v.maxLength(10)),
  }),
]);
const Blocks = v.optional(v.pipe(v.array(Block), v.maxLength(50)), []);
const Metadata = v.strictObject({
  event_type: v.string(),
  event_payload: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
});
// A form holds text only.
const Flag = v.optional(
  v.pipe(
    v.union([v.boolean(), v.picklist(['true', 'false'])]),
    v.transform((value) => value === true || value === 'true'),
  ),
  false,
);

const Post = v.strictObject({
  channel: v.string(),
  text: v.optional(v.string(), ''),
  blocks: Blocks,
  thread_ts: v.optional(v.string()),
  reply_broadcast: Flag,
  unfurl_links: Flag,
  unfurl_media: Flag,
  metadata: v.optional(Metadata),
});
const Update = v.strictObject({
  channel: v.string(),
  ts: v.string(),
  text: v.optional(v.string(), ''),
  blocks: Blocks,
  metadata: v.optional(Metadata),
});
const Permalink = v.strictObject({ channel: v.string(), message_ts: v.string() });
const History = v.strictObject({
  channel: v.string(),
  oldest: v.optional(v.string(), '0'),
  cursor: v.optional(v.string()),
  limit: v.optional(
    v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1), v.maxValue(999)),
    '100',
  ),
  include_all_metadata: Flag,
});

/** What Slack takes in a message's blocks together, by observation. */
const blocksLimit = 13_200;
/** chat.postMessage cuts a text there; chat.update refuses one of more than its own limit. */
const textLimit = 40_000;
const updateTextLimit = 4_000;

function limited(maximum: number) {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(maximum));
}

/** @throws AwsFault naming Slack's error */
function read<S extends v.GenericSchema>(schema: S, call: Call): v.InferOutput<S> {
  const result = v.safeParse(schema, call.parameters);
  if (result.success) return result.output;
  const inBlocks = result.issues.some(({ path }) => path?.[0].key === 'blocks');
  throw new AwsFault(inBlocks ? 'invalid_blocks' : 'invalid_arguments', v.summarize(result.issues), 200);
}

function checkContent(text: string, blocks: readonly v.InferOutput<typeof Block>[]): void {
  if (text === '' && blocks.length === 0) throw new AwsFault('no_text', '', 200);
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text] : block.elements));
  const length = texts.reduce((sum, part) => sum + part.text.length, 0);
  if (length > blocksLimit) throw new AwsFault('msg_blocks_too_long', '', 200);
}

function postMessage(call: Call, world: World) {
  const author = world.slack.authenticate(call.token, ['chat:write']);
  const { channel, text, blocks, metadata, ...request } = read(Post, call);
  checkContent(text, blocks);
  return answer(
    world.slack.post({
      channel: world.slack.channel(channel),
      text: text.slice(0, textLimit),
      blocks,
      threadTs: request.thread_ts,
      broadcast: request.reply_broadcast,
      author,
      metadata,
    }),
  );
}

function update(call: Call, world: World) {
  const author = world.slack.authenticate(call.token, ['chat:write']);
  const { channel, ts, text, blocks, metadata } = read(Update, call);
  // Unlike chat.postMessage it takes no names.
  if (channel.startsWith('#')) throw new AwsFault('channel_not_found', '', 200);
  const message = world.slack.find(world.slack.channel(channel), ts);
  if (message === undefined) throw new AwsFault('message_not_found', '', 200);
  if (message.author !== author) throw new AwsFault('cant_update_message', '', 200);
  checkContent(text, blocks);
  if (text.length > updateTextLimit) throw new AwsFault('msg_too_long', '', 200);
  message.earlier.push(message.text);
  Object.assign(message, { text, blocks, ...(metadata === undefined ? {} : { metadata }) });
  return { ...answer(message), text };
}

function permalink(call: Call, world: World) {
  world.slack.authenticate(call.token, []);
  const { channel, message_ts: ts } = read(Permalink, call);
  const message = channel.startsWith('#') ? undefined : world.slack.find(world.slack.channel(channel), ts);
  if (message === undefined) throw new AwsFault('message_not_found', '', 200);
  return {
    channel,
    permalink: `https://demo.slack.com/archives/${channel}/p${ts.replace('.', '')}`,
  };
}

/** The channel's own messages, newest first. The cursor is the `ts` of the last one that was given. */
function history(call: Call, world: World) {
  const { slack } = world;
  slack.authenticate(call.token, []);
  const { channel: named, oldest, cursor, limit, include_all_metadata: whole } = read(History, call);
  // Unlike chat.postMessage it takes no names.
  if (named.startsWith('#')) throw new AwsFault('channel_not_found', '', 200);
  const channel = slack.channel(named);
  slack.authenticate(call.token, [channel.startsWith('G') ? 'groups:history' : 'channels:history']);
  const found = slack
    .all()
    .filter((message) => message.channel === channel && message.threadTs === undefined)
    .filter(({ ts }) => Number(ts) > Number(oldest) && (cursor === undefined || Number(ts) < Number(cursor)))
    .toSorted((one, other) => Number(other.ts) - Number(one.ts));
  const page = found.slice(0, limit);
  const more = found.length > page.length;
  const seesMetadata = slack.scopes.includes('metadata.message:read');
  return {
    messages: page.map(({ ts, text, blocks, metadata }) => ({
      type: 'message',
      ts,
      text,
      blocks,
      ...(metadata === undefined || !seesMetadata
        ? {}
        : { metadata: whole ? metadata : { event_type: metadata.event_type } }),
    })),
    has_more: more,
    oauthScopes: slack.scopes,
    response_metadata: { next_cursor: more ? (page.at(-1)?.ts ?? '') : '' },
  };
}

/** Whose token it is; what it may do is in the header, as with each answer. */
function testToken(call: Call, world: World) {
  world.slack.authenticate(call.token, []);
  return {
    url: 'https://sandbox.slack.com/',
    team: 'Sandbox',
    user: 'platform-tools',
    team_id: 'T0000000000',
    user_id: 'U0000000000',
    bot_id: 'B0000000000',
    oauthScopes: world.slack.scopes,
  };
}

function answer(message: SlackMessageRecord) {
  const { channel, ts, text, blocks, threadTs } = message;
  return {
    channel,
    ts,
    message: {
      type: 'message',
      text,
      blocks,
      ts,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    },
  };
}

export const slack: Service = {
  name: 'slack',
  operations: {
    'auth.test': testToken,
    'chat.postMessage': postMessage,
    'chat.update': update,
    'chat.getPermalink': permalink,
    'conversations.history': history,
  },
};
