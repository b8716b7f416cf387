import type { Ecs } from './ecs.js';
import type { ApplicationSeed } from '../../scenario/scenario.js';
import { placeholder, runningInput } from './running-input.js';
import { seedPast } from './seed-past.js';
import { plainRollout, plainService, type EcsServiceSeed } from './scenario.js';
import type { LogStreams } from '../logs/log-streams.js';
import type { Setting } from '../../server/setting.js';
import type { ClusterRecord, Rollout, ServiceRecord } from './service-record.js';
import { runningTag } from './template.js';

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** The revision that runs when the sandbox starts. */
const newestRevision = 41;

/** Makes the clusters of all environments, and their services with what runs in them. */
export function seedServices(ecs: Ecs, logs: LogStreams, setting: Setting): void {
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [environment, seed] of Object.entries(application.environments)) {
      if (seed?.ecs === 'none') continue;
      const account = seed?.account ?? setting.account;
      const region = seed?.region ?? setting.region;
      const name = `${app}-${environment}-cluster`;
      const arn = `arn:aws:ecs:${region}:${account}:cluster/${name}`;
      const cluster: ClusterRecord = { app, environment, name, arn, account, region };
      ecs.clusters.push(cluster);
      for (const [service, serviceSeed, type] of servicesOf(application, seed?.ecs.services ?? {})) {
        if (serviceSeed === 'none') continue;
        logs.createGroup(logGroupOf(cluster, service));
        seedService(ecs, setting, cluster, { service, seed: serviceSeed, type });
      }
    }
  }
}

/** Scheduled jobs are none of ECS's services; the scenario may name services that the application doesn't. */
export function servicesOf(
  application: ApplicationSeed,
  seeds: Readonly<Record<string, EcsServiceSeed | 'none'>>,
): [string, EcsServiceSeed | 'none', string][] {
  const names = new Set([...Object.keys(application.services), ...Object.keys(seeds)]);
  return [...names].flatMap((name): [string, EcsServiceSeed | 'none', string][] => {
    const type = application.services[name]?.type ?? 'Backend Service';
    if (type === 'Scheduled Job' && seeds[name] === undefined) return [];
    return [[name, seeds[name] ?? plainService, type]];
  });
}

interface Named {
  service: string;
  seed: EcsServiceSeed;
  type: string;
}

/** Source: the platform's Terraform. */
function logGroupOf({ app, environment }: ClusterRecord, service: string): string {
  return `/platform/ecs/service/${app}/${environment}/${service}`;
}

function seedService(
  ecs: Ecs,
  setting: Setting,
  cluster: ClusterRecord,
  { service, seed, type }: Named,
): void {
  const { app, environment, account, region } = cluster;
  const name = `${app}-${environment}-${service}`;
  const now = setting.now();
  const at = seed.since === undefined ? now - hourMs : Date.parse(seed.since);
  const record: ServiceRecord = {
    cluster,
    service,
    type,
    name,
    arn: `arn:aws:ecs:${region}:${account}:service/${cluster.name}/${name}`,
    createdAt: at - 24 * hourMs,
    seed,
    desired: seed.desired,
    rollouts: [],
    tasks: [],
    events: [],
    logGroup: logGroupOf(cluster, service),
  };
  const by =
    `arn:aws:sts::${account}:assumed-role/${app}-${environment}-codebase-pipeline-deploy/${environment}` as const;
  const register = (image: string, time: number, revision?: number) =>
    ecs.taskDefinitions.register(
      runningInput(record, image, setting),
      { account, region, at: time, by },
      revision,
    );
  const first = register(placeholder, record.createdAt - minuteMs);
  seedPast(ecs, setting, record, { register, newest: newestRevision });
  const tag = runningTag(app, service, seed, setting.scenario);
  // Terraform has registered a few revisions before.
  const taskDefinition = tag === placeholder ? first : register(tag, at - minuteMs, newestRevision);
  ecs.services.push(record);
  const rollout = firstRollout(ecs, record, ecs.revision(record, taskDefinition, at - minuteMs), at);
  record.rollouts.push(rollout);
  const { target: revision, deploymentId } = rollout;
  ecs.plan(record, rollout).startTasks(at - minuteMs / 2, seed.desired, () => at, { revision, deploymentId });
  ecs.plan(record, rollout).event(at, `(deployment ${deploymentId}) deployment completed.`);
  ecs.plan(record, rollout).event(at, 'has reached a steady state.');
}

function firstRollout(ecs: Ecs, record: ServiceRecord, target: Rollout['target'], at: number): Rollout {
  const { cluster, name, desired } = record;
  const path = `${cluster.name}/${name}/${ecs.ids.letters()}`;
  return {
    arn: `arn:aws:ecs:${cluster.region}:${cluster.account}:service-deployment/${path}`,
    number: record.rollouts.length + 1,
    script: plainRollout,
    createdAt: at - minuteMs,
    target,
    deploymentId: `ecs-svc/${ecs.ids.digits()}`,
    sources: [],
    desired,
    phases: [
      { at: at - minuteMs, status: 'PENDING' },
      { at: at - minuteMs + 2000, status: 'IN_PROGRESS' },
      { at, status: 'SUCCESSFUL' },
    ],
    meanwhileAt: Infinity,
  };
}
