import { describe, expect, it } from '@jest/globals';
import { parseConventionalCommits } from 'release-please/build/src/commit.js';
import { PlatformError } from '../../core/errors.js';
import type { HistoryCommit, PullRequestDetails } from '../../providers/github/history.js';
import type { Release } from '../../providers/github/releases.js';
import { FakePullRequests, FakeRange, fakePull } from '../../testing/fake-pull-requests.js';
import { FakeReleases, fakeRelease } from '../../testing/fake-releases.js';
import { FakeTags } from '../../testing/fake-tags.js';
import { ReleaseChecker } from './release-checker.js';
import type { ReleaseCheckRequest } from './release-checker.js';
import { breakingChanges, isBreaking, LONGEST_NOTES } from './upgrade-check.js';

const sha = (digit: string): string => digit.repeat(40);
const HEAD = 'release-please--branches--main';
const pullBody = (version: string): string =>
  `:robot:\n---\n\n\n## [${version}](x) (2026-01-31)\n\n* Thing\n\n---\nfooter`;

/** The release pull request of a version, merged and done with. */
const releasePull = (
  number: number,
  version: string,
  more: Partial<PullRequestDetails> = {},
): PullRequestDetails =>
  fakePull(number, {
    title: `chore(main): release ${version}`,
    body: pullBody(version),
    labels: ['autorelease: tagged'],
    head: HEAD,
    mergeCommit: sha('f'),
    ...more,
  });

interface World {
  /** Newest first. */
  pulls?: PullRequestDetails[];
  releases?: Release[];
  /** Names with the digit of their commit. */
  tags?: Readonly<Record<string, string>>;
  /** Digits and messages, oldest first; the first is the release before, the last is the release. */
  commits?: readonly (readonly [string, string])[];
  ofCommits?: Readonly<Record<string, number[]>>;
}

const draft = (body = '## [2.0.0](x)\n\n* Thing\n'): Release => fakeRelease('v2.0.0', { body, draft: true });
const before = fakeRelease('v1.9.0');
const TAGS = { 'v1.9.0': '1', 'v2.0.0': 'f' };
const BREAKING: NonNullable<World['commits']> = [
  ['1', 'chore(main): release 1.9.0'],
  ['2', 'feat!: Drop it (DBTP-7) (#7)'],
  ['3', 'fix: Thing (#8)'],
  ['f', 'chore(main): release 2.0.0 (#10)'],
];
const section = (text: string): string => `Why\n\n## Upgrade path\n\n${text}\n\n## Else\n\nx`;
const breakingPull = (body: string): PullRequestDetails =>
  fakePull(7, { title: 'feat!: Drop it (DBTP-7)', body, mergeCommit: sha('2') });

/** A breaking release in order, but for its notes. */
function breaking(pull: PullRequestDetails, release = draft()): World {
  return {
    pulls: [releasePull(10, '2.0.0'), fakePull(8, { mergeCommit: sha('3') }), pull],
    releases: [release, before],
    tags: TAGS,
    commits: BREAKING,
  };
}

function open({ pulls = [], releases = [], tags = {}, commits = [], ofCommits = {} }: World) {
  const line: Pick<HistoryCommit, 'sha' | 'message'>[] = commits.map(([digit, message]) => ({
    sha: sha(digit),
    message,
  }));
  const store = new FakeReleases([...releases]);
  const tagMap = new Map(
    Object.entries(tags).map(([name, digit]) => [
      name,
      { name, object: sha(digit), annotated: false, commit: sha(digit) },
    ]),
  );
  const deps = {
    releases: store,
    tags: new FakeTags(tagMap, []),
    pulls: new FakePullRequests(pulls, ofCommits),
    history: new FakeRange(line),
  };
  return { ...deps, checker: new ReleaseChecker(deps) };
}

const request = (more: Partial<ReleaseCheckRequest> = {}): ReleaseCheckRequest => ({
  tag: undefined,
  branch: 'main',
  titlePattern: undefined,
  write: false,
  ...more,
});

const fine: World = {
  pulls: [releasePull(10, '1.9.1')],
  releases: [fakeRelease('v1.9.1', { body: '## [1.9.1](x)' }), before],
  tags: { 'v1.9.0': '1', 'v1.9.1': 'f' },
  commits: [
    ['1', 'chore(main): release 1.9.0'],
    ['f', 'fix: Thing (#8)'],
  ],
};

describe('a release pull request that was opened long ago', () => {
  const newer = Array.from({ length: 250 }, (_, index) => fakePull(1000 - index));

  it.each([undefined, 'v1.9.1'])('is found behind all that came since, by the tag %s', async (tag) => {
    const labels = ['autorelease: pending'];
    const world = { ...fine, pulls: [...newer, releasePull(10, '1.9.1', { labels })], releases: [before] };
    const { checker } = open(world);
    const check = await checker.check(request({ tag }));
    expect(check.findings).toMatchObject([
      { code: 'release-missing', message: expect.stringContaining('Release pull request #10') as unknown },
    ]);
  });

  it.each([
    [undefined, 'list closed main 200'],
    ['v1.9.1', 'list closed * 200'],
  ])('costs no more where it is among the newest, by the tag %s', async (tag, line) => {
    const { checker, pulls } = open({ ...fine, pulls: [...(fine.pulls ?? []), ...newer] });
    await checker.check(request({ tag }));
    expect(pulls.requests).toEqual([line]);
  });
});

describe('a release that is as it should be', () => {
  it.each([
    ['published', fine, {}],
    ['a draft', { ...fine, releases: [fakeRelease('v1.9.1', { draft: true }), before] }, {}],
    ['named by its tag', fine, { tag: 'v1.9.1' }],
    ['made by hand, without a pull request', { ...fine, pulls: [] }, { tag: 'v1.9.1' }],
    [
      'the first of all',
      { ...fine, releases: fine.releases?.slice(0, 1) ?? [], tags: { 'v1.9.1': 'f' } },
      {},
    ],
    ['not the newest pull request', { ...fine, pulls: [fakePull(12), ...(fine.pulls ?? [])] }, {}],
    [
      'with a name of its own',
      {
        ...fine,
        releases: [fakeRelease('v1.9.1', { name: 'The good one', body: '# Hello\n\n## Fixes' }), before],
      },
      {},
    ],
    [
      'of a component, with the tag of it',
      {
        ...fine,
        pulls: [releasePull(10, '1.9.1', { title: 'chore(main): release web 1.9.1' })],
        releases: [fakeRelease('web-v1.9.1', { name: 'web: v1.9.1' })],
        tags: { 'web-v1.9.1': 'f', 'v1.9.0': '1' },
      },
      {},
    ],
    [
      'followed by an open release pull request',
      {
        ...fine,
        pulls: [
          releasePull(11, '1.9.2', { state: 'open', merged: false, labels: ['autorelease: pending'] }),
          ...(fine.pulls ?? []),
        ],
      },
      {},
    ],
  ] as [string, World, Partial<ReleaseCheckRequest>][])('%s passes', async (_, world, more) => {
    const check = await open(world).checker.check(request(more));
    expect(check).toMatchObject({ findings: [], breaking: false, upgrade: { state: 'not-needed' } });
    expect(check.version).toBe('1.9.1');
  });

  it('is none before the first release pull request is merged', async () => {
    const { checker } = open({ pulls: [fakePull(7)] });
    expect(await checker.check(request())).toEqual({
      tag: undefined,
      version: undefined,
      previous: undefined,
      release: undefined,
      breaking: false,
      changes: { pulls: [], commits: [] },
      findings: [],
      upgrade: { state: 'not-needed', findings: [], entries: [] },
    });
  });
});

describe('a release that is asked for by its tag', () => {
  it.each([
    ['in two spellings', { ...fine.tags, '1.9.1': 'f' }, ['tag-duplicate']],
    ['and of another component', { ...fine.tags, 'tools-1.9.1': 'f' }, []],
  ])('has its version %s', async (_, tags, codes) => {
    const check = await open({ ...fine, tags }).checker.check(request({ tag: 'v1.9.1' }));
    expect(check.tag).toBe('v1.9.1');
    expect(check.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a release that is not', () => {
  const pending = { labels: ['autorelease: pending'] };
  const unreleased = (more: Partial<PullRequestDetails>): World => ({
    ...fine,
    pulls: [releasePull(10, '1.9.1', more)],
    releases: [before],
    tags: { 'v1.9.0': '1' },
  });
  it.each([
    ['release-please has not run', unreleased(pending), ['release-missing'], 'run its workflow again'],
    [
      'its label was taken away',
      unreleased({ labels: [] }),
      ['release-missing'],
      'ut the label "autorelease: pending"',
    ],
    ['it was labelled by hand', unreleased({}), ['release-missing'], '(without "autorelease: tagged")'],
    [
      'its title was edited',
      unreleased({ ...pending, title: 'Release 1.9.1!' }),
      ['release-missing'],
      'chore(main): release 1.9.1',
    ],
    [
      'its body was edited',
      unreleased({ ...pending, body: '## 1.9.1\n\n* Thing' }),
      ['release-missing'],
      'Restore the body',
    ],
    [
      'there are two drafts',
      {
        ...fine,
        releases: [fakeRelease('v1.9.1', { draft: true }), fakeRelease('v1.9.1', { draft: true }), before],
      },
      ['release-duplicate'],
      'delete all but one',
    ],
    [
      'there is a draft beside the published one',
      { ...fine, releases: [fakeRelease('v1.9.1', { draft: true }), ...(fine.releases ?? [])] },
      ['release-duplicate'],
      'delete all but one',
    ],
    [
      'there is one with v and one without',
      {
        ...fine,
        releases: [...(fine.releases ?? []), fakeRelease('1.9.1')],
      },
      ['release-duplicate'],
      'delete all but one',
    ],
    [
      'the draft has no tag',
      { ...fine, releases: [fakeRelease('v1.9.1', { draft: true }), before], tags: { 'v1.9.0': '1' } },
      ['tag-missing'],
      '"force-tag-creation": true',
    ],
    [
      'the tag of the published one is gone',
      { ...fine, tags: { 'v1.9.0': '1' } },
      ['tag-missing'],
      `git tag v1.9.1 ${sha('f')}`,
    ],
    [
      'the tag is elsewhere',
      { ...fine, tags: { 'v1.9.0': '1', 'v1.9.1': '1' } },
      ['tag-elsewhere'],
      sha('f'),
    ],
    [
      'there are two tags',
      { ...fine, tags: { ...fine.tags, '1.9.1': 'f' } },
      ['tag-duplicate'],
      'git push --delete origin refs/tags/1.9.1',
    ],
    [
      'the tag is there in another spelling alone',
      { ...fine, tags: { 'v1.9.0': '1', '1.9.1': 'f' } },
      ['tag-missing'],
      `git tag v1.9.1 ${sha('f')}`,
    ],
    [
      'title and body disagree',
      { ...fine, pulls: [releasePull(10, '1.9.1', { body: pullBody('1.9.2') })] },
      ['version-disagrees'],
      'See which version was meant',
    ],
    [
      'its name is another version',
      { ...fine, releases: [fakeRelease('v1.9.1', { name: 'v1.9.0' }), before] },
      ['version-disagrees'],
      'Correct the name',
    ],
    [
      'its notes are those of another version',
      { ...fine, releases: [fakeRelease('v1.9.1', { body: '## [1.9.0](x) (2026)' }), before] },
      ['version-disagrees'],
      'Put the notes of the right version there',
    ],
    [
      'its label is stale',
      { ...fine, pulls: [releasePull(10, '1.9.1', pending)] },
      ['label-stale'],
      'gh pr edit 10 --remove-label "autorelease: pending" --add-label "autorelease: tagged"',
    ],
    [
      'an older one is stale, and so is another label',
      {
        ...fine,
        pulls: [
          ...(fine.pulls ?? []),
          releasePull(4, '1.8.0', { labels: ['autorelease: pending', 'autorelease: triggered'] }),
        ],
      },
      ['label-stale', 'label-stale'],
      'gh pr edit 4 --remove-label',
    ],
    [
      'one that was closed is stale',
      { ...fine, pulls: [...(fine.pulls ?? []), releasePull(4, '1.8.0', { ...pending, merged: false })] },
      ['label-stale'],
      'Remove the label: gh pr edit 4',
    ],
  ] as [string, World, string[], string][])(
    '%s: it is named with the way out',
    async (_, world, codes, fix) => {
      const check = await open(world).checker.check(request());
      expect(check.findings.map(({ code }) => code)).toEqual(codes);
      expect(check.findings[0]?.fix).toContain(fix);
    },
  );

  it('is not breaking, and is named as its tag is spelt', async () => {
    const tags = { 'v1.9.0': '1', '1.9.1': 'f', 'v2.0.0': '1' };
    const check = await open({ ...unreleased(pending), tags }).checker.check(request());
    expect(check).toMatchObject({ tag: '1.9.1', breaking: false, upgrade: { state: 'not-needed' } });
  });

  it('is named where the tag was given, and nothing is there', async () => {
    const check = await open(fine).checker.check(request({ tag: 'v3.0.0' }));
    expect(check.findings).toMatchObject([
      { code: 'release-missing', message: 'There is no release of the tag v3.0.0.' },
    ]);
  });

  it.each([
    ['a tag that is no version', fine, { tag: 'v1' }, 'which is not the tag of a version'],
    [
      'several releases at once',
      {
        ...fine,
        pulls: [
          releasePull(10, '', {
            title: 'chore: release main',
            body: ':robot:\n---\n<details><summary>api: 1.0.0</summary>x</details>\n<details><summary>web: 2.0.0</summary>x</details>\n---\n',
          }),
        ],
      },
      {},
      'has several releases: v1.0.0, v2.0.0',
    ],
    [
      'a title and body without any version',
      { ...fine, pulls: [releasePull(10, '', { title: 'Release!', body: '' })] },
      {},
      "its version can't be read",
    ],
  ] as [string, World, Partial<ReleaseCheckRequest>, string][])(
    'can not be told from %s',
    async (_, world, more, message) => {
      await expect(open(world).checker.check(request(more))).rejects.toThrow(message);
    },
  );
});

describe('the upgrade path of a breaking release', () => {
  const notes = '## [2.0.0](x)\n\n* Thing\n';
  it.each([
    [
      'is missing in the notes',
      breaking(breakingPull(section('Do'))),
      'missing',
      ['upgrade-path-missing'],
      'write-upgrade-path: true',
    ],
    [
      'is missing in the pull request',
      breaking(breakingPull('')),
      'missing',
      ['upgrade-path-missing'],
      'Edit its body',
    ],
    [
      'says nothing',
      breaking(breakingPull(section('TBD'))),
      'missing',
      ['upgrade-path-missing'],
      'Edit its body',
    ],
    [
      'was written by hand',
      breaking(breakingPull(''), draft(`${notes}\n## Upgrade path\n\nDo`)),
      'present',
      [],
      '',
    ],
    [
      'was written by hand, and says nothing',
      breaking(breakingPull(''), draft(`${notes}\n## Upgrade path\n\nTBD`)),
      'missing',
      ['upgrade-path-missing'],
      'Edit its body',
    ],
    [
      'was written earlier',
      breaking(
        breakingPull(section('Do')),
        draft(`${notes}\n<!-- upgrade-path:7:0 -->\n### x\nDo\n<!-- /upgrade-path:7:0 -->`),
      ),
      'present',
      [],
      '',
    ],
    [
      'has lost a marker',
      breaking(breakingPull(section('Do')), draft(`${notes}\n<!-- upgrade-path:7:0 -->\n### x\nDo`)),
      'missing',
      ['notes-markers', 'upgrade-path-missing'],
      'Delete that upgrade path',
    ],
  ] as [string, World, string, string[], string][])('%s', async (_, world, state, codes, fix) => {
    const check = await open(world).checker.check(request());
    expect(check).toMatchObject({ breaking: true, upgrade: { state } });
    expect(check.findings.map(({ code }) => code)).toEqual(codes);
    expect(check.findings[0]?.fix ?? '').toContain(fix);
  });

  it.each([
    ['by hand', `${notes}\n## Upgrade path\n\nDo`],
    ['earlier', `${notes}\n<!-- upgrade-path:7:0 -->\n### x\nDo\n<!-- /upgrade-path:7:0 -->`],
  ])('needs no section of the pull request where it was written %s', async (_, body) => {
    const { checker } = open(breaking(breakingPull(''), draft(body)));
    const check = await checker.check(request({ write: true }));
    expect([check.upgrade.state, check.findings]).toEqual(['present', []]);
  });

  it.each([
    [
      'a major version without breaking commits',
      [
        ['1', 'x'],
        ['f', 'fix: x'],
      ],
      'is a new major version, no commit',
    ],
    [
      'a commit without a pull request',
      [
        ['1', 'x'],
        ['2', 'feat!: Drop it'],
        ['f', 'x'],
      ],
      'The breaking commit 2222222 (feat!: Drop it)',
    ],
  ] as [string, World['commits'], string][])('is asked for by %s', async (_, commits, message) => {
    const world = {
      pulls: [releasePull(10, '2.0.0')],
      releases: [draft(), before],
      tags: TAGS,
      commits: commits ?? [],
    };
    for (const write of [false, true]) {
      const check = await open(world).checker.check(request({ write }));
      expect(check.findings.map((finding) => finding.message).join()).toContain(message);
      expect(check.upgrade.state).toBe('missing');
    }
  });

  it('counts from the version that was published last, and breaks below 1.0 too', async () => {
    const world: World = {
      pulls: [releasePull(10, '0.5.0'), breakingPull(section('Do'))],
      releases: [fakeRelease('v0.5.0'), fakeRelease('v0.4.0', { draft: true }), fakeRelease('v0.3.0')],
      tags: { 'v0.3.0': '1', 'v0.4.0': '3', 'v0.5.0': 'f', 'v0.5.0-rc.1': '3' },
      commits: BREAKING,
    };
    const { checker, history } = open(world);
    const check = await checker.check(request());
    expect(history.requests).toEqual(['1111111...fffffff']);
    expect(check).toMatchObject({ breaking: true, previous: { tag: 'v0.3.0' } });
  });

  it('counts up to where the tag belongs, where it is missing', async () => {
    const untagged = { ...breaking(breakingPull('')), tags: { 'v1.9.0': '1' } };
    const first = open(untagged);
    await first.checker.check(request());
    expect(first.history.requests).toEqual(['1111111...fffffff']);
    const byHand = { ...draft(), target: sha('3') };
    const second = open({ ...untagged, pulls: [], releases: [byHand, before] });
    await second.checker.check(request({ tag: 'v2.0.0' }));
    expect(second.history.requests).toEqual(['1111111...3333333']);
  });

  it('is asked for by a single breaking commit of a minor version', async () => {
    const commits = [
      ['1', 'x'],
      ['2', 'feat!: Drop it'],
      ['f', 'x'],
    ] as const;
    expect((await open({ ...fine, commits }).checker.check(request())).breaking).toBe(true);
  });

  it('is not asked for where the version before points to no commit', async () => {
    const world = open(fine);
    const name = 'v1.9.0';
    world.tags.tags.set(name, { name, object: sha('a'), annotated: true, commit: undefined });
    const check = await world.checker.check(request());
    expect(check).toMatchObject({ previous: undefined, breaking: false });
    expect(world.history.requests).toEqual([]);
  });

  it('finds the pull request of a commit within it, and takes what its body puts in the place of the message', async () => {
    const world: World = {
      ...breaking(fakePull(7, { body: section('Do'), mergeCommit: sha('a') })),
      ofCommits: { [sha('2')]: [7] },
    };
    const { checker, pulls } = open(world);
    expect((await checker.check(request())).changes.pulls.map(({ number }) => number)).toEqual([7]);
    expect(pulls.requests).toContain('pulls of 2222222');
    const overridden = breakingPull(`BEGIN_COMMIT_OVERRIDE\nfeat: Nothing\nEND_COMMIT_OVERRIDE`);
    const other = fakePull(8, {
      mergeCommit: sha('3'),
      body: 'BEGIN_COMMIT_OVERRIDE\nfeat!: All\nEND_COMMIT_OVERRIDE',
    });
    const second = open({ ...breaking(overridden), pulls: [releasePull(10, '2.0.0'), other, overridden] });
    expect((await second.checker.check(request())).changes.pulls.map(({ number }) => number)).toEqual([8]);
  });
});

describe('writing the upgrade path', () => {
  const write = request({ write: true });

  it('puts each section into the notes once', async () => {
    const pulls = [
      releasePull(10, '2.0.0'),
      fakePull(8, { title: 'fix!: Rename (DBTP-8)', body: section('- Rename'), mergeCommit: sha('3') }),
      breakingPull(section('1. Do')),
    ];
    const commits = BREAKING.map(
      ([digit, text]) => [digit, digit === '3' ? 'fix!: Rename (#8)' : text] as const,
    );
    const world = open({ ...breaking(breakingPull('')), pulls, commits });
    const check = await world.checker.check(write);
    expect(check).toMatchObject({ findings: [], upgrade: { state: 'unwritten' } });
    expect(world.releases.requests).toEqual(['list']);
    const { body } = await world.checker.write(check);
    expect(body).toBe(
      [
        '## [2.0.0](x)\n\n* Thing\n',
        '## Upgrade path\n',
        '<!-- upgrade-path:7:0 -->\n### [feat!: Drop it (DBTP-7)](https://github.com/uktrade/demo/pull/7)\n\n1. Do',
        '<!-- /upgrade-path:7:0 -->\n',
        '<!-- upgrade-path:8:0 -->\n### [fix!: Rename (DBTP-8)](https://github.com/uktrade/demo/pull/8)\n\n- Rename',
        '<!-- /upgrade-path:8:0 -->',
      ].join('\n'),
    );
    const again = await world.checker.check(write);
    expect(again).toMatchObject({ findings: [], upgrade: { state: 'present' } });
  });

  it('keeps what was written into the notes since the check', async () => {
    const world = open(breaking(breakingPull(section('Do'))));
    const check = await world.checker.check(write);
    const { id } = world.releases.releases[0] ?? { id: 0 };
    await world.releases.writeBody(id, 'By hand.\n');
    expect((await world.checker.write(check)).body).toMatch(/^By hand\.\n\n## Upgrade path\n/);
  });

  it.each([
    ['before it happened', 'beforeWrite', 2],
    ['after it happened', 'afterWrite', 1],
  ] as const)('happens once, where the answer was lost %s', async (_, when, writes) => {
    const world = open(breaking(breakingPull(section('Do'))));
    const check = await world.checker.check(write);
    let lost = 0;
    world.releases[when] = () => {
      lost += 1;
      if (lost === 1) throw new PlatformError('lost', { transient: true });
    };
    const { body } = await world.checker.write(check);
    expect(body.match(/<!-- upgrade-path:7:0 -->/g)).toHaveLength(1);
    expect(world.releases.requests.filter((line) => line.startsWith('write'))).toHaveLength(writes);
  });

  it('does not happen where the notes were broken since the check, or where there is no release', async () => {
    const world = open(breaking(breakingPull(section('Do'))));
    const check = await world.checker.check(write);
    const { id } = world.releases.releases[0] ?? { id: 0 };
    await world.releases.writeBody(id, '```\nx');
    await expect(world.checker.write(check)).rejects.toMatchObject({
      message: expect.stringContaining('The notes of v2.0.0 end within a block of code') as unknown,
      hint: 'Close it in the notes, and run this again.',
    });
    await expect(world.checker.write({ ...check, release: undefined })).rejects.toThrow(
      'There are no notes to write to.',
    );
  });

  it('gives up after some attempts, and at once for a refusal', async () => {
    for (const [transient, attempts] of [
      [true, 3],
      [false, 1],
    ] as const) {
      const world = open(breaking(breakingPull(section('Do'))));
      const check = await world.checker.check(write);
      world.releases.beforeWrite = () => {
        throw new PlatformError('no', { transient });
      };
      await expect(world.checker.write(check)).rejects.toThrow('no');
      expect(world.releases.requests.filter((line) => line.startsWith('write'))).toHaveLength(attempts);
    }
  });

  it.each([
    [
      'a pull request has no section',
      breaking(breakingPull('')),
      'upgrade-path-missing',
      '#7 (feat!: Drop it (DBTP-7)) has no section',
    ],
    [
      'a section says nothing',
      breaking(breakingPull(section('TODO'))),
      'upgrade-path-missing',
      'that says nothing',
    ],
    [
      'a section is not closed',
      breaking(breakingPull('## Upgrade path\n\n```sh\ndo')),
      'upgrade-path-open',
      'pull request #7',
    ],
    [
      'the notes are not closed',
      breaking(breakingPull(section('Do')), draft('```\nx')),
      'upgrade-path-open',
      'The notes of v2.0.0',
    ],
    [
      'the notes would get too long',
      breaking(breakingPull(section('Do '.repeat(LONGEST_NOTES / 3 - 20)))),
      'notes-too-long',
      'and GitHub takes 125000: #7 has',
    ],
    [
      'a marker is broken',
      breaking(breakingPull(section('Do')), draft('<!-- upgrade-path:7:0 -->\nDo')),
      'notes-markers',
      'marker at the end',
    ],
  ])('does not happen where %s', async (_, world, code, message) => {
    const check = await open(world).checker.check(write);
    expect(check.upgrade.state).toBe('missing');
    expect(check.findings).toMatchObject([{ code, message: expect.stringContaining(message) as unknown }]);
  });
});

const silent = (): void => undefined;
const quiet = { error: silent, warn: silent, info: silent, debug: silent, trace: silent };

/** What release-please says of the message; undefined where it can't parse it, and drops it. */
function libraryBreaking(message: string): boolean | undefined {
  const parsed = parseConventionalCommits([{ sha: 'a', message }], quiet);
  return parsed.length === 0 ? undefined : parsed.some(({ breaking }) => breaking);
}

describe('a breaking commit', () => {
  it.each([
    'feat!: Drop it (DBTP-1)',
    'feat(api)!: Drop it',
    'chore(deps)!: Bump',
    'fix: Thing\n\nBREAKING CHANGE: it went',
    'fix: Thing\n\nBREAKING-CHANGE: it went',
    'fix: Thing\n\nbody\n\nBREAKING CHANGE: it went\nfor good',
    'fix: Thing\n\nbody\n\nReviewed-by: x\nBREAKING CHANGE: it went',
    'fix: Thing\r\n\r\nBREAKING CHANGE: it went',
    'feat: One\n\nBEGIN_NESTED_COMMIT\nfeat!: Two\nEND_NESTED_COMMIT',
    // What it drops is breaking all the same.
    'feat!: Drop foo\n\nfoo(bar(baz))',
    'feat !: Drop it',
    'feat: x\n\nfoo(bar(baz))\n\nBREAKING CHANGE: it went',
    'feat: One\n\nfeat!: Two',
  ])('is %j', (message) => {
    expect(isBreaking(message)).toBe(true);
    expect(libraryBreaking(message) ?? true).toBe(true);
  });

  it.each([
    'feat: Thing (DBTP-1)',
    'feat: Not!: here',
    'Merge pull request #7 from uktrade/change!: x',
    'fix: Thing\n\nThis is no BREAKING CHANGE as such',
    'fix: Thing\n\nNot a breaking change: really',
    'chore(main): release 2.0.0\n\n### ⚠ BREAKING CHANGES\n\n* it went',
    '',
    'wow! nice: x',
  ])('is not %j', (message) => {
    expect(isBreaking(message)).toBe(false);
    expect(libraryBreaking(message) ?? false).toBe(false);
  });
});

describe('what breaks in a release', () => {
  /** Looks through two commits: one that breaks, and that of the release. */
  async function look(
    pulls: PullRequestDetails[],
    { known = [], of = {}, last = 'chore(main): release 2.0.0' }: LookOptions = {},
  ) {
    const store = new FakePullRequests(pulls, { [sha('2')]: of[2] ?? [] });
    const history = new FakeRange([
      { sha: sha('1'), message: 'chore(main): release 1.9.0' },
      { sha: sha('2'), message: 'feat!: Drop it' },
      { sha: sha('3'), message: last },
    ]);
    const found = await breakingChanges({ history, pulls: store }, sha('1'), sha('3'), known);
    return {
      pulls: found.pulls.map(({ number }) => number),
      commits: found.commits.map((commit) => commit.sha.slice(0, 1)),
      requests: store.requests,
    };
  }
  interface LookOptions {
    known?: PullRequestDetails[];
    of?: Readonly<Record<number, number[]>>;
    last?: string;
  }
  const own = fakePull(7, { mergeCommit: sha('2') });
  const around = fakePull(8, { mergeCommit: sha('a') });
  const asked = ['pulls of 2222222'];

  it.each([
    ['a pull request that is known', [own], { known: [own] }, [7], [], []],
    ['one that is not known', [own], {}, [7], [], asked],
    ['one within which the commit is', [around], { of: { 2: [8] } }, [8], [], asked],
    ['the one that made the commit, not those around it', [around, own], { of: { 2: [8] } }, [7], [], asked],
    [
      'one of several around it',
      [around, fakePull(9, { mergeCommit: sha('b') })],
      { of: { 2: [8, 9] } },
      [8],
      [],
      asked,
    ],
    ['a commit without a pull request', [], {}, [], ['2'], asked],
    ['a commit whose pull request was closed', [{ ...own, merged: false }], {}, [], ['2'], asked],
    [
      'a commit that a closed pull request had been tried with',
      [{ ...own, merged: false }],
      { known: [{ ...own, merged: false }] },
      [],
      ['2'],
      asked,
    ],
  ])('is %s', async (_, pulls, options, numbers, commits, requests) => {
    expect(await look(pulls, options)).toEqual({ pulls: numbers, commits, requests });
  });

  it('is not what the release pull request lists', async () => {
    const release = fakePull(10, { mergeCommit: sha('3'), head: 'release-please--branches--main' });
    const last = 'chore(main): release 2.0.0\n\nBREAKING CHANGE: it went';
    expect((await look([own], { known: [own, release], last })).pulls).toEqual([7]);
    expect(await look([own], { known: [own], last })).toMatchObject({ pulls: [7], commits: ['3'] });
  });

  it('is not known where there are too many commits', async () => {
    const line = Array.from({ length: 3_002 }, (_, index) => ({
      sha: index.toString(16).padStart(40, '0'),
      message: 'x',
    }));
    const history = new FakeRange(line);
    const [base, head] = [line[0]?.sha ?? '', line.at(-1)?.sha ?? ''];
    const found = breakingChanges({ history, pulls: new FakePullRequests([], {}) }, base, head, []);
    await expect(found).rejects.toMatchObject({
      message: 'There are 3001 commits between 0000000 and 0000000; at most 3000 are looked through.',
      hint: 'Release more often, or check the notes of this release by hand.',
    });
    const fewer = line[3_000]?.sha ?? '';
    await expect(
      breakingChanges({ history, pulls: new FakePullRequests([], {}) }, base, fewer, []),
    ).resolves.toEqual({ pulls: [], commits: [] });
  });
});
