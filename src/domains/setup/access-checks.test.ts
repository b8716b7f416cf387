import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, IdentityError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeSession } from '../../testing/fake-context.js';
import { jobChecks, roleChecks } from './access-checks.js';
import type { JobFacts, TrustedRole } from './access-checks.js';
import { SetupRunner } from './checks.js';
import type { SetupRow } from './checks.js';

const REPOSITORY = 'uktrade/demo-web';

function token(claims: object): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

async function rows(job: Partial<JobFacts>, repositories = [REPOSITORY], trusted?: TrustedRole) {
  const clock = new FakeClock();
  const whole: JobFacts = {
    hosted: true,
    runnerVersion: undefined,
    serverUrl: 'https://github.com',
    idToken: () => Promise.resolve(token({ sub: `repo:${REPOSITORY}:ref:refs/heads/main` })),
    ...job,
  };
  const runner = new SetupRunner({ signal: new AbortController().signal, clock, deadline: clock.now() + 1 });
  const [own, oidc] = await runner.run(jobChecks(whole, repositories, trusted));
  return { own, oidc };
}

describe('the runner', () => {
  it.each<[Partial<JobFacts>, state: string, found: string]>([
    [{}, 'ok', "GitHub's own"],
    [{ hosted: false, runnerVersion: '2.336.0' }, 'ok', 'Version 2.336.0.'],
    [{ hosted: false, runnerVersion: '2.1000.1' }, 'ok', 'Version 2.1000.1.'],
    [{ hosted: false, runnerVersion: '2.335.9' }, 'missing', 'too old'],
    [{ hosted: false }, 'unchecked', 'does not say'],
    [{ hosted: false, runnerVersion: 'nightly' }, 'unchecked', 'does not say'],
    [{ serverUrl: 'https://git.example' }, 'missing', 'github.com only'],
  ])('%j', async (job, state, found) => {
    expect((await rows(job)).own).toMatchObject({ state, found: expect.stringContaining(found) as unknown });
  });
});

describe('the claims of the job', () => {
  const ours = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@refs/tags/v1';
  const environment = `repo:${REPOSITORY}:environment:dev`;

  it.each<[claims: object, state: string, found: string]>([
    [{ sub: `repo:${REPOSITORY}:ref:refs/heads/a/b` }, 'ok', 'let it in'],
    [{ sub: `repo:${REPOSITORY}:ref:refs/tags/1.0` }, 'ok', 'let it in'],
    [{ sub: 'repo:uktrade@7/demo-web@42:ref:refs/heads/main' }, 'ok', 'let it in'],
    [{ sub: environment, job_workflow_ref: ours }, 'ok', 'let it in'],
    [
      { sub: environment, job_workflow_ref: ours.replace('uktrade', 'other') },
      'optional',
      'codebase-deploy.yml only',
    ],
    [{ sub: environment }, 'optional', 'codebase-deploy.yml only'],
    [{ sub: `repo:${REPOSITORY}:pull_request` }, 'optional', 'do not let in pull_request'],
    [
      { sub: 'repo:uktrade/other:ref:refs/heads/main' },
      'optional',
      'No codebase of the application is in uktrade/other.',
    ],
    [{ sub: 'repository_id:42' }, 'optional', 'a subject of its own'],
    [{}, 'optional', 'a subject of its own'],
  ])('%j', async (claims, state, found) => {
    const idToken = () => Promise.resolve(token(claims));
    expect((await rows({ idToken })).oidc).toMatchObject({
      state,
      found: expect.stringContaining(found) as unknown,
    });
  });

  it('are not compared with codebases that are not known', async () => {
    expect((await rows({}, [])).oidc?.state).toBe('ok');
  });

  it('can be no token at all, or one that can not be read', async () => {
    const none = new PlatformError('The job may not have an OIDC token.', {
      hint: 'Give it id-token: write.',
    });
    expect((await rows({ idToken: () => Promise.reject(none) })).oidc).toMatchObject({
      state: 'optional',
      found: none.message,
      nextStep: none.hint,
    });
    for (const odd of ['', 'x.y.z', `x.${Buffer.from('7').toString('base64url')}.x`])
      expect((await rows({ idToken: () => Promise.resolve(odd) })).oidc?.state).toBe('optional');
  });
});

describe("the role's own trust policy", () => {
  const provider = 'token.actions.githubusercontent.com';
  const ours = 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@';
  const allow = (subject: string, workflow?: string) => ({
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringLike: {
        [`${provider}:sub`]: subject,
        ...(workflow !== undefined && { [`${provider}:job_workflow_ref`]: workflow }),
      },
    },
  });
  const branches = allow(`repo:${REPOSITORY}:ref:refs/heads/*`);
  const check = (policy: () => Promise<unknown>) =>
    rows({}, [REPOSITORY], {
      name: 'github-oidc-demo-repo-role',
      policy,
      environments: [
        { name: 'dev', requiresApproval: false },
        { name: 'prod', requiresApproval: true },
      ],
    });

  it.each<[what: string, statements: object[], state: string, found: string]>([
    [
      'all',
      [branches, allow(`repo:${REPOSITORY}:environment:*`, `${ours}refs/tags/v1`)],
      'ok',
      'The trust policy of github-oidc-demo-repo-role lets this job in, and deployments to dev, prod.',
    ],
    [
      'a pinned workflow',
      [branches, allow(`repo:${REPOSITORY}:environment:*`, `${ours}0123456`)],
      'ok',
      'deployments to dev, prod',
    ],
    ['branches alone', [branches], 'missing', 'but not deployments by codebase-deploy.yml to dev, prod'],
    [
      'one environment',
      [branches, allow(`repo:${REPOSITORY}:environment:dev`, `${ours}*`)],
      'missing',
      'codebase-deploy.yml to prod',
    ],
    [
      'any workflow',
      [branches, allow(`repo:${REPOSITORY}:environment:*`)],
      'optional',
      'any workflow of the repository deploy to prod, without an approval',
    ],
    ['another repository', [allow('repo:uktrade/other:*')], 'optional', 'does not let this job in'],
    ['who knows whom', [{ ...branches, Condition: { Bool: { x: 'true' } } }], 'ok', "can't be judged here"],
  ])('that lets in %s', async (_, Statement, state, found) => {
    const { oidc } = await check(() => Promise.resolve({ Statement }));
    expect(oidc).toMatchObject({ state, found: expect.stringContaining(found) as unknown });
    expect(oidc?.nextStep === undefined).toBe(state === 'ok');
  });

  it('is replaced by the documented one where it may not be read, and says so', async () => {
    const { oidc } = await check(() => Promise.reject(new AccessDeniedError('No.')));
    expect(oidc).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(
        /documented trust policies let it in.*own trust policy was not compared/,
      ) as unknown,
    });
  });
});

const ACCOUNT = '222222222222';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/github-oidc-demo-repo-role`;
const BRANCH = { sub: 'repo:uktrade/demo-web:ref:refs/heads/main' };
const DEPLOYMENT = {
  sub: 'repo:uktrade@7/demo-web@42:environment:prod',
  job_workflow_ref: 'uktrade/platform-tools/.github/workflows/codebase-deploy.yml@refs/tags/v1',
};

interface World {
  claims: object | undefined;
  /** Whether the deploy role, and the OIDC role before it, can be had. */
  deployRole: boolean;
  oidcRole: boolean | 'none';
  optional: boolean;
  ownAccount: string;
}

async function roleRows(given: Partial<World>): Promise<SetupRow[]> {
  const world = {
    claims: BRANCH,
    deployRole: true,
    oidcRole: true,
    optional: false,
    ownAccount: '1',
    ...given,
  };
  const session = (allowed: boolean) => ({
    ...fakeSession({ roles: { trustPolicy: () => Promise.reject(new AccessDeniedError('No.')) } }),
    accountId: () =>
      allowed
        ? Promise.resolve(ACCOUNT)
        : Promise.reject(new IdentityError('Refused.', { hint: 'Trust it.' })),
  });
  const clock = new FakeClock();
  const runner = new SetupRunner({ signal: new AbortController().signal, clock, deadline: clock.now() + 1 });
  return runner.run(
    roleChecks({
      area: 'Environment prod',
      app: 'demo',
      requiresApproval: true,
      optional: world.optional,
      ownAccount: world.ownAccount,
      environment: { name: 'prod', accountId: ACCOUNT, region: 'eu-west-2', deploymentMode: 'platform' },
      job: world.claims && { idToken: () => Promise.resolve(token(world.claims ?? {})) },
      session: {
        ...fakeSession({}),
        assume: () => session(world.deployRole),
        entrance: () =>
          Promise.resolve(
            world.oidcRole === 'none' ? undefined : { role: ROLE, session: session(world.oidcRole) },
          ),
      },
    }),
  );
}

const states = async (given: Partial<World>): Promise<string[]> =>
  (await roleRows(given)).map(({ subject, state }) => `${subject}: ${state}`);

describe('the deploy role of an environment in another account', () => {
  const refused = { deployRole: false, oidcRole: false };

  it('may be behind a role that is for deployments only, which a job on a branch does not become', async () => {
    const [role, policy] = await roleRows(refused);
    expect(role).toMatchObject({ state: 'unchecked', found: expect.stringContaining(ROLE) as unknown });
    expect(role?.nextStep).toContain('Do a dry run');
    expect(policy).toMatchObject({ state: 'unchecked', found: 'Needs this first: Deploy role.' });
  });

  it('is missing where a deployment is refused as well, or the deploy role itself refuses', async () => {
    const missing = ['Deploy role: missing', 'Trust policy: unchecked'];
    expect(await states({ ...refused, claims: DEPLOYMENT })).toEqual(missing);
    expect(await states({ ...refused, oidcRole: true })).toEqual(missing);
    expect(await states({ ...refused, oidcRole: 'none' })).toEqual(missing);
    expect((await roleRows({ ...refused, claims: DEPLOYMENT }))[0]).toMatchObject({
      found: 'Refused.',
      nextStep: 'Trust it.',
    });
    // The same workflow for another environment is no deployment to this one.
    const other = { ...DEPLOYMENT, sub: 'repo:uktrade/demo-web:environment:dev' };
    expect(await states({ ...refused, claims: other })).toContain('Deploy role: unchecked');
  });

  it('has no role before it where it trusts that of the pipelines', async () => {
    expect(await states({ oidcRole: 'none' })).toEqual(['Deploy role: ok', 'Trust policy: ok']);
  });

  it('has a trust policy to look at only in a job, in another account, for deployments straight to ECS', async () => {
    expect(await states({})).toEqual(['Deploy role: ok', 'Trust policy: unchecked']);
    expect(await states({ claims: undefined, deployRole: false })).toEqual(['Deploy role: missing']);
    expect(await states({ ownAccount: ACCOUNT })).toEqual(['Deploy role: ok']);
    expect(await states({ optional: true, deployRole: false, oidcRole: true })).toEqual([
      'Deploy role: optional',
    ]);
  });
});
