import fc from 'fast-check';
import { FIELD_END } from './target.js';
import type { FuzzTarget } from './target.js';

/** What means something to the runner, to Markdown, Slack, terminals, shells, YAML, JSON, paths or JavaScript. */
const HOSTILE: readonly string[] = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    ' ',
    '    ',
    '\v',
    '\f',
    '\0',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
  ],
  ...['\u001b[31m', '\u001b[2J', '\u001b]0;x\u0007', '\u001bP', '\u009b1m', '\u202e', '\u2066', '\u200b'],
  ...['::error::x', '::add-mask::x', '::set-output name=a::b', '::stop-commands::t', '::t::', '::', '%0A'],
  ...['##[add-mask]x', '##[error]x', '##[', '##vso[task.setvariable]', '[command]'],
  ...['[x](https://evil.example)', '![x](https://evil.example/i.png)', '<img src=x onerror=x>', '<script>'],
  ...['<!--', '-->', '</details>', '<details>', '</code>', '<a href="https://evil.example">', '<', '>', '&'],
  ...['|', '`', '``', '```', '~~~', '$x$', '$', '\\', '&lt;', '&#91;', '&amp;', '*', '**', '_', '~~', '~'],
  ...[
    '#',
    '# ',
    '## ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '---',
    '===',
    '- [x] ',
    '[',
    ']',
    '(',
    ')',
    '](',
    ': ',
  ],
  ...['[^1]', '[^1]: ', '[x]: https://evil.example', '<https://evil.example>', 'https://evil.example/a_b'],
  ...['www.evil.example', 'a@evil.example', ':smile:', '#12', 'GH-1', '@octocat', '@here', '<!channel>'],
  ...['<@U012345>', '<#C1|x>', '<https://evil.example|x>', "'", '"', '{', '}', ',', ';', '=', '!', '/', '..'],
  ...[
    '../',
    './',
    '%2e%2e',
    '${{ secrets.X }}',
    '$(id)',
    '`id`',
    '${x}',
    '-',
    '--',
    '.',
    '@',
    '?',
    '%',
    '%zz',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'null',
    'true',
    '0',
    '-1',
    '1e999',
    '007',
    'x',
    'a b',
  ],
  ...['\ud800', '\udc00', '😀', 'e\u0301', 'İ', 'ß', '！', FIELD_END],
];

const hostile = fc.constantFrom(...HOSTILE);
const anything = fc.string({ unit: 'binary', maxLength: 4 });

/** Texts for the target: words in a row, right texts with faults in them, and the same again and again. */
export function textsFor({ examples, words = [], keys }: FuzzTarget): fc.Arbitrary<string> {
  const own = words.length === 0 ? hostile : fc.constantFrom(...words);
  const piece = fc.oneof(
    { weight: 6, arbitrary: own },
    { weight: 4, arbitrary: hostile },
    { weight: 1, arbitrary: anything },
  );
  const row = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const repeated = fc
    .tuple(row, piece, fc.nat(400))
    .map(([start, each, times]) => start + each.repeat(times));
  const changed = fc
    .tuple(
      fc.constantFrom('', ...examples),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), piece), { maxLength: 4 }),
    )
    .map(([example, changes]) => changes.reduce(replaced, example));
  const plain = [
    { weight: 8, arbitrary: row },
    { weight: 8, arbitrary: changed },
    { weight: 1, arbitrary: repeated },
  ];
  if (keys === undefined) return fc.oneof(...plain);
  return fc.oneof(...plain, { weight: 16, arbitrary: changedValues(examples, keys, piece) });
}

/** Puts the piece in the place of some characters. */
function replaced(text: string, [place, length, piece]: [number, number, string]): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + piece + text.slice(at + length);
}

/** A value of JSON that can hold what JavaScript's own objects can't: any name, twice as well. */
type Value = string | number | boolean | null | Value[] | { pairs: [string, Value][] };

interface Change {
  /** Which of the values in the whole. */
  at: number;
  how: 'replace' | 'rename' | 'add' | 'remove';
  key: string;
  value: Value;
}

function changedValues(
  examples: readonly string[],
  keys: readonly string[],
  piece: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const key = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: piece });
  const text = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
  const scalar = fc.oneof<fc.Arbitrary<Value>[]>(
    text,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value = fc.oneof<fc.Arbitrary<Value>[]>(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.array(fc.tuple(key, scalar), { maxLength: 3 }).map((pairs) => ({ pairs })),
  );
  const how = fc.constantFrom<Change['how'][]>('replace', 'rename', 'add', 'remove');
  const change = fc.record({ at: fc.nat({ max: 60 }), how, key, value });
  const wholes = examples
    .filter((example) => /^[{[]/.test(example))
    .map((example) => valueOf(JSON.parse(example)));
  return fc
    .tuple(fc.constantFrom(...wholes), fc.array(change, { maxLength: 4 }))
    .map(([whole, changes]) => written(changes.reduce<Value>(changed, whole)));
}

function valueOf(json: unknown): Value {
  if (Array.isArray(json)) return json.map(valueOf);
  if (typeof json !== 'object' || json === null) return json as Value;
  return { pairs: Object.entries(json).map(([key, each]) => [key, valueOf(each)]) };
}

/** A copy of the value with the change at the place that it names. */
function changed(whole: Value, { at, how, key, value }: Change): Value {
  let count = 0;
  const copy = (each: Value): Value => {
    const here = count === at;
    count += 1;
    if (here && how === 'replace') return value;
    if (Array.isArray(each)) {
      const items = each.map(copy);
      return here ? (how === 'add' ? [...items, value] : items.slice(1)) : items;
    }
    if (typeof each !== 'object' || each === null) return each;
    const pairs = each.pairs.map(([name, inner]): [string, Value] => [name, copy(inner)]);
    if (!here) return { pairs };
    if (how === 'add') return { pairs: [...pairs, [key, value]] };
    return {
      pairs:
        how === 'remove'
          ? pairs.slice(1)
          : pairs.map(([name, inner], index) => [index === 0 ? key : name, inner]),
    };
  };
  return copy(whole);
}

function written(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${value.pairs.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`;
}

/** The longest text that GitHub takes as a body or as a comment, in characters. */
export const LONGEST_BODY = 65_536;

/** Shapes that keep parsers busy: everything that repeats a word, or two by turns. Each is what is repeated. */
export function shapesOf({ examples, words = [] }: FuzzTarget): string[] {
  const own = [...new Set([...words, ...examples.filter((example) => example.length < 200)])];
  const all = [...new Set([...own, ...HOSTILE])];
  const pairs = own.slice(0, 24).flatMap((word) => HOSTILE.slice(0, 120).map((other) => `${word}${other}`));
  return [...all, ...all.map((word) => `${word}\n`), ...pairs];
}

/** A text of the shape, of that many characters. */
export function textOf(shape: string, length: number): string {
  return shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
}
