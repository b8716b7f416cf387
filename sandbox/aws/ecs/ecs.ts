import { IdSource } from './ids.js';
import { Plan, type EcsSurroundings } from './plan.js';
import { planRollback } from './plan-rollback.js';
import { planRollout } from './plan-rollout.js';
import { endEarly } from './end-early.js';
import { scaleTasks } from './scale.js';
import {
  isFinal,
  latestRollout,
  phaseAt,
  type ClusterRecord,
  type Revision,
  type Rollout,
  type ServiceRecord,
} from './service-record.js';
import { TaskDefinitions, type TaskDefinitionRecord } from './task-definitions.js';
import { plainRollout, type RolloutScript } from './scenario.js';
import type { Setting } from '../../server/setting.js';

/** ECS: clusters, services, task definitions, and the service deployments that the scenario scripts. */
export class Ecs {
  readonly taskDefinitions = new TaskDefinitions();
  readonly clusters: ClusterRecord[] = [];
  readonly services: ServiceRecord[] = [];
  readonly ids: IdSource;
  /** How many deployments of a service have taken a script. */
  private readonly counts = new Map<ServiceRecord, number>();

  constructor(
    private readonly setting: Setting,
    private readonly around: EcsSurroundings,
  ) {
    this.ids = new IdSource(`${setting.scenario.seed} ecs`);
  }

  /** By name or ARN; only the account's own can be seen. */
  cluster(name: string, account: string): ClusterRecord | undefined {
    return this.clusters.find((cluster) => {
      const matches = cluster.name === name || cluster.arn === name;
      return matches && cluster.account === account;
    });
  }

  /** By name or ARN. */
  service(cluster: ClusterRecord, name: string): ServiceRecord | undefined {
    return this.services.find(
      (service) => service.cluster === cluster && (service.name === name || service.arn === name),
    );
  }

  /** A service deployment by its ARN, with its service. */
  rollout(arn: string, account: string): { service: ServiceRecord; rollout: Rollout } | undefined {
    for (const service of this.services) {
      if (service.cluster.account !== account) continue;
      const rollout = service.rollouts.find((candidate) => candidate.arn === arn);
      if (rollout !== undefined) return { service, rollout };
    }
    return undefined;
  }

  /** Starts a service deployment; one that is on its way is stopped by that. */
  deploy(service: ServiceRecord, taskDefinition: TaskDefinitionRecord): Rollout {
    const count = (this.counts.get(service) ?? 0) + 1;
    this.counts.set(service, count);
    const scripts = service.seed.rollouts;
    const script = scripts[count - 1] ?? scripts.at(-1) ?? plainRollout;
    return this.start(service, taskDefinition, this.setting.now(), script);
  }

  /** Starts a service deployment that nothing goes wrong with, at a time that may be over. */
  release(service: ServiceRecord, taskDefinition: TaskDefinitionRecord, at: number): Rollout {
    return this.start(service, taskDefinition, at, plainRollout);
  }

  /** Changes how many tasks there should be, which is no deployment. */
  scale(service: ServiceRecord, desired: number): void {
    service.desired = desired;
    const latest = latestRollout(service);
    if (isFinal(phaseAt(latest, this.setting.now())))
      scaleTasks(this.plan(service, latest), this.setting.now());
  }

  /** Ends a running service deployment by a rollback. */
  rollBack(service: ServiceRecord, rollout: Rollout): void {
    const now = this.setting.now();
    endEarly(service, now, this.around.logs);
    planRollback(this.plan(service, rollout), now, 'the user requested it');
  }

  /** Lets other people's deployments begin whose time has come. */
  advance(): void {
    const now = this.setting.now();
    for (const service of this.services) {
      for (let next = due(service, now); next !== undefined; next = due(service, now)) {
        this.startMeanwhile(service, next);
      }
    }
  }

  private startMeanwhile(service: ServiceRecord, rollout: Rollout): void {
    const at = rollout.meanwhileAt;
    rollout.meanwhileAt = Infinity;
    const { meanwhile } = rollout.script;
    const before = rollout.sources.at(-1) ?? rollout.target;
    if (meanwhile === undefined) {
      this.start(service, before.taskDefinition, at, plainRollout);
      return;
    }
    const { account, region } = service.cluster;
    const { family, shown, containers, tags } = rollout.target.taskDefinition;
    const isOwn = ({ name }: { name: string }): boolean => name === service.service;
    const imageBefore = before.taskDefinition.containers.find(isOwn)?.image ?? '';
    const repository = imageBefore.replace(/(@.*|:[^:/]*)$/, '');
    const image = meanwhile.image === undefined ? imageBefore : `${repository}:${meanwhile.image}`;
    const changed = containers.map((container) => (isOwn(container) ? { ...container, image } : container));
    const by = `arn:aws:sts::${account}:assumed-role/somebody/else`;
    const other = this.taskDefinitions.register(
      { ...registrable(shown), family, containerDefinitions: changed, tags: [...tags] },
      { account, region, at, by },
    );
    this.start(service, other, at, { ...meanwhile.rollout, meanwhile: undefined });
  }

  private start(
    service: ServiceRecord,
    taskDefinition: TaskDefinitionRecord,
    at: number,
    script: RolloutScript,
  ): Rollout {
    const { cluster, name } = service;
    const latest = latestRollout(service);
    const sources = [
      ...new Set(service.tasks.filter((task) => task.createdAt <= at && !goneBy(task, at))),
    ].map(({ revision }) => revision);
    if (!isFinal(phaseAt(latest, at))) {
      endEarly(service, at, this.around.logs);
      latest.phases.push({ at, status: 'STOP_REQUESTED' });
      const reason = 'Service deployment stopped because a newer service deployment was started.';
      latest.phases.push({ at: at + 1000, status: 'STOPPED', reason });
    }
    const prefix = `arn:aws:ecs:${cluster.region}:${cluster.account}`;
    const rollout: Rollout = {
      arn: `${prefix}:service-deployment/${cluster.name}/${name}/${this.ids.letters()}`,
      number: latest.number + 1,
      script,
      createdAt: at,
      target: this.revision(service, taskDefinition, at),
      deploymentId: `ecs-svc/${this.ids.digits()}`,
      sources: [...new Set(sources)],
      desired: service.desired,
      phases: [],
      meanwhileAt: meanwhileAt(script, at),
    };
    service.rollouts.push(rollout);
    planRollout(this.plan(service, rollout));
    return rollout;
  }

  revision(service: ServiceRecord, taskDefinition: TaskDefinitionRecord, createdAt: number): Revision {
    const { cluster, name } = service;
    const path = `${cluster.name}/${name}/${this.ids.digits()}`;
    const arn = `arn:aws:ecs:${cluster.region}:${cluster.account}:service-revision/${path}`;
    return { arn, taskDefinition, createdAt };
  }

  plan(service: ServiceRecord, rollout: Rollout): Plan {
    return new Plan(this.around, service, rollout, this.ids);
  }
}

function goneBy({ stop }: { stop?: { stoppedAt: number } }, at: number): boolean {
  return stop !== undefined && stop.stoppedAt <= at;
}

/** The latest rollout, where somebody else's deployment should have ended it by now. */
function due(service: ServiceRecord, now: number): Rollout | undefined {
  const latest = latestRollout(service);
  const at = latest.meanwhileAt;
  return at <= now && !isFinal(phaseAt(latest, at)) ? latest : undefined;
}

function meanwhileAt({ meanwhile, outcome, seconds }: RolloutScript, createdAt: number): number {
  if (meanwhile !== undefined) return createdAt + meanwhile['after-seconds'] * 1000;
  return outcome === 'STOPPED' ? createdAt + seconds * 1000 : Infinity;
}

/** What of a task definition can be registered again. */
function registrable(shown: TaskDefinitionRecord['shown']) {
  const { taskRoleArn, executionRoleArn, networkMode, volumes, requiresCompatibilities } = shown;
  const { cpu, memory, runtimePlatform } = shown;
  return {
    taskRoleArn,
    executionRoleArn,
    networkMode,
    volumes,
    requiresCompatibilities,
    cpu,
    memory,
    runtimePlatform,
  };
}
