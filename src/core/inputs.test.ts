import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PlatformError } from './errors.js';
import type { InputDefinitions } from './inputs.js';
import { findNearest, parseInputs } from './inputs.js';

const definitions = {
  app: { type: 'string', required: true, description: 'The application.' },
  commit: { type: 'string', description: 'A commit.' },
  token: { type: 'string', secret: true, description: 'A token.' },
  wait: { type: 'boolean', default: true, description: 'Wait.' },
  'timeout-minutes': { type: 'number', default: 60, minimum: 1, maximum: 1440, description: 'Minutes.' },
  strategy: { type: 'choice', choices: ['auto', 'pipeline'], default: 'auto', description: 'How.' },
  variables: {
    type: 'structured',
    example: 'NAME: value',
    description: 'Variables.',
    parse: (value: unknown) => value,
  },
} as const satisfies InputDefinitions;

function failure(raw: Record<string, unknown>): PlatformError {
  try {
    parseInputs('codebase-build', definitions, raw);
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseInputs', () => {
  it('gives types and defaults; empty text counts as absent', () => {
    expect(
      parseInputs('x', definitions, { app: ' demo ', commit: '', wait: '', 'timeout-minutes': '5' }),
    ).toEqual({
      app: 'demo',
      commit: undefined,
      token: undefined,
      wait: true,
      'timeout-minutes': 5,
      strategy: 'auto',
      variables: undefined,
    });
  });

  it.each(['true', 'True', 'TRUE', true])('reads %j as true', (value) => {
    expect(parseInputs('x', definitions, { app: 'demo', wait: value }).wait).toBe(true);
  });

  it.each(['false', 'False', 'FALSE', false])('reads %j as false', (value) => {
    expect(parseInputs('x', definitions, { app: 'demo', wait: value }).wait).toBe(false);
  });

  it('reads structured values from YAML, JSON and as they are', () => {
    for (const variables of ['A: "1"', '{"A": "1"}', { A: '1' }]) {
      expect(parseInputs('x', definitions, { app: 'demo', variables }).variables).toEqual({ A: '1' });
    }
  });

  it.each([
    [{}, 'codebase-build needs the input app.', 'app: The application.'],
    [{ app: 'demo', comit: 'abc' }, 'codebase-build has no input "comit".', 'Did you mean "commit"?'],
    [{ app: 'demo', zzzzzz: 'abc' }, 'codebase-build has no input "zzzzzz".', 'It takes: app, commit'],
    [{ app: 'demo', wait: 'yes' }, 'The input wait is "yes", not true or false.', 'Write wait: true'],
    [
      { app: 'demo', 'timeout-minutes': '0' },
      'The input timeout-minutes is "0", not a number from 1 to 1440.',
      'default, 60',
    ],
    [
      { app: 'demo', 'timeout-minutes': 'ten' },
      'The input timeout-minutes is "ten", not a number',
      'Leave it out',
    ],
    [
      { app: 'demo', strategy: 'pipelin' },
      'The input strategy is "pipelin", not one of auto, pipeline.',
      'Did you mean "pipeline"?',
    ],
    [{ app: 'demo', variables: '{a: [' }, 'The input variables is neither YAML nor JSON', 'NAME: value'],
    [{ app: 'demo', commit: 1234567 }, 'The input commit is 1234567, not text.', 'in quotes'],
  ])('refuses %j', (raw, message, hint) => {
    const error = failure(raw);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });

  it('never prints a secret', () => {
    const error = failure({ app: 'demo', token: { deep: 'hunter2' } });
    expect(`${error.message} ${error.hint ?? ''}`).not.toContain('hunter2');
  });

  it('either succeeds or says what is wrong, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(definitions), 'other'), fc.anything()),
        (raw) => {
          try {
            expect(typeof parseInputs('x', definitions, raw).app).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(PlatformError);
          }
        },
      ),
    );
  });
});

describe('nearest', () => {
  it('suggests only what is near', () => {
    expect(findNearest('codebase-biuld', ['codebase-build', 'codebase-deploy'])).toBe('codebase-build');
    expect(findNearest('Web', ['web', 'api'])).toBe('web');
    expect(findNearest('something', ['web', 'api'])).toBeUndefined();
    expect(findNearest('x', [])).toBeUndefined();
  });
});
