import type { ContainerService } from '../providers/aws/ecs.js';
import type { EcsService, TaskSet } from '../providers/aws/ecs-answers.js';
import { fakeTaskSet } from './fake-ecs.js';

/** A service that runs one image since a time, or rolls another one out. */
export interface FakeService {
  image: string;
  since?: Date;
  desired?: number;
  /** How many tasks run; default as many as desired. */
  running?: number;
  /** Default `COMPLETED`. */
  rolloutState?: string | undefined;
  /** The image of a rollout that has not ended. */
  next?: string;
  /** What the container with the image is called; default as the service. */
  container?: string;
}

/** ECS for tests, by the service's own name; task definitions are named after their image. */
export class FakeRunningContainers implements Pick<ContainerService, 'service' | 'taskDefinition'> {
  readonly requests: string[] = [];
  failure: Error | undefined;

  constructor(
    private readonly prefix: string,
    private readonly services: Readonly<Record<string, FakeService>>,
  ) {}

  service({ cluster, service }: { cluster: string; service: string }): Promise<EcsService | undefined> {
    this.requests.push(`service ${cluster} ${service}`);
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const found = this.services[service.slice(this.prefix.length)];
    if (found === undefined) return Promise.resolve(undefined);
    const name = service.slice(this.prefix.length);
    const { image, since, desired = 2, running = desired, next } = found;
    const old = {
      ...taskSet(`${name} ${image}`, next === undefined ? 'PRIMARY' : 'ACTIVE', desired, since),
      ...('rolloutState' in found ? { rolloutState: found.rolloutState } : {}),
    };
    return Promise.resolve({
      name: service,
      arn: `arn:aws:ecs:eu-west-2:111122223333:service/${cluster}/${service}`,
      status: 'ACTIVE',
      desiredCount: desired,
      runningCount: running,
      taskDefinition: `${name} ${next ?? image}`,
      taskSets: [
        ...(next === undefined
          ? []
          : [{ ...taskSet(`${name} ${next}`, 'PRIMARY', 0, since), rolloutState: 'IN_PROGRESS' as const }]),
        old,
      ],
      events: [],
      controller: 'ECS',
      strategy: 'ROLLING',
      currentDeployment: undefined,
    });
  }

  taskDefinition(arn: string): ReturnType<ContainerService['taskDefinition']> {
    const [name = '', image = ''] = arn.split(' ');
    return Promise.resolve({
      arn,
      family: name,
      revision: 1,
      registeredAt: undefined,
      containers: [
        { name: 'proxy', image: 'nginx:1' },
        { name: this.services[name]?.container ?? name, image },
      ],
      content: {},
    });
  }
}

function taskSet(
  taskDefinition: string,
  status: string,
  running: number,
  createdAt: Date | undefined,
): TaskSet {
  return fakeTaskSet({ id: `ecs-svc/${status}`, status, taskDefinition, running, createdAt });
}
