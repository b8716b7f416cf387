import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addDefaults, parseDefaults } from './defaults.js';
import type { GivenInputs } from './options.js';
import { UsageError } from '../core/errors.js';
import type { InputDefinitions } from '../core/inputs.js';
import { MemoryLogger } from '../testing/memory-logger.js';

const inputs = {
  app: { type: 'string', required: true, description: 'App.' },
  env: { type: 'string', description: 'Env.' },
  codebase: { type: 'string', description: 'Codebase.' },
  commit: { type: 'string', description: 'Commit.' },
  profile: { type: 'string', description: 'Profile.' },
  'github-token': { type: 'string', secret: true, description: 'Token.' },
} as const satisfies InputDefinitions;

let top = '';
let below = '';

beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'platform-tools-defaults-'));
  below = join(top, 'src/web');
  await mkdir(below, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
});

afterEach(async () => {
  await rm(top, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: top, encoding: 'utf8' }).trim();
}

/** What is given after defaults were added, in the folder below the top of a checkout. */
async function defaults(raw: Record<string, unknown> = {}, env: NodeJS.ProcessEnv = {}) {
  const given: GivenInputs = { raw, sources: new Map() };
  const logger = new MemoryLogger();
  await addDefaults(inputs, given, { directory: below, env: { PATH: '/usr/bin:/bin', ...env }, logger });
  return { ...given, logger };
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(top, name), text);
}

describe('defaults from where one stands', () => {
  it('are those of platform-tools.yml in the folder or above it, for what nothing else gives', async () => {
    await write('platform-tools.yml', 'app: demo\nenv: dev\ncodebase: web\nservice: web\n');
    const given = await defaults({ env: 'staging' });
    expect(given.raw).toEqual({ app: 'demo', env: 'staging', codebase: 'web' });
    expect(Object.fromEntries(given.sources)).toEqual({
      app: 'app in ../../platform-tools.yml',
      codebase: 'codebase in ../../platform-tools.yml',
    });
  });

  it('are left out where the flag is given empty, and for another application', async () => {
    await write('platform-tools.yml', 'app: demo\nenv: dev\n');
    expect((await defaults({ env: '' })).raw).toEqual({ app: 'demo', env: '' });
    expect((await defaults({ app: 'other' })).raw).toEqual({ app: 'other' });
  });

  it('are not read in a workflow', async () => {
    await write('platform-tools.yml', 'app: demo\n');
    expect((await defaults({}, { GITHUB_ACTIONS: 'true' })).raw).toEqual({});
  });

  it("give way to AWS's own variables", async () => {
    await write('platform-tools.yml', 'profile: demo\n');
    expect((await defaults()).raw).toEqual({ profile: 'demo' });
    expect((await defaults({}, { AWS_PROFILE: 'mine' })).raw).toEqual({});
  });

  it('are not taken from above the top of the checkout', async () => {
    await write('platform-tools.yml', 'app: demo\n');
    await mkdir(join(below, '.git'));
    expect((await defaults()).raw).toEqual({});
  });

  it('know the application of a deploy repository, whatever else its configuration says', async () => {
    await write('platform-config.yml', 'application: demo\nschema_version: 7\n');
    const given = await defaults();
    expect(given.raw).toEqual({ app: 'demo' });
    expect(given.sources.get('app')).toBe('application in ../../platform-config.yml');
    await write('platform-config.yml', 'application: [demo\n');
    expect((await defaults()).raw).toEqual({});
  });

  it.each(['HEAD', 'main', 'HEAD~0', 'v1'])('resolve the commit %s through git', async (revision) => {
    git('commit', '--quiet', '--allow-empty', '--message', 'One');
    git('tag', 'v1');
    expect((await defaults({ commit: revision })).raw).toEqual({ commit: git('rev-parse', 'HEAD') });
  });

  it.each(['HEAD', 'gone', '--all', 'a..b', 'HEAD:file'])('refuse the commit %s', async (revision) => {
    await expect(defaults({ commit: revision })).rejects.toThrow(UsageError);
  });

  it('leave what looks like a SHA alone', async () => {
    expect((await defaults({ commit: 'abcdef1' })).raw).toEqual({ commit: 'abcdef1' });
  });
});

describe('the token of gh', () => {
  /** A gh of our own, first on the PATH. */
  async function gh(script: string): Promise<NodeJS.ProcessEnv> {
    await writeFile(join(top, 'gh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return { PATH: `${top}:/usr/bin:/bin` };
  }

  it('is the last source', async () => {
    const env = await gh('test "$*" = "auth token --hostname github.com" && echo sample-token-of-gh');
    const given = await defaults({}, env);
    expect(given.raw).toEqual({ 'github-token': 'sample-token-of-gh' });
    expect(given.sources.get('github-token')).toBe('gh auth token');
    expect((await defaults({ 'github-token': 'other' }, env)).raw).toEqual({ 'github-token': 'other' });
  });

  it('is not taken where gh fails, nor what it has printed then', async () => {
    const given = await defaults({}, await gh('echo sample-token-of-gh; exit 4'));
    expect(given.raw).toEqual({});
    expect(JSON.stringify(given.logger)).not.toContain('sample-token');
  });

  it.each(['http://127.0.0.1:9', 'https://api.example.com'])('is not given to %s', async (url) => {
    const env = { ...(await gh('echo sample-token-of-gh')), GITHUB_API_URL: url };
    expect((await defaults({}, env)).raw).toEqual({});
  });
});

describe('platform-tools.yml', () => {
  it('may be empty, and keeps maps', async () => {
    expect(await parseDefaults('', 'f')).toEqual({});
    expect(await parseDefaults('# nothing\n', 'f')).toEqual({});
    expect(await parseDefaults('environment-profile: {prod: demo-prod}\nenv:\n', 'f')).toEqual({
      'environment-profile': { prod: 'demo-prod' },
    });
  });

  it('says which key is wrong, and which was meant', async () => {
    await expect(parseDefaults('application: demo\nenvv: dev\n', 'platform-tools.yml')).rejects.toThrow(
      'platform-tools.yml has the key "application", which is not one that it can have.',
    );
    const slip = await parseDefaults('codebse: web', 'f').catch((error: unknown) => error);
    expect((slip as UsageError).hint).toContain('Did you mean "codebase"?');
    await expect(parseDefaults('- app', 'f')).rejects.toThrow('f is not a map of settings.');
  });
});
