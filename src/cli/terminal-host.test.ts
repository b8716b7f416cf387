import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../testing/memory-logger.js';
import { screenOf, PageOpener, checkFields, selectFields } from './terminal-host.js';

describe('screenOf', () => {
  it.each([
    [{ isTTY: true, columns: 120 }, {}, { width: 120, tsv: false }],
    [{ isTTY: true, columns: 0 }, {}, { width: 80, tsv: false }],
    [{}, {}, { width: 80, tsv: true }],
    [{}, { COLUMNS: '60' }, { width: 60, tsv: true }],
    [{}, { COLUMNS: 'wide' }, { width: 80, tsv: true }],
    [{}, { PLATFORM_TOOLS_FORCE_TTY: '100', COLUMNS: '60' }, { width: 100, tsv: false }],
    [{}, { PLATFORM_TOOLS_FORCE_TTY: 'yes' }, { width: 80, tsv: false }],
  ])('%j, with %j', (stream, env, expected) => {
    expect(screenOf(stream, env)).toEqual(expected);
  });
});

function opener(inPerson: boolean, works: boolean) {
  const logger = new MemoryLogger();
  const opened: string[] = [];
  const open = (url: string): Promise<boolean> => {
    opened.push(url);
    return Promise.resolve(works);
  };
  return { page: new PageOpener({ logger, inPerson, open }), logger, opened };
}

describe('--open', () => {
  it('opens the first page that is named', async () => {
    const { page, logger, opened } = opener(true, true);
    page.open('https://example.com/1');
    page.open('https://example.com/2');
    await page.finish(true);
    expect(opened).toEqual(['https://example.com/1']);
    expect(logger.texts().join(' ')).toContain('Opened https://example.com/1 in the browser.');
  });

  it.each([
    [true, false],
    [false, true],
  ])(
    'says where the page is where nobody or nothing can open it (a person: %j, opened: %j)',
    async (...how) => {
      const { page, logger, opened } = opener(...how);
      page.open('https://example.com/1');
      await page.finish(true);
      expect(logger.texts().join(' ')).toContain('To see it in a browser: https://example.com/1');
      expect(opened).toHaveLength(how[0] ? 1 : 0);
    },
  );

  it('says that there is no page, unless it has failed', async () => {
    const { page, logger } = opener(true, true);
    await page.finish(false);
    expect(logger.texts().join(' ')).toBe('');
    await page.finish(true);
    expect(logger.texts().join(' ')).toContain('There is no page to open.');
  });
});

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
