import type { Logger } from '../../core/logger.js';
import type { EcsService, RegisteredTaskDefinition } from '../../providers/aws/ecs-types.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { ecsName, revisionName } from './names.js';
import { goingTo } from './own-deployment.js';
import type { DeploymentSearch } from './own-deployment.js';
import type { ServicePlan } from './service-plan.js';
import { isSameDefinition } from './task-definition.js';

/** What came of asking ECS to run a task definition. */
export type StartedDeployment =
  /** The service runs exactly this already, so that there is nothing to deploy. */
  | { kind: 'already-running' }
  /** The service has the task definition now, and no tasks. */
  | { kind: 'scaled-to-zero' }
  /** Ours, or (with its ARN) one under way that somebody else started to the same task definition. */
  | { kind: 'deployment'; search: DeploymentSearch; arn: string | undefined };

export interface StartDependencies {
  containers: ContainerService;
  logger: Logger;
}

/** Registers the plan's task definition, or finds the newest revision of its family to be just that. */
export async function registerDefinition(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
): Promise<RegisteredTaskDefinition> {
  const { definition } = plan;
  const same = (registered: RegisteredTaskDefinition): boolean => isSameDefinition(definition, registered);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== undefined && same(newest)) {
    logger.info(`The newest task definition says the same already: ${revisionName(newest.arn)}`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${revisionName(registered.arn)}`);
  return registered;
}

/**
 * Has ECS deploy the revision. Where the service has it already ECS would start nothing, so that the update is left
 * out, or forced where what runs is not what was asked for.
 */
export async function startDeployment(
  deps: StartDependencies,
  plan: ServicePlan,
  revision: string,
  forced: boolean,
): Promise<StartedDeployment> {
  const { containers, logger } = deps;
  const name = ecsName(plan.target);
  const [before, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const search = {
    name,
    taskDefinition: revision,
    known: new Set(listed.map(({ arn }) => arn)),
    since: undefined,
  };
  let force = forced;
  if (before?.taskDefinition === revision && !forced) {
    if (before.desiredCount === 0) return { kind: 'scaled-to-zero' };
    const underWay = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
    const [joined] = await goingTo(containers, underWay, revision);
    if (joined !== undefined) {
      logger.info(
        `A deployment of exactly this is under way already; ECS starts no second one: ${joined.arn}`,
      );
      return { kind: 'deployment', search, arn: joined.arn };
    }
    if (await runsIt(deps, plan, before)) return { kind: 'already-running' };
    force = true;
  }
  const after = await containers.update(name, revision, { force });
  if (after.desiredCount === 0) return { kind: 'scaled-to-zero' };
  const since = after.taskSets.find(({ status }) => status === 'PRIMARY')?.createdAt;
  return { kind: 'deployment', search: { ...search, since }, arn: undefined };
}

/** Whether the service, whose task definition is the one asked for, really runs it, and that with the image asked for. */
async function runsIt(
  { containers, logger }: StartDependencies,
  plan: ServicePlan,
  service: EcsService,
): Promise<boolean> {
  const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
  const unsettled = primary?.rolloutState === 'FAILED' || primary?.rolloutState === 'IN_PROGRESS';
  if (unsettled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition, but does not run it as it should (${service.runningCount} of ${service.desiredCount} tasks): deploying it again.`,
    );
    return false;
  }
  const name = ecsName(plan.target);
  const tasks = await containers.tasks(name.cluster, await containers.taskArns(name, 'RUNNING'));
  const digests = tasks
    .filter(({ taskDefinition }) => taskDefinition === service.taskDefinition)
    .flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service))
    .flatMap(({ imageDigest }) => (imageDigest === undefined ? [] : [imageDigest]));
  const other = digests.find((digest) => plan.image.digest !== '' && digest !== plan.image.digest);
  if (other === undefined) return true;
  logger.info(
    `The service runs ${other} under the tag ${plan.image.tag}, which has moved to ${plan.image.digest}: replacing its tasks.`,
  );
  return false;
}
