import { describe, expect, it } from '@jest/globals';
import { insertBlock, leavesOpen } from './markdown-tree.js';

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
