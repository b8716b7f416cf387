import type { RegisterTaskDefinitionRequest, Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Identity } from '../sts/credentials.js';

/** What is asked for, with what must be there. */
export type TaskDefinitionInput = Omit<RegisterTaskDefinitionRequest, 'family' | 'containerDefinitions'> & {
  family: string;
  containerDefinitions: readonly NamedContainer[];
};

export interface NamedContainer {
  name: string;
  image: string;
  [field: string]: unknown;
}

export interface TaskDefinitionRecord {
  arn: string;
  family: string;
  revision: number;
  /** As DescribeTaskDefinition shows it. */
  shown: TaskDefinition;
  tags: Tag[];
  containers: readonly NamedContainer[];
}

export interface Registration {
  account: string;
  region: string;
  /** Scenario time, in milliseconds since the epoch. */
  at: number;
  by: Identity['arn'];
}

/** ECS task definitions: families and their revisions. Registering always makes a new revision, as in AWS. */
export class TaskDefinitions {
  private readonly records = new Map<string, TaskDefinitionRecord>();
  /** The latest revision, by account, region and family. */
  private readonly latest = new Map<string, number>();

  /** @param revision where a family starts; default 1 */
  register(input: TaskDefinitionInput, registration: Registration, revision?: number): TaskDefinitionRecord {
    const { account, region } = registration;
    const { family, tags = [], containerDefinitions, ...rest } = input;
    const key = `${account} ${region} ${family}`;
    const number = Math.max((this.latest.get(key) ?? 0) + 1, revision ?? 1);
    this.latest.set(key, number);
    const arn = `arn:aws:ecs:${region}:${account}:task-definition/${family}:${number}`;
    const record: TaskDefinitionRecord = {
      arn,
      family,
      revision: number,
      tags,
      containers: containerDefinitions,
      shown: {
        ...rest,
        taskDefinitionArn: arn,
        family,
        revision: number,
        containerDefinitions: containerDefinitions.map(withDefaults),
        volumes: rest.volumes ?? [],
        status: 'ACTIVE',
        placementConstraints: rest.placementConstraints ?? [],
        compatibilities: ['EC2', 'FARGATE', 'MANAGED_INSTANCES'],
        registeredAt: new Date(registration.at),
        registeredBy: registration.by,
      },
    };
    this.records.set(arn, record);
    return record;
  }

  /** By ARN, `family:revision`, or `family`, which is its latest revision. */
  find(name: string, account: string, region: string): TaskDefinitionRecord | undefined {
    if (name.startsWith('arn:')) {
      const [, owner = '', rest = ''] = /^arn:aws:ecs:[^:]+:(\d{12}):task-definition\/(.+)$/.exec(name) ?? [];
      return owner === account ? this.find(rest, account, region) : undefined;
    }
    const [family = '', revision] = name.split(':');
    const number = revision ?? String(this.latest.get(`${account} ${region} ${family}`) ?? 0);
    return this.records.get(`arn:aws:ecs:${region}:${account}:task-definition/${family}:${number}`);
  }

  /** All revisions of an account, by family and oldest first. */
  list(account: string, prefix: string): TaskDefinitionRecord[] {
    return [...this.records.values()]
      .filter(({ arn, family }) => arn.split(':')[4] === account && family.startsWith(prefix))
      .sort((a, b) => (a.family === b.family ? a.revision - b.revision : a.family < b.family ? -1 : 1));
  }
}

interface Port {
  containerPort?: number;
  hostPort?: number;
  protocol?: string;
}

/** ECS shows what was left out of a container. */
function withDefaults(container: NamedContainer): NamedContainer {
  const ports = (container['portMappings'] ?? []) as Port[];
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...container,
    portMappings: ports.map((port) => ({ hostPort: port.containerPort, protocol: 'tcp', ...port })),
  };
}
