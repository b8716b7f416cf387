import { describe, expect, it } from '@jest/globals';
import { failingLines } from './build-log.js';

const at = '[Container] 2026/11/23 00:15:04.135000';
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index}`);

describe('failingLines', () => {
  it('ends where the failed phase ended, not where the log does', () => {
    const log = [
      'compiling',
      'error: no such file',
      `${at} Phase complete: BUILD State: FAILED`,
      `${at} Entering phase POST_BUILD`,
      'bye',
    ];
    expect(failingLines(log)).toEqual(['compiling', 'error: no such file']);
  });

  it('takes the last ten lines where no phase says that it failed', () => {
    expect(failingLines(numbered(30))).toEqual(numbered(30).slice(-10));
    expect(failingLines([`${at} Phase complete: BUILD State: SUCCEEDED`, 'x'])).toHaveLength(2);
    expect(failingLines([])).toEqual([]);
  });
});
