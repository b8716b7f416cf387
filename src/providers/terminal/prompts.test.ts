import { describe, expect, it } from '@jest/globals';
import { matchingChoices } from './prompts.js';

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
