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

/** The first lines are quick, the last ones too: something moves all the time. */
const webLog = {
  DOWNLOAD_SOURCE: [
    'Cloning https://github.com/uktrade/demo-web',
    'Checked out c0ffee1 (Add the events page)',
  ],
  INSTALL: ['Installing the image builder', 'pack 0.38.2 is ready', 'docker 27.5.1 is ready'],
  PRE_BUILD: ['Reading .copilot/config.yml', 'Builder paketobuildpacks/builder-jammy-base:0.4.240'],
  BUILD: [
    '===> ANALYZING',
    'Restoring data for SBOM from previous image',
    '===> DETECTING',
    '3 of 9 buildpacks participating',
    'paketo-buildpacks/cpython  1.14.3',
    'paketo-buildpacks/pip      0.23.5',
    'paketo-buildpacks/procfile 5.11.2',
    '===> RESTORING',
    '===> BUILDING',
    'Paketo Buildpack for CPython 1.14.3',
    '  Using CPython version 3.12.10',
    '  Completed in 2.9s',
    'Paketo Buildpack for Pip 0.23.5',
    '  Collecting Django==5.2.6',
    '  Collecting gunicorn==23.0.0',
    '  Collecting psycopg==3.2.10',
    '  Successfully installed Django-5.2.6 gunicorn-23.0.0 psycopg-3.2.10',
    '===> EXPORTING',
    'Reusing layer "paketo-buildpacks/cpython:cpython"',
    'Adding layer "paketo-buildpacks/pip-install:packages"',
    'Adding 1/1 app layer(s)',
  ],
  POST_BUILD: ['Pushing commit-c0ffee1', 'Pushed 212 MB in 9 layers'],
};

/** Two codebases, three environments, builds and deployments that take about four seconds each. */
export const demoScenario: ScenarioInput = {
  'account-alias': 'demo-platform',
  // Ten scenario seconds to each real one.
  'time-scale': 10,
  applications: {
    demo: {
      environments: {
        dev: { vpc: 'demo-nonprod', 'service-deployment-mode': 'platform' },
        staging: { vpc: 'demo-nonprod', 'service-deployment-mode': 'platform' },
        prod: { account: '210987654321', vpc: 'demo-prod', 'service-deployment-mode': 'platform' },
      },
      services: {
        web: { type: 'Load Balanced Web Service' },
        worker: { type: 'Backend Service' },
        api: { type: 'Load Balanced Internal Service' },
      },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          services: [{ first: ['worker'] }, { second: ['web'] }],
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
          builds: [{ phases: seconds, log: { text: webLog }, push: { tags: ['commit-<sha7>'] } }],
          executions: [
            {
              stages: [
                {
                  name: 'Deploy-dev',
                  actions: [
                    {
                      name: 'Deploy-worker',
                      type: 'codebuild',
                      seconds: 14,
                      'run-order': 1,
                      log: [
                        'Registering demo-dev-worker-task-def:42',
                        'Updating the service worker',
                        'worker is stable',
                      ],
                    },
                    {
                      name: 'Deploy-web',
                      type: 'codebuild',
                      seconds: 20,
                      'run-order': 2,
                      log: [
                        'Registering demo-dev-web-task-def:87',
                        'Updating the service web',
                        'web: 1 of 2 tasks run the new version',
                        'web: 2 of 2 tasks run the new version',
                        'web is stable',
                      ],
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
            { tags: ['commit-ab12cd3', 'branch-main', 'tag-latest'] },
          ],
          builds: [{ phases: seconds }],
        },
      },
    },
  },
};
