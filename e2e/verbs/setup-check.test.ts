import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import type { ActionRun } from '../harness/action.js';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const platform = { 'service-deployment-mode': 'platform' };
const dev = { account: '123456789012', ...platform };
const prod = { account: '222222222222', ...platform };
const web = {
  repository: 'uktrade/demo-web',
  pipeline_mode: 'dual_codepipeline_github',
  services: [{ all: ['web'] }],
  pipelines: [
    {
      name: 'main',
      branch: 'main',
      environments: [{ name: 'dev' }, { name: 'prod', requires_approval: true }],
    },
  ],
  images: [{ tags: ['commit-1111111', 'branch-main'] }],
};
const demo = {
  environments: { dev, prod },
  services: { web: { type: 'Load Balanced Web Service' } },
  codebases: { web },
};
const pipelines = { 'demo-web-main-codebase': {} };
/** A private repository, with its environments as the guide has them. */
const repository = {
  private: true,
  environments: {
    dev: { restricted: true },
    prod: { restricted: true },
    'prod-approval': { reviewers: ['someone'] },
  },
};
const github = { repositories: { 'uktrade/demo-web': repository } };
const parameters = { '/codebuild/slack_oauth_channel': 'C0123456789' };
const scenario: ScenarioInput = { applications: { demo }, pipelines, github, parameters };

interface Row {
  area: string;
  subject: string;
  state: string;
  found: string;
  nextStep?: string;
}

function rowsOf(run: ActionRun): Row[] {
  return JSON.parse(run.outputs['checks'] ?? '[]') as Row[];
}

async function check(
  given: ScenarioInput,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  sandbox = await sandboxWith(given);
  const tokens = { 'github-token': 'ghs_job-token', 'slack-token': 'xoxb-slack-token' };
  const { url } = sandbox;
  return runAction({
    command: 'setup-check',
    inputs: { app: 'demo', ...tokens, ...inputs },
    env: {
      ...sandbox.env,
      GITHUB_API_URL: `${url}/github`,
      SLACK_API_URL: `${url}/slack/api/`,
      RUNNER_ENVIRONMENT: 'github-hosted',
    },
  });
}

type Seed = Readonly<Record<string, unknown>>;

/** The scenario with something else in the codebase, in the environment dev, or in the whole. */
function without(change: { codebase?: Seed; dev?: Seed; whole?: Seed }): ScenarioInput {
  return {
    applications: {
      demo: {
        ...demo,
        environments: { dev: { ...dev, ...change.dev }, prod },
        codebases: { web: { ...web, ...change.codebase } },
      },
    },
    pipelines,
    github,
    parameters,
    ...change.whole,
  };
}

function refused(service: string, operation: string, where: Seed = {}): Seed {
  return { faults: [{ service, operation, kind: 'access-denied', where }] };
}

function withEnvironments(environments: Seed): Seed {
  const all = { ...repository.environments, ...environments };
  return { github: { repositories: { 'uktrade/demo-web': { ...repository, environments: all } } } };
}

const ROLE_OF_PROD = 'arn:aws:iam::222222222222:role/github-oidc-demo-repo-role';
const found = expect.any(String) as unknown;

describe('setup-check', () => {
  it('finds as the OIDC role all that is there, in the account of prod as well, and changes nothing', async () => {
    const run = await check(scenario);
    // The platform's own deploy roles lack this, and a role may not look at itself.
    const [first, ...others] = rowsOf(run).filter(({ state }) => state !== 'ok');
    expect(first).toMatchObject({ area: 'Environment dev', subject: 'Better detail', state: 'optional' });
    expect(others).toEqual([
      {
        area: 'Environment prod',
        subject: 'Trust policy',
        state: 'unchecked',
        found: expect.stringContaining(`${ROLE_OF_PROD} lets this job in.`) as unknown,
        nextStep: expect.stringContaining('iam:GetRole') as unknown,
      },
      { ...first, area: 'Environment prod' },
    ]);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(run.outputs['ready']).toBe('true');
    expect(run.summary).toContain('Nothing was found that a deployment lacks, but 1 check could not be made');
    expect(sandbox?.changes()).toEqual([]);
  });

  it('is content with deploy roles that have been given what the platform leaves out', async () => {
    const actions = ['ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions', 'ecs:ListTasks'];
    const grants = {
      'demo-*-codebase-pipeline-deploy': actions,
      'github-oidc-demo-repo-role': ['iam:GetRole', 'sts:AssumeRole'],
    };
    const run = await check({ ...scenario, 'role-grants': grants });
    expect(rowsOf(run).filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(run.summary).toContain(':white_check_mark:');
    expect(run.summary).toContain('A deployment can work: nothing that it needs is missing');
  });

  it.each<[what: string, scenario: ScenarioInput, row: Partial<Row>]>([
    [
      'the build project',
      without({ codebase: { project: 'none' } }),
      { area: 'Codebase web', subject: 'Build project', nextStep: found as string },
    ],
    [
      'the manual-release pipeline',
      without({ codebase: { pipeline: 'none' } }),
      { subject: 'Manual-release pipeline', nextStep: found as string },
    ],
    [
      'the image repository',
      without({ codebase: { images: 'none' } }),
      { subject: 'Image repository', found: 'There is no image repository demo/web.' },
    ],
    [
      'the image of a codebase that builds none',
      without({ codebase: { requires_image_build: false } }),
      {
        subject: 'Image repository',
        found: 'demo/web has no image tagged latest, which is what is deployed where no image is built.',
      },
    ],
    [
      'an environment of a pipeline',
      without({
        codebase: { pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'uat' }] }] },
      }),
      { subject: 'Environments', found: 'Its pipelines deploy to uat, which demo does not have.' },
    ],
    [
      'the cluster',
      without({ dev: { ecs: 'none' } }),
      {
        area: 'Environment dev',
        subject: 'Cluster and services',
        found: 'There is no ECS cluster demo-dev-cluster.',
      },
    ],
    [
      'the way to ECS, where that is the only one',
      without({
        codebase: { pipeline_mode: 'github_actions' },
        dev: { 'service-deployment-mode': 'copilot' },
      }),
      { subject: 'Deployment mode' },
    ],
    [
      'a service',
      without({ codebase: { services: [{ all: ['web', 'worker'] }] } }),
      { subject: 'Cluster and services', found: 'demo-dev-cluster does not have worker.' },
    ],
    [
      'a service that is not being removed',
      without({ dev: { ecs: { services: { web: { status: 'DRAINING' } } } } }),
      {
        subject: 'Cluster and services',
        found: 'demo-dev-cluster does not have web (it is being removed).',
        nextStep: 'Apply terraform/services/dev/web in the deploy repository.',
      },
    ],
    [
      "the service's container in the template",
      without({ dev: { ecs: { services: { web: { template: '{ "containerDefinitions": [] }' } } } } }),
      { subject: 'Task definition templates' },
    ],
    [
      'the trust of a deploy role',
      without({
        whole: refused('sts', 'AssumeRole', {
          RoleArn: 'arn:aws:iam::222222222222:role/demo-prod-codebase-pipeline-deploy',
        }),
      }),
      { area: 'Environment prod', subject: 'Deploy role', nextStep: found as string },
    ],
    [
      'a permission of the deploy role',
      without({ whole: refused('ecs', 'ListServiceDeployments') }),
      { subject: 'Following a deployment' },
    ],
    [
      'a permission of the OIDC role',
      without({ whole: refused('codebuild', 'BatchGetProjects') }),
      {
        subject: 'Build project',
        found: expect.stringContaining('may not call codebuild:BatchGetProjects') as unknown as string,
      },
    ],
    [
      'the template',
      without({ whole: refused('s3', 'GetObject') }),
      { subject: 'Task definition templates' },
    ],
  ])('fails without %s, and checks the rest', async (_, given, row) => {
    const run = await check(given);
    const rows = rowsOf(run);
    const missing = rows.filter(({ state }) => state === 'missing');
    expect(missing).toContainEqual(expect.objectContaining({ ...row, found: row.found ?? found }));
    // Each thing that is missing has a next step.
    expect(missing.filter(({ nextStep }) => nextStep === undefined)).toEqual([]);
    expect(rows.filter(({ state }) => state === 'ok').length).toBeGreaterThan(4);
    expect(rows.find(({ area, subject }) => area === 'AWS' && subject === 'Credentials')?.state).toBe('ok');
    expect({ exitCode: run.exitCode, ready: run.outputs['ready'] }).toEqual({ exitCode: 1, ready: 'false' });
    expect(run.summary).toContain('A deployment could not work yet');
    expect(sandbox?.changes()).toEqual([]);
  });

  it.each<[what: string, scenario: ScenarioInput, row: Partial<Row>]>([
    [
      'branches that are not restricted',
      without({ whole: withEnvironments({ dev: {} }) }),
      {
        area: 'GitHub uktrade/demo-web',
        subject: 'Environment dev',
        found: 'All branches may deploy to it.',
      },
    ],
    [
      'reviewers inside of the lock',
      without({ whole: withEnvironments({ dev: { restricted: true, reviewers: ['someone'] } }) }),
      { subject: 'Environment dev', nextStep: expect.stringContaining('dev-approval') as unknown as string },
    ],
    [
      'an environment that GitHub would make',
      {
        ...scenario,
        github: {
          repositories: {
            'uktrade/demo-web': {
              environments: { prod: { restricted: true }, 'prod-approval': { reviewers: ['someone'] } },
            },
          },
        },
      },
      { subject: 'Environment dev', found: expect.stringContaining('does not exist') as unknown as string },
    ],
    [
      'a permission of the GitHub token',
      { ...scenario, github: { ...github, permissions: { deployments: 'none' } } },
      { subject: 'Token', found: expect.stringContaining('lacks deployments: read') as unknown as string },
    ],
    [
      'a repository that GitHub shows',
      { ...scenario, github: { repositories: { 'uktrade/demo-website': repository } } },
      {
        subject: 'Token',
        found: expect.stringContaining('or there is no such repository') as unknown as string,
        nextStep: expect.stringContaining('correct it in platform-config.yml') as unknown as string,
      },
    ],
    [
      'a scope of the Slack token',
      { ...scenario, slack: { scopes: ['channels:history', 'metadata.message:read'] } },
      {
        area: 'Slack',
        subject: 'Token',
        nextStep: expect.stringContaining('chat:write') as unknown as string,
      },
    ],
    [
      'a Slack token that is known',
      { ...scenario, slack: { tokens: ['xoxb-another-token'] } },
      {
        area: 'Slack',
        subject: 'Token',
        found: expect.stringContaining('invalid_auth') as unknown as string,
      },
    ],
    ['the Slack channel', { ...scenario, parameters: {} }, { area: 'Slack', subject: 'Channel of web' }],
    [
      'the subject of the job',
      { ...scenario, oidc: { environment: 'dev' } },
      {
        area: 'This job',
        subject: 'OIDC token',
        found: expect.stringContaining('codebase-deploy.yml only') as unknown as string,
      },
    ],
  ])('says that a deployment can do without %s', async (_, given, row) => {
    const run = await check(given);
    const optional = rowsOf(run).filter(
      ({ state, subject }) => state === 'optional' && subject !== 'Better detail',
    );
    expect(optional).toEqual([expect.objectContaining({ found, nextStep: found, ...row })]);
    expect({ exitCode: run.exitCode, ready: run.outputs['ready'] }).toEqual({ exitCode: 0, ready: 'true' });
  });

  describe('the trust policy of the OIDC role', () => {
    const name = 'github-oidc-demo-repo-role';
    const tokenOf = async (more: Seed): Promise<{ row: Row | undefined; run: ActionRun }> => {
      const run = await check({ ...scenario, ...more });
      return { run, row: rowsOf(run).find(({ subject }) => subject === 'OIDC token') };
    };

    it('is read where iam:GetRole is allowed', async () => {
      const { row, run } = await tokenOf({ 'role-grants': { [name]: ['iam:GetRole', 'sts:AssumeRole'] } });
      expect(row).toMatchObject({
        state: 'ok',
        found: expect.stringContaining(
          `The trust policy of ${name} lets this job in, and deployments to dev, prod.`,
        ) as unknown,
      });
      expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
      // That of prod's account as well.
      expect(sandbox?.requests().filter(({ service }) => service === 'iam')).toMatchObject([
        { operation: 'GetRole', parameters: { RoleName: name } },
        { operation: 'GetRole', parameters: { RoleName: name } },
      ]);
      expect(rowsOf(run)).toContainEqual({
        area: 'Environment prod',
        subject: 'Trust policy',
        state: 'ok',
        found: `The trust policy of ${ROLE_OF_PROD} lets this job in, and deployments to prod.`,
      });
      expect(sandbox?.changes()).toEqual([]);
    });

    it('fails the check where it shuts deployments out', async () => {
      const { row, run } = await tokenOf({
        'role-grants': { [name]: ['iam:GetRole', 'sts:AssumeRole'] },
        'trust-policies': {
          [name]: {
            Statement: {
              Effect: 'Allow',
              Principal: { Federated: 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com' },
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:uktrade/demo-web:ref:*' },
              },
            },
          },
        },
      });
      expect(row).toMatchObject({
        state: 'missing',
        nextStep: expect.stringContaining('repo:uktrade/demo-web:environment:<env>') as unknown,
      });
      expect(run.exitCode).toBe(1);
    });

    it("fails the check where the one in an environment's own account shuts its deployments out", async () => {
      const { run } = await tokenOf({
        'role-grants': { [name]: ['iam:GetRole', 'sts:AssumeRole'] },
        'trust-policies': {
          [ROLE_OF_PROD]: {
            Statement: {
              Effect: 'Allow',
              Principal: {
                Federated: 'arn:aws:iam::222222222222:oidc-provider/token.actions.githubusercontent.com',
              },
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:uktrade/demo-web:ref:*' },
              },
            },
          },
        },
      });
      expect(rowsOf(run).filter(({ state }) => state === 'missing')).toEqual([
        {
          area: 'Environment prod',
          subject: 'Trust policy',
          state: 'missing',
          found: `The trust policy of ${ROLE_OF_PROD} lets this job in, but not deployments by codebase-deploy.yml to prod.`,
          nextStep: expect.stringContaining(
            'Add the subject repo:uktrade/demo-web:environment:<env>',
          ) as unknown,
        },
      ]);
      expect(run.exitCode).toBe(1);
    });

    it('may reserve the role of another account for deployments, as documented: a job on a branch does not know then', async () => {
      const shut = refused('sts', 'AssumeRoleWithWebIdentity', { RoleArn: ROLE_OF_PROD });
      const run = await check(without({ whole: shut }));
      const rows = rowsOf(run).filter(({ area }) => area === 'Environment prod');
      expect(rows.map(({ subject, state }) => `${subject}: ${state}`)).toEqual([
        'Deployment mode: ok',
        ...['Deploy role', 'Trust policy', 'Cluster and services', 'Task definition templates'].map(
          (subject) => `${subject}: unchecked`,
        ),
        ...['Following a deployment: unchecked', 'Better detail: unchecked', 'Logs: unchecked'],
      ]);
      expect(rows[1]?.found).toContain('only deployments to prod can');
      expect(rows[1]?.nextStep).toMatch(/dry run of codebase-pipeline\.yml.*environment-role-to-assume/);
      expect(rows[2]?.found).toBe('Needs this first: Deploy role.');
      expect({ exitCode: run.exitCode, ready: run.outputs['ready'] }).toEqual({ exitCode: 0, ready: 'true' });
      expect(run.summary).toContain('but 7 checks could not be made');
    });

    it('is not needed, and what was compared instead is said', async () => {
      const { row } = await tokenOf({});
      expect(row?.state).toBe('ok');
      expect(row?.found).toMatch(
        /documented trust policies let it in\. .*may not be read \(iam:GetRole\)\.$/,
      );
    });
  });

  it('needs no service on ECS where there are scheduled jobs only', async () => {
    const jobs = { ...demo, services: { web: { type: 'Scheduled Job' } } };
    const run = await check({ ...scenario, applications: { demo: jobs } });
    expect(rowsOf(run)).toContainEqual(
      expect.objectContaining({
        area: 'Environment dev',
        subject: 'Cluster and services',
        state: 'ok',
        found: 'There are scheduled jobs only (web): Terraform gives them their image.',
      }),
    );
    expect(run.outputs['ready']).toBe('true');
  });

  it('says that AWS does not let the job in, and what waits for that', async () => {
    const run = await check(without({ whole: refused('sts', 'AssumeRoleWithWebIdentity') }));
    expect(rowsOf(run).filter(({ area }) => area === 'AWS')).toMatchObject([
      {
        subject: 'Credentials',
        state: 'missing',
        nextStep: expect.stringContaining('trust policy') as unknown,
      },
      { subject: 'Application demo', state: 'unchecked' },
      { subject: 'Codebases', state: 'unchecked' },
    ]);
    expect(run.exitCode).toBe(1);
  });

  it('fails where nobody would be asked for an approval', async () => {
    const run = await check(without({ whole: withEnvironments({ 'prod-approval': {} }) }));
    expect(rowsOf(run).filter(({ state }) => state === 'missing')).toMatchObject([
      {
        subject: 'Environment prod-approval',
        found: 'It has no reviewers, so nobody would be asked to approve a deployment to prod.',
      },
    ]);
    expect(run.exitCode).toBe(1);
  });

  it('says of environments that the token may not see that they are not known', async () => {
    const run = await check({ ...scenario, github: { ...github, permissions: { actions: 'none' } } });
    const unchecked = rowsOf(run).filter(({ state }) => state === 'unchecked');
    expect(unchecked.filter(({ area }) => area.startsWith('GitHub'))).toMatchObject([
      { subject: 'Environments', nextStep: expect.stringContaining('actions: read') as unknown },
      { subject: 'Environment dev' },
      { subject: 'Environment prod' },
      { subject: 'Environment prod-approval' },
    ]);
    expect(run.exitCode).toBe(0);
  });

  it('goes on without the application: the job, GitHub and Slack', async () => {
    const run = await check(scenario, { app: 'dmeo' });
    const fine = rowsOf(run)
      .filter(({ state }) => state === 'ok')
      .map(({ area, subject }) => `${area}: ${subject}`);
    expect(fine).toEqual([
      'This job: Runner',
      'This job: OIDC token',
      'AWS: Credentials',
      'GitHub uktrade/demo-web: Token',
      'GitHub uktrade/demo-web: Environments',
      'Slack: Token',
    ]);
  });

  it('says of an application that is not there what was looked for', async () => {
    const run = await check(scenario, { app: 'dmeo' });
    expect(run.exitCode).toBe(1);
    expect(rowsOf(run).filter(({ area }) => /^(AWS|Codebases|Environments)$/.test(area))).toMatchObject([
      { subject: 'Credentials', state: 'ok' },
      { subject: 'Application dmeo', state: 'missing', nextStep: found },
      { subject: 'Codebases', state: 'missing' },
      { area: 'Codebases', state: 'unchecked' },
      { area: 'Environments', state: 'unchecked', found: 'Needs this first: Application dmeo (AWS).' },
    ]);
  });

  it('refuses an environment that is not there', async () => {
    const run = await check(scenario, { env: 'dve' });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('Did you mean "dev"?');
  });

  it('says at a terminal without credentials how to have some, and what waits for them', async () => {
    sandbox = await sandboxWith(scenario);
    const env = { ...sandbox.env, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const run = await runCli(['setup', 'check', '--app', 'demo'], env);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^AWS\tCredentials\tmissing\tNo usable AWS credentials/m);
    expect(run.stdout).toMatch(/^AWS\tApplication demo\tnot checked\tNeeds this first: Credentials/m);
    expect(run.stderr).toContain('aws sso login');
    expect(sandbox.operations()).toEqual([]);
  });

  it('is lines of values for another program', async () => {
    sandbox = await sandboxWith(scenario);
    const run = await runCli(['setup', 'check', '--app', 'demo', '--env', 'dev'], sandbox.env);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toMatch(/^AWS\tCredentials\tok\tAccount 123456789012, eu-west-2\.\t$/m);
    expect(run.stdout).not.toContain('Environment prod');
  });
});
