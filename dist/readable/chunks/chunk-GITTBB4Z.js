const require = process.getBuiltinModule;
import {
  isTransient
} from "./chunk-JLC7QYMT.js";

// src/core/batch.ts
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

export {
  Batch,
  WorkQueue,
  mapParallel
};
