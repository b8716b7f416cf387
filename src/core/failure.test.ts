import { describe, expect, it } from '@jest/globals';
import { PlatformError } from './errors.js';
import { describeFailure } from './failure.js';

describe('describeFailure', () => {
  it('gives sentence, way out and causes of what the user can fix', () => {
    const error = new PlatformError('No codebase "web".', {
      hint: 'There is: api.',
      cause: new Error('HTTP 400'),
    });
    expect(describeFailure(error)).toEqual({
      message: 'No codebase "web".',
      hint: 'There is: api.',
      excerpt: [],
      details: ['caused by Error: HTTP 400'],
    });
  });

  it('calls anything else unexpected and shows all that is known', () => {
    const failure = describeFailure(new TypeError('x is undefined', { cause: new RangeError('deep') }));
    expect(failure.message).toBe('Unexpected TypeError: x is undefined');
    expect(failure.hint).toContain('defect');
    expect(failure.details.join('\n')).toContain('RangeError: deep');
  });
});
