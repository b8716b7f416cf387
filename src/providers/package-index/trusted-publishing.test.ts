import { afterEach, describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { answer, IndexWire, json, redirect, reset } from '../../testing/index-server.js';
import type { IndexAnswer } from '../../testing/index-server.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { getTrustedToken, TrustedPublishing } from './trusted-publishing.js';
import type { MintAnswer, TokenExchange } from './trusted-publishing.js';

let wire: IndexWire;

async function exchange(audience: IndexAnswer, mint: IndexAnswer = reset): Promise<TrustedPublishing> {
  wire = await new IndexWire({ 'GET /_/oidc/audience': audience, 'POST /_/oidc/mint-token': mint }).start();
  return new TrustedPublishing(wire.url, {});
}

const audience = json(200, { audience: 'pypi' });

describe('trusted publishing', () => {
  afterEach(() => wire.close());

  it('asks for the audience, and changes an OIDC token for a token for uploads', async () => {
    const index = await exchange(audience, json(200, { success: true, token: 'pypi-minted' }));
    expect(await index.audience()).toBe('pypi');
    expect(await index.mint('e.y.J')).toEqual({ token: 'pypi-minted' });
    expect(wire.requests[1]).toMatchObject({
      body: '{"token":"e.y.J"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('hands on why it was refused', async () => {
    const errors = [{ code: 'invalid-publisher', description: 'no such publisher' }, { code: 'other' }];
    const index = await exchange(audience, json(422, { message: 'Token request failed', errors }));
    expect(await index.mint('e.y.J')).toEqual({
      refused: [
        { code: 'invalid-publisher', description: 'no such publisher' },
        { code: 'other', description: '' },
      ],
    });
  });

  it.each<[string, IndexAnswer, boolean]>([
    ['a page', answer(404, 'text/html', '<h1>Not Found</h1>'), false],
    ['a refusal', json(403, { message: 'Trusted publishing functionality not enabled' }), false],
    ['another JSON', json(200, {}), false],
    ['a server error', answer(503, 'text/html', 'down'), true],
    ['a rate limit', answer(429, 'text/plain', ''), true],
    ['a broken connection', reset, true],
  ])('has no audience after %s', async (_, given, transient) => {
    const index = await exchange(given);
    await expect(index.audience()).rejects.toMatchObject({ name: 'PlatformError', transient });
  });

  it.each<[string, IndexAnswer, boolean]>([
    ['a page', answer(200, 'text/html', '<h1>Sign in</h1>'), false],
    ['an empty token', json(200, { token: '' }), false],
    ['a redirect, which is not followed', redirect('/elsewhere'), false],
    ['a token with a wrong status', json(400, { token: 'pypi-x' }), false],
    ['a server error', answer(500, 'text/html', 'down'), true],
    ['a broken connection', reset, true],
  ])('gives no token after %s, and shows none', async (_, given, transient) => {
    const index = await exchange(audience, given);
    const error: unknown = await index.mint('s3cret').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'PlatformError', transient });
    expect(String(error)).not.toContain('s3cret');
    expect(wire.requests).toHaveLength(1);
  });
});

const WORKFLOW = 'uktrade/demo/.github/workflows/release.yml@refs/heads/main';

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

function run(answers: (MintAnswer | Error)[], claims: object = {}) {
  const minted: string[] = [];
  const masked: string[] = [];
  const audiences: string[] = [];
  const exchange: TokenExchange = {
    audience: () => Promise.resolve('pypi'),
    mint: (token) => {
      minted.push(token);
      const answer = answers.shift() ?? { token: 'pypi-late' };
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  const token = getTrustedToken({
    exchange,
    oidcToken: (audience) => {
      audiences.push(audience);
      return Promise.resolve(jwt({ workflow_ref: WORKFLOW, ...claims, jti: String(audiences.length) }));
    },
    mask: (secret) => masked.push(secret),
    clock: new FakeClock(),
    logger: new MemoryLogger(),
    signal: new AbortController().signal,
    project: 'demo-pkg',
    indexUrl: 'https://pypi.org',
  });
  return { token, minted, masked, audiences };
}

const refused = (code: string, description = ''): MintAnswer => ({ refused: [{ code, description }] });
const error = (given: Promise<string>) => given.catch((thrown: unknown) => thrown as PlatformError);

describe('a token by trusted publishing', () => {
  it('is for the audience that the index names, and masked', async () => {
    const { token, masked, audiences } = run([{ token: 'pypi-minted' }]);
    expect(await token).toBe('pypi-minted');
    expect([masked, audiences]).toEqual([['pypi-minted'], ['pypi']]);
  });

  it('takes a new OIDC token for each attempt, since one can be used once', async () => {
    const lost = new PlatformError('No answer.', { transient: true });
    const { token, minted } = run([lost, lost, { token: 'pypi-minted' }]);
    await token;
    expect(new Set(minted).size).toBe(3);
  });

  it.each<[string, object, string[]]>([
    [
      'repository, workflow and environment',
      { repository: 'uktrade/demo', job_workflow_ref: WORKFLOW, environment: 'pypi' },
      [
        '/manage/project/demo-pkg/settings/publishing/',
        'repository uktrade/demo, workflow release.yml, environment pypi',
      ],
    ],
    [
      'that there is no environment',
      { repository: 'uktrade/demo' },
      ['no environment', '/manage/account/publishing/'],
    ],
    [
      'the reusable workflow',
      { job_workflow_ref: 'uktrade/shared/.github/workflows/p.yml@v1' },
      ['reusable workflow uktrade/shared/.github/workflows/p.yml@v1', `into a job of ${WORKFLOW}`],
    ],
  ])('is refused without a publisher, with a hint that names %s', async (_, claims, says) => {
    const thrown = await error(
      run([refused('invalid-publisher', 'valid token, but no publisher')], claims).token,
    );
    expect(String(thrown)).toContain(
      'refused to let this workflow publish demo-pkg: invalid-publisher (valid token',
    );
    for (const text of says) expect((thrown as PlatformError).hint).toContain(text);
  });

  it.each([
    ['not-enabled', 'pypi-token'],
    ['invalid-token', 'again'],
    ['invalid-reuse-token', 'again'],
    ['invalid-payload', 'again'],
  ])('is refused for %s, and shows no part of a token', async (code, hint) => {
    const thrown = await error(run([refused(code, `input_value='${jwt({})}'`)]).token);
    expect(String(thrown)).toContain(code);
    expect(String(thrown)).not.toMatch(/eyJ[\w-]+\.eyJ/);
    expect((thrown as PlatformError).hint).toContain(hint);
  });
});
