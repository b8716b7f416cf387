import { describe, expect, it } from '@jest/globals';
import { formatMemory, isDue, parseMemory, updateNotice, wantsNotice } from './own-version.js';

describe('the notice of the command line', () => {
  const env = { PATH: '/bin' };

  it.each([
    [true, { env, terminal: true, json: false }],
    [true, { env: { ...env, CI: '', PLATFORM_TOOLS_SKIP_VERSION_CHECK: '' }, terminal: true, json: false }],
    [false, { env, terminal: false, json: false }],
    [false, { env, terminal: true, json: true }],
    [false, { env: { ...env, CI: 'true' }, terminal: true, json: false }],
    [false, { env: { ...env, GITHUB_ACTIONS: 'true' }, terminal: true, json: false }],
    [false, { env: { ...env, PLATFORM_TOOLS_SKIP_VERSION_CHECK: '1' }, terminal: true, json: false }],
  ])('is wanted: %j in %j', (wanted, surroundings) => {
    expect(wantsNotice(surroundings)).toBe(wanted);
  });

  it('is due once a day', () => {
    const now = Date.UTC(2026, 0, 2);
    const at = (askedAt: number): boolean => isDue({ askedAt, latest: undefined }, now);
    expect(isDue(undefined, now)).toBe(true);
    expect([at(now), at(now - 86_399_999), at(now - 86_400_000), at(now + 1)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['1.2.3', undefined, undefined],
    ['1.2.3', '1.2.3', undefined],
    ['1.2.3', '1.2.2', undefined],
    ['1.2.3', 'not a version\u001b[2J', undefined],
    ['1.2.3-rc.1', '1.2.3', undefined],
    ['1.2.3', '1.3.0', 'platform-tools 1.3.0 is out (this is 1.2.3): '],
    ['1.2.3', 'v2.0.0', 'platform-tools 2.0.0 is out, with breaking changes (this is 1.2.3): '],
  ])('of %s, where %j is the latest, says %j', (current, latest, text) => {
    const notice = updateNotice(current, latest);
    if (text === undefined) expect(notice).toBeUndefined();
    else expect(notice).toContain(text);
    expect(notice ?? '').not.toContain('\n');
  });

  it('remembers what it wrote, and nothing else', () => {
    const memory = { askedAt: Date.UTC(2026, 0, 2), latest: '1.2.3' };
    expect(parseMemory(formatMemory(memory))).toEqual(memory);
    expect(parseMemory(formatMemory({ askedAt: 0, latest: undefined }))).toEqual({
      askedAt: 0,
      latest: undefined,
    });
    for (const broken of ['', '{', 'null', '[]', '{}', '{"askedAt":"x"}', '{"askedAt":1}'])
      expect(parseMemory(broken)).toBeUndefined();
    expect(parseMemory('{"askedAt":"2026-01-02T00:00:00Z","latest":7}')?.latest).toBeUndefined();
  });
});
