import { describe, expect, it } from '@jest/globals';
import { RequestBudget } from '../../core/requests.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Build } from '../../providers/aws/codebuild.js';
import { BuildLog } from './build-log.js';
import { LogPrinter, failingLines } from './log-printer.js';

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

describe('BuildLog', () => {
  it('reads no further page before the one that was printed is taken', async () => {
    const logger = new MemoryLogger();
    const events: string[] = [];
    const slow = Object.assign(logger, {
      taken: async () => {
        await new Promise(setImmediate);
        events.push('taken');
      },
    });
    const logs = {
      read: (_group: string, _stream: string, token: string | undefined) => {
        events.push('read');
        return Promise.resolve({ messages: ['a\n'], newest: undefined, nextToken: token ?? 'last' });
      },
    };
    const { signal } = new AbortController();
    const clock = new FakeClock();
    const deps = { logs, clock, logger: slow, budget: new RequestBudget(clock) };
    const log = new BuildLog(deps, new LogPrinter(slow, undefined), signal);
    await log.drain({ id: 'demo:1', log: { group: 'g', stream: 's' } } as Build, () => false);
    expect(events).toEqual(['read', 'taken', 'read', 'taken']);
  });
});

describe('LogPrinter', () => {
  it('shows what the commands print and what went wrong, with the time of each phase', () => {
    const logger = new MemoryLogger();
    const printer = new LogPrinter(logger, undefined);
    const later = '[Container] 2026/11/23 00:15:46.135000';
    printer.print([
      `${at} Waiting for agent ping\n`,
      `${at} Phase complete: DOWNLOAD_SOURCE State: SUCCEEDED\n`,
      `${at} Phase context status code:  Message: \n`,
      `${later} Entering phase BUILD\n`,
      `${later} Running command make\n`,
      'make: nothing to do\n',
      `${later} Command did not exit successfully make exit status 2\n`,
      `${later} Phase complete: BUILD State: FAILED\n`,
      `${later} Phase context status code: COMMAND_EXECUTION_ERROR Message: exit status 2\n`,
    ]);
    expect(logger.texts('group')).toEqual(['BUILD 0:42']);
    expect(logger.texts('remote').join('')).toBe(['$ make', 'make: nothing to do', ''].join('\n'));
    expect(logger.texts('debug')).toHaveLength(6);
  });

  it('opens no group for a phase without lines of its own', () => {
    const logger = new MemoryLogger();
    const printer = new LogPrinter(logger, undefined);
    printer.print([`${at} Entering phase INSTALL\n`, `${at} Entering phase BUILD\n`, 'made\n']);
    printer.print([`${at} Entering phase UPLOAD_ARTIFACTS\n`]);
    printer.end();
    expect(logger.texts('group')).toEqual(['BUILD 0:00']);
  });

  it.each([
    ['words', 'word '.repeat(20_000)],
    ['no words', 'x'.repeat(100_000)],
    ['characters of two units', '🚀'.repeat(50_000)],
  ])(
    'prints 40 MB of %s without a line feed as they come, and holds back one piece at most',
    (_, message) => {
      const logger = new MemoryLogger();
      let [sent, printed, longest] = [0, 0, 0];
      logger.remote = (text) => {
        for (const line of text.split('\n')) {
          printed += line.length;
          longest = Math.max(longest, line.length);
        }
      };
      const printer = new LogPrinter(logger, undefined);
      for (let page = 0; page < 400; page += 1) {
        printer.print([message.slice(0, 70_001), message.slice(70_001)]);
        sent += message.length;
        // Whatever has come so far, no more than a piece is kept until its line ends.
        expect(sent - printed).toBeLessThanOrEqual(100_000);
      }
      printer.end();
      expect({ printed, longest }).toEqual({ printed: 40_000_000, longest: 100_000 });
      // What is kept for the summary is cut, too.
      expect(printer.lastLines.join('').length).toBeLessThan(50_000);
    },
  );

  it('cuts such a log between characters, so that none becomes another', () => {
    const logger = new MemoryLogger();
    const printer = new LogPrinter(logger, undefined);
    printer.print([`x${'🚀'.repeat(100_000)}`]);
    printer.end();
    const lines = logger.texts('remote').join('').split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
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
