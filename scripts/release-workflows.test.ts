import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Workflow {
  jobs: Record<string, { if?: string }>;
}

const folder = new URL('../.github/workflows/', import.meta.url);
const conditions = readdirSync(folder).flatMap((file) => {
  const { jobs } = parse(readFileSync(new URL(file, folder), 'utf8')) as Workflow;
  return Object.entries(jobs).map(([job, { if: condition = '' }]) => ({ job: `${file} ${job}`, condition }));
});

describe('a job that goes on after skipped ones', () => {
  const jobs = conditions.filter(({ condition }) => /!\s*cancelled\(\)/.test(condition));

  it('is the only kind that runs whatever happened, but for the report', () => {
    const always = conditions.filter(({ condition }) => condition.includes('always()'));
    expect(always.map(({ job }) => job)).toEqual(['codebase-pipeline.yml report']);
  });

  it('is there to be checked', () => {
    expect(jobs.map(({ job }) => job)).toContain('publish.yml project');
  });

  // A job whose time ran out is called cancelled, while cancelled() tells of the whole run only.
  it.each(jobs)('does not go on after one that failed or ran out of time: $job', ({ condition }) => {
    for (const result of ['failure', 'cancelled'])
      expect(condition).toContain(`!contains(needs.*.result, '${result}')`);
  });
});
