import { formatCount } from '../../core/text.js';
import { pipelineUrl } from '../../core/console-links.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummarySection } from '../../core/summary.js';
import { changesSummary, formatMinute } from '../changes/report.js';
import { describeReference } from '../images/codebase-images.js';
import { imageBefore } from '../services/service-outcome.js';
import type { ServicePlan } from '../services/service-plan.js';
import { formatPlannedService } from '../services/service-report.js';
import { describeSource } from '../services/service-catalogue.js';
import { nameOf } from './deploy-services.js';
import { nameOfCodebase } from './deployment-outcome.js';
import { isEmptyPlan } from './plan.js';
import type { DeploymentPlan, EcsPlan } from './plan.js';

/** Formats what is asked before the deployment starts. */
export function formatQuestion(plan: DeploymentPlan): string {
  const { env, image, reference, rollback } = plan;
  const from =
    reference.kind === 'commit' ? '' : `, which is what ${describeReference(reference)} stands for now`;
  const how =
    plan.strategy === 'pipeline'
      ? `through the pipeline ${plan.pipeline}`
      : `straight to ${formatCount(plan.services.length, 'service')} of ECS${plan.terraform === undefined ? '' : `, with Terraform of ${formatCount(plan.terraform.length, 'service')}`}`;
  if (rollback !== undefined) return `Roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${env}, ${how}?`;
  return `Deploy ${nameOfCodebase(plan)} to ${env} with the image ${image.tag}${from}, ${how}?`;
}

/** Formats what a dry run found out. */
export function formatPlan(plan: DeploymentPlan): string {
  const { env, image } = plan;
  const first = formatDryRun(planHeading(plan));
  if (plan.strategy === 'pipeline') {
    return `${first}\nWould start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
  }
  const groups = plan.groups.flatMap(({ name, services }) => [
    `Run group ${name}:`,
    ...services.map((service) => `  ${formatPlannedService(service)}`),
    ...terraformOnly(plan, name).map((service) => `  ${service.service}: ${service.what}`),
  ]);
  // What is left to Terraform was a notice.
  return [first, describeSource(plan, plan) ?? [], ...groups].flat().join('\n');
}

/** `from commit-2222222 to commit-1111111`. */
function fromTo({ image, rollback }: DeploymentPlan): string {
  return `${rollback?.from === undefined ? '' : `from ${rollback.from} `}to ${image.tag}`;
}

function planHeading(plan: DeploymentPlan): string {
  if (plan.rollback !== undefined && !isEmptyPlan(plan))
    return dryRunHeading(`roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${plan.env}`);
  return dryRunHeading(
    `deploy ${isEmptyPlan(plan) ? 'nothing of ' : ''}${nameOfCodebase(plan)} to ${plan.env}`,
  );
}

/** Renders the job summary of a dry run. */
export function renderPlan(plan: DeploymentPlan): string {
  return withChanges(
    plan,
    'What changes',
    renderSummary({
      outcome: 'dry-run',
      heading: escapeMarkdown(planHeading(plan)),
      notes: [plan.strategy === 'ecs' ? describeSource(plan, plan) : undefined, rollbackNotes(plan)],
      facts: { title: 'Deployment', rows: planFacts(plan) },
      sections: plan.strategy === 'pipeline' ? [] : [plannedServices(plan), leftToTerraform(plan)],
    }),
  );
}

/** Renders what a person has to know about going back. */
export function rollbackNotes({ rollback }: DeploymentPlan): string | undefined {
  return rollback === undefined ? undefined : escapeMarkdown(rollback.notes.join(' '));
}

/** Returns what a deployment is of, and where. */
export function planFacts(plan: DeploymentPlan): SummaryFact[] {
  const { image, codebase, reference, rollback } = plan;
  const found =
    reference.kind === 'commit' || rollback !== undefined ? undefined : describeReference(reference);
  return [
    ['Environment', escapeMarkdown(plan.env)],
    ['Rolled back from', rollback?.from && code(rollback.from)],
    ['Image', code(image.tag)],
    ['Ran before, since', rollback?.ranSince && escapeMarkdown(formatMinute(new Date(rollback.ranSince)))],
    ['Digest', code(image.digest)],
    [
      'Commit',
      image.commit && link(image.commit, `https://github.com/${codebase.repository}/commit/${image.commit}`),
    ],
    ['Found for', found && escapeMarkdown(found)],
    [
      'Pipeline',
      plan.strategy === 'pipeline' ? link(plan.pipeline, pipelineUrl(plan.region, plan.pipeline)) : undefined,
    ],
  ];
}

/** The services of a group that are not deployed as they are: Terraform brings the image to them, or makes them first. */
function terraformOnly(
  { terraform = [], groups }: EcsPlan,
  group: string,
): { service: string; what: string }[] {
  const planned = groups.flatMap(({ services }) => services.map(nameOf));
  return terraform
    .filter((each) => each.group === group && !planned.includes(each.service))
    .map(({ service, scheduledJob }) => ({
      service,
      what: scheduledJob
        ? 'scheduled job, Terraform brings the image to it'
        : 'new, Terraform makes it first',
    }));
}

function plannedServices(all: EcsPlan): SummarySection | undefined {
  const { changes, groups, image } = all;
  if (groups.length === 0) return undefined;
  // What runs now and what will is in the table of the changes, where there is one.
  const isCompared = changes !== undefined && changes.services.length > 0;
  const rows = groups.flatMap(({ name, services: members }) => [
    ...members.map((plan) => [
      ...[escapeMarkdown(nameOf(plan)), escapeMarkdown(name)],
      ...(isCompared ? [] : [imageCell(plan), code(plan.image.tag)]),
      String(plan.before.desiredCount),
    ]),
    ...terraformOnly(all, name).map(({ service, what }) => [
      ...[escapeMarkdown(service), escapeMarkdown(name)],
      ...(isCompared ? [what] : [what, code(image.tag), '']),
    ]),
  ]);
  const header = ['Service', 'Run group', ...(isCompared ? [] : ['Now', 'New image']), 'Tasks'];
  return { title: 'Services', body: table(header, rows) };
}

/** Renders the scheduled jobs, with the commands that deploy them. */
export function leftToTerraform(plan: DeploymentPlan): SummarySection | undefined {
  if (plan.strategy === 'pipeline' || plan.leftToTerraform.length === 0) return undefined;
  const items = plan.leftToTerraform.map(
    ({ service, command }) => `- ${escapeMarkdown(service)}: ${code(command)}`,
  );
  return {
    title: 'Scheduled jobs',
    body: `Terraform deploys these, in the deploy repository:\n\n${items.join('\n')}`,
  };
}

/** Renders the image that a service had. */
export function imageCell(plan: ServicePlan): string {
  return code(imageBefore(plan) ?? 'not known');
}

/**
 * Adds what changes below a summary.
 * @param title - of the table of the services; undefined: the commits alone
 */
export function withChanges(
  { changes, rollback }: DeploymentPlan,
  title: string | undefined,
  page: string,
): string {
  const section = changes && changesSummary(changes, { title, intended: rollback !== undefined });
  return section === undefined || section === '' ? page : `${page}\n${section}\n`;
}
