const require = process.getBuiltinModule;

// src/core/clock.ts
var SystemClock = class {
  constructor(speed = 1) {
    this.speed = speed;
  }
  speed;
  started = Date.now();
  now() {
    return this.started + (Date.now() - this.started) * this.speed;
  }
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    await new Promise((resolve, reject) => {
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      }, ms / this.speed);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
};
var SharedClock = class {
  /** @param stepMs - how far apart the moments are at which sleepers wake */
  constructor(clock, stepMs) {
    this.clock = clock;
    this.stepMs = stepMs;
    this.began = clock.now();
  }
  clock;
  stepMs;
  began;
  moments = /* @__PURE__ */ new Map();
  now() {
    return this.clock.now();
  }
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    const { time, moment } = this.momentIn(ms);
    moment.sleepers += 1;
    let onAbort = () => void 0;
    const aborted = new Promise((_resolve, reject) => {
      onAbort = () => {
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
    });
    try {
      await Promise.race([moment.passed, aborted]);
    } finally {
      signal?.removeEventListener("abort", onAbort);
      moment.sleepers -= 1;
      if (this.moments.get(time) === moment && moment.sleepers === 0) {
        this.moments.delete(time);
        moment.leave.abort();
      }
    }
  }
  momentIn(ms) {
    const passed = this.clock.now() - this.began;
    const { stepMs } = this;
    const next = Math.floor(passed / stepMs) + 1;
    const time = Math.max(next, Math.round((passed + ms) / stepMs)) * stepMs;
    const known = this.moments.get(time);
    if (known !== void 0) return { time, moment: known };
    const leave = new AbortController();
    const sleep = this.clock.sleep(time - passed, leave.signal);
    const moment = { sleepers: 0, passed: sleep, leave };
    sleep.catch(() => void 0);
    this.moments.set(time, moment);
    return { time, moment };
  }
};
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

export {
  SystemClock,
  SharedClock,
  Nudge
};
