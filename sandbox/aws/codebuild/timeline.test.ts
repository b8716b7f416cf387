import { describe, expect, it } from '@jest/globals';
import { containerStart, planBuild, stopBuild } from './timeline.js';

const seconds = { SUBMITTED: 0, QUEUED: 1, PROVISIONING: 2, DOWNLOAD_SOURCE: 3, BUILD: 4 };
const names = (timeline: ReturnType<typeof planBuild>) => timeline.phases.map(({ type }) => type);

describe('the phases of a build', () => {
  it('follow each other without gaps, each as long as the script says', () => {
    const { phases, endedAt, outcome } = planBuild({ outcome: 'SUCCEEDED', phases: seconds }, 1000);
    expect(outcome).toBe('SUCCEEDED');
    expect(phases.slice(0, 4).map(({ type, start, end }) => [type, start, end])).toEqual([
      ['SUBMITTED', 1000, 1000],
      ['QUEUED', 1000, 2000],
      ['PROVISIONING', 2000, 4000],
      ['DOWNLOAD_SOURCE', 4000, 7000],
    ]);
    for (const [index, phase] of phases.entries()) expect(phase.start).toBe(phases[index - 1]?.end ?? 1000);
    expect(endedAt).toBe(phases.at(-1)?.end);
  });

  it('go on to POST_BUILD after a failed BUILD, but not after a failed INSTALL', () => {
    const failed = planBuild({ outcome: 'FAILED', message: 'no space left' }, 0);
    expect(names(failed).slice(-4)).toEqual(['BUILD', 'POST_BUILD', 'UPLOAD_ARTIFACTS', 'FINALIZING']);
    expect(failed.phases.find(({ type }) => type === 'BUILD')).toMatchObject({
      status: 'FAILED',
      context: { statusCode: 'COMMAND_EXECUTION_ERROR', message: 'no space left' },
    });
    const early = planBuild({ outcome: 'FAILED', 'fail-phase': 'INSTALL' }, 0);
    expect(names(early).slice(-3)).toEqual(['INSTALL', 'UPLOAD_ARTIFACTS', 'FINALIZING']);
  });

  it('have no container after a fault in PROVISIONING', () => {
    const fault = planBuild({ outcome: 'FAULT' }, 0);
    expect(names(fault).slice(-2)).toEqual(['PROVISIONING', 'FINALIZING']);
    expect(containerStart(fault)).toBeUndefined();
    expect(containerStart(planBuild({ outcome: 'SUCCEEDED', phases: seconds }, 0))).toBe(3000);
  });

  it('end at once when the build is stopped, the one under way as STOPPED', () => {
    const stopped = stopBuild(planBuild({ outcome: 'SUCCEEDED', phases: seconds }, 0), 3500);
    expect(names(stopped)).toEqual(['SUBMITTED', 'QUEUED', 'PROVISIONING', 'DOWNLOAD_SOURCE']);
    expect(stopped).toMatchObject({ outcome: 'STOPPED', endedAt: 3500 });
    expect(stopped.phases.at(-1)).toMatchObject({ status: 'STOPPED', start: 3000, end: 3500 });
  });

  it('stay as they are when the build has ended before', () => {
    const plan = planBuild({ outcome: 'SUCCEEDED', phases: seconds }, 0);
    expect(stopBuild(plan, plan.endedAt)).toBe(plan);
  });
});
