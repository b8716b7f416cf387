import type { Clock } from '../../core/clock.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import { goingTo } from './own-deployment.js';
import type { DeploymentSearch } from './own-deployment.js';

/** ECS lists a new deployment within this time; it is looked for so often. */
const VISIBLE_AFTER_MS = 120_000;
const LOOK_EVERY_MS = 5_000;

/** Names a deployment that ECS does not list yet: `<cluster>/<service> <task definition>`. */
export function unlistedWork({
  name,
  taskDefinition,
}: Pick<DeploymentSearch, 'name' | 'taskDefinition'>): string {
  return `${name.cluster}/${name.service} ${taskDefinition}`;
}

/**
 * The ARNs of the deployments under way that such a name stands for, waiting until ECS lists one; an ARN stands for
 * itself. Empty where there is none after two minutes: it has ended.
 */
export async function deploymentsOfWork(
  {
    containers,
    clock,
  }: { containers: Pick<ContainerService, 'deployments' | 'taskDefinitionsOf'>; clock: Clock },
  work: string,
): Promise<string[]> {
  const [, cluster, service, taskDefinition] = /^([^\s/]+)\/(\S+) (\S+)$/.exec(work) ?? [];
  if (cluster === undefined || service === undefined || taskDefinition === undefined) return [work];
  const until = clock.now() + VISIBLE_AFTER_MS;
  for (;;) {
    const listed = await containers.deployments({ cluster, service });
    const underWay = listed.filter(({ status }) => status === 'PENDING' || status === 'IN_PROGRESS');
    const found = await goingTo(containers, underWay, taskDefinition);
    if (found.length > 0 || clock.now() >= until) return found.map(({ arn }) => arn);
    await clock.sleep(LOOK_EVERY_MS);
  }
}
