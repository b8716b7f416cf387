import { link, table } from '../../core/markdown.js';
import { formatDuration } from '../../core/duration.js';
import { pipelineUrl } from '../pipelines/console.js';
import { executionParts, HEADLINES, joined } from '../pipelines/execution-report.js';
import type { Deployment } from './deploy.js';
import type { PipelinePlan } from './deployment-plan.js';
import { planRows, target } from '../codebases/plan-rows.js';

/** The job summary of a deployment, in GitHub's Markdown. */
export function deploymentSummary(deployment: Deployment, region: string): string {
  const rows = pipelineRows(deployment.plan, region);
  return joined([`## ${heading(deployment)}`, ...executionParts(deployment, rows, region)]);
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
  return `Deploying ${what}: ${status} after ${formatDuration(deployment.durationSeconds * 1000)}. ${execution.url}`;
}

function heading(deployment: Deployment): string {
  const { plan, status, failure } = deployment;
  if (status === 'Succeeded') return `:white_check_mark: Deployed ${target(plan)}`;
  if (failure === undefined) return `:rocket: Started to deploy ${target(plan)}`;
  return `:x: Deploying ${target(plan)}: ${HEADLINES[status]}`;
}

function pipelineRows(plan: PipelinePlan, region: string): string[][] {
  return [...planRows(plan), ['Pipeline', link(plan.pipeline, pipelineUrl(region, plan.pipeline))]];
}
