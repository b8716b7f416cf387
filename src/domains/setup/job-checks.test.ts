import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { SetupRunner } from './checks.js';
import { jobChecks } from './job-checks.js';
import type { JobFacts, TrustedRole } from './job-checks.js';

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
