import { describe, expect, it } from '@jest/globals';
import { fakePull } from '../../testing/fake-pull-requests.js';
import { fakeRelease } from '../../testing/fake-releases.js';
import type { PullRequestDetails } from '../../providers/github/history.js';
import { releaseFindings, staleLabels } from './release-findings.js';
import type { ReleaseFacts } from './release-findings.js';
import type { ReleasePullRequest } from './release-pull-request.js';

const MERGE = 'f'.repeat(40);
const OTHER = '1'.repeat(40);
const PULL_URL = 'https://github.com/uktrade/demo/pull/10';
const RELEASE_URL = 'https://github.com/uktrade/demo/releases/tag/v1.2.3';
const PENDING = 'autorelease: pending';
const SEEN = 'A draft is only seen with a token that may write contents.';

/** The merged release pull request of the version, as release-please left it. */
function releasePull(
  parts: Partial<ReleasePullRequest> = {},
  more: Partial<PullRequestDetails> = {},
): ReleasePullRequest {
  return {
    pull: fakePull(10, { mergeCommit: MERGE, labels: ['autorelease: tagged'], ...more }),
    branch: 'main',
    titleReadable: true,
    bodyReadable: true,
    otherVersion: undefined,
    releases: [{ component: undefined, version: '1.2.3' }],
    ...parts,
  };
}

const pending = (parts: Partial<ReleasePullRequest> = {}, label = PENDING): ReleasePullRequest =>
  releasePull(parts, { labels: ['x', label] });

/** A release in order, but for these facts. */
function findings(facts: Partial<ReleaseFacts>) {
  return releaseFindings({
    tag: 'v1.2.3',
    version: '1.2.3',
    tagCommit: MERGE,
    otherTags: [],
    pull: releasePull(),
    releases: [fakeRelease('v1.2.3')],
    ...facts,
  });
}

describe('a release that is missing', () => {
  const begin = 'Release pull request #10 is merged, and there is no release v1.2.3.';
  it.each([
    [
      'without a pull request',
      undefined,
      'There is no release of the tag v1.2.3.',
      `Make it: gh release create v1.2.3 --verify-tag --draft. ${SEEN}`,
    ],
    [
      'since release-please has not run',
      pending(),
      `${begin} release-please has not run since, or it failed.`,
      `See the log of its last run, and run its workflow again. ${SEEN}`,
    ],
    [
      'since release-please has not run, where its bot starts it',
      pending({}, 'autorelease: triggered'),
      `${begin} release-please has not run since, or it failed.`,
      `See the log of its last run, and run its workflow again. ${SEEN}`,
    ],
    [
      'with another label',
      releasePull(),
      `${begin} It does not carry the label "${PENDING}", so release-please does not look at it.`,
      `Put the label "${PENDING}" on it (without "autorelease: tagged"), then run the workflow of release-please again. ${SEEN}`,
    ],
    [
      'with a title of another form',
      pending({ titleReadable: false }),
      `${begin} Its title was edited, so that release-please does not take it for one of its own.`,
      'Give it the title that it had (chore(main): release 1.2.3), or the one of pull-request-title-pattern; then run the workflow of release-please again.',
    ],
    [
      'with a body of another form, and another label',
      releasePull({ bodyReadable: false }),
      `${begin} Its body was edited, so that release-please can't read it any more: it needs the two lines "---", and between them a heading that begins with "## " and the version.`,
      `Restore the body from the history of its edits; put the label "${PENDING}" on it (without "autorelease: tagged"), then run the workflow of release-please again.`,
    ],
  ])('%s: it says why, and what to do', (_, pull, message, fix) => {
    const expected = [
      { code: 'release-missing', message, fix, url: pull === undefined ? undefined : PULL_URL },
    ];
    // Where there is no tag either, that is not said as well.
    expect(findings({ pull, releases: [], tagCommit: undefined })).toEqual(expected);
    expect(findings({ pull, releases: [] })).toEqual(expected);
  });
});

describe('a release that is there twice', () => {
  const releases = [fakeRelease('v1.2.3', { url: 'https://x/1' }), fakeRelease('v1.2.3', { draft: true })];
  it.each([
    ['with its pull request', releasePull(), PULL_URL],
    ['without one', undefined, undefined],
  ])('lists them, %s', (_, pull, url) => {
    expect(findings({ releases, pull })).toEqual([
      {
        code: 'release-duplicate',
        message: `There are 2 releases of v1.2.3, where there has to be one: https://x/1, ${RELEASE_URL} (a draft).`,
        fix: 'Compare their notes and files, and delete all but one on their pages; leave the tag.',
        url,
      },
    ]);
  });
});

describe('a tag of a release', () => {
  const draft = fakeRelease('v1.2.3', { draft: true, target: OTHER });
  const published = fakeRelease('v1.2.3', { target: OTHER });
  const untagged =
    'The draft v1.2.3 has no tag yet: release-please would compute the next release from the one before.';
  const force = 'So that release-please does it itself, set "force-tag-creation": true in its configuration.';
  it.each([
    [
      'of a draft',
      draft,
      releasePull(),
      untagged,
      `git tag v1.2.3 ${MERGE} && git push origin v1.2.3. ${force}`,
    ],
    [
      'of a draft without a pull request',
      draft,
      undefined,
      untagged,
      `git tag v1.2.3 ${OTHER} && git push origin v1.2.3. ${force}`,
    ],
    [
      'of a published release',
      published,
      releasePull(),
      'The release v1.2.3 is published, and its tag is gone.',
      `git tag v1.2.3 ${MERGE} && git push origin v1.2.3.`,
    ],
  ])('is missing, %s', (_, release, pull, message, fix) => {
    expect(findings({ releases: [release], pull, tagCommit: undefined, otherTags: ['1.2.3'] })).toEqual([
      { code: 'tag-missing', message, fix: `Make the tag: ${fix}`, url: RELEASE_URL },
    ]);
  });

  it('is at another commit than its pull request', () => {
    const [finding] = findings({ tagCommit: OTHER });
    expect(finding).toEqual({
      code: 'tag-elsewhere',
      message: 'The tag v1.2.3 is at 1111111, and its pull request #10 was merged as fffffff.',
      fix: `See which one is right. If nothing was published from the tag yet: git tag --force v1.2.3 ${MERGE} && git push --force origin v1.2.3. Else release the next version.`,
      url: RELEASE_URL,
    });
    const elsewhere = findings({ tagCommit: OTHER, releases: [] });
    expect(elsewhere.map(({ code, url }) => [code, url])).toEqual([
      ['release-missing', PULL_URL],
      ['tag-elsewhere', PULL_URL],
    ]);
  });

  it.each([
    ['without a pull request', undefined],
    ['with a pull request whose commit is not known', releasePull({}, { mergeCommit: undefined })],
  ])('may be anywhere %s', (_, pull) => {
    expect(findings({ tagCommit: OTHER, pull })).toEqual([]);
  });

  it.each([
    ['a release', [fakeRelease('v1.2.3')], releasePull(), RELEASE_URL],
    ['a pull request alone', [], pending(), PULL_URL],
    ['neither', [], undefined, undefined],
  ])('is there in another spelling, with %s', (_, releases, pull, url) => {
    expect(findings({ releases, pull, otherTags: ['1.2.3'] })).toContainEqual({
      code: 'tag-duplicate',
      message: 'The version of the tag v1.2.3 has the tag 1.2.3 as well, where there has to be one.',
      fix: 'See which of them was made by hand, and delete it: git push --delete origin refs/tags/1.2.3',
      url,
    });
  });
});

describe('the version of a release', () => {
  const noted = 'Put the notes of the right version there.';
  it.each([
    [
      'in the body of its pull request',
      { pull: releasePull({ otherVersion: '1.2.4' }) },
      'The notes in the body of pull request #10 are those of 1.2.4',
      'See which version was meant; correct title or body, and the release, accordingly.',
      PULL_URL,
    ],
    [
      'in its name',
      { releases: [fakeRelease('v1.2.3', { name: 'Demo 1.2.4-rc.1+5, at last' })] },
      'The release is called 1.2.4-rc.1+5',
      'Correct the name of the release.',
      RELEASE_URL,
    ],
    [
      'in the heading of its notes',
      { releases: [fakeRelease('v1.2.3', { body: '\n### v1.2.4 (2026)\n' })] },
      'The notes of the release begin with 1.2.4',
      noted,
      RELEASE_URL,
    ],
    [
      'in the heading with a link',
      { releases: [fakeRelease('v1.2.3', { body: '# [12.20.30](https://x.y) (2026)' })] },
      'The notes of the release begin with 12.20.30',
      noted,
      RELEASE_URL,
    ],
  ])('is another one %s', (_, facts, message, fix, url) => {
    expect(findings(facts)).toEqual([
      { code: 'version-disagrees', message: `${message}, and the tag is v1.2.3.`, fix, url },
    ]);
  });

  it.each([
    ['its own', { name: 'v1.2.3', body: '## [1.2.3](https://x.y/compare/v1.2.2...v1.2.3)' }],
    ['none that is whole', { name: 'Release 1.2', body: '## 2 things' }],
    ['in a heading below others', { body: '# News\n\n## 1.2.4' }],
    ['in a heading that begins with words', { body: '## Since 1.2.2' }],
    ['in small headings', { body: '#### 1.2.4' }],
    ['in the text', { body: '1.2.4 is out' }],
  ])('is the right one with %s', (_, release) => {
    expect(findings({ releases: [fakeRelease('v1.2.3', release)] })).toEqual([]);
  });
});

describe('a label that was left behind', () => {
  it.each([
    [
      'a merged pull request',
      { labels: [PENDING] },
      `Pull request #10 is merged and still carries the label "${PENDING}": release-please makes no new release pull request as long as it does.`,
      `If its release exists, change the label: gh pr edit 10 --remove-label "${PENDING}" --add-label "autorelease: tagged". If not, run release-please again first.`,
    ],
    [
      'one that was closed',
      { labels: ['x', 'autorelease: triggered'], merged: false },
      'Pull request #10 was closed without being merged and still carries the label "autorelease: triggered".',
      'Remove the label: gh pr edit 10 --remove-label "autorelease: triggered".',
    ],
  ])('on %s is to be changed', (_, pull, message, fix) => {
    expect(staleLabels([fakePull(11), fakePull(10, pull)], undefined)).toEqual([
      { code: 'label-stale', message, fix, url: PULL_URL },
    ]);
  });

  it.each([
    ['on an open pull request', { labels: [PENDING], state: 'open' as const, merged: false }],
    ['for other things', { labels: ['autorelease: tagged', 'bug'] }],
    ['on the one whose release is missing', { labels: [PENDING], number: 7 }],
  ])('is right %s', (_, pull) => {
    expect(staleLabels([fakePull(10, pull)], 7)).toEqual([]);
  });
});
