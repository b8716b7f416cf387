import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const PIPELINES = '123456789012';
const PROD = '222222222222';
const OIDC_ROLE = 'github-oidc-demo-repo-role';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** An application with one environment in the pipelines' account and one elsewhere; only the platform's roles exist. */
function scenario(): ScenarioInput {
  const environment = (account: string) => ({
    account,
    'service-deployment-mode': 'platform' as const,
    ecs: { services: { web: { image: 'commit-1111111' } } },
  });
  return {
    roles: 'platform',
    applications: {
      demo: {
        environments: { dev: environment(PIPELINES), prod: environment(PROD) },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: [{ all: ['web'] }],
            images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222', 'branch-main'] }],
          },
        },
      },
    },
  };
}

/** Deploys with the role. */
function deployAs(
  role: string,
  env: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return runAs(role, 'codebase-deploy', { codebase: 'web', branch: 'main', env, ...inputs });
}

/** Runs a verb as a job does that has the role through OIDC, and no other credentials. */
async function runAs(
  role: string,
  command: string,
  inputs: Readonly<Record<string, string>>,
  faults: ScenarioInput['faults'] = [],
): Promise<ActionRun> {
  sandbox = await sandboxWith({ ...scenario(), faults });
  return runAction({
    command,
    inputs: { app: 'demo', 'role-to-assume': role, ...inputs },
    env: {
      ...sandbox.env,
      // Empty counts as not set.
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sandbox.url}/_sandbox/oidc?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
  });
}

/** The roles that were assumed, in order: by OIDC (`web`), or from another role. */
function assumed(): string[] {
  return (sandbox?.requests() ?? [])
    .filter(({ operation }) => operation.startsWith('AssumeRole'))
    .map(
      ({ operation, parameters }) =>
        `${operation === 'AssumeRole' ? 'role' : 'web'} ${String(parameters['RoleArn']).replace('arn:aws:iam::', '')}`,
    );
}

const role = (account: string, name: string): string => `arn:aws:iam::${account}:role/${name}`;

describe('the roles that the platform has', () => {
  it("let the OIDC role deploy to an environment of the pipelines' account", async () => {
    const run = await deployAs(role(PIPELINES, OIDC_ROLE), 'dev');
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(assumed()).toEqual([
      `web ${PIPELINES}:role/${OIDC_ROLE}`,
      `role ${PIPELINES}:role/demo-dev-codebase-pipeline-deploy`,
    ]);
  });

  it('let it deploy to another account by way of the OIDC role there', async () => {
    const run = await deployAs(role(PIPELINES, OIDC_ROLE), 'prod');
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs['status']).toBe('Succeeded');
    expect(assumed()).toEqual([
      `web ${PIPELINES}:role/${OIDC_ROLE}`,
      `web ${PROD}:role/${OIDC_ROLE}`,
      `role ${PROD}:role/demo-prod-codebase-pipeline-deploy`,
    ]);
  });

  it('let a role that is trusted everywhere deploy there itself', async () => {
    const name = 'demo-web-codebase-pipeline';
    const run = await deployAs(role(PIPELINES, name), 'prod');
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(assumed()).toEqual([
      `web ${PIPELINES}:role/${name}`,
      `role ${PROD}:role/demo-prod-codebase-pipeline-deploy`,
    ]);
  });

  it('say which account was needed and which identity was at hand where the given one is not let in', async () => {
    const run = await deployAs(role(PIPELINES, OIDC_ROLE), 'prod', {
      'environment-role-to-assume': JSON.stringify({ prod: role(PROD, 'nobody') }),
    });
    expect(run.exitCode).toBe(1);
    const messages = run.annotations.map(({ message }) => message).join('\n');
    expect(messages).toContain(`The environment prod is in account ${PROD}`);
    expect(messages).toContain(
      `The identity at hand is arn:aws:sts::${PIPELINES}:assumed-role/${OIDC_ROLE}/`,
    );
    expect(messages).toContain('environment-role-to-assume');
    expect(sandbox?.changes()).toEqual([]);
  });

  it.each([
    ['codebase-deploy', { codebase: 'web', branch: 'main' }],
    ['service-deploy', { service: 'web', 'image-tag': 'commit-2222222' }],
    ['codebase-rollback', { codebase: 'web' }],
    ['codebase-history', { codebase: 'web' }],
    ['service-logs', { service: 'web' }],
    ['execution-stop', { service: 'web' }],
  ])(
    'are not mistaken for what %s wants to read, where the one of production is not let in',
    async (command, inputs) => {
      const run = await runAs(role(PIPELINES, OIDC_ROLE), command, { env: 'prod', ...inputs }, [
        {
          service: 'sts',
          operation: 'AssumeRoleWithWebIdentity',
          kind: 'error' as const,
          code: 'InvalidIdentityToken',
          message: 'No OpenIDConnect provider found in your account',
          where: { RoleArn: role(PROD, OIDC_ROLE) },
        },
      ]);
      expect(run.exitCode).toBe(1);
      const messages = run.annotations.map(({ message }) => message);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(
        /^(Could not read the deployments of demo\/web\. )?The environment prod is in account 222222222222/,
      );
      expect(messages[0]).toContain(`for credentials of ${role(PROD, OIDC_ROLE)}, in 5 attempts`);
      expect(messages[0]).toContain('needs the identity provider token.actions.githubusercontent.com');
      expect(messages[0]).toContain('trust policy');
      expect(sandbox?.changes()).toEqual([]);
    },
  );

  it('are asked for nothing where the map of environments has none that can be one', async () => {
    const run = await deployAs(role(PIPELINES, OIDC_ROLE), 'prod', {
      'environment-role-to-assume': JSON.stringify({ Prod: role(PROD, OIDC_ROLE) }),
    });
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'The input environment-role-to-assume names "Prod", which can\'t be an environment.',
    );
    expect(sandbox?.requests()).toEqual([]);
  });

  it('are asked for nothing where the given role is not an ARN', async () => {
    const run = await deployAs(OIDC_ROLE, 'prod');
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      `role-to-assume is "${OIDC_ROLE}", the bare name of a role.`,
    );
    expect(sandbox?.requests()).toEqual([]);
  });
});
