import type { TaskStopCode } from '@aws-sdk/client-ecs';
import type { RolloutScript } from './scenario.js';
import type { Registry } from '../ecr/registry.js';
import type { ContainerEnd, Revision, ServiceRecord } from './service-record.js';

/** What befalls new tasks. */
export interface Trouble {
  /** So many tasks, then it is over; Infinity: all. */
  times: number;
  /** Whether the task comes as far as running. */
  runs: boolean;
  /** The container whose fault it is. */
  container: string;
  reason: string;
  code: TaskStopCode;
  ends: Record<string, ContainerEnd>;
  /** `none`: no stream ever. */
  log: readonly string[] | 'none';
  logLateMs: number;
  /** Whether the container's own health check fails first. */
  unhealthy: boolean;
  /** What the service's events say about a task, after the service's name. */
  event: ((taskId: string) => string) | undefined;
}

/** The trouble that the script has for the tasks of a revision; an image that isn't in ECR is trouble too. */
export function troubleOf(
  script: RolloutScript,
  service: ServiceRecord,
  revision: Revision,
  registry: Registry,
): Trouble | undefined {
  const missing = missingImage(revision, registry);
  if (missing !== undefined) return pullTrouble(missing);
  const found = scripted(script, service);
  // An outcome that is asked for goes first.
  return found !== undefined && isRolledBack(script) ? { ...found, times: Infinity } : found;
}

/** Whether the scenario wants it to end in a rollback. */
export function isRolledBack({ outcome }: RolloutScript): boolean {
  return outcome === 'ROLLBACK_SUCCESSFUL' || outcome === 'ROLLBACK_FAILED';
}

function scripted(script: RolloutScript, service: ServiceRecord): Trouble | undefined {
  if (script.crash !== undefined) return crashTrouble(script.crash, service.service);
  if (script['health-check'] !== undefined) return healthTrouble(script['health-check'], service);
  if (!isRolledBack(script)) return undefined;
  return crashTrouble({ 'exit-code': 1, 'stop-code': exited }, service.service);
}

const exited = 'EssentialContainerExited';

function crashTrouble(crash: NonNullable<RolloutScript['crash']>, service: string): Trouble {
  const container = crash.container ?? service;
  const exitCode = crash['exit-code'];
  const usual = ['Starting', 'Traceback (most recent call last):', "KeyError: 'DATABASE_CREDENTIALS'"];
  const { reason } = crash;
  return {
    times: crash.times ?? Infinity,
    runs: crash['stop-code'] !== 'TaskFailedToStart',
    container,
    reason: crash['stopped-reason'] ?? 'Essential container in task exited',
    code: crash['stop-code'],
    ends: {
      [container]: {
        ...(exitCode === 'none' ? {} : { exitCode }),
        ...(reason === undefined ? {} : { reason }),
      },
    },
    log: crash.log ?? (crash['stop-code'] === 'TaskFailedToStart' ? 'none' : usual),
    logLateMs: (crash['log-late-seconds'] ?? 0) * 1000,
    unhealthy: false,
    event: undefined,
  };
}

function healthTrouble(
  check: NonNullable<RolloutScript['health-check']>,
  { service, cluster, name }: ServiceRecord,
): Trouble {
  const given = check === 'fail' ? undefined : check;
  const ofContainer = given?.of === 'container';
  const target = targetGroupArn({ cluster, name });
  return {
    times: given?.times ?? Infinity,
    runs: true,
    container: service,
    reason: ofContainer
      ? 'Task failed container health checks'
      : `Task failed ELB health checks in (target-group ${target})`,
    code: 'ServiceSchedulerInitiated',
    // Told to stop, and killed since it didn't.
    ends: { [service]: { exitCode: 137 } },
    log: given?.log ?? ['Starting', 'Listening on port 8080', 'GET /healthcheck 502'],
    logLateMs: 0,
    unhealthy: ofContainer,
    event: (taskId) =>
      ofContainer
        ? `(task ${taskId}) failed container health checks.`
        : `(task ${taskId}) (port 8080) is unhealthy in (target-group ${target}) due to (reason Health checks failed ` +
          `with these codes: [${given?.codes ?? '502'}]).`,
  };
}

export function targetGroupArn({ cluster, name }: Pick<ServiceRecord, 'cluster' | 'name'>): string {
  const { region, account } = cluster;
  return `arn:aws:elasticloadbalancing:${region}:${account}:targetgroup/${name.slice(0, 32)}/0123456789abcdef`;
}

interface MissingImage {
  container: string;
  image: string;
}

function pullTrouble({ container, image }: MissingImage): Trouble {
  const reason = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: ${image}: not found`;
  return {
    times: Infinity,
    runs: false,
    container,
    reason,
    code: 'TaskFailedToStart',
    ends: { [container]: { reason } },
    log: 'none',
    logLateMs: 0,
    unhealthy: false,
    event: undefined,
  };
}

/** The first container whose image should be in a repository that is known here, and isn't. */
function missingImage({ taskDefinition }: Revision, registry: Registry): MissingImage | undefined {
  const found = taskDefinition.containers.find(({ image }) => {
    const entry = lookUp(image, registry);
    return entry !== undefined && entry.digest === undefined;
  });
  return found === undefined ? undefined : { container: found.name, image: found.image };
}

/** The digest of an image, where it is in a repository that is known here. */
export function imageDigest(image: string, registry: Registry): string | undefined {
  return lookUp(image, registry)?.digest;
}

/** Undefined for an image in a registry or repository that isn't known here; without a digest it is missing. */
function lookUp(image: string, registry: Registry): { digest: string | undefined } | undefined {
  const [, repositoryName = '', tag, digest] =
    /^\d{12}\.dkr\.ecr\.[^/]+\/([^:@]+)(?::([^@]+))?(?:@(.+))?$/.exec(image) ?? [];
  const repository = registry.get(repositoryName);
  if (repository === undefined) return undefined;
  const found = digest === undefined ? repository.byTag(tag ?? 'latest') : repository.byDigest(digest);
  return { digest: found?.digest };
}
