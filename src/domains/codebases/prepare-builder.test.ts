import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';
import { BUILDER_NAME, chooseBuilderVersion, NEWEST_SUPPORTED, newestSupported } from './prepare-builder.js';

function configuration(...versions: unknown[]): string {
  return JSON.stringify({ builders: [{ name: BUILDER_NAME, versions }] });
}

function errorOf(text: string): PlatformError {
  try {
    chooseBuilderVersion(text);
  } catch (error) {
    if (error instanceof PlatformError) return error;
  }
  throw new Error('Expected a PlatformError');
}

const published = `
builders:
  - name: paketobuildpacks/builder-jammy-full
    versions:
      - version: 0.3.239
  - name: paketobuildpacks/builder-jammy-base
    versions:
      - version: 0.4.409
      - version: 0.4.99
      - version: 0.4.240
      - version: 0.4.239
  - name: paketobuildpacks/builder
    deprecated: true
    versions:
      - version: 0.2.443-full
`;

describe('the version of the builder', () => {
  it('is the newest one that the platform supports, as published', () => {
    expect(chooseBuilderVersion(published)).toBe('0.4.240');
  });

  it.each<[string, unknown[], string]>([
    ['compared as a version, not as text', [{ version: '0.4.99' }, { version: '0.4.100' }], '0.4.100'],
    [
      'never above the cap, and always one that is listed',
      [{ version: '0.4.241' }, { version: '0.4.7' }],
      '0.4.7',
    ],
    [
      'not deprecated',
      [
        { version: '0.4.2', deprecated: true },
        { version: '0.4.1', deprecated: false },
      ],
      '0.4.1',
    ],
    ['one that is a version', [{ version: 'latest' }, { version: '0.4.1', extra: [] }], '0.4.1'],
    ['as it is listed, odd or not', [{ version: 'v0.4.3' }, { version: 0.4 }], 'v0.4.3'],
    ['a release rather than its candidate', [{ version: '0.4.3-rc.1' }, { version: '0.4.3' }], '0.4.3'],
  ])('is %s', (_, versions, expected) => {
    expect(chooseBuilderVersion(configuration(...versions))).toBe(expected);
  });

  const part = fc.nat({ max: 500 });

  it('is the greatest by its numbers, in whatever order they are listed', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (patches) => {
        const supported = patches.filter((patch) => patch <= 240);
        const expected = supported.length === 0 ? undefined : `0.4.${Math.max(...supported)}`;
        expect(newestSupported(patches.map((patch) => `0.4.${patch}`))).toBe(expected);
      }),
    );
  });

  it('is always one of those listed, and does not depend on their order', () => {
    const version = fc.oneof(
      fc.tuple(part, part, part).map((numbers) => numbers.join('.')),
      fc.tuple(part, part).map((numbers) => `v${numbers.join('.')}-full`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(version), (versions) => {
        const newest = newestSupported(versions);
        expect(newestSupported([...versions].reverse())).toBe(newest);
        if (newest !== undefined) expect(versions).toContain(newest);
        if (versions.includes(NEWEST_SUPPORTED)) expect(newest).toBeDefined();
      }),
    );
  });
});

describe('a configuration without a usable version', () => {
  it.each<[string, string, RegExp]>([
    ['a web page', '<!DOCTYPE html><html></html>', /web page/],
    ['no YAML', 'builders: [', /is not YAML/],
    ['something else', 'hello', /expected Object but found "hello"/],
    ['empty', '', /expected Object but found null/],
    ['one without builders', 'other: 1', /at builders/],
    [
      'one with an odd list',
      `builders: [{name: ${BUILDER_NAME}, versions: [1]}]`,
      /at builders\.0\.versions\.0/,
    ],
  ])('is %s', (_, text, message) => {
    expect(errorOf(text).message).toMatch(message);
    expect(errorOf(text).hint).toContain('builder-configuration-url');
  });

  it.each([
    ['0.4.240; rm -rf /', `as the version of the builder "${BUILDER_NAME}", which can't be one`],
    ['0.4.240\nother: 1', 'as the version'],
    ['0.4.240"', 'as the version'],
    ['', 'as the version'],
  ])('has a version that is none: %j', (version, message) => {
    expect(errorOf(configuration({ version }, { version: '0.4.1' })).message).toContain(message);
  });

  it('has a builder whose name is none', () => {
    const text = JSON.stringify({ builders: [{ name: 'x$(id)', versions: [] }] });
    expect(errorOf(text).message).toContain('"x$(id)" as the name of a builder');
  });

  it.each(['0.4.240.', '0.4.x', '4:240', '0..4', '0.4.240/1'])('never takes %s for one', (version) => {
    expect(newestSupported([version])).toBeUndefined();
  });

  it('lacks the builder: those that it has are named', () => {
    const error = errorOf('builders: [{name: paketobuildpacks/builder-noble-base, versions: []}]');
    expect(error.message).toBe(`The builder configuration has no builder "${BUILDER_NAME}".`);
    expect(error.hint).toContain('It has: paketobuildpacks/builder-noble-base.');
  });

  it.each([
    ['deprecated as a whole', { name: BUILDER_NAME, deprecated: true, versions: [{ version: '0.4.1' }] }],
    ['without versions', { name: BUILDER_NAME }],
    ['too new throughout', { name: BUILDER_NAME, versions: [{ version: '0.4.409' }] }],
  ])('has the builder %s', (_, builder) => {
    expect(errorOf(JSON.stringify({ builders: [builder] })).message).toContain(
      `no version of "${BUILDER_NAME}" up to 0.4.240 that is not deprecated`,
    );
  });
});
