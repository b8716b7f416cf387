import { describe, expect, it } from '@jest/globals';
import { floatingTag, isPrerelease, parseVersionTag, versionTags } from './version-tag.js';

describe('the tag of a version', () => {
  it.each([
    ['v1.2.3', '', 'v', '1.2.3', 'v1', 'v1.2'],
    ['1.2.3', '', '', '1.2.3', '1', '1.2'],
    ['v0.3.0', '', 'v', '0.3.0', 'v0', 'v0.3'],
    ['tools-v1.2.3', 'tools-', 'v', '1.2.3', 'tools-v1', 'tools-v1.2'],
    ['tools/v1.2.3', 'tools/', 'v', '1.2.3', 'tools/v1', 'tools/v1.2'],
    ['@uktrade/tools@1.2.3', '@uktrade/tools@', '', '1.2.3', '@uktrade/tools@1', '@uktrade/tools@1.2'],
    ['v1.2.3-rc.1', '', 'v', '1.2.3-rc.1', 'v1', 'v1.2'],
    ['v1.2.3-1.2.3', '', 'v', '1.2.3-1.2.3', 'v1', 'v1.2'],
    ['v1.2.3+build.5', '', 'v', '1.2.3+build.5', 'v1', 'v1.2'],
    ['v10.20.30', '', 'v', '10.20.30', 'v10', 'v10.20'],
  ])('%s is read', (tag, prefix, v, text, major, minor) => {
    const parsed = parseVersionTag(tag);
    expect(parsed).toMatchObject({ tag, prefix, v, text });
    if (parsed === undefined) throw new Error('not read');
    expect([floatingTag(parsed, 'major'), floatingTag(parsed, 'minor')]).toEqual([major, minor]);
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
