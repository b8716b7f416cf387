import { describe, expect, it } from '@jest/globals';
import { describeKind, isRecord, parseJson } from './raw-inputs.js';
import { DEEPEST } from './text.js';

describe('parseJson', () => {
  it.each<[string, unknown]>([
    [' {"a": "\\"b\\\\", "c": [1]}', { a: '"b\\', c: [1] }],
    ['[{}, []]', [{}, []]],
    ['"text"', undefined],
    ['a: 1', undefined],
    ['{a: 1}', undefined],
  ])('reads objects and lists alone: %s', (text, value) => {
    expect(parseJson('x', text)).toEqual(value);
  });

  it.each([
    ['{"a": 1,\n "a": 2}', 'x, line 2: "a" is there twice.', 'Keep one of the two.'],
    [
      `{"${'a'.repeat(65)}": 1, "${'a'.repeat(65)}": 2}`,
      'x, line 1: the same name is there twice.',
      'Keep one of the two.',
    ],
    [
      `${'['.repeat(DEEPEST + 1)}${']'.repeat(DEEPEST + 1)}`,
      'x, line 1: the value is nested too deeply.',
      'Write it with at most 100 maps and lists within each other.',
    ],
  ])('says what is wrong with %s', (text, message, hint) => {
    expect(() => parseJson('x', text)).toThrow(expect.objectContaining({ message, hint }));
  });

  it('takes a hundred levels', () => {
    const text = `${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)}`;
    expect(parseJson('x', text)).toEqual(JSON.parse(text));
  });
});

describe('the kind of a value', () => {
  it.each([
    [undefined, 'empty', false],
    [null, 'empty', false],
    [[], 'a list', false],
    [{}, 'a map', true],
    ['', 'a string', false],
    [0, 'a number', false],
    [false, 'a boolean', false],
  ])('of %j is %s', (value, kind, record) => {
    expect([describeKind(value), isRecord(value)]).toEqual([kind, record]);
  });
});
