import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { mutate } from './mutants.js';

const changes = (source: string): string[] =>
  mutate('x.ts', source).mutants.map(({ before, after }) => `${before} → ${after}`);

/** What the function `f` of the source gives with a mutant awake, or with none. */
function run(source: string, activeMutant?: number): unknown {
  const { outputText } = ts.transpileModule(mutate('x.ts', source).text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return runInNewContext(`${outputText}; f()`, { activeMutant });
}

describe('mutate', () => {
  it.each([
    ['if (a) b = 1;', ['a → true', 'a → false', '1 → 0']],
    ['x = a < b;', ['a < b → a <= b']],
    ['x = a && !b;', ['a && !b → a || !b', '!b → b']],
    ['x = a ?? 0;', ['a ?? 0 → a', '0 → 1']],
    ["x = ['a', ''];", ["['a', ''] → []", "'a' → ''", "'' → 'mutant'"]],
    ['x = `a ${b}`;', ["`a ${b}` → ''"]],
    ['const f = () => a;', ['a → undefined']],
    ['await f(1);', ['await f(1); → (nothing)', '1 → 0']],
    ['while (a) b = c;', ['a → false']],
  ])('makes of %s what could be wrong with it', (source, expected) => {
    expect(changes(source)).toEqual(expected);
  });

  it.each([
    "import { a } from './a.js';",
    "type A = 'a' | 1;",
    "x = await import('./a.js');",
    'x = y;',
    "x = { 'a-b': y };",
    '[x] = y;',
    'return undefined;',
  ])('leaves %s as it is', (source) => {
    expect(mutate('x.ts', source)).toEqual({ text: source, mutants: [] });
  });

  it('wakes one mutant at a time', () => {
    const source = 'function f(): string { if (1 < 1) return "less"; return "not " + "less"; }';
    expect(changes(source)).toEqual([
      '1 < 1 → true',
      '1 < 1 → false',
      '1 < 1 → 1 <= 1',
      '1 → 0',
      '1 → 0',
      '"less" → undefined',
      '"less" → \'\'',
      '"not " + "less" → undefined',
      '"not " + "less" → "not " - "less"',
      '"not " → \'\'',
      '"less" → \'\'',
    ]);
    expect([undefined, 0, 1, 2, 3, 4, 7, 9].map((mutant) => run(source, mutant))).toEqual([
      'not less',
      'less',
      'not less',
      'less',
      'less',
      'not less',
      undefined,
      'less',
    ]);
  });

  it('keeps an else with its own condition', () => {
    const source =
      'function f() { const x: string[] = []; if (x.length > 0) x.push("a"); else x.push("b"); return x.join(); }';
    expect(run(source)).toBe('b');
  });
});
