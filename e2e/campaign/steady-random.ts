import { seededRandom } from '../../sandbox/faults/random.js';

const own = Math.random;
let current = own;

// Modules keep `Math.random` as they find it when they are loaded, so this one is imported before any of ours.
Math.random = () => current();

/** Has all random numbers follow from the seed until `work` has ended. */
export async function withRandomFrom(seed: number, work: () => Promise<void>): Promise<void> {
  current = seededRandom(seed);
  try {
    await work();
  } finally {
    current = own;
  }
}
