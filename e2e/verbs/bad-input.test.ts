import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionOptions } from '../harness/action.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

interface Case {
  title: string;
  command: string;
  inputs: Record<string, string>;
  scenario?: ScenarioInput;
  env?: Record<string, string>;
  identity?: ActionOptions['identity'];
  /** Each must stand in the annotation. */
  says: (string | RegExp)[];
}

const deploy = { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' };
const build = { app: 'demo', codebase: 'web' };
const without = (inputs: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).filter(([key]) => key !== name));
const fault = (
  service: string,
  operation: string,
  kind: 'access-denied' | 'expired-token',
): ScenarioInput => ({
  ...demoScenario({ images: [{ tags: [`commit-${COMMIT.slice(0, 7)}`, 'branch-main'] }] }),
  faults: [{ service, operation, kind }],
});

const cases: Case[] = [
  {
    title: 'an unknown application',
    command: 'codebase-deploy',
    inputs: { ...deploy, app: 'dmeo' },
    identity: 'keys',
    says: ['"dmeo"', '123456789012', '/platform/applications/dmeo', '/copilot/applications/dmeo'],
  },
  {
    title: 'an application that the role may not read',
    command: 'codebase-deploy',
    inputs: { ...deploy, app: 'dmeo' },
    says: [`Can't look up the application "dmeo"`, 'ssm:GetParametersByPath', 'Check the name'],
  },
  {
    title: 'an unknown environment',
    command: 'codebase-deploy',
    inputs: { ...deploy, env: 'stagign' },
    says: ['"stagign"', 'dev', 'prod'],
  },
  {
    title: 'an unknown codebase',
    command: 'codebase-build',
    inputs: { ...build, codebase: 'wbe' },
    says: ['"wbe"', 'web'],
  },
  {
    title: 'no reference',
    command: 'codebase-deploy',
    inputs: without(deploy, 'branch'),
    says: ['commit', 'tag', 'branch'],
  },
  {
    title: 'two references',
    command: 'codebase-deploy',
    inputs: { ...deploy, tag: 'v1' },
    says: ['tag', 'branch', /one/],
  },
  {
    title: 'a commit that is too short',
    command: 'codebase-deploy',
    inputs: { ...without(deploy, 'branch'), commit: 'abc' },
    says: ['"abc"', '7'],
  },
  {
    title: 'a commit that is not hexadecimal',
    command: 'codebase-build',
    inputs: { ...build, commit: 'not-a-commit' },
    says: ['not-a-commit', 'hex'],
  },
  {
    title: 'a commit without an image',
    command: 'codebase-deploy',
    inputs: { ...without(deploy, 'branch'), commit: 'd'.repeat(40) },
    says: ['demo/web', 'd'.repeat(40), 'codebase build'],
  },
  {
    title: 'a branch without an image',
    command: 'codebase-deploy',
    inputs: { ...deploy, branch: 'feature/none' },
    says: ['branch-feature-none', 'demo/web'],
  },
  {
    title: 'a missing repository',
    command: 'codebase-deploy',
    inputs: deploy,
    scenario: demoScenario({ images: 'none' }),
    says: ['demo/web'],
  },
  {
    title: 'a missing project',
    command: 'codebase-build',
    inputs: build,
    scenario: demoScenario({ images: [], project: 'none' }),
    says: ['demo-web-codebase-image-build', 'demo-web-codebase-pipeline-image-build'],
  },
  {
    title: 'a missing pipeline',
    command: 'codebase-deploy',
    inputs: deploy,
    scenario: demoScenario({ pipeline: 'none' }),
    says: ['demo-web-manual-release', 'demo-web-manual-release-pipeline'],
  },
  {
    title: 'a missing input',
    command: 'codebase-build',
    inputs: { codebase: 'web' },
    says: ['codebase-build needs the input app'],
  },
  {
    title: 'a boolean that is none',
    command: 'codebase-build',
    inputs: { ...build, wait: 'yes' },
    says: ['wait', '"yes"', 'true or false'],
  },
  {
    title: 'a time limit that is none',
    command: 'codebase-build',
    inputs: { ...build, 'timeout-minutes': 'long' },
    says: ['timeout-minutes', '"long"'],
  },
  {
    title: 'an unknown kind of variable',
    command: 'codebase-build',
    inputs: { ...build, 'environment-variables': 'A: {value: b, type: SECRET}' },
    says: ['SECRET', 'SECRETS_MANAGER'],
  },
  {
    title: 'denied permission to start',
    command: 'codebase-build',
    inputs: { ...build, 'skip-if-image-exists': 'false' },
    scenario: fault('codebuild', 'StartBuild', 'access-denied'),
    says: ['codebuild:StartBuild', 'docs/iam'],
  },
  {
    title: 'denied permission to look up',
    command: 'codebase-deploy',
    inputs: deploy,
    scenario: fault('ecr', 'DescribeImages', 'access-denied'),
    says: ['ecr:DescribeImages'],
  },
  {
    title: 'expired credentials',
    command: 'codebase-deploy',
    inputs: deploy,
    scenario: fault('ssm', 'GetParametersByPath', 'expired-token'),
    says: [/expired/],
  },
  {
    title: 'no credentials',
    command: 'codebase-deploy',
    inputs: deploy,
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    says: [/credentials/, 'id-token: write'],
  },
  {
    title: 'an endpoint that nobody answers at',
    command: 'codebase-deploy',
    inputs: deploy,
    env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
    says: ['127.0.0.1:9'],
  },
  {
    title: 'an application whose only parameter can not be parsed',
    command: 'codebase-deploy',
    inputs: { ...deploy, app: 'broken' },
    identity: 'keys',
    scenario: { parameters: { '/platform/applications/broken/environments/dev': '{not json' } },
    says: ['"broken"'],
  },
];

describe('bad input', () => {
  it.each(cases)('$title', async ({ command, inputs, scenario, env, identity, says }) => {
    sandbox = await sandboxWith(scenario ?? demoScenario());
    const run = await runAction({
      command,
      inputs,
      env: { ...sandbox.env, ...env },
      ...(identity === undefined ? {} : { identity }),
    });
    expect(run.exitCode).toBe(1);
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    for (const text of says) expect(errors[0]?.message).toMatch(text);
    // A sentence, and a way out on a line of its own.
    expect(errors[0]?.message.split('\n').length).toBeGreaterThanOrEqual(2);
    expect(errors[0]?.message).not.toContain('Unexpected');
    expect(run.summary).toContain(':x:');
    expect(
      sandbox
        .changes()
        .filter(({ operation }) => operation !== 'StartBuild' || !says.includes('codebuild:StartBuild')),
    ).toEqual([]);
  });

  it.each(['toString', 'constructor', '__proto__'])('calls the command %s unknown', async (command) => {
    const run = await runAction({ command, inputs: {}, rootInputs: 'app: demo' });
    expect(run.annotations[0]?.message).toContain(`There is no command "${command}".`);
  });

  it('shows what was given as text in the summary, not as Markdown', async () => {
    sandbox = await sandboxWith(demoScenario());
    const app = '![x](https://example.com/x.png)';
    const run = await runAction({ command: 'codebase-list', inputs: { app }, env: sandbox.env });
    expect(run.exitCode).toBe(1);
    expect(run.summary).not.toContain(app);
    expect(run.summary).toContain('example');
  });

  it('skips one parameter that can not be parsed, and goes on', async () => {
    const scenario = {
      ...demoScenario(),
      parameters: { '/platform/applications/demo/environments/aaa': '{not json' },
    };
    sandbox = await sandboxWith(scenario);
    const run = await runAction({ command: 'codebase-deploy', inputs: deploy, env: sandbox.env });
    expect(run.exitCode).toBe(0);
  });
});
