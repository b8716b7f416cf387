import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { describeError, IdentityError } from '../../core/errors.js';
import {
  ambientKey,
  callerIdentity,
  json,
  queryFault,
  stsCredentials,
  WireServer,
  wireSession,
} from '../../testing/aws-server.js';
import { withoutCredentials } from './credentials.js';
import type { AwsSessionOptions } from './identities.js';
import type { AwsSession } from './session.js';

const PIPELINES = '111111111111';
const PROD = '222222222222';
const OIDC_ROLE = `arn:aws:iam::${PIPELINES}:role/github-oidc-demo-repo-role`;
const OIDC_ROLE_PROD = `arn:aws:iam::${PROD}:role/github-oidc-demo-repo-role`;
const DEPLOY_ROLE = `arn:aws:iam::${PROD}:role/demo-prod-codebase-pipeline-deploy`;
const TOKEN = 'GET /token?audience=sts.amazonaws.com';
const denied = queryFault('AccessDenied', 'no', 403);

let server: WireServer;
let folder: string;
beforeEach(async () => {
  server = await new WireServer().start();
  server.reply('GetParameter', ...Array.from({ length: 3 }, () => json({ Parameter: { Value: 'v' } })));
  folder = await mkdtemp(path.join(tmpdir(), 'aws-accounts-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function issue(operation: string, ...keys: string[]): void {
  const end = new Date(Date.UTC(2026, 0, 1, 1));
  server.reply(operation, ...keys.map((key) => stsCredentials(operation, key, end)));
}

function inWorkflow(options: Partial<AwsSessionOptions> = {}) {
  const oidc = { requestUrl: `${server.url}/token`, requestToken: 'request-token' };
  server.reply(TOKEN, ...Array.from({ length: 12 }, () => json({ value: 'id-token' })));
  return wireSession(server, { oidc, roleToAssume: OIDC_ROLE, ...options }, {}).session;
}

function caller(name: string, account = PIPELINES): void {
  server.reply(
    'GetCallerIdentity',
    callerIdentity(account, `arn:aws:sts::${account}:assumed-role/${name}/s`),
  );
}

/** Works with the deploy role of the environment, in the account. */
async function work(session: AwsSession, account = PROD): Promise<void> {
  const environment = session.assume({
    arn: DEPLOY_ROLE.replace(PROD, account),
    session: 'prod-codebase-pipeline-deploy',
    region: 'eu-west-2',
    environment: { name: 'prod', trusted: ['demo-*-codebase-pipeline', 'demo-*-codebase-*'] },
  });
  await (await environment.parameters()).get('/a');
}

/** The role in between, for the environment of an account. */
async function roleBetween(session: AwsSession, account = PROD): Promise<string | undefined> {
  const entrance = await session.entrance({
    arn: DEPLOY_ROLE.replace(PROD, account),
    session: 'prod-codebase-pipeline-deploy',
    region: 'eu-west-2',
    environment: { name: 'prod', trusted: ['demo-*-codebase-pipeline', 'demo-*-codebase-*'] },
  });
  return entrance?.role;
}

/** What was asked for by whom: `AssumeRole <role> <key>`. */
function steps(): string[] {
  return server.requests
    .filter(({ operation }) => operation !== TOKEN && operation !== 'GetCallerIdentity')
    .map(({ operation, body, accessKeyId }) => {
      const { RoleArn } = body as { RoleArn?: string };
      return [operation, RoleArn, accessKeyId].filter((part) => part !== undefined).join(' ');
    });
}

async function failure(promise: Promise<unknown>): Promise<IdentityError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof IdentityError) return error;
  throw new Error('expected an IdentityError', { cause: error });
}

describe('a workflow', () => {
  it("comes to another account through that account's OIDC role", async () => {
    const session = inWorkflow();
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN', 'ASIAPROD');
    issue('AssumeRole', 'ASIADEPLOY');
    caller('github-oidc-demo-repo-role');
    await work(session);
    expect(steps()).toEqual([
      `AssumeRoleWithWebIdentity ${OIDC_ROLE}`,
      `AssumeRoleWithWebIdentity ${OIDC_ROLE_PROD}`,
      `AssumeRole ${DEPLOY_ROLE} ASIAPROD`,
      'GetParameter ASIADEPLOY',
    ]);
    expect(server.bodies('AssumeRole')).toMatchObject([{ RoleSessionName: 'prod-codebase-pipeline-deploy' }]);
  });

  it('knows the role that is between it and a deploy role, where there is one', async () => {
    issue('AssumeRoleWithWebIdentity', 'ASIA1', 'ASIA2', 'ASIA3', 'ASIA4');
    const other = `arn:aws:iam::${PROD}:role/deployer`;
    caller('github-oidc-demo-repo-role');
    expect(await roleBetween(inWorkflow())).toBe(OIDC_ROLE_PROD);
    caller('github-oidc-demo-repo-role');
    expect(await roleBetween(inWorkflow({ environmentRoles: other }))).toBe(other);
    caller('github-oidc-demo-repo-role');
    expect(await roleBetween(inWorkflow(), PIPELINES)).toBeUndefined();
    caller('demo-web-codebase-pipeline');
    const roleToAssume = `arn:aws:iam::${PIPELINES}:role/demo-web-codebase-pipeline`;
    expect(await roleBetween(inWorkflow({ roleToAssume }))).toBeUndefined();
    // Nothing is asked of the role itself.
    expect(steps().filter((step) => step.includes(`::${PROD}:`))).toEqual([]);
  });

  it('works as that role, whatever comes after it', async () => {
    const session = inWorkflow();
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN', 'ASIAPROD');
    caller('github-oidc-demo-repo-role');
    const entrance = await session.entrance({
      arn: DEPLOY_ROLE,
      session: 'prod-codebase-pipeline-deploy',
      region: 'eu-west-2',
      environment: { name: 'prod', trusted: [] },
    });
    await (await entrance?.session.parameters())?.get('/a');
    expect(steps()).toEqual([
      `AssumeRoleWithWebIdentity ${OIDC_ROLE}`,
      `AssumeRoleWithWebIdentity ${OIDC_ROLE_PROD}`,
      'GetParameter ASIAPROD',
    ]);
  });

  it("assumes the role of its own account's environment itself", async () => {
    const session = inWorkflow({ environmentRoles: OIDC_ROLE_PROD });
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN');
    issue('AssumeRole', 'ASIADEPLOY');
    caller('github-oidc-demo-repo-role');
    await work(session, PIPELINES);
    expect(steps().slice(1)).toEqual([
      `AssumeRole ${DEPLOY_ROLE.replace(PROD, PIPELINES)} ASIAOWN`,
      'GetParameter ASIADEPLOY',
    ]);
  });

  it.each(['demo-web-codebase-pipeline', 'demo-web-codebase-pipeline-x', 'demo-web-codebase-deploy'])(
    'as %s is trusted everywhere',
    async (name) => {
      const session = inWorkflow({ roleToAssume: `arn:aws:iam::${PIPELINES}:role/${name}` });
      issue('AssumeRoleWithWebIdentity', 'ASIAOWN');
      issue('AssumeRole', 'ASIADEPLOY');
      caller(name);
      await work(session);
      expect(steps().slice(1)).toEqual([`AssumeRole ${DEPLOY_ROLE} ASIAOWN`, 'GetParameter ASIADEPLOY']);
    },
  );

  it.each([
    'demo-codebase',
    'other-web-codebase-pipeline',
    'x-demo-web-codebase-pipeline',
    'demo.web-codebase-x',
  ])('as %s is not', async (name) => {
    const session = inWorkflow({ roleToAssume: `arn:aws:iam::${PIPELINES}:role/${name}` });
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN', 'ASIAPROD');
    issue('AssumeRole', 'ASIADEPLOY');
    caller(name);
    await work(session);
    expect(steps()[1]).toBe(`AssumeRoleWithWebIdentity arn:aws:iam::${PROD}:role/${name}`);
  });

  it('keeps the path of its role, which counts for trust as well', async () => {
    const roleToAssume = `arn:aws:iam::${PIPELINES}:role/teams/demo-web-codebase-pipeline`;
    const session = inWorkflow({ roleToAssume });
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN', 'ASIAPROD');
    issue('AssumeRole', 'ASIADEPLOY');
    caller('demo-web-codebase-pipeline');
    await work(session);
    expect(steps()[1]).toBe(`AssumeRoleWithWebIdentity ${roleToAssume.replace(PIPELINES, PROD)}`);
  });

  it.each<[string, AwsSessionOptions['environmentRoles']]>([
    ['for all', `arn:aws:iam::${PROD}:role/deployer`],
    ['for the environment', { dev: OIDC_ROLE, prod: `arn:aws:iam::${PROD}:role/deployer` }],
    ['for all others', { dev: OIDC_ROLE, '*': `arn:aws:iam::${PROD}:role/deployer` }],
  ])('takes the role that is given %s', async (_, environmentRoles) => {
    const session = inWorkflow({ environmentRoles });
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN', 'ASIAPROD');
    issue('AssumeRole', 'ASIADEPLOY');
    caller('github-oidc-demo-repo-role');
    await work(session);
    expect(steps().slice(1, 3)).toEqual([
      `AssumeRoleWithWebIdentity arn:aws:iam::${PROD}:role/deployer`,
      `AssumeRole ${DEPLOY_ROLE} ASIAPROD`,
    ]);
  });

  it('tries its own identity where the account has no such role, and then says what was needed', async () => {
    const session = inWorkflow();
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN');
    server.reply('AssumeRoleWithWebIdentity', denied).reply('AssumeRole', denied);
    caller('github-oidc-demo-repo-role');
    const error = await failure(work(session));
    expect(error.message).toBe(
      `The environment prod is in account ${PROD}, and its role demo-prod-codebase-pipeline-deploy can't be assumed. ` +
        `The identity at hand is arn:aws:sts::${PIPELINES}:assumed-role/github-oidc-demo-repo-role/s. ` +
        `${OIDC_ROLE_PROD} does not let this workflow in: no`,
    );
    expect(error.hint).toContain('environment-role-to-assume');
    expect(error.hint).toContain(OIDC_ROLE_PROD);
    expect(error.hint).toContain('trust policy');
    expect(steps().at(-1)).toBe(`AssumeRole ${DEPLOY_ROLE} ASIAOWN`);
  });

  it('refuses a map in which only the case of the letters is another one', async () => {
    const session = inWorkflow({ environmentRoles: { proD: OIDC_ROLE_PROD } });
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN');
    caller('github-oidc-demo-repo-role');
    await expect(work(session)).rejects.toThrow(
      'environment-role-to-assume names the environment proD, but it is called prod.',
    );
  });

  it('names the identity provider where the account of the environment has none', async () => {
    const session = inWorkflow();
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN');
    const unknown = queryFault('InvalidIdentityToken', 'No OpenIDConnect provider found in your account');
    server.reply('AssumeRoleWithWebIdentity', ...Array.from({ length: 5 }, () => unknown));
    server.reply('AssumeRole', denied);
    caller('github-oidc-demo-repo-role');
    const error = await failure(work(session));
    expect(error.message).toContain(`The environment prod is in account ${PROD}`);
    expect(error.message).toContain(`for credentials of ${OIDC_ROLE_PROD}, in 5 attempts`);
    expect(error.hint).toContain('needs the identity provider token.actions.githubusercontent.com');
    expect(error.hint).toContain("the role's trust policy");
  });

  it('is told from one that may not do something: its own role does not let it in', async () => {
    const session = inWorkflow();
    server.reply('AssumeRoleWithWebIdentity', denied);
    const parameters = await session.parameters();
    expect((await failure(parameters.get('/a'))).message).toBe(
      `${OIDC_ROLE} does not let this workflow in: no`,
    );
  });

  it('shares the identity of an account, and renews both', async () => {
    const session = inWorkflow();
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN', 'ASIAPROD');
    issue('AssumeRole', 'ASIADEPLOY', 'ASIAOTHER');
    caller('github-oidc-demo-repo-role');
    await work(session);
    await work(session);
    expect(server.bodies('AssumeRoleWithWebIdentity')).toHaveLength(2);
  });

  it('assumes a role that belongs to no environment directly', async () => {
    const session = inWorkflow();
    issue('AssumeRoleWithWebIdentity', 'ASIAOWN');
    issue('AssumeRole', 'ASIADNS');
    const arn = 'arn:aws:iam::333333333333:role/demo-prod-pipeline-deployment-role';
    const dns = session.assume({ arn, session: 'demo-prod-cdn-cache-invalidation', region: 'us-east-1' });
    await (await dns.parameters()).get('/a');
    expect(steps()).toEqual([
      `AssumeRoleWithWebIdentity ${OIDC_ROLE}`,
      `AssumeRole ${arn} ASIAOWN`,
      'GetParameter ASIADNS',
    ]);
    expect(dns.region).toBe('us-east-1');
  });

  it('refuses a session name that STS would refuse, before anything is asked for', () => {
    const session = inWorkflow();
    expect(() => session.assume({ arn: DEPLOY_ROLE, session: 'x'.repeat(65), region: 'eu-west-2' })).toThrow(
      'which STS does not take as the name of a session',
    );
    expect(server.requests).toEqual([]);
  });
});

describe('a terminal', () => {
  /** A session with two profiles of the production account, one of them with the SSO role of the profile in use. */
  async function atTerminal(options: Partial<AwsSessionOptions> = {}, env: Record<string, string> = {}) {
    const config = path.join(folder, 'config');
    const credentials = path.join(folder, 'credentials');
    const profile = (name: string, lines: string[]) => `[profile ${name}]\n${lines.join('\n')}\n`;
    await writeFile(
      config,
      [
        profile('dev', [`sso_account_id=${PIPELINES}`, 'sso_role_name=Engineer']),
        profile('prod-reader', [`sso_account_id=${PROD}`, 'sso_role_name=Reader']),
        profile('prod', [`sso_account_id=${PROD}`, 'sso_role_name=Engineer']),
        profile('other', ['sso_account_id=999999999999', 'sso_role_name=Engineer']),
      ].join('\n'),
    );
    const key = (name: string) =>
      `[${name}]\naws_access_key_id=AKIA${name.toUpperCase()}\naws_secret_access_key=s\n`;
    await writeFile(credentials, ['dev', 'prod', 'prod-reader', 'own'].map(key).join(''));
    const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials };
    return wireSession(server, options, { ...files, ...env }).session;
  }

  it("comes to another account by the profile that is for it, with the same role's first", async () => {
    const session = await atTerminal({}, { AWS_PROFILE: 'dev' });
    issue('AssumeRole', 'ASIADEPLOY');
    caller('Engineer');
    caller('Engineer', PROD);
    await work(session);
    expect(steps()).toEqual([`AssumeRole ${DEPLOY_ROLE} AKIAPROD`, 'GetParameter ASIADEPLOY']);
  });

  it('goes through the other profiles and its own identity, and says what was needed and at hand', async () => {
    const session = await atTerminal({ profile: 'dev' });
    server.reply('AssumeRole', denied, denied, denied);
    caller('Engineer');
    caller('Engineer', PROD);
    caller('Reader', PROD);
    const error = await failure(work(session));
    expect(steps()).toEqual(
      ['AKIAPROD', 'AKIAPROD-READER', 'AKIADEV'].map((key) => `AssumeRole ${DEPLOY_ROLE} ${key}`),
    );
    expect(error.message).toContain(`The environment prod is in account ${PROD}`);
    expect(error.message).toContain(
      `The identity at hand is arn:aws:sts::${PIPELINES}:assumed-role/Engineer/s.`,
    );
    expect(error.hint).toContain('--environment-profile');
    expect(error.hint).toContain('aws sso login');
  });

  it.each<[string, AwsSessionOptions['environmentProfiles']]>([
    ['for all', 'gone'],
    ['for the environment', { prod: 'gone' }],
  ])('is refused where there is no profile as given %s, with those that there are', async (_, given) => {
    const session = await atTerminal({ environmentProfiles: given, profile: 'dev' });
    caller('Engineer');
    const error = await failure(work(session));
    expect(error.message).toContain(`The environment prod is in account ${PROD}`);
    expect(error.message).toContain('There is no AWS profile gone');
    expect(error.hint).toBe('Known profiles: dev, prod-reader, prod, other, own.');
    expect(steps()).toEqual([]);
  });

  it.each([
    ['Token is expired.', 'its SSO session has expired.'],
    ["Value not present for 'clientId' in SSO Token. Cannot refresh.", 'its SSO session has expired.'],
    [
      'The SSO session token associated with profile=used was not found or is invalid.',
      'nobody has signed in to it.',
    ],
    ['The SSO region is missing.', 'The SSO region is missing.'],
  ])('says what is wrong with an SSO session in a few words: %s', (said, reason) => {
    const cause = new Error(
      `${said} To refresh this SSO session run 'aws sso login' with the corresponding profile.`,
    );
    const error = withoutCredentials(cause, { name: 'used', kind: 'sso' });
    expect(error.message).toBe(`No usable AWS credentials were found in the profile used: ${reason}`);
    expect(error.hint).toBe('Run aws sso login --profile used.');
  });

  it.each([
    ['sso', 'sso_session=uktrade', 'Run aws sso login --profile used.', ''],
    [
      'process',
      'credential_process=/bin/false',
      'Run the credential_process of the profile used',
      'its credential_process gave none.',
    ],
    ['static', 'region=eu-west-2', 'Check the profile used in ~/.aws/config and ~/.aws/credentials.', ''],
  ])('says once what a profile without credentials takes: %s', async (_, line, hint, reason) => {
    const config = path.join(folder, 'config');
    await writeFile(config, `[profile used]\n${line}\nsso_account_id=${PROD}\n`);
    const files = { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: path.join(folder, 'none') };
    for (const [options, env] of [
      [{ profile: 'used' }, {}],
      [{}, { AWS_PROFILE: 'used' }],
    ] as const) {
      const { session } = wireSession(server, options, { ...files, ...env });
      const parameters = await session.parameters();
      const error = describeError(await parameters.get('/a').catch((thrown: unknown) => thrown));
      expect(error.message).toContain(`No usable AWS credentials were found in the profile used: ${reason}`);
      expect(error.message).not.toContain('aws sso login');
      expect(error.hint).toContain(hint);
      expect(error.details).toEqual([]);
    }
  });

  it.each<[string, AwsSessionOptions['environmentProfiles']]>([
    ['for all', 'own'],
    ['for the environment', { prod: 'own' }],
  ])('takes the profile that is given %s', async (_, environmentProfiles) => {
    const session = await atTerminal({ environmentProfiles }, ambientKey);
    issue('AssumeRole', 'ASIADEPLOY');
    caller('Engineer');
    caller('Engineer', PROD);
    await work(session);
    expect(steps()[0]).toBe(`AssumeRole ${DEPLOY_ROLE} AKIAOWN`);
  });

  it('works with a profile that is the deploy role already', async () => {
    const session = await atTerminal({ environmentProfiles: 'own' }, ambientKey);
    caller('Engineer');
    caller('demo-prod-codebase-pipeline-deploy', PROD);
    await work(session);
    expect(steps()).toEqual(['GetParameter AKIAOWN']);
  });

  it('takes the role that is given', async () => {
    const { session } = wireSession(server, { environmentRoles: OIDC_ROLE_PROD });
    issue('AssumeRole', 'ASIAPROD', 'ASIADEPLOY');
    caller('Engineer');
    await work(session);
    expect(steps()).toEqual([
      `AssumeRole ${OIDC_ROLE_PROD} AKIAAMBIENT`,
      `AssumeRole ${DEPLOY_ROLE} ASIAPROD`,
      'GetParameter ASIADEPLOY',
    ]);
  });
});
