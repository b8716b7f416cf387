import { describe, expect, it, afterEach, beforeEach } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PlatformError } from '../../core/errors.js';
import {
  BUILDER_NAME,
  chooseBuilderVersion,
  NEWEST_SUPPORTED,
  newestSupported,
  codebaseFiles,
} from './prepared-files.js';

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

describe('prepare files', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'prepare-files-'));
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  function content(path: string): string {
    return codebaseFiles('demo', '0.4.240').find((file) => file.path === path)?.content ?? '';
  }

  const connection = 'arn:aws:codestar-connections:eu-west-1:111122223333:connection/abcd-1234';

  /** Runs the script as the build project does: with bash, in the codebase's folder. */
  function runScript(text: string, env: Record<string, string> = {}): string {
    const script = join(directory, 'script.sh');
    writeFileSync(script, text);
    return execFileSync('bash', [script], {
      cwd: directory,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { PATH: process.env['PATH'] ?? '', HOME: directory, ...env },
    });
  }

  describe('the files of a codebase', () => {
    it('are those that the image builder reads; the one that runs inside the image is executable', () => {
      const files = codebaseFiles('demo', '0.4.240');
      expect(files.map(({ path }) => path).sort()).toEqual([
        '.copilot/config.yml',
        '.copilot/image_build_run.sh',
        '.copilot/phases/build.sh',
        '.copilot/phases/install.sh',
        '.copilot/phases/post_build.sh',
        '.copilot/phases/pre_build.sh',
      ]);
      expect(files.filter(({ executable }) => executable).map(({ path }) => path)).toEqual([
        '.copilot/image_build_run.sh',
      ]);
    });

    it.each(['demo', '123', 'true', '1.0', 'no'])('configure the repository %s as text', (repository) => {
      const configuration = codebaseFiles(repository, '0.4')[0]?.content ?? '';
      expect(parse(configuration, { version: '1.1' })).toEqual({
        repository,
        builder: { name: 'paketobuildpacks/builder-jammy-base', version: '0.4' },
        packages: ['libpq-dev', 'libsqlite3-dev'],
      });
    });

    it.each(['image_build_run', 'phases/install', 'phases/pre_build', 'phases/build', 'phases/post_build'])(
      'do nothing in %s.sh, and end well, until somebody adds to it',
      (name) => {
        const text = content(`.copilot/${name}.sh`);
        expect(text.startsWith('#!/usr/bin/env bash\n')).toBe(true);
        expect(text.endsWith('\n')).toBe(true);
        expect(runScript(text)).toBe('');
      },
    );

    it('end with what fails in a script', () => {
      expect(() => runScript(`${content('.copilot/phases/build.sh')}false\ntouch went-on\n`)).toThrow();
      expect(() => readFileSync(join(directory, 'went-on'))).toThrow(/ENOENT/);
    });

    it('fetch submodules through the connection to GitHub', () => {
      execFileSync('git', ['init', '--quiet'], { cwd: directory });
      writeFileSync(join(directory, '.gitmodules'), '');
      runScript(content('.copilot/phases/pre_build.sh'), { CODESTAR_CONNECTION_ARN: connection });
      const where = (url: string): string =>
        execFileSync('git', ['ls-remote', '--get-url', url], {
          cwd: directory,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'] ?? '', HOME: directory },
        }).trim();
      const base =
        'https://codestar-connections.eu-west-1.amazonaws.com/git-http/111122223333/eu-west-1/abcd-1234';
      expect(where('git@github.com:uktrade/part.git')).toBe(`${base}/uktrade/part.git`);
      expect(where('ssh://git@github.com/uktrade/part.git')).toBe(`${base}/uktrade/part.git`);
      expect(where('https://github.com/other/part.git')).toBe('https://github.com/other/part.git');
      expect(readFileSync(join(directory, '.gitconfig'), 'utf8')).toContain(
        'codecommit credential-helper $@',
      );
    });

    it('say what is missing to fetch submodules', () => {
      writeFileSync(join(directory, '.gitmodules'), '');
      expect(() => runScript(content('.copilot/phases/pre_build.sh'))).toThrow(/CODESTAR_CONNECTION_ARN/);
    });
  });
});
