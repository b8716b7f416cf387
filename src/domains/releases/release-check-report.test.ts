import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import type { PullRequestDetails } from '../../providers/github/history.js';
import type { Release } from '../../providers/github/releases.js';
import {
  formatReleaseCheck,
  releaseCheckOutputs,
  releaseCheckQuestion,
  renderReleaseCheck,
} from './release-checker.js';
import type { ReleaseCheck, ReleaseCheckRun } from './release-checker.js';
import { releaseCheckFailure } from './release-findings.js';
import type { Finding } from './release-findings.js';
import { parseVersionTag } from './version-tag.js';

const PAGE = 'https://github.com/acme/web';
const release: Release = {
  id: 7,
  tag: 'v2.0.0',
  name: 'v2.0.0',
  body: '',
  url: `${PAGE}/releases/7`,
  target: 'main',
  draft: true,
  prerelease: false,
  publishedAt: undefined,
};
const finding = (code: Finding['code'], url?: string): Finding => ({
  code,
  message: `It is ${code}.`,
  fix: `Mend ${code}.`,
  url,
});
const pull = { number: 12, title: 'feat!: New API', url: `${PAGE}/pull/12` } as PullRequestDetails;

function runOf(check: Partial<ReleaseCheck>, parts: Partial<ReleaseCheckRun> = {}): ReleaseCheckRun {
  return {
    check: {
      tag: 'v2.0.0',
      version: '2.0.0',
      previous: parseVersionTag('v1.4.0'),
      release,
      breaking: true,
      changes: { pulls: [pull], commits: [] },
      findings: [],
      upgrade: {
        state: 'unwritten',
        findings: [],
        entries: [12, 13].map((number) => ({ number, title: '', url: '', text: '' })),
      },
      ...check,
    },
    dryRun: false,
    written: true,
    failure: undefined,
    ...parts,
  };
}

describe('a release check', () => {
  it('that passed shows the release and what breaks in it', () => {
    const changes = {
      pulls: [pull, { ...pull, number: 13, title: 'feat!: Drop it', url: `${PAGE}/pull/13` }],
      commits: [],
    };
    expect(renderReleaseCheck(runOf({ changes })))
      .toBe(`### :white_check_mark: v2.0.0 passed the release check

| Release | Details |
| --- | --- |
| Release | [draft](${PAGE}/releases/7) |
| Previous version | v1.4.0 |
| Breaking | yes |
| Upgrade path | written into the notes, from #12, #13 |

#### Breaking pull requests

- [feat!: New API (#12)](${PAGE}/pull/12)
- [feat!: Drop it (#13)](${PAGE}/pull/13)
`);
    expect(formatReleaseCheck(runOf({}))).toBe(
      `v2.0.0: draft, ${PAGE}/releases/7\nUpgrade path: written into the notes, from #12, #13`,
    );
  });

  it('says in a dry run what it would write', () => {
    const summary = renderReleaseCheck(runOf({}, { dryRun: true }));
    expect(summary).toContain('### :mag: Dry run: would write the upgrade path into the notes of v2.0.0');
    expect(summary).toContain('| Upgrade path | would be written into the notes, from #12, #13 |');
  });

  it('has nothing to check before the first release pull request', () => {
    const none = runOf({ tag: undefined, release: undefined });
    expect(renderReleaseCheck(none)).toBe(
      '### :white_check_mark: Nothing to check: no release pull request has been merged yet\n',
    );
    expect(formatReleaseCheck(none)).toBe('Nothing to check: no release pull request has been merged yet.');
  });

  it('that found one thing says what it is and what to do', () => {
    const findings = [finding('tag-missing', PAGE)];
    const summary = renderReleaseCheck(runOf({ findings }));
    expect(summary).toContain('### :x: v2.0.0 did not pass the release check\n\n**It is tag-missing.**');
    expect(summary).toContain(`**Next step:** Mend tag-missing. ([open the page](${PAGE}))`);
    expect(summary).not.toContain('| Problem |');
    expect(releaseCheckFailure(runOf({ findings }).check)).toMatchObject({
      message: "v2.0.0 did not pass the check: It is tag-missing. Don't publish the draft yet.",
      hint: 'Mend tag-missing.',
    });
    expect(formatReleaseCheck(runOf({ findings }))).not.toContain('tag-missing');
  });

  it('that found several numbers them, and has a table of them', () => {
    const findings = [finding('tag-missing'), finding('label-stale')];
    const check = { findings, release: { ...release, draft: false }, tag: undefined };
    const summary = renderReleaseCheck(runOf(check));
    expect(summary).toContain('The release pull requests did not pass the release check');
    expect(summary).toContain('**2 problems found**');
    expect(summary).toContain(`| Problem | Next step |
| --- | --- |
| :x: It is tag-missing. | Mend tag-missing. |
| :x: It is label-stale. | Mend label-stale. |`);
    expect(summary).not.toContain('Previous version');
    expect(releaseCheckFailure(runOf(check).check)).toMatchObject({
      message:
        'The release pull requests did not pass the check: (1) It is tag-missing. (2) It is label-stale.',
      hint: '(1) Mend tag-missing. (2) Mend label-stale.',
    });
  });

  it('that could not write says why', () => {
    const failure = new PlatformError('GitHub said no.', { hint: 'Try <again>.' });
    const summary = renderReleaseCheck(runOf({}, { written: false, failure }));
    expect(summary).toContain('**GitHub said no.**');
    expect(summary).toContain('**Next step:** Try &lt;again&gt;.');
    expect(summary).toContain('| Upgrade path | missing |');
  });

  it.each([
    [undefined, 'no release'],
    [{ ...release, draft: false }, 'published'],
    [{ ...release, draft: false, prerelease: true }, 'published pre-release'],
  ])('names what the release is', (given, name) => {
    const check = {
      release: given,
      changes: { pulls: [], commits: [] },
      previous: undefined,
      breaking: false,
    };
    const text = formatReleaseCheck(runOf(check)).split('\n')[0];
    expect(text).toBe(`v2.0.0: ${name}${given === undefined ? '' : `, ${release.url}`}`);
    const summary = renderReleaseCheck(runOf(check));
    expect(summary).toContain('| Previous version | none |\n| Breaking | no |');
    expect(summary).not.toContain('Breaking pull requests');
  });

  it.each([
    ['not-needed', 'not needed'],
    ['missing', 'missing'],
    ['present', 'in the notes'],
  ] as const)('says that the upgrade path is %s', (state, text) => {
    const upgrade = { state, findings: [], entries: [] };
    expect(formatReleaseCheck(runOf({ upgrade }))).toContain(`Upgrade path: ${text}`);
    expect(releaseCheckOutputs(runOf({ upgrade }))['upgrade-path']).toBe(state);
  });

  it('gives outputs and asks before it writes', () => {
    const { check } = runOf({ findings: [finding('tag-missing')] });
    expect(releaseCheckOutputs({ ...runOf({}), check })).toEqual({
      tag: 'v2.0.0',
      version: '2.0.0',
      'previous-tag': 'v1.4.0',
      breaking: true,
      draft: true,
      'release-id': 7,
      'release-url': `${PAGE}/releases/7`,
      'upgrade-path': 'written',
      'breaking-pull-requests': [12],
      findings: [{ code: 'tag-missing', message: 'It is tag-missing.', fix: 'Mend tag-missing.', url: null }],
    });
    expect(releaseCheckFailure(runOf({}).check)).toBeUndefined();
    expect(releaseCheckQuestion(check)).toBe(
      'Write the upgrade path of #12, #13 into the notes of the draft v2.0.0?',
    );
    expect(releaseCheckQuestion({ ...check, release: { ...release, draft: false } })).toContain(
      'the notes of the release v2.0.0?',
    );
  });
});
