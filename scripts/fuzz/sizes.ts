import { accepts } from './fuzz.js';
import type { FuzzTarget } from './target.js';
import { LONGEST_BODY, shapesOf, textOf } from './texts.js';

/** How long the slowest text of a target took, among all shapes of the length that GitHub takes. */
export interface SizeResult {
  target: string;
  shapes: number;
  slowest: { shape: string; length: number; cpuMs: number };
}

/** A shape that needs so long for a part of the text is not tried with all of it. */
const ENOUGH_MS = 1_000;

/** Were slow once, and are tried always. */
const SLOW_ONCE = [' \n', ' \r', 'http://'];

/** Tries every shape, short ones first. @param most - how many shapes, spread over all of them */
export async function measureSizes(target: FuzzTarget, most = Infinity): Promise<SizeResult> {
  const all = shapesOf(target);
  const step = Math.max(1, Math.floor(all.length / most));
  const tried = [...SLOW_ONCE, ...all.filter((_, index) => index % step === 0)];
  const slowest = { shape: '', length: 0, cpuMs: -1 };
  for (const shape of tried)
    for (const length of [LONGEST_BODY / 16, LONGEST_BODY / 4, LONGEST_BODY]) {
      const text = textOf(shape, length);
      const cpuMs = await cpuTimeOf(() => accepts({ ...target, check: target.read ?? target.check }, text));
      if (cpuMs > slowest.cpuMs) Object.assign(slowest, { shape: JSON.stringify(shape), length, cpuMs });
      if (cpuMs > ENOUGH_MS) break;
    }
  return { target: target.name, shapes: tried.length, slowest };
}

/** Milliseconds of this process, whatever else the machine is doing. */
async function cpuTimeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return Math.round(process.cpuUsage(before).user / 1_000);
}
