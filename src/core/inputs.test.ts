import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { PlatformError } from './errors.js';
import type { InputDefinitions } from './inputs.js';
import { foldInputNames, withCurrentNames, parseTexts } from './raw-inputs.js';
import { findNearest, listInputs, parseInputs } from './inputs.js';

const definitions = {
  app: { type: 'string', required: true, description: 'The application.' },
  commit: { type: 'string', description: 'A commit.' },
  token: { type: 'string', secret: true, description: 'A token.' },
  wait: { type: 'boolean', default: true, negated: 'Leave.', description: 'Wait.' },
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
  it('takes text of white space alone for absent', () => {
    const text = { type: 'string', description: 'x' } as const;
    expect(parseInputs('demo', { note: text }, { note: ' \n' })).toEqual({ note: undefined });
    expect(() => parseInputs('demo', { app: { ...text, required: true } }, { app: '  ' })).toThrow(
      'demo needs the input app.',
    );
  });

  it('says of each input that is missing what it is, in its first sentence and without Markdown', () => {
    const required = { type: 'string', required: true } as const;
    const inputs = {
      app: { ...required, description: 'Name of `app`. More of it.' },
      env: { ...required, description: 'The environment.' },
    };
    expect(() => parseInputs('demo', inputs, {})).toThrow(
      expect.objectContaining({ hint: 'app: Name of app.\nenv: The environment.' }),
    );
  });

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

  it('reads structured values from YAML, JSON and as they are', async () => {
    for (const variables of ['A: "1"', '{"A": "1"}', { A: '1' }]) {
      const raw = await parseTexts(definitions, { app: 'demo', variables });
      expect(parseInputs('x', definitions, raw).variables).toEqual({ A: '1' });
    }
  });

  it('refuses a structured value that is neither YAML nor JSON', async () => {
    await expect(parseTexts(definitions, { app: 'demo', variables: '{a: [' })).rejects.toMatchObject({
      message: expect.stringContaining('The input variables is neither YAML nor JSON') as unknown,
      hint: expect.stringContaining('NAME: value') as unknown,
    });
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

describe('names of inputs', () => {
  it('mean the same in any letter case', () => {
    const raw = foldInputNames({ App: 'demo', 'TIMEOUT-Minutes': '5' });
    expect(parseInputs('x', definitions, raw)).toMatchObject({ app: 'demo', 'timeout-minutes': 5 });
    expect(foldInputNames({ App: 'demo', app: '' })).toEqual({ app: 'demo' });
    expect(foldInputNames({ App: '', app: 'demo' })).toEqual({ app: 'demo' });
  });

  it('are refused twice, without the values', () => {
    const twice = (): unknown => foldInputNames({ App: 'hunter2', app: 'hunter3' });
    expect(twice).toThrow('The input app is given twice: as "App" and as "app".');
    expect(twice).not.toThrow('hunter');
  });

  it('come with those of files for the ones that can be long', () => {
    const long = {
      message: { type: 'string', required: true, file: true, description: 'The message.' },
      wait: { type: 'boolean', default: false, description: 'Wait.' },
    } as const satisfies InputDefinitions;
    const listed = listInputs(long);
    expect(listed.map(([name]) => name)).toEqual(['message', 'message-file', 'wait']);
    expect(listed[0]?.[1]).not.toHaveProperty('required');
    expect(listed[0]?.[1]).toMatchObject({
      description:
        'The message. Required, here or in `message-file`: the inputs of a step hold 128 KiB at most.',
    });
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

describe('an input that had another name', () => {
  const definitions = {
    package: { type: 'string', formerName: 'name', description: 'Name of the package.' },
    path: { type: 'string', default: '.', formerName: 'output', description: 'A folder.' },
  } as const satisfies InputDefinitions;
  const parsed = (raw: Record<string, unknown>) =>
    parseInputs('package-check', definitions, withCurrentNames(definitions, raw));

  it.each([
    [{ name: 'demo' }, 'demo'],
    [{ package: 'demo', name: '' }, 'demo'],
    [{ package: '', name: 'demo' }, 'demo'],
    [{}, undefined],
  ])('is taken from either: %j', (raw, expected) => {
    expect(parsed(raw).package).toBe(expected);
  });

  it('is listed under both, and what a workflow gives as its default is not in the way', () => {
    const names = listInputs(definitions).map(([name, { description }]) => [name, description]);
    expect(names).toEqual([
      ['package', 'Name of the package.'],
      ['name', 'Former name of `package`, which still works.'],
      ['path', 'A folder.'],
      ['output', 'Former name of `path`, which still works.'],
    ]);
    expect(parsed({ path: '.', output: 'web' }).path).toBe('web');
  });

  it('is refused where both are given, and has one name in what there is', () => {
    expect(() => parsed({ package: 'a', name: 'b' })).toThrow(
      'The input package is given twice: also under its former name, "name".',
    );
    expect(() => parsed({ pakage: 'a' })).toThrow(
      expect.objectContaining({
        hint: 'Did you mean "package"? It takes: package, path.',
      }),
    );
  });
});
