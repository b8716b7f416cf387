import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { AwsConnection } from './connection.js';
import { toBrief, toDeployment, toRegistered, toService, toTask } from './ecs-types.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeployment,
  ServiceDeploymentBrief,
  Task,
  TaskDefinitionTemplate,
} from './ecs-types.js';
import { awsErrorName } from './translate.js';

/** A service as ECS is asked for it. */
export interface ServiceName {
  cluster: string;
  service: string;
}

/** Amazon ECS. */
export interface ContainerService {
  /** A revision by ARN, or the newest active one of a family. Undefined when there is none. */
  taskDefinition(familyOrArn: string): Promise<RegisteredTaskDefinition | undefined>;
  /**
   * Registers a new revision. `known` recognises one that an attempt whose answer was lost has registered already.
   */
  register(
    definition: TaskDefinitionTemplate,
    known: (newest: RegisteredTaskDefinition) => boolean,
  ): Promise<RegisteredTaskDefinition>;
  /** Undefined when there is no such service. @throws NotFoundError without the cluster */
  service(name: ServiceName, signal?: AbortSignal): Promise<EcsService | undefined>;
  /** Lets the service run another task definition and nothing else; `force` replaces its tasks in any case. */
  update(name: ServiceName, taskDefinition: string, options?: { force?: boolean }): Promise<EcsService>;
  /** The service's deployments of 90 days, newest first: all since `createdAfter`, else those of ECS's first 100. */
  deployments(
    name: ServiceName,
    options?: { createdAfter?: Date | undefined; signal?: AbortSignal | undefined },
  ): Promise<ServiceDeploymentBrief[]>;
  /** @throws NotFoundError when there is none of that ARN */
  deployment(arn: string, signal?: AbortSignal): Promise<ServiceDeployment>;
  /** The ARN of the task definition of each service revision, by the revision's ARN; at most 20. */
  taskDefinitionsOf(revisions: readonly string[], signal?: AbortSignal): Promise<Map<string, string>>;
  /** The service's tasks that should run, or those that stopped within the last hour: their ARNs. */
  taskArns(name: ServiceName, desired: 'RUNNING' | 'STOPPED', signal?: AbortSignal): Promise<string[]>;
  /** Tasks that ECS has forgotten are left out. */
  tasks(cluster: string, arns: readonly string[], signal?: AbortSignal): Promise<Task[]>;
  /** Stops a deployment and lets ECS go back to the revision before; fine when it has ended already. */
  stopDeployment(arn: string): Promise<void>;
}

/** The most that DescribeTasks takes at once. */
const TASKS_AT_ONCE = 100;
/** The most that ListServiceDeployments gives at once. */
const DEPLOYMENTS_AT_ONCE = 100;
/** What ECS says when a deployment can't be stopped any more. */
const STOPPED_ALREADY = ['ConflictException', 'ServiceDeploymentNotFoundException'];

export class EcsContainerService implements ContainerService {
  private readonly client: ECSClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new ECSClient(connection.clientConfig());
  }

  async taskDefinition(familyOrArn: string): Promise<RegisteredTaskDefinition | undefined> {
    const command = new DescribeTaskDefinitionCommand({ taskDefinition: familyOrArn });
    try {
      const answer = await this.connection.call('ecs:DescribeTaskDefinition', (options) =>
        this.client.send(command, options),
      );
      return toRegistered(answer.taskDefinition);
    } catch (error) {
      // The one name that ECS has for a family or revision that does not exist.
      if (awsErrorName(error) === 'ClientException') return undefined;
      throw error;
    }
  }

  async register(
    definition: TaskDefinitionTemplate,
    known: (newest: RegisteredTaskDefinition) => boolean,
  ): Promise<RegisteredTaskDefinition> {
    const input = definition as unknown as RegisterTaskDefinitionCommandInput;
    let attempts = 0;
    return this.connection.call('ecs:RegisterTaskDefinition', async (options) => {
      attempts += 1;
      // RegisterTaskDefinition takes no token: an attempt whose answer was lost may have registered it.
      const newest = attempts === 1 ? undefined : await this.taskDefinition(definition.family);
      if (newest !== undefined && known(newest)) return newest;
      const answer = await this.client.send(new RegisterTaskDefinitionCommand(input), options);
      return toRegistered(answer.taskDefinition);
    });
  }

  async service({ cluster, service }: ServiceName, signal?: AbortSignal): Promise<EcsService | undefined> {
    const command = new DescribeServicesCommand({ cluster, services: [service] });
    const answer = await this.connection.call(
      'ecs:DescribeServices',
      (options) => this.client.send(command, options),
      signal,
    );
    return answer.services?.map(toService)[0];
  }

  async update(
    { cluster, service }: ServiceName,
    taskDefinition: string,
    { force = false }: { force?: boolean } = {},
  ): Promise<EcsService> {
    // No desiredCount: autoscaling owns it.
    const command = new UpdateServiceCommand({
      cluster,
      service,
      taskDefinition,
      ...(force ? { forceNewDeployment: true } : {}),
    });
    const answer = await this.connection.call('ecs:UpdateService', (options) =>
      this.client.send(command, options),
    );
    if (answer.service === undefined) {
      throw new PlatformError(`ECS answered the update of ${service} without the service.`);
    }
    return toService(answer.service);
  }

  async deployments(
    { cluster, service }: ServiceName,
    options: { createdAfter?: Date | undefined; signal?: AbortSignal | undefined } = {},
  ): Promise<ServiceDeploymentBrief[]> {
    const { createdAfter } = options;
    const found: ServiceDeploymentBrief[] = [];
    let token: string | undefined;
    do {
      const command = new ListServiceDeploymentsCommand({
        cluster,
        service,
        maxResults: DEPLOYMENTS_AT_ONCE,
        ...(createdAfter === undefined ? {} : { createdAt: { after: createdAfter } }),
        ...(token === undefined ? {} : { nextToken: token }),
      });
      const page = await this.connection.call(
        'ecs:ListServiceDeployments',
        (send) => this.client.send(command, send),
        options.signal,
      );
      found.push(...(page.serviceDeployments ?? []).flatMap(toBrief));
      token = createdAfter === undefined ? undefined : page.nextToken;
    } while (token !== undefined);
    return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  async deployment(arn: string, signal?: AbortSignal): Promise<ServiceDeployment> {
    const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
    const answer = await this.connection.call(
      'ecs:DescribeServiceDeployments',
      (options) => this.client.send(command, options),
      signal,
    );
    const found = answer.serviceDeployments?.[0];
    if (found === undefined) {
      const reason = answer.failures?.[0]?.reason ?? 'MISSING';
      throw new NotFoundError(`ECS knows no service deployment ${arn} (${reason}).`);
    }
    return toDeployment(found);
  }

  async taskDefinitionsOf(revisions: readonly string[], signal?: AbortSignal): Promise<Map<string, string>> {
    if (revisions.length === 0) return new Map();
    const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...revisions] });
    const answer = await this.connection.call(
      'ecs:DescribeServiceRevisions',
      (options) => this.client.send(command, options),
      signal,
    );
    return new Map(
      (answer.serviceRevisions ?? []).flatMap(({ serviceRevisionArn, taskDefinition }) =>
        serviceRevisionArn === undefined || taskDefinition === undefined
          ? []
          : [[serviceRevisionArn, taskDefinition]],
      ),
    );
  }

  async taskArns(
    { cluster, service }: ServiceName,
    desiredStatus: 'RUNNING' | 'STOPPED',
    signal?: AbortSignal,
  ): Promise<string[]> {
    const found: string[] = [];
    let token: string | undefined;
    do {
      const command = new ListTasksCommand({
        cluster,
        serviceName: service,
        desiredStatus,
        ...(token === undefined ? {} : { nextToken: token }),
      });
      const page = await this.connection.call(
        'ecs:ListTasks',
        (options) => this.client.send(command, options),
        signal,
      );
      found.push(...(page.taskArns ?? []));
      token = page.nextToken;
    } while (token !== undefined);
    return found;
  }

  async tasks(cluster: string, arns: readonly string[], signal?: AbortSignal): Promise<Task[]> {
    const found: Task[] = [];
    for (let from = 0; from < arns.length; from += TASKS_AT_ONCE) {
      const command = new DescribeTasksCommand({ cluster, tasks: arns.slice(from, from + TASKS_AT_ONCE) });
      const answer = await this.connection.call(
        'ecs:DescribeTasks',
        (options) => this.client.send(command, options),
        signal,
      );
      found.push(...(answer.tasks ?? []).map(toTask));
    }
    return found;
  }

  async stopDeployment(arn: string): Promise<void> {
    const command = new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
    try {
      await this.connection.call('ecs:StopServiceDeployment', (options) =>
        this.client.send(command, options),
      );
    } catch (error) {
      if (!STOPPED_ALREADY.includes(awsErrorName(error) ?? '')) throw error;
    }
  }
}
