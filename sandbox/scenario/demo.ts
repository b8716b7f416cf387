import type { ScenarioInput } from './scenario.js';

const seconds = {
  QUEUED: 1,
  PROVISIONING: 6,
  DOWNLOAD_SOURCE: 4,
  INSTALL: 6,
  PRE_BUILD: 4,
  BUILD: 14,
  POST_BUILD: 4,
};

/** Short, so that the demo fits on two screens. */
const webLog = {
  DOWNLOAD_SOURCE: ['Checked out c0ffee1 (Add the events page)'],
  BUILD: [
    'Builder paketobuildpacks/builder-jammy-base:0.4.240',
    '===> BUILDING',
    '  Successfully installed Django-5.2.6 gunicorn-23.0.0 psycopg-3.2.10',
  ],
  POST_BUILD: ['Pushed 212 MB in 9 layers'],
};

const apiCrash = {
  crash: {
    'exit-code': 3,
    log: ['Starting api', 'Connecting to the database', 'FATAL: DATABASE_URL is not set'],
  },
};

/** Two codebases, three environments, builds and deployments that take about two seconds each. */
export const demoScenario: ScenarioInput = {
  'account-alias': 'demo-platform',
  // Twenty scenario seconds to each real one.
  'time-scale': 20,
  applications: {
    demo: {
      environments: {
        dev: {
          vpc: 'demo-nonprod',
          'service-deployment-mode': 'platform',
          // What the newest image of api does, whoever deploys it.
          ecs: { services: { api: { image: 'commit-ab12cd3', rollouts: [apiCrash] } } },
        },
        staging: { vpc: 'demo-nonprod', 'service-deployment-mode': 'platform' },
        prod: { account: '210987654321', vpc: 'demo-prod', 'service-deployment-mode': 'platform' },
      },
      services: {
        web: { type: 'Load Balanced Web Service' },
        api: { type: 'Load Balanced Internal Service' },
      },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          services: [{ all: ['web'] }],
          pipelines: [
            { name: 'main', branch: 'main', environments: [{ name: 'dev' }] },
            {
              name: 'release',
              tag: true,
              environments: [{ name: 'staging' }, { name: 'prod', requires_approval: true }],
            },
          ],
          images: [
            { tags: ['commit-9f3c2d1', 'tag-1.3.0'] },
            { tags: ['commit-51ab7e0', 'branch-feature-search'] },
            { tags: ['commit-0d4e8aa', 'tag-1.4.0', 'tag-latest'] },
            { tags: [] },
            { tags: ['commit-7be1f42', 'branch-main'] },
          ],
          builds: [
            { phases: seconds, log: { text: webLog }, push: { tags: ['commit-<sha7>', 'branch-main'] } },
          ],
          'past-releases': [{ environment: 'dev', image: 'commit-7be1f42', 'hours-ago': 20 }],
          executions: [
            {
              stages: [
                {
                  name: 'Deploy-dev',
                  actions: [
                    {
                      name: 'Deploy-web',
                      type: 'codebuild',
                      seconds: 34,
                      log: ['web is stable'],
                    },
                  ],
                },
              ],
            },
          ],
        },
        api: {
          repository: 'uktrade/demo-api',
          pipeline_mode: 'dual_codepipeline_github',
          services: [{ all: ['api'] }],
          pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'dev' }] }],
          images: [
            { tags: ['commit-3c0dd17', 'tag-0.9.0'] },
            { tags: ['commit-ab12cd3', 'tag-latest'] },
            { tags: ['commit-e4f5a60', 'branch-main'] },
          ],
          builds: [{ phases: seconds }],
        },
      },
    },
  },
};
