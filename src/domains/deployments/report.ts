import { formatDuration } from '../../core/duration.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { sentence } from '../../core/remote-work.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummaryFailure, SummaryOutcome, SummarySection } from '../../core/summary.js';
import { executionUrl } from '../../core/console-links.js';
import { describeFailedAction } from '../pipelines/execution-end.js';
import { failedActionsReport, stagesTable } from '../pipelines/execution-report.js';
import { revisionName } from '../platform/names.js';
import { isSuccess } from '../services/service-outcome.js';
import { containerSections, renderServiceFailure } from '../services/service-report.js';
import { nameOf } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import { imageCell, leftToTerraform, planFacts, rollbackNotes, withChanges } from './plan-report.js';
import { finalImage, imagesNow, isPipelineDeployment, isRolledBack } from './deployment-outcome.js';
import { terraformSection } from './terraform-report.js';
import { formatHeadline, isUnchanged } from './headline.js';
import type { Deployment, EcsDeployment, PipelineDeployment } from './deployment-outcome.js';

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
  const reason = end && describeFailedAction(end);
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
