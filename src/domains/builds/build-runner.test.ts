import { describe, expect, it } from '@jest/globals';
import { buildUrl } from '../../core/console-links.js';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import { buildFailure } from './build-follower.js';

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
