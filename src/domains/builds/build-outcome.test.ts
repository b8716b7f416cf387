import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import { buildFailure, phaseTable, phaseTimeline } from './build-outcome.js';
import { buildLogUrl, buildUrl } from '../../core/console-links.js';
import { formatDuration } from '../../core/text.js';

const phase = (type: string, from: number, to: number, changes: Partial<BuildPhase> = {}): BuildPhase => ({
  type,
  status: 'SUCCEEDED',
  startTime: new Date(from),
  endTime: new Date(to),
  messages: [],
  ...changes,
});

const build = (changes: Partial<Build>): Build => ({
  id: 'demo:1a2b',
  arn: 'arn:aws:codebuild:eu-west-1:111122223333:build/demo:1a2b',
  project: 'demo',
  number: 1,
  status: 'FAILED',
  currentPhase: 'COMPLETED',
  phases: [],
  startTime: new Date(0),
  endTime: new Date(1),
  log: undefined,
  logUrl: undefined,
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

describe('buildFailure', () => {
  it('names the phase, its message, the status and the build', () => {
    const failed = build({
      phases: [
        phase('INSTALL', 0, 1),
        phase('BUILD', 1, 2, { status: 'FAILED', messages: ['COMMAND_EXECUTION_ERROR: exit status 2'] }),
        phase('POST_BUILD', 2, 3, { status: 'FAILED' }),
      ],
    });
    expect(buildFailure(failed, [])?.message).toBe('Build demo:1a2b failed in phase BUILD: exit status 2.');
    expect(buildFailure(failed, [])?.links).toContainEqual({ title: 'the build', url: buildUrl(failed) });
  });

  it.each([
    ['STOPPED', 'Build demo:1a2b was stopped by somebody else.'],
    ['TIMED_OUT', "Build demo:1a2b ran into the project's time limit."],
    ['FAULT', 'Build demo:1a2b broke off with a fault of CodeBuild.'],
  ] as const)('says what %s is', (status, message) => {
    expect(buildFailure(build({ status }), [])?.message).toBe(message);
  });

  it.each(['SUCCEEDED', 'IN_PROGRESS'] as const)('is none for %s', (status) => {
    expect(buildFailure(build({ status }), [])).toBeUndefined();
  });
});

describe('build addresses', () => {
  it('take region and account from the ARN', () => {
    expect(buildUrl(build({}))).toBe(
      'https://eu-west-1.console.aws.amazon.com/codesuite/codebuild/111122223333/projects/demo/build/demo%3A1a2b',
    );
  });

  it("lead to CloudWatch's page once there is one", () => {
    expect(buildLogUrl(build({}))).toBe(`${buildUrl(build({}))}/log`);
    expect(buildLogUrl(build({ logUrl: 'https://x.example' }))).toBe('https://x.example');
  });
});

describe('formatDuration', () => {
  it.each([
    [-5, '0 s'],
    [499, '0 s'],
    [59_999, '1 min'],
    [200_000, '3 min 20 s'],
    [3_600_000, '1 h'],
    [7_500_000, '2 h 5 min'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
