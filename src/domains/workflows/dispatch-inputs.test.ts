import { describe, expect, it } from '@jest/globals';
import { parseDispatchInputs } from './dispatch-inputs.js';
import { formatLeftover, parseLeftover } from './left-behind.js';

describe('the inputs of a workflow', () => {
  it('are text', () => {
    expect(parseDispatchInputs({ version: '1.10', 'dry-run': '' })).toEqual({
      version: '1.10',
      'dry-run': '',
    });
  });

  it.each([
    ['text', 'version', 'not a map'],
    ['a list', ['a'], 'not a map'],
    ['nothing', null, 'not a map'],
    ['a number', { version: 1.1 }, 'The value of version in the input inputs is not text.'],
    ['a boolean', { 'dry-run': true }, 'The value of dry-run'],
    ['an odd name', { 'a b': 'c' }, 'which no input of a workflow can be called'],
  ])('are refused as %s', (_, value, message) => {
    expect(() => parseDispatchInputs(value)).toThrow(message);
  });
});

describe('what is left behind', () => {
  it.each([
    { kind: 'run', id: 123 },
    { kind: 'unlisted', workflow: 'docs.yml', after: 122, key: 'v1 of the docs' },
  ] as const)('comes back from its text: %j', (leftover) => {
    expect(parseLeftover(formatLeftover(leftover))).toEqual(leftover);
  });

  it('is not guessed at', () => {
    expect(() => parseLeftover('docs.yml')).toThrow("can't be read");
  });
});
