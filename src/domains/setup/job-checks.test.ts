import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { SetupRunner } from './checks.js';
import { jobChecks } from './job-checks.js';
import type { JobFacts } from './job-checks.js';

const REPOSITORY = 'uktrade/demo-web';

function token(claims: object): string {
  return `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

async function rows(job: Partial<JobFacts>, repositories = [REPOSITORY]) {
  const clock = new FakeClock();
  const whole: JobFacts = {
    hosted: true,
    runnerVersion: undefined,
    serverUrl: 'https://github.com',
    idToken: () => Promise.resolve(token({ sub: `repo:${REPOSITORY}:ref:refs/heads/main` })),
    ...job,
  };
  const runner = new SetupRunner({ signal: new AbortController().signal, clock, deadline: clock.now() + 1 });
  const [own, oidc] = await runner.run(jobChecks(whole, repositories));
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
