import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hasColours, hasLinks, inertText, lineWidth, matchingChoices, settledChoice } from './terminal.js';

describe('hasColours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('a terminal: %j, with %j: %j', (isTTY, env, expected) => {
    expect(hasColours({ isTTY }, env)).toBe(expected);
  });
});

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
          // oxlint-disable-next-line no-control-regex
          const rest = inertText(parts.join('')).replace(/\u001b\[[0-9;:]*m/g, '');
          expect(rest).not.toContain('\u001b');
        },
      ),
    );
  });
});

describe('lineWidth', () => {
  it.each([
    [{ isTTY: true, columns: 60 }, {}, 60],
    // A terminal that does not know how wide it is.
    [{ isTTY: true, columns: 0 }, {}, Infinity],
    [{ columns: 60 }, {}, Infinity],
    [{}, { PLATFORM_TOOLS_FORCE_TTY: '90' }, 90],
    [{}, { PLATFORM_TOOLS_FORCE_TTY: '1' }, Infinity],
  ])('of %j with %j is %d', (stream, env, width) => {
    expect(lineWidth(stream, env)).toBe(width);
  });
});

const terminal = { isTTY: true };

describe('hasLinks', () => {
  it.each([
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.10' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '4.0.0' }, true],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20200503-171512-b13ef15f' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.106.0' }, true],
    [{ TERM_PROGRAM: 'vscode' }, false],
    [{ TERM_PROGRAM: 'ghostty' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455', TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4', TERM: 'tmux-256color' }, false],
    [{ VTE_VERSION: '5000' }, false],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '4601' }, false],
    [{ WT_SESSION: 'c7a5' }, true],
    [{ VTE_VERSION: '7600', TERM: 'tmux-256color' }, false],
    [{ WT_SESSION: 'c7a5', TERM: 'screen' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-256color' }, false],
    [{}, false],
  ])('a terminal with %j: %j', (env, expected) => {
    expect(hasLinks(terminal, env)).toBe(expected);
  });

  it.each([{ NO_COLOR: '1' }, { CI: 'true' }, { TERM: 'dumb' }])('no links with %j', (env) => {
    expect(hasLinks(terminal, { WT_SESSION: 'c7a5', ...env })).toBe(false);
  });

  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['', false],
  ])('FORCE_HYPERLINK=%s decides for a terminal: %j; a pipe has none', (forced, expected) => {
    const env = { FORCE_HYPERLINK: forced, CI: 'true', NO_COLOR: '1' };
    expect([hasLinks(terminal, env), hasLinks({}, env)]).toEqual([expected, false]);
  });
});

describe('matchingChoices', () => {
  const choices = ['commit-1234567  2 hours ago', 'commit-7654321  3 hours ago  Main'].map((label) => ({
    value: label,
    label,
  }));

  it.each([
    ['', [0, 1]],
    ['hours', [0, 1]],
    ['MAIN', [1]],
    ['123 ago', [0]],
    ['nothing', []],
  ])('finds by "%s", in their order', (typed, expected) => {
    expect(matchingChoices(choices, typed).map((choice) => choices.indexOf(choice))).toEqual(expected);
  });
});

describe('settledChoice', () => {
  const [api, web] = ['api', 'web'].map((value) => ({ value, label: value }));

  it('is what was picked, and where that does not match what was typed, the first that does', () => {
    const matching = web === undefined ? [] : [web];
    expect(settledChoice('web', matching)).toBe('web');
    expect(settledChoice('api', matching)).toBe('web');
    expect(settledChoice('api', api === undefined ? [] : [api, ...matching])).toBe('api');
    expect(settledChoice('api', [])).toBeUndefined();
  });
});
