import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { GuardedPattern } from '../../core/guarded-pattern.js';
import { FakeRepository, fakePull } from '../../testing/fake-repository.js';
import { DEFAULT_SUBJECT_PATTERN, DEFAULT_TYPES } from './house-rules.js';
import { hasErrors, judgePullRequest } from './judge-pull-request.js';
import type { CheckRules, Verdict } from './judge-pull-request.js';
import { checkFailure, checkOutputs } from './report.js';
import { checkSummary } from './report-summary.js';

const LABEL = 'release-first: override';
const rules: CheckRules = {
  types: DEFAULT_TYPES,
  scopes: undefined,
  subject: GuardedPattern.from('subject-pattern', DEFAULT_SUBJECT_PATTERN),
  squashMessage: 'title-and-body',
  ignoreLabels: ['autorelease: pending', 'dependencies'],
  requireReleaseFirst: true,
  releaseFirstOverrideLabel: LABEL,
  requireUpgradePath: false,
};
const BREAKING = 'feat!: Drop thing (DBTP-1)';
const release = fakePull(9, {
  title: 'chore(main): release 1.1.0',
  labels: ['autorelease: pending'],
  head: 'release-please--branches--main--components--demo',
});

function repositoryWith(pending: readonly string[]): FakeRepository {
  const repository = new FakeRepository();
  repository.commits = ['feat: First (DBTP-1) (#1)', 'chore(main): release 1.0.0 (#2)', ...pending];
  repository.tagged = { v1: 1, 'v1.0.0': 1, 'v0.9.0': 0, 'v2.0.0-rc.1': -1 };
  repository.pulls = [
    release,
    fakePull(8, { labels: ['autorelease: pending'] }),
    fakePull(10, { head: release.head }),
  ];
  return repository;
}

function judge(
  repository: FakeRepository,
  change: { title?: string; body?: string; labels?: string[]; head?: string; base?: string | undefined },
  more: Partial<CheckRules> = {},
): Promise<Verdict> {
  const candidate = {
    number: 7,
    title: BREAKING,
    body: '',
    labels: [],
    base: 'main',
    head: undefined,
    ...change,
  };
  const sources = { unreleased: { history: repository, pulls: repository }, files: repository };
  return judgePullRequest(candidate, { ...rules, ...more }, sources);
}

describe('a release first', () => {
  const pending = ['feat: Second (DBTP-2) (#3)'];

  it.each([
    // breaking × pending × label
    [false, false, false, true],
    [false, false, true, true],
    [false, true, false, true],
    [false, true, true, true],
    [true, false, false, true],
    [true, false, true, true],
    [true, true, false, false],
    [true, true, true, true],
  ])(
    'with breaking %s, pending %s and the label %s passes: %s',
    async (breaking, isPending, label, passes) => {
      const repository = repositoryWith(isPending ? pending : []);
      const verdict = await judge(repository, {
        ...(breaking ? {} : { title: 'feat: Add thing (DBTP-1)' }),
        labels: label ? [LABEL] : [],
      });
      expect(hasErrors(verdict)).toBe(!passes);
      expect(verdict.overriddenBy).toBe(breaking && isPending && label ? LABEL : undefined);
      expect(checkOutputs([verdict])['release-first-overridden']).toBe(breaking && isPending && label);
      expect(checkSummary([verdict]).includes('**Overridden**')).toBe(breaking && isPending && label);
      // What is not breaking needs to ask nobody; what is not pending needs no release pull request.
      const asked = breaking ? ['tags', 'compare v2.0.0-rc.1 main', 'compare v1.0.0 main'] : [];
      const pulls = breaking && isPending ? ['pulls closed main', 'pulls open main'] : [];
      expect(repository.requests).toEqual([...asked, ...pulls]);
    },
  );

  it.each([
    ['feat: A', true],
    ['fix(x): A', true],
    ['deps: A', true],
    ['perf: A', true],
    ['revert: A', true],
    ['Fix: A', true],
    ['docs: A', false],
    ['chore: A', false],
    ['feat!: A', false],
    ['fix: A\n\nBREAKING CHANGE: b', false],
    ['docs: A\n\nfix: B', true],
    ['Merge branch x', false],
    ['feat: A\n\nfoo(bar(baz))', false],
    ['docs: A\n\nBEGIN_COMMIT_OVERRIDE\nfix: B\nEND_COMMIT_OVERRIDE', true],
  ])('counts %j: %s', async (message, counts) => {
    const { unreleased } = await judge(repositoryWith([message]), {});
    expect(unreleased?.pending.length).toBe(counts ? 1 : 0);
  });

  it.each([
    ['feat : Add', 'BEGIN_COMMIT_OVERRIDE\nfeat: Add\nEND_COMMIT_OVERRIDE', 1],
    ['feat: Add', 'BEGIN_COMMIT_OVERRIDE\nchore: Add\nEND_COMMIT_OVERRIDE', 0],
    ['feat: Add', 'BEGIN_COMMIT_OVERRIDE\nfeat!: Add\nEND_COMMIT_OVERRIDE', 0],
    ['feat: Add', 'Anything else.', 1],
  ])('counts %j with the body %j, edited after it was merged: %i', async (message, body, count) => {
    const repository = repositoryWith([message]);
    const merged = { state: 'closed', merged: true, mergeCommit: '2'.padStart(40, '0') } as const;
    repository.pulls = [release, fakePull(3, { ...merged, body })];
    expect((await judge(repository, {})).unreleased?.pending.length).toBe(count);
  });

  it('lists what is pending and the release to merge', async () => {
    const verdict = await judge(repositoryWith([...pending, 'fix: Third (DBTP-3)']), {});
    expect(verdict.unreleased?.releasePullRequests).toEqual([release]);
    const [problem] = verdict.problems;
    expect(problem?.message).toContain('2 changes on main since v1.0.0');
    expect(problem?.message).toContain('0000000 "feat: Second (DBTP-2) (#3)", 0000000 "fix: Third (DBTP-3)"');
    expect(problem?.message).toContain('Merge the release pull request #9');
    expect(problem?.message).toContain(`the label "${LABEL}"`);
    const summary = checkSummary([verdict]);
    expect(summary).toContain('| [0000000](https://x/2) | feat: Second (DBTP-2) (#3) |');
    expect(summary).toContain('Release pull request: [\\#9 chore(main): release 1.1.0]');
    expect(checkFailure([verdict])?.message).toBe('Pull request #7 has one problem: release-first.');
  });

  it('says so where no release pull request is open', async () => {
    const repository = repositoryWith(pending);
    repository.pulls = [];
    const { problems } = await judge(repository, {});
    expect(problems[0]?.message).toContain('There is no open release pull request');
  });

  it('is not asked of the first release', async () => {
    const repository = repositoryWith(pending);
    repository.tagged = { v1: 0, latest: 1 };
    const verdict = await judge(repository, {});
    expect([hasErrors(verdict), verdict.unreleased?.lastRelease]).toEqual([false, undefined]);
    expect(checkSummary([verdict])).toContain('There is no release on');
  });

  it('counts up to what a merge group stands on', async () => {
    const repository = repositoryWith([]);
    await judge(repository, { head: 'abc' });
    expect(repository.requests.at(-1)).toBe('compare v1.0.0 abc');
  });

  it('passes over tags that have nothing in common with the branch, unless that is all', async () => {
    const repository = repositoryWith(pending);
    const between = repository.between.bind(repository);
    const missing = new Set(['v2.0.0-rc.1']);
    repository.between = (base, head) => between(missing.has(base) ? 'not there' : base, head);
    expect((await judge(repository, {})).unreleased?.lastRelease).toBe('v1.0.0');
    missing.add('v1.0.0').add('v0.9.0');
    await expect(judge(repository, {})).rejects.toThrow('404');
  });

  it('fails where GitHub does, and where the branch is not known', async () => {
    const repository = repositoryWith([]);
    await expect(judge(repository, { base: undefined })).rejects.toThrow('the input base is empty');
    repository.failure = new PlatformError('HTTP 403');
    await expect(judge(repository, {})).rejects.toThrow('HTTP 403');
  });

  it.each([
    [{ 'tools-v1.0.0': 1 }, 'tools-v1.0.0', 1],
    [{ 'tools-v1.0.0': 1, 'api-v0.2.0': 2, 'api-v9.0.0': -1 }, 'api-v0.2.0', 0],
    // What has no component is the whole; the others may be anything.
    [{ 'v1.0.0': 1, 'deploy-2026.1.1': 2, v2: 2 }, 'v1.0.0', 1],
    [{ 'v1.0.0': -1, 'tools-v1.0.0': 1 }, 'tools-v1.0.0', 1],
    [{ '1.0.0': 0, 'v1.10.0': 1, 'v1.9.0': 0 }, 'v1.10.0', 1],
    [{ nightly: 1, v1: 1, 'tools-v1': 1 }, undefined, 0],
  ] as [Record<string, number>, string | undefined, number][])(
    'counts, with the tags %j, since %s: %s',
    async (tagged, lastRelease, count) => {
      const repository = repositoryWith(pending);
      repository.tagged = tagged;
      const { unreleased } = await judge(repository, {});
      expect([unreleased?.lastRelease, unreleased?.pending.length]).toEqual([lastRelease, count]);
    },
  );
});

describe('an upgrade path', () => {
  const only = { requireReleaseFirst: false, requireUpgradePath: true };
  it.each([
    ['## Upgrade path\n\nRun it.', true],
    ['Text.\n\n### Upgrade path\n\n```sh\nrun\n```', true],
    ['', false],
    ['## Upgrade path', false],
    ['## Upgrade path\n\nTODO', false],
    ['## Upgrade path\n\n<!-- tell -->', false],
    ['## Upgrade path\n\nSay how.', false],
    ['```\n## Upgrade path\n\nRun it.\n```', false],
  ])('is asked of a breaking change: %j passes: %s', async (body, passes) => {
    const repository = new FakeRepository();
    repository.files = { '.github/PULL_REQUEST_TEMPLATE.md': '## Upgrade path\n\nSay how.\n' };
    const verdict = await judge(repository, { body }, only);
    expect(verdict.problems.map(({ rule }) => rule)).toEqual(passes ? [] : ['upgrade-path']);
    expect(repository.requests).toEqual([
      'file .github/pull_request_template.md main',
      'file .github/PULL_REQUEST_TEMPLATE.md main',
    ]);
    expect((await judge(repository, { title: 'feat: Add (DBTP-1)', body }, only)).problems).toEqual([]);
  });
});

describe('a label', () => {
  it('lets a breaking change in whatever its case', async () => {
    const repository = repositoryWith(['feat: Second (DBTP-2) (#3)']);
    const verdict = await judge(repository, { labels: ['Release-First: Override'] });
    expect([hasErrors(verdict), verdict.overriddenBy]).toEqual([false, 'Release-First: Override']);
  });

  it.each(['autorelease: pending', 'dependencies', 'Dependencies'])(
    '%s keeps a pull request from being checked',
    async (label) => {
      const repository = new FakeRepository();
      const verdict = await judge(repository, { title: 'whatever', labels: ['x', label] });
      expect([verdict.skippedFor, repository.requests]).toEqual([label, []]);
      expect(checkOutputs([verdict])).toMatchObject({ skipped: true, type: undefined, problems: [] });
      expect(checkFailure([verdict])).toBeUndefined();
      expect(checkSummary([verdict])).toContain('Not checked');
    },
  );
});
