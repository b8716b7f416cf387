import { PlatformError, NotFoundError } from '../../core/errors.js';
import type { EcsService, ServiceDeploymentBrief } from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { findActiveService } from '../services/service-plan.js';
import type { ServicePlan } from '../services/service-plan.js';
import { refuseCopilot } from '../platform/parameters.js';
import { hasDeploymentEnded, PLACEHOLDER } from '../services/service-work.js';
import type { JoinedWork } from '../services/service-work.js';
import type { Applications, Environment } from '../platform/applications.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { referenceOf } from '../services/task-definition.js';
import type { DeploymentTarget } from './target.js';

export interface FindDeploymentDependencies {
  applications: Pick<Applications, 'codebase' | 'environment' | 'load'>;
  /** ECS in the environment's account. */
  containers: (environment: Environment) => Promise<ContainerService>;
  region: string;
}

/** A deployment to ECS, and where it is. */
export interface FoundDeployment extends CurrentDeployment {
  environment: Environment;
  region: string;
}

/**
 * Finds the deployment that is named: by its ARN, else the one under way of the service, or of the codebase's services.
 * @throws NotFoundError naming what exists; PlatformError where several are under way
 */
export async function findDeployment(
  deps: FindDeploymentDependencies,
  target: DeploymentTarget,
): Promise<FoundDeployment> {
  const { app, env, id, owner } = target;
  const environment = deps.applications.environment(await deps.applications.load(app), env);
  if (owner !== undefined && owner !== environment.accountId)
    throw new PlatformError(
      `What id names is in the account ${owner}, but ${env} of ${app} is in ${environment.accountId}.`,
      { hint: 'Check the id or link.' },
    );
  refuseCopilot(environment);
  const containers = await deps.containers(environment);
  const region = environment.region ?? deps.region;
  const service = target.service ?? (await findService(deps, target, containers));
  const found = await findCurrentDeployment({ containers, region }, { app, env, service }, id);
  return { ...found, environment, region };
}

/** Finds the service of the codebase that has a deployment under way. */
async function findService(
  { applications }: FindDeploymentDependencies,
  { app, env, codebase: name = '' }: DeploymentTarget,
  containers: ContainerService,
): Promise<string> {
  const codebase = await applications.codebase(app, name);
  const services = codebase.services.flatMap((group) => group.services);
  const [only] = services;
  if (only !== undefined && services.length === 1) return only;
  const lists = await Promise.all(
    services.map((service) => containers.deployments(ecsName({ app, env, service }))),
  );
  const running = services.filter((_, index) =>
    lists[index]?.some(({ status }) => !hasDeploymentEnded(status)),
  );
  const [first] = running;
  if (first !== undefined && running.length === 1) return first;
  throw new PlatformError(
    first === undefined
      ? `No deployment of ${name} to ${env} is under way.`
      : `${running.length} deployments of ${name} to ${env} are under way: ${running.join(', ')}.`,
    {
      hint:
        services.length === 0
          ? 'The codebase names no services: give service.'
          : `Give service, one of ${services.join(', ')}.`,
    },
  );
}

/** A deployment that somebody has started, with what following and stopping it takes. */
interface CurrentDeployment {
  deployment: ServiceDeploymentBrief;
  plan: ServicePlan;
  work: JoinedWork;
}

export interface CurrentDeploymentDependencies {
  containers: ContainerService;
  region: string;
}

/**
 * Finds a deployment of a service: the one with the ARN, else the one that is under way, else the newest.
 * @throws NotFoundError without service or deployment
 */
export async function findCurrentDeployment(
  { containers, region }: CurrentDeploymentDependencies,
  target: ServiceTarget,
  arn?: string,
): Promise<CurrentDeployment> {
  const name = ecsName(target);
  const service = await findActiveService(containers, target);
  const listed = await containers.deployments(name);
  const deployment = chooseDeployment(listed, arn);
  if (deployment === undefined)
    throw new NotFoundError(
      arn === undefined
        ? `${name.service} has had no deployment yet.`
        : `${name.service} has no deployment "${arn}".`,
      { hint: 'ECS keeps the deployments of 90 days. codebase-status shows what runs.' },
    );
  const newest = deployment === listed[0];
  const primary = newest ? service.taskSets.find(({ status }) => status === 'PRIMARY') : undefined;
  const known = await containers.taskDefinitionsOf([deployment.targetRevision]);
  const taskDefinition =
    known?.get(deployment.targetRevision) ?? primary?.taskDefinition ?? service.taskDefinition;
  const image = await imageOf(containers, taskDefinition, target);
  const former = await findFormer(
    containers,
    service,
    taskDefinition,
    listed.slice(listed.indexOf(deployment) + 1),
  );
  const formerImage = former === undefined ? undefined : await imageOf(containers, former, target);
  const before = formerImage === undefined ? undefined : former;
  const tag = image === undefined ? 'an unknown image' : referenceOf(image);
  const createdAt = deployment.createdAt.toISOString();
  return {
    deployment,
    plan: {
      target,
      image: { tag, digest: '' },
      definition: { family: '', containerDefinitions: [] },
      before: service,
      running: { taskDefinition: before ?? taskDefinition, image: formerImage, since: undefined },
    },
    work: {
      name,
      region,
      tag,
      taskDefinition,
      previous: former === undefined ? undefined : (before ?? PLACEHOLDER),
      force: false,
      before: { taskSets: [], deployments: [] },
      arn: deployment.arn,
      joinedSince: createdAt,
      idle: false,
      taskSet: primary && { id: primary.id, createdAt },
    },
  };
}

function chooseDeployment(
  listed: readonly ServiceDeploymentBrief[],
  arn: string | undefined,
): ServiceDeploymentBrief | undefined {
  if (arn !== undefined) return listed.find((one) => one.arn === arn);
  return listed.find(({ status }) => !hasDeploymentEnded(status)) ?? listed[0];
}

/**
 * Finds the task definition that the service had before: that of tasks which are still there, else that of the deployment
 * before, where we may know.
 */
async function findFormer(
  containers: ContainerService,
  { taskSets }: EcsService,
  taskDefinition: string,
  earlier: readonly ServiceDeploymentBrief[],
): Promise<string | undefined> {
  const others = taskSets.filter((set) => set.taskDefinition !== taskDefinition);
  const left = others.find(({ running }) => running > 0) ?? others[0];
  if (left !== undefined) return left.taskDefinition;
  const last = earlier.find(({ status }) => status === 'SUCCESSFUL')?.targetRevision;
  if (last === undefined) return undefined;
  const known = (await containers.taskDefinitionsOf([last]))?.get(last);
  return known === taskDefinition ? undefined : known;
}

async function imageOf(
  containers: ContainerService,
  taskDefinition: string,
  { service }: ServiceTarget,
): Promise<string | undefined> {
  const definition = await containers.taskDefinition(taskDefinition);
  return definition?.containers.find(({ name }) => name === service)?.image;
}
