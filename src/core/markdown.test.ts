import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, escapeMarkdown, fenced, link, table } from './markdown.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[`|<>[\]()\\*_~$&!#\n\r a-c]{0,40}$/),
);

describe('escapeMarkdown', () => {
  it('leaves words alone', () => {
    expect(escapeMarkdown('Exit status 2, after 3 min.')).toBe('Exit status 2, after 3 min.');
  });

  it('leaves nothing that is markup, and one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[<>\n\r$]/);
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '.')).not.toMatch(
          /[\\`*[\]|~]|:\/\/|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[#=+-]/,
        );
      }),
    );
  });

  it('makes no link of an address without https', () => {
    expect(escapeMarkdown('see www.example.com')).toBe('see www\\.example.com');
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{0,60}$/), (text) => {
        const read = escapeMarkdown(text)
          .replaceAll('&#36;', () => '$')
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&');
        expect(read).toBe(text);
      }),
    );
  });

  it('takes away what could turn the direction of the text', () => {
    expect(escapeMarkdown('a\u202eb\u0000c')).toBe('a b c');
  });
});

describe('link', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.com', 'https:// x', '', undefined])(
    'is only text for %j',
    (url) => {
      expect(link('a', url)).toBe('a');
    },
  );

  it('cannot be left early', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, rest) => {
        expect(link(text, `https://example.com/${rest}`)).toMatch(/^\[[^\n]*\]\(https:\/\/[^\s()<>|[\]]*\)$/);
      }),
    );
  });
});

describe('fenced', () => {
  it('holds text that has fences of its own', () => {
    expect(fenced('a\n```\n::error::b\n')).toBe('````text\na\n```\n::error::b\n````');
  });

  it('is closed by its last line alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = fenced(text).split('\n');
        const fence = lines.at(-1) ?? '';
        expect(fence).toMatch(/^`{3,}$/);
        expect(lines.slice(1, -1).join('\n')).not.toContain(fence);
      }),
    );
  });
});

describe('table', () => {
  it('has a row per entry', () => {
    // A column in which no row has anything is left out.
    expect(table(['A', 'B', 'C'], [['1', '', '3']])).toBe('| A | C |\n| --- | --- |\n| 1 | 3 |');
    expect(table(['A', 'B'], [['1', code('x|y')]])).toBe(
      '| A | B |\n| --- | --- |\n| 1 | <code>x\\|y</code> |',
    );
  });
});
