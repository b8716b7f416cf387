import { createHash, createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessDeniedError } from '../../core/errors.js';
import { ambientKey, callerIdentity, queryFault, WireServer, wireSession } from '../../testing/aws-server.js';
import type { WireAnswer, WireRequest } from '../../testing/aws-server.js';

const policy = { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' }] };
const answer = (document: string): WireAnswer => ({
  status: 200,
  type: 'text/xml',
  body: `<GetRoleResponse><GetRoleResult><Role><RoleName>x</RoleName><AssumeRolePolicyDocument>${document}</AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>`,
});

describe('IamRoleReader', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  const read = async (env?: Record<string, string>): Promise<unknown> =>
    (await wireSession(server, {}, env).session.roles()).trustPolicy('github-oidc-demo-repo-role');

  it('reads a trust policy, with a request that is signed for IAM', async () => {
    server.reply('GetRole', answer(encodeURIComponent(JSON.stringify(policy))));
    expect(await read({ ...ambientKey, AWS_SESSION_TOKEN: 'session-token' })).toEqual(policy);
    const [request] = server.requests;
    expect(request?.body).toMatchObject({ Action: 'GetRole', RoleName: 'github-oidc-demo-repo-role' });
    expect(request?.headers['x-amz-security-token']).toBe('session-token');
    const { authorization = '' } = request?.headers ?? {};
    expect(authorization).toMatch(/ Credential=AKIAAMBIENT\/\d{8}\/us-east-1\/iam\/aws4_request, /);
    const body = 'Action=GetRole&Version=2010-05-08&RoleName=github-oidc-demo-repo-role';
    expect(authorization).toMatch(new RegExp(`Signature=${request && signatureOf(request, body)}$`));
  });

  it.each<[what: string, given: WireAnswer, message: string]>([
    ['no document', { status: 200, type: 'text/xml', body: '<GetRoleResponse/>' }, 'without a trust policy'],
    ['no JSON', answer('%7B'), "can't be read"],
    ['no encoding', answer('%E0'), "can't be read"],
    [
      'no such role',
      queryFault('NoSuchEntity', 'The role cannot be found.', 404),
      'The role cannot be found.',
    ],
  ])('says that there is %s', async (_, given, message) => {
    server.reply('GetRole', given);
    await expect(read()).rejects.toThrow(message);
  });

  it('tells a refusal from other errors, and asks again where AWS was busy', async () => {
    const arn = 'arn:aws:iam::123456789012:user/x';
    server.reply('GetRole', queryFault('AccessDenied', 'not authorized', 403));
    server.reply('GetCallerIdentity', callerIdentity('123456789012', arn));
    await expect(read()).rejects.toThrow(AccessDeniedError);
    server.reply('GetRole', queryFault('Throttling', 'Rate exceeded'), answer('%7B%7D'));
    expect(await read()).toEqual({});
  });
});

/** Source: "Create a signed AWS API request" in the IAM user guide. */
function signatureOf({ headers }: WireRequest, body: string): string {
  const [, scope = '', names = ''] =
    /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`);
  const canonical = ['POST', '/', '', ...lines, '', names, sha(body)].join('\n');
  const text = ['AWS4-HMAC-SHA256', String(headers['x-amz-date']), scope, sha(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Buffer>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      `AWS4${ambientKey.AWS_SECRET_ACCESS_KEY}`,
    );
  return createHmac('sha256', key).update(text).digest('hex');
}
