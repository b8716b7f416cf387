import type { Clock } from '../../core/clock.js';
import { buildUrl } from '../../core/console-links.js';
import { asError, CancelledError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import { formatDuration } from '../../core/text.js';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import type { MessageReference, SlackMessages } from '../../providers/slack/messages.js';
import type { BuildRun } from '../builds/build-runner.js';
import { failingLines } from '../builds/log-printer.js';
import type { Codebase } from '../platform/applications.js';
import {
  bold,
  buildLogsLine,
  codeBlock,
  codeSpan,
  escapeMrkdwn,
  repositoryLine,
  revisionLine,
  shorten,
} from './mrkdwn.js';
import { headlineNotification, NotificationQueue, Notifier } from './notifier.js';
import type { Notification } from './notifier.js';
import { formatMessageReference } from './thread.js';

/** What a build is of; known before it starts. */
export interface BuildSubject {
  app: string;
  codebase: Pick<Codebase, 'name' | 'repository' | 'slackChannel'>;
  /** The commit, in as many digits as are known. */
  commit: string;
}

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

/** The result of the work that the build was for: how it ended, or how we stopped following it. */
export interface BuildResult {
  /** Undefined where no build was started. */
  run?: Pick<BuildRun, 'build' | 'lastLines'>;
  /** With its commit tag. */
  image?: { tag: string };
  failure?: PlatformError;
}

/**
 * Keeps one message about one build: posted when it starts, updated with each phase and at the end. A failure also gets a
 * comment in its thread that is shown in the channel. Only `follow` waits for Slack, for a minute at most.
 */
export class BuildNotifier {
  private readonly queue: NotificationQueue;
  private readonly notifier: Notifier;
  private followed: { subject: BuildSubject; build: Build } | undefined;
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
      await this.ended(outcome);
      return outcome;
    } catch (error) {
      await this.broken(error);
      throw error;
    }
  }

  started(subject: BuildSubject, build: Build): void {
    this.followed = { subject, build };
    this.show(startLine(subject), subject, build);
  }

  progressed(build: Build): void {
    if (this.followed?.build.id !== build.id) return;
    this.followed.build = build;
    const { subject } = this.followed;
    if (build.status === 'IN_PROGRESS') this.show(startLine(subject), subject, build);
  }

  private async ended({ run, image, failure }: BuildResult): Promise<void> {
    if (this.followed === undefined || run === undefined) return;
    const { subject } = this.followed;
    // Not followed to its end: the message stays as it is.
    if (run.build.status === 'IN_PROGRESS' && failure === undefined) return this.queue.flush();
    this.over = true;
    const line =
      failure === undefined ? successLine(subject, run.build, image) : failureLine(subject, run.build);
    this.show(line, subject, run.build);
    if (failure !== undefined) this.comment(failureNotification(line, failure, run));
    return this.queue.flush();
  }

  /** Reports that the work was cancelled, which leaves little time, or that it threw. */
  private async broken(error: unknown): Promise<void> {
    if (this.followed === undefined) return;
    const { subject, build } = this.followed;
    if (error instanceof CancelledError) {
      this.over = true;
      this.show(`:package::white_circle: CANCELLED - Building ${name(subject)}`, subject, build);
      return this.queue.flush(true);
    }
    const failure = error instanceof PlatformError ? error : new PlatformError(asError(error).message);
    return this.ended({ run: { build, lastLines: [] }, failure });
  }

  /** Posts or updates the message; of several waiting updates only the last is made. */
  private show(line: string, subject: BuildSubject, build: Build): void {
    const waiting = this.wanted !== undefined;
    const { repository } = subject.codebase;
    const { serverUrl } = this.deps;
    this.wanted = headlineNotification(line, phaseLine(build.phases), [
      repositoryLine(repository, serverUrl),
      revisionLine(repository, subject.commit, serverUrl),
      buildLogsLine(buildUrl(build)),
    ]);
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

const REASON_LENGTH = 1_500;
const LOG_LENGTH = 2_000;

/** Renders the comment on a failure: the reason and the last lines of the log. */
function failureNotification(
  line: string,
  failure: PlatformError,
  { build, lastLines }: Pick<BuildRun, 'build' | 'lastLines'>,
): Notification {
  const log = excerpt(lastLines);
  const reason = escapeMrkdwn(shorten(failure.message, REASON_LENGTH));
  const more = log === '' ? reason : `${reason}\n${codeBlock(log)}`;
  return headlineNotification(line, more, [buildLogsLine(buildUrl(build))]);
}

/** Returns the last lines of the build's own log; CodeBuild's lines only if there are no others. */
function excerpt(lastLines: readonly string[]): string {
  const lines = failingLines(lastLines)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const own = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
  return (own.length === 0 ? lines : own).join('\n').slice(-LOG_LENGTH);
}

function startLine(subject: BuildSubject): string {
  return `:package::large_blue_circle: STARTED - Building ${name(subject)}`;
}

function successLine(subject: BuildSubject, build: Build, image: BuildResult['image']): string {
  const as = image === undefined ? '' : ` as ${codeSpan(image.tag)}`;
  return `:package::large_green_circle: COMPLETE - Built ${name(subject)}${as}${time('in', build)}`;
}

function failureLine(subject: BuildSubject, build: Build): string {
  return build.status === 'IN_PROGRESS'
    ? `:package::large_orange_circle: STILL RUNNING - Building ${name(subject)}, no longer followed`
    : `:package::red_circle: FAILED - Building ${name(subject)}${time('after', build)}`;
}

function time(word: string, { startTime, endTime }: Build): string {
  if (startTime === undefined || endTime === undefined) return '';
  return ` ${word} ${formatDuration(endTime.getTime() - startTime.getTime())}`;
}

function name({ app, codebase, commit }: BuildSubject): string {
  return `${bold(`${app}/${codebase.name}`)} at ${codeSpan(commit.slice(0, 12))}`;
}

/** Renders each phase with its status. CodeBuild's last one, COMPLETED, is left out. */
function phaseLine(phases: readonly BuildPhase[]): string {
  return phases
    .filter(({ type }) => type !== 'COMPLETED')
    .map((phase) => `${phaseIcon(phase)} ${escapeMrkdwn(phase.type)}`)
    .join('  ');
}

function phaseIcon({ status }: BuildPhase): string {
  if (status === undefined) return ':hourglass_flowing_sand:';
  return status === 'SUCCEEDED' ? ':white_check_mark:' : ':x:';
}
