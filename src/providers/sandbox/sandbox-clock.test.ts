import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { SandboxClock } from './sandbox-clock.js';

const START = 1_000_000;
let server: Server;
let clock: SandboxClock;
let url: string;
/** What the clock asked for, in milliseconds since the start. */
let skips: number[];
/** Until then the answer to `/work` is not given. */
let working: Promise<void>;
/** Whether the time stands still: a skip gets no answer. Called with the connection of each such question. */
let held: ((connection: Socket) => void) | undefined;

beforeEach(async () => {
  let now = START;
  skips = [];
  working = Promise.resolve();
  held = undefined;
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // This process has both ends of each connection, so an idle one would count as work.
      response.setHeader('connection', 'close');
      if (request.url === '/work') {
        void working.then(() => response.end());
        return;
      }
      const { until } = JSON.parse(Buffer.concat(chunks).toString()) as { until?: number };
      if (until !== undefined && held !== undefined) {
        held(request.socket);
        return;
      }
      if (until !== undefined) skips.push(until - START);
      now = Math.max(now, until ?? 0);
      response.end(JSON.stringify({ now }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  clock = await SandboxClock.connect(url);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const elapsed = (): number => clock.now() - START;

describe('SandboxClock', () => {
  it('starts at the time of the sandbox, and stands still', () => {
    expect(clock.now()).toBe(START);
  });

  it('sleeps for hours at once', async () => {
    await clock.sleep(7_200_000);
    expect(elapsed()).toBe(7_200_000);
    expect(skips).toEqual([7_200_000]);
  });

  it('wakes several sleepers in order, each at its time', async () => {
    const woken: string[] = [];
    const sleep = async (name: string, ...pauses: number[]): Promise<void> => {
      for (const pause of pauses) {
        await clock.sleep(pause);
        woken.push(`${name} ${elapsed()}`);
      }
    };
    await Promise.all([sleep('a', 30, 30), sleep('b', 50, 5), sleep('c', 10)]);
    expect(woken).toEqual(['c 10', 'a 30', 'b 50', 'b 55', 'a 60']);
    expect(skips).toEqual([10, 30, 50, 55, 60]);
  });

  it('lets no time pass while there is work', async () => {
    let finish = (): void => undefined;
    working = new Promise((resolve) => {
      finish = resolve;
    });
    const work = fetch(`${url}/work`).then(() => elapsed());
    const sleep = clock.sleep(1_000).then(() => 'woken');
    const first = await Promise.race([
      sleep,
      new Promise((resolve) => setTimeout(resolve, 100)).then(() => 'asleep'),
    ]);
    expect([first, skips]).toEqual(['asleep', []]);
    finish();
    expect(await work).toBe(0);
    expect(await sleep).toBe('woken');
  });

  it('wakes by a signal, without letting the time pass', async () => {
    const controller = new AbortController();
    const sleep = clock.sleep(1_000, controller.signal);
    controller.abort(new CancelledError('Enough.'));
    await expect(sleep).rejects.toThrow('Enough.');
    await expect(clock.sleep(1_000, controller.signal)).rejects.toThrow('Enough.');
    await clock.sleep(10);
    expect(skips).toEqual([10]);
  });

  it('asks no longer once nobody sleeps: a question that is out keeps a process alive', async () => {
    const controller = new AbortController();
    const asked = new Promise<Socket>((resolve) => {
      held = resolve;
    });
    const sleep = clock.sleep(1_000, controller.signal);
    const connection = await asked;
    const closed = new Promise((resolve) => connection.once('close', resolve));
    controller.abort(new CancelledError('Enough.'));
    await expect(sleep).rejects.toThrow('Enough.');
    await closed;
    held = undefined;
    await clock.sleep(10);
    expect(skips).toEqual([10]);
  });

  it('tells every sleeper when the sandbox is gone', async () => {
    server.close();
    const message = `No sandbox tells the time at "${url}".`;
    const sleeps = await Promise.allSettled([clock.sleep(10), clock.sleep(20)]);
    for (const sleep of sleeps) expect(sleep).toMatchObject({ status: 'rejected', reason: { message } });
  });

  it.each(['http://127.0.0.1:9/clock', 'nowhere'])('names what tells no time: %s', async (nowhere) => {
    await expect(SandboxClock.connect(nowhere)).rejects.toMatchObject({
      message: `No sandbox tells the time at "${nowhere}".`,
      hint: expect.stringContaining('PLATFORM_TOOLS_CLOCK_URL') as unknown,
    });
  });
});
