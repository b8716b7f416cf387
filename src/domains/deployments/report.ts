import { formatDuration, sentence } from '../../core/text.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummaryFailure, SummaryOutcome, SummarySection } from '../../core/summary.js';
import { executionUrl } from '../../core/console-links.js';
import { describeActionFailure, failedActionsReport, stagesTable } from '../pipelines/execution-end.js';
import { revisionName } from '../platform/names.js';
import { isSuccess, imageBefore } from '../services/service-deployment.js';
import { containerSections, renderServiceFailure } from '../services/service-report.js';
import { nameOf } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import { imageCell, leftToTerraform, planFacts, rollbackNotes, withChanges } from './plan-report.js';
import {
  finalImage,
  imagesNow,
  isPipelineDeployment,
  isRolledBack,
  nameOfCodebase,
  wordsFor,
  isUnchanged,
  stillRuns,
} from './deployment-outcome.js';
import type { Deployment, EcsDeployment, PipelineDeployment } from './deployment-outcome.js';
import type { DeploymentPlan } from './plan.js';
import { terraformSection } from './terraform-outcome.js';

/** Formats the end as one line for a terminal. */
export function formatDeployment(deployment: Deployment): string {
  const duration = formatDuration(deployment.durationSeconds * 1000);
  const headline = formatHeadline(deployment);
  // What was only started has taken no time that says anything.
  if (deployment.status === 'InProgress' && deployment.failure === undefined) return `${headline}.`;
  // Its page was printed when it was started.
  if (isPipelineDeployment(deployment)) return `${headline} (${duration}).`;
  if (deployment.status === 'LeftToTerraform')
    return `${headline}: its scheduled jobs are deployed by Terraform.`;
  if (isUnchanged(deployment)) return `${headline}.`;
  return `${headline} (${duration}). ${imagesNow(deployment.outcomes)}`.trimEnd();
}

/** Renders the job summary of a deployment. */
export function renderDeployment(deployment: Deployment): string {
  const { plan } = deployment;
  const pipeline = isPipelineDeployment(deployment);
  return withChanges(
    plan,
    // The table of the services says what became of each.
    pipeline ? changesTitle(deployment) : undefined,
    renderSummary({
      outcome: outcomeOf(deployment),
      heading: escapeMarkdown(formatHeadline(deployment)),
      failure: pipeline ? executionFailure(deployment) : servicesFailure(deployment),
      notes: [rollbackNotes(plan)],
      facts: {
        title: 'Deployment',
        rows: [
          ...planFacts(plan),
          ...(pipeline ? executionFacts(deployment) : []),
          ...(isUnchanged(deployment) ? [] : endFacts(deployment)),
        ],
      },
      sections: pipeline
        ? [stages(deployment)]
        : [
            services(deployment),
            deployment.terraform && terraformSection(deployment.terraform),
            leftToTerraform(deployment.plan),
          ],
      details: pipeline ? [otherActions(deployment)] : otherServices(deployment),
    }),
  );
}

function endFacts({ status, durationSeconds }: Deployment): SummaryFact[] {
  return [
    ['Status', escapeMarkdown(status)],
    ['Duration', formatDuration(durationSeconds * 1000)],
  ];
}

function changesTitle({ status, failure }: PipelineDeployment): string {
  if (failure !== undefined) return 'What was to change';
  return status === 'Succeeded' ? 'What changed' : 'What changes';
}

function outcomeOf(deployment: Deployment): SummaryOutcome {
  const { status, failure } = deployment;
  if (failure !== undefined) return 'failure';
  if (isUnchanged(deployment)) return 'unchanged';
  if (status === 'LeftToTerraform') return 'warning';
  return status === 'Succeeded' ? 'success' : 'started';
}

function executionFailure(deployment: PipelineDeployment): SummaryFailure | undefined {
  const { end, failure } = deployment;
  if (failure === undefined) return undefined;
  const [failed] = end?.failed ?? [];
  const reason = failed && describeActionFailure(failed.action);
  const cause = reason === undefined ? failure.message : sentence(reason);
  return { cause, lines: failure.excerpt, nextStep: renderNextStep(failure) };
}

function servicesFailure({ outcomes, failure }: EcsDeployment): SummaryFailure | undefined {
  if (failure === undefined) return undefined;
  const failed = outcomes.find((outcome) => outcome.failure !== undefined);
  return failed === undefined
    ? { cause: failure.message, lines: failure.excerpt, nextStep: renderNextStep(failure) }
    : renderServiceFailure(failed);
}

function executionFacts({ execution, end, plan }: PipelineDeployment): SummaryFact[] {
  const page = (id: string): string => link(id, executionUrl(plan.region, execution.pipeline, id));
  const rollback = end?.rollback;
  return [
    ['Execution', link(execution.id, execution.url)],
    ['Rollback', rollback && `${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen)`],
    ['Rolled back to', rollback?.rollbackTarget && page(rollback.rollbackTarget)],
  ];
}

function stages({ end }: PipelineDeployment): SummarySection | undefined {
  const body = stagesTable(end?.actions ?? []);
  return body === '' ? undefined : { title: 'Stages', body };
}

/** The first failed action stands at the top already. */
function otherActions({ end }: PipelineDeployment): SummarySection | undefined {
  const body = failedActionsReport((end?.failed ?? []).slice(1));
  return body === '' ? undefined : { title: 'Other failed actions', body };
}

function services({ outcomes }: EcsDeployment): SummarySection | undefined {
  if (outcomes.length === 0) return undefined;
  const rows = outcomes.map((outcome) => [
    escapeMarkdown(nameOf(outcome.plan)),
    escapeMarkdown(outcome.group),
    `${resultMark(outcome)} ${link(statusText(outcome), outcome.url)}${outcome.rollback === undefined ? '' : `, then rolled back: ${escapeMarkdown(outcome.rollback.status)}`}`,
    imageCell(outcome.plan),
    code(finalImage(outcome) ?? 'not known'),
    outcome.taskDefinition === undefined ? '' : code(revisionName(outcome.taskDefinition)),
    formatDuration(outcome.durationSeconds * 1000),
  ]);
  const header = ['Service', 'Run group', 'Result', 'Before', 'Now', 'Task definition', 'Duration'];
  return { title: 'Services', body: table(header, rows) };
}

function statusText({ status }: GroupedOutcome): string {
  return status === 'ALREADY_RUNNING' ? 'unchanged' : status;
}

function resultMark(outcome: GroupedOutcome): string {
  const { status, failure, rollback } = outcome;
  if (failure !== undefined || rollback?.failure !== undefined) return ':x:';
  if (isRolledBack(outcome)) return ':leftwards_arrow_with_hook:';
  if (status === 'NOT_STARTED') return ':no_entry_sign:';
  return isSuccess(status) ? ':white_check_mark:' : ':hourglass_flowing_sand:';
}

/** The first failed service stands at the top already, with its first log. */
function otherServices({ outcomes }: EcsDeployment): SummarySection[] {
  const failed = outcomes.filter(({ failure }) => failure !== undefined);
  return failed.flatMap((outcome, index) => {
    const own = { title: nameOf(outcome.plan), body: escapeMarkdown(outcome.failure?.message ?? '') };
    const rest = containerSections(outcome.end?.failures ?? []);
    return index === 0 ? rest : [own, ...rest];
  });
}

/** Formats what happened and what is true now, in plain text. */
function formatHeadline(deployment: Deployment): string {
  const { plan, status, failure } = deployment;
  const what = nameOfCodebase(plan);
  const { work, wasDone } = wordsFor(plan);
  if (isUnchanged(deployment))
    return `${plan.env} already runs ${plan.image.tag} of ${what}: nothing was deployed`;
  if (status === 'LeftToTerraform') return `Nothing of ${what} was ${wasDone}`;
  if (failure === undefined) return status === 'Succeeded' ? wordsFor(plan).done : `Started the ${work}`;
  if (status === 'InProgress') return `Stopped following the ${work}, which is still running`;
  return isPipelineDeployment(deployment)
    ? `${what} was not ${wasDone}: ${executionCause(deployment)}`
    : servicesHeadline(deployment);
}

function executionCause({ plan, status, end }: PipelineDeployment): string {
  const [failed] = end?.failed ?? [];
  const cause =
    failed === undefined
      ? 'the execution failed'
      : `${failed.action.action} in the stage ${failed.action.stage} failed`;
  switch (status) {
    case 'Failed':
      return cause;
    case 'RolledBack':
      return `${cause}; ${rollbackState(plan, end?.rollback?.status)}`;
    case 'Stopping':
      return 'cancelled; the execution is being stopped';
    case 'Stopped':
      return 'the execution was stopped';
    case 'Superseded':
      return 'a newer execution superseded it';
    case 'Cancelled':
      return 'the execution was cancelled';
    default:
      return `its status is ${status}`;
  }
}

function rollbackState({ env, changes }: DeploymentPlan, rollback: string | undefined): string {
  if (rollback === 'InProgress') return 'CodePipeline is rolling it back';
  if (rollback !== undefined && rollback !== 'Succeeded') return 'the rollback did not succeed';
  const running = (changes?.services ?? []).map((service) =>
    service.state === 'running' ? service.image.tag : undefined,
  );
  return stillRuns(env, running) ?? 'CodePipeline rolled it back';
}

function servicesHeadline({ plan, status, outcomes, terraform }: EcsDeployment): string {
  const { env } = plan;
  const what = nameOfCodebase(plan);
  const { wasDone } = wordsFor(plan);
  const [unapplied] = terraform?.failures ?? [];
  if (unapplied !== undefined && status === 'Failed') {
    const cause = `Terraform${unapplied.service === undefined ? '' : ` of ${unapplied.service}`} failed`;
    const done = outcomes.filter((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
    return done.length === 0
      ? `${what} was not ${wasDone}: ${cause}`
      : `${what} was only partly ${wasDone}: ${cause}, after ${done.map(({ plan: each }) => nameOf(each)).join(', ')}`;
  }
  if (status === 'Succeeded') return `${what} was ${wasDone}, but old pages may still be cached`;
  if (status === 'Stopping') return `${what} was not ${wasDone}: cancelled; ECS is rolling it back`;
  if (status === 'RolledBack') {
    const state = stillRuns(env, outcomes.map(finalImage)) ?? 'all services still run their previous images';
    return `${what} was not ${wasDone}: ${state}`;
  }
  const partly = outcomes.some((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
  // New services alone, which could not be planned.
  if (outcomes.length === 0) return `${what} was not ${wasDone}`;
  const each = outcomes.map(runningNow).join(', ');
  if (partly) return `${what} was only partly ${wasDone}: ${each}`;
  return `${what} was not ${wasDone}: ${stillRuns(env, outcomes.map(finalImage)) ?? each}`;
}

/** `web still runs commit-1111111` */
function runningNow(outcome: GroupedOutcome): string {
  const [name, image] = [nameOf(outcome.plan), finalImage(outcome)];
  if (image === undefined) return `${name} runs an unknown image`;
  return `${name} ${image === imageBefore(outcome.plan) ? 'still' : 'now'} runs ${image}`;
}
