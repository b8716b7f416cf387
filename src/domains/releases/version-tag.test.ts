import { describe, expect, it } from '@jest/globals';
import type { Release } from '../../providers/github/releases.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeReleases, fakeRelease } from '../../testing/fake-releases.js';
import { FakeTags } from '../../testing/fake-tags.js';
import {
  defaultBranch,
  floatingTagName,
  isPrerelease,
  listOtherSpellings,
  parseLevels,
  parseVersionTag,
  requestedTag,
  sameFamily,
  sameLine,
  validateTag,
  versionTags,
  ReleaseIndex,
  ReleaseTags,
} from './version-tag.js';

describe('the tag of a version', () => {
  it.each([
    ['v1.2.3', '', 'v', '1.2.3', 'v1', 'v1.2'],
    ['1.2.3', '', '', '1.2.3', '1', '1.2'],
    ['v0.3.0', '', 'v', '0.3.0', 'v0', 'v0.3'],
    ['tools-v1.2.3', 'tools-', 'v', '1.2.3', 'tools-v1', 'tools-v1.2'],
    ['tools/v1.2.3', 'tools/', 'v', '1.2.3', 'tools/v1', 'tools/v1.2'],
    ['@uktrade/tools@1.2.3', '@uktrade/tools@', '', '1.2.3', '@uktrade/tools@1', '@uktrade/tools@1.2'],
    ['v1.2.3-rc.1', '', 'v', '1.2.3-rc.1', 'v1', 'v1.2'],
    ['v1.2.3-rc', '', 'v', '1.2.3-rc', 'v1', 'v1.2'],
    ['v1.2.3-1.2.3', '', 'v', '1.2.3-1.2.3', 'v1', 'v1.2'],
    ['v1.2.3+build.5', '', 'v', '1.2.3+build.5', 'v1', 'v1.2'],
    ['v10.20.30', '', 'v', '10.20.30', 'v10', 'v10.20'],
  ])('%s is read', (tag, prefix, v, text, major, minor) => {
    const parsed = parseVersionTag(tag);
    expect(parsed).toMatchObject({ tag, prefix, v, text });
    if (parsed === undefined) throw new Error('not read');
    expect([floatingTagName(parsed, 'major'), floatingTagName(parsed, 'minor')]).toEqual([major, minor]);
    expect(isPrerelease(parsed)).toBe(text.includes('-'));
  });

  it.each([
    'v1',
    'v1.2',
    '1.2',
    'main',
    '',
    'v1.2.x',
    'v01.2.3',
    'v1.2.3.4',
    'vv1.2.3',
    'toolsv1.2.3',
    'v1.2.3-',
  ])('%j is none', (tag) => {
    expect(parseVersionTag(tag)).toBeUndefined();
  });

  it('sorts by version, newest first', () => {
    const sorted = versionTags(['v1.9.0', 'v1', 'v1.10.0', 'v1.10.0-rc.2', 'v1.10.0-rc.10', 'x']);
    expect(sorted.map(({ tag }) => tag)).toEqual(['v1.10.0', 'v1.10.0-rc.10', 'v1.10.0-rc.2', 'v1.9.0']);
  });
});

describe('two tags of versions', () => {
  it.each([
    ['v1.2.3', 'v1.2.4', true, true, true],
    ['v1.2.3', 'v1.3.3', true, true, false],
    ['v1.2.3', 'v2.2.3', true, false, false],
    ['v1.2.3', '1.2.3', false, false, false],
    ['v1.2.3', 'web-v1.2.3', false, false, false],
    ['v1.2.3', 'web-2.2.3', false, false, false],
  ])('%s and %s: of one family %s, of one major line %s, of one minor line %s', (...row) => {
    const [first, second, family, major, minor] = row;
    const [a, b] = [parseVersionTag(first), parseVersionTag(second)];
    if (a === undefined || b === undefined) throw new Error('not read');
    expect([sameFamily(a, b), sameLine(a, b, 'major'), sameLine(a, b, 'minor')]).toEqual([
      ...[family, major, minor],
    ]);
  });

  it('may be the same version, spelt differently', () => {
    const names = ['v1.2.3', '1.2.3', 'v1.2.4', 'web-v1.2.3', '1.2.3-rc.1', 'v1'];
    expect(listOtherSpellings('v1.2.3', names)).toEqual(['1.2.3']);
    expect(listOtherSpellings('web-1.2.3', names)).toEqual(['web-v1.2.3']);
    expect(listOtherSpellings('v1', names)).toEqual([]);
  });
});

const workflow = (event: unknown): Workflow =>
  ({ eventName: 'release', readEvent: () => event }) as unknown as Workflow;

describe('the tag of a release', () => {
  it.each([
    ['v1.2.3', undefined, 'v1.2.3'],
    ['v1.2.3', { release: { tag_name: 'v9.9.9' } }, 'v1.2.3'],
    [undefined, { release: { tag_name: 'v9.9.9' } }, 'v9.9.9'],
    ['refs/tags/v1.2.3', undefined, 'v1.2.3'],
  ])('is, of %j and the event %j, %s', (given, event, tag) => {
    expect(requestedTag(given, event === undefined ? undefined : workflow(event))).toBe(tag);
  });

  it.each([
    [undefined, 'the input tag is empty.'],
    [workflow(undefined), 'the event "release" is not about a release'],
    [workflow({ release: {} }), 'the event "release" is not about a release'],
    [workflow({ release: { tag_name: '' } }), 'the event "release" is not about a release'],
    [workflow({ release: { tag_name: 7 } }), 'the event "release" is not about a release'],
    [workflow(null), 'the event "release" is not about a release'],
  ])('has to come from somewhere', (given, message) => {
    expect(() => requestedTag(undefined, given)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message) as unknown,
        hint: 'Set tag to the tag of the release: v1.2.3.',
      }),
    );
  });

  it.each([
    '',
    'refs/tags/',
    '-x',
    'a b',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a@{b',
    'a//b',
    '/a',
    'a/',
    '.a',
    'a.',
    'a.lock',
    'a\nb',
    'a\u007f',
  ])('is not %j', (tag) => {
    expect(() => validateTag(tag)).toThrow(
      expect.objectContaining({
        message: `The input tag is ${JSON.stringify(tag)}, which is not a valid tag name.`,
        hint: 'Set tag to the tag of the release: v1.2.3.',
      }),
    );
  });
});

describe('the branch', () => {
  it.each([
    [undefined, undefined],
    [workflow({ repository: { default_branch: 'trunk' } }), 'trunk'],
    [workflow({ repository: { default_branch: '' } }), undefined],
    [workflow({ repository: { default_branch: 7 } }), undefined],
    [workflow({ repository: {} }), undefined],
    [workflow({}), undefined],
  ])('is what the event says', (given, branch) => {
    expect(defaultBranch(given)).toBe(branch);
  });
});

describe('the levels', () => {
  it.each([
    ['major,minor', ['major', 'minor']],
    ['minor, major', ['major', 'minor']],
    ['minor', ['minor']],
    [' major\nmajor ', ['major']],
  ])('are read from %j', (text, levels) => {
    expect(parseLevels(text)).toEqual(levels);
  });

  it.each(['', ',', 'patch', 'major;minor', 'Major', 'major,patch'])('are not read from %j', (text) => {
    expect(() => parseLevels(text)).toThrow(
      expect.objectContaining({
        message: `The input levels is ${JSON.stringify(text)}. Expected major, minor, or both.`,
        hint: 'Write levels: major,minor for v1 and v1.2.',
      }),
    );
  });
});

const newest = (count: number): Release[] =>
  Array.from({ length: count }, (_, index) => fakeRelease(`v2.0.${count - index}`));

describe('the releases of a tag', () => {
  it('are the published one, then the drafts', async () => {
    const store = new FakeReleases([
      fakeRelease('v1.0.0', { draft: true }),
      fakeRelease('v1.0.1'),
      fakeRelease('v1.0.0'),
      fakeRelease('v1.1.0', { draft: true }),
    ]);
    const index = new ReleaseIndex(store);
    expect((await index.of('v1.0.0')).map(({ draft }) => draft)).toEqual([false, true]);
    expect((await index.of('v1.1.0')).map(({ draft }) => draft)).toEqual([true]);
    expect(await index.published('v1.1.0')).toBeUndefined();
    expect(await index.tags()).toEqual(['v1.0.0', 'v1.0.1', 'v1.0.0', 'v1.1.0']);
    expect(store.requests).toEqual(['list']);
  });

  it.each([
    [300, ['list']],
    [301, ['list', 'published v1.0.0']],
  ])('are looked for one by one, where there are more than the newest: %d', async (count, requests) => {
    const store = new FakeReleases([...newest(count - 1), fakeRelease('v1.0.0')]);
    expect((await new ReleaseIndex(store).published('v1.0.0'))?.tag).toBe('v1.0.0');
    expect(store.requests).toEqual(requests);
  });
});

describe('the version before a release', () => {
  const names = ['v1.0.0', 'v1.1.0', 'v1.2.0-rc.1', 'v1.2.0', 'v2.0.0', '1.9.0', 'v1', 'v1.1.9'];
  async function before(tag: string, releases: Release[]) {
    const commits = names.map((name) => ({ name, annotated: false, object: 'a', commit: 'a' }));
    const tags = await ReleaseTags.read(new FakeTags(new Map(commits.map((one) => [one.name, one])), []));
    expect(tags.names).toEqual(names);
    const found = await tags.before(tag, new ReleaseIndex(new FakeReleases(releases)));
    return found && [found.version.tag, found.major];
  }
  const draft = fakeRelease('v1.1.9', { draft: true });

  it.each([
    ['the newest that was published', 'v1.2.0', [draft, fakeRelease('v1.1.0')], ['v1.1.0', false]],
    ['of another major version', 'v2.0.0', [fakeRelease('v1.1.0'), fakeRelease('v1.0.0')], ['v1.1.0', true]],
    ['the newest, where there are no releases', 'v2.0.0', [], ['v1.2.0', true]],
    ['the newest, where there is its own release only', 'v1.2.0', [fakeRelease('v1.2.0')], ['v1.1.9', false]],
    ['none, where none was published', 'v1.2.0', [draft], undefined],
    ['none, where it is the first', 'v1.0.0', [], undefined],
    ['none, for a tag that is not a version', 'v2', [], undefined],
  ])('is %s', async (_, tag, releases, expected) => {
    expect(await before(tag, releases)).toEqual(expected);
  });
});
