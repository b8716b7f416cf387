import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, IdentityError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeSession } from '../../testing/fake-context.js';
import { SetupRunner } from './checks.js';
import type { SetupRow } from './checks.js';
import { roleChecks } from './account-checks.js';

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

async function rows(given: Partial<World>): Promise<SetupRow[]> {
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
  const token = `x.${Buffer.from(JSON.stringify(world.claims ?? {})).toString('base64url')}.x`;
  return runner.run(
    roleChecks({
      area: 'Environment prod',
      app: 'demo',
      requiresApproval: true,
      optional: world.optional,
      ownAccount: world.ownAccount,
      environment: { name: 'prod', accountId: ACCOUNT, region: 'eu-west-2', deploymentMode: 'platform' },
      job: world.claims && { idToken: () => Promise.resolve(token) },
      accounts: {
        session: fakeSession({}),
        enter: () => session(world.deployRole),
        entrance: () =>
          Promise.resolve(
            world.oidcRole === 'none' ? undefined : { role: ROLE, session: session(world.oidcRole) },
          ),
      },
    }),
  );
}

const states = async (given: Partial<World>): Promise<string[]> =>
  (await rows(given)).map(({ subject, state }) => `${subject}: ${state}`);

describe('the deploy role of an environment in another account', () => {
  const refused = { deployRole: false, oidcRole: false };

  it('may be behind a role that is for deployments only, which a job on a branch does not become', async () => {
    const [role, policy] = await rows(refused);
    expect(role).toMatchObject({ state: 'unchecked', found: expect.stringContaining(ROLE) as unknown });
    expect(role?.nextStep).toContain('Do a dry run');
    expect(policy).toMatchObject({ state: 'unchecked', found: 'Needs this first: Deploy role.' });
  });

  it('is missing where a deployment is refused as well, or the deploy role itself refuses', async () => {
    const missing = ['Deploy role: missing', 'Trust policy: unchecked'];
    expect(await states({ ...refused, claims: DEPLOYMENT })).toEqual(missing);
    expect(await states({ ...refused, oidcRole: true })).toEqual(missing);
    expect(await states({ ...refused, oidcRole: 'none' })).toEqual(missing);
    expect((await rows({ ...refused, claims: DEPLOYMENT }))[0]).toMatchObject({
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
