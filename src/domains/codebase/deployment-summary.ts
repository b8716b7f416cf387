import { escapeMarkdown, link, table } from '../../kernel/markdown.js';
import { durationText } from '../build/duration.js';
import { executionUrl, pipelineUrl } from '../pipeline/console.js';
import { failedActionsReport, stagesTable } from '../pipeline/stages-table.js';
import type { Deployment } from './deploy.js';
import type { PipelinePlan } from './deployment-plan.js';
import { planRows, target } from './plan-rows.js';

/** The job summary of a deployment, in GitHub's Markdown. */
export function deploymentSummary(deployment: Deployment, region: string): string {
  const { plan, execution, status, end, failure } = deployment;
  const rows = [
    ...pipelineRows(plan, region),
    ['Execution', link(execution.id, execution.url)],
    ['Status', escapeMarkdown(status)],
    ['Duration', durationText(deployment.durationSeconds * 1000)],
  ];
  const parts = [
    `## ${heading(deployment)}`,
    failure === undefined ? '' : `> ${escapeMarkdown(failure.message)}`,
    table(['', ''], rows),
    end?.rollback === undefined ? '' : rollbackLine(deployment, region),
    end === undefined ? '' : stagesTable(end.actions),
    end === undefined ? '' : failedActionsReport(end.failed),
  ];
  return joined(parts);
}

/** The job summary of a dry run. */
export function dryRunSummary(plan: PipelinePlan, region: string): string {
  return joined([
    `## :mag: Dry run: would deploy ${target(plan)}`,
    table(['', ''], pipelineRows(plan, region)),
    'Nothing was changed.',
  ]);
}

/** The end, as a person at a terminal reads it. */
export function deploymentText(deployment: Deployment): string {
  const { plan, status, execution } = deployment;
  const what = `${plan.app}/${plan.codebase.name} ${plan.image.tag} to ${plan.env}`;
  if (deployment.end === undefined) return `Deploying ${what}: ${status}. ${execution.url}`;
  return `Deploying ${what}: ${status} after ${durationText(deployment.durationSeconds * 1000)}. ${execution.url}`;
}

function heading(deployment: Deployment): string {
  const { plan, status, failure } = deployment;
  if (status === 'Succeeded') return `:white_check_mark: Deployed ${target(plan)}`;
  if (failure === undefined) return `:rocket: Started to deploy ${target(plan)}`;
  return `:x: Deploying ${target(plan)}: ${HEADLINES[status]}`;
}

const HEADLINES: Readonly<Record<Deployment['status'], string>> = {
  Succeeded: 'succeeded',
  Failed: 'failed',
  RolledBack: 'failed, with an automatic rollback',
  Stopped: 'was stopped',
  Superseded: 'was superseded by a newer execution',
  Cancelled: 'was cancelled',
  Stopping: 'is being stopped',
  InProgress: 'no longer followed, and goes on',
};

function pipelineRows(plan: PipelinePlan, region: string): string[][] {
  return [...planRows(plan), ['Pipeline', link(plan.pipeline, pipelineUrl(region, plan.pipeline))]];
}

function rollbackLine(deployment: Deployment, region: string): string {
  const rollback = deployment.end?.rollback;
  if (rollback === undefined) return '';
  const page = (id: string): string => link(id, executionUrl(region, deployment.execution.pipeline, id));
  const to = rollback.rollbackTarget === undefined ? '' : ` to the state of ${page(rollback.rollbackTarget)}`;
  return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen).`;
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
