import { AccessDeniedError, NotFoundError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { Codebase, Environment, RunGroup } from '../platform/applications.js';
import { planService } from '../services/start-deployment.js';
import type { ServicePlan } from '../services/service-deployment.js';
import {
  refuseScheduledJob,
  terraformCommand,
  describeSource,
  findCodebaseServices,
} from '../services/service-catalogue.js';
import type { CodebaseServicesDependencies, ServicesSource } from '../services/service-catalogue.js';
import { refuseCopilot } from '../platform/parameters.js';
import type { ImageReferenceForm } from '../services/task-definition.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import { findCodebaseImage } from '../services/service-image.js';
import type { CodebaseImageDependencies } from '../services/service-image.js';
import { mapParallel } from '../../core/requests.js';

/** Which services are deployed together, in which order, and which are not ours to deploy. */
export interface GroupedServices {
  groups: RunGroup[];
  /** Scheduled jobs, in the order of the groups. */
  scheduledJobs: string[];
}

/** A scheduled job, and the command that brings the image to it. */
export interface LeftToTerraform {
  service: string;
  command: string;
}

/** A service whose Terraform is run. */
export interface TerraformService {
  service: string;
  /** Its run group. */
  group: string;
  scheduledJob: boolean;
}

/** Everything that is known about the services before they are deployed. */
export interface ServicesPlan {
  source: ServicesSource;
  /** Where Terraform is applied too, also those that have scheduled jobs only, and without services that it has yet to make. */
  groups: { name: string; services: ServicePlan[] }[];
  leftToTerraform: LeftToTerraform[];
  /** The services whose Terraform is applied, group by group; undefined where somebody else does that. */
  terraform: readonly TerraformService[] | undefined;
}

/** How many services are looked up at once. */
const LOOKUPS = 5;

/**
 * Returns the run groups with the services that are wanted. A service that several groups name belongs to the first
 * one; a group without any is left out.
 * @param wanted the services to deploy; undefined for all
 * @throws NotFoundError for a wanted service that is not one of the codebase's
 */
export function groupServices(
  codebase: string,
  configured: readonly RunGroup[],
  wanted: readonly string[] | undefined,
  isScheduledJob: (service: string) => boolean,
): GroupedServices {
  const all = [...new Set(configured.flatMap(({ services }) => services))];
  const unknown = wanted?.find((service) => !all.includes(service));
  if (unknown !== undefined) {
    const suggestion = findNearest(unknown, all);
    throw new NotFoundError(`The input services names "${unknown}", which is not a service of ${codebase}.`, {
      hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There are: ${all.join(', ')}.`,
    });
  }
  const chosen = all.filter((service) => wanted === undefined || wanted.includes(service));
  const left = new Set(chosen.filter((service) => !isScheduledJob(service)));
  const groups = configured.flatMap(({ name, services }) => {
    const mine = [...new Set(services)].filter((service) => left.delete(service));
    return mine.length === 0 ? [] : [{ name, services: mine }];
  });
  return { groups, scheduledJobs: chosen.filter(isScheduledJob) };
}

export interface ServicesPlanDependencies extends CodebaseImageDependencies, CodebaseServicesDependencies {
  /** In the environment's account. */
  containers: Pick<ContainerService, 'service' | 'taskDefinition' | 'unknownPaths'>;
}

export interface ServicesRequest {
  app: string;
  env: string;
  environment: Environment;
  codebase: Pick<Codebase, 'name' | 'services' | 'additionalEcrRepository'>;
  image: { tag: string; digest: string };
  /** Names of the services to deploy; undefined for all. */
  wanted: readonly string[] | undefined;
  form: ImageReferenceForm;
  /** Deploy the digest, whatever the tag names by now. */
  exact: boolean;
  /** The services whose Terraform is applied before each group is deployed; undefined where it is not. */
  terraform: readonly TerraformService[] | undefined;
  /** Nothing is deployed: a service that is not there yet is left out. */
  compareOnly: boolean;
}

/** Which services, whatever is done with them. */
export interface GroupsRequest extends Pick<
  ServicesRequest,
  'app' | 'env' | 'environment' | 'codebase' | 'wanted'
> {
  /** Whether Parameter Store has to know each service. */
  known: boolean;
}

/**
 * Finds the services to deploy, in their groups.
 * @param tag of the image, for the command that brings it to a scheduled job
 * @throws PlatformError where there are none, or where they are not ours to deploy
 */
export async function findGroups(
  deps: CodebaseServicesDependencies,
  { app, env, environment, codebase, wanted, known }: GroupsRequest,
  tag: string,
): Promise<GroupedServices & { source: ServicesSource }> {
  const { types } = deps;
  refuseCopilot(environment);
  // Asked for by name, a job that is left to somebody else must not end as a success.
  for (const service of wanted ?? []) refuseScheduledJob(types, { app, env, service }, tag);
  const repositories = codebaseRepositories(app, codebase);
  const { source, groups } = await findCodebaseServices(deps, { app, env, codebase, repositories, wanted });
  const grouped = groupServices(codebase.name, groups, wanted, (name) => types.isScheduledJob(name));
  if (known) for (const service of grouped.groups.flatMap(({ services }) => services)) types.check(service);
  return { source, ...grouped };
}

/**
 * Looks everything up about all services, and changes nothing. Returns the plan, and the names of all services, planned or not.
 * @throws PlatformError for the first service that can't be deployed, whatever becomes of the others
 */
export async function planServices(
  deps: ServicesPlanDependencies,
  request: ServicesRequest,
): Promise<ServicesPlan & { services: string[] }> {
  const { app, env, codebase, image, terraform, compareOnly } = request;
  const grouped =
    terraform === undefined
      ? await findGroups(deps, { ...request, known: !compareOnly }, image.tag)
      : groupsWithTerraform(request, terraform);
  const said = terraform === undefined ? describeSource({ app, env, codebase }, grouped) : undefined;
  if (said !== undefined) deps.logger.info(said);
  const services = grouped.groups.flatMap((group) => group.services);
  const plans = await planMembers(deps, request, services, compareOnly || terraform !== undefined);
  const byName = new Map(plans.map((planned) => [planned.target.service, planned]));
  return {
    services,
    source: grouped.source,
    groups: grouped.groups.map((group) => ({
      name: group.name,
      services: group.services.flatMap((service) => byName.get(service) ?? []),
    })),
    leftToTerraform: grouped.scheduledJobs.map((service) => ({
      service,
      command: terraformCommand({ env, service }, image.tag),
    })),
    terraform,
  };
}

/** Their types are those of the deploy repository, and no group is left out: scheduled jobs alone are work as well. */
function groupsWithTerraform(
  { environment, codebase, wanted }: ServicesRequest,
  terraform: readonly TerraformService[],
): GroupedServices & { source: ServicesSource } {
  refuseCopilot(environment);
  const names = [...new Set(terraform.map(({ group }) => group))];
  const groups = names.map((name) => ({
    name,
    services: terraform
      .filter(({ group, scheduledJob }) => group === name && !scheduledJob)
      .map(({ service }) => service),
  }));
  const source = codebase.services.length > 0 ? 'run-groups' : wanted === undefined ? 'templates' : 'input';
  return { source, groups, scheduledJobs: [] };
}

/**
 * Plans these services.
 * @param mayBeMissing - leave out those that are not there yet
 * @throws PlatformError for the first one that can't be deployed
 */
export async function planMembers(
  deps: ServicesPlanDependencies,
  {
    app,
    env,
    environment,
    codebase,
    image,
    form,
    exact,
  }: Omit<ServicesRequest, 'wanted' | 'terraform' | 'compareOnly'>,
  services: readonly string[],
  mayBeMissing: boolean,
): Promise<ServicePlan[]> {
  const repositories = codebaseRepositories(app, codebase);
  const wanted = { tag: image.tag, digest: exact ? image.digest : undefined, repositories };
  const found = await mapParallel(services, LOOKUPS, async (service) => {
    const dependencies = {
      ...deps,
      environment,
      image: (template: string) => findCodebaseImage(deps, wanted, template),
    };
    try {
      return [await planService(dependencies, { app, env, service }, form)];
    } catch (error) {
      // Without the right to list the bucket, S3 denies the template that is not there.
      const isMissing = error instanceof NotFoundError || error instanceof AccessDeniedError;
      if (!mayBeMissing || !isMissing) throw error;
      deps.logger.info(`${service} is left out for now: ${error.message}`);
      return [];
    }
  });
  return found.flat();
}
