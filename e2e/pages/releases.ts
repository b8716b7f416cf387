import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { COMMIT, GITHUB_TOKEN, SLACK_TOKEN, github, sha } from './page-case.js';
import type { PageCase, Repository } from './page-case.js';

const repository = 'uktrade/demo-web';
const notes =
  '## [2.0.0](https://github.com/uktrade/demo-web/compare/v1.9.0...v2.0.0) (2035-03-01)\n\n\n### ⚠ BREAKING CHANGES\n\n* drop it\n\n\n### Features\n\n* **web:** Add the events page ([#7](https://github.com/uktrade/demo-web/issues/7))\n';

const draft = (body: string): ScenarioInput =>
  github({
    commits: [
      { sha: sha('1'), message: 'chore(main): release 1.9.0' },
      { sha: sha('2'), message: 'feat!: Drop it (DBTP-7) (#7)', pulls: [7] },
      { sha: sha('3'), message: 'chore(main): release 2.0.0 (#8)', pulls: [8] },
    ],
    pulls: [
      { number: 7, title: 'feat!: Drop it (DBTP-7)', body },
      {
        number: 8,
        title: 'chore(main): release 2.0.0',
        body: `:robot: I have created a release *beep* *boop*\n---\n\n\n${notes}\n\n---\nThis PR was generated with [Release Please](https://github.com/googleapis/release-please).`,
        labels: ['autorelease: tagged'],
        head: 'release-please--branches--main',
      },
    ],
    tags: { 'v1.9.0': sha('1'), 'v2.0.0': { sha: sha('3'), annotated: true } },
    releases: [
      { tag: 'v1.9.0' },
      { tag: 'v2.0.0', name: 'v2.0.0', body: notes, draft: true, commit: sha('3') },
    ],
  });

const releaseCheck = {
  verb: 'release-check',
  inputs: { repository, tag: 'v2.0.0', 'github-token': GITHUB_TOKEN },
};
const upgrade = 'What it does.\n\n## Upgrade path\n\n1. Run it.\n';

const tags: Repository = {
  commits: ['1', '2'].map((digit) => ({ sha: sha(digit), message: `Commit ${digit}` })),
  tags: { 'v1.2.2': sha('1'), 'v1.2.3': sha('2'), v1: sha('1'), 'v1.2': sha('1') },
  releases: [{ tag: 'v1.2.2' }, { tag: 'v1.2.3' }],
};
const releaseTag = {
  verb: 'release-tag',
  inputs: { repository, tag: 'v1.2.3', 'github-token': GITHUB_TOKEN },
};

const announced = github({
  commits: [{ sha: COMMIT, message: 'feat: begin' }],
  releases: [
    {
      tag: 'v2.0.0',
      body: `${notes}\n## Upgrade path\n\n1. Run it.`,
      'published-at': '2035-03-01T12:00:00Z',
    },
  ],
});
const announce = {
  verb: 'release-announce',
  inputs: {
    repository,
    tag: 'v2.0.0',
    'slack-channel': 'C0RELEASES1',
    'slack-token': SLACK_TOKEN,
    'github-token': GITHUB_TOKEN,
  },
};

const pulls: ScenarioInput = github({
  commits: [{ sha: sha('1'), message: 'feat: First (DBTP-1) (#1)' }],
  tags: { 'v1.0.0': sha('1') },
  pulls: [{ number: 7, title: 'feat: Add thing (DBTP-1)', merged: false }],
});
const pullRequest = (title: string, body: string) => ({
  verb: 'pull-request-check',
  inputs: { repository, title, body, 'require-upgrade-path': 'true', 'github-token': GITHUB_TOKEN },
});

export const releaseCases: readonly PageCase[] = [
  {
    ...releaseCheck,
    name: 'findings',
    title: 'a breaking change without an upgrade path',
    exitCode: 1,
    scenario: draft('What it does.'),
  },
  {
    ...releaseCheck,
    name: 'written',
    title: 'the upgrade path is written into the release',
    exitCode: 0,
    scenario: draft(upgrade),
    inputs: { ...releaseCheck.inputs, 'write-upgrade-path': 'true' },
  },
  {
    ...releaseCheck,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    scenario: draft(upgrade),
    inputs: { ...releaseCheck.inputs, 'write-upgrade-path': 'true', 'dry-run': 'true' },
  },
  {
    ...releaseCheck,
    name: 'nothing',
    title: 'no release pull request was merged',
    exitCode: 0,
    scenario: github({ commits: [{ sha: sha('1'), message: 'feat: Begin (DBTP-1)' }] }),
    inputs: { repository, 'github-token': GITHUB_TOKEN },
  },
  { ...releaseTag, name: 'moved', title: 'the floating tags are moved', exitCode: 0, scenario: github(tags) },
  {
    ...releaseTag,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    scenario: github(tags),
    inputs: { ...releaseTag.inputs, 'dry-run': 'true' },
  },
  {
    ...releaseTag,
    name: 'unchanged',
    title: 'the floating tags are where they should be',
    exitCode: 0,
    scenario: github({ ...tags, tags: { ...tags.tags, v1: sha('2'), 'v1.2': sha('2') } }),
  },
  {
    ...releaseTag,
    name: 'no-release',
    title: 'there is no such release',
    exitCode: 1,
    scenario: github(tags),
    inputs: { ...releaseTag.inputs, tag: 'v1.9.9' },
  },
  { ...announce, name: 'posted', title: 'the release is announced', exitCode: 0, scenario: announced },
  {
    ...announce,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    scenario: announced,
    inputs: { ...announce.inputs, 'dry-run': 'true' },
  },
  {
    ...announce,
    name: 'unchanged',
    title: 'the release was announced before',
    exitCode: 0,
    scenario: announced,
    before: [announce],
  },
  {
    ...announce,
    name: 'refused',
    title: 'Slack refuses the message',
    exitCode: 1,
    scenario: { ...announced, slack: { channels: { C0RELEASES1: { archived: true } } } },
  },
  {
    ...pullRequest('feat: Add thing (DBTP-1)', 'Text.'),
    name: 'good',
    title: 'a title that is right',
    exitCode: 0,
    scenario: pulls,
  },
  {
    ...pullRequest('added thing', 'Text.'),
    name: 'wrong',
    title: 'a title that is wrong',
    exitCode: 1,
    scenario: pulls,
  },
  {
    ...pullRequest('feat!: Drop thing (DBTP-1)', 'Text.'),
    name: 'no-upgrade-path',
    title: 'a breaking change without an upgrade path',
    exitCode: 1,
    scenario: pulls,
  },
];
