import { PlatformError, CancelledError } from '../../core/errors.js';
import { code, escapeMarkdown, fenced, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummarySection } from '../../core/summary.js';
import { formatTable, formatCount, formatDuration } from '../../core/text.js';
import type { Screen } from '../../core/text.js';
import type { TerraformService } from './plan-services.js';

/** What is run: a plan of each service, an apply of each, or the update of the environment's load balancer rules. */
export type TerraformMode = 'plan' | 'apply' | 'alb-rules';

export type TerraformStatus = 'CHANGES' | 'NO_CHANGES' | 'APPLIED' | 'FAILED' | 'NOT_RUN';

/** How many resources are added, changed and destroyed, as Terraform counts them. */
export interface ResourceCounts {
  add: number;
  change: number;
  destroy: number;
}

/** How it ended for one service. */
export interface TerraformEnd extends TerraformService {
  status: TerraformStatus;
  /** Undefined where Terraform did not say. */
  resources: ResourceCounts | undefined;
}

/** What failed, and what it printed last. */
export interface TerraformFailure {
  /** Undefined for the load balancer rules. */
  service: string | undefined;
  error: PlatformError;
}

export interface TerraformOutcome {
  mode: TerraformMode;
  env: string;
  /** The tag that scheduled jobs get; undefined where there are none. */
  imageTag: string | undefined;
  services: TerraformEnd[];
  failures: TerraformFailure[];
  durationMs: number;
}

export interface TerraformRequest {
  mode: TerraformMode;
  env: string;
  services: readonly TerraformService[];
  imageTag: string | undefined;
  /** In milliseconds since the epoch. */
  deadline: number;
}

/** A plan that changes something, with -detailed-exitcode. */
const CHANGES = 2;

/** A word that Terraform does not end with is a failure. */
export function terraformStatus(
  mode: TerraformMode,
  exitCode: number | null,
  resources: ResourceCounts | undefined,
): TerraformStatus {
  if (mode === 'plan' && exitCode === CHANGES) return 'CHANGES';
  if (exitCode !== 0) return 'FAILED';
  if (mode === 'plan') return 'NO_CHANGES';
  const nothing = resources !== undefined && Object.values(resources).every((count) => count === 0);
  return nothing ? 'NO_CHANGES' : 'APPLIED';
}

/** Reads the last line in which Terraform counts: `Plan: 1 to add, …`, `Apply complete! Resources: 1 added, …`. */
export function countResources(lines: readonly string[]): ResourceCounts | undefined {
  for (const line of lines.toReversed()) {
    const found = /(\d+) (?:to add|added), (\d+) (?:to change|changed), (\d+) (?:to destroy|destroyed)/.exec(
      line,
    );
    if (found !== null) return { add: Number(found[1]), change: Number(found[2]), destroy: Number(found[3]) };
  }
  return undefined;
}

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

/** Applies the Terraform of services, one run group at a time, and keeps how it went. */
export class GroupTerraform {
  private readonly done: TerraformOutcome;

  constructor(
    private readonly terraform: { run(request: TerraformRequest): Promise<TerraformOutcome> },
    private readonly request: Omit<TerraformRequest, 'mode'>,
  ) {
    const { env, imageTag } = request;
    this.done = { mode: 'apply', env, imageTag, services: [], failures: [], durationMs: 0 };
  }

  /** Applies what the group has. @throws PlatformError where that fails */
  async apply(group: string): Promise<void> {
    const services = this.of(group);
    if (services.length === 0) return;
    try {
      const outcome = await this.terraform.run({ ...this.request, mode: 'apply', services });
      this.done.services.push(...outcome.services);
      this.done.failures.push(...outcome.failures);
      this.done.durationMs += outcome.durationMs;
    } catch (error) {
      if (error instanceof PlatformError) this.done.failures.push({ service: undefined, error });
      // Which of them it was in the middle of, nobody knows; none is as it was before for sure.
      if (error instanceof CancelledError)
        this.done.services.push(
          ...services.map((each) => ({ ...each, status: 'FAILED' as const, resources: undefined })),
        );
      throw error;
    }
    const failure = terraformFailure(this.done);
    if (failure !== undefined) throw failure;
  }

  /** How it went for all services, those included that were not come to. */
  outcome(): TerraformOutcome {
    const known = new Set(this.done.services.map(({ service }) => service));
    const others = this.request.services.filter(({ service }) => !known.has(service));
    return {
      ...this.done,
      services: [
        ...this.done.services,
        ...others.map((service) => ({ ...service, status: 'NOT_RUN' as const, resources: undefined })),
      ],
    };
  }

  private of(group: string): TerraformService[] {
    return this.request.services.filter((service) => service.group === group);
  }
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

/** `no changes` */
function describeStatus({ status }: Pick<TerraformEnd, 'status'>): string {
  return status.toLowerCase().replace('_', ' ');
}

function counts({ resources, status }: Pick<TerraformEnd, 'resources' | 'status'>): string {
  if (resources === undefined) return '';
  const { add, change, destroy } = resources;
  return status === 'APPLIED'
    ? `${add} added, ${change} changed, ${destroy} destroyed`
    : `${add} to add, ${change} to change, ${destroy} to destroy`;
}
