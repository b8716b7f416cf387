import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import { checkSourceVersion, parseBuildVariables } from './build-inputs.js';

const plain = (name: string, value: string) => ({ name, value, type: 'PLAINTEXT' as const });

const names = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/)
  .filter((name) => !/^CODEBUILD_|^__proto__$/.test(name));
const types = fc.constantFrom('PLAINTEXT' as const, 'PARAMETER_STORE' as const, 'SECRETS_MANAGER' as const);
const variables = fc.uniqueArray(fc.record({ name: names, value: fc.string(), type: types }), {
  selector: ({ name }) => name,
});

describe('checkSourceVersion', () => {
  it.each(['1234567', 'pr/25', 'feature/a-b', 'refs/tags/v1.2.3^{wJalrXUtnFEMI}', undefined])(
    'takes %s',
    (version) => {
      expect(checkSourceVersion(version)).toBe(version);
    },
  );

  it.each(['main\n--force', 'a b', 'a\u0000b'])('refuses %j', (version) => {
    expect(() => checkSourceVersion(version)).toThrow(
      `The input source-version is ${JSON.stringify(version)}, which has white space in it.`,
    );
  });
});

describe('parseBuildVariables', () => {
  it('reads all its forms', () => {
    expect(
      parseBuildVariables({
        PLAIN: 'a',
        EMPTY: '',
        FROM_STORE: { value: '/my/parameter', type: 'PARAMETER_STORE' },
        DEFAULT: { value: 'b' },
      }),
    ).toEqual([
      plain('PLAIN', 'a'),
      plain('EMPTY', ''),
      { name: 'FROM_STORE', value: '/my/parameter', type: 'PARAMETER_STORE' },
      plain('DEFAULT', 'b'),
    ]);
    expect(
      parseBuildVariables([
        { name: 'A', value: '1' },
        { name: 'B', value: 's', type: 'SECRETS_MANAGER' },
      ]),
    ).toEqual([plain('A', '1'), { name: 'B', value: 's', type: 'SECRETS_MANAGER' }]);
  });

  it('gives the same for the list and the map of the same variables', () => {
    fc.assert(
      fc.property(variables, (list) => {
        const map = Object.fromEntries(list.map(({ name, value, type }) => [name, { value, type }]));
        expect(parseBuildVariables(list)).toEqual(list);
        expect(parseBuildVariables(map)).toEqual(list);
      }),
    );
  });

  it('either reads a value or says what is wrong with it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          for (const { name } of parseBuildVariables(value)) expect(name).toMatch(/^[A-Za-z_]\w*$/);
        } catch (error) {
          expect(error).toBeInstanceOf(PlatformError);
          expect((error as PlatformError).hint).not.toBe('');
        }
      }),
    );
  });

  it.each([
    [
      'a number',
      { VERSION: 1.1 },
      'The value of VERSION in the input environment-variables is a number, not text.',
    ],
    [
      'a boolean',
      { DEBUG: true },
      'The value of DEBUG in the input environment-variables is a boolean, not text.',
    ],
    ['nothing', { DEBUG: null }, 'The value of DEBUG in the input environment-variables is empty, not text.'],
    [
      'a list as value',
      { A: ['x'] },
      'The value of A in the input environment-variables is a list, not text.',
    ],
    ['a hyphen', { 'MY-NAME': 'x' }, 'has a variable called "MY-NAME": names are letters'],
    ['a leading digit', { '1A': 'x' }, 'has a variable called "1A"'],
    ['an empty name', { '': 'x' }, 'has a variable called ""'],
    ["CodeBuild's own", { CODEBUILD_SRC_DIR: 'x' }, "sets CODEBUILD_SRC_DIR, which is CodeBuild's own."],
    [
      'an unknown type',
      { A: { value: 'x', type: 'PARAMETERSTORE' } },
      'is "PARAMETERSTORE", not one of PLAINTEXT',
    ],
    ['a misspelt key', { A: { vlaue: 'x' } }, '"A" in the input environment-variables has "vlaue"'],
    [
      'a duplicate',
      [plain('A', '1'), plain('A', '2')],
      'The input environment-variables has A more than once.',
    ],
    ['an item without a name', [{ value: '1' }], 'Item 1 of the input environment-variables has no name.'],
    [
      'an item that is text',
      ['A=1'],
      'Item 1 of the input environment-variables is a string, not {name, value, type}.',
    ],
    ['text', 'A=1', 'The input environment-variables is a string, not a map of names to values.'],
  ])('refuses %s', (_, value, message) => {
    expect(() => parseBuildVariables(value)).toThrow(message);
  });

  it('suggests the type that was meant', () => {
    expect(() => parseBuildVariables({ A: { value: 'x', type: 'plaintext' } })).toThrow(
      expect.objectContaining({ hint: 'Did you mean PLAINTEXT?' }),
    );
  });

  it('never shows a value', () => {
    const bad = [{ 'BAD-NAME': 's3cret' }, [{ name: 'A', value: 's3cret', type: 'X' }], { A: ['s3cret'] }];
    for (const value of bad) {
      expect(() => parseBuildVariables(value)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('s3cret') as unknown }),
      );
    }
  });
});
