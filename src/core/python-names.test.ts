import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalVersion,
  isProjectName,
  normalizedProject,
  parseDistribution,
  sameVersion,
} from './python-names.js';

describe('a project name', () => {
  it.each([
    ['Dbt_Platform.Helper', 'dbt-platform-helper'],
    ['a--b__c..d', 'a-b-c-d'],
    ['demo', 'demo'],
  ])('%s is compared as %s', (name, normalized) => {
    expect(normalizedProject(name)).toBe(normalized);
  });

  it.each([
    ['demo', true],
    ['Demo.Pkg_2', true],
    ['-demo', false],
    ['demo-', false],
    ['demo pkg', false],
    ['../demo', false],
    ['', false],
  ])('%j can be one: %s', (name, possible) => {
    expect(isProjectName(name)).toBe(possible);
  });
});

describe('a version', () => {
  it.each([
    ['v1.2.3', '1.2.3'],
    ['1.0-rc.1', '1.0rc1'],
    ['1.0.0-beta2', '1.0.0b2'],
    ['1.0.post1', '1.0.post1'],
    ['1.0-1', '1.0.post1'],
    ['1!2.0', '1!2.0'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['latest', undefined],
    ['1.0.x', undefined],
    ['9'.repeat(40), undefined],
    ['', undefined],
  ])('%j is written as %j', (version, canonical) => {
    expect(canonicalVersion(version)).toBe(canonical);
  });

  it.each([
    ['1.0', '1.0.0', true],
    ['1.0rc1', '1.0-RC.1', true],
    ['1.0', '1.0.1', false],
    ['1.0', '1.0.post0', false],
    ['1.0', 'latest', false],
    ['1.0', '9'.repeat(40), false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(sameVersion(a, b)).toBe(same);
  });
});

describe('the name of a distribution file', () => {
  it.each([
    ['demo_pkg-1.0-py3-none-any.whl', 'wheel', '1.0'],
    ['demo_pkg-1.0-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 'wheel', '1.0'],
    ['Demo.Pkg-1.0rc1-py2.py3-none-any.whl', 'wheel', '1.0rc1'],
    ['demo_pkg-1.0.tar.gz', 'sdist', '1.0'],
    ['demo-pkg-1.0.tar.gz', 'sdist', '1.0'],
    ['demo-pkg-1.0-rc1.zip', 'sdist', '1.0rc1'],
    ['demo.pkg-1!1.0.tar.gz', 'sdist', '1!1.0'],
  ])('%s is a %s of version %s', (filename, kind, version) => {
    expect(parseDistribution(filename, 'demo-pkg')).toEqual({ kind, project: 'demo-pkg', version });
  });

  it.each([
    'demo_pkg-1.0.tar.bz2',
    'demo_pkg-1.0.exe',
    'demo_pkg-1.0.whl',
    'demo_pkg.tar.gz',
    'demo_pkg-latest.tar.gz',
    'demo_pkg-1.0-py3-none-any.whl.asc',
    'README.md',
  ])('%s is none', (filename) => {
    expect(parseDistribution(filename, 'demo-pkg')).toBeUndefined();
  });

  it('tells packages apart whose names begin alike', () => {
    expect(parseDistribution('demo-pkg-extra-1.0.tar.gz', 'demo-pkg')?.project).toBe('demo-pkg-extra');
    expect(parseDistribution('demo-2-1.tar.gz', 'demo')).toMatchObject({
      project: 'demo',
      version: '2.post1',
    });
    expect(parseDistribution('demo-2-1.0.tar.gz', 'demo-2')).toMatchObject({
      project: 'demo-2',
      version: '1.0',
    });
  });

  it('is read as it was made, whatever name and version', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(_[a-z][a-z0-9]{0,8}){0,2}$/);
    const version = fc
      .tuple(fc.nat(99), fc.nat(99), fc.constantFrom('', 'rc1', 'a2', '.post3', '.dev4'))
      .map(([major, minor, rest]) => `${major}.${minor}${rest}`);
    fc.assert(
      fc.property(name, version, fc.boolean(), (module, release, wheel) => {
        const filename = wheel ? `${module}-${release}-py3-none-any.whl` : `${module}-${release}.tar.gz`;
        const project = normalizedProject(module);
        expect(parseDistribution(filename, project)).toEqual({
          kind: wheel ? 'wheel' : 'sdist',
          project,
          version: release,
        });
      }),
    );
  });
});
