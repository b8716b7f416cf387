import { isTransient } from './retry.js';

interface Waiting<K, V> {
  key: K;
  resolve: (value: V | undefined) => void;
  reject: (error: unknown) => void;
}

/** Gathers what is asked for at the same moment, in one turn of the event loop, into as few requests as possible. */
export class Batch<K, V> {
  /** By their signals: whoever cancels ends nobody else's request. */
  private readonly waiting = new Map<AbortSignal | undefined, Waiting<K, V>[]>();

  /**
   * @param most - how many keys fit into one request
   * @param load - one request for several different keys; a key that it does not return is unknown
   */
  constructor(
    private readonly most: number,
    private readonly load: (
      keys: readonly K[],
      signal: AbortSignal | undefined,
    ) => Promise<ReadonlyMap<K, V>>,
  ) {}

  /** Undefined for a key that is unknown. */
  get(key: K, signal?: AbortSignal): Promise<V | undefined> {
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

  private async answer(
    keys: readonly K[],
    waiting: readonly Waiting<K, V>[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const those = waiting.filter(({ key }) => keys.includes(key));
    try {
      const found = await this.load(keys, signal);
      for (const { key, resolve } of those) resolve(found.get(key));
    } catch (error) {
      // What is refused for one key must not keep the others from their answers.
      if (keys.length > 1 && !isTransient(error) && signal?.aborted !== true)
        await Promise.all(keys.map((key) => this.answer([key], those, signal)));
      else for (const { reject } of those) reject(error);
    }
  }
}

/**
 * Does what it is given, at most `limit` at a time, in the order in which it was given. After the first failure nothing
 * more is begun: what waits fails with it.
 */
export class WorkQueue {
  private readonly waiting: (() => void)[] = [];
  private failure: { error: unknown } | undefined;

  constructor(private free: number) {}

  async run<R>(work: () => Promise<R>): Promise<R> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      this.throwIfFailed();
      return await work();
    } catch (error) {
      this.failure ??= { error };
      throw error;
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }

  /** @throws the first failure, if there was one */
  throwIfFailed(): void {
    if (this.failure !== undefined) throw this.failure.error;
  }
}

/**
 * Maps the items, at most `limit` at a time; the results are in the order of the items. After the first failure no
 * further item is started, and the failure is thrown once the items being worked on have ended.
 */
export async function mapParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const queue = new WorkQueue(limit);
  const settled = await Promise.allSettled(items.map((item) => queue.run(() => work(item))));
  queue.throwIfFailed();
  return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
