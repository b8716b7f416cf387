import { describe, expect, it } from '@jest/globals';
import { matchingChoices, settledChoice } from './prompts.js';

describe('matchingChoices', () => {
  const choices = ['commit-1234567  2 hours ago', 'commit-7654321  3 hours ago  Main'].map((label) => ({
    value: label,
    label,
  }));

  it.each([
    ['', [0, 1]],
    ['hours', [0, 1]],
    ['MAIN', [1]],
    ['123 ago', [0]],
    ['nothing', []],
  ])('finds by "%s", in their order', (typed, expected) => {
    expect(matchingChoices(choices, typed).map((choice) => choices.indexOf(choice))).toEqual(expected);
  });
});

describe('settledChoice', () => {
  const [api, web] = ['api', 'web'].map((value) => ({ value, label: value }));

  it('is what was picked, and where that does not match what was typed, the first that does', () => {
    const matching = web === undefined ? [] : [web];
    expect(settledChoice('web', matching)).toBe('web');
    expect(settledChoice('api', matching)).toBe('web');
    expect(settledChoice('api', api === undefined ? [] : [api, ...matching])).toBe('api');
    expect(settledChoice('api', [])).toBeUndefined();
  });
});
