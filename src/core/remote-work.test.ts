import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { checkIdempotencyKey, fingerprint, idempotencyToken, keyedToken } from './remote-work.js';

const run = { runId: '1', runAttempt: '1', job: 'deploy', step: 'set_output_1' };

describe('idempotencyToken', () => {
  it('is the same for the same run and target', () => {
    expect(idempotencyToken(run, ['demo', 'web'])).toBe(idempotencyToken({ ...run }, ['demo', 'web']));
  });

  it.each([
    [{ ...run, runId: '2' }, ['demo', 'web']],
    [{ ...run, runAttempt: '2' }, ['demo', 'web']],
    [{ ...run, job: 'build' }, ['demo', 'web']],
    [{ ...run, step: 'set_output_2' }, ['demo', 'web']],
    [run, ['demo', 'api']],
    [run, ['demow', 'eb']],
  ])('differs for another run, attempt, job or target: %j %j', (other, target) => {
    expect(idempotencyToken(other, target)).not.toBe(idempotencyToken(run, ['demo', 'web']));
  });

  it('is new each time outside of a workflow', () => {
    expect(idempotencyToken(undefined, ['demo'])).not.toBe(idempotencyToken(undefined, ['demo']));
  });

  it('fits the token formats of CodeBuild and CodePipeline', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (target) => {
        expect(idempotencyToken(run, target)).toMatch(/^[a-zA-Z0-9-]{1,64}$/);
      }),
    );
  });
});

describe('keyedToken', () => {
  it('is the same for all who have the key, and for nobody else', () => {
    expect(keyedToken('v1', ['a', 'b'])).toBe(keyedToken('v1', ['a', 'b']));
    const others = [keyedToken('v2', ['a', 'b']), keyedToken('v1', ['ab']), keyedToken('v1', ['b', 'a'])];
    expect(new Set([...others, keyedToken('v1', ['a', 'b']), fingerprint(['v1', 'a', 'b'])]).size).toBe(5);
    expect(keyedToken('v1', [])).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('checkIdempotencyKey', () => {
  it.each(['v1.2.3', 'a', 'release of web', '@scope/name@1.0.0', 'x'.repeat(128)])('takes %j', (key) => {
    expect(checkIdempotencyKey(key)).toBe(key);
  });
  it.each(['', ' a', 'a ', 'a\nb', 'ü', 'x'.repeat(129)])('refuses %j', (key) => {
    expect(() => checkIdempotencyKey(key)).toThrow('The input idempotency-key is');
  });
});
