import * as v from 'valibot';
import { Seconds } from '../codebuild/scenario.js';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const Timestamp = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date and time such as 2026-01-31T12:00:00Z'),
);

/** A container of the new tasks that ends by itself. */
const Crash = v.strictObject({
  /** Default: the service's own container. */
  container: v.optional(v.string()),
  /** `none`: the container has no exit code, because it never ran. */
  'exit-code': v.optional(v.union([v.pipe(v.number(), v.integer()), v.literal('none')]), 1),
  /** The container's reason, such as `OutOfMemoryError: Container killed due to memory usage`. */
  reason: v.optional(v.string()),
  /** Default: `Essential container in task exited`. */
  'stopped-reason': v.optional(v.string()),
  'stop-code': v.optional(
    v.picklist(['EssentialContainerExited', 'TaskFailedToStart', 'SpotInterruption', 'InfrastructureHealth']),
    'EssentialContainerExited',
  ),
  /** What the container prints before it ends; `none`: its log stream never appears. */
  log: v.optional(v.union([v.literal('none'), v.array(v.string())])),
  /** How long after the container's start the log stream appears. */
  'log-late-seconds': v.optional(Seconds),
  /** Only so many tasks crash, the next ones run. Default: all. */
  times: v.optional(Count),
});

const HealthCheck = v.strictObject({
  /** Whose health check fails. */
  of: v.optional(v.picklist(['container', 'load-balancer']), 'load-balancer'),
  /** HTTP status codes that the load balancer sees. */
  codes: v.optional(v.string(), '502'),
  log: v.optional(v.union([v.literal('none'), v.array(v.string())])),
  times: v.optional(Count),
});

const Capacity = v.strictObject({
  /** From when on tasks can be placed; default: never. */
  'until-seconds': v.optional(Seconds),
  /** What is said about it in the service's events. */
  reason: v.optional(v.string()),
});

const rolloutEntries = {
  /**
   * How it ends. Default: SUCCESSFUL, or what the circuit breaker makes of the trouble below. STOPPED: somebody else
   * starts a deployment of what ran before. IN_PROGRESS: it never ends.
   */
  outcome: v.optional(
    v.picklist(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED', 'IN_PROGRESS']),
  ),
  /** From its start to its success, or to the circuit breaker. */
  seconds: v.optional(Seconds, 60),
  /** How long ListServiceDeployments does not know of it. */
  'unknown-seconds': v.optional(Seconds, 0),
  'pending-seconds': v.optional(Seconds, 2),
  /** How long a task takes until it runs; default: a third of the rollout. */
  'start-seconds': v.optional(Seconds),
  'rollback-seconds': v.optional(Seconds, 30),
  crash: v.optional(Crash),
  'health-check': v.optional(v.union([v.literal('fail'), HealthCheck])),
  capacity: v.optional(v.union([v.literal('none'), Capacity])),
  /** What the healthy tasks' own container prints once it runs. */
  log: v.optional(v.array(v.string())),
  /** More service events, so many seconds after its start. */
  events: v.optional(v.array(v.strictObject({ at: Seconds, message: v.string() })), []),
  /** The service deployment's `statusReason` at its end. */
  reason: v.optional(v.string()),
};

/** Somebody else's deployment of the same service, which ends this one. */
const Meanwhile = v.strictObject({
  'after-seconds': v.optional(Seconds, 10),
  /** The tag of the image that it deploys; default: the one that ran before. One that isn't in ECR can't start. */
  image: v.optional(v.string()),
  /** How it goes. */
  rollout: v.optional(v.strictObject(rolloutEntries), {}),
});

export const RolloutScript = v.strictObject({ ...rolloutEntries, meanwhile: v.optional(Meanwhile) });

/** A deployment that ended before the sandbox starts. */
const Past = v.strictObject({
  /** Tag or digest of the image; `placeholder`: Terraform's own task definition, which has no container of the service. */
  image: v.string(),
  'hours-ago': v.number(),
  status: v.optional(
    v.picklist(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED']),
    'SUCCESSFUL',
  ),
  /** Deploys the revision that was registered for the image before, instead of another one. */
  again: v.optional(v.boolean(), false),
});

const EcsService = v.strictObject({
  desired: v.optional(Count, 2),
  /** Limits of the autoscaling; `none`: the service is not scaled. Default: from the desired count to twice it. */
  autoscaling: v.optional(v.union([v.literal('none'), v.strictObject({ min: Count, max: Count })])),
  /** The tag or digest that runs now, or `placeholder`; default: the codebase's newest image. */
  image: v.optional(v.string()),
  /** What was deployed before, oldest first. */
  past: v.optional(v.array(Past), []),
  /** Since when it runs; default: an hour before the sandbox starts. */
  since: v.optional(Timestamp),
  /** The template in S3: changes to the usual one, its whole text, or none at all. */
  template: v.optional(v.union([v.literal('none'), v.string(), v.record(v.string(), v.unknown())]), {}),
  'circuit-breaker': v.optional(v.picklist(['rollback', 'stop', 'off']), 'rollback'),
  status: v.optional(v.picklist(['ACTIVE', 'DRAINING', 'INACTIVE']), 'ACTIVE'),
  /** The nth deployment takes the nth script, the last one repeats. */
  rollouts: v.optional(v.array(RolloutScript), []),
});

/** `none`: the service does not exist in ECS. */
export const EcsEnvironment = v.strictObject({
  services: v.optional(v.record(v.string(), v.union([v.literal('none'), EcsService])), {}),
});

/** What one rollout does, in scenario seconds. */
export type RolloutScript = v.InferOutput<typeof RolloutScript>;
export type EcsServiceSeed = v.InferOutput<typeof EcsService>;
export type PastSeed = v.InferOutput<typeof Past>;
export const plainService: EcsServiceSeed = v.parse(EcsService, {});
export const plainRollout: RolloutScript = v.parse(RolloutScript, {});
