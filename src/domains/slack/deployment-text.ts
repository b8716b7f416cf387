import type { PlatformError } from '../../core/errors.js';
import type { Codebase } from '../platform/applications.js';
import { formatDuration } from '../../core/duration.js';
import { repositoryLine, revisionLine } from './message-context.js';
import type { Announcement } from './message-layout.js';
import { bold, codeBlock, codeSpan, mrkdwnLink } from './mrkdwn.js';
import { shortened } from './split-text.js';

/** What is deployed where. */
export interface DeploymentSubject {
  app: string;
  env: string;
  codebase: Pick<Codebase, 'name' | 'repository' | 'slackChannel' | 'additionalEcrRepository'>;
  /** The services that get the image; empty where they are not known. */
  services: readonly string[];
  image: { tag: string; digest: string; commit: string };
}

export interface DeploymentLink {
  text: string;
  url: string;
}

/** How a deployment ended, or how we ended with it. */
export interface DeploymentEnd {
  outcome: 'complete' | 'failed' | 'cancelled' | 'goes-on';
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
  'goes-on': ':rocket::large_orange_circle: GOES ON',
};

const REMARKS: Readonly<Record<DeploymentEnd['outcome'], string>> = {
  complete: '',
  failed: '',
  cancelled: '',
  'goes-on': ', but nobody waits for its end',
};

/** What is said when the deployment starts. `serverUrl` is where GitHub is. */
export function deploymentStarted(
  subject: DeploymentSubject,
  links: readonly DeploymentLink[],
  serverUrl: string,
): Announcement {
  return announcement(`${HEADLINES.started} - Deploying ${what(subject)}`, '', subject, links, serverUrl);
}

/** What is said at its end, with the reason of a failure. */
export function deploymentEnded(
  subject: DeploymentSubject,
  { outcome, failure, durationSeconds }: DeploymentEnd,
  links: readonly DeploymentLink[],
  serverUrl: string,
): Announcement {
  const verb = outcome === 'complete' ? 'Deployed' : 'Deploying';
  const time =
    durationSeconds === undefined || outcome === 'goes-on'
      ? ''
      : ` ${outcome === 'complete' ? 'in' : 'after'} ${formatDuration(durationSeconds * 1000)}`;
  const line = `${HEADLINES[outcome]} - ${verb} ${what(subject)}${time}${REMARKS[outcome]}`;
  const reason = failure === undefined ? '' : codeBlock(reasonOf(failure));
  return announcement(line, reason, subject, links, serverUrl);
}

/** What went wrong, and the lines of a log that tell why. */
function reasonOf({ message, excerpt }: PlatformError): string {
  const lines = excerpt.join('\n').slice(-EXCERPT_LENGTH);
  return [shortened(message, REASON_LENGTH), ...(lines === '' ? [] : [lines])].join('\n');
}

function announcement(
  line: string,
  reason: string,
  { codebase, image }: DeploymentSubject,
  links: readonly DeploymentLink[],
  serverUrl: string,
): Announcement {
  return {
    // For notifications, which show no markup.
    title: line.replace(/[*`]/g, ''),
    body: reason === '' ? line : `${line}\n${reason}`,
    context: [
      repositoryLine(codebase.repository, serverUrl),
      revisionLine(codebase.repository, image.commit, serverUrl),
      ...links.map(({ text, url }) => mrkdwnLink(text, url)),
    ],
  };
}

/** The tag, the services and the environment. */
function what({ app, env, codebase, services, image }: DeploymentSubject): string {
  const named = services.length === 0 ? '' : ` (${services.map(codeSpan).join(', ')})`;
  return `${codeSpan(image.tag)} of ${bold(`${app}/${codebase.name}`)}${named} to ${bold(env)}`;
}
