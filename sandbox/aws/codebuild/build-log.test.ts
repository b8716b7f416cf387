import { describe, expect, it } from '@jest/globals';
import { buildLog } from './build-log.js';
import { planBuild } from './timeline.js';

const commands = { INSTALL: './install.sh', BUILD: './build.sh' };

const log = (script: Parameters<typeof planBuild>[0]) =>
  buildLog(planBuild(script, Date.UTC(2026, 10, 22, 10), commands), script, commands);

describe('a build log', () => {
  it('looks like CodeBuild wrote it', () => {
    const messages = log({ outcome: 'SUCCEEDED' }).map(({ message }) => message);
    expect(messages[0]).toMatch(
      /^\[Container\] 2026\/11\/22 10:00:06\.200000 Running on CodeBuild On-demand\n$/,
    );
    expect(messages.some((line) => line.endsWith(' Entering phase BUILD\n'))).toBe(true);
    expect(messages.some((line) => line.endsWith(' Phase complete: BUILD State: SUCCEEDED\n'))).toBe(true);
    expect(messages.some((line) => line.endsWith(' Phase context status code:  Message: \n'))).toBe(true);
  });

  it('tells of the failed phase', () => {
    const text = log({ outcome: 'FAILED', message: 'pip: no such package' })
      .map(({ message }) => message)
      .join('');
    expect(text).toContain('Command did not exit successfully ./build.sh exit status 1\n');
    expect(text).toContain('Phase complete: BUILD State: FAILED\n');
    expect(text).toContain('status code: COMMAND_EXECUTION_ERROR Message: pip: no such package\n');
  });

  it('prints the text of the scenario in its phase', () => {
    const script = { outcome: 'SUCCEEDED' as const, log: { text: { BUILD: ['one', '', '::error::two'] } } };
    const messages = log(script).map(({ message }) => message);
    const entering = messages.findIndex((line) => line.endsWith('Entering phase BUILD\n'));
    expect(messages.slice(entering + 2, entering + 5)).toEqual(['one\n', '\n', '::error::two\n']);
  });

  it.each([100, 5000, 100_000])(
    'has exactly the %d lines asked for, in the order of their times',
    (lines) => {
      const events = log({ outcome: 'SUCCEEDED', log: { lines } });
      expect(events).toHaveLength(lines);
      const ordered = events.every((event, index) => event.timestamp >= (events[index - 1]?.timestamp ?? 0));
      expect(ordered).toBe(true);
      expect(events.every(({ message }) => message.endsWith('\n'))).toBe(true);
    },
  );

  it('has all that is hard about real logs when it is long', () => {
    const text = log({ outcome: 'SUCCEEDED', log: { lines: 3000 } })
      .map(({ message }) => message)
      .join('');
    for (const part of [
      '\n\n',
      '::error file=',
      '\u001b[1;32m',
      '\r',
      '日本語',
      '0123456789abcdef'.repeat(1250),
    ]) {
      expect(text).toContain(part);
    }
  });
});
