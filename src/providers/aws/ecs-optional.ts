import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  ECSClient,
  ListTasksCommand,
  type ServiceDeployment as SdkDeployment,
  StopServiceDeploymentCommand,
  type ServiceRevisionSummary,
} from '@aws-sdk/client-ecs';
import { AccessDeniedError, NotFoundError, PlatformError } from '../../core/errors.js';
import { Batch } from '../../core/requests.js';
import type { Paced } from '../../core/retry.js';
import type { AwsConnection } from './connection.js';
import { type ServiceDeployment, type ServiceName, type RevisionCounts } from './ecs-answers.js';
import { awsErrorName } from './translate.js';

/** The most that DescribeServiceRevisions takes. */
const REVISIONS = 20;

/** What makes following better, and is never needed. Paced is a look at a deployment. */
export interface OptionalActions extends Paced {
  /** Undefined where we may not know. @throws NotFoundError when there is none of that ARN */
  deployment(arn: string, signal?: AbortSignal): Promise<ServiceDeployment | undefined>;
  /**
   * The ARN of the task definition of each service revision, by the revision's ARN: one request per twenty. Undefined where
   * we may not know.
   */
  taskDefinitionsOf(
    revisions: readonly string[],
    signal?: AbortSignal,
  ): Promise<Map<string, string> | undefined>;
  /**
   * The service's tasks that should run, or those that stopped within the last hour: their ARNs. Undefined where we may
   * not know.
   */
  taskArns(
    name: ServiceName,
    desired: 'RUNNING' | 'STOPPED',
    signal?: AbortSignal,
  ): Promise<string[] | undefined>;
  /**
   * Stops a deployment and lets ECS go back to the revision before; fine when it has ended already. False where we may
   * not do that.
   */
  stopDeployment(arn: string): Promise<boolean>;
  /** The optional actions that were refused so far, as IAM names them. */
  refusedActions(): readonly string[];
}

/** What a deployment is followed with. */
const LOOKS = [
  ...['ecs:DescribeServiceDeployments', 'ecs:ListServiceDeployments', 'ecs:DescribeServices'],
  ...['ecs:ListTasks', 'ecs:DescribeTasks'],
];
/** What ECS says when a deployment can't be stopped any more. */
const STOPPED_ALREADY = ['ConflictException', 'ServiceDeploymentNotFoundException'];

/** The most that DescribeServiceDeployments takes at once. */
const DEPLOYMENTS_AT_ONCE = 20;

/** What the platform's deploy roles may not do in ECS, or perhaps not. What is refused once is not tried again. */
export class OptionalEcsActions implements OptionalActions {
  protected readonly client: ECSClient;
  private readonly refused = new Set<string>();
  /** The first call of each action: others wait for it, since what is refused for one is refused for all. */
  private readonly first = new Map<string, Promise<unknown>>();
  private readonly described = new Batch<string, SdkDeployment | string>(
    DEPLOYMENTS_AT_ONCE,
    (arns, signal) => this.describeDeployments(arns, signal),
  );

  constructor(protected readonly connection: AwsConnection) {
    this.client = new ECSClient(connection.clientConfig());
  }

  restMs(): number {
    return this.connection.restMs(...LOOKS);
  }

  refusedActions(): readonly string[] {
    return [...this.refused].sort();
  }

  async deployment(arn: string, signal?: AbortSignal): Promise<ServiceDeployment | undefined> {
    const found = await this.attempt('ecs:DescribeServiceDeployments', () =>
      this.described.get(arn, signal).then((answer) => answer ?? 'MISSING'),
    );
    if (typeof found === 'string')
      throw new NotFoundError(`ECS knows no service deployment ${arn} (${found}).`);
    return found && toDeployment(found);
  }

  /** Returns each deployment, or why there is none. */
  private async describeDeployments(
    arns: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<Map<string, SdkDeployment | string>> {
    const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] });
    const answer = await this.connection.call(
      'ecs:DescribeServiceDeployments',
      (options) => this.client.send(command, options),
      signal,
    );
    return new Map<string, SdkDeployment | string>([
      ...(answer.failures ?? []).map(({ arn = '', reason = 'MISSING' }) => [arn, reason] as const),
      ...(answer.serviceDeployments ?? []).map((one) => [one.serviceDeploymentArn ?? '', one] as const),
    ]);
  }

  async taskDefinitionsOf(
    revisions: readonly string[],
    signal?: AbortSignal,
  ): Promise<Map<string, string> | undefined> {
    const found = new Map<string, string>();
    const action = 'ecs:DescribeServiceRevisions';
    for (let from = 0; from < revisions.length; from += REVISIONS) {
      const serviceRevisionArns = revisions.slice(from, from + REVISIONS);
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns });
      const answer = await this.attempt(action, () =>
        this.connection.call(action, (options) => this.client.send(command, options), signal),
      );
      if (answer === undefined) return undefined;
      for (const { serviceRevisionArn, taskDefinition } of answer.serviceRevisions ?? [])
        if (serviceRevisionArn !== undefined && taskDefinition !== undefined)
          found.set(serviceRevisionArn, taskDefinition);
    }
    return found;
  }

  taskArns(
    { cluster, service }: ServiceName,
    desiredStatus: 'RUNNING' | 'STOPPED',
    signal?: AbortSignal,
  ): Promise<string[] | undefined> {
    const action = 'ecs:ListTasks';
    return this.attempt(action, async () => {
      const found: string[] = [];
      let token: string | undefined;
      do {
        const command = new ListTasksCommand({
          cluster,
          serviceName: service,
          desiredStatus,
          nextToken: token,
        });
        const page = await this.connection.call(
          action,
          (options) => this.client.send(command, options),
          signal,
        );
        found.push(...(page.taskArns ?? []));
        token = page.nextToken;
      } while (token !== undefined);
      return found;
    });
  }

  async stopDeployment(arn: string): Promise<boolean> {
    const command = new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
    const action = 'ecs:StopServiceDeployment';
    try {
      const answer = await this.attempt(action, () =>
        this.connection.call(action, (options) => this.client.send(command, options)),
      );
      return answer !== undefined;
    } catch (error) {
      if (STOPPED_ALREADY.includes(awsErrorName(error) ?? '')) return true;
      throw error;
    }
  }

  /** Returns undefined where the action is refused. */
  private async attempt<T>(action: string, call: () => Promise<T>): Promise<T | undefined> {
    const first = this.first.get(action);
    if (first !== undefined) await first.catch(() => undefined);
    if (this.refused.has(action)) return undefined;
    const answer = call();
    if (first === undefined) this.first.set(action, answer);
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof AccessDeniedError)) throw error;
      this.refused.add(action);
      return undefined;
    }
  }
}

function toDeployment(from: SdkDeployment): ServiceDeployment {
  const { serviceDeploymentArn: arn, status, createdAt, rollback, deploymentCircuitBreaker: breaker } = from;
  if (arn === undefined || status === undefined || createdAt === undefined) {
    throw new PlatformError(`ECS described the service deployment ${arn ?? ''} without its status or time.`);
  }
  return {
    arn,
    status,
    statusReason: from.statusReason,
    createdAt,
    target: toCounts(from.targetServiceRevision),
    sources: (from.sourceServiceRevisions ?? []).map(toCounts),
    rollback:
      rollback === undefined ? undefined : { reason: rollback.reason, revision: rollback.serviceRevisionArn },
    stage: from.lifecycleStage,
    circuitBreaker:
      breaker?.status === undefined
        ? undefined
        : { failures: breaker.failureCount ?? 0, threshold: breaker.threshold ?? 0 },
  };
}

function toCounts(from: ServiceRevisionSummary | undefined): RevisionCounts {
  return {
    arn: from?.arn ?? '',
    requested: from?.requestedTaskCount ?? 0,
    running: from?.runningTaskCount ?? 0,
    pending: from?.pendingTaskCount ?? 0,
  };
}
