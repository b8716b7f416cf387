import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startProcess } from './process.js';
import { toolPath } from './tools.js';

export interface RunningPypiServer {
  /** Without a slash at the end. */
  url: string;
  /** Where the uploaded files are. */
  packages: string;
  stop: () => Promise<void>;
}

/** Starts a real index in the folder, which takes uploads with the token alone. */
export async function startPypiServer(folder: string, token: string): Promise<RunningPypiServer> {
  const packages = join(folder, 'packages');
  const passwords = join(folder, 'passwords');
  await mkdir(packages);
  await writeFile(passwords, `__token__:{SHA}${createHash('sha1').update(token).digest('base64')}\n`);
  const port = await freePort();
  const { child, done } = startProcess(
    toolPath('pypi-server'),
    [
      ...['run', '--interface', '127.0.0.1', '--port', String(port), '--disable-fallback'],
      ...['--authenticate', 'update', '--passwords', passwords, '--server', 'wsgiref', packages],
    ],
    { env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' }, timeLimitMs: 'none' },
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await done;
  };
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await fetch(`${url}/simple/`).catch(() => undefined);
    if (answer?.status === 200) return { url, packages, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error('pypi-server did not begin to answer.');
}

/** A port of this machine, for what takes no port 0. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
