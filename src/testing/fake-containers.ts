import { NotFoundError } from '../core/errors.js';
import type {
  EcsService,
  RegisteredTaskDefinition,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceName,
  Task,
  TaskDefinitionTemplate,
  TaskSet,
} from '../providers/aws/ecs-answers.js';
import type { ContainerService, UpdateOptions } from '../providers/aws/ecs.js';
import {
  fakeEcsService,
  fakeServiceDeployment,
  fakeTask,
  fakeTaskContainer,
  fakeTaskSet,
} from './fake-ecs.js';

const PREFIX = 'arn:aws:ecs:eu-west-2:111122223333';

export interface FakeServiceSeed {
  /** Image of the container named like the service; default `repo/web:commit-0000000`. */
  image?: string;
  /** Name of the container with that image; default: the service's. */
  container?: string;
  desiredCount?: number;
  rolloutState?: TaskSet['rolloutState'];
  /** Digest of the running tasks' image. */
  digest?: string;
}

/** How one deployment goes: the statuses at each look (the last one stays), and what fails. */
export interface FakeRollout {
  looks: Partial<ServiceDeployment>[];
  tasks?: Partial<Task>[];
  /** How often the list of deployments does not have it yet. */
  hidden?: number;
}

type FakeDeployment = ServiceDeploymentBrief & { taskDefinition: string; rollout: FakeRollout; look: number };

/** ECS for tests: one service per fake, named by its family, rollouts as scripted. `requests` lists what changed something. */
export class FakeContainers implements ContainerService {
  readonly requests: string[] = [];
  readonly registered: TaskDefinitionTemplate[] = [];
  readonly definitions: RegisteredTaskDefinition[] = [];
  readonly list: FakeDeployment[] = [];
  /** Called with each request, reading ones too, before it is answered. */
  onRequest: ((request: string) => void) | undefined;
  stopError: Error | undefined;
  /** Optional actions that the role may not call, as IAM names them. */
  readonly refused = new Set<string>();
  /** Paths that the API does not know. */
  unknown: string[] = [];
  readonly current: EcsService;

  constructor(
    seed: FakeServiceSeed,
    private readonly rollouts: FakeRollout[] = [],
    readonly family = 'demo-dev-web-task-def',
  ) {
    this.name = family.replace(/-task-def$/, '');
    this.container = this.name.replace(/^demo-dev-/, '');
    const { container: name = this.container, image = 'repo/web:commit-0000000', desiredCount = 2 } = seed;
    const { arn } = this.addDefinition({ family, containerDefinitions: [{ name, image }] });
    this.digest = seed.digest;
    this.current = fakeEcsService({
      name: this.name,
      arn: `${PREFIX}:service/demo-dev-cluster/${this.name}`,
      desiredCount,
      runningCount: desiredCount,
      taskDefinition: arn,
      taskSets: [this.taskSet(arn, seed.rolloutState ?? 'COMPLETED', desiredCount)],
    });
    this.addDeployment(arn, { looks: [{ status: 'SUCCESSFUL' }] });
  }

  readonly name: string;
  private readonly container: string;
  private readonly digest: string | undefined;

  taskDefinition(familyOrArn: string): Promise<RegisteredTaskDefinition | undefined> {
    const matches = ({ arn, family, revision }: RegisteredTaskDefinition): boolean =>
      [arn, family, `${family}:${revision}`].includes(familyOrArn);
    return Promise.resolve(this.definitions.findLast(matches));
  }

  register(definition: TaskDefinitionTemplate): Promise<RegisteredTaskDefinition> {
    this.ask('register');
    this.registered.push(definition);
    return Promise.resolve(this.addDefinition(definition));
  }

  service(_name: ServiceName, signal?: AbortSignal): Promise<EcsService | undefined> {
    signal?.throwIfAborted();
    this.onRequest?.('service');
    return Promise.resolve(this.current);
  }

  update(_name: ServiceName, taskDefinition: string, options: UpdateOptions = {}): Promise<EcsService> {
    this.ask(`update ${taskDefinition.split(':').at(-1) ?? ''}${options.force === true ? ' force' : ''}`);
    const started = this.current.taskDefinition !== taskDefinition || options.force === true;
    this.current.taskDefinition = taskDefinition;
    if (started) {
      this.current.taskSets = [this.taskSet(taskDefinition, 'IN_PROGRESS', 0)];
      if (this.current.desiredCount > 0) this.addDeployment(taskDefinition, this.rollouts.shift() ?? SMOOTH);
    }
    return Promise.resolve(this.current);
  }

  unknownPaths(): Promise<string[]> {
    return Promise.resolve(this.unknown);
  }

  refusedActions(): readonly string[] {
    return [...this.refused];
  }

  deployments(): Promise<ServiceDeploymentBrief[]> {
    this.onRequest?.('deployments');
    // Without the right to describe a deployment, each look is one at the list.
    if (this.refused.has('ecs:DescribeServiceDeployments')) for (const one of this.list) this.advance(one);
    const visible = this.list.filter(({ rollout }) => {
      if (rollout.hidden === undefined || rollout.hidden === 0) return true;
      rollout.hidden -= 1;
      return false;
    });
    return Promise.resolve([...visible].reverse());
  }

  deployment(arn: string, signal?: AbortSignal): Promise<ServiceDeployment | undefined> {
    signal?.throwIfAborted();
    if (this.refused.has('ecs:DescribeServiceDeployments')) return Promise.resolve(undefined);
    this.onRequest?.('deployment');
    const found = this.list.find((candidate) => candidate.arn === arn);
    if (found === undefined) throw new NotFoundError(`No ${arn}.`);
    return Promise.resolve(this.advance(found));
  }

  private advance(found: FakeDeployment): ServiceDeployment {
    const { rollout, arn, createdAt } = found;
    const look = rollout.looks[Math.min(found.look, rollout.looks.length - 1)] ?? {};
    found.look += 1;
    const target = { arn: found.targetRevision, requested: 2, running: 0, pending: 2 };
    const state = fakeServiceDeployment({ arn, createdAt, target, ...look });
    found.status = state.status;
    found.statusReason = state.statusReason;
    if (state.status.startsWith('ROLLBACK')) this.goBack();
    return state;
  }

  taskDefinitionsOf(revisions: readonly string[]): Promise<Map<string, string> | undefined> {
    if (this.refused.has('ecs:DescribeServiceRevisions')) return Promise.resolve(undefined);
    const known = this.list.filter(({ targetRevision }) => revisions.includes(targetRevision));
    return Promise.resolve(new Map(known.map((one) => [one.targetRevision, one.taskDefinition])));
  }

  taskArns(_name: ServiceName, desired: 'RUNNING' | 'STOPPED'): Promise<string[] | undefined> {
    if (this.refused.has('ecs:ListTasks')) return Promise.resolve(undefined);
    const arns = this.allTasks().map(({ arn }) => arn);
    return Promise.resolve(desired === 'RUNNING' ? arns : []);
  }

  tasks(_cluster: string, arns: readonly string[]): Promise<Task[]> {
    return Promise.resolve(this.allTasks().filter(({ arn }) => arns.includes(arn)));
  }

  stopDeployment(arn: string): Promise<boolean> {
    if (this.refused.has('ecs:StopServiceDeployment')) return Promise.resolve(false);
    this.ask(`stop ${arn}`);
    if (this.stopError !== undefined) throw this.stopError;
    return Promise.resolve(true);
  }

  /** A deployment that somebody started; it is the newest one. */
  addDeployment(taskDefinition: string, rollout: FakeRollout): string {
    const number = this.list.length + 1;
    const arn = `${PREFIX}:service-deployment/demo-dev-cluster/${this.name}/d${number}`;
    const createdAt = new Date(1_000_000 * number);
    this.list.push({
      arn,
      createdAt,
      taskDefinition,
      look: 0,
      targetRevision: `${this.name}/revision-${number}`,
      rollout: { ...rollout },
      status: rollout.looks[0]?.status ?? 'PENDING',
      statusReason: undefined,
      startedAt: createdAt,
      finishedAt: undefined,
    });
    return arn;
  }

  addDefinition(definition: TaskDefinitionTemplate): RegisteredTaskDefinition {
    const revision = this.definitions.length + 1;
    const registered = {
      arn: `${PREFIX}:task-definition/${definition.family}:${revision}`,
      family: definition.family,
      revision,
      containers: definition.containerDefinitions,
      // A second before the next deployment.
      registeredAt: new Date(1_000_000 * (this.list.length + 1) - 1000),
      content: { ...definition, status: 'ACTIVE', revision },
    };
    this.definitions.push(registered);
    return registered;
  }

  private allTasks(): Task[] {
    const running = Array.from({ length: this.current.runningCount }, (_, index) =>
      this.task(`running-${index}`, this.definitions[0]?.arn ?? '', this.digest),
    );
    const scripted = this.list.flatMap(({ rollout, taskDefinition }) =>
      (rollout.tasks ?? []).map((task, index) => ({ ...this.task(`new-${index}`, taskDefinition), ...task })),
    );
    return [...running, ...scripted];
  }

  private goBack(): void {
    const first = this.definitions[0]?.arn ?? '';
    this.current.taskDefinition = first;
    this.current.taskSets = [this.taskSet(first, 'COMPLETED', this.current.desiredCount)];
  }

  private taskSet(taskDefinition: string, rolloutState: TaskSet['rolloutState'], running: number): TaskSet {
    const createdAt = new Date(1_000_000 * (this.list.length + 1));
    const id = `ecs-svc/${this.list.length}`;
    return fakeTaskSet({ id, taskDefinition, rolloutState, running, createdAt });
  }

  private task(id: string, taskDefinition: string, digest?: string): Task {
    const containers = [fakeTaskContainer({ name: this.container, imageDigest: digest })];
    const arn = `${PREFIX}:task/demo-dev-cluster/${this.name}-${id}`;
    return fakeTask({ arn, id, taskDefinition, containers });
  }

  private ask(request: string): void {
    this.requests.push(request);
    this.onRequest?.(request);
  }
}

const SMOOTH: FakeRollout = {
  looks: [{ status: 'PENDING' }, { status: 'IN_PROGRESS' }, { status: 'SUCCESSFUL' }],
};
