import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import {
  code,
  escapeLinked,
  escapeMarkdown,
  fenced,
  formatHtml,
  formatPlain,
  link,
  table,
  withoutComments,
} from './markdown.js';

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

  it.each([
    ['1. one', '1\\. one'],
    ['12) twelve', '12\\) twelve'],
    ['a 1. one', 'a 1. one'],
    ['[a](b)', '\\[a\\]\\(b)'],
    ['snake_case _x_', 'snake_case \\_x\\_'],
    [':warning: a:b', '\\:warning: a:b'],
    ['- a', '\\- a'],
  ])('shows %j as it is written', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
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

describe('escapeLinked', () => {
  const long = `https://example.com/${'a'.repeat(60)}`;

  it.each([
    ['See https://a.example/x, or *not*.', 'See [https\\://a.example/x](https://a.example/x), or \\*not\\*.'],
    ['https://a.example/x  and  <b>', '[https\\://a.example/x](https://a.example/x)  and  &lt;b&gt;'],
    [`At ${long}.`, `At [example.com](${long}).`],
    [
      'https://a.example/1 https://b.example/2 ',
      '[https\\://a.example/1](https://a.example/1) [https\\://b.example/2](https://b.example/2)',
    ],
    [
      'At https://a.example, or https://b.example:8080.',
      'At [https\\://a.example](https://a.example), or [https\\://b.example:8080](https://b.example:8080).',
    ],
    [`At https://a:99999/${'b'.repeat(60)}`, `At [a:99999](https://a:99999/${'b'.repeat(60)})`],
    ['No address.', 'No address.'],
  ])('makes links of the addresses in %j', (text, shown) => {
    expect(escapeLinked(text)).toBe(shown);
  });

  it('shows an address of up to 60 characters whole', () => {
    const address = `https://example.com/${'a'.repeat(40)}`;
    expect(escapeLinked(address)).toBe(`[https\\://example.com/${'a'.repeat(40)}](${address})`);
    expect(escapeLinked(`${address}b`)).toBe(`[example.com](${address}b)`);
  });
});

describe('link', () => {
  it('keeps what would end the address', () => {
    expect(link('a', 'https://example.com/(x)?y=[1]')).toBe('[a](https://example.com/%28x%29?y=%5B1%5D)');
    expect(link('a', 'https://example.com/\t')).toBe('[a](https://example.com/%09)');
  });

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
  it('names the language, text without one', () => {
    expect(fenced('a')).toBe('```text\na\n```');
    expect(fenced('a: 1', 'yaml')).toBe('```yaml\na: 1\n```');
  });

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
  it('is a header alone where there are no rows', () => {
    expect(table(['A', 'B'], [])).toBe('| A | B |\n| --- | --- |');
  });

  it('has a row per entry', () => {
    // A column in which no row has anything is left out.
    expect(table(['A', 'B', 'C'], [['1', '', '3']])).toBe('| A | C |\n| --- | --- |\n| 1 | 3 |');
    expect(table(['A', 'B'], [['1', code('x|y')]])).toBe(
      '| A | B |\n| --- | --- |\n| 1 | <code>x\\|y</code> |',
    );
  });
});

describe('Markdown as a reader sees it', () => {
  it.each([
    ['*a* **b** `c` [d](https://e) f', 'a b c d f'],
    ['a\\\nb', 'a b'],
    ['![the picture](p.png) ![](q.png)', 'the picture '],
    ['![a ref][r]\n\n[r]: p.png', 'a ref'],
    ['a <b>b</b> <!here>', 'a b <!here>'],
    ['***', ''],
  ])('%j is %j', (text, plain) => {
    expect(formatPlain(fromMarkdown(text))).toBe(plain);
  });
});

describe('withoutComments', () => {
  it.each([
    ['a <!-- b --> c <!-- d --> e', 'a  c  e'],
    ['<!-- b -->', ''],
    ['a <!-- b', 'a <!-- b'],
    ['a <!--> b', 'a <!--> b'],
    ['a <!----> b', 'a  b'],
    ['a --> b', 'a --> b'],
  ])('makes %j of %j', (html, text) => {
    expect(withoutComments(html)).toBe(text);
  });
});

describe('formatHtml', () => {
  it.each([
    ['<b>a</b> <SPAN class="x">b</SPAN>', 'a b'],
    ['a<!-- b --> c <!-- d', 'a c '],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>a</p><div>b</div><li>c</li>', 'a\nb\nc\n'],
    ['<details><summary>a</summary>b</details>', 'a\nb\n'],
    ['<blockquote>a</blockquote><h1>b</h1><h6>c</h6>', 'a\nb\nc\n'],
    ['<tr><th>a</th><td>b</td></tr>', 'a b \n'],
    ['<ul>a</ul><em>b</em>', 'ab'],
    ['<img src="x" alt="the picture"> <img alt=\'b\'/> <img src="x">', 'the picture b '],
    ['<!here> <app> <@U1> 1 < 2', '<!here> <app> <@U1> 1 < 2'],
    ['&amp;&lt;&gt;&quot;&nbsp;&#39;&copy;&amp;lt;', '&<>" \'&copy;&lt;'],
  ])('makes %j a text', (html, text) => {
    expect(formatHtml(html)).toBe(text);
  });

  it('takes away the tags that only format, and no others', () => {
    const formatting =
      'a abbr b center code dd del dl dt em font hr i ins kbd ol picture pre s samp small source span strike strong sub sup table tbody tfoot thead tt u ul var'.split(
        ' ',
      );
    for (const name of formatting) expect(formatHtml(`<${name}>x</${name}>`)).toBe('x');
    for (const name of ['script', 'style', 'form', 'env', 'service'])
      expect(formatHtml(`<${name}>x</${name}>`)).toBe(`<${name}>x</${name}>`);
    for (const name of ['p', 'div', 'li', 'tr', 'details', 'summary', 'h2', 'h3', 'h4', 'h5', 'blockquote'])
      expect(formatHtml(`<${name}>x</${name}>`)).toBe('x\n');
  });
});
