import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { MessageReference, SlackMessages } from '../../providers/slack/messages.js';
import { renderDeploymentEnd, renderDeploymentStart } from './deployment-notification.js';
import type { DeploymentEnd, DeploymentLink, DeploymentSubject } from './deployment-notification.js';
import { NotificationQueue, Notifier } from './notifier.js';
import type { Notification } from './notifier.js';
import type { NotificationThread } from './thread.js';

export interface DeploymentNotifierDependencies {
  slack: SlackMessages;
  /** Called once, with the first notification. */
  findThread: (subject: DeploymentSubject) => Promise<NotificationThread>;
  clock: Clock;
  logger: Logger;
  /** Where GitHub is: `https://github.com`. */
  serverUrl: string;
  /** The workflow run's page, in a workflow. */
  runUrl: string | undefined;
}

/** The result of a deployment, as far as the notifications need it. */
export interface NotifiedDeployment {
  failure: PlatformError | undefined;
  /** True where it has not ended. Without a failure, nobody meant to follow it to its end. */
  stillRunning: boolean;
  /** Links that were not known at the start. */
  links: readonly DeploymentLink[];
}

interface StartedDeployment {
  subject: DeploymentSubject;
  links: readonly DeploymentLink[];
  /** Milliseconds since the epoch. */
  began: number;
}

/**
 * Notifies about one deployment. With a thread: a comment at the start and one at the end. Without: a new message that is
 * updated at the end. A failure is always shown in the channel. Only `follow` waits for Slack, for a minute at most.
 */
export class DeploymentNotifier {
  private readonly queue: NotificationQueue;
  private readonly notifier: Notifier;
  private deployment: StartedDeployment | undefined;
  private thread: NotificationThread | undefined;
  /** Our own message, where there was no thread. */
  private own: MessageReference | undefined;

  constructor(private readonly deps: DeploymentNotifierDependencies) {
    this.queue = new NotificationQueue(deps);
    this.notifier = new Notifier(deps.slack, this.queue.signal);
  }

  /**
   * Waits for the work and reports its end, as `read` sees it. A failure before anything was started is not reported.
   * @returns what the work returns
   * @throws what it throws
   */
  async follow<T>(work: Promise<T>, read: (result: T) => NotifiedDeployment): Promise<T> {
    try {
      const result = await work;
      await this.ended(read(result));
      return result;
    } catch (error) {
      const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
      await this.ended({ failure, stillRunning: false, links: [] });
      throw error;
    }
  }

  /** Reports the start; `links` lead to what was started. */
  started(subject: DeploymentSubject, links: readonly DeploymentLink[]): void {
    const { clock, runUrl, serverUrl } = this.deps;
    const all = runUrl === undefined ? links : [...links, { text: 'Workflow Run', url: runUrl }];
    this.deployment = { subject, links: all, began: clock.now() };
    const notification = renderDeploymentStart(subject, all, serverUrl);
    this.queue.send(() => this.send(subject, notification, false));
  }

  private async ended({ failure, stillRunning, links }: NotifiedDeployment): Promise<void> {
    if (this.deployment === undefined) return;
    if (stillRunning && failure === undefined) return this.queue.flush();
    const { clock, serverUrl } = this.deps;
    const { subject, began } = this.deployment;
    const outcome = outcomeOf(failure, stillRunning);
    const durationSeconds = Math.round((clock.now() - began) / 1000);
    const notification = renderDeploymentEnd(
      subject,
      { outcome, failure, durationSeconds },
      [...this.deployment.links, ...links],
      serverUrl,
    );
    const broadcast = outcome === 'failed' || outcome === 'still-running';
    this.queue.send(() => this.conclude(subject, notification, broadcast));
    return this.queue.flush(outcome === 'cancelled');
  }

  private async conclude(
    subject: DeploymentSubject,
    notification: Notification,
    broadcast: boolean,
  ): Promise<void> {
    if (this.own === undefined) return this.send(subject, notification, broadcast);
    await this.notifier.update(this.own, notification);
    // Updating a message notifies nobody.
    if (broadcast) await this.notifier.comment(this.own, notification, { broadcast });
  }

  /** Comments in the thread, or posts a message of our own. */
  private async send(
    subject: DeploymentSubject,
    notification: Notification,
    broadcast: boolean,
  ): Promise<void> {
    try {
      this.thread ??= await this.deps.findThread(subject);
      const { channel, thread } = this.thread;
      const inThread =
        thread !== undefined && (await this.comment({ channel, ts: thread }, notification, broadcast));
      if (!inThread) this.own = await this.notifier.post(channel, notification);
    } catch (error) {
      // What Slack refuses now it would refuse again at the end.
      if (!isTransient(error)) this.queue.stop();
      throw error;
    }
  }

  /** Returns false if the message of the thread is gone. */
  private async comment(
    reference: MessageReference,
    notification: Notification,
    broadcast: boolean,
  ): Promise<boolean> {
    try {
      await this.notifier.comment(reference, notification, { broadcast });
      return true;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.deps.logger.debug(`No comment in the thread ${reference.ts}: ${error.message}`);
      this.thread = { channel: reference.channel, thread: undefined };
      return false;
    }
  }
}

function outcomeOf(failure: PlatformError | undefined, stillRunning: boolean): DeploymentEnd['outcome'] {
  if (failure instanceof CancelledError) return 'cancelled';
  if (stillRunning) return 'still-running';
  return failure === undefined ? 'complete' : 'failed';
}
