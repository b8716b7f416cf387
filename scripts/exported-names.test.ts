import { describe, expect, it } from '@jest/globals';
import { findRepeatedNames } from './exported-names.js';

describe('findRepeatedNames', () => {
  it('lists a name that two files export, with both', () => {
    const files = new Map([
      ['src/a.ts', 'export function parse(): void {}\nexport const one = 1;\nexport default one;\n'],
      ['src/b.ts', 'const parse = 1;\nexport { parse };\nexport default parse;\n'],
    ]);
    expect(findRepeatedNames(files)).toEqual([{ name: 'parse', files: ['src/a.ts', 'src/b.ts'] }]);
  });

  it('sees every kind of export', () => {
    const kinds = [
      'export async function x() {}',
      'export abstract class x {}',
      'export interface x {}',
      'export type x = 1;',
      'export enum x { one }',
      'export let x: number;',
      'export const { x, y } = { x: 1, y: 2 };',
      'const z = 1; export { z as x };',
    ];
    for (const kind of kinds)
      expect(
        findRepeatedNames(
          new Map([
            ['a.ts', 'export const x = 1;'],
            ['b.ts', kind],
          ]),
        ),
      ).toHaveLength(1);
  });

  it('takes overloads, re-exports, comments and private names for what they are', () => {
    const files = new Map([
      [
        'a.ts',
        'export function x(a: 1): 1;\nexport function x(a: 2): 2;\nexport function x(a: never) { return a; }',
      ],
      ['b.ts', "export { x } from './a.js';\nexport type { y } from './a.js';\n// export const x = 1;\n"],
      ['c.ts', "const x = 'export const x = 1;';\nfunction y() { return x; }"],
    ]);
    expect(findRepeatedNames(files)).toEqual([]);
  });
});
