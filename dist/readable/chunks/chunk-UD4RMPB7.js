const require = process.getBuiltinModule;
import {
  formatCount
} from "./chunk-R6BFYJEB.js";
import {
  backoffMs,
  isTransient
} from "./chunk-JLC7QYMT.js";
import {
  DeadlineError,
  RateLimitError
} from "./chunk-UW3TPUNG.js";

// src/core/poll.ts
var Nudge = class {
  waiting;
  given = false;
  /** Ends the pause that is under way, else the next one. */
  give() {
    this.given = true;
    this.waiting?.abort();
  }
  /** Sleeps so long, or until it is nudged: then it returns true. */
  async sleep(clock, ms, signal) {
    const waiting = new AbortController();
    this.waiting = waiting;
    const cancel = () => {
      waiting.abort(signal?.reason);
    };
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      signal?.throwIfAborted();
      if (!this.given) await clock.sleep(ms, waiting.signal);
      return this.given;
    } catch (error) {
      if (signal?.aborted === true || !waiting.signal.aborted) throw error;
      return true;
    } finally {
      signal?.removeEventListener("abort", cancel);
      this.waiting = void 0;
      this.given = false;
    }
  }
};
var TRANSIENT_BASE_MS = 500;
var TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  let nudged = false;
  const rest = options.restMs?.() ?? 0;
  if (rest > 0) await options.clock.sleep(Math.min(rest, options.deadline - started), options.signal);
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step(nudged);
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!isTransient(error) && !(error instanceof RateLimitError)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (options.jitter === false ? 1 : 1 - random() / 4) : backoffMs(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof RateLimitError ? lastFailure.waitMs : 0);
    const sleepMs = Math.max(pause, options.restMs?.() ?? 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    const sleep = Math.min(sleepMs, left);
    const { clock, nudge, signal } = options;
    if (nudge === void 0 || failures > 0) await clock.sleep(sleep, signal);
    else nudged = await nudge.sleep(clock, sleep, signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new DeadlineError(
    `Stopped waiting for ${options.subject} after ${formatCount(minutes, "minute")}.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      cause
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
}

export {
  Nudge,
  poll,
  runUnlessAborted
};
