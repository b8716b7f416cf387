import type { Clock } from '../../kernel/clock.js';
import { asError, CancelledError, NotFoundError, PlatformError } from '../../kernel/errors.js';
import type { Logger } from '../../kernel/logger.js';
import { isTransient } from '../../kernel/retry.js';
import type { MessageReference, SlackMessages } from '../../providers/slack/messages.js';
import { Delivery } from './delivery.js';
import { deploymentEnded, deploymentStarted } from './deployment-text.js';
import type { DeploymentEnd, DeploymentLink, DeploymentSubject } from './deployment-text.js';
import type { Announcement } from './message-layout.js';
import { Notification } from './notification.js';

/** Where a deployment is talked about: in a channel, and there in a thread that exists already, if any. */
export interface MessagePlace {
  channel: string;
  /** `ts` of the message that the thread belongs to. */
  thread: string | undefined;
}

export interface DeploymentMessagesDependencies {
  slack: SlackMessages;
  /** Asked once, when there is something to say. */
  place: () => Promise<MessagePlace>;
  clock: Clock;
  logger: Logger;
  /** Where GitHub is: `https://github.com`. */
  serverUrl: string;
}

/**
 * The messages about one deployment. With a thread: a comment at the start and one at the end. Without: a new message
 * that is changed at the end. A failure is shown to all the channel either way. Only `ended` and `left` wait for Slack.
 */
export class DeploymentMessages {
  private readonly delivery: Delivery;
  private readonly notification: Notification;
  private subject: DeploymentSubject | undefined;
  private links: readonly DeploymentLink[] = [];
  private began = 0;
  private spot: MessagePlace | undefined;
  /** Our own message, where there was no thread. */
  private own: MessageReference | undefined;

  constructor(private readonly deps: DeploymentMessagesDependencies) {
    this.delivery = new Delivery(deps);
    this.notification = new Notification(deps.slack, this.delivery.signal);
  }

  /** Something has been started; `links` lead to it. */
  started(subject: DeploymentSubject, links: readonly DeploymentLink[]): void {
    this.subject = subject;
    this.links = links;
    this.began = this.deps.clock.now();
    const announcement = deploymentStarted(subject, links, this.deps.serverUrl);
    this.delivery.send(() => this.say(announcement, false));
  }

  /**
   * @param end `goes-on` without a failure is a deployment that was never meant to be waited for: nothing is added
   */
  async ended(end: Omit<DeploymentEnd, 'durationSeconds'>): Promise<void> {
    if (this.subject === undefined) return;
    if (end.outcome === 'goes-on' && end.failure === undefined) return this.delivery.settle();
    const durationSeconds = Math.round((this.deps.clock.now() - this.began) / 1000);
    const announcement = deploymentEnded(
      this.subject,
      { ...end, durationSeconds },
      this.links,
      this.deps.serverUrl,
    );
    const alarming = end.outcome === 'failed' || end.outcome === 'goes-on';
    this.delivery.send(() => this.conclude(announcement, alarming));
    return this.delivery.settle(end.outcome === 'cancelled');
  }

  /** The deployment broke off with an error that is thrown on. */
  async left(error: unknown): Promise<void> {
    const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
    return this.ended({ outcome: failure instanceof CancelledError ? 'cancelled' : 'failed', failure });
  }

  private async conclude(announcement: Announcement, broadcast: boolean): Promise<void> {
    if (this.own === undefined) return this.say(announcement, broadcast);
    await this.notification.update(this.own, announcement);
    // A change to a message calls nobody.
    if (broadcast) await this.notification.comment(this.own, announcement, { broadcast });
  }

  /** In the thread, or as a message of our own. */
  private async say(announcement: Announcement, broadcast: boolean): Promise<void> {
    try {
      this.spot ??= await this.deps.place();
      const { channel, thread } = this.spot;
      if (thread !== undefined && (await this.comment({ channel, ts: thread }, announcement, broadcast)))
        return;
      this.own = await this.notification.post(channel, announcement);
    } catch (error) {
      if (!isTransient(error)) this.delivery.stop();
      throw error;
    }
  }

  /** False where the message of the thread is gone. */
  private async comment(
    reference: MessageReference,
    announcement: Announcement,
    broadcast: boolean,
  ): Promise<boolean> {
    try {
      await this.notification.comment(reference, announcement, { broadcast });
      return true;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.deps.logger.debug(`No comment in the thread ${reference.ts}: ${error.message}`);
      this.spot = { channel: reference.channel, thread: undefined };
      return false;
    }
  }
}
