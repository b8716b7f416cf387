import { afterAll, expect, it } from '@jest/globals';
import { playSeed } from './campaign.js';
import { intents } from './intents/intents.js';
import { removePackageFolder } from './intents/packages.js';

/** `npm run campaign` plays thousands; docs/reliability.md has the numbers. */
const [SEEDS, ENOUGH_MS] = [300, 20_000];
/** Each verb once, however slow the machine is. */
const LEAST = intents.length;

afterAll(removePackageFolder);

it('breaks no rule in the first plays', async () => {
  const began = Date.now();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    if (seed > LEAST && Date.now() - began > ENOUGH_MS) break;
    const { violations } = await playSeed(seed);
    expect({ seed, violations }).toEqual({ seed, violations: [] });
  }
}, 180_000);

it('plays a seed again as it was', async () => {
  expect(await playSeed(7)).toEqual(await playSeed(7));
});
