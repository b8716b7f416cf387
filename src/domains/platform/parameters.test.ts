import { describe, expect, it } from '@jest/globals';
import { isProduction } from './parameters.js';

const approved = {
  pipelines: [
    {
      name: 'main',
      branch: 'main',
      tag: false,
      environments: [
        { name: 'dev', requiresApproval: false },
        { name: 'live', requiresApproval: true },
      ],
    },
  ],
};

describe('isProduction', () => {
  it.each([
    ['prod', true],
    ['production', true],
    ['Prod-uk', true],
    ['live', true],
    ['dev', false],
    ['preprod', false],
    ['staging', false],
  ])('%s: %s', (env, expected) => {
    expect(isProduction(env, [approved])).toBe(expected);
  });

  it('knows the name alone without codebases', () => {
    expect([isProduction('prod'), isProduction('live')]).toEqual([true, false]);
  });
});
