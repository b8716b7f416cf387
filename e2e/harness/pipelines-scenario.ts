import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';

export type PipelineExecution = NonNullable<
  NonNullable<ScenarioInput['pipelines']>[string]['executions']
>[number];

/** The pipeline that a push to main starts, and the one for manual releases. */
export const OWN = 'demo-web-main-codebase';
export const RELEASE = 'demo-web-manual-release';
export const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
export const webCodebase = { app: 'demo', codebase: 'web' };

/** A codebase with two pipelines, and what their executions do. */
export function codebasePipelines(
  { own = {}, release = {} }: { own?: PipelineExecution; release?: PipelineExecution } = {},
  more: ScenarioInput = {},
): ScenarioInput {
  return {
    roles: 'platform',
    pipelines: { [OWN]: { variables: { IMAGE_TAG: 'branch-main' }, executions: [own] } },
    applications: {
      demo: {
        environments: { dev: { account: '111111111111' }, prod: { account: '222222222222' } },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'dev' }] }],
            executions: [release],
          },
        },
      },
    },
    ...more,
  };
}

/** A stage that deploys to dev with a build of so many seconds. */
export function deployStage(seconds: number, more: object = {}): PipelineExecution {
  return {
    stages: [{ name: 'Deploy-dev', actions: [{ name: 'web', type: 'codebuild', seconds, ...more }] }],
  };
}
