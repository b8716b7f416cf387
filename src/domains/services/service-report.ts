import { formatCount, formatDuration } from '../../core/text.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, fenced, link } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummaryFailure, SummarySection } from '../../core/summary.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { shortDigest } from '../images/image-name.js';
import { ecsName, revisionName } from '../platform/names.js';
import {
  describeCause,
  describeTaskFailure,
  imageAfter,
  imageBefore,
  isSuccess,
  reasonsOf,
} from './service-deployment.js';
import type { ServiceOutcome, ServicePlan } from './service-deployment.js';
import type { TaskFailure } from './task-watch.js';

/** How many failures are shown with their logs: the others say the same. */
const SHOWN_FAILURES = 3;

/** Returns the outputs of one service's deployment. */
export function serviceOutputs(outcome: ServiceOutcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    'image-tag': plan.image.tag,
    'image-digest': plan.image.digest,
    'previous-image': imageBefore(plan),
    'running-image': imageAfter(outcome),
    'task-definition': taskDefinition,
    deployment,
    'deployment-url': url,
    'duration-seconds': durationSeconds,
  };
}

/** Returns the outputs of a dry run. */
export function plannedServiceOutputs(plan: ServicePlan) {
  const now = imageBefore(plan);
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

/** Formats the outcome as one line for a terminal. */
export function formatService(outcome: ServiceOutcome): string {
  const { plan, status, durationSeconds } = outcome;
  const { service } = ecsName(plan.target);
  if (status === 'ALREADY_RUNNING') return `${service} already runs ${plan.image.tag}: nothing was deployed.`;
  const after = formatDuration(durationSeconds * 1000);
  return status === 'SUCCESSFUL'
    ? `Deployed ${plan.image.tag} to ${service} in ${after}.`
    : `${service} with ${plan.image.tag}: ${status} after ${after}.`;
}

/** Formats the plan for a service as one line. */
export function formatPlannedService(plan: ServicePlan): string {
  const { service } = ecsName(plan.target);
  const { image, before } = plan;
  const now = imageBefore(plan) ?? 'an unknown image';
  const from = now === image.tag ? '' : `${now} -> `;
  const digest = image.digest === '' ? '' : ` (${shortDigest(image.digest)})`;
  return `${service}: ${from}${image.tag}${digest}, ${formatCount(before.desiredCount, 'task')}`;
}

/** Formats a dry run for a terminal. */
export function formatServiceDryRun(plan: ServicePlan): string {
  return formatDryRun(dryRunHeading(`deploy ${plan.image.tag} to ${ecsName(plan.target).service}`));
}

/** Renders the job summary of a dry run. */
export function renderPlannedService(plan: ServicePlan): string {
  return renderSummary({
    outcome: 'dry-run',
    heading: dryRunHeading(
      `deploy ${code(plan.image.tag)} to ${escapeMarkdown(ecsName(plan.target).service)}`,
    ),
    facts: {
      title: 'Deployment',
      rows: [
        ...imageFacts(plan),
        ['Running now', code(imageBefore(plan) ?? 'not known')],
        ['Tasks', String(plan.before.desiredCount)],
      ],
    },
  });
}

/** Renders the job summary of one service's deployment. */
export function renderService(outcome: ServiceOutcome): string {
  const { plan, status, failure } = outcome;
  const unchanged = status === 'ALREADY_RUNNING';
  return renderSummary({
    outcome: failure !== undefined ? 'failure' : isSuccess(status) ? 'success' : 'started',
    heading: serviceHeading(outcome),
    failure: failure === undefined ? undefined : renderServiceFailure(outcome),
    facts: {
      title: 'Deployment',
      rows: [
        ...imageFacts(plan),
        ['Running before', unchanged ? undefined : code(imageBefore(plan) ?? 'not known')],
        ['Running now', unchanged ? undefined : code(imageAfter(outcome) ?? 'not known')],
        [
          'Task definition',
          outcome.taskDefinition === undefined ? undefined : code(revisionName(outcome.taskDefinition)),
        ],
        ['Status', link(unchanged ? 'unchanged' : status, outcome.url)],
        [
          'Reason',
          escapeMarkdown(outcome.end === undefined ? '' : reasonsOf(outcome.end.deployment).join(' ')),
        ],
        ['Duration', unchanged ? undefined : formatDuration(outcome.durationSeconds * 1000)],
      ],
    },
    details: containerSections(outcome.end?.failures ?? []),
  });
}

function serviceHeading(outcome: ServiceOutcome): string {
  const { plan, status, failure } = outcome;
  const name = escapeMarkdown(ecsName(plan.target).service);
  const tag = code(plan.image.tag);
  if (status === 'ALREADY_RUNNING') return `${name} already runs ${tag}: nothing was deployed`;
  if (status === 'SCALED_TO_ZERO') return `${name} will run ${tag} once it is scaled up`;
  if (isSuccess(status)) return `Deployed ${tag} to ${name}`;
  if (failure === undefined) return `Started the deployment of ${tag} to ${name}`;
  if (isStillRunning(outcome))
    return `Stopped following the deployment of ${tag} to ${name}, which is still running`;
  if (status === 'STOP_REQUESTED') return `${name} was not deployed: cancelled; ECS is rolling it back`;
  return `${name} was not deployed: ${runningNow(outcome)}`;
}

function runningNow(outcome: ServiceOutcome): string {
  const now = imageAfter(outcome);
  if (now === undefined) return 'what runs now is not known';
  return `it ${now === imageBefore(outcome.plan) ? 'still' : 'now'} runs ${code(now)}`;
}

/** Returns true where the following ended, and not the deployment. */
function isStillRunning({ status, end }: ServiceOutcome): boolean {
  return end === undefined && status !== 'NOT_STARTED' && status !== 'STOP_REQUESTED';
}

/** Renders why a service was not deployed: what the heading leaves out, the failed container's last lines, and where to look. */
export function renderServiceFailure({ end, failure }: ServiceOutcome): SummaryFailure {
  const log = end?.failures.find((task) => task.log !== undefined)?.log;
  return {
    cause: end === undefined ? failure?.message : describeCause(end),
    // What never started has no container, but maybe the last lines of whatever kept it from that.
    lines: log?.lines ?? (end === undefined ? failure?.excerpt : undefined),
    nextStep: failure && renderNextStep(failure),
  };
}

/** Renders the other kinds of failed containers with their last lines, each a section. */
export function containerSections(failures: readonly TaskFailure[]): SummarySection[] {
  const sections = distinct(failures).flatMap((failure) => {
    const { log, taskId } = failure;
    if (log === undefined) return [];
    const body = `${link('The whole log', log.url)}\n\n${fenced(log.lines.join('\n'))}`;
    return [{ title: `Task ${taskId}: ${describeTaskFailure(failure)}`, body }];
  });
  // The first one stands at the top already.
  return sections.slice(1);
}

function imageFacts(plan: ServicePlan): SummaryFact[] {
  return [
    ['Environment', escapeMarkdown(plan.target.env)],
    ['Image', code(plan.image.tag)],
    ['Digest', plan.image.digest === '' ? undefined : code(plan.image.digest)],
  ];
}

/** Returns one failure of each kind, the one with a log if there is one. */
function distinct(failures: readonly TaskFailure[]): TaskFailure[] {
  const kinds = new Map<string, TaskFailure>();
  for (const failure of failures) {
    const kind = describeTaskFailure(failure);
    if (kinds.get(kind)?.log === undefined) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}

/** What each optional action makes better, for the notice. */
const BENEFITS: Readonly<Record<string, string>> = {
  'ecs:DescribeServiceDeployments': 'the stages of a deployment and its circuit breaker are shown',
  'ecs:DescribeServiceRevisions': 'a deployment is recognised by its task definition',
  'ecs:ListTasks': 'tasks are found at once, and not by the events of the service',
  'ecs:StopServiceDeployment': 'a deployment is stopped itself, and not by setting the service back',
};

/** Says what the deploy role may not do, each action once, and for who wants the details which statement would allow it. */
export class MissingRights {
  private readonly said = new Set<string>();

  constructor(
    private readonly containers: Pick<ContainerService, 'refusedActions'>,
    private readonly logger: Logger,
  ) {}

  /** @param serviceArn any of the services that were deployed: `arn:…:service/<cluster>/<service>` */
  announce(serviceArn: string): void {
    const actions = this.containers.refusedActions().filter((action) => !this.said.has(action));
    if (actions.length === 0) return;
    for (const action of actions) this.said.add(action);
    const better = actions.flatMap((action) => BENEFITS[action] ?? []).join('; ');
    this.logger.info(
      `Not needed, but not allowed for the deploy role either: ${actions.join(', ')}. docs/roles.md of platform-tools says what that makes better.`,
    );
    this.logger.debug(
      `If it is allowed, ${better}. To allow it, add: ${JSON.stringify(missingStatement(actions, serviceArn))}`,
    );
  }
}

function missingStatement(actions: readonly string[], serviceArn: string): object {
  /** All of a kind in the service's cluster. */
  const all = (kind: string): string => serviceArn.replace(/:service\/([^/]+)\/.*$/, `:${kind}/$1/*`);
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: [
      ...(actions.some((action) => action !== 'ecs:ListTasks')
        ? [all('service-deployment'), all('service-revision')]
        : []),
      ...(actions.includes('ecs:ListTasks') ? [all('container-instance')] : []),
    ],
  };
}
