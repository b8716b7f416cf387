import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { formatDuration } from '../../core/duration.js';
import { describeFailure } from './service-outcome.js';
import { ecsName, revisionName } from './names.js';
import type { ServiceOutcome, ServiceStatus } from './service-outcome.js';
import type { ServicePlan } from './service-plan.js';
import type { TaskFailure } from './task-watch.js';
import { referenceOf } from './template.js';

const SUCCESSES: readonly ServiceStatus[] = ['SUCCESSFUL', 'ALREADY_RUNNING', 'SCALED_TO_ZERO'];
/** So many failures are shown with their logs: the others say the same. */
const SHOWN_FAILURES = 3;

/** The reference of the image that the service is set to run after all this; undefined where that is not known. */
export function imageAfter(outcome: ServiceOutcome): string | undefined {
  const { plan, status, end } = outcome;
  const before = plan.running.image;
  const now = status === 'NOT_STARTED' ? before : end?.after?.running.image;
  if (now !== undefined) return referenceOf(now);
  return SUCCESSES.includes(status) ? plan.image.tag : undefined;
}

/** The outputs that tell of one service's deployment. */
export function serviceOutputs(outcome: ServiceOutcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    'image-tag': plan.image.tag,
    'image-digest': plan.image.digest,
    'previous-image': previousImage(plan),
    'running-image': imageAfter(outcome),
    'task-definition': taskDefinition,
    deployment,
    'deployment-url': url,
    'duration-seconds': durationSeconds,
  };
}

/** The outputs of a dry run. */
export function plannedOutputs(plan: ServicePlan) {
  const now = previousImage(plan);
  return {
    status: 'dry-run',
    'image-tag': plan.image.tag,
    'image-digest': plan.image.digest,
    'previous-image': now,
    'running-image': now,
    'task-definition': undefined,
    deployment: undefined,
    'deployment-url': undefined,
    'duration-seconds': undefined,
  };
}

function previousImage({ running }: ServicePlan): string | undefined {
  return running.image === undefined ? undefined : referenceOf(running.image);
}

/** One line for a person at a terminal. */
export function serviceText(outcome: ServiceOutcome): string {
  const { plan, status, durationSeconds, url } = outcome;
  const took = status === 'ALREADY_RUNNING' ? '' : ` after ${formatDuration(durationSeconds * 1000)}`;
  return `${ecsName(plan.target).service} with ${plan.image.tag}: ${status}${took}. ${url}`;
}

/** What a dry run says about a service. */
export function plannedText(plan: ServicePlan): string {
  const { service } = ecsName(plan.target);
  const now = previousImage(plan) ?? 'an unknown image';
  return `${service}: ${now} (${revisionName(plan.running.taskDefinition)}) -> ${plan.image.tag} (${plan.image.digest}), ${plan.before.desiredCount} tasks`;
}

/** The job summary of a dry run. */
export function plannedSummary(plan: ServicePlan): string {
  const rows = [
    ['Environment', escapeMarkdown(plan.target.env)],
    ['Image', code(plan.image.tag)],
    ['Digest', code(plan.image.digest)],
    ['Runs now', code(previousImage(plan) ?? 'not known')],
    ['Tasks', String(plan.before.desiredCount)],
  ];
  const name = escapeMarkdown(ecsName(plan.target).service);
  return `## :mag: Dry run: would deploy ${name}\n\n${table(['', ''], rows)}\n\nNothing was changed.\n`;
}

/** The job summary of one service's deployment, in GitHub's Markdown. */
export function serviceSummary(outcome: ServiceOutcome): string {
  const { plan, status, failure } = outcome;
  const name = escapeMarkdown(ecsName(plan.target).service);
  const heading = SUCCESSES.includes(status)
    ? `:white_check_mark: Deployed ${name}`
    : failure === undefined
      ? `:rocket: Started to deploy ${name}`
      : `:x: Deploying ${name}: ${status}`;
  const rows = [
    ['Environment', escapeMarkdown(plan.target.env)],
    ['Image', code(plan.image.tag)],
    ['Digest', code(plan.image.digest)],
    ['Before', code(previousImage(plan) ?? 'not known')],
    ['Runs now', code(imageAfter(outcome) ?? 'not known')],
    [
      'Task definition',
      outcome.taskDefinition === undefined ? '' : code(revisionName(outcome.taskDefinition)),
    ],
    ['Status', link(status, outcome.url)],
    ['Duration', formatDuration(outcome.durationSeconds * 1000)],
  ];
  const parts = [
    `## ${heading}`,
    failure === undefined ? '' : `> ${escapeMarkdown(failure.message)}`,
    table(['', ''], rows),
    failuresReport(outcome.end?.failures ?? []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The failed containers with their last lines, as Markdown; empty without any. */
export function failuresReport(failures: readonly TaskFailure[]): string {
  return distinct(failures)
    .map((failure) => {
      const log = failure.log;
      const title = `Task ${failure.taskId}: ${describeFailure(failure)}`;
      const lines =
        log === undefined ? '' : `\n\n${link('The whole log', log.url)}\n\n${fenced(log.lines.join('\n'))}`;
      return `### ${escapeMarkdown(title)}${lines}`;
    })
    .join('\n\n');
}

/** The annotation for a failed container: why it ended, and its last lines. */
export function failureAnnotations(outcome: ServiceOutcome): { title: string; message: string }[] {
  const { target } = outcome.plan;
  return distinct(outcome.end?.failures ?? []).map((failure) => ({
    title: `${ecsName(target).service}: ${failure.container ?? `task ${failure.taskId}`} failed`,
    message: [
      `Task ${failure.taskId}: ${describeFailure(failure)}`,
      ...(failure.log === undefined ? [] : ['Last lines:', ...failure.log.lines.slice(-10), failure.log.url]),
    ].join('\n'),
  }));
}

/** One failure of each kind, the one with a log if there is one. */
function distinct(failures: readonly TaskFailure[]): TaskFailure[] {
  const kinds = new Map<string, TaskFailure>();
  for (const failure of failures) {
    const kind = describeFailure(failure);
    if (kinds.get(kind)?.log === undefined) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}
