const require = process.getBuiltinModule;
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  DeadlineError,
  PlatformError,
  RateLimitError
} from "./chunk-VZX7JWXQ.js";

// src/core/retry.ts
var defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof PlatformError && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
var LOOK_UP_BUDGET_MS = 45e3;
var PatientRetry = class {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
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
function requireTime({ clock, deadline, signal }, work, hint) {
  signal.throwIfAborted();
  if (clock.now() > deadline) throw new DeadlineError(`${work} took longer than it may.`, { hint });
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
  defaultRetryPolicy,
  backoffMs,
  isTransient,
  retry,
  PatientRetry,
  poll,
  requireTime,
  runUnlessAborted
};
