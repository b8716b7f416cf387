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
  it('prints a log without line feeds as it comes, in pieces, with nothing missing', () => {
    const logger = new MemoryLogger();
    const printer = new LogPrinter(logger, undefined);
    const lengthOf = (): number => logger.texts('remote').join('').replaceAll('\n', '').length;
    const started = performance.now();
    for (let sent = 0; sent < 400; sent += 1) printer.print(['x'.repeat(99_990), ' and so on']);
    // 40 MB have been sent; what waits for its end is less than one piece.
    expect(lengthOf()).toBeGreaterThan(39_800_000);
    printer.end();
    expect(lengthOf()).toBe(40_000_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('cuts such a log between words, so that secrets in it stay whole', () => {
    const logger = new MemoryLogger();
    const printer = new LogPrinter(logger, undefined);
    printer.print([`${'word '.repeat(19_999)}hunter2hunter2 ${'word '.repeat(10)}`]);
    printer.end();
    const lines = logger.texts('remote').join('').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.join('|')).toContain('hunter2hunter2');
  });

  it('keeps the lines of the phase that failed, whatever later ones print', () => {
    const printer = new LogPrinter(new MemoryLogger(), undefined);
    printer.print([`${at} Entering phase BUILD\n`, 'error\n', `${at} Phase complete: BUILD State: FAILED\n`]);
    printer.print([`${at} Entering phase POST_BUILD\n`, ...numbered(100).map((line) => `${line}\n`)]);
    expect(failingLines(printer.lastLines)).toEqual(['error']);
  });
});
