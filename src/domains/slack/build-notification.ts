import type { PlatformError } from '../../core/errors.js';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import type { Codebase } from '../platform/applications.js';
import { buildUrl } from '../../core/console-links.js';
import { failingLines } from '../builds/log-printer.js';
import { formatDuration } from '../../core/text.js';
import type { Notification } from './notifier.js';
import {
  bold,
  codeBlock,
  codeSpan,
  escapeMrkdwn,
  shorten,
  buildLogsLine,
  repositoryLine,
  revisionLine,
} from './mrkdwn.js';

/** What a build is of; known before it starts. */
export interface BuildSubject {
  app: string;
  codebase: Pick<Codebase, 'name' | 'repository' | 'slackChannel'>;
  /** The commit, in as many digits as are known. */
  commit: string;
}

/** How a build ended, or how we stopped following it. */
export interface BuildEnd {
  build: Build;
  /** The image's commit tag. */
  imageTag: string | undefined;
  failure: PlatformError | undefined;
  /** The last lines of the log. */
  lastLines: readonly string[];
}

const REASON_LENGTH = 1_500;
const LOG_LENGTH = 2_000;

/** Renders the message while the build is running. */
export function renderRunningBuild(subject: BuildSubject, build: Build, serverUrl: string): Notification {
  return buildNotification(
    `:package::large_blue_circle: STARTED - Building ${name(subject)}`,
    subject,
    build,
    serverUrl,
  );
}

/** Renders the message once it has ended. */
export function renderEndedBuild(subject: BuildSubject, end: BuildEnd, serverUrl: string): Notification {
  return buildNotification(headline(subject, end), subject, end.build, serverUrl);
}

/** Renders the comment on a failure: the reason and the last lines of the log. */
export function renderBuildFailure(subject: BuildSubject, end: BuildEnd): Notification {
  const reason = end.failure === undefined ? [] : [escapeMrkdwn(shorten(end.failure.message, REASON_LENGTH))];
  const log = excerpt(end.lastLines);
  return {
    title: plain(headline(subject, end)),
    body: [headline(subject, end), ...reason, ...(log === '' ? [] : [codeBlock(log)])].join('\n'),
    context: [buildLogsLine(buildUrl(end.build))],
  };
}

/** Returns the last lines of the build's own log; CodeBuild's lines only if there are no others. */
function excerpt(lastLines: readonly string[]): string {
  const lines = failingLines(lastLines)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const own = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
  return (own.length === 0 ? lines : own).join('\n').slice(-LOG_LENGTH);
}

/** Renders the message of a build that was stopped because the run was cancelled. */
export function renderCancelledBuild(subject: BuildSubject, build: Build, serverUrl: string): Notification {
  return buildNotification(
    `:package::white_circle: CANCELLED - Building ${name(subject)}`,
    subject,
    build,
    serverUrl,
  );
}

function headline(subject: BuildSubject, { build, failure, imageTag }: BuildEnd): string {
  const { startTime: start, endTime: finish } = build;
  const time =
    start === undefined || finish === undefined ? '' : formatDuration(finish.getTime() - start.getTime());
  if (failure === undefined) {
    const image = imageTag === undefined ? '' : ` as ${codeSpan(imageTag)}`;
    return `:package::large_green_circle: COMPLETE - Built ${name(subject)}${image}${time === '' ? '' : ` in ${time}`}`;
  }
  if (build.status === 'IN_PROGRESS')
    return `:package::large_orange_circle: STILL RUNNING - Building ${name(subject)}, no longer followed`;
  return `:package::red_circle: FAILED - Building ${name(subject)}${time === '' ? '' : ` after ${time}`}`;
}

function buildNotification(
  line: string,
  subject: BuildSubject,
  build: Build,
  serverUrl: string,
): Notification {
  const { repository } = subject.codebase;
  const phases = phaseLine(build.phases);
  return {
    title: plain(line),
    body: phases === '' ? line : `${line}\n${phases}`,
    context: [
      repositoryLine(repository, serverUrl),
      revisionLine(repository, subject.commit, serverUrl),
      buildLogsLine(buildUrl(build)),
    ],
  };
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

/** For notifications, which show no markup. */
function plain(line: string): string {
  return line.replace(/[*`]/g, '');
}
