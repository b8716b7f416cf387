import { PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, fenced, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummarySection } from '../../core/summary.js';
import { formatTable, formatCount, formatDuration } from '../../core/text.js';
import type { Screen } from '../../core/text.js';
import type { TerraformEnd, TerraformOutcome } from './terraform-run.js';

/** Returns the outputs. */
export function terraformOutputs({ services, failures, imageTag, durationMs }: TerraformOutcome) {
  return {
    status: failures.length > 0 ? 'Failed' : 'Succeeded',
    changes: services.some(({ status }) => status === 'CHANGES' || status === 'APPLIED'),
    services,
    'image-tag': imageTag,
    'duration-seconds': Math.round(durationMs / 1000),
  };
}

/** Returns the error that the verb fails with; undefined where nothing failed. */
export function terraformFailure({ failures }: TerraformOutcome): PlatformError | undefined {
  const [first, ...others] = failures;
  if (first === undefined || others.length === 0) return first?.error;
  const { message, hint, excerpt } = first.error;
  const more = others.map(({ service }) => service ?? '').join(', ');
  return new PlatformError(`${message} So did ${more}.`, {
    hint,
    excerpt,
    cause: first.error,
  });
}

/** Formats the outcome for a terminal. */
export function formatTerraform(outcome: TerraformOutcome, screen: Screen): string {
  const rows = outcome.services.map((end) => [end.service, end.group, describeStatus(end), counts(end)]);
  const heading = headingOf(outcome);
  const isPlan = outcome.mode === 'plan' && outcome.failures.length === 0;
  const first = isPlan ? formatDryRun(heading) : `${heading}.`;
  if (rows.length === 0) return first;
  const lines = formatTable(['Service', 'Group', 'Result', 'Resources'], rows, screen);
  return screen.tsv ? lines : `${first}\n${lines}`;
}

/** Renders the job summary: what failed first, with its last lines. */
export function renderTerraform(outcome: TerraformOutcome): string {
  const { services, failures, imageTag, durationMs } = outcome;
  const [first, ...others] = failures;
  return renderSummary({
    outcome: first !== undefined ? 'failure' : outcome.mode === 'plan' ? 'dry-run' : 'success',
    heading: escapeMarkdown(headingOf(outcome)),
    failure: first && {
      cause: first.error.message,
      lines: first.error.excerpt,
      nextStep: renderNextStep(first.error),
    },
    notes: [services.length === 0 ? undefined : servicesTable(services)],
    facts: {
      title: 'Terraform',
      rows: [
        ['Image of scheduled jobs', imageTag === undefined ? undefined : code(imageTag)],
        ['Duration', formatDuration(durationMs)],
      ],
    },
    details: others.map(({ error }) => ({
      title: error.message,
      body: fenced(error.excerpt.join('\n')),
    })),
  });
}

/** Renders what Terraform did for the services of a deployment. */
export function terraformSection({ services }: TerraformOutcome): SummarySection {
  return { title: 'Terraform', body: servicesTable(services) };
}

function servicesTable(services: readonly TerraformEnd[]): string {
  const rows = services.map((end) => [
    escapeMarkdown(end.service),
    escapeMarkdown(end.group),
    describeStatus(end),
    counts(end),
  ]);
  return table(['Service', 'Group', 'Result', 'Resources'], rows);
}

function headingOf({ mode, env, services, failures }: TerraformOutcome): string {
  const [first] = failures;
  const names = services.map(({ service }) => service).join(', ');
  if (mode === 'alb-rules')
    return first === undefined
      ? `The load balancer rules of ${env} are up to date`
      : `The load balancer rules of ${env} were not updated`;
  if (first !== undefined) {
    const failed = failures.map(({ service }) => service ?? '').join(', ');
    return mode === 'plan'
      ? `There is no Terraform plan for ${failed} in ${env}`
      : `Terraform was not applied for ${failed} in ${env}`;
  }
  const changed = services.filter(({ status }) => status === 'CHANGES' || status === 'APPLIED');
  if (mode === 'plan')
    return changed.length === 0
      ? `Terraform has nothing to change for ${names} in ${env}`
      : dryRunHeading(`change ${changed.map(({ service }) => service).join(', ')} in ${env}`);
  return changed.length === 0
    ? `Terraform had nothing to change for ${names} in ${env}`
    : `Terraform was applied for ${formatCount(services.length, 'service')} in ${env}`;
}

function describeStatus({ status }: Pick<TerraformEnd, 'status'>): string {
  switch (status) {
    case 'CHANGES':
      return 'changes';
    case 'NO_CHANGES':
      return 'no changes';
    case 'APPLIED':
      return 'applied';
    case 'FAILED':
      return 'failed';
    case 'NOT_RUN':
      return 'not run';
  }
}

function counts({ resources, status }: Pick<TerraformEnd, 'resources' | 'status'>): string {
  if (resources === undefined) return '';
  const { add, change, destroy } = resources;
  return status === 'APPLIED'
    ? `${add} added, ${change} changed, ${destroy} destroyed`
    : `${add} to add, ${change} to change, ${destroy} to destroy`;
}
