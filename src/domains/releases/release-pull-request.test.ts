import { describe, expect, it } from '@jest/globals';
import { BranchName } from 'release-please/build/src/util/branch-name.js';
import { PullRequestBody } from 'release-please/build/src/util/pull-request-body.js';
import { PullRequestTitle } from 'release-please/build/src/util/pull-request-title.js';
import { fakePull } from '../../testing/fake-pull-requests.js';
import {
  findReleaseSubject,
  listReleaseTags,
  parseReleasePullRequest,
  releaseBranch,
} from './release-pull-request.js';

const silent = (): void => undefined;
const quiet = { error: silent, warn: silent, info: silent, debug: silent, trace: silent };
const HEAD = 'release-please--branches--main';
const body = (notes: string): string =>
  `:robot: I have created a release *beep* *boop*\n---\n\n\n${notes}\n\n---\nThis PR was generated with [Release Please](https://github.com/googleapis/release-please).`;
const SINGLE =
  '## [1.2.3](https://github.com/uktrade/demo/compare/v1.2.2...v1.2.3) (2026-01-31)\n\n### Features\n\n* Thing';
const SEVERAL =
  '<details><summary>api: 1.2.3</summary>\n\n## 1.2.3\n</details>\n\n<details><summary>web: 2.0.0-rc.1</summary>\n\n## 2\n</details>';

const titles = [
  'chore(main): release 1.2.3',
  'chore: release 1.2.3',
  'chore(main): release web 1.2.3',
  'chore(main): release @uktrade/web 1.2.3',
  'chore(main): release v1.2.3',
  'chore(main): release web v1.2.3-rc.1',
  'chore(release/1.x): release 1.2.3',
  'chore: release main',
  'chore: release',
  'chore(main): Release 1.2.3',
  'chore(main): release version 1.2.3 of the thing',
  'feat: Release 1.2.3',
  'Release 1.2.3',
  'chore(main) : release 1.2.3',
  '',
];

const bodies = [
  body(SINGLE),
  body(SINGLE).replaceAll('\n', '\r\n'),
  body('## 1.2.3 (2026-01-31)\n\n* Thing'),
  body('### [1.2.3-rc.1](x) (2026-01-31)\n\n* Thing'),
  body(SEVERAL),
  body('<details><summary>1.2.3</summary>\n\nx\n</details>'),
  body('No version'),
  SINGLE,
  '',
  `---\n${SINGLE}\n\nlast`,
  `x\n---\n${SINGLE}\n\n---\n---\nx`,
  '---\n\n<summary>1.2.3</summary>',
  `${body(SEVERAL)}\n<details><summary>9.9.9</summary></details>\nx`,
  body('<details><summary>Details</summary>x</details>\n\n<details><summary>web: 1.2.3</summary>x</details>'),
];

describe('a release pull request', () => {
  it.each(titles)('has the title %j read as release-please reads it', (title) => {
    const real =
      PullRequestTitle.parse(title, undefined, undefined, quiet) ??
      PullRequestTitle.parse(title, 'chore: release ${branch}', undefined, quiet);
    const read = parseReleasePullRequest(fakePull(1, { title, head: HEAD, body: '' }));
    expect(read?.titleReadable).toBe(real !== undefined);
    expect(read?.releases[0]?.version).toBe(real?.getVersion()?.toString());
    if (real?.getVersion() !== undefined)
      expect(read?.releases[0]?.component ?? '').toBe(real.getComponent() ?? '');
  });

  it.each(bodies)('has the body %j read as release-please reads it', (text) => {
    const real = PullRequestBody.parse(text, quiet)?.releaseData ?? [];
    const read = parseReleasePullRequest(
      fakePull(1, { title: 'chore: release main', head: HEAD, body: text }),
    );
    expect(read?.bodyReadable).toBe(real.length > 0);
    // A date behind a pre-release, without brackets, becomes part of the version there.
    expect(read?.releases).toEqual(
      real.map(({ component, version }) => ({ component, version: version?.toString() })),
    );
  });

  it.each([
    HEAD,
    'release-please--branches--release/1.x',
    'release-please--branches--main--components--web',
    'release-please--branches--main--groups--all-of-it',
    'release-please/branches/main',
    'release-please/branches/main/components/web',
    'feature/release-please',
    'release-please--main',
    'main',
  ])('has the branch %j read as release-please reads it', (name) => {
    const real = BranchName.parse(name, quiet);
    const read = releaseBranch(name);
    // The library's newest forms take the component for a part of the branch, which nothing there uses.
    expect(read?.target).toBe(real?.getTargetBranch()?.split('--groups--')[0]);
    expect(read?.component).toBe(real?.getComponent());
  });

  it.each([
    ['title and body agree', 'chore(main): release 1.2.3', SINGLE, [{ version: '1.2.3' }], undefined],
    ['the body alone has one', 'chore: release main', SINGLE, [{ version: '1.2.3' }], undefined],
    ['the title wins', 'chore(main): release 1.2.4', SINGLE, [{ version: '1.2.4' }], '1.2.3'],
    [
      'several components',
      'chore: release main',
      SEVERAL,
      [
        { component: 'api', version: '1.2.3' },
        { component: 'web', version: '2.0.0-rc.1' },
      ],
      undefined,
    ],
  ])('%s', (_, title, notes, releases, otherVersion) => {
    const read = parseReleasePullRequest(fakePull(1, { title, head: HEAD, body: body(notes) }));
    expect(read).toMatchObject({ branch: 'main', releases });
    expect(read?.otherVersion).toBe(otherVersion);
  });

  it('may have a title of another form', () => {
    const pull = fakePull(1, { title: 'chore: Release v1.2.3 (off-ticket)', head: HEAD });
    expect(parseReleasePullRequest(pull)?.titleReadable).toBe(false);
    expect(
      parseReleasePullRequest(pull, 'chore${scope}: Release${component} v${version} (off-ticket)')?.releases,
    ).toEqual([{ component: undefined, version: '1.2.3' }]);
  });

  it.each([
    ['none', HEAD, 'chore(main): release 1.2.3', SINGLE, [undefined]],
    [
      'that of its title',
      `${HEAD}--components--api`,
      'chore(main): release web 1.2.3',
      SEVERAL,
      ['api', 'web'],
    ],
    [
      'that of its title alone',
      `${HEAD}--components--api`,
      'chore(main): release web 1.2.3',
      SINGLE,
      ['web'],
    ],
    ['that of its branch', `${HEAD}--components--api`, 'chore(main): release 1.2.3', SINGLE, ['api']],
    [
      'that of its branch, without a title',
      `${HEAD}--components--api`,
      'chore: release main',
      SINGLE,
      ['api'],
    ],
    [
      'that of its body',
      HEAD,
      'chore(main): release 1.2.3',
      '<details><summary>web: 1.2.3</summary>x</details>',
      ['web'],
    ],
    [
      'none beside that of its body',
      HEAD,
      'chore: release main',
      '<details><summary>1.2.3</summary>x</details><details><summary>web: 2.0.0</summary>x</details>',
      [undefined, 'web'],
    ],
  ])('has the component: %s', (_, head, title, notes, components) => {
    const read = parseReleasePullRequest(fakePull(1, { title, head, body: body(notes) }));
    expect(read?.releases.map(({ component }) => component)).toEqual(components);
  });

  it('has the version of a pre-release without what comes after it', () => {
    for (const notes of ['## 1.2.3-rc.1 (2026-01-31)', '## 1.2.3-rc.1\n* Thing']) {
      const pull = fakePull(1, { title: 'chore: release main', head: HEAD, body: body(notes) });
      expect(parseReleasePullRequest(pull)?.releases).toEqual([
        { component: undefined, version: '1.2.3-rc.1' },
      ]);
    }
  });

  it('is none on another branch', () => {
    expect(parseReleasePullRequest(fakePull(1, { title: 'chore(main): release 1.2.3' }))).toBeUndefined();
  });

  it.each([
    [undefined, ['v1.2.3', 'v1.2.4', 'v1'], ['v1.2.3']],
    [undefined, ['v1.2.3', '1.2.3', 'web-v1.2.3'], ['v1.2.3', '1.2.3']],
    ['web', ['v1.2.3', 'web-v1.2.3', 'api-v1.2.3'], ['web-v1.2.3']],
    ['web', ['v1.2.3', 'api-v1.2.3'], ['v1.2.3']],
    ['web', ['web/1.2.3'], ['web/1.2.3']],
    ['web', [], []],
  ])('of %j has its tags among %j', (component, names, expected) => {
    expect(listReleaseTags({ component, version: '1.2.3' }, names)).toEqual(expected);
  });
});

describe('the release to check', () => {
  const request = { tag: undefined, branch: 'main', titlePattern: undefined };
  const released = (title: string, notes = SINGLE, head = HEAD) =>
    fakePull(10, { title, head, body: body(notes) });
  const single = released('chore(main): release 1.2.3');
  const web = released('chore(main): release web 1.2.3');

  it.each([
    [single, [], 'v1.2.3', []],
    [single, ['v1.2.2', '1.2.1', 'web-v1.2.2'], 'v1.2.3', []],
    [single, ['1.2.2', 'v1.2.1'], '1.2.3', []],
    [single, ['1.2.2', 'v1.2.3'], 'v1.2.3', ['v1.2.3']],
    [web, ['v2.0.0', 'web-1.2.2', 'tools-v9.0.0'], 'web-1.2.3', []],
    [web, ['2.0.0', 'tools-v9.0.0'], '1.2.3', []],
  ])('is named like those before it (%#)', (pull, names, name, tags) => {
    expect(findReleaseSubject(request, [fakePull(11), pull], names)).toMatchObject({
      name,
      tags,
      version: '1.2.3',
      pull: { pull: { number: 10 } },
    });
  });

  it.each([
    ['another branch', { ...request, branch: 'other' }, single],
    ['a pull request that was closed', request, { ...single, merged: false }],
    ['no release pull request', request, fakePull(7)],
  ])('is not there with %s', (_, given, pull) => {
    expect(findReleaseSubject(given, [pull], [])).toBeUndefined();
  });

  it.each([
    ['v1.2.3', ['v1.2.3', '1.2.3'], ['v1.2.3'], 10],
    ['web-v1.2.3', [], [], undefined],
    ['v1.2.4', ['v1.2.3'], [], undefined],
  ])('is that of the tag %s', (tag, names, tags, number) => {
    const subject = findReleaseSubject({ ...request, tag }, [single], names);
    expect(subject).toMatchObject({ name: tag, version: tag.replace(/^.*v/, ''), tags });
    expect(subject?.pull?.pull.number).toBe(number);
  });

  const restore =
    'Restore the title (chore(main): release 1.2.3) and the body, add the label "autorelease: pending" and run release-please again. If your titles have another form, set pull-request-title-pattern. https://github.com/uktrade/demo/pull/10';
  it.each([
    [
      'a title of another form and no version',
      request,
      released('Release!', ''),
      "Release pull request #10 (Release!) is merged, but its version can't be read: the title was edited, so release-please no longer recognises it.",
      restore,
    ],
    [
      'no version',
      request,
      released('chore: release main', ''),
      "Release pull request #10 (chore: release main) is merged, but its version can't be read: neither title nor body has one.",
      restore,
    ],
    [
      'several releases',
      request,
      released('chore: release main', SEVERAL),
      'Release pull request #10 has several releases: api/v1.2.3, v2.0.0-rc.1.',
      'Run release-check for each of them, with the input tag set to its tag.',
    ],
    [
      'a tag that is not a version',
      { ...request, tag: 'v1' },
      single,
      'The input tag is "v1", which is not the tag of a version.',
      'Set tag to that of a release, such as v1.2.3, or leave it out to check the newest release pull request.',
    ],
  ])('is not known with %s', (_, given, pull, message, hint) => {
    expect(() => findReleaseSubject(given, [pull], ['v1.2.2', 'api/v1.2.3', 'api/1.2.3'])).toThrow(
      expect.objectContaining({ message, hint }),
    );
  });
});
