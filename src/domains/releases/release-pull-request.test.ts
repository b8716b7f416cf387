import { describe, expect, it } from '@jest/globals';
import { BranchName } from 'release-please/build/src/util/branch-name.js';
import { PullRequestBody } from 'release-please/build/src/util/pull-request-body.js';
import { PullRequestTitle } from 'release-please/build/src/util/pull-request-title.js';
import { fakePull } from '../../testing/fake-pull-requests.js';
import { parseReleasePullRequest, releaseBranch, listReleaseTags } from './release-pull-request.js';

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
