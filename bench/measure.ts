import { spawn } from 'node:child_process';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';

/** How a process is started. */
export interface Start {
  file: string;
  argv: readonly string[];
  /** Its whole environment, for the address at which AWS is to be found. */
  env: (endpoint: string) => Readonly<Record<string, string>>;
}

/** The middle one of the numbers. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds from the start of a process until its first connection, after which it is killed. */
export async function firstConnectionMs({ file, argv, env }: Start): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const began = performance.now();
  const child = spawn(file, argv, { env: env(endpoint), stdio: 'ignore' });
  try {
    return await new Promise<number>((resolve, reject) => {
      server.on('connection', (socket) => {
        resolve(performance.now() - began);
        socket.destroy();
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        reject(new Error(`${file} ${argv.join(' ')} ended with ${String(code)} and connected to nothing.`));
      });
    });
  } finally {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    server.close();
  }
}

/**
 * Measures all of them in turn, again and again, so that what else the machine does strikes all alike.
 * @returns the medians, by name
 */
export async function inTurns<K extends string>(
  runs: number,
  measures: Readonly<Record<K, () => Promise<number>>>,
): Promise<Record<K, number>> {
  const names = Object.keys(measures) as K[];
  const found = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const name of names) found.get(name)?.push(await measures[name]());
  return Object.fromEntries(names.map((name) => [name, median(found.get(name) ?? [])])) as Record<K, number>;
}

/** Stands before a server, and answers each request so many milliseconds later. */
export async function slowDown(url: string, ms: number): Promise<{ url: string; close: () => void }> {
  const server = createServer((incoming, outgoing) => {
    setTimeout(() => {
      const { method, headers, url: path } = incoming;
      const onward = request(url + (path ?? ''), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    }, ms);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close };
}
