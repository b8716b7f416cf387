import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BuildPhase } from '../../providers/aws/codebuild.js';
import { phaseTable, phaseTimeline } from './build-report.js';

const phase = (type: string, from: number, to: number, changes: Partial<BuildPhase> = {}): BuildPhase => ({
  type,
  status: 'SUCCEEDED',
  startTime: new Date(from),
  endTime: new Date(to),
  messages: [],
  ...changes,
});

describe('phaseTimeline', () => {
  it('draws a bar per phase, and bad ones as critical', () => {
    const phases = [phase('INSTALL', 1_000, 5_000), phase('BUILD', 5_000, 65_000, { status: 'FAILED' })];
    expect(phaseTimeline(phases)).toBe(
      [
        '```mermaid',
        'gantt',
        '    dateFormat x',
        '    axisFormat %H:%M:%S',
        '    Phase INSTALL (4 s) :done, 1000, 5000',
        '    Phase BUILD (1 min) :crit, 5000, 65000',
        '```',
      ].join('\n'),
    );
  });

  it('leaves out what has no beginning or no end, and is empty without bars', () => {
    expect(phaseTimeline([phase('COMPLETED', 1, 2, { endTime: undefined })])).toBe('');
    expect(phaseTimeline([])).toBe('');
  });

  it('keeps its form whatever a phase is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (types) => {
        const drawn = phaseTimeline(types.map((type) => phase(type, 0, 1_000))).split('\n');
        expect(drawn).toHaveLength(types.length + 5);
        for (const bar of drawn.slice(4, -1)) expect(bar).toMatch(/^ {4}Phase[ \w]* \(1 s\) :done, 0, 1000$/);
      }),
    );
  });
});

describe('phaseTable', () => {
  it('shows status, duration and messages, one row per phase', () => {
    const failed = phase('BUILD', 0, 61_000, { status: 'FAILED', messages: ['COMMAND_ERROR: a | b\nc'] });
    expect(phaseTable([failed])).toBe(
      [
        '| Phase | Status | Duration | Message |',
        '| --- | --- | --- | --- |',
        '| <code>BUILD</code> | FAILED | 1 min 1 s | COMMAND_ERROR: a \\| b c |',
      ].join('\n'),
    );
  });

  it('stays a table of as many columns as its header has, whatever CodeBuild says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (type, message) => {
        const rows = phaseTable([phase(type, 0, 1, { messages: [message] })]).split('\n');
        expect(rows).toHaveLength(3);
        expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength((rows[0] ?? '').split('|').length - 1);
      }),
    );
  });
});
