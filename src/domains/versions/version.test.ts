import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import {
  checkVersion,
  describeVersion,
  renderVersionSummary,
  findHighestVersion,
  getVersionState,
  versionOfTag,
  versionsOfTags,
} from './version.js';
import type { VersionCheckOrder, VersionReport } from './version.js';

describe('semantic versions', () => {
  it.each([
    ['1.2.3', '1.2.3', 'up-to-date', 'none'],
    ['v1.2.3', '1.2.3', 'up-to-date', 'none'],
    ['1.2.3', 'v1.2.3', 'up-to-date', 'none'],
    ['1.2', '1.2.0', 'up-to-date', 'none'],
    ['v1', '1.0.0', 'up-to-date', 'none'],
    ['1.2.3+build.5', '1.2.3', 'up-to-date', 'none'],
    ['1.2.3', '1.2.4', 'minor-behind', 'patch'],
    ['1.2.9', '1.2.10', 'minor-behind', 'patch'],
    ['1.2.3', '1.3.0', 'minor-behind', 'minor'],
    ['1.9.0', '1.10.0', 'minor-behind', 'minor'],
    ['1.2.3', '2.0.0', 'major-behind', 'major'],
    ['9.9.9', '10.0.0', 'major-behind', 'major'],
    ['0.1.0', '0.2.0', 'minor-behind', 'minor'],
    ['1.2.4', '1.2.3', 'development', 'none'],
    ['2.0.0', '1.9.9', 'development', 'none'],
    ['1.3.0-rc.1', '1.2.3', 'development', 'none'],
    ['1.2.3-rc.1', '1.2.3', 'development', 'patch'],
    ['1.2.3-dev', '2.0.0', 'development', 'major'],
    ['latest', '1.2.3', 'unknown', undefined],
    ['1.2.3', 'nightly', 'unknown', undefined],
    ['', '1.2.3', 'unknown', undefined],
    ['1.2.3.4', '1.2.3', 'unknown', undefined],
    ['1.2.3'.padEnd(5_000, '0'), '1.2.3', 'unknown', undefined],
  ])('%.20s with %s as the latest is %s (%s)', (current, latest, state, behind) => {
    expect(getVersionState(current, latest, 'semver')).toMatchObject({ state, behind });
  });
});

describe('versions of Python packages', () => {
  it.each([
    ['1.2.3', '1.2.3', 'up-to-date', 'none'],
    ['v1.2', '1.2.0', 'up-to-date', 'none'],
    ['1.2.3', '1.2.3.post1', 'minor-behind', 'patch'],
    ['1.2.3', '1.2.10', 'minor-behind', 'patch'],
    ['15.4.0', '15.10.0', 'minor-behind', 'minor'],
    ['15.4.0', '16.0', 'major-behind', 'major'],
    ['2026.1', '1!1.0', 'major-behind', 'major'],
    ['1.2.3.post1', '1.2.3', 'development', 'none'],
    ['1.2.4', '1.2.3', 'development', 'none'],
    ['1.3.0rc1', '1.2.3', 'development', 'none'],
    ['1.2.3.dev4', '1.2.3', 'development', 'patch'],
    ['1.2.3+local', '1.2.3', 'development', 'none'],
    ['1.2.3a1', '2.0.0', 'development', 'major'],
    ['1.2.3-beta-x', '1.2.3', 'unknown', undefined],
    ['one', '1.2.3', 'unknown', undefined],
  ])('%s with %s as the latest is %s (%s)', (current, latest, state, behind) => {
    expect(getVersionState(current, latest, 'pep440')).toMatchObject({ state, behind });
  });
});

describe('the version of a tag', () => {
  it.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3-rc.1', '1.2.3-rc.1'],
    ['tools-v1.2.3', '1.2.3'],
    ['tools@1.2', '1.2'],
    ['refs/tags/v1.2.3', '1.2.3'],
    ['v1', '1'],
    ['nightly', 'nightly'],
  ])('%s is %s', (tag, version) => {
    expect(versionOfTag(tag)).toBe(version);
  });
});

describe('the latest of several versions', () => {
  it.each<['semver' | 'pep440', string[], string | undefined]>([
    ['semver', ['1.9.9', '2.0.0', '1.10.0'], '2.0.0'],
    ['semver', ['2.0.0', '3.0.0-rc.1'], '2.0.0'],
    ['semver', ['v1.2', '1.1.9', 'nightly'], '1.2'],
    ['semver', ['3.0.0-rc.1', 'nightly'], undefined],
    ['semver', [], undefined],
    ['pep440', ['2.0.0', '1.9.9', '2.0.0.post1'], '2.0.0.post1'],
    ['pep440', ['2.0.0rc1', '2.0.0.dev3', '2.0.0+local'], undefined],
    ['pep440', ['2026.1', '1!1.0'], '1!1.0'],
    ['pep440', ['1.9', '1.10', 'not one'], '1.10'],
  ])('by %s, of %j is %s', (scheme, versions, highest) => {
    expect(findHighestVersion(versions, scheme)).toBe(highest);
    expect(findHighestVersion([...versions].reverse(), scheme)).toBe(highest);
  });

  it('is one of the same thing, where a repository releases several', () => {
    const tags = ['tools-v1.2.0', 'docs-v9.0.0', 'v3.0.0', 'tools@1.3.0'];
    expect(versionsOfTags(tags, 'tools-v1.0.0')).toEqual(['1.2.0']);
    expect(versionsOfTags(tags, 'refs/tags/docs-v1.0.0')).toEqual(['9.0.0']);
    expect(versionsOfTags(tags, '1.0.0')).toEqual(['3.0.0']);
    expect(versionsOfTags(['tools-v1.2.0'], 'v1.0.0')).toEqual(['1.2.0']);
  });
});

describe('a check', () => {
  const logger = new MemoryLogger();

  function check(
    latest: string | undefined | Error,
    order: Partial<VersionCheckOrder> = {},
  ): Promise<VersionReport> {
    logger.entries.length = 0;
    const whole = {
      name: 'demo',
      current: '1.2.3',
      scheme: 'semver' as const,
      absent: 'Check the input repository.',
      majorBehind: 'fail' as const,
      onError: 'warn' as const,
      ...order,
    };
    const find = (): Promise<string | undefined> =>
      latest instanceof Error ? Promise.reject(latest) : Promise.resolve(latest);
    return checkVersion(whole, find, { logger, signal: new AbortController().signal });
  }

  it.each<
    [
      string,
      string | undefined | Error,
      Partial<VersionCheckOrder>,
      string,
      'green' | 'warning' | 'red',
      string,
    ]
  >([
    ['the latest', '1.2.3', {}, 'up-to-date', 'green', 'demo 1.2.3 is the latest version.'],
    [
      'a newer one',
      '1.2.2',
      {},
      'development',
      'green',
      'demo 1.2.3 is a development version; the latest release is 1.2.2.',
    ],
    ['a patch behind', '1.2.4', {}, 'minor-behind', 'warning', 'demo 1.2.3 is a patch version behind 1.2.4.'],
    [
      'a minor one behind',
      '1.3.0',
      {},
      'minor-behind',
      'warning',
      'demo 1.2.3 is a minor version behind 1.3.0.',
    ],
    ['a major one behind', '2.0.0', {}, 'major-behind', 'red', 'demo 1.2.3 is a major version behind 2.0.0.'],
    [
      'a major one behind',
      '2.0.0',
      { majorBehind: 'warn' },
      'major-behind',
      'warning',
      'demo 1.2.3 is a major version behind 2.0.0.',
    ],
    ['of nothing published', undefined, {}, 'unknown', 'warning', 'No published version of demo found.'],
    [
      'of nothing published',
      undefined,
      { onError: 'fail' },
      'unknown',
      'red',
      'No published version of demo found.',
    ],
    [
      'without a network',
      new PlatformError('No answer.'),
      {},
      'unknown',
      'warning',
      'Could not find the latest version of demo: No answer.',
    ],
    [
      'without a network',
      new PlatformError('No answer.'),
      { onError: 'fail', majorBehind: 'warn' },
      'unknown',
      'red',
      'Could not find the latest version of demo: No answer.',
    ],
    ['that is none', '1.2.3', { current: 'x' }, 'unknown', 'warning', '"x" is not a semantic version.'],
  ])('of a version %s (%s, %j) is %s: %s', async (_, latest, order, state, colour, text) => {
    const report = await check(latest, order);
    expect(report.state).toBe(state);
    expect(report.failure === undefined).toBe(colour !== 'red');
    // The command prints the sentence about what is fine; a failure or a warning says the rest.
    const said = {
      red: report.failure?.message,
      warning: logger.texts('warning').join(),
      green: describeVersion(report),
    };
    expect(said[colour]).toContain(text);
    expect(logger.texts('info')).toEqual([]);
    expect(logger.texts('warning')).toHaveLength(colour === 'warning' ? 1 : 0);
    expect(renderVersionSummary(report)).toContain(`<code>${state}</code>`);
  });

  it.each([
    [undefined, '1.2.3', 'Check the input repository.'],
    ['1.2.3', 'banana', 'Check the input current.'],
  ])(
    'names what to check where the state is not known: latest %s, current %s',
    async (latest, current, hint) => {
      const { problem } = await check(latest, { current });
      expect(problem?.hint).toBe(hint);
    },
  );

  it('of nobody knows what is told without a name', async () => {
    await check('1.3.0', { name: undefined });
    expect(logger.entries).toMatchObject([
      {
        text: 'Version 1.2.3 is a minor version behind 1.3.0. Update to 1.3.0.',
        title: 'Version',
      },
    ]);
    const unknown = await check('1.3.0', { name: undefined, current: 'x' });
    expect(describeVersion(unknown)).toBe('"x" is not a semantic version.');
  });

  it('does not call a defect unknown', async () => {
    await expect(check(new TypeError('x is undefined'))).rejects.toThrow('x is undefined');
  });
});
