import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, asError, causeChain, PlatformError, describeError } from './errors.js';

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
    expect(asError({ toString: ['x'] }).message).toBe('an object without words');
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
    expect('cause' in new PlatformError('x', { cause: undefined })).toBe(false);
  });
});

describe('describeError', () => {
  it('gives sentence, way out and causes of what the user can fix', () => {
    const error = new PlatformError('No codebase "web".', {
      hint: 'There is: api.',
      cause: new Error('HTTP 400'),
    });
    expect(describeError(error)).toEqual({
      message: 'No codebase "web".',
      hint: 'There is: api.',
      links: [],
      excerpt: [],
      details: ['caused by Error: HTTP 400'],
    });
  });

  it('leaves out what AWS says of a refusal, and codes that stand above', () => {
    const denied = new AccessDeniedError('x may not call y on z.', {
      cause: new Error('User: x is not authorized to perform: y on resource: z'),
    });
    expect(describeError(denied).details).toEqual([]);
    const slack = new Error('An API error occurred: is_archived');
    const refused = new PlatformError('Slack refused it: is_archived.', { cause: slack });
    expect(describeError(refused).details).toEqual([]);
  });

  it('leaves out a cause that the sentence says in better words, and codes of the network', () => {
    const cause = new Error('The security token is expired', { cause: new Error('deeper') });
    const expired = new PlatformError('The credentials have expired.', { cause, saysCause: true });
    expect(describeError(expired).details).toEqual([]);
    const refused = new PlatformError('No answer: ECONNREFUSED.', {
      cause: new Error('connect ECONNREFUSED 127.0.0.1:1'),
    });
    expect(describeError(refused).details).toEqual([]);
  });

  it("leaves out GitHub's own words where ours have them", () => {
    const cause = new Error('Not Found - https://docs.github.com/rest');
    const refused = new PlatformError('GitHub would not list the releases: HTTP 404, Not Found', { cause });
    expect(describeError(refused).details).toEqual([]);
  });

  it('leaves out causes that only repeat what stands above them', () => {
    const reset = new Error('socket closed', { cause: new Error('ECONNRESET') });
    const error = new PlatformError('AWS did not answer: socket closed.', { cause: reset });
    expect(describeError(error).details).toEqual(['caused by Error: ECONNRESET']);
  });

  it('calls anything else unexpected and shows all that is known', () => {
    const failure = describeError(new TypeError('x is undefined', { cause: new RangeError('deep') }));
    expect(failure.message).toBe('Unexpected TypeError: x is undefined');
    expect(failure.hint).toContain('defect');
    expect(failure.details.join('\n')).toContain('RangeError: deep');
  });
});

describe('credentials', () => {
  const url = 'https://me:hunter2@git.example';
  const token = `ghp_${'a1'.repeat(18)}`;

  it.each([
    [
      'an error of ours',
      new PlatformError(`bad: ${url} ${token}`, { hint: `not ${token}`, cause: `${url}!` }),
    ],
    ['an unexpected one', new TypeError(`bad: ${url}`, { cause: new Error(token) })],
  ])('are not shown by %s', (_, error) => {
    const shown = JSON.stringify(describeError(error));
    expect(shown).toContain('https://git.example');
    expect(shown).not.toMatch(/hunter2|a1a1/);
  });
});
