import { escapeMarkdown, table } from '../../core/markdown.js';
import type { PlatformError } from '../../core/errors.js';
import { formatDuration } from '../../core/duration.js';
import type { GroupedOutcome } from './deploy-services.js';
import type { ServicesPlan } from './deploy-services-plan.js';
import type { DeploymentPlan } from './deployment-plan.js';
import { planRows, target } from '../codebases/plan-rows.js';
import {
  leftToTerraformSection,
  plannedServicesTable,
  servicesFailures,
  servicesStatus,
  servicesTable,
} from './services-report.js';

/** What became of a deployment straight to ECS. */
export interface ServicesDeploymentReport {
  plan: DeploymentPlan;
  services: ServicesPlan;
  outcomes: GroupedOutcome[];
  durationSeconds: number;
  failure: PlatformError | undefined;
}

/** The job summary, in GitHub's Markdown. */
export function servicesSummary(report: ServicesDeploymentReport): string {
  const { plan, services, outcomes, failure } = report;
  const status = servicesStatus(outcomes);
  const rows = [...planRows(plan), ['Duration', formatDuration(report.durationSeconds * 1000)]];
  return joined([
    `## ${heading(plan, status, failure)}`,
    failure === undefined ? '' : `> ${escapeMarkdown(failure.message)}`,
    table(['', ''], rows),
    outcomes.length === 0 ? '' : servicesTable(outcomes),
    leftToTerraformSection(services.leftToTerraform),
    servicesFailures(outcomes),
  ]);
}

/** The job summary of a dry run. */
export function servicesDryRunSummary(plan: DeploymentPlan, services: ServicesPlan): string {
  return joined([
    `## :mag: Dry run: would deploy ${services.groups.length === 0 ? 'nothing of ' : ''}${target(plan)}`,
    table(['', ''], planRows(plan)),
    services.groups.length === 0 ? '' : plannedServicesTable(services),
    leftToTerraformSection(services.leftToTerraform),
    'Nothing was changed.',
  ]);
}

/** The end, as a person at a terminal reads it. */
export function servicesText({ plan, outcomes, durationSeconds }: ServicesDeploymentReport): string {
  if (outcomes.length === 0) {
    return `Nothing to deploy of ${plan.app}/${plan.codebase.name} to ${plan.env}: its scheduled jobs are left to Terraform.`;
  }
  const counts = outcomes.map(({ plan: service, status }) => `${service.target.service}: ${status}`);
  return `Deploying ${plan.app}/${plan.codebase.name} ${plan.image.tag} to ${plan.env}: ${servicesStatus(outcomes)} after ${formatDuration(durationSeconds * 1000)}. ${counts.join(', ')}`;
}

function heading(plan: DeploymentPlan, status: string, failure: PlatformError | undefined): string {
  if (failure !== undefined) return `:x: Deploying ${target(plan)}: ${status}`;
  if (status === 'LeftToTerraform') return `:construction: Nothing deployed of ${target(plan)}`;
  return status === 'Succeeded'
    ? `:white_check_mark: Deployed ${target(plan)}`
    : `:rocket: Started to deploy ${target(plan)}`;
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
