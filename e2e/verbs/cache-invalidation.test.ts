import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const DNS_ACCOUNT = '333333333333';
let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** Deploys a codebase straight to ECS; two domains of it are in caches, one of them another environment's. */
async function deploy(
  alias = 'web.example.com',
  web: object = {},
  identity: 'oidc' | 'trusted' = 'trusted',
): Promise<ActionRun> {
  const scenario = demoScenario({ pipeline_mode: 'github_actions', services: [{ all: ['web'] }] });
  const dev = scenario.applications?.['demo']?.environments?.['dev'];
  if (dev !== null && dev !== undefined) {
    dev['service-deployment-mode'] = 'platform';
    dev.ecs = { services: { web: { image: 'commit-0000000', ...web } } };
  }
  const distributions = [
    { id: 'EOTHER', account: DNS_ACCOUNT, aliases: ['other.example.com'] },
    { id: 'EWEB', account: DNS_ACCOUNT, aliases: ['www.example.com', alias] },
  ];
  sandbox = await sandboxWith({ ...scenario, cloudfront: { distributions, 'page-size': 1 } });
  const domains = {
    'web.example.com': { paths: ['/*', '/index.html'], environment: 'dev' },
    'other.example.com': { paths: ['/*'], environment: 'prod' },
  };
  const invalidation = JSON.stringify({ 'dns-account': DNS_ACCOUNT, domains });
  return runAction({
    command: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', branch: 'main', 'cache-invalidation': invalidation },
    env: sandbox.env,
    identity,
  });
}

function operations(): string[] {
  return (sandbox?.requests() ?? []).map(({ operation }) => operation);
}

describe('the caches of an environment', () => {
  it('are invalidated in the DNS account once all services are deployed', async () => {
    const run = await deploy();
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain('Invalidating /*, /index.html of web.example.com (EWEB)');
    expect(run.stdout).toContain('The cache of web.example.com is invalidated.');
    const roles = (sandbox?.requests() ?? [])
      .filter(({ operation }) => operation === 'AssumeRole')
      .map(({ parameters }) => `${String(parameters['RoleArn'])} ${String(parameters['RoleSessionName'])}`);
    expect(roles).toContain(
      `arn:aws:iam::${DNS_ACCOUNT}:role/demo-dev-pipeline-deployment-role demo-dev-cdn-cache-invalidation`,
    );
    const order = operations();
    expect(order.filter((operation) => operation === 'CreateInvalidation')).toHaveLength(1);
    expect(order.lastIndexOf('DescribeServices')).toBeLessThan(order.indexOf('CreateInvalidation'));
    expect(order.at(-1)).toBe('GetInvalidation');
  });

  it('are left alone after a failure', async () => {
    const run = await deploy('web.example.com', { rollouts: [{ crash: {}, seconds: 30 }] });
    expect(run.exitCode).toBe(1);
    expect(operations()).not.toContain('CreateInvalidation');
  });

  it('are a warning where the DNS account does not trust us, and the services are deployed', async () => {
    const run = await deploy(undefined, {}, 'oidc');
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(run.outputs['status']).toBe('Succeeded');
    const warnings = run.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The cache of web\.example\.com will not be invalidated: .*aws cloudfront create-invalidation .* let the trust policy of/,
      ),
    ]);
    expect(operations()).not.toContain('CreateInvalidation');
  });

  it('are looked up before anything is deployed', async () => {
    const run = await deploy('elsewhere.example.com');
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain(
      'has the alias web.example.com',
    );
    expect(sandbox?.changes()).toEqual([]);
  });
});
