import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

type Fault = NonNullable<ScenarioInput['faults']>[number];

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const build = { command: 'codebase-build', inputs: { app: 'demo', codebase: 'web' } };
const deploy = {
  command: 'codebase-deploy',
  inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' },
};

async function run(
  verb: typeof build,
  scenario: ScenarioInput,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  sandbox = await sandboxWith(scenario);
  return runAction({ ...verb, env: { ...sandbox.env, ...env } });
}

function outcome(result: ActionRun): unknown {
  return {
    exitCode: result.exitCode,
    errors: result.annotations.filter(({ level }) => level === 'error'),
    status: result.outputs['status'],
  };
}

const built = { exitCode: 0, errors: [], status: 'SUCCEEDED' };
const deployed = { exitCode: 0, errors: [], status: 'Succeeded' };

describe('what AWS and the network do meanwhile', () => {
  it.each<[string, Fault[]]>([
    [
      'a lost answer to StartBuild',
      [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 1 }],
    ],
    [
      'a lost answer to StartBuild, and a refusal of the next attempt',
      [
        { service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', at: 1 },
        { service: 'codebuild', operation: 'StartBuild', kind: 'access-denied', at: 2 },
      ],
    ],
    ['throttled polls', [{ service: 'codebuild', operation: 'BatchGetBuilds', kind: 'throttle', first: 12 }]],
    ['server errors everywhere', [{ kind: 'error-500', rate: 0.2 }]],
    ['broken connections everywhere', [{ kind: 'reset', rate: 0.2 }]],
    ['a log that can not be read for a while', [{ service: 'logs', kind: 'throttle', first: 10 }]],
  ])('a build survives %s, and is started once', async (_, faults) => {
    const result = await run(build, { ...demoScenario({ images: [] }), faults });
    expect(outcome(result)).toEqual(built);
    const tokens = (sandbox?.requests() ?? [])
      .filter(({ operation }) => operation === 'StartBuild')
      .map(({ parameters }) => parameters['idempotencyToken']);
    expect(new Set(tokens).size).toBe(1);
    expect(result.outputs['build-id']).toMatch(/^demo-web-codebase-image-build:/);
  });

  it.each<[string, Fault[]]>([
    [
      'a lost answer to StartPipelineExecution',
      [{ service: 'codepipeline', operation: 'StartPipelineExecution', kind: 'lost-response', first: 1 }],
    ],
    [
      'a lost answer to StartPipelineExecution, and a refusal of the next attempt',
      [
        { service: 'codepipeline', operation: 'StartPipelineExecution', kind: 'lost-response', at: 1 },
        { service: 'codepipeline', operation: 'StartPipelineExecution', kind: 'access-denied', at: 2 },
      ],
    ],
    [
      'throttled polls',
      [{ service: 'codepipeline', operation: 'GetPipelineExecution', kind: 'throttle', first: 12 }],
    ],
    ['broken connections everywhere', [{ kind: 'reset', rate: 0.2 }]],
    ['logs that it may not read', [{ service: 'logs', kind: 'access-denied' }]],
  ])('a deployment survives %s', async (_, faults) => {
    expect(outcome(await run(deploy, { ...demoScenario(), faults }))).toEqual(deployed);
  });

  it('a build is green although its log may not be read, with one warning', async () => {
    const result = await run(build, {
      ...demoScenario({ images: [] }),
      faults: [{ service: 'logs', kind: 'access-denied' }],
    });
    expect(outcome(result)).toEqual(built);
    expect(result.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
  });
});

describe('two steps of one job', () => {
  it('that deploy the same image are two intents, not one', async () => {
    sandbox = await sandboxWith(demoScenario());
    const [first, second] = [
      await runAction({ ...deploy, env: sandbox.env }),
      await runAction({ ...deploy, env: sandbox.env }),
    ];
    expect([outcome(first), outcome(second)]).toEqual([deployed, deployed]);
    expect(first.outputs['execution-id']).not.toBe(second.outputs['execution-id']);
  });

  it('that build one commit with other variables are two builds', async () => {
    sandbox = await sandboxWith(demoScenario({ images: [] }));
    const inputs = { ...build.inputs, 'skip-if-image-exists': 'false' };
    const first = await runAction({
      ...build,
      inputs: { ...inputs, 'environment-variables': 'FLAVOUR: sweet' },
      env: sandbox.env,
    });
    const second = await runAction({
      ...build,
      inputs: { ...inputs, 'environment-variables': 'FLAVOUR: sour' },
      env: sandbox.env,
    });
    expect([outcome(first), outcome(second)]).toEqual([built, built]);
    expect(first.outputs['build-id']).not.toBe(second.outputs['build-id']);
  });
});

describe('credentials', () => {
  const role = 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role';

  /** The variables that a job with `id-token: write` has, and no credentials of its own. */
  function oidc(running: RunningSandbox): Record<string, string> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${running.url}/_sandbox/oidc?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
    };
  }

  it('come from OIDC, are masked, and are renewed when they run out during the wait', async () => {
    sandbox = await sandboxWith({
      ...demoScenario({ images: [], builds: [{ phases: { BUILD: 240 } }] }),
      credentials: { 'lifetime-seconds': 400 },
    });
    const result = await runAction({
      ...build,
      inputs: { ...build.inputs, 'role-to-assume': role },
      env: { ...sandbox.env, ...oidc(sandbox) },
    });
    expect(outcome(result)).toEqual(built);
    const assumed = sandbox.requests().filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    expect(assumed.length).toBeGreaterThanOrEqual(2);
    expect(assumed[0]?.parameters).toMatchObject({ RoleArn: role, RoleSessionName: 'platform-tools-4242' });
    expect(result.stdout).toContain('::add-mask::');
  });

  it('that run out and can not be renewed end the wait with a clear error, and the build goes on', async () => {
    const faults: Fault[] = [
      { service: 'codebuild', operation: 'BatchGetBuilds', kind: 'expired-token', after: 2 },
    ];
    const result = await run(build, {
      ...demoScenario({ images: [], builds: [{ phases: { BUILD: 600 } }] }),
      faults,
    });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toMatch(/expired/);
    expect(result.outputs['build-id']).not.toBe('');
    expect(sandbox?.operations()).not.toContain('codebuild:StopBuild');
  });
});
