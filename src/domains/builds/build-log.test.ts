import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { failingLines, LogPrinter } from './build-log.js';

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

  it('takes the last fifteen lines where no phase says that it failed', () => {
    expect(failingLines(numbered(30))).toEqual(numbered(30).slice(-15));
    expect(failingLines([`${at} Phase complete: BUILD State: SUCCEEDED`, 'x'])).toEqual(['x']);
    expect(failingLines([])).toEqual([]);
  });

  it('leaves out earlier phases and what CodeBuild says about the build', () => {
    const log = [
      'installed',
      `${at} Entering phase BUILD`,
      `${at} Running command make`,
      'error: no such file',
      '',
      `${at} Command did not exit successfully make exit status 2`,
      `${at} Phase complete: BUILD State: FAILED`,
    ];
    expect(failingLines(log)).toEqual(['error: no such file']);
    expect(failingLines([`${at} Waiting for agent ping`])).toEqual([`${at} Waiting for agent ping`]);
  });
});

describe('LogPrinter', () => {
  it('keeps the lines of the phase that failed, whatever later ones print', () => {
    const printer = new LogPrinter(new MemoryLogger(), undefined);
    printer.print([`${at} Entering phase BUILD\n`, 'error\n', `${at} Phase complete: BUILD State: FAILED\n`]);
    printer.print([`${at} Entering phase POST_BUILD\n`, ...numbered(100).map((line) => `${line}\n`)]);
    expect(failingLines(printer.lastLines)).toEqual(['error']);
  });
});
