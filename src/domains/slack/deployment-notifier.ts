import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import { formatDuration } from '../../core/text.js';
import type { MessageReference, SlackMessages } from '../../providers/slack/messages.js';
import type { Codebase } from '../platform/applications.js';
import { bold, codeBlock, codeSpan, mrkdwnLink, repositoryLine, revisionLine, shorten } from './mrkdwn.js';
import { headlineNotification, NotificationQueue, Notifier } from './notifier.js';
import type { Notification } from './notifier.js';

/** What is deployed, and where. */
export interface DeploymentSubject {
  app: string;
  env: string;
  codebase: Pick<Codebase, 'name' | 'repository' | 'slackChannel' | 'additionalEcrRepository'>;
  /** The services that get the image; empty where they are not known. */
  services: readonly string[];
  image: { tag: string; digest: string; commit: string | undefined };
  /** For going back to an earlier image: the tag or digest of what it undoes, where that is known. */
  rollback?: { from: string | undefined } | undefined;
}

export interface DeploymentLink {
  text: string;
  url: string;
}

/** How a deployment ended, or how we stopped following it. */
type DeploymentEnd = 'complete' | 'failed' | 'cancelled' | 'still-running';

/** A channel, and optionally a thread in it. */
export interface NotificationThread {
  channel: string;
  /** `ts` of the message that the thread belongs to. */
  thread: string | undefined;
}

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
    const line = `${HEADLINES.started} - ${doing(subject)}`;
    const notification = deploymentNotification(line, '', subject, all, serverUrl);
    this.queue.send(() => this.send(subject, notification, false));
  }

  private async ended({ failure, stillRunning, links }: NotifiedDeployment): Promise<void> {
    if (this.deployment === undefined) return;
    if (stillRunning && failure === undefined) return this.queue.flush();
    const { clock, serverUrl } = this.deps;
    const { subject, began } = this.deployment;
    const end = endOf(failure, stillRunning);
    const line = endLine(subject, end, Math.round((clock.now() - began) / 1000));
    const reason = failure === undefined ? '' : codeBlock(reasonOf(failure));
    const all = [...this.deployment.links, ...links];
    const notification = deploymentNotification(line, reason, subject, all, serverUrl);
    const broadcast = end === 'failed' || end === 'still-running';
    this.queue.send(() => this.conclude(subject, notification, broadcast));
    return this.queue.flush(end === 'cancelled');
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

function endOf(failure: PlatformError | undefined, stillRunning: boolean): DeploymentEnd {
  if (failure instanceof CancelledError) return 'cancelled';
  if (stillRunning) return 'still-running';
  return failure === undefined ? 'complete' : 'failed';
}

const REASON_LENGTH = 1_000;
const EXCERPT_LENGTH = 1_500;

const HEADLINES: Readonly<Record<DeploymentEnd | 'started', string>> = {
  started: ':rocket::large_blue_circle: STARTED',
  complete: ':rocket::large_green_circle: COMPLETE',
  failed: ':rocket::red_circle: FAILED',
  cancelled: ':rocket::white_circle: CANCELLED',
  'still-running': ':rocket::large_orange_circle: STILL RUNNING',
};

function endLine(subject: DeploymentSubject, end: DeploymentEnd, seconds: number): string {
  if (end === 'still-running') return `${HEADLINES[end]} - ${doing(subject)}, no longer followed`;
  const time = formatDuration(seconds * 1000);
  return end === 'complete'
    ? `${HEADLINES[end]} - ${done(subject)} in ${time}`
    : `${HEADLINES[end]} - ${doing(subject)} after ${time}`;
}

/** Formats what went wrong, and the log lines that show why. */
function reasonOf({ message, excerpt }: PlatformError): string {
  const lines = excerpt.join('\n').slice(-EXCERPT_LENGTH);
  return [shorten(message, REASON_LENGTH), ...(lines === '' ? [] : [lines])].join('\n');
}

function deploymentNotification(
  line: string,
  reason: string,
  { codebase, image }: DeploymentSubject,
  links: readonly DeploymentLink[],
  serverUrl: string,
): Notification {
  return headlineNotification(line, reason, [
    repositoryLine(codebase.repository, serverUrl),
    ...(image.commit === undefined ? [] : [revisionLine(codebase.repository, image.commit, serverUrl)]),
    ...links.map(({ text, url }) => mrkdwnLink(text, url)),
  ]);
}

function doing(subject: DeploymentSubject): string {
  return subject.rollback === undefined ? `Deploying ${what(subject)}` : `Rolling back ${undoing(subject)}`;
}

function done(subject: DeploymentSubject): string {
  return subject.rollback === undefined ? `Deployed ${what(subject)}` : `Rolled back ${undoing(subject)}`;
}

/** The tag, the services and the environment. */
function what(subject: DeploymentSubject): string {
  return `${codeSpan(subject.image.tag)} of ${named(subject)} to ${bold(subject.env)}`;
}

/** The services, the environment, and both tags. */
function undoing(subject: DeploymentSubject): string {
  const from = subject.rollback?.from;
  const before = from === undefined ? '' : ` from ${codeSpan(from)}`;
  return `${named(subject)} in ${bold(subject.env)}${before} to ${codeSpan(subject.image.tag)}`;
}

function named({ app, codebase, services }: DeploymentSubject): string {
  const list = services.length === 0 ? '' : ` (${services.map(codeSpan).join(', ')})`;
  return `${bold(`${app}/${codebase.name}`)}${list}`;
}
