import { PlatformError } from '../../core/errors.js';

/** A message that is in Slack: enough to update it, and to answer it in its thread. */
export interface MessageReference {
  /** Id of the channel: `C0123456789`. */
  channel: string;
  /** Slack's time stamp, which names the message within the channel: `1767225600.000100`. */
  ts: string;
}

interface Mrkdwn {
  type: 'mrkdwn';
  text: string;
  /** Nothing but what is marked as a link or mention becomes one. */
  verbatim?: true;
}

/** What only programs see of a message. Source: "Message metadata" in Slack's documentation. */
interface MessageMetadata {
  event_type: string;
  event_payload: Readonly<Record<string, string | number | boolean>>;
}

/** The two blocks in use. Source: "Blocks" in Slack's reference. */
export type MessageBlock =
  | { type: 'section'; text: Mrkdwn }
  | { type: 'context'; elements: readonly Mrkdwn[] };

/** One message within Slack's limits. */
export interface SlackMessage {
  /** What notifications and screen readers say; the blocks are what is seen. */
  text: string;
  blocks: readonly MessageBlock[];
  metadata?: MessageMetadata;
}

/** A message, as far as it is read back here. */
export interface PostedMessage {
  ts: string;
  metadata: MessageMetadata | undefined;
}

/** A page of a channel's messages, newest first; `next` leads to the one after it. */
export interface HistoryPage {
  messages: PostedMessage[];
  next: string | undefined;
}

/** Whose token it is. */
export interface SlackIdentity {
  team: string;
  user: string;
  /** What the token may do, where Slack says so. */
  scopes: readonly string[] | undefined;
}

/** Slack's messages, as far as they are read. */
export interface SlackHistory {
  /**
   * conversations.history: the channel's messages (not those in threads) since `oldest`, in seconds since the epoch.
   * `unreadable` says why the token may not read them, or may not see what programs wrote to them.
   * @throws PlatformError for anything else
   */
  history(
    channel: string,
    query: { oldest: number; cursor?: string | undefined },
    signal?: AbortSignal,
  ): Promise<HistoryPage | { unreadable: PlatformError }>;
}

export interface PostOptions {
  /** `ts` of the message in whose thread it belongs. */
  thread?: string;
  /** Show the answer in the channel too. */
  broadcast?: boolean;
}

/** Slack's messages, as far as they are written here. */
export interface SlackMessages {
  /**
   * chat.postMessage. The channel is an id, or the name of a public channel with `#`.
   * @throws NotFoundError without channel or thread; PlatformError for anything else, naming the next step
   */
  post(
    channel: string,
    message: SlackMessage,
    options?: PostOptions,
    signal?: AbortSignal,
  ): Promise<MessageReference>;
  /**
   * chat.update: replaces the whole message.
   * @throws NotFoundError without channel or message; PlatformError for anything else, naming the next step
   */
  update(reference: MessageReference, message: SlackMessage, signal?: AbortSignal): Promise<MessageReference>;
  /** chat.getPermalink, which takes no scope: the message's address. Undefined where Slack does not tell it at once. */
  permalink(reference: MessageReference, signal?: AbortSignal): Promise<string | undefined>;
}

/** Without it Slack gives messages, but not what programs wrote to them. */
const METADATA_SCOPE = 'metadata.message:read';

export const HISTORY_HINT =
  'Give the app the scopes channels:history (groups:history for a private channel) and metadata.message:read, and install it again.';

/**
 * Reads an answer of conversations.history. Slack says in a header which scopes the token has; where it does not, the
 * messages are taken for all that there is.
 */
export function readHistory(answer: unknown): HistoryPage | { unreadable: PlatformError } {
  const { messages, response_metadata: more } = answer as {
    messages?: unknown;
    response_metadata?: { scopes?: unknown; next_cursor?: unknown };
  };
  if (!Array.isArray(messages)) {
    throw new PlatformError("Slack answered conversations.history without the channel's messages.", {
      hint: 'Check SLACK_API_URL and HTTPS_PROXY: something else than Slack may have answered.',
    });
  }
  const scopes = more?.scopes;
  if (Array.isArray(scopes) && !scopes.includes(METADATA_SCOPE)) {
    return {
      unreadable: new PlatformError(`The token in slack-token lacks the scope ${METADATA_SCOPE}.`, {
        hint: HISTORY_HINT,
      }),
    };
  }
  const next = more?.next_cursor;
  return {
    messages: messages.flatMap(readMessage),
    next: typeof next === 'string' && next !== '' ? next : undefined,
  };
}

function readMessage(message: unknown): PostedMessage[] {
  const { ts, metadata } = (message ?? {}) as { ts?: unknown; metadata?: unknown };
  return typeof ts === 'string' ? [{ ts, metadata: readMetadata(metadata) }] : [];
}

function readMetadata(metadata: unknown): MessageMetadata | undefined {
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  const { event_type: type, event_payload: payload } = metadata as Partial<Record<string, unknown>>;
  return typeof type === 'string' && typeof payload === 'object' && payload !== null
    ? { event_type: type, event_payload: payload as MessageMetadata['event_payload'] }
    : undefined;
}
