import { describe, expect, it } from '@jest/globals';
import { hasLinks } from './links.js';

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
