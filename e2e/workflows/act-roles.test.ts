import { afterEach, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { readable, runWithAct } from '../harness/act.js';
import type { ActOptions, ActRun } from '../harness/act.js';
import { jobEnvironment, ROLES, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 120_000;
const PIPELINES = '123456789012';
const PROD = '222222222222';
const OLD = { image: 'commit-01d0000' };
const CRASH = { crash: { 'exit-code': 3, log: ['no database'] } };

/** Requests that change a service, start or stop something. */
const CHANGES = /^(Start|Stop|Update|Register)/;

describeWithTools(['act', 'node24'], 'a workflow with the roles that the platform has', () => {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  /** dev is in the pipelines' own account, prod in another one; `prod` says how deployments go there. */
  const scenario = (prod: Readonly<Record<string, object>> = {}): ScenarioInput => ({
    roles: 'platform',
    applications: {
      demo: {
        environments: {
          dev: { 'service-deployment-mode': 'platform', ecs: { services: { web: OLD, worker: OLD } } },
          prod: {
            account: PROD,
            'service-deployment-mode': 'platform',
            ecs: { services: { web: OLD, worker: OLD, ...prod } },
          },
        },
        services: { web: { type: 'Load Balanced Web Service' }, worker: { type: 'Backend Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            pipeline: 'none',
            services: [{ first: ['web'] }, { second: ['worker'] }],
            images: [{ tags: ['commit-01d0000'] }, { tags: ['commit-c0ffee1', 'branch-main'] }],
          },
        },
      },
    },
  });

  async function runWorkflow(
    text: string,
    given: ScenarioInput,
    more: Partial<ActOptions> = {},
  ): Promise<ActRun> {
    sandbox = await sandboxWith(given);
    const files = { '.github/workflows/main.yml': text };
    return runWithAct({ files, env: jobEnvironment(sandbox.env), ...more });
  }

  const deploy = (id: string, env: string, reference: string, role: string, more = ''): string => `
      - id: ${id}
        uses: uktrade/platform-tools/actions/codebase-deploy@v1
        with:
          { app: demo, codebase: web, env: ${env}, ${reference}, role-to-assume: '${role}'${more} }
`;
  const job = (steps: string): string => `
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:${steps}`;

  /** `<account> <role>: <operation>` for each request to AWS, repeated ones once. */
  function requests(wanted = /./): string[] {
    const lines = (sandbox?.requests() ?? []).flatMap(({ caller, service, operation }) => {
      const [, account, role] = /::(\d+):(?:assumed-role\/([^/]+)|user)/.exec(caller ?? '') ?? [];
      if (account === undefined || !wanted.test(operation)) return [];
      return [`${account} ${role ?? 'user'}: ${service}:${operation}`];
    });
    return [...new Set(lines)];
  }

  /** The roles that were assumed, in order, and from which one. */
  function assumed(): string[] {
    return (sandbox?.requests() ?? [])
      .filter(({ operation }) => operation.startsWith('AssumeRole'))
      .map(({ caller, parameters }) => {
        const from = /assumed-role\/([^/]+)/.exec(caller ?? '')?.[1] ?? 'GitHub';
        return `${from} -> ${String(parameters['RoleArn']).replace(/^arn:aws:iam::/, '')}`;
      });
  }

  const oidc = (account: string): string => `${account}:role/github-oidc-demo-repo-role`;
  const deployRole = (env: string, account: string): string =>
    `${account}:role/demo-${env}-codebase-pipeline-deploy`;

  it(
    'builds, and deploys to an environment in its own account and to one in another, with the OIDC role',
    async () => {
      const build = `
      - id: build
        uses: uktrade/platform-tools/actions/codebase-build@v1
        with: { app: demo, codebase: web, role-to-assume: '${ROLES.oidc}' }`;
      const commit = "commit: '${{ steps.build.outputs.commit }}'";
      const run = await runWorkflow(
        job(build + deploy('dev', 'dev', commit, ROLES.oidc) + deploy('prod', 'prod', commit, ROLES.oidc)),
        scenario(),
      );
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      for (const step of ['dev', 'prod'])
        expect(run.step('release', step).outputs).toMatchObject({ status: 'Succeeded', strategy: 'ecs' });
      // Build, dev, prod: a session each; the deployment role of prod comes from the OIDC role of its own account.
      const from = (account: string): string => `GitHub -> ${oidc(account)}`;
      const own = 'github-oidc-demo-repo-role';
      expect(assumed()).toEqual([
        from(PIPELINES),
        from(PIPELINES),
        `${own} -> ${deployRole('dev', PIPELINES)}`,
        from(PIPELINES),
        from(PROD),
        `${own} -> ${deployRole('prod', PROD)}`,
      ]);
      expect(requests(CHANGES)).toEqual([
        `${PIPELINES} github-oidc-demo-repo-role: codebuild:StartBuild`,
        `${PIPELINES} demo-dev-codebase-pipeline-deploy: ecs:RegisterTaskDefinition`,
        `${PIPELINES} demo-dev-codebase-pipeline-deploy: ecs:UpdateService`,
        `${PROD} demo-prod-codebase-pipeline-deploy: ecs:RegisterTaskDefinition`,
        `${PROD} demo-prod-codebase-pipeline-deploy: ecs:UpdateService`,
      ]);
      // In the environment's account, the OIDC role does nothing but lead on.
      expect(requests().filter((line) => line.startsWith(`${PROD} ${own}`))).toEqual([
        `${PROD} ${own}: sts:AssumeRole`,
      ]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'deploys to the other account with a role that is trusted everywhere, directly',
    async () => {
      const run = await runWorkflow(job(deploy('prod', 'prod', 'branch: main', ROLES.trusted)), scenario());
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(assumed()).toEqual([
        `GitHub -> ${PIPELINES}:role/demo-web-codebase-release`,
        `demo-web-codebase-release -> ${deployRole('prod', PROD)}`,
      ]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'rolls back in the other account what was updated before a service failed',
    async () => {
      const run = await runWorkflow(
        job(deploy('prod', 'prod', 'branch: main', ROLES.oidc, ", rollback-on-failure: 'true'")),
        scenario({ worker: { ...OLD, rollouts: [CRASH] } }),
      );
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 1 });
      expect(run.step('release', 'prod', 'run').outputs).toMatchObject({ status: 'RolledBack' });
      const updates = (sandbox?.requests() ?? []).filter(({ operation }) => operation === 'UpdateService');
      const first = updates[0]?.parameters['taskDefinition'];
      expect(updates.map(({ parameters }) => parameters['service'])).toEqual([
        'demo-prod-web',
        'demo-prod-worker',
        'demo-prod-web',
      ]);
      expect(updates[2]?.parameters['taskDefinition']).not.toBe(first);
      expect(requests(CHANGES)).toEqual([
        `${PROD} demo-prod-codebase-pipeline-deploy: ecs:RegisterTaskDefinition`,
        `${PROD} demo-prod-codebase-pipeline-deploy: ecs:UpdateService`,
      ]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'stops a deployment in the other account when the run is cancelled',
    async () => {
      const rollouts = [{ seconds: 86_400 }, { seconds: 20 }];
      let cancelled = false;
      const run = await runWorkflow(
        job(deploy('prod', 'prod', 'branch: main', ROLES.oidc, ", stop-on-cancel: 'true'")),
        scenario({ web: { ...OLD, rollouts } }),
        {
          onOutput: (_, interrupt) => {
            const updated = sandbox?.operations().includes('ecs:UpdateService') ?? false;
            if (cancelled || !updated) return;
            cancelled = true;
            interrupt();
          },
        },
      );
      expect(cancelled).toBe(true);
      expect(run.exitCode).not.toBe(0);
      const updates = (sandbox?.requests() ?? []).filter(({ operation }) => operation === 'UpdateService');
      // Without ecs:StopServiceDeployment, stopping is going back to the task definition before.
      expect(updates.map(({ parameters }) => parameters['service'])).toEqual([
        'demo-prod-web',
        'demo-prod-web',
      ]);
      expect(updates[1]?.parameters['taskDefinition']).not.toBe(updates[0]?.parameters['taskDefinition']);
      expect(new Set(updates.map(({ caller }) => caller))).toEqual(
        new Set([
          `arn:aws:sts::${PROD}:assumed-role/demo-prod-codebase-pipeline-deploy/prod-codebase-pipeline-deploy`,
        ]),
      );
    },
    TIME_LIMIT_MS,
  );
});
