import { AwsFault } from '../aws/fault.js';
import type { SlackSeed } from './scenario-slack.js';

/** A message as `GET /_sandbox/slack` shows it. */
export interface SlackMessageRecord {
  channel: string;
  ts: string;
  text: string;
  blocks: readonly unknown[];
  /** `ts` of the message whose thread it is in. */
  threadTs?: string;
  /** An answer that is shown in the channel too. */
  broadcast: boolean;
  /** The token that it was posted with; `builder` for the image builder's own. */
  author: string;
  /** The texts that it had before, oldest first. */
  earlier: string[];
  metadata?: SlackMetadata;
}

export interface SlackMetadata {
  event_type: string;
  event_payload: Readonly<Record<string, string | number | boolean>>;
}

export interface SlackPost {
  channel: string;
  text: string;
  blocks: readonly unknown[];
  threadTs: string | undefined;
  broadcast: boolean;
  author: string;
  metadata?: SlackMetadata | undefined;
}

/** Channels and the messages in them. */
export class SlackWorkspace {
  private readonly posted: SlackMessageRecord[] = [];
  private last = 0;

  /** @param now scenario time, in milliseconds since the epoch */
  constructor(
    private readonly seed: SlackSeed,
    private readonly now: () => number,
  ) {}

  /** All messages, in the order of their posting. */
  all(): readonly SlackMessageRecord[] {
    return this.posted;
  }

  /** What the tokens may do; Slack says so with each answer. */
  get scopes(): readonly string[] {
    return this.seed.scopes;
  }

  /** @throws AwsFault for a token that Slack does not know, or that lacks one of the scopes */
  authenticate(token: string | undefined, scopes: readonly string[]): string {
    if (token === undefined || token === '') throw new AwsFault('not_authed', '', 200);
    const known = this.seed.tokens?.includes(token) ?? token.startsWith('xoxb-');
    if (!known) throw new AwsFault('invalid_auth', '', 200);
    if (!scopes.every((scope) => this.scopes.includes(scope))) throw new AwsFault('missing_scope', '', 200);
    return token;
  }

  /**
   * The id of the channel that is named by its id or, with `#`, by its name.
   * @throws AwsFault for a channel that the app can't post in
   */
  channel(named: string): string {
    const { channels } = this.seed;
    if (channels === undefined) {
      if (/^[CDG][A-Z0-9]{2,20}$/.test(named)) return named;
      throw new AwsFault('channel_not_found', '', 200);
    }
    const found = Object.entries(channels).find(
      ([id, { name }]) => id === named || `#${name ?? ''}` === named,
    );
    if (found === undefined) throw new AwsFault('channel_not_found', '', 200);
    const [id, { archived, member }] = found;
    if (archived) throw new AwsFault('is_archived', '', 200);
    if (!member) throw new AwsFault('not_in_channel', '', 200);
    return id;
  }

  /** @throws AwsFault when there is no message to answer to */
  post({ channel, text, blocks, threadTs, broadcast, author, metadata }: SlackPost): SlackMessageRecord {
    const parent = threadTs === undefined ? undefined : this.find(channel, threadTs);
    if (threadTs !== undefined && parent === undefined) throw new AwsFault('thread_not_found', '', 200);
    const message: SlackMessageRecord = {
      channel,
      ts: this.timestamp(),
      text,
      blocks,
      // A thread has no threads of its own.
      ...(parent === undefined ? {} : { threadTs: parent.threadTs ?? parent.ts }),
      broadcast,
      author,
      earlier: [],
      ...(metadata === undefined ? {} : { metadata }),
    };
    this.posted.push(message);
    return message;
  }

  /** Puts a message there that somebody else posted at that time. */
  plant(channel: string, ts: string, text: string): void {
    this.posted.push({ channel, ts, text, blocks: [], broadcast: false, author: 'builder', earlier: [] });
  }

  find(channel: string, ts: string): SlackMessageRecord | undefined {
    return this.posted.find((message) => message.channel === channel && message.ts === ts);
  }

  /** Unique, and later than all before: seconds and microseconds. */
  private timestamp(): string {
    this.last = Math.max(this.last + 1, Math.floor(this.now() * 1000));
    return `${Math.floor(this.last / 1_000_000)}.${String(this.last % 1_000_000).padStart(6, '0')}`;
  }
}
