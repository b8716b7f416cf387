import { describe, expect, it } from '@jest/globals';
import { formatJobsReport, renderJobsReport, reportJobs } from '../../domains/workflows/report.js';
import { parseNeededJobs, parseTitles } from './report.js';

const URL = 'https://eu-west-2.console.aws.amazon.com/codesuite/x';
const needs = {
  plan: { result: 'success', outputs: {} },
  build: { result: 'success', outputs: { 'duration-seconds': '80', 'image-tag': 'commit-c0ffee1' } },
  dev: {
    result: 'failure',
    outputs: { 'duration-seconds': '125', status: 'RolledBack', 'execution-url': URL },
  },
  prod: { result: 'skipped', outputs: {} },
};
const titles = parseTitles({ plan: 'Plan', build: 'Image', unused: '', dev: 'dev "1" <b>', prod: 'prod' });
const report = (jobs: object) => reportJobs('demo/web', parseNeededJobs(jobs), titles);

describe('the report of the jobs of a workflow', () => {
  it('says first which job failed, and what was not reached', () => {
    const failed = report(needs);
    expect(failed).toMatchObject({ result: 'failure', stopped: { id: 'dev' } });
    expect(formatJobsReport(failed)).toBe('demo/web: dev "1" <b> failed, and prod was not reached.');
    expect(renderJobsReport(failed)).toBe(
      [
        '### :x: demo/web: dev "1" &lt;b&gt; failed, and prod was not reached',
        `**Next step:** Read the page of [dev "1" &lt;b&gt;](${URL}), then choose "Re-run failed jobs".`,
        [
          '```mermaid',
          'flowchart LR',
          '  j0["✅ Plan"]',
          '  j1["✅ Image<br/>1:20"]',
          '  j2["❌ dev #34;1#34; #60;b#62;<br/>2:05"]',
          '  j3["⏭️ prod"]',
          '  j0 --> j1',
          '  j1 --> j2',
          '  j2 --> j3',
          '```',
        ].join('\n'),
        '#### Jobs',
        [
          '| Job | Status | Image | Took |',
          '| --- | --- | --- | --- |',
          '| ✅ Plan | success |  |  |',
          '| ✅ Image | success | <code>commit-c0ffee1</code> | 1 min 20 s |',
          `| ❌ [dev "1" &lt;b&gt;](${URL}) | RolledBack |  | 2 min 5 s |`,
          '| ⏭️ prod | skipped |  |  |',
          '',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('says how long it took where all went well', () => {
    const done = report({ ...needs, dev: { result: 'success', outputs: { 'duration-seconds': 'NaN' } } });
    expect(done).toMatchObject({ result: 'success', stopped: undefined });
    expect(formatJobsReport(done)).toBe('demo/web: all done in 1 min 20 s.');
  });

  it('names a failed job before a cancelled one, and a cancelled one where none failed', () => {
    const cancelled = report({ ...needs, build: { result: 'cancelled' }, dev: { result: 'skipped' } });
    expect(cancelled.result).toBe('cancelled');
    expect(formatJobsReport(cancelled)).toBe(
      'demo/web: Image was cancelled, and dev "1" <b>, prod were not reached.',
    );
    expect(report({ ...needs, build: { result: 'cancelled' } })).toMatchObject({
      result: 'failure',
      stopped: { id: 'dev' },
    });
    // A result that nobody knows is no success.
    expect(report({ plan: { result: 'odd' } }).result).toBe('failure');
  });

  it('takes all jobs under their ids where there are no titles, and says when nothing ran', () => {
    const all = reportJobs('demo/web', parseNeededJobs(needs), undefined);
    expect(all.jobs.map(({ title }) => title)).toEqual(['plan', 'build', 'dev', 'prod']);
    const none = reportJobs('demo/web', parseNeededJobs({ plan: { result: 'skipped' } }), undefined);
    expect(none.result).toBe('skipped');
    expect(formatJobsReport(none)).toBe('demo/web: nothing ran.');
    expect(renderJobsReport(reportJobs('x', [], undefined))).toBe('### :white_check_mark: x: nothing ran\n');
  });

  it('refuses what is not the needs of a job', () => {
    for (const value of [[], 'x', null]) expect(() => parseNeededJobs(value)).toThrow('not a map of jobs');
    expect(() => parseNeededJobs({ build: {} })).toThrow('The input jobs has no result for build.');
    for (const value of [[], {}, { a: 1 }])
      expect(() => parseTitles(value)).toThrow('The input titles is not');
  });
});
