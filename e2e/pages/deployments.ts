import { demoScenario } from '../harness/sandbox.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { COMMIT, GITHUB_TOKEN, SLACK_TOKEN, sha } from './page-case.js';
import type { PageCase } from './page-case.js';

type Ecs = Readonly<Record<string, unknown>>;

const DEV_ROLE = 'arn:aws:iam::111111111111:role/demo-dev-codebase-pipeline-deploy';
const [older, newer] = ['1111111', '2222222'];
const running = { image: `commit-${older}`, since: '2035-03-01T09:30:00Z' };
const crash = {
  crash: {
    'exit-code': 3,
    log: [
      'Starting gunicorn 23.0.0',
      'Traceback (most recent call last):',
      '  File "/app/config/settings.py", line 41, in <module>',
      '    DATABASE_URL = os.environ["DATABASE_URL"]',
      "KeyError: 'DATABASE_URL'",
    ],
  },
};

/** dev, whose services run the older image, and prod in another account. */
function ecs(services: Ecs, codebase: Ecs = {}): ScenarioInput {
  return {
    applications: {
      demo: {
        environments: {
          dev: {
            account: '111111111111',
            'service-deployment-mode': 'platform',
            ecs: { services: services as Record<string, never> },
          },
          prod: {
            account: '222222222222',
            'service-deployment-mode': 'platform',
            ecs: { services: { web: running, api: running } },
          },
        },
        services: {
          web: { type: 'Load Balanced Web Service' },
          api: { type: 'Backend Service' },
          nightly: { type: 'Scheduled Job' },
        },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: [{ first: ['api', 'nightly'] }, { second: ['web'] }],
            images: [{ tags: [`commit-${older}`] }, { tags: [`commit-${newer}`, 'branch-main'] }],
            ...codebase,
          },
        },
      },
    },
    github: {
      repositories: {
        'uktrade/demo-web': {
          private: true,
          commits: [
            { sha: older.padEnd(40, '0'), message: 'feat: Begin (DBTP-1)' },
            { sha: sha('a'), message: 'fix: Close the menu (DBTP-2)', author: 'ada' },
            {
              sha: newer.padEnd(40, '0'),
              message: 'feat: Add the events page (DBTP-3)',
              author: 'grace',
              pulls: [7],
            },
          ],
          pulls: [{ number: 7, title: 'feat: Add the events page (DBTP-3)' }],
        },
      },
    },
  };
}

const deploy = {
  verb: 'codebase-deploy',
  inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: newer, 'github-token': GITHUB_TOKEN },
};
const service = {
  verb: 'service-deploy',
  inputs: { app: 'demo', env: 'dev', service: 'web', 'image-tag': `commit-${newer}` },
};
const pipeline = {
  verb: 'codebase-deploy',
  inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: COMMIT },
};

const toEcs: readonly PageCase[] = [
  {
    ...deploy,
    name: 'deployed',
    title: 'deployed straight to ECS',
    exitCode: 0,
    scenario: ecs({ web: running, api: running }),
  },
  {
    ...deploy,
    name: 'rolled-back',
    title: 'a service crashes and is rolled back',
    exitCode: 1,
    scenario: ecs({ web: { ...running, rollouts: [crash] }, api: running }),
  },
  {
    ...deploy,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...deploy.inputs, 'dry-run': 'true' },
    scenario: ecs({ web: running, api: running }),
  },
  {
    ...deploy,
    name: 'unchanged',
    title: 'everything runs already',
    exitCode: 0,
    scenario: ecs({ web: { image: `commit-${newer}` }, api: { image: `commit-${newer}` } }),
    before: [{ verb: 'codebase-deploy', inputs: deploy.inputs }],
  },
  {
    ...deploy,
    name: 'downgrade',
    title: 'an older image, as a dry run',
    exitCode: 0,
    inputs: { ...deploy.inputs, commit: older, 'dry-run': 'true' },
    scenario: ecs({
      web: { ...running, image: `commit-${newer}` },
      api: { ...running, image: `commit-${newer}` },
    }),
  },
  {
    ...deploy,
    name: 'no-image',
    title: 'the commit has no image',
    exitCode: 1,
    inputs: { ...deploy.inputs, commit: '3333333' },
    scenario: ecs({ web: running, api: running }),
  },
  {
    ...deploy,
    name: 'access-denied',
    title: 'the deployment role may not be assumed',
    exitCode: 1,
    scenario: {
      ...ecs({ web: running, api: running }),
      faults: [
        {
          service: 'sts',
          operation: 'AssumeRole',
          kind: 'access-denied',
          where: { RoleArn: DEV_ROLE },
        },
      ],
    },
  },
  {
    ...service,
    name: 'deployed',
    title: 'the service is deployed',
    exitCode: 0,
    scenario: ecs({ web: running }),
  },
  {
    ...service,
    name: 'rolled-back',
    title: 'the service crashes and is rolled back',
    exitCode: 1,
    scenario: ecs({ web: { ...running, rollouts: [crash] } }),
  },
  {
    ...service,
    name: 'unhealthy',
    title: 'the service fails its health check',
    exitCode: 1,
    scenario: ecs({ web: { ...running, rollouts: [{ 'health-check': { of: 'load-balancer' } }] } }),
  },
  {
    ...service,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...service.inputs, 'dry-run': 'true' },
    scenario: ecs({ web: running }),
  },
  {
    ...service,
    name: 'unchanged',
    title: 'the service runs exactly this',
    exitCode: 0,
    before: [{ verb: 'service-deploy', inputs: service.inputs }],
    scenario: ecs({ web: running }),
  },
  {
    verb: 'service-logs',
    name: 'logs',
    title: 'the logs of a service that was deployed',
    exitCode: 0,
    inputs: { app: 'demo', env: 'dev', service: 'web', since: '1d' },
    before: [{ verb: 'service-deploy', inputs: service.inputs }],
    scenario: ecs({ web: { ...running, rollouts: [{ log: ['Listening on 8080', 'GET /events 200'] }] } }),
  },
  {
    verb: 'service-logs',
    name: 'empty',
    title: 'nothing was logged',
    exitCode: 0,
    inputs: { app: 'demo', env: 'dev', service: 'web' },
    scenario: ecs({ web: running }),
  },
  {
    verb: 'codebase-status',
    name: 'status',
    title: 'what runs where',
    exitCode: 0,
    inputs: { app: 'demo' },
    scenario: ecs({ web: { image: `commit-${newer}` }, api: running }),
  },
];

const noRole: ScenarioInput['faults'] = [
  { service: 'sts', operation: 'AssumeRole', kind: 'access-denied', where: { RoleArn: DEV_ROLE } },
];

const whatRuns: readonly PageCase[] = [
  {
    verb: 'codebase-status',
    name: 'access-denied',
    title: 'one environment can be read, the other cannot',
    exitCode: 0,
    inputs: { app: 'demo' },
    scenario: { ...ecs({ web: running, api: running }), faults: noRole },
  },
  {
    verb: 'codebase-status',
    name: 'unreadable',
    title: 'the environment cannot be read',
    exitCode: 1,
    inputs: { app: 'demo', env: 'dev' },
    scenario: { ...ecs({ web: running, api: running }), faults: noRole },
  },
  {
    verb: 'codebase-status',
    name: 'empty',
    title: 'nothing runs yet',
    exitCode: 0,
    inputs: { app: 'demo' },
    scenario: { applications: { demo: { environments: { dev: { account: '111111111111' } } } } },
  },
  {
    verb: 'service-logs',
    name: 'no-service',
    title: 'there is no such service',
    exitCode: 1,
    inputs: { app: 'demo', env: 'dev', service: 'wbe' },
    scenario: ecs({ web: running }),
  },
];

const stages = (...actions: object[]) => ({ executions: [{ stages: [{ name: 'Deploy-dev', actions }] }] });
const action = { name: 'Deploy-web', type: 'codebuild', seconds: 40 };

const keyed = {
  verb: 'pipeline-run',
  inputs: { pipeline: 'end-to-end-tests', 'idempotency-key': 'v1.2.3' },
};

const throughPipeline: readonly PageCase[] = [
  {
    ...pipeline,
    name: 'pipeline',
    title: 'deployed by CodePipeline',
    exitCode: 0,
    scenario: demoScenario(stages({ ...action, log: ['Updating the service web', 'web is stable'] })),
  },
  {
    ...pipeline,
    name: 'pipeline-failed',
    title: 'CodePipeline fails',
    exitCode: 1,
    scenario: demoScenario(
      stages({
        ...action,
        fail: 'Build terminated with state: FAILED',
        log: ['Updating the service web', 'web did not get stable'],
      }),
    ),
  },
  {
    ...pipeline,
    name: 'slack-refused',
    unordered: true,
    title: 'deployed, and Slack refuses the message',
    exitCode: 0,
    inputs: { ...pipeline.inputs, 'slack-token': SLACK_TOKEN, 'slack-channel': 'C0DEPLOYS01' },
    scenario: {
      ...demoScenario(stages(action)),
      slack: { channels: { C0DEPLOYS01: { archived: true } } },
    },
  },
  {
    verb: 'pipeline-run',
    name: 'succeeded',
    title: 'the pipeline succeeds',
    exitCode: 0,
    inputs: { pipeline: 'end-to-end-tests', variables: 'TAG: v1.2.3' },
    scenario: {
      pipelines: {
        'end-to-end-tests': {
          variables: { TAG: 'none' },
          executions: [
            {
              stages: [
                {
                  name: 'Test',
                  actions: [{ name: 'Run', type: 'codebuild', seconds: 60, log: ['12 passed'] }],
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    verb: 'pipeline-run',
    name: 'failed',
    title: 'an action of the pipeline fails',
    exitCode: 1,
    inputs: { pipeline: 'end-to-end-tests' },
    scenario: {
      pipelines: {
        'end-to-end-tests': {
          executions: [
            {
              stages: [
                {
                  name: 'Test',
                  actions: [
                    { name: 'Lint', type: 'codebuild', seconds: 20, log: ['no findings'] },
                    {
                      name: 'Run',
                      type: 'codebuild',
                      seconds: 60,
                      'run-order': 2,
                      fail: 'Build terminated with state: FAILED',
                      log: ['test_login ... ok', 'test_events ... FAIL', 'AssertionError: 404 != 200'],
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    verb: 'pipeline-run',
    name: 'approval',
    title: 'the pipeline waits for an approval',
    exitCode: 1,
    inputs: { pipeline: 'release', 'timeout-minutes': '2' },
    scenario: {
      pipelines: {
        release: {
          executions: [
            { stages: [{ name: 'Approve', actions: [{ name: 'Approve-prod', type: 'approval' }] }] },
          ],
        },
      },
    },
  },
  {
    verb: 'pipeline-run',
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { pipeline: 'end-to-end-tests', 'dry-run': 'true' },
    scenario: { pipelines: { 'end-to-end-tests': {} } },
  },
  {
    ...keyed,
    name: 'joined',
    title: 'nothing to start: the execution of this key has succeeded',
    exitCode: 0,
    before: [keyed],
    scenario: { pipelines: { 'end-to-end-tests': { variables: { IDEMPOTENCY_KEY: 'none' } } } },
  },
];

const rollback = {
  verb: 'codebase-rollback',
  inputs: { app: 'demo', env: 'dev', codebase: 'web', 'github-token': GITHUB_TOKEN },
};
const before = { image: `commit-${older}`, 'hours-ago': 72 };
const failed = { image: 'commit-0ddba11', 'hours-ago': 24, status: 'ROLLBACK_SUCCESSFUL' };
const replaced = { image: `commit-${newer}`, past: [before, failed] };

const back: readonly PageCase[] = [
  {
    ...rollback,
    name: 'rolled-back',
    title: 'back to the image before, past one that failed',
    exitCode: 0,
    scenario: ecs({ web: replaced, api: replaced }),
  },
  {
    ...rollback,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    inputs: { ...rollback.inputs, 'dry-run': 'true' },
    scenario: ecs({ web: replaced, api: replaced }),
  },
  {
    ...rollback,
    name: 'failed',
    title: 'the image before crashes by now',
    exitCode: 1,
    scenario: ecs({ web: { ...replaced, rollouts: [crash] }, api: replaced }),
  },
  {
    ...rollback,
    name: 'nothing',
    title: 'nothing ran before',
    exitCode: 1,
    scenario: ecs({ web: running, api: running }),
  },
  {
    ...rollback,
    name: 'different',
    title: 'the services would go back to different images',
    exitCode: 1,
    scenario: ecs({
      web: { ...replaced, past: [before, { ...before, image: 'commit-0ddba11', 'hours-ago': 24 }] },
      api: replaced,
    }),
  },
];

export const deploymentCases: readonly PageCase[] = [...toEcs, ...whatRuns, ...throughPipeline, ...back];
