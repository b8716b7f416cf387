import { describe, expect, it } from '@jest/globals';
import { parseDispatchInputs } from './inputs.js';

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
