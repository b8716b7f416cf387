import { PlatformError } from '../../core/errors.js';
import type { HistoryPage, MessageMetadata, PostedMessage } from './messages.js';

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
