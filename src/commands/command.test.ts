import { describe, expect, it } from '@jest/globals';
import { commandWords } from './command.js';
import { registry } from './registry.js';

describe('the words of a verb', () => {
  it.each([
    ['codebase-build', undefined, ['codebase', 'build']],
    ['notify-add-comment', undefined, ['notify', 'add-comment']],
    ['pull-request-check', 'pull-request', ['pull-request', 'check']],
  ])('of %s with the noun %s are %j', (name, noun, words) => {
    expect(commandWords({ name, noun })).toEqual(words);
  });

  it('are other ones for each verb, and make its name', () => {
    const words = Object.entries(registry).map(([name, { noun }]) => ({
      name,
      words: commandWords({ name, noun }),
    }));
    expect(new Set(words.map((entry) => entry.words.join(' '))).size).toBe(words.length);
    for (const entry of words) {
      expect(entry.words.join('-')).toBe(entry.name);
      expect(entry.words[1]).not.toBe('');
    }
  });
});
