import { expect, it } from '@jest/globals';
import { intents, playSeed } from './campaign.js';

/** `npm run campaign` plays thousands; docs/reliability.md has the numbers. */
const [SEEDS, LIMIT_MS] = [300, 20_000];

it('breaks no rule in the first plays', async () => {
  const began = Date.now();
  let played = 0;
  for (let seed = 1; seed <= SEEDS && Date.now() - began < LIMIT_MS; seed += 1) {
    const { violations } = await playSeed(seed);
    expect({ seed, violations }).toEqual({ seed, violations: [] });
    played = seed;
  }
  // Each verb at least twice, however slow the machine is.
  expect(played).toBeGreaterThanOrEqual(2 * intents.length);
});

it('plays a seed again as it was', async () => {
  expect(await playSeed(7)).toEqual(await playSeed(7));
});
