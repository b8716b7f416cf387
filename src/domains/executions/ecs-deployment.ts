import { serviceUrl } from '../../core/console-links.js';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { EcsService, ServiceDeploymentBrief } from '../../providers/aws/ecs-answers.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { imageIn } from '../changes/running-services.js';
import type { Applications, Environment } from '../platform/applications.js';
import { ecsName, revisionName } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { refuseCopilot } from '../platform/parameters.js';
import { DeploymentFollower } from '../services/follow-deployment.js';
import type {
  DeploymentFollowerDependencies,
  DeploymentFollowOptions,
} from '../services/follow-deployment.js';
import { imageBefore } from '../services/service-deployment.js';
import type { ServiceDeploymentEnd, ServicePlan } from '../services/service-deployment.js';
import { findActiveService } from '../services/service-catalogue.js';
import { MissingRights } from '../services/service-report.js';
import { findObstacle, hasDeploymentEnded, PLACEHOLDER, stopDeployment } from '../services/service-work.js';
import type { JoinedWork } from '../services/service-work.js';
import { referenceOf } from '../services/task-definition.js';
import type { StoppableWork, StoppedEnd } from './stoppable-work.js';
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

/**
 * Finds a deployment of a service: the one with the ARN, else the one that is under way, else the newest.
 * @throws NotFoundError without service or deployment
 */
export async function findCurrentDeployment(
  { containers, region }: { containers: ContainerService; region: string },
  target: ServiceTarget,
  arn?: string,
): Promise<CurrentDeployment> {
  const name = ecsName(target);
  const service = await findActiveService(containers, target);
  const listed = await containers.deployments(name);
  const deployment =
    arn === undefined
      ? (listed.find(({ status }) => !hasDeploymentEnded(status)) ?? listed[0])
      : listed.find((one) => one.arn === arn);
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
  const image = await imageIn(containers, taskDefinition, target.service);
  const earlier = listed.slice(listed.indexOf(deployment) + 1);
  const former = await findFormer(containers, service, taskDefinition, earlier);
  const formerImage = former === undefined ? undefined : await imageIn(containers, former, target.service);
  const before = formerImage === undefined ? undefined : former;
  const tag = tagOf(image);
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

/** Says what stopping the deployment will leave: the service goes back to what it ran before. */
export function stoppableDeployment(
  deps: DeploymentFollowerDependencies,
  found: FoundDeployment,
  options: Omit<DeploymentFollowOptions, 'found'>,
): StoppableWork {
  const { plan, work, deployment } = found;
  const { status, arn } = deployment;
  const { service } = work.name;
  const obstacle = findObstacle(work);
  const ended = hasDeploymentEnded(status);
  const stopping = status === 'STOP_REQUESTED' || status.startsWith('ROLLBACK');
  return {
    kind: 'deployment',
    id: arn,
    name: service,
    status,
    url: serviceUrl(work.name, found.region),
    env: found.environment.name,
    subject: `the deployment of ${work.tag} to ${service}`,
    state: ended ? 'ended' : stopping ? 'stopping' : 'running',
    leaves: [
      obstacle === undefined
        ? `${service} goes back to ${imageBefore(plan) ?? 'its former image'} (${revisionName(work.previous ?? '')}).`
        : `Only ECS itself can roll it back (ecs:StopServiceDeployment): ${obstacle}.`,
      'Other services stay as they are.',
    ],
    stop: () => stopDeployment(deps, work),
    follow: () =>
      followStopped(deps, found, options).finally(() => {
        new MissingRights(deps.containers, deps.logger).announce(plan.before.arn);
      }),
  };
}

/** Follows the stopped deployment to its end, and then the one that puts the former task definition back. */
async function followStopped(
  deps: DeploymentFollowerDependencies,
  found: FoundDeployment,
  options: Omit<DeploymentFollowOptions, 'found'>,
): Promise<StoppedEnd> {
  const { plan, work } = found;
  const all = { ...options, found: () => undefined };
  const end = await new DeploymentFollower(deps, plan, work).follow(all);
  const { status } = end.deployment;
  if (status === 'SUCCESSFUL') return { status, stopped: false, remains: [] };
  if (end.replacedBy === undefined)
    return { status, stopped: true, remains: serviceRemains(end, work.name.service) };
  const { containers } = deps;
  const { region } = found;
  const back = await findCurrentDeployment({ containers, region }, plan.target, end.replacedBy.arn);
  const after = await new DeploymentFollower(deps, back.plan, back.work).follow(all);
  const done = after.deployment.status === 'SUCCESSFUL';
  const now = `${work.name.service} ${done ? 'runs' : `did not get back to (${after.deployment.status})`} ${back.work.tag} (${revisionName(back.work.taskDefinition)}).`;
  return { status, stopped: true, remains: [now] };
}

function serviceRemains({ after }: ServiceDeploymentEnd, service: string): string[] {
  if (after === undefined) return [];
  const { image, taskDefinition } = after.running;
  return [`${service} runs ${tagOf(image)} (${revisionName(taskDefinition)}).`];
}

function tagOf(image: string | undefined): string {
  return image === undefined ? 'an unknown image' : referenceOf(image);
}
