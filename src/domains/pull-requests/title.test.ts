import { describe, expect, it } from '@jest/globals';
import { GuardedPattern } from './guarded-pattern.js';
import {
  DEFAULT_SUBJECT_PATTERN,
  DEFAULT_TYPES,
  guessedType,
  meantType,
  repairSubject,
  ticketLast,
  titleParts,
  undecorated,
} from './title.js';

describe('the type of a title', () => {
  it.each([
    ['feature', 'feat'],
    ['Bugfix', 'fix'],
    ['performance', 'perf'],
    ['documentation', 'docs'],
    ['dependencies', 'deps'],
    ['tests', 'test'],
    ['cleanup', 'refactor'],
    ['formatting', 'style'],
    ['infra', 'build'],
    ['FIX', 'fix'],
    ['faet', 'feat'],
    ['banana', undefined],
  ])('%j means %j', (word, type) => {
    expect(meantType(word, DEFAULT_TYPES)).toBe(type);
  });

  it('is never one that is not allowed', () => {
    expect(meantType('feature', ['fix', 'docs'])).toBeUndefined();
  });

  it.each([
    ['Prevent a crash', 'fix'],
    ['Describe the inputs', 'docs'],
    ['Revert the change', 'revert'],
    ['Bump the version', 'chore'],
    ['Add a verb', 'feat'],
  ])('is guessed from %j: %s', (subject, type) => {
    expect(guessedType(subject, DEFAULT_TYPES)).toBe(type);
    expect(guessedType(subject, ['ci'])).toBe('ci');
  });
});

describe('the parts of a title', () => {
  const none = { type: '', scope: undefined, breaking: false };

  it.each<[string, object]>([
    ['feat(api)!: Add', { type: 'feat', scope: 'api', breaking: true, subject: 'Add', scopeColumn: 6 }],
    ['feat!(api): add', { type: 'feat', scope: 'api', breaking: true, subject: 'add' }],
    ['feat (a(b)) : add', { type: 'feat', scope: 'a-b', breaking: false, gap: ' ', subjectColumn: 15 }],
    ['feat():add', { type: 'feat', scope: undefined, gap: '', subject: 'add' }],
    ['[feat] Add', { type: 'feat', subject: 'Add' }],
    ['fix - add', { type: 'fix', gap: ' - ', subject: 'add' }],
    ['bugfix the login', { type: 'bugfix', subject: 'the login' }],
    ['Fix the login', { ...none, subject: 'Fix the login', subjectColumn: 1 }],
    ['DBTP-1: Add', { ...none, subject: 'DBTP-1: Add' }],
    ['Add a thing', { ...none, subject: 'Add a thing' }],
  ])('of %j', (title, parts) => {
    expect(titleParts(title, DEFAULT_TYPES)).toMatchObject(parts);
  });

  it.each([
    ['🎉 feat: Add', 'feat: Add'],
    [':tada: 👍🏽 feat: Add', 'feat: Add'],
    ['feat: Add 🎉', 'feat: Add 🎉'],
  ])('come without decoration: %j', (title, plain) => {
    expect(undecorated(title)).toBe(plain);
  });

  it.each([
    ['DBTP-1 feat: Add', 'feat: Add (DBTP-1)'],
    ['[DBTP-1] feat: Add (DBTP-1)', 'feat: Add (DBTP-1)'],
    ['DBTP-1 Add', 'Add (DBTP-1)'],
    ['feat: Add', 'feat: Add'],
  ])('have the ticket last: %j', (title, moved) => {
    expect(ticketLast(title, DEFAULT_TYPES)).toBe(moved);
  });
});

describe('a subject', () => {
  const pattern = GuardedPattern.from('subject-pattern', DEFAULT_SUBJECT_PATTERN);
  const repair = (subject: string) => {
    const { faults, repaired } = repairSubject(subject, pattern);
    return [repaired, ...faults.map(({ rule, column }) => `${rule} ${column}`)];
  };

  it.each([
    ['add thing', 'Add thing (DBTP-1234)', 'ticket 10', 'subject-case 1'],
    ['add thing (DBTP-1)', 'Add thing (DBTP-1)', 'subject-case 1'],
    ['Add thing (DBTP-1).', 'Add thing (DBTP-1)', 'full-stop 19'],
    ['Add thing DBTP-1', 'Add thing (DBTP-1)', 'ticket 17'],
    ['Add thing [off-ticket]', 'Add thing (off-ticket)', 'ticket 23'],
    ['DBTP-1: add thing', 'Add thing (DBTP-1)', 'ticket 18', 'subject-case 9'],
    ['Add thing (DBTP-1, DBTP-2)', 'Add thing (DBTP-1) (DBTP-2)', 'ticket 27'],
    ['Add thing (DBTP-1) (#7)', 'Add thing (DBTP-1)', 'ticket 24'],
  ])('%j becomes %j', (subject, ...expected) => {
    expect(repair(subject)).toEqual(expected);
  });

  it('is left alone where no usual repair would make it match', () => {
    expect(repairSubject('add', GuardedPattern.from('subject-pattern', '^never$'))).toEqual({
      faults: [],
      repaired: undefined,
    });
  });
});
