import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { blockFor } from '../testing/until.js';
import { hideCredentials, listSecretForms, SecretMask, tokenClaims } from './secrets.js';

const KEY = '-----BEGIN KEY-----\n  aGVsbG8+\r\nd29ybGQ/"x\n-----END KEY-----\n';

describe('listSecretForms', () => {
  it('has each line of a secret with several, as it is and trimmed', () => {
    expect(listSecretForms(KEY)).toEqual(
      expect.arrayContaining([
        '-----BEGIN KEY-----',
        '  aGVsbG8+',
        'aGVsbG8+',
        'd29ybGQ/"x',
        '-----END KEY-----',
      ]),
    );
  });

  it('has the whole in base64, URL-encoded and JSON-escaped, with and without the white space around it', () => {
    const forms = listSecretForms(KEY);
    for (const text of [KEY, KEY.trim()]) {
      expect(forms).toContain(Buffer.from(text).toString('base64'));
      expect(forms).toContain(Buffer.from(text).toString('base64url'));
      expect(forms).toContain(encodeURIComponent(text));
      expect(forms).toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  it('has what of it stays the same in base64 wherever it stands, and escaped for XML', () => {
    const mask = new SecretMask();
    mask.add('hunter2 & "more" of it');
    for (const before of ['', 'u', 'me', 'x-access-token:']) {
      const encoded = Buffer.from(`${before}hunter2 & "more" of it, after`).toString('base64');
      expect(mask.apply(encoded)).toMatch(/^.{0,21}\*\*\*.{0,14}$/);
    }
    expect(mask.apply('hunter2 &amp; &quot;more&quot; of it')).toBe('***');
    mask.add("<it's>");
    expect(mask.apply('&lt;it&apos;s&gt;')).toBe('***');
    expect(listSecretForms('a\ud83d')).toContain('a%EF%BF%BD');
    expect(mask.apply('hunter2+%26+%22more%22+of+it')).toBe('***');
    expect(listSecretForms('abc')).toEqual(['YWJj', 'abc']);
  });

  it('has no empty form, since that would mask everything, and none of several lines', () => {
    expect(listSecretForms('\n \n')).not.toContain('');
    for (const form of listSecretForms(`${KEY}\n\n`)) {
      expect(form.trim()).not.toBe('');
      expect(form).not.toMatch(/[\r\n]/);
    }
    expect(listSecretForms('')).toEqual([]);
  });
});

describe('SecretMask', () => {
  const line = fc.string({
    minLength: 1,
    unit: fc.constantFrom('a', 'b', '"', '\\', '%', '+', ' ', '\t', 'é', '\ud83d'),
  });

  it('leaves no line of any secret in a text', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const secret = lines.join('\n');
        const mask = new SecretMask();
        mask.add(secret);
        const shown = mask.apply(
          `a ${secret}\n${JSON.stringify(secret)} ${Buffer.from(secret).toString('base64')}`,
        );
        for (const text of lines) if (text.trim() !== '') expect(shown).not.toContain(text);
      }),
    );
  });

  it('replaces the longest secret first, so that the rest of it does not stay', () => {
    const mask = new SecretMask();
    mask.add('abc');
    mask.add('abcdef');
    expect(mask.apply('abcdef abc x')).toBe('*** *** x');
  });
});

describe('hideCredentials', () => {
  it.each([
    ['https://me:hunter2@git.example/api/v3', 'https://git.example/api/v3'],
    [
      'GITHUB_API_URL is "https://me:hunter2@git.example?x=1".',
      'GITHUB_API_URL is "https://git.example?x=1".',
    ],
    ['ftp://token@host:21/x and http://u:p@[::1]:80', 'ftp://host:21/x and http://[::1]:80'],
    ['https://u:p@ss@host/', 'https://host/'],
    ['https://u:p/w@host/', 'https://host/'],
    ['me:hunter2@git.example', 'git.example'],
    ['me:hunter2@localhost:80', 'localhost:80'],
    ['SLACK_API_URL is "me:hunter2@nowhere", not a URL', 'SLACK_API_URL is "nowhere", not a URL'],
    ['me:hunter2@10.0.0.1', '10.0.0.1'],
    ['me:hunter2@[::1]:80', '[::1]:80'],
    ['https:/me:hunter2@host/', 'https:/host/'],
    ['https:me:hunter2@host/', 'https:host/'],
    ['https:\\\\me:hunter2@host/', 'https:\\\\host/'],
    ['"//me:hunter2@host/x"', '"//host/x"'],
    [
      'https://a.example/?next=https%3A%2F%2Fme%3Ahunter2%40host%2F',
      'https://a.example/?next=https%3A%2F%2Fhost%2F',
    ],
    ['https://host/?x=1&api_key=abc#token=abc', 'https://host/?x=1&api_key=***#token=***'],
    ['Authorization: token abcdef123456', 'Authorization: token ***'],
    [
      'https://x.s3.amazonaws.com/k?X-Amz-Signature=abc&y=1',
      'https://x.s3.amazonaws.com/k?X-Amz-Signature=***&y=1',
    ],
  ])('cuts credentials from the address %s', (text, shown) => {
    expect(hideCredentials(text)).toBe(shown);
  });

  it.each([
    'xoxb-123456789012-abcdefABCDEF',
    'xoxe.xoxp-1-abcdef',
    'xapp-1-A0-1-abc',
    `ghp_${'aB1'.repeat(12)}`,
    `ghs_${'a'.repeat(36)}`,
    `github_pat_${'a_1'.repeat(10)}`,
    'AKIAIOSFODNN7EXAMPLE',
    'ASIAIOSFODNN7EXAMPLE',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'.replace('/', '1'),
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
    `pypi-AgEIcHlwaS5vcmc${'x'.repeat(20)}`,
    `npm_${'aB3'.repeat(12)}`,
    'ghs_123456_eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiIxMjM0NTYifQ.c2ln',
    `IQoJb3JpZ2luX2VjEJr${'//8wEaCW'.repeat(12)}`,
    `FwoGZXIvYXdzEBYaD${'Ab0/'.repeat(40)}`,
    'glpat-abcdefghij0123456789',
    'sk_live_abcdefghij0123456789',
    'AIzaSyA-abcdefghijklmnopqrstuvwxyz01234',
    'ABIAIOSFODNN7EXAMPLE',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\nlQVY\n-----END PGP PRIVATE KEY BLOCK-----',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
  ])('does not show %s, which looks like a token', (token) => {
    for (const text of [token, `"${token}"`, `The input slack-channel is "${token}", not an id.`]) {
      const shown = hideCredentials(text);
      expect(shown).not.toContain(token.slice(6, -2));
      expect(shown).toContain('***');
    }
  });

  it('does not show a key behind its name', () => {
    expect(hideCredentials('secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe('secret_key=***');
    expect(hideCredentials(`MY_TOKEN_ghp_${'aB1'.repeat(12)}`)).toBe('MY_TOKEN_***');
  });

  it.each([
    'https://github.com/uktrade/platform-tools/releases/tag/v1.2.3',
    'https://github.com/uktrade/platform-tools@v1 and https:// or http:',
    'https://demo-dev-web.example.com/key=1?monkey=2&turkey=3#key-results',
    'https://www.npmjs.com/package/@scope/name and https://host:8080/x/@scope/y',
    'demo/web:commit-1234567@sha256:0123456789abcdef',
    'npm:demo@1.2.3, npm:demo@v1 and demo:tag@sha256:0123456789abcdef',
    'uses: uktrade/platform-tools@v1.2.3, mailto:me@example.com, git@github.com:a/b',
    '0123456789abcdef0123456789abcdef01234567',
    'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role',
    'arn:aws:ecs:eu-west-2:123456789012:service-deployment/demo-dev-cluster/demo-dev-web/AbCdEfGhIjKlMnOpQrSt1',
    'Slack channel C0123456789, ts 1700000000.000100',
    'Bearer tokens and Basic things, pypi-publish, gh-pages, npm_config',
  ])('leaves %s', (text) => {
    expect(hideCredentials(text)).toBe(text);
  });
});

describe('hideCredentials of a long text', () => {
  // Each of them was slow once: what was tried again at each character took from nine seconds to minutes.
  it.each([' \n', ' \r', '\n', '/', 'http://', 'a://b:', 'http:', '-eyJaaaaaa', '-https%3A%2F%2F'])(
    'reads half a million characters of %j once',
    (piece) => {
      const text = piece.repeat(524_288 / piece.length);
      // None of them is a credential. Two texts of this size are not compared by Jest, which would print both.
      expect(blockFor(8, () => hideCredentials(text)) === text).toBe(true);
    },
    20_000,
  );
});

describe('the claims of a token', () => {
  const token = (claims: unknown): string =>
    `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

  it.each<[what: string, token: string, claims: object]>([
    [
      'are what it says',
      token({ sub: 'repo:uktrade/demo', aud: 'pypi' }),
      { sub: 'repo:uktrade/demo', aud: 'pypi' },
    ],
    ['are empty for a number', token(7), {}],
    ['are empty for null', token(null), {}],
    ['are empty for what is not JSON', 'x.y.z', {}],
    ['are empty for an empty text', '', {}],
  ])('%s', (_, text, claims) => {
    expect(tokenClaims(text)).toEqual(claims);
  });
});
