import { BuildFollower } from '../../src/domains/builds/build-follower.js';
import { CodeBuildService } from '../../src/providers/aws/codebuild.js';
import { CloudWatchLogReader } from '../../src/providers/aws/logs.js';
import { CodePipelineService } from '../../src/providers/aws/codepipeline.js';
import { EcsContainerService } from '../../src/providers/aws/ecs.js';
import { PipelineFollower } from '../../src/domains/pipelines/execution-follower.js';
import { DeploymentFollower } from '../../src/domains/services/follow-deployment.js';
import { ecsName } from '../../src/domains/platform/names.js';
import { toWork } from '../../src/domains/services/service-work.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { VirtualAws } from '../../e2e/load/virtual-aws.js';

/** So many of each kind in one world, one after another. */
export const WORLD_WAITS = 50;

export type Random = (from: number, to: number) => number;

export interface Kind {
  name: string;
  /** Of the requests that are counted. Default: all. */
  target?: string;
  scenario: (random: Random) => ScenarioInput;
  /** Each call starts one, and gives what waits for it, and when it ended. */
  start: (aws: VirtualAws) => () => Promise<() => Promise<number>>;
}

/** The same numbers each time. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (from, to) => {
    state = (state * 48_271) % 2_147_483_647;
    return from + (state / 2_147_483_647) * (to - from);
  };
}
const options = (aws: VirtualAws): { deadline: number; signal: AbortSignal } => ({
  deadline: aws.now() + 3_600_000,
  signal: new AbortController().signal,
});

type Codebase = NonNullable<NonNullable<ScenarioInput['applications']>[string]['codebases']>[string];

const many = <T>(make: () => T): T[] => Array.from({ length: WORLD_WAITS }, make);

function demo(codebase: Omit<Codebase, 'repository'>, rollouts: object[] = []): ScenarioInput {
  const dev = {
    'service-deployment-mode': 'platform' as const,
    ecs: { services: { web: { image: 'commit-1111111', rollouts } } },
  };
  return {
    applications: {
      demo: {
        environments: { dev },
        services: { web: { type: 'Backend Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            services: [{ all: ['web'] }],
            images: [{ tags: ['commit-1111111'] }],
            ...codebase,
          },
        },
      },
    },
  };
}

function buildScript(random: Random, lines: number): NonNullable<Codebase['builds']>[number] {
  const chance = random(0, 1);
  return {
    outcome: chance < 0.1 ? 'TIMED_OUT' : chance < 0.25 ? 'FAILED' : 'SUCCEEDED',
    phases: {
      QUEUED: random(0, 3),
      PROVISIONING: random(5, 40),
      DOWNLOAD_SOURCE: random(1, 8),
      INSTALL: random(1, 20),
      PRE_BUILD: random(1, 10),
      BUILD: random(30, 360),
      POST_BUILD: random(1, 20),
      UPLOAD_ARTIFACTS: random(0, 2),
      FINALIZING: random(1, 4),
    },
    log: { lines, 'delay-seconds': random(0.5, 2.5) },
    push: 'none',
  };
}

function startBuild(aws: VirtualAws): () => Promise<() => Promise<number>> {
  const service = new CodeBuildService(aws.connection());
  const logs = new CloudWatchLogReader(aws.connection());
  const deps = { builds: service, logs, logger: aws.logger, clock: aws };
  let count = 0;
  return async () => {
    const started = await service.start({
      project: 'demo-web-codebase-image-build',
      sourceVersion: 'c0ffee1234567890c0ffee1234567890c0ffee12',
      environmentVariables: [],
      artifacts: 'none',
      idempotencyToken: `token-${String((count += 1))}`,
    });
    return async () => {
      const { build } = await new BuildFollower(deps).follow(started.id, options(aws));
      return build.endTime?.getTime() ?? Number.NaN;
    };
  };
}

export const builds: Kind = {
  name: 'build',
  scenario: (random) => demo({ builds: many(() => buildScript(random, Math.round(random(100, 2_000)))) }),
  start: startBuild,
};

/** Its log says something every half minute, if that. */
export const quietBuilds: Kind = {
  name: 'build that prints little',
  scenario: (random) => demo({ builds: many(() => buildScript(random, 20)) }),
  start: startBuild,
};

export const executions: Kind = {
  name: 'execution',
  target: 'CodePipeline',
  scenario: (random) =>
    demo({
      executions: many(() => ({
        outcome: random(0, 1) < 0.15 ? ('Failed' as const) : ('Succeeded' as const),
        stages: Array.from({ length: Math.ceil(random(0, 3)) }, (_, index) => ({
          name: `Deploy-${String(index)}`,
          actions: [{ name: 'Deploy', type: 'codebuild' as const, seconds: random(40, 240) }],
        })),
      })),
    }),
  start: (aws) => {
    const pipelines = new CodePipelineService(aws.connection());
    const { region } = aws.world;
    const service = new CodeBuildService(aws.connection());
    const logs = new CloudWatchLogReader(aws.connection());
    const builds = new BuildFollower({ builds: service, logs, logger: aws.logger, clock: aws });
    const follower = new PipelineFollower({
      pipelines,
      builds,
      logger: aws.logger,
      clock: aws,
      region,
    });
    const pipeline = 'demo-web-manual-release';
    let count = 0;
    return async () => {
      const variables = { ENVIRONMENT: 'dev', IMAGE_TAG: 'commit-1111111' };
      const id = await pipelines.start({ pipeline, variables, token: `token-${String((count += 1))}` });
      return async () => {
        const { actions } = await follower.follow(pipeline, id, options(aws));
        return Math.max(...actions.map(({ lastUpdateTime }) => lastUpdateTime?.getTime() ?? 0));
      };
    };
  },
};

export const deployments: Kind = {
  name: 'deployment to ECS',
  scenario: (random) => ({
    ...demo(
      {},
      many(() => ({
        seconds: random(60, 400),
        ...(random(0, 1) < 0.15 ? { crash: { 'exit-code': 1 } } : {}),
      })),
    ),
    // What the platform's role may not do.
    faults: ['DescribeServiceDeployments', 'DescribeServiceRevisions', 'ListTasks'].map((operation) => ({
      service: 'ecs',
      operation,
      kind: 'access-denied' as const,
    })),
  }),
  start: (aws) => {
    const containers = new EcsContainerService(aws.connection());
    // What the measurement itself asks for is not counted.
    const apart = new EcsContainerService(aws.connectionApart());
    const tails = new CloudWatchLogReader(aws.connection());
    const deps = { containers, tails, logger: aws.logger, clock: aws };
    const target = { app: 'demo', env: 'dev', service: 'web' };
    const name = ecsName(target);
    return async () => {
      const before = await containers.service(name);
      if (before === undefined) throw new Error(`There is no service ${name.service}.`);
      const listed = await containers.deployments(name);
      const { taskDefinition } = before;
      const known = {
        taskSets: before.taskSets.map(({ id }) => id),
        deployments: listed.map(({ arn }) => arn),
      };
      const work = toWork(
        {
          name,
          region: aws.world.region,
          tag: '',
          taskDefinition,
          previous: undefined,
          force: true,
          before: known,
        },
        await containers.update(name, taskDefinition, { force: true }),
      );
      const plan = {
        target,
        image: { tag: '', digest: '' },
        definition: { family: '', containerDefinitions: [] },
        before,
        running: { taskDefinition, image: undefined, since: undefined },
      };
      const found = (): void => undefined;
      const follower = new DeploymentFollower(deps, plan, work);
      return async () => {
        const { deployment } = await follower.follow({ ...options(aws), found });
        const end = (await apart.deployments(name)).find(({ arn }) => arn === deployment.arn);
        return end?.finishedAt?.getTime() ?? Number.NaN;
      };
    };
  },
};
