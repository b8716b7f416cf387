import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';

/**
 * 20 requests a second, and 100 at once, for each operation. ECS documents that for reading services ("Request throttling for
 * the Amazon ECS API"), CodeBuild and CodePipeline no limit at all; they are taken to be as strict. CloudWatch Logs, with
 * 25 a second, is a little less so.
 */
export const LIMIT = { burst: 100, 'per-second': 20 };
/** Operations of ECS that share a limit, and how much of the burst they have. Source: the same page. */
const SHARED_LIMITS = [
  { together: ['DescribeServices', 'ListServices'], burst: 1 },
  { together: ['DescribeServiceDeployments', 'ListServiceDeployments'], burst: 0.5 },
  { together: ['DescribeTasks', 'ListTasks'], burst: 1 },
];

export const PROJECT = 'load-build';
/** CodePipeline runs 50 executions of a pipeline at once at most. */
const EXECUTIONS_EACH = 40;

/** The shortest and the longest work, in seconds. */
const [SHORTEST, LONGEST] = [60, 360];

/** The same numbers each time, from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed * 7_919 + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** An account with so many builds, executions and deployments, of random durations, and with AWS's limits. */
export function accountWith(each: number, limit: typeof LIMIT, random: () => number): ScenarioInput {
  const seconds = (): number => Math.round(SHORTEST + random() * (LONGEST - SHORTEST));
  const all = <T>(make: () => T): T[] => Array.from({ length: each }, make);
  const names = Array.from({ length: each }, (_, index) => serviceName(index));
  const services = Object.fromEntries(
    names.map((name) => [name, { image: 'commit-1111111', rollouts: [{ seconds: seconds() }] }]),
  );
  return {
    projects: { [PROJECT]: { builds: all(() => ({ phases: { BUILD: seconds() }, push: 'none' as const })) } },
    pipelines: Object.fromEntries(
      names.map((_, index) => [
        pipelineName(index),
        { 'execution-mode': 'PARALLEL' as const, executions: executions(EXECUTIONS_EACH, seconds) },
      ]),
    ),
    applications: {
      demo: {
        environments: { dev: { 'service-deployment-mode': 'platform', ecs: { services } } },
        services: Object.fromEntries(names.map((name) => [name, { type: 'Backend Service' }])),
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            services: [{ all: names }],
            images: [{ tags: ['commit-1111111'] }],
          },
        },
      },
    },
    faults: limits(limit),
  };
}

function limits(limit: typeof LIMIT): NonNullable<ScenarioInput['faults']> {
  const kind = 'throttle' as const;
  return [
    ...['codebuild', 'codepipeline', 'logs'].map((service) => ({ service, kind, beyond: limit })),
    ...SHARED_LIMITS.map(({ together, burst }) => ({
      service: 'ecs',
      kind,
      beyond: { ...limit, burst: Math.ceil(limit.burst * burst), together },
    })),
  ];
}

function executions(count: number, seconds: () => number) {
  return Array.from({ length: count }, () => {
    const action = { name: 'Deploy', type: 'codebuild' as const, seconds: seconds() };
    return { stages: [{ name: 'Deploy', actions: [action] }] };
  });
}

/** The pipeline of the nth execution. */
export function pipelineName(index: number): string {
  return `load-pipeline-${Math.floor(index / EXECUTIONS_EACH)}`;
}

export function serviceName(index: number): string {
  return `web${index}`;
}
