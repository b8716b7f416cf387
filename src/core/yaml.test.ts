import { describe, expect, it } from '@jest/globals';
import { LineCounter } from 'yaml';
import { blockFor } from '../testing/until.js';
import { PlatformError } from './errors.js';
import { parseJson } from './raw-inputs.js';
import { composeYaml, findTooDeep, parseYaml } from './yaml.js';

/** As what a person wrote is parsed: JSON where it is that. */
function parseYamlOrJson(name: string, text: string, hint: string): unknown {
  return parseJson(name, text) ?? parseYaml(name, text, hint);
}

function failure(text: string): PlatformError {
  try {
    parseYamlOrJson('The input inputs', text, 'Write one input per line.');
  } catch (error) {
    if (error instanceof PlatformError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseYamlOrJson', () => {
  it('keeps YAML scalars as text, and JSON values as they are', () => {
    expect(parseYamlOrJson('x', 'commit: 1234567', '')).toEqual({ commit: '1234567' });
    expect(parseYamlOrJson('x', '{commit: 1234567}', '')).toEqual({ commit: '1234567' });
    expect(parseYamlOrJson('x', '{"app": null, "wait": true}', '')).toEqual({ app: null, wait: true });
    expect(parseYamlOrJson('x', 'a: 1.10\nb: 007\nc: null\nd: yes\ne:', '')).toEqual({
      a: '1.10',
      b: '007',
      c: 'null',
      d: 'yes',
      e: null,
    });
    expect(parseYamlOrJson('x', '[1.10, "2.0"]', '')).toEqual([1.1, '2.0']);
    expect(parseYamlOrJson('x', '[1.10, v2]', '')).toEqual(['1.10', 'v2']);
  });

  it('does not quote an alias either', () => {
    const error = failure('token: *ghp_SECRET');
    expect(`${error.message} ${String(error.cause)}`).not.toContain('SECRET');
    expect(error.message).toContain('aliases');
  });

  it.each([
    ['message: Deployed fix for #12 to prod', 1],
    ['app: demo\nmessage: #12', 2],
    ['slack-channel: #deployments', 1],
    ['list:\n  - one\n  - #two', 3],
    ['list: [one #1\n, two]', 1],
    ['map: {one: 1 #1\n}', 1],
    ['message: goes on\n  here #12', 1],
    ['message: a\t#b', 1],
    ['web, api # both', 1],
  ])('refuses %j, which a comment cuts off', (text, line) => {
    const error = failure(text);
    expect(error.message).toBe(
      `The input inputs, line ${line}: the value is cut off at "#", which begins a comment in YAML.`,
    );
    expect(error.hint).toContain('Put it in quotes');
  });

  it.each<[string, unknown]>([
    ['message: "Fix for #12"', { message: 'Fix for #12' }],
    ['message: "Fix" # for 12', { message: 'Fix' }],
    ['message: | # as it is\n  Fix for #12\n', { message: 'Fix for #12\n' }],
    ['# all of it\nvariables: # two\n  A: b#c\n  # and\n  B: c\n', { variables: { A: 'b#c', B: 'c' } }],
    ['{"message": "Fix for #12"}', { message: 'Fix for #12' }],
  ])('takes %j', (text, value) => {
    expect(parseYamlOrJson('x', text, '')).toEqual(value);
  });

  it.each([
    ['app: &x {b: *x}', 'anchors'],
    ['app: &x demo', 'anchors'],
    ['&x app: demo', 'anchors'],
    ['a: demo\nb: *bold* text', 'aliases'],
    ['message: !important news', 'tags'],
    ['variables: !!omap [TAG: v1]', 'tags'],
    ['services: !!set {web, api}', 'tags'],
    ['message: !!binary aGVsbG8=', 'tags'],
    ['variables:\n  <<: {TAG: v1}', 'merge keys'],
    ['message: {{ version }}', 'a map or a list stands in the place of a name'],
    ['? [web]\n: 1\n? [web]\n: 2', 'a map or a list stands in the place of a name'],
  ])('refuses %j by name', (text, what) => {
    expect(failure(text).message).toMatch(new RegExp(`^The input inputs, line \\d: ${what}[ .]`));
  });

  const quotes = (character: string): string =>
    `Write the value out. Text that begins with ${character} has to be in quotes.`;

  it.each([
    ['a: 1\nb: &x 1', 'line 2: anchors (&name) are not supported.', quotes('&')],
    ['x: 1\nb: !t 2', 'line 2: tags (!name) are not supported.', quotes('!')],
    ['a:\n\n  - *z', 'line 3: aliases (*name) are not supported.', quotes('*')],
    ['m:\n  <<: {a: 1}', 'line 2: merge keys (<<) are not supported.', 'Write the values out.'],
    ['a: 1\n? [web]\n: 1', 'line 2: a map or a list stands in the place of a name.', quotes('{ or [')],
  ])('says of %j where it is, and how to write it', (text, message, hint) => {
    expect(failure(text)).toMatchObject({ message: `The input inputs, ${message}`, hint });
  });

  it('takes a name in quotes as it is, and one that is empty', () => {
    expect(parseYamlOrJson('x', '"<<": 1\na: 2', '')).toEqual({ '<<': '1', a: '2' });
    expect(parseYamlOrJson('x', 'a: 1\n? \n: 3', '')).toEqual({ a: '1', '': '3' });
    expect(parseYamlOrJson('x', '# nothing', '')).toBeNull();
  });

  it.each([
    ['a: 1\nb: c: d', 'line 2: Nested mappings are not allowed in compact mappings (BLOCK_AS_IMPLICIT_KEY).'],
    ['\tx: 1', 'line 1: Tabs are not allowed as indentation (TAB_AS_INDENT).'],
    ["a: 'S' S", 'line 1: Unexpected scalar at node end (UNEXPECTED_TOKEN).'],
    ['%YAML 3\n---\na', 'line 1: Unsupported YAML version 3 (BAD_DIRECTIVE).'],
  ])('says of %j what is wrong with it', (text, message) => {
    expect(failure(text)).toMatchObject({
      message: `The input inputs is neither YAML nor JSON: ${message}`,
      hint: 'Write one input per line.',
    });
  });

  it('answers at once, however many aliases or names there are', () => {
    const names = Array.from({ length: 15_000 }, (_, index) => `n${index}:`);
    const aliases = `a: &a b\n${names.map((name) => `${name} *a`).join('\n')}`;
    expect(blockFor(10, () => failure(aliases)).message).toContain('anchors');
    const read = blockFor(10, () => parseYamlOrJson('x', names.join('\n'), '') as object);
    expect(Object.keys(read)).toHaveLength(15_000);
  }, 25_000);

  it.each([
    ['{"app": "SECRET", "app": "SECRET"}', 1, '"app"'],
    ['{\n  "app": "a",\n  "env": "dev",\n  "app" : "b"\n}', 4, '"app"'],
    ['{"app": "a", "\\u0061pp": "b"}', 1, '"app"'],
    ['{"variables": {"A": 1,\n "A": 2}}', 2, '"A"'],
    ['[{"a": 1},\n {"a": [{}], "a": 1}]', 2, '"a"'],
    ['{"a": null, "a": null}', 1, '"a"'],
    ['{app: a, app: b}', 1, '"app"'],
    ['{"a b\\n": 1, "a b\\n": 2}', 1, 'the same name'],
  ])('refuses %j, which has the same name twice', (text, line, name) => {
    expect(failure(text).message).toBe(`The input inputs, line ${line}: ${name} is there twice.`);
  });

  it.each([
    '{"a": {"a": {"a": 1}}, "b": {"a": 2}}',
    '[{"a": 1}, {"a": 2}]',
    '{"a": "a", "b": "\\"a\\": {\\"a\\":", "c": ["a", "a", "}"]}',
    '{"\\\\": 1, "\\\\\\"": 2}',
  ])('takes %j, in which each name is there once', (text) => {
    expect(parseYamlOrJson('x', text, '')).toEqual(JSON.parse(text));
  });

  it('refuses a name that is there twice', () => {
    expect(failure('app: SECRET\napp: SECRET').message).toBe(
      'The input inputs, line 2: "app" is there twice.',
    );
  });

  it.each([
    ['{"a":', '1', '}'],
    ['[', '1', ']'],
    ['{a: ', '', '}'],
    ['[a, ', '', ']'],
    ['- ', 'x', ''],
    ['{a: ', '', ''],
  ])('refuses what is nested too deeply, as in %s%s%s', (opening, middle, closing) => {
    for (const depth of [300, 10_000]) {
      const error = failure(`${opening.repeat(depth)}${middle}${closing.repeat(depth)}`);
      expect(error.message).toContain('nested too deeply.');
    }
  });

  it.each(['- ', '? ', 'a: ', '[', '{', '{a: '])('finds a text that nests too deeply: %s', (unit) => {
    expect(findTooDeep(`a:\n  ${unit.repeat(45)}`)).toBeUndefined();
    expect(findTooDeep(`a:\n  ${unit.repeat(105)}`)).toBeGreaterThan(5);
    const indented = Array.from({ length: 102 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(findTooDeep(indented)).toBeDefined();
  });

  it('finds the first level beyond the hundredth, whatever follows', () => {
    for (const [unit, length] of [
      ['[', 1],
      ['- ', 2],
    ] as const) {
      expect(findTooDeep(unit.repeat(101))).toBeUndefined();
      const place = findTooDeep(unit.repeat(102));
      expect(place).toBeGreaterThan(100 * length);
      expect(findTooDeep(unit.repeat(500))).toBe(place);
    }
    expect(composeYaml('['.repeat(500), {})).toEqual({ deep: 102 });
  });

  it('counts what stands within each other, not what stands beside', () => {
    const wide = `{${Array.from({ length: 5_000 }, (_, index) => `k${index}: [1, {a: b}]`).join(', ')}}`;
    expect(findTooDeep(wide)).toBeUndefined();
    expect(
      findTooDeep(`text: 'a: b: - ${'[{'.repeat(5_000)}'\nmore: |\n  ${'- '.repeat(5_000)}`),
    ).toBeUndefined();
  });

  it('takes values of some megabytes', () => {
    const long = { message: 'x'.repeat(9_000_000), escaped: '"\\'.repeat(1_000_000) };
    expect(parseYamlOrJson('x', JSON.stringify(long), '')).toEqual(long);
  });

  it('refuses a value that a comment far away cuts off', () => {
    expect(failure(`message: a${' '.repeat(2_000)}#b`).message).toContain('cut off at "#"');
  });

  it('says that there is a second document', () => {
    expect(failure('app: demo\n---\nenv: dev').message).toBe(
      'The input inputs is neither YAML nor JSON: line 2: a second document begins there.',
    );
  });

  it.each([
    'app: demo\ngithub-token: ghp_SECRET: y',
    'app: [ghp_SECRET',
    'app: "ghp_SECRET',
    "a: 'ghp_SECRET' ghp_SECRET",
    '{"github-token": "ghp_SECRET", }}',
  ])('says where %j is wrong without quoting it', (text) => {
    const error = failure(text);
    expect(error.message).toMatch(/^The input inputs is neither YAML nor JSON: line \d+: /);
    expect(`${error.message} ${error.hint ?? ''} ${String(error.cause)}`).not.toContain('SECRET');
  });
});

describe('composeYaml', () => {
  const compose = (text: string, lineCounter?: LineCounter) => {
    const composed = composeYaml(text, {
      prettyErrors: false,
      logLevel: 'error',
      ...(lineCounter && { lineCounter }),
    });
    if (composed.deep !== undefined) throw new Error('It is not deep.');
    return composed;
  };

  it.each<[string, unknown, number | undefined]>([
    ['a: 1\n', { a: 1 }, undefined],
    ['a: 1\n---\nb: 2\n', { a: 1 }, 5],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', { a: 1 }, 5],
    ['', null, undefined],
  ])('has the first document of %j, and where a second one begins', (text, value, second) => {
    const composed = compose(text);
    expect(composed.document.toJS()).toEqual(value);
    expect(composed.second).toBe(second);
  });

  it('counts the lines where that is asked for', () => {
    const counter = new LineCounter();
    compose('a: 1\nb: 2\n', counter);
    expect(counter.lineStarts).toEqual([0, 5, 10]);
  });

  it.each([
    [19, 19],
    [20, 20],
    [21, 20],
    [5_000, 20],
  ])('names of %d stray characters %d', (stray, named) => {
    expect(compose(`a: b\n${'}\n'.repeat(stray)}`).document.errors).toHaveLength(named);
  });
});
