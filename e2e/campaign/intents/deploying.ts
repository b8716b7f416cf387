import type { ScenarioInput } from '../../../sandbox/scenario/scenario.js';
import type { World } from '../../../sandbox/server/world.js';
import { isFinal, phaseAt } from '../../../sandbox/aws/ecs/service-record.js';
import { COMMIT, demoScenario } from '../../harness/sandbox.js';
import { inSlack, PLANTED, sha, slackInputs } from './intent.js';
import { postings } from './slack.js';
import type { Intent, Work } from './intent.js';

const SUITE = 'pull-request-end-to-end-tests';
const PROJECT = 'platform-tools-build';

export function builds(world: World, project: string): Work[] {
  const found = world.builds.projects.get(project);
  return (found === undefined ? [] : world.builds.list(found)).map(({ id, timeline }) => {
    const ended = timeline.endedAt <= world.now();
    return { id, end: ended ? timeline.outcome : undefined, good: timeline.outcome === 'SUCCEEDED' };
  });
}

export function executions(world: World, pipeline: string): Work[] {
  return (world.pipelines.pipelines.get(pipeline)?.executions ?? []).map((record) => {
    const { status, endedAt } = world.pipelines.state(record);
    return { id: record.id, end: endedAt === undefined ? undefined : status, good: status === 'Succeeded' };
  });
}

/** The first rollout of each service, and those of its past, were there. */
export function deployments(world: World): Work[] {
  return world.ecs.services.flatMap(({ rollouts, seed }) =>
    rollouts.slice(1 + seed.past.length).map((rollout) => {
      const phase = phaseAt(rollout, world.now());
      return {
        id: rollout.arn,
        end: isFinal(phase) ? phase.status : undefined,
        good: phase.status === 'SUCCESSFUL',
      };
    }),
  );
}

/** Short, with few lines: what a play costs is its requests. */
function build(bad: boolean) {
  const failed = { outcome: 'FAILED', 'fail-phase': 'BUILD' } as const;
  const phases = { PROVISIONING: 2, DOWNLOAD_SOURCE: 1, INSTALL: 1, PRE_BUILD: 1, BUILD: 6, POST_BUILD: 1 };
  return { phases, ...(bad ? failed : {}) };
}

/** An environment whose services run commit-1111111; commit-2222222 is there to be deployed. */
export function ecsScenario(bad: boolean, more: object = {}): ScenarioInput {
  const rollout = bad ? { crash: { 'exit-code': 3 }, 'rollback-seconds': 20 } : { seconds: 20 };
  const web = { image: 'commit-1111111', rollouts: [rollout], ...more };
  return {
    applications: {
      demo: {
        environments: {
          dev: {
            account: '111111111111',
            'service-deployment-mode': 'platform',
            ecs: { services: { web } },
          },
        },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: [{ first: ['web'] }],
            images: [
              { tags: ['commit-3333333'] },
              { tags: ['commit-1111111'] },
              { tags: ['commit-2222222', 'branch-main'] },
            ],
          },
        },
      },
    },
  };
}

const usual = { canEndBadly: true, pieces: 1, lostAnswer: 'repeated', again: 'another' } as const;

/** The first service of the list that codebase-deploy gives, in CodePipeline's words. */
const DEPLOYED: Readonly<Record<string, string>> = {
  Succeeded: 'SUCCESSFUL',
  RolledBack: 'ROLLBACK_SUCCESSFUL',
};

export const deployingIntents: readonly Intent[] = [
  {
    ...usual,
    name: 'codebase-build',
    verb: 'codebase-build',
    inputs: { app: 'demo', codebase: 'web' },
    scenario: (bad) => demoScenario({ images: [], builds: [build(bad)] }),
    starts: 'codebuild:StartBuild',
    works: (world) => builds(world, 'demo-web-codebase-image-build'),
    claimed: ({ status }) => status,
    stops: true,
    again: 'nothing',
    twiceAtOnce: true,
  },
  {
    ...usual,
    name: 'codebase-build with Slack',
    verb: 'codebase-build',
    inputs: { ...slackInputs, app: 'demo', codebase: 'web', notifications: 'workflow' },
    scenario: (bad) => ({ ...demoScenario({ images: [], builds: [build(bad)] }), slack: {} }),
    starts: 'codebuild:StartBuild',
    works: (world) => builds(world, 'demo-web-codebase-image-build'),
    sideEffects: postings,
    claimed: ({ status }) => status,
    stops: true,
    again: 'nothing',
    twiceAtOnce: true,
    env: inSlack,
  },
  {
    ...usual,
    name: 'project-build with a key',
    verb: 'project-build',
    inputs: { project: PROJECT, 'idempotency-key': 'v1.2.3', 'restart-failed': 'true' },
    scenario: (bad) => ({ projects: { [PROJECT]: { builds: [build(bad)] } } }),
    starts: 'codebuild:StartBuild',
    works: (world) => builds(world, PROJECT),
    claimed: ({ status }) => status,
    stops: true,
    again: 'nothing',
  },
  {
    ...usual,
    name: 'pipeline-run with a key',
    verb: 'pipeline-run',
    inputs: { pipeline: SUITE, variables: 'TAG: "1.2"', 'idempotency-key': 'v1.2.3' },
    scenario: (bad) => ({
      pipelines: {
        [SUITE]: {
          variables: { TAG: 'none', IDEMPOTENCY_KEY: 'none' },
          executions: [bad ? { outcome: 'Failed' } : {}],
        },
      },
    }),
    starts: 'codepipeline:StartPipelineExecution',
    works: (world) => executions(world, SUITE),
    claimed: ({ status }) => status,
    stops: false,
    again: 'nothing',
  },
  {
    ...usual,
    name: 'codebase-deploy by its pipeline',
    verb: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' },
    scenario: (bad) => demoScenario({ executions: [bad ? { outcome: 'Failed' } : {}] }),
    starts: 'codepipeline:StartPipelineExecution',
    works: (world) => executions(world, 'demo-web-manual-release'),
    claimed: ({ status }) => status,
    stops: false,
  },
  {
    ...usual,
    name: 'codebase-deploy straight to ECS',
    verb: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' },
    scenario: ecsScenario,
    starts: 'ecs:UpdateService',
    works: deployments,
    claimed: ({ status = '' }) => DEPLOYED[status],
    stops: false,
  },
  {
    ...usual,
    name: 'service-deploy',
    verb: 'service-deploy',
    inputs: { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-2222222' },
    scenario: ecsScenario,
    starts: 'ecs:UpdateService',
    works: deployments,
    claimed: ({ status }) => status,
    stops: false,
  },
  {
    ...usual,
    name: 'codebase-rollback',
    again: 'nothing',
    // It must not go one image further.
    onlyOnce: true,
    twiceAtOnce: true,
    verb: 'codebase-rollback',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', 'github-token': PLANTED.github },
    scenario: (bad) => ({
      ...ecsScenario(bad, {
        image: 'commit-2222222',
        past: [
          { image: 'commit-3333333', 'hours-ago': 96 },
          { image: 'commit-1111111', 'hours-ago': 72 },
        ],
      }),
      github: {
        tokens: [PLANTED.github],
        repositories: {
          'uktrade/demo-web': {
            private: true,
            commits: ['3', '1', '2'].map((digit) => ({ sha: sha(digit), message: `Commit ${digit}` })),
          },
        },
      },
    }),
    starts: 'ecs:UpdateService',
    works: deployments,
    claimed: ({ status = '' }) => DEPLOYED[status],
    stops: false,
  },
  {
    ...usual,
    name: 'codebase-deploy with Slack and GitHub',
    verb: 'codebase-deploy',
    inputs: {
      ...slackInputs,
      app: 'demo',
      env: 'dev',
      codebase: 'web',
      branch: 'main',
      'github-deployment': 'true',
      'github-token': PLANTED.github,
    },
    scenario: (bad) => ({
      ...demoScenario({ executions: [bad ? { outcome: 'Failed' } : {}] }),
      slack: {},
      github: {
        tokens: [PLANTED.github],
        repositories: { 'uktrade/demo-web': { private: true, commits: [{ sha: COMMIT, message: 'Begin' }] } },
      },
    }),
    starts: 'codepipeline:StartPipelineExecution',
    works: (world) => executions(world, 'demo-web-manual-release'),
    sideEffects: (world, requests) => [
      ...postings(world, requests),
      {
        what: 'GitHub deployments',
        count: world.github.get('uktrade/demo-web')?.deployments.length ?? 0,
        most: 1,
      },
    ],
    claimed: ({ status }) => status,
    stops: false,
    env: (url) => ({ ...inSlack(url), GITHUB_API_URL: `${url}/github` }),
  },
];
