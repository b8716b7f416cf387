import type { ServicePlan } from '../domains/services/service-plan.js';
import type { EcsService } from '../providers/aws/ecs-types.js';
import { fakeTaskSet } from './fake-task-set.js';

const PREFIX = 'arn:aws:ecs:eu-west-2:111122223333';

/** The ARN of a revision of the task definition of `demo-dev-web`. */
export const revisionArn = (revision: number): string =>
  `${PREFIX}:task-definition/demo-dev-web-task-def:${revision}`;

/** `demo-dev-web`, whose two tasks run revision 1, apart from what is given. */
export function fakeEcsService(parts: Partial<EcsService> = {}): EcsService {
  const taskDefinition = revisionArn(1);
  return {
    ...{ name: 'demo-dev-web', arn: `${PREFIX}:service/demo-dev-cluster/demo-dev-web`, status: 'ACTIVE' },
    ...{ desiredCount: 2, runningCount: 2, taskDefinition, events: [] },
    ...{ controller: 'ECS', strategy: 'ROLLING', currentDeployment: undefined },
    taskSets: [fakeTaskSet({ id: 'ecs-svc/1', taskDefinition, running: 2, createdAt: undefined })],
    ...parts,
  };
}

/** The plan to deploy commit-1234567 to `demo-dev-web`, which runs commit-0000000, apart from what is given. */
export function fakeServicePlan(parts: Partial<ServicePlan> = {}): ServicePlan {
  return {
    target: { app: 'demo', env: 'dev', service: 'web' },
    image: { tag: 'commit-1234567', digest: 'sha256:new' },
    definition: {
      family: 'demo-dev-web-task-def',
      containerDefinitions: [{ name: 'web', image: 'repo/web:commit-1234567' }],
    },
    before: fakeEcsService(),
    running: { taskDefinition: revisionArn(1), image: 'repo/web:commit-0000000', since: undefined },
    ...parts,
  };
}
