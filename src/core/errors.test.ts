import { describe, expect, it } from '@jest/globals';
import { asError, causeChain, PlatformError } from './errors.js';

describe('causeChain', () => {
  it('lists the error and its causes, outermost first', () => {
    const root = new TypeError('socket closed');
    const error = new PlatformError('AWS did not answer', {
      cause: new Error('request failed', { cause: root }),
    });
    expect(causeChain(error).map(({ message }) => message)).toEqual([
      'AWS did not answer',
      'request failed',
      'socket closed',
    ]);
  });

  it('stops at a cycle', () => {
    const a = new Error('a');
    const b = new Error('b', { cause: a });
    a.cause = b;
    expect(causeChain(a).map(({ message }) => message)).toEqual(['a', 'b']);
  });

  it('takes anything that was thrown', () => {
    expect(asError('text').message).toBe('text');
    expect(causeChain('text').map(({ message }) => message)).toEqual(['text']);
    expect(causeChain(new Error('outer', { cause: 42 })).map(({ message }) => message)).toEqual([
      'outer',
      '42',
    ]);
  });
});

describe('PlatformError', () => {
  it('has no cause of its own when none was given', () => {
    expect('cause' in new PlatformError('x')).toBe(false);
    expect(new PlatformError('x', { cause: undefined })).toHaveProperty('cause', undefined);
  });
});
