import type { ServiceDeploymentStatus, TaskStopCode } from '@aws-sdk/client-ecs';
import type { EcsServiceSeed, RolloutScript } from './scenario.js';
import type { TaskDefinitionRecord } from './task-definitions.js';

// All times are scenario times in milliseconds since the epoch. What lies in the future is planned; a rollout that
// is ended early loses what it had planned.

/** One environment of an application. */
export interface ClusterRecord {
  app: string;
  environment: string;
  /** `<app>-<env>-cluster`. */
  name: string;
  arn: string;
  account: string;
  region: string;
}

/** What a service runs, or should run, from some moment on. */
export interface Revision {
  arn: string;
  taskDefinition: TaskDefinitionRecord;
  createdAt: number;
}

/** How a container has ended. */
export interface ContainerEnd {
  exitCode?: number;
  reason?: string;
}

export interface TaskStop {
  /** When it is told to stop, or its container ends. */
  at: number;
  stoppedAt: number;
  reason: string;
  code: TaskStopCode;
  /** By container; one that is not named ended well. */
  ends: Readonly<Record<string, ContainerEnd>>;
  /** Whether it counts for the circuit breaker. */
  failure: boolean;
}

export interface TaskRecord {
  /** 32 hex digits. */
  id: string;
  arn: string;
  revision: Revision;
  /** `ecs-svc/<digits>`, which started it. */
  deploymentId: string;
  createdAt: number;
  /** When it runs; Infinity for one that never does. */
  runningAt: number;
  /** When its container's health check begins to fail. */
  unhealthyAt?: number;
  stop?: TaskStop;
}

export interface ServiceEvent {
  id: string;
  at: number;
  message: string;
}

export interface Phase {
  at: number;
  status: ServiceDeploymentStatus;
  reason?: string;
}

/** The way back to what ran before. */
export interface Rollback {
  /** Circuit breaker or not, from when on. */
  at: number;
  reason: string;
  revision: Revision;
  deploymentId: string;
}

/** One service deployment. */
export interface Rollout {
  arn: string;
  number: number;
  script: RolloutScript;
  createdAt: number;
  target: Revision;
  deploymentId: string;
  /** What ran when it began. */
  sources: Revision[];
  desired: number;
  phases: Phase[];
  rollback?: Rollback;
  /** When somebody else starts a deployment of the service; Infinity: never. */
  meanwhileAt: number;
}

export interface ServiceRecord {
  cluster: ClusterRecord;
  /** As the platform names it: `web`. */
  service: string;
  type: string;
  /** `<app>-<env>-<svc>`. */
  name: string;
  arn: string;
  createdAt: number;
  seed: EcsServiceSeed;
  desired: number;
  /** Oldest first; there is always one. */
  rollouts: Rollout[];
  tasks: TaskRecord[];
  events: ServiceEvent[];
  logGroup: string;
}

/** The phase that a rollout is in. */
export function phaseAt(rollout: Rollout, time: number): Phase {
  const phase = rollout.phases.filter(({ at }) => at <= time).at(-1) ?? rollout.phases[0];
  if (phase === undefined) throw new Error(`${rollout.arn} has no phases.`);
  return phase;
}

const finals: readonly ServiceDeploymentStatus[] = [
  'SUCCESSFUL',
  'STOPPED',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
];

export function isFinal({ status }: Phase): boolean {
  return finals.includes(status);
}

/** The rollout that is the service's latest one. */
export function latestRollout(service: ServiceRecord): Rollout {
  const latest = service.rollouts.at(-1);
  if (latest === undefined) throw new Error(`${service.arn} has no rollouts.`);
  return latest;
}

/** The revision that the service has or is on its way to, and the id of the deployment that brings it. */
export function primaryAt(rollout: Rollout, time: number): { revision: Revision; deploymentId: string } {
  const { rollback, target, deploymentId } = rollout;
  if (rollback !== undefined && rollback.at <= time) {
    return { revision: rollback.revision, deploymentId: rollback.deploymentId };
  }
  return { revision: target, deploymentId };
}

/** What a rollback leads to: the revision of the last rollout that came to a good end. */
export function lastGood(service: ServiceRecord, time: number): Revision | undefined {
  for (const rollout of [...service.rollouts].reverse()) {
    const { status } = phaseAt(rollout, time);
    if (status === 'SUCCESSFUL') return rollout.target;
    if (status === 'ROLLBACK_SUCCESSFUL') return rollout.rollback?.revision;
  }
  return undefined;
}

export type TaskState = 'PROVISIONING' | 'PENDING' | 'RUNNING' | 'STOPPING' | 'STOPPED';

/** Undefined before the task is there. */
export function taskState(task: TaskRecord, time: number): TaskState | undefined {
  if (task.createdAt > time) return undefined;
  if (task.stop !== undefined && task.stop.at <= time) {
    return task.stop.stoppedAt <= time ? 'STOPPED' : 'STOPPING';
  }
  if (task.runningAt <= time) return 'RUNNING';
  const early = Math.min(2000, (task.runningAt - task.createdAt) / 4);
  return time < task.createdAt + early ? 'PROVISIONING' : 'PENDING';
}

/** Whether the task is there and nothing has told it to stop. */
export function isAlive(task: TaskRecord, time: number): boolean {
  const state = taskState(task, time);
  return state !== undefined && state !== 'STOPPED' && state !== 'STOPPING';
}
