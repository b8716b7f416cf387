const require = process.getBuiltinModule;
import {
  sendRequest
} from "./chunk-C4G6JYPX.js";
import "./chunk-VIKMQRVV.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/providers/sandbox/sandbox-clock.ts
import { setImmediate, setTimeout } from "node:timers/promises";
var BUSY = /* @__PURE__ */ new Set([
  ...["TCPSocketWrap", "TCPConnectWrap", "TLSWrap", "GetAddrInfoReqWrap", "ProcessWrap"],
  ...["FSReqCallback", "FSReqPromise", "WriteWrap", "ShutdownWrap"]
]);
var QUIET_TURNS = 3;
var LOOK_EVERY_MS = 2;
var SandboxClock = class _SandboxClock {
  /**
   * @param skipTo - skips the time until then, and returns what time it is
   * @param time - the time by now, in milliseconds since the epoch
   */
  constructor(skipTo, time) {
    this.skipTo = skipTo;
    this.time = time;
  }
  skipTo;
  time;
  sleepers = /* @__PURE__ */ new Set();
  running = false;
  /** Aborted once nobody waits for the answer to what is being asked: it would keep the process alive. */
  asking = new AbortController();
  /**
   * @param url the sandbox's `/_sandbox/clock`
   * @throws PlatformError when nothing tells the time there
   */
  static async connect(url) {
    return new _SandboxClock((until, signal) => askClock(url, { until }, signal), await askClock(url, {}));
  }
  now() {
    return this.time;
  }
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve, reject) => {
      const end = (settle) => {
        signal?.removeEventListener("abort", onAbort);
        this.sleepers.delete(sleeper);
        if (this.sleepers.size === 0) this.asking.abort();
        settle();
      };
      const sleeper = {
        until: this.time + ms,
        wake: () => {
          end(resolve);
        },
        fail: (error) => {
          end(() => {
            reject(asError(error));
          });
        }
      };
      const onAbort = () => {
        sleeper.fail(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      this.sleepers.add(sleeper);
      void this.run();
    });
  }
  async run() {
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
  async skip() {
    const until = Math.min(...[...this.sleepers].map((sleeper) => sleeper.until));
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
};
async function idle() {
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    await setImmediate();
    if (process.getActiveResourcesInfo().some((kind) => BUSY.has(kind))) {
      quiet = 0;
      await setTimeout(LOOK_EVERY_MS);
    } else quiet += 1;
  }
}
async function askClock(url, request, signal) {
  const hint = "PLATFORM_TOOLS_CLOCK_URL is for work against a sandbox: <its URL>/_sandbox/clock. Unset it otherwise.";
  try {
    const answer = await sendRequest(new URL(url), {
      method: "POST",
      body: JSON.stringify(request),
      signal,
      env: {}
    });
    const { now } = JSON.parse(answer.body);
    if (answer.status === 200 && typeof now === "number") return now;
  } catch (error) {
    throw new PlatformError(`No sandbox tells the time at "${url}".`, { hint, cause: error });
  }
  throw new PlatformError(`No sandbox tells the time at "${url}".`, { hint });
}
export {
  SandboxClock
};
