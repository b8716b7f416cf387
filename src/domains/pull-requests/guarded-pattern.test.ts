import { Script } from 'node:vm';
import { describe, expect, it, jest } from '@jest/globals';
import { GuardedPattern } from './rules.js';

describe('a pattern that is an input', () => {
  it.each([
    ['^[A-Z].* \\([A-Z]+-[0-9]+\\)$', 'Add (A-1)', true],
    ['^[A-Z].* \\([A-Z]+-[0-9]+\\)$', 'add (A-1)', false],
    ['^\\p{Lu}', 'Äpfel', true],
    // Needless escapes, which Unicode mode refuses.
    ['^a\\-b$', 'a-b', true],
  ])('%s on %s: %s', (source, text, expected) => {
    expect(GuardedPattern.from('subject-pattern', source).test(text)).toBe(expected);
  });

  it('gives named groups', () => {
    const pattern = GuardedPattern.from('p', '\\[(?<ticket>[A-Z]+-\\d+)\\]');
    expect(pattern.match('Add [A-1]')).toEqual({ ticket: 'A-1' });
    expect(pattern.match('Add')).toBeUndefined();
  });

  it.each(['(', '[a', '(?<a', '+'])('is refused where it is none: %s', (source) => {
    expect(() => GuardedPattern.from('subject-pattern', source)).toThrow(
      `The input subject-pattern is ${JSON.stringify(source)}, not a regular expression`,
    );
  });

  it('is refused where it is very long', () => {
    expect(() => GuardedPattern.from('p', 'a'.repeat(501))).toThrow('has 501 characters');
  });

  it('is stopped where it would not end', () => {
    const pattern = GuardedPattern.from('subject-pattern', '^(a+)+$');
    expect(() => pattern.test(`${'a'.repeat(60)}!`)).toThrow('The input subject-pattern took over 500 ms');
    expect(pattern.test('aaa')).toBe(true);
  });

  it('is tried again where the time passed without a processor', () => {
    const run = jest.spyOn(Script.prototype, 'runInContext').mockImplementationOnce(() => {
      throw new Error('Script execution timed out after 500ms');
    });
    expect(GuardedPattern.from('subject-pattern', '^a+$').test('aaa')).toBe(true);
    expect(run).toHaveBeenCalledTimes(2);
    run.mockRestore();
  });
});
