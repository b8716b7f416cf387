import { PlatformError } from '../core/errors.js';
import type {
  HistoryPage,
  MessageReference,
  PostedMessage,
  SlackHistory,
  SlackMessage,
  SlackMessages,
} from '../providers/slack/messages.js';

/** What becomes of a post: taken, taken with its answer lost, lost on the way, or refused. */
export type PostFate = 'taken' | 'answer-lost' | 'lost' | Error;

/** One channel of Slack in memory, for tests. `calls` lists what was asked, in order. */
export class FakeChannel implements SlackMessages, SlackHistory {
  readonly calls: string[] = [];
  /** Oldest first. */
  readonly messages: (PostedMessage & { message: SlackMessage })[] = [];
  /** Of the next posts, in order; then they are taken. */
  fates: PostFate[] = [];
  /** Of the next looks, in order; undefined lets one through. */
  lookErrors: (Error | undefined)[] = [];
  unreadable: PlatformError | undefined;
  /** Of all updates. */
  updateError: Error | undefined;
  pageSize = 2;
  /** A message is listed only after so many looks. */
  hiddenLooks = 0;

  post(_channel: string, message: SlackMessage): Promise<MessageReference> {
    this.calls.push('post');
    const fate = this.fates.shift() ?? 'taken';
    if (fate instanceof Error) return Promise.reject(fate);
    const lost = new PlatformError('got no answer: ECONNRESET.', { transient: true });
    if (fate === 'lost') return Promise.reject(lost);
    const reference = this.plant(message);
    return fate === 'taken' ? Promise.resolve(reference) : Promise.reject(lost);
  }

  permalink({ channel, ts }: MessageReference): Promise<string | undefined> {
    return Promise.resolve(`https://demo.slack.com/archives/${channel}/p${ts.replace('.', '')}`);
  }

  update(reference: MessageReference, message: SlackMessage): Promise<MessageReference> {
    this.calls.push(`update ${reference.ts}`);
    if (this.updateError !== undefined) return Promise.reject(this.updateError);
    const found = this.messages.find(({ ts }) => ts === reference.ts);
    if (found === undefined) return Promise.reject(new PlatformError('message_not_found'));
    Object.assign(found, { message, metadata: message.metadata });
    return Promise.resolve(reference);
  }

  history(
    _channel: string,
    { oldest, cursor }: { oldest: number; cursor?: string | undefined },
  ): Promise<HistoryPage | { unreadable: PlatformError }> {
    this.calls.push(`history ${cursor ?? ''}`.trim());
    const error = this.lookErrors.shift();
    if (error !== undefined) return Promise.reject(error);
    if (this.unreadable !== undefined) return Promise.resolve({ unreadable: this.unreadable });
    const hidden = this.hiddenLooks > 0;
    this.hiddenLooks -= 1;
    const all = hidden ? [] : this.messages.filter(({ ts }) => Number(ts) > oldest).toReversed();
    const at = Number(cursor ?? 0);
    const next = at + this.pageSize < all.length ? String(at + this.pageSize) : undefined;
    return Promise.resolve({ messages: all.slice(at, at + this.pageSize), next });
  }

  /** Puts a message there as if somebody had posted it. */
  plant(message: SlackMessage): MessageReference {
    const ts = `${1_767_225_600 + this.messages.length}.000000`;
    this.messages.push({ ts, metadata: message.metadata, message });
    return { channel: 'C1', ts };
  }
}
