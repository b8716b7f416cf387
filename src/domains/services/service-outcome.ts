import type { PlatformError } from '../../core/errors.js';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-types.js';
import type { DeploymentEnd } from './deployment-end.js';
import type { ServicePlan } from './service-plan.js';

/** ECS's word when last seen; the others are ours. */
export type ServiceStatus =
  | ServiceDeploymentStatus
  /** The service ran exactly this already: there was nothing to deploy. */
  | 'ALREADY_RUNNING'
  /** The service has the new task definition, and no tasks that could run it. */
  | 'SCALED_TO_ZERO'
  /** Nothing was begun. */
  | 'NOT_STARTED';

/** What became of one service. */
export interface ServiceOutcome {
  plan: ServicePlan;
  status: ServiceStatus;
  /** ARN of the task definition; undefined where none was registered. */
  taskDefinition: string | undefined;
  /** ARN of our service deployment; undefined where there is none. */
  deployment: string | undefined;
  /** The service's page in the console. */
  url: string;
  durationSeconds: number;
  /** Undefined where the end was not awaited, or not reached. */
  end: DeploymentEnd | undefined;
  /** Why it is not a success. */
  failure: PlatformError | undefined;
}

/** What following, or leaving, a deployment comes to. */
export type FollowedOutcome = Pick<ServiceOutcome, 'status' | 'end' | 'failure'>;
