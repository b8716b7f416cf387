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
      expect.objectContaining({
        message: 'demo needs the inputs app and env.',
        hint: 'app: Name of app.\nenv: The environment.',
      }),
    );
    const three = { ...inputs, service: { ...required, description: 'The service.' } };
    expect(() => parseInputs('demo', three, {})).toThrow('demo needs the inputs app, env and service.');
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
      hint: 'An example of its form: NAME: value',
    });
    const text = { variables: '', app: '{"A": 1}', commit: '5' };
    await expect(parseTexts(definitions, text)).resolves.toEqual(text);
  });

  const takes = 'It takes: app, commit, token, wait, timeout-minutes, strategy, variables.';
  const quotes = 'Put it in quotes, so that YAML keeps it as it is written:';

  it.each([
    [{}, 'codebase-build needs the input app.', 'app: The application.'],
    [
      { app: 'demo', comit: 'abc' },
      'codebase-build has no input "comit".',
      `Did you mean "commit"? ${takes}`,
    ],
    [{ app: 'demo', zzzzzz: 'abc' }, 'codebase-build has no input "zzzzzz".', takes],
    [
      { app: 'demo', wait: 'yes' },
      'The input wait is "yes", not true or false.',
      'Write wait: true or wait: false.',
    ],
    [{ app: 'demo', wait: 1 }, 'The input wait is 1, not true or false.', 'Write wait: true or wait: false.'],
    [
      { app: 'demo', wait: 'truely' },
      'The input wait is "truely", not true or false.',
      'Write wait: true or wait: false.',
    ],
    [
      { app: 'demo', 'timeout-minutes': '0' },
      'The input timeout-minutes is "0", not a number from 1 to 1440.',
      'Leave it out for the default, 60.',
    ],
    [
      { app: 'demo', 'timeout-minutes': 1441 },
      'The input timeout-minutes is 1441, not a number from 1 to 1440.',
      'Leave it out for the default, 60.',
    ],
    [
      { app: 'demo', 'timeout-minutes': 'ten' },
      'The input timeout-minutes is "ten", not a number from 1 to 1440.',
      'Leave it out for the default, 60.',
    ],
    [
      { app: 'demo', 'timeout-minutes': true },
      'The input timeout-minutes is true, not a number from 1 to 1440.',
      'Leave it out for the default, 60.',
    ],
    [
      { app: 'demo', 'timeout-minutes': '5e1' },
      'The input timeout-minutes is "5e1", not a number from 1 to 1440.',
      'Leave it out for the default, 60.',
    ],
    [
      { app: 'demo', 'timeout-minutes': '5 or so' },
      'The input timeout-minutes is "5 or so", not a number from 1 to 1440.',
      'Leave it out for the default, 60.',
    ],
    [
      { app: 'demo', strategy: 'pipelin' },
      'The input strategy is "pipelin", not one of auto, pipeline.',
      'Did you mean "pipeline"?',
    ],
    [
      { app: 'demo', strategy: 'something' },
      'The input strategy is "something", not one of auto, pipeline.',
      'The default is auto.',
    ],
    [
      { app: 'demo', strategy: 5 },
      'The input strategy is 5, not one of auto, pipeline.',
      'The default is auto.',
    ],
    [{ app: 'demo', commit: 1234567 }, 'The input commit is 1234567, not text.', `${quotes} commit: "…"`],
    [{ app: 'demo', token: 1234567 }, 'The input token is not text.', `${quotes} token: "…"`],
  ])('refuses %j', (raw, message, hint) => {
    const error = failure(raw);
    expect(error.message).toBe(message);
    expect(error.hint).toBe(hint);
  });

  it.each([
    ['1', 1],
    [1440, 1440],
    [' 2.5 ', 2.5],
  ])('takes %j for a number within its limits', (value, minutes) => {
    const parsed = parseInputs('x', definitions, { app: 'demo', 'timeout-minutes': value });
    expect(parsed['timeout-minutes']).toBe(minutes);
  });

  it('takes a choice with white space around it', () => {
    expect(parseInputs('x', definitions, { app: 'demo', strategy: ' pipeline ' }).strategy).toBe('pipeline');
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
    expect(twice).toThrow(
      expect.objectContaining({
        message: 'The input app is given twice: as "App" and as "app".',
        hint: 'Keep one of the two. Letter case makes no difference in the names of inputs.',
      }),
    );
    expect(twice).not.toThrow('hunter');
  });

  it('come with those of files for the ones that can be long', () => {
    const long = {
      message: { type: 'string', required: true, file: true, description: 'The message.' },
      wait: { type: 'boolean', default: false, description: 'Wait.' },
    } as const satisfies InputDefinitions;
    const listed = listInputs(long);
    expect(listed.map(([name]) => name)).toEqual(['message', 'message-file', 'wait']);
    expect(listed[1]?.[1]).toEqual({
      type: 'string',
      description: 'Path of a file in the workspace with the value of `message`.',
    });
    const optional = {
      title: { type: 'string', file: true, description: 'A title.' },
      data: { type: 'structured', file: true, example: 'A: 1', parse: Number, description: 'Some data.' },
    } as const satisfies InputDefinitions;
    expect(listInputs(optional).map(([name, { description }]) => [name, description])).toEqual([
      ['title', 'A title. Or give `title-file`: the inputs of a step hold 128 KiB at most.'],
      ['title-file', 'Path of a file in the workspace with the value of `title`.'],
      ['data', 'Some data. Or give `data-file`: the inputs of a step hold 128 KiB at most.'],
      ['data-file', 'Path of a file in the workspace with the value of `data`.'],
    ]);
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
    expect(findNearest('wxyz', ['web'])).toBeUndefined();
    expect(findNearest('wbe', ['web'])).toBe('web');
    expect(findNearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(findNearest('abcdefgh', ['abcdexyz'])).toBeUndefined();
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
    const listed = listInputs(definitions);
    expect(listed.map(([, { type }]) => type)).toEqual(['string', 'string', 'string', 'string']);
    const names = listed.map(([name, { description }]) => [name, description]);
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
      expect.objectContaining({
        message: 'The input package is given twice: also under its former name, "name".',
        hint: 'Keep the input package.',
      }),
    );
    expect(() => parsed({ pakage: 'a' })).toThrow(
      expect.objectContaining({
        hint: 'Did you mean "package"? It takes: package, path.',
      }),
    );
  });
});
