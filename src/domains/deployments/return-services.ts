import type { ServiceOutcome } from '../services/service-outcome.js';
import type { ServicePlan } from '../services/service-plan.js';
import { referenceOf } from '../services/template.js';

/**
 * Whether a service has to be, and may be, returned to what it had: we changed it, ECS has not gone back by itself, and
 * nobody else has deployed it since.
 */
export function isReturnable(outcome: ServiceOutcome): boolean {
  const { status, taskDefinition, plan, end } = outcome;
  if (taskDefinition === undefined || taskDefinition === plan.running.taskDefinition) return false;
  switch (status) {
    case 'NOT_STARTED':
    case 'ALREADY_RUNNING':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
    case 'ROLLBACK_SUCCESSFUL':
    case 'ROLLBACK_FAILED':
      return false;
    case 'STOPPED':
      return end?.replacedBy === undefined;
    case 'SUCCESSFUL':
    case 'SCALED_TO_ZERO':
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'STOP_REQUESTED':
      return true;
  }
}

/** The plan for the way back: the image that the service had. Its digest is not known, and not compared. */
export function returningPlan(plan: ServicePlan): ServicePlan {
  const tag = plan.running.image === undefined ? 'the image before' : referenceOf(plan.running.image);
  return { ...plan, image: { tag, digest: '' } };
}
