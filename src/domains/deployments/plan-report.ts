import { formatCount } from '../../core/text.js';
import { PlatformError } from '../../core/errors.js';
import { pipelineUrl } from '../../core/console-links.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummarySection } from '../../core/summary.js';
import type { Direction } from '../changes/changes.js';
import { changesSummary, formatMinute, isDowngrade } from '../changes/report.js';
import { describeReference } from '../images/codebase-images.js';
import { imageBefore } from '../services/service-deployment.js';
import type { ServicePlan } from '../services/service-deployment.js';
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

export function formatPlan(plan: DeploymentPlan): string {
  const { env, image } = plan;
  const first = formatDryRun(planHeading(plan));
  if (plan.strategy === 'pipeline')
    return `${first}\nWould start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
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
  const what = nameOfCodebase(plan);
  if (isEmptyPlan(plan)) return dryRunHeading(`deploy nothing of ${what} to ${plan.env}`);
  return dryRunHeading(
    plan.rollback === undefined
      ? `deploy ${what} to ${plan.env}`
      : `roll ${what} back ${fromTo(plan)} in ${plan.env}`,
  );
}

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
  const { commit } = image;
  const found =
    reference.kind === 'commit' || rollback !== undefined ? undefined : describeReference(reference);
  const pipeline =
    plan.strategy === 'pipeline' ? link(plan.pipeline, pipelineUrl(plan.region, plan.pipeline)) : undefined;
  return [
    ['Environment', escapeMarkdown(plan.env)],
    ['Rolled back from', rollback?.from && code(rollback.from)],
    ['Image', code(image.tag)],
    ['Ran before, since', rollback?.ranSince && escapeMarkdown(formatMinute(new Date(rollback.ranSince)))],
    ['Digest', code(image.digest)],
    ['Commit', commit && link(commit, `https://github.com/${codebase.repository}/commit/${commit}`)],
    ['Found for', found && escapeMarkdown(found)],
    ['Pipeline', pipeline],
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
  const jobs = plan.leftToTerraform.map(
    ({ service, command }) => `- ${escapeMarkdown(service)}: ${code(command)}`,
  );
  const body = `Terraform deploys these, in the deploy repository:\n\n${jobs.join('\n')}`;
  return { title: 'Scheduled jobs', body };
}

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

/** A deployment, as far as it is compared with what runs. */
type ComparedDeployment = Pick<DeploymentPlan, 'app' | 'env' | 'changes'> & {
  codebase: { name: string };
  image: { tag: string };
};

/** How the image to be deployed stands to what a service runs. */
interface ComparedService {
  service: string;
  /** What it runs: a commit tag, another tag or a digest; undefined where that is not known. */
  running: string | undefined;
  /** `unknown` where the two can't be compared. */
  direction: Direction | 'unknown';
  /** Why they can't be compared. */
  reason: string | undefined;
}

interface OutdatedCheck {
  plan: ComparedDeployment;
  services: readonly ComparedService[];
  /** Services that run a newer image. */
  newer: readonly ComparedService[];
}

/** Compares the image of a plan with what runs: it is outdated where any service runs a newer one. */
export function checkOutdated(plan: ComparedDeployment): OutdatedCheck {
  const services = (plan.changes?.services ?? []).map((service): ComparedService => {
    if (service.state === 'unknown')
      return { service: service.service, running: undefined, direction: 'unknown', reason: service.reason };
    const { image, direction } = service;
    return { service: service.service, running: image.tag ?? image.digest, direction, reason: undefined };
  });
  const newer = services.filter(({ direction }) => direction !== 'unknown' && isDowngrade(direction));
  return { plan, services, newer };
}

/** Says how the image stands to what runs, in one sentence. */
export function formatCheck({ plan, services, newer }: OutdatedCheck): string {
  const { env, image } = plan;
  const codebase = `${plan.app}/${plan.codebase.name}`;
  if (newer.length > 0) {
    const images = [...new Set(newer.map(({ running = 'a newer image' }) => running))].join(', ');
    return `${image.tag} of ${codebase} is outdated: ${env} already runs the newer ${images} (${newer.map(({ service }) => service).join(', ')}).`;
  }
  if (services.some(({ direction }) => direction !== 'unknown'))
    return `${image.tag} of ${codebase} is not outdated: nothing newer runs in ${env}.`;
  return `Could not compare ${image.tag} of ${codebase} with ${env}: what runs there is not known.`;
}

/** Returns the error of an outdated deployment; undefined where it may go ahead. */
export function outdatedFailure(check: OutdatedCheck): PlatformError | undefined {
  if (check.newer.length === 0) return undefined;
  return new PlatformError(formatCheck(check), {
    hint: 'Deploy the newer commit instead. To go back to the older image on purpose, run codebase-rollback or codebase-deploy.',
  });
}

export function renderCheck(check: OutdatedCheck): string {
  const { plan, services } = check;
  const failure = outdatedFailure(check);
  const known = services.some(({ direction }) => direction !== 'unknown');
  const rows = services.map(({ service, running, direction, reason }) => [
    escapeMarkdown(service),
    running === undefined ? escapeMarkdown(reason ?? '') : code(running),
    escapeMarkdown(DIRECTIONS[direction]),
  ]);
  const body = table(['Service', 'Runs', 'The image is'], rows);
  return renderSummary({
    outcome: failure === undefined ? (known ? 'success' : 'warning') : 'failure',
    heading: escapeMarkdown(formatCheck(check)),
    failure: failure && { nextStep: escapeMarkdown(failure.hint ?? '') },
    facts: { title: 'Image', rows: [['Tag', code(plan.image.tag)]] },
    sections: [services.length === 0 ? undefined : { title: `What runs in ${plan.env}`, body }],
  });
}

const DIRECTIONS: Readonly<Record<ComparedService['direction'], string>> = {
  same: 'the same',
  upgrade: 'newer',
  downgrade: 'older',
  older: 'older (by the times of the images)',
  diverged: 'from another branch',
  changed: 'another one',
  unknown: 'not known',
};
