import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
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
  place: (subject: DeploymentSubject) => Promise<MessagePlace>;
  clock: Clock;
  logger: Logger;
  /** Where GitHub is: `https://github.com`. */
  serverUrl: string;
  /** The workflow run's page, in a workflow. */
  runUrl: string | undefined;
}

/** What has become of a deployment, as far as the messages go into it. */
export interface ToldDeployment {
  failure: PlatformError | undefined;
  /** True where it has not ended: without a failure it was never meant to be waited for. */
  goesOn: boolean;
  /** Leads to more than was known at the start. */
  links: readonly DeploymentLink[];
}

interface Told {
  subject: DeploymentSubject;
  links: readonly DeploymentLink[];
  /** Milliseconds since the epoch. */
  began: number;
}

/**
 * The messages about one deployment. With a thread: a comment at the start and one at the end. Without: a new message
 * that is changed at the end. A failure is shown to all the channel either way. Only `tell` waits for Slack, for a
 * minute at most.
 */
export class DeploymentMessages {
  private readonly delivery: Delivery;
  private readonly notification: Notification;
  private told: Told | undefined;
  private place: MessagePlace | undefined;
  /** Our own message, where there was no thread. */
  private own: MessageReference | undefined;

  constructor(private readonly deps: DeploymentMessagesDependencies) {
    this.delivery = new Delivery(deps);
    this.notification = new Notification(deps.slack, this.delivery.signal);
  }

  /**
   * Waits for the work, and tells how it ended, as `read` sees it. What broke off before anything was started is
   * nobody's business.
   * @returns what the work returns
   * @throws what it throws
   */
  async tell<T>(work: Promise<T>, read: (result: T) => ToldDeployment): Promise<T> {
    try {
      const result = await work;
      await this.ended(read(result));
      return result;
    } catch (error) {
      const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
      await this.ended({ failure, goesOn: false, links: [] });
      throw error;
    }
  }

  /** Something has been started; `links` lead to it. */
  started(subject: DeploymentSubject, links: readonly DeploymentLink[]): void {
    const { clock, runUrl, serverUrl } = this.deps;
    const all = runUrl === undefined ? links : [...links, { text: 'Workflow Run', url: runUrl }];
    this.told = { subject, links: all, began: clock.now() };
    const announcement = deploymentStarted(subject, all, serverUrl);
    this.delivery.send(() => this.say(subject, announcement, false));
  }

  private async ended({ failure, goesOn, links }: ToldDeployment): Promise<void> {
    if (this.told === undefined) return;
    if (goesOn && failure === undefined) return this.delivery.settle();
    const { clock, serverUrl } = this.deps;
    const { subject, began } = this.told;
    const outcome = outcomeOf(failure, goesOn);
    const durationSeconds = Math.round((clock.now() - began) / 1000);
    const announcement = deploymentEnded(
      subject,
      { outcome, failure, durationSeconds },
      [...this.told.links, ...links],
      serverUrl,
    );
    const alarming = outcome === 'failed' || outcome === 'goes-on';
    this.delivery.send(() => this.conclude(subject, announcement, alarming));
    return this.delivery.settle(outcome === 'cancelled');
  }

  private async conclude(
    subject: DeploymentSubject,
    announcement: Announcement,
    broadcast: boolean,
  ): Promise<void> {
    if (this.own === undefined) return this.say(subject, announcement, broadcast);
    await this.notification.update(this.own, announcement);
    // A change to a message calls nobody.
    if (broadcast) await this.notification.comment(this.own, announcement, { broadcast });
  }

  /** In the thread, or as a message of our own. */
  private async say(
    subject: DeploymentSubject,
    announcement: Announcement,
    broadcast: boolean,
  ): Promise<void> {
    try {
      this.place ??= await this.deps.place(subject);
      const { channel, thread } = this.place;
      const inThread =
        thread !== undefined && (await this.comment({ channel, ts: thread }, announcement, broadcast));
      if (!inThread) this.own = await this.notification.post(channel, announcement);
    } catch (error) {
      // What is refused now would be refused at the end again.
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
      this.place = { channel: reference.channel, thread: undefined };
      return false;
    }
  }
}

function outcomeOf(failure: PlatformError | undefined, goesOn: boolean): DeploymentEnd['outcome'] {
  if (failure instanceof CancelledError) return 'cancelled';
  if (goesOn) return 'goes-on';
  return failure === undefined ? 'complete' : 'failed';
}
