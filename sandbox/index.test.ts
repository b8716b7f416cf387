import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from '@jest/globals';

function run(...argv: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.ts', ...argv], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (texts.out += String(chunk)));
  child.stderr.on('data', (chunk) => (texts.err += String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...texts }));
  return { child, ended };
}

describe('the command line of the sandbox', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is, serves, and ends on %s',
    async (signal) => {
      const { child, ended } = run('--port', '0');
      try {
        const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
        const ready = JSON.parse(line) as { url: string; endpoints: Record<string, string>; pid: number };
        expect(ready).toMatchObject({
          url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
          endpoints: { aws: ready.url },
          account: '123456789012',
          region: 'eu-west-2',
          pid: child.pid,
        });
        expect((await fetch(`${ready.url}/_sandbox/requests`)).status).toBe(200);
        child.kill(signal);
        await expect(ended).resolves.toMatchObject({ code: 0, err: '' });
      } finally {
        child.kill('SIGKILL');
      }
    },
    30_000,
  );

  it('explains what is wrong, and how it is used', async () => {
    const results = await Promise.all(
      [['--scenario', '/nowhere.yml'], ['--port', 'http'], ['--wibble'], ['--help']].map(
        (argv) => run(...argv).ended,
      ),
    );
    expect(results.map(({ code }) => code)).toEqual([1, 1, 1, 0]);
    expect(results[0]?.err).toMatch(/^Scenario \/nowhere\.yml can't be read: ENOENT/);
    expect(results[1]?.err).toMatch(/^--port is "http", not a port from 0 to 65535\./);
    expect(results[2]?.err).toMatch(/--wibble/);
    expect(results[3]?.out).toMatch(/^Usage: node dist\/sandbox\/index\.js/);
    expect(results.map(({ err }) => err).join('')).not.toMatch(/\n\s+at /);
  }, 60_000);
});
