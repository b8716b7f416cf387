import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  UpdateServiceCommand,
  type ECSClient,
} from '@aws-sdk/client-ecs';
import { PlatformError } from '../../core/errors.js';
import { Batch } from '../../core/requests.js';
import {
  toBrief,
  toRegistered,
  toService,
  toTask,
  type EcsService,
  type RegisteredTaskDefinition,
  type ServiceDeploymentBrief,
  type ServiceName,
  type Task,
  type TaskDefinitionTemplate,
} from './ecs-answers.js';
import { OptionalEcsActions, type OptionalActions } from './ecs-optional.js';
import { awsErrorName } from './translate.js';

/** Amazon ECS. */
export interface ContainerService extends OptionalActions {
  /** A revision by ARN or `<family>:<revision>`, or the newest active one of a family. Undefined when there is none. */
  taskDefinition(familyOrArn: string): Promise<RegisteredTaskDefinition | undefined>;
  /** Registers a new revision. `known` recognises one that an attempt whose answer was lost has registered already. */
  register(
    definition: TaskDefinitionTemplate,
    known: (newest: RegisteredTaskDefinition) => boolean,
  ): Promise<RegisteredTaskDefinition>;
  /**
   * Undefined when there is no such service. Services, deployments and tasks that are asked for at the same moment share
   * requests.
   * @throws NotFoundError without the cluster
   */
  service(name: ServiceName, signal?: AbortSignal): Promise<EcsService | undefined>;
  /**
   * Returns the paths of what a template has and RegisterTaskDefinition would not be sent, since the API does not know
   * it: `containerDefinitions[0].futureKey`. Requests nothing.
   */
  unknownPaths(definition: TaskDefinitionTemplate): Promise<string[]>;
  /** Lets the service run another task definition and nothing else; `force` replaces its tasks in any case. */
  update(name: ServiceName, taskDefinition: string, options?: UpdateOptions): Promise<EcsService>;
  /** The service's deployments of 90 days, newest first: all since `createdAfter`, else those of ECS's first 100. */
  deployments(
    name: ServiceName,
    options?: { createdAfter?: Date | undefined; signal?: AbortSignal | undefined },
  ): Promise<ServiceDeploymentBrief[]>;
  /** Tasks that ECS has forgotten are left out. */
  tasks(cluster: string, arns: readonly string[], signal?: AbortSignal): Promise<Task[]>;
}

export interface UpdateOptions {
  force?: boolean;
  /** Recognises a service that an attempt whose answer was lost has updated already. */
  updated?: (service: EcsService) => boolean;
}

/** The most that DescribeServices and DescribeTasks take at once. */
const SERVICES_AT_ONCE = 10;
const TASKS_AT_ONCE = 100;
/** The most that ListServiceDeployments gives at once. */
const DEPLOYMENTS_AT_ONCE = 100;

/** What can be asked of one cluster, several at once. */
interface ClusterBatches {
  /** By their names. */
  services: Batch<string, EcsService>;
  /** By their ARNs. */
  tasks: Batch<string, Task>;
}

export class EcsContainerService extends OptionalEcsActions implements ContainerService {
  private readonly clusters = new Map<string, ClusterBatches>();

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

  async unknownPaths(definition: TaskDefinitionTemplate): Promise<string[]> {
    return findUnsent(definition, await serialise(this.client, definition));
  }

  service({ cluster, service }: ServiceName, signal?: AbortSignal): Promise<EcsService | undefined> {
    return this.cluster(cluster).services.get(service, signal);
  }

  async update(
    name: ServiceName,
    taskDefinition: string,
    { force = false, updated = () => false }: UpdateOptions = {},
  ): Promise<EcsService> {
    // No desiredCount: autoscaling owns it.
    const command = new UpdateServiceCommand({
      ...name,
      taskDefinition,
      forceNewDeployment: force || undefined,
    });
    let attempts = 0;
    return this.connection.call('ecs:UpdateService', async (options) => {
      attempts += 1;
      // UpdateService takes no token: repeated, a forced update whose answer was lost would be a second deployment.
      const seen = attempts === 1 || !force ? undefined : await this.service(name);
      if (seen !== undefined && updated(seen)) return seen;
      const answer = await this.client.send(command, options);
      if (answer.service === undefined)
        throw new PlatformError(`ECS answered the update of ${name.service} without the service.`);
      return toService(answer.service);
    });
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
        createdAt: createdAfter && { after: createdAfter },
        nextToken: token,
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

  async tasks(cluster: string, arns: readonly string[], signal?: AbortSignal): Promise<Task[]> {
    const { tasks } = this.cluster(cluster);
    const found = await Promise.all(arns.map((arn) => tasks.get(arn, signal)));
    return found.filter((task) => task !== undefined);
  }

  private cluster(name: string): ClusterBatches {
    const known = this.clusters.get(name);
    if (known !== undefined) return known;
    const batches = {
      services: new Batch<string, EcsService>(SERVICES_AT_ONCE, (services, signal) =>
        this.describeServices(name, services, signal),
      ),
      tasks: new Batch<string, Task>(TASKS_AT_ONCE, (arns, signal) => this.describeTasks(name, arns, signal)),
    };
    this.clusters.set(name, batches);
    return batches;
  }

  private async describeServices(
    cluster: string,
    services: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Map<string, EcsService>> {
    const command = new DescribeServicesCommand({ cluster, services: [...services] });
    const answer = await this.connection.call(
      'ecs:DescribeServices',
      (options) => this.client.send(command, options),
      signal,
    );
    return new Map((answer.services ?? []).map(toService).map((service) => [service.name, service]));
  }

  private async describeTasks(
    cluster: string,
    arns: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Map<string, Task>> {
    const command = new DescribeTasksCommand({ cluster, tasks: [...arns] });
    const answer = await this.connection.call(
      'ecs:DescribeTasks',
      (options) => this.client.send(command, options),
      signal,
    );
    return new Map((answer.tasks ?? []).map(toTask).map((task) => [task.arn, task]));
  }
}

/** Returns what the SDK would send to register a task definition, as JSON. Requests nothing. */
async function serialise(client: ECSClient, definition: object): Promise<unknown> {
  const command = new RegisterTaskDefinitionCommand(
    definition as unknown as RegisterTaskDefinitionCommandInput,
  );
  let body: unknown;
  // Between serialising and signing, so that not even credentials are asked for.
  command.middlewareStack.add(
    () => (args) => {
      body = (args.request as { body?: unknown }).body;
      return Promise.resolve({ response: {}, output: { $metadata: {} } });
    },
    { step: 'build', priority: 'high', name: 'keepBody' },
  );
  await client.send(command);
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
  return JSON.parse(text) as unknown;
}

/** Returns the paths of what is meant and not sent, whichever way it got lost on. */
function findUnsent(meant: unknown, sent: unknown, path = ''): string[] {
  if (meant === undefined) return [];
  if (typeof meant !== 'object' || meant === null) return Object.is(meant, sent) ? [] : [path];
  const isList = Array.isArray(meant);
  if (typeof sent !== 'object' || sent === null || isList !== Array.isArray(sent)) return [path];
  const found = sent as Readonly<Record<string, unknown>>;
  const lost = Object.entries(meant).flatMap(([key, value]) =>
    findUnsent(value, found[key], isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
  const longer = isList && Array.isArray(sent) && sent.length !== meant.length;
  return lost.length === 0 && longer ? [path] : lost;
}
