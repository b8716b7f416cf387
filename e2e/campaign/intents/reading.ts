import type { ScenarioInput } from '../../../sandbox/scenario/scenario.js';
import type { World } from '../../../sandbox/server/world.js';
import { inSlack, onlyReads, PLANTED, sha } from './intent.js';
import type { Intent } from './intent.js';

const platform = { 'service-deployment-mode': 'platform' };
const tag = (digit: string): string => `commit-${digit.repeat(7)}`;
const past = [{ image: tag('1'), 'hours-ago': 72 }];

/** A codebase with three images, whose second one runs in dev and whose first in prod, in another account. */
const scenario: ScenarioInput = {
  applications: {
    demo: {
      environments: {
        dev: {
          account: '123456789012',
          ...platform,
          ecs: {
            services: {
              web: { image: tag('2'), past, rollouts: [{ log: ['Listening on 8080', 'GET / 200'] }] },
            },
          },
        },
        prod: { account: '222222222222', ...platform, ecs: { services: { web: { image: tag('1') } } } },
      },
      services: { web: { type: 'Load Balanced Web Service' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          pipeline_mode: 'github_actions',
          services: [{ all: ['web'] }],
          pipelines: [
            {
              name: 'main',
              branch: 'main',
              environments: [{ name: 'dev' }, { name: 'prod', requires_approval: true }],
            },
          ],
          images: ['1', '2', '3'].map((digit) => ({ tags: [tag(digit)] })),
        },
      },
    },
  },
  pipelines: { 'demo-web-main-codebase': {} },
  parameters: { '/codebuild/slack_oauth_channel': 'C0CAMPAIGN1' },
  slack: {},
  github: {
    tokens: [PLANTED.github],
    repositories: {
      'uktrade/demo-web': {
        private: true,
        commits: ['1', '2', '3'].map((digit) => ({ sha: sha(digit), message: `Commit ${digit}` })),
        environments: {
          dev: { restricted: true },
          prod: { restricted: true },
          'prod-approval': { reviewers: ['someone'] },
        },
      },
    },
  },
};

/** Somebody has deployed the same once more, whose tasks have logged something. */
function deployOnce(world: World): void {
  const [service] = world.ecs.services;
  const current = service?.rollouts.at(-1);
  if (service === undefined || current === undefined) throw new Error('There is no service.');
  world.ecs.deploy(service, current.target.taskDefinition);
  world.time.skipTo(world.now() + 600_000);
  world.advance();
}

const usual = {
  ...onlyReads,
  scenario: () => scenario,
  env: (url: string) => ({ ...inSlack(url), GITHUB_API_URL: `${url}/github` }),
};
const web = { app: 'demo', codebase: 'web' };
const onGitHub = { 'github-token': PLANTED.github };

export const readingIntents: readonly Intent[] = [
  {
    ...usual,
    name: 'codebase-list',
    verb: 'codebase-list',
    inputs: { app: 'demo', 'with-images': 'true' },
    reads: { outputs: ['codebases'], exact: false },
  },
  {
    ...usual,
    name: 'codebase-plan',
    verb: 'codebase-plan',
    inputs: { ...web, ref: 'refs/heads/main' },
    reads: { outputs: ['environments', 'pipeline', 'image-reference', 'strategy'], exact: true },
  },
  {
    ...usual,
    name: 'codebase-history',
    verb: 'codebase-history',
    inputs: { ...web, ...onGitHub },
    reads: { outputs: ['deployments'], exact: false },
  },
  {
    ...usual,
    name: 'codebase-status',
    verb: 'codebase-status',
    inputs: { ...web, ...onGitHub },
    reads: { outputs: ['environments'], exact: false },
  },
  {
    ...usual,
    name: 'deployment-check',
    verb: 'deployment-check',
    inputs: { ...web, env: 'dev', commit: '3333333', ...onGitHub },
    reads: { outputs: ['outdated', 'image-tag'], exact: true },
  },
  {
    ...usual,
    name: 'setup-check',
    verb: 'setup-check',
    inputs: { ...web, ...onGitHub, 'slack-token': PLANTED.slack },
    reads: { outputs: ['ready'], exact: false },
  },
  {
    ...usual,
    name: 'service-logs',
    verb: 'service-logs',
    inputs: { app: 'demo', env: 'dev', service: 'web', since: '7d' },
    before: deployOnce,
    reads: { outputs: ['lines'], exact: false },
  },
];
