import type { PlatformError } from '../../core/errors.js';
import type { Codebase } from '../platform/applications.js';
import { formatDuration } from '../../core/text.js';
import type { Notification } from './notifier.js';
import { bold, codeBlock, codeSpan, mrkdwnLink, shorten, repositoryLine, revisionLine } from './mrkdwn.js';

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
export interface DeploymentEnd {
  outcome: 'complete' | 'failed' | 'cancelled' | 'still-running';
  failure: PlatformError | undefined;
  durationSeconds: number | undefined;
}

const REASON_LENGTH = 1_000;
const EXCERPT_LENGTH = 1_500;

const HEADLINES: Readonly<Record<DeploymentEnd['outcome'] | 'started', string>> = {
  started: ':rocket::large_blue_circle: STARTED',
  complete: ':rocket::large_green_circle: COMPLETE',
  failed: ':rocket::red_circle: FAILED',
  cancelled: ':rocket::white_circle: CANCELLED',
  'still-running': ':rocket::large_orange_circle: STILL RUNNING',
};

const REMARKS: Readonly<Record<DeploymentEnd['outcome'], string>> = {
  complete: '',
  failed: '',
  cancelled: '',
  'still-running': ', no longer followed',
};

/** Renders the notification at the start. `serverUrl` is GitHub's address. */
export function renderDeploymentStart(
  subject: DeploymentSubject,
  links: readonly DeploymentLink[],
  serverUrl: string,
): Notification {
  return deploymentNotification(`${HEADLINES.started} - ${doing(subject)}`, '', subject, links, serverUrl);
}

/** Renders the notification at the end, with the reason of a failure. */
export function renderDeploymentEnd(
  subject: DeploymentSubject,
  { outcome, failure, durationSeconds }: DeploymentEnd,
  links: readonly DeploymentLink[],
  serverUrl: string,
): Notification {
  const work = outcome === 'complete' ? done(subject) : doing(subject);
  const time =
    durationSeconds === undefined || outcome === 'still-running'
      ? ''
      : ` ${outcome === 'complete' ? 'in' : 'after'} ${formatDuration(durationSeconds * 1000)}`;
  const line = `${HEADLINES[outcome]} - ${work}${time}${REMARKS[outcome]}`;
  const reason = failure === undefined ? '' : codeBlock(reasonOf(failure));
  return deploymentNotification(line, reason, subject, links, serverUrl);
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
  return {
    // For notifications, which show no markup.
    title: line.replace(/[*`]/g, ''),
    body: reason === '' ? line : `${line}\n${reason}`,
    context: [
      repositoryLine(codebase.repository, serverUrl),
      ...(image.commit === undefined ? [] : [revisionLine(codebase.repository, image.commit, serverUrl)]),
      ...links.map(({ text, url }) => mrkdwnLink(text, url)),
    ],
  };
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
