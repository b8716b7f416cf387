import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { listSecretForms, SecretMask } from './secrets.js';

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
