import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { codebaseFiles } from './prepare-files.js';

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
    expect(readFileSync(join(directory, '.gitconfig'), 'utf8')).toContain('codecommit credential-helper $@');
  });

  it('say what is missing to fetch submodules', () => {
    writeFileSync(join(directory, '.gitmodules'), '');
    expect(() => runScript(content('.copilot/phases/pre_build.sh'))).toThrow(/CODESTAR_CONNECTION_ARN/);
  });
});
