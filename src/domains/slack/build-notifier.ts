import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { BuildRun } from '../builds/build-runner.js';
import type { MessageReference, SlackMessages } from '../../providers/slack/messages.js';
import {
  renderBuildFailure,
  renderCancelledBuild,
  renderEndedBuild,
  renderRunningBuild,
} from './build-notification.js';
import type { BuildEnd, BuildSubject } from './build-notification.js';
import { NotificationQueue, Notifier } from './notifier.js';
import type { Notification } from './notifier.js';
import { formatMessageReference } from './thread.js';

export interface BuildNotifierDependencies {
  slack: SlackMessages;
  /** Finds the channel; called once. */
  channel: (codebase: BuildSubject['codebase']) => Promise<string>;
  clock: Clock;
  logger: Logger;
  /** Where GitHub is: `https://github.com`. */
  serverUrl: string;
  /** Called once the message is in Slack, with `<channel>:<ts>`. */
  posted: (reference: string) => void;
}

/** The result of the work that the build was for. */
export interface BuildResult {
  /** Undefined where no build was started. */
  run?: Pick<BuildRun, 'build' | 'lastLines'>;
  image?: { tag: string };
  failure?: PlatformError;
}

interface Followed {
  subject: BuildSubject;
  build: Build;
}

/**
 * Keeps one message about one build: posted when it starts, updated with each phase and at the end. A failure also gets a
 * comment in its thread that is shown in the channel. Only `follow` waits for Slack, for a minute at most.
 */
export class BuildNotifier {
  private readonly queue: NotificationQueue;
  private readonly notifier: Notifier;
  private followed: Followed | undefined;
  private reference: MessageReference | undefined;
  private wanted: Notification | undefined;
  private shown = '';
  /** The first message may be in Slack, where nobody can update it: only the end is worth another one. */
  private unanswered = false;
  /** Slack refuses to update the message. */
  private fixed = false;
  private over = false;

  constructor(private readonly deps: BuildNotifierDependencies) {
    this.queue = new NotificationQueue(deps);
    this.notifier = new Notifier(deps.slack, this.queue.signal);
  }

  /** Waits for the work and reports its end. @returns what the work returns @throws what it throws */
  async follow<T extends BuildResult>(work: Promise<T>): Promise<T> {
    try {
      const outcome = await work;
      const { run, image, failure } = outcome;
      if (run !== undefined) await this.ended({ ...run, imageTag: image?.tag, failure });
      return outcome;
    } catch (error) {
      await this.broken(error);
      throw error;
    }
  }

  started(subject: BuildSubject, build: Build): void {
    this.followed = { subject, build };
    this.show(renderRunningBuild(subject, build, this.deps.serverUrl));
  }

  progressed(build: Build): void {
    if (this.followed?.build.id !== build.id) return;
    this.followed.build = build;
    if (build.status === 'IN_PROGRESS')
      this.show(renderRunningBuild(this.followed.subject, build, this.deps.serverUrl));
  }

  private async ended(end: BuildEnd): Promise<void> {
    if (this.followed === undefined) return;
    const { subject } = this.followed;
    // Not followed to its end: the message stays as it is.
    if (end.build.status === 'IN_PROGRESS' && end.failure === undefined) return this.queue.flush();
    this.over = true;
    this.show(renderEndedBuild(subject, end, this.deps.serverUrl));
    if (end.failure !== undefined) this.comment(renderBuildFailure(subject, end));
    return this.queue.flush();
  }

  /** Reports that the work was cancelled, which leaves little time, or that it threw. */
  private async broken(error: unknown): Promise<void> {
    if (this.followed === undefined) return;
    const { subject, build } = this.followed;
    if (error instanceof CancelledError) {
      this.over = true;
      this.show(renderCancelledBuild(subject, build, this.deps.serverUrl));
      return this.queue.flush(true);
    }
    const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
    return this.ended({ build, imageTag: undefined, failure, lastLines: [] });
  }

  /** Posts or updates the message; of several waiting updates only the last is made. */
  private show(notification: Notification): void {
    const waiting = this.wanted !== undefined;
    this.wanted = notification;
    if (!waiting) this.queue.send(() => this.showWanted());
  }

  private async showWanted(): Promise<void> {
    const notification = this.wanted;
    this.wanted = undefined;
    const text = JSON.stringify(notification);
    if (notification === undefined || this.followed === undefined || text === this.shown) return;
    if (this.fixed || (this.unanswered && !this.over)) return;
    if (this.reference === undefined) {
      this.reference = await this.post(this.followed.subject, notification);
    } else {
      await this.update(this.reference, notification);
    }
    this.shown = text;
  }

  private async update(reference: MessageReference, notification: Notification): Promise<void> {
    try {
      await this.notifier.update(reference, notification);
    } catch (error) {
      this.fixed = !isTransient(error);
      throw error;
    }
  }

  private async post(subject: BuildSubject, notification: Notification): Promise<MessageReference> {
    try {
      const channel = await this.deps.channel(subject.codebase);
      const reference = await this.notifier.post(channel, notification);
      this.deps.posted(formatMessageReference(reference));
      return reference;
    } catch (error) {
      // What Slack refuses now it would refuse with each phase.
      if (!isTransient(error)) this.queue.stop();
      this.unanswered ||= error instanceof PlatformError && error.unanswered;
      throw error;
    }
  }

  private comment(notification: Notification): void {
    this.queue.send(async () => {
      if (this.reference === undefined) return;
      await this.notifier.comment(this.reference, notification, { broadcast: true });
    });
  }
}
