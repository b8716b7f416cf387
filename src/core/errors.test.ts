import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  asError,
  CancelledError,
  causeChain,
  DeadlineError,
  DeclinedError,
  describeError,
  IdentityError,
  NotFoundError,
  PlatformError,
  RateLimitError,
  TagsChangedError,
  tagsChanged,
  UnchangeableError,
  UsageError,
} from './errors.js';

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
    expect(asError('text').cause).toBe('text');
    const foreign: unknown = runInNewContext('new TypeError("of another realm")');
    expect(asError(foreign)).toBe(foreign);
    expect(causeChain('text').map(({ message }) => message)).toEqual(['text']);
    expect(causeChain(new Error('outer', { cause: 42 })).map(({ message }) => message)).toEqual([
      'outer',
      '42',
    ]);
    for (const nothing of [undefined, null])
      expect(causeChain(new Error('outer', { cause: nothing }))).toHaveLength(1);
    const itself = new Error('itself');
    itself.cause = itself;
    expect(causeChain(itself)).toEqual([itself]);
  });

  it('takes what has no words, also as a cause', () => {
    const wordless = { toString: ['x'] };
    expect(causeChain(wordless).map(({ message }) => message)).toEqual(['an object without words']);
    const failure = describeError(new PlatformError('It failed.', { cause: wordless }));
    expect(failure.details).toEqual(['caused by Error: an object without words']);
  });
});

describe('PlatformError', () => {
  it('has no cause of its own when none was given', () => {
    expect('cause' in new PlatformError('x')).toBe(false);
    expect('cause' in new PlatformError('x', { cause: undefined })).toBe(false);
  });

  it('says nothing that it was not told', () => {
    expect(new PlatformError('x')).toMatchObject({
      hint: undefined,
      links: [],
      excerpt: [],
      saysCause: false,
      transient: false,
      unanswered: false,
      unchanged: false,
    });
    const told = {
      links: [{ title: 'the log', url: 'https://log.example' }],
      excerpt: ['a line'],
      saysCause: true,
      transient: true,
      unanswered: true,
      unchanged: true,
    };
    expect(new PlatformError('x', told)).toMatchObject(told);
  });

  it.each([
    ['PlatformError', new PlatformError('x')],
    ['NotFoundError', new NotFoundError('x')],
    ['AccessDeniedError', new AccessDeniedError('x')],
    ['IdentityError', new IdentityError('x')],
    ['UnchangeableError', new UnchangeableError('x')],
    ['RateLimitError', new RateLimitError('x', {}, 1)],
    ['UsageError', new UsageError('x')],
    ['DeclinedError', new DeclinedError('x')],
    ['CancelledError', new CancelledError('x')],
    ['DeadlineError', new DeadlineError('x')],
    ['TagsChangedError', new TagsChangedError('x')],
  ])('is called by its kind as a cause: %s', (name, cause) => {
    expect(describeError(new PlatformError('y', { cause })).details).toEqual([`caused by ${name}: x`]);
  });
});

describe('tagsChanged', () => {
  it.each([
    [['v1'], 'The tag v1 changed while this ran, so nothing was moved.'],
    [['v1', 'v1.2'], 'The tags v1, v1.2 changed while this ran, so nothing was moved.'],
  ])('names %j', (names, message) => {
    const cause = new Error('not a fast forward');
    expect(tagsChanged(names, cause)).toMatchObject({
      message,
      hint: 'Run it again: it looks anew, and decides by what is there then.',
      cause,
    });
  });
});

describe('describeError', () => {
  it('keeps the pages and the lines of the log', () => {
    const told = { links: [{ title: 'the log', url: 'https://log.example' }], excerpt: ['a line'] };
    expect(describeError(new PlatformError('x', told))).toMatchObject(told);
  });

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
    const nobody = new IdentityError('No credentials.', { cause: new Error('Token is expired') });
    expect(describeError(nobody).details).toEqual([]);
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
    const short = new PlatformError('GitHub refused it, which is no good.', { cause: new Error('why: no') });
    expect(describeError(short).details).toEqual(['caused by Error: why: no']);
    const reset = new Error('socket closed', { cause: new Error('ECONNRESET') });
    const error = new PlatformError('AWS did not answer: socket closed.', { cause: reset });
    expect(describeError(error).details).toEqual(['caused by Error: ECONNRESET']);
  });

  it('calls anything else unexpected and shows all that is known', () => {
    const failure = describeError(new TypeError('x is undefined', { cause: new RangeError('deep') }));
    expect(failure.message).toBe('Unexpected TypeError: x is undefined');
    expect(failure).toMatchObject({
      hint: 'This is a defect in platform-tools: please report it with the details below.',
      links: [],
      excerpt: [],
    });
    expect(failure.details[0]).toBe('TypeError: x is undefined');
    expect(failure.details).toContain('RangeError: deep');
    expect(failure.details[1]).toMatch(/^ +at /);
  });

  it('shows name and message where there is no stack', () => {
    const error = new TypeError('x is undefined');
    delete error.stack;
    expect(describeError(error).details).toEqual(['TypeError: x is undefined']);
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
