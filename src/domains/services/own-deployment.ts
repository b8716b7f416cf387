import type { ServiceDeploymentBrief, ServiceDeploymentStatus } from '../../providers/aws/ecs-types.js';
import type { ContainerService, ServiceName } from '../../providers/aws/ecs.js';

/** True once ECS will not change the status any more. */
export function hasEnded(status: ServiceDeploymentStatus): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}

/** By what our deployment is told from others of the same service. */
export interface DeploymentSearch {
  name: ServiceName;
  /** ARN of the task definition that we asked for. */
  taskDefinition: string;
  /** ARNs of the deployments that were there before. */
  known: ReadonlySet<string>;
  /** When ECS says that it began with our update: its time, not ours. */
  since: Date | undefined;
}

/** ECS may date a deployment a little earlier than the task set that it makes. */
const MARGIN_MS = 60_000;
/** The most that DescribeServiceRevisions takes. */
const REVISIONS = 20;

/**
 * The ARN of our deployment: a new one that goes to our task definition, the nearest to the time of our update where
 * somebody else deploys the same. Undefined while ECS does not list it yet.
 */
export async function findOwnDeployment(
  containers: Pick<ContainerService, 'deployments' | 'taskDefinitionsOf'>,
  search: DeploymentSearch,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { since } = search;
  const createdAfter = since === undefined ? undefined : new Date(since.getTime() - MARGIN_MS);
  const listed = await containers.deployments(search.name, { createdAfter, signal });
  const fresh = listed.filter(({ arn }) => !search.known.has(arn));
  const ours = await goingTo(containers, fresh, search.taskDefinition, signal);
  const distance = ({ createdAt }: ServiceDeploymentBrief): number =>
    since === undefined ? 0 : Math.abs(createdAt.getTime() - since.getTime());
  return ours.sort((a, b) => distance(a) - distance(b))[0]?.arn;
}

/** The deployments among these that go to the task definition. */
export async function goingTo(
  containers: Pick<ContainerService, 'taskDefinitionsOf'>,
  deployments: readonly ServiceDeploymentBrief[],
  taskDefinition: string,
  signal?: AbortSignal,
): Promise<ServiceDeploymentBrief[]> {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}
