import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import { isTransient } from '../../core/retry.js';
import type { AwsSession } from './session.js';
import {
  callerIdentity,
  fault,
  json,
  queryFault,
  stsCredentials,
  type WireAnswer,
  WireServer,
  wireSession,
} from '../../testing/aws-server.js';

const HOUR = 3_600_000;
const role = 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role';
const found = json({ Parameter: { Name: '/a', Value: 'v' } });

/** One cheap call, to see what happens to it. */
async function look(session: AwsSession): Promise<string | undefined> {
  return (await session.parameters()).get('/a');
}

/** The PlatformError that the promise ends with. */
async function failure(promise: Promise<unknown>): Promise<PlatformError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PlatformError) return error;
  throw new Error('expected a PlatformError', { cause: error });
}

describe('a session', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it('requests nothing before its first use, and makes each service once', async () => {
    const { session } = wireSession(server);
    expect(await session.builds()).toBe(await session.builds());
    await Promise.all([session.parameters(), session.images(), session.pipelines(), session.logs()]);
    expect(server.requests).toEqual([]);
  });

  it('looks up its account once', async () => {
    server.reply('GetCallerIdentity', callerIdentity('123456789012', 'arn:aws:iam::123456789012:user/u'));
    const { session } = wireSession(server);
    await expect(Promise.all([session.accountId(), session.accountId()])).resolves.toEqual([
      '123456789012',
      '123456789012',
    ]);
    expect(server.operations).toEqual(['GetCallerIdentity']);
  });

  it('asks for the account again after a failure', async () => {
    server.reply(
      'GetCallerIdentity',
      queryFault('RegionDisabledException', 'no'),
      callerIdentity('123456789012', 'arn:aws:iam::123456789012:user/u'),
    );
    const { session } = wireSession(server);
    await expect(session.accountId()).rejects.toThrow(PlatformError);
    await expect(session.accountId()).resolves.toBe('123456789012');
  });

  it.each(['', 'london', 'eu-west-2 ', 'evil.example.com/', 'EU-WEST-2'])(
    'refuses the region %j',
    (region) => {
      expect(() => wireSession(server, { region })).toThrow(
        `The input aws-region is "${region}", which is not the name of an AWS region.`,
      );
    },
  );

  it('refuses an endpoint that is no URL', () => {
    expect(() => wireSession({ url: 'localhost:1' })).toThrow(
      'The environment variable AWS_ENDPOINT_URL is "localhost:1", not a URL.',
    );
  });

  it('does not print the password in an endpoint that is no URL', () => {
    expect(() => wireSession({ url: 'ftp://me:hunter2@localhost' })).toThrow(
      'The environment variable AWS_ENDPOINT_URL is "ftp://localhost", not a URL.',
    );
  });

  it.each(['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY'])('refuses a proxy that is no URL: %s', (name) => {
    const make = () => wireSession(server, {}, { [name]: 'http://user:secret@:not a port' });
    expect(make).toThrow(`The environment variable ${name} is not the URL of a proxy.`);
  });

  it.each([
    [
      'github-oidc-demo-repo-role',
      'role-to-assume is "github-oidc-demo-repo-role", the bare name of a role.',
    ],
    [
      'arn:aws:iam::123:role/x',
      'role-to-assume is "arn:aws:iam::123:role/x", which is not the ARN of an IAM role.',
    ],
    ['arn:aws:sts::123456789012:assumed-role/x/y', 'which is not the ARN of an IAM role.'],
    ['arn:aws:iam::123456789012:user/x', 'which is not the ARN of an IAM role.'],
    [`arn:aws:iam::123456789012:role/${'x'.repeat(65)}`, 'which is not the ARN of an IAM role.'],
    ['arn:aws:iam::123456789012:role/a b', 'which is not the ARN of an IAM role.'],
  ])('refuses the role %s in one sentence, without a request', (roleToAssume, message) => {
    expect(() => wireSession(server, { roleToAssume })).toThrow(message);
    const environmentRoles = { prod: roleToAssume };
    expect(() => wireSession(server, { environmentRoles })).toThrow('environment-role-to-assume for prod is');
    expect(server.requests).toEqual([]);
  });

  it.each(['aws-cn', 'aws-us-gov'])(
    'refuses a role of the partition %s, which the region is not in',
    (partition) => {
      const roleToAssume = `arn:${partition}:iam::123456789012:role/x`;
      expect(() => wireSession(server, { roleToAssume })).toThrow(
        `role-to-assume is "${roleToAssume}", but the region eu-west-2 is in the partition aws.`,
      );
      expect(server.requests).toEqual([]);
    },
  );

  it('takes a role of the partition that the region is in', () => {
    const roleToAssume = 'arn:aws-cn:iam::123456789012:role/x';
    expect(() => wireSession(server, { roleToAssume, region: 'cn-north-1' })).not.toThrow();
  });

  it.each([
    ['app[bot]', '8 characters'],
    ['x', '1 character'],
    ['x'.repeat(65), '65 characters'],
    ['a b', '3 characters'],
  ])('refuses the session name %s, without a request', (roleSessionName, length) => {
    expect(() => wireSession(server, { roleSessionName })).toThrow(
      `role-session-name is "${roleSessionName}" (${length}), which STS does not take`,
    );
    expect(server.requests).toEqual([]);
  });

  it.each(['role/teams/demo-deployer', 'role/x_+=,.@-'])('takes the role %s', (name) => {
    expect(() => wireSession(server, { roleToAssume: `arn:aws:iam::123456789012:${name}` })).not.toThrow();
  });

  it('sends a service to its own endpoint', async () => {
    const other = await new WireServer().start();
    try {
      other.reply('GetParameter', found);
      const { session } = wireSession(server);
      process.env['AWS_ENDPOINT_URL_SSM'] = other.url;
      await expect(look(session)).resolves.toBe('v');
      expect(server.requests).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

const awsThrottles = (answer: WireAnswer): boolean =>
  typeof answer === 'object' && /ThrottlingException|TooManyRequests|RequestLimit/.test(answer.body);

describe('errors', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it.each<[string, WireAnswer]>([
    ['ThrottlingException', fault('ThrottlingException')],
    ['TooManyRequestsException', fault('TooManyRequestsException')],
    ['RequestLimitExceeded', fault('RequestLimitExceeded', '', 503)],
    ['any HTTP 429', fault('Whatever', '', 429)],
    ['InternalServerError', fault('InternalServerError', '', 500)],
    ['a gateway that speaks HTML', { status: 502, type: 'text/html', body: '<html>Bad Gateway</html>' }],
    ['an empty HTTP 500', { status: 500, type: 'text/plain', body: '' }],
    ['a reset connection', 'reset'],
    ['an answer that breaks off', 'cut'],
    [
      'JSON that breaks off after an inner bracket',
      { status: 200, type: 'application/x-amz-json-1.1', body: '{"Parameter": {"Value": "v"}' },
    ],
    ['JSON that is not whole', { status: 200, type: 'application/x-amz-json-1.1', body: '{"Parameter": {' }],
    ['nothing', { status: 200, type: 'application/x-amz-json-1.1', body: '' }],
    ['HTTP 204', { status: 204, type: 'text/plain', body: '' }],
    ['JSON without anything in it', { status: 200, type: 'application/x-amz-json-1.1', body: '{}' }],
    ['JSON null', { status: 200, type: 'application/x-amz-json-1.1', body: 'null' }],
    ['a list of JSON', { status: 200, type: 'application/x-amz-json-1.1', body: '[]' }],
  ])('tries again after %s', async (_, answer) => {
    server.reply('GetParameter', answer, answer, found);
    const { session, clock } = wireSession(server);
    await expect(look(session)).resolves.toBe('v');
    expect(server.requests).toHaveLength(3);
    const waited = clock.sleeps.reduce((sum, ms) => sum + ms, 0);
    // At most 200 and 400 ms; where it is throttled, 1 and 3 seconds.
    expect(waited).toBeLessThanOrEqual(awsThrottles(answer) ? 4_000 : 600);
  });

  it('slows down all look-ups of a kind that AWS throttles, and only those', async () => {
    server.reply(
      'GetParameter',
      ...Array.from({ length: 4 }, () => fault('ThrottlingException')),
      found,
      found,
    );
    server.reply('GetCallerIdentity', callerIdentity('123456789012', 'arn:aws:iam::123456789012:user/x'));
    const { session, clock } = wireSession(server);
    await look(session);
    clock.sleeps.length = 0;
    await session.accountId();
    expect(clock.sleeps).toEqual([]);
    await look(session);
    expect(clock.sleeps).toHaveLength(1);
  });

  it('tries again after XML that is not whole', async () => {
    const { session } = wireSession(server);
    const whole = callerIdentity('123456789012', 'arn:aws:iam::123456789012:user/x');
    if (typeof whole !== 'object') throw new Error('The answer has no body.');
    server.reply('GetCallerIdentity', { ...whole, body: whole.body.slice(0, -30) }, whole);
    await expect(session.accountId()).resolves.toBe('123456789012');
    expect(server.requests).toHaveLength(2);
  });

  it.each(['text/xml', 'application/xml', 'application/xml; charset=UTF-8', 'application/problem+xml'])(
    'tries again after a list in %s that is not whole, and takes one without content',
    async (type) => {
      const list = (root: string): WireAnswer => ({ status: 200, type, body: root });
      const half = '<DistributionList><IsTruncated>false</IsTruncated><Items><DistributionSummary>';
      const whole =
        '<?xml version="1.0"?>\n<DistributionList xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"/>\n';
      server.reply('GET /2020-05-31/distribution', list(half), list('<?xml'), list(whole));
      const { session } = wireSession(server);
      const domains = await (await session.contentDelivery()).distributionsOf(['a.example']);
      expect(domains.size).toBe(0);
      expect(server.requests).toHaveLength(3);
    },
  );

  it('has 45 seconds for a look-up, and then says what AWS said last', async () => {
    server.reply(
      'GetParameter',
      ...Array.from({ length: 500 }, () => fault('ThrottlingException', 'Rate exceeded')),
    );
    const { session, clock } = wireSession(server);
    const error = await failure(look(session));
    expect(error.message).toBe(
      'AWS could not serve ssm:GetParameter for now: ThrottlingException, HTTP 400.',
    );
    expect(isTransient(error)).toBe(true);
    const waited = clock.sleeps.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThanOrEqual(45_000);
    expect(waited).toBeLessThan(80_000);
    // It slows down: without that there are about twenty.
    expect(server.requests.length).toBeLessThan(12);
  });

  it('gives up a change after five attempts', async () => {
    server.reply('StopBuild', ...Array.from({ length: 9 }, () => fault('ThrottlingException')));
    await failure((await wireSession(server).session.builds()).stop('p:1'));
    expect(server.requests).toHaveLength(5);
  });

  it('ends the pauses of a look-up when the command is cancelled, and is quick after that', async () => {
    const answers = Array.from({ length: 500 }, () => fault('ThrottlingException'));
    server.reply('GetParameter', ...answers);
    const controller = new AbortController();
    const { session, clock } = wireSession(server, { signal: controller.signal });
    clock.onSleep = () => {
      controller.abort(new CancelledError('Cancelled.'));
    };
    await expect(look(session)).rejects.toThrow('Cancelled.');
    expect(server.requests).toHaveLength(1);
    await expect(look(session)).rejects.toThrow('ThrottlingException');
    expect(server.requests).toHaveLength(6);
  });

  it('waits a little for the answer to a look-up when the command is cancelled, and no longer', async () => {
    server.reply('GetParameter', 'hang');
    const controller = new AbortController();
    const timeouts = { connectMs: 2_000, requestMs: 30_000, graceMs: 200 };
    const { session } = wireSession(server, { signal: controller.signal, timeouts });
    const looked = look(session);
    const started = performance.now();
    setTimeout(() => {
      controller.abort(new CancelledError('Cancelled.'));
    }, 100);
    await expect(looked).rejects.toThrow('Cancelled.');
    // The hundred until the signal, and what is left of the answer's time after it; timers may be a little early.
    expect(performance.now() - started).toBeGreaterThan(280);
    expect(server.requests).toHaveLength(1);
  });

  it.each<WireAnswer>(['hang', 'stall'])('tries again after silence: %s', async (silence) => {
    server.reply('GetParameter', silence, found);
    const { session } = wireSession(server, { timeouts: { connectMs: 2_000, requestMs: 500 } });
    await expect(look(session)).resolves.toBe('v');
  });

  it('names the endpoint and the call when nobody is there', async () => {
    const url = server.url;
    await server.close();
    const { session, clock } = wireSession({ url });
    const error = await failure(look(session));
    expect(error.message).toBe(
      `ssm:GetParameter got no answer from ${url.replace('http://', '')}: ECONNREFUSED.`,
    );
    expect(error.hint).toContain('AWS_ENDPOINT_URL');
    expect(isTransient(error)).toBe(true);
    expect(clock.sleeps.length).toBeGreaterThan(10);
    server = await new WireServer().start();
  });

  it.each(['ValidationException', 'InvalidKeyId', 'LimitExceededException'])(
    'does not repeat %s',
    async (name) => {
      server.reply('GetParameter', fault(name, 'this is wrong'));
      const error = await failure(look(wireSession(server).session));
      expect(error.message).toBe(`AWS refused ssm:GetParameter with ${name}: this is wrong.`);
      expect(error.cause).toMatchObject({ name });
      expect(server.requests).toHaveLength(1);
    },
  );

  it('sets its clock right when AWS finds it wrong, and tries again', async () => {
    const date = new Date(Date.now() + 600_000).toUTCString();
    const skewed = fault('InvalidSignatureException', 'Signature expired');
    server.reply('GetParameter', { ...(skewed as Exclude<WireAnswer, string>), headers: { date } }, found);
    await expect(look(wireSession(server).session)).resolves.toBe('v');
    const [first, second] = server.requests.map(({ headers }) => String(headers['x-amz-date']));
    expect(first?.slice(0, 13)).not.toBe(second?.slice(0, 13));
  });

  it.each([200, 302, 403, 404])(
    'asks again after a page of a proxy, which may pass: HTTP %d',
    async (status) => {
      const page = { status, type: 'text/html', body: '<html>Blocked</html>' };
      server.reply('GetParameter', page, page, page, page, page, page, found);
      await expect(look(wireSession(server).session)).resolves.toBe('v');
      server.reply('GetParameter', ...Array.from({ length: 500 }, () => page));
      const error = await failure(look(wireSession(server).session));
      expect(error.message).toBe(`The answer to ssm:GetParameter (HTTP ${status}) is not one of AWS's.`);
      expect(error.hint).toContain('HTTPS_PROXY');
      expect(isTransient(error)).toBe(true);
    },
  );

  it('names the missing thing', async () => {
    server.reply('StopBuild', fault('ResourceNotFoundException', 'Build p:1 not found'));
    const builds = await wireSession(server).session.builds();
    const error = await failure(builds.stop('p:1'));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toBe(
      'AWS refused codebuild:StopBuild with ResourceNotFoundException: Build p:1 not found.',
    );
  });

  it('says which action is denied, to whom, and where the policy is', async () => {
    const arn = 'arn:aws:sts::123456789012:assumed-role/r/s';
    const denied = 'User: x is not authorized to perform: ssm:GetParameter on resource: y';
    server
      .reply('GetParameter', fault('AccessDeniedException', denied), fault('AccessDeniedException', denied))
      .reply('GetCallerIdentity', callerIdentity('123456789012', arn));
    const { session } = wireSession(server);
    const error = await failure(look(session));
    expect(error.message).toBe(`${arn} may not call ssm:GetParameter on y.`);
    expect(error.hint).toContain('in a policy of the role r');
    expect(error.hint).toContain('docs/iam');
    expect(isTransient(error)).toBe(false);
    await failure(look(session));
    expect(server.operations).toEqual(['GetParameter', 'GetCallerIdentity', 'GetParameter']);
  });

  it('still says so when it may not even ask who it is', async () => {
    server
      .reply('GetParameter', fault('AccessDeniedException', 'no'), fault('AccessDeniedException', 'no'))
      .reply('GetCallerIdentity', queryFault('AccessDenied', 'neither', 403));
    const { session } = wireSession(server);
    for (const error of [await failure(look(session)), await failure(look(session))])
      expect(error.message).toBe('The AWS principal in use may not call ssm:GetParameter: no.');
    expect(server.operations).toEqual(['GetParameter', 'GetCallerIdentity', 'GetParameter']);
  });

  it.each(['UnrecognizedClientException', 'InvalidSignatureException'])('explains %s', async (name) => {
    server.reply('GetParameter', fault(name, 'The security token included in the request is invalid.'));
    const error = await failure(look(wireSession(server).session));
    expect(error.message).toBe(
      `AWS rejected the credentials that ssm:GetParameter was signed with (${name}).`,
    );
    expect(error.hint).toContain('aws sso login');
  });
});

describe('credentials at hand', () => {
  let server: WireServer;
  let folder: string;
  beforeEach(async () => {
    server = await new WireServer().start();
    folder = await mkdtemp(path.join(tmpdir(), 'aws-session-'));
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it.each([undefined, role])(
    'are missing (role-to-assume: %s): names both ways out',
    async (roleToAssume) => {
      const { session } = wireSession(server, { roleToAssume }, {});
      const error = await failure(look(session));
      expect(error.message).toBe('No usable AWS credentials were found.');
      expect(error.hint).toContain('the permission id-token: write');
      expect(error.hint).toContain('aws-actions/configure-aws-credentials');
      expect(error.hint).toContain('aws sso login');
      expect(server.requests).toEqual([]);
    },
  );

  it('have run out and there are no others', async () => {
    server.reply('GetParameter', fault('ExpiredTokenException', 'The security token is expired'));
    const error = await failure(look(wireSession(server).session));
    expect(error.message).toBe(
      'The AWS credentials have expired (ssm:GetParameter: ExpiredTokenException), and there are no newer ones.',
    );
    expect(error.hint).toContain('aws sso login');
    expect(server.requests).toHaveLength(1);
  });

  it('have run out, but the profile has newer ones by now', async () => {
    const file = path.join(folder, 'credentials');
    const write = (key: string) =>
      writeFile(file, `[p]\naws_access_key_id=${key}\naws_secret_access_key=s\naws_session_token=t\n`);
    await write('AKIAOLD');
    server.reply('GetParameter', found, fault('ExpiredTokenException'), found);
    const { session } = wireSession(server, {}, { AWS_PROFILE: 'p', AWS_SHARED_CREDENTIALS_FILE: file });
    await look(session);
    await write('AKIANEW');
    await expect(look(session)).resolves.toBe('v');
    expect(server.requests.map(({ accessKeyId }) => accessKeyId)).toEqual(['AKIAOLD', 'AKIAOLD', 'AKIANEW']);
  });
});

describe('a role without OIDC', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it('is assumed from the credentials at hand, its secrets masked', async () => {
    const options = { roleToAssume: role };
    const { session, masked, clock } = wireSession(server, options);
    server
      .reply('AssumeRole', stsCredentials('AssumeRole', 'ASIAROLE', new Date(clock.now() + HOUR)))
      .reply('GetParameter', found);
    await look(session);
    expect(server.requests.map(({ operation, accessKeyId }) => [operation, accessKeyId])).toEqual([
      ['AssumeRole', 'AKIAAMBIENT'],
      ['GetParameter', 'ASIAROLE'],
    ]);
    expect(server.bodies('AssumeRole')).toEqual([
      { Action: 'AssumeRole', Version: '2011-06-15', RoleArn: role, RoleSessionName: 'platform-tools-1' },
    ]);
    expect(server.requests[1]?.headers['x-amz-security-token']).toBe('token-of-ASIAROLE');
    expect(masked).toEqual(['secret-of-ASIAROLE', 'token-of-ASIAROLE']);
  });

  it('is renewed in the middle of a long wait, for all services at once', async () => {
    const { session, clock } = wireSession(server, { roleToAssume: role });
    server
      .reply('AssumeRole', stsCredentials('AssumeRole', 'ASIA1', new Date(clock.now() + HOUR)))
      .reply('AssumeRole', stsCredentials('AssumeRole', 'ASIA2', new Date(clock.now() + 2 * HOUR)))
      .reply('GetParameter', found, found, found)
      .reply('BatchGetProjects', json({ projects: [] }));
    await look(session);
    clock.advance(HOUR - 60_000);
    const builds = await session.builds();
    await Promise.all([look(session), look(session), builds.findProjects(['p'])]);
    expect(server.operations.filter((operation) => operation === 'AssumeRole')).toHaveLength(2);
    expect(server.requests.slice(3).map(({ accessKeyId }) => accessKeyId)).toEqual([
      'ASIA2',
      'ASIA2',
      'ASIA2',
    ]);
  });

  it('is renewed once when AWS calls it expired before its time, and the call repeated without a pause', async () => {
    const { session, clock } = wireSession(server, { roleToAssume: role });
    const end = new Date(clock.now() + HOUR);
    server
      .reply(
        'AssumeRole',
        stsCredentials('AssumeRole', 'ASIA1', end),
        stsCredentials('AssumeRole', 'ASIA2', end),
      )
      .reply('GetParameter', fault('ExpiredTokenException'), found);
    await expect(look(session)).resolves.toBe('v');
    expect(server.operations).toEqual(['AssumeRole', 'GetParameter', 'AssumeRole', 'GetParameter']);
    expect(clock.sleeps).toEqual([]);
  });

  it('does not go round in circles when new credentials have expired too', async () => {
    const { session, clock } = wireSession(server, { roleToAssume: role });
    const end = new Date(clock.now() + HOUR);
    server
      .reply(
        'AssumeRole',
        stsCredentials('AssumeRole', 'ASIA1', end),
        stsCredentials('AssumeRole', 'ASIA2', end),
      )
      .reply('GetParameter', fault('ExpiredTokenException'), fault('ExpiredTokenException'));
    const error = await failure(look(session));
    expect(error.message).toContain('have expired');
    expect(server.operations).toHaveLength(4);
  });

  it('may be forbidden: names who, and the trust policy', async () => {
    const arn = 'arn:aws:iam::123456789012:user/u';
    server
      .reply('AssumeRole', queryFault('AccessDenied', `User: ${arn} is not authorized`, 403))
      .reply('GetCallerIdentity', callerIdentity('123456789012', arn));
    const error = await failure(look(wireSession(server, { roleToAssume: role }).session));
    expect(error.message).toBe(`${arn} may not call sts:AssumeRole: User: ${arn} is not authorized.`);
    expect(error.hint).toContain('trust policy');
    expect(server.operations).toEqual(['AssumeRole', 'GetCallerIdentity']);
  });

  it("leads on to an environment's account, whose role is assumed once for all who need it", async () => {
    const { session, clock } = wireSession(server, { roleToAssume: role });
    const end = new Date(clock.now() + HOUR);
    server
      .reply(
        'AssumeRole',
        stsCredentials('AssumeRole', 'ASIA1', end),
        stsCredentials('AssumeRole', 'ASIAENV', end),
      )
      .reply('GetParameter', found, found);
    const other = 'arn:aws:iam::210987654321:role/demo-dev-codebase-pipeline-deploy';
    for (let reader = 0; reader < 2; reader += 1)
      await look(
        session.assume({ arn: other, session: 'dev-codebase-pipeline-deploy', region: 'eu-west-2' }),
      );
    expect(server.requests.map(({ accessKeyId }) => accessKeyId)).toEqual([
      'AKIAAMBIENT',
      'ASIA1',
      'ASIAENV',
      'ASIAENV',
    ]);
    expect(server.bodies('AssumeRole')[1]).toMatchObject({
      RoleArn: other,
      RoleSessionName: 'dev-codebase-pipeline-deploy',
    });
  });
});

describe('a role through OIDC', () => {
  let server: WireServer;
  const tokenPath = 'GET /token?api-version=2.0&audience=sts.amazonaws.com';
  const token = json({ value: 'id-token-1' });
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  function oidcSession() {
    const oidc = { requestUrl: `${server.url}/token?api-version=2.0`, requestToken: 'request-token' };
    // A workflow has no credentials of its own.
    const made = wireSession(server, { roleToAssume: role, oidc }, {});
    return { ...made, end: new Date(made.clock.now() + HOUR) };
  }

  function webIdentity(key: string, end: Date): WireAnswer {
    return stsCredentials('AssumeRoleWithWebIdentity', key, end);
  }

  it('trades the token for credentials, unsigned, with everything secret masked', async () => {
    const { session, masked, end } = oidcSession();
    server
      .reply(tokenPath, token)
      .reply('AssumeRoleWithWebIdentity', webIdentity('ASIAWEB', end))
      .reply('GetParameter', found);
    await look(session);
    expect(server.operations).toEqual([tokenPath, 'AssumeRoleWithWebIdentity', 'GetParameter']);
    expect(server.requests.map(({ accessKeyId }) => accessKeyId)).toEqual([undefined, undefined, 'ASIAWEB']);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer request-token');
    expect(server.bodies('AssumeRoleWithWebIdentity')).toEqual([
      {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: 'platform-tools-1',
        WebIdentityToken: 'id-token-1',
      },
    ]);
    expect(masked).toEqual(['request-token', 'id-token-1', 'secret-of-ASIAWEB', 'token-of-ASIAWEB']);
  });

  it('gets a new token for each renewal', async () => {
    const { session, clock, end } = oidcSession();
    server
      .reply(tokenPath, token, json({ value: 'id-token-2' }))
      .reply('AssumeRoleWithWebIdentity', webIdentity('ASIA1', end))
      .reply('AssumeRoleWithWebIdentity', webIdentity('ASIA2', new Date(end.getTime() + HOUR)))
      .reply('GetParameter', found, found);
    await look(session);
    clock.advance(HOUR);
    await look(session);
    expect(server.bodies('AssumeRoleWithWebIdentity')).toMatchObject([
      { WebIdentityToken: 'id-token-1' },
      { WebIdentityToken: 'id-token-2' },
    ]);
  });

  it('survives failures of GitHub and STS', async () => {
    const { session, end } = oidcSession();
    server
      .reply(tokenPath, { status: 503, type: 'text/plain', body: '' }, 'reset', token, token)
      .reply('AssumeRoleWithWebIdentity', queryFault('IDPCommunicationError'), webIdentity('ASIAWEB', end))
      .reply('GetParameter', found);
    await expect(look(session)).resolves.toBe('v');
    expect(server.requests).toHaveLength(7);
  });

  it.each<[string, WireAnswer]>([
    ['breaks off', 'cut'],
    ['is not whole', { status: 200, type: 'application/json', body: '{"value": "id-tok' }],
    ['has nothing in it', json({})],
    ['is empty', { status: 200, type: 'application/json', body: '' }],
    ['is HTTP 204', { status: 204, type: 'text/plain', body: '' }],
  ])('asks GitHub again where its answer %s', async (_, answer) => {
    const { session, end } = oidcSession();
    server
      .reply(tokenPath, answer, token)
      .reply('AssumeRoleWithWebIdentity', webIdentity('ASIAWEB', end))
      .reply('GetParameter', found);
    await expect(look(session)).resolves.toBe('v');
  });

  it.each<[WireAnswer, string, number]>([
    [{ status: 403, type: 'text/plain', body: '' }, 'was answered with HTTP 403 by ', 1],
    [json({ value: '' }), 'without a token in it.', 5],
  ])('says that GitHub gave no token', async (answer, message, requests) => {
    const { session } = oidcSession();
    server.reply(tokenPath, ...Array.from({ length: 5 }, () => answer));
    const error = await failure(look(session));
    expect(error.message).toContain("The request for the workflow's OIDC token ");
    expect(error.message).toContain(message);
    expect(server.requests).toHaveLength(requests);
  });

  const page: WireAnswer = { status: 200, type: 'text/html', body: '<!doctype html><html>Sorry</html>' };
  const doubted = queryFault('InvalidIdentityToken', 'No OpenIDConnect provider found in your account');

  it.each<[string, string, WireAnswer]>([
    ['GitHub sends a page', tokenPath, page],
    ['GitHub sends a page with an error', tokenPath, { ...page, status: 403 }],
    ['STS does not know the token', 'AssumeRoleWithWebIdentity', doubted],
    ['STS finds the token too old', 'AssumeRoleWithWebIdentity', queryFault('ExpiredTokenException')],
    ['something else answers for STS', 'AssumeRoleWithWebIdentity', page],
    ['STS is not well', 'AssumeRoleWithWebIdentity', queryFault('InternalFailure', '', 500)],
  ])('takes a fresh token where %s, for a few times', async (_, operation, answer) => {
    const { session, end } = oidcSession();
    for (let serial = 1; serial <= 3; serial += 1) {
      if (serial <= 2) server.reply(operation, answer);
      if (operation !== tokenPath || serial === 3)
        server.reply(tokenPath, json({ value: `id-token-${serial}` }));
    }
    server.reply('AssumeRoleWithWebIdentity', webIdentity('ASIAWEB', end)).reply('GetParameter', found);
    await expect(look(session)).resolves.toBe('v');
    const tokens = server
      .bodies('AssumeRoleWithWebIdentity')
      .map((body) => (body as { WebIdentityToken: string }).WebIdentityToken);
    expect(tokens).toEqual(
      operation === tokenPath ? ['id-token-3'] : ['id-token-1', 'id-token-2', 'id-token-3'],
    );
  });

  it('names identity provider and trust policy where no token is taken', async () => {
    const claims = Buffer.from(JSON.stringify({ iss: 'https://git.example/_services/token' }));
    const { session } = oidcSession();
    for (let serial = 1; serial <= 9; serial += 1)
      server
        .reply(tokenPath, json({ value: `e30.${claims.toString('base64url')}.${serial}` }))
        .reply('AssumeRoleWithWebIdentity', doubted);
    const error = await failure(look(session));
    expect(error.message).toBe(
      `Could not exchange the workflow's OIDC token for credentials of ${role}, in 5 attempts with a new token each: AWS refused sts:AssumeRoleWithWebIdentity with InvalidIdentityTokenException: No OpenIDConnect provider found in your account.`,
    );
    expect(error.hint).toContain('identity provider git.example/_services/token');
    expect(error.hint).toContain('trust policy');
    expect(server.bodies('AssumeRoleWithWebIdentity')).toHaveLength(5);
  });

  it('refuses a source of tokens that is no URL', () => {
    const oidc = { requestUrl: '', requestToken: 't' };
    expect(() => wireSession(server, { roleToAssume: role, oidc })).toThrow(
      'The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is "", not a URL.',
    );
  });

  it('says that the role does not trust the workflow', async () => {
    const { session } = oidcSession();
    const denied = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
    server
      .reply(tokenPath, token)
      .reply('AssumeRoleWithWebIdentity', queryFault('AccessDenied', denied, 403));
    const error = await failure(look(session));
    expect(error.message).toBe(`${role} does not let this workflow in: ${denied}`);
    expect(error.hint).toContain('trust policy');
    expect(server.requests).toHaveLength(2);
  });
});
