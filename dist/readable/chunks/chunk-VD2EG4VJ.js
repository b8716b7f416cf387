const require = process.getBuiltinModule;
import {
  isTransient
} from "./chunk-F5MUN3NT.js";

// src/core/requests.ts
var Batch = class {
  /**
   * @param most - how many keys fit into one request
   * @param load - one request for several different keys; a key that it does not return is unknown
   */
  constructor(most, load) {
    this.most = most;
    this.load = load;
  }
  most;
  load;
  /** By their signals: whoever cancels ends nobody else's request. */
  waiting = /* @__PURE__ */ new Map();
  /** Undefined for a key that is unknown. */
  get(key, signal) {
    return new Promise((resolve, reject) => {
      const waiting = this.waiting.get(signal) ?? [];
      if (waiting.length === 0) {
        this.waiting.set(signal, waiting);
        setImmediate(() => {
          this.waiting.delete(signal);
          const keys = [...new Set(waiting.map((one) => one.key))];
          for (let from = 0; from < keys.length; from += this.most)
            void this.answer(keys.slice(from, from + this.most), waiting, signal);
        });
      }
      waiting.push({ key, resolve, reject });
    });
  }
  async answer(keys, waiting, signal) {
    const those = waiting.filter(({ key }) => keys.includes(key));
    try {
      const found = await this.load(keys, signal);
      for (const { key, resolve } of those) resolve(found.get(key));
    } catch (error) {
      if (keys.length > 1 && !isTransient(error) && signal?.aborted !== true)
        await Promise.all(keys.map((key) => this.answer([key], those, signal)));
      else for (const { reject } of those) reject(error);
    }
  }
};
var WorkQueue = class {
  constructor(free) {
    this.free = free;
  }
  free;
  waiting = [];
  failure;
  async run(work) {
    if (this.free > 0) this.free -= 1;
    else await new Promise((resolve) => this.waiting.push(resolve));
    try {
      this.throwIfFailed();
      return await work();
    } catch (error) {
      this.failure ??= { error };
      throw error;
    } finally {
      const next = this.waiting.shift();
      if (next === void 0) this.free += 1;
      else next();
    }
  }
  /** @throws the first failure, if there was one */
  throwIfFailed() {
    if (this.failure !== void 0) throw this.failure.error;
  }
};
async function mapParallel(items, limit, work) {
  const queue = new WorkQueue(limit);
  const settled = await Promise.allSettled(items.map((item) => queue.run(() => work(item))));
  queue.throwIfFailed();
  return settled.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
}
var [FIRST_MS, LONGEST_PAUSE_MS] = [1e3, 3e4];
var LONGEST_MS = 18e4;
var FIRST_LOOKS_MS = 6e3;
var REGULAR_MS = 15e3;
var LONGER = 3;
var CROWDED_MS = 5e3;
var [NEAR, FAR, ALONE] = [0.97, 0.8, 0.5];
var RequestPace = class {
  constructor(random = Math.random) {
    this.random = random;
  }
  random;
  spacingMs = 0;
  /** The spacing at which requests were refused last. */
  refusedMs = 0;
  refusing = false;
  refusedAt = -Infinity;
  askedAt;
  isForWait = false;
  /** When the last answer came. */
  heardAt = -Infinity;
  nextAt = -Infinity;
  /** How long the next look of a wait had better wait. Whoever asks looks again and again, and is slowed down for that. */
  restMs(now) {
    this.isForWait = true;
    return Math.max(0, this.nextAt - now);
  }
  /** Waits until the next request may be sent, half a minute at most; not at all as long as nothing was refused. */
  async ready(clock, signal) {
    const waitMs = Math.min(this.nextAt, this.heardAt + LONGEST_PAUSE_MS) - clock.now();
    if (waitMs > 0) await clock.sleep(waitMs, signal);
  }
  /** Runs a request. @param isRefusal - whether its error says that there were too many */
  async run(clock, request, isRefusal) {
    const askedAt = clock.now();
    const first = this.isForWait ? FIRST_LOOKS_MS : 0;
    const gapMs = this.askedAt === void 0 ? first : Math.min(askedAt - this.askedAt, REGULAR_MS);
    this.askedAt = askedAt;
    try {
      const answer = await request();
      this.answered(clock.now());
      return answer;
    } catch (error) {
      if (isRefusal(error) && askedAt > this.refusedAt) this.refused(clock.now(), gapMs);
      throw error;
    }
  }
  refused(now, gapMs) {
    const usedMs = Math.max(this.spacingMs, gapMs);
    if (!this.refusing) this.refusedMs = usedMs;
    this.spacingMs = Math.min(LONGEST_MS, Math.max(FIRST_MS, usedMs * LONGER));
    this.refusing = true;
    this.refusedAt = now;
    this.plan(now);
  }
  answered(now) {
    const { spacingMs, refusedMs } = this;
    const near = spacingMs <= refusedMs * 2 && spacingMs > refusedMs / 2;
    const shorter = spacingMs * (spacingMs <= CROWDED_MS ? ALONE : near ? NEAR : FAR);
    this.spacingMs = this.refusing ? Math.max(Math.min(spacingMs, refusedMs * LONGER), spacingMs / 2) : shorter;
    if (this.spacingMs < FIRST_MS) this.spacingMs = 0;
    this.refusing = false;
    this.plan(now);
  }
  /** Half of the spacing or more, so that those who were refused together don't come back together. */
  plan(now) {
    this.heardAt = now;
    this.nextAt = now + this.spacingMs * (0.5 + this.random() / 2);
  }
};
var REQUEST_MS = 5e3;
var RequestBudget = class {
  constructor(clock) {
    this.clock = clock;
    this.earnedAt = clock.now();
  }
  clock;
  /** How many waits share it now. */
  waits = 0;
  earned = 0;
  earnedAt;
  /** Runs a wait, for which requests are due as long as it takes. */
  async during(wait) {
    this.earn();
    this.waits += 1;
    try {
      return await wait();
    } finally {
      this.earn();
      this.waits -= 1;
    }
  }
  /** @param requests - a share of a request, where one serves several waits */
  spend(requests) {
    this.earned -= requests;
  }
  /** How many requests were saved until now; less than nothing, where more were made than the time allows. */
  get saved() {
    this.earn();
    return this.earned;
  }
  earn() {
    const now = this.clock.now();
    this.earned += (now - this.earnedAt) / REQUEST_MS * this.waits;
    this.earnedAt = now;
  }
};

export {
  Batch,
  WorkQueue,
  mapParallel,
  RequestPace,
  RequestBudget
};
