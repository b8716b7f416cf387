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

export {
  SystemClock
};
