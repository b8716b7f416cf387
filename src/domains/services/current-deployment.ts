import { NotFoundError } from '../../core/errors.js';
import type { EcsService, ServiceDeploymentBrief } from '../../providers/aws/ecs-types.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { Environment } from '../platform/applications.js';
import { ecsName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { findActiveService } from './service-plan.js';
import type { ServicePlan } from './service-plan.js';
import { hasDeploymentEnded, PLACEHOLDER } from './service-work.js';
import type { JoinedWork } from './service-work.js';
import { referenceOf } from './task-definition.js';

/** A deployment that somebody has started, with what following and stopping it takes. */
export interface CurrentDeployment {
  deployment: ServiceDeploymentBrief;
  plan: ServicePlan;
  work: JoinedWork;
}

export interface CurrentDeploymentDependencies {
  containers: ContainerService;
  environment: Environment;
  region: string;
}

/**
 * Finds a deployment of a service: the one with the ARN, else the one that is under way, else the newest.
 * @throws NotFoundError without service or deployment
 */
export async function findCurrentDeployment(
  { containers, environment, region }: CurrentDeploymentDependencies,
  target: ServiceTarget,
  arn?: string,
): Promise<CurrentDeployment> {
  const name = ecsName(target);
  const service = await findActiveService({ containers, environment }, target);
  const listed = await containers.deployments(name);
  const deployment = findDeployment(listed, arn);
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

function findDeployment(
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
