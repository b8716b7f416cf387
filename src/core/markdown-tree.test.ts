import { describe, expect, it } from '@jest/globals';
import {
  formatHtml,
  formatPlain,
  insertBlock,
  leavesOpen,
  parseMarkdown,
  withoutComments,
} from './markdown-tree.js';

describe('a text that leaves something open', () => {
  it.each([
    ['```\nx', true],
    ['- ```\n  x', false],
    ['~~~~\nx\n~~~', true],
    ['```\nx\n```', false],
    ['<!-- x', true],
    ['<!-- x -->', false],
    ['<div>\nx', false],
    ['<pre>\nx', true],
    ['x', false],
    ['- x', false],
    ['', false],
  ])('%j: %s', (text, open) => {
    expect(leavesOpen(text)).toBe(open);
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
    expect(formatPlain(parseMarkdown(text))).toBe(plain);
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

describe('insertBlock', () => {
  it.each([
    ['at the end', 'a', 1, 'a\n\nx'],
    ['at the beginning', 'a', 0, 'x\n\na'],
    ['into nothing', '', 0, 'x'],
    ['between two lines', 'a\nb', 2, 'a\n\nx\n\nb'],
    ['where there are blank lines', 'a\n\n\nb', 3, 'a\n\nx\n\nb'],
    ['after line ends of Windows', 'a\r\n\r\nb', 5, 'a\r\n\r\nx\n\nb'],
  ])('puts a text %s, with a blank line before it and after it', (_, markdown, at, expected) => {
    expect(insertBlock(markdown, at, 'x')).toBe(expected);
  });
});
