import { serviceUrl } from '../../core/console-links.js';
import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { WorkControl } from '../../core/remote-work.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { revisionName } from '../platform/names.js';
import {
  findNewTaskSet,
  findOwnDeployment,
  hasDeploymentEnded,
  PLACEHOLDER,
  toWork,
  VISIBLE_AFTER_MS,
} from './service-work.js';
import type { ServiceUpdate, ServiceWork } from './service-work.js';

export interface StopDependencies {
  containers: ContainerService;
  clock: Clock;
  logger: Logger;
}

/** How often to look for a deployment that ECS does not list yet before going back without it, and how far apart. */
const LOOKS = 5;
const LOOK_EVERY_MS = 500;
/** An update that was under way when its process was killed shows within seconds, if it was made at all. */
const RECOVER_LOOKS = 4;
const RECOVER_EVERY_MS = 5_000;

/**
 * Stops a deployment: through ECS where that is allowed, else by setting the service back to its former task definition.
 * Fine where it has ended, or where another deployment has replaced it.
 * @throws PlatformError where there is nothing to go back to
 */
export async function stopDeployment(
  deps: StopDependencies,
  work: ServiceWork,
  looks = LOOKS,
): Promise<void> {
  const { containers, clock } = deps;
  let arn = work.arn ?? (await findOwnDeployment(containers, work));
  for (let look = 1; arn === undefined && look < looks; look += 1) {
    await clock.sleep(LOOK_EVERY_MS);
    arn = await findOwnDeployment(containers, work);
  }
  if (arn !== undefined) {
    const listed = await containers.deployments(work.name);
    const found = listed.find((one) => one.arn === arn);
    if (found !== undefined && hasDeploymentEnded(found.status)) return;
    if (await containers.stopDeployment(arn)) return;
  }
  await goBack(deps, work);
}

/** Sets the service to the task definition that it had before, unless it has another one by now. */
async function goBack({ containers, logger }: StopDependencies, work: ServiceWork): Promise<void> {
  const { name, previous, taskDefinition } = work;
  const service = await containers.service(name);
  const primary = service?.taskSets.find(({ status }) => status === 'PRIMARY');
  if (primary?.taskDefinition !== taskDefinition) {
    logger.info(`${name.service} is not set to ${revisionName(taskDefinition)} any more.`);
    return;
  }
  const obstacle = findObstacle(work);
  if (previous === undefined || obstacle !== undefined)
    throw new PlatformError(`${name.service} can't be set back: ${obstacle ?? ''}.`, {
      hint: 'Stopping the deployment itself takes the permission ecs:StopServiceDeployment.',
    });
  await containers.update(name, previous);
  logger.info(`Set ${name.service} back to ${revisionName(previous)}.`);
}

/** Returns why a service can't be set back to its former task definition; undefined where it can. */
export function findObstacle({
  previous,
  taskDefinition,
}: Pick<ServiceUpdate, 'previous' | 'taskDefinition'>): string | undefined {
  switch (previous) {
    case undefined:
      return 'what it ran before is not known, since no task of it is left';
    case PLACEHOLDER:
      return "before, it ran only Terraform's placeholder";
    case taskDefinition:
      return 'it had the same task definition before';
    default:
      return undefined;
  }
}

/** What can be done about a service's deployment, also by a later process. */
export function serviceControl(deps: StopDependencies): WorkControl<ServiceUpdate, ServiceWork> {
  const { containers, clock } = deps;
  return {
    name: ({ arn, ...work }) => `${deploymentName(work)}${arn === undefined ? '' : ` (${arn})`}`,
    url: ({ name, region }) => serviceUrl(name, region),
    // The post step has the time.
    stop: (work) => stopDeployment(deps, work, VISIBLE_AFTER_MS / LOOK_EVERY_MS),
    async recover(update) {
      const { name } = update;
      for (let look = 1; look <= RECOVER_LOOKS; look += 1) {
        const service = await containers.service(name);
        if (service !== undefined && findNewTaskSet(service, update) !== undefined) {
          const work = toWork(update, service);
          return [{ ...work, arn: work.arn ?? (await findOwnDeployment(containers, work)) }];
        }
        if (look < RECOVER_LOOKS) await clock.sleep(RECOVER_EVERY_MS);
      }
      return [];
    },
  };
}

/** Names a service's deployment within a sentence. */
export function deploymentName({ tag, name }: Pick<ServiceUpdate, 'tag' | 'name'>): string {
  return `the deployment of ${tag} to ${name.service}`;
}
