import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';

/** One call of the play: when (in seconds from the start), and with what. */
export interface PlayedCall {
  at: number;
  service: string;
  operation: string;
  parameters: () => Readonly<Record<string, unknown>>;
}

type At = (at: number, name: string, parameters?: object | (() => object)) => PlayedCall;

export const call: At = (at, name, parameters = {}) => {
  const [serviceName = '', operation = ''] = name.split(':');
  return {
    at,
    service: serviceName,
    operation,
    parameters: () =>
      (typeof parameters === 'function' ? parameters() : parameters) as Record<string, unknown>,
  };
};

/** Something of everything: builds that fail, pipelines that wait, deployments that are rolled back. */
export const scenario: ScenarioInput = {
  'account-alias': 'demo',
  applications: {
    demo: {
      environments: {
        dev: {
          ecs: {
            services: {
              web: {
                rollouts: [
                  { crash: { 'exit-code': 3, log: ['Starting', 'no database'] }, seconds: 60 },
                  { 'health-check': { of: 'load-balancer' }, seconds: 60 },
                  { seconds: 40 },
                ],
              },
            },
          },
        },
      },
      services: { web: { type: 'Load Balanced Web Service' }, worker: { type: 'Backend Service' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          images: [
            { tags: ['commit-1111111'], 'multi-arch': true },
            { tags: ['commit-2222222', 'branch-main'], labels: { a: 'b' } },
            { tags: [] },
          ],
          builds: [
            { outcome: 'FAILED', 'fail-phase': 'BUILD', message: 'COMMAND_EXECUTION_ERROR: exit status 3' },
            { outcome: 'SUCCEEDED', exported: { VERSION: '1' } },
            { outcome: 'TIMED_OUT' },
          ],
          executions: [
            {
              stages: [
                { name: 'Approval', actions: [{ name: 'Approve', type: 'approval' }] },
                { name: 'Deploy', actions: [{ name: 'Deploy-web', type: 'codebuild', seconds: 60 }] },
              ],
            },
            { outcome: 'Failed', rollback: true },
          ],
        },
      },
    },
  },
  parameters: { '/secret': { value: 'hidden', type: 'SecureString' } },
  projects: { own: { source: 'uktrade/own', 'earlier-builds': 3 } },
  pipelines: { tests: { source: 'uktrade/own', variables: { TAG: 'none' }, 'earlier-executions': 2 } },
  cloudfront: { distributions: [{ id: 'E1', aliases: ['web.example'] }, { aliases: [] }] },
};
