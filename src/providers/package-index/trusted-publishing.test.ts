import { afterEach, describe, expect, it } from '@jest/globals';
import { TrustedPublishing } from './trusted-publishing.js';
import { answer, IndexWire, json, redirect, reset } from '../../testing/index-server.js';
import type { IndexAnswer } from '../../testing/index-server.js';

let wire: IndexWire;

afterEach(() => wire.close());

async function exchange(audience: IndexAnswer, mint: IndexAnswer = reset): Promise<TrustedPublishing> {
  wire = await new IndexWire({ 'GET /_/oidc/audience': audience, 'POST /_/oidc/mint-token': mint }).start();
  return new TrustedPublishing(wire.url, {});
}

const audience = json(200, { audience: 'pypi' });

describe('trusted publishing', () => {
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
