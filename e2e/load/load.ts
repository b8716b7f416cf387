import { backoffMs } from '../../src/core/retry.js';
import { VirtualAws } from './virtual-aws.js';
import { accountWith, LIMIT, randomFrom } from './scenario.js';
import { KINDS } from './waits.js';
import type { StartedWork } from './waits.js';

/** How tools wait: as ours do, or with a look every so many milliseconds. */
export type Way = 'ours' | number;

/** What came of many waits in one account at the same time. */
export interface LoadResult {
  way: Way;
  waits: number;
  /** Waits that ended with an error. That of a fixed interval is begun anew then, as somebody would run it again. */
  failed: number;
  requests: number;
  throttled: number;
  /** From the end of the work until that was noticed, in seconds. */
  delay: { median: number; most: number };
}

/** All are started within so long, one after the other: as many run at once as there are. In milliseconds. */
const STARTS_WITHIN_MS = 60_000;
/** The attempts of one look, and their back-off. Source: the standard retry mode of the AWS SDKs and its throttling back-off. */
const ATTEMPTS = 3;
const LONGEST_MS = 3_600_000;
const BACK_OFF = { baseMs: 1_000, capMs: 20_000 };

/** Beyond so many waits, an account of a fraction of the size is played, with a fraction of the limits: it behaves alike. */
const MOST_PLAYED = 999;

async function failuresOf(wait: Promise<void>): Promise<number> {
  return wait.then(
    () => 0,
    () => 1,
  );
}

/** Lets so many builds, executions and deployments be waited for at once. @param waits - a multiple of three */
export async function playLoad(
  waits: number,
  way: Way,
  { limit = LIMIT, seed = 1 } = {},
): Promise<LoadResult> {
  const part = Math.ceil(waits / MOST_PLAYED);
  const played = Math.floor(waits / part / KINDS.length) * KINDS.length;
  const partLimit = { burst: Math.ceil(limit.burst / part), 'per-second': limit['per-second'] / part };
  const random = randomFrom(seed);
  const aws = new VirtualAws(accountWith(played / KINDS.length, partLimit, random), `load of ${waits}`);
  const delays: number[] = [];
  let failed = 0;
  const wait = async (order: number): Promise<void> => {
    await aws.sleep((order / played) * STARTS_WITHIN_MS);
    const start = KINDS[order % KINDS.length];
    if (start === undefined) return;
    const work = await start(aws, Math.floor(order / KINDS.length));
    const failures = await (way === 'ours' ? failuresOf(work.follow()) : lookEvery(aws, work, way, random));
    if (failures > 0) failed += 1;
    if (failures > 0 && way === 'ours') return;
    const noticed = aws.now();
    delays.push((noticed - (await work.endedAt())) / 1_000);
  };
  await Promise.all(Array.from({ length: played }, (_, order) => wait(order)));
  delays.sort((a, b) => a - b);
  const [requests, throttled] = [aws.requests() * part, aws.throttled * part];
  const median = delays[Math.floor(delays.length / 2)] ?? Number.NaN;
  return {
    way,
    waits,
    failed: failed * part,
    requests,
    throttled,
    delay: { median, most: delays.at(-1) ?? Number.NaN },
  };
}

/**
 * As waiters and most actions do: the same pause each time; a look that fails in all its attempts fails the wait.
 * @returns how often it failed before the end was seen
 */
async function lookEvery(
  aws: VirtualAws,
  { look }: StartedWork,
  pauseMs: number,
  random: () => number,
): Promise<number> {
  let failures = 0;
  for (let looks = 0; looks * pauseMs < LONGEST_MS; looks += 1) {
    await aws.sleep(pauseMs);
    try {
      if (await lookPatiently(aws, look, random)) return failures;
    } catch {
      failures += 1;
    }
  }
  throw new Error('Its end was never seen.');
}

/** One look, tried again where it is throttled. @throws the last error */
async function lookPatiently(
  aws: VirtualAws,
  look: StartedWork['look'],
  random: () => number,
): Promise<boolean> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1)
    try {
      return await look();
    } catch {
      await aws.sleep(backoffMs(attempt, { ...BACK_OFF, random }));
    }
  return look();
}
