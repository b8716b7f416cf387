import type {
  EcsService,
  ServiceDeployment,
  Task,
  TaskContainer,
  TaskSet,
} from '../providers/aws/ecs-answers.js';

const PREFIX = 'arn:aws:ecs:eu-west-2:111122223333';

/** The ARN of a revision of the task definition of `demo-dev-web`. */
export const revisionArn = (revision: number): string =>
  `${PREFIX}:task-definition/demo-dev-web-task-def:${revision}`;

/** `demo-dev-web`, whose two tasks run revision 1, apart from what is given. */
export function fakeEcsService(parts: Partial<EcsService> = {}): EcsService {
  const taskDefinition = revisionArn(1);
  return {
    name: 'demo-dev-web',
    arn: `${PREFIX}:service/demo-dev-cluster/demo-dev-web`,
    status: 'ACTIVE',
    desiredCount: 2,
    runningCount: 2,
    taskDefinition,
    events: [],
    controller: 'ECS',
    strategy: 'ROLLING',
    currentDeployment: undefined,
    taskSets: [fakeTaskSet({ id: 'ecs-svc/1', taskDefinition, running: 2, createdAt: undefined })],
    ...parts,
  };
}

/** A deployment that has just begun, of two tasks, apart from what is given. */
export function fakeServiceDeployment(parts: Partial<ServiceDeployment> = {}): ServiceDeployment {
  return {
    arn: 'arn:d2',
    status: 'IN_PROGRESS',
    statusReason: undefined,
    createdAt: new Date(0),
    stage: undefined,
    target: { arn: 'revision-2', requested: 2, running: 0, pending: 2 },
    sources: [],
    rollback: undefined,
    circuitBreaker: undefined,
    ...parts,
  };
}

/** A primary task set that has settled, apart from what is given. */
export function fakeTaskSet(
  parts: Pick<TaskSet, 'id' | 'taskDefinition' | 'running' | 'createdAt'> & Partial<TaskSet>,
): TaskSet {
  return {
    status: 'PRIMARY',
    rolloutState: 'COMPLETED',
    reason: undefined,
    failed: 0,
    desired: parts.running,
    pending: 0,
    ...parts,
  };
}

/** A task that runs, without containers, apart from what is given. */
export function fakeTask(parts: Pick<Task, 'arn' | 'id'> & Partial<Task>): Task {
  return {
    taskDefinition: '',
    lastStatus: 'RUNNING',
    createdAt: undefined,
    stopCode: undefined,
    stoppedReason: undefined,
    healthStatus: undefined,
    containers: [],
    ...parts,
  };
}

/** A container that runs, apart from what is given. */
export function fakeTaskContainer(parts: Partial<TaskContainer> = {}): TaskContainer {
  return {
    name: 'web',
    image: undefined,
    imageDigest: undefined,
    lastStatus: 'RUNNING',
    exitCode: undefined,
    reason: undefined,
    healthStatus: undefined,
    ...parts,
  };
}
