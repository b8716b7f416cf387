import type { TaskSet } from '../providers/aws/ecs-types.js';

/** A primary task set that has settled, apart from what is given. */
export function fakeTaskSet(
  parts: Pick<TaskSet, 'id' | 'taskDefinition' | 'running' | 'createdAt'> & Partial<TaskSet>,
): TaskSet {
  return {
    ...{ status: 'PRIMARY', rolloutState: 'COMPLETED', reason: undefined, failed: 0 },
    ...{ desired: parts.running, pending: 0 },
    ...parts,
  };
}
