import type { MessageReference, SlackMessage, SlackMessages } from '../../providers/slack/messages.js';
import { layOut } from './message-layout.js';
import type { Announcement } from './message-layout.js';

/** Says things in Slack: as new messages, as changes to one, and in threads. What is too long for one message goes on in its thread. */
export class Notification {
  constructor(
    private readonly slack: SlackMessages,
    private readonly signal?: AbortSignal,
  ) {}

  /** @throws what the provider throws */
  async post(channel: string, announcement: Announcement): Promise<MessageReference> {
    const [first, ...rest] = layOut(announcement);
    const reference = await this.slack.post(channel, first, {}, this.signal);
    await this.continue(reference, rest);
    return reference;
  }

  /** Replaces the message. @throws what the provider throws */
  async update(reference: MessageReference, announcement: Announcement): Promise<MessageReference> {
    const [first, ...rest] = layOut(announcement);
    const updated = await this.slack.update(reference, first, this.signal);
    await this.continue(updated, rest);
    return updated;
  }

  /** Answers in the thread of the message. @throws what the provider throws */
  async comment(
    reference: MessageReference,
    announcement: Announcement,
    { broadcast = false }: { broadcast?: boolean } = {},
  ): Promise<MessageReference> {
    const [first, ...rest] = layOut(announcement);
    const options = { thread: reference.ts, broadcast };
    const comment = await this.slack.post(reference.channel, first, options, this.signal);
    // A thread has no threads of its own: the rest comes after it.
    await this.continue({ channel: comment.channel, ts: reference.ts }, rest);
    return comment;
  }

  private async continue({ channel, ts }: MessageReference, rest: readonly SlackMessage[]): Promise<void> {
    for (const message of rest) await this.slack.post(channel, message, { thread: ts }, this.signal);
  }
}
