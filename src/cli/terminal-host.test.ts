import { describe, expect, it } from '@jest/globals';
import { screenOf } from './terminal-host.js';

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
