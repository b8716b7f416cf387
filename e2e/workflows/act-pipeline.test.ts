import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { readable, runWithAct } from '../harness/act.js';
import type { ActOptions, ActRun } from '../harness/act.js';
import { standInDocker } from '../harness/docker.js';
import { jobEnvironment, ROLES, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { root } from '../harness/root.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 150_000;
const OLD = { image: 'commit-01d0000' };

describeWithTools(['act', 'node24'], 'codebase-pipeline.yml', () => {
  let sandbox: RunningSandbox | undefined;

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  /** Three environments, of which prod is in another account and needs approval. */
  function scenario(
    codebase: Readonly<Record<string, unknown>> = {},
    staging: Readonly<Record<string, unknown>> = OLD,
  ): ScenarioInput {
    const environment = (more: object, web: object = OLD) => ({
      'service-deployment-mode': 'platform',
      ecs: { services: { web } },
      ...more,
    });
    return {
      roles: 'platform',
      applications: {
        demo: {
          environments: {
            dev: environment({}),
            staging: environment({}, staging),
            prod: environment({ account: '222222222222' }),
          },
          services: { web: { type: 'Load Balanced Web Service' } },
          codebases: {
            web: {
              repository: 'uktrade/demo-web',
              pipeline_mode: 'github_actions',
              pipeline: 'none',
              services: [{ all: ['web'] }],
              pipelines: [
                {
                  name: 'main',
                  branch: 'main',
                  environments: [
                    { name: 'dev' },
                    { name: 'staging' },
                    { name: 'prod', requires_approval: true },
                  ],
                },
              ],
              images: [{ tags: ['commit-01d0000'] }],
              ...codebase,
            },
          },
        },
      },
    };
  }

  async function runPipeline(
    given: ScenarioInput,
    more = '',
    options: Pick<ActOptions, 'exported'> = {},
  ): Promise<ActRun> {
    sandbox = await sandboxWith(given);
    return runAgain(sandbox, more, options);
  }

  async function runAgain(
    { env }: RunningSandbox,
    more: string,
    options: Partial<Omit<ActOptions, 'env'>> & { env?: Readonly<Record<string, string>> } = {},
  ): Promise<ActRun> {
    const text = `
on: push
jobs:
  pipeline:
    uses: uktrade/platform-tools/.github/workflows/codebase-pipeline.yml@v1
    with: { app: demo, codebase: web${more} }
    secrets: { oidc_iam_role: '${ROLES.oidc}' }
`;
    return runWithAct({
      ...options,
      files: { '.github/workflows/main.yml': text },
      env: { ...jobEnvironment(env), ...options.env },
    });
  }

  /** What was started where, in order. */
  const started = (): string[] =>
    (sandbox?.changes() ?? []).flatMap(({ operation, parameters }) => {
      if (operation === 'StartBuild') return ['build'];
      if (operation === 'StartPipelineExecution') return [JSON.stringify(parameters['variables'])];
      return operation === 'UpdateService' ? [String(parameters['cluster']).split('/').at(-1) ?? ''] : [];
    });

  /** The summary of the whole. act runs no further jobs, not even `always()`, after a called workflow that failed. */
  const report = (run: ActRun): string =>
    run.steps.find(({ job, summary }) => job === 'report' && summary !== '')?.summary ?? '';

  it(
    'builds once, and deploys that commit to each environment in order',
    async () => {
      const run = await runPipeline(scenario());
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(started()).toEqual(['build', 'demo-dev-cluster', 'demo-staging-cluster', 'demo-prod-cluster']);
      const images = run.steps.flatMap(({ ids, outputs }) =>
        ids.length === 1 && ids[0] === 'deploy' ? [outputs['image-tag']] : [],
      );
      expect(images.length).toBeGreaterThan(0);
      expect(new Set(images)).toEqual(new Set([`commit-${run.commit.slice(0, 7)}`]));
      // Of the approvals, prod's alone; of the six environments, the three that there are.
      expect(Object.keys(run.jobs).sort()).toEqual(['approve-3', 'build', 'deploy', 'plan', 'report']);
      expect(report(run)).toMatch(/^### :white_check_mark: demo\/web: all done in /);
      expect(report(run)).toMatch(
        /j0\["✅ Plan"\]\n {2}j1\["✅ Image<br\/>\d+:\d\d"\]\n {2}j2\["✅ dev<br\/>\d+:\d\d"\]\n.*staging.*\n.*Approval for prod"\]\n.*prod<br/,
      );
    },
    TIME_LIMIT_MS,
  );

  it(
    'deploys nowhere after a failed build',
    async () => {
      const run = await runPipeline(scenario({ builds: [{ outcome: 'FAILED', log: { lines: 3 } }] }));
      expect(run.exitCode).toBe(1);
      expect(started()).toEqual(['build']);
    },
    TIME_LIMIT_MS,
  );

  it(
    'stops at the environment that fails, and continues from there in another run',
    async () => {
      const crash = { crash: { 'exit-code': 3, log: ['no database'] } };
      const run = await runPipeline(scenario({}, { ...OLD, rollouts: [crash, {}] }));
      expect(run.exitCode).toBe(1);
      expect(started()).toEqual(['build', 'demo-dev-cluster', 'demo-staging-cluster']);
      expect(run.jobs).not.toHaveProperty('approve-3');
      if (sandbox === undefined) return;
      const again = await runAgain(sandbox, `, start-at: staging, commit: ${run.commit}`);
      expect({ exitCode: again.exitCode, log: readable(again.log) }).toMatchObject({ exitCode: 0 });
      expect(started().slice(3)).toEqual(['demo-staging-cluster', 'demo-prod-cluster']);
    },
    TIME_LIMIT_MS,
  );

  describe('"Re-run failed jobs"', () => {
    const crash = { crash: { 'exit-code': 3, log: ['no database'] } };

    /** Fails in staging, and returns the files with which act runs what GitHub would run again. */
    async function failInStaging(): Promise<{ run: ActRun; exported: Record<string, string> }> {
      const run = await runPipeline(scenario({}, { ...OLD, rollouts: [crash, {}, {}] }));
      expect(run.exitCode).toBe(1);
      expect(started()).toEqual(['build', 'demo-dev-cluster', 'demo-staging-cluster']);
      return { run, exported: { [PIPELINE]: await withKeptOutputs(run) } };
    }

    it(
      'continues where it failed, with the image that was built: no build, and nothing for the environments before',
      async () => {
        const { run, exported } = await failInStaging();
        const again = await rerun(exported);
        expect({ exitCode: again.exitCode, log: readable(again.log) }).toMatchObject({ exitCode: 0 });
        expect(started().slice(3)).toEqual(['demo-staging-cluster', 'demo-prod-cluster']);
        const images = again.steps.flatMap(({ ids, outputs }) =>
          ids.length === 1 && ids[0] === 'deploy' ? [outputs['image-tag']] : [],
        );
        expect(new Set(images)).toEqual(new Set([`commit-${run.commit.slice(0, 7)}`]));
        // Prod is asked for in this attempt: the first one did not come that far.
        expect(again.jobs).toMatchObject({ 'approve-3': 'success' });
        expect(report(again)).toMatch(/^### :white_check_mark: demo\/web: all done in /);
      },
      TIME_LIMIT_MS,
    );

    it(
      'deploys nothing where a newer run came between',
      async () => {
        const { exported } = await failInStaging();
        if (sandbox === undefined) return;
        const newer = await runAgain(sandbox, `, environments: '[staging]'`);
        expect({ exitCode: newer.exitCode, log: readable(newer.log) }).toMatchObject({ exitCode: 0 });
        expect(started().slice(3)).toEqual(['build', 'demo-staging-cluster']);
        const again = await rerun(exported);
        expect(again.exitCode).toBe(1);
        expect(started().slice(5)).toEqual([]);
        expect(again.jobs).not.toHaveProperty('approve-3');
        expect(readable(again.log)).toContain(
          `is outdated: staging already runs the newer commit-${newer.commit.slice(0, 7)} (web).`,
        );
      },
      TIME_LIMIT_MS,
    );

    async function rerun(exported: Record<string, string>): Promise<ActRun> {
      if (sandbox === undefined) throw new Error('Nothing was run before.');
      return runAgain(sandbox, '', { exported, env: { GITHUB_RUN_ATTEMPT: '2' } });
    }
  });

  it(
    'reports after a failure what was done, what failed, and what was not reached',
    async () => {
      const run = await runPipeline(scenario(), '', {
        exported: { [PIPELINE]: await withStandIns('deploy-2') },
      });
      expect(run.exitCode).toBe(1);
      expect(run.jobs).not.toHaveProperty('approve-3');
      expect(run.jobs).toMatchObject({ 'deploy-1': 'success', 'deploy-2': 'failure', report: 'success' });
      expect(report(run)).toMatch(/^### :x: demo\/web: staging/);
      expect(report(run)).toMatch(/✅ dev.*\n.*❌ staging.*\n.*prod/);
    },
    TIME_LIMIT_MS,
  );

  it(
    'does nothing for a branch that starts nothing',
    async () => {
      const run = await runPipeline(scenario({ pipelines: [{ name: 'other', branch: 'release' }] }));
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(started()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'starts in the middle, without a build, where that is asked for',
    async () => {
      const run = await runPipeline(
        scenario({ requires_image_build: false, images: [{ tags: ['latest', 'commit-01d0000'] }] }),
        ', start-at: staging',
      );
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(started().filter((where) => where === 'build' || where === 'demo-dev-cluster')).toEqual([]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'changes nothing in a dry run',
    async () => {
      const run = await runPipeline(scenario(), ', dry-run: true');
      expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
      expect(sandbox?.changes()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'does around the deployment what CodePipeline does, and plans it in a dry run',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'platform-tools-order-'));
      const order = join(folder, 'order');
      const docker = await standInDocker(
        `case "$*" in *update-rules*) what=rules ;; *"terraform apply"*) what="apply $service" ;; *) what="plan $service" ;; esac; echo "$what" >> '${order}'`,
      );
      const account = (id: string): string =>
        `{ deploy: { name: demo-${id}, id: '${id}' }, dns: { name: dns, id: '888888888888' } }`;
      const checkouts = {
        'uktrade/demo-deploy': {
          'platform-config.yml': `schema_version: 1
application: demo
default_versions:
  platform-helper: 15.38.0
environments:
  '*': { service-deployment-mode: platform, accounts: ${account('123456789012')} }
  dev:
  staging:
  prod: { accounts: ${account('222222222222')} }
`,
          'services/web/service-config.yml': 'name: web\ntype: Load Balanced Web Service\n',
          'services/nightly/service-config.yml': 'name: nightly\ntype: Scheduled Job\n',
          'services/api/service-config.yml': 'name: api\ntype: Backend Service\n',
          'custom-build/pre-deploy.sh': 'echo "before $APPLICATION $ENVIRONMENT" >> "$ORDER"\n',
        },
        'uktrade/platform-tools': { 'terraform/ecs-service/main.tf': '' },
      };
      const options = { checkouts, env: { ORDER: order }, programs: docker.env.PATH.split(':')[0] ?? '' };
      const image = `public.ecr.aws/uktrade/platform-deploy-tools@sha256:${'a'.repeat(64)}`;
      const more = `, deploy-repository: uktrade/demo-deploy, terraform: true, alb-rules: true, deploy-tools-image: '${image}', post-deploy-command: 'echo "after $ENVIRONMENT" >> "$ORDER"'`;
      try {
        const given = scenario({ services: [{ first: ['web'] }, { second: ['nightly', 'api'] }] });
        Object.assign(given.applications?.['demo']?.services ?? {}, {
          nightly: { type: 'Scheduled Job' },
          api: { type: 'Backend Service' },
        });
        sandbox = await sandboxWith(given);
        const run = await runAgain(sandbox, `${more}, environments: '[dev, prod]'`, options);
        expect({ exitCode: run.exitCode, log: readable(run.log) }).toMatchObject({ exitCode: 0 });
        const twice = (cluster: string): string[] => [cluster, cluster];
        expect(started()).toEqual(['build', ...twice('demo-dev-cluster'), ...twice('demo-prod-cluster')]);
        const applied = ['apply web', 'apply nightly', 'apply api', 'rules'];
        expect((await readFile(order, 'utf8')).trimEnd().split('\n')).toEqual([
          ...['before demo dev', ...applied, 'after dev'],
          // Prod needs approval: who approves sees the plan.
          ...['plan web', 'plan nightly', 'plan api', 'before demo prod', ...applied, 'after prod'],
        ]);
        // Each run group is deployed before the Terraform of the next one is applied.
        const inDev = readable(run.log, 'dev').matchAll(/(Terraform apply of \w+)|\[(web|api)\] /g);
        expect([...new Set([...inDev].map(([, terraform, service = '']) => terraform ?? service))]).toEqual([
          ...['Terraform apply of web', 'web'],
          ...['Terraform apply of nightly', 'Terraform apply of api', 'api'],
        ]);
        await rm(order);
        const dry = await runAgain(
          sandbox,
          `${more}, environments: '[dev]', commit: ${run.commit}, dry-run: true`,
          options,
        );
        expect({ exitCode: dry.exitCode, log: readable(dry.log) }).toMatchObject({ exitCode: 0 });
        expect(await readFile(order, 'utf8')).toBe('plan web\nplan nightly\nplan api\n');
      } finally {
        await docker.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
    TIME_LIMIT_MS,
  );
});

const PIPELINE = '.github/workflows/codebase-pipeline.yml';

/**
 * The pipeline with a step in place of each workflow that it calls, one of which fails: act ends a run when a called workflow
 * fails, without the jobs that GitHub would still run. Conditions, needs and the other jobs are the real ones.
 */
async function withStandIns(failing: string): Promise<string> {
  const workflow = parse(await readFile(join(root, PIPELINE), 'utf8')) as {
    jobs: Record<string, { uses?: string; if: string; needs: string[] }>;
  };
  for (const [id, { uses, if: condition, needs }] of Object.entries(workflow.jobs)) {
    if (uses === undefined) continue;
    const steps = [{ run: id === failing ? 'exit 1' : 'true' }];
    Object.assign(workflow.jobs, { [id]: { if: condition, needs, 'runs-on': 'ubuntu-latest', steps } });
  }
  return stringify(workflow);
}

/**
 * The pipeline in its second attempt after dev: act can't run some jobs again. Those that succeeded stay as they are on GitHub,
 * and what needs them gets the outputs that they had; here a step gives these.
 */
async function withKeptOutputs(run: ActRun): Promise<string> {
  const workflow = parse(await readFile(join(root, PIPELINE), 'utf8')) as {
    jobs: Record<string, { outputs?: object }>;
  };
  const called = parse(await readFile(join(root, '.github/workflows/codebase-build.yml'), 'utf8')) as {
    on: { workflow_call: { outputs: object } };
  };
  const kept = {
    plan: { declared: workflow.jobs['plan']?.outputs ?? {}, had: run.step('plan', 'plan').outputs },
    build: { declared: called.on.workflow_call.outputs, had: run.step('build', 'build').outputs },
    'deploy-1': { declared: {}, had: {} },
  };
  for (const [id, { declared, had }] of Object.entries(kept)) {
    const outputs = Object.keys(declared);
    const lines = outputs.map((name) => `${name}=${(had as Record<string, string>)[name] ?? ''}\n`);
    workflow.jobs[id] = Object.assign(
      { outputs: Object.fromEntries(outputs.map((name) => [name, `\${{ steps.kept.outputs['${name}'] }}`])) },
      {
        'runs-on': 'ubuntu-latest',
        steps: [{ id: 'kept', env: { KEPT: lines.join('') }, run: 'printf %s "$KEPT" >> "$GITHUB_OUTPUT"' }],
      },
    );
  }
  return stringify(workflow);
}
