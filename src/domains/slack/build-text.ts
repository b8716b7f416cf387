import type { PlatformError } from '../../core/errors.js';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import type { Codebase } from '../platform/applications.js';
import { buildUrl } from '../../core/console-links.js';
import { failingLines } from '../builds/build-log.js';
import { formatDuration } from '../../core/duration.js';
import { buildLogsLine, repositoryLine, revisionLine } from './message-context.js';
import type { Announcement } from './message-layout.js';
import { bold, codeBlock, codeSpan, escapeMrkdwn } from './mrkdwn.js';
import { shortened } from './split-text.js';

/** What a build is of; known before it starts. */
export interface BuildSubject {
  app: string;
  codebase: Pick<Codebase, 'name' | 'repository' | 'slackChannel'>;
  /** The commit, in as many digits as are known. */
  commit: string;
}

/** How a build ended, or how we ended with it. */
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

/** The message while the build goes on. */
export function buildGoesOn(subject: BuildSubject, build: Build, serverUrl: string): Announcement {
  return announcement(
    `:package::large_blue_circle: STARTED - Building ${name(subject)}`,
    subject,
    build,
    serverUrl,
  );
}

/** The message once it has ended. */
export function buildHasEnded(subject: BuildSubject, end: BuildEnd, serverUrl: string): Announcement {
  return announcement(headline(subject, end), subject, end.build, serverUrl);
}

/** The comment on a failure: the reason and the last lines of the log. */
export function buildFailureComment(subject: BuildSubject, end: BuildEnd): Announcement {
  const reason =
    end.failure === undefined ? [] : [escapeMrkdwn(shortened(end.failure.message, REASON_LENGTH))];
  const log = excerpt(end.lastLines);
  return {
    title: plain(headline(subject, end)),
    body: [headline(subject, end), ...reason, ...(log === '' ? [] : [codeBlock(log)])].join('\n'),
    context: [buildLogsLine(buildUrl(end.build))],
  };
}

/** What the build itself said last: CodeBuild's own lines about it come only where there are no others. */
function excerpt(lastLines: readonly string[]): string {
  const lines = failingLines(lastLines)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const said = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
  return (said.length === 0 ? lines : said).join('\n').slice(-LOG_LENGTH);
}

/** The message of a build that was told to stop, or that we can say nothing more about. */
export function buildWasCancelled(subject: BuildSubject, build: Build, serverUrl: string): Announcement {
  return announcement(
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
    return `:package::large_orange_circle: GOES ON - Building ${name(subject)}, but nobody waits for its end`;
  return `:package::red_circle: FAILED - Building ${name(subject)}${time === '' ? '' : ` after ${time}`}`;
}

function announcement(line: string, subject: BuildSubject, build: Build, serverUrl: string): Announcement {
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

/** Each phase with how it stands. The last of them, COMPLETED, is no phase. */
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
