import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { until } from '../../testing/until.js';
import { Twine } from './twine.js';

const TOKEN = 'pypi-AgEIcHlwaS5vcmcCJGEyZTJl';
let folder: string;
let logger: MemoryLogger;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twine '));
  logger = new MemoryLogger();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program on the PATH, as a script of the shell. */
function program(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

function twine(env: Record<string, string> = {}): Twine {
  return new Twine({
    uploadUrl: 'http://127.0.0.1:9/legacy/',
    logger,
    env: { PATH: folder, HOME: '/home/me', ...env },
  });
}

const upload = (client: Twine, signal = new AbortController().signal, timeoutMs = 30_000) =>
  client.upload('/dist/demo-1.0.tar.gz', { token: TOKEN, signal, timeoutMs });

describe('twine', () => {
  it('gets the file and the address as arguments, and the token through its environment', async () => {
    program('twine', `echo "$@" > '${folder}/argv'; /usr/bin/env > '${folder}/env'; exit 0`);
    const client = twine({
      GITHUB_TOKEN: 'ghs_no',
      AWS_SECRET_ACCESS_KEY: 'no',
      https_proxy: 'http://proxy:1',
    });
    expect(await client.prepare()).toBe(`twine at ${folder}/twine`);
    expect(await upload(client)).toEqual({ uploaded: true });
    expect(readFileSync(join(folder, 'argv'), 'utf8')).toBe(
      'upload --non-interactive --disable-progress-bar --config-file /dev/null --repository-url http://127.0.0.1:9/legacy/ /dist/demo-1.0.tar.gz\n',
    );
    const env = readFileSync(join(folder, 'env'), 'utf8');
    expect(env).toContain(`TWINE_PASSWORD=${TOKEN}\n`);
    expect(env).toContain('TWINE_USERNAME=__token__\n');
    expect(env).toContain('https_proxy=http://proxy:1\n');
    expect(env).not.toMatch(/GITHUB_TOKEN|AWS_SECRET/);
  });

  it('says what the index said, without the token', async () => {
    const basic = Buffer.from(`__token__:${TOKEN}`).toString('base64');
    program(
      'twine',
      `echo "password $TWINE_PASSWORD"; echo "ERROR HTTPError: 400 Bad Request from x" >&2; echo "Basic ${basic}"; exit 1`,
    );
    const outcome = await upload(twine());
    expect(outcome).toMatchObject({ uploaded: false, status: 400 });
    expect(JSON.stringify([outcome, logger.entries])).not.toContain('AgEIcHlwaS5vcmc');
    expect(JSON.stringify(outcome)).toContain('password ***');
    expect(logger.entries).toEqual([expect.objectContaining({ level: 'remote', prefix: 'twine: ' })]);
  });

  it('has no status where there was no answer', async () => {
    program('twine', 'echo "requests.exceptions.ConnectionError: reset"; exit 1');
    expect(await upload(twine())).toMatchObject({ uploaded: false, status: undefined });
  });

  it.each(['InvalidDistribution: Metadata is missing', 'RedirectDetected: https://x attempted to redirect'])(
    'says that it refused the file itself: %s',
    async (text) => {
      program('twine', `echo "ERROR    ${text}"; exit 1`);
      expect(await upload(twine())).toMatchObject({ uploaded: false, status: undefined, lasting: true });
    },
  );

  it('is stopped by the signal, and after its time', async () => {
    program('twine', `echo started > '${folder}/started'; exec /bin/sleep 30`);
    const controller = new AbortController();
    const running = upload(twine(), controller.signal);
    await until(() => existsSync(join(folder, 'started')), 'the start of twine');
    controller.abort(new CancelledError('Cancelled.'));
    await expect(running).rejects.toThrow('Cancelled.');
    const late = await upload(twine(), undefined, 200);
    expect(late).toMatchObject({ uploaded: false, status: undefined });
    expect(JSON.stringify(late)).toContain('twine was stopped: it took longer');
    await expect(upload(twine(), AbortSignal.abort(new CancelledError('Before.')))).rejects.toThrow(
      'Before.',
    );
  });

  it.each([
    ['uvx', '--from twine==7.0.0 twine upload', 'twine==7.0.0 through uvx'],
    ['pipx', 'run --spec twine==7.0.0 twine upload', 'twine==7.0.0 through pipx'],
  ])('is fetched with %s where it is not installed', async (name, argv, description) => {
    program(name, `echo "$@ \${TWINE_PASSWORD:-without token}" >> '${folder}/argv'`);
    const client = twine();
    expect(await client.prepare()).toBe(description);
    expect(await upload(client)).toEqual({ uploaded: true });
    expect(await upload(client)).toEqual({ uploaded: true });
    // What fetches runs other packages' code: the token is not for that.
    const lines = readFileSync(join(folder, 'argv'), 'utf8').trimEnd().split('\n');
    expect(lines).toEqual([
      `${argv.replace(/upload$/, '--version')} without token`,
      expect.stringMatching(new RegExp(`^${argv} .*${TOKEN}$`)),
      expect.stringMatching(new RegExp(`^${argv} .*${TOKEN}$`)),
    ]);
  });

  it('is not uploaded with when it can not be fetched', async () => {
    program('uvx', `echo "$@" >> '${folder}/argv'; echo "No solution found" >&2; exit 1`);
    await expect(upload(twine())).rejects.toMatchObject({
      message: 'twine==7.0.0 through uvx could not be fetched, so that nothing was uploaded.',
      excerpt: ['No solution found'],
    });
    expect(readFileSync(join(folder, 'argv'), 'utf8')).not.toContain('upload');
  });

  it('starts where Python needs libraries of its own', async () => {
    program('twine', '[ "$LD_LIBRARY_PATH" = /opt/python/lib ]');
    expect(await upload(twine({ LD_LIBRARY_PATH: '/opt/python/lib' }))).toEqual({ uploaded: true });
  });

  it('is asked for where nothing can fetch it', async () => {
    await expect(twine().prepare()).rejects.toMatchObject({
      message: expect.stringContaining('neither twine nor uvx nor pipx') as unknown,
      hint: expect.stringContaining('pip install twine==7.0.0') as unknown,
    });
  });
});
