import { NotFoundError } from '../core/errors.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceName,
  Task,
  TaskDefinitionTemplate,
} from '../providers/aws/ecs-answers.js';
import type { ContainerService } from '../providers/aws/ecs.js';
import type { FakeContainers } from './fake-containers.js';

/** ECS for tests with several services, each as its own fake. */
export class FakeCluster implements ContainerService {
  constructor(private readonly members: readonly FakeContainers[]) {}

  taskDefinition(familyOrArn: string): Promise<RegisteredTaskDefinition | undefined> {
    return this.find(familyOrArn).taskDefinition(familyOrArn);
  }

  register(definition: TaskDefinitionTemplate): Promise<RegisteredTaskDefinition> {
    return this.find(definition.family).register(definition);
  }

  service(name: ServiceName, signal?: AbortSignal): Promise<EcsService | undefined> {
    return this.find(name.service).service(name, signal);
  }

  update(name: ServiceName, taskDefinition: string, options?: { force?: boolean }): Promise<EcsService> {
    return this.find(name.service).update(name, taskDefinition, options);
  }

  deployments({ service }: ServiceName): Promise<ServiceDeploymentBrief[]> {
    return this.find(service).deployments();
  }

  unknownPaths(definition: TaskDefinitionTemplate): Promise<string[]> {
    return this.find(definition.family).unknownPaths();
  }

  refusedActions(): readonly string[] {
    return [...new Set(this.members.flatMap((member) => member.refusedActions()))];
  }

  deployment(arn: string, signal?: AbortSignal): Promise<ServiceDeployment | undefined> {
    return this.find(arn).deployment(arn, signal);
  }

  async taskDefinitionsOf(revisions: readonly string[]): Promise<Map<string, string> | undefined> {
    const maps = await Promise.all(this.members.map((member) => member.taskDefinitionsOf(revisions)));
    return maps.includes(undefined) ? undefined : new Map(maps.flatMap((map) => [...(map ?? [])]));
  }

  taskArns(name: ServiceName, desired: 'RUNNING' | 'STOPPED'): Promise<string[] | undefined> {
    return this.find(name.service).taskArns(name, desired);
  }

  async tasks(cluster: string, arns: readonly string[]): Promise<Task[]> {
    return (await Promise.all(this.members.map((member) => member.tasks(cluster, arns)))).flat();
  }

  stopDeployment(arn: string): Promise<boolean> {
    return this.find(arn).stopDeployment(arn);
  }

  private find(text: string): FakeContainers {
    const found = this.members.find(({ name }) => text.includes(name));
    if (found === undefined) throw new NotFoundError(`No service for ${text}.`);
    return found;
  }
}
