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
/** One that needs less than this for a quarter needs less than is allowed for the whole, up to cubic growth. */
const HARMLESS_MS = 30;

/** Were slow once, and are tried always. */
const SLOW_ONCE = [
  ...[' \n', ' \r', '\n', '/', 'http://', 'http:', 'a://b:', '-eyJaaaaaa', '-https%3A%2F%2F'],
  ...['=\n', '--\n', '**\n', '# upgrade path\n', '\n\n\\', ']\t', '*a[', ': [^1]'],
];
/** Half of what is allowed. Longer than this may be for the sake of something else on the machine: it is measured again. */
const WORTH_ANOTHER_MS = 1_000;

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
      if (cpuMs > ENOUGH_MS || (length === LONGEST_BODY / 4 && cpuMs < HARMLESS_MS)) break;
    }
  return { target: target.name, shapes: tried.length, slowest };
}

/** Milliseconds of this process, whatever else the machine is doing: the least of three where they are many. */
async function cpuTimeOf(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries === 0 || (tries < 3 && least > WORTH_ANOTHER_MS); tries += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, Math.round((user + system) / 1_000));
  }
  return least;
}
