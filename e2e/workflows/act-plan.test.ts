import { afterEach, expect, it } from '@jest/globals';
import { readable, runWithAct } from '../harness/act.js';
import type { ActRun } from '../harness/act.js';
import { demoScenario, jobEnvironment, ROLES, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 120_000;

describeWithTools(['act', 'node24'], 'a workflow that goes by the plan', () => {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  const workflow = (deploy: string): string => `
on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      environments: \${{ steps.plan.outputs.environments }}
      strategy: \${{ steps.plan.outputs.strategy }}
    steps:
      - id: plan
        uses: uktrade/platform-tools/actions/codebase-plan@v1
        with: { app: demo, codebase: web, role-to-assume: '${ROLES.oidc}' }
  deploy:
    needs: plan
    if: needs.plan.outputs.environments != '[]'
    strategy:
      max-parallel: 1
      matrix:
        environment: \${{ fromJSON(needs.plan.outputs.environments) }}
${deploy}
`;

  const STEPS = workflow(`
    runs-on: ubuntu-latest
    steps:
      - id: deploy
        uses: uktrade/platform-tools/actions/codebase-deploy@v1
        with:
          app: demo
          role-to-assume: '${ROLES.oidc}'
          codebase: web
          env: \${{ matrix.environment.name }}
          branch: \${{ github.ref_name }}
          strategy: \${{ needs.plan.outputs.strategy }}
`);

  const REUSABLE = workflow(`
    uses: uktrade/platform-tools/.github/workflows/codebase-deploy.yml@v1
    with:
      app: demo
      role-to-assume: '${ROLES.oidc}'
      codebase: web
      env: \${{ matrix.environment.name }}
      branch: \${{ github.ref_name }}
`);

  async function runWorkflow(text: string, codebase: Readonly<Record<string, unknown>>): Promise<ActRun> {
    const scenario = demoScenario({
      services: [{ all: ['web'] }],
      pipelines: [
        {
          name: 'main',
          branch: 'main',
          environments: [{ name: 'dev' }, { name: 'prod', requires_approval: true }],
        },
        { name: 'release', tag: true, environments: [{ name: 'prod' }] },
      ],
      images: [{ tags: ['commit-01d0000'] }, { tags: ['commit-c0ffee1', 'branch-main'] }],
      ...codebase,
    });
    // In both environments an older image runs.
    const ecs = { services: { web: { image: 'commit-01d0000' } } };
    for (const environment of Object.values(scenario.applications?.['demo']?.environments ?? {}))
      if (environment !== null) Object.assign(environment, { ecs, 'service-deployment-mode': 'platform' });
    sandbox = await sandboxWith(scenario);
    return runWithAct({ files: { '.github/workflows/main.yml': text }, env: jobEnvironment(sandbox.env) });
  }

  /** What was changed where, in order. */
  function deployed(): unknown[] {
    return (sandbox?.changes() ?? []).flatMap(({ operation, parameters }) => {
      if (operation === 'StartPipelineExecution') return [parameters['variables']];
      return operation === 'UpdateService' ? [[parameters['cluster'], parameters['service']]] : [];
    });
  }

  const pipelineStarts = ['dev', 'prod'].map((name) => [
    { name: 'ENVIRONMENT', value: name },
    { name: 'IMAGE_TAG', value: 'commit-c0ffee1' },
  ]);

  it(
    'deploys to its two environments, one after the other',
    async () => {
      const run = await runWorkflow(STEPS, {});
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(run.step('plan', 'plan').outputs['environments'] ?? '')).toEqual([
        { name: 'dev', requiresApproval: false, pipeline: 'main' },
        { name: 'prod', requiresApproval: true, pipeline: 'main' },
      ]);
      expect(deployed()).toEqual(pipelineStarts);
    },
    TIME_LIMIT_MS,
  );

  it(
    'deploys straight to ECS where the codebase wants that',
    async () => {
      const run = await runWorkflow(STEPS, { pipeline_mode: 'github_actions', pipeline: 'none' });
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(run.step('plan', 'plan').outputs).toMatchObject({
        strategy: 'ecs',
        'image-reference': 'branch-main',
        'requires-build': 'true',
      });
      expect(deployed()).toEqual([
        ['demo-dev-cluster', 'demo-dev-web'],
        ['demo-prod-cluster', 'demo-prod-web'],
      ]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'calls the reusable workflow for each',
    async () => {
      const run = await runWorkflow(REUSABLE, {});
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(deployed()).toEqual(pipelineStarts);
    },
    TIME_LIMIT_MS,
  );

  it(
    'deploys nothing where the push starts nothing, and is green',
    async () => {
      const run = await runWorkflow(STEPS, { pipelines: [] });
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(run.step('plan', 'plan').outputs['environments']).toBe('[]');
      expect(deployed()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );
});
