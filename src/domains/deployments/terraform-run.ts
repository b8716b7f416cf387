import { stripVTControlCharacters } from 'node:util';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Clock } from '../../core/clock.js';
import { DeadlineError, PlatformError, asError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { DeployTools, ToolsEnd, ToolsJob, ToolsProfile } from '../../providers/docker/deploy-tools.js';
import { groupServices } from './plan-services.js';
import type { TerraformService } from './plan-services.js';
import { terraformStatus, countResources } from './terraform-outcome.js';
import type { TerraformMode, TerraformOutcome, TerraformRequest } from './terraform-outcome.js';
import { findTooDeep } from '../../core/yaml.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import type { Codebase, RunGroup } from '../platform/applications.js';
import { SCHEDULED_JOB, describeSource, findCodebaseServices } from '../services/service-catalogue.js';
import type { CodebaseServicesDependencies } from '../services/service-catalogue.js';

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
    const status = terraformStatus(mode, end.exitCode, resources);
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

export interface TerraformServicesRequest {
  app: string;
  env: string;
  /** Undefined for services that are named, whichever codebase they belong to. */
  codebase: Codebase | undefined;
  /** Names of the services; undefined for all of the codebase's. */
  wanted: readonly string[] | undefined;
  /** Absolute path of the deploy repository. */
  repository: string;
}

export interface TerraformServicesDependencies {
  files: TextFiles;
  logger: CodebaseServicesDependencies['logger'];
  /** Asked only for a codebase without run groups, to find its services. */
  lookUp: () => Promise<CodebaseServicesDependencies>;
}

/**
 * Returns the services in the order of their run groups. Their types are those of the deploy repository, since a service that
 * Terraform has not made yet is in no parameter.
 * @throws NotFoundError for a service that the codebase or the deploy repository does not have
 */
export async function findTerraformServices(
  deps: TerraformServicesDependencies,
  request: TerraformServicesRequest,
): Promise<TerraformService[]> {
  const services: TerraformService[] = [];
  for (const { name: group, services: members } of await findTerraformGroups(deps, request))
    for (const service of members)
      services.push({ service, group, scheduledJob: await isJob(deps.files, request.repository, service) });
  return services;
}

async function findTerraformGroups(
  { logger, lookUp }: TerraformServicesDependencies,
  { app, env, codebase, wanted }: TerraformServicesRequest,
): Promise<RunGroup[]> {
  if (codebase === undefined) return [{ name: 'services', services: [...new Set(wanted)] }];
  if (codebase.services.length > 0)
    return groupServices(codebase.name, codebase.services, wanted, () => false).groups;
  const deps = await lookUp();
  const repositories = codebaseRepositories(app, codebase);
  const found = await findCodebaseServices(deps, { app, env, codebase, wanted, repositories });
  const said = describeSource({ app, env, codebase }, found);
  if (said !== undefined) logger.info(said);
  const named = found.groups.flatMap(({ services }) => services);
  const jobs = deps.types.names.filter((name) => deps.types.isScheduledJob(name) && !named.includes(name));
  if (found.source === 'templates' && jobs.length > 0)
    logger.warning(
      `Left out the scheduled jobs of ${env} of which nothing says whose image they run: ${jobs.join(', ')}. Name them in services where they belong to ${codebase.name}.`,
      { title: 'Scheduled jobs left out' },
    );
  return found.groups;
}

async function isJob(files: TextFiles, repository: string, service: string): Promise<boolean> {
  const path = `services/${service}/service-config.yml`;
  const text = await files.read(resolve(repository, path));
  if (text === undefined)
    throw new NotFoundError(`The deploy repository has no ${path}.`, {
      hint: `Check the name of the service "${service}", and that deploy-repository-path is the folder of the deploy repository: ${repository}.`,
    });
  return typeOf(text, path) === SCHEDULED_JOB;
}

function typeOf(text: string, path: string): string {
  const unreadable = (problem: string, cause?: unknown): PlatformError =>
    new PlatformError(`${path} in the deploy repository ${problem}.`, {
      hint: 'It needs at least name and type: compare it with that of another service.',
      cause,
    });
  if (findTooDeep(text) !== undefined) throw unreadable('is nested too deeply');
  let config: unknown;
  try {
    config = parse(text, { logLevel: 'error' });
  } catch (error) {
    throw unreadable(`can't be read: ${asError(error).message.split('\n')[0] ?? ''}`, error);
  }
  if (typeof config === 'object' && config !== null && 'type' in config && typeof config.type === 'string')
    return config.type;
  throw unreadable('has no type');
}
