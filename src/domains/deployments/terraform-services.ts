import { resolve } from 'node:path';
import { parse } from 'yaml';
import { findTooDeep } from '../../core/yaml.js';
import { asError, NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import type { ImageReference } from '../images/codebase-images.js';
import type { Codebase, RunGroup } from '../platform/applications.js';
import type { PlatformConfig } from '../platform-config/schema.js';
import { imageRepositories, verifyImage } from '../services/service-image.js';
import {
  refuseCopilot,
  SCHEDULED_JOB,
  describeSource,
  findCodebaseServices,
} from '../services/service-catalogue.js';
import type { CodebaseServicesDependencies } from '../services/service-catalogue.js';
import type { DeploymentPlace, PlanDependencies } from './plan.js';
import { resolveReference } from './image-choice.js';
import { groupServices } from './plan-services.js';
import type { TerraformService } from './plan-services.js';

/**
 * Returns the account that an environment is deployed to, as the deploy repository's platform-config.yml names it; Terraform
 * takes its credentials from the AWS profile of that name.
 * @throws UsageError for another application's repository; PlatformError where the environment is Copilot's, or not there
 */
export function findDeployAccount(
  { application, environments = {} }: Pick<PlatformConfig, 'application' | 'environments'>,
  app: string,
  env: string,
): { name: string; id: string } {
  if (application !== app)
    throw new UsageError(
      `The input app is "${app}", but the deploy repository is that of "${application}".`,
      {
        hint: 'Check out the deploy repository of the application, and name its folder in deploy-repository-path.',
      },
    );
  const names = Object.keys(environments).filter((name) => name !== '*');
  if (!names.includes(env)) {
    const nearest = findNearest(env, names);
    throw new NotFoundError(`platform-config.yml has no environment "${env}".`, {
      hint: `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}There are: ${names.join(', ')}.`,
    });
  }
  // As platform-helper has it: what the environment says, and for the rest what "*" says.
  const settings = { ...environments['*'], ...environments[env] };
  refuseCopilot({ name: env, deploymentMode: settings['service-deployment-mode'] });
  if (settings.accounts !== undefined) return settings.accounts.deploy;
  throw new PlatformError(`platform-config.yml names no account to deploy ${env} to.`, {
    hint: `Add accounts.deploy to environments.${env}, or to environments."*".`,
  });
}

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

export interface JobImageRequest extends Omit<DeploymentPlace, 'codebase'> {
  codebase: Codebase | undefined;
  services: readonly TerraformService[];
  /** A tag as it is in ECR, or else what names an image of the codebase. */
  tag: string | undefined;
  reference: ImageReference | undefined;
}

/**
 * Returns the image tag that scheduled jobs get, once ECR is known to have it; undefined where there are no such jobs.
 * @throws UsageError where nothing says which image; NotFoundError where there is no such image
 */
export async function findJobImageTag(
  deps: PlanDependencies,
  { codebase, services, tag, reference, ...place }: JobImageRequest,
): Promise<string | undefined> {
  const jobs = services.filter(({ scheduledJob }) => scheduledJob).map(({ service }) => service);
  if (jobs.length === 0) return undefined;
  if (tag === undefined) {
    if (codebase !== undefined && (reference !== undefined || !codebase.requiresImageBuild))
      return (await resolveReference(deps, { ...place, codebase }, reference)).image.tag;
    throw new UsageError(`Nothing says which image the scheduled job ${jobs.join(', ')} gets.`, {
      hint: 'Give image-tag; or codebase and one of commit, tag and branch.',
    });
  }
  // An image elsewhere can't be looked up without the codebase, or is for the registry there to know.
  if (codebase === undefined || codebase.additionalEcrRepository !== undefined) return tag;
  const { session } = deps.accounts;
  const registry = { account: await session.accountId(), region: session.region };
  const repositories = imageRepositories(place.app, codebase.name, undefined);
  return (await verifyImage(await session.images(), { tag, repositories, registry }, '')).tag;
}
