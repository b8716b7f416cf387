import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { expectSuccess } from '../harness/verb-tests.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const sha = (digit: string): string => `${digit.repeat(7)}${'0'.repeat(33)}`;
const HOUR = 3_600_000;
const common = { app: 'demo', codebase: 'web', 'github-token': 'ghs_secret-token' };

/** A codebase with two images and a pipeline of its own, besides the manual release. */
const scenario: ScenarioInput = {
  applications: {
    demo: {
      environments: {
        dev: { account: '111111111111', 'service-deployment-mode': 'platform' },
        prod: { account: '222222222222', 'service-deployment-mode': 'platform' },
      },
      services: { web: { type: 'Load Balanced Web Service' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          services: [{ all: ['web'] }],
          pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'dev' }, { name: 'prod' }] }],
          images: [
            { tags: ['commit-1111111'], 'pushed-at': '2026-01-01T10:00:00Z' },
            { tags: ['commit-2222222'], 'pushed-at': '2026-01-01T11:00:00Z' },
          ],
        },
      },
    },
  },
  pipelines: {
    'demo-web-main-codebase': {
      variables: { IMAGE_TAG: 'branch-main' },
      executions: [
        {
          stages: ['dev', 'prod'].map((env) => ({
            name: `Deploy-${env}`,
            actions: [
              {
                name: 'web',
                type: 'codebuild' as const,
                seconds: 60,
                ...(env === 'prod' ? { fail: 'crashed' } : {}),
              },
            ],
          })),
        },
      ],
    },
  },
  github: {
    repositories: {
      'uktrade/demo-web': {
        commits: [
          { sha: sha('1'), message: 'One' },
          { sha: sha('2'), message: 'Two' },
        ],
      },
    },
  },
};

/** Deploys a commit to dev as a workflow would. */
async function deploy(digit: string): Promise<void> {
  const inputs = { ...common, env: 'dev', commit: sha(digit), 'github-deployment': 'true' };
  expectSuccess(await runAction({ command: 'codebase-deploy', inputs, env: environment() }));
  sandbox?.skip(HOUR);
}

const environment = (): Record<string, string> => ({
  ...sandbox?.env,
  GITHUB_API_URL: `${sandbox?.url ?? ''}/github`,
});

describe('codebase-history', () => {
  it('shows as the OIDC role what the pipelines and GitHub know, one line per deployment', async () => {
    sandbox = await sandboxWith(scenario);
    await deploy('2');
    const pipeline = { pipeline: 'demo-web-main-codebase' };
    await runAction({ command: 'pipeline-run', inputs: pipeline, env: sandbox.env, identity: 'keys' });
    sandbox.skip(HOUR);
    await deploy('1');
    const before = sandbox.changes().length;
    const run = await runAction({ command: 'codebase-history', inputs: common, env: environment() });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    // What the services ran before is older than all of these.
    expect((JSON.parse(run.outputs['deployments'] ?? '') as unknown[]).slice(0, 4)).toMatchObject([
      {
        environment: 'dev',
        image: 'commit-1111111',
        by: 'someone',
        outcome: 'Succeeded',
        url: 'https://github.com/uktrade/demo-web/actions/runs/4242',
        sources: ['pipeline', 'ecs', 'github'],
      },
      { environment: 'prod', image: 'branch-main', outcome: 'Failed', sources: ['pipeline'] },
      { environment: 'dev', image: 'branch-main', outcome: 'Succeeded', sources: ['pipeline'] },
      { environment: 'dev', image: 'commit-2222222', by: 'someone', sources: ['pipeline', 'ecs', 'github'] },
    ]);
    expect(run.outputs['more']).toBe('false');
    expect(run.summary).toContain('### :information_source: Deployments of demo/web');
    expect(sandbox.changes()).toHaveLength(before);
  });

  it('is lines of values in a pipe, of one environment, with a notice where there is no token', async () => {
    sandbox = await sandboxWith(scenario);
    await deploy('1');
    await deploy('2');
    const args = ['codebase', 'history', '--app', 'demo', '--codebase', 'web', '--env', 'dev'];
    const run = await runCli([...args, '--limit', '1'], environment());
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toMatch(/^[\d: -]+\tdev\t2222222\t1111111\.\.\.2222222\t.*\tSucceeded\t/);
    expect(run.stdout.trimEnd()).not.toContain('\n');
    expect(run.stderr).toContain('There are older deployments');
    expect(run.stderr).toContain('not read without a PLATFORM_TOOLS_GITHUB_TOKEN');
  });

  it('shows deployments straight to ECS, once for the service, the workflow and GitHub', async () => {
    const direct = structuredClone(scenario);
    const web = direct.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined)
      Object.assign(web, { pipeline_mode: 'github_actions', pipeline: 'none', pipelines: [] });
    sandbox = await sandboxWith(direct);
    await deploy('1');
    await deploy('2');
    const run = await runAction({ command: 'codebase-history', inputs: common, env: environment() });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    const found = JSON.parse(run.outputs['deployments'] ?? '') as { environment: string }[];
    expect(found.filter(({ environment: env }) => env === 'dev')).toMatchObject([
      {
        image: 'commit-2222222',
        previousCommit: '1111111',
        by: 'someone',
        services: ['web'],
        outcome: 'Succeeded',
        sources: ['ecs', 'github'],
      },
      { image: 'commit-1111111', by: 'someone', sources: ['ecs', 'github'] },
      ...found.filter(({ environment: env }) => env === 'dev').slice(2),
    ]);
    expect(run.summary).toContain('1111111...2222222');
  });

  it('shows what the others know where the pipelines are refused', async () => {
    sandbox = await sandboxWith({
      ...scenario,
      faults: [
        { service: 'codepipeline', operation: 'ListPipelineExecutions', kind: 'access-denied', after: 0 },
      ],
    });
    const run = await runAction({ command: 'codebase-history', inputs: common, env: environment() });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("The executions of demo-web-manual-release can't be read");
  });

  it('refuses an application that is not there', async () => {
    sandbox = await sandboxWith(scenario);
    const inputs = { ...common, app: 'dmeo' };
    const run = await runAction({ command: 'codebase-history', inputs, env: environment() });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('dmeo');
  });
});
