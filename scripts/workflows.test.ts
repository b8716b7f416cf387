import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Job {
  if?: string;
  needs?: string | string[];
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: unknown;
  permissions?: unknown;
  'timeout-minutes'?: number | string;
  'runs-on'?: unknown;
  concurrency?: Record<string, unknown>;
  environment?: Record<string, unknown>;
  steps?: { id?: string; name?: string; uses?: string; with?: Record<string, unknown> }[];
}

type Described = Record<string, { description?: string; default?: unknown } | null>;
interface Workflow {
  on: { workflow_call?: { inputs?: Described; secrets?: Described; outputs?: Described } };
  permissions: unknown;
  jobs: Record<string, Job>;
}

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((file) => ({
  file,
  workflow: parse(readFileSync(new URL(file, folder), 'utf8')) as Workflow,
}));
const allJobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ file, name, job, workflow })),
);
const conditions = allJobs.map(({ file, name, job }) => ({
  job: `${file} ${name}`,
  condition: job.if ?? '',
}));
const jobsOf = (file: string): Record<string, Job> =>
  workflows.find((each) => each.file === file)?.workflow.jobs ?? {};

describe('every workflow', () => {
  it.each(workflows)('grants nothing but what a job names: $file', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
  });

  it.each(allJobs)('has a job with permissions and an end of its own: $file $name', ({ job }) => {
    expect(job.permissions).toBeDefined();
    expect(job.secrets).not.toBe('inherit');
    // A called workflow has the time limits of its own jobs.
    if (job.uses === undefined) expect(job['timeout-minutes']).toBeDefined();
  });

  const called = workflows.flatMap(({ file, workflow }) =>
    workflow.on.workflow_call === undefined
      ? []
      : [{ file, ...workflow.on.workflow_call, jobs: workflow.jobs }],
  );

  it.each(called)('that can be called runs where its caller wants, and describes all: $file', (workflow) => {
    const { inputs = {}, secrets = {}, outputs = {}, jobs } = workflow;
    expect(Object.keys(inputs)).toContain('runs-on');
    for (const { uses, 'runs-on': runner, with: given } of Object.values(jobs))
      expect(JSON.stringify(uses === undefined ? runner : given)).toContain('inputs.runs-on');
    for (const [name, value] of Object.entries({ ...inputs, ...secrets, ...outputs }))
      expect(`${name}: ${value?.description ?? ''}`).not.toBe(`${name}: `);
  });
});

describe('an approval', () => {
  const jobs = jobsOf('codebase-pipeline.yml');
  const of = (name: string): Job => jobs[name] ?? {};
  const rounds = [1, 2, 3, 4, 5, 6];

  it('is asked for in an environment of its own, outside of the lock', () => {
    for (const round of rounds) {
      const { concurrency, environment, needs } = of(`approve-${round}`);
      expect(concurrency).toBeUndefined();
      expect(environment).toMatchObject({ deployment: false });
      expect(environment?.['name']).toMatch(/-approval$/);
      expect(needs).toContain(`terraform-${round}`);
    }
  });

  it('comes before its deployment, which waits for the environment before as well', () => {
    for (const round of rounds) {
      const { needs, uses } = of(`deploy-${round}`);
      expect(uses).toBe('$/.github/workflows/codebase-deploy.yml');
      expect(needs).toEqual(
        expect.arrayContaining(['plan', 'build', `terraform-${round}`, `approve-${round}`]),
      );
      if (round > 1) expect(needs).toContain(`deploy-${round - 1}`);
    }
  });

  it('can be out of date, which is looked at within the lock, where nobody is asked', () => {
    const { concurrency, environment, steps = [] } = jobsOf('codebase-deploy.yml')['deploy'] ?? {};
    expect(concurrency).toEqual({
      group: 'codebase-deploy/${{ inputs.app }}/${{ inputs.codebase }}/${{ inputs.env }}',
      'cancel-in-progress': false,
      queue: 'max',
    });
    expect(environment?.['name']).not.toMatch(/approval/);
    const ids = steps.map(({ id }) => id);
    expect(ids.indexOf('check')).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf('check')).toBeLessThan(ids.indexOf('deploy'));
  });

  it('and all else is the same for each environment', () => {
    const round = (number: number): string =>
      JSON.stringify(['terraform', 'approve', 'deploy'].map((name) => of(`${name}-${number}`)))
        .replaceAll(`deploy-${number - 1}`, 'the one before')
        .replaceAll(`-${number}"`, '"')
        .replaceAll(` ${number}"`, '"')
        .replaceAll(`[${number - 1}]`, '[this]');
    for (const number of rounds.slice(2)) expect(round(number)).toBe(round(2));
    expect(jobs).not.toHaveProperty('deploy-7');
  });
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

describe('the scan for secrets', () => {
  const scansOf = (file: string) =>
    Object.values(jobsOf(file))
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses?.startsWith('trufflesecurity/trufflehog@') === true)
      .map((step) => step.with ?? {});
  const [scan = {}] = scansOf('secret-scan.yml');
  const { inputs } =
    workflows.find(({ file }) => file === 'secret-scan.yml')?.workflow.on.workflow_call ?? {};

  it('takes every commit that leads to the one at hand, from the first one', () => {
    const [checkout] = jobsOf('secret-scan.yml')['scan']?.steps ?? [];
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 });
    expect(scan).toMatchObject({ base: '', head: 'HEAD' });
  });

  // Without verification all would be unverified, and nothing would fail: tried with 3.96.0.
  it('fails by default for a secret that works, and for one that could not be tried', () => {
    expect(inputs?.['results']?.default).toBe('verified,unknown');
    expect(scan['extra_args']).toMatch(/^--results=\$\{\{ inputs\.results \}\} /);
    expect(scan['extra_args']).not.toMatch(/verification|only-verified/);
  });

  it('runs the version that its action is pinned to', () => {
    const text = readFileSync(new URL('secret-scan.yml', folder), 'utf8');
    const [, pinned] = /trufflehog@[0-9a-f]{40} # v([\d.]+)/.exec(text) ?? [];
    expect(scan['version']).toBe(pinned);
  });

  // One line too many, and secrets would pass; with TruffleHog 3.96.0 all of the history passes with these three, even `unverified`.
  it('leaves out of our own history what holds made-up passwords', () => {
    expect(jobsOf('repo-ci.yml')['secrets']?.with).toEqual({ 'exclude-paths': 'security-exclusions.txt' });
    const patterns = readFileSync(new URL('../security-exclusions.txt', import.meta.url), 'utf8');
    expect(patterns.trimEnd().split('\n')).toEqual([
      String.raw`^dist/`,
      String.raw`\.test\.ts$`,
      String.raw`^src/providers/aws/translate\.ts$`,
    ]);
  });

  it('is tried on GitHub with the same arguments, and once with all results', () => {
    const tried = scansOf('repo-self-test.yml').map((step) => ({ ...step, path: undefined }));
    expect(tried).toEqual([
      { ...scan, extra_args: '--results=verified,unknown' },
      { ...scan, extra_args: '--results=verified,unknown,unverified' },
    ]);
  });
});
