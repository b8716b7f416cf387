import * as v from 'valibot';
import { mapParallel } from '../../core/requests.js';
import { NotFoundError, PlatformError, AccessDeniedError, IdentityError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { findNearest } from '../../core/inputs.js';
import type { EcsService } from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import type { ParameterStore } from '../../providers/aws/ssm.js';
import { holdsImage } from '../images/codebase-images.js';
import type { CodebaseRepositories, PrivateRegistry } from '../images/codebase-images.js';
import { ecsName, validateName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { parseParameter } from '../platform/parameters.js';
import type { Codebase, RunGroup } from '../platform/applications.js';
import { readTemplate, templateImage } from './task-definition.js';

/** The one type of service that ECS does not run for us. */
export const SCHEDULED_JOB = 'Scheduled Job';

const serviceSchema = v.object({ type: v.string() });

/** The types of an environment's services by name, as Parameter Store has them. One request per ten services. */
export class ServiceTypes {
  private constructor(
    private readonly path: string,
    private readonly types: ReadonlyMap<string, string | undefined>,
  ) {}

  static async load(
    parameters: Pick<ParameterStore, 'list'>,
    logger: Logger,
    app: string,
    env: string,
  ): Promise<ServiceTypes> {
    const path = `/platform/applications/${validateName('app', app)}/environments/${validateName('env', env)}/services`;
    const types = new Map<string, string | undefined>();
    for (const { name, value } of await parameters.list(path)) {
      const service = name.slice(name.lastIndexOf('/') + 1);
      const parsed = parseParameter(value, serviceSchema);
      if (!parsed.ok) logger.debug(`Skipped ${name}: ${parsed.problem}.`);
      types.set(service, parsed.ok ? parsed.value.type : undefined);
    }
    return new ServiceTypes(path, types);
  }

  /**
   * Fine where the environment has the service, or where nothing says which services it has: then ECS knows.
   * @throws NotFoundError naming the services that exist
   */
  check(service: string): void {
    validateName('service', service);
    if (this.types.has(service) || this.types.size === 0) return;
    const { names } = this;
    const suggestion = findNearest(service, names);
    throw new NotFoundError(
      `There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`,
      {
        hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There are: ${names.join(', ')}.`,
      },
    );
  }

  /** Names of the environment's services, by the alphabet; empty where nothing says which it has. */
  get names(): string[] {
    return [...this.types.keys()].sort();
  }

  /** Names of the services in the run groups that run on ECS; without run groups, those of the environment. */
  onEcs(groups: readonly { services: readonly string[] }[]): string[] {
    const named = groups.flatMap(({ services }) => services);
    const candidates = named.length > 0 ? named : this.names;
    return [...new Set(candidates)].filter((service) => !this.isScheduledJob(service));
  }

  isScheduledJob(service: string): boolean {
    return this.types.get(service) === SCHEDULED_JOB;
  }
}

/** The command that brings an image to a scheduled job, to be run in the deploy repository. */
export function terraformCommand(
  { env, service }: Pick<ServiceTarget, 'env' | 'service'>,
  tag: string,
): string {
  return `cd terraform/services/${env}/${service} && terraform apply -var=scheduled_job_image_tag=${tag}`;
}

/** @throws PlatformError for a scheduled job, with the command that deploys it */
export function refuseScheduledJob(types: ServiceTypes, target: ServiceTarget, tag: string): void {
  if (!types.isScheduledJob(target.service)) return;
  throw new PlatformError(
    `${target.service} is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.`,
    {
      hint: `Write its manifest with platform-helper internal service generate --name ${target.service} --env ${target.env}, then run in the deploy repository: ${terraformCommand(target, tag)}`,
    },
  );
}

/** Finds the service that ECS is to deploy. @throws NotFoundError without cluster or service; PlatformError for others */
export async function findActiveService(
  containers: Pick<ContainerService, 'service'>,
  target: ServiceTarget,
): Promise<EcsService> {
  const { cluster, service } = ecsName(target);
  const hint = 'Terraform makes it: apply the service to this environment first.';
  let found: EcsService | undefined;
  try {
    found = await containers.service({ cluster, service });
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
  }
  if (found === undefined) {
    throw new NotFoundError(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
  }
  if (found.status !== 'ACTIVE') {
    throw new PlatformError(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
      hint: 'It is being taken away, or has been: apply it again with Terraform.',
    });
  }
  if (found.controller !== 'ECS') {
    const controller = found.controller === 'CODE_DEPLOY' ? 'CodeDeploy' : 'what controls it';
    throw new PlatformError(
      `The ECS service ${service} has the deployment controller ${found.controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      {
        hint: `Deploy it with ${controller}, or have Terraform make it with the deployment controller ECS.`,
      },
    );
  }
  return found;
}

/**
 * Where it is known from which services a codebase has: its run groups, the input services, or the environment's task
 * definition templates.
 */
export type ServicesSource = 'run-groups' | 'input' | 'templates';

interface CodebaseServices {
  source: ServicesSource;
  groups: RunGroup[];
}

export interface CodebaseServicesDependencies {
  /** In the environment's account. */
  objects: ObjectStore;
  registry: PrivateRegistry;
  types: ServiceTypes;
  logger: Logger;
}

interface CodebaseServicesRequest {
  app: string;
  env: string;
  codebase: Pick<Codebase, 'name' | 'services'>;
  repositories: CodebaseRepositories;
  /** Names of the services to deploy; undefined for all. */
  wanted: readonly string[] | undefined;
}

/** The one group of a codebase without run groups. */
const GROUP = 'services';
/** How many templates are read at once. */
const LOOKUPS = 5;

/**
 * Returns the codebase's services: its run groups; without any those that are wanted, or else all of the environment's
 * services whose task definition template names the codebase's image.
 * @throws PlatformError where there are none
 */
export async function findCodebaseServices(
  deps: CodebaseServicesDependencies,
  request: CodebaseServicesRequest,
): Promise<CodebaseServices> {
  const { codebase, wanted } = request;
  if (codebase.services.some(({ services }) => services.length > 0))
    return { source: 'run-groups', groups: codebase.services };
  if (wanted !== undefined)
    return { source: 'input', groups: [{ name: GROUP, services: [...new Set(wanted)] }] };
  return { source: 'templates', groups: [{ name: GROUP, services: await findByTemplate(deps, request) }] };
}

async function findByTemplate(
  { objects, registry, types, logger }: CodebaseServicesDependencies,
  { app, env, codebase, repositories }: CodebaseServicesRequest,
): Promise<string[]> {
  const { names } = types;
  const unreadable: string[] = [];
  const found = await mapParallel(names, LOOKUPS, async (service) => {
    try {
      const template = await readTemplate(objects, { app, env, service });
      return holdsImage(repositories, registry, templateImage(template, service)) ? [service] : [];
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof AccessDeniedError) {
        // Terraform alone deploys scheduled jobs: they may have no template.
        if (types.isScheduledJob(service)) logger.debug(`Left out ${service}: ${error.message}`);
        else unreadable.push(`${service} (${error.message.replace(/\.$/, '')})`);
        return [];
      }
      if (error instanceof PlatformError && !(error instanceof IdentityError))
        throw new PlatformError(
          `The codebase ${codebase.name} has no run groups, and whether ${service} runs its image can't be seen: ${error.message}`,
          {
            hint: `Name the services to deploy in the input services. ${error.hint ?? ''}`.trim(),
            cause: error,
          },
        );
      throw error;
    }
  });
  const services = found.flat();
  const left = unreadable.length === 0 ? '' : ` Not looked at: ${unreadable.join(', ')}.`;
  if (services.length > 0) {
    if (left !== '')
      logger.warning(
        `Some services of ${env} have no task definition template that can be read, and are left out.${left}`,
        { title: 'Services left out' },
      );
    return services;
  }
  const reason =
    names.length === 0
      ? `no parameter says which services ${env} has`
      : `no task definition template of ${env} names an image of ${repositories.own}${repositories.additional === undefined ? '' : ` or ${repositories.additional.name}`}`;
  throw new PlatformError(
    `The codebase ${codebase.name} has no run groups, and ${reason}: nothing says what to deploy.${left}`,
    {
      hint: 'Name the services in the input services, or in codebase_pipelines.<codebase>.services in platform-config.yml.',
    },
  );
}

/** Says where the services of a codebase without run groups come from; undefined for one that has them. */
export function describeSource(
  { app, env, codebase }: { app: string; env: string; codebase: Pick<Codebase, 'name'> },
  { source }: Pick<CodebaseServices, 'source'>,
): string | undefined {
  if (source === 'run-groups') return undefined;
  const services =
    source === 'input'
      ? 'the services given'
      : `all services of ${env} whose task definition template names its image`;
  return `${app}/${codebase.name} has no run groups: ${services} are deployed in one group.`;
}
