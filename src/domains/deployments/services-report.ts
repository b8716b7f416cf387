import { CancelledError, PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { formatDuration } from '../../core/duration.js';
import { revisionName } from '../services/names.js';
import type { ServiceOutcome } from '../services/service-outcome.js';
import type { ServicePlan } from '../services/service-plan.js';
import { failuresReport, imageAfter } from '../services/service-report.js';
import { referenceOf } from '../services/template.js';
import { isLeft, nameOf } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import type { LeftToTerraform, ServicesPlan } from './deploy-services-plan.js';

/** The deployment as a whole, in the words of the pipeline's. */
export type ServicesStatus =
  | 'Succeeded'
  | 'Failed'
  | 'RolledBack'
  | 'InProgress'
  | 'Stopping'
  /** There are scheduled jobs only, so that nothing was deployed. */
  | 'LeftToTerraform';

/** `RolledBack` where every service is set to the image that it had. */
export function servicesStatus(outcomes: readonly GroupedOutcome[]): ServicesStatus {
  if (outcomes.length === 0) return 'LeftToTerraform';
  const failures = outcomes.filter(({ failure }) => failure !== undefined);
  if (failures.length === 0) {
    if (outcomes.some(({ status }) => status === 'NOT_STARTED')) return 'Failed';
    return outcomes.some(({ status }) => status === 'IN_PROGRESS') ? 'InProgress' : 'Succeeded';
  }
  if (
    failures.some(({ status, failure }) => status === 'STOP_REQUESTED' && failure instanceof CancelledError)
  ) {
    return 'Stopping';
  }
  // What was cancelled before it was started does not go on, but what was left may.
  const left = failures.filter(isLeft);
  if (left.length > 0 && failures.every((one) => isLeft(one) || isUnstarted(one))) return 'InProgress';
  return outcomes.every((outcome) => finalImage(outcome) === imageBefore(outcome.plan))
    ? 'RolledBack'
    : 'Failed';
}

function isUnstarted({ status, failure }: ServiceOutcome): boolean {
  return status === 'NOT_STARTED' && failure instanceof CancelledError;
}

/** The image that the service is set to after all this, a return included; undefined where that is not known. */
function finalImage(outcome: GroupedOutcome): string | undefined {
  const { returned } = outcome;
  return imageAfter(returned ?? outcome);
}

function imageBefore({ running }: ServicePlan): string | undefined {
  return running.image === undefined ? undefined : referenceOf(running.image);
}

/** The output `services`. */
export function servicesOutput(outcomes: readonly GroupedOutcome[]): Record<string, unknown>[] {
  return outcomes.map((outcome) => ({
    service: nameOf(outcome.plan),
    group: outcome.group,
    status: outcome.status,
    image: finalImage(outcome),
    previousImage: imageBefore(outcome.plan),
    taskDefinition: outcome.taskDefinition,
    deployment: outcome.deployment,
    url: outcome.url,
    ...(outcome.returned === undefined ? {} : { returned: outcome.returned.status }),
  }));
}

/** Why the deployment is not a success, or undefined. The message names the services, the hint what runs now. */
export function servicesFailure(env: string, outcomes: readonly GroupedOutcome[]): PlatformError | undefined {
  const failed = outcomes.filter(({ failure }) => failure !== undefined);
  const [first] = failed;
  if (first?.failure === undefined) return undefined;
  const waiting = outcomes.filter(({ status, failure }) => status === 'NOT_STARTED' && failure === undefined);
  const unreturned = outcomes.filter(({ returned }) => returned?.failure !== undefined);
  const message = [
    `${failed.length} of ${outcomes.length} services could not be deployed to ${env}: ${failed.map((outcome) => `${nameOf(outcome.plan)} (${outcome.status})`).join(', ')}.`,
    ...failed.slice(0, 3).map(({ failure }) => failure?.message ?? ''),
    ...(waiting.length === 0 ? [] : [`Not started: ${waiting.map(({ plan }) => nameOf(plan)).join(', ')}.`]),
    ...(unreturned.length === 0
      ? []
      : [`Could not be returned: ${unreturned.map(({ plan }) => nameOf(plan)).join(', ')}.`]),
  ].join(' ');
  const now = outcomes.map((outcome) => `${nameOf(outcome.plan)}: ${finalImage(outcome) ?? 'not known'}`);
  const hint = `Services are set to: ${now.join(', ')}. ${first.failure.hint ?? ''}`.trim();
  // All of them were cancelled together.
  if (failed.every(({ failure }) => failure instanceof CancelledError)) {
    return new CancelledError(message, { hint, cause: first.failure });
  }
  return new PlatformError(message, { hint, cause: first.failure });
}

/** One row for each service, in Markdown. */
export function servicesTable(outcomes: readonly GroupedOutcome[]): string {
  const rows = outcomes.map((outcome) => [
    escapeMarkdown(nameOf(outcome.plan)),
    escapeMarkdown(outcome.group),
    `${mark(outcome)} ${link(outcome.status, outcome.url)}${outcome.returned === undefined ? '' : `, then returned: ${escapeMarkdown(outcome.returned.status)}`}`,
    code(imageBefore(outcome.plan) ?? 'not known'),
    code(finalImage(outcome) ?? 'not known'),
    outcome.taskDefinition === undefined ? '' : code(revisionName(outcome.taskDefinition)),
    formatDuration(outcome.durationSeconds * 1000),
  ]);
  return table(
    ['Service', 'Run group', 'Result', 'Before', 'Set to now', 'Task definition', 'Duration'],
    rows,
  );
}

function mark({ status, failure }: ServiceOutcome): string {
  if (failure !== undefined) return ':x:';
  if (status === 'NOT_STARTED') return ':no_entry_sign:';
  return status === 'IN_PROGRESS' ? ':hourglass_flowing_sand:' : ':white_check_mark:';
}

/** The services before anything is changed, in Markdown. */
export function plannedServicesTable({ groups }: ServicesPlan): string {
  const rows = groups.flatMap(({ name, services }) =>
    services.map((plan) => [
      escapeMarkdown(nameOf(plan)),
      escapeMarkdown(name),
      code(imageBefore(plan) ?? 'not known'),
      code(plan.image.tag),
      String(plan.before.desiredCount),
    ]),
  );
  return table(['Service', 'Run group', 'Set to now', 'New image', 'Tasks'], rows);
}

/** What the failed containers said, service by service, in Markdown; empty without any. */
export function servicesFailures(outcomes: readonly GroupedOutcome[]): string {
  return outcomes
    .filter(({ failure }) => failure !== undefined)
    .map((outcome) => {
      const report = failuresReport(outcome.end?.failures ?? []);
      return `## ${escapeMarkdown(nameOf(outcome.plan))}\n\n> ${escapeMarkdown(outcome.failure?.message ?? '')}${report === '' ? '' : `\n\n${report}`}`;
    })
    .join('\n\n');
}

/** Which services Terraform deploys, and how, in Markdown; empty without any. */
export function leftToTerraformSection(left: readonly LeftToTerraform[]): string {
  if (left.length === 0) return '';
  const items = left.map(({ service, command }) => `- ${escapeMarkdown(service)}: ${code(command)}`);
  return `Scheduled jobs are deployed by Terraform, in the deploy repository:\n\n${items.join('\n')}`;
}
