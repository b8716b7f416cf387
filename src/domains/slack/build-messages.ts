import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { BuildRun } from '../builds/build-runner.js';
import type { MessageReference, SlackMessages } from '../../providers/slack/messages.js';
import { buildFailureComment, buildGoesOn, buildHasEnded, buildWasCancelled } from './build-text.js';
import type { BuildEnd, BuildSubject } from './build-text.js';
import { Delivery } from './delivery.js';
import type { Announcement } from './message-layout.js';
import { formatMessageReference } from './message-reference.js';
import { Notification } from './notification.js';

export interface BuildMessagesDependencies {
  slack: SlackMessages;
  /** Where the message belongs; asked once. */
  channel: (codebase: BuildSubject['codebase']) => Promise<string>;
  clock: Clock;
  logger: Logger;
  /** Where GitHub is: `https://github.com`. */
  serverUrl: string;
  /** Told of the message once it is in Slack: `<channel>:<ts>`. */
  posted: (reference: string) => void;
}

/** What has become of the work that the build was for. */
export interface BuildOutcome {
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
 * One message about one build: posted when it starts, changed with its phases and at its end. A failure is also
 * commented on in its thread, for all the channel to see. Only `tell` waits for Slack, for a minute at most.
 */
export class BuildMessages {
  private readonly delivery: Delivery;
  private readonly notification: Notification;
  private followed: Followed | undefined;
  private reference: MessageReference | undefined;
  private wanted: Announcement | undefined;
  private shown = '';

  constructor(private readonly deps: BuildMessagesDependencies) {
    this.delivery = new Delivery(deps);
    this.notification = new Notification(deps.slack, this.delivery.signal);
  }

  /** Waits for the work, and tells how it ended. @returns what the work returns @throws what it throws */
  async tell<T extends BuildOutcome>(work: Promise<T>): Promise<T> {
    try {
      const outcome = await work;
      const { run, image, failure } = outcome;
      if (run !== undefined) await this.ended({ ...run, imageTag: image?.tag, failure });
      return outcome;
    } catch (error) {
      await this.left(error);
      throw error;
    }
  }

  started(subject: BuildSubject, build: Build): void {
    this.followed = { subject, build };
    this.show(buildGoesOn(subject, build, this.deps.serverUrl));
  }

  progressed(build: Build): void {
    if (this.followed?.build.id !== build.id) return;
    this.followed.build = build;
    // The end has its own words.
    if (build.status === 'IN_PROGRESS')
      this.show(buildGoesOn(this.followed.subject, build, this.deps.serverUrl));
  }

  private async ended(end: BuildEnd): Promise<void> {
    if (this.followed === undefined) return;
    const { subject } = this.followed;
    // Not waited for: the message stays as it is.
    if (end.build.status === 'IN_PROGRESS' && end.failure === undefined) return this.delivery.settle();
    this.show(buildHasEnded(subject, end, this.deps.serverUrl));
    if (end.failure !== undefined) this.comment(buildFailureComment(subject, end));
    return this.delivery.settle();
  }

  /** The work was cancelled, which leaves little time, or broke off with an error. */
  private async left(error: unknown): Promise<void> {
    if (this.followed === undefined) return;
    const { subject, build } = this.followed;
    if (error instanceof CancelledError) {
      this.show(buildWasCancelled(subject, build, this.deps.serverUrl));
      return this.delivery.settle(true);
    }
    const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
    return this.ended({ build, imageTag: undefined, failure, lastLines: [] });
  }

  /** Posts the message, or changes it; of several changes that wait, only the last is made. */
  private show(announcement: Announcement): void {
    const waiting = this.wanted !== undefined;
    this.wanted = announcement;
    if (!waiting) this.delivery.send(() => this.showWanted());
  }

  private async showWanted(): Promise<void> {
    const announcement = this.wanted;
    this.wanted = undefined;
    const text = JSON.stringify(announcement);
    if (announcement === undefined || this.followed === undefined || text === this.shown) return;
    if (this.reference === undefined) {
      this.reference = await this.post(this.followed.subject, announcement);
    } else {
      await this.notification.update(this.reference, announcement);
    }
    this.shown = text;
  }

  private async post(subject: BuildSubject, announcement: Announcement): Promise<MessageReference> {
    try {
      const channel = await this.deps.channel(subject.codebase);
      const reference = await this.notification.post(channel, announcement);
      this.deps.posted(formatMessageReference(reference));
      return reference;
    } catch (error) {
      // What is refused now would be refused at each phase again.
      if (!isTransient(error)) this.delivery.stop();
      throw error;
    }
  }

  private comment(announcement: Announcement): void {
    this.delivery.send(async () => {
      if (this.reference === undefined) return;
      await this.notification.comment(this.reference, announcement, { broadcast: true });
    });
  }
}
