import { PlatformError } from '../core/errors.js';
import type {
  MessageReference,
  PostOptions,
  SlackMessage,
  SlackMessages,
} from '../providers/slack/messages.js';

/** One call, as a test reads it: what was said, and where. */
export interface SlackCall {
  call: 'post' | 'update';
  channel: string;
  /** Of the message that is replaced. */
  ts?: string;
  text: string;
  /** All that is seen, joined. */
  body: string;
  thread?: string;
  broadcast?: boolean;
}

/** Slack in memory, for tests: remembers what was said, and fails as it is told to. */
export class FakeSlack implements SlackMessages {
  readonly calls: SlackCall[] = [];
  /** Errors of the next calls, in order; undefined lets one through. */
  failures: (Error | undefined)[] = [];
  /** Never answers, until the signal ends it. */
  silent = false;

  post(
    channel: string,
    message: SlackMessage,
    options: PostOptions = {},
    signal?: AbortSignal,
  ): Promise<MessageReference> {
    this.calls.push({ call: 'post', channel, ...said(message), ...options });
    return this.answer({ channel, ts: `${1_767_225_600 + this.calls.length}.000000` }, signal);
  }

  update(
    reference: MessageReference,
    message: SlackMessage,
    signal?: AbortSignal,
  ): Promise<MessageReference> {
    this.calls.push({ call: 'update', ...reference, ...said(message) });
    return this.answer(reference, signal);
  }

  permalink({ channel, ts }: MessageReference): Promise<string | undefined> {
    return Promise.resolve(`https://demo.slack.com/archives/${channel}/p${ts.replace('.', '')}`);
  }

  private answer(reference: MessageReference, signal?: AbortSignal): Promise<MessageReference> {
    if (this.silent) {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new PlatformError('Nobody waits.'));
        });
      });
    }
    const failure = this.failures.shift();
    return failure === undefined ? Promise.resolve(reference) : Promise.reject(failure);
  }
}

function said({ text, blocks }: SlackMessage): { text: string; body: string } {
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text] : block.elements));
  return { text, body: texts.map((part) => part.text).join('\n') };
}
