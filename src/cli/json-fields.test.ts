import { describe, expect, it } from '@jest/globals';
import { checkFields, selectFields } from './json-fields.js';

const outputs = {
  url: { description: 'A page.' },
  codebases: { description: 'JSON: a list of `{name, url, images}`; `images` is more.' },
};
const values = {
  url: 'https://example.com',
  codebases: [
    { name: 'web', url: 'w', images: [1] },
    { name: 'api', url: 'a' },
  ],
};

describe('the fields of --json', () => {
  it.each([[undefined], [['url']], [['name', 'codebases']]])('can be %j', (fields) => {
    expect(() => {
      checkFields('demo-list', outputs, fields);
    }).not.toThrow();
  });

  it('are checked, and what was meant is named', () => {
    const check = (): void => {
      checkFields('demo-list', outputs, ['nmae']);
    };
    expect(check).toThrow('demo-list has no output "nmae" for --json.');
    expect(check).toThrow(
      expect.objectContaining({
        hint: 'Did you mean "name"? There are: url, codebases, name, images.',
      }),
    );
  });

  it.each([
    [undefined, values],
    [['url'], { url: values.url }],
    [['name'], { codebases: [{ name: 'web' }, { name: 'api' }] }],
    [['codebases'], { codebases: values.codebases }],
    [
      ['name', 'images'],
      {
        codebases: [
          { name: 'web', images: [1] },
          { name: 'api', images: undefined },
        ],
      },
    ],
  ])('%j are what is printed', (fields, expected) => {
    expect(selectFields(values, outputs, fields)).toEqual(expected);
  });
});
