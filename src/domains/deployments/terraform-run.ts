import { stripVTControlCharacters } from 'node:util';
import type { Clock } from '../../core/clock.js';
import { DeadlineError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { DeployTools, ToolsEnd, ToolsJob, ToolsProfile } from '../../providers/docker/deploy-tools.js';
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

export interface TerraformDependencies {
  tools: DeployTools;
  /** The profile with credentials that last: asked before each service, since a session lasts an hour at most. */
  profile: () => Promise<ToolsProfile>;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** Whether the Terraform modules are checked out too. */
  ownModules: boolean;
}

// The service's Terraform is generated first. In a plan only Terraform may end with 2, which means changes.
const prepare = `platform-helper internal service generate --env "$1" --name "$2" || exit 1
cd "terraform/services/$1/$2" || exit 1
shift 2
terraform init -input=false -no-color -upgrade -reconfigure || exit 1
`;
const scripts: Readonly<Record<TerraformMode, string>> = {
  plan: `${prepare}exec terraform plan -input=false -no-color -detailed-exitcode "$@"`,
  apply: `${prepare}exec terraform apply -input=false -no-color -auto-approve "$@"`,
  'alb-rules': 'exec platform-helper internal alb update-rules --env "$1"',
};

/** How many of its last lines say why a run failed. */
const EXCERPT_LINES = 15;
/** A plan that changes something, with -detailed-exitcode. */
const CHANGES = 2;

/** Runs the Terraform of services one after the other: an apply stops at the first failure, a plan shows them all. */
export class TerraformRun {
  constructor(private readonly deps: TerraformDependencies) {}

  /** Returns how it ended, good or bad. @throws CancelledError; PlatformError where the tools can't be run */
  async run(request: TerraformRequest): Promise<TerraformOutcome> {
    const { clock, tools } = this.deps;
    const { mode, env, imageTag } = request;
    await tools.prepare();
    const began = clock.now();
    const outcome: TerraformOutcome = { mode, env, imageTag, services: [], failures: [], durationMs: 0 };
    if (mode === 'alb-rules') await this.updateRules(request, outcome);
    else for (const service of request.services) await this.runService(request, service, outcome);
    return { ...outcome, durationMs: clock.now() - began };
  }

  private async runService(
    request: TerraformRequest,
    service: TerraformService,
    outcome: TerraformOutcome,
  ): Promise<void> {
    const { mode, env, imageTag, services } = request;
    if (mode === 'apply' && outcome.failures.length > 0) {
      outcome.services.push({ ...service, status: 'NOT_RUN', resources: undefined });
      return;
    }
    const place = `${outcome.services.length + 1} of ${services.length}`;
    const what = `Terraform ${mode} of ${service.service} in ${env}`;
    const variables =
      service.scheduledJob && imageTag !== undefined ? [`-var=scheduled_job_image_tag=${imageTag}`] : [];
    const end = await this.start(request, `${what} (${place})`, [env, service.service, ...variables]);
    const resources = countResources(end.lines);
    const status = statusOf(mode, end.exitCode, resources);
    outcome.services.push({ ...service, status, resources });
    if (status === 'FAILED')
      outcome.failures.push({ service: service.service, error: this.failure(what, request, end) });
  }

  private async updateRules(request: TerraformRequest, outcome: TerraformOutcome): Promise<void> {
    const what = `Updating the load balancer rules of ${request.env}`;
    const end = await this.start(request, what, [request.env]);
    if (end.exitCode !== 0)
      outcome.failures.push({ service: undefined, error: this.failure(what, request, end) });
  }

  private async start(
    { mode, deadline }: TerraformRequest,
    title: string,
    argv: ToolsJob['arguments'],
  ): Promise<ToolsEnd & { late: boolean }> {
    const { clock, logger, signal, tools } = this.deps;
    const timeout = AbortSignal.timeout(Math.max(0, Math.round(deadline - clock.now())));
    const profile = await this.deps.profile();
    logger.group(title);
    try {
      const either = AbortSignal.any([signal, timeout]);
      const end = await tools.run({ script: scripts[mode], arguments: argv, profile, signal: either });
      if (signal.aborted) {
        logger.warning(`${title} was interrupted. ${LOCK}`);
        signal.throwIfAborted();
      }
      return { ...end, late: timeout.aborted };
    } finally {
      logger.endGroup();
    }
  }

  private failure(
    what: string,
    { mode }: TerraformRequest,
    { exitCode, lines, late }: ToolsEnd & { late: boolean },
  ): PlatformError {
    const excerpt = lines.slice(-EXCERPT_LINES).map((line) => stripVTControlCharacters(line));
    if (late)
      return new DeadlineError(`${what} was interrupted: it took longer than timeout-minutes.`, {
        hint: LOCK,
        excerpt,
      });
    const code = exitCode === null ? 'ended by a signal' : `exit code ${exitCode}`;
    return new PlatformError(`${what} failed (${code}).`, {
      hint: this.nextStep(mode, exitCode, lines.join('\n')),
      excerpt,
    });
  }

  private nextStep(mode: TerraformMode, exitCode: number | null, output: string): string {
    // Docker's own exit codes. Source: "docker run" in Docker's documentation.
    if (exitCode === 125)
      return 'Docker could not start the container. Check that its daemon runs, and that the digest in deploy-tools-image exists.';
    if (exitCode === 126 || exitCode === 127)
      return 'The image lacks one of sh, platform-helper and terraform. Check the digest in deploy-tools-image.';
    if (output.includes('Error acquiring the state lock')) return LOCK;
    if (/Failed to download module|could not download module|git: .*not found/i.test(output))
      return this.deps.ownModules
        ? 'Check that terraform-modules-path is a checkout of uktrade/platform-tools at the version that platform-config.yml names.'
        : 'The published modules take git and an SSH key. Check out uktrade/platform-tools at the version that platform-config.yml names, and give its folder as terraform-modules-path.';
    return mode === 'apply'
      ? 'Correct it in the deploy repository and run it again. What was applied before the error stays applied.'
      : 'Correct it in the deploy repository and run it again. Nothing was deployed.';
  }
}

const LOCK =
  "Another run may hold the lock of Terraform's state. Once no other run is left, release it with `terraform force-unlock <lock id>`.";

/** A word that Terraform does not end with is a failure. */
function statusOf(
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
function countResources(lines: readonly string[]): ResourceCounts | undefined {
  for (const line of lines.toReversed()) {
    const found = /(\d+) (?:to add|added), (\d+) (?:to change|changed), (\d+) (?:to destroy|destroyed)/.exec(
      line,
    );
    if (found !== null) return { add: Number(found[1]), change: Number(found[2]), destroy: Number(found[3]) };
  }
  return undefined;
}
