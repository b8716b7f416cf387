import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Clock } from '../../core/clock.js';
import { asError, PlatformError } from '../../core/errors.js';
import { sendRequest } from '../http/client.js';

interface Sleeper {
  /** When it wants to be woken, in milliseconds since the epoch. */
  until: number;
  wake: () => void;
  fail: (error: unknown) => void;
}

/** What Node calls the work of others that this process waits for. Idle connections are not listed. */
const BUSY: ReadonlySet<string> = new Set([
  ...['TCPSocketWrap', 'TCPConnectWrap', 'TLSWrap', 'GetAddrInfoReqWrap', 'ProcessWrap'],
  ...['FSReqCallback', 'FSReqPromise', 'WriteWrap', 'ShutdownWrap'],
]);
/** So many turns of the event loop without work: what was woken has had its chance to ask for something. */
const QUIET_TURNS = 3;
const LOOK_EVERY_MS = 2;

/**
 * The time of a sandbox. Sleepers wait in a queue. Once this process has nothing else to do (no request is out, no
 * file or child process is waited for), the sandbox is asked to skip its time to when the earliest sleeper wants to be
 * woken, and it is. So waits take no time, the time stands still while there is work, and what happens at one moment
 * happens in order.
 */
export class SandboxClock implements Clock {
  private readonly sleepers = new Set<Sleeper>();
  private running = false;
  /** Aborted once nobody waits for the answer to what is being asked: it would keep the process alive. */
  private asking = new AbortController();

  /**
   * @param skipTo - skips the time until then, and returns what time it is
   * @param time - the time by now, in milliseconds since the epoch
   */
  constructor(
    private readonly skipTo: (until: number, signal: AbortSignal) => Promise<number>,
    private time: number,
  ) {}

  /**
   * @param url the sandbox's `/_sandbox/clock`
   * @throws PlatformError when nothing tells the time there
   */
  static async connect(url: string): Promise<SandboxClock> {
    return new SandboxClock((until, signal) => askClock(url, { until }, signal), await askClock(url, {}));
  }

  now(): number {
    return this.time;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void): void => {
        signal?.removeEventListener('abort', onAbort);
        this.sleepers.delete(sleeper);
        if (this.sleepers.size === 0) this.asking.abort();
        settle();
      };
      const sleeper: Sleeper = {
        until: this.time + ms,
        wake: () => {
          end(resolve);
        },
        fail: (error) => {
          end(() => {
            reject(asError(error));
          });
        },
      };
      const onAbort = (): void => {
        sleeper.fail(signal?.reason);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.sleepers.add(sleeper);
      void this.run();
    });
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      while (this.sleepers.size > 0) {
        await idle();
        await this.skip();
      }
    } catch (error) {
      for (const sleeper of [...this.sleepers]) sleeper.fail(error);
    } finally {
      this.running = false;
    }
  }

  /** Skips to the earliest sleepers and wakes them, those that are still there. */
  private async skip(): Promise<void> {
    const until = Math.min(...[...this.sleepers].map((sleeper) => sleeper.until));
    // All were woken by their signals.
    if (until === Infinity) return;
    const asking = new AbortController();
    this.asking = asking;
    try {
      this.time = Math.max(this.time, await this.skipTo(until, asking.signal));
    } catch (error) {
      if (asking.signal.aborted) return;
      throw error;
    }
    for (const sleeper of [...this.sleepers]) if (sleeper.until <= until) sleeper.wake();
  }
}

async function idle(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS;) {
    await setImmediate();
    if (process.getActiveResourcesInfo().some((kind) => BUSY.has(kind))) {
      quiet = 0;
      await setTimeout(LOOK_EVERY_MS);
    } else quiet += 1;
  }
}

async function askClock(url: string, request: { until?: number }, signal?: AbortSignal): Promise<number> {
  const hint =
    'PLATFORM_TOOLS_CLOCK_URL is for work against a sandbox: <its URL>/_sandbox/clock. Unset it otherwise.';
  try {
    // A sandbox is on this machine: no proxy leads to it.
    const answer = await sendRequest(new URL(url), {
      method: 'POST',
      body: JSON.stringify(request),
      signal,
      env: {},
    });
    const { now } = JSON.parse(answer.body) as { now?: unknown };
    if (answer.status === 200 && typeof now === 'number') return now;
  } catch (error) {
    throw new PlatformError(`No sandbox tells the time at "${url}".`, { hint, cause: error });
  }
  throw new PlatformError(`No sandbox tells the time at "${url}".`, { hint });
}
