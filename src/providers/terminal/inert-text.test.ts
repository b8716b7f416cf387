import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { inertText } from './inert-text.js';

describe('inertText', () => {
  it.each([
    ['colours stay', '\u001b[1;31mred\u001b[0m', '\u001b[1;31mred\u001b[0m'],
    ['cursor movement goes', 'a\u001b[2Jb\u001b[10;10Hc', 'abc'],
    ['the title can not be set', '\u001b]0;title\u0007text', 'text'],
    ['the clipboard can not be written', '\u001b]52;c;aGk=\u001b\\text', 'text'],
    ['device strings go', '\u001bPq#0\u001b\\text', 'text'],
    ['control characters go', 'a\u0008\u0000b\u009b2Jc', 'ab2Jc'],
    ['a bare carriage return is a new line, not a way to hide one', 'shown\rhidden', 'shown\nhidden'],
    ['tabs and line ends stay', 'a\tb\r\nc\n', 'a\tb\nc\n'],
  ])('%s', (_, text, expected) => {
    expect(inertText(text)).toBe(expected);
  });

  it('leaves no escape sequence but colours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\u001b', '[', ']', 'm', '3', ';', 'H', '\u0007', '\\', 'P', 'x')),
        (parts) => {
          // eslint-disable-next-line no-control-regex
          const rest = inertText(parts.join('')).replace(/\u001b\[[0-9;:]*m/g, '');
          expect(rest).not.toContain('\u001b');
        },
      ),
    );
  });
});
